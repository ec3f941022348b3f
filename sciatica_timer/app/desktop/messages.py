"""One way to tell something outside of the window, by whatever this desktop has for it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from sciatica_timer.app.desktop.tray import Tray
from sciatica_timer.services.notifications import OPENED, Notification, Notifications
from sciatica_timer.ui.main_window import MainWindow


class Messages(QObject):
    """The desktop's messages with their buttons, else the tray's without, else the window's own."""

    pressed = Signal(str, str)
    """The name of a message and the key of its button, OPENED for the message itself."""

    def __init__(
        self,
        notifications: Notifications,
        tray: Tray,
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notifications = notifications
        self._tray = tray
        self._window = window
        self._last = ""
        """The message that the tray showed."""
        self._noticed: dict[str, str] = {}
        """What the window tells, by the name of the message."""
        notifications.pressed.connect(self.pressed)
        tray.message_pressed.connect(lambda: self.pressed.emit(self._last, OPENED))

    def show(self, message: Notification) -> None:
        """Tell it."""
        self._notifications.show(message, lambda: self._show_otherwise(message))

    def take_back(self, name: str) -> None:
        """Put a message away that is answered elsewhere."""
        self._notifications.take_back(name)
        self._window.take_back(self._noticed.pop(name, ""))

    def _show_otherwise(self, message: Notification) -> None:
        if self._tray.message(message.title, message.text):
            self._last = message.name
        if not message.buttons:
            # The window tells such a thing by itself.
            return
        # The tray's message has no buttons and goes by itself; the window keeps it.
        told = self.tr("{title}: {text}", "A message, and what it says")
        told = told.format(title=message.title, text=message.text)
        self._noticed[message.name] = told
        key, words = message.buttons[0]
        self._window.notify(told, action=words, then=lambda: self.pressed.emit(message.name, key))
        QApplication.alert(self._window)
