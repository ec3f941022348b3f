"""Puts changes of the history onto the disk in a thread, so that nobody waits for a slow disk."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from sciatica_timer.services import files
from sciatica_timer.services.store.background_worker import BackgroundWorker, Done, Job
from sciatica_timer.services.store.history_data import HistoryData, encode
from sciatica_timer.services.store.history_file import ChangedOutsideError, HistoryFile
from sciatica_timer.services.store.pending import PendingChanges

log = logging.getLogger(__name__)


Merged = Callable[[bool, Exception | None], None]
"""Hears whether the file may be written now, or why it could not be taken in."""


class HistoryWriter(QObject):
    """One thread, in order; while the file is being written the newest state waits and wins.

    Everything but the jobs themselves happens in the thread that owns this object.
    """

    saved = Signal()
    """Every change is on the disk."""
    kept_beside = Signal()
    """A change is in `pending/`, beside a file that must not be written."""
    failed = Signal(object)
    """The exception because of which something is in memory only."""

    def __init__(
        self,
        file: HistoryFile,
        *,
        copy: Callable[[], HistoryData],
        merge: Callable[[Merged], None],
        parent: QObject | None = None,
    ) -> None:
        """copy gives the history as it is now.

        merge takes in what somebody else wrote, and tells then.
        """
        super().__init__(parent)
        self.unsaved = False
        """Whether something is in memory that the disk has refused."""
        self._file = file
        self._pending = PendingChanges(file.folder)
        self._copy = copy
        self._merge = merge
        self._worker = BackgroundWorker(self)
        self._asked = 0
        """The number of the newest change."""
        self._waiting: dict[int, HistoryData] = {}
        """Changes that are in no file yet, by their number."""
        self._writing = self._again = False
        self._lines = 0
        """How many changes are on their way to `pending/`."""
        self._beside = False
        """Whether `pending/` holds something."""

    @property
    def busy(self) -> bool:
        """Whether the file is being written."""
        return self._writing

    @property
    def saving(self) -> bool:
        """Whether a change is on its way to the disk, and neither there nor refused."""
        return self._lines > 0 or (self._writing and (self.unsaved or bool(self._waiting)))

    def do(self, job: Job, done: Done) -> None:
        """Do something else in the same thread, after what was asked for before."""
        self._worker.do(job, done)

    def put(self, change: HistoryData, *, line: bool, whole: bool) -> None:
        """Save a change: as a line in `pending/`, with the whole file, or both."""
        self._asked += 1
        self._waiting[self._asked] = change
        if line:
            self._lines += 1
            self._append(self._asked, partial(self._on_line, self._asked, whole))
        if whole:
            self.write()

    def write(self) -> None:
        """Write the whole file as it is now; what comes meanwhile is written after it."""
        if self._writing:
            self._again = True
            return
        copy = self._copy()
        self._writing, self._again = True, False
        self._worker.do(lambda: self._write(copy), partial(self._on_written, self._asked))

    def prepare(self) -> None:
        """Make what the first line will need, so that it finds its name on the disk already."""
        self._worker.do(self._pending.prepare, _not_needed)

    def wait(self) -> None:
        """Wait until every change is on the disk or was refused."""
        self._worker.wait_while(lambda: self.saving)

    def wait_while(self, goes_on: Callable[[], bool], *, for_s: float | None = None) -> bool:
        """Wait as long as that is asked for, for_s seconds at most; says whether it is over."""
        return self._worker.wait_while(goes_on, for_s=for_s)

    def finish(self, *, for_s: float | None = None) -> bool:
        """Wait for all that was asked for, for_s seconds at most; says whether it is done."""
        return self._worker.finish(for_s=for_s)

    def close(self) -> None:
        """Let the file of lines go, if there is nothing in it."""
        self._pending.close()

    def _write(self, copy: HistoryData) -> None:
        files.make_private(self._file.folder)
        # Of a long history that takes a while, so it is not done in the window's thread.
        self._file.write_if_unchanged(encode(copy))

    def _on_written(self, number: int, error: Exception | None) -> None:
        if isinstance(error, ChangedOutsideError):
            self._merge(self._after_merge)
            return
        self._writing = False
        if error is not None:
            self._fail(error)
        else:
            self.unsaved = False
            self._waiting = {n: change for n, change in self._waiting.items() if n > number}
            if self._again:
                self.write()
            elif self._beside:
                self._beside = False
                self._worker.do(self._pending.clear, _not_needed)
            self._tell_if_saved()

    def _after_merge(self, may_write: bool, error: Exception | None) -> None:
        self._writing = False
        if error is not None:
            self._fail(error)
            return
        if may_write:
            self.write()
            return
        if not self._waiting:
            self.kept_beside.emit()
        for number in self._waiting:
            self._lines += 1
            self._append(number, partial(self._on_line, number, False))

    def _append(self, number: int, done: Done) -> None:
        change, self._beside = self._waiting[number], True
        self._worker.do(lambda: self._pending.append(change), done)

    def _on_line(self, number: int, whole: bool, error: Exception | None) -> None:
        self._lines -= 1
        if error is None:
            self._waiting.pop(number, None)
            if not whole:
                self.kept_beside.emit()
            self._tell_if_saved()
        elif whole:
            log.warning("A change could not be written beside the history: %s", error)
        else:
            self._fail(error)

    def _tell_if_saved(self) -> None:
        if not (self._waiting or self.unsaved):
            self.saved.emit()

    def _fail(self, error: Exception) -> None:
        log.warning("The history could not be saved: %s", error)
        self.unsaved = True
        for number in self._waiting:
            # Where the file itself is refused a line beside it may still find its place.
            self._append(number, partial(self._on_rescued, number))
        self.failed.emit(error)

    def _on_rescued(self, number: int, error: Exception | None) -> None:
        if error is None:
            self._waiting.pop(number, None)


def _not_needed(error: Exception | None) -> None:
    if error is not None:
        log.info("What only saves time could not be done: %s", error)
