"""Looks at a file that is to be imported: what it would add, or why it is refused and where."""

import json
import zlib
from enum import StrEnum
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from sciatica_timer.domain.session import Session
from sciatica_timer.services import files, strict_json
from sciatica_timer.services.store import book as books
from sciatica_timer.services.store import record as records
from sciatica_timer.services.store import versions
from sciatica_timer.services.store.book import VERSION, Book, DamagedError
from sciatica_timer.services.store.record import Kind, Record, RecordError

LARGEST = 64_000_000
"""Bytes; some twenty thousand sessions."""
_GZIP = b"\x1f\x8b"
_KEYS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])


class Why(StrEnum):
    """Why a whole file is refused."""

    TOO_LARGE = "too-large"
    NOT_JSON = "not-json"
    NOT_HISTORY = "not-history"
    NEWER = "newer"


class RefusedError(ValueError):
    """A file that is not imported at all; `line` counts from 1, 0 where no line is to blame."""

    def __init__(self, why: Why, *, line: int = 0, reason: str = "") -> None:
        super().__init__(f"line {line}: {reason}" if line else reason or why.value)
        self.why = why
        self.line = line
        self.reason = reason


class Wrong(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that makes no sense and is left out, with its line and the reason."""

    line: int
    reason: str


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What an import would do. Nothing that is here already is ever deleted by it."""

    new: tuple[Session, ...]
    changed: tuple[Session, ...]
    """Sessions that are here in an older edit."""
    same: int
    """How many are here already, or in a newer edit."""
    gone: tuple[Record, ...]
    """Sessions that were deleted here after their last edit; they stay so unless asked for."""
    weeks: int
    """Week marks that are new or in a newer edit."""
    care: bool
    """Whether it brings answers that care remembers."""
    wrong: tuple[Wrong, ...]
    book: Book
    """What is to be merged."""

    @property
    def adds_anything(self) -> bool:
        """Whether importing it would change anything that a person can see."""
        return bool(self.book.records) or self.care


def read_file(path: Path) -> bytes:
    """The bytes of a file to be imported, never more than the limit; OSError passes on."""
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise RefusedError(Why.TOO_LARGE)
    return data


def preview(data: bytes, mine: Book) -> Preview:
    """Look at a file, plain or packed as the backups are; raises RefusedError."""
    data = _unpacked(data)
    other = _read(data)
    wrong = _wrong_in(data) if other.unread else ()
    take, same = Book(), 0
    new: list[Session] = []
    changed: list[Session] = []
    buried: list[Record] = []
    for record in other.records.values():
        if record.value is None:
            continue
        known = mine.get(record.kind, record.id)
        gone = mine.deleted.get(record.id)
        if gone is not None and gone >= record.stamp:
            if isinstance(record.value, Session):
                buried.append(record)
        elif known is not None and known.value is not None and known.stamp >= record.stamp:
            same += 1
        else:
            take.put(record)
            if isinstance(record.value, Session):
                (new if known is None else changed).append(record.value)
    take.care, take.care_raw = other.care, other.care_raw
    _remember_deleted(take, other, mine)
    take.rest = {key: raw for key, raw in other.rest.items() if key not in mine.rest}
    return Preview(
        new=tuple(sorted(new, key=_start)),
        changed=tuple(sorted(changed, key=_start)),
        same=same,
        gone=tuple(buried),
        weeks=sum(kind is Kind.WEEK for kind, _ in take.records),
        care=books.merge_care(mine.care, other.care) != mine.care,
        wrong=wrong,
        book=take,
    )


def _remember_deleted(take: Book, other: Book, mine: Book) -> None:
    """Take over what was deleted there, as far as nothing that is here would go with it."""
    for key, at in other.deleted.items():
        here = [record for kind in Kind if (record := mine.get(kind, key))]
        if all(record.stamp > at for record in here):
            take.deleted[key] = at
    take.odd = {
        raw for raw in other.odd if (gone := books.deletion_of(raw)) and gone in take.deleted
    }


def sentence_of(error: RefusedError) -> str:
    """One plain sentence, in the person's language."""
    tr = QCoreApplication.translate
    reason = error.reason[:1].lower() + error.reason[1:]
    match error.why:
        case Why.TOO_LARGE:
            text = tr(
                "Import",
                "The file is too large to be a history of Sciatica Timer, so nothing was changed.",
            )
        case Why.NEWER:
            text = tr(
                "Import",
                "The file was made by a newer version of Sciatica Timer, so nothing was changed; "
                "bring it in there, or update this one.",
            )
        case _ if error.line:
            text = tr(
                "Import",
                "The file is no history of Sciatica Timer, so nothing was changed; line {line}: "
                "{reason}.",
            )
        case _:
            text = tr(
                "Import",
                "The file is no history of Sciatica Timer, so nothing was changed; {reason}.",
            )
    return text.format(line=error.line, reason=reason.rstrip("."))


def _unpacked(data: bytes) -> bytes:
    if data.startswith(_GZIP):
        unpacker = zlib.decompressobj(wbits=31)
        try:
            data = unpacker.decompress(data, LARGEST + 1)
        except zlib.error as error:
            raise RefusedError(Why.NOT_HISTORY, reason=str(error)) from error
    if len(data) > LARGEST:
        raise RefusedError(Why.TOO_LARGE)
    try:
        return files.to_utf8(data)
    except UnicodeDecodeError as error:
        raise RefusedError(Why.NOT_JSON, line=1, reason="this is not UTF-8") from error


def _read(data: bytes) -> Book:
    _check_json(data)
    try:
        data = versions.upgrade(data, versions.not_kept)
        book = books.decode(data)
    except DamagedError as error:
        raise RefusedError(Why.NOT_HISTORY, reason=str(error)) from error
    if book.version > VERSION:
        raise RefusedError(Why.NEWER, reason=f"version {book.version}")
    return book


def _check_json(data: bytes) -> None:
    """Raise with the line where the JSON ends to be JSON; only then the slower reader is asked."""
    try:
        msgspec.json.decode(data, type=msgspec.Raw)
        _KEYS.decode(data)
        return
    except msgspec.ValidationError as error:
        raise RefusedError(Why.NOT_HISTORY, line=1, reason=strict_json.reason(error)) from error
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        why = strict_json.reason(error)
    try:
        json.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RefusedError(Why.NOT_JSON, line=line, reason="this is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise RefusedError(Why.NOT_JSON, line=error.lineno, reason=error.msg) from error
    except (RecursionError, ValueError):
        pass
    raise RefusedError(Why.NOT_JSON, line=1, reason=why)


def _wrong_in(data: bytes) -> tuple[Wrong, ...]:
    """Each entry that cannot be read, with the line it begins on."""
    keys = _KEYS.decode(data)
    found: list[Wrong] = []
    for kind in Kind:
        if kind.value not in keys:
            continue
        whole = bytes(keys[kind.value])
        place = data.index(whole)
        line, counted = 1, 0
        for raw in _LIST.decode(whole):
            text = bytes(raw)
            place = data.index(text, place)
            line += data.count(b"\n", counted, place)
            counted = place
            place += len(text)
            try:
                records.read(kind, text)
            except RecordError as error:
                found.append(Wrong(line=line, reason=str(error)))
    return tuple(found)


def _start(session: Session) -> float:
    return session.started.timestamp()
