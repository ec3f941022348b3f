"""The dose that follows the pain: one small step at a time, suggested and never imposed.

All of it is one pure function of the records and the time, `suggestions`; `next_dose` is its part
for one exercise and side. The order that holds in it: of two records that differ only in the
answers to the newest session, the one with the answers that are at least as bad never brings more.

- Answers at least as bad: a score and a reach after it that are no smaller, with ones before it
  that are no larger, as the rise counts, unless those rise over the weeks; no hurt, hurt and went
  on, did it another way, made it easier or left it, in that order; settled rather than not;
  better, same, worse, in that order; too easy, right, too much, in that order. What was not
  answered is neither better nor worse than an answer.
- More to less: a step up, nothing, a gentle day, a step down, leaving out, a rest.

docs/dose-histories.md shows whole histories, docs/adr/0004-care.md the reasons.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from sciatica_timer.domain.care import urgency_of
from sciatica_timer.domain.course import CLOCKS_DIFFER, is_to_come
from sciatica_timer.domain.dose_evidence import (
    RECENT,
    Records,
    hurts_as_it_is,
    known_to_be_well,
    reasons_for_less,
    went_badly,
)
from sciatica_timer.domain.dose_ladder import (
    asked_more,
    first_level,
    inside,
    sides_of,
    smaller,
    step_down,
    step_up,
)
from sciatica_timer.domain.exercise import Exercise, Side
from sciatica_timer.domain.levels import (
    answered_choices,
    choices_for,
    current_level,
    done_with,
    last_leave_out,
    parts_of,
    set_at,
)
from sciatica_timer.domain.per_block import exercised, last_end
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
    Urgency,
)

IN_A_ROW = 3
"""Sessions that have to go well before a step up is suggested; one that felt too easy is two."""
OUT_FOR = timedelta(weeks=4)
"""What was left out is offered again after this time: a rule of this app, no finding of a study."""


class StepChange(StrEnum):
    """What a step changes."""

    REPS = "reps"
    HOLD = "hold"
    SETS = "sets"
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
    urgency: Urgency | None = None
    """For a rest: which list the stop sign that stands is on, None where none was named."""

    @property
    def what(self) -> StepChange | None:
        """What changes; None where nothing does."""
        if self.level is None or self.to is None:
            return None
        if self.level.variant != self.to.variant:
            return StepChange.VARIANT
        if self.level.dose.sets != self.to.dose.sets:
            return StepChange.SETS
        return StepChange.REPS if self.level.dose.reps != self.to.dose.reps else StepChange.HOLD


class DosePoint(msgspec.Struct, frozen=True, kw_only=True):
    """From when on an exercise was done at a level."""

    at: datetime
    level: Level


Fits = Callable[[Sequence[Suggestion]], bool]
"""Whether a session stays as short as the person wishes with the steps of a card."""


def always(_card: Sequence[Suggestion]) -> bool:
    """No limit."""
    return True


def suggestions(
    exercises: Iterable[Exercise],
    sessions: Sequence[Session],
    log: CareLog,
    now: datetime,
    fits: Fits = always,
) -> tuple[Suggestion, ...]:
    """What to ask now, as one card: a rest, all steps down, a gentle day, or one exercise's more.

    Only one exercise is made harder between two sessions, so that the person can tell what did it,
    and none after another answer since the last session, for four weeks. The turn has the one that
    was asked about longest ago, and of those never asked about the first of the library; a step
    up that does not fit leaves its turn to the next.
    """
    records = Records(sessions=sessions, log=log, now=now)
    if rest := _rest(records):
        return (rest,)
    found = [
        suggestion
        for exercise in exercises
        for side in sides_of(exercise)
        if (suggestion := next_dose(exercise, side, current_level(exercise, side, log), records))
    ]
    if down := tuple(one for one in found if one.kind in (StepKind.DOWN, StepKind.LEAVE_OUT)):
        return down
    if gentle := _gentle_day(records):
        return (gentle,)
    lately = max([now - OUT_FOR, *filter(None, [last_end(records.done)])])
    if any(choice.at >= lately and choice.at > now - OUT_FOR for choice in answered_choices(log)):
        return ()
    turns = _in_turn(found, log)
    return next((card for card in turns if card[0].kind is StepKind.AGAIN or fits(card)), ())


def next_dose(
    exercise: Exercise, side: Side | None, current: Level, records: Records
) -> Suggestion | None:
    """What the records suggest for an exercise and side: a rest, less, more, or nothing."""
    if rest := _rest(records):
        return rest
    out = last_leave_out(exercise, side, records.sessions, records.log)
    if out is not None:
        return _again(exercise, side, out, records)
    return _down(exercise, side, current, records) or _up(exercise, side, current, records)


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


# Less


def _rest(records: Records) -> Suggestion | None:
    """A rest, while a red answer stands."""
    stands = records.standing
    if not stands:
        return None
    gravest = stands[-1]
    return Suggestion(
        kind=StepKind.REST,
        reason=StepReason.RED,
        session=gravest.session,
        urgency=urgency_of(gravest),
    )


def _down(
    exercise: Exercise, side: Side | None, current: Level, records: Records
) -> Suggestion | None:
    """A step down after the newest session with the exercise, or leaving it out at its lowest.

    A hard day for which nothing is made smaller hides no session before it, nor does one that is
    still to come, of a clock that was set wrong.
    """
    for session, parts in done_with(exercise, side, records.sessions):
        reason = _unanswered(exercise, side, session, parts, records)
        less = _less(exercise, side, current, reason, session, parts, records) if reason else None
        if less:
            return less
        answered = not reason and reasons_for_less(session, parts, side)
        hides = session.routine != FLARE_ROUTINE or answered
        if hides and not is_to_come(session, records.now.date()):
            return None
    return None


def _less(
    exercise: Exercise,
    side: Side | None,
    current: Level,
    reason: StepReason,
    session: Session,
    parts: list[Part],
    records: Records,
) -> Suggestion | None:
    did = [Level(dose=part.planned, variant=part.variant) for part in parts]
    more, told = asked_more(exercise, current, did), set_at(exercise.id, side, records.log)
    if more and not (told and told >= session.ended):
        # Its routine asks for more than the level: what is agreed to now holds in the routine too.
        current, to = more, Level(dose=smaller(more.dose, current.dose), variant=current.variant)
    else:
        to = step_down(exercise, current)
    # At its lowest it is left out only where it hurt; a hard session or day after is not its doing.
    hurt = reason is StepReason.HURT and hurts_as_it_is(exercise, side, session, records.sessions)
    if to is None and not hurt:
        return None
    return Suggestion(
        kind=StepKind.DOWN if to else StepKind.LEAVE_OUT,
        reason=reason,
        exercise=exercise.id,
        side=side,
        level=current,
        to=to,
        session=session.id,
    )


def _unanswered(
    exercise: Exercise, side: Side | None, session: Session, parts: list[Part], records: Records
) -> StepReason | None:
    """Why a session asks for a step down, unless that was answered: one session, one step.

    An answer that is still to come, of a clock that was set wrong, answers its own session alone.
    """
    latest = max(records.now, session.ended) + CLOCKS_DIFFER
    choices = [
        choice
        for choice in choices_for(records.log, exercise.id, side)
        if choice.session == session.id or choice.at <= latest
    ]
    if any(choice.at >= session.ended and _lowered(choice) for choice in choices):
        return None
    answered = choices[-1].at if choices else None
    reasons = reasons_for_less(session, parts, side)
    return next((why for why, at in reasons if answered is None or at > answered), None)


def _lowered(choice: DoseChoice) -> bool:
    less = choice.kind in (StepKind.DOWN, StepKind.LEAVE_OUT)
    return less and choice.answer is StepAnswer.ACCEPTED


def _gentle_day(records: Records) -> Suggestion | None:
    """The routine for a hard day: once after red has settled, else where nothing can be lowered."""
    answers = answered_choices(records.log)
    settled = max((red.settled for red in records.log.reds if red.settled), default=None)
    if settled is not None:
        done = any(session.started > settled for session in records.done[-1:])
        asked = any(one.kind is StepKind.FLARE and one.at >= settled for one in answers)
        if not done and not asked:
            return Suggestion(kind=StepKind.FLARE, reason=StepReason.RED)
    last = records.done[-1] if records.done else None
    if last is None or last.routine == FLARE_ROUTINE:
        return None
    for reason, at in went_badly(last, None):
        if reason is not StepReason.RED and not any(choice.at >= at for choice in answers):
            return Suggestion(kind=StepKind.FLARE, reason=reason, session=last.id)
    return None


# More


def _up(
    exercise: Exercise, side: Side | None, current: Level, records: Records
) -> Suggestion | None:
    """A step up after sessions in a row that went well at the level of now."""
    to = step_up(exercise, current)
    if to is None or not records.may_rise:
        return None
    row: list[Session] = []
    points = 0
    for session in _row(exercise, side, inside(exercise, current), records):
        row.append(session)
        points += 2 if session.feeling is Feeling.TOO_EASY else 1
        if points >= IN_A_ROW:
            return Suggestion(
                kind=StepKind.UP,
                reason=_why_more(row, side),
                exercise=exercise.id,
                side=side,
                level=current,
                to=to,
                session=row[0].id,
            )
    return None


def _row(
    exercise: Exercise, side: Side | None, current: Level, records: Records
) -> Iterable[Session]:
    """The sessions in a row that went well at this level, newest first.

    Since the last answer about it, the last dose set by hand and the last red answer. A session at
    another level, on a hard day, not done to its end, still open or with a worse day after it
    neither counts nor breaks the row.
    """
    log = records.log
    last_words = [choice.at for choice in choices_for(log, exercise.id, side)[-1:]]
    last_words += [at for at in (set_at(exercise.id, side, log), records.last_red) if at]
    for session, parts in done_with(exercise, side, records.done):
        if (
            any(session.started <= at for at in last_words)
            or session.started < records.now - RECENT
            or reasons_for_less(session, parts, side)
        ):
            return
        as_planned = all(Level(dose=p.planned, variant=p.variant) == current for p in parts)
        whole = all(part.whole for part in parts) and session.routine != FLARE_ROUTINE
        if whole and as_planned and known_to_be_well(session, side):
            yield session


def _why_more(row: Sequence[Session], side: Side | None) -> StepReason:
    """What can be said of the row: nothing is praised that was not answered."""
    if len(row) < IN_A_ROW:
        return StepReason.TOO_EASY
    told = all(
        session.feeling
        or session.next_day
        or any(
            answer.pain.score is not None and (side is None or answer.side in (None, side))
            for answer in session.after
        )
        for session in row
    )
    return StepReason.THREE_WELL if told else StepReason.THREE_DONE


def _again(
    exercise: Exercise, side: Side | None, out: DoseChoice, records: Records
) -> Suggestion | None:
    """A move that is being left out, four weeks after the last word about it: at its lowest."""
    choices = choices_for(records.log, exercise.id, side)
    asked = [choice.at for choice in choices if choice.kind is StepKind.AGAIN]
    if records.now - max([out.at, *asked]) < OUT_FOR or not records.may_rise:
        return None
    return Suggestion(
        kind=StepKind.AGAIN,
        reason=StepReason.WEEKS_OUT,
        exercise=exercise.id,
        side=side,
        to=first_level(exercise, side),
    )


def _in_turn(found: Iterable[Suggestion], log: CareLog) -> list[tuple[Suggestion, ...]]:
    """The cards that would do more of one exercise, in the order of their turns.

    What is offered again comes first: it has waited for weeks.
    """
    cards: dict[str, list[Suggestion]] = {}
    for one in found:
        card = cards.setdefault(one.exercise, [])
        if all(other.kind is one.kind for other in card):
            card.append(one)
    last: dict[str, datetime] = {}
    for choice in answered_choices(log):
        last[choice.exercise] = max(choice.at, last.get(choice.exercise, choice.at))

    def turn(key: str) -> tuple[bool, bool, float]:
        asked = last.get(key)
        again = cards[key][0].kind is StepKind.AGAIN
        return not again, asked is not None, asked.timestamp() if asked else 0.0

    return [tuple(cards[key]) for key in sorted(cards, key=turn)]
