"""Where a person stands with an exercise: its level of today, and whether it is left out.

The newest word counts, whether it was a step that was accepted or a dose that was set by hand.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import chain

import msgspec
from msgspec.structs import replace

from sciatica_timer.domain.dose_ladder import (
    first_level,
    gentler,
    inside,
    kind_of,
    sides_of,
    smaller,
)
from sciatica_timer.domain.exercise import Dose, Exercise, Side, VariantKind
from sciatica_timer.domain.per_block import OfSessions, PerBlock, exercised
from sciatica_timer.domain.session import (
    CareLog,
    DoseByHand,
    DoseChoice,
    Level,
    Part,
    Session,
    StepAnswer,
    StepKind,
)

BEFORE_EVERYTHING = datetime(1970, 1, 1, tzinfo=UTC)
"""When a dose was set of which nobody knows when: any answer since then goes before it."""
JUST = timedelta(milliseconds=1)


class ExerciseToday(msgspec.Struct, frozen=True, kw_only=True):
    """How an exercise is done today: its dose on each side, and where it is left out."""

    doses: dict[Side | None, Dose]
    """By side; only None where the sides share a dose, or there are none."""
    left_out: tuple[Side | None, ...] = ()
    variant: str = ""
    """Id of the way it is done; empty for the usual one. One for both sides."""


def choices_for(log: CareLog, exercise: str, side: Side | None) -> list[DoseChoice]:
    """The answered suggestions that concern an exercise and side, oldest first."""
    return [
        choice
        for choice in log.choices
        if choice.exercise == exercise and _concerns(choice.side, side) and not choice.again
    ]


def answered_choices(log: CareLog) -> list[DoseChoice]:
    """The answers to suggestions, without those that are asked again."""
    return [choice for choice in log.choices if not choice.again]


def current_level(exercise: Exercise, side: Side | None, log: CareLog) -> Level:
    """The level of today: what was accepted or set by hand last, else the first there is."""
    accepted, by_hand = _accepted(exercise, side, log), set_by_hand(exercise.id, side, log)
    if by_hand is not None and (not accepted or accepted[-1].at <= by_hand.at):
        return inside(exercise, by_hand.set_to)
    to = accepted[-1].to if accepted else None
    return inside(exercise, to) if to else first_level(exercise, side)


def lowered_since(exercise: str, side: Side | None, log: CareLog, chosen: datetime | None) -> bool:
    """Whether less was agreed for an exercise and side after a routine's dose of it was chosen."""
    return any(
        choice.kind in (StepKind.DOWN, StepKind.AGAIN)
        and choice.answer is StepAnswer.ACCEPTED
        and (chosen is None or choice.at > chosen)
        for choice in choices_for(log, exercise, side)
    )


def set_by_hand(exercise: str, side: Side | None, log: CareLog) -> DoseByHand | None:
    """The level that was set by hand last, whether or not an answer has changed it since."""
    found = (o for o in log.by_hand if o.exercise == exercise and _concerns(o.side, side))
    return max(found, key=lambda one: one.at, default=None)


def set_at(exercise: str, side: Side | None, log: CareLog) -> datetime | None:
    """When a level was set by hand last; None where none was."""
    by_hand = set_by_hand(exercise, side, log)
    return by_hand.at if by_hand else None


def left_out(
    exercise: Exercise, side: Side | None, sessions: Sequence[Session], log: CareLog
) -> bool:
    """Whether the exercise is being left out on a side; trying it once brings it back."""
    return last_leave_out(exercise, side, sessions, log) is not None


def last_leave_out(
    exercise: Exercise, side: Side | None, sessions: Sequence[Session], log: CareLog
) -> DoseChoice | None:
    """The answer since which an exercise is being left out on a side; None where it is not."""
    last = _last_leave_out(exercise, side, log)
    if last is None:
        return None
    newest = next(done_with(exercise, side, sessions), None)
    return None if newest and newest[0].started > last.at else last


def sides_left(
    exercise: Exercise, sessions: Sequence[Session], log: CareLog
) -> tuple[Side | None, ...]:
    """The sides on which an exercise is done today; empty where it is left out altogether."""
    return tuple(side for side in sides_of(exercise) if not left_out(exercise, side, sessions, log))


