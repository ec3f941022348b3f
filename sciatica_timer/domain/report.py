"""One page for the physiotherapist, as facts: what was done, how it felt, what hurt.

A period is made of whole weeks, since weeks are what is counted and averaged; the first is never
before the week of the first session. Nothing here judges: whether a change is worth a word is
decided in care.trend, and reach is told and never called better or worse.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from statistics import median_high

import msgspec

from sciatica_timer.domain.calendar import CalendarIndex, WeekStatus, shift, week_of
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import CHOICES, Activity, Level, Part, Reach, Session
from sciatica_timer.domain.trend import (
    Change,
    Mean,
    ReachChange,
    WeekPoint,
    change_of,
    reach_change_of,
    trend_of,
)

BLOCKS = (1, 4, 13, 52)
"""Weeks that make a point of the chart."""
MOST_POINTS = 54
"""A year in weeks; a longer row takes the next block."""


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """Whole weeks, from the first day of the first one; the last may not be over yet."""

    first: date
    last: date

    @property
    def weeks(self) -> int:
        """How many weeks it touches."""
        return ((self.last - self.first).days // 7) + 1


class Adherence(msgspec.Struct, frozen=True, kw_only=True):
    """How much was done, against the wished days a week."""

    goal: int
    """Wished days a week."""
    kept_days: int
    """Days on which something was done."""
    kept: int
    """Weeks that reached the goal."""
    counted: int
    """Weeks that were over or kept, without the excused ones."""
    excused: int
    """Weeks that are not counted: sick, travelling, or with a flare day."""
    sessions: int
    """Exercise sessions in which something was done."""
    minutes: int
    """Of these sessions together."""


class ReportPoint(msgspec.Struct, frozen=True, kw_only=True):
    """One point of the charts: a week, or some weeks where the period is long."""

    first: date
    before: float | None
    after: float | None
    reach_before: Reach | None
    reach_after: Reach | None


class DoseLine(msgspec.Struct, frozen=True, kw_only=True):
    """An exercise as it was planned first and last; sides that went alike share a line."""

    exercise: str
    name: str
    sides: tuple[Side, ...]
    """Empty for exercises without sides."""
    first: Level
    latest: Level
    sessions: int


class HurtLine(msgspec.Struct, frozen=True, kw_only=True):
    """An exercise that hurt, on one side."""

    exercise: str
    name: str
    side: Side | None
    sessions: int
    """Sessions in which it hurt."""
    of: int
    """Sessions in which it was begun."""
    lowest: int | None
    """Of the scores that were told, 0 to 10; None where none was."""
    highest: int | None
    deepest: Reach | None
    choices: tuple[tuple[str, int], ...] = ()
    """What was chosen then of CHOICES, and how often."""


class ActivityLine(msgspec.Struct, frozen=True, kw_only=True):
    """A gentle activity: how often, and minutes together."""

    activity: Activity
    times: int
    minutes: int


class NoteLine(msgspec.Struct, frozen=True, kw_only=True):
    """What the person wrote on a day; only shown when chosen."""

    session: str
    day: date
    text: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the page can show."""

    period: Period
    adherence: Adherence
    points: tuple[ReportPoint, ...]
    weeks_a_point: int
    before: Change | None
    """Pain before sessions, first weeks against last ones; None with answers in one week only."""
    after: Change | None
    reach: ReachChange | None
    doses: tuple[DoseLine, ...]
    """What was done most often first."""
    hurts: tuple[HurtLine, ...]
    """What hurt most often first."""
    activities: tuple[ActivityLine, ...]
    notes: tuple[NoteLine, ...]
    """Newest first."""

    @property
    def empty(self) -> bool:
        """Whether nothing at all was noted."""
        return not (self.adherence.kept_days or self.notes or self.doses or self.hurts) and not any(
            point.before is not None or point.after is not None for point in self.points
        )


# Periods


def period_of(
    index: CalendarIndex,
    today: date,
    *,
    week_start: int,
    first: date | None = None,
    last: date | None = None,
) -> Period:
    """The whole weeks from one day to another; everything up to today where none is given."""
    begun = index.span[0] if index.span else today
    end = min(last or today, today)
    start = min(max(first or begun, begun), end)
    over = shift(week_of(end, week_start), 6)
    return Period(first=week_of(start, week_start), last=min(over, today))


def last_weeks(index: CalendarIndex, today: date, count: int, *, week_start: int) -> Period:
    """The last weeks, this one counted."""
    first = shift(week_of(today, week_start), -7 * (count - 1))
    return period_of(index, today, week_start=week_start, first=first)


# The report


def report_of(
    index: CalendarIndex, period: Period, today: date, *, week_start: int, goal: int
) -> Report:
    """What the sessions of a period say."""
    line = trend_of(index, period.last, week_start=week_start, goal=goal, weeks=period.weeks)
    sessions = [session for _, session in _sessions(index, period)]
    block = next((size for size in BLOCKS if period.weeks <= size * MOST_POINTS), BLOCKS[-1])
    points = tuple(_points(line.weeks, block))
    return Report(
        period=period,
        adherence=_adherence(index, period, today, week_start, goal),
        points=points,
        weeks_a_point=block,
        # Of the points of the charts, so that words and picture say the same.
        before=change_of([point.before for point in points]),
        after=change_of([point.after for point in points]),
        reach=reach_change_of([(point.first, point.reach_before) for point in points]),
        doses=tuple(_doses(sessions)),
        hurts=tuple(_hurts(sessions)),
        activities=tuple(_activities(sessions)),
        notes=tuple(
            NoteLine(session=session.id, day=day, text=session.note.strip())
            for day, session in reversed(list(_sessions(index, period)))
            if session.note.strip()
        ),
    )


