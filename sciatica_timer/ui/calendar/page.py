"""The calendar's page: a month with the chosen day in full beside it, a year, or the trend."""

from datetime import date
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from sciatica_timer.domain.six_weeks import heavy_from
from sciatica_timer.ui.accessible import announce
from sciatica_timer.ui.calendar.as_text import day_text
from sciatica_timer.ui.calendar.calendar_view import (
    CalendarMode,
    CalendarView,
    invitation,
    kept_line,
    month_title,
)
from sciatica_timer.ui.calendar.day import DayCard
from sciatica_timer.ui.calendar.form import Form
from sciatica_timer.ui.calendar.legend import Legend
from sciatica_timer.ui.calendar.month import HEAD, WEEKS, MonthTable, months_on
from sciatica_timer.ui.calendar.requests import CalendarRequests
from sciatica_timer.ui.calendar.search import SearchCard
from sciatica_timer.ui.calendar.session_block import SessionBlock
from sciatica_timer.ui.calendar.trend_card import TrendCard
from sciatica_timer.ui.calendar.trend_view import TrendView
from sciatica_timer.ui.calendar.year import YearGrid
from sciatica_timer.ui.kit import Button, Card, IconButton, Label, Segmented, column, row
from sciatica_timer.ui.kit.buttons import shrink_to_fit, tell_key
from sciatica_timer.ui.kit.context_menu import offer_item_menu
from sciatica_timer.ui.kit.page_layout import NoticeArea, ScrollPage
from sciatica_timer.ui.kit.tab_order import tab_stops, tab_through
from sciatica_timer.ui.kit.undo import PAGE_UNDO
from sciatica_timer.ui.text_size import scaled

BESIDE = 890
"""A page this wide shows month and day together: a window of 1000 with its rail."""
SIDE_COLUMN = 384
ROUND = 306
"""Height of a page's margins, its title, the choice under it, the legend and what stands last."""
TOP, EDGE, DAY_EDGE = 8, 13, 24
"""Round the weeks of the month in their card."""
ROOMY = 560
"""A month this wide has room for its title in full size."""
KEPT = 160
"""What is told of the weeks takes at least so much beside the button."""
WIDGET_MOST = 16_777_215
"""Qt's own most for a width: no limit."""


