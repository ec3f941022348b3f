"""Where a session goes on that was cut short: whatever the file says, it is inside the session."""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fakes import Clock
from session_runner import SessionRunner, SlowVoice

from sciatica_timer.domain.session import Completion
from sciatica_timer.services.store.journal import JournalEntry


@pytest.fixture
def runner(clock: Clock, tmp_path: Path) -> Iterator[SessionRunner]:
    made = SessionRunner(clock, tmp_path, SlowVoice(clock))
    yield made
    made.close()


@pytest.mark.parametrize(
    "found",
    [None, "7", [1], {"a": 1}, -5, -math.inf, math.nan, 10**400, 2**63, 1e308, 2.5, True, 12],
    ids=range(13),
)
def test_a_place_out_of_a_file_is_inside_the_session(runner: SessionRunner, found: Any) -> None:
    runner.start("flare-day")
    runner.voice.make_all()
    runner.run(60_000)
    session = runner.recording.session(Completion.LEFT)
    assert session is not None
    runner.session.leave(keep=False)
    both = {"segment": found, "in_ms": found}
    sides = ({"sides": found}, {"sides": [found]}, {"sides": [1, found]})
    for place in ({}, {"segment": found}, {"in_ms": found}, both, *sides):
        runner.resume(JournalEntry(session=session, place=place))
        runner.voice.make_all()
        assert runner.playback.running
        timeline = runner.playback.player.timeline
        assert 0 <= runner.playback.player.position < timeline.total_ms
        assert runner.session.session_id == session.id
        runner.session.leave(keep=False)
