"""Writes a timeline: segments one behind the other, and the cues in them."""

from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import replace

from sciatica_timer.domain.cue import Cue, Tone
from sciatica_timer.domain.exercise import Posture, Side
from sciatica_timer.domain.phrases import Phrases
from sciatica_timer.domain.timeline import Body, Phase, PlannedExercise, Segment

GAP_MS = 200
"""A moment of quiet between a tone and a word, and after words."""
TONE_MS = 300
"""Taken for a tone of unknown length."""
TURN_MS = 2_000
"""The least time left after words that lead out of a position; to roll over takes longer."""
KNEELING_PERCENT = 50
"""Of every breath and rest on hands and knees, which hurts knees and wrists in time."""
SET_UP_MS = 8_000
"""Time to put things where an exercise needs them."""


def reading_ms(text: str) -> int:
    """How long words take when no voice has measured them: 65 ms a letter, at least 600 ms."""
    return max(600, 65 * len(text))


class Place(msgspec.Struct, frozen=True):
    """Where the writer is: the exercise, the side, the set and the rep."""

    part: int
    planned: PlannedExercise
    side: Side | None = None
    set: int | None = None
    rep: int | None = None


class TimelineWriter(msgspec.Struct):
    """Writes segments one behind the other; `now` is where the next one begins."""

    phrases: Phrases
    clip_ms: Mapping[str, int]
    tone_ms: Mapping[str, int]
    words: bool
    """Words are said; without them their time stays."""
    settle_percent: int
    body: Body = Body()
    """How the body is now."""
    segments: list[Segment] = []
    cues: list[Cue] = []
    now: int = 0
    filled: dict[tuple[str, Side | None], tuple[str, int]] = {}
    """What was filled in for a side: the same words come with every rep."""

    def length(self, text: str) -> int:
        """How long a text takes to say."""
        known = self.clip_ms.get(text)
        return reading_ms(text) if known is None else known

    def sided(self, template: str, side: Side | None) -> tuple[str, int]:
        """The words for a side, and their time on the slower side: both get the same seconds."""
        if (template, side) not in self.filled:
            both = {each: self.phrases.fill(template, each) for each in (Side if side else (None,))}
            slower = max(map(self.length, both.values()))
            self.filled |= {(template, each): (words, slower) for each, words in both.items()}
        return self.filled[template, side]

    def number(self, number: int) -> str:
        """A number as a word of its own."""
        return self.phrases.fill(self.phrases.number, n=number)

    def paused(self, here: Place, time: int) -> int:
        """A breath or a rest of so long, less of it on hands and knees."""
        kneeling = here.planned.exercise.posture is Posture.HANDS_KNEES
        return time * KNEELING_PERCENT // 100 if kneeling else time

    def settled(self, time: int) -> int:
        """Time for the body, as long as this person wants it."""
        return time * self.settle_percent // 100

    def speak(self, text: str, *, after: int = 0) -> int:
        """A word cue, so long after the start of the segment that is being written.

        Returns its length, also where words are not said but only shown.
        """
        length = self.length(text)
        if self.words:
            self.cue("word", text, after, length)
        return length

    def told(self, here: Place, phase: Phase, text: str, then_ms: int = GAP_MS) -> None:
        """A phase in which one text is said, and so long after it nothing."""
        self.segment(here, phase, self.speak(text) + then_ms, text)

    def out(self, here: Place, phase: Phase) -> None:
        """Out of the position of an exercise that was left in the middle."""
        for words in self.body.out:
            self.told(here, phase, words, self.settled(TURN_MS))
        self.body = replace(self.body, out=())

    def fetch(self, here: Place, things: Sequence[str]) -> None:
        """What is needed, and time to put it where it belongs."""
        if things:
            words = self.phrases.fill(self.phrases.needs, things=self.phrases.listed(things))
            self.told(here, Phase.PREPARE, words, self.settled(SET_UP_MS))

    def tone(self, tone: Tone, *, after: int = 0) -> int:
        """A tone cue; returns its length."""
        length = self.tone_ms.get(tone, TONE_MS)
        self.cue("tone", str(tone), after, length)
        return length

    def cue(self, kind: str, text: str, after: int, length: int) -> None:
        """Any cue."""
        self.cues.append(Cue(at_ms=self.now + after, for_ms=length, kind=kind, text=text))

    def segment(self, here: Place, phase: Phase, time: int, shown: str, move_ms: int = 0) -> None:
        """Close a segment of this length; the next one begins where it ends."""
        self.segments.append(
            Segment(
                at_ms=self.now,
                for_ms=time,
                phase=phase,
                part=here.part,
                exercise=here.planned.exercise.id,
                side=here.side,
                rep=here.rep,
                set=here.set,
                shown=shown,
                move_ms=move_ms,
            )
        )
        self.now += time
