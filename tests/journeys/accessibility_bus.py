"""The real accessibility bus: a screen, a bus and the app on it, read as a screen reader does."""

import os
import shutil
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "dbus-daemon")
SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
ACCESSIBLE = "org.a11y.atspi.Accessible"
FOCUSED, SELECTED, CHECKED, SHOWING = 12, 23, 4, 25
"""Bits of the states of AT-SPI."""


def missing() -> str:
    """Why there can be no bus here; empty where there can."""
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    if not SERVICE.exists():
        lacking.append("at-spi2-core")
    return f"not installed: {', '.join(lacking)}" if lacking else ""


class Node(NamedTuple):
    """One thing on the bus."""

    depth: int
    role: str
    name: str
    states: int
    place: tuple[str, str]
    """Its name on the bus and its path."""

    def has(self, state: int) -> bool:
        """Whether a state is on."""
        return bool(self.states >> state & 1)


class AccessibilityBus:
    """A screen with a window manager, a session bus, and the app with its folder."""

    def __init__(self, folder: Path, runtime: Path, *arguments: str) -> None:
        self._running: list[subprocess.Popen[str]] = []
        runtime.mkdir(mode=0o700, exist_ok=True)
        read, write = os.pipe()
        self._start("Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", keep=[write])
        os.close(write)
        with os.fdopen(read) as number:
            display = f":{number.readline().strip()}"
        self.env = os.environ | {"DISPLAY": display, "XDG_RUNTIME_DIR": str(runtime)}
        self.env.pop("AT_SPI_BUS_ADDRESS", None)
        daemon = self._start("dbus-daemon", "--session", "--nofork", "--print-address")
        assert daemon.stdout is not None
        self.env["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        # A window that comes before its manager would never become the active one.
        ready = runtime / "managed"
        self._start("openbox", "--startup", f"touch {ready}")
        wait_until(ready.exists)
        session = open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"])
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=20).body[0]
        session.close()
        self.bus: DBusConnection = open_dbus_connection(address)
        self.env |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.env["PYTHONPATH"] = str(ROOT)
        app = (sys.executable, "-m", "sciatica_timer", "--data-dir", str(folder))
        self._start(*app, *arguments)

    def _start(self, *command: str, keep: list[int] | None = None) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            command,
            env=getattr(self, "env", None),
            pass_fds=keep or [],
            stdout=subprocess.PIPE if command[0] == "dbus-daemon" else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._running.append(process)
        return process

    def call(
        self, place: tuple[str, str], interface: str, method: str, *arguments: object, as_: str = ""
    ) -> tuple[object, ...]:
        """Ask something of a thing on the bus."""
        address = DBusAddress(place[1], place[0], interface)
        message = new_method_call(address, method, as_ or None, arguments)
        reply = self.bus.send_and_get_reply(message, timeout=20)
        if reply.header.message_type is MessageType.error:
            raise LookupError(reply.body)
        return reply.body

    def _name(self, place: tuple[str, str]) -> str:
        properties = "org.freedesktop.DBus.Properties"
        (told,) = self.call(place, properties, "Get", ACCESSIBLE, "Name", as_="ss")
        return str(told[1])  # type: ignore[index]

    def app(self) -> tuple[str, str]:
        """The app on the bus; LookupError while it is not there."""
        root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        (apps,) = self.call(root, ACCESSIBLE, "GetChildren")
        for name, path in apps:  # type: ignore[attr-defined]
            if "Sciatica" in self._name((name, path)) or "sciatica" in self._name((name, path)):
                return name, path
        raise LookupError("the app is not on the bus")

    def nodes(self) -> list[Node]:
        """Everything in sight, in the order in which it is read."""
        return list(self._walk(self.app(), 0))

    def _walk(self, place: tuple[str, str], depth: int) -> Iterator[Node]:
        (role,) = self.call(place, ACCESSIBLE, "GetRoleName")
        (words,) = self.call(place, ACCESSIBLE, "GetState")
        low, high = words  # type: ignore[misc]
        node = Node(depth, str(role), self._name(place), low | high << 32, place)
        if depth > 1 and not node.has(SHOWING):
            return
        yield node
        (children,) = self.call(place, ACCESSIBLE, "GetChildren")
        for child in children:  # type: ignore[attr-defined]
            yield from self._walk(tuple(child), depth + 1)

    def wait_for(self, found: Callable[[list[Node]], object], limit_s: float = 60.0) -> list[Node]:
        """Read until something is there."""
        end = time.monotonic() + limit_s
        while True:
            try:
                nodes = self.nodes()
                if found(nodes):
                    return nodes
            except LookupError:
                nodes = []
            assert time.monotonic() < end, [(node.role, node.name) for node in nodes]
            time.sleep(0.1)

    def listen(self, *events: str) -> None:
        """Hear of events from now on; "object:announcement" is one."""
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        for event in events:
            told = (event, [], "")
            self.call(registry, "org.a11y.atspi.Registry", "RegisterEvent", *told, as_="sass")
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self.bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=20)
        self._heard: deque[Message] = self.bus.filter(rule, bufsize=10_000).__enter__()

    def announcements(self, limit_s: float) -> Iterator[str]:
        """What a screen reader is asked to say, until nothing comes for so long."""
        while True:
            try:
                event = self.bus.recv_until_filtered(self._heard, timeout=limit_s)
            except TimeoutError:
                return
            member = event.header.fields[HeaderFields.member]
            if member == "Announcement" or event.body[0] == "accessible-description":
                yield str(event.body[3][1])

    def changes(self, state: str, limit_s: float) -> Iterator[tuple[str, bool]]:
        """What went into or out of a state, by name, until nothing comes for so long."""
        while True:
            try:
                event = self.bus.recv_until_filtered(self._heard, timeout=limit_s)
            except TimeoutError:
                return
            fields = event.header.fields
            if fields[HeaderFields.member] == "StateChanged" and event.body[0] == state:
                place = (fields[HeaderFields.sender], fields[HeaderFields.path])
                # What is gone by now has no name any more.
                with suppress(LookupError):
                    yield self._name(place), bool(event.body[1])

    def level(self, node: Node) -> int:
        """Of a heading, from 1; 0 where none is told."""
        (told,) = self.call(node.place, ACCESSIBLE, "GetAttributes")
        return int(told.get("level", 0))  # type: ignore[attr-defined]

    def press(self, node: Node) -> None:
        """Do the first thing that can be done with something."""
        self.call(node.place, "org.a11y.atspi.Action", "DoAction", 0, as_="i")

    def close(self) -> None:
        """End all of it."""
        self.bus.close()
        for process in reversed(self._running):
            process.terminate()
            process.wait(10)
            if process.stdout is not None:
                process.stdout.close()
