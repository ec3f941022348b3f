"""One record of the history as bytes and as a value, with every key it does not know kept."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Any, TypeVar, cast

import msgspec

from sciatica_timer.domain.session import Id, Moment, Session, WeekMark

Json = dict[str, Any]
Value = Session | WeekMark
V = TypeVar("V", Session, WeekMark)

LONG_AGO = datetime(1, 1, 2, tzinfo=UTC)
FIRST_YEAR, LAST_YEAR = 1900, 2200
"""Years outside are slips; inside them no offset or day start can leave the calendar."""


class Kind(StrEnum):
    """What a record is; the value is the name of its list in the file."""

    SESSION = "sessions"
    WEEK = "weeks"


class RecordError(ValueError):
    """A record that makes no sense; the message says why."""


class Record(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A record as it stands in the file, beside what it means."""

    kind: Kind
    id: str
    stamp: datetime
    """When it was last changed; the newest wins a merge."""
    raw: bytes
    """Its JSON, as it was read or is to be written."""
    value: Value | None
    """None where it could not be read: then it is carried along and never shown."""


class _Tag(msgspec.Struct):
    """The least that tells records apart, for those that cannot be read in full."""

    id: Id
    edited: Moment | None = None
    ended: Moment | None = None


_TAG = msgspec.json.Decoder(_Tag)
_SESSION = msgspec.json.Decoder(Session)
_WEEK = msgspec.json.Decoder(WeekMark)
_KEYS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_KNOWN = frozenset(Session.__struct_encode_fields__)


def read(kind: Kind, raw: bytes | msgspec.Raw) -> Record:
    """Read one record; raises RecordError with the reason where it makes no sense."""
    try:
        value = _SESSION.decode(raw) if kind is Kind.SESSION else _WEEK.decode(raw)
        if isinstance(value, Session):
            keys = _KEYS.decode(raw)
            unknown = keys.keys() - _KNOWN
            if unknown:
                more = {key: msgspec.json.decode(keys[key]) for key in keys if key in unknown}
                value = msgspec.structs.replace(value, extra=value.extra | more)
    # A deep nest of brackets is no record either, and digits without end are no number.
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise RecordError(str(error)) from error
    check(value)
    return Record(kind=kind, id=id_of(value), stamp=stamp_of(value), raw=bytes(raw), value=value)


def read_or_carry(kind: Kind, raw: bytes | msgspec.Raw) -> Record:
    """Read one record, or carry its bytes along where it makes no sense."""
    try:
        return read(kind, raw)
    except RecordError:
        try:
            tag = _TAG.decode(raw)
        except (msgspec.MsgspecError, RecursionError, ValueError):
            tag = _Tag(id=f"?{_name_of(bytes(raw))}")
        stamp = tag.edited or tag.ended or LONG_AGO
        return Record(kind=kind, id=tag.id, stamp=stamp, raw=bytes(raw), value=None)


def _name_of(raw: bytes) -> str:
    import hashlib  # rarely needed, and slow to load

    return hashlib.sha256(raw).hexdigest()[:32]


def write(value: Value, old: Record | None = None) -> Record:
    """Make the record of a value; keys that only the old one knows stay, at every level."""
    check(value)
    new = cast(Json, carry(value, msgspec.json.decode(old.raw) if old else {}))
    # Our own files spread it out; one from elsewhere may hold it, and then it is spread now.
    extra = cast(Json, new.pop("extra", {}))
    new |= {key: item for key, item in extra.items() if key not in new}
    kind = Kind.SESSION if isinstance(value, Session) else Kind.WEEK
    return Record(kind=kind, id=id_of(value), stamp=stamp_of(value), raw=lay_out(new), value=value)


def check(value: Value) -> None:
    """Raise RecordError for times that no calendar can hold or that have no offset."""
    if isinstance(value, WeekMark):
        times = [value.edited, datetime.combine(value.first, time(), UTC)]
    else:
        times = [value.started, value.ended, *([value.edited] if value.edited else [])]
    for moment in times:
        if moment.tzinfo is None:
            raise RecordError(f"{moment.isoformat()} has no offset from UTC")
        if not FIRST_YEAR <= moment.year <= LAST_YEAR:
            raise RecordError(f"{moment.isoformat()} is not between {FIRST_YEAR} and {LAST_YEAR}")


def id_of(value: Value) -> str:
    """The id under which a value is kept."""
    return value.id if isinstance(value, Session) else value.first.isoformat()


def stamp_of(value: Value) -> datetime:
    """When a value was last changed."""
    if isinstance(value, WeekMark):
        return value.edited
    return value.edited or value.ended


def lay_out(record: Json) -> bytes:
    """Write a record to be read by eye: a line a key, and a line a part."""
    lines: list[bytes] = []
    for key, item in record.items():
        if key == "parts" and item:
            rows = b",\n        ".join(msgspec.json.encode(part) for part in item)
            text = b"[\n        " + rows + b"\n      ]"
        else:
            text = msgspec.json.encode(item)
        lines.append(msgspec.json.encode(key) + b": " + text)
    return b"{\n      " + b",\n      ".join(lines) + b"\n    }"


def carry(new: Any, old: Any) -> Any:
    """The JSON of a value, with the keys of the old JSON that its type does not know.

    Those are a newer version's. The keys of a mapping are the value's own: what is gone from it
    is gone, and does not come back.
    """
    if isinstance(new, msgspec.Struct):
        there = cast(Json, old) if isinstance(old, dict) else Json()
        fields = msgspec.structs.fields(new)
        known = {
            field.encode_name: carry(getattr(new, field.name), there.get(field.encode_name))
            for field in fields
        }
        return known | {key: item for key, item in there.items() if key not in known}
    if isinstance(new, list | tuple):
        rows = cast(list[Any], new)
        return _carry_list(rows, cast(list[Any], old) if isinstance(old, list) else [])
    return msgspec.to_builtins(new)


def _carry_list(new: Sequence[Any], old: Sequence[Any]) -> list[Any]:
    """Pair rows by time, exercise and side, and where these are the same by their order."""
    waiting: dict[tuple[str, ...], list[Any]] = {}
    for row in old:
        waiting.setdefault(_mark(row), []).append(row)
    rows: list[Any] = []
    for row in new:
        same = waiting.get(_mark(msgspec.to_builtins(row)))
        rows.append(carry(row, same.pop(0) if same else None))
    return rows


def _mark(row: Any) -> tuple[str, ...]:
    keys = cast(Json, row) if isinstance(row, dict) else {}
    return tuple(str(keys.get(key)) for key in ("at", "exercise", "side"))
