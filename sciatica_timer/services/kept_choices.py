"""Looks at the preferences before the window, when there is no time to read them in full."""

import contextlib
import json
import re
from pathlib import Path
from typing import Any

from sciatica_timer.services import files

NAME = "preferences.json"
MOST = 1_000_000
"""Bytes; a real one has about a thousand."""
_LINE = re.compile(
    rb'^ {2}( {2})?"(\w+)": ("(?:[^"\\\n]|\\.)*"|[-\d.]+|true|false),?$', re.MULTILINE
)
"""A choice as this app writes it, deeper for one about the voice."""


def look_at(folder: Path) -> dict[str, object]:
    """What stands in the preferences of a data folder, unchecked; empty where that is unreadable.

    preferences_store.py reads them in full later, and whatever is wrong with them is told then.
    """
    # Whatever is in the file: it must not keep the window from opening.
    with contextlib.suppress(Exception):
        data = files.read_regular(folder / NAME, most=MOST)
        with contextlib.suppress(Exception):
            return dict(json.loads(files.to_utf8(data)))
        return salvaged(data)
    return {}


def salvaged(data: bytes) -> dict[str, Any]:
    """The choices of a damaged file that stand whole on their lines; those of the voice inside."""
    found: dict[str, Any] = {"voice": {}}
    for inside, key, raw in _LINE.findall(data):
        with contextlib.suppress(ValueError):
            value = json.loads(raw)
            # Half a letter could not be written again.
            str(value).encode()
            (found["voice"] if inside else found)[key.decode()] = value
    return found
