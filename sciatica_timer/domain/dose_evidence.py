"""What the records say for and against more of an exercise: how each session went."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cached_property
from itertools import dropwhile, islice

import msgspec

from sciatica_timer.domain.care import (
    all_reds,
    readings_for,
    reds_of,
    settled_within_a_day,
    standing,
)
from sciatica_timer.domain.course import creeping, so_far
from sciatica_timer.domain.exercise import Exercise, Side
from sciatica_timer.domain.levels import done_with
from sciatica_timer.domain.per_block import Blocks, ended_since, exercised
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import (
    GO_ON,
    OTHER_WAY,
    CareLog,
    Compared,
    Feeling,
    Hurt,
    Part,
    RedAnswer,
    RedWhere,
    Session,
    StepReason,
)

RECENT = timedelta(weeks=4)
"""A session that is older says nothing for a step up."""


class Records(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """All that the dose follows from."""

    sessions: Sequence[Session]
    log: CareLog = CareLog()
    now: datetime

    @cached_property
    def done(self) -> Blocks[Session]:
        """The sessions with exercises in them, oldest first, none that is still to come."""
        return so_far(exercised(self.sessions), self.now.date())

    @cached_property
    def standing(self) -> list[RedAnswer]:
        """The red answers that stand."""
        return standing(self.sessions, self.log)

    @cached_property
    def last_red(self) -> datetime | None:
        """When the last red answer was given, settled or not; None where it was long ago."""
        lately = ended_since(self.done, self.now - RECENT)
        return max((red.at for red in all_reds(lately, self.log)), default=None)

    @cached_property
    def may_rise(self) -> bool:
        """Whether nothing in the last four weeks speaks against doing more of anything.

        The pain does not creep up; the last session was no hard day, and all of it went well, as
        far as one can know by now.
        """
        last = self.done[-1] if self.done else None
        if last is None or last.started < self.now - RECENT:
            return True
        return not (
            last.routine == FLARE_ROUTINE
            or reasons_for_less(last, list(last.parts), None)
            or not known_to_be_well(last, None)
            or creeping(self.done)
        )


def reasons_for_less(
    session: Session, parts: list[Part], side: Side | None
) -> list[tuple[StepReason, datetime]]:
    """Why a session asks for less of a move that was begun in it, and since when that is known."""
    hurt = any(part.changed_by_pain for part in parts)
    found = [(StepReason.HURT, session.ended)] if hurt else []
    return found + went_badly(session, side)


def hurts_as_it_is(
    exercise: Exercise, side: Side | None, session: Session, sessions: Sequence[Session]
) -> bool:
    """Whether a move hurt so in a session that it was not gone on with, nor done in another way.

    Where that was only pressed, and no pain told, it did so the time before as well.
    """
    rows = dropwhile(lambda row: row[0] is not session, done_with(exercise, side, sessions))
    two = [[hurt for part in parts for hurt in part.hurts] for _, parts in islice(rows, 2)]
    answered = any(hurt.answered for hurts in two[:1] for hurt in hurts)
    return answered or (len(two) == 2 and all(map(_stopped, two)))


def _stopped(hurts: Sequence[Hurt]) -> bool:
    stopped = [hurt for hurt in hurts if hurt.choice not in (GO_ON, OTHER_WAY)]
    return any(hurt.pain is None or hurt.answered for hurt in stopped)


def went_badly(session: Session, side: Side | None) -> list[tuple[StepReason, datetime]]:
    """What a session as a whole had against it on a side, or on any, and since when it is known."""
    found: list[tuple[StepReason, datetime]] = []
    reds = [red for red in reds_of(session) if red.where is not RedWhere.BEFORE]
    if any(side is None or red.side in (None, side) for red in reds):
        found.append((StepReason.RED, session.ended))
    if session.feeling is Feeling.TOO_MUCH:
        found.append((StepReason.TOO_MUCH, session.ended))
    if settled_within_a_day(session.next_day) is False:
        told = session.next_day.answered if session.next_day else None
        found.append((StepReason.NOT_SETTLED, told or session.ended))
    return found


def known_to_be_well(session: Session, side: Side | None) -> bool:
    """Whether no answer is waited for and the day after was not worse."""
    worse = session.next_day is not None and session.next_day.compared is Compared.WORSE
    return not worse and not any(reading.open for reading in readings_for(session, side))
