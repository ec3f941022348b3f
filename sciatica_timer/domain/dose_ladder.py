"""The small steps of one exercise: reps, then hold, then a harder variant, and back again.

A variant that is just another way has the same steps of the dose, and none out of it: whether it
is done that way is the person's choice.
"""

from collections.abc import Sequence

from sciatica_timer.domain.exercise import Dose, Exercise, Side, Sides, VariantKind
from sciatica_timer.domain.session import Level

LONG_SPAN_S = 10
"""Holds with at least this span go in steps of five seconds, short ones second by second."""


def sides_of(exercise: Exercise) -> tuple[Side | None, ...]:
    """The sides that have a dose of their own; alternating moves share one."""
    return (Side.LEFT, Side.RIGHT) if exercise.sides is Sides.EACH else (None,)


def first_level(exercise: Exercise) -> Level:
    """Where everybody begins: the low end of the range."""
    return Level(dose=exercise.dose.first)


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
    """The same dose in the next variant that is just another way, else as usual; None for none.

    It treats the sides as this one does, so that it can take over in the middle of one.
    """
    now = exercise.variant(level.variant)
    sides = (now and now.sides) or exercise.sides
    ways = [
        v.id for v in exercise.variants if v.kind is VariantKind.OTHER and v.sides in (None, sides)
    ]
    if exercise.sides is not sides or not ways:
        return None
    after = ways.index(level.variant) + 1 if level.variant in ways else 0
    # With one other way alone, the usual one is the other.
    variant = ways[after] if after < len(ways) else ways[0] if len(ways) > 1 else ""
    return Level(dose=exercise.dose.hold_to(level.dose), variant=variant)


def _hold_step(exercise: Exercise) -> int:
    low, high = exercise.dose.hold_s
    return 5 if high - low >= LONG_SPAN_S else 1


def smaller(one: Dose, other: Dose) -> Dose:
    """The dose that asks no more than either of two: of each number the smaller one."""
    return Dose(
        hold_s=min(one.hold_s, other.hold_s),
        reps=min(one.reps, other.reps),
        sets=min(one.sets, other.sets),
    )


def _with(dose: Dose, *, reps: int | None = None, hold_s: int | None = None) -> Dose:
    return Dose(
        hold_s=dose.hold_s if hold_s is None else hold_s,
        reps=dose.reps if reps is None else reps,
        sets=dose.sets,
    )


def inside(exercise: Exercise, level: Level) -> Level:
    """The level moved inside what the exercise allows; an unknown variant becomes the plain one."""
    known = exercise.variant(level.variant)
    return Level(dose=exercise.dose.hold_to(level.dose), variant=level.variant if known else "")


def step_up(exercise: Exercise, level: Level) -> Level | None:
    """One small step up: reps, then hold, then a harder variant from its low end; else None."""
    level = inside(exercise, level)
    kind, dose, span = kind_of(exercise, level.variant), level.dose, exercise.dose
    if kind is VariantKind.EASIER:
        return Level(dose=span.first)
    if dose.reps < span.reps[1]:
        return Level(dose=_with(dose, reps=dose.reps + 1), variant=level.variant)
    if dose.hold_s < span.hold_s[1]:
        longer = min(span.hold_s[1], dose.hold_s + _hold_step(exercise))
        return Level(dose=_with(dose, hold_s=longer), variant=level.variant)
    harder = _first_variant(exercise, VariantKind.HARDER)
    if kind is None and harder:
        return Level(dose=span.first, variant=harder)
    return None


def step_down(exercise: Exercise, level: Level) -> Level | None:
    """One small step down, the way it came: hold, then reps, then an easier variant; else None."""
    level = inside(exercise, level)
    kind, dose, span = kind_of(exercise, level.variant), level.dose, exercise.dose
    if dose.hold_s > span.hold_s[0]:
        shorter = max(span.hold_s[0], dose.hold_s - _hold_step(exercise))
        return Level(dose=_with(dose, hold_s=shorter), variant=level.variant)
    if dose.reps > span.reps[0]:
        return Level(dose=_with(dose, reps=dose.reps - 1), variant=level.variant)
    if kind is VariantKind.HARDER:
        full = _with(dose, reps=span.reps[1], hold_s=span.hold_s[1])
        return Level(dose=full)
    easier = _first_variant(exercise, VariantKind.EASIER)
    if kind is None and easier:
        return Level(dose=span.first, variant=easier)
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
