"""Ctrl+C and the system's wish to end, heard at once although Qt waits for something else.

Python only looks at signals between its own steps, and an idle window makes none. So the system
writes the number of a signal into a pipe, and Qt waits for that pipe as well.
"""

import contextlib
import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
Handler = Callable[[int, FrameType | None], object] | int | None


class Interrupts(QObject):
    """Tells of each signal that asks for an end, until it is removed."""

    came = Signal(int)
    """The number of the signal."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: dict[int, Handler] = {}
        self._pipe: tuple[int, int] | None = None
        self._fd_before = -1
        self._notifier: QSocketNotifier | None = None
        # Windows has no such pipe: there Python's own way stays.
        if sys.platform == "win32":
            return
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._fd_before = signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
        for number in (getattr(signal, name) for name in NAMES):
            handler = signal.getsignal(number)
            # What is ignored, as under nohup, stays so.
            if handler in (signal.SIG_DFL, signal.default_int_handler):
                self._before[number] = handler
                signal.signal(number, _nothing)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def remove(self) -> None:
        """Give the signals back: from now on they end the process as they always do."""
        if self._pipe is None or self._notifier is None:
            return
        pipe, self._pipe = self._pipe, None
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._fd_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        for end in pipe:
            os.close(end)

    def _read(self) -> None:
        numbers = b""
        with contextlib.suppress(OSError):
            numbers = os.read(self._pipe[0], 64) if self._pipe else b""
        for number in numbers:
            if number in self._before:
                self.came.emit(number)


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """Python calls this where its own steps go on; the pipe has told of the signal already."""
