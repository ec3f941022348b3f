"""Writes docs/dose-histories.md: ten whole histories, played through the rules of the dose.

python -m tools.dose_histories > docs/dose-histories.md

Each person exercises on three days of a week, looks at Today in the morning before each session,
and answers what stands there. Nothing here decides anything: all comes from the rules of the app.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import msgspec
from msgspec.structs import replace

from sciatica_timer.domain import care, course, dose, dose_answers
from sciatica_timer.domain.dose import Suggestion
from sciatica_timer.domain.exercise import Dose, Exercise, Side
from sciatica_timer.domain.levels import today_of
from sciatica_timer.domain.plan import plan_today
from sciatica_timer.domain.routine import FLARE_ROUTINE, Library
from sciatica_timer.domain.session import (
    SKIP,
    CareLog,
    Completion,
    DoctorReason,
    Hurt,
    NextDay,
    Pain,
    PainAt,
    Part,
    Session,
    StepAnswer,
    StepKind,
    StepReason,
)
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.services.library import load_library
from tools.dose_stories import STORIES, DoseStory, Told

CONTENT = Path(__file__).resolve().parent.parent / "assets" / "content" / "en"
FIRST_DAY = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
"""A Monday morning."""
MOVE_S = 10
"""Seconds that each hold takes besides: getting in and out, and a breath."""
DAYS = (0, 2, 4)
"""Monday, Wednesday, Friday."""
DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class StoryEvent(msgspec.Struct, frozen=True, kw_only=True):
    """What Today said one morning, and what the person answered."""

    week: int
    day: int
    kind: StepKind | None
    """None for seeing a doctor."""
    exercise: str = ""
    what: str
    why: str
    answer: str = ""


REASONS = {
    StepReason.THREE_WELL: "three sessions in a row went well",
    StepReason.THREE_DONE: "done to the end three times in a row",
    StepReason.TOO_EASY: "it felt too easy",
    StepReason.WEEKS_OUT: "left out for four weeks",
    StepReason.HURT: "it hurt",
    StepReason.TOO_MUCH: "the session was too much",
    StepReason.NOT_SETTLED: "not settled within a day",
    StepReason.RED: "strong pain, or pain further down the leg",
}
DOCTOR = {
    DoctorReason.WORSE_WEEKLY: "worse from week to week",
    DoctorReason.MORE_AFTER: "more pain after three sessions running",
    DoctorReason.NO_BETTER: "no improvement in four weeks",
    DoctorReason.FOUR_MONTHS: "four months",
}
ANSWERS = {StepAnswer.ACCEPTED: "yes", StepAnswer.KEPT: "no"}


@cache
def library() -> Library:
    """Exercises and routines as they ship."""

    def read(name: str) -> bytes:
        return (CONTENT / name).read_bytes()

    names = [path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.toml")]
    return load_library(read, names)


class PlayedStory:
    """One history, played through the rules."""

    def __init__(self, story: DoseStory) -> None:
        self.story = story
        self.sessions: list[Session] = []
        self.log = CareLog()
        if story.began_days_before is not None:
            began = FIRST_DAY.date() - timedelta(days=story.began_days_before)
            self.log = replace(self.log, began=began)
        self.events: list[StoryEvent] = []
        self._library = library()
        for week, all_told in enumerate(story.weeks, 1):
            for day, told in zip(DAYS, all_told, strict=True):
                routine = self._morning(week, day)
                self._exercise(_moment(week, day), routine, told)
        self._morning(len(story.weeks) + 1, 0)

    # -- in the morning -----------------------------------------------------------------------

    def _morning(self, week: int, day: int) -> str:
        """Look at Today and answer; gives the routine that is done then."""
        now = _moment(week, day)
        routine = self.story.routine
        if reasons := course.doctor_reasons(self.sessions, self.log, now.date()):
            why = ", ".join(DOCTOR[reason] for reason in reasons)
            self._tell(week, day, None, "See a doctor", why, "read")
            self.log = course.note_told(self.log, reasons, now)
        while card := dose.suggestions(self._exercises(), self.sessions, self.log, now, self._fits):
            kind, why = card[0].kind, REASONS[card[0].reason]
            if kind is StepKind.REST:
                self._tell(week, day, kind, "Rest", why, "“it has settled”")
                self.log = care.settle(self.sessions, self.log, now)
                continue
            given = StepAnswer.KEPT if kind in self.story.refuses else StepAnswer.ACCEPTED
            for exercise, what in self._changes(card):
                self._tell(week, day, kind, what, why, ANSWERS[given], exercise)
            if kind is StepKind.FLARE and given is StepAnswer.ACCEPTED:
                routine = FLARE_ROUTINE
            self.log = dose_answers.answer(
                self._exercises(), self.sessions, self.log, card, given, now, self._fits
            )
        return routine

    def _tell(
        self,
        week: int,
        day: int,
        kind: StepKind | None,
        what: str,
        why: str,
        answer: str,
        exercise: str = "",
    ) -> None:
        event = StoryEvent(
            week=week, day=day, kind=kind, exercise=exercise, what=what, why=why, answer=answer
        )
        self.events.append(event)

    def _exercises(self) -> Iterable[Exercise]:
        return self._library.exercises.values()

    def _fits(self, card: Iterable[Suggestion]) -> bool:
        limit = self.story.longest_min
        if not limit:
            return True
        now = self.sessions[-1].ended
        log = dose_answers.with_answer(self.log, list(card), StepAnswer.ACCEPTED, now)
        return self.seconds(log) <= 60 * limit

    def seconds(self, log: CareLog) -> int:
        """How long the routine takes, counted simply, so that no change of a script matters."""
        routine = self._library.routines[self.story.routine]
        plan = plan_today(routine, self._library, self.sessions, log)
        doses = [each.dose_on(side) for each in plan for side in each.side_order(Side.LEFT)]
        return sum((each.hold_s + MOVE_S) * each.reps * each.sets for each in doses)

    def _changes(self, card: Iterable[Suggestion]) -> list[tuple[str, str]]:
        """What a card would change, with its exercise: a line for each change of each exercise."""
        lines: dict[tuple[str, str], list[Side]] = {}
        for one in card:
            if not one.exercise:
                return [("", "The routine for a hard day")]
            sides = lines.setdefault((one.exercise, _change(one)), [])
            sides += [one.side] if one.side else []
        exercises = self._library.exercises
        return [
            (key, f"{_on(exercises[key].name, sides)}: {change}")
            for (key, change), sides in lines.items()
        ]

    # -- the session --------------------------------------------------------------------------

    def _exercise(self, now: datetime, routine: str, told: Told) -> None:
        chosen = self._library.routines[routine]
        plan = plan_today(chosen, self._library, self.sessions, self.log)
        compared, settled = told.next_day or (None, None)
        next_day = compared and NextDay(
            compared=compared, settled=settled, answered=now + timedelta(days=1)
        )
        began = now + timedelta(hours=1)
        self.sessions.append(
            Session(
                id=f"{len(self.sessions)}",
                started=began,
                ended=began + timedelta(minutes=10),
                routine=routine,
                routine_name=chosen.name,
                completion=Completion.FINISHED,
                active_ms=600_000,
                parts=tuple(part for planned in plan for part in _parts(planned, told)),
                before=_scored(told.before),
                after=_scored(told.after),
                feeling=told.feeling,
                next_day=next_day,
            )
        )

    # -- what came of it ----------------------------------------------------------------------

    def doses(self) -> list[str]:
        """The doses of the exercises of the routine, as they are at the end."""
        found: list[str] = []
        for exercise in self._library.moves(self._library.routines[self.story.routine]):
            today = today_of(exercise, self.sessions, self.log)
            texts = {side: _dose(each) for side, each in today.doses.items()}
            for side in today.left_out:
                texts[side] = "left out"
            alike = len(set(texts.values())) == 1
            parts = [_on("", [side] if side and not alike else []) + t for side, t in texts.items()]
            found.append(f"{exercise.name} {parts[0] if alike else ', '.join(parts)}")
        return found


def _moment(week: int, day: int) -> datetime:
    return FIRST_DAY + timedelta(days=7 * (week - 1) + day)


def _scored(score: int | None) -> tuple[PainAt, ...]:
    return (PainAt(pain=Pain(score=score)),) if score is not None else ()


def _parts(planned: PlannedExercise, told: Told) -> list[Part]:
    exercise = planned.exercise
    parts: list[Part] = []
    for side in planned.side_order(Side.LEFT):
        each = planned.dose_on(side)
        hurt = told.hurt if told.hurt and told.hurt[:2] == (exercise.id, side) else None
        parts.append(
            Part(
                exercise=exercise.id,
                name=exercise.name,
                side=side,
                planned=each,
                reps_done=1 if hurt else each.reps * each.sets,
                skipped=hurt is not None,
                reached=True,
                hurts=(Hurt(pain=Pain(score=hurt[2]), choice=SKIP),) if hurt else (),
            )
        )
    return parts


def _change(one: Suggestion) -> str:
    if one.kind is StepKind.LEAVE_OUT:
        return "leave it out"
    if one.to is None:
        return ""
    if one.level is None:
        return f"try it again, {_dose(one.to.dose)}"
    before, after = (msgspec.structs.asdict(each.dose) for each in (one.level, one.to))
    words = {"hold_s": "hold {} s", "reps": "{} times", "sets": "{} sets"}
    told = [f"{words[k].format(before[k])} → {after[k]}" for k in words if before[k] != after[k]]
    told += [f"in another way: {one.to.variant or 'usual'}"] * (one.level.variant != one.to.variant)
    return ", ".join(told)


def _dose(each: Dose) -> str:
    sets = f"{each.sets} × " if each.sets > 1 else ""
    return f"{sets}{each.reps} × {each.hold_s} s"


def _on(name: str, sides: list[Side]) -> str:
    return (
        f"{name} {sides[0].value}".strip() + (" " if not name else "") if len(sides) == 1 else name
    )


# The page

HEAD = """# Ten histories of a dose

