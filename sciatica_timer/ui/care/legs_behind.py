"""Two legs seen from behind, so that left is left: the sore ones, or the way of the nerve."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.preferences import SoreSide
from sciatica_timer.ui import theme
from sciatica_timer.ui.kit.paint import begin

# The right half in a box 100 wide and 226 high with the spine at 0: down the outside to the foot,
# then up the inside to the crotch.
_OUTSIDE = (
    (31, 0), (34, 14), (42, 36), (47, 60), (48, 80), (44, 104), (38, 130), (39, 148), (38, 166),
    (33, 188), (28, 206), (30, 216), (35, 222), (33, 226),
)  # fmt: skip
_INSIDE = (
    (13, 226), (11, 218), (12, 206), (9, 184), (7, 164), (8, 148), (10, 132), (6, 108), (1, 84),
    (0, 78),
)  # fmt: skip
_WAIST = 41
_HIGH, _HALF = 226.0, 50.0


def _half(right: bool) -> QPainterPath:
    sign = 1 if right else -1
    outside = [QPointF(sign * x, y) for x, y in _OUTSIDE]
    inside = [QPointF(sign * x, y) for x, y in _INSIDE]
    path = QPainterPath(QPointF(0, 0))
    path.lineTo(outside[0])
    _smooth(path, outside)
    path.lineTo(inside[0])
    _smooth(path, inside)
    path.closeSubpath()
    return path


def _smooth(path: QPainterPath, points: list[QPointF]) -> None:
    """Go on through the points in a soft curve (Catmull-Rom as cubics)."""
    for at in range(len(points) - 1):
        before, a, b = points[max(0, at - 1)], points[at], points[at + 1]
        after = points[min(len(points) - 1, at + 2)]
        path.cubicTo(a + (b - before) / 6, b - (after - a) / 6, b)


class LegsBehind(QWidget):
    """The drawing on one card of the question which side is sore."""

    def __init__(self, sore: SoreSide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sore = sore
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As drawn at full size."""
        return QSize(100, 226)

    def minimumSizeHint(self) -> QSize:
        """Smaller in a small window."""
        return QSize(44, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both legs, as large as there is room."""
        scale = self._scale()
        with begin(self) as painter:
            painter.translate(self.width() / 2, self._top(scale))
            painter.scale(scale, scale)
            for right in (False, True):
                self._paint_leg(painter, right)
            self._paint_lines(painter)

    def _scale(self) -> float:
        return min(self.height() / _HIGH, self.width() / (2 * _HALF))

    def _top(self, scale: float) -> float:
        return (self.height() - _HIGH * scale) / 2

    def _paint_leg(self, painter: QPainter, right: bool) -> None:
        p, shape = theme.palette(), _half(right)
        here = SoreSide.RIGHT if right else SoreSide.LEFT
        sore = self._sore in (here, SoreSide.BOTH)
        below = QPainterPath()
        below.addRect(QRectF(-_HALF, _WAIST, 2 * _HALF, _HIGH))
        painter.fillPath(shape, p.skin)
        painter.fillPath(shape.intersected(below), p.blue if sore else p.skin)
        if p.high_contrast:
            painter.strokePath(shape, QPen(p.ink, 1.5))

    def _paint_lines(self, painter: QPainter) -> None:
        pen = QPen(theme.palette().card, 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(QPointF(0, _WAIST + 1), QPointF(0, 84))
        for sign in (-1, 1):
            fold = QPainterPath(QPointF(sign * 3, 80))
            fold.quadTo(QPointF(sign * 18, 88), QPointF(sign * 33, 76))
            painter.drawPath(fold)


# The nerve of the right side in the same box: out of the low back, through the buttock, down the
# middle of the thigh to a little under the knee.
_NERVE = ((10, 20), (15, 40), (22, 62), (25, 84), (25, 110), (24, 136), (24, 158))
_BRANCHES = (
    ((24, 158), (29, 180), (24, 204), (27, 220)),
    ((24, 158), (17, 180), (19, 204), (18, 220)),
)
_ROOTS = ((4, 4), (5, 9), (6, 14), (7, 19), (8, 24))


class NerveView(LegsBehind):
    """Where the sciatic nerve runs, on both sides: roots, nerve, and its branches to the foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SoreSide.NEITHER, parent)
        self.setAccessibleName(
            self.tr(
                "Drawing: the nerve leaves the low back in five roots, runs through the buttock and"
                " down the leg to a little under the knee; its branches go on to the foot."
            )
        )

    def sizeHint(self) -> QSize:
        """Larger than on a card, so that the line is easy to follow."""
        return QSize(150, 300)

    def minimumSizeHint(self) -> QSize:
        """Not much smaller."""
        return QSize(120, 270)

    def _paint_lines(self, painter: QPainter) -> None:
        super()._paint_lines(painter)
        colour = theme.palette().blue
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for sign in (-1, 1):
            painter.setPen(_pen(colour, 1.4))
            for x, y in _ROOTS:
                painter.drawLine(QPointF(sign * x * 0.4, y), QPointF(sign * 10, 20 + y * 0.2))
            for branch in _BRANCHES:
                painter.drawPath(_through(branch, sign))
            painter.setPen(_pen(colour, 4.2))
            painter.drawPath(_through(_NERVE, sign))


class ButtockView(NerveView):
    """The nerve where it passes through the buttock, from nearer by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            self.tr("Drawing: on each side the nerve passes through the middle of the buttock.")
        )

    def sizeHint(self) -> QSize:
        """From the waist to the top of the thighs."""
        return QSize(160, 150)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def _scale(self) -> float:
        return self.width() / (2 * _HALF)

    def _top(self, scale: float) -> float:
        return 0.0


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _through(places: Sequence[tuple[float, float]], sign: int) -> QPainterPath:
    points = [QPointF(sign * x, y) for x, y in places]
    path = QPainterPath(points[0])
    _smooth(path, points)
    return path
