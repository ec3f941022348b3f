"""The whole history in memory: records by id, what was deleted, and the file they make."""

import contextlib
import gc
from collections.abc import Generator, Iterable, Mapping
from datetime import datetime
from itertools import chain
from typing import cast

import msgspec

from sciatica_timer.domain.per_block import Block, Blocks
from sciatica_timer.domain.session import CareLog, Session, WeekMark
from sciatica_timer.services import strict_json
from sciatica_timer.services.store import answers, care_log, document, duplicate_ids
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.care_merge import merge_care
from sciatica_timer.services.store.deletions import Deleted, deletion_or_none, read_deletion
from sciatica_timer.services.store.document import DamagedError
from sciatica_timer.services.store.long_task import Step, StoppedError, no_step
from sciatica_timer.services.store.stored_record import RecordKind, StoredRecord
from sciatica_timer.services.translation import translate

VERSION = 1
TELL_EVERY = 1_000
"""Records between two calls of `step`."""


class Repairs(msgspec.Struct):
    """What was changed while a file was read; if anything was, the file itself is kept aside."""

    duplicates: int = 0
    """Records that had the id of another one."""
    tidied: bool = False
    """A key stood twice, or an entry of care made no sense and is left out."""
    signs: bool = False
    """An answer about pain could not be read, so the stop signs are asked again."""

    def __bool__(self) -> bool:
        return bool(self.duplicates or self.tidied or self.signs)


_KEYS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])
Key = tuple[RecordKind, str]
"""The kind and the id of a record."""


def _session_of(record: StoredRecord) -> Session:
    return cast(Session, record.value)


def _when(record: StoredRecord) -> tuple[datetime, str]:
    return _session_of(record).started, record.id


def _sessions_in(records: Block[StoredRecord]) -> Block[Session]:
    return Block(map(_session_of, records))


