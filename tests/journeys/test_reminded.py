"""Reminders from the message of the desktop to the record, and the app in the tray."""

import json
import sys
import types
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from application_run import play, welcomed
from dbus_tools import BusPeer
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from sciatica_timer.domain.week_plan import NotTodayReason
from sciatica_timer.services import autostart, clock
from sciatica_timer.services.notifications import NAME, PATH
from sciatica_timer.ui.kit import Button, Choices, NoticeBar
from sciatica_timer.ui.question import Question

# The platform without a screen has no tray and no windows behind others.
pytestmark = pytest.mark.qt_log_ignore("raise\\(\\)|systemTrayWindowChanged", extend=True)
NOW = datetime(2026, 11, 26, 18, 20, tzinfo=UTC)
PLAN = {
    "changed": "2026-11-01T10:00:00Z", "what_for": "Sit through a film",
    "times": [{"weekday": 4, "routine": "stretch", "at": "18:30:00"}],
}  # fmt: skip


class Wall:
    """The wall clock of the story."""

    def __init__(self, monkeypatch) -> None:
        self.now = NOW
        monkeypatch.setattr(clock, "now", lambda: self.now)
        monkeypatch.setattr(clock, "zone", lambda: UTC)


@pytest.fixture
def wall(monkeypatch):
    return Wall(monkeypatch)


def planned(tmp_path: Path, **more: object) -> Path:
    folder = welcomed(tmp_path / "own")
    prefs = {"version": 1, "welcomed": True, "reminders": True, **more}
    (folder / "preferences.json").write_text(json.dumps(prefs))
    record = {"version": 1, "sessions": [], "care": {"plan": PLAN}}
    (folder / "sessions.json").write_text(json.dumps(record))
    return folder


def daemon(member, _body):
    if member == "GetCapabilities":
        return "as", (["actions"],)
    return ("u", (7,)) if member == "Notify" else None


def test_a_message_comes_at_the_hour_and_each_button_is_followed(monkeypatch, tmp_path, bus, wall):
    folder, desktop = planned(tmp_path), BusPeer(bus, NAME, daemon)

    def told() -> list[str]:
        return [body[4] for member, body in desktop.calls if member == "Notify"]

    def closed() -> int:
        return desktop.calls.count(("CloseNotification", (7,)))

    def pressed(key: str) -> None:
        desktop.emit(PATH, f"{NAME}.ActionInvoked", "us", 7, key)

    def story(application):
        window = application.window
        yield window.isVisible
        assert told() == []
        wall.now += timedelta(minutes=11)
        window.activated.emit()
        yield lambda: len(told()) == 1
        assert told() == ["You planned it for 18:30. What for: Sit through a film"]
        window.activated.emit()
        pressed("start")
        yield lambda: window.overlay() is not None
        assert application.today.routine == "stretch"
        window.close_overlay()
        yield lambda: closed() == 1
        # As after a sleep: nothing but the time tells of it.
        wall.now += timedelta(minutes=61)
        application.desktop.reminders.look()
        yield lambda: len(told()) == 2
        assert told()[1].startswith("It is still on your plan for today.")
        window.activated.emit()
        pressed("later")
        yield lambda: closed() == 2
        wall.now += timedelta(minutes=31)
        application.desktop.reminders.look()
        yield lambda: len(told()) == 3
        window.activated.emit()
        pressed("not-today")
        yield lambda: window.findChild(Question) is not None
        question = window.findChild(Question)
        question.findChild(Choices).set_value(NotTodayReason.TIRED)
        next(b for b in question.findChildren(Button) if b.text() == "Not today").click()
        kept = application.history.care.not_today
        assert [(one.day.isoformat(), one.because) for one in kept] == [("2026-11-26", "tired")]
        yield lambda: closed() == 3
        wall.now += timedelta(hours=2)
        window.activated.emit()

    def again(application):
        yield application.window.isVisible
        application.window.activated.emit()
        yield lambda: True
        assert len(told()) == 3

    play(monkeypatch, folder, story)
    play(monkeypatch, folder, again)
    desktop.close()


