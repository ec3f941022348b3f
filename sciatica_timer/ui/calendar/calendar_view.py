"""What the calendar is handed, and the words and figures it makes of it."""

from collections.abc import Sequence
from datetime import UTC, date, tzinfo
from enum import StrEnum
from itertools import groupby

import msgspec

from sciatica_timer.domain.calendar import CalendarIndex, Day, Month, Week, shift
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import (
    CareLog,
    Pain,
    PainAt,
    Part,
    Session,
)
from sciatica_timer.domain.six_weeks import within
from sciatica_timer.services.translation import listed, translate
from sciatica_timer.ui.kit import dates
from sciatica_timer.ui.kit.dates import as_title, written
from sciatica_timer.ui.kit.time_words import short_time


class CalendarMode(StrEnum):
    """What the page shows."""

    MONTH = "month"
    YEAR = "year"
    TREND = "trend"


class CalendarView(msgspec.Struct, frozen=True):
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
    sessions: Sequence[Session] = ()
    """The same sessions as they stand in the record, oldest first, to be searched."""
    exercises: tuple[tuple[str, str], ...] = ()
    """Id and name of each exercise, to be searched for."""
    zone: tzinfo = UTC
    """The system's, for what is told by hand."""
    care: CareLog = msgspec.field(default_factory=CareLog)
    """What care remembers: the six weeks without heavy lifting."""

    def heavy_waits(self, day: date) -> bool:
        """Whether a day lies in the six weeks without heavy lifting."""
        return within(self.care, day)

    def waits_in(self, month: Month) -> bool:
        """Whether any day on show lies in them."""
        return any(self.heavy_waits(day.date) for week in month.weeks for day in week.days)

    def month(self, day: date) -> Month:
        """The month that a day lies in."""
        return self.index.month(day.year, day.month, week_start=self.week_start, goal=self.goal)

    def week(self, day: date) -> Week:
        """The week that a day lies in."""
        return self.index.week(day, week_start=self.week_start)


# Dates and lengths


def day_title(day: date, today: date) -> str:
    """A day in full: "Saturday, 21 November", with its year when that is another one."""
    if day.year == today.year:
        return as_title(written(day, "dddd, MMMM d", "dddd, d MMMM"))
    return as_title(written(day, "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy"))


def short_date(day: date) -> str:
    """Day and month: "28 Sep"."""
    return written(day, "MMM d", "d MMM")


def dated(day: date, today: date) -> str:
    """Day and month, with the year when that is another one: "28 Sep 2024"."""
    if day.year == today.year:
        return short_date(day)
    return written(day, "MMM d, yyyy", "d MMM yyyy")


def month_title(year: int, month: int) -> str:
    """Month and year: "November 2026"."""
    text = translate("Calendar", "{month} {year}", "over a month: November 2026")
    return text.format(month=dates.month_name(month), year=year)


def minutes(count: int) -> str:
    """A length in minutes, in full."""
    return translate("Calendar", "%n minute(s)", "", count)


def days(count: int) -> str:
    """A number of days, in words."""
    return translate("Calendar", "%n day(s)", "", count)


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
    """What was done on a day: "1 session, 12 minutes, pain 4 to 3"; empty for nothing."""
    if not day.sessions:
        return ""
    count, moved = len(day.exercise), len(day.activities)
    before, after = pain_of(day)
    if before is not None and after is not None:
        pain = translate("Calendar", "pain {before} to {after}")
    elif before is not None:
        pain = translate("Calendar", "pain {before} before")
    else:
        pain = translate("Calendar", "pain {after} after") if after is not None else ""
    return listed(
        translate("Calendar", "%n session(s)", "", count) if count else "",
        translate("Calendar", "%n activity(ies)", "", moved) if moved else "",
        minutes(day.minutes),
        pain.format(before=before, after=after),
    )


def day_name(day: Day, today: date) -> str:
    """A day for screen readers: "Tuesday 3 March, 1 session, 12 minutes, pain 4 to 3"."""
    same_year = day.date.year == today.year
    name = written(
        day.date,
        "dddd MMMM d" if same_year else "dddd MMMM d yyyy",
        "dddd d MMMM" if same_year else "dddd d MMMM yyyy",
    )
    is_today = translate("Calendar", "today", "after a date") if day.date == today else ""
    return listed(name, is_today, day_summary(day))


def week_line(week: Week, goal: int, today: date) -> str:
    """The week's count against the goal: "1 of 2 days this week"."""
    this, count = week.first <= today <= shift(week.first, 6), week.kept_days
    if count > goal and this:
        text = translate("Calendar", "%n day(s) this week, the goal was {goal}", "", count)
    elif count > goal:
        text = translate("Calendar", "%n day(s) that week, the goal was {goal}", "", count)
    elif this:
        text = translate("Calendar", "{n} of {goal} days this week")
    else:
        text = translate("Calendar", "{n} of {goal} days that week")
    return text.format(n=count, goal=goal)


