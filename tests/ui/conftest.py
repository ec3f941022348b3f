"""What the stories of the look begin with; here too, so that those below find its tools."""

from collections.abc import Iterator

import pytest
from kit_tools import KEPT

from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.ui import theme


@pytest.fixture
def usual_look(qapp: object) -> Iterator[None]:
    """The light look, and the system's again for the story after it."""
    theme.look().choose(Theme.LIGHT, False)
    yield
    KEPT.clear()
    theme.look().choose(Theme.SYSTEM, False)
