"""What a trend says: a sentence for every plot, and the numbers of a single week.

Nothing here is called better or worse: pain is higher, lower or about the same, and a change
under two points is about the same (Ostelo; domain.care.trend decides). Reach is told as it is.
"""

from collections.abc import Sequence
from datetime import date

from sciatica_timer.domain.calendar import WeekStatus, shift
from sciatica_timer.domain.care import Trend
from sciatica_timer.domain.trend import Change, Mean, TrendLine, WeekPoint
from sciatica_timer.ui.calendar import calendar_view as say
from sciatica_timer.ui.calendar.calendar_view import say as tr
from sciatica_timer.ui.kit import dates

FEW = 20
"""Up to so many weeks each one has a mark."""
MOST_TICKS = 6
BY_YEARS = 130
"""From so many weeks on the years stand under a plot instead of months."""


def is_long(line: TrendLine) -> bool:
    """Whether there are so many weeks that the lines join a quarter of a year each."""
    return len(line.weeks) > BY_YEARS


def signs(line: TrendLine) -> str:
    """How before and after look in a plot of so many weeks."""
    if len(line.weeks) <= FEW:
        return tr("hollow before, solid after")
    return tr("broken line before, full line after")


def pain_sentence(line: TrendLine, today: date) -> str:
    """How pain went, before and after sessions; how to get there while too little is known."""
    if line.before is None and line.after is None:
        return tr("When you answer the pain question in two weeks, a line shows here.")
    before = change_words(line.before, today) if line.before else ""
    after = change_words(line.after, today) if line.after else ""
    if before == after:
        return tr("Before and after sessions: {change}.").format(change=before)
    parts = [
        text.format(change=change)
        for text, change in (
            (tr("Before sessions: {change}."), before),
            (tr("After sessions: {change}."), after),
        )
        if change
    ]
    return " ".join(parts)


def change_words(change: Change, today: date) -> str:
    """A change of pain: "about 2 points lower than in the week of 5 Oct"."""
    texts = {
        Trend.SAME: tr("about the same as in the week of {day}"),
        Trend.BETTER: tr("about {n} points lower than in the week of {day}"),
        Trend.WORSE: tr("about {n} points higher than in the week of {day}"),
    }
    day = say.dated(change.since, today)
    return texts[change.trend].format(n=abs(change.points), day=day)


def reach_sentence(line: TrendLine, today: date) -> str:
    """Where the pain reached to, first and last."""
    known = [week for week in line.weeks if week.reach_before is not None]
    if line.reach is None or not known:
        return tr("When you answer how far down it goes in two weeks, a line shows here.")
    first, last = say.dated(line.reach.since, today), say.dated(known[-1].first, today)
    earlier, later = say.reach_name(line.reach.earlier), say.reach_name(line.reach.later)
    text = tr("Before sessions: {earlier} in the week of {first}. {later} in the week of {last}.")
    return text.format(earlier=earlier, first=first, later=later, last=last)


def minutes_sentence(line: TrendLine) -> str:
    """How long all of it was, and how much that is in a week with anything in it."""
    active = [week.minutes for week in line.weeks if week.minutes]
    if not active:
        return tr("Nothing was done in these weeks.")
    if len(active) == 1:
        return tr("{minutes} in one week.").format(minutes=say.minutes(line.minutes))
    text = tr("{minutes} in {n} weeks, about {each} in each of them.")
    each = round(line.minutes / len(active))
    return text.format(minutes=say.minutes(line.minutes), n=len(active), each=each)


def days_sentence(line: TrendLine, goal: int) -> str:
    """How many weeks reached the goal; nothing before a whole week could."""
    wish = tr("The goal is {days} a week.").format(days=say.days(goal))
    excused = sum(week.standing is WeekStatus.EXCUSED for week in line.weeks)
    parts = [wish]
    if line.counted:
        one, many = tr("1 week of {all} reached it."), tr("{n} weeks of {all} reached it.")
        text = one if line.kept == 1 else many
        parts.append(text.format(n=line.kept, all=line.counted))
    if excused:
        one = tr("1 week is not counted: unwell, away or a flare day.")
        many = tr("{n} weeks are not counted: unwell, away or a flare day.")
        parts.append(one if excused == 1 else many.format(n=excused))
    return " ".join(part for part in parts if part)


# One week


def week_of(point: WeekPoint, today: date) -> str:
    """The week in words: "Week of 28 Sep", or this week."""
    if point.first <= today <= shift(point.first, 6):
        return tr("This week")
    return tr("Week of {day}").format(day=say.dated(point.first, today))


def pain_of(point: WeekPoint) -> str:
    """The means of a week: "6.0 before, 4.5 after"."""
    parts = [
        text.format(n=figure(mean))
        for text, mean in ((tr("{n} before"), point.before), (tr("{n} after"), point.after))
        if mean is not None
    ]
    return ", ".join(parts) or tr("not answered")


def reach_of(point: WeekPoint) -> str:
    """How far down it reached in a week."""
    before, after = point.reach_before, point.reach_after
    if before is not None and before is after:
        return tr("{reach} before and after").format(reach=say.reach_name(before))
    parts = [
        text.format(reach=say.reach_name(reach))
        for text, reach in ((tr("before: {reach}"), before), (tr("after: {reach}"), after))
        if reach is not None
    ]
    return ", ".join(parts) or tr("not answered")


def minutes_of(point: WeekPoint) -> str:
    """The minutes of a week."""
    return say.minutes(point.minutes) if point.minutes else tr("nothing")


def days_of(point: WeekPoint) -> str:
    """The days of a week, and whether that was the goal."""
    text = say.days(point.kept_days) if point.kept_days else tr("no day")
    if point.standing is WeekStatus.KEPT:
        return tr("{days}, kept").format(days=text)
    if point.standing is WeekStatus.EXCUSED:
        return tr("{days}, not counted").format(days=text)
    return text


def figure(mean: Mean) -> str:
    """A mean with one place after the point, as the locale writes it."""
    return dates.decimal(mean.value)


# Under a plot


def ticks(weeks: Sequence[date]) -> tuple[tuple[int, str], ...]:
    """Words under some of the weeks: the ends of a few, months of a year, years of a decade."""
    if len(weeks) <= 12:
        return ((0, say.short_date(weeks[0])), (len(weeks) - 1, tr("This week")))
    by_years = len(weeks) > BY_YEARS
    found: list[tuple[int, date]] = []
    for at, first in enumerate(weeks):
        last = shift(first, 6)
        begins = last.day <= 7 and (not by_years or last.month == 1)
        if begins and 0 < at < len(weeks) - 1:
            found.append((at, last))
    step = -(-len(found) // MOST_TICKS) or 1
    # Counted from January on, so that a year's beginning is among the words.
    january = next((n for n, (_, day) in enumerate(found) if day.month == 1), 0)
    return tuple(
        (at, _month_or_year(day)) for n, (at, day) in enumerate(found) if (n - january) % step == 0
    )


def _month_or_year(day: date) -> str:
    if day.month == 1:
        return str(day.year)
    return dates.month_name(day.month, short=True)
