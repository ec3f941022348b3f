"""What the calendar is handed, and the words and figures it makes of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from sciatica_timer.domain.calendar import CalendarIndex, Day, Month, Week, shift
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import (
    Activity,
    Compared,
    Feeling,
    Pain,
    PainAt,
    Part,
    Reach,
    Session,
)
from sciatica_timer.ui.kit import dates
from sciatica_timer.ui.kit.dates import written


class CalendarMode(StrEnum):
    """What the page shows."""

    MONTH = "month"
    YEAR = "year"
    TREND = "trend"


@dataclass(frozen=True)
class CalendarView:
    """Everything the page shows, made anew by the app whenever something changed."""

    index: CalendarIndex
    """All sessions by their day."""
    today: date
    week_start: int
    """1 Monday to 7 Sunday, the locale's or the chosen one."""
    goal: int
    """Wished days a week."""
    routines: tuple[tuple[str, str], ...] = ()
    """Id and name of each routine, for what is added by hand."""
    marks_weeks: bool = False
    """The app takes the wish that a week is not counted."""
    read_only: bool = False
    """Nothing can be saved, so nothing offers to change."""
    sessions: tuple[Session, ...] = ()
    """The same sessions as they stand in the record, oldest first, to be searched."""
    exercises: tuple[tuple[str, str], ...] = ()
    """Id and name of each exercise, to be searched for."""
    zone: tzinfo = UTC
    """The system's, for what is told by hand."""

    def month(self, day: date) -> Month:
        """The month that a day lies in."""
        return self.index.month(day.year, day.month, week_start=self.week_start, goal=self.goal)

    def week(self, day: date) -> Week:
        """The week that a day lies in."""
        return self.index.week(day, week_start=self.week_start)


def say(text: str) -> str:
    """The text in the language of the app."""
    return QCoreApplication.translate("Calendar", text)


# Dates and lengths


def day_title(day: date, today: date) -> str:
    """A day in full: "Saturday, 21 November", with its year when that is another one."""
    if day.year == today.year:
        return written(day, "dddd, MMMM d", "dddd, d MMMM")
    return written(day, "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy")


def short_date(day: date) -> str:
    """Day and month: "28 Sep"."""
    return written(day, "MMM d", "d MMM")


def dated(day: date, today: date) -> str:
    """Day and month, with the year when that is another one: "28 Sep 2024"."""
    if day.year == today.year:
        return short_date(day)
    return written(day, "MMM d, yyyy", "d MMM yyyy")


def month_name(month: int, *, short: bool = False) -> str:
    """A month alone: "November"."""
    return dates.month_name(month, short=short)


def month_title(year: int, month: int) -> str:
    """Month and year: "November 2026"."""
    return f"{month_name(month)} {year}"


def weekday(number: int) -> str:
    """A day's short name over a column: "Mon"; 1 Monday to 7 Sunday."""
    return dates.weekday(number, short=True)


def clock(moment: datetime) -> str:
    """A time of day as the locale writes it."""
    return dates.clock(moment)


def minutes(count: int) -> str:
    """A length in minutes, in full."""
    return say("1 minute") if count == 1 else say("{n} minutes").format(n=count)


def days(count: int) -> str:
    """A number of days, in words."""
    return say("1 day") if count == 1 else say("{n} days").format(n=count)


# Days


def worst(answers: Sequence[PainAt]) -> int | None:
    """The highest score of all sides, None when none was answered."""
    scores = [answer.pain.score for answer in answers if answer.pain.score is not None]
    return max(scores, default=None)


def pain_of(day: Day) -> tuple[int | None, int | None]:
    """Pain before the first and after the last session of a day, as far as answered."""
    before = [score for one in day.sessions if (score := worst(one.before)) is not None]
    after = [score for one in day.sessions if (score := worst(one.after)) is not None]
    return (before[0] if before else None, after[-1] if after else None)


def day_summary(day: Day) -> str:
    """What was done on a day: "one session, 12 minutes, pain 4 to 3"; empty for nothing."""
    if not day.sessions:
        return ""
    count, moved = len(day.exercise), len(day.activities)
    parts: list[str] = []
    if count:
        parts.append(say("one session") if count == 1 else say("{n} sessions").format(n=count))
    if moved:
        one = say("one activity")
        parts.append(one if moved == 1 else say("{n} activities").format(n=moved))
    parts.append(minutes(day.minutes))
    before, after = pain_of(day)
    if before is not None and after is not None:
        parts.append(say("pain {before} to {after}").format(before=before, after=after))
    elif before is not None:
        parts.append(say("pain {n} before").format(n=before))
    elif after is not None:
        parts.append(say("pain {n} after").format(n=after))
    return ", ".join(parts)


def day_name(day: Day, today: date) -> str:
    """A day for screen readers: "Tuesday 3 March, one session, 12 minutes, pain 4 to 3"."""
    same_year = day.date.year == today.year
    name = written(
        day.date,
        "dddd MMMM d" if same_year else "dddd MMMM d yyyy",
        "dddd d MMMM" if same_year else "dddd d MMMM yyyy",
    )
    parts = [name, say("today") if day.date == today else "", day_summary(day)]
    return ", ".join(part for part in parts if part)


