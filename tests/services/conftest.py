"""What the stories about the services share."""

from collections.abc import Iterator

import pytest
from driven_playback import DrivenPlayback
from fakes import Clock
from pytestqt.qtbot import QtBot
from store_stories import close_stores

from sciatica_timer.services import playback_controller


@pytest.fixture(autouse=True)
def stores_closed() -> Iterator[None]:
    """No store outlives its story."""
    yield
    close_stores()


@pytest.fixture
def driven(qtbot: QtBot, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[DrivenPlayback]:
    """A playback whose time the story moves."""
    monkeypatch.setattr(playback_controller, "HAND_MS", 0)
    driven = DrivenPlayback(clock)
    yield driven
    driven.playback.stop()
