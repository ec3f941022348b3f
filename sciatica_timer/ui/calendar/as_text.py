"""A session or a day in plain words, for a letter or a message."""

from datetime import date

from sciatica_timer.domain.calendar import Day
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Completion, Session
from sciatica_timer.ui.calendar import calendar_view as say
from sciatica_timer.ui.calendar.calendar_view import say as tr
from sciatica_timer.ui.kit import pain_words


def session_text(session: Session, day: date) -> str:
    """Everything that is known of a session, a fact a line."""
    title = say.day_title(day, date.min)
    lines = [
        f"{title}, {say.clock(session.started)}",
        f"{session.routine_name}, {say.minutes(session.minutes)}",
    ]
    if session.completion is Completion.LEFT:
        lines.append(tr("Ended early."))
    for parts in say.by_exercise(session):
        done = say.done_short(parts) or say.done_long(session, parts)
        told = [done, say.hold_words(parts), say.hurt_words(parts)]
        lines.append(f"{parts[0].name}: {', '.join(text for text in told if text)}")
    for side in (None, Side.LEFT, Side.RIGHT):
        lines += _pain_lines(session, side)
    if session.feeling is not None:
        lines.append(tr("Felt: {text}").format(text=say.feeling_name(session.feeling)))
    if session.next_day is not None:
        name = say.compared_name(session.next_day.compared)
        lines.append(tr("Next day: {text}").format(text=name))
    if session.note:
        lines.append(tr("Note: {text}").format(text=session.note))
    return "\n".join(lines)


def day_text(day: Day) -> str:
    """All sessions of a day, with an empty line between; empty for a day without any."""
    return "\n\n".join(session_text(session, day.date) for session in day.sessions)


def _pain_lines(session: Session, side: Side | None) -> list[str]:
    before, after = say.pain_at(session.before, side), say.pain_at(session.after, side)
    about, lines = say.side_name(side), list[str]()
    scores = (before.score if before else None, after.score if after else None)
    if scores != (None, None):
        name = tr("Pain, {side}").format(side=about) if about else tr("Pain")
        lines.append(f"{name}: {pain_words(*scores)}")
    reaches = [pain.reach for pain in (before, after) if pain and pain.reach is not None]
    if reaches:
        name = tr("Reach, {side}").format(side=about) if about else tr("Reach")
        names = dict.fromkeys(say.reach_name(reach) for reach in reaches)
        lines.append(f"{name}: {tr(' to ').join(names)}")
    return lines
