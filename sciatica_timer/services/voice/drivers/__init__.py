"""pyttsx3 drivers of our own, registered beside its built-in ones.

Ours answer at once: a saved file is written when runAndWait returns, queued files keep apart, and
a changed property counts for the next text. Only imported in the speech worker.
"""

import contextlib
import ctypes
import sys
from importlib import util
from pathlib import Path
from typing import Any

from sciatica_timer.services.voice.drivers import bundled_espeak, natural

RUNTIME = ("msvcp140.dll", "msvcp140_1.dll")
"""Of Microsoft's C++: many a Windows lacks them, and libraries of the voices bring none."""


def register() -> None:
    """Make our drivers known to pyttsx3.init()."""
    if sys.platform == "win32":
        _load_runtime()
    for module in (natural, bundled_espeak):
        sys.modules["pyttsx3.drivers." + module.NAME] = module


def _load_runtime() -> None:
    """Load those that came with Qt: what asks for one of this name later gets the same one."""
    qt = util.find_spec("shiboken6")
    if qt is None or qt.origin is None:
        return
    load: Any = getattr(ctypes, "WinDLL")  # noqa: B009 - it exists on Windows only
    for name in RUNTIME:
        with contextlib.suppress(OSError):
            load(str(Path(qt.origin).with_name(name)))
