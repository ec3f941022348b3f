"""Saves what can be saved out of a damaged file, in time that grows with its length alone."""

import json
import re
from typing import Any, cast

import msgspec

from sciatica_timer.domain.session import CareLog, Part
from sciatica_timer.services import files, strict_json
from sciatica_timer.services.store import care_log, duplicate_ids
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.care_merge import merge_care
from sciatica_timer.services.store.history_data import Deleted, HistoryData, ask_again
from sciatica_timer.services.store.stored_record import Json, RecordError, RecordKind, StoredRecord

MOST_WORK = 50_000_000
"""Limit of the search for records whose keys stand in a strange order, about a second."""
WORK_A_BRACE = 2_000
LONGEST_RECORD = 50_000
"""Characters of a record that this search still finds; a real one has a few thousand."""
SHORTEST = 35
"""Characters of the shortest entry that there is, that of something deleted."""
LONGEST_CARE = 5_000_000
"""Characters of a care log; a real one has some thousand, and after decades some hundred thousand.
"""
MOST_CARE = 20
"""Places of a file that are looked at for a care log, the last ones first."""
_STARTS = re.compile(r'\{\s*"(?:id|first)"\s*:')
_ENTRIES = re.compile(r'\{\s*"at"\s*:')
_KEY = re.compile(r'\s*"([a-z_]+)":\s*(.*)')
_CARE = re.compile(r'"care"\s*:\s*(?=\{)')
_BRACE = re.compile(r"\{")
_HALF_LETTER = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_DECODER = json.JSONDecoder()


def salvage(data: bytes) -> HistoryData:
    """Every whole record that can be found, whatever stands round it; never raises.

    What was lost may have been a red answer: so one stands for it until the signs were asked again.
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
    """Look at what begins like a record, up to where the next one begins.

    So each character is looked at once; only where a record holds something that begins like one
    is it looked at as a whole, as long as that takes no time.
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
    """The letters of a file, with a sign in place of each that is none."""
    encoding = files.encoding_of(data)
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd")
    if encoding == "utf-8" and lost and not _has_utf8(data):
        # No letter outside ASCII is UTF-8: so it was written in the letters of old Windows.
        text = data.decode("cp1252", errors="replace")
    if _HALF_LETTER.search(text):
        text = _HALF_LETTER.sub(_whole_letter, text)
    return text.removeprefix("\ufeff")


def _has_utf8(data: bytes) -> bool:
    return re.search(rb"[\xc2-\xf4][\x80-\xbf]", data) is not None


def _whole_letter(match: re.Match[str]) -> str:
    """A half of a letter as it stands if its other half is beside it, else the sign for none."""
    text, start, end = match.string, match.start(), match.end()
    high = match[0][3].lower() in "89ab"
    other = text[end : end + 6] if high else text[max(0, start - 6) : start]
    wanted = "cdef" if high else "89ab"
    good = _HALF_LETTER.fullmatch(other) is not None and other[3].lower() in wanted
    return match[0] if good else "\\ufffd"


class _SalvagedRecords:
    """What was found so far."""

    def __init__(self) -> None:
        self.records: list[StoredRecord] = []
        self._gone: list[Deleted] = []

    def take(self, keys: Json) -> bool:
        """Take an object for what it is; says whether it is something that we know."""
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
        """Put a session together from its whole lines; our own files have a line a key.

        It counts as edited when it began: so a whole copy of it, in a backup or on another
        machine, always wins over it.
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
                continue  # the line is what was damaged
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
        """All of it; the same bytes count once, as a file may hold its own text twice."""
        history = HistoryData()
        for gone in self._gone:
            history.delete(gone.id, gone.at)
        once = {(record.kind, record.raw): record for record in self.records}
        unique = duplicate_ids.make_unique(list(once.values()), history.deleted)
        history.put_many(unique.records)
        history.repairs.duplicates = unique.count
        return history


def _care_of(text: str, history: HistoryData) -> CareLog:
    """All that care has to remember: the whole log if it is there, and every entry beside it."""
    log = CareLog()
    for match in [*_CARE.finditer(text)][-MOST_CARE:]:
        keys, _ = _object_at(text[match.end() : match.end() + LONGEST_CARE])
        if keys is not None:
            care = care_log.read(msgspec.json.encode(keys))
            log, history.care_raw = merge_care(log, care.log), care.raw
    return merge_care(log, _entries_of(text))


def _entries_of(text: str) -> CareLog:
    """Every entry of a care log that is whole by itself."""
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
    """Look for records at every brace, for a file that another program has put in order."""
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
    """The object that a text begins with, and how many characters were looked at."""
    try:
        found, end = _DECODER.raw_decode(text)
    except json.JSONDecodeError as error:
        return None, error.pos
    except (RecursionError, ValueError):
        return None, len(text)
    return (cast(Json, found), end) if isinstance(found, dict) else (None, end)
