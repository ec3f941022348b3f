"""The dose of today: what was set by hand, else what follows the pain, else the first one."""

from sciatica_timer.domain.dose import current_level, left_out
from sciatica_timer.domain.exercise import Dose, Exercise, Side, Sides
from sciatica_timer.domain.ladder import sides_of
from sciatica_timer.domain.plan import LevelOf, plan_routine
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.domain.routine import Library, Routine
from sciatica_timer.domain.session import CareLog, Level
from sciatica_timer.domain.timeline import Planned
from sciatica_timer.services.history import HistoryStore


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


def plan_today(
    routine: Routine, library: Library, prefs: Preferences, history: HistoryStore
) -> tuple[Planned, ...]:
    """A routine as it is done today: with the doses of today, without what is being left out.

    Where that would leave nothing, the routine stays as it is.
    """
    sessions, log = history.sessions, history.care
    level = level_of(prefs, log)

    def is_left_out(planned: Planned) -> bool:
        exercise = planned.exercise
        return all(left_out(exercise, side, sessions, log) for side in sides_of(exercise))

    plan = plan_routine(routine, library, level)
    return tuple(planned for planned in plan if not is_left_out(planned)) or plan
