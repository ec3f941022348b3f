"""The calendar's page: a month, the chosen day in full beside it, and how the pain went."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.ui.calendar import view as say
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
from sciatica_timer.ui.calendar.trend import TrendCard
from sciatica_timer.ui.calendar.view import CalendarView
from sciatica_timer.ui.calendar.year import YearGrid
from sciatica_timer.ui.kit import Button, IconButton, Notice, Words, row
from sciatica_timer.ui.kit.layout import Page

BESIDE = 890
"""A page this wide shows month and day together: a window of 1000 with its rail."""
SIDE_COLUMN = 384
ROUND = 250
"""Height of a page's margins, its title and the legend."""
ROOMY = 560
"""A month this wide has room for its title in full size."""


class CalendarPage(QWidget):
    """Shows the months; changes to sessions are wishes that the app carries out."""

    delete_requested = Signal(str)
    """A session's id; the app keeps what it removed until undo_requested or the next removal."""
    undo_requested = Signal()
    note_changed = Signal(str, str)
    """A session's id and its new note."""
    add_requested = Signal(object)
    """A PastWish; calendar.add.session_of makes the record of it."""
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
        self._by_year = False
        self._undo: Notice | None = None
        self._title = Words("", 32, 600)
        self._day = DayCard()
        self._grid = MonthGrid()
        self._grid.day_chosen.connect(self.choose)
        self._grid.day_opened.connect(self._bring_day)
        self._grid.day_entered.connect(self._day.enter)
        self._year = YearGrid()
        self._year.month_chosen.connect(self._open_month)
        self._year.year_wished.connect(self._turn)
        self._year.hide()
        self._whole = Button("", "quiet", icon="calendar")
        self._whole.clicked.connect(self._toggle_year)
        self._find = Button(self.tr("Search"), "quiet", icon="search")
        self._find.clicked.connect(self._open_search)
        self._find.setToolTip(self.tr("Search (Ctrl+F)"))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._kept = Words("", 15, 400, "ink2", align=align)
        self._search = SearchCard()
        self._search.day_chosen.connect(self._open_find)
        self._search.closed.connect(self._close_search)
        self._search.hide()
        self._history = Button(self.tr("Save, print, bring in"), "quiet", icon="save")
        self._history.clicked.connect(self.history_requested)
        self._legend = Legend()
        self._invite = Words("", 15, 400, "ink2")
        self._day.delete_requested.connect(self._delete)
        self._day.note_changed.connect(self.note_changed)
        self._day.week_marked.connect(self.week_marked)
        self._day.add_requested.connect(self.add_requested)
        self._day.today_requested.connect(lambda: self.page_requested.emit("today"))
        self._trend = TrendCard()
        self._build()
        self._keys()

    # What the app hands in

    def refresh(self, view: CalendarView) -> None:
        """Show the records as they are now; the chosen day stays, today moves with the day."""
        before = self._view
        if before is None or self._chosen == before.today:
            self._chosen = view.today
        self._view = view
        self._trend.show_weeks(view)
        self._kept.setText(say.kept_line(view))
        self._show()

    def choose(self, day: date) -> None:
        """Show a day and its month."""
        self._chosen = day
        self._show()

    @property
    def chosen(self) -> date:
        """The day on show."""
        return self._chosen

    # Building

    def _build(self) -> None:
        today = Button(self.tr("Today"))
        today.clicked.connect(self._go_today)
        self._back = IconButton("chevron-left", "")
        self._back.clicked.connect(lambda: self._turn(-1))
        self._on = IconButton("chevron-right", "")
        self._on.clicked.connect(lambda: self._turn(1))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (today, self._back, self._on):
            head.addWidget(button)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(16)
        left.addLayout(head)
        left.addSpacing(12)
        left.addWidget(self._grid)
        left.addWidget(self._year)
        left.addWidget(self._legend)
        left.addWidget(self._invite)
        foot = row(self._whole, self._find, self._kept, gap=8)
        foot.setStretch(2, 1)
        left.addLayout(foot)
        left.addStretch()
        self._right = QWidget()
        self._side = QVBoxLayout(self._right)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(24)
        self._side.addWidget(self._search)
        self._side.addWidget(self._day)
        self._side.addWidget(self._trend)
        self._side.addLayout(row(self._history, None))
        self._side.addStretch(1)
        self._content = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._both.setContentsMargins(0, 40, 0, 0)
        self._both.setSpacing(24)
        self._both.addWidget(self._left, 1)
        self._both.addWidget(self._right)
        self._page = Page(self._content)
        self._page.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _keys(self) -> None:
        for keys, action in (
            (QKeySequence.StandardKey.Undo, self._take_back),
            (QKeySequence.StandardKey.Delete, self._delete_only),
            (QKeySequence.StandardKey.Find, self._open_search),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    # Showing

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        month, by_year = view.month(self._chosen), self._by_year
        title = str(month.year) if by_year else say.month_title(month.year, month.month)
        self._title.setText(title)
        self._back.set_name(self.tr("Year before") if by_year else self.tr("Month before"))
        self._on.set_name(self.tr("Year after") if by_year else self.tr("Month after"))
        self._whole.setText(
            say.month_title(month.year, month.month) if by_year else self.tr("The whole year")
        )
        self._grid.setVisible(not by_year)
        self._year.setVisible(by_year)
        if by_year:
            self._year.show_year(view, month.year)
        self._grid.show_month(month, view.today, self._chosen)
        self._legend.show_month(month)
        self._invite.setText("" if by_year else self._invitation(view))
        self._invite.setVisible(bool(self._invite.text()))
        self._legend.setVisible(not by_year and not self._invite.text())
        self._search.show_view(view)
        self._day.show_day(view, self._chosen)

    def _invitation(self, view: CalendarView) -> str:
        """A friendly word under a month without anything; empty when there is something."""
        month = view.month(self._chosen)
        if month.sessions:
            return ""
        if (month.year, month.month) == (view.today.year, view.today.month):
            return self.tr("Nothing in this month yet. Each day you do something turns green.")
        if (month.year, month.month) > (view.today.year, view.today.month):
            return self.tr("This month is still to come.")
        return self.tr("Nothing was noted in this month.")

    def _turn(self, way: int) -> None:
        """Go on or back by a month, or by a year where the year is on show."""
        self.choose(months_on(self._chosen, way * (12 if self._by_year else 1)))

    def _toggle_year(self) -> None:
        self._by_year = not self._by_year
        self._show()
        if self._by_year:
            self._year.focus_month(self._chosen.month)
        else:
            self._grid.focus_chosen()

    def _open_month(self, first: date) -> None:
        """Show a month that was chosen in the year; the day stays where it lies in it."""
        self._by_year = False
        same = (first.year, first.month) == (self._chosen.year, self._chosen.month)
        self.choose(self._chosen if same else first)
        self._grid.focus_chosen()

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

    def _open_search(self) -> None:
        self._search.show()
        self._search.begin()
        QTimer.singleShot(0, self, lambda: self._scroll_to(self._search))

    def _open_find(self, day: date) -> None:
        """Show a day that was found; the search waits with its words for the next time."""
        self._search.hide()
        self._by_year = False
        self.choose(day)
        self._grid.focus_chosen()
        self._bring_day()

    def _close_search(self) -> None:
        self._search.hide()
        self._grid.focus_chosen()

    def _go_today(self) -> None:
        if self._view is not None:
            self.choose(self._view.today)

    # Wishes

    def _delete(self, session_id: str) -> None:
        self.delete_requested.emit(session_id)
        self._close_undo()
        self._undo = Notice(
            self.tr("The session is deleted."), action=self.tr("Undo"), icon="trash"
        )
        self._undo.action_requested.connect(self._take_back)
        self._undo.closed.connect(self._close_undo)
        self._side.insertWidget(0, self._undo)
        self._undo.show()
        for button in self._undo.findChildren(Button):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            break

    def _delete_only(self) -> None:
        """Delete the day's session when it is the only one; else let the person choose."""
        blocks = self._day.blocks()
        view = self._view
        if view is None or view.read_only or not blocks:
            return
        if len(blocks) == 1:
            self._delete(blocks[0].session.id)

    def _take_back(self) -> None:
        if self._undo is not None:
            self._close_undo()
            self.undo_requested.emit()
            self._grid.focus_chosen()

    def _close_undo(self) -> None:
        if self._undo is not None:
            self._undo.hide()
            self._undo.deleteLater()
            self._undo = None

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
