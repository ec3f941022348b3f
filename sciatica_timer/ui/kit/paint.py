"""Shapes and words that several parts paint in the same way."""

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QWidget

SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform


def begin(widget: QWidget, *, mirrored: bool = False) -> QPainter:
    """A painter on the widget with smooth edges; use it in a with statement.

    mirrored paints shapes from the right where words are read from right to left; words and
    pictures of the body are not painted so.
    """
    painter = QPainter(widget)
    if mirrored and widget.isRightToLeft():
        painter.setTransform(QTransform(-1, 0, 0, 1, widget.width(), 0))
    painter.setRenderHints(SMOOTH)
    return painter


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box; its edge lies inside the rectangle."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if edge is None or width <= 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    half = width / 2
    painter.setPen(QPen(edge, width))
    inner = rect.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, max(0.0, radius - half), max(0.0, radius - half))


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """The path of a rounded rectangle."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def rounded_polygon(corners: Sequence[tuple[float, float, float]]) -> QPainterPath:
    """A closed path through (x, y, radius) corners, each rounded off."""
    path = QPainterPath()
    count = len(corners)
    for at, (x, y, radius) in enumerate(corners):
        here = QPointF(x, y)
        before = _towards(here, corners[at - 1], radius)
        after = _towards(here, corners[(at + 1) % count], radius)
        if at == 0:
            path.moveTo(before)
        else:
            path.lineTo(before)
        path.quadTo(here, after)
    path.closeSubpath()
    return path


def _towards(here: QPointF, there: tuple[float, float, float], distance: float) -> QPointF:
    dx, dy = there[0] - here.x(), there[1] - here.y()
    share = distance / (hypot(dx, dy) or 1.0)
    return QPointF(here.x() + dx * share, here.y() + dy * share)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """One line of text, centred vertically."""
    painter.setFont(font)
    painter.setPen(colour)
    flags = (
        align if align is Qt.AlignmentFlag.AlignCenter else align | Qt.AlignmentFlag.AlignVCenter
    )
    painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextSingleLine), text)


def width_of(text: str, font: QFont) -> float:
    """How wide a line of text is, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)
