"""Saves what can be saved out of a damaged file, in time that grows with its length alone."""

import contextlib
import json
import re
from typing import Any, cast

import msgspec

from sciatica_timer.domain.session import CareLog, Part
from sciatica_timer.services.store import record as records
from sciatica_timer.services.store.book import Book, Deleted
from sciatica_timer.services.store.record import Kind, RecordError

MOST_WORK = 50_000_000
"""Limit of the search for records whose keys stand in a strange order, about a second."""
WORK_A_BRACE = 2_000
LONGEST_RECORD = 50_000
"""Characters of a record that this search still finds; a real one has a few thousand."""
_STARTS = re.compile(r'\{\s*"(?:id|first)"\s*:')
_KEY = re.compile(r'\s*"([a-z_]+)":\s*(.*)')
_CARE = re.compile(r'"care"\s*:\s*(?=\{)')
_BRACE = re.compile(r"\{")
_DECODER = json.JSONDecoder()


def salvage(data: bytes) -> Book:
    """Every whole record that can be found, whatever stands round it."""
    text = data.decode("utf-8", errors="replace")
    book = Book()
    starts = [match.start() for match in _STARTS.finditer(text)]
    # Each stretch ends where the next record starts, so each character is looked at once.
    for start, end in zip(starts, [*starts[1:], len(text)], strict=False):
        stretch = text[start:end]
        found, _ = _object_at(stretch)
        if found is None or not _take(book, found):
            _take_lines(book, stretch)
    if not book.records:
        _search(book, text)
    _take_care(book, text)
    return book


def _take_care(book: Book, text: str) -> None:
    for match in _CARE.finditer(text):
        found, _ = _object_at(text[match.end() :])
        if found is not None:
            with contextlib.suppress(msgspec.MsgspecError, ValueError, RecursionError):
                book.care = msgspec.convert(found, CareLog)
                book.care_raw = msgspec.json.encode(found)
            return


def _search(book: Book, text: str) -> None:
    """Look for records at every brace, for a file that another program has put in order."""
    place, work = 0, 0
    while work < MOST_WORK:
        brace = _BRACE.search(text, place)
        if brace is None:
            return
        found, length = _object_at(text[brace.start() : brace.start() + LONGEST_RECORD])
        work += length + WORK_A_BRACE
        taken = found is not None and _take(book, found)
        place = brace.start() + (length if taken else 1)


def _object_at(text: str) -> tuple[dict[str, Any] | None, int]:
    """The object that a text begins with, and how many characters were looked at."""
    try:
        found, end = _DECODER.raw_decode(text)
    except json.JSONDecodeError as error:
        return None, error.pos
    except (RecursionError, ValueError):
        return None, len(text)
    return (cast(dict[str, Any], found), end) if isinstance(found, dict) else (None, end)


def _take(book: Book, found: dict[str, Any]) -> bool:
    try:
        raw = records.lay_out(found)
    except (msgspec.MsgspecError, ValueError, RecursionError, TypeError):
        return False
    kind = Kind.WEEK if "first" in found else Kind.SESSION
    try:
        book.put(records.read(kind, raw))
        return True
    except RecordError:
        return _take_deleted(book, raw)


def _take_lines(book: Book, stretch: str) -> None:
    """Put a session together from the lines of it that are whole; our own files have a line a key.

    It counts as edited when it began: so a whole copy of it, in a backup or on another machine,
    always wins over it.
    """
    keys: dict[str, Any] = {}
    parts: list[Any] = []
    for line in stretch.splitlines():
        with contextlib.suppress(ValueError, RecursionError, msgspec.MsgspecError):
            if match := _KEY.match(line):
                keys.setdefault(match[1], json.loads(match[2].rstrip().removesuffix(",")))
            elif line.lstrip().startswith("{"):
                part = msgspec.json.decode(line.strip().removesuffix(","), type=Part)
                parts.append(msgspec.to_builtins(part))
    if not all(isinstance(keys.get(key), str) for key in ("id", "started", "ended", "routine")):
        return
    given = {"routine_name": keys["routine"], "completion": "left", "active_ms": 0}
    _take(book, given | keys | {"edited": keys["started"], "parts": parts, "salvaged": True})


def _take_deleted(book: Book, raw: bytes) -> bool:
    try:
        gone = msgspec.json.decode(raw, type=Deleted)
    except (msgspec.MsgspecError, ValueError):
        return False
    book.delete(gone.id, gone.at)
    return True
