"""What ends the program before it has begun: one sentence and an exit code."""

import contextlib
import os
import stat
import sys


class RefusalError(Exception):
    """One plain sentence for the person; the code is what the program exits with."""

    def __init__(self, sentence: str, code: int = 2) -> None:
        # Hardly any start is refused, and what it makes ready takes longer than all of this.
        from sciatica_timer.services.plain_text import for_terminal

        # Names of files may hold what would break the line, or no letters at all.
        super().__init__(for_terminal(sentence))
        self.code = code

    def tell(self) -> None:
        """Print the sentence, where there is anything to print to."""
        if sys.stderr is not None:
            with contextlib.suppress(OSError, ValueError):
                print(f"sciatica-timer: {self}", file=sys.stderr, flush=True)


class NoDisplayError(RefusalError):
    """There is no screen at all, not even one that does not answer."""


def is_unseen() -> bool:
    """Whether nobody reads what is printed: the app was started from an icon.

    Then stderr is gone, or leads into a log. A terminal is read, and so is a pipe, by whoever
    made it.
    """
    try:
        mode = os.fstat(sys.stderr.fileno()).st_mode
        return not sys.stderr.isatty() and not stat.S_ISFIFO(mode)
    except (AttributeError, OSError, ValueError):
        # Without stderr, as in pythonw; what has no file behind it was put there by a program.
        return sys.stderr is None


def can_type() -> bool:
    """Whether what is typed in a terminal comes here: then a session needs no window."""
    try:
        return sys.stdin.isatty()
    except (AttributeError, ValueError):
        return False
