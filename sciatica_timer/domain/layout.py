"""lay_out makes a timeline of planned exercises: every phase, word and tone with its time.

Pure: the same plan, phrases, options and lengths always give the same timeline.
"""

from collections.abc import Mapping, Sequence
from itertools import chain

import msgspec
from msgspec.structs import replace

from sciatica_timer.domain.cue import Cue, Tone
from sciatica_timer.domain.exercise import Posture, Side, Sides
from sciatica_timer.domain.phrases import Phrases
from sciatica_timer.domain.timeline import Phase, PlannedExercise, Segment, Timeline


class LayoutOptions(msgspec.Struct, frozen=True, kw_only=True):
    """The preferences that shape time and words."""

    first_side: Side = Side.LEFT
    settle_percent: int = 100
    breath_ms: int = 3000
    half_way: bool = True
    ticks: bool = True
    count_aloud: bool = False
    words: bool = True
    """Words are said; without them their time stays, to read."""
    short: bool = False
    """Only the short words, also in the first rep."""


SETTLE_SAME_MS = 4_000
SETTLE_LYING_MS = 8_000
SETTLE_FLOOR_MS = 12_000
"""Time for the body within a posture, from one way of lying or kneeling to another, and between
standing and the floor."""
CHANGE_MS = 6_000
"""A change of side takes at least this long; its words can make it longer."""
TURN_MS = 1_000
"""The least time left after the words of a change of side."""
HALF_WAY_FROM_S = 20
LAST_TICKS_S = 3
LONGEST_COUNT_MS = 900
"""A number counted aloud must leave the next second free."""
GAP_MS = 200
"""A moment of quiet between a tone and a word, and after words."""
TONE_MS = 300
"""Taken for a tone of unknown length."""


def reading_ms(text: str) -> int:
    """How long words take when no voice has measured them: 65 ms a letter, at least 600 ms."""
    return max(600, 65 * len(text))


def settle_ms(before: Posture, after: Posture) -> int:
    """How long the body takes from one posture to another, in ms."""
    if before is after:
        return SETTLE_SAME_MS
    return SETTLE_FLOOR_MS if Posture.STANDING in (before, after) else SETTLE_LYING_MS


def lay_out(
    plan: Sequence[PlannedExercise],
    phrases: Phrases,
    options: LayoutOptions,
    *,
    clip_ms: Mapping[str, int] | None = None,
    tone_ms: Mapping[str, int] | None = None,
) -> Timeline:
    """Lay the planned exercises out in time.

    clip_ms gives the length of every spoken text that is known, tone_ms that of the tones; what
    is missing is taken at reading speed.
    """
    writer = _Writer(phrases, options, clip_ms or {}, tone_ms or {})
    # Whoever starts a session stands or sits at the screen.
    posture = Posture.STANDING
    for part, planned in enumerate(plan):
        writer.exercise(_Place(part, planned), posture)
        posture = planned.exercise.posture
    if plan:
        writer.end(_Place(len(plan) - 1, plan[-1]))
    return Timeline(
        segments=tuple(writer.segments),
        cues=tuple(sorted(writer.cues, key=lambda cue: cue.at_ms)),
        plan=tuple(plan),
        sides=tuple(planned.side_order(options.first_side) for planned in plan),
    )


def texts_by_part(timeline: Timeline, phrases: Phrases) -> tuple[tuple[str, ...], ...]:
    """For each exercise every text it may say: those of the cues, after a pause, when it hurts."""
    rows: list[dict[str, None]] = [{} for _ in timeline.plan]
    for cue in timeline.cues:
        if cue.kind == "word":
            rows[timeline.at(cue.at_ms).part][cue.text] = None
    for row, planned, sides in zip(rows, timeline.plan, timeline.sides, strict=True):
        for side in sides:
            row[phrases.resumption(planned.exercise, side)] = None
        row[phrases.way_out(planned.exercise)] = None
    return tuple(tuple(row) for row in rows)


def texts_of(timeline: Timeline, phrases: Phrases) -> list[str]:
    """Every text a session may say, in the order in which they may be needed."""
    return list(dict.fromkeys(chain.from_iterable(texts_by_part(timeline, phrases))))


class _Place(msgspec.Struct, frozen=True):
    """Where the writer is: the exercise, the side, the set and the rep."""

    part: int
    planned: PlannedExercise
    side: Side | None = None
    set: int | None = None
    rep: int | None = None


