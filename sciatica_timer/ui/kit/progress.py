"""How far it has come: the line of exercises, the ring of a hold, the dots of the reps."""

from collections.abc import Sequence
from functools import lru_cache
from math import asin, ceil, cos, floor, hypot, inf, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit.label import Label
from sciatica_timer.ui.kit.page_layout import row
from sciatica_timer.ui.kit.paint import begin, box, rounded, width_of
from sciatica_timer.ui.text_size import scaled, scaled_size


class Bar(QProgressBar):
    """How far something is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """0 to 1."""
        self.setValue(round(100 * max(0.0, min(1.0, share))))


class SegmentLine(QLabel):
    """One pill an exercise, as long as its time; the current one is thicker and half filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: tuple[tuple[float, float, str], ...] = ()
        self._whole = 1.0
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_segments(self, segments: Sequence[tuple[float, float, str]]) -> None:
        """Each is (weight, fraction done, "done" | "now" | "todo")."""
        self._whole = sum(weight for weight, _, _ in segments) or 1.0
        wide = self._pixels_a_weight()
        now = tuple(
            (weight, _in_pixels(done, wide * weight), state) for weight, done, state in segments
        )
        if now == self._segments:
            return
        self._segments = now
        states = [state for _, _, state in now]
        at = states.index("now") + 1 if "now" in states else states.count("done")
        # Before the first one there is nothing to tell.
        said = self.tr("Exercise {at} of {all}").format(at=at, all=len(now)) if at else ""
        if said != self.accessibleName():
            self.setAccessibleName(said)
        self.update()

    def set_done(self, at: int, fraction: float) -> None:
        """Show another fraction of the one at a place, counted from 0, as done."""
        weight, before, state = self._segments[at]
        now = _in_pixels(fraction, self._pixels_a_weight() * weight)
        if now != before:
            rest = self._segments[at + 1 :]
            self._segments = (*self._segments[:at], (weight, now, state), *rest)
            self.update()

    def _pixels_a_weight(self) -> float:
        return self.width() * self.devicePixelRatioF() / self._whole

    def set_scale(self, scale: float) -> None:
        """Grow with the stage."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the current pill."""
        return QSize(320, round(14 * self._scale))

    def minimumSizeHint(self) -> QSize:
        """Short pills are fine."""
        return QSize(80, round(14 * self._scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pills."""
        if not self._segments:
            return
        p, s = theme.palette(), self._scale
        room = self.width() - 8 * s * (len(self._segments) - 1)
        left, middle = 0.0, self.height() / 2
        with begin(self, mirrored=True) as painter:
            for weight, fraction, state in self._segments:
                wide = room * weight / self._whole
                high = (14 if state == "now" else 10) * s
                pill = QRectF(left, middle - high / 2, wide, high)
                radius = min(high, wide) / 2
                done = 1.0 if state == "done" else fraction if state == "now" else 0.0
                if done < 1:
                    box(painter, pill, radius, p.todo, p.edge if p.high_contrast else None, 2)
                if done > 0:
                    painter.save()
                    painter.setClipPath(rounded(pill, radius))
                    painter.fillRect(QRectF(left, pill.top(), wide * done, high), p.blue)
                    painter.restore()
                left += wide + 8 * s


def _in_pixels(fraction: float, pixels: float) -> float:
    """Thirty times a second the end stays on its pixel mostly, and nothing is painted."""
    pixels = max(1.0, pixels)
    return round(fraction * pixels) / pixels


WAITING = 0.5
"""The line of a ring that waits, as a share of that of a hold."""
CREEP = 0.02
"""Of a turn: an arc as short as this bulges over its two ends by a hair."""


class _Circle(NamedTuple):
    """The middle of a ring's line, in a widget of a size, and how thick the line is."""

    size: tuple[int, int]
    rect: QRectF
    x: float
    y: float
    radius: float
    line: float

    def at(self, fraction: float) -> tuple[float, float]:
        """Where a fraction of a turn ends."""
        turn = 2 * pi * fraction
        return self.x + sin(turn) * self.radius, self.y - cos(turn) * self.radius


class Ring(QLabel):
    """Time running back: full at the start, its end goes back to 12 o'clock.

    The digits fill 0.64 of the side; a wide fallback font first loses weight, then is stretched
    down to 85, and only words longer than two signs get smaller than that.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction, self._words, self._kind = 1.0, "", "hold"
        self._share = 0.64
        self._round: _Circle | None = None
        self._pens: tuple[object, str, float, QPen, QPen] | None = None
        """For a palette, a kind and a thickness: of the track, and of what is left."""
        self._path: tuple[object, QPainterPath, QRect] | None = None
        """The digits, for what they were made, and where they lie."""

    def set(self, fraction: float, text: str, kind: str = "hold") -> None:
        """Show a fraction of 0 to 1 left, the digits, and "hold" (blue) or "wait" (grey)."""
        before, fraction = self._fraction, max(0.0, min(1.0, fraction))
        if (text, kind) != (self._words, self._kind):
            if text != self._words:
                self._path = None
            self._fraction, self._words, self._kind = fraction, text, kind
            self.update()
        elif fraction != before:
            self._fraction = fraction
            self.update(self.between(before, fraction))

    def set_digits(self, share: float) -> None:
        """Size of the digits as a share of the side: 0.64 on the stage, less for 12:40."""
        self._share = share
        self._path = None
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return scaled_size(174, 174)

    def _circle(self) -> _Circle:
        size = (self.width(), self.height())
        if self._round is None or self._round.size != size:
            side = min(size)
            line = max(8.0, side * 14 / 332)
            centre, radius = QRectF(self.rect()).center(), (side - line) / 2
            rect = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            self._round = _Circle(size, rect, *rect.center().toTuple(), radius, line)
        return self._round

    def between(self, one: float, other: float) -> QRect:
        """What changes when the end goes from one fraction to the other: a hold costs little."""
        circle = self._circle()
        # The ends are round, and at nothing the round start goes away as well.
        room = circle.line + 2
        if min(one, other) > 0 and abs(one - other) < CREEP:
            (left, top), (right, bottom) = circle.at(one), circle.at(other)
            left, right = floor(min(left, right) - room), ceil(max(left, right) + room)
            top, bottom = floor(min(top, bottom) - room), ceil(max(top, bottom) + room)
            return QRect(left, top, right - left, bottom - top)
        path = QPainterPath()
        path.arcMoveTo(circle.rect, 90 - 360 * one)
        path.arcTo(circle.rect, 90 - 360 * one, 360 * (one - other))
        if min(one, other) <= 0:
            path.lineTo(circle.x, circle.rect.top())
        return path.boundingRect().adjusted(-room, -room, room, room).toAlignedRect()

    def _digits(self, circle: _Circle) -> QPainterPath:
        """The digits, 8 px off the ring; made anew when one of them or their font changes."""
        key = (self._words, self._share, circle.size, QGuiApplication.font().family())
        if self._path is None or self._path[0] != key:
            path, inner = QPainterPath(), circle.radius - circle.line / 2
            # Any digit may come next, so the widest stands for all and nothing jumps; nine
            # follows ten, so one of them looks as two do.
            shape = "".join("0" if sign.isdigit() else sign for sign in self._words)
            shape = "00" if shape == "0" else shape
            size = (2 * circle.radius + circle.line) * self._share
            font = _fitted(shape, inner - min(8.0, inner / 32), size, key[-1])
            wide = width_of(self._words, font)
            tall = QFontMetricsF(font).tightBoundingRect("0")
            at = QPointF(circle.x - wide / 2, circle.y - tall.center().y())
            path.addText(at, font, self._words)
            self._path = (key, path, path.controlPointRect().toAlignedRect())
        return self._path[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, ring and digits."""
        circle, asked = self._circle(), event.rect()
        with begin(self) as painter:
            self._arcs(painter, circle, asked)
            # Another font has all of it painted anew, so where the digits lay is where they lie.
            if self._words and (self._path is None or self._path[2].intersects(asked)):
                painter.fillPath(self._digits(circle), theme.palette().ink)

    def _arcs(self, painter: QPainter, circle: _Circle, asked: QRect) -> None:
        """Both lines, and where little is asked for only as far as they reach into it."""
        x, y = circle.at(self._fraction)
        left, top = asked.x(), asked.y()
        wide = max(abs(left - x), abs(left + asked.width() - x))
        high = max(abs(top - y), abs(top + asked.height() - y))
        near = asin(min(1.0, (hypot(wide, high) + circle.line) / (2 * circle.radius))) / pi
        first, last = self._fraction - near, self._fraction + near
        whole = first < 0 or last > 1
        until = round(self._fraction * 360 * 16)
        before = 0 if whole else round(first * 360 * 16)
        track, ring = self._lines(circle.line)
        painter.setPen(track)
        if whole:
            painter.drawEllipse(circle.rect)
        else:
            painter.drawArc(circle.rect, 90 * 16 - before, before - round(last * 360 * 16))
        if self._fraction > 0:
            painter.setPen(ring)
            painter.drawArc(circle.rect, 90 * 16 - before, before - until)

    def _lines(self, line: float) -> tuple[QPen, QPen]:
        """The pens of the track and of what is left."""
        p, pens = theme.palette(), self._pens
        if pens is None or pens[0] is not p or pens[1:3] != (self._kind, line):
            # By its width as well: in grey both colours may be the same.
            hold = self._kind == "hold"
            ring = QPen(p.blue if hold else p.edge, line if hold else line * WAITING)
            ring.setCapStyle(Qt.PenCapStyle.RoundCap)
            pens = self._pens = (p, self._kind, line, QPen(p.track, line), ring)
        return pens[3:]


@lru_cache(maxsize=64)
def _fitted(shape: str, reach: float, size: float, family: str) -> QFont:
    """Measured once; the family is the one of now, so that another one is measured anew."""
    del family
    return fit_digits(shape, reach, size)


def fit_digits(shape: str, reach: float, size: float) -> QFont:
    """The boldest font of that size whose ink stays within reach of the middle.

    Two signs or fewer never get smaller than size, so that they can be read from the floor.
    """

    def farthest(font: QFont) -> float:
        """How far the ink of any digit reaches from the middle of them all."""
        metrics = QFontMetricsF(font)
        middle = QPointF(width_of(shape, font) / 2, metrics.tightBoundingRect("0").center().y())
        reaches = [0.0]
        for digit in "0123456789":
            path = QPainterPath()
            path.addText(QPointF(0, 0), font, shape.replace("0", digit))
            for at in range(path.elementCount()):
                element = path.elementAt(at)
                reaches.append(hypot(element.x - middle.x(), element.y - middle.y()))  # type: ignore
        return max(reaches)

    made = theme.fixed_font(size, 600)
    if farthest(made) <= reach:
        return made
    if len(shape) > 2:
        return theme.fixed_font(size * reach / farthest(made), 600)
    made = theme.fixed_font(size, 400)
    for stretch in (100, 95, 90, 85):
        made.setStretch(stretch)
        if farthest(made) <= reach:
            break
    return made


MOST_DOTS = 5
DOTS_LEAST = 0.85
"""Where dots and words had to be smaller than this to stand side by side, the words stand alone."""


class RepDots(QWidget):
    """Reps as dots (done, now, to come) with the words "Rep 2 of 3"; over five, words only."""

    def __init__(self, px: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._px = px
        self._shown: tuple[int, int, int] | None = None
        self._scale, self._room = 1.0, inf
        self._dots = [IconView("rep-next") for _ in range(MOST_DOTS)]
        self._words = [
            Label("", px, weight, token, lines=-1)
            for weight, token in ((400, "ink2"), (600, "ink"), (400, "ink2"))
        ]
        self._row = row(*self._dots, row(*self._words, gap=0))
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set(0, 0)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Where dots and words stand in a width that is larger than theirs."""
        self._row.setAlignment(alignment)

    def set(self, rep: int, reps: int, number: int = 0) -> None:
        """Show the rep that is on, counted from 1, of how many, and the set if it has several."""
        if (rep, reps, number) == self._shown:
            return
        self._shown = (rep, reps, number)
        for at, dot in enumerate(self._dots, 1):
            state = "done" if at < rep else "now" if at == rep else "next"
            dot.set_icon(f"rep-{state}", "edge" if state == "next" else "blue")
        before, _, rest = self._sentence(rep, reps, number).partition("<b>")
        strong, _, after = rest.partition("</b>")
        for label, text in zip(self._words, (before, strong, after), strict=True):
            label.setText(text)
        self.setAccessibleName(before + strong + after)
        self._fit()

    def _sentence(self, rep: int, reps: int, number: int) -> str:
        if not reps:
            return ""
        if not number:
            said = self.tr("<b>Rep {rep}</b> of {reps}", "What stands in <b> is shown bold.")
            return said.format(rep=rep, reps=reps)
        said = self.tr("<b>Rep {rep}</b> of {reps}, set {set}", "What stands in <b> is shown bold.")
        return said.format(rep=rep, reps=reps, set=number)

    def set_scale(self, scale: float, room: float = inf) -> None:
        """Grow with the stage, as far as room goes, which is a width."""
        self._scale, self._room = scale, room
        self._fit()

    def _fit(self) -> None:
        """Shrink a little where there is no room, else leave the dots out: the words say it all."""
        reps = self._shown[1] if self._shown else 0
        dots = reps if 1 < reps <= MOST_DOTS else 0
        fits = self._show_at(dots, self._scale)
        if fits < DOTS_LEAST:
            fits = self._show_at(0, self._scale)
            dots = 0
        if fits < 1:
            # Sizes are whole pixels: rounded up, they may once more be too large.
            scale = self._scale * fits
            if self._show_at(dots, scale) < 1:
                self._show_at(dots, scale - 1 / self._px)

    def _show_at(self, dots: int, scale: float) -> float:
        """Show so many dots, and all of it at a scale; gives the share that has room, at most 1."""
        gap = scaled(10 * scale)
        self._row.setSpacing(gap)
        for at, dot in enumerate(self._dots):
            dot.set_px(20 * scale)
            dot.setVisible(at < dots)
        for label in self._words:
            label.set_px(self._px * scale)
        self._words[0].setContentsMargins(scaled(8 * scale), 0, 0, 0)
        # Not the layout's own sum: a layout within it learns of another size with the next event.
        wide = sum(each.minimumSizeHint().width() for each in (*self._dots[:dots], *self._words))
        return min(1.0, self._room / (wide + dots * gap))
