"""What is typed in a Windows console; written and type-checked, and never run."""

import sys

from PySide6.QtCore import QObject, QTimer

from sciatica_timer.app.terminal.terminal_input import TerminalInput

ARROWS = {"H": "up", "P": "down", "M": "right", "K": "left"}
BEAT_MS = 40
"""How often the console is asked: it tells Qt of nothing."""


class WindowsInput(TerminalInput):
    """The keyboard of a Windows console."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._look)
        self._beat.start()

    def restore(self) -> None:
        """Wait for nothing more."""
        self._beat.stop()

    def _look(self) -> None:
        if sys.platform != "win32":
            return
        import msvcrt

        while msvcrt.kbhit():
            sign = msvcrt.getwch()
            if sign in "\x00\xe0":
                arrow = ARROWS.get(msvcrt.getwch(), "")
                if arrow and self.by_keys:
                    self.pressed.emit(arrow)
            elif sign in "\x03\x1a":
                # Control C, or the end of the input.
                self.closed.emit()
            elif self.by_keys:
                self.take(sign)
            else:
                self._type(sign)

    def _type(self, sign: str) -> None:
        if sys.platform != "win32":
            return
        import msvcrt

        if sign == "\r":
            line, self.rest = self.rest, ""
            msvcrt.putwch("\r")
            msvcrt.putwch("\n")
            self.typed.emit(line)
        elif sign == "\b":
            if self.rest:
                self.rest = self.rest[:-1]
                for each in "\b \b":
                    msvcrt.putwch(each)
        elif sign.isprintable():
            self.rest += sign
            msvcrt.putwch(sign)
