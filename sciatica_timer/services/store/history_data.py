"""The whole history in memory: records by id, what was deleted, and the file they make."""

import bisect
import contextlib
import gc
from collections.abc import Generator
from datetime import datetime
from typing import cast

import msgspec

from sciatica_timer.domain.session import CareLog, Moment, Session, WeekMark
from sciatica_timer.services import strict_json
from sciatica_timer.services.store import answers, care_log, document, duplicate_ids
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.care_merge import merge_care
from sciatica_timer.services.store.document import DamagedError
from sciatica_timer.services.store.long_task import Step, no_step
from sciatica_timer.services.store.stored_record import RecordKind, StoredRecord
from sciatica_timer.services.translation import translate

VERSION = 1
TELL_EVERY = 1_000
"""Records between two calls of `step`."""
MANY = 100
"""From so many new records on they are sorted once, at the end."""


class Deleted(msgspec.Struct, frozen=True, kw_only=True):
    """That a record was deleted, and when, so that no other copy brings it back."""

    id: str
    at: Moment


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
_DELETED = msgspec.json.Decoder(Deleted)


class HistoryData:
    """Records of every kind, with the newest edit of each and a memory of what was deleted.

    Taking one history into another can be repeated, and done in any order, with the same result.
    """

    def __init__(self) -> None:
        self.version = VERSION
        self.records: dict[tuple[RecordKind, str], StoredRecord] = {}
        self.deleted: dict[str, datetime] = {}
        self.care = CareLog()
        self.care_raw = b"{}"
        """The care log as it stood in the file, for the keys of it that we do not know."""
        self.raw_deletions: set[bytes] = set()
        """Entries of "deleted" that make no sense, or hold more than we know; carried along."""
        self.unknown: dict[str, bytes] = {}
        """Keys of the file that this version does not know, and their JSON."""
        self.repairs = Repairs()
        self._order: list[tuple[datetime, str, StoredRecord]] = []
        """The sessions that could be read, oldest first, by when they began and their id."""
        self._tuple: tuple[Session, ...] | None = None
        self._weeks: tuple[WeekMark, ...] | None = None

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All sessions that could be read, oldest first."""
        if self._tuple is None:
            self._tuple = tuple(cast(Session, record.value) for _, _, record in self._order)
        return self._tuple

    @property
    def weeks(self) -> tuple[WeekMark, ...]:
        """All week marks."""
        if self._weeks is None:
            found = (record.value for record in self.records.values())
            self._weeks = tuple(value for value in found if isinstance(value, WeekMark))
        return self._weeks

    @property
    def unread(self) -> int:
        """How many entries could not be read and are only carried along."""
        rows = sum(1 for record in self.records.values() if record.value is None)
        return rows + sum(1 for raw in self.raw_deletions if _deleted_or_none(raw) is None)

    def get(self, kind: RecordKind, key: str) -> StoredRecord | None:
        """The record of an id, if there is one."""
        return self.records.get((kind, key))

    def put(self, record: StoredRecord, *, sort: bool = True) -> bool:
        """Take a record in unless a newer one is known; says whether that changed anything.

        At the same time the one that comes in wins: it was changed by hand, in the file.
        """
        at = self.deleted.get(record.id) if record.kind is RecordKind.SESSION else None
        if at is not None and at >= record.stamp:
            return False
        known = self.records.get((record.kind, record.id))
        if known is not None and (known.raw == record.raw or known.stamp > record.stamp):
            return False
        one_unread = known is not None and (known.value is None) is not (record.value is None)
        if one_unread and known is not None and known.stamp == record.stamp:
            # One of them is damaged: the other one is seen, and the bytes of both are kept.
            unread = record if record.value is None else known
            changed = self.put(records.without_id(unread))
            if unread is record:
                return changed
        self._drop(known)
        self.records[record.kind, record.id] = record
        if record.kind is RecordKind.WEEK:
            self._weeks = None
        if sort and isinstance(record.value, Session):
            entry = (record.value.started, record.id)
            place = bisect.bisect_left(self._order, entry)
            self._order.insert(place, (*entry, record))
            if self._tuple is not None:
                # Cheaper than looking ten thousand up again.
                middle = (record.value,)
                self._tuple = self._tuple[:place] + middle + self._tuple[place:]
        return True

    def put_many(self, new: list[StoredRecord]) -> bool:
        """Take many records in; sorting once is what keeps a large file linear."""
        if len(new) < MANY:
            return any([self.put(record) for record in new])
        self._order, self._tuple = [], None
        changed = any([self.put(record, sort=False) for record in new])
        self._order = sorted(
            (record.value.started, record.id, record)
            for record in self.records.values()
            if isinstance(record.value, Session)
        )
        return changed

    def delete(self, key: str, at: datetime) -> bool:
        """Delete the session of an id if it is not newer, and remember it; says if it changed."""
        known_at = self.deleted.get(key)
        if known_at is not None and known_at >= at:
            return False
        self.deleted[key] = at
        record = self.records.get((RecordKind.SESSION, key))
        if record is not None and record.stamp <= at:
            self._drop(record)
            del self.records[RecordKind.SESSION, key]
        return True

    def take_in(self, other: "HistoryData") -> bool:
        """Merge another history in; says whether this one changed.

        The newest edit of a record wins; a deletion wins over older edits.
        """
        if len(other.deleted) >= MANY:
            # Built anew once, and not cut after every deletion.
            self._tuple = None
        changed = any([self.delete(key, at) for key, at in other.deleted.items()])
        # Nearly all of a file that somebody else has written is known here.
        mine = self.records
        new = [
            record
            for key, record in other.records.items()
            if key not in mine or mine[key].raw != record.raw
        ]
        changed = self.put_many(new) or changed
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

    def copy(self) -> "HistoryData":
        """Another history with the same in it."""
        copy = HistoryData()
        copy.version = self.version
        copy.records, copy.deleted = dict(self.records), dict(self.deleted)
        copy.care, copy.care_raw = self.care, self.care_raw
        copy.unknown, copy.raw_deletions = dict(self.unknown), set(self.raw_deletions)
        copy._order = list(self._order)
        return copy

    def rows(self, kind: RecordKind) -> list[bytes]:
        """The JSON of every record of a kind, sessions oldest first; the unread ones last."""
        if kind is not RecordKind.SESSION:
            return [record.raw for (of, _), record in self.records.items() if of is kind]
        rows = [record.raw for _, _, record in self._order]
        if len(rows) < len(self.records):
            rows += [
                record.raw
                for (of, _), record in self.records.items()
                if of is kind and not isinstance(record.value, Session)
            ]
        return rows

    def _drop(self, record: StoredRecord | None) -> None:
        if record is not None and isinstance(record.value, Session):
            entry = (record.value.started, record.id)
            place = bisect.bisect_left(self._order, entry)
            if place < len(self._order) and self._order[place][:2] == entry:
                del self._order[place]
                if self._tuple is not None:
                    self._tuple = self._tuple[:place] + self._tuple[place + 1 :]


def decode(data: bytes, *, step: Step = no_step) -> HistoryData:
    """Read a file's bytes to their end; raises DamagedError where they are no whole history.

    A newer version's file is read as far as it is understood; the history then has its version.
    """
    try:
        with _without_collecting():
            return _decode(data, step)
    except DamagedError:
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
        told = {(d.id, d.at) for d in map(_deleted_or_none, history.raw_deletions) if d}
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


def read_deletion(raw: bytes) -> tuple[Deleted, set[bytes], bool]:
    """What was deleted, the entry itself if it holds more, and whether a key stood in it twice.

    Raises whatever there is to raise for an entry that makes no sense.
    """
    parsed = strict_json.parse(raw)
    gone = _DELETED.decode(raw)
    records.check(gone)
    more = bool(parsed.value.keys() - {"id", "at"})
    kept = msgspec.json.encode(parsed.value) if parsed.repeated else raw
    return gone, {kept} if more else set(), parsed.repeated


def deletion_of(raw: bytes) -> str:
    """The id that an entry of "deleted" is about; empty where it makes no sense."""
    gone = _deleted_or_none(raw)
    return gone.id if gone else ""


def _deleted_or_none(raw: bytes) -> Deleted | None:
    try:
        return read_deletion(raw)[0]
    except Exception:
        return None


def _list_of(name: str, rows: list[bytes]) -> list[bytes]:
    start = b",\n  " + msgspec.json.encode(name) + b": ["
    if not rows:
        return [start, b"]"]
    body = [b",\n    "] * (2 * len(rows))
    body[0] = b"\n    "
    body[1::2] = rows
    return [start, *body, b"\n  ]"]
