"""What can go wrong with a person's files, and the sentence that says it."""

import errno
from enum import StrEnum
from pathlib import Path

import msgspec

from sciatica_timer.services.translation import paragraph, translate


class ProblemKind(StrEnum):
    """What went wrong; each has one sentence."""

    UNREADABLE = "unreadable"
    """The file is there and cannot be read; it is not touched."""
    DAMAGED = "damaged"
    """Kept aside; what could be saved is in memory and a backup may be offered."""
    PARTLY_READ = "partly-read"
    """Some entries make no sense; they stay in the file as they are."""
    DOUBLE = "double"
    """Some records had the id of another one; all are kept, and so is the old file."""
    TIDIED = "tidied"
    """It was read and will be written in another form; the old file was kept aside."""
    SIGNS = "signs"
    """Answers about pain could not be read: the signs are asked again before anything starts."""
    CHANGES_UNREAD = "changes-unread"
    """Changes beside the history make no sense; they are kept where they are."""
    SOME_RESET = "some-reset"
    """Some choices made no sense and have their defaults again; the old file was kept aside."""
    LEFT_UNREAD = "left-unread"
    """A session that was cut short, in a file that cannot be opened; it is not touched."""
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
    also: tuple["Problem", ...] = ()
    """What else is to be said about the same file."""


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


def reading_problem(path: Path, error: Exception) -> Problem:
    """The problem of a file that cannot be opened."""
    return Problem(kind=ProblemKind.UNREADABLE, path=path, detail=str(error))


def sentence(problem: Problem) -> str:
    """One plain sentence, in the person's language, for a dialog or the command line.

    There is one more for each thing that is also to be said.
    """
    kept = problem.kept.name if problem.kept else ""
    names = {"name": problem.path.name, "place": str(problem.path.parent), "kept": kept}
    text = _sentence_of(problem).format(**names)
    return paragraph([text, *map(sentence, problem.also)])


def _sentence_of(problem: Problem) -> str:
    saved, count = problem.saved, problem.count
    texts = {
        ProblemKind.UNREADABLE: translate(
            "Problem",
            "{name} in {place} could not be opened, so it was left alone and "
            "new entries stay in memory until it can be.",
        ),
        ProblemKind.DAMAGED: translate(
            "Problem",
            "{name} was damaged and is kept as {kept}; %n entry(ies) could be saved.",
            "",
            saved,
        ),
        ProblemKind.PARTLY_READ: translate(
            "Problem",
            "%n entry(ies) of {name} could not be read and stay(s) in the file unchanged.",
            "",
            count,
        ),
        ProblemKind.DOUBLE: translate(
            "Problem",
            "In {name} %n entry(ies) had the same mark (id) as another one; all are here, and the "
            "old file is kept as {kept}.",
            "",
            count,
        ),
        ProblemKind.TIDIED: translate(
            "Problem",
            "{name} was not written quite as it should be; what could be read is here, and "
            "the old file is kept as {kept}.",
        ),
        ProblemKind.SIGNS: translate(
            "Problem",
            "Some answers about your pain could not be read, so please look through the stop "
            "signs before you start again.",
        ),
        ProblemKind.CHANGES_UNREAD: translate(
            "Problem",
            "Some of the last changes in {place} could not be read whole; they are kept there "
            "as {name}.",
        ),
        ProblemKind.SOME_RESET: translate(
            "Problem",
            "%n choice(s) in {name} made no sense and is(are) as at first; the old file was kept "
            "as {kept}.",
            "",
            count,
        ),
        ProblemKind.LEFT_UNREAD: translate(
            "Problem",
            "{name} in {place} could not be opened, so it was left alone; a session that was "
            "cut short may be in it.",
        ),
        ProblemKind.MISSING: translate(
            "Problem", "{name} is gone from {place}, but there is a backup of it."
        ),
        ProblemKind.NEWER: translate(
            "Problem",
            "{name} was made by a newer version of Sciatica Timer, so it is only read here "
            "and never changed.",
        ),
        ProblemKind.KEPT_BESIDE: translate(
            "Problem",
            "{name} was made by a newer version of Sciatica Timer, so the new entry is kept "
            "beside it until that version takes it in.",
        ),
        ProblemKind.NO_SPACE: translate(
            "Problem", "There is no space left in {place}, so {name} could not be saved yet."
        ),
        ProblemKind.NOT_ALLOWED: translate(
            "Problem",
            "Sciatica Timer is not allowed to write {name} in {place}, so it could not be "
            "saved yet.",
        ),
        ProblemKind.READ_ONLY: translate(
            "Problem", "{place} can only be read, so {name} could not be saved yet."
        ),
        ProblemKind.DISK_ERROR: translate(
            "Problem", "The disk reports an error, so {name} could not be saved yet."
        ),
        ProblemKind.CANNOT_SAVE: translate("Problem", "{name} in {place} could not be saved yet."),
    }
    return texts[problem.kind]
