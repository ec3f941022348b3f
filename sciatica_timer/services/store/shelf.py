"""The history's file on the disk, and whether somebody else has written it since."""

import contextlib
import os
from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QLockFile

from sciatica_timer.services import files

NAME = "sessions.json"
LOCK = ".sessions.lock"
LOCK_WAIT_MS = 300
LOCK_STALE_MS = 10_000

Print = tuple[int, int, int]
"""Time, size and number of a file on the disk: another one means another file."""


class ChangedOutsideError(Exception):
    """Somebody else has written the file since it was last seen: merge first."""


class Shelf:
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
            with self.path.open("rb") as file:
                stat = os.fstat(file.fileno())
                data = file.read()
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

    def write(self, pieces: list[bytes], *, whatever: bool = False) -> None:
        """Replace the file; may run in any thread.

        OSError passes on and leaves the old file as it was. ChangedOutsideError comes instead of
        writing over what somebody else has written, unless this is to be done whatever is there.
        """
        data = b"".join(pieces)
        with self._locked():
            if self.changed_outside() and not whatever:
                raise ChangedOutsideError
            stat = files.write_and_stat(self.path, data)
            self.seen = _print_of(stat)
            self.size = len(data)

    @contextlib.contextmanager
    def _locked(self) -> Generator[None]:
        """Keep neighbours on the same folder from writing between the look and the write.

        Only a courtesy: where it cannot be had the write goes on, and what two machines then
        write over each other comes back by merging, since both still hold it.
        """
        lock = QLockFile(str(self.folder / LOCK))
        lock.setStaleLockTime(LOCK_STALE_MS)
        held = lock.tryLock(LOCK_WAIT_MS)
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
