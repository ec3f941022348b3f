"""A session that a crash or a flat battery cut short: what is to be done of it, and from where."""

from typing import cast

from sciatica_timer.app.session.state import SessionPlan
from sciatica_timer.domain.plan import plan_again
from sciatica_timer.domain.routine import Library, Move, Routine
from sciatica_timer.domain.timeline import Timeline
from sciatica_timer.services.store.journal import JournalEntry


def plan_of(entry: JournalEntry, library: Library) -> SessionPlan | None:
    """The plan it had; None where its exercises are unknown."""
    session, found = entry.session, entry.place.get("sides")
    sides = (
        [_whole(each) for each in cast("list[object]", found)] if isinstance(found, list) else []
    )
    exercises = plan_again(session, library, sides)
    if not exercises:
        return None
    routine = Routine(
        id=session.routine,
        name=session.routine_name,
        about="",
        order=0,
        moves=tuple(Move(exercise=planned.exercise.id) for planned in exercises),
    )
    return SessionPlan(routine, exercises, session.before)


def position_in(timeline: Timeline, entry: JournalEntry) -> int:
    """Where it was cut short: its segment is the same whichever voice reads the words."""
    index = min(_whole(entry.place.get("segment")), len(timeline.segments) - 1)
    segment = timeline.segments[index]
    return segment.at_ms + max(0, min(_whole(entry.place.get("in_ms")), segment.for_ms - 1))


def _whole(found: object) -> int:
    """A number that can be counted with; what else stands in a file is taken for the beginning."""
    return found if isinstance(found, int) and found > 0 else 0
