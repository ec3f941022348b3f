"""Whether a window can be shown at all, asked before Qt would end the process.

Without a display, or without a library of its platform plugin, QApplication does not raise: it
aborts. So both are tried by hand first, in about a millisecond.
"""

import ctypes
import importlib
import importlib.util
import os
import sys
from pathlib import Path

from sciatica_timer.app.refusal import RefusalError

NO_DISPLAY = "There is no screen to open a window on. Start Sciatica Timer from a desktop."


def require_display() -> None:
    """Raise RefusalError, with what is missing, when no window can be opened."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise RefusalError(NO_DISPLAY)
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise RefusalError(_missing(error)) from error
    found = importlib.util.find_spec("PySide6")
    folders = found.submodule_search_locations if found else None
    plugin = Path(next(iter(folders or ["."]))) / "Qt/plugins/platforms/libqxcb.so"
    try:
        if plugin.exists():
            ctypes.CDLL(str(plugin))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise RefusalError(_missing(error)) from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if broken:
        raise RefusalError(NO_DISPLAY)


def _missing(error: Exception) -> str:
    library = str(error).split(":", maxsplit=1)[0]
    return (
        f"Your system lacks the library {library}, which a window needs. "
        "Install it with your system's package manager, then start again."
    )
