"""Reads whatever is still whole in a damaged history file, in time linear in its length."""

import json
import re
from typing import Any, cast

import msgspec

from sciatica_timer.domain.session import CareLog, Part
from sciatica_timer.services import files, strict_json
from sciatica_timer.services.store import care_log, duplicate_ids
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.care_merge import merge_care
from sciatica_timer.services.store.deletions import Deleted
from sciatica_timer.services.store.history_data import HistoryData, ask_again
from sciatica_timer.services.store.stored_record import Json, RecordError, RecordKind, StoredRecord

MOST_WORK = 50_000_000
"""Limit of the slow search at every brace, in characters read; about a second."""
WORK_A_BRACE = 2_000
"""Characters that one brace counts for, besides those that are read after it."""
LONGEST_RECORD = 50_000
"""Longest record, in characters, that the slow search finds; a usual one has a few thousand."""
SHORTEST = 35
"""Length of the shortest possible entry, a deletion, in characters."""
LONGEST_CARE = 5_000_000
"""Longest care log that is read, in characters; after decades it has some hundred thousand."""
MOST_CARE = 20
"""How many places that look like a care log are read, counted from the end of the file."""
_STARTS = re.compile(r'\{\s*"(?:id|first)"\s*:')
_ENTRIES = re.compile(r'\{\s*"at"\s*:')
_KEY = re.compile(r'\s*"([a-z_]+)":\s*(.*)')
_CARE = re.compile(r'"care"\s*:\s*(?=\{)')
_BRACE = re.compile(r"\{")
_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_TOO_DEEP = re.compile(rf'(?:(?:{_STRING}|[^\[\]{{}}"]++)*+[\[{{]){{{strict_json.MOST_DEPTH}}}')
"""Brackets that open, outside of texts, before one closes; to try takes a newer Python 3 ms."""
_HALF_LETTER = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_DECODER = json.JSONDecoder()


def salvage(data: bytes) -> HistoryData:
    """Every record that can be read, whatever is around it; never raises.

    A lost answer about pain may have been a red one. A red answer of the kind UNREAD replaces it,
    so that no exercise begins before the person has looked at the stop signs.
    """
    text = _text_of(data)
    found = _SalvagedRecords()
    _take_stretches(found, text)
    if not found.records:
        _search(found, text)
    history = found.history()
    history.care = _care_of(text, history)
    ask_again(
        history, [data, *(record.raw for record in history.records.values() if record.unclear)]
    )
    return history


def _take_stretches(found: "_SalvagedRecords", text: str) -> None:
    """Split the text where a record seems to begin, and read each stretch.

    So each character is read once. A record may hold something that looks like the beginning of
    another one; then up to LONGEST_RECORD characters are read again, until MOST_WORK is reached.
    """
    starts = [match.start() for match in _STARTS.finditer(text)]
    work = taken_to = 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=False):
        if start < taken_to or (end - start < SHORTEST and work >= MOST_WORK):
            continue
        stretch = text[start:end]
        keys, length = _object_at(stretch)
        if keys is None and end < len(text) and work < MOST_WORK:
            work += LONGEST_RECORD
            keys, length = _object_at(text[start : start + LONGEST_RECORD])
        if keys is not None and found.take(keys):
            taken_to = start + length
        elif end - start >= SHORTEST:
            found.take_lines(stretch)


def _text_of(data: bytes) -> str:
    """The file as text; bytes that are no character become U+FFFD."""
    encoding = files.encoding_of(data)
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd")
    if encoding == "utf-8" and lost and not _has_utf8(data):
        # Nothing beyond ASCII is valid UTF-8, so an editor saved it in the Windows code page.
        text = data.decode("cp1252", errors="replace")
    if _HALF_LETTER.search(text):
        text = _HALF_LETTER.sub(_whole_letter, text)
    return text.removeprefix("\ufeff")


def _has_utf8(data: bytes) -> bool:
    return re.search(rb"[\xc2-\xf4][\x80-\xbf]", data) is not None


def _whole_letter(match: re.Match[str]) -> str:
    """A surrogate escape as it is if the other half of its pair is beside it, else U+FFFD."""
    text, start, end = match.string, match.start(), match.end()
    high = match[0][3].lower() in "89ab"
    other = text[end : end + 6] if high else text[max(0, start - 6) : start]
    wanted = "cdef" if high else "89ab"
    good = _HALF_LETTER.fullmatch(other) is not None and other[3].lower() in wanted
    return match[0] if good else "\\ufffd"


