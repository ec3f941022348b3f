"""The history's file on the disk, and whether somebody else has written it since."""

import contextlib
import os
import time
from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QLockFile

from sciatica_timer.services import files

NAME = "sessions.json"
MOST = 500_000_000
"""Bytes of a history; two hundred thousand sessions."""
LOCK = ".sessions.lock"
LOCK_TRIES = 100
LOCK_PAUSE_S = 0.005
LOCK_STALE_MS = 10_000

Print = tuple[int, int, int]
"""Time, size and number of a file on the disk: another one means another file."""


class ChangedOutsideError(Exception):
    """Somebody else has written the file since it was last seen: merge first."""


class HistoryFile:
    """Reads and writes sessions.json and knows which one was seen last."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / NAME
        self.size = 0
        self.seen: Print | None = None
        """The file that was read or written last; None looks at any file as new."""

    def read(self) -> bytes | None:
        """The file's bytes, None where there is no file; other OSErrors pass on."""
        try:
            data, stat = files.read_and_stat(self.path, most=MOST)
        except FileNotFoundError:
            self.seen = None
            return None
        self.seen = _print_of(stat)
        self.size = len(data)
        return data

    def changed_outside(self) -> bool:
        """Whether there is a file that is not the one read or written here last."""
        now = self._print_now()
        return now is not None and now != self.seen

    def write(self, data: bytes) -> None:
        """Replace the file; OSError passes on and leaves the old one as it was."""
        if len(data) > MOST:
            # It could not be read again.
            raise files.TooLargeError(self.path, MOST)
        stat = files.write_and_stat(self.path, data, follow=True)
        self.seen = _print_of(stat)
        self.size = len(data)

    def write_if_unchanged(self, data: bytes) -> None:
        """Replace the file from a thread; ChangedOutsideError where somebody else has written."""
        with self.exclusive():
            if self.changed_outside():
                raise ChangedOutsideError
            self.write(data)

    @contextlib.contextmanager
    def exclusive(self) -> Generator[None]:
        """Keep neighbours on the same folder from writing between a look and a write.

        Only a courtesy: where it cannot be had the write goes on, and what two machines then
        write over each other comes back by merging, since both still hold it.
        """
        lock = QLockFile(files.for_qt(self.folder / LOCK))
        lock.setStaleLockTime(LOCK_STALE_MS)
        held = files.may_lock(self.folder / LOCK) and _try(lock)
        try:
            yield
        finally:
            if held:
                lock.unlock()

    def _print_now(self) -> Print | None:
        with contextlib.suppress(OSError):
            return _print_of(self.path.stat())
        return None


def _print_of(stat: os.stat_result) -> Print:
    return (stat.st_mtime_ns, stat.st_size, stat.st_ino)


def _try(lock: QLockFile) -> bool:
    # Qt's own waiting looks ten times a second: among quick neighbours that is never the moment.
    for _ in range(LOCK_TRIES):
        if lock.tryLock(0):
            return True
        if lock.error() is not QLockFile.LockError.LockFailedError:
            return False
        time.sleep(LOCK_PAUSE_S)
    return False
