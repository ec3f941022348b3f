"""Which samples sound when: cues with due times in, blocks of samples out. No device, no clock."""

import array
import threading
from collections import deque
from typing import NamedTuple

from sciatica_timer.services.voice.wav import FRAMES_PER_MS

LATE_MS = 300
"""A cue that is later than this is dropped, not queued."""
FADE_FRAMES = 5 * FRAMES_PER_MS
"""Length of the fade when sound is hushed."""
STALL_MS = 28
"""More than the device buffers: one that asks this late has run dry, and time has moved."""
WINDOW_FRAMES = 10_000 * FRAMES_PER_MS
"""The last while, in which the earliest request is looked for."""


class WaitingCue(NamedTuple):
    """A cue that has not sounded yet."""

    due: float
    """perf_counter milliseconds at which it should reach the ear."""
    kind: str
    text: str
    samples: "array.array[int]"


class _SoundingClip:
    __slots__ = ("at", "fade", "kind", "samples")

    def __init__(self, samples: "array.array[int]", kind: str, at: int) -> None:
        self.samples = samples
        self.kind = kind
        self.at = at
        """Frame of `samples` that comes next; negative while it still waits inside this block."""
        self.fade = -1
        """Frames left of the fade, or -1 when it is not fading."""


class FrameClock:
    """Tell at which time each frame of a device's stream reaches the ear.

    A device asks for blocks in bursts and late when the machine is busy, never early, so the
    earliest requests of the last while lie on the line of true time. Measured with PulseAudio:
    the onset then differs from the plan by a constant, three quarters of its buffer.

    The while is ten seconds: in three a busy machine can ask late all the time (one hold of 62
    was then 7 ms short), and in ten a device's clock drifts by a millisecond at most.
    """

    def __init__(self) -> None:
        self._lowest: deque[tuple[int, float]] = deque()
        """Frame and time of requests none of which was followed by an earlier one: the first is
        the earliest of the window."""
        self.frames = 0
        self.dry: deque[tuple[float, float]] = deque(maxlen=100)
        """When it ran dry (ms) and for how long, since last looked."""

    def ask(self, frames: int, now: float) -> float:
        """Note a request for frames at a time; return the time of the block's first frame, ms."""
        handed, lowest = now - self.frames / FRAMES_PER_MS, self._lowest
        while lowest and lowest[-1][1] >= handed:
            lowest.pop()
        lowest.append((self.frames, handed))
        if lowest[0][0] <= self.frames - WINDOW_FRAMES:
            lowest.popleft()
        line = lowest[0][1]
        if handed > line + STALL_MS:
            self.dry.append((now, handed - line))
            lowest.clear()
            lowest.append((self.frames, handed))
            line = handed
        start = line + self.frames / FRAMES_PER_MS
        self.frames += frames
        return start


class Mixer:
    """Hold what waits and what sounds, for a thread that commands and one that plays."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.delay_ms = 0.0
        self.volumes = {"word": 1.0, "tone": 1.0}
        """Replaced whole, never changed in place."""
        self._gains = self.volumes
        self._waiting: deque[WaitingCue] = deque()
        self._sounding: list[_SoundingClip] = []
        self._begun: deque[tuple[float, str, str]] = deque(maxlen=32)
        self.passed: deque[tuple[str, WaitingCue, float]] = deque(maxlen=1000)
        """("begun" or "dropped", cue, milliseconds late) for every cue since last looked."""

    @property
    def silent(self) -> bool:
        """True when nothing waits and nothing sounds."""
        return not self._waiting and not self._sounding

    def schedule(self, cues: list[WaitingCue], now: float = -1.0) -> None:
        """Replace what is to come after `now` (ms): not what sounds, nor what is due already.

        A cue that has begun is not begun again.
        """
        with self._lock:
            due = [cue for cue in self._waiting if cue.due <= now]
            known = {*self._begun, *(_name(cue) for cue in due)}
            fresh = [cue for cue in cues if _name(cue) not in known]
            fresh.sort(key=lambda cue: cue.due)
            self._waiting = deque(due + fresh)

    def add(self, cues: list[WaitingCue]) -> None:
        """Take in what comes after all that waits, in the order of its due times."""
        with self._lock:
            self._waiting.extend(cues)

    def hush(self) -> None:
        """Fade what sounds within 5 ms and forget what waits."""
        with self._lock:
            self._waiting.clear()
            for sound in self._sounding:
                if sound.fade < 0:
                    sound.fade = FADE_FRAMES

    def block(self, frames: int, start: float) -> "array.array[int] | None":
        """Samples of the next block, whose first frame is handed over at `start`, in ms.

        None while nothing sounds: in a hold that is every block.
        """
        with self._lock:
            self._begin_due(frames, start)
            before, self._gains = self._gains, self.volumes
            if not self._sounding:
                return None
            gains = {kind: (before[kind], wanted) for kind, wanted in self._gains.items()}
            parts = [_part(sound, frames, *gains[sound.kind]) for sound in self._sounding]
            self._sounding = [s for s in self._sounding if s.at < len(s.samples) and s.fade != 0]
        if len(parts) == 1:
            return parts[0]
        mixed = (max(-32768, min(32767, sum(column))) for column in zip(*parts, strict=True))
        return array.array("h", mixed)

    def late(self, now: float) -> None:
        """Drop what is too late at `now`, for the time no device asks for blocks."""
        with self._lock:
            while self._waiting and self._waiting[0].due < now - LATE_MS:
                cue = self._waiting.popleft()
                self.passed.append(("dropped", cue, now - cue.due))

    def _begin_due(self, frames: int, start: float) -> None:
        heard = start + self.delay_ms
        end = heard + frames / FRAMES_PER_MS
        while self._waiting and self._waiting[0].due < end:
            cue = self._waiting.popleft()
            late = heard - cue.due
            # What was asked for at once is not late because its way to the ear is long.
            if start - cue.due > LATE_MS:
                self.passed.append(("dropped", cue, late))
                continue
            self._begun.append(_name(cue))
            self.passed.append(("begun", cue, max(0.0, late)))
            at = min(0, round(late * FRAMES_PER_MS))
            self._sounding.append(_SoundingClip(cue.samples, cue.kind, at))


def _name(cue: WaitingCue) -> tuple[float, str, str]:
    """What tells a cue from all others."""
    return cue.due, cue.kind, cue.text


def _part(sound: _SoundingClip, frames: int, gain: float, wanted: float) -> "array.array[int]":
    """The next frames of one sound, at its volume, with silence round it where it has none."""
    before = min(frames, max(0, -sound.at))
    first = max(0, sound.at)
    taken = sound.samples[first : first + frames - before]
    sound.at += frames
    if gain != wanted:
        step = (wanted - gain) / max(1, len(taken))
        taken = array.array("h", [int(s * (gain + i * step)) for i, s in enumerate(taken)])
    elif gain != 1.0:
        taken = array.array("h", [int(s * gain) for s in taken])
    if sound.fade >= 0:
        left = sound.fade
        taken = array.array(
            "h", [int(s * max(0, left - i) / FADE_FRAMES) for i, s in enumerate(taken)]
        )
        sound.fade = max(0, left - frames)
    out = array.array("h", bytes(2 * before))
    out.extend(taken)
    out.extend(array.array("h", bytes(2 * (frames - len(out)))))
    return out
