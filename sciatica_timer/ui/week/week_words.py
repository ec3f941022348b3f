"""What is said of a week and its plan, all from the numbers of WeekBack."""

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import date, time

from sciatica_timer.domain.calendar import WeekStatus
from sciatica_timer.domain.my_week import WeekBack
from sciatica_timer.domain.session import Session
from sciatica_timer.domain.week_plan import NotTodayReason, PlannedTime, WeekPlan
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.translation import listed, paragraph, translate
from sciatica_timer.ui.calendar.calendar_view import minutes, week_line
from sciatica_timer.ui.calendar.trend_words import short_sentence
from sciatica_timer.ui.kit import dates
from sciatica_timer.ui.kit.short_text import short_name


def hour(at: time | None) -> str:
    """An hour of the plan: "18:30", or some time of the day."""
    return dates.clock(at) if at else translate("MyWeek", "Some time")


def gone_names(
    plan: WeekPlan, known: Container[str], sessions: Iterable[Session]
) -> dict[str, str]:
    """What routines that are planned but not known any more are called, by their ids.

    It is the name in the newest of the sessions, which are in their order, and that it is gone.
    """
    gone = {one.routine for one in plan.times if one.routine not in known}
    if not gone:
        return {}
    told = dict.fromkeys(gone, translate("MyWeek", "A routine that is not here any more"))
    named = translate("MyWeek", "{routine} (not here any more)")
    for one in sessions:
        if one.routine in gone:
            told[one.routine] = named.format(routine=short_name(shown_names().of_session(one)))
    return told


def planned_label(left: Sequence[PlannedTime], planned: bool, done: bool) -> str:
    """What stands over the routine that Today shows first, for whoever has a plan."""
    if left and left[0].at is not None:
        text = translate("MyWeek", "Planned today, {time}")
        return text.format(time=dates.clock(left[0].at))
    if left:
        return translate("MyWeek", "Planned today")
    if planned and done:
        return translate("MyWeek", "Today is done. If you wish:")
    return translate("MyWeek", "A rest day. If you wish:")


def left_line(left: Sequence[PlannedTime], names: Mapping[str, str]) -> str:
    """What is left of today's plan: "Still planned for today: Stretch, 18:30"."""
    if not left:
        return ""
    told = [listed(short_name(names[one.routine]), hour(one.at) if one.at else "") for one in left]
    text = translate("MyWeek", "Still planned for today: {routines}")
    return text.format(routines=dates.joined(told))


def activity_line(back: WeekBack, wish: int) -> str:
    """How much gentle activity is suggested this week, and how much was done."""
    if not back.activity_goal:
        return ""
    goal = back.activity_goal
    so_far = translate("MyWeek", "This week: {done} of %n minute(s).", "", goal)
    rises = translate(
        "MyWeek", "It rises by ten minutes a week at most, until it is %n minute(s).", "", wish
    )
    told = so_far.format(done=back.activity_min)
    return paragraph((told, rises if goal < wish else ""))


def days_sentence(back: WeekBack, today: date) -> str:
    """On how many days something was done, against the goal."""
    parts = [f"{week_line(back.week, back.goal, today)}."]
    if back.week.standing(back.goal) is WeekStatus.EXCUSED:
        parts.append(
            translate("MyWeek", "The week has no goal: unwell, away or a very gentle day.")
        )
    if back.not_today:
        said = back.not_today
        parts.append(translate("MyWeek", "On %n day(s) you said “not today”.", "", said))
    return paragraph(parts)


def minutes_sentence(back: WeekBack) -> str:
    """The minutes of the week, and how many of them were gentle activity."""
    if not back.minutes:
        return translate("MyWeek", "Nothing is noted yet.")
    whole = minutes(back.minutes)
    if not back.activity_min:
        return translate("MyWeek", "{minutes} in all.").format(minutes=whole)
    text = translate("MyWeek", "{minutes} in all, {active} of gentle activity.", "both in minutes")
    return text.format(minutes=whole, active=minutes(back.activity_min))


def pain_sentence(back: WeekBack, today: date) -> str:
    """The pain before sessions against the week before, and after what it was lower."""
    return paragraph((short_sentence(back.pain, back.pain.before, today), _lower(back)))


def _lower(back: WeekBack) -> str:
    if not back.lower:
        return ""
    times = translate("MyWeek", "{routine} ({n} ×)", "a routine, and how many times")
    names = [
        times.format(routine=short_name(shown_names().of_session(one.session)), n=one.times)
        for one in back.lower
    ]
    text = translate(
        "MyWeek",
        "It was lower by two points or more right after: {names}. That alone does not show what"
        " helped.",
    )
    return text.format(names=dates.joined(names))


def of_day(back: WeekBack, place: int) -> str:
    """One day with its numbers: "Tuesday: 12 minutes, 1 session of 2 planned"."""
    day = back.days[place]
    text = translate("MyWeek", "{day}: {facts}", "a day of the week, and what was done")
    length = minutes(day.minutes) if day.minutes else translate("MyWeek", "nothing")
    facts = listed(length, _done(day.done, day.planned))
    return text.format(day=dates.as_title(dates.weekday(day.date.isoweekday())), facts=facts)


def _done(done: int, planned: int) -> str:
    if not planned:
        return translate("MyWeek", "%n session(s)", "", done) if done else ""
    return translate("MyWeek", "{done} of {planned} planned").format(done=done, planned=planned)


def table_of(back: WeekBack) -> tuple[list[str], list[list[str]]]:
    """The numbers of the pictures: the heads, and a row for each day."""
    heads = [
        translate("MyWeek", "Day"),
        translate("MyWeek", "Planned"),
        translate("MyWeek", "Done"),
        translate("MyWeek", "Minutes"),
        translate("MyWeek", "Pain before"),
    ]
    return heads, [
        [
            dates.as_title(dates.weekday(day.date.isoweekday())),
            str(day.planned),
            str(day.done),
            str(day.minutes),
            "" if day.pain is None else str(day.pain),
        ]
        for day in back.days
    ]


def not_today_name(reason: NotTodayReason) -> str:
    """Why somebody would not exercise today."""
    return {
        NotTodayReason.TIRED: translate("MyWeek", "Too tired"),
        NotTodayReason.PAIN: translate("MyWeek", "Too much pain"),
        NotTodayReason.NO_TIME: translate("MyWeek", "No time"),
        NotTodayReason.AWAY: translate("MyWeek", "Away"),
        NotTodayReason.OTHER: translate("MyWeek", "Another reason"),
    }[reason]
