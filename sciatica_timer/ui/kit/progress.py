"""How far it has come: the line of exercises, the ring of a hold, the dots of the reps."""

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.kit.paint import begin, box, draw_text, rounded, width_of


class Bar(QWidget):
    """How far something is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """0 to 1."""
        self._share = max(0.0, min(1.0, share))
        self.setAccessibleDescription(self.tr("{n} of 100").format(n=round(100 * self._share)))
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(320, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the way and how much of it is behind."""
        p, whole = theme.palette(), QRectF(self.rect())
        with begin(self) as painter:
            box(painter, whole, whole.height() / 2, p.todo, p.edge if p.high_contrast else None, 2)
            done = QRectF(0, 0, whole.width() * self._share, whole.height())
            if done.width() >= done.height():
                box(painter, done, done.height() / 2, p.blue, None, 0)


class SegmentLine(QLabel):
    """One pill an exercise, as long as its time; the current one is thicker and half filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: tuple[tuple[float, float, str], ...] = ()
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_segments(self, segments: Sequence[tuple[float, float, str]]) -> None:
        """Each is (weight, fraction done, "done" | "now" | "todo")."""
        whole = sum(weight for weight, _, _ in segments) or 1.0

        def in_pixels(weight: float, fraction: float) -> float:
            # Thirty times a second the end stays on its pixel mostly, and nothing is painted.
            pixels = max(1.0, self.width() * self.devicePixelRatioF() * weight / whole)
            return round(fraction * pixels) / pixels

        now = tuple((weight, in_pixels(weight, done), state) for weight, done, state in segments)
        if now == self._segments:
            return
        self._segments = now
        states = [state for _, _, state in now]
        at = states.index("now") + 1 if "now" in states else states.count("done")
        said = self.tr("Exercise {at} of {all}").format(at=at, all=len(now))
        if said != self.accessibleName():
            self.setAccessibleName(said)
        self.update()

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
        whole = sum(weight for weight, _, _ in self._segments) or 1.0
        room = self.width() - 8 * s * (len(self._segments) - 1)
        left, middle = 0.0, self.height() / 2
        with begin(self) as painter:
            for weight, fraction, state in self._segments:
                wide = room * weight / whole
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


class Ring(QLabel):
    """Time running back: full at the start, its end goes back to 12 o'clock.

    The digits fill 0.64 of the side; a wide fallback font first loses weight, then is stretched
    down to 85, and only words longer than two signs get smaller than that.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction, self._words, self._kind = 1.0, "", "hold"
        self._line = 0.0
        self._share = 0.64
        self._path: tuple[object, QPainterPath] | None = None
        self._fit: tuple[object, QFont] | None = None

    def set(self, fraction: float, text: str, kind: str = "hold") -> None:
        """Show a fraction of 0 to 1 left, the digits, and "hold" (blue) or "wait" (grey)."""
        before, fraction = self._fraction, max(0.0, min(1.0, fraction))
        if (text, kind) != (self._words, self._kind):
            self._fraction, self._words, self._kind = fraction, text, kind
            self.update()
        elif fraction != before:
            self._fraction = fraction
            self.update(self._between(before, fraction))

    def set_line(self, width: float) -> None:
        """Thickness of the ring in pixels; 0 takes 14/332 of its side, at least 8."""
        self._line = width
        self.update()

    def set_digits(self, share: float) -> None:
        """Size of the digits as a share of the side: 0.64 on the stage, less for 12:40."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(174, 174)

    def _circle(self) -> tuple[QRectF, float]:
        """Where the middle of the line runs, and how thick it is."""
        side = min(self.width(), self.height())
        line = self._line or max(8.0, side * 14 / 332)
        centre = QRectF(self.rect()).center()
        radius = (side - line) / 2
        return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), line

    def _between(self, one: float, other: float) -> QRect:
        """What changes when the end goes from one fraction to the other: a hold costs little."""
        circle, line = self._circle()
        path = QPainterPath()
        path.arcMoveTo(circle, 90 - 360 * one)
        path.arcTo(circle, 90 - 360 * one, 360 * (one - other))
        # The ends are round, and at nothing the round start goes away as well.
        room = line + 2
        if min(one, other) <= 0:
            path.lineTo(circle.center().x(), circle.top())
        return path.boundingRect().adjusted(-room, -room, room, room).toAlignedRect()

    def _font(self, inner: float, size: float) -> QFont:
        """The font in which the digits stay 8 px off the ring."""
        # Any digit may come next, so the widest stands for all and nothing jumps.
        shape = "".join("0" if sign.isdigit() else sign for sign in self._words)
        family = theme.font(16).family()
        key = (shape, round(inner), round(size), family)
        if self._fit is None or self._fit[0] != key:
            self._fit = (key, fit_digits(shape, inner - min(8.0, inner / 32), size))
        return self._fit[1]

    def _digits(self, font: QFont, centre: QPointF) -> QPainterPath:
        key = (self._words, font.key(), centre.x(), centre.y())
        if self._path is None or self._path[0] != key:
            path = QPainterPath()
            wide = width_of(self._words, font)
            tall = QFontMetricsF(font).tightBoundingRect("0")
            at = QPointF(centre.x() - wide / 2, centre.y() - tall.center().y())
            path.addText(at, font, self._words)
            self._path = (key, path)
        return self._path[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, ring and digits."""
        p, (circle, line) = theme.palette(), self._circle()
        side = circle.width() + line
        with begin(self) as painter:
            self._arcs(painter, circle, line)
            if self._words:
                font = self._font((circle.width() - line) / 2, side * self._share)
                digits = self._digits(font, circle.center())
                if digits.controlPointRect().intersects(QRectF(event.rect())):
                    painter.fillPath(digits, p.ink)

    def _arcs(self, painter: QPainter, circle: QRectF, line: float) -> None:
        p = theme.palette()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(p.track, line))
        painter.drawEllipse(circle)
        if self._fraction <= 0:
            return
        pen = QPen(p.blue if self._kind == "hold" else p.edge, line)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(circle, 90 * 16, -round(self._fraction * 360 * 16))


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

    made = theme.font(size, 600)
    if farthest(made) <= reach:
        return made
    if len(shape) > 2:
        return theme.font(size * reach / farthest(made), 600)
    made = theme.font(size, 400)
    for stretch in (100, 95, 90, 85):
        made.setStretch(stretch)
        if farthest(made) <= reach:
            break
    return made


