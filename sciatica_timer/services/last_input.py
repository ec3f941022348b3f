"""How long keyboard and mouse were left alone.

Linux has no one way. A desktop on X is asked by the extension MIT-SCREEN-SAVER, GNOME on Wayland by
its Mutter. The call GetSessionIdleTime of org.freedesktop.ScreenSaver is of no use: it answers in
seconds, in milliseconds, or always with 0, as the desktop pleases. Where nothing answers it is not
known. On Windows and macOS this was never run.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from typing import Any

from sciatica_timer.services.session_bus import SessionBus

MUTTER = (
    "org.gnome.Mutter.IdleMonitor",
    "/org/gnome/Mutter/IdleMonitor/Core",
    "org.gnome.Mutter.IdleMonitor",
    "GetIdletime",
)


class LastInput:
    """Asks the system; answers come at once or later, or never where the bus hangs."""

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus

    def ask_idle(self, then: Callable[[int | None], object]) -> None:
        """For how many milliseconds nothing was touched; None where the system does not tell."""
        if sys.platform == "win32":
            then(_on_windows())
        elif sys.platform == "darwin":
            then(_on_macos())
        elif not _on_wayland() and (idle := _on_x11()) is not None:
            then(idle)
        else:
            self._bus.call(*MUTTER, then=lambda body: then(body[0] if body else None), start=False)


def _on_wayland() -> bool:
    """There X hears only of what is done in its own windows."""
    return os.environ.get("XDG_SESSION_TYPE") == "wayland" or "WAYLAND_DISPLAY" in os.environ


class _ScreenSaverInfo(ctypes.Structure):
    """XScreenSaverInfo, as the manual page XScreenSaver(3) has it."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


def _on_x11() -> int | None:
    if "DISPLAY" not in os.environ:
        return None
    try:
        x11, extension = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.argtypes = x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    query = extension.XScreenSaverQueryInfo
    query.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(_ScreenSaverInfo))
    display, info = x11.XOpenDisplay(None), _ScreenSaverInfo()
    if not display:
        return None
    told = query(display, x11.XDefaultRootWindow(display), ctypes.byref(info))
    x11.XCloseDisplay(display)
    return int(info.idle) if told else None


class _LastInputInfo(ctypes.Structure):
    """LASTINPUTINFO of Windows."""

    _fields_ = (("size", ctypes.c_uint), ("tick", ctypes.c_uint))


def _on_windows() -> int | None:
    libraries: Any = getattr(ctypes, "windll")  # noqa: B009 - it exists on Windows only
    info = _LastInputInfo(ctypes.sizeof(_LastInputInfo), 0)
    if not libraries.user32.GetLastInputInfo(ctypes.byref(info)):
        return None
    # Both count in 32 bits, which are full after 49 days.
    return (libraries.kernel32.GetTickCount() - info.tick) & 0xFFFFFFFF


def core_graphics() -> Any:
    """The library of macOS; raises OSError."""
    return ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")


def _on_macos() -> int | None:
    try:
        since = core_graphics().CGEventSourceSecondsSinceLastEventType
    except (OSError, AttributeError):
        return None
    since.restype, since.argtypes = ctypes.c_double, (ctypes.c_int, ctypes.c_uint)
    combined, any_input = 0, 0xFFFFFFFF
    return round(since(combined, any_input) * 1000)
