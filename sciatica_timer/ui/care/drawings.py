"""The drawings of the advice pages: people, weeks, bodies, and the gentle moves."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.care.legs_behind import ButtockView, NerveView
from sciatica_timer.ui.kit import Label, column, row
from sciatica_timer.ui.kit.paint import begin, box, draw_text
from sciatica_timer.ui.picture.pictures import Pictures

WIDE = ("six-weeks", "moves", "leave-out")
"""These lie under the words of a section; the others stand beside them."""
Places = Sequence[tuple[float, float]]


def say(text: str) -> str:
    """The text in the language of the app."""
    return QCoreApplication.translate("Drawings", text)


def drawing(name: str, pictures: Pictures) -> QWidget:
    """The drawing of a name in a content file; services/advice.py refuses any other."""
    return {
        "nerve": NerveView,
        "buttock": ButtockView,
        "three-in-four": ThreeInFour,
        "six-weeks": SixWeeks,
        "leave-out": _leave_out,
        "moves": lambda: _moves(pictures),
    }[name]()


class _Drawing(QWidget):
    """Painted in a box of its own size, as large as there is room."""

    def __init__(self, wide: int, high: int, name: str = "") -> None:
        super().__init__()
        self._wide, self._high = wide, high
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As it was drawn."""
        return QSize(self._wide, self._high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the middle."""
        with begin(self) as painter:
            painter.translate((self.width() - self._wide) / 2, (self.height() - self._high) / 2)
            self.draw(painter)

    def draw(self, painter: QPainter) -> None:
        """Paint it with its corner at 0, 0."""


class ThreeInFour(_Drawing):
    """Four people, three of them filled."""

    def __init__(self) -> None:
        super().__init__(176, 96, say("Drawing: four people, three of them filled"))

    def draw(self, painter: QPainter) -> None:
        """Paint the four; the fourth is a shape of its own, not only of another colour."""
        p = theme.palette()
        for at in range(4):
            body = QPainterPath()
            body.addRoundedRect(QRectF(at * 44 + 5, 32, 34, 62), 15, 15)
            body.addEllipse(QPointF(at * 44 + 22, 15), 12, 12)
            if at < 3:
                painter.fillPath(body, p.blue)
            else:
                painter.fillPath(body, p.skin)
            if at == 3 or p.high_contrast:
                painter.strokePath(body, QPen(p.edge, 1.5))


class SixWeeks(QWidget):
    """What lasts how long, as four bars over six weeks."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = (
            (say("Rest, if you need it"), 0.0, 2 / 7, "edge", say("a day or two")),
            (say("Cold, then heat"), 0.0, 3 / 7, "blue", say("3 days of cold")),
            (say("Back to normal"), 0.0, 3.0, "green", say("2 to 3 weeks")),
            (say("No heavy lifting, no twisting"), 0.0, 6.0, "blue", say("6 weeks")),
        )
        told = "; ".join(f"{name}: {length}" for name, _, _, _, length in self._rows)
        self.setAccessibleName(say("Drawing: {told}").format(told=told))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Four rows of words and a bar, and the weeks under them."""
        return QSize(480, 4 * 46 + 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows from top to bottom."""
        p, left = theme.palette(), Qt.AlignmentFlag.AlignLeft
        week = (self.width() - 2) / 6
        with begin(self) as painter:
            for at, (name, start, end, token, length) in enumerate(self._rows):
                top = at * 46
                line = QRectF(1, top, self.width() - 1, 24)
                draw_text(painter, line, f"{name}: {length}", theme.font(15, 500), p.ink, left)
                painter.setPen(QPen(p.rim, 1))
                for number in range(7):
                    x = 1 + number * week
                    painter.drawLine(QPointF(x, top + 25), QPointF(x, top + 37))
                bar = QRectF(1 + start * week, top + 25, max(14, (end - start) * week), 12)
                box(painter, bar, 6, getattr(p, token))
            for number in range(6):
                place = QRectF(1 + number * week, 4 * 46 + 4, week, 22)
                text = say("Week {n}").format(n=number + 1) if week > 64 else str(number + 1)
                draw_text(painter, place, text, theme.font(14), p.ink2)


