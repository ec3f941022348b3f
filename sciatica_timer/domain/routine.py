"""A routine: exercises in the order in which they are done."""

from datetime import datetime

import msgspec

from sciatica_timer.domain.exercise import Dose, Exercise, Side, Text

FLARE_ROUTINE = "flare-day"
"""Id of the routine for a bad day: it counts as kept, and breaks no week."""


class Move(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One exercise of a routine, optionally as a variant and with a dose of its own."""

    exercise: str
    variant: str = ""
    dose: Dose | None = None
    """Empty: the person's own dose, else the first dose."""
    side_doses: dict[Side, Dose] = {}
    """Where a side has a dose of its own in this routine."""
    side: Side | None = None
    """The one side on which it is done, of an exercise with two."""
    chosen: datetime | None = None
    """When the person chose it to be done so; None for what ships."""


class Routine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Exercises under one name, as a person chooses them."""

    id: Text
    name: Text
    about: Text
    """One plain sentence for the card."""
    order: int
    """Place among the routines."""
    moves: tuple[Move, ...]
    repeat: int = 1
    """How often all of it is done, one time after the other."""
    rest_s: int = 0
    """Seconds of rest before each exercise but the first."""
    every_other_day: bool = False
    """It is not suggested on the day after it was done."""


class Library(msgspec.Struct, frozen=True, kw_only=True):
    """All exercises and routines, in the order in which they are shown."""

    exercises: dict[str, Exercise]
    routines: dict[str, Routine]
    hidden: set[str] = set()
    """Ids of routines that the person does not want to see on Today."""

    @property
    def shown(self) -> tuple[Routine, ...]:
        """The routines that are not hidden; all of them where every one is."""
        routines = tuple(self.routines.values())
        return tuple(each for each in routines if each.id not in self.hidden) or routines

    def take(self, other: "Library") -> None:
        """Hold what another library holds: everybody who looks here sees it from now on.

        The app has one library, and only what a person makes or hides changes it.
        """
        exercises, routines, hidden = dict(other.exercises), dict(other.routines), set(other.hidden)
        for mine in (self.exercises, self.routines, self.hidden):
            mine.clear()
        self.exercises.update(exercises)
        self.routines.update(routines)
        self.hidden.update(hidden)

    def moves(self, routine: Routine) -> tuple[Exercise, ...]:
        """The exercises of a routine, in its order."""
        return tuple(self.exercises[move.exercise] for move in routine.moves)