Made by `python -m tools.dose_histories`, from the very rules that the app goes by; a test keeps it
up to date. It is written to be read and contested by a physiotherapist: what is suggested, when,
and why. Nothing is ever changed without a yes.

How to read it: sessions are on Monday, Wednesday and Friday. "2→5" is pain of 2 of 10 before and 5
after. "Settled" is the answer of the next day. Today is looked at in the morning before each
session; what it says there follows from all sessions before. "Mean" is that of the pain after the
sessions of a week. "3 × 20 s" is three times held for 20 seconds, on each side where there are two.
Where a limit in minutes is set, each hold counts here with ten seconds more for getting in and out.

The rules, with their numbers:
"""
RULES = (
    (
        "A step up",
        "three sessions in a row that went well at this dose, in the last four weeks; one that felt"
        " too easy counts as two",
    ),
    (
        "A step",
        "one time more, or 2 s longer (3 s from 10 s on, 1 s where 2 would double it), or one set",
    ),
    (
        "Whose turn",
        "one exercise between two sessions: the one that was asked about longest ago",
    ),
    (
        "No step up",
        "the mean of the last seven days is 2 or more above the lowest of the four weeks before, or"
        " the last score 2 or more above the lowest of 14 days; or the last session hurt, was too"
        " much, was a hard day, did not settle, or ended at 4 or 5 and nobody knows yet",
    ),
    (
        "A step down",
        "in the last session with the exercise it hurt, or that session was too much, ended at 6 or"
        " more or further down the leg, or had not settled by the next day",
    ),
    ("Left out", "it hurt at its lowest dose; offered again after four weeks"),
    (
        "A doctor",
        "three weekly means rising, by 2 together; more pain after three sessions running; four"
        " weeks without 2 points less; 122 days",
    ),
)


def _other(told: Told) -> str:
    said: list[str] = []
    if told.next_day:
        said.append("settled" if told.next_day[1] else "**not settled**")
    if told.feeling:
        said.append(told.feeling.value.replace("-", " "))
    if told.hurt:
        name = library().exercises[told.hurt[0]].name
        said.append(f"**{name} {told.hurt[1].value} hurt, {told.hurt[2]}**")
    return ", ".join(said) or "nothing answered"


def _pain(told: Told) -> str:
    return "–" if told.after is None else f"{told.before}→{told.after}"


def _mean(all_told: Iterable[Told]) -> str:
    scores = [told.after for told in all_told if told.after is not None]
    return f"{sum(scores) / len(scores):.1f}" if scores else "–"


def _cell(lines: Iterable[str]) -> str:
    return "<br>".join(lines)


def _table(played: PlayedStory) -> Iterable[str]:
    yield "| Week | Pain | Mean | Also told | What Today said, and the answer | Why |"
    yield "|---|---|---|---|---|---|"
    weeks = (*played.story.weeks, ())
    for week, told in enumerate(weeks, 1):
        events = [event for event in played.events if event.week == week]
        if not told and not events:
            continue
        also = dict.fromkeys(_other(each) for each in told)
        if len(also) > 1:
            named = zip(DAYS, told, strict=True)
            also = [f"{DAY_NAMES[day]}: {_other(each)}" for day, each in named]
        pain = ", ".join(_pain(each) for each in told)
        said = [f"{DAY_NAMES[one.day]}: {one.what} – {one.answer}" for one in events]
        days: dict[str, dict[str, None]] = {}
        for one in events:
            days.setdefault(one.why, {})[DAY_NAMES[one.day]] = None
        why = [f"{', '.join(some)}: {each}" for each, some in days.items()]
        row = (str(week), pain, _mean(told), _cell(also), _cell(said), _cell(why))
        yield f"| {' | '.join(row)} |"


def text() -> str:
    """The whole page."""
    rules = ["", "| Rule | Number |", "|---|---|", *(f"| {a} | {b} |" for a, b in RULES), ""]
    parts = [HEAD, "\n".join(rules)]
    for at, story in enumerate(STORIES, 1):
        played = PlayedStory(story)
        name = library().routines[story.routine].name
        end = f"{'; '.join(played.doses())}."
        parts.append(f"\n## {at}. {story.title}\n\n{story.about}\n\nRoutine: {name}.\n\n")
        parts.append("\n".join(_table(played)) + f"\n\nAt the end: {end}\n")
    return "".join(parts)


if __name__ == "__main__":
    print(text(), end="")
