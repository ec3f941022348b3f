"""Describes programme.json as JSON Schema, from the very types that read and write it.

python -m tools.programme_schema > docs/programme.schema.json
"""

import json
from datetime import datetime
from typing import Annotated, Any

import msgspec

from sciatica_timer.domain.programme import OwnExercise, OwnRoutine, RoutineList


class ProgrammeFile(msgspec.Struct, kw_only=True):
    """Own exercises and routines. Keys that are not named here survive every change."""

    version: Annotated[int, msgspec.Meta(ge=1)]
    """1; a file with a higher number is only read."""
    exercises: list[OwnExercise] = []
    """In the order in which they were made."""
    routines: list[OwnRoutine] = []
    deleted: dict[str, datetime] = {}
    """When what was deleted, by id, so that no other copy of the file brings it back."""
    listing: RoutineList = RoutineList()
    """How the routines stand on Today."""


def schema() -> dict[str, Any]:
    """The whole schema, with the keys in a steady order."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "programme.json",
        **msgspec.json.schema(ProgrammeFile),
    }


def text() -> str:
    """The schema as it stands in docs/."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(text(), end="")
