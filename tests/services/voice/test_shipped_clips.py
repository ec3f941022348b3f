"""Clips that ship: all of the built-in words are there, and whatever is wrong, it is spoken."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice import driver_ranking, shipped_clips
from sciatica_timer.services.voice.child_process import ChildProcess
from sciatica_timer.services.voice.driver_ranking import SpeechDriver
from sciatica_timer.services.voice.shipped_clips import ShippedClips, VoiceMade, file_of
from sciatica_timer.services.voice.voice import Clip, Voice
from tools import voice_clips

MakeVoice = Callable[..., Voice]
Prepare = Callable[..., dict[str, Clip]]
SPEAKER = SpeechDriver("bundled_espeak", "1")
MADE = VoiceMade("bundled_espeak", "1", "", 1.0)
HEAVY = [
    "urllib.request",
    "inspect",
    "hibari",
    "onnxruntime",
    "numpy",
    "pyttsx3",
    "soundfile",
    "PySide6",
]


def clips_of(data: bytes) -> ShippedClips:
    return ShippedClips(lambda at, size: data[at : at + size])


def packed(text: str) -> bytes:
    clip = clips_of(voice_clips.CLIPS.read_bytes()).packed(text)
    assert clip
    return clip


@pytest.fixture
def ship(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let these clips ship, as if the quickest driver had made them."""
    if SPEAKER.name not in {driver.name for driver in driver_ranking.candidates()}:
        pytest.skip("no quick driver")
    monkeypatch.setattr(driver_ranking, "candidates", lambda: [SPEAKER])

    def ship(**clips: bytes) -> None:
        data = file_of(MADE, b"", {f"{name}.": clip for name, clip in clips.items()})
        monkeypatch.setattr(shipped_clips, "shipped", lambda _language: clips_of(data))

    return ship


def test_all_that_is_built_in_is_there_in_the_voice_that_is_installed() -> None:
    assert voice_clips.problems() == [], "run: python -m tools.voice_clips"


def test_they_stand_for_one_voice_at_its_usual_speed_only() -> None:
    clips, made = clips_of(file_of(MADE, b"", {})), SPEAKER
    mine = VoicePrefs(driver=made.name)
    assert clips.stand_for(made, VoicePrefs()) and clips.stand_for(made, mine)
    # Another driver's voice says nothing about this one.
    assert clips.stand_for(made, VoicePrefs(driver="sapi5", voice="David"))
    assert not clips.stand_for(made, VoicePrefs(driver=made.name, voice="David"))
    assert not clips.stand_for(made, VoicePrefs(speed=1.05))
    assert not clips.stand_for(SpeechDriver(made.name, "2"), VoicePrefs())
    assert not clips.stand_for(SpeechDriver("sapi5", "1"), VoicePrefs())


@pytest.mark.parametrize("at", [0, 30, 60, -2, None])
def test_a_damaged_file_holds_nothing_that_is_damaged(
    at: int | None, caplog: pytest.LogCaptureFixture
) -> None:
    data = bytearray(file_of(MADE, b"head", {"One.": b"one", "Two.": b"two"}))
    if at is None:
        del data[len(data) // 2 :]
    else:
        data[at] ^= 1
    clips = clips_of(bytes(data))
    found = {text: clips.packed(text) for text in ("One.", "Two.")}
    assert found["Two."] is None
    assert found["One."] in (None, b"headone")
    assert "can't be used" in caplog.text


def test_a_file_that_is_missing_holds_nothing() -> None:
    def read(_at: int, _size: int) -> bytes:
        raise FileNotFoundError("clips/en.clips")

    clips = ShippedClips(read)
    assert not clips.texts and not clips.stand_for(SPEAKER, VoicePrefs())


def test_words_that_ship_need_no_voice(
    ship: Callable[..., None], make_voice: MakeVoice, prepare: Prepare, tmp_path: Path
) -> None:
    ship(Two=packed("Two."), Three=packed("Three."))
    voice = make_voice(tmp_path)
    drivers: list[str] = []
    voice.progressed.connect(lambda _done, _of: drivers.append(voice.synthesis.driver))
    clips = prepare(voice, "Two.", "Three.")
    assert set(drivers) == {""}
    assert not voice.synthesis.pids, "nothing is kept for it"
    assert [400 < clip.for_ms < 900 for clip in clips.values()] == [True, True]


def test_the_end_of_the_app_may_come_when_the_unpacker_has_just_ended(
    ship: Callable[..., None], make_voice: MakeVoice, prepare: Prepare, qtbot: QtBot, tmp_path: Path
) -> None:
    ship(Two=packed("Two."))
    voice, ended = make_voice(tmp_path), list[bool]()
    prepare(voice, "Two.")
    (child,) = voice.synthesis.findChildren(ChildProcess)
    child.destroyed.connect(voice.shut_down)
    child.destroyed.connect(lambda: ended.append(True))
    qtbot.waitUntil(lambda: ended == [True])


def test_what_can_not_be_unpacked_is_spoken(
    ship: Callable[..., None], make_voice: MakeVoice, prepare: Prepare, tmp_path: Path
) -> None:
    ship(Two=packed("Two."), Three=b"no sound at all")
    voice = make_voice(tmp_path)
    clips = prepare(voice, "Two.", "Three.", "And a text of one's own.")
    assert list(clips) == ["Two.", "Three.", "And a text of one's own."]
    assert voice.synthesis.driver == SPEAKER.name


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_unpacker_that_is_killed_leaves_nothing_unsaid(
    ship: Callable[..., None], make_voice: MakeVoice, qtbot: QtBot, tmp_path: Path
) -> None:
    ship(Two=packed("Two."), Three=packed("Three."))
    voice = make_voice(tmp_path)
    with qtbot.waitSignal(voice.prepared) as waited:
        with qtbot.waitSignal(voice.progressed):
            voice.prepare(["Two.", "Three."], VoicePrefs())
        os.kill(voice.synthesis.pids[0], signal.SIGKILL)
    assert list(waited.args[0]) == ["Two.", "Three."]
    assert voice.synthesis.driver == SPEAKER.name


def test_unpacking_loads_nothing_of_a_voice() -> None:
    code = f"""
import base64, logging, sys  # logging brings inspect along on Python 3.14
from pathlib import Path
before = set(sys.modules)
from sciatica_timer.services.voice.clip_unpacker import unpacked
data = Path(sys.argv[1]).read_bytes()
assert len(unpacked({{"packed": base64.b64encode(data)}})) > 20_000
print([name for name in {HEAVY} if name not in before and sys.modules.get(name)])
"""
    path = Path(os.environ["SCIATICA_TIMER_TEST_CLIPS"], "two.ogg")
    path.write_bytes(packed("Two."))
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "[]", done.stderr
