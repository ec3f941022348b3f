"""Where the window was, in a small file of plain numbers.

QSettings would make any object of Qt's that a file asks for, and some of them end the process.
"""

import json
import logging
import threading
from pathlib import Path
from typing import Any, NamedTuple, cast

from sciatica_timer.services import files

log = logging.getLogger(__name__)

NAME = "window.json"
MOST = 10_000
"""Bytes; a real one has about a hundred."""
LONGEST_S = 0.3
FURTHEST = 100_000
"""Pixels; no screen reaches so far."""


class WindowState(NamedTuple):
    """The place of the window while it fills nothing, in pixels, and what it fills."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool = False
    full_screen: bool = False


def read(path: Path) -> WindowState | None:
    """The place that was kept; None where there is none, or none that makes sense."""
    try:
        found: Any = json.loads(files.to_utf8(files.read_regular(path, most=MOST)))
        return _state_of(found)
    except FileNotFoundError:
        return None
    # The window is there without it, so nothing in this file may stop a start.
    except Exception as error:
        log.warning("The place of the window could not be read: %s", error)
        return None


def write(path: Path, state: WindowState) -> None:
    """Keep a place; where that fails the window opens as it did at first."""
    try:
        files.write_atomically(path, json.dumps(state._asdict()).encode())
    except Exception as error:
        log.warning("The place of the window could not be kept: %s", error)


def write_soon(path: Path, state: WindowState) -> None:
    """Keep a place while the window closes, which waits for the disk a third of a second only."""
    # No daemon: the interpreter waits for a slow disk when nobody looks at a window any more.
    writing = threading.Thread(target=write, args=(path, state), name="window")
    writing.start()
    writing.join(LONGEST_S)


def _state_of(found: Any) -> WindowState:
    keys = cast(dict[str, Any], found)
    numbers = [keys[name] for name in ("x", "y", "width", "height")]
    for number in numbers:
        if type(number) is not int or abs(number) > FURTHEST:
            raise ValueError(f"{number!r:.40} is no place")
    x, y, width, height = numbers
    if width < 1 or height < 1:
        raise ValueError("it has no size")
    maximized, full = keys.get("maximized"), keys.get("full_screen")
    return WindowState(x, y, width, height, maximized is True, full is True)
