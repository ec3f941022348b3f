"""From a routine, a person's doses and preferences to what lay_out needs."""

from collections.abc import Sequence
from itertools import islice

from msgspec.structs import replace

from sciatica_timer.domain.dose_ladder import gentler, sides_of, smaller
from sciatica_timer.domain.exercise import Dose, Exercise, Side, Sides, VariantKind
from sciatica_timer.domain.layout import LayoutOptions
from sciatica_timer.domain.levels import current_level, lowered_since, sides_left
from sciatica_timer.domain.preferences import Preferences, SoreSide, Talk
from sciatica_timer.domain.routine import FLARE_ROUTINE, Library, Move, Routine
from sciatica_timer.domain.session import CareLog, Level, Part, Session
from sciatica_timer.domain.timeline import (
    Phase,
    PlannedExercise,
    RestOf,
    Timeline,
    equipment_of,
)

_NOTHING_AGREED = CareLog()


def layout_options(prefs: Preferences) -> LayoutOptions:
    """What the preferences say about time and words."""
    voice = prefs.voice
    return LayoutOptions(
        # The sore side first: whoever has to stop early has done the side that needs it.
        first_side=Side.RIGHT if prefs.sore_side is SoreSide.RIGHT else Side.LEFT,
        settle_percent=prefs.settle_percent,
        breath_ms=prefs.breath_ms,
        half_way=voice.half_way,
        ticks=voice.count_last_seconds,
        count_aloud=voice.count_aloud,
        words=voice.talk is not Talk.TONES,
        short=voice.talk is Talk.SHORT,
    )


def plan_routine(routine: Routine, library: Library) -> tuple[PlannedExercise, ...]:
    """The exercises of a routine as everybody begins with them."""
    return plan_today(routine, library, (), _NOTHING_AGREED)


def _in_rounds(plan: Sequence[PlannedExercise], routine: Routine) -> tuple[PlannedExercise, ...]:
    """The plan as often as the routine says; where that is more than once, each round is told."""
    rounds, often = list(plan) * routine.repeat, routine.repeat
    if often > 1 and plan:
        for number in range(often):
            at = number * len(plan)
            rounds[at] = replace(rounds[at], begins_round=(number + 1, often))
    return _with_rests(rounds, routine.rest_s)


def _with_rests(plan: Sequence[PlannedExercise], rest_s: int) -> tuple[PlannedExercise, ...]:
    """The plan with so much rest before each exercise but the first."""
    if not rest_s:
        return tuple(plan)
    return (*plan[:1], *(replace(planned, rest_before_s=rest_s) for planned in plan[1:]))


def plan_today(
    routine: Routine, library: Library, sessions: Sequence[Session], log: CareLog
) -> tuple[PlannedExercise, ...]:
    """A routine as it is done today: with the doses of today, without what is being left out.

    Empty where all of it is being left out.
    """
    plan: list[PlannedExercise] = []
    for move in routine.moves:
        exercise = library.exercises[move.exercise]
        sides = sides_left(exercise, sessions, log)
        if move.side and exercise.sides is Sides.EACH:
            sides = tuple(side for side in sides if side is move.side)
        if sides:
            only = sides[0] if len(sides) < len(sides_of(exercise)) else None
            plan.append(plan_move(move, exercise, only, log))
    return _in_rounds(plan, routine)


def instead_of(
    routine: Routine, library: Library, sessions: Sequence[Session], log: CareLog
) -> Routine | None:
    """The first other routine of which something is left today; None where there is none.

    In place of a hard day only the first routine of all is offered, the gentlest of the usual
    ones.
    """
    others = sorted(library.shown, key=lambda each: each.order)
    if routine.id == FLARE_ROUTINE:
        others = others[:1]
    others = [each for each in others if each.id not in (routine.id, FLARE_ROUTINE)]
    return next((each for each in others if plan_today(each, library, sessions, log)), None)


def plan_once(
    exercise: Exercise, sessions: Sequence[Session], log: CareLog
) -> tuple[PlannedExercise, ...]:
    """One exercise, to try it: on the sides that are not left out, else on all of them.

    So what is left out altogether can be tried again.
    """
    sides = sides_left(exercise, sessions, log)
    only = sides[0] if 0 < len(sides) < len(sides_of(exercise)) else None
    return (plan_move(Move(exercise=exercise.id), exercise, only, log),)


def _level(exercise: Exercise, side: Side | None, log: CareLog) -> Level:
    """The person's own level of an exercise on a side."""
    if exercise.sides is not Sides.EACH:
        return current_level(exercise, None, log)
    if side:
        return current_level(exercise, side, log)
    # Both at once, as in a variant with both knees, go by the smaller dose of the two.
    left, right = (current_level(exercise, each, log) for each in Side)
    return Level(dose=smaller(left.dose, right.dose))


