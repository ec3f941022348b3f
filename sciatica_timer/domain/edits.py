"""Changes to what was done: moved in time, copied to another day, taken back again."""

from datetime import date, datetime, time, timedelta, tzinfo

from msgspec.structs import fields, replace

from sciatica_timer.domain.calendar import shift
from sciatica_timer.domain.session import Completion, Session
from sciatica_timer.domain.zones import in_zone, is_of, on_the_clock


def moment_on(day: date, at: time, *, day_starts_at: int, zone: tzinfo) -> datetime:
    """The moment of a day of the calendar at a time; one in the night is of the next date."""
    on = shift(day, 1) if at.hour < day_starts_at else day
    return on_the_clock(datetime.combine(on, at.replace(tzinfo=None)), zone)


def zone_of(session: Session, zone: tzinfo) -> tzinfo:
    """The zone in which a session's times are told: this one, unless it was done elsewhere.

    Of elsewhere only the offset of that day is known, and a day later it is the best guess.
    """
    return zone if is_of(session.started, zone) else session.started.tzinfo or zone


def moved(session: Session, started: datetime, active_ms: int) -> Session:
    """The session at another time and as long as told; its pauses stay."""
    paused = session.until - session.started - timedelta(milliseconds=session.active_ms)
    length = timedelta(milliseconds=active_ms) + max(paused, timedelta())
    return replace(session, started=started, ended=started + length, active_ms=active_ms)


def not_after(session: Session, now: datetime, zone: tzinfo) -> Session:
    """The session, earlier by as much as it would end in the future."""
    late = session.ended - now
    if late <= timedelta():
        return session
    zone = zone_of(session, zone)
    return replace(
        session,
        started=in_zone(session.started - late, zone),
        ended=in_zone(session.ended - late, zone),
    )


def copy_to(
    session: Session, day: date, *, day_starts_at: int, id: str, now: datetime, zone: tzinfo
) -> Session:
    """The same done again on another day, at the same time of day and never in the future.

    How it felt then says nothing about another day: answers, notes and pain stay behind.
    """
    at = session.started.time().replace(microsecond=0)
    started = moment_on(day, at, day_starts_at=day_starts_at, zone=zone)
    made = Session(
        id=id,
        started=started,
        ended=started + (session.until - session.started),
        routine=session.routine,
        routine_name=session.routine_name,
        completion=session.completion,
        active_ms=session.active_ms,
        parts=tuple(replace(part, hurts=()) for part in session.parts),
        activity=session.activity,
        edited=now,
    )
    return not_after(made, now, zone)


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
