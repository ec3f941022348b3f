"""Writes what happened into a small file in the data folder, for whoever has to find a fault.

A thread writes, so that no slow disk holds up what is told about.

Nothing of a person's health goes in: no notes, no scores, only what the app did and what failed.
"""

import logging
from io import TextIOWrapper
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue
from typing import cast

from sciatica_timer.services import files

NAME = "sciatica-timer.log"
LONGEST = 500_000
OLD_FILES = 2
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _PrivateHandler(RotatingFileHandler):
    """A rotating file that only its owner reads."""

    def _open(self) -> TextIOWrapper:
        return cast(
            TextIOWrapper,
            open(self.baseFilename, self.mode, encoding=self.encoding, opener=files.open_private),
        )


class Log:
    """A log that is being written; `stop` ends it."""

    def __init__(self, file: logging.Handler, level: int) -> None:
        self._file = file
        waiting: SimpleQueue[logging.LogRecord] = SimpleQueue()
        self.handler = QueueHandler(waiting)
        self.handler.setLevel(level)
        self._listener = QueueListener(waiting, file)
        self._listener.start()

    def close(self) -> None:
        """Write what is left, and let the file go."""
        self._listener.stop()
        self._file.close()
        self.handler.close()


def start(folder: Path, *, level: int = logging.INFO) -> Log | None:
    """Begin to write the log; None where the folder cannot be written, which stops nothing."""
    try:
        files.make_private(folder)
        handler = _PrivateHandler(
            folder / NAME, maxBytes=LONGEST, backupCount=OLD_FILES, encoding="utf-8"
        )
    except OSError as error:
        logging.getLogger(__name__).warning("There is no log file: %s", error)
        return None
    # A full disk is told once by the history; the log must not shout about it on its own.
    handler.handleError = lambda record: None
    handler.setFormatter(logging.Formatter(FORMAT))
    root, made = logging.getLogger(), Log(handler, level)
    root.addHandler(made.handler)
    root.setLevel(min(root.level or level, level))
    return made


def stop(log: Log | None) -> None:
    """Close the log."""
    if log is not None:
        logging.getLogger().removeHandler(log.handler)
        log.close()
