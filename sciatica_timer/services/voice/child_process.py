"""A child process as the app sees it: started, sent messages, watched, ended in time."""

import json
import logging
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal

from sciatica_timer.services.child_command import VARIABLES, child_command, safe_folder

log = logging.getLogger(__name__)

END_MS = 500
LONGEST_LINE = 1_000
_encode = json.JSONEncoder(separators=(",", ":")).encode
LINES, LINES_S = 40, 60.0
"""So many lines of a child are logged in so many seconds; the rest is counted."""


class ChildLog:
    """Logs what a child prints beside its messages, and no more of it than tells something.

    Without a sound device the sound library says a dozen lines at every try, for ever.
    """

    def __init__(self, name: str, now: Callable[[], float] = time.monotonic) -> None:
        self._name = name
        self._now = now
        self._known: set[str] = set()
        self._since, self._written, self._left_out = now(), 0, 0

    def write(self, line: str) -> None:
        """Log a line, unless it was said before or too many were."""
        now = self._now()
        if now - self._since >= LINES_S:
            self._since, self._written = now, 0
        if line in self._known or self._written >= LINES:
            self._left_out += 1
            return
        # Lines that differ in a number only would fill this up in the long run.
        if len(self._known) < 10 * LINES:
            self._known.add(line)
        self._written += 1
        log.info("%s: %s", self._name, line[:LONGEST_LINE])

    def close(self) -> None:
        """Say how much was left out."""
        if self._left_out:
            log.info("%s: %d more lines like these", self._name, self._left_out)
            self._left_out = 0


class ChildProcess(QObject):
    """A process that sends and receives one JSON message a line.

    QProcess rather than multiprocessing: a write never blocks, whatever the child does; an end
    arrives as a signal and leaves no zombie; nothing is forked (forked eSpeak hangs, pyttsx3
    issue 8); and the main module is not imported again.
    """

    received = Signal(dict)
    ended = Signal()

    def __init__(self, name: str, *args: str, parent: QObject | None = None) -> None:
        """Prepare, without starting, one of the children that __main__ knows by name."""
        super().__init__(parent)
        self._name = name
        self._rest = b""
        self._child_log = ChildLog(name)
        self._process = QProcess(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(END_MS)
        self._patience.timeout.connect(self._process.kill)
        program, *arguments = child_command(name, *args)
        self._process.setProgram(program)
        self._process.setArguments(arguments)
        self._process.setWorkingDirectory(safe_folder())
        environment = QProcessEnvironment.systemEnvironment()
        for variable, value in VARIABLES.items():
            environment.insert(variable, value)
        self._process.setProcessEnvironment(environment)
        # Queued, so that none of them ever happens inside a call of ours.
        queued = Qt.ConnectionType.QueuedConnection
        self._process.readyReadStandardOutput.connect(self._read, queued)
        self._process.readyReadStandardError.connect(self._log, queued)
        self._process.finished.connect(self._on_finished, queued)
        self._process.errorOccurred.connect(self._on_error, queued)

    @property
    def pid(self) -> int:
        """Process id, 0 when it does not run."""
        return self._process.processId()

    @property
    def running(self) -> bool:
        """True from start() until it has ended."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Start the process."""
        self._process.start()

    def send(self, **message: Any) -> None:
        """Send a message; never blocks, and is lost when the process is gone."""
        if self.running:
            self._process.write(_encode(message).encode() + b"\n")
            if self._process.state() == QProcess.ProcessState.Running:
                # Else it waits for the event loop, which may be busy for a while from here on.
                self._process.waitForBytesWritten(0)

    def kill(self) -> None:
        """End the process at once; `ended` follows."""
        self._process.kill()

    def finish(self) -> None:
        """Close the channel, at which the child ends, and kill it if it does not; emits nothing."""
        self.blockSignals(True)
        self._patience.stop()
        if self.running:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(END_MS):
                self._process.kill()
                self._process.waitForFinished(END_MS)
        self.deleteLater()

    def retire(self) -> None:
        """Like finish, but without waiting for it."""
        self.blockSignals(True)
        if not self.running:
            self.deleteLater()
            return
        self._process.finished.connect(self._patience.stop)
        self._process.finished.connect(self.deleteLater)
        self._process.closeWriteChannel()
        self._patience.start()

    def _read(self) -> None:
        *lines, self._rest = (self._rest + self._output()).split(b"\n")
        for line in lines:
            try:
                message = json.loads(line)
            except ValueError:
                log.warning("%s said something unreadable: %r", self._name, line[:200])
                continue
            self.received.emit(message)

    def _output(self) -> bytes:
        return bytes(self._process.readAllStandardOutput().data())

    def _log(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        for line in text.splitlines():
            self._child_log.write(line)

    def _on_finished(self) -> None:
        self._read()
        self._log()
        self._child_log.close()
        self.ended.emit()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            log.error("%s could not be started: %s", self._name, self._process.errorString())
            self.ended.emit()
