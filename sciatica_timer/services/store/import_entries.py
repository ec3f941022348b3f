"""Reads the entries of a file to be imported one by one, with limits, and says which are wrong."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, get_args, get_origin

import msgspec

from sciatica_timer.domain.session import CareLog, Session
from sciatica_timer.services import strict_json
from sciatica_timer.services.store import answers, care_log
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.history_data import DamagedError, read_deletion
from sciatica_timer.services.store.long_task import Step
from sciatica_timer.services.store.stored_record import RecordError, RecordKind, StoredRecord
from sciatica_timer.services.translation import translate

MOST_ENTRIES = 50_000
"""Three sessions a day for forty years, with all that was ever deleted."""
MOST_TOLD = 20
"""Entries that are left out and told with their line."""
LONGEST_ENTRY = 500_000
"""Bytes of one entry, with a note as long as a small history."""
LONGEST_NAME = 500
"""Letters of what a routine or an exercise is called."""
MOST_PARTS = 1_000
LARGEST_REST = 1_000_000
"""Bytes of what a newer version may have put beside the entries."""
TELL_EVERY = 100
_ANSWERS: dict[str, Any] = {
    field.encode_name: get_args(field.type)[0]
    for field in msgspec.structs.fields(CareLog)
    if get_origin(field.type) is tuple
}
_KEYS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])


class TooManyError(ValueError):
    """A file with more entries than a history can have."""


class WrongEntry(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that makes no sense and is left out, with its line and the reason."""

    line: int
    reason: str


class ReadEntries(msgspec.Struct):
    """The entries that make sense, and the first of those that do not."""

    records: list[StoredRecord] = []
    deleted: dict[str, datetime] = {}
    raw_deletions: set[bytes] = set()
    """Entries of "deleted" that hold more than we know."""
    care: CareLog = CareLog()
    care_raw: bytes = b"{}"
    lost: list[bytes] = []
    """What may have been red answers, and could not be read."""
    unknown: dict[str, bytes] = {}
    wrong: list[WrongEntry] = []
    more_wrong: int = 0


def read(data: bytes, keys: dict[str, msgspec.Raw], step: Step) -> ReadEntries:
    """Read the parts of a file; raises TooManyError, or DamagedError where a part is no list."""
    keys = dict(keys)
    reader = _EntryReader(data, step)
    for kind in RecordKind:
        reader.expect(keys.pop(kind, None), kind, partial(reader.take_record, kind))
    reader.expect(keys.pop("deleted", None), "deleted", reader.take_deleted)
    has_care = "care" in keys
    reader.expect_care(keys.pop("care", None))
    rest = {key: bytes(raw) for key, raw in keys.items()}
    if sum(map(len, rest.values())) > LARGEST_REST:
        raise DamagedError(translate("Import", "most of it is something else"))
    reader.run()
    if not has_care:
        reader.read.lost += [raw for raw in rest.values() if answers.in_care(raw)]
    reader.read.unknown = rest
    return reader.read


Take = Callable[[bytes], None]


class _EntryReader:
    """Goes through the lists of a file, an entry at a time."""

    def __init__(self, data: bytes, step: Step) -> None:
        self.read = ReadEntries()
        self._data = data
        self._step = step
        self._lists: list[tuple[int, list[msgspec.Raw], Take]] = []

    def expect(self, raw: msgspec.Raw | None, name: str, take: Take, *, after: int = 0) -> None:
        """Add a list that `run` reads; after is a place in the file before it."""
        if raw is None:
            return
        text = bytes(raw)
        try:
            rows = _LIST.decode(text)
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise DamagedError(
                translate("Import", "“{name}” is no list").format(name=name)
            ) from error
        self._lists.append((self._data.find(text, after), rows, take))
        if sum(len(rows) for _, rows, _ in self._lists) > MOST_ENTRIES:
            raise TooManyError

    def expect_care(self, raw: msgspec.Raw | None) -> None:
        """Add the care log; `run` reads its answers as entries like all others."""
        if raw is None:
            return
        text = bytes(raw)
        place = self._data.find(text)
        read = care_log.read(text)
        self.read.care, self.read.care_raw, self.read.lost = read.log, read.raw, read.lost
        try:
            keys = _KEYS.decode(text)
        except msgspec.MsgspecError as error:
            self._leave_out(place, error)
            return
        for name, kind in _ANSWERS.items():
            take = partial(_look_at_answer, kind)
            self.expect(keys.get(name), name, take, after=place)

    def run(self) -> None:
        """Read every entry of the lists that were added."""
        count, done = sum(len(rows) for _, rows, _ in self._lists), 0
        for start, rows, take in self._lists:
            place = start
            for row in rows:
                raw = bytes(row)
                # The entries of a list follow one another.
                place = self._data.find(raw, place)
                try:
                    if len(raw) > LONGEST_ENTRY:
                        raise RecordError(translate("Import", "it is too long"))
                    take(raw)
                except Exception as error:
                    self._leave_out(place, error)
                place += len(raw)
                done += 1
                if done % TELL_EVERY == 0:
                    self._step(done / count)

    def take_record(self, kind: RecordKind, raw: bytes) -> None:
        """Take a session or a week mark."""
        try:
            record = records.read(kind, raw)
        except RecordError:
            # It is left out and told; what stood in it may have been a red answer.
            if kind is RecordKind.SESSION and answers.in_session(raw):
                self.read.lost.append(raw)
            raise
        if isinstance(record.value, Session):
            _check_names(record.value)
        self.read.records.append(record)

    def take_deleted(self, raw: bytes) -> None:
        """Take what was deleted."""
        gone, more, _ = read_deletion(raw)
        at = self.read.deleted.get(gone.id)
        self.read.deleted[gone.id] = max(at, gone.at) if at else gone.at
        self.read.raw_deletions |= more

    def _leave_out(self, place: int, error: Exception) -> None:
        if len(self.read.wrong) == MOST_TOLD:
            self.read.more_wrong += 1
            return
        line = self._data.count(b"\n", 0, place) + 1
        self.read.wrong.append(WrongEntry(line=line, reason=strict_json.reason(error)))


def _look_at_answer(kind: Any, raw: bytes) -> None:
    found = strict_json.by_value(strict_json.parse(raw).value)
    records.check(msgspec.convert(found, kind))


def _check_names(session: Session) -> None:
    names = [session.routine, session.routine_name]
    for part in session.parts:
        names += [part.exercise, part.name, part.variant, part.variant_name]
    if len(session.parts) > MOST_PARTS or max(map(len, names)) > LONGEST_NAME:
        raise RecordError(translate("Import", "it is too long"))
