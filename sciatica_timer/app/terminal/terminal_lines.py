"""Lines that are printed, and questions that are answered by typing a number or a line.

Every line is printed once and never changed, so that a screen reader's terminal reads each once.
"""

import contextlib
import io
import os
import sys
import textwrap
from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

from sciatica_timer.services.plain_text import for_terminal
from sciatica_timer.services.translation import translate

WIDEST = 80
NARROWEST = 20
Result = TypeVar("Result")
Talk = Generator[str, str, Result]
"""A conversation: it gives the line that asks for something, and is sent the line that was typed.

An empty line that it gives asks for nothing: it waits for something else than typing.
"""


class TerminalLines:
    """Prints paragraphs, wrapped at the terminal's width, 80 letters at most."""

    def __init__(self) -> None:
        out: object = sys.stdout
        if isinstance(out, io.TextIOWrapper):
            # A letter that the terminal does not know costs that letter and not the rest.
            out.reconfigure(errors="replace")
        self.gone: Callable[[], object] = lambda: None
        """Called when nothing can be printed any more."""

    def say(self, *paragraphs: str, hanging: str = "") -> None:
        """Print them one after the other; lines after the first begin with what is hanging."""
        lines: list[str] = []
        for text in paragraphs:
            # A name from a file could hold what moves the cursor.
            for line in map(for_terminal, text.split("\n")):
                lines += textwrap.wrap(line, self._width(), subsequent_indent=hanging) or [""]
        try:
            print("\n".join(lines), flush=True)
        except (OSError, ValueError):
            self.gone()

    def tell_list(self, items: Sequence[str]) -> None:
        """Print a list, an item a line."""
        for item in items:
            self.say(f"- {item}", hanging="  ")

    # -- questions ----------------------------------------------------------------------------

    def choose(self, title: str, options: Sequence[str], *, may_skip: bool = False) -> Talk[int]:
        """Ask for one of the options; gives its place from 0 on, -1 where it was skipped."""
        self.say("", title)
        for number, option in enumerate(options, 1):
            self.say(f"{number}  {option}", hanging="   ")
        return (yield from self.number(1, len(options), may_skip=may_skip, offset=1))

    def number(
        self, least: int, most: int, *, may_skip: bool = False, offset: int = 0
    ) -> Talk[int]:
        """Ask for a number from least to most; gives it less offset, -1 where it was skipped."""
        prompt = (
            translate("Terminal", "Type a number from {least} to {most}, or only Enter to skip:")
            if may_skip
            else translate("Terminal", "Type a number from {least} to {most}, then Enter:")
        ).format(least=least, most=most)
        while True:
            line = (yield prompt).strip()
            if not line and may_skip:
                return -1
            with contextlib.suppress(ValueError):
                if least <= int(line) <= most:
                    return int(line) - offset

    @staticmethod
    def _width() -> int:
        try:
            columns = os.get_terminal_size(sys.stdout.fileno()).columns
        except (OSError, ValueError, AttributeError):
            columns = WIDEST
        # One less, or some terminals put an empty line after a full one.
        return max(NARROWEST, min(WIDEST, columns or WIDEST) - 1)
