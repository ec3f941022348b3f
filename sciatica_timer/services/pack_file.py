"""The cold or heat timer on the disk, so that a restart does not lose it."""

import logging
from pathlib import Path

import msgspec

from sciatica_timer.domain.pack import KeptPack
from sciatica_timer.services import files

log = logging.getLogger(__name__)

NAME = "pack.json"
LARGEST = 10_000
"""Bytes; it never has more than a few lines."""


class PackFile:
    """One small file beside the sessions, there only while a timer is on."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME

    def read(self) -> KeptPack | None:
        """What was kept; None where there is nothing, or nothing that makes sense."""
        try:
            data = files.read_regular(self._path, most=LARGEST)
            return msgspec.json.decode(data, type=KeptPack)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, RecursionError) as error:
            log.warning("The timer that was kept could not be read: %s", error)
            return None

    def write(self, kept: KeptPack) -> None:
        """Keep a timer; where that fails it is lost with the app, which asks before it closes."""
        try:
            files.write_atomically(self._path, msgspec.json.encode(kept))
        except OSError as error:
            log.warning("The timer could not be kept: %s", error)

    def remove(self) -> None:
        """Nothing runs any more."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("The timer that was kept could not be removed: %s", error)
