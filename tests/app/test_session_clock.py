"""A session's times where the wall clock is set meanwhile, or a night lies between two halves."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from fakes import BEGINNING, Clock
from pytestqt.qtbot import QtBot
from session_runner import SessionRunner, SlowVoice

from sciatica_timer.domain.session import Session


class SetClock(Clock):
    """A wall clock that somebody sets."""

    def __init__(self) -> None:
        super().__init__()
        self.set_by = timedelta()

    def now(self) -> datetime:
        return super().now() + self.set_by


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[SessionRunner]:
    clock = SetClock()
    runner = SessionRunner(clock, tmp_path, SlowVoice(clock))
    yield runner
    runner.close()


def begun(runner: SessionRunner) -> datetime:
    """Begin, and hold for a while; gives when it began."""
    runner.start("stretch")
    runner.voice.make_all()
    started = runner.clock.now()
    runner.run(90_000)
    return started


def ended(runner: SessionRunner) -> Session:
    """Leave, and give what was kept."""
    runner.session.leave(keep=True)
    return runner.history.sessions[-1]


def seconds(session: Session) -> float:
    return (session.ended - session.started).total_seconds()


@pytest.mark.parametrize("hours", [-2, -26, 3, 24 * 400])
def test_a_clock_that_is_set_moves_no_end(runner: SessionRunner, hours: int) -> None:
    started = begun(runner)
    runner.clock.set_by = timedelta(hours=hours)
    runner.run(30_000)
    session = ended(runner)
    assert session.started == started.replace(microsecond=0)
    assert seconds(session) == pytest.approx(120, abs=1)


def test_a_pause_belongs_to_it_and_a_sleep_does_not(runner: SessionRunner) -> None:
    begun(runner)
    runner.playback.pause()
    runner.clock.wait(600_000)
    runner.clock.slept += 9 * 3_600_000
    session = ended(runner)
    assert seconds(session) == pytest.approx(690, abs=1)


def test_taken_up_next_morning_it_is_as_long_as_its_two_halves(runner: SessionRunner) -> None:
    begun(runner)
    runner.recording.write()
    # Only what a dead app has left is offered.
    runner.journal.close()
    entry = runner.journal.left_over()
    assert entry is not None
    runner.session.leave(keep=False)
    runner.clock.wait(18 * 3_600_000)
    runner.resume(entry)
    runner.voice.make_all()
    runner.run(40_000)
    session = ended(runner)
    assert session.started == BEGINNING
    assert 120 <= seconds(session) <= 140
