"""Makes a history with an import in it, or without it again, beside the one that is in use."""

from collections.abc import Callable
from datetime import datetime

import msgspec

from sciatica_timer.domain.session import CareLog, Session, WeekMark
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.care_merge import merge_care
from sciatica_timer.services.store.history_data import HistoryData
from sciatica_timer.services.store.importing import ImportPreview
from sciatica_timer.services.store.long_task import Step, no_step
from sciatica_timer.services.store.stored_record import RecordKind, StoredRecord

TELL_EVERY = 100
"""Records between two calls of `step`."""
LaterThan = Callable[[str], datetime]
"""Gives a time after the last edit of an id."""


class ImportedChanges(msgspec.Struct, frozen=True):
    """What an import has changed, so that it can be taken back."""

    records: tuple[StoredRecord, ...]
    before: dict[tuple[RecordKind, str], StoredRecord]
    """Records that were replaced by it."""
    care_before: CareLog
    care_after: CareLog


class Merge(msgspec.Struct, frozen=True, kw_only=True):
    """A history that takes the place of the one in use, if that has not changed meanwhile."""

    revision: int
    """The state of the history in use that it was made from."""
    history: HistoryData
    change: HistoryData
    """What is new in it, to be written."""
    imported: ImportedChanges | None
    """What undo needs; None where this is an undo itself."""


def of_import(
    preview: ImportPreview,
    mine: HistoryData,
    *,
    revision: int,
    bring_back: bool,
    later_than: LaterThan,
    step: Step = no_step,
) -> Merge:
    """Take an import in; bring_back also takes in sessions that were deleted here."""
    change = HistoryData()
    change.take_in(preview.history)
    back = preview.gone if bring_back else ()
    again: list[StoredRecord] = []
    for done, record in enumerate(back):
        if isinstance(record.value, Session):
            newest = msgspec.structs.replace(record.value, edited=later_than(record.id))
            again.append(records.write(newest, record))
        if done % TELL_EVERY == 0:
            step(done / len(back) / 2)
    change.put_many(again)
    step(0.5)
    imported = ImportedChanges(
        records=tuple(change.records.values()),
        before={key: mine.records[key] for key in change.records if key in mine.records},
        care_before=mine.care,
        care_after=merge_care(mine.care, change.care),
    )
    history = mine.copy()
    history.take_in(change)
    return Merge(revision=revision, history=history, change=change, imported=imported)


def of_undo(
    imported: ImportedChanges,
    mine: HistoryData,
    *,
    revision: int,
    later_than: LaterThan,
    step: Step = no_step,
) -> Merge:
    """Take an import back; what was edited since stays as it is.

    What was new is deleted, what was replaced comes back as the newest edit: so it is taken back
    on every machine that shares the folder.
    """
    change = HistoryData()
    for done, record in enumerate(imported.records):
        if done % TELL_EVERY == 0:
            step(done / len(imported.records) / 2)
        now = mine.get(record.kind, record.id)
        if now is None or now.raw != record.raw:
            continue
        at, old = later_than(record.id), imported.before.get((record.kind, record.id))
        if old is not None and isinstance(old.value, Session | WeekMark):
            change.put(records.write(msgspec.structs.replace(old.value, edited=at), old))
        elif isinstance(record.value, WeekMark):
            mark = msgspec.structs.replace(record.value, reason=None, edited=at)
            change.put(records.write(mark, record))
        elif old is None:
            change.delete(record.id, at)
    step(0.5)
    history = mine.copy()
    if history.care == imported.care_after:
        history.care = imported.care_before
    change.care, change.care_raw = history.care, history.care_raw
    history.take_in(change)
    return Merge(revision=revision, history=history, change=change, imported=None)
