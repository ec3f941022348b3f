"""Clips: their format, their normalising, and the cache they lie in."""

import math
import os
import struct
import time
import wave
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice import cache as cache_module
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.driver_ranking import SpeechDriver
from sciatica_timer.services.voice.normalise import normalise, read_speech
from sciatica_timer.services.voice.speech_engine import store
from sciatica_timer.services.voice.wav import BadSoundError, pcm_of, to_wav, whole_ms

PREFS = VoicePrefs()
DRIVER = SpeechDriver("natural", "1")
NAME = "2bb16cb50a231529d063cad2daffa0a81f3979cf"
"""Of a clip of theirs, as it was made from the beginning."""


def spoken(rate: int, *, level: float = 0.1, before: float = 0.3, after: float = 0.4) -> np.ndarray:
    """Half a second of sound with silence round it."""
    times = np.arange(int(rate * 0.5)) / rate
    sound = level * np.sin(2 * math.pi * 440 * times)
    silence = [np.zeros(int(rate * seconds)) for seconds in (before, after)]
    return np.concatenate([silence[0], sound, silence[1]]).astype(np.float32)


@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000, 44_100, 48_000])
def test_every_rate_becomes_a_clip_cut_in_front_with_a_short_tail(rate: int) -> None:
    pcm = np.frombuffer(normalise(spoken(rate), rate), "<i2").astype(float)
    assert whole_ms(len(pcm)) == pytest.approx(655, abs=12)
    begin = np.flatnonzero(np.abs(pcm) > 500)[0] / 48
    assert begin < 12
    assert np.abs(pcm[-48 * 140 :]).max() < 200
    assert abs(pcm[0]) < 10 and abs(pcm[-1]) < 10, "no click at its ends"
    middle = pcm[48 * 100 : 48 * 400]
    crossings = np.count_nonzero(np.diff(np.signbit(middle)))
    assert crossings == pytest.approx(2 * 440 * 0.3, abs=2), "the pitch is the same"


def test_loudness_is_evened_and_never_clips() -> None:
    quiet, loud = (
        np.frombuffer(normalise(spoken(24_000, level=level), 24_000), "<i2").astype(float)
        for level in (0.01, 0.9)
    )
    ratio = np.sqrt((quiet**2).mean() / (loud**2).mean())
    assert ratio == pytest.approx(1, abs=0.03)
    assert np.abs(loud).max() < 32_000


def test_silence_is_no_clip() -> None:
    with pytest.raises(BadSoundError):
        normalise(np.zeros(24_000, np.float32), 24_000)


def test_an_aiff_is_read_whatever_its_name_says() -> None:
    """MacOS writes AIFF into a file called .wav (pyttsx3 issue 300)."""
    samples = [0, 1000, -1000, 32_767]
    rate = struct.pack(">HQ", 16383 + 14, 22_050 << (63 - 14))
    common = struct.pack(">hIh", 1, 4, 16) + rate
    sound = bytes(8) + struct.pack(">4h", *samples)
    body = b"AIFFCOMM" + struct.pack(">I", 18) + common + b"SSND" + struct.pack(">I", 16) + sound
    speech, hertz = read_speech(b"FORM" + struct.pack(">I", len(body)) + body)
    assert hertz == 22_050
    assert np.allclose(speech * 32_768, samples)


def test_stereo_becomes_mono() -> None:
    out = BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(struct.pack("<4h", 100, 300, -200, 0))
    speech, _ = read_speech(out.getvalue())
    assert np.allclose(speech * 32_768, [200, -100])


PCM = bytes(range(256)) * 20


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"RIFF",
        to_wav(PCM)[:1000],
        to_wav(PCM)[:-1],
        to_wav(PCM)[:500] + b"\xff" + to_wav(PCM)[501:],
        bytes(5000),
    ],
    ids=["empty", "header only", "cut short", "end missing", "one byte", "zeros"],
)
def test_a_damaged_clip_is_seen_and_removed(damaged: bytes, tmp_path: Path) -> None:
    cache = ClipCache(tmp_path)
    path = cache.path("Two.", DRIVER, PREFS)
    path.write_bytes(damaged)
    assert cache.find(path) is None
    assert not path.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
@pytest.mark.parametrize("what", ["a pipe", "a device", "a circle"])
def test_what_is_no_file_in_the_place_of_a_clip_is_removed_and_never_waited_for(tmp_path, what):
    cache = ClipCache(tmp_path)
    path = tmp_path / "a.wav"

    def make(path):
        if what == "a pipe":
            os.mkfifo(path)
        else:
            path.symlink_to("/dev/zero" if what == "a device" else path)

    make(path)
    assert cache.find(path) is None and not os.path.lexists(path)
    make(path)
    cache.prune(set())
    assert cache.clear(set()) >= 0 and not os.path.lexists(path)


def test_a_clip_is_found_with_its_length_rounded_up(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path)
    path = cache.path("Two.", DRIVER, PREFS)
    store(path, to_wav(bytes(2 * (48 * 100 + 1))))
    clip = cache.find(path)
    assert clip and clip.for_ms == 101
    assert pcm_of(path.read_bytes(), checked=True)
    assert os.listdir(tmp_path) == [path.name], "nothing is left beside it"


def test_a_clip_is_found_under_the_name_that_earlier_versions_gave_it(tmp_path: Path) -> None:
    path = ClipCache(tmp_path).path("Two.", DRIVER, PREFS)
    assert path.name == f"{NAME}.wav"


def test_what_goes_in_makes_another_clip(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path)
    chosen = VoicePrefs(driver="natural", voice="a")
    paths = {
        cache.path("Two.", DRIVER, PREFS),
        cache.path("Three.", DRIVER, PREFS),
        cache.path("Two.", SpeechDriver("natural", "2"), PREFS),
        cache.path("Two.", SpeechDriver("espeak", "1"), PREFS),
        cache.path("Two.", DRIVER, VoicePrefs(speed=1.2)),
        cache.path("Two.", DRIVER, VoicePrefs(pitch=60)),
        cache.path("Two.", DRIVER, chosen),
    }
    assert len(paths) == 7
    other = cache.path("Two.", SpeechDriver("espeak", "1"), chosen)
    assert other in paths, "a voice only counts for its own driver"


def test_the_cache_is_bounded_and_keeps_what_is_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "MOST_BYTES", 5000)
    monkeypatch.setattr(cache_module, "KEPT_BYTES", 3000)
    cache = ClipCache(tmp_path)
    for number in range(8):
        path = tmp_path / f"{number}.wav"
        path.write_bytes(bytes(1000))
        os.utime(path, (number, number))
    old, new = tmp_path / "a.1.part", tmp_path / "b.2.part"
    old.touch()
    os.utime(old, (1, 1))
    new.touch()
    cache.prune({str(tmp_path / "0.wav")})
    assert sorted(os.listdir(tmp_path)) == ["0.wav", "6.wav", "7.wav", "b.2.part"]
    assert new.stat().st_mtime > time.time() - 60
    assert cache.clear({str(tmp_path / "7.wav")}) == 2000
    assert sorted(os.listdir(tmp_path)) == ["7.wav", "b.2.part"]


def test_a_folder_that_is_a_file_gives_way_to_a_temporary_one(tmp_path: Path) -> None:
    wished = tmp_path / "clips"
    wished.write_text("not a folder")
    cache = ClipCache(wished)
    folder = cache.folder()
    assert cache.is_temporary and folder.is_dir() and folder != wished
    cache.shut_down()
    assert not folder.exists()
    assert wished.read_text() == "not a folder"