class _SalvagedRecords:
    """The records and deletions that were found so far."""

    def __init__(self) -> None:
        self.records: list[StoredRecord] = []
        self._gone: list[Deleted] = []

    def take(self, keys: Json) -> bool:
        """Add an object if it is a session, a week mark or a deletion; whether it was one."""
        try:
            raw = records.lay_out(keys)
        except Exception:
            return False
        kind = RecordKind.WEEK if "first" in keys else RecordKind.SESSION
        try:
            self.records.append(records.read(kind, raw))
            return True
        except RecordError:
            return self._take_deleted(raw)

    def take_lines(self, stretch: str) -> None:
        """Rebuild a session from the lines that are whole; our files have one key on each line.

        Its time of editing is set to its start, so that a complete copy of it in a backup or from
        another computer replaces it in a merge.
        """
        keys: Json = {}
        parts: list[Any] = []
        for line in stretch.splitlines():
            try:
                if match := _KEY.match(line):
                    keys.setdefault(match[1], json.loads(match[2].rstrip().removesuffix(",")))
                elif line.lstrip().startswith("{"):
                    part = json.loads(line.strip().removesuffix(","))
                    msgspec.convert(strict_json.by_value(part), Part)
                    parts.append(part)
            except Exception:
                continue  # this line is damaged
        if not all(isinstance(keys.get(key), str) for key in ("id", "started", "ended", "routine")):
            return
        given = {"routine_name": keys["routine"], "completion": "left", "active_ms": 0}
        self.take(given | keys | {"edited": keys["started"], "parts": parts, "salvaged": True})

    def _take_deleted(self, raw: bytes) -> bool:
        try:
            gone = msgspec.json.decode(raw, type=Deleted)
            records.check(gone)
        except Exception:
            return False
        self._gone.append(gone)
        return True

    def history(self) -> HistoryData:
        """Everything that was found; identical records count once."""
        history = HistoryData()
        for gone in self._gone:
            history.delete(gone.id, gone.at)
        once = {(record.kind, record.raw): record for record in self.records}
        unique = duplicate_ids.make_unique(list(once.values()), history.deleted)
        history.put_many(unique.records)
        history.repairs.duplicates = unique.count
        return history


def _care_of(text: str, history: HistoryData) -> CareLog:
    """The care log: every log that can be read as a whole, merged with single entries."""
    log = CareLog()
    for match in [*_CARE.finditer(text)][-MOST_CARE:]:
        keys, _ = _object_at(text[match.end() : match.end() + LONGEST_CARE])
        if keys is not None:
            care = care_log.read(msgspec.json.encode(keys))
            log, history.care_raw = merge_care(log, care.log), care.raw
    return merge_care(log, _entries_of(text))


def _entries_of(text: str) -> CareLog:
    """Entries of a care log that can be read one by one."""
    log = CareLog()
    entries: dict[str, list[Any]] = {}
    starts = [match.start() for match in _ENTRIES.finditer(text)]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=False):
        if end - start < SHORTEST:
            continue
        keys, _ = _object_at(text[start : min(end, start + LONGEST_RECORD)])
        if keys is not None:
            care_log.put_entry(entries, keys)
    return msgspec.structs.replace(log, **{name: tuple(rows) for name, rows in entries.items()})


def _search(found: _SalvagedRecords, text: str) -> None:
    """Try every brace, for a file whose keys another program has sorted."""
    place, work = 0, 0
    while work < MOST_WORK:
        brace = _BRACE.search(text, place)
        if brace is None:
            return
        keys, length = _object_at(text[brace.start() : brace.start() + LONGEST_RECORD])
        work += length + WORK_A_BRACE
        taken = keys is not None and found.take(keys)
        place = brace.start() + (length if taken else 1)


def _object_at(text: str) -> tuple[Json | None, int]:
    """The JSON object at the beginning of a text, or None, and how many characters were read."""
    if _TOO_DEEP.match(text):
        return None, len(text)
    try:
        found, end = _DECODER.raw_decode(text)
    except json.JSONDecodeError as error:
        return None, error.pos
    except (RecursionError, ValueError):
        return None, len(text)
    return (cast(Json, found), end) if isinstance(found, dict) else (None, end)
