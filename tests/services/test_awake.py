"""The screen stays awake from the first word to the summary, and not a moment longer."""

import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from fakes import Clock
from PySide6.QtCore import QTimer

from sciatica_timer.engine.player import State
from sciatica_timer.services import awake as module
from sciatica_timer.services.awake import PAUSED_MS, ScreenAwake
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.services.playback_position import PauseReason

ROOT = Path(__file__).resolve().parents[2]
SAVER = "org.freedesktop.ScreenSaver"
PORTAL = "org.freedesktop.portal.Desktop"
STILL_S = 0.2


class Fake:
    """A system that takes note."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.failing = False

    def hold(self, reason: str) -> None:
        if self.failing:
            raise RuntimeError("no such service")
        self.told.append(f"hold: {reason}")

    def release(self) -> None:
        self.told.append("release")


@pytest.fixture
def playback(clock: Clock):
    return PlaybackController(clock.ticks, asleep=clock.asleep)


@pytest.fixture
def system():
    return Fake()


@pytest.fixture
def awake(playback, system):
    made = ScreenAwake(playback, make=lambda: system)
    yield made
    made.shut_down()


HELD, GONE = "hold: An exercise session is going on", "release"


def test_it_is_held_from_the_first_word_to_the_end_and_asked_for_once(
    qtbot, playback, awake, system
):
    assert not any(thread.name == "awake" for thread in threading.enumerate())
    for state in (State.LEAD_IN, State.PLAYING, State.WAITING, State.PLAYING, State.UNREADY):
        playback.state_changed.emit(state)
    qtbot.waitUntil(lambda: system.told == [HELD])
    playback.state_changed.emit(State.ENDED)
    qtbot.waitUntil(lambda: system.told == [HELD, GONE])
    playback.state_changed.emit(State.PLAYING)
    qtbot.waitUntil(lambda: system.told == [HELD, GONE, HELD])


def test_a_short_pause_keeps_it_and_a_long_one_lets_it_go(qtbot, playback, awake, system):
    pause = awake.findChild(QTimer)
    assert pause.interval() == PAUSED_MS
    playback.state_changed.emit(State.PLAYING)
    playback.state_changed.emit(State.PAUSED)
    assert pause.isActive()
    playback.state_changed.emit(State.LEAD_IN)
    assert not pause.isActive()
    playback.state_changed.emit(State.PAUSED)
    qtbot.waitUntil(lambda: system.told == [HELD])
    pause.timeout.emit()
    qtbot.waitUntil(lambda: system.told == [HELD, GONE])
    pause.stop()
    playback.state_changed.emit(State.PLAYING)
    qtbot.waitUntil(lambda: system.told == [HELD, GONE, HELD])


def test_where_it_cannot_be_had_the_log_says_so_once_and_nothing_else_happens(
    qtbot, playback, awake, system, caplog
):
    system.failing = True
    with caplog.at_level(logging.INFO, logger=module.__name__):
        playback.state_changed.emit(State.PLAYING)
        qtbot.waitUntil(lambda: bool(caplog.records))
        playback.state_changed.emit(State.WAITING)
        playback.state_changed.emit(State.PLAYING)
        time.sleep(STILL_S)
    said = "The screen cannot be kept awake here: no such service"
    assert [record.message for record in caplog.records] == [said]
    playback.state_changed.emit(State.ENDED)
    system.failing = False
    playback.state_changed.emit(State.PLAYING)
    qtbot.waitUntil(lambda: system.told == [HELD])


def test_a_lock_lets_it_go_at_once_until_the_session_goes_on(qtbot, playback, awake, system):
    playback.state_changed.emit(State.PLAYING)
    qtbot.waitUntil(lambda: system.told == [HELD])
    playback.state_changed.emit(State.PAUSED)
    playback.paused_by_itself.emit(PauseReason.LOCKED)
    qtbot.waitUntil(lambda: system.told == [HELD, GONE])
    playback.state_changed.emit(State.LEAD_IN)
    qtbot.waitUntil(lambda: system.told == [HELD, GONE, HELD])


def test_leaving_the_app_lets_it_go(qtbot, playback, awake, system):
    playback.state_changed.emit(State.PLAYING)
    qtbot.waitUntil(lambda: system.told == [HELD])
    awake.shut_down()
    assert system.told == [HELD, GONE]


# The real bus


class Service(threading.Thread):
    """A service on the bus that takes note of who inhibits, releases, and goes away."""

    def __init__(self, address: str, name: str) -> None:
        super().__init__(daemon=True)
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import DBusConnection, prep_socket

        self.told: list[str] = []
        self._over = False
        self.connection = DBusConnection(prep_socket(address.removeprefix("unix:path=")))
        self._ask(message_bus.RequestName(name))
        rule = "type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged'"
        self._ask(message_bus.AddMatch(rule))
        self.start()

    def _ask(self, message) -> None:
        self.connection.send_and_get_reply(message, timeout=5)

    def run(self) -> None:
        from jeepney import HeaderFields, MessageType, new_method_return

        holders: set[str] = set()
        while not self._over:
            try:
                message = self.connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            fields, kind = message.header.fields, message.header.message_type
            member = fields.get(HeaderFields.member)
            if kind == MessageType.signal and member == "NameOwnerChanged":
                if message.body[0] in holders and not message.body[2]:
                    self.told.append("gone")
            elif kind == MessageType.method_call:
                self.told.append(member)
                reply = new_method_return(message)
                if member == "Inhibit":
                    holders.add(fields[HeaderFields.sender])
                    self.told[-1] = f"Inhibit {message.body[-1]}"
                    portal = fields[HeaderFields.signature] != "ss"
                    signature, answer = ("o", "/request/1") if portal else ("u", 7)
                    reply = new_method_return(message, signature, (answer,))
                self.connection.send(reply)

    def close(self) -> None:
        self._over = True
        self.join(2)
        self.connection.close()


@pytest.fixture
def on_the_bus(bus, playback):
    services: list[Service] = []
    made = ScreenAwake(playback)

    def serve(name: str) -> Service:
        services.append(Service(bus, name))
        return services[-1]

    yield serve
    made.shut_down()
    for service in services:
        service.close()


def test_the_screen_saver_is_asked_and_told_when_it_is_over(qtbot, on_the_bus, playback):
    saver = on_the_bus(SAVER)
    asked = "Inhibit An exercise session is going on"
    playback.state_changed.emit(State.LEAD_IN)
    playback.state_changed.emit(State.PLAYING)
    qtbot.waitUntil(lambda: saver.told == [asked])
    playback.state_changed.emit(State.ENDED)
    qtbot.waitUntil(lambda: saver.told == [asked, "UnInhibit", "gone"])


def test_without_a_screen_saver_the_portal_is_asked(qtbot, on_the_bus, playback):
    portal = on_the_bus(PORTAL)
    playback.state_changed.emit(State.PLAYING)
    asked = "Inhibit {'reason': ('s', 'An exercise session is going on')}"
    qtbot.waitUntil(lambda: portal.told == [asked])
    playback.state_changed.emit(State.ENDED)
    qtbot.waitUntil(lambda: portal.told == [asked, "Close", "gone"])


def test_a_bus_with_nobody_on_it_is_told_to_the_log(qtbot, on_the_bus, playback, caplog):
    with caplog.at_level(logging.INFO, logger=module.__name__):
        playback.state_changed.emit(State.PLAYING)
        qtbot.waitUntil(lambda: bool(caplog.records))
    assert SAVER in caplog.text
    assert PORTAL in caplog.text


HOLDING = """
import os, sys
from PySide6.QtCore import QCoreApplication, QObject, Signal
from sciatica_timer.engine.player import State
from sciatica_timer.services.awake import ScreenAwake
class Playback(QObject):
    state_changed, paused_by_itself = Signal(object), Signal(object)
