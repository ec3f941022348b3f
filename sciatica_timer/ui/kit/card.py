"""Cards: rounded boxes painted by one function, plain or to be pressed."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.kit.buttons import PlainButton
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
    """A card: its fill, a well of that height at the top, an 8 px stripe before it, its edge."""
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
        with begin(self, mirrored=True) as painter:
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


class CardButton(PlainButton):
    """A card that is pressed or chosen as a whole; give it a layout and an accessible name.

    setCheckable(True) makes it a choice: chosen has a blue edge of 3 px, with soft=True also the
    blue soft fill. The style sheet knows the edges "line", "rim", "coral" and "", the fills
    "card", "sand" and "well", the radii 16 and 12.
    """

    def __init__(
        self,
        *,
        edge: str = "line",
        fill: str = "card",
        soft: bool = False,
        radius: int = RADIUS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.radius = radius
        for name, value in (("edge", edge), ("fill", fill), ("soft", soft), ("radius", radius)):
            self.setProperty(name, value)
        # A push button is never narrower than its hint; here words may wrap or be elided instead.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

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
