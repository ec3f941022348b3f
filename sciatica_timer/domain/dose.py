"""The dose that follows the pain: one small step at a time, suggested and never imposed.

Everything here is a pure function of the records; docs/adr/0004-care.md has the reasons.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from sciatica_timer.domain.care import (
    all_reds,
    exercised,
    readings_for,
    standing,
)
from sciatica_timer.domain.dose_ladder import inside, step_down, step_up
from sciatica_timer.domain.exercise import Exercise, Side
from sciatica_timer.domain.levels import (
    JUST,
    choices_for,
    current_level,
    done_with,
    parts_of,
    set_at,
    sides_left,
)
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import (
    CareLog,
    DoseChoice,
    Feeling,
    Level,
    Part,
    Session,
    StepAnswer,
    StepKind,
    StepReason,
)

IN_A_ROW = 3
"""Sessions that have to go well before a step up is suggested."""


class StepChange(StrEnum):
    """What a step changes."""

    REPS = "reps"
    HOLD = "hold"
    VARIANT = "variant"


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """A step with its reason; the words are made from it by the ui."""

    kind: StepKind
    reason: StepReason
    exercise: str = ""
    """Empty for a rest or a flare day."""
    side: Side | None = None
    level: Level | None = None
    to: Level | None = None
    session: str = ""
    """Id of the last session that gave the reason."""

    @property
    def what(self) -> StepChange | None:
        """What changes; None where nothing does."""
        if self.level is None or self.to is None:
            return None
        if self.level.variant != self.to.variant:
            return StepChange.VARIANT
        return StepChange.REPS if self.level.dose.reps != self.to.dose.reps else StepChange.HOLD


class DosePoint(msgspec.Struct, frozen=True, kw_only=True):
    """From when on an exercise was done at a level."""

    at: datetime
    level: Level


# Suggestions


def next_dose(
    exercise: Exercise,
    side: Side | None,
    sessions: Sequence[Session],
    current: Level,
    log: CareLog | None = None,
) -> Suggestion | None:
    """The one step that the records suggest for an exercise and side, if any."""
    log = log or CareLog()
    after_red = _after_red(sessions, log)
    if after_red:
        return after_red
    choices = choices_for(log, exercise.id, side)
    answered = choices[-1].at if choices else None
    done = list(done_with(exercise, side, sessions))
    if not done:
        return None
    reason = _bad(done[0], side, answered)
    if reason:
        to = step_down(exercise, current)
        # What hurt at its lowest is left out, where that was answered and not only pressed, nor
        # done in another way after that; that the day after was hard is not its doing.
        told = any(hurt.answered for part in done[0][1] for hurt in part.hurts)
        if to is None and not (reason is StepReason.HURT and told):
            return None
        return Suggestion(
            kind=StepKind.DOWN if to else StepKind.LEAVE_OUT,
            reason=reason,
            exercise=exercise.id,
            side=side,
            level=current,
            to=to,
            session=done[0][0].id,
        )
    to = step_up(exercise, current)
    told = [at for at in (answered, set_at(exercise.id, side, log)) if at]
    row = _row(done, side, inside(exercise, current), max(told, default=None), sessions, log)
    if to is None or row < IN_A_ROW:
        return None
    return Suggestion(
        kind=StepKind.UP,
        reason=StepReason.THREE_WELL,
        exercise=exercise.id,
        side=side,
        level=current,
        to=to,
        session=done[0][0].id,
    )


def suggestions(
    exercises: Iterable[Exercise],
    sessions: Sequence[Session],
    log: CareLog,
) -> tuple[Suggestion, ...]:
    """What to ask now, as one card: a rest, all steps down together, or one exercise's step up.

    Only one exercise is made harder between two sessions, so that the person can tell what did it.
    What is being left out is asked about no more.
    """
    after_red = _after_red(sessions, log)
    if after_red:
        return (after_red,)
    per_exercise = [
        [
            found
            for side in sides_left(exercise, sessions, log)
            if (
                found := next_dose(
                    exercise, side, sessions, current_level(exercise, side, log), log
                )
            )
        ]
        for exercise in exercises
    ]
    down = [s for group in per_exercise for s in group if s.kind is not StepKind.UP]
    if down:
        return tuple(down)
    gentler = _after_unsettled(sessions, log)
    if gentler:
        return (gentler,)
    last = max((s.ended for s in exercised(sessions)), default=None)
    ups = [choice.at for choice in _answered(log) if choice.kind is StepKind.UP]
    if last and ups and max(ups) >= last:
        return ()
    return next((tuple(group) for group in per_exercise if group), ())


def answer(
    exercises: Iterable[Exercise],
    sessions: Sequence[Session],
    log: CareLog,
    asked: Iterable[Suggestion],
    given: StepAnswer,
    at: datetime,
) -> CareLog:
    """The log with an answer to each suggestion of a card.

    What the records no longer suggest is left alone: a card that was still on the screen when a
    red answer came must not raise anything. An answer is newer than a dose that was set by hand,
    even where the clock went back.
    """
    valid = suggestions(exercises, sessions, log)
    card = [one for one in asked if one in valid]
    by_hand = [set_at(one.exercise, one.side, log) for one in card]
    at = max([at, *(told + JUST for told in by_hand if told)])
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
        )
        for s in card
    )
    return msgspec.structs.replace(log, choices=log.choices + new)


def can_undo(sessions: Sequence[Session], log: CareLog) -> tuple[DoseChoice, ...]:
    """The answers of the last card that can still be taken back.

    Taking back a yes restores the level, taking back a no asks again. None after another session.
    For three sessions after a red answer no step down can be taken back: that would raise the
    dose, and nothing speaks for it. A dose that was set by hand since stands.
    """
    answered = _answered(log)
    if not answered:
        return ()
    at = answered[-1].at
    done = exercised(sessions)
    if any(session.ended > at for session in done):
        return ()
    last = tuple(
        choice
        for choice in answered
        if choice.at == at
        and choice.answer is not StepAnswer.UNDONE
        and not ((told := set_at(choice.exercise, choice.side, log)) and told > at)
    )
    last_red = max((red.at for red in all_reds(sessions, log)), default=None)
    if last_red and sum(session.started > last_red for session in done) < IN_A_ROW:
        return tuple(choice for choice in last if not _raises_when_undone(choice))
    return last


def _raises_when_undone(choice: DoseChoice) -> bool:
    return choice.answer is StepAnswer.ACCEPTED and choice.kind is not StepKind.UP


def undo(sessions: Sequence[Session], log: CareLog) -> CareLog:
    """The log with the last card's answers taken back; unchanged where that can not be.

    They stay in it, marked: what simply went would come back from another computer.
    """
    back = can_undo(sessions, log)
    choices = (
        msgspec.structs.replace(
            choice, answer=StepAnswer.UNDONE, again=choice.answer is StepAnswer.KEPT
        )
        if choice in back
        else choice
        for choice in log.choices
    )
    return msgspec.structs.replace(log, choices=tuple(choices))


def _answered(log: CareLog) -> list[DoseChoice]:
    """The answers, without those that are asked again."""
    return [choice for choice in log.choices if not choice.again]


def dose_history(
    exercise: str, side: Side | None, sessions: Sequence[Session]
) -> tuple[DosePoint, ...]:
    """From when on the exercise was done at which level, from the records alone."""
    points: list[DosePoint] = []
    for session in exercised(sessions):
        for part in parts_of(session, exercise, side):
            level = Level(dose=part.planned, variant=part.variant)
            if part.whole and (not points or points[-1].level != level):
                points.append(DosePoint(at=session.started, level=level))
    return tuple(points)


# Reading the records


def _after_red(sessions: Sequence[Session], log: CareLog) -> Suggestion | None:
    """A rest while a red answer stands; the flare-day routine first when it has settled."""
    stands = standing(sessions, log)
    if stands:
        return Suggestion(kind=StepKind.REST, reason=StepReason.RED, session=stands[-1].session)
    settled = max((red.settled for red in log.reds if red.settled), default=None)
    if settled is None:
        return None
    done = any(s.started > settled for s in exercised(sessions))
    asked = any(c.kind is StepKind.FLARE and c.at >= settled for c in _answered(log))
    return None if done or asked else Suggestion(kind=StepKind.FLARE, reason=StepReason.RED)


def _after_unsettled(sessions: Sequence[Session], log: CareLog) -> Suggestion | None:
    """The flare-day routine where the pain did not settle and no move can be made easier."""
    last = max(exercised(sessions), key=lambda session: session.started, default=None)
    if last is None or last.routine == FLARE_ROUTINE:
        return None
    if not any(reading.unsettled for reading in readings_for(last, None)):
        return None
    at = _answered_at(last)
    if any(choice.at >= at for choice in _answered(log)):
        return None
    return Suggestion(kind=StepKind.FLARE, reason=StepReason.NOT_SETTLED, session=last.id)


def _answered_at(session: Session) -> datetime:
    """When it became known that it had not settled."""
    told = session.next_day.answered if session.next_day else None
    return told or session.ended


def _bad(
    done: tuple[Session, list[Part]], side: Side | None, answered: datetime | None
) -> StepReason | None:
    """Why the newest session asks for a step down, unless that was answered already.

    A red session has had its rest; a hurt in it still speaks for a smaller dose.
    """
    session, parts = done
    reason, at = None, session.ended
    if any(part.changed_by_pain for part in parts):
        reason = StepReason.HURT
    elif any(reading.unsettled for reading in readings_for(session, side)):
        reason = StepReason.NOT_SETTLED
        at = _answered_at(session)
    return None if answered and at <= answered else reason


def _row(
    done: Iterable[tuple[Session, list[Part]]],
    side: Side | None,
    current: Level,
    answered: datetime | None,
    sessions: Sequence[Session],
    log: CareLog,
) -> int:
    """How many sessions in a row went well at this level since the last choice and red answer.

    A session at another level (a flare day), not done to its end, felt as too much, or still open
    neither counts nor breaks the row.
    """
    last_red = max((red.at for red in all_reds(sessions, log)), default=None)
    count = 0
    for session, parts in done:
        old = (answered and session.ended <= answered) or (last_red and session.started <= last_red)
        bad = any(part.changed_by_pain for part in parts)
        found = readings_for(session, side)
        if old or bad or any(reading.unsettled for reading in found):
            return count
        whole = all(part.whole for part in parts)
        as_planned = all(Level(dose=p.planned, variant=p.variant) == current for p in parts)
        felt = session.feeling is not Feeling.TOO_MUCH
        count += whole and as_planned and felt and not any(reading.open for reading in found)
    return count
