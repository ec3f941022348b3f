"""What a programme file would bring, in words: each exercise, each routine, and what changes."""

from collections.abc import Mapping, Sequence
from typing import cast

from msgspec.structs import replace

from sciatica_timer.domain.exercise import Exercise, Posture, Side, Sides
from sciatica_timer.domain.programme import DoseLimits, OwnDose, OwnEntry, OwnExercise, OwnRoutine
from sciatica_timer.domain.shared_programme import (
    ChangeKind,
    Own,
    ProgrammeChange,
    SharedProgramme,
)
from sciatica_timer.services.programme_file import ProgrammeContents
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.care.dose_words import dose_and_way
from sciatica_timer.ui.kit.dates import joined
from sciatica_timer.ui.kit.time_words import short_time
from sciatica_timer.ui.report.report_words import day_words

Names = Mapping[str, str]
"""Names of exercises by their ids, and of their variants by "exercise/variant"."""


def names_of(library: Mapping[str, Exercise], shared: SharedProgramme) -> dict[str, str]:
    """The names of all exercises, those of the file before those that are here."""
    here = {key: each.name for key, each in library.items()}
    here |= {f"{key}/{way.id}": way.name for key, each in library.items() for way in each.variants}
    return here | {each.id: each.name for each in shared.exercises}


def sender_words(shared: SharedProgramme) -> str:
    """Who made it and when, as the file has it; nobody has checked that."""
    day = day_words(shared.made)
    if not shared.sender:
        text = translate("Programme", "Made on {day}. It does not say by whom.")
        return text.format(day=day)
    text = translate("Programme", "From {name}, made on {day}. The file says so; nobody checks it.")
    return text.format(name=shared.sender, day=day)


def summary_words(changes: Sequence[ProgrammeChange]) -> str:
    """How much is new, changes, and is here already."""
    new, changed, same = (
        sum(change.kind is kind for change in changes)
        for kind in (ChangeKind.NEW, ChangeKind.CHANGED, ChangeKind.SAME)
    )
    return paragraph(
        [
            translate("Programme", "New: %n part(s).", "", new) if new else "",
            translate("Programme", "Changed: %n part(s) that you have.", "", changed)
            if changed
            else "",
            translate("Programme", "The same as here: %n part(s).", "", same) if same else "",
        ]
    )


def left_out_words(found: ProgrammeContents, unknown: int) -> str:
    """What of the file is not taken in; empty where all of it is."""
    wrong, photos = found.wrong, found.photos_left_out
    return paragraph(
        [
            translate("Programme", "Left out, as it makes no sense: %n part(s).", "", wrong)
            if wrong
            else "",
            translate("Programme", "Left out, as it cannot be used: %n photo(s).", "", photos)
            if photos
            else "",
            translate(
                "Programme",
                "Left out of a routine, as the file does not have it: %n exercise(s).",
                "",
                unknown,
            )
            if unknown
            else "",
        ]
    )


def taken_words(changes: Sequence[ProgrammeChange]) -> str:
    """That it was taken in."""
    count = sum(change.kind is not ChangeKind.SAME for change in changes)
    return translate("Programme", "Taken in: %n part(s) of the programme.", "", count)


def kind_words(change: ProgrammeChange) -> str:
    """What becomes of it."""
    return {
        ChangeKind.NEW: translate("Programme", "New", "an exercise or routine"),
        ChangeKind.CHANGED: translate("Programme", "Changes what you have"),
        ChangeKind.SAME: translate("Programme", "You have it already"),
    }[change.kind]


def about(value: Own, names: Names, postures: Mapping[Posture, str]) -> list[str]:
    """What an exercise or routine is, line by line."""
    if isinstance(value, OwnRoutine):
        return [_entries(value.entries, names)]
    facts = translate("Programme", "{posture}. {dose}.", "Standing. 3 times, 20 s each.").format(
        posture=postures[value.posture], dose=_dose(value.dose)
    )
    return [facts, *value.steps, *value.cautions]


def field_rows(
    change: ProgrammeChange, names: Names, postures: Mapping[Posture, str]
) -> list[tuple[str, str, str]]:
    """Of what changes: what it is, how it is now, and how it would be."""
    mine, theirs = change.mine, change.theirs
    titles = _titles()
    return [
        (
            titles.get(name, name),
            _value(getattr(mine, name), names, postures),
            _value(getattr(theirs, name), names, postures),
        )
        for name in change.fields
        if name not in ("photo_start", "photo_hold")
    ] + _photo_rows(change)


