"""The history's file on the disk, and whether somebody else has written it since."""

import contextlib
import os
from pathlib import Path

from sciatica_timer.services import files

NAME = "sessions.json"

Print = tuple[int, int, int]
"""Time, size and number of a file on the disk: another one means another file."""


class Shelf:
    """Reads and writes sessions.json and knows which one was seen last."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / NAME
        self.size = 0
        self._seen: Print | None = None

    def read(self) -> bytes | None:
        """The file's bytes, None where there is no file; other OSErrors pass on."""
        try:
            with self.path.open("rb") as file:
                stat = os.fstat(file.fileno())
                data = file.read()
        except FileNotFoundError:
            self._seen = None
            return None
        self._seen = _print_of(stat)
        self.size = len(data)
        return data

    def changed_outside(self) -> bool:
        """Whether the file is not the one that was read or written here last."""
        return self.print_now() != self._seen

    def print_now(self) -> Print | None:
        """What the disk says about the file now; None where there is none."""
        with contextlib.suppress(OSError):
            return _print_of(self.path.stat())
        return None

    def write(self, data: bytes) -> None:
        """Replace the file; OSError passes on and leaves the old one as it was."""
        self.seen_writing(files.write_and_stat(self.path, data), len(data))

    def seen_writing(self, stat: os.stat_result, size: int) -> None:
        """Remember a file that was written here, from whichever thread."""
        self._seen = _print_of(stat)
        self.size = size


def _print_of(stat: os.stat_result) -> Print:
    return (stat.st_mtime_ns, stat.st_size, stat.st_ino)
