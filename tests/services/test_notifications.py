"""Messages on a real bus: what the desktop is told, and which button was pressed."""

import os
import signal
import threading

import pytest
from dbus_tools import BusPeer

from sciatica_timer.services import notifications
from sciatica_timer.services.notifications import NAME, OPENED, PATH, Notification, Notifications
from sciatica_timer.services.session_bus import SessionBus

MESSAGE = Notification(
    name="reminder", title="Stretch", text="What for: <b> & more", buttons=(("start", "Start"),)
)


def daemon(capabilities: list[str]):
    def answer(member, _body):
        if member == "GetCapabilities":
            return "as", (capabilities,)
        return ("u", (7,)) if member == "Notify" else None

    return answer


@pytest.fixture
def session_bus(bus):
    made = SessionBus()
    yield made
    made.shut_down()


@pytest.fixture
def peer(bus):
    peers = []

    def make(*args):
        peers.append(BusPeer(bus, *args))
        return peers[-1]

    yield make
    for each in peers:
        each.close()


def test_a_message_has_its_buttons_and_says_which_was_pressed(qtbot, session_bus, peer):
    desktop = peer(NAME, daemon(["actions", "body-markup"]))
    shown = Notifications(session_bus, "app.id", "icon")
    failed, pressed = [], []
    shown.pressed.connect(lambda *what: pressed.append(what))
    shown.show(MESSAGE, lambda: failed.append(True))
    qtbot.waitUntil(lambda: len(desktop.calls) == 2)
    member, body = desktop.calls[1]
    assert member == "Notify"
    assert body[0] == "Sciatica Timer" and body[1] == 0 and body[3] == "Stretch"
    assert body[4] == "What for: &lt;b&gt; &amp; more"
    assert body[5] == [OPENED, "Stretch", "start", "Start"]
    assert body[6] == {"desktop-entry": ("s", "app.id")} and body[7] == 0

    def say(number: int, key: str) -> None:
        desktop.emit(PATH, f"{NAME}.ActionInvoked", "us", number, key)

    def answered() -> bool:
        say(8, "start")
        say(7, "start")
        return ("reminder", "start") in pressed

    qtbot.waitUntil(answered)
    assert set(pressed) == {("reminder", "start")} and failed == []
    # A newer one takes the place of the older, until that was put away.
    shown.show(MESSAGE, lambda: failed.append(True))
    qtbot.waitUntil(lambda: len(desktop.calls) == 3)
    assert desktop.calls[2][1][1] == 7
    shown.take_back("reminder")
    qtbot.waitUntil(lambda: desktop.calls[-1] == ("CloseNotification", (7,)))


def test_where_the_desktop_shows_none_it_is_told_otherwise(qtbot, session_bus, peer):
    failed = []
    shown = Notifications(session_bus, "app.id", "icon")
    shown.show(MESSAGE, lambda: failed.append("nobody"))
    qtbot.waitUntil(lambda: failed == ["nobody"])
    plain = peer(NAME, daemon(["body"]))
    shown.show(MESSAGE, lambda: failed.append("again"))
    qtbot.waitUntil(lambda: len(plain.calls) == 2)
    assert plain.calls[1][1][4:6] == ("What for: <b> & more", [])


def test_a_desktop_that_does_not_answer_is_not_waited_for(qtbot, monkeypatch, session_bus, peer):
    def hang(member, _body):
        held.wait(5)
        return "as", ([],)

    held, failed = threading.Event(), []
    monkeypatch.setattr(notifications, "ANSWER_MS", 50)
    peer(NAME, hang)
    Notifications(session_bus, "app.id", "icon").show(MESSAGE, lambda: failed.append(True))
    qtbot.waitUntil(lambda: failed == [True])
    held.set()


def test_a_bus_that_goes_away_leaves_it_to_others(qtbot, session_bus, peer):
    desktop, bus_name = peer(NAME, daemon(["actions"])), "org.freedesktop.DBus"
    failed, shown = [], Notifications(session_bus, "app.id", "icon")
    # Its answer may be on the way when the bus goes: what becomes of this one is not asked.
    shown.show(MESSAGE, lambda: None)
    qtbot.waitUntil(lambda: len(desktop.calls) == 2)
    asks = f"{bus_name}.GetConnectionUnixProcessID"
    asked = desktop.call(bus_name, "/org/freedesktop/DBus", asks, "s", bus_name)
    qtbot.waitUntil(lambda: asked in desktop.replies)
    os.kill(desktop.replies[asked][0], signal.SIGTERM)
    desktop.join(5)
    shown.show(MESSAGE, lambda: failed.append(True))
    qtbot.waitUntil(lambda: failed == [True])
    shown.take_back("reminder")


def test_without_a_bus_nothing_hangs(qtbot, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    failed, bus = [], SessionBus()
    Notifications(bus, "app.id", "icon").show(MESSAGE, lambda: failed.append(True))
    qtbot.waitUntil(lambda: failed == [True])
    bus.shut_down()
