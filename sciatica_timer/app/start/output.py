"""What is printed for whoever asked in a terminal; a full disk or a closed end is told in words."""

import contextlib
import io
import os
import sys
from collections.abc import Generator

from sciatica_timer.app.errors import RefusalError


def print_text(text: str) -> None:
    """Print a text; RefusalError where that cannot be done, BrokenPipeError where nobody reads."""
    if sys.stdout is None:
        from sciatica_timer.services.translation import translate

        raise RefusalError(
            translate("CommandLine", "There is nothing to print to: the output is closed.")
        )
    out: object = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        # A letter that the terminal does not know costs that letter and not the rest.
        out.reconfigure(errors="replace")
    with _told():
        print(text, flush=True)


def finish() -> None:
    """Send what still waits on its way; fails as `say` does."""
    if sys.stdout is not None:
        with _told():
            sys.stdout.flush()


def forget() -> None:
    """Let what could not be printed go, or Python would try again at its end."""
    with contextlib.suppress(AttributeError, OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextlib.contextmanager
def _told() -> Generator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        forget()
        from sciatica_timer.services.translation import translate

        why = getattr(error, "strerror", None) or translate("CommandLine", "it is closed")
        told = translate("CommandLine", "The output could not be written: {why}.")
        raise RefusalError(told.format(why=why)) from error
