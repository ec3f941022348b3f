"""Records of one file that share an id, as when a block is copied by hand: each gets its own."""

from datetime import datetime
from typing import cast

import msgspec

from sciatica_timer.domain.care import reds_of
from sciatica_timer.domain.session import Session
from sciatica_timer.services.store import answers
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.stored_record import RecordKind, StoredRecord

LONGEST = 150
"""Letters of an id that the new one begins with."""


class UniqueRecords(msgspec.Struct):
    """Records that all have ids of their own, and how many of them had not."""

    records: list[StoredRecord]
    count: int = 0


def make_unique(found: list[StoredRecord], deleted: dict[str, datetime]) -> UniqueRecords:
    """Give each record an id of its own; the new ids follow from the bytes.

    So two computers give the same. The newest edit keeps the id: a copy that is taken in by an
    app that runs can then neither be older than what it knows nor push it out. What has the id of
    something deleted in the same file was put there by hand, and comes back under another id.
    """
    ids = {(record.kind, record.id) for record in found}
    if len(ids) == len(found) and not any((RecordKind.SESSION, id) in ids for id in deleted):
        # Nearly always.
        return UniqueRecords(records=found)
    groups: dict[tuple[RecordKind, str], list[StoredRecord]] = {}
    for record in found:
        groups.setdefault((record.kind, record.id), []).append(record)
    taken = dict.fromkeys((id for _, id in groups), 1)
    unique = UniqueRecords(records=[])
    new: dict[int, list[StoredRecord]] = {}
    """What comes in the place of a record, by Python's number of it."""
    for (kind, id), group in groups.items():
        at = deleted.get(id) if kind is RecordKind.SESSION else None
        gone = at is not None and max(record.stamp for record in group) <= at
        if len(group) == 1 and not gone:
            continue
        if kind is RecordKind.WEEK:
            newest = max(group, key=_newest)
            new |= {_number(record): [] for record in group if record is not newest}
            unique.count += len({record.raw for record in group}) - 1
        else:
            unique.count += _separate_sessions(group, new, taken, keep_one=not gone)
    for record in found:
        unique.records += new.get(_number(record), [record])
    return unique


def _separate_sessions(
    group: list[StoredRecord],
    new: dict[int, list[StoredRecord]],
    taken: dict[str, int],
    *,
    keep_one: bool,
) -> int:
    """Find ids for the records of one id; gives how many sessions got another one."""
    for record in group:
        if record.value is None:
            # Its bytes stay as they are; only here it must not stand in the other's place.
            new[_number(record)] = [records.without_id(record)]
    read = sorted((record for record in group if record.value is not None), key=_newest)
    if keep_one and read:
        keeps = read.pop()
        # A red answer that was settled for one of them may not have been for the other.
        values = [cast(Session, record.value) for record in (keeps, *read)]
        unclear = keeps.unclear or (bool(read) and any(map(reds_of, values)))
        new[_number(keeps)] = [msgspec.structs.replace(keeps, unclear=unclear)]
    for record in read:
        new[_number(record)] = [records.renamed(record, _free(record, taken))]
    return len(read)


def _free(record: StoredRecord, taken: dict[str, int]) -> str:
    first = id = f"{record.id[:LONGEST]}-{answers.name_of(record.raw)[:16]}"
    while id in taken:
        taken[first] += 1
        id = f"{first}-{taken[first]}"
    taken[id] = 1
    return id


def _newest(record: StoredRecord) -> tuple[datetime, bytes]:
    return record.stamp, record.raw


def _number(record: StoredRecord) -> int:
    """Tells one record from another that has the same bytes."""
    return id(record)
