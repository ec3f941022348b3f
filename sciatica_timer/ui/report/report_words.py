"""The words on the page for the physiotherapist."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from sciatica_timer.domain.care import Trend
from sciatica_timer.domain.exercise import Exercise, Side
from sciatica_timer.domain.report import ActivityLine, DoseLine, HurtLine, Period, Report
from sciatica_timer.domain.session import Level
from sciatica_timer.domain.trend import Change
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.calendar.calendar_view import activity_name, reach_name
from sciatica_timer.ui.kit import dates
from sciatica_timer.ui.kit.dates import written

Exercises = Mapping[str, Exercise]


def say(text: str) -> str:
    """The text in the language of the app."""
    return QCoreApplication.translate("Report", text)


def day_words(day: date, *, year: bool = True) -> str:
    """A date as the locale writes it: "21 May 2026", "May 21, 2026"."""
    if year:
        return written(day, "MMMM d, yyyy", "d MMMM yyyy")
    return written(day, "MMMM d", "d MMMM")


def short_day(day: date) -> str:
    """A date for an axis or a list, the month in short."""
    return dates.short_date(day)


def weeks_words(count: int) -> str:
    """A number of weeks."""
    return say("1 week") if count == 1 else say("{n} weeks").format(n=count)


def minutes_words(count: int) -> str:
    """A length in minutes."""
    return say("1 minute") if count == 1 else say("{n} minutes").format(n=_count(count))


def period_words(period: Period) -> str:
    """From when to when: "30 March to 21 May 2026, 8 weeks"."""
    same = period.first.year == period.last.year
    return say("{first} to {last}, {weeks}").format(
        first=day_words(period.first, year=not same),
        last=day_words(period.last),
        weeks=weeks_words(period.weeks),
    )


def figures(report: Report) -> list[tuple[str, str]]:
    """Figures with what they count, for the line of large ones."""
    made = report.adherence
    days = say("{n} days or more").format(n=made.goal)
    kept = say("{kept} of {all}").format(kept=_count(made.kept), all=_count(made.counted))
    found = [(kept, say("weeks with {days}, as wished").format(days=days))]
    if not made.counted:
        found = [("0", say("whole weeks so far; the wish is {days}").format(days=days))]
    day = say("day with exercise or activity")
    some = say("days with exercise or activity")
    found.append((_count(made.kept_days), day if made.kept_days == 1 else some))
    session, sessions = say("exercise session, {minutes}"), say("exercise sessions, {minutes}")
    about = session if made.sessions == 1 else sessions
    found.append((_count(made.sessions), about.format(minutes=minutes_words(made.minutes))))
    if made.excused:
        week = say("week not counted: sick, travel or a hard day")
        weeks = say("weeks not counted: sick, travel or a hard day")
        found.append((_count(made.excused), week if made.excused == 1 else weeks))
    return found


def _count(number: int) -> str:
    return dates.count(number)


def _number(value: float) -> str:
    return dates.decimal(value)


def change_words(change: Change | None, asked: str, answered: bool) -> str:
    """How a score went, with a word only from two points on."""
    if change is None:
        known = say("answers in one week only.") if answered else say("no answers.")
        return f"{asked}: {known}"
    if change.trend is Trend.SAME:
        went = say("about the same")
    else:
        lower = change.later < change.earlier
        went = (say("about {n} points lower") if lower else say("about {n} points higher")).format(
            n=abs(change.points)
        )
    return say("{asked}: from {earlier} to {later}, {went}.").format(
        asked=asked, earlier=_number(change.earlier), later=_number(change.later), went=went
    )


def pain_sentences(report: Report) -> list[str]:
    """How the pain went before and after sessions."""
    return [
        change_words(
            report.before,
            say("Before sessions"),
            any(point.before is not None for point in report.points),
        ),
        change_words(
            report.after,
            say("After sessions"),
            any(point.after is not None for point in report.points),
        ),
    ]


def reach_sentences(report: Report) -> list[str]:
    """Where the pain reached to, first and last; told and not judged."""
    if report.reach is None:
        known = [p.reach_before for p in report.points if p.reach_before is not None]
        if not known:
            return [say("Before sessions: no answers.")]
        return [say("Before sessions: {reach}.").format(reach=reach_name(known[-1]).lower())]
    return [
        say("Before sessions: {earlier} in the first week, {later} in the last.").format(
            earlier=reach_name(report.reach.earlier).lower(),
            later=reach_name(report.reach.later).lower(),
        ),
        say("How far it reaches wanders from day to day."),
    ]


def block_words(weeks: int) -> str:
    """What a point of the charts is."""
    if weeks == 1:
        return translate("Report", "Each point is the mean of a week.")
    return translate("Report", "Each point is the mean of {n} weeks.").format(n=weeks)


def reach_block_words(weeks: int) -> str:
    """What a point of the reach is: a middle, since names have no mean."""
    if weeks == 1:
        return translate("Report", "Each point is the middle answer of a week.")
    return translate("Report", "Each point is the middle answer of {n} weeks.").format(n=weeks)


def sides_words(sides: tuple[Side, ...]) -> str:
    """Which sides, after a name: ", left"; empty where there are none."""
    if not sides:
        return ""
    if len(sides) > 1:
        return say(", each side")
    return say(", left") if Side.LEFT in sides else say(", right")


def level_words(level: Level, exercise: Exercise | None) -> str:
    """A dose as it is written in a clinic: "3 × 20 s", "2 sets of 8 × 5 s, other leg straight"."""
    dose = level.dose
    text = say("{reps} × {hold} s") if dose.sets == 1 else say("{sets} sets of {reps} × {hold} s")
    text = text.format(sets=dose.sets, reps=dose.reps, hold=dose.hold_s)
    variants = exercise.variants if exercise else ()
    name = next((each.name for each in variants if each.id == level.variant), level.variant)
    return f"{text}, {name[:1].lower()}{name[1:]}" if name else text


def dose_row(line: DoseLine, exercises: Exercises) -> tuple[str, str, str, str]:
    """A row of the table of exercises."""
    exercise = exercises.get(line.exercise)
    same = line.first == line.latest
    return (
        line.name + sides_words(line.sides),
        level_words(line.first, exercise),
        say("the same") if same else level_words(line.latest, exercise),
        _count(line.sessions),
    )


def hurt_row(line: HurtLine) -> tuple[str, str, str, str]:
    """What hurt, in how many of its sessions, how much, and where to."""
    score = "" if line.highest is None else str(line.highest)
    if line.highest != line.lowest:
        score = say("{low} to {high}").format(low=line.lowest, high=line.highest)
    return (
        line.name + sides_words((line.side,) if line.side else ()),
        say("{n} of {all}").format(n=line.sessions, all=line.of),
        score,
        reach_name(line.deepest).lower() if line.deepest is not None else "",
    )


def activity_row(line: ActivityLine) -> tuple[str, str, str]:
    """An activity, how often, and its minutes together."""
    return activity_name(line.activity), _count(line.times), _count(line.minutes)


def more_words(count: int) -> str:
    """That a list was shortened."""
    if count == 1:
        return say("1 more did not fit on this page.")
    return say("{n} more did not fit on this page.").format(n=count)


def notes_cut(count: int, cut: bool) -> str:
    """That notes were left out or shortened; empty where all of them stand there whole."""
    told: list[str] = []
    if count:
        told.append(more_words(count))
    if cut:
        told.append(say("Long notes are shortened."))
    return " ".join(told)


def footer() -> str:
    """What the page is, and what it is not."""
    return say(
        "Noted by the person in Sciatica Timer, which guides exercise and does not diagnose. Pain"
        " is told from 0 to 10; a change of less than 2 points means nothing. 3 × 20 s is three"
        " times, held for 20 seconds each."
    )


def whole_text(report: Report) -> str:
    """The page in sentences, for those who hear it."""
    parts = [
        period_words(report.period),
        *(f"{figure} {about}" for figure, about in figures(report)),
        *pain_sentences(report),
        *reach_sentences(report),
        *(
            say("It hurt: {name}, {n}").format(name=row[0], n=row[1])
            for row in map(hurt_row, report.hurts)
        ),
    ]
    return ". ".join(part.rstrip(".") for part in parts) + "."
