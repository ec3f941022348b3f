"""What care remembers, read entry by entry: one that makes no sense costs itself and no other."""

from typing import Any, cast, get_args, get_origin

import msgspec

from sciatica_timer.domain.session import CareLog, RedAnswer
from sciatica_timer.services import strict_json
from sciatica_timer.services.store import answers
from sciatica_timer.services.store.record import Json, check

REDS = "reds"


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
        parsed = strict_json.parse(raw)
    except strict_json.JsonError:
        return CareRead(lost=[raw])
    if not isinstance(parsed.value, dict):
        return CareRead(lost=[raw])
    found = cast(Json, parsed.value)
    care = CareRead(lost=[raw] if parsed.repeated else [])
    known: Json = {}
    kept: Json = {}
    for field in msgspec.structs.fields(CareLog):
        name = field.encode_name
        if name not in found:
            continue
        if get_origin(field.type) is tuple:
            rows, values = _rows(name, found[name], get_args(field.type)[0], care)
            kept[name], known[field.name] = rows, tuple(values)
            continue
        try:
            known[field.name] = _convert(found[name], field.type)
            kept[name] = found[name]
        except Exception:
            care.unread += 1
    more = {key: item for key, item in found.items() if key not in CareLog.__struct_encode_fields__}
    if REDS not in found and more and answers.in_care(text := msgspec.json.encode(more)):
        care.lost.append(text)
    if len({_key(red) for red in known.get(REDS, ())}) < len(set(known.get(REDS, ()))):
        # The same answer, once settled and once not.
        care.lost.append(msgspec.json.encode(found[REDS]))
    care.log = CareLog(**known)
    care.raw = msgspec.json.encode(kept | more)
    return care


def put_entry(entries: dict[str, list[Any]], found: Json) -> None:
    """Put an entry of a care log to those of its list, by what it looks like."""
    for field in msgspec.structs.fields(CareLog):
        if get_origin(field.type) is tuple:
            try:
                value = _convert(found, get_args(field.type)[0])
            except Exception:
                continue  # it is of another list, or makes no sense
            entries.setdefault(field.name, []).append(value)
            return


def _rows(name: str, found: Any, kind: Any, care: CareRead) -> tuple[list[Any], list[Any]]:
    """The rows of a list that make sense, as they stood and as values; the others are told."""
    rows: list[Any] = []
    values: list[Any] = []
    for row in cast(list[Any], found) if isinstance(found, list) else [found]:
        try:
            values.append(_convert(row, kind))
            rows.append(row)
        except Exception:
            if name == REDS:
                care.lost.append(msgspec.json.encode(row))
            else:
                care.unread += 1
    return rows, values


def _convert(item: Any, kind: Any) -> Any:
    """A value with times that a calendar can hold; raises ValueError."""
    value = msgspec.convert(strict_json.by_value(item), kind)
    check(value)
    return value


def _key(red: RedAnswer) -> tuple[Any, ...]:
    return red.at, red.session, red.where, red.side
