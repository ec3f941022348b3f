"""A history with an import in it, or without it again: made beside the one that is shown."""

from collections.abc import Callable
from datetime import datetime

import msgspec

from sciatica_timer.domain.session import Session
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store import undo
from sciatica_timer.services.store.history_data import HistoryData
from sciatica_timer.services.store.importing import ImportPreview
from sciatica_timer.services.store.long_task import Step, no_step
from sciatica_timer.services.store.undo import ImportedChanges

TELL_EVERY = 100
LaterThan = Callable[[str], datetime]
"""A time after the last edit of an id."""


class Merge(msgspec.Struct, frozen=True, kw_only=True):
    """What takes the place of a book, if that is still the same one then."""

    revision: int
    """Which state of the book it was made from."""
    book: HistoryData
    change: HistoryData
    """What has changed, to be written."""
    taken: ImportedChanges | None
    """How it can be taken back; None where it takes something back itself."""


def of_import(
    preview: ImportPreview,
    mine: HistoryData,
    *,
    revision: int,
    bring_back: bool,
    later_than: LaterThan,
    step: Step = no_step,
) -> Merge:
    """Take an import in; bring_back takes in what was deleted here as well."""
    change = mine_with(HistoryData(), preview.book)
    back = preview.gone if bring_back else ()
    again: list[records.StoredRecord] = []
    for done, record in enumerate(back):
        if isinstance(record.value, Session):
            newest = msgspec.structs.replace(record.value, edited=later_than(record.id))
            again.append(records.write(newest, record))
        if done % TELL_EVERY == 0:
            step(done / len(back) / 2)
    change.put_many(again)
    step(0.5)
    taken = undo.taking(change, mine)
    return Merge(revision=revision, book=mine_with(mine, change), change=change, taken=taken)


def of_undo(
    taken: ImportedChanges,
    mine: HistoryData,
    *,
    revision: int,
    later_than: LaterThan,
    step: Step = no_step,
) -> Merge:
    """Take an import back, but for what was edited since."""

    def later(key: str) -> datetime:
        nonlocal done
        done += 1
        if done % TELL_EVERY == 0:
            step(done / max(1, len(taken.came)) / 2)
        return later_than(key)

    done = 0
    change = undo.taking_back(taken, mine, later)
    step(0.5)
    book = mine.copy()
    if book.care == taken.care_after:
        book.care = taken.care_before
    change.care, change.care_raw = book.care, book.care_raw
    book.take_in(change)
    return Merge(revision=revision, book=book, change=change, taken=None)


def mine_with(mine: HistoryData, change: HistoryData) -> HistoryData:
    """A copy of a book with a change in it."""
    book = mine.copy()
    book.take_in(change)
    return book
