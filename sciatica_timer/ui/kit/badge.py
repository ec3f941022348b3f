"""Marks: the side that is on, and a day with or without a session."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sciatica_timer.domain.exercise import Side
from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import paint_icon
from sciatica_timer.ui.kit.paint import begin, box, draw_text, rounded_polygon, width_of
from sciatica_timer.ui.text_size import scaled, sized


class SideBadge(QLabel):
    """LEFT or RIGHT in a box that points there; hollow for the side before; a pill for both."""

    def __init__(self, height: int = 54, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._high, self._side, self._hollow = float(height), "", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, side: Side | str | None, hollow: bool = False) -> None:
        """Show "left", "right" or "both"; None hides it."""
        shown = str(side) if side is not None else ""
        if not shown:
            self.hide()
        elif not self._side and self.parentWidget() is not None:
            self.show()
        if (shown, hollow) == (self._side, self._hollow):
            return
        self._side, self._hollow = shown, hollow
        self.setAccessibleName(self._word())
        self.updateGeometry()
        self.update()

    def set_height(self, height: float) -> None:
        """Grow with the stage."""
        self._high = height
        self.updateGeometry()
        self.update()

    @property
    def _size(self) -> float:
        return scaled(self._high)

    def _word(self) -> str:
        if self._side == "both":
            return self.tr("Both sides")
        return self.tr("LEFT") if self._side == "left" else self.tr("RIGHT")

    def _font(self) -> QFont:
        if self._side == "both":
            return theme.fixed_font(self._size * 0.46, 600)
        return theme.fixed_font(self._size * (0.55 if self._hollow else 0.6), 700)

    def sizeHint(self) -> QSize:
        """The word with room for the point."""
        if not self._side:
            return QSize(0, round(self._size))
        room = 1.0 if self._side == "both" else 1.2 if self._hollow else 1.3
        return QSize(
            round(width_of(self._word(), self._font()) + room * self._size), round(self._size)
        )

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shape and word."""
        if not self._side:
            return
        p = theme.palette()
        rect = QRectF(self.rect())
        with begin(self) as painter:
            if self._side == "both":
                box(painter, rect, rect.height() / 2, None, p.edge, 2)
                draw_text(painter, rect, self._word(), self._font(), p.ink)
                return
            left = self._side == "left"
            colour = p.blue if left else p.green_ink
            inner = rect.adjusted(1, 1, -1, -1) if self._hollow else rect
            shape = _pointing(inner, left)
            if self._hollow:
                painter.setPen(QPen(p.edge, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(shape)
            else:
                painter.fillPath(shape, colour)
            shift = rect.height() * (0.09 if left else -0.09)
            ink = p.ink2 if self._hollow else p.on_blue
            draw_text(painter, rect.translated(shift, 0), self._word(), self._font(), ink)


def _pointing(rect: QRectF, left: bool) -> QPainterPath:
    """A box with a blunt point at its left or right side."""
    high = rect.height()
    tip, soft, flat = high * 0.32, high * 0.12, high * 0.19
    near, far = rect.left(), rect.right()
    corners = [
        (near, rect.center().y(), soft * 0.6),
        (near + tip, rect.top(), soft),
        (far, rect.top(), flat),
        (far, rect.bottom(), flat),
        (near + tip, rect.bottom(), soft),
    ]
    if not left:
        corners = [(near + far - x, y, radius) for x, y, radius in corners]
    return rounded_polygon(corners)


FADED = 0.6
"""Days of other months stand back."""


def paint_day(
    painter: QPainter,
    centre: QPointF,
    number: str,
    *,
    size: float = 38,
    done: bool = False,
    today: bool = False,
    selected: bool = False,
    other_month: bool = False,
    month: bool = False,
) -> None:
    """Paint a day: open with a rim, done in green with a tick, today with a blue ring.

    In a month the rim is left out and a done day keeps its number, in bold.
    """
    p = theme.palette()
    circle = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    if done:
        # Only the fill stands back: its edge tells that it is done, and its number is read.
        faded = other_month and not p.high_contrast
        fill = theme.mix(p.green, p.card, FADED) if faded else p.green
        inner = circle.adjusted(1, 1, -1, -1)
        box(painter, inner, inner.width() / 2, fill, p.green_ink, 2)
    if today:
        box(painter, circle, size / 2, None, p.blue, 2)
    elif not done and not month:
        box(painter, circle, size / 2, None, p.rim, p.thin)
    if selected:
        outer = circle.adjusted(-5, -5, 5, 5)
        box(painter, outer, outer.width() / 2, None, p.blue, 2)
    if done and not month:
        paint_icon(painter, "tick", p.on_green, centre, scaled(20))
        return
    colour = p.on_green if done else p.blue if today else p.ink2
    if month and not (done or today or other_month):
        colour = p.ink
    weight = 600 if done or today else 400
    draw_text(painter, circle, number, theme.font(14 if other_month else 16, weight), colour)


class DayDot(QLabel):
    """One day of a week strip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._done, self._today = "", False, False
        sized(self.setFixedSize, 38, 38)

    def set(self, number: int, name: str, *, done: bool, today: bool) -> None:
        """Show a day; name is its full date for screen readers."""
        self._number, self._done, self._today = str(number), done, today
        said = self.tr("{day}, session done") if done else self.tr("{day}, no session")
        self.setAccessibleName(said.format(day=name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the day."""
        with begin(self) as painter:
            centre = QRectF(self.rect()).center()
            size = self.width()
            paint_day(painter, centre, self._number, size=size, done=self._done, today=self._today)
