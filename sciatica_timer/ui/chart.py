"""The one painter of charts: weeks as words are read, on the screen, in a PDF and in print.

Before is hollow and broken, after is solid and full, so that nothing is lost in grey.
"""

from collections.abc import Callable
from itertools import pairwise

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen

from sciatica_timer.domain.trend import Change
from sciatica_timer.ui import theme
from sciatica_timer.ui.kit import dates
from sciatica_timer.ui.kit.paint import draw_text, width_of
from sciatica_timer.ui.text_size import scaled

Values = tuple[float | None, ...]
BAR = 0.7
"""Width of a bar as a share of its week."""


class ChartLine(msgspec.Struct, frozen=True):
    """A value a week, None where nobody answered; a gap stays a gap, bridged by dots."""

    values: Values
    solid: bool
    """Solid points and a full line, or hollow points and a broken one."""
    calm: Values = ()
    """Where given, the line goes through these, and the values themselves are only dots."""


class Bars(msgspec.Struct, frozen=True):
    """A bar a week."""

    values: tuple[float, ...]
    tokens: tuple[str, ...]
    """The colour of each by its name in the palette; empty for no bar."""


class Chart(msgspec.Struct, frozen=True):
    """Everything a chart shows."""

    weeks: int
    low: float
    high: float
    names: tuple[tuple[float, str], ...]
    """Words at the left, each with a line at its height."""
    feet: tuple[tuple[int, str], ...]
    """Words under some of the weeks."""
    lines: tuple[ChartLine, ...] = ()
    bars: Bars | None = None
    spans: tuple[tuple[int, int, float], ...] = ()
    """What the sentence compares: from a week to a week at a height, each a short bar."""
    goal: float | None = None
    """A broken line at this height."""
    ends: bool = False
    """The ends of the line are written in numbers, and the last one stands out."""
    empty: str = ""
    """What is written where no line has a value."""


class ChartStyle(msgspec.Struct, frozen=True):
    """Colours, and measures in the painter's units."""

    ink: QColor
    grid: QColor
    before: QColor
    """The broken line."""
    ring: QColor
    """The edge of hollow points."""
    after: QColor
    fill: QColor
    """Inside hollow points."""
    gap: QColor
    """The dots where nobody answered."""
    write: Callable[[QPainter, QRectF, str, Qt.AlignmentFlag], None]
    width_of: Callable[[str], float]
    grid_width: float
    widths: tuple[float, float]
    """Of the lines before and after."""
    radii: tuple[float, float]
    """Of the points before and after, to the middle of their edge."""
    edge: float
    """Width of the edge of a point."""
    text_high: float
    margins: tuple[float, float, float, float]
    """Between names and lines, above, right of the last week, and below for the words there."""
    inset: float | None = None
    """From the names to the first week; None for half a week."""
    most_points: int = 1_000
    """With more weeks only the lines are drawn."""
    back: bool = False
    """The weeks go from right to left."""


