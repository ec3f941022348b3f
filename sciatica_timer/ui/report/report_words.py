"""The words on the page for the physiotherapist."""

from collections.abc import Mapping
from datetime import date

from sciatica_timer.domain.care import Trend
from sciatica_timer.domain.exercise import Exercise, Side
from sciatica_timer.domain.report import ActivityLine, DoseLine, HurtLine, Period, Report
from sciatica_timer.domain.session import EASIER, OTHER_WAY, SKIP, STOP, Level
from sciatica_timer.domain.trend import Change
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.translation import listed, paragraph, translate
from sciatica_timer.ui.answer_words import activity_name, reach_name
from sciatica_timer.ui.kit import dates
from sciatica_timer.ui.kit.dates import written

Exercises = Mapping[str, Exercise]


def day_words(day: date, *, year: bool = True) -> str:
    """A date as the locale writes it: "21 May 2026", "May 21, 2026"."""
    if year:
        return written(day, "MMMM d, yyyy", "d MMMM yyyy")
    return written(day, "MMMM d", "d MMMM")


def short_day(day: date) -> str:
    """A date for an axis or a list, the month in short."""
    return dates.short_date(day)


def minutes_words(count: int) -> str:
    """A length in minutes."""
    return translate("Report", "{n} minute(s)", "", count).format(n=_count(count))


def period_words(period: Period) -> str:
    """From when to when: "30 March to 21 May 2026, 8 weeks"."""
    same = period.first.year == period.last.year
    weeks = period.weeks
    return translate("Report", "{first} to {last}, %n week(s)", "", weeks).format(
        first=day_words(period.first, year=not same), last=day_words(period.last)
    )


def figures(report: Report) -> list[tuple[str, str]]:
    """Figures with what they count, for the line of large ones."""
    made = report.adherence
    goal, days, sessions = made.goal, made.kept_days, made.sessions
    kept = translate("Report", "{kept} of {all}").format(
        kept=_count(made.kept), all=_count(made.counted)
    )
    found = [(kept, translate("Report", "weeks with %n day(s) or more, the goal", "", goal))]
    if not made.counted:
        text = translate("Report", "whole weeks so far; the goal is %n day(s) or more", "", goal)
        found = [("0", text)]
    text = translate("Report", "day(s) with exercise or activity", "stands under the number", days)
    found.append((_count(days), text))
    text = translate(
        "Report", "exercise session(s), {minutes}", "stands under the number", sessions
    )
    found.append((_count(sessions), text.format(minutes=minutes_words(made.minutes))))
    if weeks := made.excused:
        text = translate(
            "Report",
            "week(s) without a goal: unwell, away or a very gentle day",
            "stands under the number",
            weeks,
        )
        found.append((_count(weeks), text))
    return found


def _count(number: int) -> str:
    return dates.count(number)


def _number(value: float) -> str:
    return dates.decimal(value)


def change_words(change: Change | None, when: str, answered: bool) -> str:
    """How a score went before or after sessions, with a word only from two points on."""
    if change is None and answered:
        text = translate("Report", "{when}: answers in one week only.", "before or after sessions")
        return text.format(when=when)
    if change is None:
        return translate("Report", "{when}: no answers.", "before or after sessions").format(
            when=when
        )
    points = _number(abs(change.points))
    if change.trend is Trend.SAME:
        text = translate("Report", "{when}: from {earlier} to {later}, about the same.")
    elif change.later < change.earlier:
        text = translate("Report", "{when}: from {earlier} to {later}, {points} points lower.")
    else:
        text = translate("Report", "{when}: from {earlier} to {later}, {points} points higher.")
    return text.format(
        when=when,
        earlier=_number(change.earlier),
        later=_number(change.later),
        points=points,
    )


def table_of(report: Report) -> tuple[list[str], list[list[str]]]:
    """The numbers of both charts: the heads, and a row for each point, the newest first."""
    heads = [
        translate("Report", "From the week of"),
        translate("Report", "Pain before"),
        translate("Report", "Pain after"),
        translate("Report", "How far down before"),
        translate("Report", "How far down after"),
    ]
    return heads, [
        [
            day_words(point.first),
            "" if point.before is None else _number(point.before),
            "" if point.after is None else _number(point.after),
            reach_name(point.reach_before) if point.reach_before else "",
            reach_name(point.reach_after) if point.reach_after else "",
        ]
        for point in reversed(report.points)
    ]


def pain_sentences(report: Report) -> list[str]:
    """How the pain went before and after sessions."""
    return [
        change_words(
            report.before,
            translate("Report", "Before sessions"),
            any(point.before is not None for point in report.points),
        ),
        change_words(
            report.after,
            translate("Report", "After sessions"),
            any(point.after is not None for point in report.points),
        ),
    ]


