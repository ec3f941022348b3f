"""Changes that are on the disk but not yet in sessions.json: a line each, synced one by one.

A large history takes longer to write than a person should wait, so a change is first added here
and the whole file follows a moment later. After a crash the lines are taken in at the next start.
Each process has a file of its own, so that two machines on one folder never write the same one.
Each line is a small history of its own and may be taken in again without harm.
"""

import contextlib
import logging
import os
import stat
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from sciatica_timer.domain.session import CareLog
from sciatica_timer.services import files
from sciatica_timer.services.store import answers
from sciatica_timer.services.store.history_data import DamagedError, HistoryData, decode, encode
from sciatica_timer.services.store.migrations import not_kept, upgrade

log = logging.getLogger(__name__)

FOLDER = "pending"
DAMAGED = ".damaged"
MOST = 100_000_000
"""Bytes of one file of changes."""
ABANDONED_AFTER_S = 600
"""A living process puts its changes into sessions.json within seconds."""


class PendingChanges:
    """This process's file of changes, and those that others have left."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / FOLDER
        self.path = self.folder / f"{os.urandom(8).hex()}.jsonl"
        self.damaged: Path | None = None
        """What could not be read whole, and where it is kept, after `read`."""
        self.taken_in: list[Path] = []
        """The files of which `read` has given every line."""

    def append(self, change: HistoryData) -> None:
        """Add a change and put it onto the disk; OSError passes on."""
        line = msgspec.json.format(encode(change), indent=-1) + b"\n"
        files.make_private(self.folder)
        files.append_and_sync(self.path, line)

    def prepare(self) -> None:
        """Make the empty file, so that the first change finds its name on the disk already."""
        files.make_private(self.folder)
        files.append_and_sync(self.path, b"")

    def read(self) -> Iterator[HistoryData]:
        """Every change that is there, of this process and of others, as far as it makes sense.

        The last line may be torn, where a process died before it had said that it was safe; any
        other one that makes no sense is damage: its file is kept, and `damaged` names it. So it
        does with what could not be opened, and may be another time.
        """
        try:
            # Not by glob, which takes a folder that is locked for an empty one.
            names = sorted(name for name in os.listdir(self.folder) if name.endswith(".jsonl"))
        except FileNotFoundError:
            return
        except OSError as error:
            self._tell_unopened(self.folder, error)
            return
        for name in map(self.folder.joinpath, names):
            try:
                lines = files.read_regular(name, most=MOST).split(b"\n")
            except FileNotFoundError:
                continue
            except OSError as error:
                self._tell_unopened(name, error)
                continue
            good = True
            for number, line in enumerate(lines, start=1):
                try:
                    if line.strip():
                        yield decode(upgrade(line, not_kept))
                except DamagedError as error:
                    torn = number == len(lines)
                    log.warning("A change beside the history makes no sense: %s", error)
                    good = good and torn
                    yield _salvaged(line, torn=torn)
            if good:
                self.taken_in.append(name)
            else:
                self._keep(name)

    def _tell_unopened(self, path: Path, error: OSError) -> None:
        log.warning("Changes beside the history could not be opened: %s", error)
        self.damaged = path

    def _keep(self, name: Path) -> None:
        """Put a file that is not whole out of the way of those that are read and cleared."""
        kept = name.with_suffix(DAMAGED)
        try:
            files.replace(name, kept)
        except OSError as error:
            log.warning("Damaged changes stay where they are: %s", error)
            kept = name
        self.damaged = kept

    def clear(self) -> None:
        """Forget this process's changes; call when sessions.json holds them.

        The file stays, empty: a name that is there already need not be synced at the next change.
        """
        with contextlib.suppress(OSError):
            os.truncate(self.path, 0)

    def close(self) -> None:
        """Remove this process's file if there is nothing in it."""
        with contextlib.suppress(OSError):
            if self.path.stat().st_size == 0:
                self.path.unlink()
        with contextlib.suppress(OSError):
            os.rmdir(self.folder)

    def clear_abandoned(self, taken_in: Iterable[Path]) -> None:
        """Forget what dead processes left, of what was read; call when sessions.json holds it."""
        for name in taken_in:
            with contextlib.suppress(OSError):
                # The disk's own clock on both sides, as in files.sweep.
                found = name.lstat()
                old = time.time() - found.st_mtime > ABANDONED_AFTER_S
                if old and stat.S_ISREG(found.st_mode):
                    name.unlink()
        with contextlib.suppress(OSError):
            os.rmdir(self.folder)


def _salvaged(line: bytes, *, torn: bool) -> HistoryData:
    from sciatica_timer.services.store.salvage import salvage

    saved = salvage(line)
    if torn and not answers.in_care(line):
        # It was never said to be safe; only what may have been a red answer is asked about.
        saved.care = CareLog()
    return saved
