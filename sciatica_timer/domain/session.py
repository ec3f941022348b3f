"""A session as it was: what was planned, what was done, how it felt."""

from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec

from sciatica_timer.domain.exercise import Dose, Side


class Reach(StrEnum):
    """How far down the leg the pain goes, from nowhere to the foot, in that order."""

    NONE = "none"
    LOW_BACK = "low-back"
    BUTTOCK = "buttock"
    THIGH = "thigh"
    KNEE = "knee"
    CALF = "calf"
    FOOT = "foot"

    @property
    def depth(self) -> int:
        """0 for none to 6 for the foot."""
        return list(Reach).index(self)


class Pain(msgspec.Struct, frozen=True, kw_only=True):
    """A pain score with its reach; either may be unanswered."""

    score: int | None = None
    """0 to 10."""
    reach: Reach | None = None


class PainAt(msgspec.Struct, frozen=True, kw_only=True):
    """Pain on one side; side None where the person did not tell them apart."""

    side: Side | None = None
    pain: Pain


class Feeling(StrEnum):
    """How a session felt as a whole."""

    TOO_EASY = "too-easy"
    RIGHT = "right"
    TOO_MUCH = "too-much"


class Compared(StrEnum):
    """The next day against the time before the session."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class NextDay(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of the day after; it completes the record."""

    compared: Compared
    settled: bool | None = None
    """Whether the pain settled within 24 hours; None when it was not asked."""


class Hurt(msgspec.Struct, frozen=True, kw_only=True):
    """A moment at which the person said that it hurts, kept with the exercise and side."""

    pain: Pain | None = None
    choice: str
    """"easier", "skip" or "stop"."""


class Completion(StrEnum):
    """Whether a session ran to its end."""

    FINISHED = "finished"
    LEFT = "left"


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One exercise on one side: what was planned and what was done."""

    exercise: str
    name: str
    """As it was called then."""
    side: Side | None = None
    variant: str = ""
    planned: Dose
    reps_done: int = 0
    """Whole reps, over all sets."""
    held_ms: int = 0
    """Milliseconds spent in holds, finished or not."""
    skipped: bool = False
    hurts: tuple[Hurt, ...] = ()

    @property
    def reps_planned(self) -> int:
        """Reps over all sets."""
        return self.planned.reps * self.planned.sets


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """One session. Times carry their offset; ids are random and never reused."""

    id: str
    started: datetime
    ended: datetime
    routine: str
    routine_name: str
    completion: Completion
    active_ms: int
    """Time the session ran, pauses left out."""
    parts: tuple[Part, ...]
    edited: datetime | None = None
    before: tuple[PainAt, ...] = ()
    after: tuple[PainAt, ...] = ()
    feeling: Feeling | None = None
    note: str = ""
    next_day: NextDay | None = None
    extra: dict[str, Any] = {}
    """Keys of a newer version of the app, carried along untouched."""

    @property
    def minutes(self) -> int:
        """Whole minutes the session ran, at least 1."""
        return max(1, round(self.active_ms / 60_000))
