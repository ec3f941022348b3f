"""Messages outside of the window, by the desktop's own service, with buttons."""

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.services.session_bus import SessionBus, member_of

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
OPENED = "default"
"""The key of a press on the message itself."""
NEVER = 0
"""It stays until it is read: people are not always at the screen."""
ANSWER_MS = 10_000
"""So long the desktop's service may take; it may have to be started first."""


class Notification(msgspec.Struct, frozen=True, kw_only=True):
    """A message with what can be answered."""

    name: str
    """What it is about; a newer one of the same name takes its place."""
    title: str
    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    """Keys and words."""


class Notifications(QObject):
    """Shows messages over the bus, and tells which of their buttons was pressed."""

    pressed = Signal(str, str)
    """The name of a message and the key of its button, OPENED for the message itself."""

    def __init__(self, bus: SessionBus, app: str, icon: str, parent: QObject | None = None) -> None:
        """app is the id of the app's desktop entry, icon the name or the path of its icon."""
        super().__init__(parent)
        self._bus, self._app, self._icon = bus, app, icon
        self._ids: dict[str, int] = {}
        self._hears = False
        self._can: tuple[str, ...] | None = None
        bus.came.connect(self._on_came)

    def show(self, message: Notification, otherwise: Callable[[], object]) -> None:
        """Show a message; otherwise is called where the desktop shows none."""
        if not self._hears:
            self._hears = True
            self._bus.hear(f"type='signal',interface='{NAME}'")
        waits = QTimer(self)
        waits.setSingleShot(True)
        waits.timeout.connect(otherwise)
        waits.start(ANSWER_MS)

        def shown(body: tuple[Any, ...] | None) -> None:
            in_time = waits.isActive()
            waits.stop()
            waits.deleteLater()
            if body:
                self._ids[message.name] = body[0]
            elif in_time:
                otherwise()

        def send(can: tuple[str, ...]) -> None:
            text = _as_markup(message.text) if "body-markup" in can else message.text
            actions = [OPENED, message.title] if "actions" in can else []
            for key, words in message.buttons if "actions" in can else ():
                actions += [key, words]
            hints = {"desktop-entry": ("s", self._app)}
            body = (
                self.tr("Sciatica Timer"),
                self._ids.get(message.name, 0),
                self._icon,
                message.title,
                text,
                actions,
                hints,
                NEVER,
            )
            self._call("Notify", "susssasa{sv}i", body, shown)

        def know(body: tuple[Any, ...] | None) -> None:
            if body is None:
                shown(None)
                return
            self._can = tuple(body[0])
            send(self._can)

        if self._can is None:
            self._call("GetCapabilities", "", (), know)
        else:
            send(self._can)

    def take_back(self, name: str) -> None:
        """Put a message away that is answered elsewhere."""
        if name in self._ids:
            self._call("CloseNotification", "u", (self._ids.pop(name),))

    def _call(
        self,
        method: str,
        signature: str,
        body: tuple[Any, ...],
        then: Callable[[tuple[Any, ...] | None], object] | None = None,
    ) -> None:
        self._bus.call(NAME, PATH, NAME, method, signature, body, then)

    def _on_came(self, message: Any) -> None:
        _, interface, member = member_of(message)
        if interface != NAME or not message.body:
            return
        number = message.body[0]
        name = next((name for name, shown in self._ids.items() if shown == number), "")
        if not name:
            return
        if member == "ActionInvoked":
            self.pressed.emit(name, message.body[1])
        elif member == "NotificationClosed":
            self._ids.pop(name, None)


def _as_markup(text: str) -> str:
    from html import escape  # with all names of letters, which few starts need

    return escape(text, quote=False)
