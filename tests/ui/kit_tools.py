"""What the stories of the look share: longer words, looks and fonts, and a search for cut text."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QTranslator
from PySide6.QtGui import QAction, QContextMenuEvent, QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget

from sciatica_timer.ui.kit import Button, Label, RepDots, Scroll
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.navigation_rail import RailButton

MORE = " lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor" * 3


class Longer(QTranslator):
    """Makes every text a third longer, as other languages do."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return text + MORE[: max(2, round(len(text) * 0.3))].rstrip()

    def isEmpty(self) -> bool:
        return False


@contextmanager
def longer_words() -> Iterator[None]:
    """Every text that is translated meanwhile is a third longer."""
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)


@contextmanager
def system_font(family: str) -> Iterator[None]:
    """The system's font is another one meanwhile."""
    before = QApplication.font()
    QApplication.setFont(QFont(family))
    try:
        yield
    finally:
        QApplication.setFont(before)


PAGES = ("today", "exercises", "calendar", "care", "settings")


def window_with_pages(file: Path) -> MainWindow:
    """The window with a page of each name; file is where it keeps its place."""
    made = MainWindow(file)
    for key in PAGES:
        made.add_page(key, QLabel(key), key, key.capitalize())
    return made


KEPT: list[QWidget] = []
"""Windows of the running test; without a hold on them Python lets them go."""


def cut(within: QWidget) -> list[str]:
    """Texts in sight that have less room than they need."""
    found: list[str] = []
    for widget in within.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, Label):
            least = widget.minimumSizeHint()
            high = widget.heightForWidth(widget.width()) if widget.wraps else least.height()
            small = bool(widget.text()) and (
                widget.width() < least.width() or widget.height() < high
            )
        elif isinstance(widget, Button | RepDots):
            small = widget.width() < widget.minimumSizeHint().width()
        elif isinstance(widget, RailButton):
            small = widget.width() < widget.least_width()
        else:
            small = False
        if isinstance(widget, Scroll) and widget.widget() is not None:
            # Nothing scrolls sideways, so what is too wide is cut.
            over = widget.widget().width() - widget.viewport().width()
            if over > 0:
                found.append(f"{type(widget.widget()).__name__} {over} px too wide")
        if small:
            found.append(f"{widget.text()} {widget.size().toTuple()}")
    return found


def named(within: QWidget, name: str) -> QAbstractButton:
    """The button that screen readers call by this name."""
    found = (one for one in within.findChildren(QAbstractButton) if name in names(one))
    return next(found)


def names(button: QAbstractButton) -> set[str]:
    """What a button is called."""
    return {button.accessibleName(), button.text()}


def overlapping(widgets: list[QWidget]) -> list[tuple[str, str]]:
    """Pairs of siblings that lie over one another; the line round what has the focus may."""
    seen = [each for each in widgets if each.isVisible() and each.objectName() != "focusLine"]
    return [
        (type(one).__name__, type(other).__name__)
        for at, one in enumerate(seen)
        for other in seen[at + 1 :]
        if one.geometry().adjusted(2, 2, -2, -2).intersects(other.geometry())
    ]


def shown(qtbot, *widgets: QWidget) -> QWidget:
    """A window with these widgets below one another."""
    window = QWidget()
    box = QVBoxLayout(window)
    box.setContentsMargins(20, 20, 20, 20)
    for widget in widgets:
        box.addWidget(widget)
    qtbot.addWidget(window)
    KEPT.append(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def menu_at(widget: QWidget, place: QPoint | None = None) -> dict[str, QAction]:
    """The lines of the menu of a right click there, or of the menu key where no place is given."""
    reason = QContextMenuEvent.Reason
    by_key = reason.Keyboard if place is None else reason.Mouse
    at = place or widget.rect().center()
    event = QContextMenuEvent(by_key, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    if menu is None:
        return {}
    menu.close()
    return {action.text(): action for action in menu.actions()}
