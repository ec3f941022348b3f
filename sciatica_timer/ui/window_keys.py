"""The keys of the window: help, full screen, closing, and those of one letter."""

import sys
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from sciatica_timer.ui.keys_by_position import KeysByPlace, use_single_keys
from sciatica_timer.ui.kit.undo import undo_in


class WindowKeys(QObject):
    """Makes the shortcuts of a window; what they do is told it."""

    help_requested = Signal()
    """Somebody wants to see the keys."""
    single_changed = Signal()
    """The keys of one letter, digit or sign were switched on or off."""

    def __init__(self, window: QMainWindow, full_screen: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._full_screen = window, full_screen
        self._single: list[QShortcut] = []
        self.add("F1", self.help_requested.emit)
        self.add("?", self.help_requested.emit, single=True)
        self.add("F11", full_screen)
        undo = QShortcut(QKeySequence.StandardKey.Undo, window)
        undo.setAutoRepeat(False)
        undo.activated.connect(lambda: undo_in(window))
        if sys.platform.startswith("linux"):
            # Windows asks by itself; with X11 and Wayland Qt knows the menu key alone.
            self.add("Shift+F10", self._ask_for_menu)
        for keys in ("Ctrl+Q", "Ctrl+W"):
            self.add(keys, window.close)
        window.installEventFilter(self)
        window.winId()  # There is a window to filter from now on, shown or not.
        window.windowHandle().installEventFilter(KeysByPlace(window))

    def add(self, keys: str, then: Callable[[], object], *, single: bool = False) -> None:
        """Let keys do something; a single one writes a letter or sign and can be switched off."""
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.activated.connect(then)
        if single:
            self._single.append(shortcut)

    def use_single(self, on: bool) -> None:
        """Switch the keys of one letter, digit or sign on or off, everywhere in the app."""
        use_single_keys(on)
        for shortcut in self._single:
            shortcut.setEnabled(on)
        self.single_changed.emit()

    def _ask_for_menu(self) -> None:
        here = cast(QWidget | None, self._window.focusWidget())
        if here is not None:
            middle = here.rect().center()
            by_key = QContextMenuEvent.Reason.Keyboard
            asked = QContextMenuEvent(by_key, middle, here.mapToGlobal(middle))
            QApplication.sendEvent(here, asked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape, where nothing else took it, leaves the full screen."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        leaves = event.key() == Qt.Key.Key_Escape and self._window.isFullScreen()
        if leaves:
            self._full_screen()
        return leaves
