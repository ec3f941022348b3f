"""Reads a history from a file's bytes; says what was wrong with them and what was done about it.

Until that is done the file must not be written: whatever cannot be read to its end is kept aside
first, and where that fails the file is left alone.
"""

import logging
from collections.abc import Callable
from pathlib import Path

import msgspec

from sciatica_timer.services import files
from sciatica_timer.services.store import answers, history_data, migrations
from sciatica_timer.services.store.history_data import VERSION, HistoryData
from sciatica_timer.services.store.long_task import Step, no_step
from sciatica_timer.services.store.problem import (
    Problem,
    ProblemKind,
    reading_problem,
    saving_problem,
)

log = logging.getLogger(__name__)

KeepAside = Callable[[bytes], Path]
"""Copies a file's bytes beside it and returns the copy's path; OSError passes on."""


class OpenedHistory(msgspec.Struct):
    """A file as far as it could be read."""

    history: HistoryData
    problem: Problem | None = None
    read_only: bool = False
    """It must not be written: it was not read whole and could not be kept aside, or is newer."""
    refused: OSError | None = None
    """Why it could not be kept aside."""
    lacks: bool = False
    """Whether something that is known here is not in it."""


def unread_history() -> HistoryData:
    """What stands for an unreadable file: no sessions, but the stop signs are asked again."""
    empty = HistoryData()
    empty.care = msgspec.structs.replace(empty.care, reds=(answers.unread(b""),))
    return empty


def without_unread_mark(history: HistoryData) -> HistoryData:
    """Take out what `unread_history` has put in, once the file can be read after all."""
    doubt = answers.unread(b"").session
    reds = tuple(red for red in history.care.reds if red.session != doubt)
    history.care = msgspec.structs.replace(history.care, reds=reds)
    return history


def open_history(
    data: bytes,
    path: Path,
    keep_aside: KeepAside,
    *,
    may_be_half: bool = False,
    step: Step = no_step,
) -> OpenedHistory | None:
    """Read a file's bytes whatever they are; never raises. step hears how far it is.

    None where they make no sense and may be half of a file, still on its way.
    """

    def keep_version(old: bytes, version: int) -> None:
        kept = path.with_name(f"sessions-version-{version}.json")
        if not files.is_there(kept):
            files.write_atomically(kept, old)

    try:
        found = history_data.decode(migrations.upgrade(data, keep_version), step=step)
    except OSError as error:
        # What an older version wrote could not be kept aside: then it is only read.
        return OpenedHistory(
            unread_history(), saving_problem(path, error), read_only=True, refused=error
        )
    except Exception as error:
        return None if may_be_half else _rescue(data, path, keep_aside, error)
    if found.version > VERSION:
        detail = f"version {found.version}"
        problem = Problem(kind=ProblemKind.NEWER, path=path, detail=detail)
        return OpenedHistory(found, problem, read_only=True)
    wide = files.encoding_of(data) not in ("utf-8", "utf-8-sig")
    kept: Path | None = None
    if found.repairs or wide:
        try:
            kept = keep_aside(data)
        except OSError as error:
            return OpenedHistory(found, reading_problem(path, error), read_only=True, refused=error)
    return OpenedHistory(found, _repaired(found, path, kept, wide=wide))


def _repaired(found: HistoryData, path: Path, kept: Path | None, *, wide: bool) -> Problem | None:
    """What is to be told of a file that was read whole, if anything.

    wide says that it was in UTF-16 or UTF-32 and will be written in UTF-8.
    """
    repairs = found.repairs
    problems: list[Problem] = []
    if found.unread:
        problems.append(Problem(kind=ProblemKind.PARTLY_READ, path=path, count=found.unread))
    if repairs.duplicates:
        problems.append(
            Problem(kind=ProblemKind.DOUBLE, path=path, count=repairs.duplicates, kept=kept)
        )
    elif repairs.tidied or wide:
        problems.append(Problem(kind=ProblemKind.TIDIED, path=path, kept=kept))
    if repairs.signs:
        problems.append(Problem(kind=ProblemKind.SIGNS, path=path, kept=kept))
    if not problems:
        return None
    return msgspec.structs.replace(problems[0], also=tuple(problems[1:]))


def _rescue(data: bytes, path: Path, keep_aside: KeepAside, error: Exception) -> OpenedHistory:
    """Keep a damaged file aside, and save what can be saved."""
    log.warning("The history is damaged: %s", error)
    saved = _salvaged(data)
    try:
        kept = keep_aside(data)
    except OSError as refused:
        # Not kept means not to be overwritten.
        return OpenedHistory(saved, reading_problem(path, refused), read_only=True, refused=refused)
    problem = Problem(
        kind=ProblemKind.DAMAGED,
        path=path,
        detail=str(error),
        kept=kept,
        saved=len(saved.records),
        also=(Problem(kind=ProblemKind.SIGNS, path=path, kept=kept),),
    )
    return OpenedHistory(saved, problem)


def _salvaged(data: bytes) -> HistoryData:
    # Years may pass without it, so it is not loaded at the start.
    from sciatica_timer.services.store.salvage import salvage

    try:
        return salvage(data)
    except Exception:
        log.exception("Nothing could be saved out of the damaged history")
        return unread_history()
