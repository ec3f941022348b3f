"""A line for each thing that is said, played and commanded, for support and for measuring."""

import json
import logging
import time
from io import TextIOWrapper
from pathlib import Path

log = logging.getLogger(__name__)


class Trace:
    """Write one JSON object a line: `at` (perf_counter ms), `event`, and what belongs to it.

    Events of the voice: "cue" with kind, text and due, once its moment has come; "begun" and
    "dropped" with the milliseconds it was late, as the player tells; "prepare", "prepared",
    "open", "close", "apply", "schedule", "say_now", "hush", "notice". Others may write theirs.
    """

    def __init__(self, path: Path) -> None:
        """Open the file anew; OSError when that can't be done."""
        self._file: TextIOWrapper | None = path.open("w", encoding="utf-8")

    def write(self, event: str, **fields: object) -> None:
        """Add a line; a full disk ends the trace, not the app."""
        if self._file is None:
            return
        at = round(time.perf_counter() * 1000, 3)
        try:
            self._file.write(json.dumps({"at": at, "event": event, **fields}) + "\n")
            self._file.flush()
        except OSError as error:
            log.error("trace ends: %s", error)
            self._file = None

    def close(self) -> None:
        """Close the file; nothing is written after it."""
        if self._file:
            self._file.close()
            self._file = None
