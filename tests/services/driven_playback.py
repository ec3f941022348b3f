"""A playback that a test drives beat by beat, with a record of all that it emits."""

from fakes import Clock, SilentVoice, phrases, planned
from PySide6.QtCore import QTimer

from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_of
from sciatica_timer.domain.timeline import Phase, Segment
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_controller import BEAT_MS, PlaybackController
from sciatica_timer.services.playback_position import PlaybackPosition

WORD_MS = 800
PLAN = [planned("pelvic-tilt", reps=3), planned("lying-gluteal")]
TEXTS = texts_of(lay_out(PLAN, phrases(), LayoutOptions()), phrases())
WORDS_MS = dict.fromkeys(TEXTS, WORD_MS)
TIMELINE = lay_out(PLAN, phrases(), LayoutOptions(), clip_ms=WORDS_MS)


def find(phase: Phase, *, part: int = 0, nth: int = 0) -> Segment:
    """The nth segment of a phase in an exercise."""
    return [s for s in TIMELINE.segments if (s.phase, s.part) == (phase, part)][nth]


def resumption(segment: Segment) -> str:
    """Where we are, as the app says it."""
    planned_here = PLAN[segment.part]
    side = segment.side or TIMELINE.sides[segment.part][0]
    return phrases().resumption(planned_here.exercise, side)


class DrivenPlayback:
    """A playback whose timer the test drives, and what it has emitted so far."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.voice = SilentVoice(clock)
        self.playback = PlaybackController(clock.ticks, asleep=clock.asleep)
        self.timer = self.playback.findChild(QTimer)
        self.told: list[str] = []
        self.states: list[State] = []
        self.moves: list[PlaybackPosition] = []
        self.ran_ms = 0
        self.waits: list[tuple[Phase, int]] = []
        playback = self.playback
        playback.planned.connect(self.voice.schedule)
        playback.hushed.connect(self.voice.hush)
        playback.moved.connect(self.moves.append)
        playback.state_changed.connect(self.states.append)
        playback.ran.connect(self.add)
        playback.waited.connect(lambda segment, ms: self.waits.append((segment.phase, ms)))
        playback.skipped.connect(lambda part: self.told.append(f"skipped {part}"))
        playback.paused_by_itself.connect(lambda why: self.told.append(why.value.replace("_", " ")))
        playback.ended.connect(lambda: self.told.append("ended"))

    def add(self, start: int, end: int) -> None:
        """Count a stretch."""
        self.ran_ms += end - start

    def begin(self, *, lead_ms: int = 0, wait_for_me: bool = False) -> int:
        """Begin; returns when position 0 is due."""
        self.playback.begin(
            TIMELINE,
            words_ms=WORDS_MS,
            resume_text=resumption,
            lead_ms=lead_ms,
            wait_for_me=wait_for_me,
        )
        return self.clock.at + lead_ms

    def beat(self, ms: int = BEAT_MS) -> None:
        """One beat of the timer after so many milliseconds, if it runs."""
        self.clock.wait(ms)
        if self.timer.isActive():
            self.timer.timeout.emit()

    def run(self, ms: int) -> None:
        """Many beats."""
        for _ in range(ms // BEAT_MS):
            self.beat()
        if ms % BEAT_MS:
            self.beat(ms % BEAT_MS)

    def to(self, segment: Segment, into: int = 0) -> None:
        """Play on to a place in a segment."""
        self.run(segment.at_ms + into - self.playback.player.position)

    @property
    def position(self) -> PlaybackPosition:
        """This moment."""
        return self.playback.position()


def since(driven: DrivenPlayback, at: int) -> list[tuple[int, str]]:
    """What was heard from a moment on, by the time since it."""
    return [(when - at, text) for when, text in driven.voice.heard if when >= at]
