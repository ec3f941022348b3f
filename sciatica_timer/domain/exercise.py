"""One exercise: what it is, how much of it, what is said, and which picture shows it."""

from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec.structs import replace

Text = Annotated[str, msgspec.Meta(min_length=1)]
"""Words that have to be there."""


class Side(StrEnum):
    """The body's own left or right; for bird dog it is the leg's side."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Posture(StrEnum):
    """How the body lies or stands; going from one to another takes time."""

    BACK = "back"
    SIDE = "side"
    HANDS_KNEES = "hands-knees"
    STANDING = "standing"
    FRONT = "front"
    SITTING = "sitting"
    """Towards the front of a firm chair."""


class Sides(StrEnum):
    """How an exercise treats the two sides."""

    NONE = "none"
    EACH = "each"
    """All reps on one side, then all on the other."""
    ALTERNATING = "alternating"
    """One rep a side, in turn."""


class Dose(msgspec.Struct, frozen=True, kw_only=True):
    """How much is done: seconds a hold, reps (a side, where there are sides), sets."""

    hold_s: Annotated[int, msgspec.Meta(ge=0, le=86_400)]
    reps: Annotated[int, msgspec.Meta(ge=0, le=10_000)]
    sets: Annotated[int, msgspec.Meta(ge=0, le=1_000)] = 1


DoseNumber = Literal["hold_s", "reps", "sets"]


class DoseRange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the source allows, as (lowest, highest); the first dose is the lowest of each."""

    hold_s: tuple[int, int]
    reps: tuple[int, int]
    sets: tuple[int, int] = (1, 1)
    start: Dose | None = None
    """The dose to begin with, where that is not the low end of everything."""
    side_starts: dict[Side, Dose] = {}
    """Where a side begins with a dose of its own."""
    fixed: tuple[DoseNumber, ...] = ()
    """Numbers of which no other one is ever suggested; a hand may change them inside the range."""

    @property
    def first(self) -> Dose:
        """The dose to begin with."""
        low = Dose(hold_s=self.hold_s[0], reps=self.reps[0], sets=self.sets[0])
        return self.start or low

    def first_on(self, side: Side | None) -> Dose:
        """The dose to begin with on a side."""
        return self.side_starts.get(side, self.first) if side else self.first

    def steps_from(self, dose: Dose) -> "DoseRange":
        """The range in which steps from a dose are suggested: fixed numbers stay as they are."""
        here = {name: (getattr(dose, name),) * 2 for name in self.fixed}
        return replace(self, **here) if here else self

    def hold_to(self, dose: Dose) -> Dose:
        """The dose moved inside the range, so that a wrong file can never ask for too much."""

        def inside(value: int, span: tuple[int, int]) -> int:
            return max(span[0], min(span[1], value))

        return Dose(
            hold_s=inside(dose.hold_s, self.hold_s),
            reps=inside(dose.reps, self.reps),
            sets=inside(dose.sets, self.sets),
        )


class SpokenWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said during an exercise.

    In all but hold and way_out {side} and {other} stand for the side that is on and the opposite
    one; phrases.py tells how they are filled in.
    """

    lead: str = ""
    """Which side first, inside the announcement: "{Side} leg first"."""
    position: Text
    move_in: Text
    move_in_short: Text
    hold: Text
    """What to mind in the hold: said once, before the first move, and shown during it."""
    let_go: Text
    let_go_short: Text
    change: str = ""
    """At the change of side; {side} is the new one."""
    turn: str = ""
    """Which side comes, where the sides alternate: "{Side} leg."."""
    finish: str = ""
    """After the last rep of all, where something of the position is to be undone."""
    way_out: Text
    """How to come out of the position gently when it hurts."""


VARIANT_WORDS = ("position", "move_in", "move_in_short", "hold", "let_go", "let_go_short")
"""Words that a variant may have of its own."""


class VariantKind(StrEnum):
    """Whether a variant asks less, more or just something else of the body."""

    EASIER = "easier"
    """Only where the load on the body is smaller, which no cushion and no towel makes it."""
    HARDER = "harder"
    OTHER = "other"
    """Another way: an aid, or another form. Its doses are those of the exercise."""


class Variant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Another way to do an exercise."""

    id: Text
    name: Text
    kind: VariantKind
    text: Text
    """One plain sentence."""
    equipment: tuple[Text, ...] = ()
    """All that is needed for it, where that is not what the exercise needs."""
    picture: str = ""
    """Its picture set; empty shows the exercise's own."""
    sides: Sides | None = None
    """Set where the variant treats the sides differently (both knees together)."""
    steps: tuple[Text, ...] = ()
    """As many as the exercise has, where what those say does not hold for it."""
    position: str = ""
    """These six are said instead of the exercise's where they are given."""
    move_in: str = ""
    move_in_short: str = ""
    hold: str = ""
    let_go: str = ""
    let_go_short: str = ""


class Exercise(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything the app knows of one exercise."""

    id: Text
    name: Text
    also: str = ""
    """Another name people know it by."""
    posture: Posture
    posture_name: Text
    """As on a card: "On the back"."""
    sides: Sides
    works: Text
    why: str = ""
    dose: DoseRange
    move_ms: Annotated[int, msgspec.Meta(ge=0, le=60_000)] = 2000
    """How long the body takes for the move in and the move out."""
    rest_s: Annotated[int, msgspec.Meta(ge=0, le=600)] = 20
    """Rest between sets."""
    picture: Text
    equipment: tuple[Text, ...] = ()
    """What is needed, as inside a sentence: "a mat"; the same words for the same thing."""
    spoken: SpokenWords
    steps: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]
    cautions: tuple[Text, ...] = ()
    variants: tuple[Variant, ...] = ()

    def variant(self, name: str) -> Variant | None:
        """The variant of that id; None for the exercise as it is, and for an unknown one."""
        return next((each for each in self.variants if each.id == name), None)

    def picture_of(self, variant: Variant | None) -> str:
        """The picture set: that of a variant, or its own."""
        return (variant and variant.picture) or self.picture

    def sides_in(self, variant: Variant | None) -> Sides:
        """How the sides are treated: in a variant, or as it is."""
        return (variant and variant.sides) or self.sides

    def steps_of(self, variant: Variant | None) -> tuple[str, ...]:
        """How it is done, in words: in a variant, or as it is."""
        return (variant and variant.steps) or self.steps
