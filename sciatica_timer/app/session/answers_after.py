"""Keeps what was answered after a session."""

from sciatica_timer.domain import care
from sciatica_timer.domain.session import RedAnswer, RedWhere, Session
from sciatica_timer.services.history import HistoryStore


def keep_answers(
    history: HistoryStore, session: Session, answered: Session
) -> tuple[Session, list[RedAnswer]]:
    """Keep the answers with the session; gives it as it stands now, and what is red in it."""
    there = history.amend(session, answered)
    # Only what was answered is carried over: the session can have been changed meanwhile.
    stands = history.get(session.id) or answered
    # Those of before and during have led to the signs already.
    reds = [red for red in care.reds_of(stands) if red.where is RedWhere.AFTER]
    # A session that was deleted meanwhile stays so; a red answer given about it stands.
    for red in reds if not there else ():
        history.replace_care(care.note_red(history.care, red))
    return stands, reds
