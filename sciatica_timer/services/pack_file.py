"""The cold or heat timer on the disk, so that a restart does not lose it."""

import logging
from collections.abc import Callable
from pathlib import Path

import msgspec

from sciatica_timer.domain.pack import KeptPack
from sciatica_timer.services import files
from sciatica_timer.services.store.background_worker import BackgroundWorker
from sciatica_timer.services.store.problem import Problem, saving_problem

log = logging.getLogger(__name__)

NAME = "pack.json"
WAIT_S = 0.05
"""Nobody feels so long a wait, and a quick disk is done by then."""
LARGEST = 10_000
"""Bytes; it never has more than a few lines."""


class PackFile:
    """One small file beside the sessions, there only while a timer is on."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._worker = BackgroundWorker()
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

    def write(self, kept: KeptPack, told: Callable[[], object] = lambda: None) -> None:
        """Keep a timer; where that fails it is lost with the app, and `problem` says why.

        told is called at the end, which on a slow disk comes later.
        """

        def done(error: Exception | None) -> None:
            self.problem = saving_problem(self._path, error) if error else None
            if error is not None:
                log.warning("The timer could not be kept: %s", error)
            told()

        data = msgspec.json.encode(kept)
        self._worker.do(lambda: files.write_atomically(self._path, data), done)
        self.finish(for_s=WAIT_S)

    def remove(self) -> None:
        """Nothing runs any more."""

        def done(error: Exception | None) -> None:
            self.problem = None
            if error is not None:
                log.warning("The timer that was kept could not be removed: %s", error)

        self._worker.do(lambda: files.remove(self._path), done)
        self.finish(for_s=WAIT_S)

    def finish(self, *, for_s: float) -> None:
        """Wait until the disk has taken or refused everything, for_s seconds at most."""
        self._worker.finish(for_s=for_s)
