"""Small parts of the pages of care: bullets, and an icon in a circle."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import IconView, paint_icon
from sciatica_timer.ui.kit import Label, row
from sciatica_timer.ui.kit.paint import box
from sciatica_timer.ui.text_size import follow, scaled, scaled_size, sized

DOT = 8
REDRAW = (
    QEvent.Type.PaletteChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.DevicePixelRatioChange,
)


def dotted(text: Label, token: str = "blue", gap: int = 12) -> QHBoxLayout:
    """A text with a dot level with its first line, however many there are."""
    dot = IconView("dot", token, DOT)
    dot.setAlignment(Qt.AlignmentFlag.AlignCenter)
    follow(dot, "setFixedSize", lambda it: it.setFixedSize(scaled(DOT), text.line_height))
    line = row(dot, text, gap=gap)
    line.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
    line.setStretch(1, 1)
    return line


class Bullets(QWidget):
    """Sentences under each other, each with a dot of one colour."""

    def __init__(self, items: Iterable[str], token: str = "blue") -> None:
        super().__init__()
        self._texts: list[Label] = []
        made = self._made = QVBoxLayout(self)
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(8)
        for item in items:
            text = Label(item, 17)
            self._texts.append(text)
            made.addLayout(dotted(text, token))

    def set_tight(self, tight: bool) -> None:
        """Take less room."""
        self._made.setSpacing(3 if tight else 8)
        for text in self._texts:
            text.set_px(16 if tight else 17)


class RoundIcon(QLabel):
    """An icon in a circle, beside words that say the same; grey while it is switched off.

    Without a fill the circle is a line in the colour of edges; `size` is the icon's, in pixels.
    """

    def __init__(
        self,
        name: str,
        token: str = "blue",
        fill: str = "blue_soft",
        px: int = 60,
        size: int | None = None,
    ) -> None:
        super().__init__()
        self._name, self._token, self._fill, self._px = name, token, fill, px
        self._size = size or round(px * 0.44)
        self._scale = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow(self, "setFixedSize", RoundIcon._take_size)

    def set_scale(self, scale: float) -> None:
        """Grow with the stage: all measures times scale."""
        if scale != self._scale:
            self._scale = scale
            self._take_size()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look, and whether it is switched off."""
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._draw()

    def _take_size(self) -> None:
        self.setFixedSize(scaled_size(self._px * self._scale, self._px * self._scale))
        self._draw()

    def _draw(self) -> None:
        p, on = theme.palette(), self.isEnabled()
        ink = getattr(p, self._token) if on else p.edge
        fill = getattr(p, self._fill) if self._fill else None
        edge, width = (p.edge, 1.5) if fill is None else (ink if p.high_contrast else None, 2)
        picture = QPixmap(self.size() * self.devicePixelRatio())
        picture.setDevicePixelRatio(self.devicePixelRatio())
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = QRectF(self.rect())
            box(painter, rect, rect.width() / 2, fill if on else p.track, edge, width)
            if self._name:
                size = scaled(self._size * self._scale)
                paint_icon(painter, self._name, ink, rect.center(), size)
        self.setPixmap(picture)


def centred(content: QWidget, width: int) -> QWidget:
    """The content in the middle, never wider than that."""
    around = QWidget()
    sized(content.setMaximumWidth, width)
    content.setSizePolicy(QSizePolicy.Policy.Expanding, content.sizePolicy().verticalPolicy())
    line = QHBoxLayout(around)
    line.setContentsMargins(0, 0, 0, 0)
    line.addStretch(1)
    # What is left goes to the content first; only beyond its width do the sides grow.
    line.addWidget(content, 1000)
    line.addStretch(1)
    return around


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete the widgets in it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
