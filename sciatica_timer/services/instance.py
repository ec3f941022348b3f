"""Lets one app run for one data folder on one machine; a second start raises the first.

The lock and the local socket live in the person's own runtime folder and not in the data folder:
that may be shared, and on another machine a second app is welcome.

Over the socket the first app greets with a line of words, for which older versions wait. Whoever
wishes for more says so in one line of JSON (`version`, `routine`, `start`, and with version 2
`file`) and is answered in one (`version`, `refused`: why not, empty when it was done).
"""

import logging
import os
import stat
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

import platformdirs
from PySide6.QtCore import (
    QCryptographicHash,
    QElapsedTimer,
    QLockFile,
    QObject,
    QSysInfo,
    QThread,
    Signal,
)

from sciatica_timer.services import clock, files
from sciatica_timer.services.translation import translate

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

NAME = "sciatica-timer"
ANSWER_MS = 1_000
"""So long a living first app may take to answer; it only has to reach its event loop."""
STARTS_MS = 15_000
"""So long after it was started, for it builds its window first: two starts at once are one wish."""
AGAIN_MS = 50
"""Until it is asked again whether it listens by now."""
DONE_MS = 5_000
"""So long it may take to do what was wished for."""
LONGEST_SOCKET = 100
"""Bytes of a socket's path that every Unix takes."""
LONGEST_LINE = 4_096
"""Bytes; whoever says more is no second app."""
VERSION = 1
WITH_FILE = 2
"""Version of a request that has a file, which an older app would pass over in silence."""
GREETING = b"raised\n"


class StartRequest(NamedTuple):
    """What a second start asks the first app for, besides its window."""

    routine: str = ""
    start: bool = False
    file: str = ""
    """Whole path of a programme file to open."""


def unheard() -> str:
    """The sentence for a first app that gives no answer."""
    return translate(
        "CommandLine",
        "Sciatica Timer is open already, perhaps in a terminal, and did not answer. "
        "Close it, or wait a moment, then start again.",
    )


def _other_version() -> str:
    return translate(
        "CommandLine", "Another version of Sciatica Timer is open. Close it, then start again."
    )


def _runtime_places() -> Iterator[Path]:
    """Folders for the lock and the socket, the best one first."""
    try:
        with warnings.catch_warnings():
            # Without XDG_RUNTIME_DIR it warns and falls back, which is all that is wanted.
            warnings.simplefilter("ignore")
            yield platformdirs.user_runtime_path(NAME, appauthor=False)
    except OSError as error:
        log.warning("There is no runtime folder: %s", error)
    # A home may be shared between machines, and on another one a second app is welcome.
    yield platformdirs.user_cache_path(NAME, appauthor=False) / f"run-{QSysInfo.machineHostName()}"


def _is_ours(place: Path) -> bool:
    """Whether nobody else can put something into a folder, or a folder into its place."""
    try:
        files.make_private(place)
        if sys.platform == "win32":
            return True
        me = os.geteuid()
        for folder, owners in ((place, (me,)), (place.parent, (0, me))):
            found = folder.lstat()
            closed = not found.st_mode & 0o022 or found.st_mode & stat.S_ISVTX
            if not stat.S_ISDIR(found.st_mode) or found.st_uid not in owners or not closed:
                return False
    except OSError as error:
        log.warning("There is no place for a lock in %s: %s", place, error)
        return False
    return True