def plan_move(
    move: Move,
    exercise: Exercise,
    only_side: Side | None = None,
    log: CareLog = _NOTHING_AGREED,
) -> PlannedExercise:
    """One exercise of a routine; what the routine says goes before the person's own level.

    But a step down that was agreed after the routine was written holds in it too. A routine that
    names its dose is a gentle one, in which no harder variant is done. only_side is the side that
    is left where the other is not done; a variant that needs both sides is then not done either.
    """
    levels = {side: _level(exercise, side, log) for side in (None, *Side)}
    own = {None: move.dose, **dict.fromkeys(Side, move.dose)}
    if exercise.sides is Sides.EACH:
        own |= move.side_doses
    lowered = {side: lowered_since(exercise.id, side, log, move.chosen) for side in levels}
    dose = {
        side: exercise.dose.hold_to(_agreed(own[side], level.dose, lowered=lowered[side]))
        for side, level in levels.items()
    }
    # One picture shows both sides, so the gentler of two variants serves both.
    sides = (only_side,) if only_side else tuple(Side)
    ways = [levels[side].variant for side in sides if lowered[side] or not move.variant]
    wanted = gentler(exercise, [*filter(None, (move.variant,)), *ways])
    variant = exercise.variant(wanted)
    if variant and (
        (only_side and variant.sides not in (None, Sides.EACH))
        or (any(own.values()) and not move.variant and variant.kind is VariantKind.HARDER)
    ):
        variant = None
    return PlannedExercise(
        exercise=exercise,
        dose=dose[only_side],
        other_doses={side: dose[side] for side in Side if dose[side] != dose[only_side]},
        variant=variant,
        only_side=only_side,
    )


def _agreed(chosen: Dose | None, level: Dose, *, lowered: bool) -> Dose:
    if chosen is None:
        return level
    return smaller(chosen, level) if lowered else chosen


def made_easier(
    planned: PlannedExercise, to: Level, side: Side | None, *, easier: bool = True
) -> PlannedExercise:
    """An exercise with an easier level, or just another way, for the side on which it hurts.

    Each side keeps a dose of its own, so the other side's is left as it is; the variant is one for
    both, as one picture shows both.
    """
    variant = planned.exercise.variant(to.variant)
    alone = side if planned.sides is Sides.EACH else None
    # A harder variant that is taken back makes the other side easier as well.
    both = alone is None or variant is not planned.variant
    on = planned.easier_on | (frozenset((None,)) if both else frozenset((alone,)))
    planned = replace(planned, variant=variant, easier_on=on if easier else planned.easier_on)
    if alone is None:
        return replace(planned, dose=to.dose, other_doses={})
    doses = {alone: to.dose, alone.other: planned.dose_on(alone.other)}
    return replace(planned, other_doses=doses)


def going_on(easier: PlannedExercise, timeline: Timeline, index: int) -> PlannedExercise:
    """Another version of the exercise that is on at a segment, with what is left of it there.

    The rep that hurt is done again, and at least one is done. What the session does not need
    otherwise is fetched first.
    """
    on, side = timeline.segments[index], timeline.side_shown(index)
    sides = timeline.sides[on.part]
    dose = easier.dose_on(side)
    done = on.phase is Phase.LET_GO
    if done and easier.sides is Sides.ALTERNATING and side is sides[0]:
        side, done = sides[-1], False
    elif done and easier.sides is Sides.ALTERNATING:
        side = sides[0]
    number, rep = on.set or 1, (on.rep or 1) + done
    if rep > dose.reps:
        number, rep = (number + 1, 1) if done and number < dose.sets else (number, dose.reps)
    at_hand = equipment_of(timeline.plan)
    rest = RestOf(
        side=side,
        set=min(number, dose.sets),
        rep=rep,
        fetch=tuple(thing for thing in easier.equipment if thing not in at_hand),
    )
    return replace(easier, rest=rest)


def plan_again(
    session: Session, library: Library, sides: Sequence[int] = ()
) -> tuple[PlannedExercise, ...]:
    """The plan of a record, to go on with it; empty where an exercise is not known any more.

    sides: how many sides each exercise of the plan has, see `Recorder.side_counts`. A record
    alone does not tell "both sides, then the right one" from "the right one, then both sides".
    """
    # What has no planned reps was noted besides the plan: it hurt between two sides.
    parts = [part for part in session.parts if part.reps_planned]
    rows = _by_sides(parts, sides) if sum(sides) == len(parts) else _by_looks(parts)
    plan: list[PlannedExercise] = []
    for row in rows:
        exercise = library.exercises.get(row[0].exercise)
        if exercise is None:
            return ()
        doses = {part.side: exercise.dose.hold_to(part.planned) for part in row if part.side}
        variant = exercise.variant(row[-1].variant)
        dose = exercise.dose.hold_to(row[0].planned)
        others = {side: own for side, own in doses.items() if own != dose}
        planned = PlannedExercise(exercise=exercise, dose=dose, other_doses=others, variant=variant)
        if planned.sides is Sides.EACH and len(doses) == 1:
            planned = replace(planned, only_side=row[0].side)
        plan.append(planned)
    routine = library.routines.get(session.routine)
    return _with_rests(plan, routine.rest_s if routine else 0)


def _by_sides(parts: list[Part], sides: Sequence[int]) -> list[list[Part]]:
    left = iter(parts)
    return [row for many in sides if (row := list(islice(left, many)))]


def _by_looks(parts: list[Part]) -> list[list[Part]]:
    rows: list[list[Part]] = []
    for part in parts:
        before = rows[-1][0] if rows else part
        # Its second side may be in an easier variant: it hurt there.
        sided = (before.side is None) is (part.side is None)
        same = before.exercise == part.exercise and sided
        # A part with a side that is there already, or none again, begins an exercise anew.
        if rows and same and part.side not in {p.side for p in rows[-1]}:
            rows[-1].append(part)
        else:
            rows.append([part])
    return rows
