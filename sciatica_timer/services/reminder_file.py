"""What was reminded of, on the disk, so that a restart tells nothing twice."""

import logging
from pathlib import Path

import msgspec

from sciatica_timer.domain.reminders import Told
from sciatica_timer.services import files

log = logging.getLogger(__name__)

NAME = "reminders.json"
LARGEST = 100_000
"""Bytes; it has a line for each reminder of some days."""


class _Kept(msgspec.Struct):
    told: tuple[Told, ...] = ()


class ReminderFile:
    """One small file beside the sessions; what cannot be read is as if nothing had been told."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME

    def read(self) -> tuple[Told, ...]:
        """What was told in the last days."""
        try:
            data = files.read_regular(self._path, most=LARGEST)
            return msgspec.json.decode(data, type=_Kept).told
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, RecursionError) as error:
            log.warning("What was reminded of could not be read: %s", error)
            return ()

    def write(self, told: tuple[Told, ...]) -> None:
        """Keep it; where that fails it is told again after a restart."""
        try:
            files.write_atomically(self._path, msgspec.json.encode(_Kept(told)))
        except OSError as error:
            log.warning("What was reminded of could not be kept: %s", error)
