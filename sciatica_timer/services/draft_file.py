"""What is being written down and is not saved yet, kept so that a crash does not lose it."""

import contextlib
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject

from sciatica_timer.domain.programme import OwnEntry, OwnExercise, OwnRoutine
from sciatica_timer.services import clock, files, strict_json
from sciatica_timer.services.photo_folder import PhotoFolder
from sciatica_timer.services.store.background_worker import BackgroundWorker
from sciatica_timer.services.store.problem import Problem, ProblemKind, reading_problem
from sciatica_timer.services.store.stored_record import check

log = logging.getLogger(__name__)

NAME = "draft.json"
LARGEST = 200_000
"""Bytes; an exercise with all its words has some 20,000."""
Own = OwnExercise | OwnRoutine


class _Begun(OwnRoutine, frozen=True, kw_only=True):
    """A routine for which no exercise may have been chosen yet."""

    entries: tuple[OwnEntry, ...] = ()


class _Draft(msgspec.Struct, omit_defaults=True):
    """The file: one of both."""

    exercise: OwnExercise | None = None
    routine: OwnRoutine | None = None


class _Left(msgspec.Struct):
    """The same as it is read again."""

    exercise: OwnExercise | None = None
    routine: _Begun | None = None


def _fields(routine: OwnRoutine) -> dict[str, Any]:
    return {name: getattr(routine, name) for name in routine.__struct_fields__}


class DraftFile(QObject):
    """One small file beside the programme, there only while something is not saved."""

    def __init__(self, folder: Path, photos: PhotoFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._photos = folder / NAME, photos
        self._worker = BackgroundWorker(self)
        self._kept: Own | None = None
        self._unopened = False
        """Whether something stands there that could not be opened: it is not written over."""
        self.problem: Problem | None = None
        """That what was left behind could not be read whole, since `read`."""

    def read(self, now: Callable[[], datetime] = clock.now) -> Own | None:
        """What was left behind; None where there is nothing, or nothing that makes sense.

        What is not whole is kept aside and told in `problem`; now gives the time for its name.
        """
        try:
            data = files.read_regular(self._path, most=LARGEST)
        except FileNotFoundError:
            return None
        except OSError as error:
            log.warning("What was being written could not be read: %s", error)
            self.problem, self._unopened = reading_problem(self._path, error), True
            return None
        own = None
        try:
            found = msgspec.json.decode(data, type=_Left)
            check(found)
            begun = found.routine
            own = found.exercise or (OwnRoutine(**_fields(begun)) if begun else None)
            if own is None or strict_json.misspelt(found, strict_json.parse(data).value):
                self._keep_aside(data, now(), saved=int(own is not None))
        except (ValueError, RecursionError) as error:
            log.warning("What was being written could not be read: %s", error)
            self._keep_aside(data, now(), saved=0)
        return own

    def _keep_aside(self, data: bytes, when: datetime, *, saved: int) -> None:
        try:
            kept = files.keep_aside(self._path, data, when)
            self._path.unlink()
        except OSError as error:
            self.problem = reading_problem(self._path, error)
        else:
            kind = ProblemKind.DAMAGED
            self.problem = Problem(kind=kind, path=self._path, kept=kept, saved=saved)

    def write(self, value: Own, photos: Mapping[str, bytes]) -> None:
        """Keep it with its photos, in a thread; where that fails only a crash would lose it."""
        if value == self._kept:
            return
        self._kept, value = value, strict_json.writable(value)
        draft = _Draft(exercise=value) if isinstance(value, OwnExercise) else _Draft(routine=value)

        def write() -> None:
            data = msgspec.json.encode(draft)
            # What could not be read again does not take the place of what can: the last good one.
            msgspec.json.decode(data, type=_Left)
            for name, photo in photos.items():
                self._photos.keep_new(name, photo)
            self._make_room()
            files.write_atomically(self._path, data)

        self._do(write)

    def remove(self) -> None:
        """It is saved, or nobody wants it."""
        self._kept = None

        def remove() -> None:
            self._make_room()
            files.remove(self._path)

        self._do(remove)

    def _make_room(self) -> None:
        """Keep aside what could not be opened at the start, if it can be now; OSError passes on."""
        if self._unopened:
            with contextlib.suppress(FileNotFoundError):
                data = files.read_regular(self._path, most=LARGEST)
                files.keep_aside(self._path, data, clock.now())
            self._unopened = False

    def close(self, *, for_s: float) -> None:
        """Wait for the last writing, for_s seconds at most."""
        self._worker.finish(for_s=for_s)

    def _do(self, job: Callable[[], None]) -> None:
        def done(error: Exception | None) -> None:
            if error is not None:
                # The next wish tries again, though nothing was written meanwhile.
                self._kept = None
                log.warning("What is being written could not be kept: %s", error)

        self._worker.do(job, done)
