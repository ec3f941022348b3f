"""Files that a person takes out or brings in: whole or not at all, one sentence a failure."""

import logging
import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from sciatica_timer.services import files
from sciatica_timer.services.plain_text import cleaned
from sciatica_timer.services.store.problem import ProblemKind, saving_problem
from sciatica_timer.services.translation import translate

APP = "Sciatica Timer"
_NO_FILE_NAME = re.compile(r'[\\/:*?"<>|]')

_DEVICE = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE
)
"""Windows takes such a name for a device, whatever ends it."""

log = logging.getLogger(__name__)


def usual_folder() -> Path:
    """Where a person expects files of their own: Documents, else the home folder."""
    return _standard(QStandardPaths.StandardLocation.DocumentsLocation)


def usual_pictures() -> Path:
    """Where a person keeps photos: Pictures, else the home folder."""
    return _standard(QStandardPaths.StandardLocation.PicturesLocation)


def _standard(where: QStandardPaths.StandardLocation) -> Path:
    named = QStandardPaths.writableLocation(where)
    folder = Path(named) if named else Path.home()
    return folder if os.path.isdir(folder) else Path.home()


def file_name(name: str) -> str:
    """A name as every system takes it for a file, without its ending."""
    kept = _NO_FILE_NAME.sub(" ", cleaned(name)).strip(" .")
    kept = " ".join(kept.split())
    return f"{APP} {kept}" if _DEVICE.match(kept) else kept or APP


def save_as(
    path: Path,
    data: bytes,
    *,
    own: Iterable[Path] = (),
    last: Callable[[], object] = lambda: None,
) -> str:
    """Write a file for the person, readable by them only; gives a sentence where that failed.

    own are the app's own files, which are never written over. last is asked before the file is
    there; what it raises passes on, and nothing is left behind.
    """
    if any(_same(path, each) for each in own):
        text = translate(
            "Exchange",
            "{name} is the app's own file, so it was left as it is; choose another name.",
        )
        return text.format(name=path.name)
    try:
        files.write_atomically(path, data, follow=True, last=last)
    except OSError as error:
        log.warning("A file for the person could not be written: %s", error)
        return cannot_write(path, error)
    return ""


def cannot_write(path: Path, error: OSError) -> str:
    """One plain sentence: what went wrong, that nothing is lost, and what to do."""
    match saving_problem(path, error).kind:
        case ProblemKind.NO_SPACE:
            text = translate(
                "Exchange",
                "There is no space left in {place}, so nothing was written; your history is safe "
                "here, choose another place.",
            )
        case ProblemKind.NOT_ALLOWED:
            text = translate(
                "Exchange",
                "Sciatica Timer is not allowed to write in {place}, so nothing was written; your "
                "history is safe here, choose another place.",
            )
        case ProblemKind.READ_ONLY:
            text = translate(
                "Exchange",
                "{place} can only be read, so nothing was written; your history is safe here, "
                "choose another place.",
            )
        case ProblemKind.DISK_ERROR:
            text = translate(
                "Exchange",
                "The disk of {place} reports an error, so {name} may not be whole; your history is "
                "safe here, choose another place.",
            )
        case _:
            text = translate(
                "Exchange",
                "{name} could not be written in {place}; your history is safe here, choose another "
                "place.",
            )
    return text.format(name=path.name, place=path.parent)


def cannot_make(path: Path, error: Exception) -> str:
    """One plain sentence about a file that could not even be made."""
    log.error("A file for the person could not be made", exc_info=error)
    text = translate(
        "Exchange",
        "{name} could not be made, so nothing was written; your history is safe here, and the log "
        "tells more.",
    )
    return text.format(name=path.name)


def cannot_use(path: Path, error: object) -> str:
    """One plain sentence about a file that nothing could be made of."""
    log.error("A file could not be brought in: %r", error)
    text = translate(
        "Exchange", "{name} could not be brought in, so nothing was changed; the log tells more."
    )
    return text.format(name=path.name)


def cannot_read(path: Path, error: OSError) -> str:
    """One plain sentence about a file that could not be opened."""
    log.warning("A file to bring in could not be opened: %s", error)
    text = translate(
        "Exchange", "{name} in {place} could not be opened, so nothing was changed ({reason})."
    )
    reason = (error.strerror or str(error)).rstrip(".")
    return text.format(name=path.name, place=path.parent, reason=reason)


def _same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        # Where one of them is not there yet: to some disks two cases of a letter are one.
        one, other = one.resolve(), other.resolve()
        return (one.parent, one.name.casefold()) == (other.parent, other.name.casefold())
