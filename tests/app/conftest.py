"""What the stories of sessions begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import Clock
from pytestqt.qtbot import QtBot
from session_runner import SessionRunner, SlowVoice


@pytest.fixture
def runner(qtbot: QtBot, clock: Clock, tmp_path: Path) -> Iterator[SessionRunner]:
    """Sessions in time that is handed in, with a voice whose words are made on demand."""
    runner = SessionRunner(clock, tmp_path, SlowVoice(clock))
    yield runner
    runner.close()
    assert runner.voice.unheard == [], "no word was ever planned that could not be said"
