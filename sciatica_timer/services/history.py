"""Keeps the past: every session, safe on the disk before the next thing happens."""

import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.edits import carry_over
from sciatica_timer.domain.session import CareLog, Session, WeekMark
from sciatica_timer.services.store import history_data as books
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.backups import Backup
from sciatica_timer.services.store.history_data import HistoryData
from sciatica_timer.services.store.history_repository import HistoryRepository
from sciatica_timer.services.store.problem import Problem, ProblemKind, sentence
from sciatica_timer.services.store.stored_record import RecordKind, StoredRecord

if TYPE_CHECKING:
    from sciatica_timer.services.store.importing import ImportPreview
    from sciatica_timer.services.store.long_task import Step
    from sciatica_timer.services.store.merge import Merge
    from sciatica_timer.services.store.undo import ImportedChanges

__all__ = ["HistoryStore", "Problem", "ProblemKind", "sentence"]


class HistoryStore(QObject):
    """All sessions of one data folder.

    A change is on the disk when the method returns, or `failed` tells why not; then it stays in
    memory, and `retry` writes it again. With waits=False nobody waits for the disk: a change is
    written in a thread, in order, and `saved` or `failed` tells. Call `close` at the end of the
    app.
    """

    changed = Signal()
    saved = Signal()
    """Every change is on the disk."""
    failed = Signal(object)
    """A Problem."""
    noticed = Signal()
    """Something has happened in the folder: another program may have left a file there."""

    def __init__(
        self,
        folder: Path,
        *,
        now: Callable[[], datetime],
        waits: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._keeper = HistoryRepository(folder, now=now, waits=waits, parent=self)
        self._keeper.saved.connect(self.saved)
        self._keeper.noticed.connect(self.noticed)
        self._keeper.failed.connect(self.failed)
        self._keeper.merged.connect(self.changed)
        self._index: tuple[tuple[Session, ...], tuple[object, ...], CalendarIndex] | None = None
        self._removed: dict[str, StoredRecord] = {}
        """For undo: what was deleted since the start, with the keys that only the file knew."""
        self._taken: ImportedChanges | None = None
        """For undo: the last import."""

    # -- questions ----------------------------------------------------------------------------

    @property
    def problem(self) -> Problem | None:
        """What is wrong with the file, since `load`; None when nothing is, or it was settled."""
        return self._keeper.problem

    @property
    def read_only(self) -> bool:
        """Whether the file must not be written: it is a newer version's, or cannot be opened."""
        return self._keeper.read_only

    @property
    def unsaved(self) -> bool:
        """Whether something is in memory that the disk has refused; `retry` writes it."""
        return self._keeper.unsaved

    @property
    def saving(self) -> bool:
        """Whether a change is on its way to the disk."""
        return self._keeper.saving

    @property
    def trouble(self) -> Problem | None:
        """Why the last save failed; None once everything is on the disk."""
        return self._keeper.trouble

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
        return self._keeper.shelf.path

    @property
    def backups(self) -> list[Backup]:
        """The backups there are, newest first; the newest good one is in `problem`."""
        return self._keeper.backups.all()

    def calendar(self, day_starts_at: int) -> CalendarIndex:
        """The sessions by day, with the marked weeks; built anew only after a change."""
        sessions, choice = self.sessions, (self.weeks, day_starts_at)
        if self._index is None or self._index[0] is not sessions or self._index[1] != choice:
            index = CalendarIndex(sessions, day_starts_at=day_starts_at, marks=choice[0])
            self._index = (sessions, choice, index)
        return self._index[2]

    def get(self, session_id: str) -> Session | None:
        """The session of an id, if there is one."""
        record = self._book.get(RecordKind.SESSION, session_id)
        return record.value if record and isinstance(record.value, Session) else None

    # -- commands -----------------------------------------------------------------------------

    def load(self) -> None:
        """Read the file; what is wrong with it stands in `problem` afterwards."""
        self._keeper.load()
        self.changed.emit()

    def add(self, session: Session) -> None:
        """Keep a new session, or one that was just deleted.

        Raises record.RecordError for times without an offset or outside 1900 to 2200; so does
        `replace`.
        """
        if session.id in self._book.deleted:
            at = self._later_than(session.id)
            if at <= self._book.deleted[session.id]:
                # Nothing is later than the last moment there is.
                session = msgspec.structs.replace(session, id=uuid.uuid4().hex)
            session = msgspec.structs.replace(session, edited=at)
        self._put(session, self._removed.pop(session.id, None))

    def replace(self, session: Session) -> None:
        """Keep a session in place of the one with its id; it becomes the newest edit."""
        session = msgspec.structs.replace(session, edited=self._later_than(session.id))
        self._put(session, self._book.get(RecordKind.SESSION, session.id))

    def amend(self, before: Session, after: Session) -> bool:
        """Carry the change from before to after into the session as it is now, if it is there.

        What has become of it since stays, and one that was deleted stays deleted; says whether
        there is one.
        """
        current = self.get(before.id)
        if current is None:
            return False
        amended = carry_over(before, after, current)
        if amended != current:
            self.replace(amended)
        return True

    def remove(self, session_id: str) -> None:
        """Delete a session; adding it again brings it back."""
        record = self._book.get(RecordKind.SESSION, session_id)
        if record is None:
            return
        self._removed[session_id] = record
        change = HistoryData()
        change.delete(session_id, self._later_than(session_id))
        self._commit(change)

    def mark_week(self, mark: WeekMark) -> None:
        """Mark a week as sick or travel, or take the mark off it."""
        key = records.id_of(mark)
        mark = msgspec.structs.replace(mark, edited=self._later_than(key))
        change = HistoryData()
        change.put(records.write(mark, self._book.get(RecordKind.WEEK, key)))
        self._commit(change)

    def replace_care(self, care: CareLog) -> None:
        """Keep the care log in place of the one there is."""
        before = self._book.care
        if care.began != before.began:
            told = _after([before.began_told] if before.began_told else [], self._now())
            care = msgspec.structs.replace(care, began_told=told)
        self._book.care = care
        change = HistoryData()
        change.care, change.care_raw = care, self._book.care_raw
        self._commit(change)

    def retry(self) -> bool:
        """Write again what could not be saved; says whether everything is on the disk now."""
        return self._keeper.retry()

    def restore(self, backup: Path) -> bool:
        """Take a backup in, beside what could be saved; says whether that worked."""
        return self._keeper.restore(backup)

    def keep_salvaged(self) -> bool:
        """Go on with what could be saved and without a backup; says whether it was written."""
        return self._keeper.keep_as_is()

    def export_json(self) -> bytes:
        """The whole history as its file holds it: importing it elsewhere loses nothing."""
        return b"".join(self.export_pieces())

    def export_pieces(self) -> list[bytes]:
        """The same in pieces, to be joined in a thread."""
        return books.pieces(self._book)

    def preview(self, data: bytes, *, step: "Step | None" = None) -> "ImportPreview":
        """What importing a file would do; raises importing.RefusedError with line and reason.

        Read the file with importing.read_file, which stops at the largest size there is. It changes
        nothing and can be done in a thread; step hears how far it is.
        """
        from sciatica_timer.services.store import importing

        return importing.preview(data, self._book, step=step or (lambda _share: None))

    def merge_in(
        self, preview: "ImportPreview", *, bring_back: bool = False, step: "Step | None" = None
    ) -> "Merge":
        """A history with an import in it, for `adopt`; changes nothing, and can be in a thread.

        bring_back takes in what was deleted here as well.
        """
        from sciatica_timer.services.store import merge

        return merge.of_import(
            preview,
            self._book,
            revision=self._keeper.revision,
            bring_back=bring_back,
            later_than=self._later_than,
            step=step or (lambda _share: None),
        )

    def merge_back(self, *, step: "Step | None" = None) -> "Merge | None":
        """A history without the last import again, but for what was edited since; for `adopt`.

        None where there is nothing to take back. It changes nothing, and can be in a thread.
        """
        from sciatica_timer.services.store import merge

        if self._taken is None:
            return None
        return merge.of_undo(
            self._taken,
            self._book,
            revision=self._keeper.revision,
            later_than=self._later_than,
            step=step or (lambda _share: None),
        )

    def adopt(self, made: "Merge") -> bool:
        """Take a merged history in place of this one; False where this one has changed since.

        Then it has to be made anew. Where it is put onto the disk `saving` and `unsaved` tell.
        """
        if made.revision != self._keeper.revision:
            return False
        self._taken = made.taken
        self._keeper.adopt(made.book, made.change)
        self.changed.emit()
        return True

    def take_in(self, preview: "ImportPreview", *, bring_back: bool = False) -> bool:
        """Import what a preview has shown; says whether it is on the disk."""
        self.adopt(self.merge_in(preview, bring_back=bring_back))
        return not (self.saving or self.unsaved)

    def take_back(self) -> bool:
        """Take the last import back, but for what was edited since; says whether that is saved."""
        made = self.merge_back()
        if made is not None:
            self.adopt(made)
        return not (self.saving or self.unsaved)

    def look_again(self) -> None:
        """Take in what another machine has written; call when the window becomes active."""
        self._keeper.look_again()

    def flush(self, *, for_s: float | None = None) -> bool:
        """Wait until the file holds everything, for_s seconds at most; says whether it does."""
        return self._keeper.flush(for_s=for_s)

    def close(self, *, for_s: float | None = None) -> None:
        """Wait for the last writing, for_s seconds at most, and let everything go."""
        self._keeper.close(for_s=for_s)

    @property
    def _book(self) -> HistoryData:
        return self._keeper.book

    def _put(self, session: Session, old: StoredRecord | None) -> None:
        change = HistoryData()
        change.put(records.write(session, old))
        self._commit(change)

    def _commit(self, change: HistoryData) -> None:
        self._keeper.commit(change)
        self.changed.emit()

    def _later_than(self, key: str) -> datetime:
        """Now, or just after the last change where the clock went back; never after the last
        moment that a file may hold.
        """
        stamps = [at for at in (self._book.deleted.get(key),) if at]
        stamps += [r.stamp for kind in RecordKind if (r := self._book.get(kind, key))]
        return _after(stamps, self._now())


def _after(stamps: list[datetime], now: datetime) -> datetime:
    newest = max(stamps, default=None)
    if newest is None or newest < now:
        return now
    if records.LAST - newest <= timedelta(days=1):
        # Too near the end for another zone.
        return min(newest + timedelta(milliseconds=1), records.LAST)
    return (newest + timedelta(milliseconds=1)).astimezone(now.tzinfo)
