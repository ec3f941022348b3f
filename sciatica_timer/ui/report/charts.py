"""The two small charts of the page: pain from 0 to 10, and how far down it reaches.

Hollow is before and solid is after, so that nothing is lost in grey.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from sciatica_timer.domain.report import ReportPoint
from sciatica_timer.domain.session import Reach
from sciatica_timer.ui.calendar.calendar_view import reach_name
from sciatica_timer.ui.report.report_style import (
    GREY,
    HAIR,
    INK,
    LINE,
    PAPER,
    SMALL,
    text,
    width_of,
)
from sciatica_timer.ui.report.report_words import say, short_day

RING, DOT = 40.0, 25.0
"""Radius of a point before and after, in tenths of a point of type."""
FOOT = 150.0
"""Room for the dates under a chart."""


class ChartScale(NamedTuple):
    """The lines of a chart, from its top: their values and names."""

    top: float
    bottom: float
    lines: tuple[tuple[float, str], ...]


PAIN = ChartScale(10, 0, ((10, "10"), (5, "5"), (0, "0")))


def reach_scale() -> ChartScale:
    """As on the leg: the foot is at the bottom."""
    return ChartScale(0, 6, tuple((float(reach.depth), reach_name(reach)) for reach in Reach))


def pain_values(point: ReportPoint) -> tuple[float | None, float | None]:
    """Scores before and after."""
    return point.before, point.after


def reach_values(point: ReportPoint) -> tuple[float | None, float | None]:
    """Depths before and after."""
    return tuple(  # type: ignore[return-value]
        None if reach is None else float(reach.depth)
        for reach in (point.reach_before, point.reach_after)
    )


def paint_chart(
    painter: QPainter,
    rect: QRectF,
    points: Sequence[ReportPoint],
    scale: ChartScale,
    values: Callable[[ReportPoint], tuple[float | None, float | None]],
) -> None:
    """Paint a chart into a rectangle, with its names at the left and its dates below."""
    left = max(width_of(name, SMALL) for _, name in scale.lines) + 70
    plot = QRectF(rect.left() + left, rect.top() + 45, rect.width() - left - 45, 0)
    plot.setBottom(rect.bottom() - FOOT)

    def y(value: float) -> float:
        return plot.top() + plot.height() * (value - scale.top) / (scale.bottom - scale.top)

    for value, name in scale.lines:
        painter.setPen(QPen(HAIR, 5))
        painter.drawLine(QPointF(plot.left(), y(value)), QPointF(rect.right(), y(value)))
        place = QRectF(rect.left(), y(value) - 60, left - 60, 120)
        text(painter, place, name, SMALL, GREY, align=Qt.AlignmentFlag.AlignRight)
    wide = plot.width() - 90
    step = wide / max(1, len(points) - 1)

    def x(at: int) -> float:
        return plot.left() + 45 + (step * at if len(points) > 1 else wide / 2)

    both = [values(point) for point in points]
    grow = min(1.0, step * 0.42 / RING) if len(points) > 1 else 1.0
    before = [QPointF(x(at), y(pair[0])) for at, pair in enumerate(both) if pair[0] is not None]
    after = [QPointF(x(at), y(pair[1])) for at, pair in enumerate(both) if pair[1] is not None]
    _series(painter, before, RING * grow, hollow=True)
    _series(painter, after, DOT * grow, hollow=False)
    foot = QRectF(plot.left(), rect.bottom() - 115, rect.right() - plot.left(), 110)
    if points:
        first = short_day(points[0].first)
        only = len(points) == 1
        middle = Qt.AlignmentFlag.AlignHCenter
        text(
            painter, foot, first, SMALL, GREY, align=middle if only else Qt.AlignmentFlag.AlignLeft
        )
        if not only:
            last = short_day(points[-1].first)
            text(painter, foot, last, SMALL, GREY, align=Qt.AlignmentFlag.AlignRight)
    if not before and not after:
        text(painter, plot, say("No answers"), SMALL, GREY, align=Qt.AlignmentFlag.AlignHCenter)


def _series(painter: QPainter, places: list[QPointF], radius: float, *, hollow: bool) -> None:
    pen = QPen(GREY if hollow else LINE, 10 if hollow else 14)
    if hollow:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if len(places) > 1:
        painter.drawPolyline(places)
    painter.setPen(QPen(INK, 9) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(PAPER if hollow else LINE)
    for place in places:
        painter.drawEllipse(place, radius, radius)


def paint_key(painter: QPainter, right: float, middle: float) -> None:
    """Paint what hollow and solid mean, ending at the right."""
    for word, hollow in ((say("after"), False), (say("before"), True)):
        wide = width_of(word, SMALL)
        place = QRectF(right - wide, middle - 60, wide + 5, 120)
        text(painter, place, word, SMALL, GREY)
        at = QPointF(right - wide - 60, middle)
        _series(painter, [at], RING if hollow else DOT, hollow=hollow)
        right -= wide + 200
