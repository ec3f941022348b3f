"""One session in full: each exercise by side, pain, reach, note, and what can be done with it."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Completion, Session
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.translation import listed
from sciatica_timer.ui.accessible import sentences
from sciatica_timer.ui.answer_words import feeling_name, next_day_words, reach_name
from sciatica_timer.ui.calendar.as_text import session_text
from sciatica_timer.ui.calendar.calendar_view import (
    CalendarView,
    by_exercise,
    done_long,
    done_short,
    hold_words,
    pain_at,
    pain_title,
    reach_title,
)
from sciatica_timer.ui.calendar.edit import EditForm
from sciatica_timer.ui.calendar.form import Form
from sciatica_timer.ui.calendar.requests import CalendarRequests
from sciatica_timer.ui.hurt_words import hurt_words, variant_words
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import (
    Button,
    Label,
    NoteView,
    PainLine,
    Separator,
    column,
    dates,
    row,
    secondary,
)
from sciatica_timer.ui.kit.context_menu import MenuAction, actions_of, offer_menu
from sciatica_timer.ui.kit.date_time_fields import DayField
from sciatica_timer.ui.kit.short_text import short_name
from sciatica_timer.ui.text_size import sized

LABEL, NAME_LEAST = 84, 90
"""Width of the names of answers, and the least of what a person has named; longer words break."""
LONG_HOLD_S = 10


class CopyForm(Form):
    """Asks for the day that a session is copied to."""

    def __init__(self, session: Session, view: CalendarView, requests: CalendarRequests) -> None:
        today, day = view.today, day_of(session, view.index.day_starts_at)
        super().__init__(day)
        self._session, self._requests = session, requests
        self._day = DayField(self.tr("Day"), today)
        self._day.set_day(today if day != today else today - timedelta(days=1))
        self.add(self.tr("Copy to this day"), self._day)
        about = self.tr("What you did is copied. Pain, feeling and note stay with this day.")
        self.fields.addWidget(secondary(about))
        self.finish(self.tr("Copy it"), "Return")

    def begin(self) -> None:
        """Put the keyboard on the day."""
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Ask for a copy on the day that is chosen."""
        self.on_closed()
        self._requests.copy_requested.emit(self._session.id, self._day.day())


