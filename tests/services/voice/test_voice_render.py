"""Guided audio as a file: every cue at its sample."""

import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest
import soundfile
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice.render import render_audio
from sciatica_timer.services.voice.voice_types import Clip
from sciatica_timer.services.voice.wav import to_wav

SOUNDS = Path(__file__).resolve().parents[3] / "assets" / "sounds"
FULL = VoicePrefs(word_volume=1.0, tone_volume=1.0)


def sound(value: int, ms: int) -> bytes:
    return to_wav(np.full(48 * ms, value, "<i2").tobytes())


def word(text: str, at: int) -> Cue:
    return Cue(at_ms=at, for_ms=100, kind="word", text=text)


def tone(name: str, at: int) -> Cue:
    return Cue(at_ms=at, for_ms=50, kind="tone", text=name)


def rendered(path: Path) -> NDArray[np.int16]:
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 48_000)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2")


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Clip]:
    path = tmp_path_factory.mktemp("clips") / "a.wav"
    path.write_bytes(sound(1000, 100))
    return {"Two.": Clip(path=str(path), for_ms=100)}


TONES = {"tick": sound(200, 50)}


@examples(25)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 3000)), max_size=8), st.integers(0, 3500))
def test_each_sample_is_the_sum_of_what_sounds_there(
    clips: dict[str, Clip],
    tmp_path_factory: pytest.TempPathFactory,
    wanted: list[tuple[bool, int]],
    total: int,
) -> None:
    target = tmp_path_factory.getbasetemp() / "out.wav"
    cues = [word("Two.", at) if is_word else tone("tick", at) for is_word, at in wanted]
    cues = list({(cue.kind, cue.at_ms): cue for cue in cues}.values())
    render_audio(target, cues, clips, TONES, total, FULL)
    heard = rendered(target)
    planned = np.zeros(len(heard), int)
    for cue in cues:
        value = 1000 if cue.kind == "word" else 200
        planned[48 * cue.at_ms : 48 * (cue.at_ms + cue.for_ms)] += value
    assert (heard == planned).all()
    ends = [cue.end_ms for cue in cues]
    assert len(heard) >= 48 * max([total, *ends])
    if not ends or max(ends) <= total:
        assert len(heard) == 48 * total


def test_volumes_count_but_mute_does_not(clips: dict[str, Clip], tmp_path: Path) -> None:
    prefs = VoicePrefs(word_volume=0.5, tone_volume=1.0, muted=True)
    target = tmp_path / "out.wav"
    render_audio(target, [word("Two.", 0), tone("tick", 200)], clips, TONES, 300, prefs)
    heard = rendered(target)
    assert heard[0] == 250 and heard[48 * 200] == 200


def test_words_without_a_clip_are_silent(tmp_path: Path) -> None:
    target = tmp_path / "out.wav"
    render_audio(target, [word("Nothing.", 10), tone("none", 20)], {}, TONES, 100, FULL)
    assert not rendered(target).any()


def test_what_can_not_be_written_leaves_nothing_behind(
    clips: dict[str, Clip], tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match=r"\.flac, \.opus or \.wav"):
        render_audio(tmp_path / "out.mp3", [], clips, TONES, 100, FULL)
    with pytest.raises(OSError):
        render_audio(tmp_path / "none" / "out.wav", [], clips, TONES, 100, FULL)
    target = tmp_path / "out.wav"
    target.write_text("an older file")
    gone = {"Two.": Clip(path=str(tmp_path / "gone.wav"), for_ms=100)}
    with pytest.raises(OSError):
        render_audio(target, [word("Two.", 0)], gone, TONES, 100, FULL)
    assert [path.name for path in tmp_path.iterdir()] == ["out.wav"]
    assert target.read_text() == "an older file"


@pytest.mark.parametrize("ending", [".flac", ".opus"])
def test_a_packed_file_holds_every_cue_at_its_sample(
    clips: dict[str, Clip], tmp_path: Path, ending: str
) -> None:
    noise = np.random.default_rng(7).normal(0, 3000, 48 * 80).clip(-9000, 9000).astype("<i2")
    tones = {"burst": to_wav(noise.tobytes())}
    starts = [0, 500, 1_777, 9_999]
    cues = [tone("burst", at) for at in starts] + [word("Two.", 4_000)]
    shares: list[float] = []
    render_audio(tmp_path / "a.wav", cues, clips, tones, 11_000, FULL, shares.append)
    packed = tmp_path / f"a{ending}"
    render_audio(packed, cues, clips, tones, 11_000, FULL)
    heard, rate = soundfile.read(packed, dtype="int16")
    exact = rendered(tmp_path / "a.wav")
    assert rate == 48_000 and len(heard) == len(exact)
    assert shares == sorted(shares) and len(shares) == 3
    for at in starts:
        first = 48 * at
        assert (exact[first : first + len(noise)] == noise).all()
        span = heard[max(0, first - 480) : first + len(noise) + 480].astype(float)
        best = int(np.correlate(span, noise.astype(float)).argmax())
        assert best == min(first, 480), "to the sample"
    if ending == ".flac":
        assert (heard == exact).all()


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
@pytest.mark.parametrize("ending", [".wav", ".flac", ".opus"])
def test_a_full_disk_is_an_error_in_every_shape(tmp_path: Path, ending: str) -> None:
    """A limit on the size of files stands in for the disk."""
    code = """
import resource, signal, sys
from pathlib import Path
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, 9_000))
from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice.render import render_audio
tick = Cue(at_ms=0, for_ms=70, kind="tone", text="tick")
cues = [Cue(at_ms=100 * n, for_ms=70, kind="tone", text="tick") for n in range(300)]
tones = {"tick": Path(sys.argv[1]).read_bytes()}
try:
    render_audio(Path(sys.argv[2]), cues, {}, tones, 30_000, VoicePrefs())
except OSError as error:
    print("told", bool(error.strerror))
"""
    tick = SOUNDS / "tick.wav"
    target = tmp_path / f"a{ending}"
    done = subprocess.run(
        [sys.executable, "-c", code, str(tick), str(target)],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert done.stdout.strip() == "told True", done.stderr
    assert list(tmp_path.iterdir()) == []
