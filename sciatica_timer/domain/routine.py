"""A routine: exercises in the order in which they are done."""

import msgspec

from sciatica_timer.domain.exercise import Dose, Exercise, Text

FLARE_ROUTINE = "flare-day"
"""Id of the routine for a bad day: it counts as kept, and breaks no week."""


class Move(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One exercise of a routine, optionally as a variant and with a dose of its own."""

    exercise: str
    variant: str = ""
    dose: Dose | None = None
    """Empty: the person's own dose, else the first dose."""


class Routine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Exercises under one name, as a person chooses them."""

    id: Text
    name: Text
    about: Text
    """One plain sentence for the card."""
    order: int
    """Place among the routines."""
    moves: tuple[Move, ...]


class Library(msgspec.Struct, frozen=True, kw_only=True):
    """All exercises and routines, in the order in which they are shown."""

    exercises: dict[str, Exercise]
    routines: dict[str, Routine]

    def moves(self, routine: Routine) -> tuple[Exercise, ...]:
        """The exercises of a routine, in its order."""
        return tuple(self.exercises[move.exercise] for move in routine.moves)
