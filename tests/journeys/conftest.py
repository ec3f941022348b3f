"""A sound server of its own, and clips, for what is heard of the whole app."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "services" / "voice"))

from sound_server import SoundServer


@pytest.fixture
def server(sound_alone: None) -> Iterator[SoundServer]:
    """A sound server that only this app uses; "other" is a second output."""
    server = SoundServer("ear", "other")
    server.start()
    yield server
    server.close()