def invitation(month: Month, today: date) -> str:
    """A friendly word under a month without anything; empty when there is something."""
    if month.sessions:
        return ""
    if (month.year, month.month) == (today.year, today.month):
        return translate(
            "Calendar", "Nothing in this month yet. Each day you do something turns green."
        )
    if (month.year, month.month) > (today.year, today.month):
        return translate("Calendar", "This month is still to come.")
    return translate("Calendar", "Nothing was noted in this month.")


def kept_line(view: CalendarView) -> str:
    """How the last weeks stand: it dents where one was missed, and never falls to nothing."""
    weeks = view.index.kept_weeks(view.today, week_start=view.week_start, goal=view.goal)
    if weeks.counted < 2 or not weeks.kept:
        return ""
    return translate("Calendar", "Goal reached in {n} of the last {all} weeks").format(
        n=weeks.kept, all=weeks.counted
    )


# Sessions


def pain_at(answers: Sequence[PainAt], side: Side | None) -> Pain | None:
    """The answer about a side."""
    return next((answer.pain for answer in answers if answer.side == side), None)


def with_side(name: str, side: Side | None) -> str:
    """An exercise, and the side where it has one: "Clamshell, left"."""
    if side is None:
        return name
    left, right = translate("Calendar", "{name}, left"), translate("Calendar", "{name}, right")
    return (left if side is Side.LEFT else right).format(name=name)


def pain_title(side: Side | None) -> str:
    """What stands before a score."""
    return {
        None: translate("Calendar", "Pain"),
        Side.LEFT: translate("Calendar", "Pain, left"),
        Side.RIGHT: translate("Calendar", "Pain, right"),
    }[side]


def reach_title(side: Side | None) -> str:
    """What stands before how far down it goes."""
    return {
        None: translate("Calendar", "Down to", "how far down the leg the pain goes"),
        Side.LEFT: translate("Calendar", "Left, down to"),
        Side.RIGHT: translate("Calendar", "Right, down to"),
    }[side]


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
    count, side = counts.pop(), parts[0].side
    if len({part.side for part in parts}) > 1:
        return translate("Calendar", "{n} a side", "reps").format(n=count)
    if side is None:
        return translate("Calendar", "%n time(s)", "", count)
    if side is Side.LEFT:
        return translate("Calendar", "%n time(s), left", "", count)
    return translate("Calendar", "%n time(s), right", "", count)


def done_long(session: Session, parts: Sequence[Part]) -> str:
    """What was done of an exercise, side by side: "Left 2 of 3. Right not reached."."""
    got_to = (part.begun or part.reached or session.was_skipped(part) for part in parts)
    if not any(got_to):
        return translate("Calendar", "Not reached.")
    if all(session.left_for_pain(part) and not part.reps_done for part in parts):
        return translate("Calendar", "Left out.")
    return " ".join(_done_of(session, part) for part in parts)


def _done_of(session: Session, part: Part) -> str:
    """One side of an exercise, planned and done: "Left 2 of 3."."""
    skipped = session.was_skipped(part)
    if skipped and not part.reps_done:
        texts = {
            None: translate("Calendar", "Skipped."),
            Side.LEFT: translate("Calendar", "Left skipped."),
            Side.RIGHT: translate("Calendar", "Right skipped."),
        }
    elif session.left_for_pain(part) and not part.reps_done:
        texts = {
            None: translate("Calendar", "Left out."),
            Side.LEFT: translate("Calendar", "Left side: left out.", "of an exercise that hurt"),
            Side.RIGHT: translate("Calendar", "Right side: left out.", "of an exercise that hurt"),
        }
    elif not (part.begun or part.reached):
        texts = {
            None: translate("Calendar", "Not reached."),
            Side.LEFT: translate("Calendar", "Left not reached."),
            Side.RIGHT: translate("Calendar", "Right not reached."),
        }
    elif skipped:
        texts = {
            None: translate("Calendar", "{done} of {planned}, then skipped."),
            Side.LEFT: translate("Calendar", "Left {done} of {planned}, then skipped."),
            Side.RIGHT: translate("Calendar", "Right {done} of {planned}, then skipped."),
        }
    else:
        texts = {
            None: translate("Calendar", "{done} of {planned}.", "reps"),
            Side.LEFT: translate("Calendar", "Left {done} of {planned}.", "reps"),
            Side.RIGHT: translate("Calendar", "Right {done} of {planned}.", "reps"),
        }
    return texts[part.side].format(done=part.reps_done, planned=part.reps_planned)


def hold_words(parts: Sequence[Part]) -> str:
    """How long each hold was to last."""
    hold = short_time(parts[0].planned.hold_s)
    return translate("Calendar", "{hold} each", "the length of a hold").format(hold=hold)
