"""Keeps a history on the disk: its file, pending changes, backups, what other programs write."""

import logging
import weakref
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sciatica_timer.services import files
from sciatica_timer.services.store.backups import Backup, Backups
from sciatica_timer.services.store.file_watch import FileWatch
from sciatica_timer.services.store.history_data import HistoryData
from sciatica_timer.services.store.history_file import MOST, HistoryFile
from sciatica_timer.services.store.history_loading import LoadedHistory, load_history
from sciatica_timer.services.store.history_writer import HistoryWriter, Merged
from sciatica_timer.services.store.opening import (
    OpenedHistory,
    open_history,
    without_unread_mark,
)
from sciatica_timer.services.store.pending import PendingChanges
from sciatica_timer.services.store.problem import (
    Problem,
    ProblemKind,
    saving_problem,
)

log = logging.getLogger(__name__)

SMALL = 1_000_000
"""Up to this many bytes (some 400 sessions) a change is safe once the whole file is written; beyond
that it is written to `pending/` first (docs/adr/0006-history.md)."""
WHOLE = {
    ProblemKind.PARTLY_READ,
    ProblemKind.DOUBLE,
    ProblemKind.TIDIED,
    ProblemKind.SIGNS,
    ProblemKind.CHANGES_UNREAD,
}
"""With these nothing of the file is lost."""
MOST_IN_A_LINE = 100
"""Records of a change that is still written to `pending/`."""


