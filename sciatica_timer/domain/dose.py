"""The dose that follows the pain: one small step at a time, suggested and never imposed.

Everything here is a pure function of the records; docs/adr/0004-care.md has the reasons.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from sciatica_timer.domain.care import (
    all_reds,
    exercised,
    readings_for,
    standing,
)
from sciatica_timer.domain.exercise import Exercise, Side
from sciatica_timer.domain.ladder import first_level, inside, sides_of, step_down, step_up
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

LevelOf = Callable[[Exercise, Side | None], Level]
IN_A_ROW = 3
"""Sessions that have to go well before a step up is suggested."""


class What(StrEnum):
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
    def what(self) -> What | None:
        """What changes; None where nothing does."""
        if self.level is None or self.to is None:
            return None
        if self.level.variant != self.to.variant:
            return What.VARIANT
        return What.REPS if self.level.dose.reps != self.to.dose.reps else What.HOLD


class DosePoint(msgspec.Struct, frozen=True, kw_only=True):
    """From when on an exercise was done at a level."""

    at: datetime
    level: Level


# Where a person stands, from the choices


def choices_for(log: CareLog, exercise: str, side: Side | None) -> list[DoseChoice]:
    """The answered suggestions of one exercise and side, oldest first."""
    return [c for c in log.choices if c.exercise == exercise and c.side is side]


def current_level(exercise: Exercise, side: Side | None, log: CareLog) -> Level:
    """The level that was last accepted and not taken back, else the first."""
    accepted = [
        choice.to
        for choice in choices_for(log, exercise.id, side)
        if choice.answer is StepAnswer.ACCEPTED and choice.to is not None
    ]
    return inside(exercise, accepted[-1]) if accepted else first_level(exercise)


def left_out(
    exercise: Exercise, side: Side | None, sessions: Iterable[Session], log: CareLog
) -> bool:
    """Whether the exercise is being left out; trying it once brings it back."""
    choices = choices_for(log, exercise.id, side)
    if not choices or choices[-1].kind is not StepKind.LEAVE_OUT:
        return False
    last = choices[-1]
    done_since = (s for s, _ in _done(exercise, side, list(sessions)) if s.started > last.at)
    return last.answer is StepAnswer.ACCEPTED and next(done_since, None) is None


def _accepted(log: CareLog) -> LevelOf:
    def level(exercise: Exercise, side: Side | None) -> Level:
        return current_level(exercise, side, log)

    return level


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
    done = list(_done(exercise, side, sessions))
    if not done:
        return None
    reason = _bad(done[0], side, answered)
    if reason:
        to = step_down(exercise, current)
        # A move that hurt at its lowest is left out; that the day after was hard is not its doing.
        if to is None and reason is not StepReason.HURT:
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
    row = _row(done, side, inside(exercise, current), answered, sessions, log)
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
    level_of: LevelOf | None = None,
) -> tuple[Suggestion, ...]:
    """What to ask now, as one card: a rest, all steps down together, or one exercise's step up.

    Only one exercise is made harder between two sessions, so that the person can tell what did it.
    level_of gives the level of now where it is not the last accepted one (set by hand).
    """
    after_red = _after_red(sessions, log)
    if after_red:
        return (after_red,)
    now = level_of or _accepted(log)
    per_exercise = [
        [
            found
            for side in sides_of(exercise)
            if (found := next_dose(exercise, side, sessions, now(exercise, side), log))
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
    ups = [choice.at for choice in log.choices if choice.kind is StepKind.UP]
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
    level_of: LevelOf | None = None,
) -> CareLog:
    """The log with an answer to each suggestion of a card.

    What the records no longer suggest is left alone: a card that was still on the screen when a
    red answer came must not raise anything.
    """
    valid = suggestions(exercises, sessions, log, level_of)
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
        for s in asked
        if s in valid
    )
    return msgspec.structs.replace(log, choices=log.choices + new)


def can_undo(sessions: Sequence[Session], log: CareLog) -> tuple[DoseChoice, ...]:
    """The answers of the last card that can still be taken back.

    Taking back a yes restores the level, taking back a no asks again. None after another session.
    For three sessions after a red answer no step down can be taken back: that would raise the
    dose, and nothing speaks for it.
    """
    if not log.choices:
        return ()
    at = log.choices[-1].at
    done = exercised(sessions)
    if any(session.ended > at for session in done):
        return ()
    last = tuple(c for c in log.choices if c.at == at and c.answer is not StepAnswer.UNDONE)
    last_red = max((red.at for red in all_reds(sessions, log)), default=None)
    if last_red and sum(session.started > last_red for session in done) < IN_A_ROW:
        return tuple(choice for choice in last if not _raises_when_undone(choice))
    return last


def _raises_when_undone(choice: DoseChoice) -> bool:
    return choice.answer is StepAnswer.ACCEPTED and choice.kind is not StepKind.UP


def undo(sessions: Sequence[Session], log: CareLog) -> CareLog:
    """The log with the last card's answers taken back; unchanged where that can not be."""
    back = can_undo(sessions, log)
    left: list[DoseChoice] = []
    for choice in log.choices:
        if choice not in back:
            left.append(choice)
        elif choice.answer is StepAnswer.ACCEPTED:
            left.append(msgspec.structs.replace(choice, answer=StepAnswer.UNDONE))
    return msgspec.structs.replace(log, choices=tuple(left))


