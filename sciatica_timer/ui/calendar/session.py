"""One session in full: each exercise by side, pain, reach, note, and what can be changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Completion, Pain, PainAt, Session
from sciatica_timer.ui.calendar import view as say
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import Button, Line, NoteField, PainLine, Words, row, secondary

LABEL = 76
LONG_HOLD_S = 10


class SessionBlock(QWidget):
    """Shows one session; changes are wishes."""

    delete_requested = Signal(str)
    note_changed = Signal(str, str)

    def __init__(self, session: Session, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(8)
        self._add_head()
        self._add_parts()
        self._add_answers()
        self._editor: QWidget | None = None
        self._note_line: QWidget | None = None
        if session.note:
            self._note_line = self._add_fact(self.tr("Note"), session.note)
        self._actions = QWidget()
        if not read_only:
            self._add_actions()

    @property
    def session(self) -> Session:
        """The session on show."""
        return self._session

    def _add_head(self) -> None:
        one = self._session
        when = self.tr("{time}, {n} min").format(time=say.clock(one.started), n=one.minutes)
        name = Words(one.routine_name, 18, 600)
        line = row(name, _beside(when), gap=12)
        line.setStretch(0, 1)
        self._outer.addLayout(line)
        if one.completion is Completion.LEFT:
            self._outer.addWidget(secondary(self.tr("Ended early. What you did is kept.")))

    def _add_parts(self) -> None:
        for parts in say.by_exercise(self._session):
            short = say.done_short(parts)
            hold = say.hold_words(parts) if parts[0].planned.hold_s >= LONG_HOLD_S else ""
            right = ", ".join(text for text in (short, hold) if text)
            line = row(Words(parts[0].name, 16), gap=12)
            if right:
                line.addWidget(_beside(right))
            line.setStretch(0, 1)
            self._outer.addLayout(line)
            if not short:
                told = say.done_long(self._session, parts)
                self._outer.addWidget(secondary(f"{told[:1].upper()}{told[1:]}"))
            hurt = say.hurt_words(parts)
            if hurt:
                sign = IconView("info", "sand_ink", 20)
                text = Words(f"{hurt[:1].upper()}{hurt[1:]}", 15, 400, "sand_ink")
                line = row(sign, text, gap=8)
                line.setStretch(1, 1)
                self._outer.addLayout(line)

    def _add_answers(self) -> None:
        one = self._session
        told = {answer.side for answer in (*one.before, *one.after)}
        sides = [side for side in (None, Side.LEFT, Side.RIGHT) if side in told]
        if sides or one.feeling or one.next_day or one.note:
            self._outer.addSpacing(4)
            self._outer.addWidget(Line())
        for side in sides:
            self._add_pain(side)
        if one.feeling is not None:
            self._add_fact(self.tr("Felt"), say.feeling_name(one.feeling))
        if one.next_day is not None:
            self._add_fact(self.tr("Next day"), say.compared_name(one.next_day.compared))

    def _add_pain(self, side: Side | None) -> None:
        before, after = _at(self._session.before, side), _at(self._session.after, side)
        suffix = f", {say.side_name(side)}" if side else ""
        scores = (before.score if before else None, after.score if after else None)
        if scores != (None, None):
            line = PainLine()
            line.set(*scores)
            label = Words(self.tr("Pain") + suffix, 15, 400, "ink2")
            label.setFixedWidth(LABEL)
            # The line itself lies in the lower half, under its numbers.
            label.setContentsMargins(0, 22, 0, 0)
            made = row(label, line, gap=4)
            made.setAlignment(label, Qt.AlignmentFlag.AlignTop)
            made.setStretch(1, 1)
            self._outer.addLayout(made)
        reach = [pain.reach for pain in (before, after) if pain and pain.reach is not None]
        if reach:
            names = [say.reach_name(one) for one in reach]
            if len(set(names)) == 1:
                self._add_fact(self.tr("Reach") + suffix, names[0])
                return
            text = row(Words(names[0], 16, lines=-1), gap=8)
            text.addWidget(IconView("chevron-right", "ink", 18))
            text.addWidget(Words(names[1], 16, 600, lines=-1))
            text.addStretch(1)
            self._add_labelled(self.tr("Reach") + suffix, text)

    def _add_fact(self, label: str, text: str) -> QWidget:
        made = row(Words(text, 16))
        return self._add_labelled(label, made)

    def _add_labelled(self, label: str, made: QHBoxLayout) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        name = Words(label, 15, 400, "ink2")
        name.setFixedWidth(LABEL)
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(made, 1)
        self._outer.addWidget(holder)
        return holder

    # Changing

    def _add_actions(self) -> None:
        text = self.tr("Edit note") if self._session.note else self.tr("Add a note")
        edit = Button(text, "quiet", icon="edit")
        edit.clicked.connect(self.edit_note)
        delete = Button(self.tr("Delete"), "quiet", icon="trash")
        delete.setAccessibleName(
            self.tr("Delete {name}, {time}").format(
                name=self._session.routine_name, time=say.clock(self._session.started)
            )
        )
        delete.clicked.connect(lambda: self.delete_requested.emit(self._session.id))
        line = QHBoxLayout(self._actions)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(edit)
        line.addWidget(delete)
        line.addStretch(1)
        self._outer.addWidget(self._actions)

    def edit_note(self) -> None:
        """Open the note for writing."""
        if self._editor is not None:
            return
        self._editor = QWidget()
        field = NoteField(self.tr("Note"))
        field.setFixedHeight(96)
        field.setPlainText(self._session.note)
        save = Button(self.tr("Save"), "primary")
        save.clicked.connect(lambda: self._save(field.toPlainText()))
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self._close_editor)
        inside = QVBoxLayout(self._editor)
        inside.setContentsMargins(0, 4, 0, 0)
        inside.addWidget(field)
        inside.addLayout(row(save, leave, None, gap=8))
        for keys, action in (
            ("Ctrl+Return", save.click),
            ("Escape", self._close_editor),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._editor)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)
        self._actions.hide()
        if self._note_line is not None:
            self._note_line.hide()
        self._outer.addWidget(self._editor)
        self._editor.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _save(self, text: str) -> None:
        self._close_editor()
        if text.strip() != self._session.note:
            self.note_changed.emit(self._session.id, text.strip())

    def _close_editor(self) -> None:
        if self._editor is None:
            return
        self._editor.hide()
        self._editor.deleteLater()
        self._editor = None
        self._actions.show()
        if self._note_line is not None:
            self._note_line.show()


def _at(answers: tuple[PainAt, ...], side: Side | None) -> Pain | None:
    """The answer of a side."""
    return next((answer.pain for answer in answers if answer.side == side), None)


def _beside(text: str) -> Words:
    """Quiet words at the right end of a line, never cut."""
    align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return Words(text, 15, 400, "ink2", lines=-1, align=align)
