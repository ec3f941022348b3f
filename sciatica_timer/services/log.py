"""Writes what happened into a small file in the data folder, for whoever has to find a fault.

Nothing of a person's health goes in: no notes, no scores, only what the app did and what failed.
"""

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
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


def start(folder: Path, *, level: int = logging.INFO) -> logging.Handler | None:
    """Begin to write the log; None where the folder cannot be written, which stops nothing.

    The handler is given back for `stop`.
    """
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
    handler.setLevel(level)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(min(root.level or level, level))
    return handler


def stop(handler: logging.Handler | None) -> None:
    """Close the log."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()
