"""What is out of sight on a page comes after what is seen, and at once for whoever goes there."""

from collections.abc import Callable

import care_tools as tools
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.ui.care.care_page import CarePage
from sciatica_timer.ui.settings import SettingsPage

PAGES = [
    pytest.param(
        lambda: SettingsPage(Preferences()),
        ("Sore side", "Try the voice"),
        ("Remind me", "Text size", "Keys of one letter"),
        id="settings",
    ),
    pytest.param(
        lambda: CarePage(tools.advice(), tools.pictures()),
        ("Copy the number", "Start the very gentle routine"),
        ("About the advice, with sources",),
        id="care",
    ),
]


def shown(qtbot: QtBot, page: QWidget) -> QWidget:
    window = tools.Window(page)
    qtbot.addWidget(window)
    window.resize(904, 700)
    window.show()
    return window


def places(window: QWidget) -> dict[str, QPoint]:
    """Where each part that is there stands, by its name or words."""
    parts = [each for each in window.findChildren(QWidget) if each.isVisible()]
    words = {each: each.accessibleName() or getattr(each, "text", str)() for each in parts}
    return {name: each.mapTo(window, QPoint()) for each, name in words.items() if name}


@pytest.mark.parametrize(("make", "first", "rest"), PAGES)
def test_what_is_seen_first_stays_where_it_is_when_the_rest_comes(
    qtbot: QtBot, make: Callable[[], QWidget], first: tuple[str, ...], rest: tuple[str, ...]
) -> None:
    window = shown(qtbot, make())
    # As it is laid out for its first painting.
    QApplication.sendPostedEvents()
    before = places(window)
    assert set(first) <= set(before) and not set(rest) & set(before)
    qtbot.waitUntil(lambda: set(rest) <= set(places(window)))
    qtbot.wait(0)
    after = places(window)
    assert {name: after[name] for name in first} == {name: before[name] for name in first}


@pytest.mark.parametrize(("make", "first", "rest"), PAGES)
def test_tab_comes_to_what_was_not_made_yet(
    qtbot: QtBot, make: Callable[[], QWidget], first: tuple[str, ...], rest: tuple[str, ...]
) -> None:
    window = shown(qtbot, make())
    stops: list[str] = []
    for _ in range(60):
        here = window.focusWidget() or window
        stops.append(here.accessibleName() or getattr(here, "text", str)())
        QTest.keyClick(here, Qt.Key.Key_Tab)
    if "Sore side" in first:
        # Down the left column, then the right one, though that was made before.
        assert stops.index("Remind me") < stops.index("Emergency number") < stops.index("Mute")
        assert stops.index("Mute") < stops.index("Keys of one letter")
    else:
        assert set(rest) <= set(stops)
