"""The focus line: there for whoever uses the keyboard, gone for whoever uses the mouse."""

import itertools

from kit_tools import shown
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame

from sciatica_timer.ui import kit
from sciatica_timer.ui.kit.press_guard import press_guard

LEFT = Qt.MouseButton.LeftButton


def test_the_focus_line_shows_only_after_keyboard_use(qtbot, monkeypatch):
    first, second = kit.Button("One"), kit.Button("Two")
    window = shown(qtbot, first, second)
    # A person looks first: what has just come takes no press.
    looks = itertools.count(press_guard().now() + 1_000, 1_000)
    monkeypatch.setattr(press_guard(), "now", lambda: next(looks))

    def line() -> QFrame | None:
        found = [one for one in window.findChildren(QFrame, "focusLine") if one.isVisible()]
        return found[0] if found else None

    handle = window.windowHandle()
    qtbot.mouseClick(handle, LEFT, pos=first.geometry().center())
    assert first.hasFocus()
    assert line() is None
    qtbot.keyClick(handle, Qt.Key.Key_Tab)
    assert second.hasFocus()
    # 3 px of line at a gap of 3 px, all round, outside the button.
    assert line().geometry() == second.geometry().adjusted(-6, -6, 6, 6)
    qtbot.mouseClick(handle, LEFT, pos=QPoint(2, 2))
    assert line() is None
