"""The chosen day beside the month: its week against the goal and all of its sessions."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.domain.calendar import Day, Week
from sciatica_timer.domain.session import WeekReason
from sciatica_timer.ui.calendar import calendar_view as say
from sciatica_timer.ui.calendar.add import AddForm
from sciatica_timer.ui.calendar.calendar_view import CalendarView
from sciatica_timer.ui.calendar.edit import EditForm
from sciatica_timer.ui.calendar.session_block import CopyForm, SessionBlock
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import (
    Button,
    Card,
    Label,
    Segmented,
    Separator,
    card_title,
    row,
    secondary,
)


class DayCard(Card):
    """Shows a day in full."""

    delete_requested = Signal(str)
    change_requested = Signal(object, object)
    """A session as it was shown, and as it is to be."""
    copy_requested = Signal(str, object)
    """A session's id and the day it is to be copied to."""
    text_requested = Signal(str)
    """Words for the clipboard."""
    week_marked = Signal(object, object)
    """A day of the week, and the WeekReason why it is not counted, or None."""
    today_requested = Signal()
    """The person wants to begin something."""
    add_requested = Signal(object)
    """A PastSessionRequest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: tuple[object, ...] = ()
        self._holder = QWidget()
        self._form: AddForm | None = None
        self._half_written: dict[str, EditForm | CopyForm] = {}
        """By the session's id, while another day is on show."""
        self._half_added: dict[date, AddForm] = {}
        """By the day it is to be added to."""
        self._add: Button | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._holder)

    def blocks(self) -> list[SessionBlock]:
        """The sessions on show."""
        return self._holder.findChildren(SessionBlock)

    def enter(self) -> None:
        """Put the keyboard on the first session, else on the first thing that can be pressed."""
        if any(block.enter() for block in self.blocks()):
            return
        for button in self._holder.findChildren(Button):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def show_day(self, view: CalendarView, chosen: date) -> None:
        """Show a day; what did not change stays, so that a half-written note is not lost."""
        day, week = view.index.day(chosen), view.week(chosen)
        empty = view.index.span is None
        shown = (
            day,
            week.kept_days,
            week.reason,
            view.goal,
            view.today,
            view.read_only,
            view.routines,
            empty,
        )
        if shown == self._shown:
            return
        self._shown = shown
        self._put_aside()
        holder = self._make(view, day, week)
        old, self._holder = self._holder, holder
        outer = self.layout()
        if outer is not None:
            outer.replaceWidget(old, holder)
        old.hide()
        old.deleteLater()
        holder.show()
        for block in self.blocks():
            if block.session.id in self._half_written:
                block.put_form(self._half_written.pop(block.session.id))

    def _make(self, view: CalendarView, day: Day, week: Week) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(6)
        title = say.day_title(day.date, view.today)
        self.setAccessibleName(title)
        layout.addWidget(card_title(title))
        self._add_week(layout, view, week)
        layout.addSpacing(6)
        if not day.sessions:
            self._add_empty(layout, view, day)
        for at, session in enumerate(day.sessions):
            if at:
                layout.addSpacing(6)
                layout.addWidget(Separator())
                layout.addSpacing(6)
            block = SessionBlock(session, view)
            block.delete_requested.connect(self.delete_requested)
            block.change_requested.connect(self.change_requested)
            block.copy_requested.connect(self.copy_requested)
            block.text_requested.connect(self.text_requested)
            layout.addWidget(block)
        self._form, self._add = None, None
        if day.date <= view.today and view.routines and not view.read_only:
            self._add = Button(self.tr("Add something you did"), "quiet", icon="plus")
            self._add.clicked.connect(lambda: self._open_form(layout, view, day.date))
            layout.addSpacing(4)
            layout.addLayout(row(self._add, None))
        layout.addStretch(1)
        if self._add is not None and day.date in self._half_added:
            self._place(layout, self._half_added.pop(day.date))
        return holder

    def _add_week(self, layout: QVBoxLayout, view: CalendarView, week: Week) -> None:
        kept = week.kept(view.goal)
        counted = Label(
            say.week_line(week, view.goal, view.today), 15, 400, "green_ink" if kept else "ink2"
        )
        if kept:
            line = row(IconView("check", "green_ink", 20), counted, gap=6)
            line.setStretch(1, 1)
            layout.addLayout(line)
        elif week.first <= view.today:
            layout.addWidget(counted)
            if view.marks_weeks and not view.read_only:
                self._add_mark(layout, week)

    def _put_aside(self) -> None:
        """Keep what is half written until its day is on show again."""
        for block in self.blocks():
            form = block.take_form()
            if form is not None:
                form.setParent(self)
                form.hide()
                self._half_written[block.session.id] = form
        if self._form is not None:
            self._half_added[self._form.day] = self._form
            self._form.setParent(self)
            self._form.hide()

    @property
    def writing(self) -> bool:
        """Whether a form is open."""
        return self._form is not None or any(block.form for block in self.blocks())

    def _open_form(self, layout: QVBoxLayout, view: CalendarView, day: date) -> None:
        if self._form is None:
            form = AddForm(view, day)
            form.add_requested.connect(self.add_requested)
            form.closed.connect(self._close_form)
            self._place(layout, form)
            form.begin()

    def _place(self, layout: QVBoxLayout, form: AddForm) -> None:
        self._form = form
        layout.insertWidget(layout.count() - 1, form)
        if self._add is not None:
            self._add.hide()
        form.show()

    def _close_form(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.hide()
            form.deleteLater()
        if self._add is not None:
            self._add.show()
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_mark(self, layout: QVBoxLayout, week: Week) -> None:
        """Offer to leave a week out of the count: an ill week is nobody's failure."""
        choice = Segmented(
            (
                (None, self.tr("It counts")),
                (WeekReason.SICK, self.tr("Unwell")),
                (WeekReason.TRAVEL, self.tr("Away")),
            )
        )
        choice.setAccessibleName(self.tr("Whether this week counts"))
        choice.set_value(week.reason)

        def mark(reason: object) -> None:
            self.week_marked.emit(week.first, reason)

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
            text = self.tr("Your days will stand here, each with what you did and how it felt.")
        elif day.date == view.today:
            text = self.tr("Nothing yet today.")
        else:
            text = self.tr("Nothing on this day.")
        layout.addWidget(secondary(text))
        if day.date == view.today:
            layout.addSpacing(8)
            start = Button(self.tr("See what to do today"))
            start.clicked.connect(self.today_requested)
            layout.addLayout(row(start, None))
