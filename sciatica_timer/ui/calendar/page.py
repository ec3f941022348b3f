"""The calendar's page: a month with the chosen day in full beside it, a year, or the trend."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.ui.calendar import calendar_view as say
from sciatica_timer.ui.calendar.as_text import day_text
from sciatica_timer.ui.calendar.calendar_view import CalendarMode, CalendarView
from sciatica_timer.ui.calendar.day import DayCard
from sciatica_timer.ui.calendar.legend import Legend
from sciatica_timer.ui.calendar.month import (
    FOOT,
    HEAD,
    ROW_LEAST,
    ROW_MOST,
    ROWS,
    MonthGrid,
    months_on,
)
from sciatica_timer.ui.calendar.search import SearchCard
from sciatica_timer.ui.calendar.trend_card import TrendCard
from sciatica_timer.ui.calendar.trend_view import TrendView
from sciatica_timer.ui.calendar.undo_notice import UndoNotice
from sciatica_timer.ui.calendar.year import YearGrid
from sciatica_timer.ui.kit import Button, IconButton, Label, Segmented, row
from sciatica_timer.ui.kit.page_layout import ScrollPage
from sciatica_timer.ui.kit.text_lines import plain_tip

BESIDE = 890
"""A page this wide shows month and day together: a window of 1000 with its rail."""
SIDE_COLUMN = 384
ROUND = 306
"""Height of a page's margins, its title, the choice under it, the legend and what stands last."""
ROOMY = 560
"""A month this wide has room for its title in full size."""