app = QCoreApplication([])
playback = Playback()
awake = ScreenAwake(playback)
playback.state_changed.emit(State.PLAYING)
app.exec()
"""


@pytest.mark.parametrize("end", ["SIGKILL", "SIGSEGV"])
def test_a_process_that_ends_by_force_holds_nothing(qtbot, on_the_bus, end):
    saver = on_the_bus(SAVER)
    app = subprocess.Popen([sys.executable, "-c", HOLDING], cwd=ROOT, env=os.environ.copy())
    try:
        qtbot.waitUntil(lambda: len(saver.told) == 1, timeout=15_000)
        app.send_signal(getattr(signal, end))
        qtbot.waitUntil(lambda: saver.told[1:] == ["gone"])
    finally:
        app.kill()
        app.wait(5)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is no such bus")
def test_a_dead_bus_holds_nobody_up(qtbot, playback, monkeypatch, tmp_path, caplog):
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(str(tmp_path / "bus"))
    dead.listen()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
    awake = ScreenAwake(playback)
    gaps, last = [0.0], [time.perf_counter()]

    def beat() -> None:
        gaps.append(time.perf_counter() - last[0])
        last[0] = time.perf_counter()

    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(beat)
    timer.start()
    with caplog.at_level(logging.INFO, logger=module.__name__):
        began = time.perf_counter()
        playback.state_changed.emit(State.PLAYING)
        assert time.perf_counter() - began < 0.1
        qtbot.waitUntil(lambda: bool(caplog.records), timeout=4_000)
    timer.stop()
    awake.shut_down()
    dead.close()
    assert max(gaps) < 0.5
    assert "cannot be kept awake" in caplog.text


@pytest.mark.parametrize("address", [None, "", "nonsense", "unix:path=/nowhere/bus", "tcp:host=x"])
@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is no such bus")
def test_an_odd_address_is_told_to_the_log(qtbot, playback, monkeypatch, caplog, address):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    awake = ScreenAwake(playback)
    with caplog.at_level(logging.INFO, logger=module.__name__):
        playback.state_changed.emit(State.PLAYING)
        qtbot.waitUntil(lambda: bool(caplog.records))
    awake.shut_down()
    assert "cannot be kept awake" in caplog.text
