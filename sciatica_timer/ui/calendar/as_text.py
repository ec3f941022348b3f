"""A session or a day in plain words, for a letter or a message."""

from datetime import date

from sciatica_timer.domain.calendar import Day
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Completion, Session
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.translation import listed, translate
from sciatica_timer.ui.answer_words import feeling_name, next_day_words, reach_name
from sciatica_timer.ui.calendar.calendar_view import (
    by_exercise,
    day_title,
    done_long,
    done_short,
    hold_words,
    minutes,
    pain_at,
    pain_title,
    reach_title,
)
from sciatica_timer.ui.hurt_words import hurt_words, variant_words
from sciatica_timer.ui.kit import dates, pain_words


def session_text(session: Session, day: date) -> str:
    """Everything that is known of a session, a fact a line."""
    lines = [
        listed(day_title(day, date.min), dates.clock(session.started)),
        listed(shown_names().of_session(session), minutes(session.minutes)),
    ]
    if session.completion is Completion.LEFT:
        lines.append(translate("Calendar", "Ended early."))
    for parts in by_exercise(session):
        short, hold = done_short(parts), hold_words(parts)
        done = short or done_long(session, parts)
        name = listed(shown_names().of_part(parts[0]), variant_words(parts))
        lines.append(_fact(name, listed(done, hold) if short else f"{done} {hold}."))
        lines += [hurts] if (hurts := hurt_words(parts)) else []
    for side in (None, Side.LEFT, Side.RIGHT):
        lines += _pain_lines(session, side)
    if session.feeling is not None:
        lines.append(_fact(translate("Calendar", "Felt"), feeling_name(session.feeling)))
    if session.next_day is not None:
        said = next_day_words(session.next_day)
        lines.append(_fact(translate("Calendar", "Day after"), said))
    if session.note:
        lines.append(_fact(translate("Calendar", "Note"), session.note))
    return "\n".join(lines)


def day_text(day: Day) -> str:
    """All sessions of a day, with an empty line between; empty for a day without any."""
    return "\n\n".join(session_text(session, day.date) for session in day.sessions)


def _fact(about: str, text: str) -> str:
    return translate("Calendar", "{about}: {text}").format(about=about, text=text)


def _pain_lines(session: Session, side: Side | None) -> list[str]:
    before, after = pain_at(session.before, side), pain_at(session.after, side)
    lines: list[str] = []
    scores = (before.score if before else None, after.score if after else None)
    if scores != (None, None):
        lines.append(_fact(pain_title(side), pain_words(*scores)))
    reaches = [pain.reach for pain in (before, after) if pain and pain.reach is not None]
    names = list(dict.fromkeys(reach_name(reach) for reach in reaches))
    if len(names) == 2:
        text = translate("Calendar", "{before} to {after}", "how far down, before and after")
        names = [text.format(before=names[0], after=names[1])]
    return lines + [_fact(reach_title(side), name) for name in names]
