"""The words of the exercises' page that depend on numbers."""

from collections.abc import Sequence

from sciatica_timer.domain.exercise import (
    DoseRange,
    Exercise,
    Side,
    Sides,
    Variant,
    VariantKind,
)
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.kit.time_words import short_time


def times(value: int) -> str:
    """A number of reps in a field: "2 times"."""
    return translate("Exercises", "%n time(s)", "how often a movement is done", value)


def sets(value: int) -> str:
    """A number of sets in a field."""
    return translate("Exercises", "%n set(s)", "", value)


def about(exercise: Exercise, variant: Variant | None) -> str:
    """What it is also called, what it works and how it treats the sides, in the way it is done."""
    also = translate("Exercises", "Also called “{name}”.").format(name=exercise.also)
    works = translate("Exercises", "Works: {parts}.", "parts of the body").format(
        parts=exercise.works
    )
    sides = {
        Sides.EACH: translate("Exercises", "One side, then the other."),
        Sides.ALTERNATING: translate("Exercises", "Left and right in turn."),
    }
    works = works if exercise.works else ""
    treated = sides.get(exercise.sides_in(variant), "")
    return paragraph([also if exercise.also else "", works, treated])


def reps_label(exercise: Exercise, variant: Variant | None) -> str:
    """What the number of reps counts, in the way it is done."""
    return (
        translate("Exercises", "Repeat")
        if exercise.sides_in(variant) is Sides.NONE
        else translate("Exercises", "Each side")
    )


def side_title(side: Side) -> str:
    """The heading over the dose of one side."""
    return (
        translate("Exercises", "Left side")
        if side is Side.LEFT
        else translate("Exercises", "Right side")
    )


def left_out(sides: Sequence[Side | None]) -> str:
    """That an exercise is left out for now, and where; empty where it is not."""
    if not sides:
        return ""
    if len(sides) > 1 or sides[0] is None:
        return translate("Exercises", "Left out for now, because it hurt.")
    if sides[0] is Side.LEFT:
        return translate("Exercises", "Left out on the left side for now, because it hurt.")
    return translate("Exercises", "Left out on the right side for now, because it hurt.")


def kind_title(kind: VariantKind) -> str:
    """The heading over the smallest or largest dose."""
    least = translate("Exercises", "At the least", "heads: Hold for 10 seconds. Do it 2 times.")
    most = translate("Exercises", "At the most", "heads: Hold for 30 seconds.")
    return least if kind is VariantKind.EASIER else most


def by_dose(kind: VariantKind, dose: DoseRange) -> str:
    """The smallest or largest dose that the source allows."""
    dose = dose.steps_from(dose.first)
    end = 0 if kind is VariantKind.EASIER else 1
    parts: list[str] = []
    if dose.hold_s[0] < dose.hold_s[1]:
        hold = dose.hold_s[end]
        if hold < 60:
            parts.append(translate("Exercises", "Hold for %n second(s).", "", hold))
        else:
            parts.append(translate("Exercises", "Hold for {hold}.").format(hold=short_time(hold)))
    if dose.reps[0] < dose.reps[1] and (end == 0 or not parts or dose.hold_s[1] <= 5):
        reps = dose.reps[end]
        parts.append(translate("Exercises", "Do it %n time(s).", "", reps))
    return paragraph(parts)
