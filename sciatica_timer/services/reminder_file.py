"""What was reminded of, on the disk, so that a restart tells nothing twice."""

import logging
from datetime import date
from pathlib import Path

import msgspec

from sciatica_timer.domain.reminders import Told
from sciatica_timer.services import files
from sciatica_timer.services.store.stored_record import check

log = logging.getLogger(__name__)

NAME = "reminders.json"
LARGEST = 100_000
"""Bytes; it has a line for each reminder of some days."""


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """What this computer has told."""

    told: tuple[Told, ...] = ()
    no_more_on: date | None = None
    """The day of which the person said that nothing more shall say when to get up."""


class ReminderFile:
    """One small file beside the sessions; what cannot be read is as if nothing had been told."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self.value = Remembered()

    def read(self) -> None:
        """Take up what was told in the last days."""
        try:
            data = files.read_regular(self._path, most=LARGEST)
            found = msgspec.json.decode(data, type=Remembered)
            for one in found.told:
                check(one)
            self.value = found
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError) as error:
            log.warning("What was reminded of could not be read: %s", error)

    def replace(self, value: Remembered) -> None:
        """Keep it; where that fails it is told again after a restart."""
        if value == self.value:
            return
        self.value = value
        try:
            files.write_atomically(self._path, msgspec.json.encode(value))
        except OSError as error:
            log.warning("What was reminded of could not be kept: %s", error)
