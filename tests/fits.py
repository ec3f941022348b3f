"""What of a window is cut or lies outside, at the size it has."""

from itertools import combinations

from pseudo import lacks_room, painted
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QWidget,
)

from sciatica_timer.ui.stage.session_view import SessionView

CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider)
SPARE = 2


def misfits(window: QWidget) -> list[str]:
    """Each text that is cut and each control or text that cannot be reached, with what is wrong."""
    wrong: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (*CONTROLS, QLabel)):
            continue
        if widget.width() and lacks_room(widget):
            wrong.append(f"cut: {name_of(widget)}")
        outside = outside_of(widget, window)
        if outside:
            wrong.append(f"{outside}: {name_of(widget)}")
    for page in window.findChildren(QScrollArea):
        if page.isVisible() and page.horizontalScrollBar().maximum():
            wrong.append(f"goes on at the side: {name_of(page)}")
    for stage in window.findChildren(SessionView):
        if stage.isVisible():
            wrong += overlaps(stage)
    return wrong


def elided(window: QWidget) -> list[str]:
    """Texts that end in an ellipsis, also of what is scrolled out of sight."""
    pages = [each for each in window.findChildren(QScrollArea) if each.isVisible()]
    shown = [window, *(page.widget() for page in pages)]
    return sorted({text for each in shown for text in painted(each) if text.endswith("…")})


def name_of(widget: QWidget) -> str:
    """A widget as a person would name it."""
    text = getattr(widget, "text", str)() or widget.accessibleName()
    return f"{type(widget).__name__} {text!r:.60} {widget.width()}x{widget.height()}"


def outside_of(widget: QWidget, window: QWidget) -> str:
    """In which way a widget lies outside of what can be seen or scrolled to."""
    step = widget.parentWidget()
    while step is not None and step is not window:
        if isinstance(step, QScrollArea):
            port = step.viewport()
            if not port.isAncestorOf(widget):
                break
            left = widget.mapTo(port, QPoint()).x()
            fits = left >= -SPARE and left + widget.width() <= port.width() + SPARE
            return "" if fits else "too wide for its page"
        step = step.parentWidget()
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    seen = window.rect().adjusted(-SPARE, -SPARE, SPARE, SPARE)
    return "" if seen.contains(place) else "outside"


def overlaps(stage: QWidget) -> list[str]:
    """Parts of a session's view that lie over one another."""
    parts = [
        each
        for each in stage.children()
        if isinstance(each, (QAbstractButton, QLabel))
        and each.isVisible()
        and getattr(each, "text", str)()
    ]
    return [
        f"over one another: {name_of(one)}, {name_of(other)}"
        for one, other in combinations(parts, 2)
        if one.geometry().adjusted(0, 0, -1, -1).intersects(other.geometry())
    ]
