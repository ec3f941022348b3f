"""How long keyboard and mouse were left alone, and whether the screen is locked.

Linux has no one way. A desktop on X is asked by the extension MIT-SCREEN-SAVER, GNOME on Wayland by
its Mutter. The call GetSessionIdleTime of org.freedesktop.ScreenSaver is of no use: it answers in
seconds, in milliseconds, or always with 0, as the desktop pleases. Where nothing answers it is not
known. On Windows and macOS this was never run.
"""

import ctypes
import os
import sys
from collections.abc import Callable, Iterable
from typing import Any

from sciatica_timer.services.session_bus import SessionBus

MUTTER = (
    "org.gnome.Mutter.IdleMonitor",
    "/org/gnome/Mutter/IdleMonitor/Core",
    "org.gnome.Mutter.IdleMonitor",
    "GetIdletime",
)
LOCKERS = ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
"""Whose org.….ScreenSaver tells whether the screen is locked."""


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

    def ask_locked(self, then: Callable[[bool], object]) -> None:
        """Whether the screen is locked; no where the system does not tell."""
        if sys.platform == "win32":
            then(_locked_on_windows())
        elif sys.platform == "darwin":
            then(_locked_on_macos())
        else:
            self._ask_lockers(iter(LOCKERS), then)

    def _ask_lockers(self, lockers: Iterable[str], then: Callable[[bool], object]) -> None:
        left = iter(lockers)
        who = next(left, None)
        if who is None:
            then(False)
            return

        def heard(body: tuple[Any, ...] | None) -> None:
            if body and body[0]:
                then(True)
            else:
                self._ask_lockers(left, then)

        name, path = f"org.{who}.ScreenSaver", f"/org/{who}/ScreenSaver"
        self._bus.call(name, path, name, "GetActive", then=heard, start=False)


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


def _locked_on_windows() -> bool:
    libraries: Any = getattr(ctypes, "windll")  # noqa: B009 - it exists on Windows only
    libraries.user32.OpenInputDesktop.restype = ctypes.c_void_p
    switch_to = 0x100
    desktop = libraries.user32.OpenInputDesktop(0, False, switch_to)
    if desktop:
        libraries.user32.CloseDesktop(ctypes.c_void_p(desktop))
    # That of the lock screen is not handed out.
    return not desktop


def _core_graphics() -> Any:
    return ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")


def _on_macos() -> int | None:
    try:
        since = _core_graphics().CGEventSourceSecondsSinceLastEventType
    except (OSError, AttributeError):
        return None
    since.restype, since.argtypes = ctypes.c_double, (ctypes.c_int, ctypes.c_uint)
    combined, any_input = 0, 0xFFFFFFFF
    return round(since(combined, any_input) * 1000)


def _locked_on_macos() -> bool:
    folder = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
    try:
        foundation, graphics = ctypes.CDLL(folder), _core_graphics()
        session = graphics.CGSessionCopyCurrentDictionary
    except (OSError, AttributeError):
        return False
    make, value = foundation.CFStringCreateWithCString, foundation.CFDictionaryGetValue
    make.restype = value.restype = session.restype = ctypes.c_void_p
    make.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
    value.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    foundation.CFRelease.argtypes = (ctypes.c_void_p,)
    utf_8 = 0x08000100
    about, key = session(), make(None, b"CGSSessionScreenIsLocked", utf_8)
    # It stands there only while the screen is locked.
    locked = bool(about and value(about, key))
    for each in (about, key):
        if each:
            foundation.CFRelease(each)
    return locked
