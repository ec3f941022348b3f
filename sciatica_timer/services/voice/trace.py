"""A line for each thing that is said, played and commanded, for support and for measuring."""

import json
import logging
import os
import time
from io import TextIOWrapper
from pathlib import Path

from sciatica_timer.services import files

log = logging.getLogger(__name__)


class Trace:
    """Write one JSON object a line: `at` (perf_counter ms), `event`, and what belongs to it.

    "cue" with kind, text and due stands for every word and tone that was to be heard, once its
    moment has come; what was called off before is not there. "begun" and "dropped" tell with how
    many milliseconds of lateness the player served it. Commands of a session have `position_ms`:
    "begin", "pause", "resume", "go_on", "next", "back", "repeat", "relay", "replace", "stop".
    Of the voice: "prepare", "hurry", "prepared", "open", "close", "apply", "schedule", "say_now",
    "hush", "sample", "notice", and "dry" when the device was served too late.
    """

    def __init__(self, path: Path) -> None:
        """Open the file anew; OSError when that can't be done."""
        handle = files.open_private(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        self._file: TextIOWrapper | None = os.fdopen(handle, "w", encoding="utf-8")

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
