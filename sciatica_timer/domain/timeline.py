"""The whole session in time: segments to see, cues to hear, in whole milliseconds from the start.

`layout.lay_out` makes a timeline.
"""

from bisect import bisect_right
from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property

import msgspec
from msgspec.structs import replace

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.exercise import (
    VARIANT_WORDS,
    Dose,
    Exercise,
    Posture,
    Side,
    Sides,
    SpokenWords,
    Variant,
)


class Phase(StrEnum):
    """What the body does, or waits for."""

    PREPARE = "prepare"
    """Before everything: what is needed, and what the tones mean."""
    NEXT = "next"
    ANNOUNCE = "announce"
    CHANGE_POSTURE = "change_posture"
    POSITION = "position"
    MIND = "mind"
    """What to mind in the hold is told."""
    MOVE_IN = "move_in"
    HOLD = "hold"
    LET_GO = "let_go"
    BREATH = "breath"
    REST = "rest"
    CHANGE_SIDE = "change_side"
    FINISH = "finish"
    """After the last rep, out of the position."""
    GET_UP = "get_up"
    END = "end"


AFTER_IT = (Phase.GET_UP, Phase.END)
"""The last exercise is behind one."""
NOT_IN_IT = (Phase.PREPARE, Phase.NEXT, Phase.ANNOUNCE, Phase.CHANGE_POSTURE, *AFTER_IT)
"""The body is in no position of an exercise."""

LEADING = (Phase.POSITION, Phase.CHANGE_SIDE, Phase.FINISH)
"""In a position, and told how to come into it or out of it."""


class Body(msgspec.Struct, frozen=True):
    """How the body is, as far as it matters for the way to the next exercise."""

    posture: Posture = Posture.STANDING
    """Whoever starts a session stands or sits at the screen."""
    on_top: Side | None = None
    """Which side is on top, on the side."""
    out: tuple[str, ...] = ()
    """What leads out of an exercise that was left in the middle, and was not said yet."""


class RestOf(msgspec.Struct, frozen=True, kw_only=True):
    """What is left of an exercise that was changed, or cut short by a crash, in the middle."""

    side: Side | None = None
    set: int = 1
    rep: int = 1
    """The first rep that is left; a side before this one is done."""
    fetch: tuple[str, ...] = ()
    """What is needed for it and is not at hand."""


class PlannedExercise(msgspec.Struct, frozen=True, kw_only=True):
    """One exercise as it will be done: as it is or as a variant, with its dose on each side."""

    exercise: Exercise
    dose: Dose
    other_doses: dict[Side, Dose] = {}
    """Where a side has a dose of its own."""
    variant: Variant | None = None
    only_side: Side | None = None
    """The one side on which it is done while the other is left out; None for all there are."""
    rest_before_s: int = 0
    """Seconds of rest before it; the first of a session has none."""
    begins_round: tuple[int, int] | None = None
    """Which round of the routine begins with it, from 1, and how many there are."""
    easier_on: frozenset[Side | None] = frozenset()
    """Where it was made easier in the middle of this session; None stands for all there are."""
    rest: RestOf | None = None
    """What is left of it since it was changed in the middle of this session."""

    @property
    def sides(self) -> Sides:
        """How it treats the sides, which a variant can change."""
        return self.exercise.sides_in(self.variant)

    @property
    def picture(self) -> str:
        """The picture set."""
        return self.exercise.picture_of(self.variant)

    @property
    def equipment(self) -> tuple[str, ...]:
        """What is needed for it."""
        return (self.variant and self.variant.equipment) or self.exercise.equipment

    @property
    def spoken(self) -> SpokenWords:
        """The exercise's words, with the variant's own in their place."""
        own = {key: text for key in VARIANT_WORDS if (text := getattr(self.variant, key, ""))}
        return replace(self.exercise.spoken, **own)

    def side_order(self, first: Side) -> tuple[Side | None, ...]:
        """The sides in the order in which they are done; (None,) where there are none."""
        if self.sides is Sides.NONE:
            return (None,)
        if self.only_side and self.sides is Sides.EACH:
            return (self.only_side,)
        return (first, first.other)

    def is_easier(self, side: Side | None) -> bool:
        """Whether a side is done in an easier version than was planned."""
        return not self.easier_on.isdisjoint((side, None))

    def dose_on(self, side: Side | None) -> Dose:
        """The dose on a side."""
        return self.other_doses.get(side, self.dose) if side else self.dose


def equipment_of(plan: Iterable[PlannedExercise]) -> tuple[str, ...]:
    """Everything that is needed for a session, each thing once, in the order of need."""
    return tuple(dict.fromkeys(thing for planned in plan for thing in planned.equipment))