class Instance(QObject):
    """This app's claim on a data folder; `claim` first, everything else depends on it."""

    raise_requested = Signal()
    """A second app was started: show the window."""

    def __init__(
        self, folder: Path, parent: QObject | None = None, *, runtime: Path | None = None
    ) -> None:
        super().__init__(parent)
        self.answer_request: Callable[[StartRequest], str] = lambda _request: unheard()
        """Carries a request out; gives why not, in a sentence, or nothing."""
        found = iter([runtime]) if runtime else _runtime_places()
        place = next((each for each in found if _is_ours(each)), None)
        digest = QCryptographicHash.hash(
            os.fsencode(os.path.realpath(folder)), QCryptographicHash.Algorithm.Sha256
        )
        self._place = place
        self._name = f"sciatica-timer-{bytes(digest.data()).hex()[:24]}"
        self._lock = QLockFile(files.for_qt((place or Path()) / f"{self._name}.lock"))
        # A crashed app's lock is known by its process being gone; never by its age.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the first app; False where another one runs: then `ask_first` and end.

        A first app calls `listen` as soon as it has the time.

        Where a lock cannot be had at all the app may run: a missing lock hurts less than no app.
        """
        if self._place is None:
            log.warning("There is no place for a lock: this app does not know of another one")
            return True
        path = self._place / f"{self._name}.lock"
        if not self._lock.tryLock(0) and not (
            files.forget_dead_lock(path) and self._lock.tryLock(0)
        ):
            return self._lock.error() is not QLockFile.LockError.LockFailedError
        return True

    def ask_first(self, request: StartRequest) -> str | None:
        """Have the first app show its window and do what is wished for.

        Gives why it was not done, as a sentence, empty when it was, None without any answer.
        """
        from PySide6.QtNetwork import QLocalSocket

        _let_the_first_come_forward()
        socket = QLocalSocket()
        socket.connectToServer(self.socket_path)
        while not socket.waitForConnected(ANSWER_MS) and self._patience_ms() > ANSWER_MS:
            QThread.msleep(AGAIN_MS)
            socket.connectToServer(self.socket_path)
        if _line_of(socket, self._patience_ms()) != GREETING:
            return None
        answer = ""
        if request != StartRequest():
            asked = {"routine": request.routine, "start": request.start, "file": request.file}
            version = WITH_FILE if request.file else VERSION
            socket.write(_packed(**asked, version=version))
            socket.flush()
            said = _unpacked(_line_of(socket, DONE_MS))
            # An older version greets and says no more.
            refused = None if said is None else said.get("refused")
            answer = refused if isinstance(refused, str) else _other_version()
        socket.disconnectFromServer()
        return answer

    def _patience_ms(self) -> int:
        """How long the first app may still take to answer."""
        try:
            claimed = clock.of_timestamp(int(Path(self._lock.fileName()).stat().st_mtime))
        except (OSError, OverflowError, ValueError):
            return ANSWER_MS
        age_ms = round((clock.now() - claimed).total_seconds() * 1000)
        # A clock that was set back makes nobody wait longer.
        return max(ANSWER_MS, STARTS_MS - age_ms if age_ms >= 0 else 0)

    def release(self) -> None:
        """Let another app be the first."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    @property
    def socket_path(self) -> str:
        """Where a second app connects: the path of a socket, or the name of a pipe on Windows."""
        path = (self._place or Path()) / f"{self._name}.socket"
        # Windows has named pipes, and a Unix cannot take a long path.
        if self._place is None or os.name != "posix" or len(os.fsencode(path)) > LONGEST_SOCKET:
            return self._name
        return files.for_qt(path)

    def listen(self) -> None:
        """Let a second app ask for the window."""
        if self._place is None:
            return
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        # We hold the lock, so a socket that is there belongs to an app that crashed.
        QLocalServer.removeServer(self.socket_path)
        if not server.listen(self.socket_path):
            log.warning("A second start cannot raise this window: %s", server.errorString())
        self._server = server

    def _answer(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            self._greet(socket)

    def _greet(self, socket: "QLocalSocket") -> None:
        socket.setReadBufferSize(LONGEST_LINE)
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._hear(socket))
        socket.write(GREETING)
        socket.flush()
        self.raise_requested.emit()

    def _hear(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= LONGEST_LINE:
                socket.abort()
            return
        said = _unpacked(bytes(socket.readLine(LONGEST_LINE).data()))
        if said is None:
            socket.abort()
            return
        routine, start, file = (said.get(key, "") for key in ("routine", "start", "file"))
        known = said.get("version") == (WITH_FILE if file else VERSION)
        if not known or not isinstance(routine, str) or not isinstance(file, str):
            refused = _other_version()
        else:
            request = StartRequest(routine=routine, start=start is True, file=file)
            refused = self.answer_request(request)
        socket.write(_packed(refused=refused))
        socket.flush()


def _let_the_first_come_forward() -> None:
    """On Windows the program that was started last may show its window in front, and hand that on.

    Which program the first app is is not known here, so it is handed to any. Never run.
    """
    if sys.platform == "win32":
        import ctypes

        any_program = ctypes.c_uint32(0xFFFFFFFF)
        ctypes.windll.user32.AllowSetForegroundWindow(any_program)


def _line_of(socket: "QLocalSocket", wait_ms: int) -> bytes:
    """The next line, however it is cut into pieces; empty when it does not come in time."""
    waited = QElapsedTimer()
    waited.start()
    while not socket.canReadLine():
        left = wait_ms - waited.elapsed()
        if left <= 0 or not socket.waitForReadyRead(left):
            break
    return bytes(socket.readLine(LONGEST_LINE).data()) if socket.canReadLine() else b""


def _packed(**said: object) -> bytes:
    import json

    return json.dumps({"version": VERSION, **said}).encode() + b"\n"


def _unpacked(line: bytes) -> dict[str, object] | None:
    import json

    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return cast(dict[str, object], said) if isinstance(said, dict) else None
