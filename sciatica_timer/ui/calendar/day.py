"""The chosen day beside the month: its week against the goal and all of its sessions."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.domain.calendar import Day, Week
from sciatica_timer.domain.session import WeekReason
from sciatica_timer.domain.six_weeks import heavy_from
from sciatica_timer.ui.calendar.add import AddForm
from sciatica_timer.ui.calendar.calendar_view import CalendarView, day_title, week_line
from sciatica_timer.ui.calendar.form import Form
from sciatica_timer.ui.calendar.requests import CalendarRequests
from sciatica_timer.ui.calendar.session_block import SessionBlock
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import (
    Button,
    Card,
    Label,
    Segmented,
    Separator,
    card_title,
    column,
    row,
    secondary,
)
from sciatica_timer.ui.kit.context_menu import MenuAction, actions_of
from sciatica_timer.ui.six_weeks_words import until_line


class DayCard(Card):
    """Shows a day in full; what is half written waits until its day is on show again."""

    def __init__(self, requests: CalendarRequests, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._requests = requests
        self._shown: tuple[object, ...] = ()
        self._holder = QWidget()
        self._forms: dict[str, Form] = {}
        """Open forms by the session's id, on whichever day."""
        self._half_added: dict[date, AddForm] = {}
        """Open forms by the day that something is to be added to."""
        self._add: Button | None = None
        self.setLayout(column(self._holder, gap=0))

    def blocks(self) -> list[SessionBlock]:
        """The sessions on show."""
        return self._holder.findChildren(SessionBlock)

    @property
    def writing(self) -> bool:
        """Whether a form is open."""
        return any(form.isVisible() for form in self._holder.findChildren(Form))

    def unsaved(self, view: CalendarView) -> list[Form]:
        """The open forms in which something would be lost, on whichever day."""
        forms = (one.id for one in view.sessions if one.id in self._forms)
        found = [*(self._forms[each] for each in forms), *self._half_added.values()]
        return [form for form in found if form.changed]

    def enter(self) -> None:
        """Put the keyboard on the first session, else on the first thing that can be pressed."""
        if any(block.enter() for block in self.blocks()):
            return
        for button in self._holder.findChildren(Button):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def menu_actions(self) -> list[MenuAction]:
        """What can be done with the day: with its session if there is one, and what can be added.

        With several it is not known which one is meant.
        """
        blocks = self.blocks()
        found = list(blocks[0].menu_actions()) if len(blocks) == 1 else []
        return [*found, *(actions_of(self._add) if self._add is not None else ())]

    def show_day(self, view: CalendarView, chosen: date) -> None:
        """Show a day; what did not change stays, so that a half-written note is not lost."""
        day, week = view.index.day(chosen), view.week(chosen)
        shown = (
            day,
            week.kept_days,
            week.reason,
            view.goal,
            view.today,
            view.read_only,
            view.routines,
            view.index.span is None,
            view.care.began,
        )
        if shown == self._shown:
            return
        self._shown = shown
        for form in (*self._forms.values(), *self._half_added.values()):
            form.setParent(self)
            form.hide()
        old, self._holder = self._holder, self._make(view, day, week)
        outer = self.layout()
        if outer is not None:
            outer.replaceWidget(old, self._holder)
        old.hide()
        old.deleteLater()
        self._holder.show()

    def _make(self, view: CalendarView, day: Day, week: Week) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(6)
        title = day_title(day.date, view.today)
        self.setAccessibleName(title)
        layout.addWidget(card_title(title))
        self._add_week(layout, view, week)
        until = heavy_from(view.care)
        if until is not None and view.heavy_waits(day.date):
            layout.addWidget(secondary(until_line(until)))
        layout.addSpacing(6)
        if not day.sessions:
            self._add_empty(layout, view, day)
        for at, session in enumerate(day.sessions):
            if at:
                layout.addSpacing(6)
                layout.addWidget(Separator())
                layout.addSpacing(6)
            layout.addWidget(SessionBlock(session, view, self._requests, self._forms))
        self._add = None
        if day.date <= view.today and view.routines and not view.read_only:
            self._add = Button(self.tr("Add something you did"), "quiet", icon="plus")
            self._add.clicked.connect(lambda: self._open_form(layout, view, day.date))
            layout.addSpacing(4)
            layout.addLayout(row(self._add, None))
        layout.addStretch(1)
        if day.date in self._half_added:
            self._put(layout, self._half_added[day.date])
        return holder

    def _add_week(self, layout: QVBoxLayout, view: CalendarView, week: Week) -> None:
        kept = week.kept(view.goal)
        counted = Label(
            week_line(week, view.goal, view.today), 15, 400, "green_ink" if kept else "ink2"
        )
        if kept:
            line = row(IconView("check", "green_ink", 20), counted, gap=6)
            line.setStretch(1, 1)
            layout.addLayout(line)
        elif week.first <= view.today:
            layout.addWidget(counted)
            if view.marks_weeks and not view.read_only:
                self._add_mark(layout, week)

    def _open_form(self, layout: QVBoxLayout, view: CalendarView, day: date) -> None:
        form = self._half_added[day] = AddForm(view, day, self._requests)
        self._put(layout, form)
        form.begin()

    def _put(self, layout: QVBoxLayout, form: AddForm) -> None:
        form.on_closed = lambda: self._close(form)
        layout.insertWidget(layout.count() - 1, form)
        if self._add is not None:
            self._add.hide()
        form.show()

    def _close(self, form: AddForm) -> None:
        del self._half_added[form.day]
        form.hide()
        form.deleteLater()
        if self._add is not None:
            self._add.show()
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_mark(self, layout: QVBoxLayout, week: Week) -> None:
        """Offer to leave a week out of the count: an ill week is nobody's failure."""
        choice = Segmented(
            (
                (None, self.tr("Neither", "not unwell, not away")),
                (WeekReason.SICK, self.tr("Unwell")),
                (WeekReason.TRAVEL, self.tr("Away")),
            )
        )
        choice.setAccessibleName(self.tr("Unwell or away that week?"))
        choice.set_value(week.reason)

        def mark(reason: object) -> None:
            self._requests.week_marked.emit(week.first, reason)

        choice.chosen.connect(mark)
        layout.addWidget(choice)
        if week.reason is None:
            choice.hide()
            ask = Button(self.tr("Unwell or away that week?"), "quiet")

            def offer() -> None:
                ask.hide()
                choice.show()
                choice.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

            ask.clicked.connect(offer)
            layout.addLayout(row(ask, None))

    def _add_empty(self, layout: QVBoxLayout, view: CalendarView, day: Day) -> None:
        if day.date > view.today:
            layout.addWidget(secondary(self.tr("This day is still to come.")))
            return
        if view.index.span is None:
            text = self.tr("Your days will show here, each with what you did and how it felt.")
        elif day.date == view.today:
            text = self.tr("Nothing yet today.")
        else:
            text = self.tr("Nothing on this day.")
        layout.addWidget(secondary(text))
        if day.date == view.today:
            layout.addSpacing(8)
            start = Button(self.tr("See what to do today"))
            start.clicked.connect(lambda: self._requests.page_requested.emit("today"))
            layout.addLayout(row(start, None))
