"""Keeps a person's choices: one value, read once, replaced whole, written at once."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import msgspec
from PySide6.QtCore import QObject, Signal

from sciatica_timer.domain.exercise import Dose
from sciatica_timer.domain.preferences import Preferences, VoicePrefs
from sciatica_timer.services import files
from sciatica_timer.services.store.problem import (
    Problem,
    ProblemKind,
    reading_problem,
    saving_problem,
)
from sciatica_timer.services.store.record import Json, carry

log = logging.getLogger(__name__)

NAME = "preferences.json"
VERSION = 1
OLD_DOSES = "doses"


def _local_time() -> datetime:
    return datetime.now().astimezone()


class PreferencesStore(QObject):
    """The choices of one data folder.

    A file that cannot be understood is kept aside under a dated name before it is ever written
    over; a value in it that makes no sense falls back to its default, alone.
    """

    changed = Signal(object)
    failed = Signal(object)
    """A Problem; the new choices then hold until the app ends."""

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = _local_time,
    ) -> None:
        super().__init__(parent)
        self.path = folder / NAME
        self.problem: Problem | None = None
        self._locked = False
        """Set where writing would destroy something that is kept nowhere else."""
        self._file: Json = {}
        """What the file holds, for the keys that this version does not know."""
        self._old_doses: dict[str, Dose] = {}
        self._value = self._read(now)

    @property
    def value(self) -> Preferences:
        """The choices now."""
        return self._value

    @property
    def old_doses(self) -> dict[str, Dose]:
        """Doses set by hand, by exercise, that an older version kept in the file.

        None where the file must not be written, as they could then not be taken out of it.
        """
        return {} if self._locked else self._old_doses

    def forget_old_doses(self) -> None:
        """Take them out of the file: they stand in the history now."""
        self._old_doses = {}
        if self._file.pop(OLD_DOSES, None) is not None:
            self._write()

    def replace(self, prefs: Preferences) -> None:
        """Choose anew; written at once, and told by `changed` if anything is different."""
        if prefs == self._value:
            return
        self._value = prefs
        self._write()
        self.changed.emit(prefs)

    def retry(self) -> bool:
        """Write again what could not be written; says whether that worked."""
        return self._write()

    def _write(self) -> bool:
        if self._locked:
            if self.problem is not None:
                self.failed.emit(self.problem)
            return False
        data = cast(Json, carry(self._value, self._file))
        text = msgspec.json.format(msgspec.json.encode(data), indent=2) + b"\n"
        try:
            files.make_private(self.path.parent)
            files.write_atomically(self.path, text)
        except OSError as error:
            log.warning("The preferences could not be saved: %s", error)
            self.failed.emit(saving_problem(self.path, error))
            return False
        return True

    def _read(self, now: Callable[[], datetime]) -> Preferences:
        files.sweep(self.path.parent, NAME)
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return Preferences()
        except OSError as error:
            log.warning("The preferences could not be opened: %s", error)
            self.problem, self._locked = reading_problem(self.path, error), True
            return Preferences()
        return self._understand(data, now)

    def _understand(self, data: bytes, now: Callable[[], datetime]) -> Preferences:
        try:
            found: Any = msgspec.json.decode(files.to_utf8(data))
        except (msgspec.MsgspecError, RecursionError, ValueError) as error:
            return self._keep(data, str(error), now, Preferences())
        if not isinstance(found, dict):
            return self._keep(data, "not an object", now, Preferences())
        self._file = cast(Json, found)
        version = self._file.get("version", VERSION)
        value, wrong = _convert(self._file)
        self._old_doses = _doses(self._file, wrong)
        if isinstance(version, int) and version > VERSION:
            self._locked = True
            self.problem = Problem(
                kind=ProblemKind.NEWER, path=self.path, detail=f"version {version}"
            )
            return value
        if wrong:
            return self._keep(data, "; ".join(wrong), now, value)
        return value

    def _keep(
        self, data: bytes, why: str, now: Callable[[], datetime], value: Preferences
    ) -> Preferences:
        log.warning("The preferences are damaged: %s", why)
        try:
            kept = files.keep_aside(self.path, data, now())
        except OSError as error:
            self.problem, self._locked = reading_problem(self.path, error), True
            return value
        kind = ProblemKind.SOME_RESET if self._file else ProblemKind.DAMAGED
        self.problem = Problem(
            kind=kind, path=self.path, detail=why, kept=kept, count=why.count("; ") + 1
        )
        return value


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
            doses[name] = msgspec.convert(dose, Dose)
        except (msgspec.MsgspecError, ValueError) as error:
            wrong.append(f"{OLD_DOSES}.{name}: {error}")
    return doses


def _fields_of(
    kind: type[msgspec.Struct], found: Json, before: str, wrong: list[str]
) -> dict[str, Any]:
    known: dict[str, Any] = {}
    for field in msgspec.structs.fields(kind):
        if field.encode_name not in found:
            continue
        try:
            known[field.name] = msgspec.convert(found[field.encode_name], field.type)
        except (msgspec.MsgspecError, ValueError) as error:
            wrong.append(f"{before}{field.encode_name}: {error}")
    return known
