"""What an import has changed, so that it can be taken back as far as nobody has gone on from it."""

from collections.abc import Callable
from datetime import datetime

import msgspec

from sciatica_timer.domain.session import CareLog, Session, WeekMark
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.care_merge import merge_care
from sciatica_timer.services.store.history_data import HistoryData
from sciatica_timer.services.store.stored_record import RecordKind, StoredRecord


class ImportedChanges(msgspec.Struct, frozen=True):
    """What came in, what was there before it, and the care log on both sides of it."""

    came: tuple[StoredRecord, ...]
    before: dict[tuple[RecordKind, str], StoredRecord]
    care_before: CareLog
    care_after: CareLog


def taking(change: HistoryData, mine: HistoryData) -> ImportedChanges:
    """What taking a change into a book would do; ask before it is taken in."""
    return ImportedChanges(
        came=tuple(change.records.values()),
        before={key: mine.records[key] for key in change.records if key in mine.records},
        care_before=mine.care,
        care_after=merge_care(mine.care, change.care),
    )


def taking_back(
    taken: ImportedChanges, mine: HistoryData, later_than: Callable[[str], datetime]
) -> HistoryData:
    """The change that takes it back; what was edited since stays as it is.

    What was new is deleted, what was there before comes back as the newest edit: so it is taken
    back on every machine that shares the folder. later_than gives a time after the last edit of
    an id.
    """
    change = HistoryData()
    for record in taken.came:
        now = mine.get(record.kind, record.id)
        if now is None or now.raw != record.raw:
            continue
        at, old = later_than(record.id), taken.before.get((record.kind, record.id))
        if old is not None and isinstance(old.value, Session | WeekMark):
            change.put(records.write(msgspec.structs.replace(old.value, edited=at), old))
        elif isinstance(record.value, WeekMark):
            mark = msgspec.structs.replace(record.value, reason=None, edited=at)
            change.put(records.write(mark, record))
        elif old is None:
            change.delete(record.id, at)
    return change
