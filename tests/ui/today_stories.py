"""Sessions and days for the stories of Today."""

from datetime import datetime, timedelta, timezone

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.session import Completion, Pain, PainAt, Part, Session
from sciatica_timer.ui.today import TodayView

ZONE = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 22, 18, 24, tzinfo=ZONE)


def session(library, day: int, before=None, after=None) -> Session:
    start = datetime(2026, 11, day, 17, 5, tzinfo=ZONE)

    def pain(score):
        return (PainAt(pain=Pain(score=score)),) if score is not None else ()

    parts = tuple(
        Part(exercise=e.id, name=e.name, planned=e.dose.first, reps_done=3)
        for e in library.moves(library.routines["stretch"])
    )
    return Session(
        id=f"s{day}",
        started=start,
        ended=start + timedelta(minutes=12),
        routine="stretch",
        routine_name="Stretch",
        completion=Completion.FINISHED,
        active_ms=12 * 60_000,
        parts=parts,
        before=pain(before),
        after=pain(after),
    )


def view(library, *sessions, now=NOW, **more) -> TodayView:
    made = {
        "now": now,
        "week": CalendarIndex(sessions, day_starts_at=3).week(now.date(), week_start=1),
        "goal": 2,
        "minutes": {name: 5 + 3 * at for at, name in enumerate(library.routines)},
        "suggested": "gentle-start",
        "last": sessions[-1] if sessions else None,
    }
    return TodayView(**(made | more))
