"""Reads a whole history from its folder, whatever is there; asks nothing of Qt, so a thread may."""

import logging
from pathlib import Path

import msgspec
from msgspec.structs import replace

from sciatica_timer.services import files
from sciatica_timer.services.store.backups import Backups
from sciatica_timer.services.store.history_data import HistoryData
from sciatica_timer.services.store.history_file import HistoryFile
from sciatica_timer.services.store.long_task import Step
from sciatica_timer.services.store.opening import (
    KeepAside,
    OpenedHistory,
    open_history,
    unread_history,
)
from sciatica_timer.services.store.pending import PendingChanges
from sciatica_timer.services.store.problem import (
    Problem,
    ProblemKind,
    reading_problem,
    saving_problem,
)

log = logging.getLogger(__name__)


class LoadedHistory(msgspec.Struct):
    """What was found in the folder."""

    opened: OpenedHistory
    """The file with the changes that were beside it."""
    data: bytes | None = None
    """The file's bytes; None where there is no file."""
    readable: bool = True
    """Whether the file could be read, or there is none."""
    taken_in: list[Path] = []
    """Files of changes that were beside the file and are all in `opened.history`."""
    changed: bool = False
    """Whether changes that were beside the file are not in it yet."""


def load_history(
    file: HistoryFile, backups: Backups, keep_aside: KeepAside, step: Step
) -> LoadedHistory:
    """Read the file and what lies beside it; what is wrong with it stands in `opened.problem`."""
    trouble: Problem | None = None
    try:
        files.make_private(file.folder)
    except OSError as error:
        trouble = saving_problem(file.path, error)
    files.sweep(file.folder, "*.json*")
    try:
        data = file.read()
    except Exception as error:
        log.warning("The history could not be opened: %s", error)
        unread = OpenedHistory(unread_history(), reading_problem(file.path, error), read_only=True)
        return LoadedHistory(unread, readable=False)
    if data is None:
        opened = OpenedHistory(HistoryData(), trouble)
        if good := backups.newest_good():
            missing = Problem(kind=ProblemKind.MISSING, path=file.path, backup=good.path)
            opened.problem = missing
    else:
        read = open_history(data, file.path, keep_aside, step=step)
        opened = read or OpenedHistory(HistoryData(), read_only=True)
        problem = opened.problem
        if problem is not None and problem.kind is ProblemKind.DAMAGED:
            good = backups.newest_good()
            opened.problem = replace(problem, backup=good.path if good else None)
    found = LoadedHistory(opened, data)
    _take_in_pending(found, file.folder)
    return found


def _take_in_pending(found: LoadedHistory, folder: Path) -> None:
    pending, opened = PendingChanges(folder), found.opened
    for change in pending.read():
        found.changed = opened.history.take_in(change) or found.changed
    found.taken_in = pending.taken_in
    if pending.damaged is not None:
        told = Problem(kind=ProblemKind.CHANGES_UNREAD, path=pending.damaged)
        here = opened.problem
        opened.problem = replace(here, also=(*here.also, told)) if here else told
