"""Outlines: the project's own drawings of bodies from assets/outlines/, in the colours of the look.

In a drawing every shape has a class that names a field of the palette: "skin" fills with it,
"skin-line" draws its line with it. Classes that are given no colour are not seen.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtSvgWidgets import QSvgWidget

from sciatica_timer.services import resources
from sciatica_timer.ui import theme

Colours = Callable[[theme.Palette], Mapping[str, QColor]]
"""The colours of classes that are no fields of the palette."""


@lru_cache
def _drawing(name: str) -> str:
    return resources.read(f"outlines/{name}.svg").decode()


def _style(extra: Mapping[str, QColor]) -> str:
    """The style sheet of the look in force; in high contrast every body has a line round it."""
    p = theme.palette()
    colours = p._asdict()
    colours |= {"floor": p.line, "body": p.edge if p.dark else p.skin}
    if p.high_contrast:
        colours |= {"floor": p.ink, "outline": p.ink}
    rules = [
        f".{name}{{fill:{colour.name()}}} .{name}-line{{stroke:{colour.name()}}}"
        for name, colour in (colours | dict(extra)).items()
        if isinstance(colour, QColor)
    ]
    if p.high_contrast:
        rules.append(f".contrast{{stroke:{p.ink.name()};stroke-width:1.5}}")
    return f"<style>{' '.join(rules)}</style>"


class Outline(QSvgWidget):
    """One drawing, or the part of it in `view`, as large as there is room.

    With `stretch` it fills its widget, else it keeps its shape.
    """

    def __init__(
        self,
        name: str,
        colours: Colours = lambda _: {},
        *,
        view: QRectF | None = None,
        stretch: bool = False,
    ) -> None:
        super().__init__()
        self._name, self._colours, self._view, self._stretch = name, colours, view, stretch
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.tint()

    def tint(self) -> None:
        """Draw it in the colours that hold now."""
        head, root, body = _drawing(self._name).partition(">")
        style = _style(self._colours(theme.palette()))
        self.load(QByteArray(f"{head}{root}{style}{body}".encode()))
        mode = Qt.AspectRatioMode
        keep = mode.IgnoreAspectRatio if self._stretch else mode.KeepAspectRatio
        self.renderer().setAspectRatioMode(keep)
        if self._view is not None:
            self.renderer().setViewBox(self._view)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.tint()
