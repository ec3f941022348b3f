"""Reads JSON to its end: what comes out of it can be written again, and anything else is refused.

msgspec passes over keys that it does not know without looking at their letters and numbers. What
was let in like that could not be saved later; so it is looked at here, before it is let in.
"""

import codecs
import json
import re
from collections.abc import Collection, Mapping
from typing import Any, TypeVar, cast

import msgspec

from sciatica_timer.services.translation import translate

S = TypeVar("S", bound=msgspec.Struct)

MOST_DEPTH = 64
"""Levels of brackets. Our own files have eight; Python's stack ends at some hundreds."""
NEAR = 0.75
"""From here on two names are nearly the same: one letter of four is another one."""
PIECE = 1 << 16
"""Bytes that are looked at in one go."""
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)
_KEY = re.compile(rb'\s*[{,]\s*("[^"\\]*(?:\\.[^"\\]*)*")\s*:\s*', re.DOTALL)
_PLACE = re.compile(r" - at `\$(.*)`$")
_NAME = re.compile(r"\.(\w+)(?:\[[^\]]*\])*$")
_ENUM = re.compile(r"Invalid enum value (.*)$")
_MISSING = re.compile(r"Object missing required field `(\w+)`")


class JsonError(ValueError):
    """JSON that is not read; the message says why, in plain words."""


class Parsed(msgspec.Struct, frozen=True):
    """What stands in a text of JSON."""

    value: Any
    repeated: bool
    """A key stood twice in one object; the last one is in the value."""


def parse(data: bytes) -> Parsed:
    """Read a text of JSON whole; raises JsonError for anything that could not be written again."""
    try:
        if too_deep(data):
            raise JsonError(_say_too_deep())
        value = msgspec.json.decode(data)
        # The same bytes again means that nothing was left out: no key that stood twice.
        same = msgspec.json.encode(value) == msgspec.json.format(data, indent=-1)
        return Parsed(value, not same and _repeats(data))
    except JsonError:
        raise
    except Exception as error:
        raise JsonError(reason(error)) from error


def check_letters(data: bytes) -> None:
    """Raise UnicodeDecodeError where bytes are not UTF-8: msgspec looks at what it knows only."""
    if not data.isascii():
        # In pieces, since the text of a long history would take up to four times its room.
        decoder, pieces = codecs.getincrementaldecoder("utf-8")(), memoryview(data)
        for at in range(0, len(data), PIECE):
            decoder.decode(pieces[at : at + PIECE])
        decoder.decode(b"", final=True)


def _repeats(data: bytes) -> bool:
    found = False

    def look(pairs: list[tuple[str, Any]]) -> None:
        nonlocal found
        found = found or len({key for key, _ in pairs}) < len(pairs)

    json.loads(data, object_pairs_hook=look)
    return found


def stands_twice(data: bytes, keys: Mapping[str, msgspec.Raw | bytes]) -> bool:
    """Whether a key of an object stands in it twice: then something lies between those read."""
    place, seen = 0, 0
    while match := _KEY.match(data, place):
        # Not copied: it may be nearly all of a long history.
        raw = memoryview(keys[msgspec.json.decode(match[1])])
        seen += 1
        if not data.startswith(raw, match.end()):
            return True
        place = match.end() + len(raw)
    return seen != len(keys)


def too_deep(data: bytes) -> bool:
    """Whether brackets stand in brackets in more than MOST_DEPTH levels."""
    if data.count(b"{") + data.count(b"[") <= MOST_DEPTH:
        return False
    depth = 0
    for match in _TOKEN.finditer(data):
        token = match[0]
        if token in (b"{", b"["):
            depth += 1
            if depth > MOST_DEPTH:
                return True
        elif token in (b"}", b"]"):
            depth -= 1
    return False


def by_value(item: Any) -> Any:
    """The same with each whole number as an integer, however it was spelled (8.0, 1.2e5)."""
    if isinstance(item, float) and item.is_integer():
        return int(item)
    if isinstance(item, dict):
        return {key: by_value(inner) for key, inner in cast(dict[str, Any], item).items()}
    if isinstance(item, list):
        return [by_value(inner) for inner in cast(list[Any], item)]
    return item


def misspelt(value: Any, found: Any) -> bool:
    """Whether a field of a value has its default where an unknown key has nearly its name.

    found is the JSON that the value was read from. A letter of the name may be damaged there.
    """
    if isinstance(value, msgspec.Struct) and isinstance(found, dict):
        there = cast(dict[str, Any], found)
        known = value.__struct_encode_fields__
        if names_nearly(there, known):
            return True
        named = zip(value.__struct_fields__, known, strict=True)
        return any(misspelt(getattr(value, name), there.get(key)) for name, key in named)
    if isinstance(value, dict) and isinstance(found, dict):
        pairs, there = cast(dict[Any, Any], value), cast(dict[str, Any], found)
        return any(misspelt(inner, there.get(key)) for key, inner in pairs.items())
    if isinstance(value, tuple) and isinstance(found, list):
        rows = zip(cast(tuple[Any, ...], value), cast(list[Any], found), strict=False)
        return any(misspelt(inner, row) for inner, row in rows)
    return False


def names_nearly(keys: Collection[str], names: Collection[str]) -> bool:
    """Whether a name is missing where a key that is not known is nearly the same."""
    missing = [name for name in names if name not in keys]
    more = [key for key in keys if key not in names]
    if not (missing and more):
        return False
    import difflib

    return any(difflib.get_close_matches(key, missing, cutoff=NEAR) for key in more)


def writable(value: S) -> S:
    """The same value if it can be written, else with a sign in place of each half of a letter.

    A text field that is full can cut an emoji in two.
    """
    try:
        msgspec.json.encode(value)
        return value
    except UnicodeEncodeError:
        return msgspec.convert(_whole_letters(msgspec.to_builtins(value)), type(value))


def _whole_letters(item: Any) -> Any:
    if isinstance(item, str):
        return item.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(item, dict):
        pairs = cast(dict[str, Any], item).items()
        return {_whole_letters(key): _whole_letters(inner) for key, inner in pairs}
    if isinstance(item, list | tuple):
        return [_whole_letters(inner) for inner in cast(list[Any], item)]
    return item


def reason(error: Exception) -> str:
    """Why something could not be read, in plain words instead of those of a library."""
    if isinstance(error, JsonError):
        return str(error)
    if isinstance(error, RecursionError):
        return _say_too_deep()
    if isinstance(error, UnicodeError):
        return translate("Reason", "a letter in it is not UTF-8")
    if isinstance(error, msgspec.ValidationError):
        return _reason_of_value(str(error))
    if isinstance(error, msgspec.MsgspecError):
        return translate("Reason", "it is not JSON, or not all of it")
    return str(error)


def _reason_of_value(text: str) -> str:
    place = _PLACE.search(text)
    text = text[: place.start()] if place else text
    name = _NAME.search(place[1]) if place else None
    missing, enum = _MISSING.search(text), _ENUM.search(text)
    said = translate("Reason", "it does not hold what belongs there")
    if missing:
        said = translate("Reason", "“{name}” is missing").format(name=missing[1])
    elif "out of range" in text:
        said = translate("Reason", "a number in it is too large")
    elif name and "timezone" in text:
        said = translate("Reason", "“{name}” has no offset from UTC").format(name=name[1])
    elif name and enum:
        said = translate("Reason", "“{name}” cannot be {value}").format(name=name[1], value=enum[1])
    elif name:
        said = translate("Reason", "“{name}” does not hold what belongs there").format(name=name[1])
    return said


def _say_too_deep() -> str:
    return translate("Reason", "too many brackets stand inside one another")
