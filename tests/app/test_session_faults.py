"""Whatever fails during a session: it goes on to its end, and is told in one sentence."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import Clock
from pytestqt.qtbot import QtBot
from session_runner import SessionRunner

from sciatica_timer.domain.session import Completion
from sciatica_timer.services.voice import driver_ranking, speech_client
from sciatica_timer.services.voice.voice import Voice, VoiceNotice
from sciatica_timer.ui.notices import notice_sentence

ROUTINE = "flare-day"
Fault = Callable[[Voice, Path, pytest.MonkeyPatch], None]


def nothing(_voice: Voice, _clips: Path, _patch: pytest.MonkeyPatch) -> None:
    """All is well."""


def no_speech(_voice: Voice, _clips: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(driver_ranking, "candidates", list)


def no_place_for_clips(_voice: Voice, clips: Path, _patch: pytest.MonkeyPatch) -> None:
    clips.write_text("a file in the way")


def damaged_clips(_voice: Voice, _clips: Path, patch: pytest.MonkeyPatch) -> None:
    patched = Voice.prepare

    def prepare(self: Voice, texts: list[str], prefs: object) -> None:
        for text in texts:
            path = self._cache.path(text, driver_ranking.candidates()[0], prefs)  # type: ignore[arg-type]
            path.write_bytes(b"RIFF rubbish")
        patched(self, texts, prefs)  # type: ignore[arg-type]

    patch.setattr(Voice, "prepare", prepare)


def harm_worker(number: int) -> Fault:
    """The worker is sent a signal as soon as it has loaded its voice; only the first one."""

    def harm(voice: Voice, _clips: Path, patch: pytest.MonkeyPatch) -> None:
        if number != signal.SIGKILL:
            # Long enough for the worker that takes its place, on a busy machine.
            patch.setattr(speech_client, "CLIP_MS", 4_000)
        harmed: list[int] = []

        def once() -> None:
            if not harmed:
                harmed.append(voice.synthesis.pids[0])
                os.kill(harmed[0], number)

        voice.synthesis.became_ready.connect(once)

    return harm


FAULTS: dict[str, tuple[Fault, list[VoiceNotice]]] = {
    "none": (nothing, []),
    "no speech system": (no_speech, [VoiceNotice.NO_VOICE]),
    "cache unwritable": (no_place_for_clips, [VoiceNotice.CACHE_UNWRITABLE]),
    "cache full of damaged files": (damaged_clips, []),
}
if sys.platform != "win32":
    FAULTS |= {
        "worker killed": (harm_worker(signal.SIGKILL), [VoiceNotice.VOICE_SLOW]),
        "worker hung": (harm_worker(signal.SIGSTOP), [VoiceNotice.VOICE_SLOW]),
    }


@pytest.mark.parametrize("name", FAULTS)
def test_the_session_goes_on_to_its_end_and_tells_it_once(
    name: str,
    qtbot: QtBot,
    clock: Clock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """On a machine without a sound server at that, which is told as well."""
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    # The driver that starts quickest, where it is installed.
    found = sorted(driver_ranking.candidates(), key=lambda driver: driver.name != "bundled_espeak")
    monkeypatch.setattr(driver_ranking, "candidates", lambda: found)
    fault, expected = FAULTS[name]
    clips = tmp_path / "clips"
    voice = Voice(clips, {})
    runner = SessionRunner(clock, tmp_path, voice)
    notices: list[VoiceNotice] = []
    voice.noticed.connect(notices.append)
    fault(voice, clips, monkeypatch)
    runner.start(ROUTINE)
    qtbot.waitUntil(lambda: "laid out" in runner.told and runner.session.is_exact, timeout=30_000)
    qtbot.waitUntil(lambda: VoiceNotice.NO_SOUND in notices, timeout=15_000)
    runner.run(runner.playback.player.timeline.total_ms + 5_000)
    assert runner.told[-1] == "ended"
    [session] = runner.history.sessions
    assert session.completion is Completion.FINISHED
    assert all(part.reps_done == part.reps_planned for part in session.parts)
    told = [each for each in notices if each is not VoiceNotice.NO_SOUND]
    assert told == expected
    for notice in notices:
        assert notice_sentence(notice).count(".") <= 2
    runner.close()
    voice.shut_down()
