"""What is typed in a terminal: single keys, or whole lines that end with Enter."""

import re
import sys

from PySide6.QtCore import QObject, Signal

from sciatica_timer.services import clock

ARROWS = {"A": "up", "B": "down", "C": "right", "D": "left"}
NAMED = {" ": "space", "\r": "enter", "\n": "enter"}
SEQUENCE = re.compile(r"\x1b(?:\[[0-9;]*|O)([@-~])|\x1b|[^\x1b]", re.DOTALL)
"""A key that sends more than one sign, the escape key, or the sign of any other key."""
HELD_MS = 60
"""A terminal tells of a key that is held down as of presses, some thirty in a second."""
UNFINISHED = re.compile(r"\x1b(?:\[[0-9;]*|O)?$")
"""The beginning of such a key, the rest of which is still on its way."""


class TerminalInput(QObject):
    """Waits for keys or for lines; `restore` leaves the terminal as it was found."""

    pressed = Signal(str)
    """space, enter, left, right, up, down, or the letter of a key in small."""
    typed = Signal(str)
    """A line, without its end."""
    closed = Signal()
    """Nothing more will come: the terminal is gone, or the end of the input was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.by_keys = False
        self.rest = ""
        """What came in and does not make a key or a line yet."""
        self._last, self._last_at = "", -HELD_MS

    def wait_for_keys(self) -> None:
        """From now on each key tells of itself, and is not shown."""
        self.by_keys, self.rest = True, ""

    def wait_for_lines(self) -> None:
        """From now on what is typed is shown, and tells of itself with Enter."""
        self.by_keys, self.rest = False, ""

    def restore(self) -> None:
        """Leave the terminal as it was found, and wait for nothing more."""

    def take(self, text: str) -> None:
        """Tell of the keys or lines in what came in."""
        if not self.by_keys:
            for line in text.splitlines():
                self.typed.emit(line)
            return
        text, self.rest = self.rest + text, ""
        if unfinished := UNFINISHED.search(text):
            text, self.rest = text[: unfinished.start()], unfinished[0]
        for found in SEQUENCE.finditer(text):
            sign = found[0]
            if len(sign) > 1:
                key = ARROWS.get(found[1], "")
            else:
                key = NAMED.get(sign, sign.lower() if sign.isprintable() else "")
            if key and not self._is_held(key):
                self.pressed.emit(key)

    def _is_held(self, key: str) -> bool:
        """Whether it comes sooner than a hand presses twice; the volume may be held down."""
        before, self._last, at = self._last, key, clock.ticks()
        quick, self._last_at = at - self._last_at < HELD_MS, at
        return quick and key == before and key not in ("up", "down")


def system_input() -> TerminalInput:
    """What is typed in the terminal that the app was started in."""
    if sys.platform == "win32":
        from sciatica_timer.app.terminal.windows_input import WindowsInput

        return WindowsInput()
    from sciatica_timer.app.terminal.posix_input import PosixInput

    return PosixInput()