def sides_left_out(
    exercise: Exercise, sessions: Sequence[Session], log: CareLog
) -> tuple[Side | None, ...]:
    """The sides on which an exercise is being left out; (None,) where its sides share a dose."""
    done = sides_left(exercise, sessions, log)
    return tuple(side for side in sides_of(exercise) if side not in done)


def today_of(exercise: Exercise, sessions: Sequence[Session], log: CareLog) -> ExerciseToday:
    """How an exercise is done today, for all the sides that it has."""
    return ExerciseToday(
        doses={side: current_level(exercise, side, log).dose for side in sides_of(exercise)},
        left_out=sides_left_out(exercise, sessions, log),
        variant=variant_today(exercise, log),
    )


def variant_today(exercise: Exercise, log: CareLog) -> str:
    """Id of the variant in which it is done, empty for none: the gentler one of two sides."""
    sides = sides_of(exercise)
    return gentler(exercise, [current_level(exercise, side, log).variant for side in sides])


# What a hand changes


def set_dose(
    exercise: Exercise, dose: Dose, log: CareLog, at: datetime, side: Side | None = None
) -> CareLog:
    """The log with a dose set by hand: on one side, or on all that the exercise has.

    It is the newest word even where the clock went back.
    """
    for each in (side,) if side else sides_of(exercise):
        level = current_level(exercise, each, log)
        if exercise.dose.hold_to(dose) != level.dose:
            log = _set(exercise, each, Level(dose=dose, variant=level.variant), log, at)
    return log


def set_variant(exercise: Exercise, variant: str, log: CareLog, at: datetime) -> CareLog:
    """The log with the way chosen in which an exercise is done on every side; empty for the usual.

    Its doses stay, but a harder variant begins at its lowest one. It is the newest word even where
    the clock went back.
    """
    for side in sides_of(exercise):
        level = current_level(exercise, side, log)
        harder = kind_of(exercise, variant) is VariantKind.HARDER
        dose = exercise.dose.first if harder else level.dose
        if variant != level.variant:
            log = _set(exercise, side, inside(exercise, Level(dose=dose, variant=variant)), log, at)
    return log


def _set(
    exercise: Exercise, side: Side | None, level: Level, log: CareLog, at: datetime
) -> CareLog:
    known = [one.at for one in _words(exercise, side, log)]
    return _with(log, exercise.id, side, level, max([at, *(one + JUST for one in known)]))


def offer_again(exercise: Exercise, log: CareLog) -> CareLog:
    """The log after the person wants an exercise back that is being left out, on every side."""
    back = [_last_leave_out(exercise, side, log) for side in sides_of(exercise)]
    choices = (
        replace(choice, answer=StepAnswer.UNDONE) if choice in back else choice
        for choice in log.choices
    )
    return replace(log, choices=tuple(choices))


def take_over(
    exercises: Mapping[str, Exercise], doses: Mapping[str, Dose], log: CareLog
) -> CareLog:
    """The log with the doses set by hand that an older version kept beside it, without a time.

    A dose that an accepted step began from is older than that step, which therefore stands. Of
    any other nobody knows whether it came before or after the last step: the smaller of the two
    holds, so that no accepted step down is undone. To do it again changes nothing.
    """
    for name, dose in doses.items():
        exercise = exercises.get(name)
        if exercise is None:
            log = _with(log, name, None, Level(dose=dose), BEFORE_EVERYTHING)
            continue
        for side in sides_of(exercise):
            log = _take_over(exercise, side, exercise.dose.hold_to(dose), log)
    return log


def _take_over(exercise: Exercise, side: Side | None, dose: Dose, log: CareLog) -> CareLog:
    steps = _accepted(exercise, side, log)
    now, known = current_level(exercise, side, log), set_by_hand(exercise.id, side, log)
    if began := _began_from(exercise, dose, steps):
        if known is not None or began.level is None:
            return log
        level = Level(dose=dose, variant=began.level.variant)
        return _with(log, exercise.id, side, level, began.at - JUST)
    if known is None and not steps:
        return _with(log, exercise.id, side, Level(dose=dose), BEFORE_EVERYTHING)
    least = smaller(dose, now.dose)
    if least == now.dose:
        return log
    when = max(one.at for one in _words(exercise, side, log)) + JUST
    return _with(log, exercise.id, side, Level(dose=least, variant=now.variant), when)


