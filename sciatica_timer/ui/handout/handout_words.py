"""The words of a handout, and the handout of a routine."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtGui import QImage

from sciatica_timer.domain.exercise import Side, Sides
from sciatica_timer.domain.timeline import PlannedExercise, equipment_of
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.care.dose_words import dose_and_way
from sciatica_timer.ui.equipment_words import needed
from sciatica_timer.ui.report.report_words import day_words, minutes_words

DrawStill = Callable[[PlannedExercise, bool], QImage]
"""Draws how an exercise begins, or, where that is True, how it is held."""


@dataclass(frozen=True)
class HandoutEntry:
    """One exercise on paper."""

    name: str
    doses: tuple[str, ...]
    about: str
    """How the sides follow one another, and the way it is done."""
    steps: tuple[str, ...]
    cautions: tuple[str, ...]
    """What to mind with it, beyond what holds for all."""
    pictures: tuple[QImage, ...] = field(default=(), compare=False)
    """How it begins and how it is held, as far as there are pictures."""


@dataclass(frozen=True)
class Handout:
    """What stands on the pages."""

    title: str
    facts: str
    """How many exercises, how long, and what is needed."""
    made: date
    entries: tuple[HandoutEntry, ...]
    foot: str


def handout_of(
    name: str, plan: Sequence[PlannedExercise], minutes: int, made: date, draw: DrawStill
) -> Handout:
    """A routine with its doses of today; safe in a thread."""
    shared = _shared_cautions(plan)
    count = len(plan)
    text = translate("Handout", "%n exercise(s), about {minutes}.", "", count)
    facts = text.format(minutes=minutes_words(max(1, minutes)))
    return Handout(
        title=name,
        facts=paragraph([facts, needed(equipment_of(plan))]),
        made=made,
        entries=tuple(_entry(planned, shared, draw) for planned in plan),
        foot=paragraph(
            [
                *(shared or [_general_caution()]),
                translate(
                    "Handout", "Sciatica Timer guides exercise and does not diagnose.", "on paper"
                ),
            ]
        ),
    )


def _general_caution() -> str:
    """What holds for every exercise, where nothing stands for all of them."""
    return translate(
        "Handout", "Never push on if the pain gets worse or it does not feel right.", "on paper"
    )


def _shared_cautions(plan: Sequence[PlannedExercise]) -> tuple[str, ...]:
    """What is to be minded with most of the exercises stands once, for all of them."""
    found = [caution for planned in plan for caution in planned.exercise.cautions]
    return tuple(each for each in dict.fromkeys(found) if 2 * found.count(each) > len(plan))


def _entry(planned: PlannedExercise, shared: tuple[str, ...], draw: DrawStill) -> HandoutEntry:
    exercise, variant = planned.exercise, planned.variant
    drawn = [image for held in (False, True) if not (image := draw(planned, held)).isNull()]
    if drawn[1:] == drawn[:1]:
        # One photo stands for both.
        drawn.pop()
    return HandoutEntry(
        name=exercise.name,
        doses=dose_lines(planned),
        about=paragraph([variant.text if variant else "", _sides_words(planned)]),
        steps=exercise.steps_of(variant),
        cautions=tuple(each for each in exercise.cautions if each not in shared),
        pictures=tuple(drawn),
    )


def dose_lines(planned: PlannedExercise) -> tuple[str, ...]:
    """How much of it: one line, or one a side where the sides differ."""
    way = planned.variant.name if planned.variant else ""
    if planned.sides is Sides.NONE:
        return (dose_and_way(planned.dose, way),)
    if planned.only_side:
        text = {
            Side.LEFT: translate("Handout", "Only the left side: {dose}"),
            Side.RIGHT: translate("Handout", "Only the right side: {dose}"),
        }[planned.only_side]
        return (text.format(dose=dose_and_way(planned.dose_on(planned.only_side), way)),)
    left, right = (planned.dose_on(side) for side in Side)
    if left == right:
        text = translate("Handout", "Each side: {dose}", "3 times, 20 s each")
        return (text.format(dose=dose_and_way(left, way)),)
    return (
        translate("Handout", "Left side: {dose}").format(dose=dose_and_way(left, way)),
        translate("Handout", "Right side: {dose}").format(dose=dose_and_way(right, way)),
    )


def _sides_words(planned: PlannedExercise) -> str:
    if planned.only_side or planned.sides is Sides.NONE:
        return ""
    if planned.sides is Sides.ALTERNATING:
        return translate("Handout", "Left and right in turn.")
    return translate("Handout", "One side, then the other.")


def made_words(made: date) -> str:
    """When it was made."""
    return translate("Handout", "made on {day}").format(day=day_words(made))


def page_words(number: int, pages: int) -> str:
    """Which page it is; empty where there is one."""
    if pages < 2:
        return ""
    return translate("Handout", "Page {number} of {pages}").format(number=number, pages=pages)
