"""How long a session is, and whether it stays as short as the person wishes."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import takewhile

from sciatica_timer.domain.dose_evidence import RECENT
from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.per_block import exercised
from sciatica_timer.domain.phrases import Phrases
from sciatica_timer.domain.plan import plan_today
from sciatica_timer.domain.routine import FLARE_ROUTINE, Library, Routine
from sciatica_timer.domain.session import MINUTE_MS, CareLog, Session
from sciatica_timer.domain.timeline import PlannedExercise


def minutes_of(plan: Sequence[PlannedExercise], phrases: Phrases, options: LayoutOptions) -> int:
    """Whole minutes as they are told, at least 1; 0 where nothing is done."""
    ms = lay_out(tuple(plan), phrases, options).total_ms
    return max(1, round(ms / MINUTE_MS)) if ms else 0


def routines_in_use(
    library: Library, exercises: Iterable[str], sessions: Sequence[Session], now: datetime
) -> list[Routine]:
    """The routines with one of these exercises that were done in the last four weeks.

    Where none was, all that have one; the one for a hard day has doses of its own and never counts.
    """
    wanted = set(exercises)
    holding = [
        routine
        for routine in library.routines.values()
        if routine.id != FLARE_ROUTINE and wanted & {move.exercise for move in routine.moves}
    ]
    lately = takewhile(lambda one: one.started >= now - RECENT, reversed(exercised(sessions)))
    done = {one.routine for one in lately}
    return [routine for routine in holding if routine.id in done] or holding


def stays_within(
    minutes: int,
    routines: Iterable[Routine],
    library: Library,
    sessions: Sequence[Session],
    log: CareLog,
    phrases: Phrases,
    options: LayoutOptions,
) -> bool:
    """Whether each routine, done with the doses of a log, takes at most so many minutes."""
    plans = (plan_today(routine, library, sessions, log) for routine in routines)
    return all(minutes_of(plan, phrases, options) <= minutes for plan in plans)