class SessionBlock(QWidget):
    """Shows one session and the form that is open for it, if there is one."""

    def __init__(
        self,
        session: Session,
        view: CalendarView,
        requests: CalendarRequests,
        forms: dict[str, Form],
    ) -> None:
        super().__init__()
        self.session, self._view, self._requests, self._forms = session, view, requests, forms
        self._day = day_of(session, view.index.day_starts_at)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        self._add_head(whole)
        self._facts = QWidget()
        whole.addWidget(self._facts)
        self._outer = column(gap=8)
        self._facts.setLayout(self._outer)
        if session.completion is Completion.LEFT:
            self._outer.addWidget(secondary(self.tr("Ended early.")))
        self._add_parts()
        self._add_answers()
        if session.note:
            self._add_labelled(self.tr("Note"), row(NoteView(session.note)))
        self._edit: Button | None = None
        self.buttons: tuple[Button, ...] = ()
        self._menu_actions: tuple[MenuAction, ...] = ()
        if not view.read_only:
            self._add_actions()
        if session.id in forms:
            self._put(forms[session.id])

    def _add_head(self, whole: QVBoxLayout) -> None:
        one, time = self.session, dates.clock(self.session.started)
        when = self.tr("{time}, {n} min", "minutes").format(time=time, n=one.minutes)
        line = row(_name(shown_names().of_session(one), 18, 600), _beside(when), gap=12)
        line.setStretch(0, 1)
        whole.addLayout(line)

    def _add_parts(self) -> None:
        for parts in by_exercise(self.session):
            short = done_short(parts)
            hold = hold_words(parts) if parts[0].planned.hold_s >= LONG_HOLD_S else ""
            line = row(_name(shown_names().of_part(parts[0]), 16), gap=12)
            if right := listed(short, hold):
                line.addWidget(_beside(right))
            line.setStretch(0, 1)
            self._outer.addLayout(line)
            if way := variant_words(parts):
                self._outer.addWidget(secondary(way))
            if not short:
                self._outer.addWidget(secondary(done_long(self.session, parts)))
            if hurts := hurt_words(parts):
                sign = IconView("info", "sand_ink", 20)
                line = row(sign, Label(hurts, 15, 400, "sand_ink"), gap=8)
                line.setStretch(1, 1)
                self._outer.addLayout(line)

    def _add_answers(self) -> None:
        one = self.session
        told = {answer.side for answer in (*one.before, *one.after)}
        sides = [side for side in (None, Side.LEFT, Side.RIGHT) if side in told]
        if sides or one.feeling or one.next_day or one.note:
            self._outer.addSpacing(4)
            self._outer.addWidget(Separator())
        for side in sides:
            self._add_pain(side)
        if one.feeling is not None:
            self._add_labelled(self.tr("Felt"), row(Label(feeling_name(one.feeling), 16)))
        if one.next_day is not None:
            said = next_day_words(one.next_day)
            self._add_labelled(self.tr("Day after"), row(Label(said, 16)))

    def _add_pain(self, side: Side | None) -> None:
        before, after = pain_at(self.session.before, side), pain_at(self.session.after, side)
        scores = (before.score if before else None, after.score if after else None)
        if scores != (None, None):
            line = PainLine()
            line.set(*scores)
            label = Label(pain_title(side), 15, 400, "ink2")
            sized(label.setFixedWidth, LABEL)
            # The line itself lies in the lower half, under its numbers.
            label.setContentsMargins(0, 22, 0, 0)
            made = row(label, line, gap=4)
            made.setAlignment(label, Qt.AlignmentFlag.AlignTop)
            made.setStretch(1, 1)
            self._outer.addLayout(made)
        reach = [pain.reach for pain in (before, after) if pain and pain.reach is not None]
        names = [reach_name(each) for each in reach]
        if len(set(names)) == 2:
            arrow, later = IconView("chevron-right", "ink", 18), Label(names[1], 16, 600, lines=-1)
            text = row(Label(names[0], 16, lines=-1), arrow, later, None, gap=8)
            self._add_labelled(reach_title(side), text)
        elif names:
            self._add_labelled(reach_title(side), row(Label(names[0], 16)))

    def _add_labelled(self, label: str, made: QHBoxLayout) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        name = Label(label, 15, 400, "ink2")
        sized(name.setFixedWidth, LABEL)
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(made, 1)
        self._outer.addWidget(holder)

    # Changing

    def _add_actions(self) -> None:
        self._edit = Button(self.tr("Edit"), "quiet", icon="edit")
        self._edit.clicked.connect(self.edit)
        copy = Button(self.tr("Copy"), "quiet")
        menu = QMenu(copy)
        as_text = MenuAction(self.tr("Copy as text"), self.copy_text)
        copies = (as_text, MenuAction(self.tr("Copy to another day"), self._ask_day))
        for action in copies:
            menu.addAction(action.text, action.do)
        copy.clicked.connect(lambda: menu.popup(copy.mapToGlobal(copy.rect().bottomLeft())))
        delete = Button(self.tr("Delete"), "quiet", icon="trash")
        delete.clicked.connect(self.delete)
        name = short_name(shown_names().of_session(self.session))
        time = dates.clock(self.session.started)
        for button, about in (
            (self._edit, self.tr("Edit {name}, {time}")),
            (copy, self.tr("Copy {name}, {time}")),
            (delete, self.tr("Delete {name}, {time}")),
        ):
            button.setAccessibleName(about.format(name=name, time=time))
        # The first stop of Tab in a session tells what it holds.
        held = session_text(self.session, self._day).splitlines()
        self._edit.setAccessibleDescription(sentences(held))
        self.buttons = (self._edit, copy, delete)
        self._outer.addLayout(row(*self.buttons, None, gap=6))
        self._menu_actions = (*actions_of(self._edit), *copies, *actions_of(delete))
        offer_menu(self, self.menu_actions)

    def menu_actions(self) -> tuple[MenuAction, ...]:
        """What can be done with it; nothing while a form is open for it."""
        return () if self.session.id in self._forms else self._menu_actions

    def copy_text(self) -> None:
        """Ask for the session in words on the clipboard."""
        self._requests.text_requested.emit(session_text(self.session, self._day))

    def delete(self) -> None:
        """Ask for the session to be deleted."""
        self._requests.delete_requested.emit(self.session.id)

    def edit(self) -> None:
        """Open everything that can be told by hand."""
        self._open(EditForm(self.session, self._view, self._requests))

    def _ask_day(self) -> None:
        self._open(CopyForm(self.session, self._view, self._requests))

    def _open(self, form: Form) -> None:
        if self.session.id not in self._forms:
            self._forms[self.session.id] = form
            self._put(form)
            form.begin()

    def enter(self) -> bool:
        """Put the keyboard on what can be done; says whether there is anything."""
        if self._edit is not None and self._edit.isVisible():
            self._edit.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _put(self, form: Form) -> None:
        """Show a form: one to edit stands in place of the facts, one to copy under them."""
        form.on_closed = self._close
        self._facts.setVisible(not isinstance(form, EditForm))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(form)
        form.show()

    def _close(self) -> None:
        form = self._forms.pop(self.session.id)
        form.hide()
        form.deleteLater()
        self._facts.show()
        if self._edit is not None:
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _name(name: str, px: int, weight: int = 400) -> Label:
    made = Label(short_name(name), px, weight)
    sized(made.setMinimumWidth, NAME_LEAST)
    return made


def _beside(text: str) -> Label:
    """Quiet words at the right end of a line, never cut."""
    align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return Label(text, 15, 400, "ink2", lines=-1, align=align)
