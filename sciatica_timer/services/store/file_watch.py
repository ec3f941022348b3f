"""Notices that somebody else may have written the history's file."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, Signal

from sciatica_timer.services import files

LOOK_EVERY_MS = 20_000
"""Network shares tell no watcher when another machine writes; a look costs one stat."""
SETTLE_MS = 250
"""A neighbour's write comes as several events."""


class FileWatch(QObject):
    """Emits `noticed` when the file may have changed; it may also appear and disappear."""

    noticed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._watcher: QFileSystemWatcher | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.noticed)
        self._poll = QTimer(self)
        self._poll.setInterval(LOOK_EVERY_MS)
        self._poll.timeout.connect(self._settle.start)

    def start(self) -> None:
        """Begin to watch; without an event loop nobody could be told, so then nothing begins."""
        if QCoreApplication.instance() is None or self._watcher is not None:
            return
        self._watcher = QFileSystemWatcher(self)
        self._watcher.addPath(files.for_qt(self._path.parent))
        self._watcher.directoryChanged.connect(self._settle.start)
        self._watcher.fileChanged.connect(self._settle.start)
        self.follow()
        self._poll.start()

    def follow(self) -> None:
        """Watch the file that is there now: a replaced one is another, and out of sight."""
        watcher, path = self._watcher, files.for_qt(self._path)
        if watcher and path not in watcher.files() and os.path.exists(self._path):
            watcher.addPath(path)

    def stop(self) -> None:
        """Hear nothing more."""
        self._settle.stop()
        self._poll.stop()
        if self._watcher is not None:
            # What it has noticed already would start a timer in a folder that is let go.
            self._watcher.blockSignals(True)
            self._watcher.deleteLater()
            self._watcher = None