def week_line(week: Week, goal: int, today: date) -> str:
    """The week's count against the goal: "1 of 2 days this week"."""
    this = week.first <= today <= shift(week.first, 6)
    if week.kept_days > goal:
        text = say("{n} days this week, the goal was {goal}")
        text = text if this else say("{n} days that week, the goal was {goal}")
    else:
        text = say("{n} of {goal} days this week") if this else say("{n} of {goal} days that week")
    return text.format(n=week.kept_days, goal=goal)


def invitation(month: Month, today: date) -> str:
    """A friendly word under a month without anything; empty when there is something."""
    if month.sessions:
        return ""
    if (month.year, month.month) == (today.year, today.month):
        return say("Nothing in this month yet. Each day you do something turns green.")
    if (month.year, month.month) > (today.year, today.month):
        return say("This month is still to come.")
    return say("Nothing was noted in this month.")


def kept_line(view: CalendarView) -> str:
    """How the last weeks stand: it dents where one was missed, and never falls to nothing."""
    weeks = view.index.kept_weeks(view.today, week_start=view.week_start, goal=view.goal)
    if weeks.counted < 2 or not weeks.kept:
        return ""
    return say("{n} of the last {all} weeks kept").format(n=weeks.kept, all=weeks.counted)


# Sessions


def pain_at(answers: Sequence[PainAt], side: Side | None) -> Pain | None:
    """The answer about a side."""
    return next((answer.pain for answer in answers if answer.side == side), None)


def reach_name(reach: Reach) -> str:
    """How far down the leg, in one or two words."""
    return {
        Reach.NONE: say("Nowhere"),
        Reach.LOW_BACK: say("Low back"),
        Reach.BUTTOCK: say("Buttock"),
        Reach.THIGH: say("Thigh"),
        Reach.KNEE: say("Knee"),
        Reach.CALF: say("Calf"),
        Reach.FOOT: say("Foot"),
    }[reach]


def feeling_name(feeling: Feeling) -> str:
    """How it felt as a whole."""
    return {
        Feeling.TOO_EASY: say("Too easy"),
        Feeling.RIGHT: say("About right"),
        Feeling.TOO_MUCH: say("Too much"),
    }[feeling]


def compared_name(compared: Compared) -> str:
    """The next day against the time before."""
    return {
        Compared.BETTER: say("Better"),
        Compared.SAME: say("About the same"),
        Compared.WORSE: say("Worse"),
    }[compared]


def activity_name(activity: Activity) -> str:
    """A gentle activity in a word or two."""
    return {
        Activity.WALK: say("Walk"),
        Activity.POOL_WALK: say("Walk in a pool"),
        Activity.SWIM: say("Swim"),
        Activity.WATER_AEROBICS: say("Water aerobics"),
        Activity.BIKE: say("Exercise bike"),
        Activity.ELLIPTICAL: say("Elliptical trainer"),
    }[activity]


def side_name(side: Side | None) -> str:
    """The side in one word, empty for none."""
    if side is None:
        return ""
    return say("left") if side is Side.LEFT else say("right")


def by_exercise(session: Session) -> list[tuple[Part, ...]]:
    """The parts of a session, those of one exercise together, in the order done."""
    return [tuple(parts) for _, parts in groupby(session.parts, key=lambda part: part.exercise)]


def done_short(parts: Sequence[Part]) -> str:
    """What was done of an exercise when all went as planned: "8 a side"; else empty."""
    if any(part.reps_done != part.reps_planned for part in parts):
        return ""
    counts = {part.reps_done for part in parts}
    if len(counts) != 1:
        return ""
    count = counts.pop()
    if len({part.side for part in parts}) > 1:
        return say("{n} a side").format(n=count)
    times = say("once") if count == 1 else say("{n} times").format(n=count)
    side = side_name(parts[0].side)
    return f"{times}, {side}" if side else times


def done_long(session: Session, parts: Sequence[Part]) -> str:
    """What was done of an exercise, a side after the other: "left 2 of 3, right not reached"."""
    if not any(part.begun or part.reached or session.was_skipped(part) for part in parts):
        return say("not reached")
    return ", ".join(_done_of(session, part) for part in parts)


def _done_of(session: Session, part: Part) -> str:
    """One side of an exercise, planned and done: "left 2 of 3, 20 s each"."""
    side = side_name(part.side)
    lead = f"{side} " if side else ""
    skipped = session.was_skipped(part)
    if skipped and not part.reps_done:
        return say("{side}skipped").format(side=lead)
    if not (part.begun or part.reached):
        return say("{side}not reached").format(side=lead)
    text = say("{side}{done} of {planned}").format(
        side=lead, done=part.reps_done, planned=part.reps_planned
    )
    return say("{text}, then skipped").format(text=text) if skipped else text


def hurt_words(parts: Sequence[Part]) -> str:
    """Where it hurt, with the score if one was told; empty when it did not."""
    told: list[str] = []
    for part in parts:
        for hurt in part.hurts:
            side, score = side_name(part.side), hurt.pain.score if hurt.pain else None
            text = say("it hurt, {side}").format(side=side) if side else say("it hurt")
            told.append(text if score is None else f"{text}, {score}")
    return "; ".join(told)


def hold_words(parts: Sequence[Part]) -> str:
    """How long each hold was to last."""
    return say("{n} s each").format(n=parts[0].planned.hold_s)
