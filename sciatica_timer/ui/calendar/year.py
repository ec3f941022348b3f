"""A year at a glance: twelve months as tiles of small days, darker where more was done."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from sciatica_timer.domain.calendar import Day, Month, Week, Year
from sciatica_timer.services.translation import translate
from sciatica_timer.ui import theme
from sciatica_timer.ui.calendar.calendar_view import CalendarView, day_name, days, minutes
from sciatica_timer.ui.calendar.month import around
from sciatica_timer.ui.kit import CardButton, Label, column, dates
from sciatica_timer.ui.kit.fields import along
from sciatica_timer.ui.kit.paint import begin, box, draw_text, width_of
from sciatica_timer.ui.text_size import scaled, sized

TILE = 158
"""Height of a tile."""
HEAD = 40
"""Of it for the name."""
DOT = 0.14
"""Radius of the dot of a day without anything, as a share of the side of a day."""
LEAST_BUSY = 20
"""Minutes that already count as a full day, so that a quiet year is not all dark."""


class _Tile(CardButton):
    """One month of the year; the pointer names its days, the keyboard the whole month."""

    named = Signal(str)
    """A day or the month with its numbers, empty when none is meant any more."""

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self._month: Month | None = None
        self._busiest = LEAST_BUSY
        self._today = date(2000, 1, 1)
        sized(self.setFixedHeight, TILE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def first(self) -> date:
        """The first day of the month on show."""
        return date(self._month.year, self._month.month, 1) if self._month else date(2000, 1, 1)

    def show_month(self, month: Month, busiest: int, today: date) -> None:
        """Show a month; busiest is the most minutes on a day of the year."""
        self._month, self._busiest, self._today = month, max(busiest, LEAST_BUSY), today
        self.setAccessibleName(month_words(month))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the year."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
            return
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the name and the days."""
        super().paintEvent(event)
        month = self._month
        if month is None:
            return
        p = theme.palette()
        with begin(self) as painter:
            now = (month.year, month.month) == (self._today.year, self._today.month)
            place = QRectF(14, 10, self.width() - 28, scaled(22))
            kept = sum(day.kept for day in month.days)
            name, count = self._heading(month.month, kept, place.width())
            ink = p.blue if now else p.ink
            draw_text(painter, place, name, theme.font(15, 600), ink, Qt.AlignmentFlag.AlignLeft)
            draw_text(painter, place, count, theme.font(15), p.ink2, Qt.AlignmentFlag.AlignRight)
            left, cell = self._cells()
            for line, week in enumerate(month.weeks):
                self._paint_week(
                    painter, month, week, QPointF(left, scaled(HEAD) + line * cell), cell
                )

    def _cells(self) -> tuple[float, float]:
        """Where the days begin at the left, and the side of one."""
        cell = min((self.width() - 28) / 7, (scaled(TILE) - scaled(HEAD) - 8) / 6)
        return (self.width() - 7 * cell) / 2, cell

    def place_of(self, day: date) -> QPointF:
        """The middle of a day of the month."""
        if self._month is None:
            return QPointF()
        left, cell = self._cells()
        away = (day - self._month.weeks[0].first).days
        place = 6 - away % 7 if self.isRightToLeft() else away % 7
        return QPointF(left + (place + 0.5) * cell, scaled(HEAD) + (away // 7 + 0.5) * cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the day under the pointer, beside them the month."""
        super().mouseMoveEvent(event)
        if self._month is None:
            return
        left, cell = self._cells()
        column = int((event.position().x() - left) // cell)
        line = int((event.position().y() - scaled(HEAD)) // cell)
        text = self.accessibleName()
        if 0 <= column < 7 and 0 <= line < len(self._month.weeks):
            column = 6 - column if self.isRightToLeft() else column
            day = self._month.weeks[line].days[column]
            if self._month.inside(day.date):
                text = day_name(day, self._today)
                if not day.sessions:
                    text = self.tr("{day}, nothing").format(day=text)
        self.named.emit(text)

    def leaveEvent(self, event: QEvent) -> None:
        """No day is meant any more."""
        super().leaveEvent(event)
        self.named.emit(self.accessibleName() if self.hasFocus() else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Name the month."""
        super().focusInEvent(event)
        self.named.emit(self.accessibleName())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No month is meant any more."""
        super().focusOutEvent(event)
        self.named.emit("")

    def _heading(self, month: int, kept: int, room: float) -> tuple[str, str]:
        """Name and count of a month, as full as they fit beside each other."""
        # By the longest name of all, so that the tiles of a year are written alike.
        widest = max(width_of(dates.month_name(one), theme.font(15, 600)) for one in range(1, 13))
        count = days(kept) if kept else ""
        short = widest + width_of(days(30), theme.font(15)) + 8 > room
        name = dates.month_name(month, short=short)
        taken = width_of(name, theme.font(15, 600)) + width_of(count, theme.font(15))
        return (name, count) if taken + 8 <= room else (name, str(kept))

    def _paint_week(
        self, painter: QPainter, month: Month, week: Week, corner: QPointF, cell: float
    ) -> None:
        p, side = theme.palette(), cell - 4
        for at, day in enumerate(week.days):
            if not month.inside(day.date):
                continue
            place = 6 - at if self.isRightToLeft() else at
            spot = QRectF(corner.x() + place * cell + 2, corner.y() + 2, side, side)
            if day.kept:
                colour = shade(day.minutes, self._busiest)
                edge = p.green_ink if p.high_contrast else None
                box(painter, spot, 4, colour, edge, p.thin)
            else:
                # A day without anything is a dot, so that nobody has to tell two greens apart.
                box(painter, around(spot.center(), side * DOT), side * DOT, p.rim)
            if day.date == self._today:
                box(painter, spot.adjusted(-2, -2, 2, 2), 6, None, p.blue, 2)


class YearGrid(QWidget):
    """Twelve tiles; arrows go from month to month, Enter opens one."""

    month_chosen = Signal(object)
    """The first day of a month."""
    year_wished = Signal(int)
    """One year on or back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = [_Tile() for _ in range(12)]
        self._columns = 0
        self._summary = ""
        self.line = Label("", 15, 400, "ink2", lines=1)
        self._grid = QGridLayout()
        whole = column(self._grid, self.line, gap=12)
        self.setLayout(whole)
        self._grid.setSpacing(12)
        for tile in self._tiles:
            tile.clicked.connect(partial(self._open, tile))
            tile.named.connect(self._name)
        self._lay(4)

    def _open(self, tile: _Tile, _checked: bool = False) -> None:
        self.month_chosen.emit(tile.first)

    def show_year(self, view: CalendarView, year: int) -> None:
        """Show a year."""
        whole = view.index.year(year, week_start=view.week_start, goal=view.goal)
        self._summary = year_words(whole)
        self.setAccessibleName(self._summary)
        for at, tile in enumerate(self._tiles):
            tile.show_month(view.month(date(year, at + 1, 1)), whole.busiest, view.today)
        held = next((tile for tile in self._tiles if tile.hasFocus()), None)
        self._name(held.accessibleName() if held else "")

    def _name(self, text: str) -> None:
        """Write the numbers of what is meant, of the whole year when nothing is."""
        self.line.setText(text or self._summary)

    def tiles(self) -> Sequence[_Tile]:
        """The months, January first."""
        return self._tiles

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between months; Page Up and Down between years."""
        back, on = along(self)
        steps = {
            back: -1,
            on: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        key = Qt.Key(event.key())
        if key in steps:
            here = next((at for at, tile in enumerate(self._tiles) if tile.hasFocus()), 0)
            there = here + steps[key]
            if 0 <= there < len(self._tiles):
                self._tiles[there].setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.year_wished.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    def _lay(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // columns, at % columns)
        for at in range(4):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three tiles a row where four would be too narrow."""
        super().resizeEvent(event)
        self._lay(4 if self.width() >= scaled(560) else 3)


def shade(minutes: int, busiest: int) -> QColor:
    """The green of a day in three steps, from up to a third of the busiest day's minutes on."""
    p = theme.palette()
    share = minutes / max(1, busiest)
    # The palest is still three times as dark or light as the card.
    strength = 0.66 if share <= 1 / 3 else 0.8 if share <= 2 / 3 else 1.0
    return theme.mix(p.green_ink, p.card, strength)


def month_words(month: Month) -> str:
    """A month for screen readers: "March, 9 days, 104 minutes"."""
    return _with_numbers(dates.month_name(month.month), month.days)


def year_words(year: Year) -> str:
    """A year in words: "2026, 140 days, 2035 minutes"."""
    return _with_numbers(str(year.year), year.days)


def _with_numbers(name: str, all_days: Sequence[Day]) -> str:
    kept = [day for day in all_days if day.kept]
    if not kept:
        return translate("Calendar", "{name}, nothing", "month or year").format(name=name)
    text = translate("Calendar", "{name}, {days}, {minutes}", "month or year, 9 days, 104 minutes")
    whole = minutes(sum(day.minutes for day in kept))
    return text.format(name=name, days=days(len(kept)), minutes=whole)
