"""A plot of weeks, drawn by pyqtgraph, which is loaded with the first plot and nowhere else."""

from dataclasses import dataclass
from math import nan
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.calendar.trend_words import FEW
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import width_of

HIGH = 214
EDGE = 24
"""Room at the right for words that are centred under the last week."""
MONTH = 4
"""Weeks that Page Up and Page Down go."""


@dataclass(frozen=True)
class PlotLine:
    """A value a week from 0 on, None where there is none; a gap stays a gap."""

    values: tuple[float | None, ...]
    solid: bool
    """Solid marks and a full line, or hollow marks and a broken one."""
    calm: tuple[float | None, ...] = ()
    """Where given, the line goes through these, and the values themselves are only dots."""

    def alone(self, at: int) -> bool:
        """Whether the weeks beside it have no value."""
        beside = self.values[max(0, at - 1) : at] + self.values[at + 1 : at + 2]
        return all(value is None for value in beside)


@dataclass(frozen=True)
class Bars:
    """A bar a week."""

    values: tuple[float, ...]
    tokens: tuple[str, ...]
    """The colour of each by its name in the palette; empty for an outline alone."""


@dataclass(frozen=True)
class PlotScale:
    """What stands at the left: the ends, and the words at some heights."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]


@dataclass(frozen=True)
class Drawing:
    """Everything a plot shows."""

    weeks: int
    scale: PlotScale
    ticks: tuple[tuple[int, str], ...]
    """Words under some of the weeks."""
    lines: tuple[PlotLine, ...] = ()
    bars: Bars | None = None
    goal: float | None = None
    """A broken line at this height."""


class WeekPlot(QWidget):
    """Shows a drawing; the pointer and the arrow keys name a week, a click and Enter open it."""

    week_named = Signal(int)
    """The place of a week, -1 when none is meant any more."""
    week_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import pyqtgraph

        # It comes without types, and works against a crash at the end that Python has no more.
        self._pg: Any = pyqtgraph
        self._pg.setConfigOptions(antialias=True, exitCleanup=False)
        self._drawing: Drawing | None = None
        self._named = -1
        self._mark: Any = None
        self._plot: Any = self._pg.PlotWidget(self)
        # The plot only draws: keys, pointer and wheel belong to this widget and its page.
        self._plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._item: Any = self._plot.getPlotItem()
        self._item.hideButtons()
        self._item.setMenuEnabled(False)
        self._item.setMouseEnabled(False, False)
        self._item.layout.setContentsMargins(0, 6, EDGE, 0)
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.look().changed.connect(self._draw)
        focus_ring()

    def sizeHint(self) -> QSize:
        """As wide as it gets."""
        return QSize(336, HIGH)

    def show_drawing(self, drawing: Drawing) -> None:
        """Draw this from now on."""
        if drawing != self._drawing:
            self._drawing = drawing
            self._draw()

    def name_week(self, place: int) -> None:
        """Mark a week, or none with -1."""
        self._named = place
        if self._mark is not None:
            self._mark.setVisible(place >= 0)
            self._mark.setValue(max(0, place))

    # Drawing

    def _draw(self) -> None:
        drawing, p = self._drawing, theme.palette()
        if drawing is None:
            return
        item = self._item
        item.clear()
        self._plot.setBackground(p.card)
        self._axis("left", drawing.scale.ticks)
        self._axis("bottom", tuple((float(at), text) for at, text in drawing.ticks))
        widest = max((width_of(text, theme.font(14)) for _, text in drawing.scale.ticks), default=0)
        item.getAxis("left").setWidth(widest + 12)
        item.getAxis("bottom").setHeight(26)
        item.setXRange(-0.5, drawing.weeks - 0.5, padding=0)
        item.setYRange(drawing.scale.low, drawing.scale.high, padding=0)
        for height, _ in drawing.scale.ticks:
            item.addItem(self._pg.InfiniteLine(height, angle=0, pen=QPen(p.line, 0)))
        if drawing.bars is not None:
            self._draw_bars(drawing.bars)
        if drawing.goal is not None:
            pen = _pen(p.ink2, 1.5, Qt.PenStyle.DashLine)
            item.addItem(self._pg.InfiniteLine(drawing.goal, angle=0, pen=pen))
        for line in drawing.lines:
            self._draw_line(line, drawing.weeks)
        self._mark = self._pg.InfiniteLine(0, angle=90, pen=_pen(p.edge, 2))
        self._mark.setZValue(-1)
        item.addItem(self._mark)
        self.name_week(self._named if self._named < drawing.weeks else -1)

    def _axis(self, side: str, ticks: tuple[tuple[float, str], ...]) -> None:
        axis, p = self._item.getAxis(side), theme.palette()
        axis.setTicks([ticks])
        axis.setPen(None)
        axis.setTextPen(p.ink2)
        # Words at the ends may reach a little beyond the axis; they would be left out otherwise.
        axis.setStyle(
            tickLength=0,
            tickAlpha=0,
            tickTextOffset=8,
            tickFont=theme.font(14),
            hideOverlappingLabels=2 * EDGE,
        )

    def _draw_line(self, line: PlotLine, weeks: int) -> None:
        p = theme.palette()
        there = [(at, value) for at, value in enumerate(line.values) if value is not None]
        if line.calm:
            faint = theme.mix(p.blue, p.card, 0.35)
            self._marks(there, 3, _pen(faint, 0), faint)
        else:
            # What nobody answered is bridged by dots, so that a gap is seen to be one.
            bridge = _pen(p.rim, 1.5, Qt.PenStyle.DotLine)
            self._item.plot([at for at, _ in there], [value for _, value in there], pen=bridge)
        style = Qt.PenStyle.SolidLine if line.solid else Qt.PenStyle.DashLine
        self._item.plot(
            list(range(weeks)),
            [nan if value is None else value for value in line.calm or line.values],
            connect="finite",
            pen=_pen(p.blue, 2.5 if line.solid else 1.8, style),
        )
        fill = p.blue if line.solid else p.card
        if weeks <= FEW:
            self._marks(there, 11 if line.solid else 9, _pen(p.blue, 2.5), fill)
        elif not line.calm:
            # A week between two unanswered ones has no line that would show it.
            alone = [(at, value) for at, value in there if line.alone(at)]
            self._marks(alone, 5, _pen(p.blue, 1), fill)

    def _marks(self, there: list[tuple[int, float]], size: int, edge: QPen, fill: QColor) -> None:
        self._item.addItem(
            self._pg.ScatterPlotItem(
                [at for at, _ in there],
                [value for _, value in there],
                symbol="o",
                size=size,
                pen=edge,
                brush=fill,
            )
        )

    def _draw_bars(self, bars: Bars) -> None:
        p = theme.palette()
        plain = QColor(Qt.GlobalColor.transparent)
        there = [(at, *pair) for at, pair in enumerate(zip(bars.values, bars.tokens, strict=True))]
        there = [bar for bar in there if bar[1]]
        if not there:
            return  # pyqtgraph cannot draw no bars at all
        fills = [getattr(p, token) if token else plain for _, _, token in there]
        pens = [
            QPen(fill, 0) if token else _pen(p.edge, 1.5)
            for (_, _, token), fill in zip(there, fills, strict=True)
        ]
        places, heights = [at for at, _, _ in there], [value for _, value, _ in there]
        self._item.addItem(
            self._pg.BarGraphItem(x=places, height=heights, width=0.7, brushes=fills, pens=pens)
        )

    # Weeks by pointer and key

    def place_of(self, x: float) -> int:
        """The week over which a place of this widget lies."""
        at = self._item.vb.mapSceneToView(self._plot.mapToScene(round(x), 10)).x()
        last = self._drawing.weeks - 1 if self._drawing else 0
        return max(0, min(last, round(at)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the week under the pointer."""
        self.week_named.emit(self.place_of(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """No week is meant any more."""
        self.week_named.emit(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the week under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.week_opened.emit(self.place_of(event.position().x()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Name the newest week for whoever comes by key."""
        super().focusInEvent(event)
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in by_key and self._drawing is not None and self._named < 0:
            self.week_named.emit(self._drawing.weeks - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by weeks, Page Up and Down by four, Home to this week; Enter opens one."""
        last = self._drawing.weeks - 1 if self._drawing else 0
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -MONTH,
            Qt.Key.Key_PageDown: MONTH,
        }
        key = Qt.Key(event.key())
        if key in steps:
            here = self._named if self._named >= 0 else last - min(0, steps[key])
            self.week_named.emit(max(0, min(last, here + steps[key])))
        elif key is Qt.Key.Key_Home:
            self.week_named.emit(last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._named >= 0:
            self.week_opened.emit(self._named)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill this widget with the plot."""
        self._plot.setGeometry(self.rect())

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), 8, 2

    def point_of(self, place: int, value: float) -> QPointF:
        """Where a value of a week lies in this widget."""
        return QPointF(self._plot.mapFromScene(self._item.vb.mapViewToScene(QPointF(place, value))))


def _pen(colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(colour, width, style)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if style is Qt.PenStyle.SolidLine else pen.capStyle())
    return pen