def _photo_rows(change: ProgrammeChange) -> list[tuple[str, str, str]]:
    if not isinstance(change.mine, OwnExercise) or not isinstance(change.theirs, OwnExercise):
        return []
    rows: list[tuple[str, str, str]] = []
    for name in ("photo_start", "photo_hold"):
        if name in change.fields:
            now, then = getattr(change.mine, name), getattr(change.theirs, name)
            shown = translate("Programme", "a photo") if now else _none()
            other = translate("Programme", "another photo") if then else _none()
            rows.append((_titles()[name], shown, other))
    return rows


def _titles() -> dict[str, str]:
    return {
        "name": translate("Programme", "Name"),
        "posture": translate("Programme", "How the body is"),
        "sides": translate("Programme", "Sides"),
        "dose": translate("Programme", "How much"),
        "side_doses": translate("Programme", "How much on one side"),
        "limits": translate("Programme", "Limits"),
        "rest_s": translate("Programme", "Rest"),
        "equipment": translate("Programme", "What you need"),
        "cautions": translate("Programme", "What to mind"),
        "steps": translate("Programme", "Steps"),
        "words": translate("Programme", "What is said"),
        "picture": translate("Programme", "Picture"),
        "photo_start": translate("Programme", "Photo of the start"),
        "photo_hold": translate("Programme", "Photo of the hold"),
        "mirrored": translate("Programme", "Photos mirrored"),
        "therapist": translate("Programme", "Given by a therapist"),
        "entries": translate("Programme", "Exercises"),
        "repeat": translate("Programme", "How often"),
        "every_other_day": translate("Programme", "Every other day"),
    }


def _none() -> str:
    return translate("Programme", "none")


def _dose(dose: OwnDose) -> str:
    return dose_and_way(dose.dose, "")


def _entries(entries: Sequence[OwnEntry], names: Names) -> str:
    return paragraph(_entry(entry, names) for entry in entries)


def _entry(entry: OwnEntry, names: Names) -> str:
    if entry.side_doses:
        apart = ((side, entry.side_doses.get(side) or entry.dose) for side in Side)
        return paragraph(
            _entry(replace(entry, side=side, dose=dose, side_doses={}), names)
            for side, dose in apart
            if entry.side in (None, side)
        )
    name = names.get(entry.exercise, entry.exercise)
    sides = {
        Side.LEFT: translate("Programme", "{exercise}, left only"),
        Side.RIGHT: translate("Programme", "{exercise}, right only"),
    }
    named = sides[entry.side].format(exercise=name) if entry.side else name
    way = names.get(f"{entry.exercise}/{entry.variant}", entry.variant)
    dose = dose_and_way(entry.dose.dose, way) if entry.dose else way
    if not dose:
        return translate("Programme", "{exercise}.", "one of a list").format(exercise=named)
    return translate("Programme", "{exercise}: {dose}.").format(exercise=named, dose=dose)


def _value(value: object, names: Names, postures: Mapping[Posture, str]) -> str:
    """A value of any field, as somebody reads it."""
    match value:
        case bool():
            text = translate("Programme", "yes") if value else translate("Programme", "no")
        case Posture():
            text = postures[value]
        case Sides():
            text = {
                Sides.NONE: translate("Programme", "no sides, or both at once"),
                Sides.EACH: translate("Programme", "one side, then the other"),
                Sides.ALTERNATING: translate("Programme", "left and right in turn"),
            }[value]
        case OwnDose():
            text = _dose(value)
        case DoseLimits():
            text = _limits(value)
        case dict():
            pairs = cast(dict[object, object], value)
            text = joined(_pair(key, each) for key, each in pairs.items())
        case tuple():
            rows = cast(tuple[object, ...], value)
            entries = [each for each in rows if isinstance(each, OwnEntry)]
            text = _entries(entries, names) if entries else "\n".join(map(str, rows))
        case _:
            text = str(value)
    return text or _none()


def _pair(key: object, value: object) -> str:
    if isinstance(value, OwnDose):
        left = translate("Programme", "left: {dose}").format(dose=_dose(value))
        right = translate("Programme", "right: {dose}").format(dose=_dose(value))
        return left if key is Side.LEFT else right
    return str(value)


def _limits(limits: DoseLimits) -> str:
    patterns = (
        (limits.hold_s, translate("Programme", "hold {low} to {high}"), short_time),
        (limits.reps, translate("Programme", "{low} to {high} times"), str),
        (limits.sets, translate("Programme", "{low} to {high} sets"), str),
    )
    return (
        joined(
            text.format(low=words(min(span)), high=words(max(span)))
            for span, text, words in patterns
            if span
        )
        or _none()
    )
