"""Icons: the project's own drawings from assets/icons/, tinted from the palette while painting."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui import theme


@lru_cache(maxsize=64)
def _drawing(name: str) -> QSvgRenderer:
    """The drawing of that name; raises FileNotFoundError when the resources do not hold it."""
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"no icon {name!r} among the resources")
    return QSvgRenderer(QByteArray(file.readAll()))


@lru_cache(maxsize=256)
def _tinted(name: str, rgba: int, px: int, dpr: float) -> QPixmap:
    side = round(px * dpr)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        _drawing(name).render(painter, QRectF(0, 0, side, side))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(picture.rect(), QColor.fromRgba(rgba))
    picture.setDevicePixelRatio(dpr)
    return picture


def icon(name: str, color: QColor, px: int, dpr: float) -> QPixmap:
    """The icon in one colour, px wide and high at a device pixel ratio."""
    return _tinted(name, color.rgba(), px, dpr)


def paint_icon(painter: QPainter, name: str, color: QColor, centre: QPointF, px: float) -> None:
    """Paint an icon around a point, sharp on whatever the painter paints on."""
    size = round(px)
    picture = icon(name, color, size, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(round(centre.x() - size / 2), round(centre.y() - size / 2)), picture)


class IconView(QWidget):
    """An icon standing alone beside words that say the same."""

    def __init__(
        self, name: str, token: str = "ink", px: int = 24, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._px = name, token, px
        self.setFixedSize(px, px)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, token: str = "ink") -> None:
        """Show another icon, in the colour of a palette field."""
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        """A square of the icon's size."""
        return QSize(self._px, self._px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        with QPainter(self) as painter:
            colour = getattr(theme.palette(), self._token)
            paint_icon(painter, self._name, colour, QRectF(self.rect()).center(), self._px)
