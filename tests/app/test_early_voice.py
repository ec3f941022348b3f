"""An early start with the real voice, undisturbed and disturbed. What is heard plays elsewhere."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import Clock
from pytestqt.qtbot import QtBot
from session_runner import SessionRunner

from sciatica_timer.engine.player import State
from sciatica_timer.services.voice import driver_ranking, shipped_clips
from sciatica_timer.services.voice.driver_ranking import SpeechDriver
from sciatica_timer.services.voice.voice import Voice, VoiceNotice

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="signals")
needs_espeak = pytest.mark.skipif(
    not driver_ranking.util.find_spec("espeakng_loader"), reason="extra espeak is not installed"
)


@pytest.fixture
def runner(
    qtbot: QtBot, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SessionRunner]:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    # As with words of one's own: what ships is there before anything could be disturbed.
    monkeypatch.setattr(shipped_clips, "shipped", lambda language: None)
    voice = Voice(tmp_path / "clips", {})
    runner = SessionRunner(clock, tmp_path, voice)
    yield runner
    runner.close()
    voice.shut_down()


def begin(runner: SessionRunner, qtbot: QtBot) -> None:
    """Begin with an empty cache."""
    runner.start("flare-day")
    qtbot.waitUntil(lambda: bool(runner.told))
    assert runner.told[0] == "laid out"
    assert not runner.session.is_exact, "the rest is still being made"
    runner.run(3_000)


def finish(runner: SessionRunner, qtbot: QtBot) -> None:
    """Let everything get ready; what is on is not moved by it."""
    qtbot.waitUntil(lambda: runner.session.is_exact, timeout=60_000)
    assert runner.playback.position().state is State.PLAYING
    runner.run(1_000)


@pytest.mark.campaign
def test_it_begins_before_all_is_there_and_the_first_exercise_stays_as_it_was(
    runner: SessionRunner, qtbot: QtBot
) -> None:
    begin(runner, qtbot)
    first = runner.playback.player.timeline
    position = runner.playback.player.position
    finish(runner, qtbot)
    assert runner.playback.player.position == pytest.approx(position + 1_000, abs=33)
    whole = runner.playback.player.timeline
    count = first.index_at(first.part_span(0)[1])
    assert whole.segments[:count] == first.segments[:count]
    assert whole.total_ms != first.total_ms
    assert runner.told.count("laid out") > 1


@needs_signals
def test_a_worker_that_is_killed_after_the_start_is_replaced(
    runner: SessionRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A version of which no clips ship, so that all is spoken.
    spoken = [SpeechDriver("natural", "1")]
    monkeypatch.setattr(driver_ranking, "candidates", lambda: spoken)
    notices: list[VoiceNotice] = []
    runner.voice.noticed.connect(notices.append)
    begin(runner, qtbot)
    for pid in runner.voice.synthesis.pids:
        os.kill(pid, signal.SIGKILL)
    finish(runner, qtbot)
    assert VoiceNotice.FALLBACK_VOICE not in notices
    assert notices.count(VoiceNotice.VOICE_SLOW) == 1


@needs_signals
@needs_espeak
def test_another_driver_takes_over_in_the_middle(
    runner: SessionRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drivers = [SpeechDriver("natural", "1"), SpeechDriver("bundled_espeak", "1")]
    monkeypatch.setattr(driver_ranking, "candidates", lambda: drivers)
    notices: list[VoiceNotice] = []
    runner.voice.noticed.connect(notices.append)
    begin(runner, qtbot)
    on, position = runner.playback.player.segment, runner.playback.player.position
    natural = {clip.path for clip in runner.voice.made.values()}

    def kill() -> None:
        for pid in runner.voice.synthesis.pids:
            if runner.voice.synthesis.driver == "natural":
                os.kill(pid, signal.SIGKILL)

    runner.voice.synthesis.became_ready.connect(kill)
    kill()
    finish(runner, qtbot)
    assert VoiceNotice.FALLBACK_VOICE in notices
    assert not natural & {clip.path for clip in runner.voice._clips.values()}
    assert (runner.playback.player.segment, on.at_ms) == (on, 0)
    assert runner.playback.player.position == pytest.approx(position + 1_000, abs=33)
