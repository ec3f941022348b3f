"""The history as the app uses it: all sessions, week marks and care, and every change to them."""

import logging
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.edits import carry_over
from sciatica_timer.domain.per_block import Blocks
from sciatica_timer.domain.session import CareLog, Session, WeekMark
from sciatica_timer.services import strict_json
from sciatica_timer.services.store import backups
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.history_data import DamagedError, HistoryData, encode
from sciatica_timer.services.store.history_repository import HistoryRepository
from sciatica_timer.services.store.long_task import Step, no_step
from sciatica_timer.services.store.problem import Problem, ProblemKind, sentence
from sciatica_timer.services.store.stored_record import RecordKind, StoredRecord

if TYPE_CHECKING:
    from sciatica_timer.services.store.importing import ImportPreview
    from sciatica_timer.services.store.merge import ImportedChanges, Merge

__all__ = ["HistoryStore", "Problem", "ProblemKind", "sentence"]

log = logging.getLogger(__name__)


class HistoryStore(HistoryRepository):
    """All sessions of one data folder, and the changes that the app makes to them.

    A change is on the disk when the method returns, or `failed` tells why not; then it stays in
    memory, and `retry` writes it again. With waits=False nobody waits for the disk: a change is
    written in a thread, in order, and `saved` or `failed` tells. Call `close` at the end of the
    app.
    """

    def __init__(
        self,
        folder: Path,
        *,
        now: Callable[[], datetime],
        waits: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(folder, now=now, waits=waits, parent=parent)
        self._index: tuple[Blocks[Session], tuple[object, ...], CalendarIndex] | None = None
        self._removed: dict[str, StoredRecord] = {}
        """For undo: what was deleted since the start, with the keys that only the file knew."""
        self._last_import: ImportedChanges | None = None
        """For undo: the last import."""

    # -- questions ----------------------------------------------------------------------------

    @property
    def sessions(self) -> Blocks[Session]:
        """All sessions, oldest first."""
        return self.data.sessions

    @property
    def weeks(self) -> tuple[WeekMark, ...]:
        """Weeks that were marked by hand."""
        return self.data.weeks

    @property
    def care(self) -> CareLog:
        """What care has to remember besides the sessions."""
        return self.data.care

    @property
    def path(self) -> Path:
        """The file."""
        return self.file.path

    def calendar(self, day_starts_at: int) -> CalendarIndex:
        """The sessions by day, with the marked weeks; built anew only after a change."""
        sessions, choice = self.sessions, (self.weeks, day_starts_at)
        if self._index is None or self._index[0] is not sessions or self._index[1] != choice:
            index = CalendarIndex(sessions, day_starts_at=day_starts_at, marks=choice[0])
            self._index = (sessions, choice, index)
        return self._index[2]

    def get(self, session_id: str) -> Session | None:
        """The session of an id, if there is one."""
        record = self.data.get(RecordKind.SESSION, session_id)
        return record.value if record and isinstance(record.value, Session) else None

    # -- commands -----------------------------------------------------------------------------

    def add(self, session: Session) -> None:
        """Keep a new session, or one that was just deleted.

        Raises RecordError for times without an offset or outside 1900 to 2200; so does `replace`.
        """
        if session.id in self.data.deleted:
            at = self._later_than(session.id)
            if at <= self.data.deleted[session.id]:
                # Nothing is later than the last moment there is.
                session = msgspec.structs.replace(session, id=uuid.uuid4().hex)
            session = msgspec.structs.replace(session, edited=at)
        self._put(session, self._removed.pop(session.id, None))

    def replace(self, session: Session) -> None:
        """Keep a session in place of the one with its id; it becomes the newest edit."""
        session = msgspec.structs.replace(session, edited=self._later_than(session.id))
        self._put(session, self.data.get(RecordKind.SESSION, session.id))

    def amend(self, before: Session, after: Session) -> bool:
        """Carry the change from before to after into the session as it is now, if it is there.

        Other changes since `before` stay, and one that was deleted stays deleted; says whether
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
        record = self.data.get(RecordKind.SESSION, session_id)
        if record is None:
            return
        self._removed[session_id] = record
        change = HistoryData()
        change.delete(session_id, self._later_than(session_id))
        self.commit(change)

    def mark_week(self, mark: WeekMark) -> None:
        """Mark a week as sick or travel, or take the mark off it."""
        key = records.id_of(mark)
        mark = msgspec.structs.replace(mark, edited=self._later_than(key))
        change = HistoryData()
        change.put(records.write(mark, self.data.get(RecordKind.WEEK, key)))
        self.commit(change)

    def replace_care(self, care: CareLog) -> None:
        """Keep the care log in place of the one there is."""
        before = self.data.care
        if (care.began, care.began_to_the_day) != (before.began, before.began_to_the_day):
            told = _after([before.began_told] if before.began_told else [], self._now())
            care = msgspec.structs.replace(care, began_told=told)
        if care.plan is not None and care.plan != before.plan:
            at = _after([before.plan.changed] if before.plan else [], self._now())
            plan = msgspec.structs.replace(care.plan, changed=at)
            care = msgspec.structs.replace(care, plan=plan)
        care = strict_json.writable(care)
        self.data.care = care
        change = HistoryData()
        change.care, change.care_raw = care, self.data.care_raw
        self.commit(change)

    def export(self) -> Callable[[], bytes]:
        """Give what makes the whole history as its file holds it, as it is now; for a thread."""
        return partial(encode, self.data.copy())

    def preview(self, data: bytes, *, step: Step = no_step) -> "ImportPreview":
        """What importing a file would do; raises importing.RefusedError with line and reason.

        Read the file with importing.read_file, which stops at the largest size there is. It changes
        nothing and can be done in a thread; step hears how far it is.
        """
        from sciatica_timer.services.store import importing

        return importing.preview(data, self.data, step=step)

    def merge_in(
        self, preview: "ImportPreview", *, bring_back: bool = False, step: Step = no_step
    ) -> "Merge":
        """Make a history with an import in it, for `adopt`; changes nothing, so a thread may do it.

        bring_back also takes in sessions that were deleted here.
        """
        from sciatica_timer.services.store import merge

        return merge.of_import(
            preview,
            self.data,
            revision=self.revision,
            bring_back=bring_back,
            later_than=self._later_than,
            step=step,
        )

    def merge_back(self, *, step: Step = no_step) -> "Merge | None":
        """Make a history without the last import, for `adopt`; what was edited since stays.

        None where there is no import to take back. Changes nothing, so a thread may do it.
        """
        from sciatica_timer.services.store import merge

        if self._last_import is None:
            return None
        return merge.of_undo(
            self._last_import,
            self.data,
            revision=self.revision,
            later_than=self._later_than,
            step=step,
        )

    def adopt(self, made: "Merge") -> bool:
        """Replace this history by a merged one; False where this one has changed since.

        Then the merge has to be made again. `saving` and `unsaved` tell whether it is on the disk.
        """
        if made.revision != self.revision:
            return False
        self._last_import = made.imported
        self.commit(made.change, made.history)
        return True

    def merge_backup(self, backup: Path, *, step: Step = no_step) -> "Merge":
        """Make a history with a backup in it, beside what could be saved, for `adopt_backup`.

        Raises OSError or DamagedError where it is no good one. Changes nothing, so a thread may do
        it.
        """
        from sciatica_timer.services.store.merge import Merge

        revision, whole = self.revision, self.data.copy()
        found = backups.read(backup, step=step)
        whole.take_in(found)
        return Merge(revision=revision, history=whole, change=found, imported=None)

    def adopt_backup(self, made: "Merge") -> bool:
        """Take in a backup as `adopt` does; the problem is settled once it is on the disk."""
        self._settles = made.revision == self.revision
        return self.adopt(made)

    def refuse_backup(self, backup: Path, error: Exception) -> None:
        """Tell that a backup could not be read."""
        log.warning("The backup could not be read: %s", error)
        self.failed.emit(Problem(kind=ProblemKind.UNREADABLE, path=backup, detail=str(error)))

    def restore(self, backup: Path) -> bool:
        """Take a backup in at once, where nothing else has to go on; says whether that worked."""
        try:
            made = self.merge_backup(backup)
        except (OSError, DamagedError) as error:
            self.refuse_backup(backup, error)
            return False
        return self.adopt_backup(made) and self.flush()

    def _put(self, session: Session, old: StoredRecord | None) -> None:
        change = HistoryData()
        change.put(records.write(session, old))
        self.commit(change)

    def _later_than(self, key: str) -> datetime:
        """Now, or just after the last change where the clock went back; never after the last
        moment that a file may hold.
        """
        stamps = [at for at in (self.data.deleted.get(key),) if at]
        stamps += [r.stamp for kind in RecordKind if (r := self.data.get(kind, key))]
        return _after(stamps, self._now())


def _after(stamps: list[datetime], now: datetime) -> datetime:
    newest = max(stamps, default=None)
    if newest is None or newest < now:
        return now
    if records.LAST - newest <= timedelta(days=1):
        # Too near the end for another zone.
        return min(newest + timedelta(milliseconds=1), records.LAST)
    return (newest + timedelta(milliseconds=1)).astimezone(now.tzinfo)
