"""One session in full: each exercise by side, pain, reach, note, and what can be done with it."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Completion, Session
from sciatica_timer.ui.calendar import calendar_view as say
from sciatica_timer.ui.calendar.as_text import session_text
from sciatica_timer.ui.calendar.calendar_view import CalendarView
from sciatica_timer.ui.calendar.edit import EditForm
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import (
    Button,
    Label,
    NoteView,
    PainLine,
    Separator,
    column,
    row,
    secondary,
)
from sciatica_timer.ui.kit.date_time_fields import DayField
from sciatica_timer.ui.kit.text_lines import short_name

LABEL = 76
LONG_HOLD_S = 10


class CopyForm(QWidget):
    """Asks for the day that a session is copied to."""

    copy_requested = Signal(object)
    """A day."""
    closed = Signal()

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = DayField(self.tr("Day"), today)
        self._day.set_day(today if day != today else today - timedelta(days=1))
        save = Button(self.tr("Copy it"), "primary")
        save.clicked.connect(lambda: self.copy_requested.emit(self._day.day()))
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.closed)
        about = self.tr("What you did is copied. Pain, feeling and note stay with this day.")
        made = column(
            secondary(self.tr("Copy to this day")),
            self._day,
            secondary(about),
            row(save, leave, None, gap=8),
            gap=8,
        )
        made.setContentsMargins(0, 8, 0, 0)
        self.setLayout(made)
        for keys, action in (("Return", save.click), ("Escape", leave.click)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def begin(self) -> None:
        """Put the keyboard on the day."""
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)


class SessionBlock(QWidget):
    """Shows one session; changes are wishes."""

    delete_requested = Signal(str)
    """An id, as in all of these."""
    change_requested = Signal(object, object)
    """The session as it was shown, and as it is to be."""
    copy_requested = Signal(str, object)
    """An id, and the day it is to be copied to."""
    text_requested = Signal(str)
    """The session in words, for the clipboard."""

    def __init__(self, session: Session, view: CalendarView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._day = day_of(session, view.index.day_starts_at)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        self._add_head(whole)
        self._facts = QWidget()
        whole.addWidget(self._facts)
        self._outer = QVBoxLayout(self._facts)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(8)
        if session.completion is Completion.LEFT:
            self._outer.addWidget(secondary(self.tr("Ended early.")))
        self._add_parts()
        self._add_answers()
        if session.note:
            self._add_labelled(self.tr("Note"), row(NoteView(session.note)))
        self._form: EditForm | CopyForm | None = None
        self._edit: Button | None = None
        if not view.read_only:
            self._add_actions()

    @property
    def session(self) -> Session:
        """The session on show."""
        return self._session

    def _add_head(self, whole: QVBoxLayout) -> None:
        one = self._session
        when = self.tr("{time}, {n} min").format(time=say.clock(one.started), n=one.minutes)
        name = Label(short_name(one.routine_name), 18, 600)
        line = row(name, _beside(when), gap=12)
        line.setStretch(0, 1)
        whole.addLayout(line)

    def _add_parts(self) -> None:
        for parts in say.by_exercise(self._session):
            short = say.done_short(parts)
            hold = say.hold_words(parts) if parts[0].planned.hold_s >= LONG_HOLD_S else ""
            right = ", ".join(text for text in (short, hold) if text)
            line = row(Label(short_name(parts[0].name), 16), gap=12)
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
                text = Label(f"{hurt[:1].upper()}{hurt[1:]}", 15, 400, "sand_ink")
                line = row(sign, text, gap=8)
                line.setStretch(1, 1)
                self._outer.addLayout(line)

    def _add_answers(self) -> None:
        one = self._session
        told = {answer.side for answer in (*one.before, *one.after)}
        sides = [side for side in (None, Side.LEFT, Side.RIGHT) if side in told]
        if sides or one.feeling or one.next_day or one.note:
            self._outer.addSpacing(4)
            self._outer.addWidget(Separator())
        for side in sides:
            self._add_pain(side)
        if one.feeling is not None:
            self._add_fact(self.tr("Felt"), say.feeling_name(one.feeling))
        if one.next_day is not None:
            self._add_fact(self.tr("Next day"), say.compared_name(one.next_day.compared))

    def _add_pain(self, side: Side | None) -> None:
        one = self._session
        before, after = say.pain_at(one.before, side), say.pain_at(one.after, side)
        suffix = f", {say.side_name(side)}" if side else ""
        scores = (before.score if before else None, after.score if after else None)
        if scores != (None, None):
            line = PainLine()
            line.set(*scores)
            label = Label(self.tr("Pain") + suffix, 15, 400, "ink2")
            label.setFixedWidth(LABEL)
            # The line itself lies in the lower half, under its numbers.
            label.setContentsMargins(0, 22, 0, 0)
            made = row(label, line, gap=4)
            made.setAlignment(label, Qt.AlignmentFlag.AlignTop)
            made.setStretch(1, 1)
            self._outer.addLayout(made)
        reach = [pain.reach for pain in (before, after) if pain and pain.reach is not None]
        if reach:
            names = [say.reach_name(each) for each in reach]
            if len(set(names)) == 1:
                self._add_fact(self.tr("Reach") + suffix, names[0])
                return
            text = row(Label(names[0], 16, lines=-1), gap=8)
            text.addWidget(IconView("chevron-right", "ink", 18))
            text.addWidget(Label(names[1], 16, 600, lines=-1))
            text.addStretch(1)
            self._add_labelled(self.tr("Reach") + suffix, text)

    def _add_fact(self, label: str, text: str) -> None:
        self._add_labelled(label, row(Label(text, 16)))

    def _add_labelled(self, label: str, made: QHBoxLayout) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        name = Label(label, 15, 400, "ink2")
        name.setFixedWidth(LABEL)
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(made, 1)
        self._outer.addWidget(holder)

    # Changing

    def _add_actions(self) -> None:
        self._edit = Button(self.tr("Edit"), "quiet", icon="edit")
        self._edit.clicked.connect(self.edit)
        copy = Button(self.tr("Copy"), "quiet")
        menu = QMenu(copy)
        menu.addAction(self.tr("Copy as text"), self.copy_text)
        menu.addAction(self.tr("Copy to another day"), self._ask_day)
        copy.clicked.connect(lambda: menu.popup(copy.mapToGlobal(copy.rect().bottomLeft())))
        delete = Button(self.tr("Delete"), "quiet", icon="trash")
        delete.clicked.connect(lambda: self.delete_requested.emit(self._session.id))
        about = self.tr("{verb} {name}, {time}")
        for button in (self._edit, copy, delete):
            name, time = short_name(self._session.routine_name), say.clock(self._session.started)
            button.setAccessibleName(about.format(verb=button.text(), name=name, time=time))
        self._outer.addLayout(row(self._edit, copy, delete, None, gap=6))

    @property
    def form(self) -> EditForm | CopyForm | None:
        """What is open for writing, if anything is."""
        return self._form

    def text(self) -> str:
        """The session in words."""
        return session_text(self._session, self._day)

    def copy_text(self) -> None:
        """Wish the words onto the clipboard."""
        self.text_requested.emit(self.text())

    def edit(self) -> None:
        """Open everything that can be told by hand."""
        self._open(EditForm(self._session, self._view))

    def _ask_day(self) -> None:
        self._open(CopyForm(self._day, self._view.today))

    def _open(self, form: EditForm | CopyForm) -> None:
        if self._form is None:
            self.put_form(form)
            form.begin()

    def enter(self) -> bool:
        """Put the keyboard on what can be done; says whether there is anything."""
        if self._edit is not None and self._edit.isVisible():
            self._edit.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def put_form(self, form: EditForm | CopyForm) -> None:
        """Show a form: one to edit stands in place of the facts, one to copy under them."""
        self._form = form
        form.closed.connect(self._close)
        if isinstance(form, EditForm):
            form.saved.connect(self._save)
            self._facts.hide()
        else:
            form.copy_requested.connect(self._copy)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(form)
        form.show()

    def take_form(self) -> EditForm | CopyForm | None:
        """Hand out what is open, half written as it is."""
        form, self._form = self._form, None
        if form is not None:
            form.hide()
            form.closed.disconnect(self._close)
            if isinstance(form, EditForm):
                form.saved.disconnect(self._save)
            else:
                form.copy_requested.disconnect(self._copy)
            self._facts.show()
        return form

    def _save(self, before: Session, after: Session) -> None:
        self._close()
        if after != before:
            self.change_requested.emit(before, after)

    def _copy(self, day: date) -> None:
        self._close()
        self.copy_requested.emit(self._session.id, day)

    def _close(self) -> None:
        form = self.take_form()
        if form is not None:
            form.deleteLater()
        if self._edit is not None:
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _beside(text: str) -> Label:
    """Quiet words at the right end of a line, never cut."""
    align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return Label(text, 15, 400, "ink2", lines=-1, align=align)
