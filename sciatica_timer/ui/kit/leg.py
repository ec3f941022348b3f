"""How far down the pain reaches: a leg in six bands, each level with its row."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from sciatica_timer.domain.session import Reach
from sciatica_timer.ui import theme
from sciatica_timer.ui.kit.choice import Choice
from sciatica_timer.ui.kit.paint import begin

BANDS = (Reach.LOW_BACK, Reach.BUTTOCK, Reach.THIGH, Reach.KNEE, Reach.CALF, Reach.FOOT)
_SHARES = (46, 55, 57, 44, 57, 47)
_GAP = 4

# The profile as (x, y): x as a share of the height, y as a band and the part of it passed. The
# person looks to the right. From the back of the waist down to the heel, and up the front again.
_BEHIND = (
    (0.064, 0.0), (0.065, 0.5), (0.061, 0.85), (0.048, 1.02), (0.012, 1.3), (0.0, 1.55),
    (0.012, 1.8), (0.040, 2.0), (0.050, 2.2), (0.060, 2.6), (0.079, 2.95), (0.086, 3.2),
    (0.090, 3.5), (0.085, 3.8), (0.074, 4.05), (0.061, 4.35), (0.064, 4.65), (0.082, 4.95),
    (0.089, 5.12), (0.083, 5.45), (0.074, 5.75), (0.076, 5.92), (0.090, 6.0),
)  # fmt: skip
_BEFORE = (
    (0.295, 6.0), (0.314, 5.94), (0.316, 5.82), (0.300, 5.68), (0.262, 5.5), (0.216, 5.3),
    (0.190, 5.13), (0.181, 4.98), (0.188, 4.6), (0.199, 4.15), (0.204, 3.95), (0.216, 3.5),
    (0.221, 3.15), (0.226, 2.95), (0.244, 2.5), (0.250, 2.1), (0.246, 1.8), (0.240, 1.4),
    (0.234, 0.9), (0.230, 0.5), (0.224, 0.0),
)  # fmt: skip


def _smooth(path: QPainterPath, points: list[QPointF]) -> None:
    """Go through the points in a soft curve (Catmull-Rom as cubics)."""
    for at in range(len(points) - 1):
        before = points[max(0, at - 1)]
        a, b = points[at], points[at + 1]
        after = points[min(len(points) - 1, at + 2)]
        path.cubicTo(a + (b - before) / 6, b - (after - a) / 6, b)


class LegZones(QWidget):
    """Six rows beside a drawn leg; everything from the back to the chosen one is tinted."""

    answered = Signal(object)
    """The Reach, or None when the answer was taken back."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        said = {
            Reach.LOW_BACK: self.tr("Low back"),
            Reach.BUTTOCK: self.tr("Buttock"),
            Reach.THIGH: self.tr("Thigh"),
            Reach.KNEE: self.tr("Knee"),
            Reach.CALF: self.tr("Calf"),
            Reach.FOOT: self.tr("Foot"),
        }
        for at, reach in enumerate(BANDS):
            row = Choice(said[reach], left=True, parent=self)
            row.toggled.connect(self.update)
            row.installEventFilter(self)
            self._group.addButton(row, at)
        self._hovered = -1
        self._group.idClicked.connect(self._clicked)
        self.setAccessibleName(name or self.tr("How far down the pain reaches"))
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.MinimumExpanding)

    def _clicked(self, at: int) -> None:
        self.answered.emit(BANDS[at])

    def set_value(self, reach: Reach | None) -> None:
        """Show an answer; none shows an untouched leg. Emits nothing."""
        self._group.setExclusive(False)
        for at, row in enumerate(self._group.buttons()):
            row.setChecked(reach is BANDS[at])
        self._group.setExclusive(True)
        self.update()

    def value(self) -> Reach | None:
        """The answer, None before any."""
        at = self._group.checkedId()
        return BANDS[at] if at >= 0 else None

    def row(self, reach: Reach) -> QWidget:
        """The row of a reach, for focus and tests."""
        return self._group.button(BANDS.index(reach))

    def sizeHint(self) -> QSize:
        """As drawn on the sheet that asks after pain."""
        return QSize(320, 326)

    def minimumSizeHint(self) -> QSize:
        """Rows of 44."""
        return QSize(230, 6 * 44 + 5 * _GAP)

    def _spans(self) -> list[tuple[float, float]]:
        """Top and bottom of each band."""
        extra = max(0, self.height() - 6 * 44 - 5 * _GAP)
        above = sum(share - 44 for share in _SHARES)
        spans: list[tuple[float, float]] = []
        top = 0.0
        for share in _SHARES:
            # What the drawing asks for beyond 44 comes first, then all bands grow alike.
            part = min(extra, above) * (share - 44) / above + max(0, extra - above) / 6
            spans.append((round(top), round(top + 44 + part)))
            top += 44 + part + _GAP
        return spans

    def _leg_width(self) -> float:
        return 0.316 * min(self.height(), 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every row level with its band."""
        left = round(self._leg_width() + 14)
        for (top, bottom), row in zip(self._spans(), self._group.buttons(), strict=True):
            row.setGeometry(left, int(top), max(120, self.width() - left), int(bottom - top))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace takes the answer back."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.set_value(None)
            self.answered.emit(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a band of the leg answers as its row does."""
        at = event.position()
        if at.x() > self._leg_width():
            return
        for (top, bottom), row in zip(self._spans(), self._group.buttons(), strict=True):
            if top <= at.y() < bottom + _GAP:
                row.setFocus(Qt.FocusReason.MouseFocusReason)
                row.click()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Tint the band of the row under the pointer."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            entered = event.type() == QEvent.Type.Enter
            at = self._group.buttons().index(watched) if entered else -1  # type: ignore[arg-type]
            if at != self._hovered:
                self._hovered = at
                self.update()
        return False

    def _outline(self) -> QPainterPath:
        spans, wide = self._spans(), self._leg_width() / 0.316

        def place(x: float, y: float) -> QPointF:
            band = min(5, int(y))
            top, bottom = spans[band]
            end = bottom if band == 5 else bottom + _GAP
            return QPointF(x * wide, top + (end - top) * (y - band))

        behind = [place(x, y) for x, y in _BEHIND]
        before = [place(x, y) for x, y in _BEFORE]
        path = QPainterPath(behind[0])
        _smooth(path, behind)
        path.lineTo(before[0])
        _smooth(path, before)
        path.closeSubpath()
        return path

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the six bands."""
        p, chosen = theme.palette(), self._group.checkedId()
        outline = self._outline()
        with begin(self) as painter:
            for at, (top, bottom) in enumerate(self._spans()):
                if at == chosen:
                    colour = p.blue
                elif at < chosen:
                    colour = theme.mix(p.blue, p.ground, 0.62)
                elif at == self._hovered:
                    colour = theme.mix(p.blue, p.skin, 0.18)
                else:
                    colour = p.skin
                band = QPainterPath()
                band.addRect(QRectF(0, top, self.width(), bottom - top))
                shape = outline.intersected(band)
                painter.fillPath(shape, colour)
                if p.high_contrast:
                    painter.strokePath(shape, QPen(p.ink, 1.5))
