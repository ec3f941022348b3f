"""programme.json as it stands: read, merged with another one, and written again.

What makes no sense stays in the file as it is and is not shown; so do keys of a newer version.
"""

import contextlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeVar, cast

import msgspec
from msgspec.structs import replace

from sciatica_timer.domain.programme import (
    MOST_EXERCISES,
    MOST_ROUTINES,
    OWN,
    OwnExercise,
    OwnRoutine,
    Programme,
    RoutineList,
)
from sciatica_timer.domain.session import Moment
from sciatica_timer.services import files, strict_json
from sciatica_timer.services.store import answers, document
from sciatica_timer.services.store.stored_record import LAST, LONG_AGO, Json, carry, check
from sciatica_timer.services.translation import translate

VERSION = 1
Own = OwnExercise | OwnRoutine
T = TypeVar("T")
_STARTS = re.compile(r'\{\s*"id"\s*:\s*"own-')
_DECODER = json.JSONDecoder()
LONGEST_RECORD = 100_000
"""Letters; an exercise with all its words has some 20,000."""
AT_THE_END = LAST - timedelta(hours=1)
LATEST = LAST - timedelta(days=1)
"""What is told to be edited AT_THE_END of all time is taken for this, so that there is room for the
edits after it."""
_MOMENT = cast(type[datetime], Moment)
_PARTS = ("version", "exercises", "routines", "deleted")
_LISTS: tuple[tuple[str, type[Own], int], ...] = (
    ("exercises", OwnExercise, MOST_EXERCISES),
    ("routines", OwnRoutine, MOST_ROUTINES),
)


class OwnRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One exercise or routine as it stands in the file, beside what it means."""

    stored_in: str
    """Name of its list in the file."""
    raw: Json
    value: Own | None
    """None where it makes no sense: then it is carried along and never shown."""
    edited: datetime


class ProgrammeDocument(msgspec.Struct, frozen=True, kw_only=True):
    """A whole programme file."""

    version: int = VERSION
    records: dict[str, OwnRecord] = {}
    """By id, in their order."""
    deleted: dict[str, datetime] = {}
    """When what was deleted, so that no other copy brings it back."""
    listing: RoutineList = RoutineList()
    rest: Json = {}
    """Keys that this version does not know."""
    doubles: int = 0
    """How many exercises and routines had the id of another one, and have one of their own now."""
    tidied: bool = False
    """Whether something stood in the file that is not written again: keep the file aside first."""

    @property
    def programme(self) -> Programme:
        """What it means."""
        values = [record.value for record in self.records.values()]
        return Programme(
            exercises=tuple(v for v in values if isinstance(v, OwnExercise)),
            routines=tuple(v for v in values if isinstance(v, OwnRoutine)),
            listing=self.listing,
        )

    @property
    def unread(self) -> int:
        """How many exercises and routines make no sense."""
        return sum(record.value is None for record in self.records.values())

    @property
    def overfull(self) -> bool:
        """Whether it has more than there can be, of which the last would not be shown."""
        stored = [record.stored_in for record in self.records.values()]
        return any(stored.count(name) > most for name, _, most in _LISTS)

    def put(self, value: Own) -> "ProgrammeDocument":
        """With an exercise or routine, which takes the place of the one with its id."""
        old = self.records.get(value.id)
        record = _record(strict_json.writable(value), old.raw if old else {})
        deleted = {key: at for key, at in self.deleted.items() if key != value.id}
        return replace(self, records=self.records | {value.id: record}, deleted=deleted)

    def remove(self, id: str, at: datetime) -> "ProgrammeDocument":
        """Without one of them."""
        records = {key: record for key, record in self.records.items() if key != id}
        return replace(self, records=records, deleted=self.deleted | {id: at})

    def merged(self, other: "ProgrammeDocument") -> "ProgrammeDocument":
        """With what another copy of the file holds: of two edits the newest one wins."""
        deleted = dict(self.deleted)
        for key, at in other.deleted.items():
            deleted[key] = max(at, deleted.get(key, at))
        records = dict(self.records)
        for key, record in other.records.items():
            mine = records.get(key)
            if mine is None or (record.value is not None, record.edited) > (
                mine.value is not None,
                mine.edited,
            ):
                records[key] = record
        records = {
            key: record
            for key, record in records.items()
            if key not in deleted or record.edited > deleted[key]
        }
        mine_is_newer = (self.listing.edited or LONG_AGO) >= (other.listing.edited or LONG_AGO)
        return replace(
            self,
            records=records,
            deleted={key: at for key, at in deleted.items() if key not in records},
            listing=self.listing if mine_is_newer else other.listing,
            rest=other.rest | self.rest,
        )

    def encoded(self) -> bytes:
        """The bytes of the file, to be read by eye as well."""
        whole: Json = {"version": self.version}
        for name, _, _ in _LISTS:
            whole[name] = [r.raw for r in self.records.values() if r.stored_in == name]
        whole["deleted"] = self.deleted
        whole["listing"] = carry(self.listing, self.rest.get("listing"))
        whole |= {key: item for key, item in self.rest.items() if key not in whole}
        return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


class IncomingProgramme(msgspec.Struct, frozen=True, kw_only=True):
    """What another copy would change here; it never deletes anything that is here."""

    document: ProgrammeDocument = ProgrammeDocument()
    """What is merged in: what is new or newer than here."""
    gone: tuple[Own, ...] = ()
    """What was deleted here after its last edit; only taken in if the person asks."""
    same: int = 0
    """How many are here already, in the same or a newer edit."""
    wrong: int = 0
    """How many make no sense and are left out."""
    arranged: bool = False
    """Whether the routines were put into an order there later than here."""
    photos: Mapping[str, bytes] = {}

    @property
    def adds_anything(self) -> bool:
        """Whether taking it in would add or change anything."""
        return bool(self.document.records) or self.arranged


def incoming(
    mine: ProgrammeDocument, other: ProgrammeDocument, photos: Mapping[str, bytes]
) -> IncomingProgramme:
    """What taking another copy in would change, with those of its photos that are needed."""
    take: dict[str, OwnRecord] = {}
    gone: list[Own] = []
    same = 0
    for key, record in other.records.items():
        known, deleted = mine.records.get(key), mine.deleted.get(key)
        if record.value is None:
            continue
        if deleted is not None and deleted >= record.edited:
            gone.append(record.value)
        elif known is not None and known.value is not None and known.edited >= record.edited:
            same += 1
        else:
            take[key] = record
    values = [*gone, *(record.value for record in take.values())]
    used = photos_of(each for each in values if isinstance(each, OwnExercise))
    return IncomingProgramme(
        document=ProgrammeDocument(
            records=take,
            deleted={k: at for k, at in other.deleted.items() if k not in mine.records},
            listing=other.listing,
            rest=other.rest,
        ),
        gone=tuple(gone),
        same=same,
        wrong=other.unread,
        arranged=(other.listing.edited or LONG_AGO) > (mine.listing.edited or LONG_AGO),
        photos={name: data for name, data in photos.items() if name in used},
    )


def is_programme(data: bytes) -> bool:
    """Whether bytes look like a programme file and not like a history; never raises."""
    with contextlib.suppress(Exception):
        keys = msgspec.json.decode(files.to_utf8(data), type=dict[str, msgspec.Raw]).keys()
        return "sessions" not in keys and not keys.isdisjoint(name for name, _, _ in _LISTS)
    return False


def decode(data: bytes) -> ProgrammeDocument:
    """Read a file; raises ValueError where it is no JSON object, or a whole part may be lost.

    An exercise or routine that makes no sense is carried along, and of what is beyond the most
    that there can be nothing is shown.
    """
    text = files.to_utf8(data)
    parsed = strict_json.parse(text)
    if not isinstance(parsed.value, dict):
        raise strict_json.JsonError(strict_json.reason(msgspec.DecodeError("")))
    found = cast(Json, parsed.value)
    version = strict_json.by_value(found.get("version", VERSION))
    version = version if isinstance(version, int) else VERSION
    if version <= VERSION:
        _check_parts(text, found)
    deleted, wrong = _deleted_of(found.get("deleted"))
    listing = _converted(found.get("listing"), RoutineList)
    if listing and listing.edited:
        listing = replace(listing, edited=_with_room(listing.edited))
    wide = files.encoding_of(data) not in ("utf-8", "utf-8-sig")
    records, doubles = _with_own_ids(list(_records_of(found)), deleted)
    return ProgrammeDocument(
        version=version,
        records=records,
        deleted=deleted,
        listing=listing or RoutineList(),
        rest={key: item for key, item in found.items() if key not in _PARTS},
        doubles=doubles,
        tidied=parsed.repeated or wrong or wide or (listing is None and "listing" in found),
    )


def salvaged(data: bytes) -> ProgrammeDocument:
    """The exercises and routines of a damaged file that are whole; never raises."""
    text = data.decode(files.encoding_of(data), errors="replace")
    found: list[OwnRecord] = []
    for start in [match.start() for match in _STARTS.finditer(text)][: 2 * MOST_EXERCISES]:
        with contextlib.suppress(ValueError, RecursionError):
            row = _DECODER.raw_decode(text[start : start + LONGEST_RECORD])[0]
            msgspec.json.encode(row)  # what cannot be written again is not taken
            found += [one for name, kind, _ in _LISTS if (one := _read(name, kind, row)).value]
    return ProgrammeDocument(records=_with_own_ids(found, {})[0])


def _check_parts(text: bytes, found: Json) -> None:
    """Raise DamagedError where a part stands twice, is no list, or has a damaged name."""
    if strict_json.stands_twice(text, msgspec.json.decode(text, type=dict[str, msgspec.Raw])):
        raise document.DamagedError(document.say_twice())
    if strict_json.names_nearly(found, (*_PARTS, "listing")):
        raise document.DamagedError(document.say_misspelt())
    for name, _, _ in _LISTS:
        if not isinstance(found.get(name, []), list):
            told = translate("Reason", "“{name}” does not hold what belongs there")
            raise document.DamagedError(told.format(name=name))


def _deleted_of(found: Any) -> tuple[dict[str, datetime], bool]:
    """When what was deleted, and whether there was anything else that made no sense."""
    rows = cast(Json, found) if isinstance(found, dict) else {}
    times = {key: _converted(at, _MOMENT) for key, at in rows.items()}
    good = {key: _with_room(at) for key, at in times.items() if at is not None}
    return good, len(good) < len(rows) or not isinstance(found, dict | None)


def _records_of(found: Json) -> Iterator[OwnRecord]:
    for name, kind, most in _LISTS:
        rows = found.get(name)
        for at, row in enumerate(cast(list[Any], rows) if isinstance(rows, list) else []):
            yield _read(name, kind if at < most else None, row)


def _with_own_ids(
    found: list[OwnRecord], deleted: dict[str, datetime]
) -> tuple[dict[str, OwnRecord], int]:
    """The records by id, and how many got another one, since theirs was taken or deleted.

    The new ids follow from the bytes, so two computers give the same. The newest edit keeps its id.
    """
    newest = {record.value.id: record for record in sorted(found, key=_edited) if record.value}
    records: dict[str, OwnRecord] = {}
    doubles = 0
    for record in found:
        value = record.value
        mark = answers.name_of(msgspec.json.encode(record.raw))
        if value is None:
            records[f"?{mark}"] = record
        elif record == newest[value.id] and deleted.get(value.id, LONG_AGO) < record.edited:
            records[value.id] = record
        else:
            doubles += 1
            records[f"{OWN}{mark}"] = _record(replace(value, id=f"{OWN}{mark}"), record.raw)
    return records, doubles


def _edited(record: OwnRecord) -> tuple[datetime, bytes]:
    return record.edited, msgspec.json.encode(record.raw)


def _read(name: str, kind: type[Own] | None, row: Any) -> OwnRecord:
    raw = cast(Json, row) if isinstance(row, dict) else {"?": row}
    value = _converted(row, kind) if kind else None
    if value is not None and strict_json.misspelt(value, row):
        value = None
    if value is not None:
        value = replace(value, edited=_with_room(value.edited))
    edited = value.edited if value else LONG_AGO
    return OwnRecord(stored_in=name, raw=raw, value=value, edited=edited)


def _record(value: Own, before: Json) -> OwnRecord:
    name = next(name for name, kind, _ in _LISTS if isinstance(value, kind))
    raw = cast(Json, carry(value, before))
    return OwnRecord(stored_in=name, raw=raw, value=value, edited=value.edited)


def _converted(item: Any, kind: type[T]) -> T | None:
    """A value with times that a calendar can hold; None where it makes no sense."""
    if item is None:
        return None
    try:
        value = msgspec.convert(strict_json.by_value(item), kind)
        check(cast(msgspec.Struct | datetime, value))
    except (ValueError, OverflowError):
        return None
    return value


def _with_room(at: datetime) -> datetime:
    return LATEST if at > AT_THE_END else at


def photos_of(exercises: Iterable[OwnExercise]) -> set[str]:
    """The names of all photos that are used."""
    return {name for each in exercises for name in (each.photo_start, each.photo_hold) if name}
