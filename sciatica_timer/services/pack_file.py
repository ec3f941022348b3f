"""The cold or heat timer on the disk, so that a restart does not lose it."""

import logging
from pathlib import Path

import msgspec

from sciatica_timer.domain.pack import KeptPack
from sciatica_timer.services import files
from sciatica_timer.services.store.problem import Problem, saving_problem

log = logging.getLogger(__name__)

NAME = "pack.json"
LARGEST = 10_000
"""Bytes; it never has more than a few lines."""


class PackFile:
    """One small file beside the sessions, there only while a timer is on."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self.unread = False
        """Whether `read` has found a timer that cannot be read."""
        self.problem: Problem | None = None
        """Why the timer that was written last is not on the disk."""

    def read(self) -> KeptPack | None:
        """What was kept; None where there is nothing, or nothing that makes sense."""
        try:
            data = files.read_regular(self._path, most=LARGEST)
            return msgspec.json.decode(data, type=KeptPack)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, RecursionError) as error:
            self.unread = True
            log.warning("The timer that was kept could not be read: %s", error)
            return None

    def write(self, kept: KeptPack) -> None:
        """Keep a timer; where that fails it is lost with the app, and `problem` says why."""
        try:
            files.write_atomically(self._path, msgspec.json.encode(kept))
            self.problem = None
        except OSError as error:
            log.warning("The timer could not be kept: %s", error)
            self.problem = saving_problem(self._path, error)

    def remove(self) -> None:
        """Nothing runs any more."""
        self.problem = None
        try:
            files.remove(self._path)
        except OSError as error:
            log.warning("The timer that was kept could not be removed: %s", error)
