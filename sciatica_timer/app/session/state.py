"""What a session is doing, as one value; each kind of state has only the data that it can have.

Whether a session that runs plays, leads in, waits for the person or for words, or is paused is the
state of the player, which knows nothing of what lies over the session.
"""

from enum import StrEnum
from typing import Self

import msgspec
from msgspec.structs import replace

from sciatica_timer.app.session.recording import SessionRecording
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.routine import Routine
from sciatica_timer.domain.session import PainAt
from sciatica_timer.domain.timeline import Body, PlannedExercise
from sciatica_timer.services.store.journal import JournalEntry


class Cover(StrEnum):
    """What may lie over a session; it stands still as long as something does."""

    QUESTION = "question"
    HURT = "hurt"
    """The sheet "it hurts"."""


class SessionPlan(msgspec.Struct, frozen=True):
    """What is to be done, and what was answered before it."""

    routine: Routine
    exercises: tuple[PlannedExercise, ...]
    before: tuple[PainAt, ...] = ()
    bodies: dict[int, Body] = msgspec.field(default_factory=dict[int, Body])
    """How the body comes to an exercise where the one before does not tell."""
    first: int = 0
    """The exercise with which it begins; after the last one there is only the end."""

    def coming(self, part: int, body: Body) -> "SessionPlan":
        """The same where the body comes so to an exercise, and from there on as planned."""
        before = {earlier: told for earlier, told in self.bodies.items() if earlier < part}
        return replace(self, bodies=before | {part: body})

    def with_exercise(self, part: int, exercise: PlannedExercise) -> "SessionPlan":
        """The same with another version of one exercise."""
        rest = self.exercises[part + 1 :]
        return replace(self, exercises=(*self.exercises[:part], exercise, *rest))


class Idle(msgspec.Struct, frozen=True):
    """There is no session."""


class _Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """The words that are needed to go on are being made."""

    plan: SessionPlan
    begins: bool = True
    """Whether it plays as soon as they are there and nothing lies over it; else it is paused."""
    covers: frozenset[Cover] = frozenset()

    def covered(self, by: Cover) -> Self:
        return replace(self, covers=self.covers | {by})

    def uncovered(self, by: Cover) -> Self:
        return replace(self, covers=self.covers - {by})


class Preparing(_Waiting, frozen=True, kw_only=True):
    """Nothing was played yet."""

    opened_at: int
    """When the sound device was asked to open, in ticks."""
    cut_short: JournalEntry | None = None
    """The session that goes on."""


class Redoing(_Waiting, frozen=True, kw_only=True):
    """One side of an exercise is to be done anew in an easier version."""

    recording: SessionRecording
    part: int
    side: Side | None


class Running(msgspec.Struct, frozen=True, kw_only=True):
    """In the player, and nothing lies over it."""

    plan: SessionPlan
    recording: SessionRecording


class Suspended(msgspec.Struct, frozen=True, kw_only=True):
    """In the player and paused, since something lies over it."""

    plan: SessionPlan
    recording: SessionRecording
    goes_on: bool
    """Whether it plays once nothing lies over it; it does not where it was paused before."""
    covers: frozenset[Cover]

    def covered(self, by: Cover) -> "Suspended":
        """Something more lies over it."""
        return replace(self, covers=self.covers | {by})

    def uncovered(self, by: Cover) -> "Suspended | Running":
        """One thing less lies over it."""
        return under(self.plan, self.recording, self.covers - {by}, goes_on=self.goes_on)


SessionState = Idle | Preparing | Redoing | Running | Suspended


def under(
    plan: SessionPlan, recording: SessionRecording, covers: frozenset[Cover], *, goes_on: bool
) -> Running | Suspended:
    """The state of a session in the player with this over it."""
    if not covers:
        return Running(plan=plan, recording=recording)
    return Suspended(plan=plan, recording=recording, goes_on=goes_on, covers=covers)