def _sessions(index: CalendarIndex, period: Period) -> Iterator[tuple[date, Session]]:
    for number in range((period.last - period.first).days + 1):
        day = shift(period.first, number)
        yield from ((day, session) for session in index.day(day).sessions)


def _adherence(
    index: CalendarIndex, period: Period, today: date, week_start: int, goal: int
) -> Adherence:
    weeks = index.weeks(period.last, period.weeks, week_start=week_start)
    standings = [week.standing(goal) for week in weeks]
    # Nobody fails a week that is not over.
    if shift(weeks[-1].first, 6) >= today and standings[-1] is not WeekStatus.KEPT:
        standings.pop()
    excused = standings.count(WeekStatus.EXCUSED)
    done = [
        session
        for _, session in _sessions(index, period)
        if session.activity is None and session.counts
    ]
    return Adherence(
        goal=goal,
        kept_days=sum(week.kept_days for week in weeks),
        kept=standings.count(WeekStatus.KEPT),
        counted=len(standings) - excused if index.span else 0,
        excused=excused,
        sessions=len(done),
        minutes=sum(session.minutes for session in done),
    )


def _points(weeks: Sequence[WeekPoint], block: int) -> Iterator[ReportPoint]:
    # The newest block is whole, so that the end of the line means as much as its middle.
    begin = len(weeks) % block
    cuts = [0] * bool(begin) + list(range(begin, len(weeks), block))
    for at, cut in enumerate(cuts):
        some = weeks[cut : cuts[at + 1] if at + 1 < len(cuts) else None]
        yield ReportPoint(
            first=some[0].first,
            before=_mean(week.before for week in some),
            after=_mean(week.after for week in some),
            reach_before=_middle(week.reach_before for week in some),
            reach_after=_middle(week.reach_after for week in some),
        )


def _mean(means: Iterable[Mean | None]) -> float | None:
    known = [mean for mean in means if mean is not None]
    if not known:
        return None
    return sum(mean.value * mean.count for mean in known) / sum(mean.count for mean in known)


def _middle(reaches: Iterable[Reach | None]) -> Reach | None:
    depths = [reach.depth for reach in reaches if reach is not None]
    return list(Reach)[median_high(depths)] if depths else None


def _by_exercise(sessions: Iterable[Session]) -> dict[tuple[str, Side | None], list[list[Part]]]:
    """What was begun of each exercise and side; parts of one session together, oldest first."""
    found: dict[tuple[str, Side | None], list[list[Part]]] = {}
    for session in sessions:
        here: dict[tuple[str, Side | None], list[Part]] = {}
        for part in session.parts:
            # What a session that was left did not get to is no session of that exercise.
            if part.begun:
                here.setdefault((part.exercise, part.side), []).append(part)
        for key, parts in here.items():
            found.setdefault(key, []).append(parts)
    return found


def _doses(sessions: Iterable[Session]) -> list[DoseLine]:
    lines: dict[tuple[str, bool, Level, Level, int], DoseLine] = {}
    for (exercise, side), rows in _by_exercise(sessions).items():
        done = [some for parts in rows if (some := [p for p in parts if _at_its_dose(p)])]
        if not done:
            continue
        first, latest = done[0][0], done[-1][-1]
        levels = [Level(dose=part.planned, variant=part.variant) for part in (first, latest)]
        key = (exercise, side is None, levels[0], levels[1], len(done))
        other = lines.get(key)
        sides = {*(other.sides if other else ()), *([side] if side else ())}
        lines[key] = DoseLine(
            exercise=exercise,
            name=latest.name,
            sides=tuple(side for side in Side if side in sides),
            first=levels[0],
            latest=levels[1],
            sessions=len(done),
        )
    order = [line.exercise for line in sorted(lines.values(), key=lambda line: -line.sessions)]
    return sorted(
        lines.values(), key=lambda line: (order.index(line.exercise), -line.sessions, line.sides)
    )


def _at_its_dose(part: Part) -> bool:
    """Whether something of the plan was done and its rest not passed over."""
    done = part.reps_done or part.held_ms
    return bool(done and part.reps_planned) and not part.skipped


def _hurts(sessions: Iterable[Session]) -> list[HurtLine]:
    lines: list[HurtLine] = []
    for (exercise, side), rows in _by_exercise(sessions).items():
        hurts = [hurt for parts in rows for part in parts for hurt in part.hurts]
        if not hurts:
            continue
        pains = [hurt.pain for hurt in hurts if hurt.pain is not None]
        scores = [pain.score for pain in pains if pain.score is not None]
        reaches = [pain.reach for pain in pains if pain.reach is not None]
        chosen = Counter(hurt.choice for hurt in hurts)
        lines.append(
            HurtLine(
                exercise=exercise,
                name=rows[-1][-1].name,
                side=side,
                sessions=sum(any(part.hurts for part in parts) for parts in rows),
                of=len(rows),
                lowest=min(scores, default=None),
                highest=max(scores, default=None),
                deepest=max(reaches, key=lambda reach: reach.depth, default=None),
                choices=tuple((each, chosen[each]) for each in CHOICES if chosen[each]),
            )
        )
    return sorted(lines, key=lambda line: -line.sessions)


def _activities(sessions: Iterable[Session]) -> list[ActivityLine]:
    minutes: dict[Activity, list[int]] = {}
    for session in sessions:
        if session.activity is not None:
            minutes.setdefault(session.activity, []).append(session.minutes)
    lines = [
        ActivityLine(activity=activity, times=len(some), minutes=sum(some))
        for activity, some in minutes.items()
    ]
    return sorted(lines, key=lambda line: -line.minutes)
