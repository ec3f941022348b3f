"""What a trend says: a sentence for every chart, and the numbers of a single week.

Nothing here is called better or worse: pain is higher, lower or about the same, and a change
under two points is about the same (Ostelo; domain.care.trend decides). Reach is told as it is.
"""

from collections.abc import Sequence
from datetime import date

from sciatica_timer.domain.calendar import WeekStatus, shift
from sciatica_timer.domain.care import Trend
from sciatica_timer.domain.trend import LONG, Change, Mean, TrendLine, WeekPoint
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.answer_words import reach_name
from sciatica_timer.ui.calendar.calendar_view import (
    dated,
    days,
    minutes,
    short_date,
)
from sciatica_timer.ui.kit import dates

FEW = 20
"""Up to so many weeks each one has a mark."""
MOST_FEET = 6
PAIN_NAMES = ((0.0, "0"), (5.0, "5"), (10.0, "10"))


def is_long(line: TrendLine) -> bool:
    """Whether there are so many weeks that the lines join a quarter of a year each."""
    return len(line.weeks) > LONG


def signs(line: TrendLine) -> tuple[str, str]:
    """How before and after look in the charts of pain and of reach."""
    if len(line.weeks) <= FEW:
        pain = translate("Calendar", "Average of each week: hollow before, solid after")
        return pain, translate("Calendar", "Hollow before, solid after")
    pain = translate("Calendar", "Average of each week: broken line before, full line after")
    if is_long(line):
        pain = translate("Calendar", "Average of 13 weeks: broken line before, full line after")
    return pain, translate("Calendar", "Broken line before, full line after")


def pain_sentence(line: TrendLine, today: date) -> str:
    """How pain went, before and after sessions; how to get there while too little is known."""
    before, after = line.before, line.after
    if before is None and after is None:
        return short_sentence(None, None, today)
    earlier = {
        Trend.SAME: translate(
            "Calendar",
            "Before sessions: from {earlier} ({first}) to {later} ({last}), about the same.",
        ),
        Trend.BETTER: translate(
            "Calendar",
            "Before sessions: from {earlier} ({first}) to {later} ({last}), {points} points lower.",
        ),
        Trend.WORSE: translate(
            "Calendar",
            "Before sessions: from {earlier} ({first}) to {later} ({last}), "
            "{points} points higher.",
        ),
    }
    later = {
        Trend.SAME: translate(
            "Calendar",
            "After sessions: from {earlier} ({first}) to {later} ({last}), about the same.",
        ),
        Trend.BETTER: translate(
            "Calendar",
            "After sessions: from {earlier} ({first}) to {later} ({last}), {points} points lower.",
        ),
        Trend.WORSE: translate(
            "Calendar",
            "After sessions: from {earlier} ({first}) to {later} ({last}), {points} points higher.",
        ),
    }
    pairs = ((earlier, before), (later, after))
    return paragraph(_filled(texts, line, change, today) for texts, change in pairs)


def short_sentence(line: TrendLine | None, change: Change | None, today: date) -> str:
    """How one score went, where what it is about stands above it."""
    if line is None or change is None:
        return translate(
            "Calendar", "Answer the pain question in two different weeks, and a line shows here."
        )
    texts = {
        Trend.SAME: translate(
            "Calendar",
            "From {earlier} ({first}) to {later} ({last}), about the same.",
        ),
        Trend.BETTER: translate(
            "Calendar",
            "From {earlier} ({first}) to {later} ({last}), {points} points lower.",
        ),
        Trend.WORSE: translate(
            "Calendar",
            "From {earlier} ({first}) to {later} ({last}), {points} points higher.",
        ),
    }
    return _filled(texts, line, change, today)


def _filled(texts: dict[Trend, str], line: TrendLine, change: Change | None, today: date) -> str:
    """One of the texts with its numbers and weeks, those that the chart shows."""
    if change is None:
        return ""
    first, last = (
        dates.joined([dated(line.weeks[at].first, today) for at in places])
        for places in (change.first, change.last)
    )
    return texts[change.trend].format(
        earlier=dates.decimal(change.earlier),
        later=dates.decimal(change.later),
        first=first,
        last=last,
        points=dates.decimal(abs(change.points)),
    )


def reach_sentence(line: TrendLine, today: date) -> str:
    """Where the pain reached to, first and last."""
    if line.reach is None:
        return translate(
            "Calendar", "Answer how far down it goes in two different weeks, and a line shows here."
        )
    text = translate(
        "Calendar",
        "Before sessions: {earlier} in the week of {first}. {later} in the week of {last}.",
    )
    return text.format(
        earlier=reach_name(line.reach.earlier),
        first=dated(line.reach.since, today),
        later=reach_name(line.reach.later),
        last=dated(line.reach.until, today),
    )


def minutes_sentence(line: TrendLine) -> str:
    """How long all of it was, and how much that is in a week with anything in it."""
    active = [week.minutes for week in line.weeks if week.minutes]
    if not active:
        return translate("Calendar", "Nothing was done in these weeks.")
    count, whole = len(active), minutes(line.minutes)
    if count < 2:
        return translate("Calendar", "{minutes} in one week.").format(minutes=whole)
    text = translate(
        "Calendar", "{minutes} in %n week(s), about {each} in each of them.", "", count
    )
    return text.format(minutes=whole, each=round(line.minutes / count))


