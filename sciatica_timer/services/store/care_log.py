"""What care remembers, read entry by entry: one that makes no sense costs itself and no other."""

from typing import Any, get_args, get_origin

import msgspec

from sciatica_timer.domain.session import CareLog, RedAnswer
from sciatica_timer.services import strict_json
from sciatica_timer.services.store import answers
from sciatica_timer.services.store.stored_record import Json, check

REDS = "reds"
_FIELDS = msgspec.structs.fields(CareLog)
_KEYS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])


class CareRead(msgspec.Struct):
    """A care log as far as it could be read."""

    log: CareLog = CareLog()
    raw: bytes = b"{}"
    """As it stood in the file without what could not be read, for the keys that we do not know."""
    unread: int = 0
    """How many entries could not be read, but for red answers."""
    lost: list[bytes] = []
    """What may have been red answers, and could not be read."""


def read(raw: bytes) -> CareRead:
    """Read a care log of any shape; never raises."""
    try:
        parts = {key: bytes(part) for key, part in _KEYS.decode(raw).items()}
        twice = strict_json.stands_twice(raw, parts)
    except Exception:
        return CareRead(lost=[raw])
    care = CareRead(lost=[raw] if twice else [])
    known: Json = {}
    kept: Json = {}
    for field in _FIELDS:
        name = field.encode_name
        if name not in parts:
            continue
        part = parts.pop(name)
        if get_origin(field.type) is tuple:
            rows = _rows(name, part, get_args(field.type)[0], care)
            kept[name] = [found for found, _ in rows]
            known[field.name] = tuple(value for _, value in rows)
        elif found := _read_one(part, field.type, care):
            kept[name], known[field.name] = found
    if REDS not in kept and any(map(answers.in_care, parts.values())):
        care.lost.append(raw)
    for name, part in parts.items():
        if found := _read_one(part, Any, care):
            kept[name], _ = found
    reds: tuple[RedAnswer, ...] = known.get(REDS, ())
    if len({_key(red) for red in reds}) < len(set(reds)):
        # The same answer, once settled and once not.
        care.lost.append(msgspec.json.encode(kept[REDS]))
    care.log = CareLog(**known)
    care.raw = msgspec.json.encode(kept)
    return care


def put_entry(entries: dict[str, list[Any]], found: Json) -> None:
    """Put an entry of a care log to those of its list, by what it looks like."""
    for field in _FIELDS:
        if get_origin(field.type) is tuple:
            try:
                value = _convert(found, get_args(field.type)[0])
            except Exception:
                continue  # it is of another list, or makes no sense
            entries.setdefault(field.name, []).append(value)
            return


def _rows(name: str, part: bytes, kind: Any, care: CareRead) -> list[tuple[Any, Any]]:
    """The rows of a list that make sense, as they stood and as values; the others are told."""
    try:
        rows = [bytes(row) for row in _LIST.decode(part)]
    except Exception:
        rows = [part]
    if name != REDS:
        return [found for row in rows if (found := _read_one(row, kind, care))]
    reds: list[tuple[Any, Any]] = []
    for row in rows:
        there = care.unread
        found = _read_one(row, kind, care)
        if care.unread > there:
            care.unread = there
            care.lost.append(row)
        reds += [found] if found else []
    return reds


def _read_one(part: bytes, kind: Any, care: CareRead) -> tuple[Any, Any] | None:
    """One entry as it stood and as a value, None where it makes no sense; counts what is lost."""
    try:
        parsed = strict_json.parse(part)
        value = _convert(parsed.value, kind)
    except Exception:
        care.unread += 1
        return None
    care.unread += parsed.repeated
    return parsed.value, value


def _convert(item: Any, kind: Any) -> Any:
    """A value with times that a calendar can hold; raises ValueError."""
    value = msgspec.convert(strict_json.by_value(item), kind)
    check(value)
    return value


def _key(red: RedAnswer) -> tuple[Any, ...]:
    # The same side may have hurt twice in a session, in two moves.
    return red.at, red.session, red.where, red.side, red.why, red.pain
