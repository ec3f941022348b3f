"""A month as a grid of days: kept weeks as bands, each day a button to reach by key or mouse."""

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from sciatica_timer.domain.calendar import Day, Month, WeekStatus, shift
from sciatica_timer.ui import theme
from sciatica_timer.ui.calendar import calendar_view as say
from sciatica_timer.ui.icons import paint_icon
from sciatica_timer.ui.kit.badge import FADED, paint_day
from sciatica_timer.ui.kit.card import paint_card
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import begin, box, draw_text
from sciatica_timer.ui.kit.text_lines import plain_tip

ROWS = 6
ROW_LEAST, ROW_MOST = 64, 96
HEAD, FOOT = 48, 13
SIDE, TICK = 13, 50
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class DayButton(QAbstractButton):
    """One day; keys that move go on to the grid."""

    entered = Signal()
    """Enter or Space was pressed on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.day = Day(date=date(2000, 1, 1))
        self._today = self._chosen = self._outside = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        focus_ring()

    def show_day(self, day: Day, today: date, *, chosen: bool, outside: bool) -> None:
        """Show a day; only the chosen one is reached with Tab."""
        self.day, self._today = day, day.date == today
        self._chosen, self._outside = chosen, outside
        self.setAccessibleName(say.day_name(day, today))
        self.setToolTip(plain_tip(say.day_summary(day)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it is the target."""
        return self.rect().contains(pos)

    def _size(self) -> int:
        """Of the day's circle; the ring of the chosen day has to fit round it."""
        return min(46, self.width() - 12, self.height() - 12)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line: outside the ring of the chosen day."""
        side = self._size() + 12.0
        centre = QRectF(self.rect()).center()
        return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), side / 2, 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the grid; Enter and Space choose."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            self.entered.emit()
            return
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the day; an activity alone is a ring, a session is filled."""
        p, centre = theme.palette(), QRectF(self.rect()).center()
        filled = any(session.counts for session in self.day.exercise)
        size = self._size()
        with begin(self) as painter:
            if self.underMouse() and not self._chosen:
                half = size / 2 + 4
                around = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
                box(painter, around, half, p.hover)
            paint_day(
                painter,
                centre,
                str(self.day.date.day),
                size=size,
                done=filled,
                today=self._today,
                selected=self._chosen,
                other_month=self._outside,
                month=True,
            )
            if self.day.kept and not filled:
                half = size / 2 - 4
                faded = self._outside and not p.high_contrast
                ink = theme.mix(p.green_ink, p.card, FADED) if faded else p.green_ink
                ring = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
                box(painter, ring, half, None, ink, 2.5)


class MonthGrid(QWidget):
    """Shows a month and which day is chosen; both are told upward and handed in again."""

    day_chosen = Signal(object)
    """A date, perhaps of another month."""
    day_opened = Signal()
    """The chosen day was clicked: it wants to be seen in full."""
    day_entered = Signal()
    """The chosen day was taken with Enter: the keyboard wants to go on to what it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._month: Month | None = None
        self._today = self._chosen = date(2000, 1, 1)
        self._days = [DayButton(self) for _ in range(ROWS * 7)]
        for button in self._days:
            button.clicked.connect(partial(self._open, button))
            button.entered.connect(self.day_entered)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _open(self, button: DayButton, _checked: bool = False) -> None:
        self.day_chosen.emit(button.day.date)
        self.day_opened.emit()

    def show_month(self, month: Month, today: date, chosen: date) -> None:
        """Show a month with a chosen day; the focus stays with the chosen day."""
        focused = any(button.hasFocus() for button in self._days)
        self._month, self._today, self._chosen = month, today, chosen
        self.setAccessibleName(say.month_title(month.year, month.month))
        days = [day for week in month.weeks for day in week.days]
        for at, button in enumerate(self._days):
            button.setVisible(at < len(days))
            if at < len(days):
                day = days[at]
                button.show_day(
                    day,
                    today,
                    chosen=day.date == chosen,
                    outside=not month.inside(day.date),
                )
        if focused:
            self.focus_chosen()
        self.update()

    def focus_chosen(self) -> None:
        """Give the chosen day the focus."""
        for button in self._days:
            if button.isVisibleTo(self) and button.day.date == self._chosen:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def button(self, day: date) -> DayButton | None:
        """The button of a day that is in the grid."""
        for one in self._days:
            if one.isVisibleTo(self) and one.day.date == day:
                return one
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by days and weeks, Page Up and Down by months, with Shift by years."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.day_chosen.emit(shift(self._chosen, STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            months = 12 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            way = -1 if key == Qt.Key.Key_PageUp else 1
            self.day_chosen.emit(months_on(self._chosen, way * months))
        elif key == Qt.Key.Key_Home:
            self.day_chosen.emit(self._today)
        else:
            super().keyPressEvent(event)

    # Geometry

    def sizeHint(self) -> QSize:
        """Six rows of middling height."""
        return QSize(604, HEAD + ROWS * 84 + FOOT)

    def minimumSizeHint(self) -> QSize:
        """Six rows of the least height, days wide enough to hit."""
        return QSize(SIDE * 2 + TICK + 7 * 48, HEAD + ROWS * ROW_LEAST + FOOT)

    def _row_height(self) -> float:
        return max(ROW_LEAST, min(ROW_MOST, (self.height() - HEAD - FOOT) / ROWS))

    def _column(self) -> float:
        return (self.width() - 2 * SIDE - TICK - 3) / 7

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the days."""
        high, wide = self._row_height(), self._column()
        for at, button in enumerate(self._days):
            left, top = SIDE + 3 + (at % 7) * wide, HEAD + (at // 7) * high
            button.setGeometry(round(left), round(top), round(wide), round(high))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the names of the days and the bands."""
        month = self._month
        if month is None:
            return
        with begin(self) as painter:
            p = theme.palette()
            paint_card(painter, QRectF(self.rect()))
            wide = self._column()
            for at in range(7):
                day = month.weeks[0].days[at].date.isoweekday()
                place = QRectF(SIDE + 3 + at * wide, 14, wide, 28)
                draw_text(painter, place, say.weekday(day), theme.font(15, 500), p.ink2)
            for row, week in enumerate(month.weeks):
                standing = week.standing(month.goal)
                if standing in (WeekStatus.KEPT, WeekStatus.EXCUSED):
                    high = self._row_height()
                    band = QRectF(SIDE, HEAD + row * high + 4, self.width() - 2 * SIDE, high - 8)
                    kept = standing is WeekStatus.KEPT
                    if kept:
                        edge = p.green_ink if p.high_contrast else None
                        box(painter, band, band.height() / 2, p.green_soft, edge, p.thin)
                    else:
                        box(painter, band, band.height() / 2, None, p.line, 2)
                    at = QPointF(self.width() - SIDE - TICK / 2 - 4, band.center().y())
                    sign = "check" if kept else "care"
                    paint_icon(painter, sign, p.green_ink if kept else p.ink2, at, 22)


def months_on(day: date, months: int) -> date:
    """The same day some months later or earlier, the month's last where it has no such day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not date.min.year <= year <= date.max.year:
        return day
    for last in (day.day, 30, 29, 28):
        if last <= day.day:
            try:
                return date(year, month + 1, last)
            except ValueError:
                continue
    return date(year, month + 1, 28)