class HistoryRepository(QObject):
    """A history in memory (`data`), and everything that puts it onto the disk and reads it."""

    changed = Signal()
    """`data` is another now."""
    loaded = Signal()
    """The file was read for the first time."""
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
        """With waits=True a change is on the disk, or refused, when a call returns."""
        super().__init__(parent)
        self.data = HistoryData()
        self.problem: Problem | None = None
        """What is wrong with the file."""
        self._settles = False
        """Whether the next save settles the problem."""
        self.trouble: Problem | None = None
        """Why the last save failed; None once everything is on the disk."""
        self.revision = 0
        """Rises with every change of `data`."""
        self.read_only = False
        self._looking = False
        """Whether a file that somebody else has written is being read."""
        self.read_share = 0.0
        """How much of the file is read, 0 to 1, while `loading`."""
        self._held: list[HistoryData] | None = None
        """Changes made while the file is read for the first time; None at any other time."""
        self.file = HistoryFile(folder)
        self._backups = Backups(folder, now=now)
        self._now = now
        self._waits = waits
        # Weak, so that no cycle is left to the garbage collector, which may run in any thread: a
        # QObject that is destroyed in another thread than its own ends the process.
        me = weakref.proxy(self)

        def merge(then: Merged) -> None:
            me.merge_before(then)

        def copy() -> HistoryData:
            return me.data.copy()

        self.writer = HistoryWriter(self.file, copy=copy, merge=merge, parent=self)
        self.writer.saved.connect(self._on_saved)
        self.writer.failed.connect(self._on_failed)
        self.writer.kept_beside.connect(self._on_kept_beside)
        self._backed_up: date | None = None
        self.watch = FileWatch(self.file.path, self)
        """Tells when something happens in the folder: another program may have left a file."""
        self.watch.noticed.connect(self.look_again)

    # -- reading ------------------------------------------------------------------------------

    def load(self, *, for_s: float | None = None) -> bool:
        """Read the file in a thread; what is wrong with it stands in `problem` afterwards.

        Waits for that, for_s seconds at most: where it takes longer it says False, and `loaded`
        tells the end. What is changed until then is kept, and written after that.
        """
        self.writer.finish()
        self.revision += 1
        # Nothing is written over a file before it was read to its end.
        self.problem, self.read_only, self.data = None, True, HistoryData()
        self._settles = False
        self._held = []
        found: list[LoadedHistory] = []

        def read() -> None:
            parts = (self.file, self._backups, self._keep_aside)
            found.append(load_history(*parts, self._on_step))

        self.writer.do(read, partial(self._on_loaded, found))
        return self.writer.wait_while(lambda: self.loading, for_s=for_s)

    @property
    def loading(self) -> bool:
        """Whether the file is being read for the first time, so that `data` lacks what is in it."""
        return self._held is not None

    def _on_step(self, share: float) -> None:
        self.read_share = share

    def _on_loaded(self, found: list[LoadedHistory], error: Exception | None) -> None:
        if error is not None:
            raise error
        held, self._held = self._held, None
        loaded, opened = found[0], found[0].opened
        self.revision += 1
        self.data, self.problem, self.read_only = opened.history, opened.problem, opened.read_only
        if loaded.readable:
            self._after_loading(loaded)
        for change in held or ():
            self.commit(change)
        self.changed.emit()
        self.loaded.emit()

    def _after_loading(self, loaded: LoadedHistory) -> None:
        # Beside a damaged file changes wait, so that the person is asked again after a crash.
        if self._sound and loaded.changed:
            self._save_all()
        elif self._sound:
            PendingChanges(self.file.folder).clear_abandoned(loaded.taken_in)
        if self._sound and loaded.data is not None:
            self._back_up(loaded.data)
            if len(loaded.data) > SMALL:
                self.writer.prepare()
        self.watch.start()

    @property
    def _sound(self) -> bool:
        """Whether nothing of the file is lost, so that it may be written and copied freely."""
        return not self.read_only and (self.problem is None or self.problem.kind in WHOLE)

    def _keep_aside(self, data: bytes) -> Path:
        return files.keep_aside(self.file.path, data, self._now())

    # -- writing ------------------------------------------------------------------------------

    @property
    def unsaved(self) -> bool:
        """Whether something is in memory that the disk has refused."""
        return self.writer.unsaved

    @property
    def saving(self) -> bool:
        """Whether a change is on its way to the disk."""
        return self.writer.saving or bool(self._held)

    @property
    def backups(self) -> list[Backup]:
        """The backups there are, newest first; the newest good one is in `problem`."""
        return self._backups.all()

    def commit(self, change: HistoryData, whole: HistoryData | None = None) -> None:
        """Take a change in, or replace `data` by a whole that has it, and put it onto the disk.

        With waits=False it is only on its way then, and `saved` or `failed` tells.
        """
        self.revision += 1
        if whole is not None:
            self.data = whole
        else:
            self.data.take_in(change)
        if self._held is not None:
            self._held.append(change)
            self.changed.emit()
            return
        if not self.read_only:
            self._back_up_old()
        # A line for half a history would only double the writing.
        large = self.file.size > SMALL and len(change.records) <= MOST_IN_A_LINE
        self.writer.put(change, line=self.read_only or large, whole=not self.read_only)
        if self._waits:
            self.writer.wait()
        self.changed.emit()

    def retry(self) -> bool:
        """Write again what could not be saved; says whether everything is on the disk now."""
        if self.problem is not None and self.problem.kind is ProblemKind.UNREADABLE:
            waiting = without_unread_mark(self.data)
            self.load()
            self.data.take_in(waiting)
            self.changed.emit()
        if self.unsaved and not self.read_only:
            self.writer.write()
            if self._waits:
                self.writer.wait()
        return not (self.saving or self.unsaved)

    def keep_as_is(self) -> bool:
        """Write what could be saved; the problem is settled once that is on the disk."""
        if self.read_only:
            return False
        self._settles = True
        self.writer.write()
        if self._waits:
            self.flush()
        return not (self.saving or self.unsaved)

    def flush(self, *, for_s: float | None = None) -> bool:
        """Wait until the file holds everything, for_s seconds at most; says whether it does."""
        return self.writer.finish(for_s=for_s) and not self.unsaved

    def close(self, *, for_s: float | None = None) -> None:
        """Flush, try once more to save what could not be saved, and let everything go.

        for_s is the longest wait in seconds for each of the two.
        """
        self.watch.stop()
        self.flush(for_s=for_s)
        if self.unsaved and not self.read_only:
            self.writer.write()
            self.flush(for_s=for_s)
        self.writer.close()

    def _save_all(self) -> None:
        self.writer.write()
        if self._waits and self.file.size <= SMALL:
            self.flush()

    def _on_saved(self) -> None:
        self.trouble = None
        if self._settles and not self.read_only:
            self._settles, self.problem = False, None
            self.changed.emit()
        self.saved.emit()

    def _on_failed(self, error: Exception) -> None:
        settled = self.problem if self.read_only else None
        self._tell(settled or saving_problem(self.file.path, error))

    def _on_kept_beside(self) -> None:
        if self.problem is not None and self.problem.kind is not ProblemKind.NEWER:
            self.writer.unsaved = True
            self._tell(self.problem)
        else:
            self._tell(Problem(kind=ProblemKind.KEPT_BESIDE, path=self.file.path))

    def _tell(self, problem: Problem) -> None:
        self.trouble = problem
        self.failed.emit(problem)

    # -- backups ------------------------------------------------------------------------------

    def _back_up_old(self) -> None:
        """On the first change of a day, copy the file as it was before."""
        if self._backed_up == self._now().date() or not self._sound:
            return

        def copy() -> None:
            if files.is_there(self.file.path):
                self._backups.make(files.read_regular(self.file.path, most=MOST), day)

        day = self._backed_up = self._now().date()
        self.writer.do(copy, self._on_backed_up)

    def _back_up(self, data: bytes) -> None:
        day = self._now().date()
        self._backed_up = day
        self.writer.do(lambda: self._backups.make(data, day), self._on_backed_up)

    def _on_backed_up(self, error: Exception | None) -> None:
        # The history itself is safe; a missing copy is nothing to trouble a person with.
        if error is not None:
            log.warning("There is no backup of today: %s", error)

    # -- changes by other programs -------------------------------------------------------------

    def look_again(self) -> None:
        """Take in what somebody else has written, if anybody has."""
        busy = self.writer.busy or self._looking or self.loading
        if self.file.changed_outside() and not busy:
            self._looking = True
            self._open_outside(self._on_looked, for_sure=False)
            if self._waits:
                self.flush()
        self.watch.follow()

    def _on_looked(self, opened: OpenedHistory | None, error: Exception | None) -> None:
        self._looking = False
        if error is not None:
            log.warning("A file changed outside could not be opened: %s", error)
        elif opened is not None:
            self._take_in_outside(opened, for_sure=False)

    def merge_before(self, then: Merged) -> None:
        """For the writer: take the file in before it is replaced, and tell whether it may be."""

        def opened(found: OpenedHistory | None, error: Exception | None) -> None:
            if found is not None:
                self._take_in_outside(found, for_sure=True)
            then(not self.read_only, error)

        self._open_outside(opened, for_sure=True)

    def _open_outside(
        self, then: Callable[[OpenedHistory | None, Exception | None], None], *, for_sure: bool
    ) -> None:
        """Read the file as it is now in the thread that also writes it."""
        found: list[OpenedHistory | None] = []
        known = self.data.copy()

        def told(error: Exception | None) -> None:
            then(found[0] if found else None, error)

        self.writer.do(lambda: found.append(self._read_outside(known, for_sure=for_sure)), told)

    def _read_outside(self, known: HistoryData, *, for_sure: bool) -> OpenedHistory | None:
        """Read what is new in the file as it is now; None where there is nothing to take in yet.

        A file that makes no sense may be half of one, still on its way: it is left until later,
        unless it is about to be written over; then it is kept aside. OSError passes on: what
        cannot be read must not be written over.
        """
        seen = self.file.seen
        try:
            data = self.file.read()
        except OSError:
            self.file.seen = seen
            raise
        if data is None:
            return None
        opened = open_history(data, self.file.path, self._keep_aside, may_be_half=not for_sure)
        if opened is None:
            self.file.seen = None
            return None
        if opened.refused is not None:
            self.file.seen = seen
            raise opened.refused
        # Comparing takes long, so it is not done in the window's thread. What is known stays so.
        opened.lacks = not opened.history.holds(known)
        opened.history = opened.history.without(known)
        return opened

    def _take_in_outside(self, opened: OpenedHistory, *, for_sure: bool) -> None:
        self._tell_of_outside(opened)
        self.revision += 1
        if self.data.take_in(opened.history):
            self.changed.emit()
        # Somebody may be about to mend by hand what makes no sense yet.
        if opened.lacks and not (for_sure or self.read_only or opened.history.unread):
            self._save_all()

    def _tell_of_outside(self, opened: OpenedHistory) -> None:
        """Say what is wrong with a file that somebody else has written, once."""
        problem = opened.problem
        if problem is None:
            return
        if opened.read_only:
            self.read_only, self.problem = True, problem
        elif problem.kind is not ProblemKind.PARTLY_READ or opened.history.unread:
            log.warning("The file that somebody else has written: %s", problem.kind)
            self.failed.emit(problem)
