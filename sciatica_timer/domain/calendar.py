"""Sessions by day, week, month and year: what was done when, and which weeks were kept.

A day is the local day where a session began, by the session's own offset: who travels keeps the
days they lived. It begins at an hour that the person may choose, so that a session at one in the
morning belongs to the evening before it.
"""

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property
from operator import attrgetter

import msgspec

from sciatica_timer.domain.per_block import in_order
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import Session, WeekMark, WeekReason

AROUND = 4
"""What belongs to a day began less than so many days before or after its beginning: an offset is
less than a day, and a day begins less than a day late."""
_began = attrgetter("started")


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """One day and what was done on it."""

    date: date
    sessions: tuple[Session, ...] = ()
    """Exercise sessions and activities, in the order in which they began."""

    @property
    def kept(self) -> bool:
        """Whether it counts towards the week: a whole rep was done, or a minute of walking."""
        return any(session.counts for session in self.sessions)

    @property
    def exercise(self) -> tuple[Session, ...]:
        """The sessions without the activities."""
        return tuple(session for session in self.sessions if session.activity is None)

    @property
    def activities(self) -> tuple[Session, ...]:
        """Only walks, swims and the like."""
        return tuple(session for session in self.sessions if session.activity is not None)

    @property
    def minutes(self) -> int:
        """Minutes of everything on that day."""
        return sum(session.minutes for session in self.sessions)

    @property
    def flare(self) -> bool:
        """Whether the routine for a bad day was done."""
        return any(session.routine == FLARE_ROUTINE for session in self.sessions)


class WeekStatus(StrEnum):
    """How a week stands against the goal."""

    KEPT = "kept"
    EXCUSED = "excused"
    """Sick, travelling, or with a flare day: it is not counted."""
    PARTLY = "partly"
    """Some days, fewer than wished."""
    EMPTY = "empty"


class Week(msgspec.Struct, frozen=True, kw_only=True):
    """Seven days from the first day of the week on."""

    first: date
    days: tuple[Day, ...]
    reason: WeekReason | None = None
    """Set where the person marked the week."""

    @property
    def kept_days(self) -> int:
        """How many of its days count."""
        return sum(day.kept for day in self.days)

    def kept(self, goal: int) -> bool:
        """Whether as many days count as were wished."""
        return self.kept_days >= goal

    def standing(self, goal: int) -> WeekStatus:
        """How it stands; a sick, travel or flare week is excused and never a failure."""
        if self.kept(goal):
            return WeekStatus.KEPT
        if self.reason is not None or any(day.flare for day in self.days):
            return WeekStatus.EXCUSED
        return WeekStatus.PARTLY if self.kept_days else WeekStatus.EMPTY

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Everything of the week, in order."""
        return tuple(session for day in self.days for session in day.sessions)

    @property
    def minutes(self) -> int:
        """Minutes of the whole week."""
        return sum(day.minutes for day in self.days)


class Month(msgspec.Struct, frozen=True, kw_only=True):
    """A month as a grid of whole weeks, so with some days of the months beside it."""

    year: int
    month: int
    goal: int
    weeks: tuple[Week, ...]

    def inside(self, day: date) -> bool:
        """Whether a day of the grid belongs to the month itself."""
        return (day.year, day.month) == (self.year, self.month)

    @property
    def days(self) -> tuple[Day, ...]:
        """The month's own days."""
        return tuple(d for week in self.weeks for d in week.days if self.inside(d.date))

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Everything of the month's own days."""
        return tuple(session for day in self.days for session in day.sessions)


class Year(msgspec.Struct, frozen=True, kw_only=True):
    """A year as a row of whole weeks, for the heat map."""

    year: int
    goal: int
    weeks: tuple[Week, ...]

    @property
    def days(self) -> tuple[Day, ...]:
        """The year's own days."""
        return tuple(d for week in self.weeks for d in week.days if d.date.year == self.year)

    @property
    def busiest(self) -> int:
        """Minutes of the day with the most; the darkest colour of the heat map."""
        return max((day.minutes for day in self.days), default=0)


class KeptWeeks(msgspec.Struct, frozen=True, kw_only=True):
    """How many of the last weeks were kept: it dents where a week is missed, it never resets."""

    kept: int
    counted: int
    """Weeks that were looked at, without the excused ones and without days still to come."""


