"""What the stories of the look begin with; here too, so that those below find its tools."""

from collections.abc import Iterator

import pytest
from kit_tools import KEPT
from PySide6.QtCore import QLocale

from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.ui import theme


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
