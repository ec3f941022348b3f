"""What the stories of care share: the advice as it ships, sessions, and every window size."""

import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.services.advice import Advice, load_advice
from sciatica_timer.services.library import load_library
from sciatica_timer.ui.picture.pictures import Pictures

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "domain"))

CONTENT = Path(__file__).resolve().parents[2] / "assets" / "content" / "en"
NAMES = [path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.toml")]
SIZES = ((720, 480), (911, 433), (800, 560), (1000, 700), (1180, 760), (1920, 1080))


def read(name: str) -> bytes:
    return (CONTENT / name).read_bytes()


def advice() -> Advice:
    return load_advice(read, NAMES)


def pictures() -> Pictures:
    """The pictures as they ship; small ones are read without a thread."""
    return Pictures(str(CONTENT.parents[1] / "illustrations"))


def library():
    return load_library(read, NAMES)


class Window(QWidget):
    """A window that is filled by one page."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.page = page
        page.setParent(self)
        page.show()

    def resizeEvent(self, event) -> None:
        self.page.setGeometry(self.rect())


def shown(qtbot: QtBot, widget: QWidget, size: tuple[int, int] = (1180, 760)) -> QWidget:
    """The widget in a window of that size, active so that the focus moves as it would."""
    window = widget.own_window = Window(widget)
    # The offscreen platform warns of limits it cannot keep, so the window itself has none.
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return widget


def button(within: QWidget, text: str) -> QAbstractButton:
    """The visible button with these words or this name."""
    found = [
        each
        for each in within.findChildren(QAbstractButton)
        if each.isVisible() and text in (each.text(), each.accessibleName().partition(".")[0])
    ]
    assert len(found) == 1, f"{text!r}: {[each.text() for each in found]}"
    return found[0]


def words(within: QWidget) -> str:
    """All words in sight that are no button's, a line each."""
    labels = [each for each in within.findChildren(QLabel) if each.isVisible()]
    return "\n".join(each.text() for each in labels if each.text())


def in_sight(within: QWidget, text: str) -> bool:
    """Whether a button with these words is shown."""
    return any(
        each.isVisible() and each.text() == text for each in within.findChildren(QAbstractButton)
    )


def named(within: QWidget, kind: type, name: str) -> QWidget:
    """The part of that kind with this accessible name."""
    (found,) = [each for each in within.findChildren(kind) if each.accessibleName() == name]
    return found


def heard(signal) -> list:
    """Fills with what the signal says from now on, a tuple each time."""
    got = []
    signal.connect(lambda *args: got.append(args))
    return got


def click(qtbot: QtBot, within: QWidget, text: str) -> None:
    """Click on the button with these words."""
    qtbot.mouseClick(button(within, text), Qt.MouseButton.LeftButton)


def tap(qtbot: QtBot, window: QWidget, keys: str | list[Qt.Key]) -> None:
    """Press keys where the focus is."""
    for key in keys:
        target = window.window().focusWidget() or window
        if isinstance(key, str):
            qtbot.keyClicks(target, key)
        else:
            qtbot.keyClick(target, key)


def tab_to(qtbot: QtBot, window: QWidget, wanted: QWidget, *, most: int = 60) -> None:
    """Press Tab until the widget has the focus."""
    for _ in range(most):
        here = window.window().focusWidget()
        if here is wanted:
            return
        qtbot.keyClick(here or window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {wanted}")


def inside(widget: QWidget, within: QWidget) -> bool:
    """Whether all of the widget lies in sight."""
    corner = widget.mapTo(within, QPoint(0, 0))
    end = QPointF(corner.x() + widget.width(), corner.y() + widget.height())
    return (
        corner.x() >= 0
        and corner.y() >= 0
        and end.x() <= within.width()
        and end.y() <= within.height()
    )
