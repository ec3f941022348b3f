"""A session's times where the wall clock is set meanwhile, or a night lies between two halves."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from fakes import BEGINNING, Clock
from flow_hall import FlowHall, SlowVoice
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.session import Session


class SetClock(Clock):
    """A wall clock that somebody sets."""

    def __init__(self) -> None:
        super().__init__()
        self.set_by = timedelta()

    def now(self) -> datetime:
        return super().now() + self.set_by


@pytest.fixture
def hall(qtbot: QtBot, tmp_path: Path) -> Iterator[FlowHall]:
    clock = SetClock()
    hall = FlowHall(clock, tmp_path, SlowVoice(clock))
    yield hall
    hall.close()


def begun(hall: FlowHall) -> datetime:
    """Begin, and hold for a while; gives when it began."""
    hall.start("stretch")
    hall.voice.make_all()
    started = hall.clock.now()
    hall.run(90_000)
    return started


def ended(hall: FlowHall) -> Session:
    """Leave, and give what was kept."""
    hall.flow.leave(keep=True)
    return hall.history.sessions[-1]


def seconds(session: Session) -> float:
    return (session.ended - session.started).total_seconds()


@pytest.mark.parametrize("hours", [-2, -26, 3, 24 * 400])
def test_a_clock_that_is_set_moves_no_end(hall: FlowHall, hours: int) -> None:
    started = begun(hall)
    hall.clock.set_by = timedelta(hours=hours)
    hall.run(30_000)
    session = ended(hall)
    assert session.started == started.replace(microsecond=0)
    assert seconds(session) == pytest.approx(120, abs=1)


def test_a_pause_belongs_to_it_and_a_sleep_does_not(hall: FlowHall) -> None:
    begun(hall)
    hall.playback.pause()
    hall.clock.wait(600_000)
    hall.clock.slept += 9 * 3_600_000
    session = ended(hall)
    assert seconds(session) == pytest.approx(690, abs=1)


def test_taken_up_next_morning_it_is_as_long_as_its_two_halves(hall: FlowHall) -> None:
    begun(hall)
    hall.recording.write()
    # Only what a dead app has left is offered.
    hall.journal.close()
    entry = hall.journal.left_over()
    assert entry is not None
    hall.flow.leave(keep=False)
    hall.clock.wait(18 * 3_600_000)
    hall.flow.resume_cut_short(entry)
    hall.voice.make_all()
    hall.run(40_000)
    session = ended(hall)
    assert session.started == BEGINNING
    assert 120 <= seconds(session) <= 140
