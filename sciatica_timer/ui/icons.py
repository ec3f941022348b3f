"""Icons: the project's own drawings from assets/icons/, tinted from the palette."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.text_size import scaled, sized

MIRRORED = {
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
}
"""What points back or on along a line of words. Play, skip and the like stay as on any player."""


@lru_cache(maxsize=64)
def _drawing(name: str) -> QSvgRenderer:
    """The drawing of that name; raises FileNotFoundError when the resources do not hold it."""
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"no icon {name!r} among the resources")
    return QSvgRenderer(QByteArray(file.readAll()))


@lru_cache(maxsize=256)
def _tinted(name: str, rgba: int, px: int, dpr: float, gap: int, back: bool) -> QPixmap:
    side = round(px * dpr)
    picture = QPixmap(side + round(gap * dpr), side)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        left, shown = (picture.width() - side, MIRRORED.get(name, name)) if back else (0, name)
        _drawing(shown).render(painter, QRectF(left, 0, side, side))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(picture.rect(), QColor.fromRgba(rgba))
    picture.setDevicePixelRatio(dpr)
    return picture


def icon(name: str, color: QColor, px: int, dpr: float, gap: int = 0) -> QPixmap:
    """The icon in one colour, px wide and high at a device pixel ratio, with a gap behind it.

    What is read from right to left has the gap at the left, and arrows that point on point there.
    """
    return _tinted(name, color.rgba(), px, dpr, gap, QGuiApplication.isRightToLeft())


def button_icon(
    name: str, px: int, dpr: float, ink: QColor, *, on: QColor | None = None, gap: int = 0
) -> QIcon:
    """The icon of a button in the colour of its words, in another one where it is checked."""
    made = QIcon(icon(name, ink, px, dpr, gap))
    made.addPixmap(icon(name, theme.palette().off, px, dpr, gap), QIcon.Mode.Disabled)
    if on is not None:
        made.addPixmap(icon(name, on, px, dpr, gap), QIcon.Mode.Normal, QIcon.State.On)
    return made


def paint_icon(painter: QPainter, name: str, color: QColor, centre: QPointF, px: float) -> None:
    """Paint an icon around a point, sharp on whatever the painter paints on."""
    size = round(px)
    picture = icon(name, color, size, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(round(centre.x() - size / 2), round(centre.y() - size / 2)), picture)


class IconView(QLabel, theme.Tinted):
    """An icon standing alone beside words that say the same."""

    def __init__(
        self, name: str, token: str = "ink", px: int = 24, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._px = name, token, float(px)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_px(px)

    def set_icon(self, name: str, token: str = "ink") -> None:
        """Show another icon, in the colour of a palette field."""
        if (name, token) != (self._name, self._token):
            self._name, self._token = name, token
            self.tint()

    def set_px(self, px: float) -> None:
        """Take another size."""
        self._px = px
        sized(self.setFixedSize, px, px)
        self.tint()

    def tint(self) -> None:
        """Show the icon in the colours of now."""
        colour = getattr(theme.palette(), self._token)
        self.setPixmap(icon(self._name, colour, scaled(self._px), self.devicePixelRatioF()))
