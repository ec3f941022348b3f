"""Reads a file for import: what it would add, or why and in which line it is refused."""

import codecs
import re
import zlib
from enum import StrEnum
from pathlib import Path

import msgspec

from sciatica_timer.domain.session import Session
from sciatica_timer.services import files
from sciatica_timer.services.region import grouped
from sciatica_timer.services.store import (
    deletions,
    document,
    duplicate_ids,
    history_data,
    import_entries,
    migrations,
)
from sciatica_timer.services.store.care_merge import CarePart, parts_brought
from sciatica_timer.services.store.history_data import VERSION, DamagedError, HistoryData
from sciatica_timer.services.store.import_entries import MOST_ENTRIES, TooManyError, WrongEntry
from sciatica_timer.services.store.long_task import Step, no_step
from sciatica_timer.services.store.programme_document import IncomingProgramme
from sciatica_timer.services.store.stored_record import RecordKind, StoredRecord
from sciatica_timer.services.strict_json import reason
from sciatica_timer.services.translation import language, translate

LARGEST = 64_000_000
"""Bytes; some twenty thousand sessions."""
_CHUNK = 1 << 20
_GZIP = b"\x1f\x8b"
_BYTE = re.compile(r"\(byte (\d+)\)")
_KEYS = msgspec.json.Decoder(dict[str, msgspec.Raw])


class RefusalReason(StrEnum):
    """Why a file is refused as a whole."""

    NO_FILE = "no-file"
    TOO_LARGE = "too-large"
    TOO_MANY = "too-many"
    NOT_JSON = "not-json"
    NOT_HISTORY = "not-history"
    NEWER = "newer"
    NO_ROOM = "no-room"


class RefusedError(ValueError):
    """The file is refused as a whole; `line` counts from 1, and is 0 where no line is at fault."""

    def __init__(self, why: RefusalReason, *, line: int = 0, reason: str = "") -> None:
        super().__init__(f"line {line}: {reason}" if line else reason or why.value)
        self.why = why
        self.line = line
        self.reason = reason


class ImportPreview(msgspec.Struct, frozen=True, kw_only=True):
    """What an import would do. It never deletes anything that is here."""

    new: tuple[Session, ...]
    changed: tuple[Session, ...]
    """Sessions of which an older edit is here."""
    same: int
    """How many are here already, in the same or a newer edit."""
    gone: tuple[StoredRecord, ...]
    """Sessions that were deleted here after their last edit; only added if the person asks."""
    weeks: int
    """How many week marks are new or newer than here."""
    care: tuple[CarePart, ...] = ()
    """What it adds to the care log."""
    wrong: tuple[WrongEntry, ...]
    """The first entries that cannot be read and are left out."""
    more_wrong: int = 0
    """How many more entries are left out."""
    history: HistoryData
    """What the import would merge into the history."""
    own: IncomingProgramme = IncomingProgramme()
    """What it would change among the person's own exercises and routines."""

    @property
    def adds_anything(self) -> bool:
        """Whether the import would add or change anything."""
        return bool(self.history.records or self.care) or self.own.adds_anything


def read_file(path: Path, *, most: int | None = None) -> bytes:
    """The bytes of a file.

    Raises RefusedError for a folder or device and for a file of more than `most` bytes, which are
    LARGEST unless given, and OSError where it cannot be read.
    """
    try:
        return files.read_regular(path, most=most or LARGEST)
    except files.TooLargeError as error:
        raise RefusedError(RefusalReason.TOO_LARGE) from error
    except files.NotAFileError as error:
        raise RefusedError(RefusalReason.NO_FILE) from error


def preview(data: bytes, mine: HistoryData, *, step: Step = no_step) -> ImportPreview:
    """What importing these bytes, plain or gzipped, would do; raises RefusedError.

    Safe in a thread: it does not change `mine`. It calls step with its progress.
    """
    data = _text_of(_unpacked(data, step), step)
    keys = _keys_of(data)
    try:
        read = import_entries.read(data, keys, step)
    except TooManyError as error:
        raise RefusedError(RefusalReason.TOO_MANY) from error
    except DamagedError as error:
        raise RefusedError(RefusalReason.NOT_HISTORY, reason=str(error)) from error
    other = HistoryData()
    for key, at in read.deleted.items():
        other.delete(key, at)
    other.raw_deletions, other.unknown = read.raw_deletions, read.unknown
    unique = duplicate_ids.make_unique(read.records, other.deleted)
    other.put_many(unique.records)
    other.care, other.care_raw = read.care, read.care_raw
    unclear = [record.raw for record in unique.records if record.unclear]
    history_data.ask_again(other, [*read.lost, *unclear])
    return _compared(other, mine, tuple(read.wrong), read.more_wrong)


def _compared(
    other: HistoryData, mine: HistoryData, wrong: tuple[WrongEntry, ...], more_wrong: int
) -> ImportPreview:
    take, same = HistoryData(), 0
    records: list[StoredRecord] = []
    new: list[Session] = []
    changed: list[Session] = []
    buried: list[StoredRecord] = []
    for record in other.records.values():
        known = mine.get(record.kind, record.id)
        gone = mine.deleted.get(record.id)
        if gone is not None and gone >= record.stamp:
            if isinstance(record.value, Session):
                buried.append(record)
        elif known is not None and known.value is not None and known.stamp >= record.stamp:
            same += 1
        else:
            records.append(record)
            if isinstance(record.value, Session):
                (new if known is None else changed).append(record.value)
    take.put_many(records)
    take.care, take.care_raw = other.care, other.care_raw
    _remember_deleted(take, other, mine)
    take.unknown = {key: raw for key, raw in other.unknown.items() if key not in mine.unknown}
    return ImportPreview(
        new=tuple(sorted(new, key=_start)),
        changed=tuple(sorted(changed, key=_start)),
        same=same,
        gone=tuple(buried),
        weeks=sum(kind is RecordKind.WEEK for kind, _ in take.records),
        care=parts_brought(mine.care, other.care),
        wrong=wrong,
        more_wrong=more_wrong,
        history=take,
    )


