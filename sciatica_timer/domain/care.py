"""Safe for a body in pain: the traffic light, red answers, and when an exercise may start.

The sources of each rule stand in the app on "About the advice"; docs/adr/0004-care.md says how
the rules were read where the sources leave room.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

import msgspec

from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.per_block import PerBlock, exercised
from sciatica_timer.domain.session import (
    Activity,
    CareLog,
    Compared,
    Completion,
    NextDay,
    Pain,
    PainAt,
    Reach,
    RedAnswer,
    RedWhere,
    RedWhy,
    Session,
    Urgency,
)

GREEN_UP_TO = 3
RED_FROM = 6
FAR_BANDS = 2
"""Bands of the leg; a spread this far is red whatever the score."""
WORTH_NAMING = 2
"""Points; a smaller change of a pain score means nothing."""
ACTIVITY_ROUTINE = "activity"
LONGEST_ACTIVITY_MIN = 300


class TrafficLight(StrEnum):
    """The guide for a pain score: go on, watch it, stop this move."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


class PainReading(msgspec.Struct, frozen=True, kw_only=True):
    """What the answers round a session say together."""

    light: TrafficLight | None
    """None when there is too little to go by."""
    spread: bool = False
    """The pain reaches further down the leg than before; by itself that is noted, not red."""
    settled: bool | None = None
    """Whether it settled within a day; None while that is not known."""

    @property
    def open(self) -> bool:
        """Yellow, and nobody knows yet whether it settled."""
        return self.light is TrafficLight.YELLOW and self.settled is None


