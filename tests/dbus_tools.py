"""What a test needs of a session bus: who answers on it, in a thread of its own."""

import threading
from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, prep_socket

Answer = tuple[str, tuple[Any, ...]]
"""A signature and a body."""


def no_answer(_member: str, _body: tuple[Any, ...]) -> None:
    """Answer with nothing."""


class BusPeer(threading.Thread):
    """A service under a name, and a client of others."""

    def __init__(
        self, address: str, name: str = "", answer: Callable[..., Answer | None] = no_answer
    ) -> None:
        super().__init__(daemon=True)
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.signals: list[tuple[str, tuple[Any, ...]]] = []
        self.replies: dict[int, Any] = {}
        self._answer, self._over = answer, False
        self.connection = DBusConnection(prep_socket(address.removeprefix("unix:path=")))
        if name:
            self.connection.send_and_get_reply(message_bus.RequestName(name), timeout=5)
        self.start()

    def hear(self, rule: str) -> None:
        """Ask for signals."""
        self.connection.send(message_bus.AddMatch(rule))

    def call(self, name: str, path: str, method: str, signature: str = "", *body: Any) -> int:
        """Call somebody; the answer comes into `replies` under the number given back."""
        serial = next(self.connection.outgoing_serial)
        interface, _, method = method.rpartition(".")
        address = DBusAddress(path, bus_name=name, interface=interface)
        message = new_method_call(address, method, signature or None, body)
        self.connection.send(message, serial=serial)
        return serial

    def emit(self, path: str, member: str, signature: str, *body: Any) -> None:
        """Send a signal."""
        interface, _, member = member.rpartition(".")
        emitter = DBusAddress(path, interface=interface)
        self.connection.send(new_signal(emitter, member, signature, body))

    def run(self) -> None:
        """Answer until the end."""
        while not self._over:
            try:
                message = self.connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            except OSError:
                return
            fields, kind = message.header.fields, message.header.message_type
            member = fields.get(HeaderFields.member, "")
            if kind is MessageType.signal:
                self.signals.append((member, message.body))
            elif kind is MessageType.method_call:
                self.calls.append((member, message.body))
                signature, body = self._answer(member, message.body) or (None, ())
                self.connection.send(new_method_return(message, signature, body))
            else:
                self.replies[fields[HeaderFields.reply_serial]] = message.body

    def close(self) -> None:
        """Leave the bus."""
        self._over = True
        self.join(2)
        self.connection.close()
