"""What helps to build a routine: how often the position changes, and an order with less of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import pairwise

from msgspec.structs import replace

from sciatica_timer.domain.exercise import Exercise, Posture
from sciatica_timer.domain.programme import OwnDose, OwnEntry, OwnRoutine
from sciatica_timer.domain.routine import Routine

WAY_DOWN = (
    Posture.STANDING,
    Posture.SITTING,
    Posture.BACK,
    Posture.SIDE,
    Posture.FRONT,
    Posture.HANDS_KNEES,
)
"""An order in which each posture is near the next, and the last one is the way up again."""


def changes_of_position(
    entries: Sequence[OwnEntry], exercises: Mapping[str, Exercise], repeat: int = 1
) -> int:
    """How often the position changes between two exercises."""
    postures = [exercises[e.exercise].posture for e in entries if e.exercise in exercises]
    return sum(before is not after for before, after in pairwise(postures * repeat))


def in_few_changes(
    entries: Sequence[OwnEntry], exercises: Mapping[str, Exercise]
) -> tuple[OwnEntry, ...]:
    """The same entries from standing down to the mat; inside a posture their order stays."""

    def place(entry: OwnEntry) -> int:
        exercise = exercises.get(entry.exercise)
        return WAY_DOWN.index(exercise.posture) if exercise else len(WAY_DOWN)

    return tuple(sorted(entries, key=place))


def dated(entries: Sequence[OwnEntry], before: OwnRoutine, at: datetime) -> tuple[OwnEntry, ...]:
    """The entries with when each was chosen as it is: what was there before keeps its time.

    What is done as anywhere else has none.
    """

    def when(entry: OwnEntry) -> datetime | None:
        if not (entry.variant or entry.dose or entry.side_doses):
            return None
        here = (old for old in before.entries if undated(old) == undated(entry))
        return next((old.chosen or before.edited for old in here), at)

    return tuple(replace(entry, chosen=when(entry)) for entry in entries)


def undated(entry: OwnEntry) -> OwnEntry:
    """What an entry asks for, whenever it was chosen."""
    return replace(entry, chosen=None)


def copy_of(routine: Routine, empty: OwnRoutine) -> OwnRoutine:
    """An own routine with what another one has, under the id and name of an empty one."""
    entries = [
        OwnEntry(
            exercise=move.exercise,
            variant=move.variant,
            dose=OwnDose(hold_s=move.dose.hold_s, reps=move.dose.reps, sets=move.dose.sets)
            if move.dose
            else None,
            side_doses={
                side: OwnDose(hold_s=dose.hold_s, reps=dose.reps, sets=dose.sets)
                for side, dose in move.side_doses.items()
            },
            side=move.side,
            chosen=move.chosen,
        )
        for move in routine.moves
    ]
    return OwnRoutine(
        id=empty.id,
        name=empty.name,
        entries=tuple(entries),
        repeat=routine.repeat,
        rest_s=routine.rest_s,
        every_other_day=routine.every_other_day,
        edited=empty.edited,
    )
