"""Keeps the past: every session, safe on the disk before the next thing happens."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from sciatica_timer.domain.session import CareLog, Session, WeekMark
from sciatica_timer.services import files
from sciatica_timer.services.store import book as books
from sciatica_timer.services.store import record as records
from sciatica_timer.services.store.book import Book, DamagedError
from sciatica_timer.services.store.pending import Pending
from sciatica_timer.services.store.problem import (
    Problem,
    ProblemKind,
    reading_problem,
    saving_problem,
    sentence,
)
from sciatica_timer.services.store.record import Kind, Record
from sciatica_timer.services.store.shelf import Shelf

__all__ = ["HistoryStore", "Problem", "ProblemKind", "sentence"]

log = logging.getLogger(__name__)


class HistoryStore(QObject):
    """All sessions of one data folder.

    A change is on the disk when the method returns, or `failed` tells why not; then it stays in
    memory, and `retry` writes it again.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, folder: Path, *, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.problem: Problem | None = None
        self.read_only = False
        self.unsaved = False
        """Whether something is in memory that is not on the disk."""
        self._now = now
        self._shelf = Shelf(folder)
        self._pending = Pending(folder)
        self._book = Book()
        self._removed: dict[str, Record] = {}
        """For undo: what was deleted since the start, with the keys that only the file knew."""

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All sessions, oldest first."""
        return self._book.sessions

    @property
    def weeks(self) -> tuple[WeekMark, ...]:
        """Weeks that were marked by hand."""
        return self._book.weeks

    @property
    def care(self) -> CareLog:
        """What care has to remember besides the sessions."""
        return self._book.care

    @property
    def path(self) -> Path:
        """The file."""
        return self._shelf.path

    def get(self, session_id: str) -> Session | None:
        """The session of an id, if there is one."""
        record = self._book.get(Kind.SESSION, session_id)
        return record.value if record and isinstance(record.value, Session) else None

    def load(self) -> None:
        """Read the file; what is wrong with it stands in `problem` afterwards."""
        self.problem, self.read_only = None, False
        try:
            files.make_private(self._shelf.folder)
        except OSError as error:
            self.problem = saving_problem(self.path, error)
        files.sweep(self._shelf.folder, self.path.name)
        try:
            data = self._shelf.read()
        except OSError as error:
            log.warning("The history could not be opened: %s", error)
            self.problem, self.read_only = reading_problem(self.path, error), True
            return
        self._book = self._decode(data) if data is not None else Book()
        for change in self._pending.read():
            self._book.take_in(change)
        self.changed.emit()

    def add(self, session: Session) -> None:
        """Keep a new session, or one that was just deleted."""
        if session.id in self._book.deleted:
            session = msgspec.structs.replace(session, edited=self._later_than(session.id))
        self._put(session, self._removed.pop(session.id, None))

    def replace(self, session: Session) -> None:
        """Keep a session in place of the one with its id; it becomes the newest edit."""
        session = msgspec.structs.replace(session, edited=self._later_than(session.id))
        self._put(session, self._book.get(Kind.SESSION, session.id))

    def remove(self, session_id: str) -> None:
        """Delete a session; adding it again brings it back."""
        record = self._book.get(Kind.SESSION, session_id)
        if record is None:
            return
        self._removed[session_id] = record
        change = Book()
        change.delete(session_id, self._later_than(session_id))
        self._commit(change)

    def mark_week(self, mark: WeekMark) -> None:
        """Mark a week as sick or travel, or take the mark off it."""
        key = records.id_of(mark)
        mark = msgspec.structs.replace(mark, edited=self._later_than(key))
        change = Book()
        change.put(records.write(mark, self._book.get(Kind.WEEK, key)))
        self._commit(change)

    def replace_care(self, care: CareLog) -> None:
        """Keep the care log."""
        change = Book()
        change.care, change.care_raw = care, self._book.care_raw
        self._commit(change)

    def retry(self) -> bool:
        """Write again what could not be saved; says whether everything is on the disk now."""
        if self.problem is not None and self.problem.kind is ProblemKind.UNREADABLE:
            waiting = self._book
            self.load()
            self._book.take_in(waiting)
        if not self.unsaved:
            return True
        return self._save(self._book)

    def _put(self, session: Session, old: Record | None) -> None:
        change = Book()
        change.put(records.write(session, old))
        self._commit(change)

    def _commit(self, change: Book) -> None:
        self._book.take_in(change)
        self._save(change)
        self.changed.emit()

    def _save(self, change: Book) -> bool:
        try:
            if self.read_only:
                self._pending.append(change)
                self._fail(self._beside())
                return False
            self._shelf.write(books.encode(self._book))
        except OSError as error:
            log.warning("The history could not be saved: %s", error)
            self.unsaved = True
            self._fail(saving_problem(self.path, error))
            return False
        self.unsaved = False
        return True

    def _beside(self) -> Problem:
        if self.problem is not None and self.problem.kind is not ProblemKind.NEWER:
            return self.problem
        return Problem(kind=ProblemKind.KEPT_BESIDE, path=self.path)

    def _fail(self, problem: Problem) -> None:
        self.failed.emit(problem)

    def _decode(self, data: bytes) -> Book:
        try:
            book = books.decode(data)
        except DamagedError as error:
            return self._rescue(data, str(error))
        if book.version > books.VERSION:
            self.read_only = True
            self.problem = Problem(
                kind=ProblemKind.NEWER, path=self.path, detail=f"version {book.version}"
            )
        elif book.unread:
            self.problem = Problem(kind=ProblemKind.PARTLY_READ, path=self.path, count=book.unread)
        return book

    def _rescue(self, data: bytes, why: str) -> Book:
        log.warning("The history is damaged: %s", why)
        try:
            kept = files.keep_aside(self.path, data, self._now())
        except OSError as error:
            # Not kept means not to be overwritten.
            self.problem, self.read_only = reading_problem(self.path, error), True
            return Book()
        self.problem = Problem(kind=ProblemKind.DAMAGED, path=self.path, detail=why, kept=kept)
        return Book()

    def _later_than(self, key: str) -> datetime:
        """Now, or just after the last change where the clock went back."""
        stamps = [at for at in (self._book.deleted.get(key),) if at]
        stamps += [r.stamp for kind in Kind if (r := self._book.get(kind, key))]
        now = self._now()
        newest = max(stamps, default=None)
        if newest is None or newest < now:
            return now
        return (newest + timedelta(milliseconds=1)).astimezone(now.tzinfo)