class _Writer(msgspec.Struct):
    """Writes segments one behind the other; `now` is where the next one begins."""

    phrases: Phrases
    options: LayoutOptions
    clip_ms: Mapping[str, int]
    tone_ms: Mapping[str, int]
    segments: list[Segment] = []
    cues: list[Cue] = []
    now: int = 0

    # -- the phases ---------------------------------------------------------------------------

    def exercise(self, here: _Place, before: Posture) -> None:
        """All phases of one exercise."""
        planned = here.planned
        sides = planned.side_order(self.options.first_side)

        words = self.phrases.transition(planned.exercise, first=here.part == 0)
        settle = self.settled(settle_ms(before, planned.exercise.posture))
        self.segment(here, Phase.NEXT, self.speak(words) + settle, words)

        dose = planned.dose_on(sides[0])
        words = self.phrases.announcement(
            planned.exercise, planned.sides, dose, sides[0], only=len(sides) == 1
        )
        self.segment(here, Phase.ANNOUNCE, self.speak(words) + GAP_MS, words)

        if planned.sides is Sides.ALTERNATING:
            self.position(here, sides[0])
            self.reps(here, sides)
            return
        for place, side in enumerate(sides):
            if place:
                self.change_side(here, sides[place - 1], side)
            on_side = replace(here, side=side)
            self.position(on_side, side)
            self.reps(on_side, (side,))

    def position(self, here: _Place, side: Side | None) -> None:
        """Get ready: the words for a side, and time for the body."""
        words, time = self.sided(here.planned.spoken.position, side)
        self.speak(words)
        self.segment(here, Phase.POSITION, time + self.settled(SETTLE_SAME_MS), words)

    def reps(self, here: _Place, sides: Sequence[Side | None]) -> None:
        """All sets and reps of one side, or of both with one rep a side in turn."""
        doses = [(side, here.planned.dose_on(side)) for side in sides]
        for number in range(1, max(dose.sets for _, dose in doses) + 1):
            if number > 1:
                self.rest(replace(here, set=number))
            called = 0
            for rep in range(1, max(dose.reps for _, dose in doses) + 1):
                for side, dose in doses:
                    if rep > dose.reps or number > dose.sets:
                        continue
                    at = replace(here, set=number, rep=rep)
                    if called:
                        # Between two sides a breath belongs to neither. Once a side has all its
                        # reps, "other side" would send the body to the wrong one.
                        words = [self.rep_words(rep), self.phrases.other_side][: len(sides)]
                        self.breath(at, words[::-1] if called == rep else words)
                    self.rep(replace(at, side=side), full=rep == number == 1)
                    called = rep

    def rep(self, here: _Place, *, full: bool) -> None:
        """Move in, hold, let go: in full words once, in short ones once, then by number alone."""
        spoken, move_ms = here.planned.spoken, here.planned.exercise.move_ms
        full = full and not self.options.short
        said = here.rep is not None and here.rep <= 2

        words, words_ms = self.sided(spoken.move_in if full else spoken.move_in_short, here.side)
        time = 0
        if said:
            self.speak(words)
            time = words_ms
        if full:
            # What to mind in the hold is said before it, once: in the hold there is silence.
            time += GAP_MS
            time += self.speak(spoken.hold, after=time)
        self.segment(here, Phase.MOVE_IN, time + move_ms, words, move_ms)

        self.hold(here)

        words, words_ms = self.sided(spoken.let_go if full else spoken.let_go_short, here.side)
        time = self.tone(Tone.END) + GAP_MS
        if said:
            self.speak(words, after=time)
            time += words_ms
        self.segment(here, Phase.LET_GO, time + move_ms, words, move_ms)

    def hold(self, here: _Place) -> None:
        """The hold, exactly as long as it says: a tone, silence, half-way, the last seconds."""
        hold_s = here.planned.dose_on(here.side).hold_s
        time = hold_s * 1000
        self.tone(Tone.START)
        if self.options.half_way and hold_s >= HALF_WAY_FROM_S:
            half = time // 2
            begins = half + self.tone(Tone.HALF, after=half) + GAP_MS
            ends = begins + self.length(self.phrases.half_way) + GAP_MS
            # A slow voice must not speak into the last seconds; the tone alone tells it too.
            if not self.options.short and ends <= time - LAST_TICKS_S * 1000:
                self.speak(self.phrases.half_way, after=begins)
        if self.options.ticks:
            # A tick at the very start would sound into the tone that begins the hold.
            for left in range(min(LAST_TICKS_S, hold_s - 1), 0, -1):
                self.last_second(left, after=time - left * 1000)
        self.segment(here, Phase.HOLD, time, here.planned.exercise.spoken.hold)

    def last_second(self, left: int, *, after: int) -> None:
        """A tick, or the number where it is counted aloud and short enough to be said."""
        words = self.number(left)
        if (
            self.options.count_aloud
            and self.options.words
            and self.length(words) <= LONGEST_COUNT_MS
        ):
            self.speak(words, after=after)
        else:
            self.tone(Tone.TICK, after=after)

    def breath(self, here: _Place, words: Sequence[str]) -> None:
        """A short breath; the first of the words ends it, and so means: now.

        It is long enough for any of them, so that both sides get the same seconds.
        """
        time = max(self.options.breath_ms, max(map(self.length, words)) + GAP_MS)
        self.speak(words[0], after=time - self.length(words[0]))
        self.segment(here, Phase.BREATH, time, words[0])

    def rest(self, here: _Place) -> None:
        """The rest between two sets; the next set is called at its end."""
        phrases = self.phrases
        begins = phrases.fill(phrases.set_begins, n=here.set or 1)
        words_ms = self.length(phrases.rest) + GAP_MS + self.length(begins)
        time = max(here.planned.exercise.rest_s * 1000, words_ms)
        self.speak(phrases.rest)
        self.speak(begins, after=time - self.length(begins))
        self.segment(here, Phase.REST, time, phrases.rest)

    def change_side(self, here: _Place, before: Side | None, side: Side | None) -> None:
        """The chime, the words, and time to turn; a full get-ready follows.

        A side with a dose of its own has it told here; the announcement told the first one's.
        """
        planned = here.planned
        change = self.phrases.change(
            planned.exercise, planned.dose_on(before), planned.dose_on(side)
        )
        words, words_ms = self.sided(change, side)
        lead = self.tone(Tone.SIDE) + GAP_MS
        self.speak(words, after=lead)
        time = lead + words_ms
        turn = max(TURN_MS, CHANGE_MS - time)
        self.segment(here, Phase.CHANGE_SIDE, time + self.settled(turn), words)

    def end(self, here: _Place) -> None:
        """The end, and nothing else."""
        words = self.phrases.end
        lead = self.tone(Tone.DONE) + GAP_MS
        time = lead + self.speak(words, after=lead) + GAP_MS
        self.segment(here, Phase.END, time, words)

    # -- words, tones, time -------------------------------------------------------------------

    def number(self, number: int) -> str:
        """A number as a word of its own."""
        return self.phrases.fill(self.phrases.number, n=number)

    def rep_words(self, rep: int) -> str:
        """What calls a rep: "Again. Two.", later the number only."""
        if rep > 2 or self.options.short:
            return self.number(rep)
        return self.phrases.fill(self.phrases.again, n=rep)

    def length(self, text: str) -> int:
        """How long a text takes to say."""
        known = self.clip_ms.get(text)
        return reading_ms(text) if known is None else known

    def sided(self, template: str, side: Side | None) -> tuple[str, int]:
        """The words for a side, and their time on the slower side: both get the same seconds."""
        words = self.phrases.fill(template, side)
        both = (self.phrases.fill(template, each) for each in Side) if side else (words,)
        return words, max(map(self.length, both))

    def settled(self, time: int) -> int:
        """Time for the body, as long as this person wants it."""
        return time * self.options.settle_percent // 100

    def speak(self, text: str, *, after: int = 0) -> int:
        """A word cue, so long after the start of the segment that is being written.

        Returns its length, also where words are not said but only shown.
        """
        length = self.length(text)
        if self.options.words:
            self.cue("word", text, after, length)
        return length

    def tone(self, tone: Tone, *, after: int = 0) -> int:
        """A tone cue; returns its length."""
        length = self.tone_ms.get(tone, TONE_MS)
        self.cue("tone", str(tone), after, length)
        return length

    def cue(self, kind: str, text: str, after: int, length: int) -> None:
        """Any cue."""
        self.cues.append(Cue(at_ms=self.now + after, for_ms=length, kind=kind, text=text))

    def segment(self, here: _Place, phase: Phase, time: int, shown: str, move_ms: int = 0) -> None:
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
