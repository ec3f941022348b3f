"""A programme on its way from one person to another, and what taking it in would change."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec.structs import replace

from sciatica_timer.domain.own_routines import undated
from sciatica_timer.domain.programme import LONGEST_NAME, OwnExercise, OwnRoutine, Programme

FORMAT = "sciatica-programme"
VERSION = 1
MOST_SHARED = 100
"""Exercises, and routines, of one file."""
Own = OwnExercise | OwnRoutine


class SharedProgramme(msgspec.Struct, frozen=True, kw_only=True, rename={"sender": "from"}):
    """Exercises and routines as `programme.json` in a programme file has them."""

    format: Literal["sciatica-programme"]
    version: Annotated[int, msgspec.Meta(ge=1)] = VERSION
    """1; a file with a higher number is not taken in."""
    sender: Annotated[str, msgspec.Meta(max_length=LONGEST_NAME)] = ""
    """Who made it, as they have written it themselves."""
    made: date
    exercises: Annotated[tuple[OwnExercise, ...], msgspec.Meta(max_length=MOST_SHARED)] = ()
    """Those that the routines need, and any others."""
    routines: Annotated[tuple[OwnRoutine, ...], msgspec.Meta(max_length=MOST_SHARED)] = ()


class ChangeKind(StrEnum):
    """What would become of something that a file brings."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


class ProgrammeChange(msgspec.Struct, frozen=True, kw_only=True):
    """One exercise or routine of a file beside the one with its id that is here."""

    theirs: Own
    mine: Own | None = None
    fields: tuple[str, ...] = ()
    """Names of what would become another."""

    @property
    def kind(self) -> ChangeKind:
        """What would become of it."""
        if self.mine is None:
            return ChangeKind.NEW
        return ChangeKind.CHANGED if self.fields else ChangeKind.SAME


def changes(shared: SharedProgramme, mine: Programme) -> tuple[ProgrammeChange, ...]:
    """What taking a programme in would change, the exercises first."""
    there: dict[str, Own] = {each.id: each for each in (*mine.exercises, *mine.routines)}
    found: list[ProgrammeChange] = []
    for theirs in (*shared.exercises, *shared.routines):
        old = there.get(theirs.id)
        if old is None or type(old) is not type(theirs):
            found.append(ProgrammeChange(theirs=theirs))
            continue
        fields = tuple(
            name
            for name in theirs.__struct_fields__
            if name != "edited" and _asked(theirs, name) != _asked(old, name)
        )
        found.append(ProgrammeChange(theirs=theirs, mine=old, fields=fields))
    return tuple(found)


def _asked(value: Own, name: str) -> object:
    """A field, as far as it is a change for somebody who reads it."""
    if isinstance(value, OwnRoutine) and name == "entries":
        return tuple(map(undated, value.entries))
    return getattr(value, name)


def to_share(
    mine: Programme, routines: Iterable[str], sender: str, made: date
) -> SharedProgramme | None:
    """Own routines with all own exercises that they need; None where there is no such routine."""
    wanted = set(routines)
    taken = tuple(each for each in mine.routines if each.id in wanted)
    if not taken:
        return None
    needed = {entry.exercise for each in taken for entry in each.entries}
    exercises = tuple(each for each in mine.exercises if each.id in needed)
    return SharedProgramme(
        format=FORMAT, sender=sender, made=made, exercises=exercises, routines=taken
    )


def known_only(shared: SharedProgramme, known: Iterable[str]) -> tuple[SharedProgramme, int]:
    """The same without entries of exercises that nobody has, and how many those were.

    known are the ids of all exercises that are here. A routine of which nothing is left goes.
    """
    there = {*known, *(each.id for each in shared.exercises)}
    routines: list[OwnRoutine] = []
    gone = 0
    for each in shared.routines:
        kept = tuple(entry for entry in each.entries if entry.exercise in there)
        gone += len(each.entries) - len(kept)
        if kept:
            routines.append(replace(each, entries=kept))
    return replace(shared, routines=tuple(routines)), gone


def with_photos(shared: SharedProgramme, names: Mapping[str, str]) -> SharedProgramme:
    """The same with the photos under other names; one without another name is left out."""
    return replace(
        shared,
        exercises=tuple(
            replace(
                each,
                photo_start=names.get(each.photo_start, ""),
                photo_hold=names.get(each.photo_hold, ""),
            )
            for each in shared.exercises
        ),
    )
