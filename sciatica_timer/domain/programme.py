"""A person's own programme: exercises and routines of their own, and how routines are listed.

These are the values as `programme.json` keeps them; `own_exercises.py` makes of them the exercises
and routines that everything else works with.
"""

from typing import Annotated

import msgspec

from sciatica_timer.domain.exercise import Dose, DoseNumber, Posture, Side, Sides
from sciatica_timer.domain.session import Moment

ENDING = ".sciatica"
"""Of a programme in a file."""
OWN = "own-"
"""Every id of a person's own begins so; nothing that ships does."""
LONGEST_NAME, LONGEST_TEXT, LONGEST_THING, LONGEST_SAID = 60, 300, 60, 1000
MOST_STEPS, MOST_CAUTIONS, MOST_THINGS = 12, 6, 8
MOST_EXERCISES, MOST_ROUTINES = 200, 100
MOST_ENTRIES = 30
MOST = {"hold_s": 300, "reps": 50, "sets": 10}
"""The largest number of each that can be set; a slip of the hand must not make a day of it."""
MOST_REST_S, MOST_REPEAT = 600, 5

_WORDS = r"^[^\x00-\x20\x7f-\x9f][^\x00-\x1f\x7f-\x9f]*$"
"""One line that begins with a letter or sign."""
OwnId = Annotated[str, msgspec.Meta(pattern=r"^own-[a-z0-9]{1,40}$")]
Name = Annotated[str, msgspec.Meta(max_length=LONGEST_NAME, pattern=_WORDS)]
Line = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT, pattern=_WORDS)]
Said = Annotated[str, msgspec.Meta(max_length=LONGEST_SAID, pattern=_WORDS)]
Thing = Annotated[str, msgspec.Meta(max_length=LONGEST_THING, pattern=_WORDS)]
AnyId = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]{1,60}$")]
"""Id of an exercise or routine, one's own or one that ships."""
PhotoName = Annotated[str, msgspec.Meta(pattern=r"^([a-z0-9-]{1,60}\.(jpg|png|webp))?$")]
"""A file in the folder `programme` beside the programme; empty for none."""
Rest = Annotated[int, msgspec.Meta(ge=0, le=MOST_REST_S)]
Hold = Annotated[int, msgspec.Meta(ge=1, le=MOST["hold_s"])]
Reps = Annotated[int, msgspec.Meta(ge=1, le=MOST["reps"])]
Sets = Annotated[int, msgspec.Meta(ge=1, le=MOST["sets"])]


class OwnDose(msgspec.Struct, frozen=True, kw_only=True):
    """How much of it is done: seconds a hold, reps (a side, where there are sides), sets."""

    hold_s: Hold = 3
    reps: Reps = 2
    sets: Sets = 1

    @property
    def dose(self) -> Dose:
        """The same as every exercise has it."""
        return Dose(hold_s=self.hold_s, reps=self.reps, sets=self.sets)


class DoseLimits(msgspec.Struct, frozen=True, kw_only=True):
    """The least and the most of each number, as the therapist set them; None for no limit set."""

    hold_s: tuple[Hold, Hold] | None = None
    reps: tuple[Reps, Reps] | None = None
    sets: tuple[Sets, Sets] | None = None

    def of(self, number: DoseNumber) -> tuple[int, int] | None:
        """The limits of one number, the smaller one first."""
        found = {"hold_s": self.hold_s, "reps": self.reps, "sets": self.sets}[number]
        return (min(found), max(found)) if found else None


class OwnExercise(msgspec.Struct, frozen=True, kw_only=True):
    """One exercise as a person has written it down."""

    id: OwnId
    name: Name
    posture: Posture = Posture.STANDING
    sides: Sides = Sides.NONE
    dose: OwnDose = OwnDose()
    side_doses: dict[Side, OwnDose] = {}
    """Where a side has a dose of its own; only of exercises with one side, then the other."""
    limits: DoseLimits = DoseLimits()
    rest_s: Rest = 20
    """Seconds of rest between sets."""
    equipment: Annotated[tuple[Thing, ...], msgspec.Meta(max_length=MOST_THINGS)] = ()
    """What is needed, as inside a sentence: "a towel"."""
    cautions: Annotated[tuple[Line, ...], msgspec.Meta(max_length=MOST_CAUTIONS)] = ()
    """What to mind."""
    steps: Annotated[tuple[Line, ...], msgspec.Meta(min_length=1, max_length=MOST_STEPS)]
    words: dict[str, Said] = {}
    """Spoken words that were changed, by their name in SpokenWords; the others are drafted."""
    picture: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]{0,60}$")] = ""
    """A picture set that ships; empty for none."""
    photo_start: PhotoName = ""
    photo_hold: PhotoName = ""
    """Photos of the start and of the hold; they go before `picture`."""
    mirrored: bool = False
    """The photos are mirrored for the other side."""
    therapist: bool = False
    """A therapist gave it, so that it is done though it is better left out as a rule."""
    edited: Moment
    """When it was last changed; the newest wins a merge."""


class OwnEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One exercise of an own routine."""

    exercise: AnyId
    variant: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]{0,60}$")] = ""
    """Empty: the way in which the person does it anyway."""
    dose: OwnDose | None = None
    """Empty: the person's own dose of today."""
    side_doses: dict[Side, OwnDose] = {}
    side: Side | None = None
    """The one side on which it is done; None for all it has."""
    chosen: Moment | None = None
    """When it was chosen to be done so; None in older files: when the routine was changed last."""


class OwnRoutine(msgspec.Struct, frozen=True, kw_only=True):
    """Exercises in an order that a person has chosen."""

    id: OwnId
    name: Name
    entries: Annotated[tuple[OwnEntry, ...], msgspec.Meta(min_length=1, max_length=MOST_ENTRIES)]
    repeat: Annotated[int, msgspec.Meta(ge=1, le=MOST_REPEAT)] = 1
    rest_s: Rest = 0
    """Seconds of rest between two exercises."""
    every_other_day: bool = False
    edited: Moment


class RoutineList(msgspec.Struct, frozen=True, kw_only=True):
    """How the routines stand on Today."""

    order: tuple[AnyId, ...] = ()
    """Those that were put into an order; the others follow as they are."""
    favourites: tuple[AnyId, ...] = ()
    """These stand before all others."""
    hidden: tuple[AnyId, ...] = ()
    edited: Moment | None = None


class Programme(msgspec.Struct, frozen=True, kw_only=True):
    """All that a person has made, in the order in which it was made."""

    exercises: tuple[OwnExercise, ...] = ()
    routines: tuple[OwnRoutine, ...] = ()
    listing: RoutineList = RoutineList()
