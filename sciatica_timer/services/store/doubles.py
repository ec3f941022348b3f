"""Records of one file that share an id, as when a block is copied by hand: each gets its own."""

from datetime import datetime
from typing import cast

import msgspec

from sciatica_timer.domain.care import reds_of
from sciatica_timer.domain.session import Session
from sciatica_timer.services.store import answers
from sciatica_timer.services.store import record as records
from sciatica_timer.services.store.record import Kind, Record

LONGEST = 150
"""Letters of an id that the new one begins with."""


class ToldApart(msgspec.Struct):
    """Records that all have ids of their own, and how many of them had not."""

    records: list[Record]
    count: int = 0


def tell_apart(found: list[Record], deleted: dict[str, datetime]) -> ToldApart:
    """Give each record an id of its own; the new ids follow from the bytes.

    So two computers give the same. The newest edit keeps the id: a copy that is taken in by an
    app that runs can then neither be older than what it knows nor push it out. What has the id of
    something deleted in the same file was put there by hand, and comes back under another id.
    """
    groups: dict[tuple[Kind, str], list[Record]] = {}
    for record in found:
        groups.setdefault((record.kind, record.id), []).append(record)
    told = ToldApart(records=[])
    taken = {id for _, id in groups}
    for (kind, id), group in groups.items():
        at = deleted.get(id)
        gone = at is not None and max(record.stamp for record in group) <= at
        if len(group) == 1 and not gone:
            told.records += group
        elif kind is Kind.WEEK:
            told.records.append(max(group, key=_newest))
            told.count += len({record.raw for record in group}) - 1
        else:
            _tell_sessions_apart(group, told, taken, keep_one=not gone)
    return told


def _tell_sessions_apart(
    group: list[Record], told: ToldApart, taken: set[str], *, keep_one: bool
) -> None:
    read = sorted((record for record in group if record.value is not None), key=_newest)
    for record in group:
        if record.value is None:
            # Its bytes stay as they are; only here it must not stand in the other's place.
            id = records.nameless(record.raw)
            told.records.append(msgspec.structs.replace(record, id=id))
    if keep_one and read:
        keeps = read.pop()
        # A red answer that was settled for one of them may not have been for the other.
        values = [cast(Session, record.value) for record in (keeps, *read)]
        unclear = keeps.unclear or (bool(read) and any(map(reds_of, values)))
        told.records.append(msgspec.structs.replace(keeps, unclear=unclear))
    for record in read:
        told.records.append(records.renamed(record, _free(record, taken)))
        told.count += 1


def _free(record: Record, taken: set[str]) -> str:
    first = id = f"{record.id[:LONGEST]}-{answers.name_of(record.raw)[:16]}"
    number = 2
    while id in taken:
        id = f"{first}-{number}"
        number += 1
    taken.add(id)
    return id


def _newest(record: Record) -> tuple[datetime, bytes]:
    return record.stamp, record.raw