def _began_from(exercise: Exercise, dose: Dose, steps: Sequence[DoseChoice]) -> DoseChoice | None:
    """The first accepted step from a dose to which no step before it had led."""
    led_to = [first_level(exercise), *(inside(exercise, step.to) for step in steps if step.to)]
    for before, step in zip(led_to, steps, strict=False):
        if step.level and inside(exercise, step.level).dose == dose != before.dose:
            return step
    return None


def _with(log: CareLog, exercise: str, side: Side | None, level: Level, at: datetime) -> CareLog:
    kept = tuple(one for one in log.by_hand if (one.exercise, one.side) != (exercise, side))
    new = DoseByHand(at=at, exercise=exercise, side=side, set_to=level)
    return replace(log, by_hand=tuple(sorted((*kept, new), key=by_name)))


def by_name(one: DoseByHand) -> tuple[str, str]:
    """The order in which they are kept."""
    return one.exercise, one.side or ""


# Reading the records


def parts_of(session: Session, exercise: str, side: Side | None) -> list[Part]:
    """The parts of a session that concern an exercise and side."""
    return [
        part for part in session.parts if part.exercise == exercise and _concerns(part.side, side)
    ]


def _names(session: Session) -> frozenset[str]:
    """The exercises of a session; most sessions are of few routines, which share theirs."""
    return _same_names(tuple(part.exercise for part in session.parts))


_same_names = lru_cache(maxsize=1000)(frozenset[str])


def _named(block: Sequence[Session]) -> tuple[frozenset[str], list[tuple[Session, frozenset[str]]]]:
    each = [(session, _names(session)) for session in block]
    return frozenset[str]().union(*(names for _, names in each)), each


_NAMED = PerBlock(_named)
"""The exercises of a block, and its sessions with theirs."""
_ever_done = OfSessions(
    lambda sessions: frozenset[str]().union(*{every for every, _ in _NAMED.of(sessions)})
)
"""Every exercise of a history."""


def done_with(
    exercise: Exercise, side: Side | None, sessions: Sequence[Session]
) -> Iterator[tuple[Session, list[Part]]]:
    """The sessions in which the exercise was at least begun on that side, newest first.

    What a session did not get to is neither good nor bad, as if it had not been planned.
    """
    done = exercised(sessions)
    if exercise.id not in _ever_done(done):
        return
    blocks = (each for every, each in _NAMED.newest_first(done) if exercise.id in every)
    for session, named in chain.from_iterable(map(reversed, blocks)):
        if exercise.id in named:
            parts = parts_of(session, exercise.id, side)
            # What hurt before it was reached speaks against no move.
            if any(part.begun and part.reached is not False for part in parts):
                yield session, parts


def _concerns(told: Side | None, side: Side | None) -> bool:
    """Whether what was told of a side, or of both at once, concerns a side, or both at once."""
    return side is None or told in (None, side)


def _accepted(exercise: Exercise, side: Side | None, log: CareLog) -> list[DoseChoice]:
    """The steps that were accepted and not taken back, oldest first."""
    return [
        choice
        for choice in choices_for(log, exercise.id, side)
        if choice.answer is StepAnswer.ACCEPTED and choice.to is not None
    ]


def _words(exercise: Exercise, side: Side | None, log: CareLog) -> list[DoseChoice | DoseByHand]:
    """All that was said about the level of an exercise and side."""
    by_hand = set_by_hand(exercise.id, side, log)
    return [*choices_for(log, exercise.id, side), *([by_hand] if by_hand else [])]


def _last_leave_out(exercise: Exercise, side: Side | None, log: CareLog) -> DoseChoice | None:
    """The answer that left it out, unless it was taken in again by a later one."""
    words = (
        choice
        for choice in reversed(choices_for(log, exercise.id, side))
        if choice.kind in (StepKind.LEAVE_OUT, StepKind.AGAIN)
        and choice.answer is StepAnswer.ACCEPTED
    )
    last = next(words, None)
    return last if last and last.kind is StepKind.LEAVE_OUT else None