def screen_style(*, small: bool = False) -> ChartStyle:
    """How a chart looks in a card; a small one begins at its first week, clear of the names."""
    p = theme.palette()

    def write(painter: QPainter, place: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
        draw_text(painter, place, text, theme.font(14), p.ink2, align)

    return ChartStyle(
        ink=p.ink2,
        grid=p.line,
        before=p.blue,
        ring=p.blue,
        after=p.blue,
        fill=p.card,
        gap=p.edge,
        write=write,
        width_of=lambda text: width_of(text, theme.font(14)),
        grid_width=p.thin,
        widths=(2.5, 2.5) if small else (1.8, 2.5),
        radii=(4.0, 6.0) if small else (4.5, 5.5),
        edge=2.5,
        text_high=scaled(20),
        margins=(12, scaled(22), 14, scaled(30)) if small else (12, 12, 24, scaled(26)),
        inset=scaled(10) if small else None,
        most_points=20,
        back=QGuiApplication.isRightToLeft(),
    )


class ChartFrame:
    """Where weeks and values lie in a rectangle."""

    def __init__(self, rect: QRectF, chart: Chart, style: ChartStyle) -> None:
        self.rect, self.chart, self.style = rect, chart, style
        gap, above, right, below = style.margins
        left = max((style.width_of(name) for _, name in chart.names), default=0) + gap
        self.plot = rect.adjusted(left, above, -right, -below)
        half = self.plot.width() / (2 * max(1, chart.weeks))
        alone = self.plot.width() / 2
        self._inset = alone if chart.weeks == 1 else half if style.inset is None else style.inset
        self.step = (self.plot.width() - 2 * self._inset) / max(1, chart.weeks - 1)

    def x(self, week: int) -> float:
        """The middle of a week."""
        return self.across(self.plot.left() + self._inset + self.step * week)

    def across(self, x: float) -> float:
        """A place from the left, or as far from the right where the weeks go back."""
        return self.rect.left() + self.rect.right() - x if self.style.back else x

    def line(self, value: float) -> tuple[QPointF, QPointF]:
        """The ends of a line through all weeks at a height."""
        y = self.y(value)
        ends = self.across(self.plot.left()), self.across(self.rect.right())
        return QPointF(ends[0], y), QPointF(ends[1], y)

    def within(self, place: QRectF) -> QRectF:
        """A place for words, across where the weeks go back."""
        left = min(self.across(place.left()), self.across(place.right()))
        return QRectF(left, place.top(), place.width(), place.height())

    def y(self, value: float) -> float:
        """The height of a value."""
        low, high = self.chart.low, self.chart.high
        return self.plot.top() + self.plot.height() * (high - value) / (high - low)

    def points(self, values: Values) -> list[tuple[int, QPointF]]:
        """The values that there are, by their weeks."""
        return [
            (week, QPointF(self.x(week), self.y(value)))
            for week, value in enumerate(values)
            if value is not None
        ]


def paint_chart(
    painter: QPainter, rect: QRectF, chart: Chart, style: ChartStyle, marked: int = -1
) -> None:
    """Paint a chart; a marked week has a line through all of its height."""
    frame = ChartFrame(rect, chart, style)
    _paint_words(painter, frame)
    plot = frame.plot
    if marked >= 0:
        x = frame.x(marked)
        painter.fillRect(QRectF(x - 1, plot.top(), 2, plot.height()), theme.palette().edge)
    if chart.bars is not None:
        _paint_bars(painter, frame, chart.bars)
    if chart.goal is not None:
        painter.setPen(QPen(style.ink, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(*frame.line(chart.goal))
    for line in chart.lines:
        _paint_line(painter, frame, line)
    for first, last, value in chart.spans:
        reach = max(style.radii) * 1.6
        y = frame.y(value)
        painter.setPen(QPen(style.ink, style.edge, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        ends = sorted((frame.x(first), frame.x(last)))
        painter.drawLine(QPointF(ends[0] - reach, y), QPointF(ends[1] + reach, y))
    if chart.empty and not any(frame.points(line.values) for line in chart.lines):
        style.write(painter, plot, chart.empty, Qt.AlignmentFlag.AlignHCenter)


def paint_point(
    painter: QPainter, at: QPointF, style: ChartStyle, *, solid: bool, grow: float = 1.0
) -> None:
    """Paint a point, hollow before and solid after."""
    painter.setPen(QPen(style.after if solid else style.ring, style.edge * grow))
    painter.setBrush(style.after if solid else style.fill)
    radius = style.radii[solid] * grow
    painter.drawEllipse(at, radius, radius)


def _paint_words(painter: QPainter, frame: ChartFrame) -> None:
    style, rect, plot = frame.style, frame.rect, frame.plot
    right, high = Qt.AlignmentFlag.AlignRight, style.text_high
    for value, name in frame.chart.names:
        y = frame.y(value)
        painter.setPen(QPen(style.grid, style.grid_width))
        painter.drawLine(*frame.line(value))
        wide = plot.left() - style.margins[0] - rect.left()
        place = frame.within(QRectF(rect.left(), y - high / 2, wide, high))
        style.write(painter, place, name, right)
    for week, text in frame.chart.feet:
        wide = style.width_of(text) + 2
        middle = frame.across(frame.x(week))
        left = max(plot.left(), min(middle - wide / 2, rect.right() - wide))
        place = frame.within(QRectF(left, rect.bottom() - high, wide, high))
        style.write(painter, place, text, Qt.AlignmentFlag.AlignHCenter)


def _paint_bars(painter: QPainter, frame: ChartFrame, bars: Bars) -> None:
    wide = frame.plot.width() / frame.chart.weeks * BAR
    for week, (value, token) in enumerate(zip(bars.values, bars.tokens, strict=True)):
        if token:
            top = frame.y(value)
            bar = QRectF(frame.x(week) - wide / 2, top, wide, frame.y(0) - top)
            painter.fillRect(bar, getattr(theme.palette(), token))


def _paint_line(painter: QPainter, frame: ChartFrame, line: ChartLine) -> None:
    style, there = frame.style, frame.points(line.values)
    broken = Qt.PenStyle.DashLine if not (line.solid or frame.chart.ends) else Qt.PenStyle.SolidLine
    colour = style.after if line.solid else style.before
    pen = QPen(colour, style.widths[line.solid], broken, Qt.PenCapStyle.FlatCap)
    gap = QPen(style.gap, style.widths[False], Qt.PenStyle.DotLine)
    if line.calm:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mix(colour, style.fill, 0.35))
        for _, at in there:
            painter.drawEllipse(at, 1.5, 1.5)
    _paint_way(painter, frame.points(line.calm or line.values), pen, gap)
    if line.calm:
        return
    many = frame.chart.weeks > style.most_points
    grow = min(1.0, 0.42 * frame.step / max(style.radii)) if frame.chart.weeks > 1 else 1.0
    known = {week for week, _ in there}
    for week, at in there:
        last = frame.chart.ends and week == max(known)
        if not many:
            paint_point(painter, at, style, solid=line.solid or last, grow=grow)
        elif not known & {week - 1, week + 1}:
            # A week between two unanswered ones has no line that would show it.
            paint_point(painter, at, style, solid=line.solid, grow=0.5)
    if frame.chart.ends:
        _paint_ends(painter, frame, line)


def _paint_way(painter: QPainter, there: list[tuple[int, QPointF]], pen: QPen, gap: QPen) -> None:
    """Join the points; weeks in a row by one line, so that its dashes run through."""
    way: list[QPointF] = []
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for (week, here), (following, there_) in pairwise(there):
        way = way or [here]
        if following == week + 1:
            way.append(there_)
            continue
        painter.setPen(pen)
        painter.drawPolyline(way)
        painter.setPen(gap)
        painter.drawLine(here, there_)
        way = []
    painter.setPen(pen)
    painter.drawPolyline(way)


def _paint_ends(painter: QPainter, frame: ChartFrame, line: ChartLine) -> None:
    """Write the numbers that the sentence compares, over their weeks."""
    p = theme.palette()
    looks = ((400, p.ink2), (600, p.blue))
    for (first, last, value), (weight, ink) in zip(frame.chart.spans, looks, strict=False):
        top = min((at.y() for week, at in frame.points(line.values) if first <= week <= last))
        middle = (frame.x(first) + frame.x(last)) / 2
        place = QRectF(middle - scaled(20), top - scaled(20) - 8, scaled(40), scaled(20))
        draw_text(painter, place, dates.decimal(value), theme.font(14, weight), ink)


def spans_of(*changes: Change | None) -> tuple[tuple[int, int, float], ...]:
    """The short bars of what went from the first weeks to the last ones."""
    return tuple(
        (places[0], places[-1], value)
        for change in changes
        if change is not None
        for places, value in ((change.first, change.earlier), (change.last, change.later))
    )
