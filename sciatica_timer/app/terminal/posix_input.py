"""What is typed in a terminal of Linux or macOS, which is left as it was found."""

import contextlib
import os
import signal
import sys
import termios
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier

from sciatica_timer.app.terminal.terminal_input import TerminalInput

assert sys.platform != "win32", "Windows has windows_input.py"
MOST = 4_096
"""Bytes that are read at once."""


class PosixInput(TerminalInput):
    """The terminal that the app was started in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._at = sys.stdin.fileno()
        self._found = termios.tcgetattr(self._at)
        self._notifier = QSocketNotifier(self._at, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._suspended = signal.signal(signal.SIGTSTP, self._suspend)

    def wait_for_keys(self) -> None:
        """From now on each key tells of itself, and is not shown."""
        super().wait_for_keys()
        self._apply()

    def wait_for_lines(self) -> None:
        """From now on what is typed is shown, and tells of itself with Enter."""
        super().wait_for_lines()
        self._apply()

    def restore(self) -> None:
        """Leave the terminal as it was found, and wait for nothing more."""
        self._notifier.setEnabled(False)
        signal.signal(signal.SIGTSTP, self._suspended)
        self._set(self._found)

    def _apply(self) -> None:
        mode = [*self._found]
        flags = termios.ICANON | termios.ECHO
        mode[3] = mode[3] & ~flags if self.by_keys else mode[3] | flags
        if self.by_keys:
            mode[6] = [*mode[6]]
            mode[6][termios.VMIN], mode[6][termios.VTIME] = 1, 0
        self._set(mode)

    def _set(self, mode: list[Any]) -> None:
        # A terminal that is gone needs no mode.
        with contextlib.suppress(termios.error):
            termios.tcsetattr(self._at, termios.TCSANOW, mode)

    def _suspend(self, _number: int, _frame: FrameType | None) -> None:
        """Control Z: the shell gets its terminal as it was, and ours is back afterwards."""
        self._set(self._found)
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, self._suspend)
        self._apply()

    def _read(self) -> None:
        try:
            came = os.read(self._at, MOST)
        except OSError:
            came = b""
        if came:
            self.take(came.decode("utf-8", "replace"))
        else:
            self._notifier.setEnabled(False)
            self.closed.emit()
