"""The icon in the tray, with its menu, for an app that goes on while its window is closed."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

LONG_MS = 60_000
"""So long the system is asked to show a message."""


class Tray(QObject):
    """Shown and hidden as it is wanted; nothing where the desktop has no tray."""

    open_requested = Signal()
    start_requested = Signal()
    """Begin the routine of today."""
    get_up_changed = Signal(bool)
    """Whether to say when to get up from the computer."""
    quit_requested = Signal()
    message_pressed = Signal()
    """A press on the message that was shown last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._get_up: QAction | None = None
        self._told = ""
        self._shows_get_up = (False, False)

    @staticmethod
    def available() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def shown(self) -> bool:
        """Whether the icon is there to be found."""
        return self._icon is not None and self._icon.isVisible() and self.available()

    def show(self, on: bool) -> None:
        """Show the icon, or take it away."""
        if on and self._icon is None:
            self._make()
        if self._icon is not None:
            self._icon.setVisible(on)

    def tell(self, text: str) -> None:
        """Say with the icon what goes on, such as a timer; empty for nothing."""
        if text == self._told:
            return
        self._told = text
        self._show_told()

    def _show_told(self) -> None:
        text = self._told
        if self._icon is not None:
            name = self.tr("Sciatica Timer")
            both = self.tr("{name}: {text}", "the app, and what goes on in it")
            self._icon.setToolTip(both.format(name=name, text=text) if text else name)

    def show_get_up(self, *, known: bool, on: bool) -> None:
        """Offer to say when to get up, where this can be known, and show whether it is on."""
        self._shows_get_up = (known, on)
        if self._get_up is not None:
            self._get_up.setVisible(known)
            self._get_up.setChecked(on)

    def message(self, title: str, text: str) -> bool:
        """Show a message without buttons; says whether that can be done."""
        if self._icon is None or not self.shown or not self._icon.supportsMessages():
            return False
        self._icon.showMessage(title, text, self._icon.icon(), LONG_MS)
        return True

    def shut_down(self) -> None:
        """Take it away for good."""
        if self._icon is not None and self._menu is not None:
            self._icon.hide()
            self._menu.deleteLater()
            self._icon = self._menu = self._get_up = None

    def _make(self) -> None:
        self._menu = menu = QMenu()
        menu.addAction(self.tr("Open Sciatica Timer")).triggered.connect(self.open_requested)
        start = menu.addAction(self.tr("Start the routine of today"))
        start.triggered.connect(self.start_requested)
        self._get_up = menu.addAction(self.tr("Say when to get up"))
        self._get_up.setCheckable(True)
        self._get_up.triggered.connect(self.get_up_changed)
        menu.addAction(self.tr("Quit")).triggered.connect(self.quit_requested)
        self._icon = icon = QSystemTrayIcon(QIcon(":/desktop/icon.svg"), self)
        icon.setContextMenu(menu)
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self.message_pressed)
        self._show_told()
        known, on = self._shows_get_up
        self.show_get_up(known=known, on=on)

    def _on_activated(self, how: QSystemTrayIcon.ActivationReason) -> None:
        # The other button shows the menu; on macOS each does, and Qt tells of it all the same.
        if how is not QSystemTrayIcon.ActivationReason.Context and sys.platform != "darwin":
            self.open_requested.emit()
