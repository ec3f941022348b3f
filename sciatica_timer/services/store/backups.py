"""Daily copies of a good file: of the last 7 days, 4 weeks and 12 months that have one."""

import contextlib
import re
import struct
import zlib
from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec

from sciatica_timer.services import clock, files
from sciatica_timer.services.store.history_data import VERSION, DamagedError, HistoryData, decode
from sciatica_timer.services.store.history_file import MOST
from sciatica_timer.services.store.long_task import Step, no_step
from sciatica_timer.services.store.migrations import not_kept, upgrade
from sciatica_timer.services.translation import translate

FOLDER = "backups"
DAYS, WEEKS, MONTHS = 7, 4, 12


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """One copy, and the day it was made on."""

    path: Path
    day: date


class Backups:
    """The copies of one file of a data folder, packed with gzip, a file a day."""

    def __init__(
        self, folder: Path, name: str = "sessions", *, now: Callable[[], datetime] = clock.now
    ) -> None:
        self.folder = folder / FOLDER
        self._now = now
        self._name = name
        self._dated = re.compile(rf"{name}-(\d{{4}})-(\d{{2}})-(\d{{2}})\.json\.gz")

    def all(self) -> list[Backup]:
        """Every copy, newest first; last those of days to come, of a clock that was set wrong."""
        found: list[Backup] = []
        with contextlib.suppress(OSError):
            for path in self.folder.iterdir():
                match = self._dated.fullmatch(path.name)
                if match:
                    with contextlib.suppress(ValueError):
                        year, month, day = map(int, match.groups())
                        found.append(Backup(path=path, day=date(year, month, day)))
        # Tomorrow is another computer's today.
        latest = self._now().date() + timedelta(days=1)
        return sorted(found, key=lambda one: (one.day <= latest, one.day), reverse=True)

    def newest_good(self) -> Backup | None:
        """The newest copy that can be read."""
        for backup in self.all():
            with contextlib.suppress(OSError, ValueError):
                read(backup.path)
                return backup
        return None

    def make(self, data: bytes, day: date) -> None:
        """Copy a good history's bytes unless that day or these bytes have a copy; OSError passes.

        Old copies go only after the new one is on the disk.
        """
        there = self.all()
        if any(backup.day == day for backup in there):
            return
        if there and _same(there[0].path, data):
            return
        files.make_private(self.folder)
        import gzip  # once a day, so not at the start

        path = self.folder / f"{self._name}-{day.isoformat()}.json.gz"
        files.sweep(self.folder, f"{self._name}-*")
        files.write_atomically(path, gzip.compress(data, compresslevel=6, mtime=0))
        stay = to_keep([*(backup.day for backup in there), day])
        for backup in there:
            if backup.day not in stay:
                with contextlib.suppress(OSError):
                    backup.path.unlink()


def unpacked(path: Path) -> bytes:
    """The bytes of a copy; raises OSError or DamagedError where it is not whole."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        data = unpacker.decompress(files.read_regular(path, most=MOST), MOST)
    except zlib.error as error:
        raise DamagedError(_not_whole()) from error
    if not unpacker.eof or unpacker.unused_data:
        raise DamagedError(_not_whole())
    return data


def read(path: Path, *, step: Step = no_step) -> HistoryData:
    """The history of a copy; raises OSError or DamagedError where it is no good one."""
    history = decode(upgrade(unpacked(path), not_kept), step=step)
    if history.version > VERSION:
        raise DamagedError(f"version {history.version}")
    return history


def _not_whole() -> str:
    return translate("Reason", "it is not a whole copy")


def to_keep(days: Iterable[date]) -> set[date]:
    """The days whose copies stay: the newest of each of the last days, weeks and months.

    Only days that have a copy are counted, so that a long pause or a clock that was wrong for a
    while throws nothing away.
    """
    newest_first = sorted(set(days), reverse=True)
    stay = set(newest_first[:DAYS])
    stay |= _newest_of(((day.isocalendar()[:2], day) for day in newest_first), WEEKS)
    return stay | _newest_of((((day.year, day.month), day) for day in newest_first), MONTHS)


def _newest_of(days: Iterable[tuple[Hashable, date]], count: int) -> set[date]:
    first: dict[Hashable, date] = {}
    for span, day in days:
        if span not in first and len(first) < count:
            first[span] = day
    return set(first.values())


def _same(path: Path, data: bytes) -> bool:
    """Whether a copy is of these bytes; gzip ends in their checksum and length."""
    with contextlib.suppress(OSError, struct.error):
        tail = files.read_regular(path, most=MOST)[-8:]
        checksum, length = struct.unpack("<II", tail)
        return length == len(data) % 2**32 and checksum == zlib.crc32(data)
    return False