def reach_sentences(report: Report) -> list[str]:
    """Where the pain reached to, first and last; told and not judged."""
    if report.reach is None:
        known = [p.reach_before for p in report.points if p.reach_before is not None]
        if not known:
            return [translate("Report", "Before sessions: no answers.")]
        text = translate("Report", "Before sessions: {reach}.", "how far down the leg")
        return [text.format(reach=reach_name(known[-1]))]
    text = translate(
        "Report", "Before sessions, first week: {earlier}. Last week: {later}.", "down the leg"
    )
    return [
        text.format(earlier=reach_name(report.reach.earlier), later=reach_name(report.reach.later)),
        translate("Report", "How far it reaches wanders from day to day."),
    ]


def block_words(weeks: int) -> str:
    """What a point of the charts is."""
    return translate("Report", "Each point is the mean of %n week(s).", "", weeks)


def reach_block_words(weeks: int) -> str:
    """What a point of the reach is: a middle, since names have no mean."""
    return translate("Report", "Each point is the middle answer of %n week(s).", "", weeks)


def with_sides(exercise: str, sides: tuple[Side, ...]) -> str:
    """An exercise with its sides, where it has some: "Clamshell, left"."""
    if not sides:
        return exercise
    if len(sides) > 1:
        text = translate("Report", "{exercise}, each side")
    elif Side.LEFT in sides:
        text = translate("Report", "{exercise}, left")
    else:
        text = translate("Report", "{exercise}, right")
    return text.format(exercise=exercise)


def level_words(level: Level, exercise: Exercise | None) -> str:
    """A dose as it is written in a clinic: "3 × 20 s", "2 sets of 8 × 5 s (Other leg straight)"."""
    dose, sets = level.dose, level.dose.sets
    if sets > 1:
        text = translate("Report", "%n set(s) of {reps} × {hold} s", "", sets)
    else:
        text = translate("Report", "{reps} × {hold} s", "how often, and for how many seconds")
    text = text.format(reps=dose.reps, hold=dose.hold_s)
    variant = exercise.variant(level.variant) if exercise else None
    name = variant.name if variant else level.variant
    if not name:
        return text
    return translate("Report", "{dose} ({way})", "another way to do it").format(dose=text, way=name)


def dose_row(line: DoseLine, exercises: Exercises) -> tuple[str, str, str, str]:
    """A row of the table of exercises."""
    exercise = exercises.get(line.exercise)
    same = line.first == line.latest
    return (
        with_sides(shown_names().of_exercise(line.exercise, line.name), line.sides),
        level_words(line.first, exercise),
        translate("Report", "the same") if same else level_words(line.latest, exercise),
        _count(line.sessions),
    )


def hurt_row(line: HurtLine) -> tuple[str, str, str, str, str]:
    """What hurt, in how many of its sessions, how much, where to, and what was done."""
    name = shown_names().of_exercise(line.exercise, line.name)
    score = "" if line.highest is None else str(line.highest)
    if line.highest != line.lowest:
        score = translate("Report", "{low} to {high}").format(low=line.lowest, high=line.highest)
    return (
        with_sides(name, (line.side,) if line.side else ()),
        translate("Report", "{n} of {all}").format(n=line.sessions, all=line.of),
        score,
        reach_name(line.deepest) if line.deepest is not None else "",
        choices_words(line),
    )


def choices_words(line: HurtLine) -> str:
    """What was done about it: "2 easier, 1 left out"."""
    return listed(*(_choice_words(choice, count) for choice, count in line.choices))


def _choice_words(choice: str, count: int) -> str:
    texts = {
        EASIER: translate("Report", "{n} easier", "how often it was then done in an easier way"),
        OTHER_WAY: translate("Report", "{n} another way", "how often it was then done in one"),
        SKIP: translate("Report", "{n} left out", "how often the rest of it was left out"),
        STOP: translate("Report", "{n} ended", "how often the session was ended there"),
    }
    return texts[choice].format(n=_count(count))


def activity_row(line: ActivityLine) -> tuple[str, str, str]:
    """An activity, how often, and its minutes together."""
    return activity_name(line.activity), _count(line.times), _count(line.minutes)


def more_words(count: int) -> str:
    """That a list was shortened."""
    return translate("Report", "%n more did not fit on this page.", "", count)


def notes_cut(count: int, cut: bool) -> str:
    """That notes were left out or shortened; empty where all of them stand there whole."""
    told: list[str] = []
    if count:
        told.append(more_words(count))
    if cut:
        told.append(translate("Report", "Long notes are shortened."))
    return paragraph(told)


def footer() -> str:
    """What the page is, and what it is not."""
    return translate(
        "Report",
        "Noted by the person in Sciatica Timer, which guides exercise and does not diagnose. Pain"
        " is told from 0 to 10; a change of less than 2 points means nothing. 3 × 20 s is three"
        " times, held for 20 seconds each.",
    )


def whole_text(report: Report) -> str:
    """The page in sentences, for those who hear it."""
    parts = [
        period_words(report.period),
        *(f"{figure} {about}" for figure, about in figures(report)),
        *pain_sentences(report),
        *reach_sentences(report),
        *(
            translate("Report", "It hurt: {name}").format(name=listed(row[0], row[1], row[4]))
            for row in map(hurt_row, report.hurts)
        ),
    ]
    return ". ".join(part.rstrip(".") for part in parts) + "."