class CalendarPage(QWidget):
    """Shows the months; changes to sessions are wishes that the app carries out."""

    delete_requested = Signal(str)
    """A session's id."""
    change_requested = Signal(object, object)
    """A session as it was shown, and as it is to be."""
    copy_requested = Signal(str, object)
    """A session's id and the day it is to be copied to."""
    text_requested = Signal(str)
    """Words for the clipboard."""
    undo_requested = Signal()
    """The last change is to be taken back, whichever it was."""
    add_requested = Signal(object)
    """A PastSessionRequest; calendar.add.session_of makes the record of it."""
    week_marked = Signal(object, object)
    """A week's first day, and the WeekReason why it is not counted, or None."""
    page_requested = Signal(str)
    """Another page, by its key."""
    history_requested = Signal()
    """To save, print or bring in the whole history."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CalendarView | None = None
        self._chosen = date(2000, 1, 1)
        self._shown = CalendarMode.MONTH
        self._told = UndoNotice()
        self._told.undo_requested.connect(self.undo_requested)
        self._told.left.connect(self._focus_day)
        self._trend = TrendView()
        self._trend.day_chosen.connect(self._open_day)
        self._trend.hide()
        self._title = Label("", 32, 600)
        self._day = DayCard()
        self._grid = MonthGrid()
        self._grid.day_chosen.connect(self.choose)
        self._grid.day_opened.connect(self._bring_day)
        self._grid.day_entered.connect(self._day.enter)
        self._year = YearGrid()
        self._year.month_chosen.connect(self._open_month)
        self._year.year_wished.connect(self._turn)
        self._year.hide()
        self._which = Segmented(
            (
                (CalendarMode.MONTH, self.tr("Month")),
                (CalendarMode.YEAR, self.tr("Year")),
                (CalendarMode.TREND, self.tr("Trend")),
            )
        )
        self._which.setAccessibleName(self.tr("What is shown"))
        self._which.set_value(CalendarMode.MONTH)
        self._which.chosen.connect(self._turn_to)
        self._find = Button(self.tr("Search"), "quiet", icon="search")
        self._find.clicked.connect(self._open_search)
        self._find.setToolTip(plain_tip(self.tr("Search (Ctrl+F)")))
        self._kept = Label("", 15, 400, "ink2")
        self._search = SearchCard()
        self._search.day_chosen.connect(self._open_day)
        self._search.closed.connect(self._close_search)
        self._search.hide()
        self._history = Button(self.tr("Save, print, bring in"), "quiet", icon="save")
        self._history.clicked.connect(self.history_requested)
        self._legend = Legend()
        self._invite = Label("", 15, 400, "ink2")
        self._day.delete_requested.connect(self.delete_requested)
        self._day.change_requested.connect(self.change_requested)
        self._day.copy_requested.connect(self.copy_requested)
        self._day.text_requested.connect(self.text_requested)
        self._day.week_marked.connect(self.week_marked)
        self._day.add_requested.connect(self.add_requested)
        self._day.today_requested.connect(lambda: self.page_requested.emit("today"))
        self._sketch = TrendCard()
        self._sketch.plot.week_opened.connect(self._open_trend)
        self._sketch.more.clicked.connect(self._open_trend)
        self._build()
        self._keys()

    # What the app hands in

    def refresh(self, view: CalendarView) -> None:
        """Show the records as they are now; the chosen day stays, today moves with the day."""
        before = self._view
        if before is None or self._chosen == before.today:
            self._chosen = view.today
        self._view = view
        self._sketch.show_view(view)
        self._kept.setText(say.kept_line(view))
        self._show()

    def choose(self, day: date) -> None:
        """Show a day and its month; what was only told is old by then."""
        self._told.grow_old()
        self._chosen = day
        self._show()
        if self._grid.isAncestorOf(self.focusWidget()):
            self._keep_in_sight()

    @property
    def chosen(self) -> date:
        """The day on show."""
        return self._chosen

    # Building

    def _build(self) -> None:
        self._today = today = Button(self.tr("Today"))
        today.clicked.connect(self._go_today)
        self._back = IconButton("chevron-left", "")
        self._back.clicked.connect(lambda: self._turn(-1))
        self._on = IconButton("chevron-right", "")
        self._on.clicked.connect(lambda: self._turn(1))
        head = QHBoxLayout()
        head.setSpacing(8)
        # As high without its buttons, so that the title stays where it is.
        head.addStrut(44)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (today, self._back, self._on):
            head.addWidget(button)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(16)
        left.addLayout(head)
        left.addLayout(row(self._which, None, self._find, gap=8))
        left.addWidget(self._grid)
        left.addWidget(self._year)
        left.addWidget(self._trend)
        left.addWidget(self._legend)
        left.addWidget(self._invite)
        foot = row(self._kept, None, self._history, gap=8)
        foot.setStretch(0, 100)
        foot.setAlignment(self._kept, Qt.AlignmentFlag.AlignVCenter)
        left.addLayout(foot)
        left.addStretch()
        self._right = QWidget()
        self._side = QVBoxLayout(self._right)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(24)
        self._side.addWidget(self._told)
        self._side.addWidget(self._search)
        self._side.addWidget(self._day)
        self._side.addWidget(self._sketch)
        self._side.addStretch(1)
        self._content = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._both.setContentsMargins(0, 40, 0, 0)
        self._both.setSpacing(24)
        self._both.addWidget(self._left, 1)
        self._both.addWidget(self._right)
        self._page = ScrollPage(self._content)
        self._page.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _keys(self) -> None:
        for keys, action in (
            (QKeySequence.StandardKey.Undo, self.undo_requested.emit),
            (QKeySequence.StandardKey.Find, self._open_search),
        ):
            # Wherever the keyboard is in the window, on the rail as well.
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(action)

    # Showing

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        month, shown = view.month(self._chosen), self._shown
        by_year = shown is CalendarMode.YEAR
        title = {
            CalendarMode.MONTH: say.month_title(month.year, month.month),
            CalendarMode.YEAR: str(month.year),
            CalendarMode.TREND: self.tr("Trend"),
        }
        self._title.setText(title[shown])
        self._which.set_value(shown)
        self._back.set_name(self.tr("Year before") if by_year else self.tr("Month before"))
        self._on.set_name(self.tr("Year after") if by_year else self.tr("Month after"))
        for part in (self._today, self._back, self._on):
            part.setVisible(shown is not CalendarMode.TREND)
        self._right.setVisible(shown is not CalendarMode.TREND)
        self._grid.setVisible(shown is CalendarMode.MONTH)
        self._year.setVisible(by_year)
        if by_year:
            self._year.show_year(view, month.year)
        self._trend.setVisible(shown is CalendarMode.TREND)
        if shown is CalendarMode.TREND:
            self._trend.show_view(view)
        self._grid.show_month(month, view.today, self._chosen)
        self._legend.show_month(month)
        self._invite.setText(
            say.invitation(month, view.today) if shown is CalendarMode.MONTH else ""
        )
        self._invite.setVisible(bool(self._invite.text()))
        self._legend.setVisible(shown is CalendarMode.MONTH and not self._invite.text())
        self._kept.setVisible(shown is not CalendarMode.TREND and bool(self._kept.text()))
        self._search.show_view(view)
        self._day.show_day(view, self._chosen)

    def _turn(self, way: int) -> None:
        """Go on or back by a month, or by a year where the year is on show."""
        by_year = self._shown is CalendarMode.YEAR
        self.choose(months_on(self._chosen, way * (12 if by_year else 1)))

    def _turn_to(self, shown: CalendarMode) -> None:
        """Show the month, the year or the trend."""
        self._shown = shown
        self._show()
        self._page.verticalScrollBar().setValue(0)

    def _open_trend(self) -> None:
        self._turn_to(CalendarMode.TREND)

    def _open_month(self, first: date) -> None:
        """Show a month that was chosen in the year; the day stays where it lies in it."""
        self._shown = CalendarMode.MONTH
        same = (first.year, first.month) == (self._chosen.year, self._chosen.month)
        self.choose(self._chosen if same else first)
        self._focus_day()

    def _bring_day(self) -> None:
        """Scroll to the day where it lies under the month; a jump of the keyboard stays put."""
        if self._both.direction() is QBoxLayout.Direction.TopToBottom:
            QTimer.singleShot(0, self, lambda: self._scroll_to(self._day))

    def _scroll_to(self, part: QWidget) -> None:
        top = part.mapTo(self._content, QPoint(0, 0)).y()
        least = top + min(part.height(), self._page.viewport().height() - 48) + 24
        bar = self._page.verticalScrollBar()
        if least > bar.value() + self._page.viewport().height() or top < bar.value():
            bar.setValue(least - self._page.viewport().height())

    def _keep_in_sight(self) -> None:
        """Scroll to the chosen day where whoever goes by key would lose it."""
        button = self._grid.button(self._chosen)
        if button is not None:
            self._page.ensureWidgetVisible(button, 0, 24)

    def _focus_day(self) -> None:
        self._grid.focus_chosen()
        self._keep_in_sight()

    def _leave_trend(self) -> None:
        """Show the month where the day beside it is needed: the trend has the page to itself."""
        if self._shown is CalendarMode.TREND:
            self._turn_to(CalendarMode.MONTH)

    def _open_search(self) -> None:
        self._leave_trend()
        self._search.show()
        self._search.begin()
        QTimer.singleShot(0, self, lambda: self._scroll_to(self._search))

    def _open_day(self, day: date) -> None:
        """Show a day that was found; the search waits with its words for the next time."""
        self._search.hide()
        self._shown = CalendarMode.MONTH
        self._page.verticalScrollBar().setValue(0)
        self.choose(day)
        self._focus_day()
        self._bring_day()

    def _close_search(self) -> None:
        self._search.hide()
        self._focus_day()

    def _go_today(self) -> None:
        if self._view is not None:
            self.choose(self._view.today)

    # Wishes

    def tell(self, text: str, *, undo: bool) -> None:
        """Tell what was done, with a button to take it back if that can be."""
        self._leave_trend()
        self._told.tell(text, undo=undo)
        # Whoever goes through the days by key goes on doing so.
        if not self._grid.isAncestorOf(self.focusWidget()):
            self._told.enter()
        QTimer.singleShot(0, self, lambda: self._scroll_to(self._told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Copy take the session that the keyboard is in.

        Else Delete takes the day's only one, and Copy the whole day.
        """
        view, blocks = self._view, self._day.blocks()
        held = [block for block in blocks if block.isAncestorOf(self.focusWidget())]
        if view is None or self._shown is CalendarMode.TREND or self._day.writing:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            text = held[0].text() if held else day_text(view.index.day(self._chosen))
            if text:
                self.text_requested.emit(text)
        elif event.key() == Qt.Key.Key_Delete and not view.read_only:
            meant = held or blocks
            if len(meant) == 1:
                self.delete_requested.emit(meant[0].session.id)
            elif meant:
                many = self.tr("This day holds {n}. Go to the one you mean, then press Delete.")
                self.tell(many.format(n=len(meant)), undo=False)
                self._day.enter()
        else:
            super().keyPressEvent(event)

    # Qt

    def _lay_out(self) -> None:
        beside = self.width() >= BESIDE
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if beside else way.TopToBottom)
        if beside:
            self._right.setFixedWidth(SIDE_COLUMN)
        else:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(16_777_215)
        content = self.width() - 2 * self._page.margin
        left = content - SIDE_COLUMN - 24 if beside else content
        self._title.set_px(32 if left >= ROOMY else 24)
        row = max(ROW_LEAST, min(ROW_MOST, (self.height() - ROUND - HEAD - FOOT) // ROWS))
        self._grid.setFixedHeight(HEAD + ROWS * row + FOOT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out once the page inside has taken its new width."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._lay_out()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._lay_out()
