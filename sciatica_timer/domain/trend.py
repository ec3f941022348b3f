"""Weeks beside each other: pain before and after, how far it reaches, minutes, kept days.

Scores are means of a week, since a single day says little. Whether a change is worth a word is
decided in one place, care.trend: under two points it is about the same.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from math import fsum

import msgspec

from sciatica_timer.domain.calendar import CalendarIndex, Week, WeekStatus
from sciatica_timer.domain.care import Trend, trend
from sciatica_timer.domain.session import Pain, PainAt, Reach

ENOUGH_FOR_PAIRS = 4
"""From so many values on, two at each end are compared instead of one."""
LONG = 130
"""With more weeks than that a line joins a quarter of a year each."""
QUARTER = 13
"""Weeks that a calmed line joins: of ten years no single week is worth a look."""


class Mean(msgspec.Struct, frozen=True, kw_only=True):
    """A week's mean and of how many answers it is."""

    value: float
    count: int


class WeekPoint(msgspec.Struct, frozen=True, kw_only=True):
    """One week of the trend; what nobody answered is None."""

    first: date
    before: Mean | None
    after: Mean | None
    reach_before: Reach | None
    """The middle one of the week's answers, the deeper of two middle ones."""
    reach_after: Reach | None
    minutes: int
    kept_days: int
    standing: WeekStatus


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """How a score went from the first weeks that are drawn to the last, to one decimal each."""

    earlier: float
    later: float
    trend: Trend
    first: tuple[int, ...]
    """The places of the weeks that `earlier` is the mean of: one or two."""
    last: tuple[int, ...]
    """Those of `later`."""

    @property
    def points(self) -> float:
        """The change between the two as they are shown, 0 where it is about the same."""
        return 0.0 if self.trend is Trend.SAME else round(self.later - self.earlier, 1)


class ReachChange(msgspec.Struct, frozen=True, kw_only=True):
    """Where the pain reached to, first and last; told as it is and never judged."""

    earlier: Reach
    later: Reach
    since: date
    until: date


class TrendLine(msgspec.Struct, frozen=True, kw_only=True):
    """Some weeks in a row, oldest first, and what they say together."""

    weeks: tuple[WeekPoint, ...]
    before: Change | None
    """None where fewer than two weeks have answers."""
    after: Change | None
    reach: ReachChange | None
    """Of the answers before sessions."""
    minutes: int
    kept: int
    """Weeks that reached the goal."""
    counted: int
    """Weeks that were over or kept, without the excused ones."""


def trend_of(
    index: CalendarIndex,
    today: date,
    *,
    week_start: int,
    goal: int,
    weeks: int = 8,
) -> TrendLine:
    """The last weeks up to today; where both sides were asked, of the sorer one each time."""
    row = index.weeks(today, weeks, week_start=week_start)
    points = tuple(_point_of(week, goal) for week in row)
    days = [point.first for point in points]
    before = drawn_means([point.before for point in points])
    after = drawn_means([point.after for point in points])
    reach = drawn_reaches([point.reach_before for point in points])
    kept = index.kept_weeks(today, week_start=week_start, goal=goal, count=weeks)
    return TrendLine(
        weeks=points,
        before=change_of(before),
        after=change_of(after),
        reach=reach_change_of(list(zip(days, reach, strict=True))),
        minutes=sum(point.minutes for point in points),
        kept=kept.kept,
        counted=kept.counted,
    )


def calmed(
    values: Sequence[float | None], middle: Callable[[Sequence[float]], float]
) -> tuple[float | None, ...]:
    """The middle of a quarter of a year round each week, None where it holds no value at all."""
    made: list[float | None] = []
    for at in range(len(values)):
        near = values[max(0, at - QUARTER // 2) : at + QUARTER // 2 + 1]
        known = [value for value in near if value is not None]
        made.append(middle(known) if known else None)
    return tuple(made)


def sorer(answers: Iterable[PainAt]) -> Pain | None:
    """The highest score and furthest reach of all sides."""
    pains = [answer.pain for answer in answers]
    if not pains:
        return None
    scores = [pain.score for pain in pains if pain.score is not None]
    reaches = [pain.reach for pain in pains if pain.reach is not None]
    return Pain(
        score=max(scores, default=None),
        reach=max(reaches, key=lambda reach: reach.depth, default=None),
    )


def _point_of(week: Week, goal: int) -> WeekPoint:
    before = [pain for one in week.sessions if (pain := sorer(one.before)) is not None]
    after = [pain for one in week.sessions if (pain := sorer(one.after)) is not None]
    return WeekPoint(
        first=week.first,
        before=_mean(before),
        after=_mean(after),
        reach_before=_middle(before),
        reach_after=_middle(after),
        minutes=week.minutes,
        kept_days=week.kept_days,
        standing=week.standing(goal),
    )


def _mean(pains: list[Pain]) -> Mean | None:
    scores = [pain.score for pain in pains if pain.score is not None]
    return Mean(value=_mean_of(scores), count=len(scores)) if scores else None


def _middle(pains: list[Pain]) -> Reach | None:
    depths = [pain.reach.depth for pain in pains if pain.reach is not None]
    return list(Reach)[int(_middle_of(depths))] if depths else None


def _mean_of(values: Sequence[float]) -> float:
    return fsum(values) / len(values)


def _middle_of(depths: Sequence[float]) -> float:
    """Of two in the middle it is the deeper."""
    return sorted(depths)[len(depths) // 2]


def change_of(values: Sequence[float | None]) -> Change | None:
    """How the values that a chart draws went; None with fewer than two.

    With enough of them two at each end are joined, so that one bad day decides nothing.
    """
    known = [at for at, value in enumerate(values) if value is not None]
    if len(known) < 2:
        return None
    width = 2 if len(known) >= ENOUGH_FOR_PAIRS else 1
    first, last = tuple(known[:width]), tuple(known[-width:])
    earlier, later = (
        round(_mean_of([value for at in places if (value := values[at]) is not None]), 1)
        for places in (first, last)
    )
    said = trend(0.0, round(later - earlier, 1)) or Trend.SAME
    return Change(earlier=earlier, later=later, trend=said, first=first, last=last)


def reach_change_of(reaches: Sequence[tuple[date, Reach | None]]) -> ReachChange | None:
    """Where it reached to first and last, of what a chart draws."""
    known = [(first, reach) for first, reach in reaches if reach is not None]
    if len(known) < 2:
        return None
    (since, earlier), (until, later) = known[0], known[-1]
    return ReachChange(earlier=earlier, later=later, since=since, until=until)


def drawn_means(means: Sequence[Mean | None]) -> tuple[float | None, ...]:
    """What the line of these weeks goes through: their means, of many weeks the calmed ones."""
    values = tuple(mean.value if mean else None for mean in means)
    return calmed(values, _mean_of) if len(values) > LONG else values


def drawn_reaches(reaches: Sequence[Reach | None]) -> tuple[Reach | None, ...]:
    """The same for how far down it goes; names have no mean, so it is the middle one."""
    if len(reaches) <= LONG:
        return tuple(reaches)
    depths = [float(reach.depth) if reach is not None else None for reach in reaches]
    middles = calmed(depths, _middle_of)
    return tuple(list(Reach)[int(depth)] if depth is not None else None for depth in middles)
