"""The dose of today: what was set by hand, else what follows the pain, else the first one."""

from sciatica_timer.domain.dose import current_level
from sciatica_timer.domain.exercise import Dose, Exercise, Side, Sides
from sciatica_timer.domain.plan import LevelOf
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.domain.routine import Library
from sciatica_timer.domain.session import CareLog, Level


def level_of(prefs: Preferences, care: CareLog) -> LevelOf:
    """The person's own level of an exercise on a side."""

    def level(exercise: Exercise, side: Side | None) -> Level:
        asked = side if exercise.sides is Sides.EACH else None
        current = current_level(exercise, asked, care)
        by_hand = prefs.doses.get(exercise.id)
        return Level(dose=by_hand, variant=current.variant) if by_hand else current

    return level


def all_doses(library: Library, prefs: Preferences, care: CareLog) -> dict[str, Dose]:
    """The dose of every exercise, as the library shows it."""
    level = level_of(prefs, care)
    return {
        exercise.id: exercise.dose.hold_to(level(exercise, Side.LEFT).dose)
        for exercise in library.exercises.values()
    }