def dose_history(
    exercise: str, side: Side | None, sessions: Sequence[Session]
) -> tuple[DosePoint, ...]:
    """From when on the exercise was done at which level, from the records alone."""
    points: list[DosePoint] = []
    for session in exercised(sessions):
        for part in _parts(session, exercise, side):
            level = Level(dose=part.planned, variant=part.variant)
            if part.whole and (not points or points[-1].level != level):
                points.append(DosePoint(at=session.started, level=level))
    return tuple(points)


# Reading the records


def _parts(session: Session, exercise: str, side: Side | None) -> list[Part]:
    return [
        part
        for part in session.parts
        if part.exercise == exercise and (side is None or part.side in (None, side))
    ]


def _done(
    exercise: Exercise, side: Side | None, sessions: Sequence[Session]
) -> Iterator[tuple[Session, list[Part]]]:
    """The sessions in which the exercise was at least begun on that side, newest first.

    What a session did not get to is neither good nor bad, as if it had not been planned.
    """
    for session in reversed(exercised(sessions)):
        parts = _parts(session, exercise.id, side)
        if any(part.begun for part in parts):
            yield session, parts


def _after_red(sessions: Sequence[Session], log: CareLog) -> Suggestion | None:
    """A rest while a red answer stands; the flare-day routine first when it has settled."""
    stands = standing(sessions, log)
    if stands:
        return Suggestion(kind=StepKind.REST, reason=StepReason.RED, session=stands[-1].session)
    settled = max((red.settled for red in log.reds if red.settled), default=None)
    if settled is None:
        return None
    done = any(s.started > settled for s in exercised(sessions))
    asked = any(c.kind is StepKind.FLARE and c.at >= settled for c in log.choices)
    return None if done or asked else Suggestion(kind=StepKind.FLARE, reason=StepReason.RED)


def _after_unsettled(sessions: Sequence[Session], log: CareLog) -> Suggestion | None:
    """The flare-day routine where the pain did not settle and no move can be made easier."""
    last = max(exercised(sessions), key=lambda session: session.started, default=None)
    if last is None or last.routine == FLARE_ROUTINE:
        return None
    if not any(reading.unsettled for reading in readings_for(last, None)):
        return None
    at = _answered_at(last)
    if any(choice.at >= at for choice in log.choices):
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
    if any(part.hurts for part in parts):
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
        bad = any(part.hurts for part in parts)
        found = readings_for(session, side)
        if old or bad or any(reading.unsettled for reading in found):
            return count
        whole = all(part.whole for part in parts)
        as_planned = all(Level(dose=p.planned, variant=p.variant) == current for p in parts)
        felt = session.feeling is not Feeling.TOO_MUCH
        count += whole and as_planned and felt and not any(reading.open for reading in found)
    return count