def days_sentence(line: TrendLine, goal: int) -> str:
    """How many weeks reached the goal; nothing before a whole week could."""
    kept = line.kept
    excused = sum(week.standing is WeekStatus.EXCUSED for week in line.weeks)
    parts = [translate("Calendar", "The goal is %n day(s) a week.", "", goal)]
    if line.counted:
        text = translate("Calendar", "%n week(s) of {all} reached it.", "", kept)
        parts.append(text.format(all=line.counted))
    if excused:
        text = translate(
            "Calendar",
            "%n week(s) had no goal: unwell, away or a very gentle day.",
            "",
            excused,
        )
        parts.append(text)
    return paragraph(parts)


# One week


def of_week(point: WeekPoint, number: str, today: date) -> str:
    """A week and its number: "Week of 28 Sep: 4.5", or this week."""
    if point.first <= today <= shift(point.first, 6):
        return translate("Calendar", "This week: {number}").format(number=number)
    text = translate("Calendar", "Week of {day}: {number}")
    return text.format(day=dated(point.first, today), number=number)


def pain_of(point: WeekPoint) -> str:
    """The means of a week: "6.0 before, 4.5 after"."""
    before = figure(point.before) if point.before else ""
    after = figure(point.after) if point.after else ""
    if before and after:
        text = translate("Calendar", "{before} before, {after} after", "pain")
    elif before:
        text = translate("Calendar", "{before} before", "pain")
    else:
        text = translate("Calendar", "{after} after", "pain") if after else _not_answered()
    return text.format(before=before, after=after)


def reach_of(point: WeekPoint) -> str:
    """How far down it reached in a week."""
    before = reach_name(point.reach_before) if point.reach_before else ""
    after = reach_name(point.reach_after) if point.reach_after else ""
    if before and before == after:
        text = translate("Calendar", "{before} before and after", "how far down the pain goes")
    elif before and after:
        text = translate("Calendar", "before: {before}, after: {after}")
    elif before:
        text = translate("Calendar", "before: {before}")
    else:
        text = translate("Calendar", "after: {after}") if after else _not_answered()
    return text.format(before=before, after=after)


def _not_answered() -> str:
    return translate("Calendar", "not answered")


def minutes_of(point: WeekPoint) -> str:
    """The minutes of a week."""
    return minutes(point.minutes) if point.minutes else translate("Calendar", "nothing")


def days_of(point: WeekPoint) -> str:
    """The days of a week, and whether that was the goal."""
    count = point.kept_days
    if point.standing is WeekStatus.KEPT:
        return translate("Calendar", "%n day(s), goal reached", "", count)
    if point.standing is WeekStatus.EXCUSED:
        return translate("Calendar", "%n day(s), no goal that week", "", count)
    return days(count) if count else translate("Calendar", "no day")


READERS = (pain_of, reach_of, minutes_of, days_of)
"""What a week says in each of the four charts."""


def figure(mean: Mean) -> str:
    """A mean with one place after the point, as the locale writes it."""
    return dates.decimal(mean.value)


def table_of(line: TrendLine, today: date) -> tuple[list[str], list[list[str]]]:
    """The numbers of all four charts: the heads, and a row for each week, the newest first."""
    heads = [
        translate("Calendar", "Week of"),
        translate("Calendar", "Pain before"),
        translate("Calendar", "Pain after"),
        translate("Calendar", "How far down before"),
        translate("Calendar", "How far down after"),
        translate("Calendar", "Minutes"),
        translate("Calendar", "Days"),
    ]
    return heads, [
        [
            dated(week.first, today),
            figure(week.before) if week.before else "",
            figure(week.after) if week.after else "",
            reach_name(week.reach_before) if week.reach_before else "",
            reach_name(week.reach_after) if week.reach_after else "",
            str(week.minutes),
            days_of(week),
        ]
        for week in reversed(line.weeks)
    ]


# Under a chart


def feet(weeks: Sequence[date]) -> tuple[tuple[int, str], ...]:
    """Words under some of the weeks: the ends of a few, months of a year, years of a decade."""
    if len(weeks) <= 12:
        return ((0, short_date(weeks[0])), (len(weeks) - 1, translate("Calendar", "This week")))
    # The years stand under a long chart instead of months.
    by_years = len(weeks) > LONG
    found: list[tuple[int, date]] = []
    for at, first in enumerate(weeks):
        last = shift(first, 6)
        begins = last.day <= 7 and (not by_years or last.month == 1)
        if begins and 0 < at < len(weeks) - 1:
            found.append((at, last))
    step = -(-len(found) // MOST_FEET) or 1
    # Counted from January on, so that a year's beginning is among the words.
    january = next((n for n, (_, day) in enumerate(found) if day.month == 1), 0)
    return tuple(
        (at, _month_or_year(day)) for n, (at, day) in enumerate(found) if (n - january) % step == 0
    )


def _month_or_year(day: date) -> str:
    if day.month == 1:
        return str(day.year)
    return dates.month_name(day.month, short=True)