def _remember_deleted(take: HistoryData, other: HistoryData, mine: HistoryData) -> None:
    """Take over deletions, except of what was edited here since."""
    for key, at in other.deleted.items():
        here = [record for kind in RecordKind if (record := mine.get(kind, key))]
        if all(record.stamp > at for record in here):
            take.deleted[key] = at
    take.raw_deletions = {
        raw
        for raw in other.raw_deletions
        if (gone := deletions.deletion_of(raw)) and gone in take.deleted
    }


def sentence_of(error: RefusedError) -> str:
    """Why the file is refused, as one sentence in the language of the app."""
    match error.why:
        case RefusalReason.NO_FILE:
            text = translate(
                "Import",
                "It is a folder or a device and not a file, so nothing was changed; choose a file "
                "that was saved with “Save everything”.",
            )
        case RefusalReason.TOO_LARGE:
            text = translate(
                "Import",
                "The file is too large to be a history of Sciatica Timer, so nothing was changed.",
            )
        case RefusalReason.TOO_MANY:
            text = translate(
                "Import",
                "The file has more than {most} entries, which is more than a history of Sciatica "
                "Timer can have, so nothing was changed.",
            )
        case RefusalReason.NEWER:
            text = translate(
                "Import",
                "The file was made by a newer version of Sciatica Timer, so nothing was changed; "
                "bring it in there, or update this one.",
            )
        case RefusalReason.NO_ROOM:
            # The same sentence as for a programme file.
            text = translate(
                "ProgrammeFiles",
                "There is no room for so many exercises and routines, so nothing was changed; "
                "delete some of your own first.",
            )
        case _ if error.line:
            text = translate(
                "Import",
                "The file is no history of Sciatica Timer, so nothing was changed; line {line}: "
                "{reason}.",
            )
        case _:
            text = translate(
                "Import",
                "The file is no history of Sciatica Timer, so nothing was changed; {reason}.",
            )
    most = grouped(MOST_ENTRIES, language())
    return text.format(line=error.line, reason=error.reason.rstrip("."), most=most)


def _unpacked(data: bytes, step: Step) -> bytes:
    if len(data) > LARGEST:
        raise RefusedError(RefusalReason.TOO_LARGE)
    if not data.startswith(_GZIP):
        return data
    unpacker = zlib.decompressobj(wbits=31)
    pieces: list[bytes] = []
    size = 0
    try:
        rest = data
        while rest and not unpacker.eof:
            pieces.append(unpacker.decompress(rest, _CHUNK))
            size += len(pieces[-1])
            if size > LARGEST:
                raise RefusedError(RefusalReason.TOO_LARGE)
            rest = unpacker.unconsumed_tail
            step(0.0)
    except zlib.error as error:
        raise RefusedError(RefusalReason.NOT_HISTORY, reason=damaged_words()) from error
    if not unpacker.eof:
        raise RefusedError(RefusalReason.NOT_HISTORY, reason=damaged_words())
    return b"".join(pieces)


def damaged_words() -> str:
    """That a packed file was damaged, as the reason of a RefusedError."""
    return translate("Import", "it is packed, and was damaged on its way")


def _text_of(data: bytes, step: Step) -> bytes:
    """The same as UTF-8, checked to its end; raises RefusedError with the line that is not text."""
    try:
        data = files.to_utf8(data)
        decoder = codecs.getincrementaldecoder("utf-8")()
        for at in range(0, len(data), _CHUNK):
            try:
                decoder.decode(data[at : at + _CHUNK], at + _CHUNK >= len(data))
            except UnicodeDecodeError as error:
                line = data.count(b"\n", 0, at + error.start) + 1
                raise RefusedError(
                    RefusalReason.NOT_JSON, line=line, reason=reason(error)
                ) from error
            step(0.0)
    except UnicodeDecodeError as error:
        raise RefusedError(RefusalReason.NOT_JSON, line=1, reason=reason(error)) from error
    return data


def _keys_of(data: bytes) -> dict[str, msgspec.Raw]:
    """The top-level keys, migrated to this version; raises RefusedError with the line at fault."""
    try:
        _KEYS.decode(data)
    except msgspec.ValidationError as error:
        raise RefusedError(RefusalReason.NOT_HISTORY, line=1, reason=reason(error)) from error
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        line = _line_of(data, str(error))
        raise RefusedError(RefusalReason.NOT_JSON, line=line, reason=reason(error)) from error
    try:
        version, keys = document.parts(data, newest=VERSION)
        if version < VERSION:
            data = migrations.upgrade(data, migrations.not_kept)
            version, keys = document.parts(data, newest=VERSION)
    except Exception as error:
        raise RefusedError(RefusalReason.NOT_HISTORY, reason=reason(error)) from error
    if version > VERSION:
        raise RefusedError(RefusalReason.NEWER, reason=f"version {version}")
    return keys


def _line_of(data: bytes, text: str) -> int:
    """The line of a parser's message; the last line where the file ends too early."""
    if "recursion" in text:
        return 1
    place = _BYTE.search(text)
    return data.count(b"\n", 0, int(place[1]) if place else len(data.rstrip())) + 1


def _start(session: Session) -> float:
    return session.started.timestamp()
