"""Changes to what was done: moved in time, copied to another day, taken back again."""

from datetime import date, datetime, time, timedelta, tzinfo

from msgspec.structs import fields, replace

from sciatica_timer.domain.calendar import shift
from sciatica_timer.domain.session import Completion, Session

LONGEST_PAUSE = timedelta(days=7)


def moment_on(day: date, at: time, *, day_starts_at: int, zone: tzinfo | None) -> datetime:
    """The moment of a day of the calendar at a time; one in the night is of the next date."""
    on = shift(day, 1) if at.hour < day_starts_at else day
    return datetime.combine(on, at.replace(tzinfo=None), tzinfo=zone)


def moved(session: Session, started: datetime, active_ms: int) -> Session:
    """The session at another time and as long as told; its pauses stay."""
    length = timedelta(milliseconds=active_ms) + _paused(session)
    return replace(session, started=started, ended=started + length, active_ms=active_ms)


def _paused(session: Session) -> timedelta:
    """How long it stood still; a jump of the clock by years in it is no pause."""
    paused = session.ended - session.started - timedelta(milliseconds=session.active_ms)
    return min(max(paused, timedelta()), LONGEST_PAUSE)


def not_after(session: Session, now: datetime) -> Session:
    """The session, earlier by as much as it would end in the future."""
    late = session.ended - now
    if late <= timedelta():
        return session
    return replace(session, started=session.started - late, ended=session.ended - late)


def copy_to(session: Session, day: date, *, day_starts_at: int, id: str, now: datetime) -> Session:
    """The same done again on another day, at the same time of day and never in the future.

    How it felt then says nothing about another day: answers, notes and pain stay behind.
    """
    at = session.started.time().replace(microsecond=0)
    started = moment_on(day, at, day_starts_at=day_starts_at, zone=now.tzinfo)
    made = Session(
        id=id,
        started=started,
        ended=started + timedelta(milliseconds=session.active_ms) + _paused(session),
        routine=session.routine,
        routine_name=session.routine_name,
        completion=session.completion,
        active_ms=session.active_ms,
        parts=tuple(replace(part, hurts=()) for part in session.parts),
        activity=session.activity,
        edited=now,
    )
    return not_after(made, now)


def carry_over(before: Session, after: Session, current: Session) -> Session:
    """Make of the current session what the change from before to after made different.

    What has become of it since (an answer of the next day, an edit on another machine) stays.
    """
    changed = {
        field.name: getattr(after, field.name)
        for field in fields(Session)
        if field.name not in ("id", "edited")
        and getattr(before, field.name) != getattr(after, field.name)
    }
    return replace(current, **changed)


def with_reps(session: Session, reps: tuple[int, ...]) -> Session:
    """The session with other reps done, a number a part.

    A part of which all was done was not skipped; a session of which all was done ran to its end.
    """
    parts = tuple(
        replace(
            part,
            reps_done=count,
            skipped=part.skipped and count < part.reps_planned,
            reached=True if count and part.reached is False else part.reached,
        )
        for part, count in zip(session.parts, reps, strict=True)
    )
    if parts == session.parts:
        return session
    whole = all(part.reps_done >= part.reps_planned for part in parts)
    return replace(
        session, parts=parts, completion=Completion.FINISHED if whole else session.completion
    )
