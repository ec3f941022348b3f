"""Describes programme.json in a programme file as JSON Schema, from the type that reads it.

python -m tools.programme_file_schema > docs/programme-file.schema.json
"""

import json
from typing import Any

import msgspec

from sciatica_timer.domain.shared_programme import SharedProgramme


def schema() -> dict[str, Any]:
    """The whole schema, with the keys in a steady order."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "programme.json in a .sciatica file",
        **msgspec.json.schema(SharedProgramme),
    }


def text() -> str:
    """The schema as it stands in docs/."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(text(), end="")
