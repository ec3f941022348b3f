"""The words of the exercises' page that depend on numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sciatica_timer.domain.exercise import DoseRange, Exercise, Side, Sides, VariantKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("Exercises", text)


def seconds(value: int) -> str:
    """A hold in a field: "20 s"."""
    return _tr("{n} s").format(n=value)


def times(value: int) -> str:
    """A number of reps in a field: "2 times"."""
    return _tr("once") if value == 1 else _tr("{n} times").format(n=value)


def sets(value: int) -> str:
    """A number of sets in a field."""
    return _tr("1 set") if value == 1 else _tr("{n} sets").format(n=value)


def about(exercise: Exercise) -> str:
    """What it is also called, what it works and how it treats the sides."""
    works = exercise.works[:1].lower() + exercise.works[1:]
    if exercise.sides is Sides.EACH:
        text = _tr("Works the {works}, one side, then the other.")
    elif exercise.sides is Sides.ALTERNATING:
        text = _tr("Works the {works}, left and right in turn.")
    else:
        text = _tr("Works the {works}.")
    text = text.format(works=works)
    return f"{exercise.also}. {text}" if exercise.also else text


def reps_label(exercise: Exercise) -> str:
    """What the number of reps counts."""
    return _tr("Repeat") if exercise.sides is Sides.NONE else _tr("Each side")


def side_title(side: Side) -> str:
    """The heading over the dose of one side."""
    return _tr("Left side") if side is Side.LEFT else _tr("Right side")


def left_out(sides: Sequence[Side | None]) -> str:
    """That an exercise is left out for now, and where; empty where it is not."""
    if not sides:
        return ""
    if len(sides) > 1 or sides[0] is None:
        return _tr("Left out for now, because it hurt.")
    if sides[0] is Side.LEFT:
        return _tr("Left out on the left side for now, because it hurt.")
    return _tr("Left out on the right side for now, because it hurt.")


def kind_title(kind: VariantKind) -> str:
    """The heading over another way to do it."""
    return {
        VariantKind.EASIER: _tr("Easier"),
        VariantKind.HARDER: _tr("Harder"),
        VariantKind.OTHER: _tr("Another way"),
    }[kind]


def by_dose(kind: VariantKind, dose: DoseRange) -> str:
    """How the dose alone makes it easier or harder, inside what the source allows."""
    end = 0 if kind is VariantKind.EASIER else 1
    parts: list[str] = []
    if dose.hold_s[0] < dose.hold_s[1]:
        parts.append(_tr("Hold for {n} seconds.").format(n=dose.hold_s[end]))
    if dose.reps[0] < dose.reps[1] and (end == 0 or not parts or dose.hold_s[1] <= 5):
        parts.append(_tr("Do it {n} times.").format(n=dose.reps[end]))
    return " ".join(parts)
