"""lay_out makes a timeline of planned exercises: every phase, word and tone with its time.

Pure: the same plan, phrases, options and lengths always give the same timeline.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import chain

import msgspec
from msgspec.structs import replace

from sciatica_timer.domain.cue import Tone
from sciatica_timer.domain.exercise import Posture, Side, Sides
from sciatica_timer.domain.phrases import Phrases
from sciatica_timer.domain.timeline import (
    Body,
    Phase,
    PlannedExercise,
    RestOf,
    Timeline,
    equipment_of,
)
from sciatica_timer.domain.timeline_writer import GAP_MS, TURN_MS, Place, TimelineWriter


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
"""Time for the body: in one posture, to another one on the floor, to the floor and up from it."""
CHANGE_MS = 6_000
"""A change of side takes at least this long; its words can make it longer."""
HALF_WAY_FROM_S = 20
LAST_TICKS_S = 3
LONGEST_COUNT_MS = 900
"""A number counted aloud must leave the next second free."""
SAID_REPS = 2
"""Up to this rep the words of the move are said; later ones are called by their number."""
SET_WARNING_S, LONG_REST_MS, LONG_REST_WARNING_S = 5, 60_000, 15
"""So long before a set it is told; earlier after a minute, as one may have moved meanwhile."""


def settle_ms(before: Posture, after: Posture) -> int:
    """How long the body takes from one posture to another, in ms."""
    if before is after:
        return SETTLE_SAME_MS
    upright = {before, after} & {Posture.STANDING, Posture.SITTING}
    return SETTLE_FLOOR_MS if len(upright) == 1 else SETTLE_LYING_MS


def lay_out(
    plan: Sequence[PlannedExercise],
    phrases: Phrases,
    options: LayoutOptions,
    *,
    clip_ms: Mapping[str, int] | None = None,
    tone_ms: Mapping[str, int] | None = None,
    bodies: Mapping[int, Body] | None = None,
) -> Timeline:
    """Lay the planned exercises out in time.

    bodies tells how the body comes to an exercise where that is not as the one before leaves it,
    since that one was left early or a person went back; after the last one it stands for the end.

    clip_ms gives the length of every spoken text that is known, tone_ms that of the tones; what
    is missing is taken at reading speed.
    """
    writer = _Writer(
        phrases,
        clip_ms or {},
        tone_ms or {},
        words=options.words,
        settle_percent=options.settle_percent,
        options=options,
    )
    came: list[Body] = []
    for part, planned in enumerate(plan):
        here = Place(part, planned)
        came.append(writer.comes(part, bodies))
        writer.out(here, Phase.NEXT)
        if not part:
            writer.opening(here, plan)
        writer.exercise(here)
    came.append(writer.comes(len(plan), bodies))
    if plan:
        writer.end(Place(len(plan) - 1, plan[-1]))
    return Timeline(
        segments=tuple(writer.segments),
        cues=tuple(sorted(writer.cues, key=lambda cue: cue.at_ms)),
        plan=tuple(plan),
        sides=tuple(planned.side_order(options.first_side) for planned in plan),
        bodies=tuple(came),
    )


def texts_by_part(timeline: Timeline, phrases: Phrases) -> tuple[tuple[str, ...], ...]:
    """For each exercise every text it may say: those of the cues, round a pause, when it hurts."""
    rows: list[dict[str, None]] = [{} for _ in timeline.plan]
    for cue in timeline.cues:
        if cue.kind == "word":
            rows[timeline.at(cue.at_ms).part][cue.text] = None
    for rest in (each for each in timeline.segments if each.phase is Phase.REST):
        rows[rest.part][phrases.rest] = None
    for row, planned, sides in zip(rows, timeline.plan, timeline.sides, strict=True):
        row.update((phrases.resumption(planned.exercise, side), None) for side in sides)
        row.update(dict.fromkeys((phrases.paused, phrases.locked, phrases.resume_after)))
        row.update(dict.fromkeys(phrases.said_ways_out(planned.exercise)))
    if any(cue.kind == "word" for cue in timeline.cues):
        for row, texts in zip(rows, _ways(timeline, phrases), strict=True):
            row.update(dict.fromkeys(texts))
    return tuple(tuple(row) for row in rows)


def _ways(timeline: Timeline, phrases: Phrases) -> Iterator[list[str]]:
    """For each exercise the ways to it and from it, also past others that are skipped.

    A posture that is skipped over is never come to, so the body may be in any of those before.
    """
    postures = [planned.exercise.posture for planned in timeline.plan]
    sides = [*(sides[0] for sides in timeline.sides), None]
    for part, posture in enumerate(postures):
        ways = [(before, posture, sides[part]) for before in (Posture.STANDING, *postures[:part])]
        ways += [(posture, postures[back], sides[back]) for back in range(part)]
        if part == len(postures) - 1:
            ways += [(before, Posture.STANDING, None) for before in postures]
        yield [
            phrases.fill(phrases.changes[before][after], side)
            for before, after, side in ways
            if before is not after or before is Posture.SIDE
        ]


def texts_of(timeline: Timeline, phrases: Phrases) -> list[str]:
    """Every text a session may say, in the order in which they may be needed."""
    return list(dict.fromkeys(chain.from_iterable(texts_by_part(timeline, phrases))))


class _Writer(TimelineWriter, kw_only=True):
    """Writes the phases of a session, one exercise after the other."""

    options: LayoutOptions
    at_hand: Set[str] = frozenset()
    """What lies there: what every exercise needs, such as the mat, and what the last one needed."""

    def comes(self, part: int, bodies: Mapping[int, Body] | None) -> Body:
        """How the body comes to an exercise: as the one before leaves it, or as is told."""
        self.body = (bodies or {}).get(part, self.body)
        return self.body

    def opening(self, here: Place, plan: Sequence[PlannedExercise]) -> None:
        """What is needed, and once what the tones mean, while there is time to fetch things."""
        phrases, options = self.phrases, self.options
        if things := equipment_of(plan):
            self.at_hand = {one for one in things if all(one in each.equipment for each in plan)}
            words = phrases.fill(phrases.opening, things=phrases.listed(things))
            self.told(here, Phase.PREPARE, words, self.settled(SETTLE_SAME_MS))
        if not options.short:
            ticks = options.ticks and not options.count_aloud
            self.told(here, Phase.PREPARE, phrases.tones_ticks if ticks else phrases.tones)

    def exercise(self, here: Place) -> None:
        """All phases of one exercise, for a body that is in no other one."""
        planned, rest = here.planned, here.planned.rest
        sides = planned.side_order(self.options.first_side)
        if rest and planned.sides is Sides.EACH and rest.side in sides:
            sides = sides[sides.index(rest.side) :]
        if here.part and (rest_ms := planned.rest_before_s * 1000):
            self.told(here, Phase.REST, self.phrases.resting(rest_ms), rest_ms)
        self.call(here)
        # All that can be told before the body moves is: on the knees or the side it waits less.
        dose, only = planned.dose_on(sides[0]), len(sides) == 1
        words = self.phrases.announcement(
            planned.exercise, planned.sides, dose, sides[0], only=only
        )
        self.told(here, Phase.ANNOUNCE, words)
        self.change_posture(here, sides[0])
        if planned.sides is Sides.ALTERNATING:
            self.position(here, sides[0])
            self.reps(here, sides)
        else:
            for place, side in enumerate(sides):
                if place:
                    self.change_side(here, sides[place - 1], side)
                on_side = replace(here, side=side)
                self.position(on_side, side)
                self.reps(on_side, (side,))
        if planned.spoken.finish:
            self.told(here, Phase.FINISH, planned.spoken.finish, self.settled(TURN_MS))

    def call(self, here: Place) -> None:
        """What comes next and what it needs; where the posture stays, a moment for the body."""
        phrases, planned = self.phrases, here.planned
        own = [one for one in planned.equipment if one not in self.at_hand]
        self.at_hand = frozenset(planned.equipment)
        stays = not own and self.body.posture is planned.exercise.posture
        words = phrases.transition(
            planned.exercise, planned.variant, first=not here.part, begins=planned.begins_round
        )
        self.told(here, Phase.NEXT, words, self.settled(SETTLE_SAME_MS) if stays else GAP_MS)
        self.fetch(here, own)

    def change_posture(self, here: Place, side: Side | None) -> None:
        """From one posture to the next; on the side, to the one with this side on top."""
        before, after = self.body, here.planned.exercise.posture
        self.body = Body(after, side if after is Posture.SIDE else None)
        if before == self.body:
            return
        change = self.phrases.changes[before.posture][after]
        words, time = self.sided(change, self.body.on_top)
        self.speak(words)
        settle = max(SETTLE_LYING_MS, settle_ms(before.posture, after))
        self.segment(here, Phase.CHANGE_POSTURE, time + self.settled(settle), words)

    def position(self, here: Place, side: Side | None) -> None:
        """Get ready: the words for a side, time for the body, then what to mind in the hold.

        That is said before the first move, so that nobody waits in the position meanwhile, and
        not in the hold, where there is silence.
        """
        spoken, rest = here.planned.spoken, here.planned.rest
        if rest and rest.side in (side, None):
            self.fetch(here, rest.fetch)
        words, time = self.sided(spoken.position, side)
        self.speak(words)
        self.segment(here, Phase.POSITION, time + self.settled(SETTLE_SAME_MS), words)
        if not self.options.short:
            self.told(here, Phase.MIND, spoken.hold)

    def reps(self, here: Place, sides: Sequence[Side | None]) -> None:
        """All sets and reps of a side, or of both in turn; of another version what is left."""
        doses = [(side, here.planned.dose_on(side)) for side in sides]
        rest = here.planned.rest
        left = rest if rest and rest.side in sides else RestOf(side=sides[0])
        for number in range(left.set, max(dose.sets for _, dose in doses) + 1):
            if not (begins := number == left.set):
                self.rest(replace(here, set=number), sides)
            called = False
            first = left.rep if begins else 1
            for rep in range(first, max(dose.reps for _, dose in doses) + 1):
                early = sides.index(left.side) if begins and rep == first else 0
                for side, dose in doses[early:]:
                    if rep > dose.reps or number > dose.sets:
                        continue
                    at = replace(here, set=number, rep=rep)
                    if called:
                        # Between two sides a breath belongs to neither.
                        turn = side if len(sides) > 1 else None
                        self.breath(at, turn, last=rep == dose.reps)
                    self.rep(replace(at, side=side), full=begins and rep == first)
                    called = True

    def rep(self, here: Place, *, full: bool) -> None:
        """Move in, hold, let go: in full words once, in short ones once, then by number alone."""
        spoken, move_ms = here.planned.spoken, here.planned.exercise.move_ms
        full = full and not self.options.short
        said = here.rep is not None and here.rep <= SAID_REPS

        words, words_ms = self.sided(spoken.move_in if full else spoken.move_in_short, here.side)
        time = 0
        if said:
            self.speak(words)
            time = words_ms
        self.segment(here, Phase.MOVE_IN, time + move_ms, words, move_ms)

        self.hold(here)

        words, words_ms = self.sided(spoken.let_go if full else spoken.let_go_short, here.side)
        time = self.tone(Tone.END) + GAP_MS
        if said:
            self.speak(words, after=time)
            time += words_ms
        self.segment(here, Phase.LET_GO, time + move_ms, words, move_ms)

    def hold(self, here: Place) -> None:
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

    def breath(self, here: Place, turn: Side | None, *, last: bool) -> None:
        """A short breath; its words call the rep and, where sides take turns, the one that comes.

        They end it, and so mean: now. A side is told where the words of the move do not tell it.
        """
        rep = here.rep or 1
        words: list[tuple[str, int]] = []
        if rep > 1:
            called = self.phrases.last_one if last else self.rep_words(rep)
            words.append((called, self.length(called)))
        if turn and (rep == 1 or not self.moved_in(here, turn)):
            words.append(self.sided(here.planned.spoken.turn, turn))
        needed = sum(length + GAP_MS for _, length in words)
        time = max(self.paused(here, self.options.breath_ms), needed)
        after = time - needed + GAP_MS
        for text, length in words:
            self.speak(text, after=after)
            after += length + GAP_MS
        self.segment(here, Phase.BREATH, time, words[-1][0])

    def moved_in(self, here: Place, side: Side) -> bool:
        """Whether the words of the move that comes are said, and tell its side."""
        short = here.planned.spoken.move_in_short
        told = self.phrases.fill(short, side) != self.phrases.fill(short, side.other)
        return told and (here.rep or 1) <= SAID_REPS

    def rest(self, here: Place, sides: Sequence[Side | None]) -> None:
        """The rest between two sets; the next one is told before it begins, and its first side."""
        phrases, time = self.phrases, self.paused(here, here.planned.exercise.rest_s * 1000)
        early_s = LONG_REST_WARNING_S if time >= LONG_REST_MS else SET_WARNING_S
        begins = phrases.time(early_s)
        soon = phrases.fill(phrases.set_soon, n=here.set or 1, time=begins)
        side, side_ms, turn = "", 0, sides[0] if len(sides) > 1 else None
        if turn and not self.moved_in(here, turn):
            side, side_ms = self.sided(here.planned.spoken.turn, turn)
        warned_ms = self.length(soon) + max(early_s * 1000, side_ms + 2 * GAP_MS)
        words = phrases.resting(time)
        if time >= self.length(words) + GAP_MS + warned_ms:
            self.speak(words)
        else:
            # Who wants hardly any rest is told of the set alone.
            words, time = soon, max(time, warned_ms)
        self.speak(soon, after=time - warned_ms)
        if side:
            self.speak(side, after=time - side_ms - GAP_MS)
        self.segment(here, Phase.REST, time, words)

    def change_side(self, here: Place, before: Side | None, side: Side | None) -> None:
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
        lying = planned.exercise.posture is Posture.SIDE
        self.body = Body(self.body.posture, side if lying else None)
        turn = SETTLE_LYING_MS if lying else max(TURN_MS, CHANGE_MS - time)
        self.segment(here, Phase.CHANGE_SIDE, time + self.settled(turn), words)

    def end(self, here: Place) -> None:
        """Up from the floor, and the end."""
        stands = self.body.posture is Posture.STANDING
        self.out(here, Phase.END if stands else Phase.GET_UP)
        if not stands:
            words = self.phrases.changes[self.body.posture][Posture.STANDING]
            time = settle_ms(self.body.posture, Posture.STANDING)
            self.told(here, Phase.GET_UP, words, self.settled(time))
        words = self.phrases.end
        lead = self.tone(Tone.DONE) + GAP_MS
        time = lead + self.speak(words, after=lead) + GAP_MS
        self.segment(here, Phase.END, time, words)

    def rep_words(self, rep: int) -> str:
        """What calls a rep: "Again. Two.", later the number only."""
        if rep > 2 or self.options.short:
            return self.number(rep)
        return self.phrases.fill(self.phrases.again, n=rep)
