"""Writes what happened into a small file in the data folder, for whoever has to find a fault.

Nothing of a person's health goes in: no notes, no scores, only what the app did and what failed.
"""

import contextlib
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from sciatica_timer.services import files

if TYPE_CHECKING:
    from sciatica_timer.services.log_writer import LogWriter

NAME = "sciatica-timer.log"
LONGEST = 500_000


class Log(logging.Handler):
    """A log that is being written from its first line on; `close` ends it."""

    def __init__(self, path: Path, level: int) -> None:
        super().__init__(level)
        self._path = path
        self._writer: LogWriter | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Have a line written."""
        if self._writer is None:
            from sciatica_timer.services.log_writer import LogWriter

            # It could be opened a moment ago; if not any more there is nobody to tell.
            with contextlib.suppress(OSError):
                self._writer = LogWriter(self._path, LONGEST)
        if self._writer is not None:
            self._writer.handler.handle(record)

    def close(self) -> None:
        """Write what is left, and let the file go."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        super().close()


def start(folder: Path, *, level: int = logging.INFO) -> Log | None:
    """Begin to write the log; None where the folder cannot be written, which stops nothing."""
    try:
        files.make_private(folder)
        with open(folder / NAME, "ab", opener=files.open_private):
            pass
    except OSError as error:
        logging.getLogger(__name__).warning("There is no log file: %s", error)
        return None
    root, made = logging.getLogger(), Log(folder / NAME, level)
    root.addHandler(made)
    root.setLevel(min(root.level or level, level))
    return made


def stop(log: Log | None) -> None:
    """Close the log."""
    if log is not None:
        logging.getLogger().removeHandler(log)
        log.close()