class Segment(msgspec.Struct, frozen=True, kw_only=True):
    """One phase, from at_ms for for_ms."""

    at_ms: int
    for_ms: int
    phase: Phase
    part: int
    """Which exercise of the session, from 0; the end belongs to the last."""
    exercise: str = ""
    side: Side | None = None
    rep: int | None = None
    set: int | None = None
    shown: str = ""
    """What is shown as the step's text."""
    move_ms: int = 0
    """The last so many milliseconds are the body's own move."""

    @property
    def end_ms(self) -> int:
        """The first millisecond after the segment."""
        return self.at_ms + self.for_ms

    @property
    def in_position(self) -> bool:
        """Whether the body is in the exercise, or on its way into it or out of it."""
        before_it = self.phase is Phase.REST and self.set is None
        return self.phase not in NOT_IN_IT and not before_it

    @property
    def is_led_into(self) -> bool:
        """Whether the words that lead into its position came before it."""
        return self.in_position and self.phase not in LEADING


class Timeline(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Segments without gaps and cues in order, from 0 to total_ms."""

    segments: tuple[Segment, ...]
    cues: tuple[Cue, ...]
    plan: tuple[PlannedExercise, ...]
    sides: tuple[tuple[Side | None, ...], ...]
    """For each part its sides in their order; (None,) where there are none."""
    bodies: tuple[Body, ...] = ()
    """How the body comes to each part, and after the last one to the end."""

    @cached_property
    def total_ms(self) -> int:
        """When the session ends."""
        return self.segments[-1].end_ms if self.segments else 0

    @cached_property
    def starts(self) -> list[int]:
        """Where each segment begins."""
        return [segment.at_ms for segment in self.segments]

    @cached_property
    def cue_starts(self) -> list[int]:
        """Where each cue is due."""
        return [cue.at_ms for cue in self.cues]

    def index_at(self, position_ms: int) -> int:
        """Which segment is on at a position; the last one from the end on."""
        return max(0, bisect_right(self.starts, position_ms) - 1)

    def at(self, position_ms: int) -> Segment:
        """The segment that is on at a position."""
        return self.segments[self.index_at(position_ms)]

    def side_shown(self, index: int) -> Side | None:
        """The side to show with a segment: its own, or the one that comes next in its part."""
        part = self.segments[index].part
        for segment in self.segments[index:]:
            if segment.part != part:
                break
            if segment.side:
                return segment.side
        return None

    def side_start(self, part: int, side: Side | None, left: Segment | None = None) -> int:
        """Where a side of an exercise begins for a body that is in its posture already; in ms.

        Where the sides alternate, or there are none, all of it begins at once. left is the segment
        in which another version was left: where that was in no position, the way there comes first.
        """
        any_side = side is None or self.plan[part].sides is not Sides.EACH
        phases = [(s.phase, s.part) for s in self.segments]
        behind = self.segments[phases.index((Phase.ANNOUNCE, part)) + 1 :]
        if left and not left.in_position:
            return behind[0].at_ms
        return next(
            segment.at_ms
            for segment in behind
            if segment.phase is not Phase.CHANGE_POSTURE and (any_side or segment.side is side)
        )

    def body_at(self, position_ms: int) -> Body:
        """How the body is at a position; in the middle of a change, how it was before."""
        index = self.index_at(position_ms)
        on = self.segments[index]
        if on.phase in AFTER_IT:
            return self.bodies[-1] if on.phase is Phase.GET_UP else Body()
        return replace(self._lying(index), out=self._out(index))

    def _out(self, index: int) -> tuple[str, ...]:
        """What leads out of the position of a segment."""
        on = self.segments[index]
        inside = [segment for segment in self.segments[index:] if segment.part == on.part]
        if not on.in_position:
            come_to = self.bodies[on.part].out
            told = index - self.index_at(self.call_start(on.part))
            return come_to[told:] if on.phase is Phase.NEXT else ()
        moved = on.phase in (Phase.MOVE_IN, Phase.HOLD, Phase.LET_GO)
        back = [each.shown for each in inside if each.phase is Phase.LET_GO][:1] if moved else []
        return (*back, *(each.shown for each in inside if each.phase is Phase.FINISH))

    def _lying(self, index: int) -> Body:
        on = self.segments[index]
        inside = [segment for segment in self.segments[index:] if segment.part == on.part]
        # Without a change in it, an exercise is come to in its own posture.
        if any(each.phase is Phase.CHANGE_POSTURE for each in inside):
            return self.bodies[on.part]
        posture = self.plan[on.part].exercise.posture
        if posture is not Posture.SIDE:
            return Body(posture)
        sides = [s.side for s in self.segments[: index + 1] if s.part == on.part and s.side]
        return Body(posture, sides[-1] if sides else self.side_shown(index))

    def part_start(self, part: int) -> int:
        """Where an exercise begins, and after the last one getting up or the end; in ms."""
        return next(
            each.at_ms
            for each in self.segments
            if each.part == part or (part == len(self.plan) and each.phase in AFTER_IT)
        )

    def call_start(self, part: int) -> int:
        """Where an exercise is called, with what leads out of another one, in ms.

        What opens the session comes before that.
        """
        calls = (Phase.NEXT, Phase.REST)
        return next(s.at_ms for s in self.segments if s.part == part and s.phase in calls)

    def part_span(self, part: int) -> tuple[int, int]:
        """Where an exercise begins and ends, in ms."""
        inside = [segment for segment in self.segments if segment.part == part]
        return inside[0].at_ms, inside[-1].end_ms
