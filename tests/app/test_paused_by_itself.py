"""A session that paused by itself says so: whoever lies there with eyes shut sees no sentence."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fakes import Clock, phrases
from msgspec.structs import replace
from pytestqt.qtbot import QtBot
from session_runner import SessionRunner, SlowVoice

from sciatica_timer.app.session.state import Cover
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_controller import BEAT_MS

PAUSED = phrases().paused


@pytest.fixture
def runner(qtbot: QtBot, clock: Clock, tmp_path: Path) -> Iterator[SessionRunner]:
    runner = SessionRunner(clock, tmp_path, SlowVoice(clock))
    yield runner
    runner.close()
    assert runner.voice.unheard == [], "no word was ever planned that could not be said"


def sleeps(runner: SessionRunner) -> None:
    runner.clock.slept += 2 * 3_600_000


def is_held_up(runner: SessionRunner) -> None:
    runner.clock.wait(60_000)


Away = Callable[[SessionRunner], None]
away = pytest.mark.parametrize("goes", [sleeps, is_held_up])


def begun(runner: SessionRunner) -> None:
    """A session with the words of its first exercise, some seconds on."""
    runner.start()
    runner.voice.make(len(runner.voice.wanted) // 2)
    runner.run(10_000)


def said(runner: SessionRunner) -> int:
    """How often it was said."""
    return runner.voice.ear.words().count(PAUSED)


@away
def test_it_is_said_at_once_and_once_a_pause(runner: SessionRunner, goes: Away) -> None:
    begun(runner)
    goes(runner)
    runner.run(BEAT_MS)
    assert runner.playback.player.state is State.PAUSED
    assert runner.voice.ear.heard[-1] == (runner.clock.at, PAUSED)
    runner.run(600_000)
    goes(runner)
    runner.run(600_000)
    assert said(runner) == 1
    assert runner.voice.ear.words()[-1] == PAUSED, "nothing follows it"


@away
def test_it_stops_as_the_person_goes_on_and_is_said_again_in_another_pause(
    runner: SessionRunner, goes: Away
) -> None:
    begun(runner)
    goes(runner)
    runner.run(BEAT_MS)
    at = runner.clock.at
    runner.clock.wait(300)
    runner.playback.toggle()
    assert runner.voice.ear.hushes[-1] == at + 300
    runner.run(10_000)
    goes(runner)
    runner.run(BEAT_MS)
    assert said(runner) == 2


def test_a_pause_that_the_person_asked_for_is_not_told(runner: SessionRunner) -> None:
    begun(runner)
    runner.playback.toggle()
    runner.run(5_000)
    sleeps(runner)
    runner.run(5_000)
    assert said(runner) == 0


def test_what_lies_over_the_session_is_not_talked_over(runner: SessionRunner) -> None:
    begun(runner)
    sleeps(runner)
    runner.session.suspend(Cover.QUESTION)
    assert runner.voice.ear.hushes[-1] == runner.clock.at, "within the same moment"
    assert runner.voice.ear.plan == []


def test_a_hold_that_waits_for_the_person_tells_it_too(runner: SessionRunner) -> None:
    runner.preferences.replace(replace(runner.preferences.value, wait_for_me=True))
    begun(runner)
    for _ in range(200):
        if runner.playback.player.state is State.WAITING:
            break
        runner.run(1_000)
    sleeps(runner)
    runner.run(BEAT_MS)
    assert said(runner) == 1
