"""What the Today page is handed, and the words it makes of it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

import msgspec

from sciatica_timer.domain.calendar import Week, day_of
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.plan import plan_routine
from sciatica_timer.domain.routine import Library, Routine
from sciatica_timer.domain.session import NextDay, Session
from sciatica_timer.domain.timeline import PlannedExercise, equipment_of
from sciatica_timer.domain.today_message import SaidToday, TodayMessage
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.answer_words import next_day_words
from sciatica_timer.ui.equipment_words import needed
from sciatica_timer.ui.kit import dates
from sciatica_timer.ui.kit.dates import joined, written

MOST_NAMED = 10
"""Exercises of a routine that are named on its card."""


class TodayView(msgspec.Struct, frozen=True):
    """Everything the page shows, made anew by the app whenever something changed."""

    now: datetime
    week: Week
    goal: int
    """Wished days a week."""
    minutes: Mapping[str, int]
    """True length of each routine in whole minutes, by its id."""
    suggested: str
    """Id of the routine that stands first."""
    planned: str = ""
    """What the plan of the week says over that routine; empty where there is no plan."""
    last: Session | None = None
    said: SaidToday = msgspec.field(default_factory=SaidToday)
    """The one thing that is said, and the quiet line beside it."""
    quiet: str = ""
    """The words of that line."""
    can_change: bool = False
    """The answer of the day after was given today, and can be given anew."""
    since: str = ""
    """What is new since the last session, in a line."""
    day_starts_at: int = 3
    plans: Mapping[str, Sequence[PlannedExercise]] = msgspec.field(
        default_factory=dict[str, Sequence[PlannedExercise]]
    )
    """What is done of each routine today, by its id; one that is not named is done whole."""
    notice: str = ""
    """One plain sentence above everything, such as that nothing can be saved."""

    @property
    def today(self) -> date:
        """The day it is for the person."""
        return day_of(self.now, self.day_starts_at)

    @property
    def asks_next_day(self) -> bool:
        """Whether it asks how it is today, the day after a session."""
        return self.said.main is TodayMessage.NEXT_DAY

    @property
    def rests(self) -> bool:
        """Whether nothing can be started, as a red answer stands."""
        return self.said.main is TodayMessage.STOP


def greeting(now: datetime, day_starts_at: int = 3) -> str:
    """A greeting by the hour; the night before a new day begins is still evening."""
    if max(3, day_starts_at) <= now.hour < 12:
        return translate("Today", "Good morning")
    return (
        translate("Today", "Good afternoon")
        if 12 <= now.hour < 18
        else translate("Today", "Good evening")
    )


def long_date(day: date) -> str:
    """Weekday, day and month: "Sunday, 22 November"."""
    return dates.as_title(written(day, "dddd, MMMM d", "dddd, d MMMM"))


def next_day_line(said: NextDay, *, today: bool) -> str:
    """The answer of the day after, with the day that it tells of."""
    words = next_day_words(said)
    if today:
        return translate("Today", "Today: {answer}", "how it is").format(answer=words)
    return translate("Today", "The day after: {answer}", "how it was").format(answer=words)


def clock(moment: datetime) -> str:
    """A time of day as the locale writes it: "18:42"."""
    return dates.clock(moment)


def length(minutes: int) -> str:
    """A length in minutes, in words; nothing while it is not known."""
    if not minutes:
        return ""
    return translate("Today", "%n minute(s)", "", minutes)


def how_many(exercises: int) -> str:
    """How many exercises, in words."""
    if not exercises:
        return translate("Today", "No moves left for now")
    return translate("Today", "%n exercise(s)", "", exercises)


def length_and_end(view: TodayView, routine: str) -> str:
    """How long a routine takes and when it would be done."""
    minutes = view.minutes.get(routine, 0)
    if not minutes:
        return ""
    end = clock(view.now + timedelta(minutes=minutes))
    told = translate("Today", "%n minute(s), done about {time}", "", minutes).format(time=end)
    # Where it takes two lines, the second begins with when it is done.
    first, comma, then = told.partition(", ")
    return f"{first}{comma}{_whole(then)}"


def moves_text(
    library: Library, routine: Routine, plan: Sequence[PlannedExercise] | None = None
) -> str:
    """The exercises in their order, with the posture in front of those that share it, and what
    they need.

    plan is what is done of them today; what is left out is named after it.
    """
    if plan is None:
        plan = plan_routine(routine, library)
    if not plan:
        return translate("Today", "All of its moves are left out for now.")
    plan = plan[: len(plan) // routine.repeat]
    groups: list[tuple[str, list[str]]] = []
    for planned in plan[:MOST_NAMED]:
        exercise = planned.exercise
        if not groups or groups[-1][0] != exercise.posture_name:
            groups.append((exercise.posture_name, []))
        groups[-1][1].append(_one_side(exercise.name, planned.only_side))
    text = translate("Today", "{posture}: {exercises}.", "exercises that share a posture")
    sentences = [text.format(posture=name, exercises=joined(names)) for name, names in groups]
    if more := len(plan[MOST_NAMED:]):
        sentences.append(translate("Today", "And %n more exercise(s).", "", more))
    if (rounds := routine.repeat) > 1:
        sentences.append(translate("Today", "All of it %n time(s).", "", rounds))
    done = {planned.exercise.id for planned in plan}
    out = [_whole(each.name) for each in library.moves(routine) if each.id not in done]
    if out:
        sentences.append(translate("Today", "Left out for now: {names}.").format(names=joined(out)))
    return paragraph([*sentences, needed(equipment_of(plan))])


def _whole(name: str) -> str:
    """A name that stays in one piece at the end of a line."""
    # After a hyphen a line may end though the space is none that breaks: a joiner forbids it.
    return name.replace("- ", "-\u2060 ").replace(" ", "\u00a0")


def _one_side(name: str, side: Side | None) -> str:
    """A name in one piece, with the side where it is done on one only."""
    texts = {
        Side.LEFT: translate("Today", "{exercise} (left only)"),
        Side.RIGHT: translate("Today", "{exercise} (right only)"),
    }
    return _whole(texts[side].format(exercise=name) if side else name)


def day_name(session: Session, view: TodayView) -> str:
    """When a session was, as people say it."""
    day = day_of(session, view.day_starts_at)
    ago = (view.today - day).days
    if ago in (0, 1):
        return (translate("Today", "Today"), translate("Today", "Yesterday"))[ago]
    if 1 < ago < 7:
        return dates.as_title(dates.weekday(day.isoweekday()))
    return long_date(day)


def pictures_of(library: Library) -> dict[str, str]:
    """A picture set for each routine, each its own as far as there are enough."""
    chosen: dict[str, str] = {}
    taken: set[str] = set()
    # The shortest routines have the least choice, so they choose first.
    for routine in sorted(library.routines.values(), key=lambda r: (len(r.moves), r.order)):
        sets = [exercise.picture for exercise in library.moves(routine) if exercise.picture]
        free = [name for name in sets if name not in taken]
        chosen[routine.id] = (free or sets or [""])[0]
        taken.add(chosen[routine.id])
    return chosen
