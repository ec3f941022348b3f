"""Cards: rounded boxes painted by one function, plain or to be pressed."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import begin, box, rounded

RADIUS = 16


def paint_card(
    painter: QPainter,
    rect: QRectF,
    *,
    fill: str = "card",
    edge: str = "line",
    width: float | None = None,
    well: float = 0,
    stripe: str = "",
    radius: float = RADIUS,
) -> None:
    """A card: its fill, a well of that height at the top, an 8 px stripe at the left, its edge."""
    p = theme.palette()
    painter.save()
    painter.setClipPath(rounded(rect, radius))
    painter.fillRect(rect, getattr(p, fill))
    if well:
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), well), p.well)
    painter.restore()
    if edge:
        box(painter, rect, radius, None, getattr(p, edge), p.thin if width is None else width)
    if stripe:
        painter.save()
        painter.setClipPath(rounded(rect, radius))
        painter.fillRect(QRectF(rect.left(), rect.top(), 8, rect.height()), getattr(p, stripe))
        painter.restore()


class Card(QFrame):
    """A card that holds other things; colours are names of palette fields."""

    def __init__(
        self,
        *,
        fill: str = "card",
        edge: str = "line",
        stripe: str = "",
        well: int = 0,
        radius: int = RADIUS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._edge, self._stripe, self._radius = fill, edge, stripe, radius
        self._well = well

    def set_well(self, height: int) -> None:
        """Height of the tinted part at the top, behind a picture."""
        self._well = height
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        with begin(self) as painter:
            # High contrast has no soft fills, so an edge has to tell where the card ends.
            edge = self._edge or ("line" if theme.palette().high_contrast else "")
            paint_card(
                painter,
                QRectF(self.rect()),
                fill=self._fill,
                edge=edge,
                well=self._well,
                stripe=self._stripe,
                radius=self._radius,
            )


class CardButton(QPushButton):
    """A card that is pressed or chosen as a whole; give it a layout and an accessible name.

    setCheckable(True) makes it a choice: chosen has a blue edge of 3 px, with soft=True also the
    blue soft fill.
    """

    def __init__(
        self,
        *,
        edge: str = "line",
        width: float | None = None,
        fill: str = "card",
        soft: bool = False,
        radius: int = RADIUS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._edge, self._width, self._fill, self._soft = edge, width, fill, soft
        self._radius = radius
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        focus_ring()

    def sizeHint(self) -> QSize:
        """What the layout asks for."""
        layout = self.layout()
        return layout.sizeHint() if layout else QSize(160, 64)

    def minimumSizeHint(self) -> QSize:
        """What the layout cannot do without."""
        layout = self.layout()
        return layout.minimumSize() if layout else QSize(44, 44)

    def hasHeightForWidth(self) -> bool:
        """As the layout."""
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """As the layout."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it is the target."""
        return self.rect().contains(pos)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), self._radius, 3

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, chosen or not."""
        chosen = self.isChecked()
        fill = self._fill
        if chosen and self._soft:
            fill = "blue_soft"
        elif self.isDown():
            fill = "pressed"
        elif self.underMouse() and self.isEnabled():
            fill = "hover"
        with begin(self) as painter:
            edge, width = ("blue", 3.0) if chosen else (self._edge, self._width)
            paint_card(
                painter, QRectF(self.rect()), fill=fill, edge=edge, width=width, radius=self._radius
            )