class CalendarPage(QWidget):
    """Shows the months; changes to sessions are requests that the app carries out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.requests = CalendarRequests(self)
        self._view: CalendarView | None = None
        self._chosen = date(2000, 1, 1)
        self._shown = CalendarMode.MONTH
        self._notice = NoticeArea(self._focus_day)
        self._title = Label("", 32, 600)
        self._day = DayCard(self.requests)
        self._month = MonthTable()
        self._month.day_chosen.connect(self.choose)
        self._month.day_opened.connect(self._bring_day)
        self._month.day_entered.connect(self._day.enter)
        offer_item_menu(self._month, self._choose_at, self._day.menu_actions)
        self._mode = Segmented(
            (
                (CalendarMode.MONTH, self.tr("Month")),
                (CalendarMode.YEAR, self.tr("Year")),
                (CalendarMode.TREND, self.tr("Trend")),
            )
        )
        self._mode.setAccessibleName(self.tr("What is shown"))
        self._mode.set_value(CalendarMode.MONTH)
        self._mode.chosen.connect(self._turn_to)
        self._find = Button(search := self.tr("Search"), "quiet", icon="search")
        self._find.clicked.connect(self._open_search)
        tell_key(self._find, search, self.tr("Search (Ctrl+F)"))
        self._kept = Label("", 15, 400, "ink2")
        self.history = Button(self.tr("Save or print your history"), "quiet", icon="save")
        """Leads to where the whole history is saved, printed or brought in."""
        self._legend = Legend()
        self._invite = Label("", 15, 400, "ink2")
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
        self._kept.setText(kept_line(view))
        self._show()

    def choose(self, day: date) -> None:
        """Show a day and its month; what was only told is old by then."""
        self._notice.grow_old()
        self._chosen = day
        self._show()
        if self._month.hasFocus():
            self._keep_in_sight()

    @property
    def unsaved(self) -> list[Form]:
        """The open forms in which something would be lost, on whichever day."""
        return self._day.unsaved(self._view) if self._view is not None else []

    def show_form(self, form: Form) -> None:
        """Show the day of a form."""
        self._leave_trend()
        self.choose(form.day)

    @property
    def chosen(self) -> date:
        """The day on show."""
        return self._chosen

    # Building

    def _build(self) -> None:
        self._today = Button(self.tr("Today"))
        self._today.clicked.connect(self._go_today)
        self._back = IconButton("chevron-left", "")
        self._back.clicked.connect(lambda: self._turn(-1))
        self._on = IconButton("chevron-right", "")
        self._on.clicked.connect(lambda: self._turn(1))
        self._head = head = row(gap=8)
        # As high without its buttons, so that the title stays where it is.
        head.addStrut(44)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(row(self._today, self._back, self._on, None, gap=8))
        self._card = Card()
        weeks = column(self._month)
        weeks.setContentsMargins(EDGE, TOP, EDGE, EDGE)
        self._card.setLayout(weeks)
        self._by_mode: dict[CalendarMode, QWidget] = {CalendarMode.MONTH: self._card}
        self._foot = foot = row(self._kept, None, self.history, gap=8)
        foot.setStretch(0, 100)
        foot.setAlignment(self._kept, Qt.AlignmentFlag.AlignVCenter)
        foot.setAlignment(self.history, Qt.AlignmentFlag.AlignTrailing)
        parts = (self._card, self._legend, self._invite, foot, None)
        left = QWidget()
        self._months = column(head, row(self._mode, None, self._find), *parts, gap=16)
        left.setLayout(self._months)
        self._side = QWidget()
        self._cards = column(self._day, self._sketch, None, gap=24)
        self._side.setLayout(self._cards)
        self._content = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._both.setContentsMargins(0, 40, 0, 0)
        self._both.setSpacing(24)
        self._both.addWidget(left, 1)
        self._both.addWidget(self._side)
        self._page = ScrollPage(self._content)
        self._page.installEventFilter(self)
        self.setLayout(column(self._page, self._notice, gap=0))

    # What most never look at is made when somebody does

    @cached_property
    def _year(self) -> YearGrid:
        year = YearGrid()
        year.month_chosen.connect(self._open_month)
        year.year_wished.connect(self._turn)
        self._by_mode[CalendarMode.YEAR] = year
        self._insert(year)
        return year

    @cached_property
    def _trend(self) -> TrendView:
        trend = TrendView()
        trend.day_chosen.connect(self._open_day)
        self._by_mode[CalendarMode.TREND] = trend
        self._insert(trend)
        return trend

    def _insert(self, part: QWidget) -> None:
        """Put a part where the month is, so that Tab comes to it after what stands above."""
        self._months.insertWidget(self._months.indexOf(self._card) + 1, part)
        tab_through([self._find, *tab_stops(part)])

    def _keys(self) -> None:
        # Wherever the keyboard is in the window, on the rail as well.
        undo = QAction(self)
        undo.setObjectName(PAGE_UNDO)
        undo.triggered.connect(self.requests.undo_requested.emit)
        QShortcut(QKeySequence.StandardKey.Find, self, self._open_search)

    # Showing

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        month, shown = view.month(self._chosen), self._shown
        by_year = shown is CalendarMode.YEAR
        title = {
            CalendarMode.MONTH: month_title(month.year, month.month),
            CalendarMode.YEAR: str(month.year),
            CalendarMode.TREND: self.tr("Trend"),
        }
        self._title.setText(title[shown])
        self._mode.set_value(shown)
        self._back.set_name(self.tr("Year before") if by_year else self.tr("Month before"))
        self._on.set_name(self.tr("Year after") if by_year else self.tr("Month after"))
        for part in (self._today, self._back, self._on):
            part.setVisible(shown is not CalendarMode.TREND)
        self._side.setVisible(shown is not CalendarMode.TREND)
        if by_year:
            self._year.show_year(view, month.year)
        elif shown is CalendarMode.TREND:
            self._trend.show_view(view)
        for mode, part in self._by_mode.items():
            part.setVisible(mode is shown)
        self._month.show_month(month, view.today, self._chosen, view.heavy_waits)
        self._legend.show_month(month, heavy_from(view.care) if view.waits_in(month) else None)
        self._invite.setText(invitation(month, view.today) if shown is CalendarMode.MONTH else "")
        self._invite.setVisible(bool(self._invite.text()))
        self._legend.setVisible(shown is CalendarMode.MONTH and not self._invite.text())
        self._kept.setVisible(shown is not CalendarMode.TREND and bool(self._kept.text()))
        for search in self.findChildren(SearchCard):
            search.show_view(view)
        self._day.show_day(view, self._chosen)
        self._lay_out()
        # The parts of the day are made anew.
        tab_through([self._month, *tab_stops(self._day), self._sketch.plot, self._sketch.more])

    def _turn(self, way: int) -> None:
        """Go on or back by a month, or by a year where the year is on show."""
        self.choose(months_on(self._chosen, way * (12 if self._shown is CalendarMode.YEAR else 1)))
        announce(self._on if way > 0 else self._back, self._title.text())

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
        cell = self._month.visualRect(self._month.currentIndex())
        place = self._month.viewport().mapTo(self._content, cell.center())
        holder = self._content.mapToParent(place)
        self._page.ensureVisible(holder.x(), holder.y(), 0, cell.height() // 2 + 24)

    def _focus_day(self) -> None:
        self._month.setFocus(Qt.FocusReason.OtherFocusReason)
        self._keep_in_sight()

    def _leave_trend(self) -> None:
        """Show the month where the day beside it is needed: the trend has the page to itself."""
        if self._shown is CalendarMode.TREND:
            self._turn_to(CalendarMode.MONTH)

    @cached_property
    def search(self) -> SearchCard:
        """What looks for words; made when it is first wanted."""
        made = SearchCard(self._open_day, self._focus_day)
        self._cards.insertWidget(0, made)
        tab_through([self.history, *tab_stops(made)])
        if self._view is not None:
            made.show_view(self._view)
        return made

    def _open_search(self) -> None:
        self._leave_trend()
        self.search.begin()
        QTimer.singleShot(0, self, lambda: self._scroll_to(self.search))

    def _open_day(self, day: date) -> None:
        """Show a day that was found; the search waits with its words for the next time."""
        self.search.hide()
        self._shown = CalendarMode.MONTH
        self._page.verticalScrollBar().setValue(0)
        self.choose(day)
        self._focus_day()
        self._bring_day()

    def _choose_at(self, place: QPoint) -> None:
        if (day := self._month.day_at(place)) is not None:
            self.choose(day)

    def _go_today(self) -> None:
        if self._view is not None:
            self.choose(self._view.today)

    # What is done to the records

    def tell(self, text: str, *, undo: bool) -> None:
        """Tell what was done, with a button to take it back if that can be."""
        self._leave_trend()
        action, icon = (self.tr("Undo"), "undo") if undo else ("", "info")
        notice = self._notice.tell(text, action, icon=icon, undoes=undo)
        if notice is not None and undo:
            notice.action_requested.connect(self.requests.undo_requested)
        # Whoever goes through the days by key goes on doing so.
        if not self._month.hasFocus():
            self._notice.enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Copy take the session that the keyboard is in.

        Else Delete takes the day's only one, and Copy the whole day.
        """
        view, blocks = self._view, self._day.blocks()
        held = [block for block in blocks if block.isAncestorOf(self.focusWidget())]
        if view is None or self._shown is CalendarMode.TREND or self._day.writing:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            text = day_text(view.index.day(self._chosen))
            if held:
                held[0].copy_text()
            elif text:
                self.requests.text_requested.emit(text)
        # A key that is held down would delete what the keyboard comes to next.
        elif event.key() == Qt.Key.Key_Delete and not (view.read_only or event.isAutoRepeat()):
            meant = held or blocks
            if len(meant) == 1:
                meant[0].delete()
            elif meant:
                many = self.tr("This day holds {n}. Go to the one you mean, then press Delete.")
                self.tell(many.format(n=len(meant)), undo=False)
                self._day.enter()
        else:
            super().keyPressEvent(event)

    # Qt

    def _lay_out(self) -> None:
        beside = self.width() >= scaled(BESIDE)
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if beside else way.TopToBottom)
        if beside:
            self._side.setFixedWidth(scaled(SIDE_COLUMN))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(WIDGET_MOST)
        self._notice.set_edge(self._page.margin)
        content = self.width() - 2 * self._page.margin
        left = content - scaled(SIDE_COLUMN) - 24 if beside else content
        shrink_to_fit([self._find], left - self._mode.minimumSizeHint().width() - 8)
        taken = shrink_to_fit([self.history], left)
        inside = (scaled(SIDE_COLUMN) if beside else content) - 2 * DAY_EDGE
        for button in self._day.findChildren(Button):
            shrink_to_fit([button], inside)
        for block in self._day.findChildren(SessionBlock):
            shrink_to_fit(block.buttons, inside - 2 * 6)
        foot = way.LeftToRight if left - taken >= scaled(KEPT) else way.TopToBottom
        self._foot.setDirection(foot)
        self._title.set_px(32 if left >= scaled(ROOMY) else 24)
        # A month with a long name has its buttons below it where they do not fit beside it.
        turns = sum(each.sizeHint().width() + 8 for each in (self._today, self._back, self._on))
        fits = self._title.minimumSizeHint().width() + turns <= left
        self._head.setDirection(way.LeftToRight if fits else way.TopToBottom)
        self._month.set_row_height((self.height() - scaled(ROUND + HEAD) - TOP - EDGE) // WEEKS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out once the page inside has taken its new width."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._lay_out()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._lay_out()
