"""A line for each thing that is said, played and commanded, for support and for measuring."""

import contextlib
import json
import logging
import os
import threading
import time
from io import TextIOWrapper
from pathlib import Path
from queue import SimpleQueue

from sciatica_timer.services import files

log = logging.getLogger(__name__)

LONGEST_S = 5.0
"""So long the end of the app waits for a slow disk."""


class Trace:
    """Write one JSON object a line: `at` (perf_counter ms), `event`, and what belongs to it.

    "cue" with kind, text and due stands for every word and tone that was to be heard, once its
    moment has come; what was called off before is not there. "begun" and "dropped" tell with how
    many milliseconds of lateness the player served it. Commands of a session have `position_ms`:
    "begin", "pause", "resume", "go_on", "next", "back", "repeat", "relay", "replace", "stop".
    Of the voice: "prepare", "hurry", "prepared", "open", "close", "apply", "schedule", "say_now",
    "hush", "sample", "notice", and "dry" when the device was served too late.

    A thread writes, so that no slow disk holds up what is measured.
    """

    def __init__(self, path: Path) -> None:
        """Open the file anew; OSError when that can't be done."""
        handle = files.open_private(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        file = os.fdopen(handle, "w", encoding="utf-8")
        self._lines: SimpleQueue[str | threading.Event] = SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._run, args=(file,), name="trace", daemon=True)
        self._thread.start()

    def write(self, event: str, **fields: object) -> None:
        """Add a line; a full disk ends the trace, not the app."""
        if not self._closed:
            at = round(time.perf_counter() * 1000, 3)
            self._lines.put(json.dumps({"at": at, "event": event, **fields}) + "\n")

    def flush(self) -> None:
        """Wait until every line is in the file, for a few seconds at most."""
        written = threading.Event()
        self._lines.put(written)
        written.wait(LONGEST_S)

    def close(self) -> None:
        """Close the file; nothing is written after it."""
        if not self._closed:
            self._closed = True
            self._lines.put("")
            self._thread.join(LONGEST_S)

    def _run(self, file: TextIOWrapper) -> None:
        fails = False
        while line := self._lines.get():
            if isinstance(line, threading.Event):
                line.set()
            elif not fails:
                try:
                    file.write(line)
                    file.flush()
                except OSError as error:
                    log.error("trace ends: %s", error)
                    fails = True
        with contextlib.suppress(OSError):
            file.close()
