"""Looks at the preferences before the window, when there is no time to read them in full."""

import contextlib
import json
from pathlib import Path

from sciatica_timer.services import files

NAME = "preferences.json"
MOST = 1_000_000
"""Bytes; a real one has about a thousand."""


def look_at(folder: Path) -> dict[str, object]:
    """What stands in the preferences of a data folder, unchecked; empty where that is unreadable.

    preferences_store.py reads them in full later, and whatever is wrong with them is told then.
    """
    # Whatever is in the file: it must not keep the window from opening.
    with contextlib.suppress(Exception):
        kept = json.loads(files.to_utf8(files.read_regular(folder / NAME, most=MOST)))
        return dict(kept)
    return {}
