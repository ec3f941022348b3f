"""From a routine, a person's doses and preferences to what lay_out needs."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from sciatica_timer.domain.exercise import Exercise, Side, Sides, VariantKind
from sciatica_timer.domain.layout import Taste
from sciatica_timer.domain.preferences import Preferences, SoreSide, Talk
from sciatica_timer.domain.routine import Library, Move, Routine
from sciatica_timer.domain.session import Level, Part, Session
from sciatica_timer.domain.timeline import Planned

LevelOf = Callable[[Exercise, Side | None], Level]
"""A person's own level of an exercise on a side."""


def first_level(exercise: Exercise, _side: Side | None = None) -> Level:
    """Where everybody begins: the low end of each range, without a variant."""
    return Level(dose=exercise.dose.first)


def taste_of(prefs: Preferences) -> Taste:
    """What the preferences say about time and words."""
    voice = prefs.voice
    return Taste(
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


def plan_routine(
    routine: Routine, library: Library, level_of: LevelOf = first_level
) -> tuple[Planned, ...]:
    """The exercises of a routine, each with the person's own dose on each side."""
    return tuple(
        plan_move(move, library.exercises[move.exercise], level_of) for move in routine.moves
    )


def plan_move(move: Move, exercise: Exercise, level_of: LevelOf = first_level) -> Planned:
    """One exercise of a routine; what the routine says goes before the person's own level."""
    levels = {side: level_of(exercise, side) for side in (None, *Side)}
    dose = {side: exercise.dose.hold_to(move.dose or level.dose) for side, level in levels.items()}
    # One picture shows both sides, so the gentler of two variants serves both.
    wanted = move.variant or _gentler(
        exercise, [levels[side].variant for side in (Side.LEFT, Side.RIGHT)]
    )
    variant = next((variant for variant in exercise.variants if variant.id == wanted), None)
    return Planned(
        exercise=exercise,
        dose=dose[None],
        other_doses={side: dose[side] for side in Side if dose[side] != dose[None]},
        variant=variant,
    )


def made_easier(planned: Planned, easier: Level, side: Side | None) -> Planned:
    """An exercise with an easier level for the side on which it hurts.

    Each side keeps a dose of its own, so the other side's is left as it is; the variant is one for
    both, as one picture shows both.
    """
    variants = planned.exercise.variants
    variant = next((each for each in variants if each.id == easier.variant), None)
    if side is None or planned.sides is not Sides.EACH:
        return replace(planned, dose=easier.dose, other_doses={}, variant=variant)
    doses = {side: easier.dose, side.other: planned.dose_on(side.other)}
    return replace(planned, other_doses=doses, variant=variant)


def _gentler(exercise: Exercise, variants: Sequence[str]) -> str:
    """Of the variants of two sides the gentler one: easier, then plain, then harder."""
    kinds = {variant.id: variant.kind for variant in exercise.variants}
    order = {VariantKind.EASIER: 0, VariantKind.OTHER: 1, VariantKind.HARDER: 2}
    return min(variants, key=lambda name: order[kinds[name]] if name in kinds else 1)


def plan_again(session: Session, library: Library) -> tuple[Planned, ...]:
    """The plan of a record, to go on with it; empty where an exercise is not known any more."""
    rows: list[list[Part]] = []
    for part in session.parts:
        if not part.reps_planned:
            # Noted besides the plan: it hurt between two sides.
            continue
        before = rows[-1][0] if rows else part
        # Its second side may be in an easier variant: it hurt there.
        sided = (before.side is None) is (part.side is None)
        same = before.exercise == part.exercise and sided
        # A part with a side that is there already, or none again, begins an exercise anew.
        if rows and same and part.side not in {p.side for p in rows[-1]}:
            rows[-1].append(part)
        else:
            rows.append([part])
    plan: list[Planned] = []
    for row in rows:
        exercise = library.exercises.get(row[0].exercise)
        if exercise is None:
            return ()
        doses = {part.side: exercise.dose.hold_to(part.planned) for part in row if part.side}
        variant = next((v for v in exercise.variants if v.id == row[-1].variant), None)
        dose = exercise.dose.hold_to(row[0].planned)
        others = {side: own for side, own in doses.items() if own != dose}
        plan.append(Planned(exercise=exercise, dose=dose, other_doses=others, variant=variant))
    return tuple(plan)
