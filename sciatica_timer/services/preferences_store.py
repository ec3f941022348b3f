"""Keeps a person's choices: one value, read once, replaced whole, written in a thread."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec
from PySide6.QtCore import QObject, Signal

from sciatica_timer.domain.exercise import Dose
from sciatica_timer.domain.preferences import Preferences, VoicePrefs
from sciatica_timer.services import clock, files, kept_choices, strict_json
from sciatica_timer.services.kept_choices import MOST, NAME
from sciatica_timer.services.store.background_worker import BackgroundWorker
from sciatica_timer.services.store.problem import (
    Problem,
    ProblemKind,
    reading_problem,
    saving_problem,
)
from sciatica_timer.services.store.stored_record import Json, carry
from sciatica_timer.services.strict_json import reason

T = TypeVar("T", bound=msgspec.Struct)
log = logging.getLogger(__name__)

VERSION = 1
OLD_DOSES = "doses"


class PreferencesStore(QObject):
    """The choices of one data folder.

    A file that cannot be understood is kept aside under a dated name before it is ever written
    over; a value in it that makes no sense falls back to its default, alone. With waits a change
    is on the disk, or refused, when a call returns; without it a thread writes the newest one.
    What another computer or an editor has put into the file meanwhile stays there, but for what
    was chosen here since; it holds here from the next start on.
    """

    changed = Signal(object)
    failed = Signal(object)
    """A Problem; the new choices then hold until the app ends."""
    saved = Signal()
    """Everything is on the disk."""

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = clock.now,
        waits: bool = True,
    ) -> None:
        super().__init__(parent)
        self.path = folder / NAME
        self.problem: Problem | None = None
        self._locked = False
        """Set where writing would destroy something that is kept nowhere else."""
        self._waits, self._now = waits, now
        self._worker = BackgroundWorker(self)
        self._writing = self._again = self._unsaved = False
        self._file: Json = {}
        """What the file holds, for the keys that this version does not know."""
        self._old_doses: dict[str, Dose] = {}
        self._forgot = False
        """Whether the old doses are to go out of the file."""
        self._base = self._value = self._read()
        """What was chosen here when the file was read or written last."""

    @property
    def value(self) -> Preferences:
        """The choices now."""
        return self._value

    @property
    def saving(self) -> bool:
        """Whether a choice is on its way to the disk."""
        return self._writing

    @property
    def unsaved(self) -> bool:
        """Whether a choice is in memory that the disk has refused."""
        return self._unsaved

    @property
    def old_doses(self) -> dict[str, Dose]:
        """Doses set by hand, by exercise, that an older version kept in the file.

        None where the file must not be written, as they could then not be taken out of it.
        """
        return {} if self._locked else self._old_doses

    def forget_old_doses(self) -> None:
        """Take them out of the file: they stand in the history now."""
        self._old_doses, self._forgot = {}, True
        if self._file.pop(OLD_DOSES, None) is not None:
            self._write()

    def replace(self, prefs: Preferences) -> None:
        """Choose anew; written, and told by `changed`, if anything is different."""
        prefs = strict_json.writable(prefs)
        if prefs == self._value:
            return
        self._value = prefs
        self._write()
        self.changed.emit(prefs)

    def retry(self) -> bool:
        """Write again what could not be written; says whether it is on the disk now.

        A file that could not be opened is read first, and what was chosen since is kept in it.
        """
        if self._locked and not self._newer:
            self._open_again()
        if self._unsaved or self._locked:
            self._write()
        return not (self._unsaved or self._writing or self._locked)

    def flush(self, *, for_s: float | None = None) -> bool:
        """Wait until the file holds everything, for_s seconds at most; says whether it does."""
        return self._worker.finish(for_s=for_s) and not self._unsaved

    def close(self, *, for_s: float | None = None) -> None:
        """Wait for the last writing, for_s seconds at most."""
        self._worker.finish(for_s=for_s)

    def _open_again(self) -> None:
        unsaved = self._unsaved
        self._locked, self._unsaved, self.problem = False, False, None
        found = self._read()
        if self._locked:
            self._unsaved = unsaved
            return
        value = _merged(self._base, self._value, found)
        changed, self._value, self._base = value != self._value, value, found
        self._unsaved = self._unsaved or (unsaved and value != found)
        if changed:
            self.changed.emit(value)

    def _write(self) -> None:
        if self._locked:
            self._unsaved = not self._newer
            if self.problem is not None:
                self.failed.emit(self.problem)
            return
        if self._writing:
            self._again = True
            return
        made = _Writing(self._value, self._base, self._file, forgot=self._forgot)
        self._writing, self._again = True, False
        self._worker.do(lambda: self._put(made), lambda error: self._on_written(made, error))
        if self._waits:
            self._worker.finish()

    def _put(self, made: "_Writing") -> None:
        files.make_private(self.path.parent)
        value = made.value
        there = self._there()
        if there is not None:
            made.file, theirs = there, _convert(there)[0]
            made.newer = _version_of(there) > VERSION
            if made.newer:
                return
            if made.forgot:
                made.file.pop(OLD_DOSES, None)
            value = _merged(made.base, value, theirs)
        data = cast(Json, carry(value, made.file))
        text = msgspec.json.format(msgspec.json.encode(data), indent=2) + b"\n"
        files.write_atomically(self.path, text)

    def _there(self) -> Json | None:
        """What stands in the file now; what cannot be understood is kept aside. OSError passes."""
        try:
            data = files.read_regular(self.path, most=MOST)
        except FileNotFoundError:
            return None
        try:
            return _parts_of(data)[0]
        except Exception as error:
            log.warning("What stands in the place of the preferences is none: %s", error)
            files.keep_aside(self.path, data, self._now())
            return None

    def _on_written(self, made: "_Writing", error: Exception | None) -> None:
        self._writing, self._unsaved = False, error is not None
        if made.newer:
            self._lock_as_newer(made.file)
        elif error is None:
            self._base, self._file = made.value, made.file
        if self._again or made.newer:
            self._write()
        elif error is None:
            self.saved.emit()
        else:
            log.warning("The preferences could not be saved: %s", error)
            self.failed.emit(saving_problem(self.path, error))

    def _read(self) -> Preferences:
        files.sweep(self.path.parent, NAME)
        try:
            data = files.read_regular(self.path, most=MOST)
        except FileNotFoundError:
            return Preferences()
        except OSError as error:
            log.warning("The preferences could not be opened: %s", error)
            self.problem, self._locked = reading_problem(self.path, error), True
            return Preferences()
        return self._understand(data)

    def _understand(self, data: bytes) -> Preferences:
        try:
            found, tidied, wrong = _parts_of(data)
        except Exception as error:
            whole = kept_choices.salvaged(data)
            value, _senseless = _convert(whole)
            saved = len({**whole, **whole.pop("voice")})
            return self._keep(data, [reason(error)], value, ProblemKind.DAMAGED, saved)
        self._file = found
        value, senseless = _convert(self._file)
        wrong += senseless
        self._old_doses = _doses(self._file, wrong)
        if _version_of(found) > VERSION:
            self._lock_as_newer(found)
            return value
        if wrong:
            return self._keep(data, wrong, value, ProblemKind.SOME_RESET)
        if tidied:
            return self._keep(data, [], value, ProblemKind.TIDIED)
        return value

    @property
    def _newer(self) -> bool:
        return self.problem is not None and self.problem.kind is ProblemKind.NEWER

    def _lock_as_newer(self, found: Json) -> None:
        detail = f"version {_version_of(found)}"
        self.problem = Problem(kind=ProblemKind.NEWER, path=self.path, detail=detail)
        self._locked = True

    def _keep(
        self,
        data: bytes,
        wrong: list[str],
        value: Preferences,
        kind: ProblemKind,
        saved: int = 0,
    ) -> Preferences:
        why = "; ".join(wrong)
        log.warning("The preferences are damaged: %s", why)
        try:
            kept = files.keep_aside(self.path, data, self._now())
        except OSError as error:
            self.problem, self._locked = reading_problem(self.path, error), True
            return value
        # Written at the latest on closing, so that the next start has nothing to tell again.
        self._unsaved = True
        self.problem = Problem(
            kind=kind, path=self.path, detail=why, kept=kept, count=len(wrong), saved=saved
        )
        return value


class _Writing(msgspec.Struct):
    """What a thread writes, and what it has found in the file."""

    value: Preferences
    base: Preferences
    file: Json
    forgot: bool
    newer: bool = False


def _version_of(found: Json) -> int:
    version = strict_json.by_value(found.get("version", VERSION))
    return version if isinstance(version, int) else VERSION


def _merged(base: T, ours: T, theirs: T) -> T:
    """What was chosen here since the base, and of all else what the file holds."""
    changes: dict[str, Any] = {}
    for name in ours.__struct_fields__:
        before, mine, other = getattr(base, name), getattr(ours, name), getattr(theirs, name)
        if isinstance(mine, msgspec.Struct):
            changes[name] = _merged(before, mine, other)
        else:
            changes[name] = mine if mine != before else other
    return msgspec.structs.replace(ours, **changes)


def _parts_of(data: bytes) -> tuple[Json, bool, list[str]]:
    """What stands under each key, whether it was spelt as it should be, and what was wrong.

    Raises whatever there is to raise for bytes that are no JSON object.
    """
    tidied = files.encoding_of(data) not in ("utf-8", "utf-8-sig")
    text = files.to_utf8(data)
    try:
        text.decode()
    except UnicodeDecodeError:
        # In the letters of old Windows every byte is one.
        text, tidied = text.decode("cp1252", errors="replace").encode(), True
    found: Json = {}
    wrong: list[str] = []
    parts = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
    for key, raw in parts.items():
        try:
            parsed = strict_json.parse(bytes(raw))
        except strict_json.JsonError as error:
            wrong.append(f"{key}: {error}")
            continue
        found[key], tidied = parsed.value, tidied or parsed.repeated
    return found, tidied or strict_json.stands_twice(text, parts), wrong


def _convert(found: Json) -> tuple[Preferences, list[str]]:
    """Read each choice on its own, so that one slip costs one choice; gives what was wrong."""
    wrong: list[str] = []
    known = _fields_of(Preferences, found, "", wrong)
    if "voice" in found and isinstance(found["voice"], dict):
        voice = _fields_of(VoicePrefs, cast(Json, found["voice"]), "voice.", wrong)
        known["voice"] = VoicePrefs(**voice)
        wrong = [line for line in wrong if not line.startswith("voice:")]
    known.pop("version", None)
    return Preferences(**known), wrong


def _doses(found: Json, wrong: list[str]) -> dict[str, Dose]:
    doses: dict[str, Dose] = {}
    there = found.get(OLD_DOSES)
    if there is not None and not isinstance(there, dict):
        wrong.append(f"{OLD_DOSES}: not an object")
        return doses
    for name, dose in cast(Json, there or {}).items():
        try:
            doses[name] = msgspec.convert(strict_json.by_value(dose), Dose)
        except Exception as error:
            wrong.append(f"{OLD_DOSES}.{name}: {reason(error)}")
    return doses


def _fields_of(
    kind: type[msgspec.Struct], found: Json, before: str, wrong: list[str]
) -> dict[str, Any]:
    known: dict[str, Any] = {}
    # A letter of a name may be damaged, and what was chosen under it is then not in force.
    if strict_json.names_nearly(found, kind.__struct_encode_fields__):
        wrong.append(f"{before}*: a name is damaged")
    for field in msgspec.structs.fields(kind):
        if field.encode_name not in found:
            continue
        try:
            item = strict_json.by_value(found[field.encode_name])
            known[field.name] = msgspec.convert(item, field.type)
        except Exception as error:
            wrong.append(f"{before}{field.encode_name}: {reason(error)}")
    return known
