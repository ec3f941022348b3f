"""Where the keyboard was before a layer came, so that it goes back there."""

from typing import cast

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from sciatica_timer.ui.accessible import read_aloud


class LayerFocus:
    """Remembers for the pages, and for each layer, what had the focus when another one came."""

    def __init__(self) -> None:
        self._kept: dict[QWidget, QWidget] = {}

    def keep(self, below: QWidget) -> None:
        """Note what has the focus in it."""
        focus = cast(QWidget | None, below.window().focusWidget())
        if focus is not None and below.isAncestorOf(focus):
            self._kept[below] = focus

    def give_back(self, below: QWidget) -> bool:
        """Put the focus where it was; False where that is gone, out of sight or switched off."""
        focus = self._kept.pop(below, None)
        back = focus is not None and isValid(focus) and focus.isVisible() and focus.isEnabled()
        if back and focus is not None:
            focus.setFocus()
        return back

    def forget(self) -> None:
        """Nothing goes back to where it was."""
        self._kept.clear()


def hear_keys(layer: QWidget) -> None:
    """Let a layer have the focus and so hear the keys, without Tab stopping at the layer itself.

    A screen reader reads what it says.
    """
    # Late, since the namespace takes longer to come than a first window may.
    from PySide6.QtCore import Qt

    if layer.focusPolicy() != Qt.FocusPolicy.NoFocus:
        layer.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    read_aloud(layer)
    layer.setFocus()


def focus_deed(page: QWidget) -> bool:
    """Put the focus on what a page is for, where it has such a thing.

    The property "deed" is True for it; of several the one comes first where it is a higher number.
    """
    parts = [each for each in page.findChildren(QWidget) if each.property("deed")]
    deeds = [each for each in parts if each.isVisible() and each.isEnabled()]
    if deeds:
        max(deeds, key=lambda each: int(each.property("deed"))).setFocus()
    return bool(deeds)
