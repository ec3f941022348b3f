"""A session that a crash or a flat battery cut short: what is to be done of it, and from where."""

from typing import cast

from msgspec.structs import replace

from sciatica_timer.app.session.state import SessionPlan
from sciatica_timer.domain.plan import going_on, plan_again
from sciatica_timer.domain.routine import Library, Move, Routine
from sciatica_timer.domain.timeline import AFTER_IT, Body, Timeline
from sciatica_timer.services.shown_names import shown_names
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
        name=shown_names().of_session(session),
        about="",
        order=0,
        moves=tuple(Move(exercise=planned.exercise.id) for planned in exercises),
    )
    return SessionPlan(routine, exercises, session.before)


def gone_on_with(plan: SessionPlan, timeline: Timeline, entry: JournalEntry) -> SessionPlan:
    """The plan from the exercise in which it was cut short, with what is left of that.

    Whoever goes on stands or sits at the screen, so all of the way to it is told again. timeline
    is the whole plan laid out, with words of any length.
    """
    index = _segment_in(timeline, entry)
    on = timeline.segments[index]
    if on.phase in AFTER_IT:
        return replace(plan.coming(len(plan.exercises), Body()), first=len(plan.exercises))
    rest = going_on(plan.exercises[on.part], timeline, index)
    return replace(plan.with_exercise(on.part, rest).coming(on.part, Body()), first=on.part)


def _segment_in(timeline: Timeline, entry: JournalEntry) -> int:
    """The number of the segment in which it was cut short.

    It is another one where exercises were skipped or changed before; older files tell only that.
    """
    for index, on in enumerate(timeline.segments):
        if [on.part, on.phase, on.side, on.set, on.rep] == entry.place.get("on"):
            return index
    return min(_whole(entry.place.get("segment")), len(timeline.segments) - 1)


def _whole(found: object) -> int:
    """A number that can be counted with; what else stands in a file is taken for the beginning."""
    return found if isinstance(found, int) and found > 0 else 0
