"""Describes sessions.json as JSON Schema, from the very types that read and write it.

python tools/sessions_schema.py > docs/sessions.schema.json
"""

import json
from typing import Annotated, Any

import msgspec

from sciatica_timer.domain.session import CareLog, Session, WeekMark
from sciatica_timer.services.store.history_data import Deleted


class Document(msgspec.Struct, kw_only=True):
    """The history of Sciatica Timer. Keys that are not named here survive every change."""

    version: Annotated[int, msgspec.Meta(ge=1)]
    """1; a file with a higher number is only read."""
    sessions: list[Session]
    """Exercise sessions and activities, oldest first."""
    weeks: list[WeekMark] = []
    """Weeks that were marked as sick or travel."""
    deleted: list[Deleted] = []
    """Ids that were deleted, so that no other copy of the file brings them back."""
    care: CareLog = CareLog()
    """Red answers and dose suggestions."""


def schema() -> dict[str, Any]:
    """The whole schema, with the keys in a steady order."""
    made = msgspec.json.schema(Document)
    # Session carries unknown keys in `extra`; in the file they stand beside the known ones.
    made["$defs"]["Session"]["properties"].pop("extra", None)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "sessions.json",
        **made,
    }


def text() -> str:
    """The schema as it stands in docs/."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(text(), end="")
