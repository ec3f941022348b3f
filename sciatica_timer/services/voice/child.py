"""The app's end of the line to a child process: started, spoken with, watched, ended in time."""

import json
import logging
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal

log = logging.getLogger(__name__)

_PACKAGE_PARENT = Path(__file__).resolve().parents[3]
_START = (
    "import sys; sys.path.append(sys.argv.pop(1)); "
    "import importlib; importlib.import_module(sys.argv.pop(1)).main()"
)
_ROOM = "sciatica_timer.services.voice."
END_MS = 500


def _python() -> str:
    """The interpreter with real stdin and stdout: on Windows an app may run in pythonw."""
    exe = Path(sys.executable)
    if exe.name.lower() == "pythonw.exe" and exe.with_name("python.exe").exists():
        return str(exe.with_name("python.exe"))
    return str(exe)


class Child(QObject):
    """A process that speaks one JSON message a line.

    QProcess rather than multiprocessing: a write never blocks, whatever the child does; an end
    arrives as a signal and leaves no zombie; nothing is forked (forked eSpeak hangs, pyttsx3
    issue 8); and the main module is not imported again.
    """

    said = Signal(dict)
    ended = Signal()

    def __init__(self, module: str, *args: str, parent: QObject | None = None) -> None:
        """Prepare, without starting, the module of this room whose main() is run."""
        super().__init__(parent)
        self._name = module
        self._rest = b""
        self._process = QProcess(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(END_MS)
        self._patience.timeout.connect(self._process.kill)
        self._process.setProgram(_python())
        self._process.setArguments(
            ["-X", "utf8", "-c", _START, str(_PACKAGE_PARENT), _ROOM + module, *args]
        )
        environment = QProcessEnvironment.systemEnvironment()
        # Nothing here may ever use the network, libraries that could download included.
        for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "ORT_DISABLE_TELEMETRY"):
            environment.insert(name, "1")
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

    def say(self, **message: Any) -> None:
        """Send a message; never blocks, and is lost when the process is gone."""
        if self.running:
            line = json.dumps(message, separators=(",", ":")).encode() + b"\n"
            self._process.write(line)
            if self._process.state() == QProcess.ProcessState.Running:
                # Else it waits for the event loop, which may be busy for a while from here on.
                self._process.waitForBytesWritten(0)

    def kill(self) -> None:
        """End the process at once; `ended` follows."""
        self._process.kill()

    def finish(self) -> None:
        """Close the line, at which the child ends, and kill it when it does not; no signals."""
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
            self.said.emit(message)

    def _output(self) -> bytes:
        return bytes(self._process.readAllStandardOutput().data())

    def _log(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        for line in text.splitlines():
            log.info("%s: %s", self._name, line)

    def _on_finished(self) -> None:
        self._read()
        self.ended.emit()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            log.error("%s could not be started: %s", self._name, self._process.errorString())
            self.ended.emit()
