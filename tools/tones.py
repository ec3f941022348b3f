"""Synthesise the project's own tones into assets/sounds/: `python tools/tones.py [folder]`.

Standard library only, and always the same bytes. Each tone is a short melody of soft, bell-like
notes; the loudest 50 ms of every tone are equally loud, so that none startles.
"""

import array
import math
import sys
import wave
from pathlib import Path
from typing import NamedTuple

RATE = 48_000
LEVEL = 10 ** (-19 / 20)
"""Root mean square of the loudest 50 ms."""
PEAK = 10 ** (-4 / 20)
PARTIALS = ((1.0, 1.0), (2.0, 0.22), (3.01, 0.06))
"""Multiples of the pitch and their strengths: warm, hardly metallic."""

C5, D5, E5, G5, A5, C6 = 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5


class Note(NamedTuple):
    """A note: when it starts, how long it sounds (ms), its pitch at both ends (Hz), its shape."""

    at: int
    length: int
    pitch: float
    end_pitch: float
    attack: int
    decay: float
    """Time in ms in which it falls to about a third."""


def glide(at: int, length: int, pitch: float, end_pitch: float) -> Note:
    """A note that slides, soft at both ends."""
    return Note(at, length, pitch, end_pitch, 60, length)


def bell(at: int, length: int, pitch: float) -> Note:
    """A note that is struck and rings out."""
    return Note(at, length, pitch, pitch, 6, length / 3)


TONES = {
    "start": [glide(0, 420, C5, G5)],
    "end": [glide(0, 420, G5, C5)],
    "tick": [Note(0, 70, C6, C6, 3, 18)],
    "half": [bell(0, 320, E5)],
    "side": [bell(0, 450, D5), bell(220, 450, A5)],
    "done": [bell(0, 700, C5), bell(200, 700, E5), bell(400, 900, G5)],
}


def sound_of(note: Note) -> list[float]:
    """Samples of one note."""
    frames = note.length * RATE // 1000
    attack, release = note.attack * RATE / 1000, min(frames * 0.35, 0.08 * RATE)
    decay = note.decay * RATE / 1000
    phase, out = 0.0, list[float]()
    for frame in range(frames):
        part = frame / frames
        # The slide is even to the ear, that is in proportion, and rests at both ends.
        eased = part * part * (3 - 2 * part)
        pitch = note.pitch * (note.end_pitch / note.pitch) ** eased
        phase += 2 * math.pi * pitch / RATE
        rise = 0.5 - 0.5 * math.cos(math.pi * min(1.0, frame / attack))
        fall = 0.5 - 0.5 * math.cos(math.pi * min(1.0, (frames - frame) / release))
        ring = math.exp(-frame / decay)
        value = sum(strength * math.sin(phase * multiple) for multiple, strength in PARTIALS)
        out.append(value * rise * fall * ring)
    return out


def tone(notes: list[Note]) -> "array.array[int]":
    """Samples of a whole tone, evened in loudness."""
    frames = max(note.at + note.length for note in notes) * RATE // 1000
    mixed = [0.0] * frames
    for note in notes:
        first = note.at * RATE // 1000
        for frame, value in enumerate(sound_of(note), first):
            mixed[frame] += value
    window = RATE // 20
    loudest = max(
        math.sqrt(sum(value * value for value in mixed[at : at + window]) / window)
        for at in range(0, frames, window // 4)
    )
    gain = min(LEVEL / loudest, PEAK / max(map(abs, mixed)))
    return array.array("h", [round(value * gain * 32767) for value in mixed])


def main() -> None:
    """Write every tone."""
    default = Path(__file__).resolve().parents[1] / "assets" / "sounds"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in TONES.items():
        samples = tone(notes)
        if sys.byteorder == "big":
            samples.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples.tobytes())
        print(f"{name}: {1000 * len(samples) // RATE} ms")


if __name__ == "__main__":
    main()
