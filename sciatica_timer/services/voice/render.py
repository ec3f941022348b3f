"""A whole session as one sound file, to take along: the same cues, to the sample."""

import array
import contextlib
import errno
import os
import wave
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services import files
from sciatica_timer.services.translation import translate
from sciatica_timer.services.voice.mixer import Mixer, WaitingCue
from sciatica_timer.services.voice.voice_types import Clip
from sciatica_timer.services.voice.wav import (
    FRAMES_PER_MS,
    RATE,
    pcm_from,
    pcm_of,
    samples_of,
)

BLOCK_MS = 20
TELL_MS = 5_000
"""So much of the file is written between two words about it."""
ENDINGS = (".flac", ".opus", ".wav")
"""Exact and small, smallest, and played everywhere."""
_SHAPES: dict[str, dict[str, Any]] = {
    ".flac": {"format": "FLAC", "subtype": "PCM_16"},
    # 24 kbit a second.
    ".opus": {"format": "OGG", "subtype": "OPUS", "compression_level": 0.7},
}


class _File(Protocol):
    """Takes samples in, in the byte order of a WAV."""

    def write(self, pcm: bytes) -> None:
        """Add samples."""
        ...


def ending_problem(target: Path) -> str:
    """Why a file of this name can't be written, as a sentence; empty where it can."""
    if target.suffix.lower() in ENDINGS:
        return ""
    return translate("CommandLine", "The name of a sound file must end in .flac, .opus or .wav.")


def place_beside(target: Path) -> Path:
    """A free name beside a file, where it lies until it is whole."""
    return target.with_name(f".{target.name[: files.NAME_LETTERS]}.{os.urandom(6).hex()}.part")


def render_audio(
    target: Path,
    cues: Sequence[Cue],
    clips: Mapping[str, Clip],
    tones: Mapping[str, bytes],
    total_ms: int,
    prefs: VoicePrefs,
    told: Callable[[float], object] = lambda _share: None,
    *,
    beside: Path | None = None,
) -> None:
    """Write a sound file of `total_ms` or, if cues last longer, until they have ended.

    Its ending decides: .wav and .flac hold the same samples, .opus nearly. Volumes are those of
    the preferences; mute is not, for a silent file is of no use. A word without a clip is silent.
    `told` hears of the progress, 0 to 1; `beside` is where it lies until it is whole. Raises
    ValueError for another ending, and OSError when it can't be written; then nothing is left
    behind and an older file stays.
    """
    if problem := ending_problem(target):
        raise ValueError(problem)
    if target.exists() and not target.is_file():
        raise files.NotAFileError(target)
    beside = beside or place_beside(target)
    try:
        # For the owner only: which exercises somebody does is nobody else's matter.
        os.close(files.open_private(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
        with _opened(beside, target.suffix.lower()) as file:
            for at, block in _blocks(_sounds(cues, clips, tones, prefs), total_ms):
                file.write(block)
                if at % TELL_MS == 0:
                    told(min(1.0, at / max(1, total_ms)))
        files.sync_file(beside)
        # A linked file keeps its link: the place that it points to is written.
        files.replace(beside, Path(os.path.realpath(target)))
    finally:
        files.remove(beside)
    files.sync_folder(target.parent)


@contextlib.contextmanager
def _opened(path: Path, ending: str) -> Generator[_File]:
    if ending == ".wav":
        with path.open("wb") as raw, wave.open(raw, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            yield _Wav(file)
        return
    import soundfile as untyped

    soundfile: Any = untyped
    try:
        with soundfile.SoundFile(str(path), "w", RATE, 1, **_SHAPES[ending]) as file:
            yield _Packed(file)
    except (soundfile.SoundFileError, AssertionError) as error:
        # A full disk, most likely: the library tells that it failed and not why.
        raise OSError(errno.EIO, "the disk is full or does not answer") from error


class _Wav:
    def __init__(self, file: wave.Wave_write) -> None:
        self._file = file

    def write(self, pcm: bytes) -> None:
        self._file.writeframesraw(pcm)


class _Packed:
    def __init__(self, file: Any) -> None:
        self._file = file

    def write(self, pcm: bytes) -> None:
        self._file.buffer_write(samples_of(pcm), dtype="int16")


def _sounds(
    cues: Sequence[Cue],
    clips: Mapping[str, Clip],
    tones: Mapping[str, bytes],
    prefs: VoicePrefs,
) -> list[WaitingCue]:
    """What sounds when, each sound read and scaled once."""
    known: dict[tuple[str, str], array.array[int]] = {}
    sounds: list[WaitingCue] = []
    for cue in cues:
        name = (cue.kind, cue.text)
        if name not in known:
            if cue.kind == "tone" and cue.text in tones:
                wav, volume = tones[cue.text], prefs.tone_volume
            elif cue.kind == "word" and cue.text in clips:
                wav, volume = Path(clips[cue.text].path).read_bytes(), prefs.word_volume
            else:
                continue
            gain = volume**2
            known[name] = array.array("h", [int(s * gain) for s in samples_of(pcm_of(wav))])
        sounds.append(WaitingCue(cue.at_ms, cue.kind, cue.text, known[name]))
    return sounds


def _blocks(sounds: list[WaitingCue], total_ms: int) -> Iterator[tuple[int, bytes]]:
    """The file's content, by the mixer that also plays, with the millisecond it begins at."""
    mixer = Mixer()
    mixer.schedule(sounds)
    at = 0
    while at < total_ms or not mixer.silent:
        # A partial block only ever ends the file, so that it is as long as it says.
        length = min(BLOCK_MS, total_ms - at) if at < total_ms else BLOCK_MS
        frames = length * FRAMES_PER_MS
        samples = mixer.block(frames, float(at))
        yield at, pcm_from(samples) if samples else bytes(2 * frames)
        at += length
