"""What a person has planned for every week: which routine on which days, and gentle activity."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated

import msgspec

MOST_A_DAY = 3
"""Routines on one day; more than one is for whom a therapist says so."""
MOST_ACTIVITY_MIN = 300
"""Minutes of gentle activity a week that can be wished for."""
EventId = Annotated[str, msgspec.Meta(pattern=r"^plan-[1-7]-[1-9][0-9]{0,3}@sciatica-timer$")]
_Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class PlannedTime(msgspec.Struct, frozen=True, kw_only=True):
    """One routine on one day of the week."""

    weekday: Annotated[int, msgspec.Meta(ge=1, le=7)]
    """1 Monday to 7 Sunday."""
    routine: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    """Its id."""
    at: Annotated[time, msgspec.Meta(tz=False)] | None = None
    """The hour on the clock of wherever the person is; None for some time of that day."""


class WeekPlan(msgspec.Struct, frozen=True, kw_only=True):
    """The plan of every week, replaced whole; of two the one that was changed last holds."""

    changed: _Moment
    times: tuple[PlannedTime, ...] = ()
    activity_min: Annotated[int, msgspec.Meta(ge=0, le=MOST_ACTIVITY_MIN)] = 0
    """Minutes of gentle activity a week that the person wishes for in the end, 0 for no wish."""
    handed_out: tuple[EventId, ...] = ()
    """The events of a calendar file that was saved: what is gone from the plan is cancelled in the
    next one."""
    what_for: Annotated[str, msgspec.Meta(max_length=200)] = ""
    """What for, in the person's own words."""

    @property
    def weekdays(self) -> tuple[int, ...]:
        """The days with something on them; the others are rest days."""
        return tuple(sorted({one.weekday for one in self.times}))

    def on(self, weekday: int) -> tuple[PlannedTime, ...]:
        """What is planned for a day of the week: hours first, in their order."""
        return tuple(sorted((one for one in self.times if one.weekday == weekday), key=_order))

    def with_day(self, weekday: int, times: tuple[PlannedTime, ...]) -> "WeekPlan":
        """The plan with another day of the week in place of its own."""
        others = (one for one in self.times if one.weekday != weekday)
        made = sorted((*others, *times[:MOST_A_DAY]), key=lambda one: (one.weekday, _order(one)))
        return msgspec.structs.replace(self, times=tuple(made))


class NotTodayReason(StrEnum):
    """Why somebody would not exercise on a day; none is a failure."""

    TIRED = "tired"
    PAIN = "pain"
    NO_TIME = "no-time"
    AWAY = "away"
    OTHER = "other"


class NotToday(msgspec.Struct, frozen=True, kw_only=True):
    """A day on which the person said "not today"; nothing reminds of it any more."""

    at: _Moment
    day: date
    because: NotTodayReason


def three_days(routine: str, week_start: int) -> tuple[PlannedTime, ...]:
    """A first plan to begin with: three days with a rest day after each, at some time."""
    days = ((week_start - 1 + step) % 7 + 1 for step in (0, 2, 4))
    return tuple(
        sorted((PlannedTime(weekday=day, routine=routine) for day in days), key=lambda t: t.weekday)
    )


def _order(one: PlannedTime) -> tuple[bool, time, str]:
    return one.at is None, one.at or time(), one.routine
