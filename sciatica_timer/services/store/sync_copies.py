"""Notices what sync programs leave beside the history and the programme: another one of them.

Syncthing, Dropbox, OneDrive, iCloud, Google Drive and Nextcloud each keep both files where two
computers have written at once, and each calls the second one otherwise. What such a file adds is
offered; it is never taken in unasked and never removed.
"""

import contextlib
import logging
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from PySide6.QtCore import QObject, Signal

from sciatica_timer.services import files
from sciatica_timer.services.store.history_file import NAME as HISTORY
from sciatica_timer.services.store.long_task import LongTask, Step, StoppedError

if TYPE_CHECKING:
    from sciatica_timer.services.store.importing import ImportPreview

log = logging.getLogger(__name__)

OWN = (HISTORY, "programme.json")
ANSWERED = "copies.json"
"""What was brought in or left, by the checksum of its bytes."""
MOST_ANSWERED = 500
LARGEST_ANSWERED = 100_000
MOST_COPIES = 50
"""Files that are looked at, the newest ones: whoever never clears them up still hears of those."""
_OTHER = re.compile(
    r"(?![.~]).*(sessions|programme).*\.json.*(?<!\.tmp)", re.IGNORECASE | re.DOTALL
)
"""Some put their words before the name, some after its ending; hidden files are on their way."""
_OURS = re.compile(
    r"(sessions|programme)(-damaged-\d{4}-\d\d-\d\d-.*|-version-\d+)?\.json", re.DOTALL
)

Look = Callable[[bytes, Step], "ImportPreview"]
"""What bringing in such bytes would do; raises RefusedError."""


class SyncCopies(QObject):
    """Looks for such files, one look at a time, in a thread."""

    found = Signal(object)
    """The path of a file that holds something new; the next one comes when it is settled."""
    gone = Signal(object)
    """The path of one that was told and is not there any more."""

    def __init__(self, folder: Path, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._preview = look
        self._task = LongTask(self)
        self._saving = LongTask(self)
        self._again = False
        self._answered: set[str] | None = None
        self._offered: _FoundCopy | None = None
        """What was offered and is not settled yet."""
        self._plain: set[tuple[str, int, int, int]] = set()
        """Files that hold nothing new or are no history, as the disk knows them."""

    def look(self) -> None:
        """Look for files that hold something new; `found` follows where there is one."""
        if self._offered is not None:
            if os.path.exists(self._offered.path):
                return
            gone, self._offered = self._offered.path, None
            self.gone.emit(gone)
        if self._task.running:
            self._again = True
            return
        self._again = False
        self._task.start(self._search, self._on_searched)

    def settle(self, path: Path) -> None:
        """It was brought in or left: the same bytes are not told again."""
        if self._offered is None or self._offered.path != path or self._answered is None:
            return
        self._answered.add(self._offered.digest)
        self._offered = None
        kept = sorted(self._answered)[-MOST_ANSWERED:]
        data = msgspec.json.encode({"version": 1, "answered": kept}) + b"\n"
        self._saving.start(
            lambda _step: files.write_atomically(self._folder / ANSWERED, data), _on_kept
        )
        self.look()

    @property
    def busy(self) -> bool:
        """Whether it looks at files, or writes down what was answered."""
        return self._task.running or self._saving.running

    def shut_down(self) -> None:
        """Let the threads go."""
        self._task.shut_down()
        self._saving.shut_down()

    # -- in the thread ------------------------------------------------------------------------

    def _search(self, step: Step) -> "_FoundCopy | None":
        # Most folders hold no such file; what reads one is loaded when there is one.
        if self._answered is None:
            self._answered = _answered(self._folder / ANSWERED)
        for path in _others(self._folder):
            step(0.0)
            try:
                known = path.stat()
                mark = (path.name, known.st_mtime_ns, known.st_size, known.st_ino)
                if mark in self._plain:
                    continue
                self._plain.add(mark)
                from hashlib import sha256

                from sciatica_timer.services.store import importing

                data = importing.read_file(path)
                digest = sha256(data).hexdigest()
                if digest not in self._answered and self._preview(data, step).adds_anything:
                    self._plain.discard(mark)
                    return _FoundCopy(path, digest)
            except StoppedError:
                self._plain.clear()
                raise
            except (OSError, ValueError) as error:
                log.info("A file beside the history is none: %s", error)
            except Exception:
                # Whatever lies there is no reason for the app not to start.
                log.exception("A file beside the history could not be looked at")
        return None

    # -- in the window's ----------------------------------------------------------------------

    def _on_searched(self, found: object) -> None:
        if isinstance(found, _FoundCopy):
            self._offered = found
            self.found.emit(found.path)
        elif isinstance(found, Exception):
            log.error("Looking beside the history failed", exc_info=found)
        if self._again:
            self.look()


def _others(folder: Path) -> list[Path]:
    found: list[tuple[float, Path]] = []
    try:
        with os.scandir(folder) as there:
            for each in there:
                if _OTHER.fullmatch(each.name) and not _OURS.fullmatch(each.name):
                    with contextlib.suppress(FileNotFoundError):  # it has just gone
                        at = each.stat(follow_symlinks=False).st_mtime
                        found.append((-at, folder / each.name))
    except OSError as error:
        log.info("The folder could not be looked through: %s", error)
    own = [folder / name for name in OWN]
    others = sorted(path for _time, path in sorted(found)[:MOST_COPIES])
    return [path for path in others if not any(_same(path, one) for one in own)]


def _same(path: Path, other: Path) -> bool:
    """Whether two names mean one file: where case makes no difference, or by a link."""
    try:
        return os.path.samefile(path, other)
    except OSError:
        return False


def _answered(path: Path) -> set[str]:
    try:
        data = files.read_regular(path, most=LARGEST_ANSWERED)
        return set(msgspec.json.decode(data, type=_AnsweredCopies).answered)
    except FileNotFoundError:
        return set()
    except Exception as error:
        # It only saves a question.
        log.info("What was answered about copies could not be read: %s", error)
        return set()


class _AnsweredCopies(msgspec.Struct):
    answered: list[str] = []


class _FoundCopy(NamedTuple):
    path: Path
    digest: str


def _on_kept(found: object) -> None:
    if isinstance(found, Exception):
        log.warning("An answer about a copy could not be written: %s", found)
