"""Which part of a photo is kept: drawn over it with the mouse, or set edge by edge by keys."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QRubberBand, QVBoxLayout, QWidget

from sciatica_timer.services.translation import translate
from sciatica_timer.ui.kit import StepField, secondary
from sciatica_timer.ui.kit.page_layout import column

SHOWN = QSize(420, 210)
MOST = 90
"""Per cent that can go from two sides together."""
STEP = 5


class _Picture(QLabel):
    """The photo with a rubber band over what is kept; a press and a move draw another one."""

    def __init__(self, image: QImage, cut: "PhotoCut") -> None:
        super().__init__()
        self._cut, self._from = cut, QPoint()
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.setPixmap(QPixmap.fromImage(image.scaled(SHOWN, keep, smooth)))
        self.setFixedSize(self.pixmap().size())
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self)
        self._band.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._band.show()

    def show_part(self, part: QRectF) -> None:
        """Put the band round a part of the photo, in fractions."""
        wide, high = self.width(), self.height()
        whole = QRectF(part.x() * wide, part.y() * high, part.width() * wide, part.height() * high)
        self._band.setGeometry(whole.toAlignedRect().intersected(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin another part."""
        self._from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it as far as the pointer is."""
        part = QRect(self._from, event.position().toPoint()).normalized().intersected(self.rect())
        if min(part.width(), part.height()) > 8:
            wide, high = self.width(), self.height()
            self._cut.set_part(
                QRectF(part.x() / wide, part.y() / high, part.width() / wide, part.height() / high)
            )


class PhotoCut(QWidget):
    """The photo, and how much of it goes at each edge."""

    def __init__(self, image: QImage, part: QRectF) -> None:
        """image is the whole photo; part is what is kept of it, in fractions."""
        super().__init__()
        self._picture = _Picture(image, self)
        names = (
            self.tr("Off at the left"),
            self.tr("Off at the right"),
            self.tr("Off at the top"),
            self.tr("Off at the bottom"),
        )
        self._fields = [StepField(0, MOST, STEP, _per_cent) for _ in names]
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for at, (name, field) in enumerate(zip(names, self._fields, strict=True)):
            field.setAccessibleName(name)
            field.valueChanged.connect(lambda _=0, at=at: self._follow(at))
            grid.addLayout(column(secondary(name, lines=1), field, gap=4), at // 2, at % 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addLayout(grid)
        self.set_part(part)

    @property
    def part(self) -> QRectF:
        """What is kept, in fractions of the whole photo."""
        left, right, top, bottom = (field.value() / 100 for field in self._fields)
        return QRectF(left, top, 1 - left - right, 1 - top - bottom)

    def set_part(self, part: QRectF) -> None:
        """Keep another part."""
        edges = (part.left(), 1 - part.right(), part.top(), 1 - part.bottom())
        for field, edge in zip(self._fields, edges, strict=True):
            field.set_value(round(edge * 100))
        self._picture.show_part(self.part)

    def _follow(self, at: int) -> None:
        """Something stays between two edges: the one that was not moved gives way."""
        moved, other = self._fields[at], self._fields[at ^ 1]
        if moved.value() + other.value() > MOST:
            other.set_value(MOST - moved.value())
        self._picture.show_part(self.part)


def _per_cent(value: int) -> str:
    return translate("PhotoCut", "{n} %", "per cent of the width or height of a photo").format(
        n=value
    )