class RepDots(QLabel):
    """Reps as dots (done, now, to come) with the words "Rep 2 of 3"; over five, words only."""

    def __init__(self, px: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._px, self._scale = px, 1.0
        self._rep, self._reps, self._suffix = 0, 0, ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set(self, rep: int, reps: int, suffix: str = "") -> None:
        """Show the rep that is on, counted from 1, and how many there are (", set 1 of 2")."""
        if (rep, reps, suffix) == (self._rep, self._reps, self._suffix):
            return
        self._rep, self._reps, self._suffix = rep, reps, suffix
        self.setAccessibleName(" ".join(self._texts()))
        self.updateGeometry()
        self.update()

    def set_scale(self, scale: float) -> None:
        """Grow with the stage."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def _texts(self) -> tuple[str, str]:
        if not self._reps:
            return "", ""
        strong = self.tr("Rep {rep}").format(rep=self._rep)
        return strong, self.tr("of {reps}").format(reps=self._reps) + self._suffix

    def _fonts(self) -> tuple[QFont, QFont]:
        px = self._px * self._scale
        return theme.font(px, 600), theme.font(px, 400)

    def _dots_width(self) -> float:
        return (30 * self._reps + 8) * self._scale if 1 < self._reps <= 5 else 0.0

    def sizeHint(self) -> QSize:
        """Dots and words in one row."""
        (strong, rest), (bold, plain) = self._texts(), self._fonts()
        wide = width_of(strong + " ", bold) + width_of(rest, plain) + self._dots_width()
        return QSize(round(wide) + 2, round(self._px * 1.35 * self._scale))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint dots and words, centred when told so by the alignment."""
        p, s = theme.palette(), self._scale
        middle = self.height() / 2
        left = 0.0
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            left = max(0.0, (self.width() - self.sizeHint().width()) / 2)
        with begin(self) as painter:
            if self._dots_width():
                for at in range(1, self._reps + 1):
                    centre = QPointF(left + (10 + 30 * (at - 1)) * s, middle)
                    _dot(painter, centre, s, at, self._rep)
                left += self._dots_width()
            (strong, rest), (bold, plain) = self._texts(), self._fonts()
            wide = width_of(strong + " ", bold)
            row = QRectF(left, 0, self.width() - left, self.height())
            draw_text(painter, row, strong, bold, p.ink, Qt.AlignmentFlag.AlignLeft)
            row.setLeft(left + wide)
            draw_text(painter, row, rest, plain, p.ink2, Qt.AlignmentFlag.AlignLeft)


def _dot(painter: QPainter, centre: QPointF, s: float, at: int, now: int) -> None:
    p = theme.palette()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(p.blue)
    if at < now:
        painter.drawEllipse(centre, 10 * s, 10 * s)
        return
    if at == now:
        painter.drawEllipse(centre, 4.5 * s, 4.5 * s)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    wide = (2.5 if at == now else 2) * s
    painter.setPen(QPen(p.blue if at == now else p.edge, wide))
    painter.drawEllipse(centre, 10 * s - wide / 2, 10 * s - wide / 2)
