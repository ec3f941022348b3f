"""When keyboard and mouse were last used, as a real bus tells it."""

import pytest
from dbus_tools import BusPeer

from sciatica_timer.services.last_input import LastInput
from sciatica_timer.services.screen_lock import LOCKERS, ScreenLock
from sciatica_timer.services.session_bus import SessionBus


@pytest.fixture
def session_bus():
    made = SessionBus()
    yield made
    made.shut_down()


@pytest.fixture
def last_input(monkeypatch, session_bus):
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    return LastInput(session_bus)


@pytest.fixture
def screen_lock(session_bus):
    return ScreenLock(session_bus)


def test_gnome_on_wayland_tells_it(qtbot, bus, last_input):
    mutter = BusPeer(bus, "org.gnome.Mutter.IdleMonitor", lambda *_: ("t", (4321,)))
    heard = []
    last_input.ask_idle(heard.append)
    qtbot.waitUntil(lambda: heard == [4321])
    assert mutter.calls == [("GetIdletime", ())]
    mutter.close()


def test_where_nobody_tells_it_is_not_known_and_no_screen_is_locked(
    qtbot, bus, last_input, screen_lock
):
    heard = []
    last_input.ask_idle(heard.append)
    screen_lock.ask_locked(heard.append)
    qtbot.waitUntil(lambda: heard == [None, False])


def test_without_a_bus_nothing_is_known(qtbot, monkeypatch, last_input):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    heard = []
    last_input.ask_idle(heard.append)
    qtbot.waitUntil(lambda: heard == [None])


@pytest.mark.parametrize("who", LOCKERS)
def test_each_desktop_is_asked_whether_its_screen_is_locked(qtbot, bus, screen_lock, who):
    saver = BusPeer(bus, f"org.{who}.ScreenSaver", lambda *_: ("b", (True,)))
    heard = []
    screen_lock.ask_locked(heard.append)
    qtbot.waitUntil(lambda: heard == [True])
    saver.close()