class _Pose(_Drawing):
    """A body of simple limbs that does something, with an arrow for the way it goes."""

    def __init__(
        self, limbs: Sequence[Places], head: tuple[float, float], arrow: Places, extra: str = ""
    ) -> None:
        super().__init__(104, 124)
        self._limbs, self._head, self._arrow, self._extra = limbs, head, arrow, extra

    def draw(self, painter: QPainter) -> None:
        """Paint ground, limbs, head and arrow."""
        p = theme.palette()
        painter.setPen(_pen(p.line if not p.high_contrast else p.ink, 2))
        painter.drawLine(QPointF(4, 120), QPointF(100, 120))
        if p.high_contrast:
            self._body(painter, p.ink, 3)
        self._body(painter, p.skin if not p.dark else p.edge, 0)
        if self._extra == "box":
            box(painter, QRectF(64, 84, 28, 22), 4, p.ink2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(p.blue, 3))
        (a, b, c) = (QPointF(x, y) for x, y in self._arrow)
        path = QPainterPath(a)
        path.quadTo(b, c)
        painter.drawPath(path)
        _head(painter, b, c)

    def _body(self, painter: QPainter, colour: QColor, rim: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for at, limb in enumerate(self._limbs):
            painter.setPen(_pen(colour, (17 if at == 0 else 11) + 2 * rim))
            path = QPainterPath(QPointF(*limb[0]))
            for x, y in limb[1:]:
                path.lineTo(x, y)
            painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(*self._head), 10 + rim, 10 + rim)


def _pen(colour: QColor, width: float) -> QPen:
    style = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    return QPen(colour, width, *style)


def _head(painter: QPainter, before: QPointF, tip: QPointF) -> None:
    """The head of an arrow that comes from before."""
    way = tip - before
    size = (way.x() ** 2 + way.y() ** 2) ** 0.5 or 1.0
    along = QPointF(way.x() / size, way.y() / size)
    across = QPointF(-along.y(), along.x())
    back = tip - along * 8
    painter.drawPolyline([back + across * 6, tip, back - across * 6])


# Trunk first, then arms and legs, from the body outwards; the person looks to the right.
_BENDING = (
    ((34, 60), (66, 74)),
    ((66, 74), (62, 106)),
    ((34, 60), (38, 90), (34, 114), (42, 114)),
)
_LIFTING = (
    ((30, 64), (58, 44)),
    ((58, 44), (60, 74), (76, 86)),
    ((30, 64), (54, 82), (36, 112), (46, 113)),
)
_TWISTING = (
    ((52, 40), (52, 66)),
    ((52, 40), (76, 50), (92, 46)),
    ((52, 40), (66, 58), (90, 58)),
    ((52, 66), (44, 92), (42, 114)),
    ((52, 66), (60, 92), (62, 114)),
)
_RUNNING = (
    ((48, 62), (56, 34)),
    ((56, 34), (40, 46), (46, 60)),
    ((56, 34), (72, 48), (86, 40)),
    ((48, 62), (70, 72), (66, 96), (74, 97)),
    ((48, 62), (36, 86), (14, 88), (10, 80)),
)


def _leave_out() -> QWidget:
    """Four bodies: bending, lifting, twisting, running."""
    return _row(
        [
            (say("Bending"), _Pose(_BENDING, (80, 88), ((56, 24), (92, 28), (96, 64)))),
            (say("Lifting"), _Pose(_LIFTING, (70, 30), ((94, 74), (100, 56), (92, 34)), "box")),
            (say("Twisting"), _Pose(_TWISTING, (52, 20), ((20, 46), (18, 78), (46, 80)))),
            (say("Jarring sport"), _Pose(_RUNNING, (62, 18), ((84, 72), (92, 90), (86, 112)))),
        ],
        say("Drawing: a body bending, lifting, twisting and running"),
    )


class _Picture(_Drawing):
    """One of the app's own pictures, small."""

    def __init__(self, pictures: Pictures, set_id: str) -> None:
        super().__init__(190, 116)
        self._pictures, self._set = pictures, set_id

    def draw(self, painter: QPainter) -> None:
        """Paint it in the middle of its box."""
        size = QSize(self._wide, self._high)
        picture = self._pictures.thumbnail(self._set, size, self.devicePixelRatioF())
        if not picture.isNull():
            shown = picture.deviceIndependentSize()
            left, top = (self._wide - shown.width()) / 2, (self._high - shown.height()) / 2
            painter.drawPixmap(QPointF(left, top), picture)


def _moves(pictures: Pictures) -> QWidget:
    """The gentle moves of the routine for a hard day."""
    return _row(
        [
            (say("Pelvic tilt"), _Picture(pictures, "pelvic-tilt")),
            (say("Knee to chest"), _Picture(pictures, "knee-to-chest")),
        ],
        say("Pictures: pelvic tilt, knee to chest"),
    )


def _row(shown: Sequence[tuple[str, QWidget]], name: str) -> QWidget:
    """Drawings side by side, each with its word under it."""
    whole = QWidget()
    whole.setAccessibleName(name)
    line = row(gap=24)
    line.setContentsMargins(0, 12, 0, 0)
    for text, picture in shown:
        caption = Label(text, 15, 500, "ink2", align=Qt.AlignmentFlag.AlignHCenter)
        line.addLayout(column(picture, caption, gap=4))
        line.setAlignment(picture, Qt.AlignmentFlag.AlignHCenter)
    line.addStretch(1)
    whole.setLayout(line)
    return whole
