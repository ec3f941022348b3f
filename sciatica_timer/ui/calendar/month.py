"""A month as a table of days: kept weeks as bands, one day chosen by key or mouse."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sciatica_timer.domain.calendar import Day, Month, Week, WeekStatus, shift
from sciatica_timer.services.translation import listed, translate
from sciatica_timer.ui import theme
from sciatica_timer.ui.calendar.calendar_view import (
    day_name,
    day_summary,
    month_title,
    week_line,
)
from sciatica_timer.ui.icons import paint_icon
from sciatica_timer.ui.kit import dates
from sciatica_timer.ui.kit.badge import paint_day
from sciatica_timer.ui.kit.fields import along
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import box
from sciatica_timer.ui.kit.text_lines import plain_tip
from sciatica_timer.ui.six_weeks_words import day_words
from sciatica_timer.ui.text_size import follow, scaled, sized

Waits = Callable[[date], bool]
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
WEEKS = 6
"""Room that every month gets."""
ROW_LEAST, ROW_MOST = 64, 96
HEAD = 40
"""Height of the line with the names of the days."""
SIGN = 50
"""Width of the column with the sign of a kept week."""
SIGN_COLUMN = 7
DAY_ROLE, WEEK_ROLE = Role.UserRole, Role.UserRole + 1
STEPS = {Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


def _never(_day: date) -> bool:
    return False


class MonthModel(QAbstractTableModel):
    """The weeks of a month as rows of seven days, and a column that says how each week stands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.month: Month | None = None
        self._today = date.min
        self._waits: Waits = _never

    def show_month(self, month: Month, today: date, waits: Waits) -> None:
        """Show a month; waits tells in which days heavy lifting waits."""
        self.beginResetModel()
        self.month, self._today, self._waits = month, today, waits
        self.endResetModel()

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; invalid where it is not in the table."""
        away = (day - self.month.weeks[0].first).days if self.month else -1
        found = self.index(away // 7, away % 7)
        return found if away >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """A row a week."""
        return len(self.month.weeks) if self.month and not (parent and parent.isValid()) else 0

    def columnCount(self, parent: Index | None = None) -> int:
        """Seven days and the sign."""
        return 0 if parent and parent.isValid() else SIGN_COLUMN + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only days can be chosen."""
        day = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags if index.column() == SIGN_COLUMN else day

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The number of a day, its name for screen readers, and the day or week itself."""
        if self.month is None or not index.isValid():
            return None
        week = self.month.weeks[index.row()]
        if role == WEEK_ROLE:
            return week
        if index.column() < SIGN_COLUMN:
            return self._data_of(week, week.days[index.column()], role)
        if role != Role.AccessibleTextRole:
            return None
        names = {
            WeekStatus.KEPT: translate("Calendar", "Goal reached"),
            WeekStatus.EXCUSED: translate("Calendar", "Week without a goal"),
        }
        counts = week.first <= self._today and week_line(week, self.month.goal, self._today)
        return names.get(week.standing(self.month.goal)) or counts or None

    def _data_of(self, week: Week, day: Day, role: int) -> object:
        match role:
            case Role.DisplayRole:
                return str(day.date.day)
            case Role.AccessibleTextRole:
                told = (day_name(day, self._today), self._kept(week), self._waiting(day))
                return listed(*told)
            case Role.ToolTipRole:
                return plain_tip(listed(day_summary(day), self._waiting(day)))
            case _:
                return day if role == DAY_ROLE else None

    def _kept(self, week: Week) -> str:
        """What a day tells of its week; empty where a week has no sign."""
        names = {
            WeekStatus.KEPT: translate("Calendar", "goal reached that week", "after a date"),
            WeekStatus.EXCUSED: translate("Calendar", "week without a goal", "after a date"),
        }
        return names.get(week.standing(self.month.goal), "") if self.month else ""

    def _waiting(self, day: Day) -> str:
        return day_words() if self.waits(day) else ""

    def waits(self, day: Day) -> bool:
        """Whether heavy lifting waits on it."""
        return self._waits(day.date)

    def is_today(self, day: Day) -> bool:
        """Whether it is today."""
        return day.date == self._today

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """The names of the days."""
        if self.month is None or orientation is not Qt.Orientation.Horizontal:
            return None
        days = self.month.weeks[0].days
        number = days[section].date.isoweekday() if section < SIGN_COLUMN else 0
        match role:
            case Role.DisplayRole:
                return dates.weekday(number, short=True) if number else None
            case Role.AccessibleTextRole:
                return dates.weekday(number) if number else translate("Calendar", "Week")
            case Role.FontRole:
                return theme.font(15, 500)
            case Role.ForegroundRole:
                return theme.palette().ink2
            case _:
                return None


class MonthTable(QTableView):
    """Shows a month and which day is chosen; both are told upward and handed in again."""

    day_chosen = Signal(object)
    """A date, perhaps of another month."""
    day_opened = Signal()
    """The chosen day was clicked: it wants to be seen in full."""
    day_entered = Signal()
    """The chosen day was taken with Enter: the keyboard wants to go on to what it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = MonthModel(self)
        self._today = self._chosen = date.min
        self.setModel(self.days)
        self.setProperty("deed", True)
        self.setItemDelegate(_DayDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        sized(self.verticalHeader().setMinimumSectionSize, ROW_LEAST)
        head = self.horizontalHeader()
        sized(head.setFixedHeight, HEAD)
        head.setMinimumSectionSize(0)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(SIGN_COLUMN, QHeaderView.ResizeMode.Fixed)
        follow(head, "sign", lambda thing: thing.resizeSection(SIGN_COLUMN, scaled(SIGN)))
        head.setStyleSheet("QHeaderView, QHeaderView::section { background: none; border: none }")
        # The delegate shows what is chosen.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.clicked.connect(self._open)
        focus_ring()

    def set_row_height(self, height: int) -> None:
        """Room for six weeks of that height each."""
        self.verticalHeader().setDefaultSectionSize(
            max(scaled(ROW_LEAST), min(scaled(ROW_MOST), height))
        )
        self.setFixedHeight(scaled(HEAD) + WEEKS * self.verticalHeader().defaultSectionSize())

    def show_month(self, month: Month, today: date, chosen: date, waits: Waits) -> None:
        """Show a month with a chosen day; waits tells in which days heavy lifting waits."""
        self._today, self._chosen = today, chosen
        self.setAccessibleName(month_title(month.year, month.month))
        self.days.show_month(month, today, waits)
        self.setCurrentIndex(self.days.index_of(chosen))
        focus_ring().refresh()

    def day_at(self, place: QPoint) -> date | None:
        """The day at a place of the viewport, None where there is none."""
        day = self.indexAt(place).data(DAY_ROLE)
        return day.date if isinstance(day, Day) else None

    def _open(self, index: QModelIndex) -> None:
        day = index.data(DAY_ROLE)
        if isinstance(day, Day):
            self.day_chosen.emit(day.date)
            self.day_opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by days and weeks, Page Up and Down by months, with Shift by years."""
        key, (back, on) = Qt.Key(event.key()), along(self)
        steps = STEPS | {back: -1, on: 1}
        if key in steps:
            self.day_chosen.emit(shift(self._chosen, steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            months = 12 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            way = -1 if key is Qt.Key.Key_PageUp else 1
            self.day_chosen.emit(months_on(self._chosen, way * months))
        elif key is Qt.Key.Key_Home:
            self.day_chosen.emit(self._today)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_entered.emit()
        else:
            # All else is for the page: the table would copy a number or search for one.
            event.ignore()

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line: outside the ring of the chosen day."""
        cell = QRectF(self.visualRect(self.currentIndex())).translated(
            QPointF(self.viewport().pos())
        )
        half = circle_size(cell) / 2 + 6
        return around(cell.center(), half), half, 1

    def sizeHint(self) -> QSize:
        """As wide as it gets; its height is set."""
        return QSize(scaled(578), self.height())

    def minimumSizeHint(self) -> QSize:
        """Days wide enough to hit."""
        wide = scaled(SIGN) + SIGN_COLUMN * max(44, scaled(32))
        return QSize(wide, scaled(HEAD + WEEKS * ROW_LEAST))


def circle_size(cell: QRectF) -> float:
    """Of a day's circle; the ring of the chosen day has to fit round it."""
    return min(scaled(46), cell.width() - 12, cell.height() - 12)


def around(centre: QPointF, half: float) -> QRectF:
    """A square round a point."""
    return QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)


