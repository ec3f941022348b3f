"""Keeps a book on the disk: the file, what is pending, its backups, and what others write."""

import logging
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sciatica_timer.services import files
from sciatica_timer.services.store import backups, book, versions
from sciatica_timer.services.store.backups import Backups
from sciatica_timer.services.store.book import VERSION, Book, DamagedError, pieces
from sciatica_timer.services.store.pending import Pending
from sciatica_timer.services.store.problem import (
    Problem,
    ProblemKind,
    reading_problem,
    saving_problem,
)
from sciatica_timer.services.store.shelf import Shelf
from sciatica_timer.services.store.watch import Watch
from sciatica_timer.services.store.writer import Writer

log = logging.getLogger(__name__)

SMALL = 1_000_000
"""Up to this many bytes (some 400 sessions) a change is safe once the whole file is written; beyond
that it is written to `pending/` first (docs/adr/0006-history.md)."""
MOST_IN_A_LINE = 100
"""Records of a change that is still written to `pending/`."""


class Keeper(QObject):
    """The disk's side of the history; the book is the memory's."""

    merged = Signal()
    """Something came in from outside."""
    saved = Signal()
    """Every change is on the disk."""
    failed = Signal(object)
    """A Problem: something is in memory that is not on the disk as it should be."""

    def __init__(
        self,
        folder: Path,
        *,
        now: Callable[[], datetime],
        waits: bool = True,
        parent: QObject | None = None,
    ) -> None:
        """With waits a change is on the disk, or refused, when a call returns."""
        super().__init__(parent)
        self.book = Book()
        self.problem: Problem | None = None
        """What is wrong with the file."""
        self.trouble: Problem | None = None
        """Why the last save failed; None once everything is on the disk."""
        self.read_only = False
        self.shelf = Shelf(folder)
        self.backups = Backups(folder)
        self._now = now
        self._waits = waits
        self.writer = Writer(
            self.shelf, pieces=lambda: pieces(self.book), merge=self._merge_before, parent=self
        )
        self.writer.saved.connect(self._on_saved)
        self.writer.failed.connect(self._on_failed)
        self.writer.kept_beside.connect(self._on_kept_beside)
        self._backed_up: date | None = None
        self._watch = Watch(self.shelf.path, self)
        self._watch.noticed.connect(self.look_again)

    # -- reading ------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the file; what is wrong with it stands in `problem` afterwards."""
        self.writer.finish()
        self.problem, self.read_only, self.book = None, False, Book()
        try:
            files.make_private(self.shelf.folder)
        except OSError as error:
            self.problem = saving_problem(self.shelf.path, error)
        files.sweep(self.shelf.folder, self.shelf.path.name)
        try:
            data = self.shelf.read()
        except OSError as error:
            log.warning("The history could not be opened: %s", error)
            self.problem, self.read_only = reading_problem(self.shelf.path, error), True
            return
        if data is not None:
            self._understand(data)
        elif backup := self.backups.newest_good():
            self.problem = Problem(
                kind=ProblemKind.MISSING, path=self.shelf.path, backup=backup.path
            )
        self._take_in_pending()
        if data is not None and self._sound:
            self._back_up(data)
            if len(data) > SMALL:
                self.writer.prepare()
        self._watch.start()

    @property
    def _sound(self) -> bool:
        """Whether the file is what it should be, so that it may be written and copied freely."""
        kind = self.problem.kind if self.problem else None
        return not self.read_only and kind in (None, ProblemKind.PARTLY_READ)

    def _understand(self, data: bytes) -> None:
        try:
            self.book = book.decode(versions.upgrade(data, self._keep_version))
        except DamagedError as error:
            self._rescue(data, str(error))
            return
        except OSError as error:
            # What an older version wrote could not be kept aside: then it is only read.
            self.problem, self.read_only = saving_problem(self.shelf.path, error), True
            return
        if self.book.version > VERSION:
            self.read_only = True
            self.problem = Problem(
                kind=ProblemKind.NEWER,
                path=self.shelf.path,
                detail=f"version {self.book.version}",
            )
        elif self.book.unread:
            self.problem = Problem(
                kind=ProblemKind.PARTLY_READ, path=self.shelf.path, count=self.book.unread
            )

    def _keep_version(self, data: bytes, version: int) -> None:
        kept = self.shelf.path.with_name(f"sessions-version-{version}.json")
        if not kept.exists():
            files.write_atomically(kept, data)

    def _rescue(self, data: bytes, why: str) -> None:
        log.warning("The history is damaged: %s", why)
        try:
            kept = files.keep_aside(self.shelf.path, data, self._now())
        except OSError as error:
            # Not kept means not to be overwritten.
            self.problem, self.read_only = reading_problem(self.shelf.path, error), True
            kept = None
        self.book = _salvaged(data)
        if kept is None:
            return
        good = self.backups.newest_good()
        self.problem = Problem(
            kind=ProblemKind.DAMAGED,
            path=self.shelf.path,
            detail=why,
            kept=kept,
            saved=len(self.book.records),
            backup=good.path if good else None,
        )

    def _take_in_pending(self) -> None:
        changed = False
        pending = Pending(self.shelf.folder)
        for change in pending.read():
            changed = self.book.take_in(change) or changed
        # Beside a damaged file they wait, so that the person is asked again after a crash.
        if changed and self._sound:
            self._save_all()
        elif not changed and self._sound:
            pending.clear_abandoned()

    # -- writing ------------------------------------------------------------------------------

    @property
    def unsaved(self) -> bool:
        """Whether something is in memory that the disk has refused."""
        return self.writer.unsaved

    @property
    def saving(self) -> bool:
        """Whether a change is on its way to the disk."""
        return self.writer.saving

    def commit(self, change: Book) -> bool:
        """Take a change in and put it onto the disk; says whether it is there."""
        self.book.take_in(change)
        return self.save(change)

    def save(self, change: Book) -> bool:
        """Put a change that the book already holds onto the disk; says whether it is there.

        Where the caller does not wait it is on its way, and `saved` or `failed` tells.
        """
        if not self.read_only:
            self._back_up_old()
        # A line for half a history would only double the writing.
        large = self.shelf.size > SMALL and len(change.records) <= MOST_IN_A_LINE
        self.writer.put(change, line=self.read_only or large, whole=not self.read_only)
        if self._waits:
            self.writer.wait()
        return not (self.saving or self.unsaved)

    def retry(self) -> bool:
        """Write again what could not be saved; says whether everything is on the disk now."""
        if self.problem is not None and self.problem.kind is ProblemKind.UNREADABLE:
            waiting = self.book
            self.load()
            self.book.take_in(waiting)
            self.merged.emit()
        if self.unsaved and not self.read_only:
            self.writer.write()
            if self._waits:
                self.writer.wait()
        return not (self.saving or self.unsaved)

    def restore(self, backup: Path) -> bool:
        """Take a backup in, beside what could be saved; says whether that worked."""
        try:
            self.book.take_in(backups.read(backup))
        except (OSError, DamagedError) as error:
            log.warning("The backup could not be read: %s", error)
            self.failed.emit(Problem(kind=ProblemKind.UNREADABLE, path=backup, detail=str(error)))
            return False
        self.merged.emit()
        return self.keep_as_is()

    def keep_as_is(self) -> bool:
        """Write what could be saved; the problem is settled with that."""
        if self.read_only:
            return False
        self.writer.write()
        self.flush()
        if self.unsaved:
            return False
        self.problem = None
        return True

    def flush(self, *, for_s: float | None = None) -> bool:
        """Wait until the file holds everything, for_s seconds at most; says whether it does."""
        return self.writer.finish(for_s=for_s) and not self.unsaved

    def close(self) -> None:
        """Flush, try once more to save what could not be saved, and let everything go."""
        self._watch.stop()
        self.flush()
        if self.unsaved and not self.read_only:
            self.writer.write()
            self.flush()
        self.writer.close()

    def _save_all(self) -> None:
        self.writer.write()
        if self._waits and self.shelf.size <= SMALL:
            self.flush()

    def _on_saved(self) -> None:
        self.trouble = None
        self.saved.emit()

    def _on_failed(self, error: Exception) -> None:
        settled = self.problem if self.read_only else None
        self._tell(settled or saving_problem(self.shelf.path, error))

    def _on_kept_beside(self) -> None:
        if self.problem is not None and self.problem.kind is not ProblemKind.NEWER:
            self.writer.unsaved = True
            self._tell(self.problem)
        else:
            self._tell(Problem(kind=ProblemKind.KEPT_BESIDE, path=self.shelf.path))

    def _tell(self, problem: Problem) -> None:
        self.trouble = problem
        self.failed.emit(problem)

    # -- backups ------------------------------------------------------------------------------

    def _back_up_old(self) -> None:
        """On the first change of a day, copy the file as it was before."""
        if self._backed_up == self._now().date() or not self._sound:
            return

        def copy() -> None:
            if self.shelf.path.exists():
                self.backups.make(self.shelf.path.read_bytes(), day)

        day = self._backed_up = self._now().date()
        self.writer.do(copy, self._on_backed_up)

    def _back_up(self, data: bytes) -> None:
        day = self._now().date()
        self._backed_up = day
        self.writer.do(lambda: self.backups.make(data, day), self._on_backed_up)

    def _on_backed_up(self, error: Exception | None) -> None:
        # The history itself is safe; a missing copy is nothing to trouble a person with.
        if error is not None:
            log.warning("There is no backup of today: %s", error)

    # -- neighbours ---------------------------------------------------------------------------

    def look_again(self) -> None:
        """Take in what somebody else has written, if anybody has."""
        if self.shelf.changed_outside() and not self.writer.busy:
            try:
                self._merge_outside(for_sure=False)
            except OSError as error:
                log.warning("A file changed outside could not be opened: %s", error)
        self._watch.follow()

    def _merge_before(self) -> bool:
        """Take the file in before it is written over; says whether it may be written then."""
        self._merge_outside(for_sure=True)
        return not self.read_only

    def _merge_outside(self, *, for_sure: bool) -> None:
        """Take the file in as it is now.

        A file that makes no sense may be half of one, still on its way: it is left until later,
        unless it is about to be written over; then it is kept aside. OSError passes on: what
        cannot be read must not be written over.
        """
        seen = self.shelf.seen
        try:
            data = self.shelf.read()
        except OSError:
            self.shelf.seen = seen
            raise
        if data is None:
            return
        try:
            other = book.decode(versions.upgrade(data, self._keep_version))
        except DamagedError as error:
            if not for_sure:
                self.shelf.seen = None
                return
            log.warning("A file changed outside is damaged: %s", error)
            files.keep_aside(self.shelf.path, data, self._now())
            other = _salvaged(data)
        if other.version > VERSION:
            self.read_only = True
            self.problem = Problem(
                kind=ProblemKind.NEWER, path=self.shelf.path, detail=f"version {other.version}"
            )
        changed = self.book.take_in(other)
        if changed:
            self.merged.emit()
        if not for_sure and not self.read_only and not other.holds(self.book):
            self._save_all()


def _salvaged(data: bytes) -> Book:
    # Years may pass without it, so it is not loaded at the start.
    from sciatica_timer.services.store.salvage import salvage

    return salvage(data)