class Trend(StrEnum):
    """A change that is worth a word, or none."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


def light_of(score: int | None) -> TrafficLight | None:
    """0 to 3 green, 4 and 5 yellow, 6 to 10 red; None when unanswered."""
    if score is None:
        return None
    if score >= RED_FROM:
        return TrafficLight.RED
    return TrafficLight.GREEN if score <= GREEN_UP_TO else TrafficLight.YELLOW


def is_high(answers: Iterable[PainAt]) -> bool:
    """Whether a pain at rest is 6 or more: then the stop signs come first. It locks nothing."""
    return any(light_of(answer.pain.score) is TrafficLight.RED for answer in answers)


def bands_further(before: Pain | None, after: Pain | None) -> int:
    """How many bands further down the leg the pain reaches, 0 to 5; 0 unless both are answered.

    No pain and pain in the low back are alike here: neither is in the leg.
    """
    if before is None or after is None or before.reach is None or after.reach is None:
        return 0
    outside = Reach.LOW_BACK.depth
    return max(0, max(after.reach.depth, outside) - max(before.reach.depth, outside))


def has_spread(before: Pain | None, after: Pain | None) -> bool:
    """Whether the pain reaches further down the leg than before, red or only to be noted."""
    return bands_further(before, after) > 0


def is_red(pain: Pain | None, before: Pain | None = None) -> bool:
    """Whether an answer during or after a session is red."""
    return red_why(pain, before) is not None


def red_why(pain: Pain | None, before: Pain | None = None) -> RedWhy | None:
    """What makes an answer during or after a session red; None when it is not.

    The level at rest is no guide, the change is: 6 or more is red unless it was as much before.
    A spread is red with a score of 4 or more, or two bands down; less is noted and no more.
    """
    if pain is None:
        return None
    score, level = pain.score, before.score if before else None
    if light_of(score) is TrafficLight.RED and (level is None or (score or 0) > level):
        return RedWhy.SCORE
    bands = bands_further(before, pain)
    sore = score is not None and score > GREEN_UP_TO
    return RedWhy.SPREAD if bands >= FAR_BANDS or (bands and sore) else None


def settled_within_a_day(next_day: NextDay | None) -> bool | None:
    """What the next-day answer says; worse without a further word counts as not settled."""
    if next_day is None:
        return None
    if next_day.settled is None and next_day.compared is Compared.WORSE:
        return False
    return next_day.settled


def read_light(
    before: Pain | None, after: Pain | None, next_day: NextDay | None = None
) -> PainReading:
    """The traffic light of one side from all that is known before, after and the next day."""
    settled = settled_within_a_day(next_day)
    light, red = light_of(after.score if after else None), is_red(after, before)
    # A high level that did not rise is watched, and no step up follows before it has settled.
    # Green after the session, but not settled a day later: the next day completes the reading.
    if light is TrafficLight.RED or settled is False:
        light = TrafficLight.YELLOW
    return PainReading(
        light=TrafficLight.RED if red else light,
        spread=has_spread(before, after),
        settled=settled,
    )


def pain_at(answers: Iterable[PainAt], side: Side | None) -> Pain | None:
    """The answer for a side, else the one in which sides were not told apart.

    For a move without sides, where each side was asked about, the worse of both holds.
    """
    by_side = {answer.side: answer.pain for answer in answers}
    if side is None and None not in by_side and by_side:
        scores = [pain.score for pain in by_side.values() if pain.score is not None]
        reached = [pain.reach for pain in by_side.values() if pain.reach is not None]
        deepest = max(reached, key=lambda reach: reach.depth, default=None)
        return Pain(score=max(scores, default=None), reach=deepest)
    return by_side.get(side, by_side.get(None))


def readings(session: Session) -> dict[Side | None, PainReading]:
    """The traffic light of a session for each side that was asked about."""
    sides = dict.fromkeys(answer.side for answer in session.after) or {None: None}
    return {
        side: read_light(
            pain_at(session.before, side), pain_at(session.after, side), session.next_day
        )
        for side in sides
    }


def readings_for(session: Session, side: Side | None) -> list[PainReading]:
    """The readings that concern a side; all of them for a move that has no side."""
    return [
        reading
        for at, reading in readings(session).items()
        if side is None or at is None or at is side
    ]


# Red answers


def red_answer(
    pain: Pain | None,
    *,
    at: datetime,
    where: RedWhere,
    before: Pain | None = None,
    session: str = "",
    side: Side | None = None,
) -> RedAnswer | None:
    """The record of an answer if it is red, else None."""
    why = red_why(pain, before)
    if why is None:
        return None
    return RedAnswer(at=at, why=why, where=where, session=session, side=side, pain=pain)


def reds_of(session: Session) -> list[RedAnswer]:
    """Every red answer in a session's record, in the order in which they were given.

    What was answered before it is a level at rest, and never red.
    """
    found: list[RedAnswer | None] = []
    # Nearly all have none, and a long history has many.
    for part in (part for part in session.parts if part.hurts):
        before = pain_at(session.before, part.side)
        found += [
            red_answer(
                hurt.pain,
                at=session.ended,
                where=RedWhere.DURING,
                before=before,
                session=session.id,
                side=part.side,
            )
            for hurt in part.hurts
        ]
    found += [
        red_answer(
            answer.pain,
            at=session.ended,
            where=RedWhere.AFTER,
            session=session.id,
            before=pain_at(session.before, answer.side),
            side=answer.side,
        )
        for answer in session.after
    ]
    return [red for red in found if red is not None]


_REDS = PerBlock(lambda block: [red for session in block for red in reds_of(session)])


def all_reds(sessions: Sequence[Session], log: CareLog) -> list[RedAnswer]:
    """Every red answer known; one that stands in both the log and a session counts once.

    The sessions are asked as well as the log, so that no path can forget to note one.
    """
    noted = {(red.session, red.where) for red in log.reds if red.session}
    found = _REDS.of(sessions)
    derived = [red for reds in found for red in reds if (red.session, red.where) not in noted]
    return [*log.reds, *derived]


def standing(sessions: Sequence[Session], log: CareLog) -> list[RedAnswer]:
    """The red answers that nobody has called settled yet; the gravest comes last."""
    found = [red for red in all_reds(sessions, log) if red.settled is None]
    return sorted(found, key=_gravity)


def _gravity(red: RedAnswer) -> int:
    urgency = urgency_of(red)
    if urgency is None:
        return int(red.why is RedWhy.UNREAD)
    return 3 if urgency is Urgency.NOW else 2


def urgency_of(red: RedAnswer) -> Urgency | None:
    """Which list a named sign stands on, None for other answers.

    An older record does not say which, and is taken for the graver.
    """
    return (red.urgency or Urgency.NOW) if red.why is RedWhy.SIGN else None


def may_start(sessions: Sequence[Session], log: CareLog) -> bool:
    """Whether an exercise may start: no red answer stands."""
    return not standing(sessions, log)


def note_red(log: CareLog, red: RedAnswer) -> CareLog:
    """The log with a red answer added."""
    return msgspec.structs.replace(log, reds=(*log.reds, red))


def name_sign(log: CareLog, at: datetime, urgency: Urgency = Urgency.NOW) -> CareLog:
    """The log after the person said that a stop sign of that list is there."""
    red = RedAnswer(at=at, why=RedWhy.SIGN, where=RedWhere.SIGNS, urgency=urgency)
    return note_red(log, red)


def take_back_sign(log: CareLog, at: datetime) -> CareLog:
    """The log after the sign that was named last turned out to be a slip of the hand.

    It stays in it, marked: what simply went would come back from another computer.
    """
    signs = [red for red in log.reds if red.why is RedWhy.SIGN and red.settled is None]
    reds = (
        msgspec.structs.replace(red, settled=at) if red in signs[-1:] else red for red in log.reds
    )
    return msgspec.structs.replace(log, reds=tuple(reds))


def settle(sessions: Sequence[Session], log: CareLog, at: datetime) -> CareLog:
    """The log after the person said that it is settled, or looked at and exercise allowed.

    The gravest answer is asked about, and what is said of it covers the others.

    Each red answer is marked by itself instead of comparing times, so that a clock that was set
    wrong can neither keep an old answer standing nor hide a new one.
    """
    noted = tuple(
        red if red.settled else msgspec.structs.replace(red, settled=at)
        for red in all_reds(sessions, log)
    )
    return msgspec.structs.replace(log, reds=noted)


# The day after, trends, days


def yesterdays_last(
    sessions: Sequence[Session], today: date, day_starts_at: int = 3
) -> Session | None:
    """Yesterday's last session with exercises, where none was begun since.

    Today the day after is asked about; ignored for a day it is no longer.
    """
    last = next(reversed(exercised(sessions)), None)
    yesterday = today - timedelta(days=1)
    return last if last and day_of(last, day_starts_at) == yesterday else None


def asks_settled(session: Session, compared: Compared) -> bool:
    """Whether "did it settle within a day" is still to be asked after the first answer."""
    if compared is Compared.WORSE:
        return True
    return any(
        reading.light is not TrafficLight.GREEN
        for reading in readings(session).values()
        if reading.light
    )


def answer_next_day(
    session: Session, compared: Compared, settled: bool | None, at: datetime
) -> Session:
    """The session's record completed by the day after."""
    next_day = NextDay(compared=compared, settled=settled, answered=at)
    return msgspec.structs.replace(session, next_day=next_day)


def trend(earlier: float | None, later: float | None) -> Trend | None:
    """Better or worse from two points on, else about the same; None without two figures."""
    if earlier is None or later is None:
        return None
    if abs(later - earlier) < WORTH_NAMING:
        return Trend.SAME
    return Trend.BETTER if later < earlier else Trend.WORSE


def suggests_flare_day(before: Iterable[PainAt]) -> bool:
    """Whether a before-answer is high enough to offer the flare-day routine, but not red."""
    return any(light_of(answer.pain.score) is TrafficLight.YELLOW for answer in before)


# Gentle activity


def log_activity(
    activity: Activity, minutes: int, *, name: str, id: str, ended: datetime
) -> Session:
    """Gentle activity as a session, so that the calendar counts it as it counts any other."""
    length = max(1, min(LONGEST_ACTIVITY_MIN, minutes))
    return Session(
        id=id,
        started=ended - timedelta(minutes=length),
        ended=ended,
        routine=ACTIVITY_ROUTINE,
        routine_name=name,
        completion=Completion.FINISHED,
        active_ms=length * 60_000,
        parts=(),
        activity=activity,
    )
