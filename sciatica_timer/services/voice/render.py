"""A whole session as one sound file, to take along: the same cues, to the sample."""

import array
import os
import wave
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice.mixer import Mixer, Waiting
from sciatica_timer.services.voice.parts import Clip
from sciatica_timer.services.voice.wav import (
    FRAMES_PER_MS,
    RATE,
    pcm_from,
    pcm_of,
    samples_of,
)

BLOCK_MS = 20


def render_audio(
    target: Path,
    cues: Sequence[Cue],
    clips: Mapping[str, Clip],
    tones: Mapping[str, bytes],
    total_ms: int,
    prefs: VoicePrefs,
) -> None:
    """Write a WAV file of `total_ms` or, if cues last longer, until they have ended.

    Volumes are those of the preferences; mute is not, for a silent file is of no use. A word
    without a clip is silent. Raises ValueError for a name that ends in anything but .wav, and
    OSError when it can't be written; then nothing is left behind and an older file stays.
    """
    if target.suffix.lower() != ".wav":
        raise ValueError("its name must end in .wav")
    beside = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as raw, wave.open(raw, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            for block in _blocks(_sounds(cues, clips, tones, prefs), total_ms):
                file.writeframesraw(block)
        os.replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)


def _sounds(
    cues: Sequence[Cue],
    clips: Mapping[str, Clip],
    tones: Mapping[str, bytes],
    prefs: VoicePrefs,
) -> list[Waiting]:
    """What sounds when, each sound read and scaled once."""
    known: dict[tuple[str, str], array.array[int]] = {}
    sounds: list[Waiting] = []
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
        sounds.append(Waiting(cue.at_ms, cue.kind, cue.text, known[name]))
    return sounds


def _blocks(sounds: list[Waiting], total_ms: int) -> Iterator[bytes]:
    """The file's content, by the mixer that also plays."""
    mixer = Mixer()
    mixer.schedule(sounds)
    at = 0
    while at < total_ms or not mixer.silent:
        # A partial block only ever ends the file, so that it is as long as it says.
        length = min(BLOCK_MS, total_ms - at) if at < total_ms else BLOCK_MS
        yield pcm_from(mixer.block(length * FRAMES_PER_MS, float(at)))
        at += length
