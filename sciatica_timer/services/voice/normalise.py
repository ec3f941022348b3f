"""Speech of any rate, level and margin becomes a clip of the app's format. Worker only (numpy).

Raise NORMALISER in cache.py when clips come out otherwise.
"""

import io
import struct
import wave
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sciatica_timer.services.voice.wav import RATE, BadSoundError, SilentSoundError

LEAD_MS, TAIL_MS = 5, 150
FADE_IN_MS, FADE_OUT_MS = 3, 30
LOUDNESS_DB, PEAK_DB = -20.0, -1.5
_QUIET_DB = -45.0
"""Below this, under the loudest part, it is silence."""
_STEP_MS = 5

Wave = NDArray[np.float32]


def read_speech(data: bytes) -> tuple[Wave, int]:
    """Samples (-1 to 1) and rate of a WAV or AIFF file.

    macOS writes AIFF whatever the name says (pyttsx3 issue 300), so the content decides.
    """
    if data[:4] == b"FORM" and data[8:12] in (b"AIFF", b"AIFC"):
        return _read_aiff(data)
    try:
        with wave.open(io.BytesIO(data)) as file:
            width, channels, rate = file.getsampwidth(), file.getnchannels(), file.getframerate()
            pcm = file.readframes(file.getnframes())
    except (wave.Error, EOFError) as error:
        raise BadSoundError(str(error)) from error
    return _floats(pcm, width, channels, big=False), rate


def _read_aiff(data: bytes) -> tuple[Wave, int]:
    at, channels, bits, rate, little = 12, 0, 0, 0, False
    while at + 8 <= len(data):
        kind, size = data[at : at + 4], struct.unpack(">I", data[at + 4 : at + 8])[0]
        body = data[at + 8 : at + 8 + size]
        if kind == b"COMM":
            channels, _frames, bits = struct.unpack(">hIh", body[:8])
            exponent, mantissa = struct.unpack(">HQ", body[8:18])
            rate = round(mantissa * 2.0 ** (exponent - 16383 - 63))
            little = body[18:22] == b"sowt"
        elif kind == b"SSND" and rate:
            return _floats(body[8:], bits // 8, channels, big=not little), rate
        at += 8 + size + size % 2
    raise BadSoundError("AIFF without sound")


def _floats(pcm: bytes, width: int, channels: int, *, big: bool) -> Wave:
    if width != 2:
        raise BadSoundError(f"{8 * width} bit")
    samples: NDArray[Any] = np.frombuffer(pcm, ">i2" if big else "<i2").astype(np.float32)
    return samples.reshape(-1, channels).mean(axis=1, dtype=np.float32) / np.float32(32768)


def normalise(speech: Wave, rate: int) -> bytes:
    """48 kHz, silence cut in front and kept short behind, even loudness, clean edges; PCM."""
    trimmed = _trim(_to_rate(speech, rate))
    loud = trimmed * np.float32(_gain(trimmed))
    rise, fall = FADE_IN_MS * RATE // 1000, FADE_OUT_MS * RATE // 1000
    loud[:rise] *= np.linspace(0, 1, len(loud[:rise]), dtype=np.float32)
    loud[-fall:] *= np.linspace(1, 0, len(loud[-fall:]), dtype=np.float32)
    return (np.clip(loud, -1, 1) * 32767).astype("<i2").tobytes()


def _to_rate(speech: Wave, rate: int) -> Wave:
    """Resample by its spectrum: exact for what a clip contains, and quick at this length."""
    if rate == RATE:
        return speech
    # Silence round it keeps the end from ringing into the start; whole seconds give lengths
    # that transform fast and divide by every rate.
    seconds = len(speech) // rate + 2
    padded = np.zeros(seconds * rate, np.float32)
    padded[rate // 4 : rate // 4 + len(speech)] = speech
    spectrum = np.fft.rfft(padded)
    target = seconds * RATE
    out = np.fft.irfft(spectrum[: target // 2 + 1], target) * (RATE / rate)
    return out.astype(np.float32)


def _levels(speech: Wave) -> Wave:
    """Root mean square of each 5 ms."""
    step = _STEP_MS * RATE // 1000
    whole = np.concatenate([speech, np.zeros(-len(speech) % step, np.float32)])
    return np.sqrt((whole.reshape(-1, step) ** 2).mean(axis=1))


def _trim(speech: Wave) -> Wave:
    levels = _levels(speech)
    if not len(levels) or levels.max() < 1e-4:
        raise SilentSoundError("nothing but silence")
    spoken = np.flatnonzero(levels > levels.max() * 10 ** (_QUIET_DB / 20))
    step = _STEP_MS * RATE // 1000
    first = max(0, spoken[0] * step - LEAD_MS * RATE // 1000)
    last = (spoken[-1] + 1) * step
    tail = np.zeros(TAIL_MS * RATE // 1000, np.float32)
    rest = speech[last : last + len(tail)]
    tail[: len(rest)] = rest
    return np.concatenate([speech[first:last], tail])


def _gain(speech: Wave) -> float:
    """What brings its spoken parts to the usual loudness without reaching the top."""
    levels = _levels(speech)
    spoken = levels[levels > levels.max() * 0.1]
    loudness = float(np.sqrt((spoken**2).mean()))
    return min(10 ** (LOUDNESS_DB / 20) / loudness, 10 ** (PEAK_DB / 20) / np.abs(speech).max())