def test_it_says_when_to_get_up_but_not_in_quiet_hours_nor_while_the_screen_is_locked(
    monkeypatch, tmp_path, bus, wall
):
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    monkeypatch.setattr(clock, "elapsed", lambda: round(wall.now.timestamp() * 1000))
    desktop, locked, idle = BusPeer(bus, NAME, daemon), [False], [0]
    gnome = BusPeer(bus, "org.gnome.ScreenSaver", lambda *_: ("b", (locked[0],)))
    mutter = BusPeer(bus, "org.gnome.Mutter.IdleMonitor", lambda *_: ("t", (idle[0],)))

    def told() -> list[str]:
        return [body[4] for member, body in desktop.calls if member == "Notify"]

    def story(application):
        yield application.window.isVisible
        get_up = application.desktop.get_up
        seen, closed = [], lambda: ("CloseNotification", (7,)) in desktop.calls
        get_up.known.connect(seen.append)

        def after(minutes: int, asked: BusPeer | None = None):
            """A look so many minutes later, until it is answered, and somebody else is asked."""
            before = len(asked.calls) if asked else 0
            wall.now += timedelta(minutes=minutes)
            get_up.look()
            seen.clear()
            get_up.find_out()
            return lambda: bool(seen) and (asked is None or len(asked.calls) > before)

        yield after(4)
        get_up.switch(on=True)
        yield after(0)
        for _ in range(7):
            yield after(4)
        locked[0] = True
        yield after(4, gnome)
        locked[0] = False
        yield after(1, gnome)
        yield lambda: len(told()) == 1
        assert told()[0].startswith("About 33 minutes at the computer without a break.")
        idle[0] = 300_000
        yield after(10)
        idle[0] = 0
        yield after(1)
        yield closed
        # At nine in the evening it is quiet; then the next day begins.
        wall.now = NOW.replace(hour=21)
        for _ in range(9):
            yield after(4)
        assert len(told()) == 1
        wall.now = NOW.replace(day=27, hour=12)
        yield after(0)
        for _ in range(7):
            yield after(4)
        yield after(3, gnome)
        yield lambda: len(told()) == 2
        desktop.emit(PATH, f"{NAME}.ActionInvoked", "us", 7, "enough")
        yield (tmp_path / "own" / "reminders.json").exists
        for _ in range(9):
            yield after(4)
        assert seen == [True] and len(told()) == 2

    play(monkeypatch, planned(tmp_path, reminders=False), story)
    for peer in (desktop, gnome, mutter):
        peer.close()


def test_without_messages_of_the_desktop_the_window_tells(monkeypatch, tmp_path, wall):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    wall.now += timedelta(hours=1)

    def story(application):
        def notices() -> list[NoticeBar]:
            found = application.window.findChildren(NoticeBar)
            return [one for one in found if one.isVisible()]

        yield lambda: bool(notices())
        (notice,) = notices()
        assert notice.accessibleName().startswith("Stretch: You planned it for 18:30.")
        next(b for b in notice.findChildren(Button) if b.text() == "Start").click()
        yield lambda: application.window.overlay() is not None

    play(monkeypatch, planned(tmp_path), story)


def test_the_app_lives_in_the_tray_starts_there_and_ends_by_its_menu(monkeypatch, tmp_path, wall):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = tmp_path / "config" / "autostart" / "sciatica-timer.desktop"
    ended: list[str] = []

    def story(application):
        window, desktop = application.window, application.desktop
        yield lambda: bool(application.history.path)
        assert not window.isVisible() and desktop.tray.shown
        desktop.tray.open_requested.emit()
        assert window.isVisible()
        window.close()
        assert not window.isVisible() and desktop.tray.shown
        # Elsewhere it would be what the person's own computer starts with.
        if sys.platform == "linux":
            desktop.start_with_computer(on=True)
            assert autostart.is_on() and "--in-tray" in entry.read_text()
            desktop.start_with_computer(on=False)
            assert not entry.exists()
        application.packs.told.emit("Cold, 3 minutes left")
        icon = desktop.tray.findChild(QSystemTrayIcon)
        assert icon.toolTip() == "Sciatica Timer: Cold, 3 minutes left"
        entry_of = {one.text(): one for one in icon.contextMenu().actions()}
        desktop.tray.show_get_up(known=True, on=False)
        entry_of["Say when to get up"].trigger()
        assert application.preferences.value.get_up
        entry_of["Start the routine of today"].trigger()
        yield lambda: window.overlay() is not None
        window.close_overlay()
        window.close()
        window.closed.connect(lambda: ended.append("closed"))
        exits = QApplication.exit
        monkeypatch.setattr(QApplication, "exit", lambda code=0: ended.append("exit"))
        desktop.tray.quit_requested.emit()
        monkeypatch.setattr(QApplication, "exit", exits)

    play(monkeypatch, planned(tmp_path, in_tray=True), story, "--in-tray")
    assert ended == ["closed", "exit"]


def test_on_macos_the_dock_opens_it_again_and_whoever_quits_ends_it(monkeypatch, tmp_path, wall):
    """An app that hides its window where all of it is asked to end keeps the Mac from a logout."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    # Read where it counts; all the rest is as on this system.
    for module in ("desktop", "tray"):
        mac = types.SimpleNamespace(platform="darwin")
        monkeypatch.setattr(f"sciatica_timer.app.desktop.{module}.sys", mac)

    def story(application):
        window, tray, app = application.window, application.desktop.tray, QApplication.instance()
        yield lambda: tray.shown
        icon = tray.findChild(QSystemTrayIcon)
        # There it opens the menu, and Qt tells of it.
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
        assert not window.isVisible()
        app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        assert not window.isVisible()
        app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        assert window.isVisible()
        window.close()
        assert not window.isVisible() and tray.shown
        app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        asked = QEvent(QEvent.Type.Quit)
        closed = []
        window.closed.connect(lambda: closed.append(True))
        QApplication.sendEvent(app, asked)
        assert closed and asked.isAccepted()

    play(monkeypatch, planned(tmp_path, in_tray=True), story, "--in-tray")


@pytest.mark.parametrize(
    ("word", "kept"),
    [
        ("/opt/My App", '"/opt/My App"'),
        ("a%b", '"a%%b"'),
        ('q"$', '"q\\\\"\\\\$"'),
        ("\\", '"\\\\\\\\"'),
    ],
)
def test_an_entry_holds_each_word_as_the_specification_wants_it(word, kept):
    assert autostart.quoted(word) == kept
