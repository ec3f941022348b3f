"""The small steps of one exercise: reps, then hold, then sets, then a harder variant, and back.

A step changes one thing: one rep, two or three seconds, or one set. It never doubles anything, and
never leaves the range of the exercise. A variant that is just another way has the same steps of
the dose, and none out of it: whether it is done that way is the person's choice.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from sciatica_timer.domain.exercise import Dose, Exercise, Side, Sides, VariantKind
from sciatica_timer.domain.session import Level

HOLD_STEP_S, LONG_HOLD_STEP_S = 2, 3
"""Seconds that a hold grows by in one step; the longer step from LONG_HOLD_S on."""
LONG_HOLD_S = 10


def sides_of(exercise: Exercise) -> tuple[Side | None, ...]:
    """The sides that have a dose of their own; alternating moves share one."""
    return (Side.LEFT, Side.RIGHT) if exercise.sides is Sides.EACH else (None,)


def first_level(exercise: Exercise, side: Side | None = None) -> Level:
    """Where everybody begins on a side: mostly the low end of the range, without a variant."""
    return Level(dose=exercise.dose.first_on(side))


def kind_of(exercise: Exercise, variant: str) -> VariantKind | None:
    """Whether a variant is easier, harder or another; None for the exercise as it is."""
    found = exercise.variant(variant)
    return found.kind if found else None


def _first_variant(exercise: Exercise, kind: VariantKind) -> str:
    return next((v.id for v in exercise.variants if v.kind is kind), "")


def gentler(exercise: Exercise, variants: Sequence[str]) -> str:
    """Of several variants the gentlest one: easier, then another way, the usual one, harder."""
    order = (VariantKind.EASIER, VariantKind.OTHER, None, VariantKind.HARDER)
    return min(variants, key=lambda name: order.index(kind_of(exercise, name)))


def another_way(exercise: Exercise, level: Level) -> Level | None:
    """The same dose in the next variant that is just another way; None where there is none.

    It is never the usual way, which is no help to somebody who has left it, and it treats the
    sides as this one does, so that it can take over in the middle of one.
    """
    now = exercise.variant(level.variant)
    sides = (now and now.sides) or exercise.sides
    ways = [
        v.id for v in exercise.variants if v.kind is VariantKind.OTHER and v.sides in (None, sides)
    ]
    after = ways.index(level.variant) + 1 if level.variant in ways else 0
    variant = next((way for way in ways[after:] + ways[:after] if way != level.variant), "")
    if exercise.sides is not sides or not variant:
        return None
    return Level(dose=exercise.dose.hold_to(level.dose), variant=variant)


def holds(span: tuple[int, int]) -> tuple[int, ...]:
    """The lengths of hold in seconds, from the shortest to the longest.

    Steps are of two seconds, of three from ten seconds on. The last ones are made even, so that
    none is of one second; the first is of one where two would double a hold.
    """
    low, high = span
    found = [low]
    while (now := found[-1]) < high:
        step = LONG_HOLD_STEP_S if now >= LONG_HOLD_S else HOLD_STEP_S
        if high - now - step == 1:
            step -= 1
        found.append(min(high, now + max(1, min(step, now - 1))))
    return tuple(found)


def smaller(one: Dose, other: Dose) -> Dose:
    """The dose that asks no more than either of two: of each number the smaller one."""
    return Dose(
        hold_s=min(one.hold_s, other.hold_s),
        reps=min(one.reps, other.reps),
        sets=min(one.sets, other.sets),
    )


def asked_more(exercise: Exercise, level: Level, did: Sequence[Level]) -> Level | None:
    """What was done that asks for more than a level; None where nothing does."""
    load = {VariantKind.EASIER: -1, VariantKind.HARDER: 1}
    for one in did:
        done = inside(exercise, one)
        kinds = (kind_of(exercise, each.variant) for each in (done, level))
        now, then = (load.get(kind, 0) if kind else 0 for kind in kinds)
        if now > then:
            return done
        if smaller(done.dose, level.dose) != done.dose:
            return Level(dose=done.dose, variant=level.variant)
    return None


def inside(exercise: Exercise, level: Level) -> Level:
    """The level moved inside what the exercise allows; an unknown variant becomes the plain one."""
    known = exercise.variant(level.variant)
    return Level(dose=exercise.dose.hold_to(level.dose), variant=level.variant if known else "")


def step_up(exercise: Exercise, level: Level) -> Level | None:
    """One small step up: reps, then hold, then sets, then a harder variant from its low end.

    None where there is none. From an easier variant the step is the usual way at its low end.
    """
    level = inside(exercise, level)
    kind, span = kind_of(exercise, level.variant), exercise.dose
    if kind is VariantKind.EASIER:
        return Level(dose=span.first)
    if more := _more(exercise, level.dose):
        return Level(dose=more, variant=level.variant)
    harder = _first_variant(exercise, VariantKind.HARDER)
    if kind is None and harder:
        return Level(dose=span.first, variant=harder)
    return None


def _more(exercise: Exercise, dose: Dose) -> Dose | None:
    """The next larger dose in the same variant; one rep and one set are not made two."""
    span = exercise.dose.steps_from(dose)
    if 1 < dose.reps < span.reps[1]:
        return replace(dose, reps=dose.reps + 1)
    if longer := next((hold for hold in holds(span.hold_s) if hold > dose.hold_s), None):
        return replace(dose, hold_s=longer)
    if 1 < dose.sets < span.sets[1]:
        return replace(dose, sets=dose.sets + 1)
    return None


def step_down(exercise: Exercise, level: Level) -> Level | None:
    """One small step down: sets, then hold, then reps, then a variant that asks less; else None.

    It asks for no more of anything: from a harder variant at its lowest it goes to the usual way
    at the same dose.
    """
    level = inside(exercise, level)
    kind, span = kind_of(exercise, level.variant), exercise.dose
    if less := _less(exercise, level.dose):
        return Level(dose=less, variant=level.variant)
    if kind is VariantKind.HARDER:
        return first_level(exercise)
    easier = _first_variant(exercise, VariantKind.EASIER)
    if kind is None and easier:
        return Level(dose=span.first, variant=easier)
    return None


def _less(exercise: Exercise, dose: Dose) -> Dose | None:
    """The next smaller dose in the same variant."""
    span = exercise.dose.steps_from(dose)
    if dose.sets > span.sets[0]:
        return replace(dose, sets=dose.sets - 1)
    shorter = [hold for hold in holds(span.hold_s) if hold < dose.hold_s]
    if shorter:
        return replace(dose, hold_s=shorter[-1])
    if dose.reps > span.reps[0]:
        return replace(dose, reps=dose.reps - 1)
    return None


def easier_now(exercise: Exercise, level: Level) -> Level | None:
    """What "easier version" means in the middle of a session.

    An easier variant where there is one, a harder one taken back, else a smaller dose.
    """
    kind = kind_of(exercise, level.variant)
    easier = _first_variant(exercise, VariantKind.EASIER)
    if kind is not VariantKind.EASIER and easier:
        return inside(exercise, Level(dose=level.dose, variant=easier))
    if kind is VariantKind.HARDER:
        return first_level(exercise)
    return step_down(exercise, level)
