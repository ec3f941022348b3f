"""What is new since the last session: the pain before it, and the doses that were changed after."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from sciatica_timer.domain.care import WORTH_NAMING
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import CareLog, Level, Session, StepAnswer


class DoseChange(msgspec.Struct, frozen=True, kw_only=True):
    """A dose that is another one now."""

    exercise: str
    side: Side | None = None
    was: Level | None = None
    """As it was done in the last session; None where it was not done then."""
    to: Level | None = None
    """None where it is left out now."""


def changed_doses(last: Session, log: CareLog) -> tuple[DoseChange, ...]:
    """What was accepted or set by hand since a session, the newest word on each exercise and side.

    What comes to the same as it was done then is no change.
    """
    words: dict[tuple[str, Side | None], tuple[datetime, Level | None]] = {}
    accepted = (
        (one.exercise, one.side, one.at, one.to)
        for one in log.choices
        if one.answer is StepAnswer.ACCEPTED and one.exercise
    )
    by_hand = ((one.exercise, one.side, one.at, one.set_to) for one in log.by_hand)
    for exercise, side, at, to in (*accepted, *by_hand):
        key = exercise, side
        if at > last.ended and (key not in words or words[key][0] <= at):
            words[key] = at, to
    made = (
        DoseChange(exercise=exercise, side=side, was=_done(last, exercise, side), to=to)
        for (exercise, side), (_, to) in words.items()
    )
    return tuple(one for one in made if one.was != one.to)


def _done(last: Session, exercise: str, side: Side | None) -> Level | None:
    # The very gentle routine has doses of its own, which say nothing about the usual ones.
    if last.routine == FLARE_ROUTINE:
        return None
    parts = (part for part in last.parts if part.exercise == exercise)
    return next(
        (
            Level(dose=part.planned, variant=part.variant)
            for part in parts
            if side is None or part.side in (None, side)
        ),
        None,
    )


def pain_since(exercised: Sequence[Session]) -> int | None:
    """How many points the pain before the last session was above that before the one before it.

    0 for less than two points, as such a change means nothing; None where one was not answered.
    """
    if len(exercised) < 2:
        return None
    earlier, later = (_worst_before(session) for session in exercised[-2:])
    if earlier is None or later is None:
        return None
    return later - earlier if abs(later - earlier) >= WORTH_NAMING else 0


def _worst_before(session: Session) -> int | None:
    scores = (at.pain.score for at in session.before)
    return max((score for score in scores if score is not None), default=None)