class HistoryData:
    """Records of every kind, with the newest edit of each and a memory of what was deleted.

    Taking one history into another can be repeated, and done in any order, with the same result.
    """

    def __init__(self) -> None:
        self.version = VERSION
        self._records: dict[Key, StoredRecord] | None = {}
        """All of them; None in a copy that nobody has asked for one yet."""
        self.deleted: dict[str, datetime] = {}
        self.care = CareLog()
        self.care_raw = b"{}"
        """The care log as it stood in the file, for the keys of it that we do not know."""
        self.raw_deletions: set[bytes] = set()
        """Entries of "deleted" that make no sense, or hold more than we know; carried along."""
        self.unknown: dict[str, bytes] = {}
        """Keys of the file that this version does not know, and their JSON."""
        self.repairs = Repairs()
        self._order = Blocks[StoredRecord]()
        """The sessions that could be read, oldest first, before what stands in `_moved`."""
        self._moved: dict[str, StoredRecord | None] = {}
        """Ids that have changed since, with what stands in `_order` for them."""
        self._others: dict[Key, StoredRecord] = {}
        """The records that are no session that could be read."""
        self._sessions: Blocks[Session] | None = None
        self._weeks: tuple[WeekMark, ...] | None = None

    @property
    def records(self) -> Mapping[Key, StoredRecord]:
        """All records by kind and id."""
        return self._known()

    @property
    def sessions(self) -> Blocks[Session]:
        """All sessions that could be read, oldest first."""
        order = self._in_order()
        if self._sessions is None:
            self._sessions = Blocks(block.find(_sessions_in) for block in order.blocks)
        return self._sessions

    @property
    def weeks(self) -> tuple[WeekMark, ...]:
        """All week marks."""
        if self._weeks is None:
            found = (record.value for record in self._others.values())
            self._weeks = tuple(value for value in found if isinstance(value, WeekMark))
        return self._weeks

    @property
    def unread(self) -> int:
        """How many entries could not be read and are only carried along."""
        rows = sum(1 for record in self._others.values() if record.value is None)
        return rows + sum(1 for raw in self.raw_deletions if deletion_or_none(raw) is None)

    def get(self, kind: RecordKind, key: str) -> StoredRecord | None:
        """The record of an id, if there is one."""
        return self._known().get((kind, key))

    def put(self, record: StoredRecord) -> bool:
        """Take a record in unless a newer one is known; says whether that changed anything.

        At the same time the one that comes in wins: it was changed by hand, in the file.
        """
        at = self.deleted.get(record.id) if record.kind is RecordKind.SESSION else None
        if at is not None and at >= record.stamp:
            return False
        known = self.get(record.kind, record.id)
        if known is not None and (known.raw == record.raw or known.stamp > record.stamp):
            return False
        one_unread = known is not None and (known.value is None) is not (record.value is None)
        if one_unread and known is not None and known.stamp == record.stamp:
            # One of them is damaged: the other one is seen, and the bytes of both are kept.
            unread = record if record.value is None else known
            changed = self.put(records.without_id(unread))
            if unread is record:
                return changed
        self._set(record.kind, record.id, record)
        return True

    def put_many(self, new: Iterable[StoredRecord]) -> bool:
        """Take many records in; says whether that changed anything."""
        changed = any([self.put(record) for record in new])
        # Not later, when it may be a thread that asks.
        self._in_order()
        return changed

    def delete(self, key: str, at: datetime) -> bool:
        """Delete the session of an id if it is not newer, and remember it; says if it changed."""
        known_at = self.deleted.get(key)
        if known_at is not None and known_at >= at:
            return False
        self.deleted[key] = at
        record = self.get(RecordKind.SESSION, key)
        if record is not None and record.stamp <= at:
            self._set(record.kind, key, None)
        return True

    def take_in(self, other: "HistoryData") -> bool:
        """Merge another history in; says whether this one changed.

        The newest edit of a record wins; a deletion wins over older edits.
        """
        changed = any([self.delete(key, at) for key, at in other.deleted.items()])
        changed = self.put_many(other.records.values()) or changed
        care = merge_care(self.care, other.care)
        changed = changed or care != self.care or not other.raw_deletions <= self.raw_deletions
        self.care = care
        self.raw_deletions |= other.raw_deletions
        if other.care_raw != b"{}":
            self.care_raw = other.care_raw
        # Only a newer version writes these, so the other side's are at least as new as ours.
        changed = changed or any(self.unknown.get(key) != raw for key, raw in other.unknown.items())
        self.unknown |= other.unknown
        return changed

    def holds(self, other: "HistoryData") -> bool:
        """Whether everything in another history is known here: then nothing of it can be lost."""
        return not self.copy().take_in(other)

    def without(self, known: "HistoryData") -> "HistoryData":
        """The part of it that is not in another history, so that taking it in there is quick."""
        part, theirs = HistoryData(), known.records
        part.put_many(
            record
            for key, record in self.records.items()
            if key not in theirs or theirs[key].raw != record.raw
        )
        part.deleted = dict(self.deleted.items() - known.deleted.items())
        part.raw_deletions = self.raw_deletions - known.raw_deletions
        part.care, part.care_raw, part.unknown = self.care, self.care_raw, dict(self.unknown)
        return part

    def copy(self) -> "HistoryData":
        """Another history with the same in it."""
        copy = HistoryData()
        copy.version = self.version
        copy._records, copy.deleted = None, dict(self.deleted)
        copy.care, copy.care_raw = self.care, self.care_raw
        copy.unknown, copy.raw_deletions = dict(self.unknown), set(self.raw_deletions)
        copy._order, copy._others = self._in_order(), dict(self._others)
        return copy

    def rows(self, kind: RecordKind) -> list[bytes]:
        """The JSON of every record of a kind, sessions oldest first; the unread ones last."""
        read = self._in_order() if kind is RecordKind.SESSION else ()
        others = (record for record in self._others.values() if record.kind is kind)
        return [record.raw for record in chain(read, others)]

    def _known(self) -> dict[Key, StoredRecord]:
        if self._records is None:
            read = {(record.kind, record.id): record for record in self._in_order()}
            self._records = read | self._others
        return self._records

    def _read(self, id: str) -> StoredRecord | None:
        """The session of an id, if there is one that could be read."""
        record = self.get(RecordKind.SESSION, id)
        return record if record and record.value is not None else None

    def _in_order(self) -> Blocks[StoredRecord]:
        """The sessions that could be read, oldest first."""
        if self._moved:
            gone = [record for record in self._moved.values() if record]
            new = [record for id in self._moved if (record := self._read(id))]
            self._order = self._order.changed(gone, new, _when)
            self._moved, self._sessions = {}, None
        return self._order

    def _set(self, kind: RecordKind, id: str, record: StoredRecord | None) -> None:
        """Keep a record in place of the one with this kind and id, or none."""
        key = kind, id
        if kind is RecordKind.WEEK:
            self._weeks = None
        else:
            self._moved.setdefault(id, self._read(id))
        if record is None:
            del self._known()[key]
        else:
            self._known()[key] = record
        if record is not None and (kind is RecordKind.WEEK or record.value is None):
            self._others[key] = record
        else:
            self._others.pop(key, None)


def decode(data: bytes, *, step: Step = no_step) -> HistoryData:
    """Read a file's bytes to their end; raises DamagedError where they are no whole history.

    A newer version's file is read as far as it is understood; the history then has its version.
    """
    try:
        with _without_collecting():
            return _decode(data, step)
    except (DamagedError, StoppedError):
        raise
    except Exception as error:
        raise DamagedError(strict_json.reason(error)) from error


