"""A week against its plan: what is left of a day, and how the week went."""

from collections.abc import Sequence
from datetime import date

import msgspec

from sciatica_timer.domain.calendar import CalendarIndex, Day, Week, shift
from sciatica_timer.domain.care import WORTH_NAMING
from sciatica_timer.domain.session import Activity, Session
from sciatica_timer.domain.trend import TrendLine, sorer, trend_of
from sciatica_timer.domain.week_plan import PlannedTime, WeekPlan

ACTIVITY_STEP_MIN = 10
"""So many minutes more than in the last weeks are suggested at most, so that it rises slowly."""


class DayBack(msgspec.Struct, frozen=True, kw_only=True):
    """One day of a week: what was planned and what was done."""

    date: date
    planned: int
    """How many routines."""
    done: int
    """Exercise sessions that count."""
    minutes: int
    activity_min: int
    """Those of the minutes that were gentle activity."""
    pain: int | None
    """The highest score before the sessions of that day; None where nobody answered."""


class Lower(msgspec.Struct, frozen=True, kw_only=True):
    """A routine after which the pain was lower, and how many times."""

    session: Session
    """The newest of them."""
    times: int


class WeekBack(msgspec.Struct, frozen=True, kw_only=True):
    """How a week went: the numbers of its sentences, its picture and its table."""

    week: Week
    goal: int
    days: tuple[DayBack, ...]
    minutes: int
    activity_min: int
    activity_goal: int
    """Minutes of gentle activity that were suggested for it, 0 for none."""
    pain: TrendLine
    """The pain of the week before and of this one."""
    lower: tuple[Lower, ...]
    """After what the pain was lower by two points or more."""
    not_today: int
    """Days on which the person said "not today"."""


def left_of(planned: Sequence[PlannedTime], day: Day) -> tuple[PlannedTime, ...]:
    """What is left of a day's plan: each session that counts stands for one, its own if it can."""
    left, others = list(planned), 0
    for session in day.exercise:
        if not session.counts:
            continue
        own = next((one for one in left if one.routine == session.routine), None)
        if own is None:
            others += 1
        else:
            left.remove(own)
    return tuple(left[others:])


def left_today(plan: WeekPlan | None, index: CalendarIndex, today: date) -> tuple[PlannedTime, ...]:
    """What is planned for a day and not done yet."""
    return left_of(plan.on(today.isoweekday()), index.day(today)) if plan else ()


def next_day(plan: WeekPlan, today: date) -> date | None:
    """The next day after today with something planned; None where nothing is."""
    days = (shift(today, number) for number in range(1, 8))
    return next((day for day in days if day.isoweekday() in plan.weekdays), None)


def activity_goal(plan: WeekPlan | None, before: Sequence[Week]) -> int:
    """Minutes of gentle activity for a week: a little more than lately, up to the wish.

    before are the two weeks before it, of which the fuller one counts; after an empty time it
    begins with few minutes again.
    """
    if plan is None or not plan.activity_min:
        return 0
    lately = max((_activity_min(week.days) for week in before), default=0)
    return min(plan.activity_min, (lately // 5) * 5 + ACTIVITY_STEP_MIN)


def look_back(
    index: CalendarIndex,
    plan: WeekPlan | None,
    last: date,
    *,
    week_start: int,
    goal: int,
    not_today: Sequence[date] = (),
) -> WeekBack:
    """How the week with the day `last` went, as far as that day."""
    earliest, earlier, week = index.weeks(last, 3, week_start=week_start)
    days = tuple(
        DayBack(
            date=day.date,
            planned=len(plan.on(day.date.isoweekday())) if plan else 0,
            done=sum(one.counts for one in day.exercise),
            minutes=day.minutes,
            activity_min=_activity_min((day,)),
            pain=_pain(day),
        )
        for day in week.days
    )
    return WeekBack(
        week=week,
        goal=goal,
        days=days,
        minutes=week.minutes,
        activity_min=_activity_min(week.days),
        activity_goal=activity_goal(plan, (earliest, earlier)),
        pain=trend_of(index, last, week_start=week_start, goal=goal, weeks=2),
        lower=_lower(week.sessions),
        not_today=sum(day.date in not_today for day in week.days),
    )


def _activity_min(days: Sequence[Day]) -> int:
    return sum(one.minutes for day in days for one in day.activities)


def _pain(day: Day) -> int | None:
    pains = [sorer(session.before) for session in day.sessions]
    scores = [pain.score for pain in pains if pain is not None and pain.score is not None]
    return max(scores, default=None)


def _lower(sessions: Sequence[Session]) -> tuple[Lower, ...]:
    times: dict[tuple[str, Activity | None], int] = {}
    newest: dict[tuple[str, Activity | None], Session] = {}
    for session in sessions:
        before, after = sorer(session.before), sorer(session.after)
        scores = (before.score if before else None, after.score if after else None)
        if scores[0] is not None and scores[1] is not None:
            fell = scores[0] - scores[1] >= WORTH_NAMING
            key = (session.routine, session.activity)
            times[key], newest[key] = times.get(key, 0) + fell, session
    return tuple(Lower(session=newest[key], times=count) for key, count in times.items() if count)