class CalendarIndex:
    """Sessions by their day; built from a history and asked as often as one likes.

    Only the days that are asked for are looked for and made, so building it costs next to nothing.
    """

    def __init__(
        self,
        sessions: Iterable[Session],
        *,
        day_starts_at: int,
        marks: Iterable[WeekMark] = (),
    ) -> None:
        self._sessions = in_order(sessions)
        self.day_starts_at = day_starts_at
        self._days: dict[date, Day] = {}
        """Those that were asked for."""
        self._marks = {mark.first: mark.reason for mark in marks if mark.reason is not None}

    def day(self, day: date) -> Day:
        """A day with what was done on it."""
        return self._of([day])[0]

    def week(self, day: date, *, week_start: int) -> Week:
        """The week that a day lies in."""
        first = week_of(day, week_start)
        dates = [shift(first, number) for number in range(7)]
        reason = next((self._marks[one] for one in dates if one in self._marks), None)
        return Week(first=first, days=self._of(dates), reason=reason)

    def month(self, year: int, month: int, *, week_start: int, goal: int) -> Month:
        """A month as whole weeks, four to six of them."""
        last = date(year, month, monthrange(year, month)[1])
        weeks = self._weeks(date(year, month, 1), last, week_start)
        return Month(year=year, month=month, goal=goal, weeks=weeks)

    def year(self, year: int, *, week_start: int, goal: int) -> Year:
        """A year as whole weeks, 53 or 54 of them."""
        weeks = self._weeks(date(year, 1, 1), date(year, 12, 31), week_start)
        return Year(year=year, goal=goal, weeks=weeks)

    def weeks(self, until: date, count: int, *, week_start: int) -> tuple[Week, ...]:
        """The last weeks, the one with the day `until` at the end."""
        first = week_of(until, week_start)
        return tuple(
            self.week(shift(first, -7 * back), week_start=week_start)
            for back in reversed(range(count))
        )

    def kept_weeks(self, today: date, *, week_start: int, goal: int, count: int = 12) -> KeptWeeks:
        """How the last weeks stand, from the first session on.

        The current week only counts once it is kept: nobody fails a week that is not over.
        """
        weeks = self.weeks(today, count, week_start=week_start)
        begun = self.span[0] if self.span else today
        weeks = tuple(week for week in weeks if shift(week.first, 6) >= begun)
        standings = [week.standing(goal) for week in weeks]
        if weeks and weeks[-1].first <= today and standings[-1] is not WeekStatus.KEPT:
            standings.pop()
        kept = standings.count(WeekStatus.KEPT)
        excused = standings.count(WeekStatus.EXCUSED)
        return KeptWeeks(kept=kept, counted=len(standings) - excused)

    @cached_property
    def span(self) -> tuple[date, date] | None:
        """The first and the last day with anything on it."""
        if not self._sessions:
            return None
        first, last = self._sessions[0].started, self._sessions[-1].started
        early = self._sessions[: self._place(first.date(), AROUND)]
        late = self._sessions[self._place(last.date(), -AROUND) :]
        days = [day_of(session, self.day_starts_at) for session in (*early, *late)]
        return min(days), max(days)

    def _of(self, dates: Sequence[date]) -> tuple[Day, ...]:
        """The days of some dates that follow each other."""
        if any(one not in self._days for one in dates):
            found: dict[date, list[Session]] = {one: [] for one in dates}
            places = self._place(dates[0], -AROUND), self._place(dates[-1], AROUND)
            for session in self._sessions[slice(*places)]:
                day = day_of(session, self.day_starts_at)
                if day in found:
                    found[day].append(session)
            self._days |= {one: Day(date=one, sessions=tuple(found[one])) for one in dates}
        return tuple(self._days[one] for one in dates)

    def _place(self, day: date, days: int) -> int:
        """Where the sessions from some days later or earlier on begin."""
        midnight = datetime.combine(shift(day, days), time(), UTC)
        return bisect_left(self._sessions, midnight, key=_began)

    def _weeks(self, first: date, last: date, week_start: int) -> tuple[Week, ...]:
        weeks: list[Week] = []
        day = week_of(first, week_start)
        while day <= last:
            weeks.append(self.week(day, week_start=week_start))
            following = shift(day, 7)
            if following <= day:
                break
            day = following
        return tuple(weeks)


def day_of(moment: Session | datetime, day_starts_at: int) -> date:
    """The local day on which something began, by its own offset."""
    began = moment.started if isinstance(moment, Session) else moment
    day = began.date()
    return shift(day, -1) if began.hour < day_starts_at else day


def week_of(day: date, week_start: int) -> date:
    """The first day of the week that a day lies in; weeks start on 1 Monday to 7 Sunday."""
    return shift(day, -((day.isoweekday() - week_start) % 7))


def shift(day: date, days: int) -> date:
    """A day some days later or earlier, stopping at the ends of the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date(MAXYEAR, 12, 31) if days > 0 else date(MINYEAR, 1, 1)
