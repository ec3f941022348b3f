"""What the stories of the look begin with; here too, so that those below find its tools."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from kit_tools import KEPT, system_font, window_with_pages
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.ui import theme
from sciatica_timer.ui.main_window import MainWindow


@pytest.fixture
def british() -> Iterator[None]:
    """Dates and numbers as in Britain."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def usual_look(qapp: object) -> Iterator[None]:
    """The light look, and the system's again for the story after it."""
    theme.look().choose(Theme.LIGHT, False)
    yield
    KEPT.clear()
    theme.look().choose(Theme.SYSTEM, False)


@pytest.fixture
def frame(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window with a page of each name."""
    with system_font("Inter"):
        made = window_with_pages(tmp_path / "window.json")
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        yield made


@pytest.fixture
def still(qapp: object) -> Iterator[None]:
    """The light look without motion, and the usual one for the story after it."""
    theme.look().choose(Theme.LIGHT, False)
    theme.look().reduced_motion = True
    yield
    theme.look().reduced_motion = False
    # A system's font of another size was met meanwhile: what comes after has the usual one.
    theme.look().choose(Theme.LIGHT, False)
