"""Keeps the session that runs on the disk as it goes, so that a crash costs a few seconds of it."""

import contextlib
import logging
import os
import platform
import re
import threading
import time
import zlib
from collections.abc import Callable, Container
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from PySide6.QtCore import QLockFile, QSysInfo

from sciatica_timer.domain.session import Session
from sciatica_timer.services import clock, files, strict_json
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.problem import Problem, ProblemKind

log = logging.getLogger(__name__)

NAME = "running.jsonl"
OTHER_NAME = "running-{machine}.jsonl"
"""On a shared folder, where another machine already has a session under way."""
SECOND_NAME = "running-{machine}-{number}.jsonl"
"""Where another app on this machine has one."""
_OWNED = re.compile(r"running-([0-9a-f]{8})(?:-[0-9a-f]{8})?\.jsonl")
LONGEST = 8_000_000
"""Bytes after which the file is begun anew with the newest line."""
MOST_READ = 4 * LONGEST
"""Bytes of a journal that is still looked at."""


class JournalEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A session as far as it had come."""

    session: Session
    place: dict[str, Any] = {}
    """What the player needs to go on from there; its own matter, kept as it is."""
    machine: str = ""
    """Where it runs: nobody is offered a session that is under way on another machine."""


class _Unsynced(NamedTuple):
    handle: int
    new: bool
    """Whether the folder has to be synced as well."""


_ENTRY = msgspec.json.Decoder(JournalEntry)
_SUM = b',"sum":"%08x"}'
_SUM_AT_END = re.compile(rb',"sum":"([0-9a-f]{8})"\}$')
"""CRC-32 of the line as it is without it: a bit that a disk has flipped may leave a line that can
be read, with another answer or another machine in it."""


class Journal:
    """One session at a time: begin, update as often as one likes, finish.

    No call waits for the disk: a thread writes, and while it is busy only the newest state waits.
    A line is with the system before the disk is asked to keep it, so that a kill loses nothing
    that was written and a slow disk delays nothing but its own safety. A disk that fails costs
    the journal and not the session.

    A file belongs to the app that holds the lock beside it, until that app ends; only what a dead
    app left is offered.
    """

    def __init__(self, folder: Path, *, machine: str | None = None) -> None:
        self._folder = folder
        self._machine = machine or this_machine()
        self._asked = threading.Condition()
        self._next: Callable[[], None] | None = None
        """What the thread does next; a newer wish takes the place of an older one."""
        self._writing = self._syncing = False
        self._unsynced: _Unsynced | None = None
        self._good = False
        # Only the thread touches these, but for the start, when there is none yet.
        self.path = folder / NAME
        self.problem: Problem | None = None
        """That what was under way could not be read, since `left_over`."""
        self._lock: QLockFile | None = None
        self._handle: int | None = None
        self._size = 0
        self._new = False
        """Whether the folder does not know the file for sure yet."""

    # -- at the start -------------------------------------------------------------------------

    def left_over(
        self, *, known: Container[str] = (), now: Callable[[], datetime] | None = None
    ) -> JournalEntry | None:
        """What was under way when an app died and is not known as kept; None where nothing was.

        A file of which no line makes sense is kept aside and told in `problem`; now gives the
        time for its name.
        """
        for path in self._candidates():
            if not os.path.lexists(path):
                continue
            lock = self._locked(path)
            if lock is None:
                continue
            entry = self._read(path, now or clock.now)
            mine = entry is not None and entry.machine in ("", self._machine)
            if entry is None or not mine or entry.session.id in known:
                lock.unlock()
                continue
            self._let_go()
            self.path, self._lock = path, lock
            return entry
        return None

    # -- in a session -------------------------------------------------------------------------

    def begin(self, session: Session, place: dict[str, Any] | None = None) -> None:
        """Start anew with a session."""
        line = self._line(session, place)
        self._ask(lambda: self._begin(line))

    def update(self, session: Session, place: dict[str, Any] | None = None) -> None:
        """Write down how far it has come."""
        line = self._line(session, place)
        self._ask(lambda: self._add(line))

    def finish(self) -> None:
        """Forget the session: it stands in the history, or was discarded."""
        self._ask(self._finish)

    def flush(self, *, for_s: float | None = None) -> bool:
        """Wait until the newest line is on the disk, for_s seconds at most; says whether it is."""
        until = None if for_s is None else time.monotonic() + for_s
        with self._asked:
            while self._writing or self._syncing:
                left = None if until is None else until - time.monotonic()
                if left is not None and left <= 0:
                    return False
                self._asked.wait(left)
            return self._good

    def close(self, *, for_s: float | None = None) -> None:
        """Write what is still to be written, for_s seconds at most, and let the file go."""
        if self.flush(for_s=for_s) or not (self._writing or self._syncing):
            self._let_go()

    # -- the thread ---------------------------------------------------------------------------

    def _ask(self, what: Callable[[], None]) -> None:
        with self._asked:
            self._next = what
            if not self._writing:
                self._writing = True
                # No daemon: the interpreter waits for the last writing before it ends.
                threading.Thread(target=self._run, name="journal").start()

    def _run(self) -> None:
        while True:
            with self._asked:
                what, self._next = self._next, None
                if what is None:
                    self._writing = False
                    self._asked.notify_all()
                    return
            try:
                what()
                self._good = True
            except Exception as error:
                self._good = False
                log.warning("The running session is not written down: %s", error)
            self._sync()

    def _sync(self) -> None:
        """Ask the disk to keep what was written, in a thread that nothing waits for."""
        if self._handle is None:
            return
        with self._asked:
            new = self._new
            if self._unsynced is not None:
                # While the disk works on one line, the next one takes those before it along.
                os.close(self._unsynced.handle)
                new = new or self._unsynced.new
            self._unsynced, self._new = _Unsynced(os.dup(self._handle), new), False
            if not self._syncing:
                self._syncing = True
                threading.Thread(target=self._keep, name="journal-sync").start()

    def _keep(self) -> None:
        while True:
            with self._asked:
                what, self._unsynced = self._unsynced, None
                if what is None:
                    self._syncing = False
                    self._asked.notify_all()
                    return
            try:
                files.sync(what.handle)
                if what.new:
                    files.sync_folder(self._folder)
            except OSError as error:
                self._good = False
                log.warning("The running session may not outlive a flat battery: %s", error)
            finally:
                os.close(what.handle)

    def _begin(self, line: bytes) -> None:
        self._close()
        files.make_private(self._folder)
        if self._lock is None:
            self.path, self._lock = self._free_place()
        beside = self.path.with_name(f".{self.path.name}.{os.urandom(6).hex()}{files.TEMPORARY}")
        try:
            handle = files.open_private(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
            try:
                files.write_all(handle, line)
            finally:
                os.close(handle)
            # Not through a link that stands there: the name itself is taken.
            files.replace(beside, self.path)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(beside)
            raise
        self._handle = files.open_private(self.path, os.O_WRONLY | os.O_APPEND)
        self._size, self._new = len(line), True

    def _add(self, line: bytes) -> None:
        if self._handle is None or self._size > LONGEST:
            self._begin(line)
            return
        files.write_all(self._handle, line)
        self._size += len(line)

    def _finish(self) -> None:
        self._close()
        # Without its lock the file is another app's.
        if self._lock is not None:
            with contextlib.suppress(OSError):
                files.remove(self.path)
        self._let_go()

    def _close(self) -> None:
        if self._handle is not None:
            with contextlib.suppress(OSError):
                os.close(self._handle)
            self._handle = None
        if files.WINDOWS:
            # There the other thread, which still has it open, would be in our own way.
            with self._asked:
                while self._syncing:
                    self._asked.wait()

    def _let_go(self) -> None:
        self._close()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    # -- whose it is --------------------------------------------------------------------------

    def _candidates(self) -> list[Path]:
        """Every journal that may be of this machine, by whatever name a sync program gave it."""
        found: list[Path] = []
        with contextlib.suppress(OSError):
            found = sorted(self._folder.glob("running*.jsonl"))
        first = self._folder / NAME
        return [first, *(path for path in found if path != first and self._may_be_mine(path.name))]

    def _may_be_mine(self, name: str) -> bool:
        owner = _OWNED.match(name)
        return owner[1] == self._machine if owner else not name.startswith("running-damaged-")

    def _free_place(self) -> tuple[Path, QLockFile | None]:
        """A name that no other living app has, and whose content is no other machine's."""
        machine = self._machine
        for name in (NAME, OTHER_NAME.format(machine=machine)):
            path = self._folder / name
            try:
                there = _newest_in(files.read_regular(path, most=MOST_READ))
            except FileNotFoundError:
                there = None
            except OSError:
                # It may hold a session that can be read tomorrow, or be no file of ours at all.
                continue
            if there is not None and there.machine not in ("", machine):
                continue
            lock = self._locked(path)
            if lock is not None:
                return path, lock
        path = self._folder / SECOND_NAME.format(machine=machine, number=os.urandom(4).hex())
        return path, self._locked(path)

    def _locked(self, path: Path) -> QLockFile | None:
        """The lock of a journal; None where a living app of this machine holds it."""
        place = path.with_name(f".{path.stem}-{self._machine}.lock")
        lock = QLockFile(files.for_qt(place))
        # A dead app's lock is known by its process being gone; never by its age.
        lock.setStaleLockTime(0)
        if not files.may_lock(place) or lock.tryLock(0):
            return lock
        if not (files.forget_dead_lock(place) and lock.tryLock(0)):
            # Where a lock cannot be had at all it is missed less than the journal would be.
            return None if lock.error() is QLockFile.LockError.LockFailedError else lock
        return lock

    def _read(self, path: Path, now: Callable[[], datetime]) -> JournalEntry | None:
        try:
            data = files.read_regular(path, most=MOST_READ)
        except OSError as error:
            # A link that leads nowhere was seen, and is not there.
            if not isinstance(error, FileNotFoundError):
                self._tell(ProblemKind.LEFT_UNREAD, path, error)
            return None
        entry = _newest_in(data)
        if entry is None and data.strip():
            self._keep_aside(path, data, now())
        return entry

    def _keep_aside(self, path: Path, data: bytes, when: datetime) -> None:
        """A file of which no line makes sense is not offered again, and not lost either."""
        try:
            kept = files.keep_aside(path, data, when)
            path.unlink()
        except OSError as error:
            self._tell(ProblemKind.LEFT_UNREAD, path, error)
        else:
            self.problem = Problem(kind=ProblemKind.DAMAGED, path=path, kept=kept)

    def _tell(self, kind: ProblemKind, path: Path, error: OSError) -> None:
        log.warning("The session that was under way could not be read: %s", error)
        self.problem = Problem(kind=kind, path=path, detail=str(error))

    def _line(self, session: Session, place: dict[str, Any] | None) -> bytes:
        entry = JournalEntry(session=session, place=place or {}, machine=self._machine)
        plain = msgspec.json.encode(entry)
        # Begins with a line's end: a torn line before it then spoils only itself.
        return b"\n" + plain[:-1] + _SUM % zlib.crc32(plain) + b"\n"


def this_machine() -> str:
    """A short name of this computer that says nothing about it."""
    known = QSysInfo.machineUniqueId().data() or platform.node().encode()
    return f"{zlib.crc32(bytes(known)):08x}"


def _newest_in(data: bytes) -> JournalEntry | None:
    """The last line of a journal that is whole and could be kept as it stands."""
    for line in reversed(data.split(b"\n")):
        if not _is_as_written(line):
            continue
        # RecordError is a ValueError: a time that no calendar holds makes no line.
        with contextlib.suppress(msgspec.MsgspecError, ValueError, RecursionError):
            entry = _ENTRY.decode(line)
            records.check(entry.session)
            # An answer about pain may stand under a name that is damaged.
            if not strict_json.misspelt(entry, strict_json.parse(line).value):
                return entry
    return None


def _is_as_written(line: bytes) -> bool:
    """Whether a line has its sum; those of an older version have none."""
    found = _SUM_AT_END.search(line)
    return found is None or int(found[1], 16) == zlib.crc32(line[: found.start()] + b"}")
