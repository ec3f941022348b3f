"""What writes the log: loaded with the first line, for most starts have nothing to tell.

A thread writes, so that no slow disk holds up what is told about.
"""

import logging
from io import TextIOWrapper
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue
from typing import cast

from sciatica_timer.services import files

OLD_FILES = 2
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _PrivateHandler(RotatingFileHandler):
    """A rotating file that only its owner reads."""

    def _open(self) -> TextIOWrapper:
        return cast(
            TextIOWrapper,
            open(self.baseFilename, self.mode, encoding=self.encoding, opener=files.open_private),
        )


class LogWriter:
    """Writes what its handler is given, in a thread."""

    def __init__(self, path: Path, longest: int) -> None:
        """longest is in bytes; raises OSError where the file cannot be opened."""
        self._file = _PrivateHandler(
            path, maxBytes=longest, backupCount=OLD_FILES, encoding="utf-8"
        )
        # A full disk is told once by the history; the log must not shout about it on its own.
        self._file.handleError = lambda record: None
        self._file.setFormatter(logging.Formatter(FORMAT))
        waiting: SimpleQueue[logging.LogRecord] = SimpleQueue()
        self.handler = QueueHandler(waiting)
        self._listener = QueueListener(waiting, self._file)
        self._listener.start()

    def close(self) -> None:
        """Write what is left, and let the file go."""
        self._listener.stop()
        self._file.close()
        self.handler.close()
