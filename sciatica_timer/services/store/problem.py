"""What can go wrong with a person's files, and the sentence that says it."""

import errno
from enum import StrEnum
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication


class ProblemKind(StrEnum):
    """What went wrong; each has one sentence."""

    UNREADABLE = "unreadable"
    """The file is there and cannot be read; it is not touched."""
    DAMAGED = "damaged"
    """Kept aside; what could be saved is in memory and a backup may be offered."""
    PARTLY_READ = "partly-read"
    """Some entries make no sense; they stay in the file as they are."""
    SOME_RESET = "some-reset"
    """Some choices made no sense and have their defaults again; the old file was kept aside."""
    MISSING = "missing"
    """No file, but backups of one."""
    NEWER = "newer"
    """Written by a newer version of the app: read only."""
    KEPT_BESIDE = "kept-beside"
    """A newer version's file is not touched; the new record waits beside it."""
    NO_SPACE = "no-space"
    NOT_ALLOWED = "not-allowed"
    READ_ONLY = "read-only"
    DISK_ERROR = "disk-error"
    CANNOT_SAVE = "cannot-save"


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that went wrong, where, and what was done about it."""

    kind: ProblemKind
    path: Path
    """The file or folder that it is about."""
    detail: str = ""
    """The cause, as the system words it; for details and the log."""
    kept: Path | None = None
    """Where a damaged file was kept aside."""
    saved: int = 0
    """How many records could be saved out of it."""
    count: int = 0
    """How many entries could not be read."""
    backup: Path | None = None
    """The newest good backup."""


_BY_NUMBER = {
    errno.ENOSPC: ProblemKind.NO_SPACE,
    errno.EDQUOT: ProblemKind.NO_SPACE,
    errno.EFBIG: ProblemKind.NO_SPACE,
    errno.EACCES: ProblemKind.NOT_ALLOWED,
    errno.EPERM: ProblemKind.NOT_ALLOWED,
    errno.EROFS: ProblemKind.READ_ONLY,
    errno.EIO: ProblemKind.DISK_ERROR,
}


def saving_problem(path: Path, error: Exception) -> Problem:
    """The problem of a failed save."""
    number = error.errno if isinstance(error, OSError) else None
    kind = _BY_NUMBER.get(number or 0, ProblemKind.CANNOT_SAVE)
    return Problem(kind=kind, path=path, detail=str(error))


def reading_problem(path: Path, error: OSError) -> Problem:
    """The problem of a file that cannot be opened."""
    return Problem(kind=ProblemKind.UNREADABLE, path=path, detail=str(error))


def sentence(problem: Problem) -> str:
    """One plain sentence, in the person's language, for a dialog or the command line."""
    text = _sentence_of(problem.kind)
    kept = problem.kept.name if problem.kept else ""
    return text.format(
        name=problem.path.name,
        place=str(problem.path.parent),
        kept=kept,
        saved=problem.saved,
        count=problem.count,
    )


def _sentence_of(kind: ProblemKind) -> str:
    tr = QCoreApplication.translate
    match kind:
        case ProblemKind.UNREADABLE:
            text = tr(
                "Problem",
                "{name} in {place} could not be opened, so it was left alone and "
                "new entries stay in memory until it can be.",
            )
        case ProblemKind.DAMAGED:
            text = tr(
                "Problem",
                "{name} was damaged and is kept as {kept}; {saved} entries could be saved.",
            )
        case ProblemKind.PARTLY_READ:
            text = tr(
                "Problem",
                "{count} entries of {name} could not be read; they stay in the file as they are.",
            )
        case ProblemKind.SOME_RESET:
            text = tr(
                "Problem",
                "{count} choices in {name} made no sense and are as at first; the old file was "
                "kept as {kept}.",
            )
        case ProblemKind.MISSING:
            text = tr("Problem", "{name} is gone from {place}, but there is a backup of it.")
        case ProblemKind.NEWER:
            text = tr(
                "Problem",
                "{name} was made by a newer version of Sciatica Timer, so it is only read here "
                "and never changed.",
            )
        case ProblemKind.KEPT_BESIDE:
            text = tr(
                "Problem",
                "{name} was made by a newer version of Sciatica Timer, so the new entry is kept "
                "beside it until that version takes it in.",
            )
        case ProblemKind.NO_SPACE:
            text = tr(
                "Problem", "There is no space left in {place}, so {name} could not be saved yet."
            )
        case ProblemKind.NOT_ALLOWED:
            text = tr(
                "Problem",
                "Sciatica Timer is not allowed to write {name} in {place}, so it could not be "
                "saved yet.",
            )
        case ProblemKind.READ_ONLY:
            text = tr("Problem", "{place} can only be read, so {name} could not be saved yet.")
        case ProblemKind.DISK_ERROR:
            text = tr("Problem", "The disk reports an error, so {name} could not be saved yet.")
        case ProblemKind.CANNOT_SAVE:
            text = tr("Problem", "{name} in {place} could not be saved yet.")
    return text
