"""What the stories of the page for the physiotherapist share: people with little and much."""

from datetime import UTC, date, datetime, timedelta

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.report import Report, period_of, report_of
from sciatica_timer.domain.session import (
    Activity,
    Completion,
    Hurt,
    Pain,
    PainAt,
    Part,
    Reach,
    Session,
)

TODAY = date(2026, 11, 22)
NAMES = (
    *("Knee-to-chest stretch", "Standing hamstring stretch", "Pelvic tilt", "Glute bridge"),
    *("Lying gluteal stretch", "Clamshell", "Bird dog"),
)
LONG_NOTE = "It was a long day in the car and the leg did not like it at all. " * 12


def walk(day: date, activity: Activity) -> Session:
    began = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return Session(
        id=f"{activity.value}-{day}",
        started=began,
        ended=began + timedelta(minutes=30),
        routine="activity",
        routine_name="Walk",
        completion=Completion.FINISHED,
        active_ms=1_800_000,
        parts=(),
        activity=activity,
    )


def practice(day: date, pain: int = 5, note: str = "", *, hurts: bool = False) -> Session:
    """All seven exercises on both sides, which is more than a page likes."""
    began = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    hurt = (Hurt(pain=Pain(score=5, reach=Reach.KNEE), choice="easier"),) if hurts else ()
    parts = tuple(
        Part(
            exercise=name.casefold().replace(" ", "-"),
            name=name,
            side=side,
            # The sides differ, so that each has a row.
            planned=Dose(hold_s=20, reps=3 if side is Side.LEFT else 2),
            reps_done=3,
            hurts=hurt,
        )
        for name in NAMES
        for side in Side
    )
    return Session(
        id=f"practice-{day}",
        started=began,
        ended=began + timedelta(minutes=20),
        routine="all-seven",
        routine_name="All seven",
        completion=Completion.FINISHED,
        active_ms=1_200_000,
        parts=parts,
        before=(PainAt(pain=Pain(score=pain, reach=Reach.CALF)),),
        after=(PainAt(pain=Pain(score=max(0, pain - 1), reach=Reach.THIGH)),),
        note=note,
    )


def much(weeks: int) -> list[Session]:
    """Somebody who writes long notes, hurts everywhere and does everything."""
    some: list[Session] = []
    for number in range(weeks):
        day = TODAY - timedelta(weeks=number)
        some.append(practice(day, 2 + number % 6, f"{number}: {LONG_NOTE}", hurts=True))
        activity = list(Activity)[number % len(Activity)]
        some.append(walk(day - timedelta(days=1), activity))
    return some


def index_of(sessions: list[Session]) -> CalendarIndex:
    return CalendarIndex(sessions, day_starts_at=3)


def report_on(sessions: list[Session]) -> Report:
    index = index_of(sessions)
    period = period_of(index, TODAY, week_start=1)
    return report_of(index, period, TODAY, week_start=1, goal=3)
