"""Texts to clips, with real workers: the way it should go, and every way it can fail."""

import contextlib
import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot
from voice_kinds import BUNDLED, NATURAL, NOWHERE, UNKNOWN_LETTERS, HeardOf, MakeVoice, Prepare

from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice import (
    child_process,
    driver_ranking,
    speech_client,
    speech_engine,
    synthesis,
)
from sciatica_timer.services.voice.driver_ranking import SpeechDriver
from sciatica_timer.services.voice.voice import Voice, VoiceNotice
from sciatica_timer.services.voice.wav import SILENT_MS, pcm_of, whole_ms

ROUTINE = [
    f"{what} {how}"
    for what in ("Lift your hips.", "Let go slowly.", "Breathe out,", "Draw one knee in,")
    for how in ("Now the other leg.", "Two.", "Hold.", "And once more.", "Half way there.")
]


def test_texts_become_clips_of_the_length_they_say(
    make_voice: MakeVoice, prepare: Prepare, tmp_path: Path, heard_of: HeardOf
) -> None:
    voice = make_voice(tmp_path / "clips")
    progress: list[tuple[int, int]] = []
    voice.progressed.connect(lambda done, of: progress.append((done, of)))
    notices = heard_of(voice.noticed)
    clips = prepare(voice, "Two.", "Lift your hips, and hold.", "Two.", UNKNOWN_LETTERS)
    assert list(clips) == ["Two.", "Lift your hips, and hold.", UNKNOWN_LETTERS]
    assert not notices, "what no sound is known for is no reason to change the voice"
    assert clips[UNKNOWN_LETTERS].for_ms == SILENT_MS
    for clip in clips.values():
        assert clip.for_ms == whole_ms(len(pcm_of(Path(clip.path).read_bytes())) // 2)
    assert 400 < clips["Two."].for_ms < 900 < clips["Lift your hips, and hold."].for_ms
    assert progress[0] == (0, 3) and progress[-1] == (3, 3)


@pytest.mark.usefixtures("quick")
def test_a_warm_cache_answers_without_a_worker(
    make_voice: MakeVoice, prepare: Prepare, tmp_path: Path
) -> None:
    first = prepare(make_voice(tmp_path), *ROUTINE)
    voice = make_voice(tmp_path)
    assert prepare(voice, *ROUTINE) == first
    assert not voice.synthesis.pids


def test_speed_makes_clips_shorter(voice: Voice, prepare: Prepare) -> None:
    text = "Lift your hips, and hold them there."
    usual, fast = (prepare(voice, text, speed=speed)[text].for_ms for speed in (1.0, 1.5))
    assert 0.5 < fast / usual < 0.8


@pytest.mark.skipif(
    not driver_ranking.util.find_spec("espeakng_loader"), reason="extra espeak is not installed"
)
def test_the_bundled_espeak_speaks_with_voices_and_pitch(
    make_voice: MakeVoice, prepare: Prepare, tmp_path: Path
) -> None:
    voice = make_voice(tmp_path)
    made = [
        prepare(voice, "Two.", driver="bundled_espeak", voice=name, pitch=pitch)["Two."].path
        for name, pitch in (("", 50), ("", 90), ("gmw/en", 50), ("gmw/en", 50))
    ]
    assert len(set(made)) == 3
    assert len({Path(path).read_bytes() for path in made}) == 3


@pytest.mark.usefixtures("quick")
def test_a_newer_wish_replaces_an_older_one(
    make_voice: MakeVoice, qtbot: QtBot, tmp_path: Path, heard_of: HeardOf
) -> None:
    voice = make_voice(tmp_path)
    answers = heard_of(voice.prepared)
    voice.prepare(ROUTINE, VoicePrefs())
    qtbot.waitSignal(voice.progressed, timeout=20_000).wait()
    with qtbot.waitSignal(voice.prepared, timeout=60_000):
        voice.prepare(["One.", "Two."], VoicePrefs(speed=1.1))
    with qtbot.assertNotEmitted(voice.prepared, wait=300):
        pass
    assert [list(clips) for clips in answers] == [["One.", "Two."]]  # type: ignore[call-overload]


@pytest.mark.usefixtures("quick")
def test_a_cancelled_wish_is_not_answered(
    make_voice: MakeVoice, qtbot: QtBot, tmp_path: Path, heard_of: HeardOf
) -> None:
    voice = make_voice(tmp_path)
    answers = heard_of(voice.prepared)
    with qtbot.waitSignal(voice.progressed):
        voice.prepare(["One.", "Two."], VoicePrefs())
    voice.cancel_prepare()
    with qtbot.assertNotEmitted(voice.prepared, wait=600):
        pass
    assert answers == []


@pytest.mark.usefixtures("quick")
def test_a_worker_ended_in_the_middle_leaves_no_file_behind(
    make_voice: MakeVoice, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    old = scratch / f"{speech_engine.PREFIX}old"
    old.mkdir()
    (old / "speech.wav").touch()
    os.utime(old, (1, 1))
    monkeypatch.setenv("TMPDIR", str(scratch))
    # On a busy machine a worker may take longer to end than an app waits; this is about its end.
    monkeypatch.setattr(child_process, "END_MS", 10_000)
    for _ in range(3):
        voice = make_voice(tmp_path / "clips")
        voice.prepare([f"{text} {_}" for text in ROUTINE], VoicePrefs())
        wait_for_clips(qtbot, voice, 2)
        voice.shut_down()
    assert os.listdir(scratch) == []


def test_a_driver_that_still_writes_at_the_end_brings_no_file_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The end comes from another thread, between any two steps of the driver."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    scratch = speech_engine.ScratchFolder()
    left: list[list[str]] = []

    class Late:
        def save(self, _text: str, path: str, _wanted: object) -> None:
            scratch.end()
            with contextlib.suppress(FileNotFoundError):
                Path(path).write_bytes(b"speech")
            left.append(os.listdir(tmp_path))

    with pytest.raises(FileNotFoundError):
        scratch.spoken(cast("speech_engine.SpeechEngine", Late()), "Two.", {})
    assert left == [[]]


def test_without_any_driver_there_is_one_notice_and_no_clip(
    voice: Voice, prepare: Prepare, drivers: list[SpeechDriver], heard_of: HeardOf
) -> None:
    notices = heard_of(voice.noticed)
    assert prepare(voice, "Two.") == {}
    assert notices == [VoiceNotice.NO_VOICE]


def test_drivers_that_fail_are_passed_over(
    make_voice: MakeVoice,
    prepare: Prepare,
    drivers: list[SpeechDriver],
    heard_of: HeardOf,
    tmp_path: Path,
) -> None:
    drivers += [NOWHERE, NATURAL]
    voice = make_voice(tmp_path)
    notices = heard_of(voice.noticed)
    assert prepare(voice, "Two.")
    assert notices == [VoiceNotice.FALLBACK_VOICE]
    assert prepare(voice, "Three.")
    assert notices == [VoiceNotice.FALLBACK_VOICE], "said once"


def test_when_every_driver_fails_the_end_is_silence(
    make_voice: MakeVoice,
    prepare: Prepare,
    drivers: list[SpeechDriver],
    heard_of: HeardOf,
    tmp_path: Path,
) -> None:
    drivers += [NOWHERE, SpeechDriver("nor_this", "1")]
    voice = make_voice(tmp_path)
    notices = heard_of(voice.noticed)
    assert prepare(voice, "Two.") == {}
    assert notices[-1] == VoiceNotice.NO_VOICE


def test_a_voice_that_is_gone_gives_way_to_the_next_driver(
    make_voice: MakeVoice, prepare: Prepare, tmp_path: Path, heard_of: HeardOf
) -> None:
    """A bad voice raises nothing in pyttsx3: only its error topic tells."""
    voice = make_voice(tmp_path)
    notices = heard_of(voice.noticed)
    assert prepare(voice, "Two.", driver="natural", voice="no-such-voice")
    assert VoiceNotice.FALLBACK_VOICE in notices


def test_a_driver_of_another_machine_is_told(
    voice: Voice, prepare: Prepare, heard_of: HeardOf
) -> None:
    notices = heard_of(voice.noticed)
    assert prepare(voice, "Two.", driver="no-such-driver")
    assert notices == [VoiceNotice.FALLBACK_VOICE]


def kill_worker(voice: Voice) -> None:
    os.kill(voice.synthesis.pids[0], signal.SIGKILL)


def freeze_worker(voice: Voice) -> None:
    os.kill(voice.synthesis.pids[0], signal.SIGSTOP)


def wait_for_clips(qtbot: QtBot, voice: Voice, count: int) -> None:
    done = [0]
    voice.progressed.connect(lambda n, _of: done.__setitem__(0, n))
    qtbot.waitUntil(lambda: done[0] >= count, timeout=10_000)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("harm", [kill_worker, freeze_worker])
def test_a_worker_lost_on_its_way_is_replaced(
    harm: Callable[[Voice], None],
    make_voice: MakeVoice,
    qtbot: QtBot,
    tmp_path: Path,
    heard_of: HeardOf,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(speech_client, "CLIP_MS", 1500)
    voice = make_voice(tmp_path)
    notices = heard_of(voice.noticed)
    with qtbot.waitSignal(voice.prepared, timeout=60_000) as waited:
        voice.prepare(ROUTINE, VoicePrefs())
        wait_for_clips(qtbot, voice, 3)
        first = voice.synthesis.pids[0]
        harm(voice)
    assert list(waited.args[0]) and set(waited.args[0]) == set(ROUTINE)
    assert notices == [VoiceNotice.VOICE_SLOW]
    assert first not in voice.synthesis.pids
    assert not Path(f"/proc/{first}").exists(), "no zombie"


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_driver_that_has_spoken_may_fail_to_start_once(
    make_voice: MakeVoice,
    qtbot: QtBot,
    tmp_path: Path,
    drivers: list[SpeechDriver],
    heard_of: HeardOf,
) -> None:
    """Both workers are killed, one of them before it was ready: that is no reason to change."""
    drivers += [NATURAL, BUNDLED]
    voice = make_voice(tmp_path)
    notices = heard_of(voice.noticed)
    with qtbot.waitSignal(voice.prepared, timeout=60_000) as waited:
        voice.prepare(ROUTINE, VoicePrefs())
        wait_for_clips(qtbot, voice, 1)
        for pid in voice.synthesis.pids:
            os.kill(pid, signal.SIGKILL)
    assert set(waited.args[0]) == set(ROUTINE)
    assert voice.synthesis.driver == "natural"
    assert notices == [VoiceNotice.VOICE_SLOW]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_driver_that_dies_twice_on_a_text_gives_way(
    make_voice: MakeVoice,
    qtbot: QtBot,
    tmp_path: Path,
    drivers: list[SpeechDriver],
    heard_of: HeardOf,
) -> None:
    drivers += [NATURAL, BUNDLED]
    voice = make_voice(tmp_path)
    notices = heard_of(voice.noticed)
    killed: list[int] = []

    def kill_each() -> None:
        for pid in voice.synthesis.pids:
            if voice.synthesis.driver == "natural" and pid not in killed:
                killed.append(pid)
                os.kill(pid, signal.SIGKILL)

    voice.synthesis.became_ready.connect(kill_each)
    with qtbot.waitSignal(voice.prepared, timeout=60_000) as waited:
        voice.prepare(["One.", "Two."], VoicePrefs())
    assert set(waited.args[0]) == {"One.", "Two."}
    assert len(killed) == synthesis.TRIES
    assert notices == [VoiceNotice.VOICE_SLOW, VoiceNotice.FALLBACK_VOICE]


@pytest.mark.usefixtures("quick")
def test_a_cache_that_is_a_file_is_left_alone_and_told(
    make_voice: MakeVoice, prepare: Prepare, tmp_path: Path, heard_of: HeardOf
) -> None:
    blocked = tmp_path / "clips"
    blocked.write_text("not a folder")
    voice = make_voice(blocked)
    notices = heard_of(voice.noticed)
    clip = prepare(voice, "Two.")["Two."]
    assert notices == [VoiceNotice.CACHE_UNWRITABLE]
    folder = Path(clip.path).parent
    assert folder.is_dir()
    voice.shut_down()
    assert not folder.exists()


@pytest.mark.usefixtures("quick")
def test_a_cache_that_vanishes_between_two_wishes_is_replaced(
    make_voice: MakeVoice, prepare: Prepare, tmp_path: Path, heard_of: HeardOf
) -> None:
    folder = tmp_path / "clips"
    voice = make_voice(folder)
    prepare(voice, "Two.")
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    folder.write_text("a file took its place")
    notices = heard_of(voice.noticed)
    assert set(prepare(voice, "Two.", "Three.")) == {"Two.", "Three."}
    assert notices == [VoiceNotice.CACHE_UNWRITABLE]


@pytest.mark.usefixtures("quick")
def test_a_cache_that_vanishes_during_the_work_is_replaced(
    make_voice: MakeVoice, qtbot: QtBot, tmp_path: Path, heard_of: HeardOf
) -> None:
    folder = tmp_path / "clips"
    voice = make_voice(folder)
    notices = heard_of(voice.noticed)
    with qtbot.waitSignal(voice.prepared, timeout=60_000) as waited:
        voice.prepare(ROUTINE, VoicePrefs())
        wait_for_clips(qtbot, voice, 3)
        folder.rename(tmp_path / "elsewhere")
    assert set(waited.args[0]) == set(ROUTINE)
    assert all(Path(clip.path).exists() for clip in waited.args[0].values())
    assert notices == [VoiceNotice.CACHE_UNWRITABLE]


@pytest.mark.usefixtures("quick")
def test_a_cache_full_of_damaged_files_is_made_again(
    make_voice: MakeVoice, prepare: Prepare, tmp_path: Path
) -> None:
    first = prepare(make_voice(tmp_path), "One.", "Two.", "Three.")
    whole = {path: Path(path).read_bytes() for path in (c.path for c in first.values())}
    for number, path in enumerate(whole):
        Path(path).write_bytes([b"", b"RIFFrubbish", whole[path][:999]][number])
    assert prepare(make_voice(tmp_path), "One.", "Two.", "Three.") == first
    assert all(Path(path).read_bytes() == sound for path, sound in whole.items())


def test_the_voices_of_all_drivers_are_listed(voice: Voice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(voice.voices_listed, timeout=60_000) as waited:
        voice.list_voices()
    voices = waited.args[0]
    assert (voices[0].driver, voices[0].voice, voices[0].has_pitch) == ("natural", "heart", False)
    assert all(info.has_pitch for info in voices if info.driver == "bundled_espeak")


def test_the_trace_tells_what_was_prepared(voice: Voice, prepare: Prepare, tmp_path: Path) -> None:
    prepare(voice, "Two.")
    lines = [json.loads(line) for line in (tmp_path / "trace").read_text().splitlines()]
    assert [line["event"] for line in lines] == ["prepare", "prepared"]
    assert 0 <= lines[1]["at"] - lines[0]["at"] < 20_000
