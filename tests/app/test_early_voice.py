"""An early start with the real voice, undisturbed and disturbed. What is heard plays elsewhere."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import Clock
from flow_hall import FlowHall
from pytestqt.qtbot import QtBot

from sciatica_timer.engine.player import State
from sciatica_timer.services.voice import driver_ranking
from sciatica_timer.services.voice.driver_ranking import SpeechDriver
from sciatica_timer.services.voice.voice import Voice, VoiceNotice

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="signals")
needs_espeak = pytest.mark.skipif(
    not driver_ranking.util.find_spec("espeakng_loader"), reason="extra espeak is not installed"
)


@pytest.fixture
def hall(
    qtbot: QtBot, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[FlowHall]:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    voice = Voice(tmp_path / "clips", {})
    hall = FlowHall(clock, tmp_path, voice)
    yield hall
    hall.close()
    voice.shut_down()


def begin(hall: FlowHall, qtbot: QtBot) -> None:
    """Begin with an empty cache."""
    hall.start("gentle-start")
    qtbot.waitUntil(lambda: bool(hall.told), timeout=20_000)
    assert hall.told[0] == "began"
    assert not hall.flow.is_exact, "the rest is still being made"
    hall.run(3_000)


def finish(hall: FlowHall, qtbot: QtBot) -> None:
    """Let everything get ready; what is on is not moved by it."""
    qtbot.waitUntil(lambda: hall.flow.is_exact, timeout=20_000)
    assert hall.playback.position().state is State.PLAYING
    hall.run(1_000)


def test_it_begins_before_all_is_there_and_the_first_exercise_stays_as_it_was(
    hall: FlowHall, qtbot: QtBot
) -> None:
    begin(hall, qtbot)
    first = hall.playback.player.timeline
    position = hall.playback.player.position
    finish(hall, qtbot)
    assert hall.playback.player.position == pytest.approx(position + 1_000, abs=33)
    whole = hall.playback.player.timeline
    count = first.index_at(first.part_span(0)[1])
    assert whole.segments[:count] == first.segments[:count]
    assert whole.total_ms != first.total_ms
    assert "relaid" in hall.told


@needs_signals
def test_a_worker_that_is_killed_after_the_start_is_replaced(hall: FlowHall, qtbot: QtBot) -> None:
    notices: list[VoiceNotice] = []
    hall.voice.noticed.connect(notices.append)
    begin(hall, qtbot)
    for pid in hall.voice.synthesis.pids:
        os.kill(pid, signal.SIGKILL)
    finish(hall, qtbot)
    assert VoiceNotice.FALLBACK_VOICE not in notices
    assert notices.count(VoiceNotice.VOICE_SLOW) == 1


@needs_signals
@needs_espeak
def test_another_driver_takes_over_in_the_middle(
    hall: FlowHall, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drivers = [SpeechDriver("natural", "1"), SpeechDriver("bundled_espeak", "1")]
    monkeypatch.setattr(driver_ranking, "candidates", lambda: drivers)
    notices: list[VoiceNotice] = []
    hall.voice.noticed.connect(notices.append)
    begin(hall, qtbot)
    on, position = hall.playback.player.segment, hall.playback.player.position
    natural = {clip.path for clip in hall.voice.made.values()}

    def kill() -> None:
        for pid in hall.voice.synthesis.pids:
            if hall.voice.synthesis.driver == "natural":
                os.kill(pid, signal.SIGKILL)

    hall.voice.synthesis.became_ready.connect(kill)
    kill()
    finish(hall, qtbot)
    assert VoiceNotice.FALLBACK_VOICE in notices
    assert not natural & {clip.path for clip in hall.voice._clips.values()}
    assert (hall.playback.player.segment, on.at_ms) == (on, 0)
    assert hall.playback.player.position == pytest.approx(position + 1_000, abs=33)
