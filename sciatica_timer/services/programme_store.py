"""Keeps a person's own exercises and routines, and writes every change in a thread."""

import errno
import logging
import os
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from sciatica_timer.domain.own_routines import dated
from sciatica_timer.domain.programme import OWN, OwnRoutine, Programme, RoutineList
from sciatica_timer.services import files
from sciatica_timer.services.store import backups, programme_document
from sciatica_timer.services.store.background_worker import BackgroundWorker
from sciatica_timer.services.store.file_watch import FileWatch
from sciatica_timer.services.store.problem import (
    Problem,
    ProblemKind,
    reading_problem,
    saving_problem,
)
from sciatica_timer.services.store.programme_document import (
    VERSION,
    IncomingProgramme,
    Own,
    ProgrammeDocument,
)

log = logging.getLogger(__name__)

NAME = "programme.json"
PHOTOS = "programme"
"""The folder of the photos, beside the file."""
MOST = 10_000_000
"""Bytes; two hundred exercises with all their words have three million."""
JUST = timedelta(milliseconds=1)


class ProgrammeStore(QObject):
    """The programme of one data folder.

    A change is in `value` at once and on the disk soon after; `failed` tells where it is not. With
    waits it is on the disk, or refused, when a call returns. What another program has written
    meanwhile is taken in, the newest edit of each exercise and routine.
    """

    changed = Signal()
    """`value` is another now."""
    failed = Signal(object)
    """A Problem: a change is only in memory."""
    saved = Signal()
    """Everything is on the disk."""

    def __init__(
        self,
        folder: Path,
        *,
        now: Callable[[], datetime],
        waits: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.path = folder / NAME
        self.photos = folder / PHOTOS
        self.problem: Problem | None = None
        """What is wrong with the file, or why the last change is not in it."""
        self._now = now
        self._waits = waits
        self._document = ProgrammeDocument()
        self._seen: bytes | None = None
        """The bytes that were read or written last."""
        self._locked = False
        self._kept: Path | None = None
        """Where a file was kept aside, as not all of it is written again."""
        self._unsaved = self._writing = self._again = False
        self._worker = BackgroundWorker(self)
        self._copies = backups.Backups(folder, "programme", now=now)
        self.watch = FileWatch(self.path, self)
        self.watch.noticed.connect(self.look_again)

    # -- questions ----------------------------------------------------------------------------

    @property
    def value(self) -> Programme:
        """The programme now."""
        return self._document.programme

    @property
    def read_only(self) -> bool:
        """Whether nothing is written, as the file is a newer version's or cannot be opened."""
        return self._locked

    @property
    def saving(self) -> bool:
        """Whether a change is on its way to the disk."""
        return self._writing

    @property
    def unsaved(self) -> bool:
        """Whether something is in memory that the disk has refused."""
        return self._unsaved

    def new_id(self) -> str:
        """An id that nothing has."""
        return f"{OWN}{uuid.uuid4().hex[:16]}"

    def export(self) -> bytes:
        """The whole programme as its file holds it."""
        return self._document.encoded()

    def preview(self, data: bytes, photos: Mapping[str, bytes]) -> IncomingProgramme:
        """What a copy of the file and its photos would change; raises importing.RefusedError.

        It changes nothing and can be done in a thread.
        """
        from sciatica_timer.services.store.importing import RefusalReason, RefusedError

        try:
            other = programme_document.decode(data)
        except ValueError as error:
            raise RefusedError(RefusalReason.NOT_HISTORY, reason=str(error)) from error
        if other.version > VERSION:
            raise RefusedError(RefusalReason.NEWER)
        found = programme_document.incoming(self._document, other, photos)
        if self._document.merged(found.document).overfull:
            raise RefusedError(RefusalReason.NO_ROOM)
        return found

    # -- commands -----------------------------------------------------------------------------

    def load(self) -> None:
        """Read the file; what is wrong with it stands in `problem` afterwards."""
        self.problem, self._locked = None, False
        files.sweep(self.path.parent, NAME)
        try:
            data = files.read_regular(self.path, most=MOST)
        except FileNotFoundError:
            data = None
        except OSError as error:
            log.warning("The programme could not be opened: %s", error)
            self.problem, self._locked = reading_problem(self.path, error), True
            return
        if data is not None:
            self._understand(data)
        self.watch.start()
        self.changed.emit()

    def put(self, *values: Own) -> "ProgrammeEdit":
        """Keep exercises and routines, each in place of the one with its id, as the newest edits.

        All of them are one change, for `undo`.
        """
        document = self._document
        mine = {each.id: each for each in self.value.routines}
        for value in values:
            at = self._after_all_of(value.id)
            if isinstance(value, OwnRoutine) and value.id in mine:
                entries = dated(value.entries, mine[value.id], at)
                document = document.put(replace(value, edited=at, entries=entries))
            else:
                document = document.put(replace(value, edited=at))
        return self._change(document)

    def remove(self, id: str) -> "ProgrammeEdit":
        """Delete an exercise or routine; `undo` brings it back."""
        document = self._document
        there = id in document.records
        return self._change(document.remove(id, self._after_all_of(id)) if there else document)

    def arrange(self, listing: RoutineList) -> "ProgrammeEdit":
        """Keep how the routines stand on Today."""
        listing = replace(listing, edited=self._after_listing())
        return self._change(replace(self._document, listing=listing))

    def bring_in(self, incoming: IncomingProgramme, *, back: bool) -> "ProgrammeEdit":
        """Merge in what `preview` found; with back also what was deleted here."""
        document = self._document.merged(incoming.document)
        for own in incoming.gone if back else ():
            document = document.put(replace(own, edited=self._after_all_of(own.id)))
        return self._change(document)

    def undo(self, edit: "ProgrammeEdit") -> None:
        """Take a change back; the way back is a change too, and the newest everywhere."""
        before, after = edit.before, edit.after
        document = self._document
        for id in before.records.keys() | after.records.keys():
            old = before.records.get(id)
            if old == after.records.get(id):
                continue
            at = self._after_all_of(id)
            if old is None:
                document = document.remove(id, at)
            elif old.value is not None:
                document = document.put(replace(old.value, edited=at))
        if before.listing != after.listing:
            listing = replace(before.listing, edited=self._after_listing())
            document = replace(document, listing=listing)
        self._take(document)
        self._write()

    def look_again(self) -> None:
        """Take in what another program has written."""
        if self._locked or self._writing:
            return
        self.watch.follow()
        try:
            data = files.read_regular(self.path, most=MOST)
            if data == self._seen:
                return
            other = self._decoded(data)
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            log.info("The programme that somebody else has written: %s", error)
            return
        self._seen = data
        self._lock_if_newer(other)
        self._take(self._document.merged(other))
        if self._document.encoded() != data:
            self._write()

    def retry(self) -> bool:
        """Write again what could not be written; says whether it is on the disk now.

        A file that could not be opened is read first.
        """
        if self._locked and self.problem and self.problem.kind is ProblemKind.UNREADABLE:
            mine = self._document
            self.load()
            self._take(self._document.merged(mine))
        if self._unsaved:
            self._write()
        return not (self._unsaved or self._writing or self._locked)

    def flush(self, *, for_s: float | None = None) -> bool:
        """Wait until the file holds everything, for_s seconds at most; says whether it does."""
        return self._worker.finish(for_s=for_s) and not self._unsaved

    def close(self, *, for_s: float | None = None) -> None:
        """Wait for the last writing, for_s seconds at most."""
        self.watch.stop()
        self._worker.finish(for_s=for_s)

    # -- inside -------------------------------------------------------------------------------

    def _understand(self, data: bytes) -> None:
        try:
            self._document, self._seen = self._decoded(data), data
        except OSError as error:
            # It cannot be kept aside, so it must not be written over.
            self.problem, self._locked = reading_problem(self.path, error), True
            return
        except Exception as error:
            self._save_damaged(data, error)
            return
        if self._lock_if_newer(self._document):
            return
        found, kept = self._document, self._kept
        problems: list[Problem] = []
        if found.doubles:
            told = Problem(kind=ProblemKind.DOUBLE, path=self.path, count=found.doubles, kept=kept)
            problems.append(told)
        elif found.tidied:
            problems.append(Problem(kind=ProblemKind.TIDIED, path=self.path, kept=kept))
        if found.unread:
            log.warning("%d parts of the programme make no sense.", found.unread)
            told = Problem(kind=ProblemKind.PARTLY_READ, path=self.path, count=found.unread)
            problems.append(told)
        if problems:
            self.problem = replace(problems[0], also=tuple(problems[1:]))

    def _decoded(self, data: bytes) -> ProgrammeDocument:
        """Read a file, and keep it aside first if not all of it is written again; OSError."""
        found = programme_document.decode(data)
        if found.version <= VERSION and (found.doubles or found.tidied):
            self._kept = files.keep_aside(self.path, data, self._now())
        return found

    def _lock_if_newer(self, document: ProgrammeDocument) -> bool:
        if document.version > VERSION:
            self._locked = True
            self.problem = Problem(kind=ProblemKind.NEWER, path=self.path)
        return document.version > VERSION

    def _save_damaged(self, data: bytes, error: Exception) -> None:
        """Keep a damaged file aside, and go on with its newest copy and what is whole in it."""
        log.warning("The programme is damaged: %s", error)
        try:
            kept = files.keep_aside(self.path, data, self._now())
        except OSError as why:
            self.problem, self._locked = reading_problem(self.path, why), True
            return
        for copy in self._copies.all():
            try:
                self._document = programme_document.decode(backups.unpacked(copy.path))
                break
            except (OSError, ValueError) as why:
                log.info("A copy of the programme: %s", why)
        # A copy is of the first change of its day.
        self._document = self._document.merged(programme_document.salvaged(data))
        saved = len(self._document.records)
        self.problem = Problem(
            kind=ProblemKind.DAMAGED, path=self.path, detail=str(error), kept=kept, saved=saved
        )

    def _after_all_of(self, id: str) -> datetime:
        """Now, or just after the last edit of an id where the clock went back."""
        record, deleted = self._document.records.get(id), self._document.deleted.get(id)
        return self._later_than(record.edited if record else None, deleted)

    def _after_listing(self) -> datetime:
        return self._later_than(self._document.listing.edited)

    def _later_than(self, *stamps: datetime | None) -> datetime:
        return max([self._now(), *(stamp + JUST for stamp in stamps if stamp)])

    def _change(self, document: ProgrammeDocument) -> "ProgrammeEdit":
        edit = ProgrammeEdit(self._document, document)
        self._take(document)
        self._write()
        return edit

    def _take(self, document: ProgrammeDocument) -> None:
        if document != self._document:
            self._document = document
            self.changed.emit()

    def _write(self) -> None:
        if self._locked:
            self._unsaved = True
            if self.problem is not None:
                self.failed.emit(self.problem)
            return
        if self._writing:
            self._again = True
            return
        made = _Writing(self._document, self._seen)
        self._writing, self._again = True, False
        self._worker.do(lambda: self._put(made), lambda error: self._on_written(made, error))
        if self._waits:
            self._worker.finish()

    def _put(self, made: "_Writing") -> None:
        """Write the file, with what somebody else has put into it meanwhile."""
        files.make_private(self.path.parent)
        there = b""
        try:
            there = files.read_regular(self.path, most=MOST)
            if there != made.seen:
                other = self._decoded(there)
                if other.version > VERSION:
                    # It came while nobody looked, and is only read from now on.
                    raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(self.path))
                made.document = made.document.merged(other)
        except FileNotFoundError:
            log.info("The programme is written for the first time.")
        except ValueError as error:
            log.info("What stands in the place of the programme is none: %s", error)
            files.keep_aside(self.path, there, self._now())
        made.seen = made.document.encoded()
        files.write_atomically(self.path, made.seen, follow=True)
        try:
            self._copies.make(made.seen, self._now().date())
        except OSError as error:
            # The programme itself is safe.
            log.warning("There is no backup of today: %s", error)

    def _on_written(self, made: "_Writing", error: Exception | None) -> None:
        self._writing, self._unsaved = False, error is not None
        if error is None:
            self._seen = made.seen
            self.watch.follow()
            self._take(self._document.merged(made.document))
        if self._again:
            self._write()
        elif error is None:
            self.saved.emit()
        else:
            log.warning("The programme could not be saved: %s", error)
            self.failed.emit(saving_problem(self.path, error))


class ProgrammeEdit(NamedTuple):
    """What there was before and after a change, for `undo`."""

    before: ProgrammeDocument
    after: ProgrammeDocument


class _Writing(msgspec.Struct):
    """What a thread writes, and what it has written."""

    document: ProgrammeDocument
    seen: bytes | None
