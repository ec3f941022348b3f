"""The session that is under way, on the disk as it goes, so that a crash costs a few seconds."""

import contextlib
import logging
import os
import platform
import threading
import zlib
from collections.abc import Container
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QSysInfo

from sciatica_timer.domain.session import Session
from sciatica_timer.services import clock, files

log = logging.getLogger(__name__)

NAME = "running.jsonl"
OTHER_NAME = "running-{machine}.jsonl"
"""On a shared folder, where another machine already has a session under way."""
LONGEST = 8_000_000
"""Bytes after which the file is begun anew with the newest line."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A session as far as it had come."""

    session: Session
    place: dict[str, Any] = {}
    """What the player needs to go on from there; its own matter, kept as it is."""
    machine: str = ""
    """Where it runs: nobody is offered a session that is under way on another machine."""


_ENTRY = msgspec.json.Decoder(Entry)


class Journal:
    """One session at a time: begin, update as often as one likes, finish.

    An update is with the system when the call returns, so a crash or a kill of the app loses
    nothing; a thread then puts it onto the disk, so that a flat battery loses a second and a slow
    disk never holds up a session. A disk that fails costs the journal and not the session.
    """

    def __init__(self, folder: Path, *, machine: str | None = None) -> None:
        self._folder = folder
        self._machine = machine or this_machine()
        self.path = folder / NAME
        self._handle: int | None = None
        self._size = 0
        self._syncing: threading.Thread | None = None

    def left_over(self, *, known: Container[str] = ()) -> Entry | None:
        """What was under way when the app died; None too where its id is known as kept."""
        for name in (NAME, OTHER_NAME.format(machine=self._machine)):
            entry = _newest(self._folder / name)
            if entry is not None and entry.machine in ("", self._machine):
                self.path = self._folder / name
                return None if entry.session.id in known else entry
        return None

    def left_at(self) -> datetime | None:
        """When the last update was written, in local time."""
        with contextlib.suppress(OSError):
            return clock.of_timestamp(self.path.stat().st_mtime)
        return None

    def begin(self, session: Session, place: dict[str, Any] | None = None) -> bool:
        """Start anew with a session; says whether it is on the disk."""
        self._close()
        there = _newest(self._folder / NAME)
        mine = there is None or there.machine in ("", self._machine)
        self.path = self._folder / (NAME if mine else OTHER_NAME.format(machine=self._machine))
        line = self._line(session, place)
        try:
            files.make_private(self.path.parent)
            files.write_atomically(self.path, line)
            self._handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | files.BINARY)
        except OSError as error:
            log.warning("The running session is not written down: %s", error)
            return False
        self._size = len(line)
        return True

    def update(self, session: Session, place: dict[str, Any] | None = None) -> bool:
        """Write down how far it has come; says whether that worked."""
        if self._handle is None or self._size > LONGEST:
            return self.begin(session, place)
        line = self._line(session, place)
        try:
            files.write_all(self._handle, line)
        except OSError as error:
            log.warning("The running session is not written down: %s", error)
            return False
        self._size += len(line)
        # While the disk still works on the last update, the next one takes this one along.
        if self._syncing is None or not self._syncing.is_alive():
            self._syncing = threading.Thread(target=_sync, args=(self._handle,), name="journal")
            self._syncing.start()
        return True

    def finish(self) -> None:
        """Forget the session: it stands in the history, or was discarded."""
        self._close()
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)

    def _line(self, session: Session, place: dict[str, Any] | None) -> bytes:
        entry = Entry(session=session, place=place or {}, machine=self._machine)
        # Begins with a line's end: a torn line before it then spoils only itself.
        return b"\n" + msgspec.json.encode(entry) + b"\n"

    def _close(self) -> None:
        if self._syncing is not None:
            self._syncing.join()
            self._syncing = None
        if self._handle is not None:
            with contextlib.suppress(OSError):
                os.close(self._handle)
            self._handle = None


def this_machine() -> str:
    """A short name of this computer that says nothing about it."""
    known = QSysInfo.machineUniqueId().data() or platform.node().encode()
    return f"{zlib.crc32(bytes(known)):08x}"


def _newest(path: Path) -> Entry | None:
    """The last whole line of a journal."""
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError:
        return None
    for line in reversed(lines):
        with contextlib.suppress(msgspec.MsgspecError, ValueError, RecursionError):
            return _ENTRY.decode(line)
    return None


def _sync(handle: int) -> None:
    with contextlib.suppress(OSError):
        os.fsync(handle)
