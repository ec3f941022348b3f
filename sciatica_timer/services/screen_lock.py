"""Whether the screen is locked, and when it comes to be.

A Linux desktop says it by its screen saver's service, GNOME, Cinnamon, MATE and Xfce each under a
name of its own. Windows and macOS are asked; of the moment itself nothing is heard there. On these
two this was never run.
"""

import ctypes
import sys
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from sciatica_timer.services.last_input import core_graphics
from sciatica_timer.services.session_bus import SessionBus, member_of

LOCKERS = ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
"""Whose org.….ScreenSaver tells it."""
INTERFACES = tuple(f"org.{who}.ScreenSaver" for who in LOCKERS)


class ScreenLock(QObject):
    """Asks the system; answers come at once or later, or never where the bus hangs."""

    locked = Signal()
    """The screen was locked just now."""

    def __init__(self, bus: SessionBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._hears = False
        bus.came.connect(self._on_came)

    def hear(self) -> None:
        """Tell of it from now on."""
        if not self._hears:
            self._hears = True
            self._bus.hear("type='signal',member='ActiveChanged'")

    def ask_locked(self, then: Callable[[bool], object]) -> None:
        """Whether the screen is locked; no where the system does not tell."""
        if sys.platform == "win32":
            then(_locked_on_windows())
        elif sys.platform == "darwin":
            then(_locked_on_macos())
        else:
            self._ask_lockers(iter(INTERFACES), then)

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

        path = "/" + who.replace(".", "/")
        self._bus.call(who, path, who, "GetActive", then=heard, start=False)

    def _on_came(self, message: Any) -> None:
        _, interface, member = member_of(message)
        if member == "ActiveChanged" and interface in INTERFACES and message.body == (True,):
            self.locked.emit()


def _locked_on_windows() -> bool:
    libraries: Any = getattr(ctypes, "windll")  # noqa: B009 - it exists on Windows only
    libraries.user32.OpenInputDesktop.restype = ctypes.c_void_p
    switch_to = 0x100
    desktop = libraries.user32.OpenInputDesktop(0, False, switch_to)
    if desktop:
        libraries.user32.CloseDesktop(ctypes.c_void_p(desktop))
    # That of the lock screen is not handed out.
    return not desktop


def _locked_on_macos() -> bool:
    folder = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
    try:
        foundation, graphics = ctypes.CDLL(folder), core_graphics()
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
