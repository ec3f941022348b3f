"""The session's bus of a Linux desktop: calls with their answers, and what others say.

A thread opens it and reads, since a bus that hangs must hold up nobody; what comes is told in the
thread of the app. Elsewhere, or where there is no bus, it never opens, and every call is answered
with None.
"""

import importlib
import logging
import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

Answer = Callable[[tuple[Any, ...] | None], object]
"""Takes what a call gives back, None where it failed."""


class SessionBus(QObject):
    """One connection, opened with the first call and closed with the app."""

    came = Signal(object)
    """A signal or a call of somebody else, as a message of jeepney."""
    _opened = Signal(object)
    _read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: Any = None
        self._thread: threading.Thread | None = None
        self._over = sys.platform in ("win32", "darwin")
        """Whether there is no bus, or no more."""
        self._waiting: list[tuple[Any, Answer | None]] = []
        self._answers: dict[int, Answer] = {}
        self._opened.connect(self._on_opened)
        self._read.connect(self._on_read)

    def call(
        self,
        name: str,
        path: str,
        interface: str,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        then: Answer | None = None,
        *,
        start: bool = True,
    ) -> None:
        """Call a method of somebody on the bus; returns at once, then hears the answer.

        start says whether the bus may start who is called.
        """
        if self._over:
            if then is not None:
                then(None)
            return
        jeepney: Any = importlib.import_module("jeepney")
        address = jeepney.DBusAddress(path, bus_name=name, interface=interface)
        message = jeepney.new_method_call(address, method, signature or None, body)
        if not start:
            message.header.flags |= jeepney.MessageFlag.no_auto_start
        self._send(message, then)

    def hear(self, rule: str) -> None:
        """Ask to be told of signals that fit a match rule."""
        self._ask_bus("AddMatch", "s", (rule,))

    def own(self, name: str, then: Answer | None = None) -> None:
        """Take a name on the bus."""
        self._ask_bus("RequestName", "su", (name, 4), then)

    def let_go(self, name: str) -> None:
        """Give a name back."""
        self._ask_bus("ReleaseName", "s", (name,))

    def send(self, message: Any) -> None:
        """Send a message of jeepney that has no answer: a signal, or an answer to somebody."""
        self._send(message, None)

    def shut_down(self) -> None:
        """Hang up; what waits is given up."""
        connection, self._connection, self._over = self._connection, None, True
        self._waiting.clear()
        self._answers.clear()
        if connection is not None:
            connection.interrupt()
            if self._thread is not None:
                self._thread.join(1)
            connection.close()

    def _ask_bus(
        self, method: str, signature: str, body: tuple[Any, ...], then: Answer | None = None
    ) -> None:
        bus = "org.freedesktop.DBus"
        self.call(bus, "/org/freedesktop/DBus", bus, method, signature, body, then)

    def _send(self, message: Any, then: Answer | None) -> None:
        if self._over:
            return
        if self._connection is None:
            self._waiting.append((message, then))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="bus", daemon=True)
                self._thread.start()
            return
        serial = next(self._connection.outgoing_serial)
        if then is not None:
            self._answers[serial] = then
        try:
            self._connection.send(message, serial=serial)
        except OSError as error:
            log.info("The session's bus is gone: %s", error)
            self._lose()

    def _run(self) -> None:
        """In the thread: open, then read until the end."""
        connection: Any = None
        try:
            threading_io: Any = importlib.import_module("jeepney.io.threading")
            connection = threading_io.open_dbus_connection("SESSION")
            self._opened.emit(connection)
            while True:
                self._read.emit(connection.receive())
        except Exception as error:
            # Stopped by the app it says so too.
            log.info("The session's bus cannot be used: %s", error)
            self._read.emit(None)

    def _on_opened(self, connection: Any) -> None:
        if self._over:
            connection.close()
            return
        self._connection = connection
        waiting, self._waiting = self._waiting, []
        for message, then in waiting:
            self._send(message, then)

    def _on_read(self, message: Any) -> None:
        if message is None:
            self._lose()
            return
        jeepney: Any = importlib.import_module("jeepney")
        kind, fields = message.header.message_type, message.header.fields
        if kind in (jeepney.MessageType.method_return, jeepney.MessageType.error):
            then = self._answers.pop(fields.get(jeepney.HeaderFields.reply_serial, 0), None)
            if then is not None:
                then(message.body if kind is jeepney.MessageType.method_return else None)
        else:
            self.came.emit(message)

    def _lose(self) -> None:
        connection, self._connection, self._over = self._connection, None, True
        if connection is not None:
            connection.close()
        asked = [then for _, then in self._waiting if then is not None]
        asked += self._answers.values()
        self._waiting, self._answers = [], {}
        for then in asked:
            then(None)


def member_of(message: Any) -> tuple[str, str, str]:
    """The path, the interface and the member that a message names; empty where it names none."""
    jeepney: Any = importlib.import_module("jeepney")
    fields, of = message.header.fields, jeepney.HeaderFields
    return fields.get(of.path, ""), fields.get(of.interface, ""), fields.get(of.member, "")
