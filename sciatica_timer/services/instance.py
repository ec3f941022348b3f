"""Sees to it that one app runs for one data folder on one machine; a second raises the first.

The lock and the local socket live in the person's own runtime folder and not in the data folder:
that may be shared, and on another machine a second app is welcome.
"""

import logging
import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal

from sciatica_timer.services import files

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

log = logging.getLogger(__name__)

ANSWER_MS = 1_000
"""So long a living first app may take to answer; it only has to reach its event loop."""
LONGEST_SOCKET = 100
"""Bytes of a socket's path that every Unix takes."""


def _runtime_place() -> Path:
    with warnings.catch_warnings():
        # Without XDG_RUNTIME_DIR platformdirs warns and falls back, which is all that is wanted.
        warnings.simplefilter("ignore")
        return platformdirs.user_runtime_path("sciatica-timer", appauthor=False)


class Instance(QObject):
    """This app's claim on a data folder."""

    raise_requested = Signal()
    """A second app was started: show the window."""

    def __init__(
        self, folder: Path, parent: QObject | None = None, *, runtime: Path | None = None
    ) -> None:
        super().__init__(parent)
        place = runtime or _runtime_place()
        digest = QCryptographicHash.hash(
            os.fsencode(os.path.realpath(folder)), QCryptographicHash.Algorithm.Sha256
        )
        self._place = place
        self._name = f"sciatica-timer-{bytes(digest.data()).hex()[:24]}"
        self._lock = QLockFile(str(place / f"{self._name}.lock"))
        # A crashed app's lock is known by its process being gone; never by its age.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the first app; False where another one runs: then `raise_first` and end.

        A first app calls `listen` as soon as it has the time.

        Where a lock cannot be had at all the app may run: a missing lock hurts less than no app.
        """
        try:
            files.make_private(self._place)
        except OSError as error:
            log.warning("There is no place for a lock: %s", error)
            return True
        if not self._lock.tryLock(0):
            return self._lock.error() is not QLockFile.LockError.LockFailedError
        return True

    def raise_first(self) -> bool:
        """Ask the first app to show its window; says whether it answered."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._socket_path)
        if not socket.waitForConnected(ANSWER_MS):
            return False
        # To be called is the whole wish; nothing needs to be said.
        answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(ANSWER_MS)
        socket.disconnectFromServer()
        return answered

    def release(self) -> None:
        """Let another app be the first."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    @property
    def _socket_path(self) -> str:
        path = str(self._place / f"{self._name}.socket")
        # Windows has named pipes, and a Unix cannot take a long path.
        if os.name != "posix" or len(os.fsencode(path)) > LONGEST_SOCKET:
            return self._name
        return path

    def listen(self) -> None:
        """Let a second app ask for the window."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        # We hold the lock, so a socket that is there belongs to an app that crashed.
        QLocalServer.removeServer(self._socket_path)
        if not server.listen(self._socket_path):
            log.warning("A second start cannot raise this window: %s", server.errorString())
        self._server = server

    def _answer(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"raised\n")
            socket.flush()
            self.raise_requested.emit()