def _decode(data: bytes, step: Step) -> HistoryData:
    history = HistoryData()
    history.version, keys = document.parts(data, newest=VERSION)
    new: list[StoredRecord] = []
    for kind in RecordKind:
        rows = _rows(keys, kind.value, history.version)
        for at in range(0, len(rows), TELL_EVERY):
            step(at / len(rows))
            new += [records.read_or_carry(kind, raw) for raw in rows[at : at + TELL_EVERY]]
    for raw in _rows(keys, "deleted", history.version):
        try:
            gone, more, repeated = read_deletion(bytes(raw))
        except Exception:
            history.raw_deletions.add(bytes(raw))
            continue
        history.delete(gone.id, gone.at)
        history.raw_deletions |= more
        history.repairs.tidied |= repeated
    unique = duplicate_ids.make_unique(new, history.deleted)
    history.put_many(unique.records)
    history.repairs.duplicates = unique.count
    history.repairs.tidied |= any(record.repaired for record in new)
    lost = [record.raw for record in unique.records if record.unclear]
    _take_care(history, keys, lost)
    history.unknown = {key: bytes(raw) for key, raw in keys.items()}
    return history


def _take_care(history: HistoryData, keys: dict[str, msgspec.Raw], lost: list[bytes]) -> None:
    if "care" in keys:
        care = care_log.read(bytes(keys.pop("care")))
        history.care, history.care_raw = care.log, care.raw
        history.repairs.tidied |= bool(care.unread)
        lost += care.lost
    if not _remembers(history):
        # An empty log is not written, so it says no more than one that is missing.
        lost += [bytes(raw) for raw in keys.values() if answers.in_care(bytes(raw))]
    ask_again(history, lost)


def _remembers(history: HistoryData) -> bool:
    """Whether there is a care log to be written."""
    return history.care != CareLog() or history.care_raw != b"{}"


def ask_again(history: HistoryData, lost: list[bytes]) -> None:
    """Add a red answer for every entry that may have been one: so the stop signs are asked again.

    One that was settled before is in the log as such, and is not asked about again.
    """
    known = {red.session for red in history.care.reds}
    new = {red.session: red for red in map(answers.unread, lost) if red.session not in known}
    if new:
        history.repairs.signs = True
        history.care = msgspec.structs.replace(
            history.care, reds=(*history.care.reds, *new.values())
        )


@contextlib.contextmanager
def _without_collecting() -> Generator[None]:
    """Switch the garbage collector off: reading creates only what stays, and is twice as fast."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _rows(keys: dict[str, msgspec.Raw], name: str, version: int) -> list[msgspec.Raw]:
    if name not in keys:
        return []
    try:
        rows = _LIST.decode(keys[name])
    except msgspec.MsgspecError as error:
        if version > VERSION:
            return []
        text = translate("Reason", "“{name}” does not hold what belongs there")
        raise DamagedError(text.format(name=name)) from error
    del keys[name]
    return rows


def encode(history: HistoryData) -> bytes:
    """The file's bytes."""
    out = [b'{\n  "version": ' + str(history.version).encode()]
    for kind in RecordKind:
        rows = history.rows(kind)
        # A newer version may keep something else under that name.
        if kind.value not in history.unknown and (kind is RecordKind.SESSION or rows):
            out += _list_of(kind.value, rows)
    if "deleted" not in history.unknown and (history.deleted or history.raw_deletions):
        told = {(d.id, d.at) for d in map(deletion_or_none, history.raw_deletions) if d}
        gone = [Deleted(id=key, at=at) for key, at in sorted(history.deleted.items())]
        rows_gone = [msgspec.json.encode(one) for one in gone if (one.id, one.at) not in told]
        out += _list_of("deleted", rows_gone + sorted(history.raw_deletions))
    if _remembers(history):
        care = records.carry(history.care, msgspec.json.decode(history.care_raw))
        out += [b',\n  "care": ', msgspec.json.encode(care)]
    for key, raw in history.unknown.items():
        out += [b",\n  ", msgspec.json.encode(key), b": ", raw]
    out.append(b"\n}\n")
    return b"".join(out)


def _list_of(name: str, rows: list[bytes]) -> list[bytes]:
    start = b",\n  " + msgspec.json.encode(name) + b": ["
    if not rows:
        return [start, b"]"]
    body = [b",\n    "] * (2 * len(rows))
    body[0] = b"\n    "
    body[1::2] = rows
    return [start, *body, b"\n  ]"]
