"""What can be chosen when it hurts, and what each choice does to the session."""

from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.domain import care, dose_ladder
from sciatica_timer.domain.plan import made_easier
from sciatica_timer.domain.session import (
    EASIER,
    GO_ON,
    OTHER_WAY,
    SKIP,
    STOP,
    Hurt,
    Level,
    Pain,
    RedAnswer,
    RedWhere,
)
from sciatica_timer.domain.timeline import AFTER_IT, Phase
from sciatica_timer.engine.player import Player
from sciatica_timer.services import clock

EXERCISE_DONE = (Phase.FINISH, *AFTER_IT)
"""The exercise that is on was done to its end; no other version of it brings it back."""


def easier_level(session: SessionController, player: Player) -> Level | None:
    """The easier version of the exercise and side in which it hurts, where there is one."""
    if _is_over(session, player):
        return None
    return dose_ladder.easier_now(player.planned.exercise, level_of(player))


def other_level(session: SessionController, player: Player) -> Level | None:
    """Another way to do the exercise in which it hurts, where there is one."""
    if _is_over(session, player):
        return None
    return dose_ladder.another_way(player.planned.exercise, level_of(player))


def _is_over(session: SessionController, player: Player) -> bool:
    """Whether what hurt is behind one, with the next one only announced, or with none to come."""
    on = player.part, player.side
    return player.segment.phase in EXERCISE_DONE or session.hurting != on


def level_of(player: Player) -> Level:
    """How the exercise and side that are on are done."""
    planned = player.planned
    return Level(
        dose=planned.dose_on(player.side), variant=planned.variant.id if planned.variant else ""
    )


def choose(
    session: SessionController, player: Player, choice: str, pain: Pain | None
) -> RedAnswer | None:
    """Carry out a choice, as in Hurt.choice; gives the answer where it is red: then it ends."""
    # An accidental press leaves nothing behind; an answer is never lost.
    if choice != GO_ON or pain is not None:
        session.note_hurt(Hurt(pain=pain, choice=choice))
    if choice == GO_ON:
        session.hurts_no_more()
        return None
    red = _red(session, pain)
    if choice in (EASIER, OTHER_WAY) and red is None:
        easier = easier_level(session, player) if choice == EASIER else None
        to = easier or other_level(session, player)
        if to is not None:
            anew = made_easier(player.planned, to, player.side, easier=easier is not None)
            session.do_easier(anew)
    elif choice == SKIP and red is None:
        session.hurts_no_more(skip=True)
    else:
        session.leave(keep=True)
    return red


def stopped(session: SessionController, pain: Pain) -> RedAnswer | None:
    """Keep an answer for which nothing was chosen, as it ends; gives it where it is red."""
    session.note_hurt(Hurt(pain=pain, choice=STOP))
    return _red(session, pain)


def _red(session: SessionController, pain: Pain | None) -> RedAnswer | None:
    _part, side = session.hurting
    return care.red_answer(
        pain,
        at=clock.now(),
        where=RedWhere.DURING,
        before=care.pain_at(session.before, side),
        session=session.session_id,
        side=side,
    )
