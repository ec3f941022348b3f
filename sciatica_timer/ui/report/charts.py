"""The two charts of the page: pain from 0 to 10, and how far down it reaches."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from sciatica_timer.domain.report import ReportPoint
from sciatica_timer.domain.session import Reach
from sciatica_timer.domain.trend import change_of
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.answer_words import reach_name
from sciatica_timer.ui.chart import (
    Chart,
    ChartLine,
    ChartStyle,
    Values,
    paint_point,
    spans_of,
)
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
from sciatica_timer.ui.report.report_words import short_day


def paper_style() -> ChartStyle:
    """How a chart looks on paper, in tenths of a point of type."""

    def write(painter: QPainter, place: QRectF, words: str, align: Qt.AlignmentFlag) -> None:
        text(painter, place, words, SMALL, GREY, align=align)

    return ChartStyle(
        ink=GREY,
        grid=HAIR,
        before=GREY,
        ring=INK,
        after=LINE,
        fill=PAPER,
        gap=GREY,
        write=write,
        width_of=lambda words: width_of(words, SMALL),
        grid_width=5,
        widths=(10, 14),
        radii=(40, 21),
        edge=9,
        text_high=115,
        margins=(70, 45, 45, 150),
        inset=45,
    )


def pain_chart(points: Sequence[ReportPoint]) -> Chart:
    """Scores before and after."""
    names = ((10.0, "10"), (5.0, "5"), (0.0, "0"))
    before, after = tuple(p.before for p in points), tuple(p.after for p in points)
    made = _chart(points, 0, 10, names, before, after)
    return replace(made, spans=spans_of(change_of(before), change_of(after)))


def reach_chart(points: Sequence[ReportPoint]) -> Chart:
    """How far down before and after; as on the leg, the foot is at the bottom."""
    names = tuple((_height(reach), reach_name(reach)) for reach in Reach)
    before = tuple(_height(p.reach_before) if p.reach_before else None for p in points)
    after = tuple(_height(p.reach_after) if p.reach_after else None for p in points)
    return _chart(points, -6, 0, names, before, after)


def _height(reach: Reach) -> float:
    return -float(reach.depth)


def _chart(
    points: Sequence[ReportPoint],
    low: float,
    high: float,
    names: tuple[tuple[float, str], ...],
    before: Values,
    after: Values,
) -> Chart:
    return Chart(
        weeks=len(points),
        low=low,
        high=high,
        names=names,
        feet=tuple((at, short_day(points[at].first)) for at in {0, len(points) - 1} if points),
        lines=(ChartLine(before, solid=False), ChartLine(after, solid=True)),
        empty=translate("Report", "No answers"),
    )


def paint_key(painter: QPainter, right: float, middle: float) -> float:
    """Paint what hollow and solid mean, ending at the right; gives where it begins."""
    style = paper_style()
    after, before = translate("Report", "after"), translate("Report", "before")
    for word, solid in ((after, True), (before, False)):
        wide = width_of(word, SMALL)
        place = QRectF(right - wide, middle - 60, wide + 5, 120)
        style.write(painter, place, word, Qt.AlignmentFlag.AlignLeft)
        paint_point(painter, QPointF(right - wide - 60, middle), style, solid=solid)
        right -= wide + 200
    return right
