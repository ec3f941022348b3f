"""One record of the history as bytes and as a value, with every key it does not know kept."""

import contextlib
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, cast, get_args

import msgspec

from sciatica_timer.domain.session import Id, Moment, Session, WeekMark
from sciatica_timer.services import strict_json
from sciatica_timer.services.store import answers
from sciatica_timer.services.strict_json import reason
from sciatica_timer.services.translation import translate

Json = dict[str, Any]
Value = Session | WeekMark

LONG_AGO = datetime(1, 1, 2, tzinfo=UTC)
FIRST = datetime(1900, 1, 1, tzinfo=UTC)
LAST = datetime(2200, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)
"""Times outside are slips; inside them no offset or day start can leave the calendar."""


class RecordKind(StrEnum):
    """What a record is; the value is the name of its list in the file."""

    SESSION = "sessions"
    WEEK = "weeks"

    # Enum's own is no quick one, and every record is found by its kind and id.
    __hash__ = str.__hash__


class RecordError(ValueError):
    """A record that makes no sense; the message says why."""


class StoredRecord(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A record as it stands in the file, beside what it means."""

    kind: RecordKind
    id: str
    stamp: datetime
    """When it was last changed; the newest wins a merge."""
    raw: bytes
    """Its JSON, as it was read or is to be written."""
    value: Value | None
    """None where it could not be read: then it is carried along and never shown."""
    unclear: bool = False
    """An answer about pain may stand in it that could not be read."""
    repaired: bool = False
    """The file says it otherwise: a key stood twice, or the id was empty."""


class _Tag(msgspec.Struct):
    """The least that tells records apart, for those that cannot be read in full."""

    id: Id
    edited: Moment | None = None
    ended: Moment | None = None


_TAG = msgspec.json.Decoder(_Tag)
_TYPES: dict[RecordKind, type[Value]] = {RecordKind.SESSION: Session, RecordKind.WEEK: WeekMark}
_DECODERS = {kind: msgspec.json.Decoder(of) for kind, of in _TYPES.items()}
_KNOWN = frozenset(Session.__struct_encode_fields__)
_NO_EXTRA = b',"extra":{}}'


def read(kind: RecordKind, raw: bytes | msgspec.Raw) -> StoredRecord:
    """Read one record; raises RecordError with the reason where it makes no sense."""
    raw = bytes(raw)
    value: Value | None = None
    try:
        value = _DECODERS[kind].decode(raw)
        if _says_all(value, raw):
            return _checked(kind, value, raw)
    except RecordError:
        raise
    # Numbers that are spelled otherwise, and whatever else there is, are looked at again.
    except Exception:
        value = None
    try:
        found, again = strict_json.parse(raw), False
        keys = found.value
        if isinstance(keys, dict) and cast(Json, keys).get("id") == "":
            keys, again = cast(Json, keys) | {"id": answers.name_of(raw)}, True
        if value is None or again:
            value = msgspec.convert(strict_json.by_value(keys), _TYPES[kind])
    except Exception as error:
        raise RecordError(reason(error)) from error
    again = again or found.repeated
    if again:
        raw = lay_out(cast(Json, keys))
    if isinstance(value, WeekMark):
        return _checked(kind, value, raw, repaired=again)
    more = {key: item for key, item in cast(Json, keys).items() if key not in _KNOWN}
    value = msgspec.structs.replace(value, extra=value.extra | more) if more else value
    unclear = answers.hidden(cast(Json, keys)) or (found.repeated and answers.in_session(raw))
    return _checked(kind, value, raw, repaired=again, unclear=unclear)


def _says_all(value: Value, raw: bytes) -> bool:
    """Whether there is no more in the bytes than in the value; the quick way for our own files."""
    text = msgspec.json.encode(value)
    if isinstance(value, Session):
        if not text.endswith(_NO_EXTRA):
            return False
        text = text[: -len(_NO_EXTRA)] + b"}"
    return text == msgspec.json.format(raw, indent=-1)


def _checked(kind: RecordKind, value: Value, raw: bytes, **more: bool) -> StoredRecord:
    check(value)
    return StoredRecord(
        kind=kind, id=id_of(value), stamp=stamp_of(value), raw=raw, value=value, **more
    )


def read_or_carry(kind: RecordKind, raw: bytes | msgspec.Raw) -> StoredRecord:
    """Read one record, or carry its bytes along where it makes no sense."""
    try:
        return read(kind, raw)
    except RecordError:
        raw = bytes(raw)
    id, stamp = nameless(raw), LONG_AGO
    with contextlib.suppress(Exception):
        tag = _TAG.decode(raw)
        told = tag.edited or tag.ended
        # A slip in its time must not make it win over every whole copy.
        if told is not None and FIRST <= told <= LAST:
            id, stamp = tag.id, told
    unclear = kind is RecordKind.SESSION and answers.in_session(raw)
    return StoredRecord(kind=kind, id=id, stamp=stamp, raw=raw, value=None, unclear=unclear)


def nameless(raw: bytes) -> str:
    """The id under which something that has none of its own is carried along."""
    return f"?{answers.name_of(raw)}"


def without_id(record: StoredRecord) -> StoredRecord:
    """A record that could not be read, out of the way of one that has its id."""
    return msgspec.structs.replace(record, id=nameless(record.raw))


def renamed(record: StoredRecord, id: str) -> StoredRecord:
    """A session that was read, under another id."""
    value = msgspec.structs.replace(cast(Session, record.value), id=id)
    raw = lay_out(msgspec.json.decode(record.raw, type=Json) | {"id": id})
    return msgspec.structs.replace(record, id=id, value=value, raw=raw, repaired=True)


def write(value: Value, old: StoredRecord | None = None) -> StoredRecord:
    """Make the record of a value; keys that only the old one knows stay, at every level."""
    check(value)
    value = strict_json.writable(value)
    if old is None or old.value is None or _says_all(old.value, old.raw):
        new = cast(Json, msgspec.to_builtins(value))
    else:
        new = cast(Json, carry(value, msgspec.json.decode(old.raw, type=Json)))
    # Our own files spread it out; one from elsewhere may hold it, and then it is spread now.
    extra = cast(Json, new.pop("extra", {}))
    new |= {key: item for key, item in extra.items() if key not in new}
    kind = RecordKind.SESSION if isinstance(value, Session) else RecordKind.WEEK
    return StoredRecord(
        kind=kind, id=id_of(value), stamp=stamp_of(value), raw=lay_out(new), value=value
    )


def check(value: msgspec.Struct | date) -> None:
    """Raise RecordError for times that no calendar can hold or that have no offset."""
    if _plain(value):
        return
    for moment in _times(value):
        if isinstance(moment, datetime):
            if moment.tzinfo is None:
                text = translate("Reason", "“{name}” has no offset from UTC")
                raise RecordError(text.format(name=moment.isoformat()))
            good = FIRST <= moment <= LAST
        else:
            good = FIRST.year <= moment.year <= LAST.year
        if not good:
            text = translate("Reason", "{time} is not between {first} and {last}").format(
                time=moment.isoformat(), first=FIRST.year, last=LAST.year
            )
            raise RecordError(text)


def _plain(value: Any) -> bool:
    """Whether all times lie well inside; the quick way, for there are thousands of records."""
    if isinstance(value, tuple):
        return all(map(_plain, cast(tuple[Any, ...], value)))
    if isinstance(value, date):
        zoned = not isinstance(value, datetime) or value.tzinfo is not None
        return zoned and FIRST.year < value.year < LAST.year
    if isinstance(value, msgspec.Struct):
        # No generator: it would take as long as all the rest.
        for name in _timed(type(value)):
            held = getattr(value, name)
            if held is not None and not _plain(held):
                return False
    return True


def _times(value: Any) -> Iterator[date]:
    """Every time that stands in a value or in what it holds."""
    if isinstance(value, date):
        yield value
    elif isinstance(value, tuple):
        for inner in cast(tuple[Any, ...], value):
            yield from _times(inner)
    elif isinstance(value, msgspec.Struct):
        for name in _timed(type(value)):
            yield from _times(getattr(value, name))


@cache
def _timed(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """The fields of a type that may hold a time, or something that does."""
    fields = msgspec.structs.fields(kind)
    return tuple(field.name for field in fields if _may_hold_time(field.type))


def _may_hold_time(kind: Any) -> bool:
    if isinstance(kind, type):
        return issubclass(kind, date) or (issubclass(kind, msgspec.Struct) and bool(_timed(kind)))
    return any(_may_hold_time(inner) for inner in get_args(kind))


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
        # Not msgspec.structs.fields: that looks at every annotation, each time.
        names = zip(new.__struct_fields__, new.__struct_encode_fields__, strict=True)
        known = {key: carry(getattr(new, name), there.get(key)) for name, key in names}
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
    return tuple(_said(keys.get(key)) for key in ("at", "exercise", "side"))


def _said(item: Any) -> str:
    """What a key says, the same for a time however it is spelt."""
    if isinstance(item, str) and item[:1].isdigit():
        with contextlib.suppress(msgspec.ValidationError, OverflowError):
            return msgspec.convert(item, datetime).astimezone(UTC).isoformat()
    return str(item)
