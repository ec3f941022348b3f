"""What the person says to a suggestion, and how it is taken back."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace

from sciatica_timer.domain.care import all_reds
from sciatica_timer.domain.dose import IN_A_ROW, Fits, Suggestion, always, suggestions
from sciatica_timer.domain.exercise import Exercise
from sciatica_timer.domain.levels import JUST, answered_choices, choices_for, set_at
from sciatica_timer.domain.per_block import exercised, last_end
from sciatica_timer.domain.session import CareLog, DoseChoice, Session, StepAnswer, StepKind


def answer(
    exercises: Iterable[Exercise],
    sessions: Sequence[Session],
    log: CareLog,
    asked: Iterable[Suggestion],
    given: StepAnswer,
    at: datetime,
    fits: Fits = always,
) -> CareLog:
    """The log with an answer to each suggestion of a card.

    What the records no longer suggest is left alone: a card that was still on the screen when a
    red answer came must not raise anything. An answer is newer than a dose that was set by hand,
    even where the clock went back. fits is that of the suggestions.
    """
    valid = suggestions(exercises, sessions, log, at, fits)
    return with_answer(log, [one for one in asked if one in valid], given, at)


def with_answer(
    log: CareLog, card: Sequence[Suggestion], given: StepAnswer, at: datetime
) -> CareLog:
    """The log with an answer to a card, whether or not the records still suggest it."""
    by_hand = [set_at(one.exercise, one.side, log) for one in card]
    steps = [choices_for(log, one.exercise, one.side)[-1:] for one in card if one.exercise]
    said = [*filter(None, by_hand), *(choice.at for choices in steps for choice in choices)]
    at = max([at, *(told + JUST for told in said)])
    new = tuple(
        DoseChoice(
            at=at,
            exercise=s.exercise,
            side=s.side,
            kind=s.kind,
            reason=s.reason,
            answer=given,
            level=s.level,
            to=s.to,
            session=s.session,
        )
        for s in card
    )
    return replace(log, choices=log.choices + new)


def can_undo(sessions: Sequence[Session], log: CareLog) -> tuple[DoseChoice, ...]:
    """The answers of the last card that can still be taken back.

    Taking back a yes restores the level, taking back a no asks again. None after another session.
    For three sessions after a red answer no step down can be taken back: that would raise the
    dose, and nothing speaks for it. A dose that was set by hand since stands.
    """
    answered = answered_choices(log)
    if not answered:
        return ()
    at = answered[-1].at
    done = exercised(sessions)
    ended = last_end(done)
    if ended is not None and ended > at:
        return ()
    last = tuple(
        choice
        for choice in answered
        if choice.at == at
        and choice.answer is not StepAnswer.UNDONE
        and not ((told := set_at(choice.exercise, choice.side, log)) and told > at)
    )
    last_red = max((red.at for red in all_reds(sessions, log)), default=None)
    if last_red and (len(done) < IN_A_ROW or done[-IN_A_ROW].started <= last_red):
        return tuple(choice for choice in last if not _raises_when_undone(choice))
    return last


def _raises_when_undone(choice: DoseChoice) -> bool:
    return choice.answer is StepAnswer.ACCEPTED and choice.kind not in (StepKind.UP, StepKind.AGAIN)


def undo(sessions: Sequence[Session], log: CareLog) -> CareLog:
    """The log with the last card's answers taken back; unchanged where that can not be.

    They stay in it, marked: what simply went would come back from another computer.
    """
    back = can_undo(sessions, log)
    choices = (
        replace(choice, answer=StepAnswer.UNDONE, again=choice.answer is StepAnswer.KEPT)
        if choice in back
        else choice
        for choice in log.choices
    )
    return replace(log, choices=tuple(choices))
