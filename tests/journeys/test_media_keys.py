"""Media keys without the focus: a real client on a bus leads a session and sees what is on."""

import shutil
import subprocess
from pathlib import Path

import pytest
from application_run import fast, play, welcomed
from dbus_tools import BusPeer
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from sciatica_timer.engine.player import State
from sciatica_timer.services.media_player import NAME, PATH, PLAYER, PROPERTIES, ROOT

SAVER = "org.freedesktop.ScreenSaver"


def test_a_client_on_the_bus_leads_a_session_and_is_told_what_is_on(monkeypatch, tmp_path, bus):
    client, saver = BusPeer(bus), BusPeer(bus, SAVER, lambda *_: ("u", (7,)))
    client.hear(f"type='signal',path='{PATH}'")
    client.hear(f"type='signal',member='NameOwnerChanged',arg0='{NAME}'")

    def wish(command: str, of: str = PLAYER) -> None:
        client.call(NAME, PATH, f"{of}.{command}")

    def story(application):
        playback, session = application.playback, application.session
        application.starter.start("stretch")
        yield lambda: session.playable and playback.position().state is State.PLAYING
        yield lambda: any(member == "NameOwnerChanged" for member, _ in client.signals)
        # The picture is told once it is on the disk.
        yield lambda: any("mpris:artUrl" in about for about in told_of(client))
        asked = client.call(NAME, PATH, f"{PROPERTIES}.GetAll", "s", PLAYER)
        yield lambda: asked in client.replies
        (told,) = client.replies[asked]
        about = told["Metadata"][1]
        assert told["PlaybackStatus"] == ("s", "Playing") and told["CanSeek"] == ("b", False)
        assert about["xesam:title"] == ("s", "Standing hamstring stretch")
        assert about["xesam:album"] == ("s", "Stretch")
        assert about["mpris:length"][1] > 60_000_000 and told["Position"][0] == "x"
        picture = Path(QUrl(about["mpris:artUrl"][1]).toLocalFile())
        assert QImage(str(picture)).width() > 100
        assert picture.stat().st_mode & 0o077 == 0
        wish("Pause")
        yield lambda: playback.position().state is State.PAUSED
        wish("Pause")
        wish("Play")
        yield lambda: playback.position().state in (State.LEAD_IN, State.PLAYING)
        wish("PlayPause")
        yield lambda: playback.position().state is State.PAUSED
        changed = [body for member, body in client.signals if member == "PropertiesChanged"]
        assert {body[1]["PlaybackStatus"][1] for body in changed} == {"Playing", "Paused"}
        part = playback.player.part
        wish("Next")
        yield lambda: playback.player.part > part
        yield lambda: any(member == "Seeked" for member, _ in client.signals)
        wish("Previous")
        wish("Previous")
        yield lambda: playback.player.part == part
        name = client.call(NAME, PATH, f"{PROPERTIES}.Get", "ss", ROOT, "DesktopEntry")
        yield lambda: name in client.replies
        assert client.replies[name] == (("s", "sciatica-timer"),)
        yield from by_playerctl(playback)
        yield from by_a_lock(application, saver)
        yield lambda: sum(member == "NameOwnerChanged" for member, _ in client.signals) == 2

    folder = welcomed(tmp_path / "own")
    # Slow enough for one exercise to be on while it is asked about.
    with fast(monkeypatch, 25):
        assert play(monkeypatch, folder, story) == 0
    client.close()
    saver.close()
    assert not list((folder / "cache").glob("*.png"))


def by_playerctl(playback):
    """Pause or go on by the program that desktops use, where it is here."""
    if not shutil.which("playerctl"):
        return
    said = subprocess.Popen(["playerctl", "-p", "sciatica_timer", "play-pause"])
    before = playback.position().state is State.PAUSED
    yield lambda: said.poll() is not None
    assert said.returncode == 0
    yield lambda: (playback.position().state is State.PAUSED) != before


def by_a_lock(application, saver):
    """Lock the screen: it is kept awake no more; then go on, and leave."""
    playback = application.playback

    def asked() -> list[str]:
        return [member for member, _ in saver.calls if member.endswith("nhibit")]

    playback.resume()
    yield lambda: asked() == ["Inhibit"] and playback.position().state is not State.PAUSED
    saver.emit("/org/freedesktop/ScreenSaver", f"{SAVER}.ActiveChanged", "b", False)
    saver.emit("/org/freedesktop/ScreenSaver", f"{SAVER}.ActiveChanged", "b", True)
    yield lambda: playback.position().state is State.PAUSED
    told = "The screen was locked, so the session paused where it stood."
    assert application.session_view.view.notice() == told
    yield lambda: asked() == ["Inhibit", "UnInhibit"]
    playback.resume()
    yield lambda: asked() == ["Inhibit", "UnInhibit", "Inhibit"]
    application.session.leave(keep=False)
    yield lambda: asked() == ["Inhibit", "UnInhibit"] * 2


def told_of(client):
    """What was told of each thing that was on."""
    changed = [body[1] for member, body in client.signals if member == "PropertiesChanged"]
    return [each["Metadata"][1] for each in changed if "Metadata" in each]


@pytest.mark.parametrize("command", ["Play", "PlayPause", "Next", "Raise", "Quit", "Nonsense"])
def test_without_a_session_there_is_no_player_to_ask(qtbot, bus, command):
    client = BusPeer(bus)
    asked = client.call(NAME, PATH, f"{PLAYER}.{command}")
    qtbot.waitUntil(lambda: asked in client.replies)
    assert "was not provided" in client.replies[asked][0]
    client.close()