class _DayDelegate(QStyledItemDelegate):
    """Paints a day, and behind it its part of the band of a kept week."""

    def __init__(self, table: MonthTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        month, week = self._table.days.month, index.data(WEEK_ROLE)
        if month is None or not isinstance(week, Week):
            return
        cell = QRectF(option.rect)  # type: ignore[attr-defined]
        standing, day = week.standing(month.goal), index.data(DAY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(cell)
        if standing in (WeekStatus.KEPT, WeekStatus.EXCUSED):
            self._paint_band(painter, cell, kept=standing is WeekStatus.KEPT)
        if isinstance(day, Day):
            state = option.state  # type: ignore[attr-defined]
            self._paint_day(painter, cell, day, state, outside=not month.inside(day.date))
        elif standing in (WeekStatus.KEPT, WeekStatus.EXCUSED):
            kept, p = standing is WeekStatus.KEPT, theme.palette()
            name, ink = ("check", p.green_ink) if kept else ("care", p.ink2)
            paint_icon(painter, name, ink, cell.center() - QPointF(4, 0), scaled(22))
        painter.restore()

    def _paint_band(self, painter: QPainter, cell: QRectF, *, kept: bool) -> None:
        p, wide = theme.palette(), self._table.viewport().width()
        band = QRectF(0, cell.top() + 4, wide, cell.height() - 8)
        if kept:
            edge = p.green_ink if p.high_contrast else None
            box(painter, band, band.height() / 2, p.green_soft, edge, p.thin)
        else:
            box(painter, band, band.height() / 2, None, p.line, 2)

    def _paint_day(
        self, painter: QPainter, cell: QRectF, day: Day, state: QStyle.StateFlag, *, outside: bool
    ) -> None:
        """An activity alone is a ring, a session is filled."""
        p, size = theme.palette(), circle_size(cell)
        if self._table.days.waits(day):
            under = min(cell.center().y() + size / 2 + 9, cell.bottom() - 4)
            line = QRectF(cell.center().x() - scaled(9), under, scaled(18), 3)
            box(painter, line, 1.5, p.sand_ink)
        filled = any(session.counts for session in day.exercise)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if state & QStyle.StateFlag.State_MouseOver and not chosen:
            box(painter, around(cell.center(), size / 2 + 4), size / 2 + 4, p.hover)
        paint_day(
            painter,
            cell.center(),
            str(day.date.day),
            size=size,
            done=filled,
            today=self._table.days.is_today(day),
            selected=chosen,
            other_month=outside,
            month=True,
        )
        if day.kept and not filled:
            box(painter, around(cell.center(), size / 2 - 4), size / 2 - 4, None, p.green_ink, 2.5)


def months_on(day: date, months: int) -> date:
    """The same day some months later or earlier, the month's last where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return day
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
