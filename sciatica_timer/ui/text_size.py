"""The size of text: one factor for the whole app, and what follows it at once.

Everything that holds text is measured in pixels of the usual size. Whoever measures while it paints
or lays out asks scaled(); a size that is set once is set through sized(), which sets it again when
another size of text is chosen.
"""

from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from sciatica_timer.domain.look_choice import TEXT_SIZES

_USUAL_POINTS = {"darwin": 13.0, "win32": 9.0}
"""The text of the system's own controls where nobody has made it larger."""
_LINUX_POINTS, _LINUX_DPI = 11.0, 96.0
NARROW, ROOMY = 720, 940
"""Widths of a window with room for text of NARROW_MOST percent, and for the largest."""
NARROW_MOST = 150
LARGE = 1.4
"""From this factor on what stands beside its title stands under it."""
_factor = [1.0]
_chosen, _room = [100], [ROOMY]
_followers: WeakKeyDictionary[Any, dict[str, Callable[[Any], object]]] = WeakKeyDictionary()


def factor() -> float:
    """How much larger text is than usual: 1 to 2."""
    return _factor[0]


def scaled(px: float) -> int:
    """A measure that goes with the text, in pixels at the size that is chosen."""
    return round(px * _factor[0])


def scaled_size(width: float, height: float) -> QSize:
    """The same for a width and a height."""
    return QSize(scaled(width), scaled(height))


def follow(thing: Any, name: str, apply: Callable[[Any], object]) -> None:
    """Call apply with a Qt object now and whenever another size of text is chosen.

    The name tells what of it is set, so that a later call takes the place of an earlier one.
    """
    _followers.setdefault(thing, {})[name] = apply
    apply(thing)


def sized(setter: Callable[..., object], *px: float) -> None:
    """Call a setter of a widget or layout with measures that go with the text, now and later."""
    # Of the bound method only the name is kept, or its object would never go away.
    owner, name = setter.__self__, setter.__name__  # type: ignore[attr-defined]
    follow(owner, name, lambda thing: getattr(thing, name)(*(scaled(each) for each in px)))


def system_percent() -> int:
    """The step of TEXT_SIZES that is nearest to the system's own text; never less than ours."""
    import sys

    font = QGuiApplication.font()
    usual = _USUAL_POINTS.get(sys.platform, _LINUX_POINTS)
    larger = max(1.0, font.pointSizeF() / usual)
    if sys.platform.startswith("linux"):
        dpi = QGuiApplication.primaryScreen().logicalDotsPerInchY()
        larger *= max(1.0, dpi / _LINUX_DPI)
    return min(TEXT_SIZES, key=lambda step: abs(step - 100 * larger))


def set_room(width: int) -> bool:
    """Keep text, from the next set_percent on, as small as a window of this width needs.

    Whether what was chosen last has another size then.
    """
    _room[0] = width
    return min(_chosen[0], most_percent(width)) / 100 != _factor[0]


def most_percent(width: int) -> int:
    """The largest text with which no page is wider than a window of this width; in steps of 5."""
    share = (width - NARROW) / (ROOMY - NARROW)
    return TEXT_SIZES[-1] if share >= 1 else NARROW_MOST + max(0, int(share * 10)) * 5


def set_percent(percent: int) -> bool:
    """Take one of TEXT_SIZES, 0 for the system's; whether it is another one than before."""
    _chosen[0] = percent or system_percent()
    wanted = min(_chosen[0], most_percent(_room[0])) / 100
    before, _factor[0] = _factor[0], wanted
    return wanted != before


def spread() -> None:
    """Let all that there is follow the size of now."""
    for thing, names in list(_followers.items()):
        if isValid(thing):
            for apply in list(names.values()):
                apply(thing)
    widgets = [widget for widget in QApplication.allWidgets() if isValid(widget)]
    for widget in widgets:
        layout = widget.layout()
        if layout is not None:
            layout.invalidate()
        widget.updateGeometry()
    for widget in widgets:
        # What arranges its parts by its room does so again, though its own size is the same.
        if isValid(widget):
            QApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))
