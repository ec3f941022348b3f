"""The session as a media player of the desktop (MPRIS), so that media keys reach it from anywhere.

Interfaces and properties are those of MPRIS D-Bus Interface Specification 2.2. It is on the bus
only while a session is open: whoever listens to music at other times keeps the keys.
"""

import importlib
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from sciatica_timer.services.session_bus import SessionBus, member_of

NAME = "org.mpris.MediaPlayer2.sciatica_timer"
PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
TRACK = "/io/github/sciatica_timer/part"
COMMANDS = ("Play", "Pause", "PlayPause", "Stop", "Next", "Previous", "Raise", "Quit")
IGNORED = ("Seek", "SetPosition", "OpenUri")
"""A session has no place to jump to: it is done, not watched."""
JUMP_MS = 2_000
"""Nothing but a jump takes it so far from one moment to the next."""
DOCTYPE = """<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
"http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">"""


class Playing(msgspec.Struct, frozen=True, kw_only=True):
    """What a desktop shows of a session; without the position, which is asked for."""

    title: str
    """The exercise that is on."""
    routine: str
    length_ms: int
    paused: bool
    part: int
    """Its place in the session, from 0 on."""
    picture: str = ""
    """The address of a picture, file:///…; empty for none."""


class MediaPlayer(QObject):
    """Tells the bus what is on, and the app which command came."""

    commanded = Signal(str)
    """One of COMMANDS."""

    def __init__(self, bus: SessionBus, app: str, parent: QObject | None = None) -> None:
        """app is the id of the app's desktop entry."""
        super().__init__(parent)
        self._bus, self._app = bus, app
        self._playing: Playing | None = None
        self._position_ms = 0
        bus.came.connect(self._on_came)

    def show(self, playing: Playing | None) -> None:
        """Say what is on; None when the session is over."""
        before, self._playing = self._playing, playing
        if playing is None:
            if before is not None:
                self._bus.let_go(NAME)
        elif before is None:
            self._bus.own(NAME)
        elif before != playing:
            self._tell()

    def move(self, position_ms: int) -> None:
        """Where the session stands, in milliseconds; told by itself only where it jumped."""
        jumped = abs(position_ms - self._position_ms) > JUMP_MS
        self._position_ms = position_ms
        if jumped and self._playing is not None:
            self._emit(PLAYER, "Seeked", "x", (position_ms * 1000,))

    def _player(self) -> dict[str, tuple[str, Any]]:
        playing = self._playing
        if playing is None:
            return {"PlaybackStatus": ("s", "Stopped")}
        about: dict[str, tuple[str, Any]] = {
            "mpris:trackid": ("o", f"{TRACK}/{playing.part}"),
            "mpris:length": ("x", playing.length_ms * 1000),
            "xesam:title": ("s", playing.title),
            "xesam:album": ("s", playing.routine),
            "xesam:artist": ("as", [self.tr("Sciatica Timer")]),
        }
        if playing.picture:
            about["mpris:artUrl"] = ("s", playing.picture)
        can = ("CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "CanControl")
        return {
            "PlaybackStatus": ("s", "Paused" if playing.paused else "Playing"),
            "Rate": ("d", 1.0),
            "MinimumRate": ("d", 1.0),
            "MaximumRate": ("d", 1.0),
            "Volume": ("d", 1.0),
            "Metadata": ("a{sv}", about),
            "CanSeek": ("b", False),
            **{name: ("b", True) for name in can},
        }

    def _root(self) -> dict[str, tuple[str, Any]]:
        return {
            "Identity": ("s", self.tr("Sciatica Timer")),
            "DesktopEntry": ("s", self._app),
            "CanRaise": ("b", True),
            "CanQuit": ("b", False),
            "HasTrackList": ("b", False),
            "SupportedUriSchemes": ("as", []),
            "SupportedMimeTypes": ("as", []),
        }

    def _all(self, interface: str) -> dict[str, tuple[str, Any]]:
        if interface == ROOT:
            return self._root()
        return self._player() | {"Position": ("x", self._position_ms * 1000)}

    def _tell(self) -> None:
        gone: list[str] = []
        body = (PLAYER, self._player(), gone)
        self._emit(PROPERTIES, "PropertiesChanged", "sa{sv}as", body)

    def _emit(self, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        jeepney: Any = importlib.import_module("jeepney")
        emitter = jeepney.DBusAddress(PATH, interface=interface)
        self._bus.send(jeepney.new_signal(emitter, member, signature, body))

    def _introspection(self) -> str:
        """Everything as a client reads it that asks what there is."""
        methods = {ROOT: COMMANDS[6:], PLAYER: COMMANDS[:6]}
        inside = "".join(
            f'<interface name="{interface}">'
            + "".join(f'<method name="{name}"/>' for name in names)
            + "".join(
                f'<property name="{name}" type="{kind}" access="read"/>'
                for name, (kind, _) in self._all(interface).items()
            )
            + "</interface>"
            for interface, names in methods.items()
        )
        return f"{DOCTYPE}<node>{inside}</node>"

    def _on_came(self, message: Any) -> None:
        jeepney: Any = importlib.import_module("jeepney")
        path, interface, member = member_of(message)
        if message.header.message_type is not jeepney.MessageType.method_call or path != PATH:
            return
        signature, body = self._answer(interface, member, message.body)
        if signature is None:
            unknown = "org.freedesktop.DBus.Error.UnknownMethod"
            self._bus.send(jeepney.new_error(message, unknown, "s", (member,)))
        else:
            self._bus.send(jeepney.new_method_return(message, signature or None, body))
        if member in COMMANDS and interface in (ROOT, PLAYER, ""):
            self.commanded.emit(member)

    def _answer(
        self, interface: str, member: str, asked: tuple[Any, ...]
    ) -> tuple[str | None, tuple[Any, ...]]:
        """The signature and the body of an answer; no signature for what is not known."""
        if member == "Introspect":
            return "s", (self._introspection(),)
        if interface == PROPERTIES and member == "GetAll" and asked:
            return "a{sv}", (self._all(asked[0]),)
        if interface == PROPERTIES and member == "Get" and len(asked) > 1:
            found = self._all(asked[0]).get(asked[1])
            return ("v", (found,)) if found else (None, ())
        known = member in (*COMMANDS, *IGNORED) or (interface, member) == (PROPERTIES, "Set")
        return ("", ()) if known else (None, ())
