"""Keeps the screen awake while a session goes on: who lies on the mat touches no key.

Asking the system can take long, or for ever where its bus hangs. So a thread of its own asks, and
nobody waits for it. Where it ends with the app, killed or not, the system lets go by itself.
"""

import ctypes
import importlib
import logging
import os
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer

from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.services.playback_position import PauseReason

if TYPE_CHECKING:
    from subprocess import Popen

log = logging.getLogger(__name__)

APP = "Sciatica Timer"
PAUSED_MS = 5 * 60_000
"""A pause as long as this has become something else; then the screen may sleep."""
ANSWER_S = 2.0
"""So long a service may take to answer before the next one is asked."""
SHUT_DOWN_S = 0.5
GOING = (State.LEAD_IN, State.PLAYING, State.WAITING, State.UNREADY)


class AwakeBackend(Protocol):
    """Asks one system to keep its screen awake; both calls may raise anything."""

    def hold(self, reason: str) -> None:
        """Keep it awake from now on; reason is a sentence that the system may show."""
        ...

    def release(self) -> None:
        """Let it sleep again."""
        ...


class ScreenAwake(QObject):
    """Follows a playback: awake while it goes on, and for some minutes of a pause."""

    def __init__(
        self,
        playback: PlaybackController,
        *,
        make: Callable[[], AwakeBackend] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """make gives what asks the system; by default what fits this one."""
        super().__init__(parent)
        self._make = make or system_backend
        self._worker: _AwakeWorker | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSED_MS)
        self._pause.timeout.connect(self._let_go)
        playback.state_changed.connect(self._on_state)
        playback.paused_by_itself.connect(self._on_paused_by_itself)

    def shut_down(self) -> None:
        """Let the screen go, and the thread; waits for a moment at most."""
        self._pause.stop()
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()

    def _on_state(self, state: State) -> None:
        if state in GOING:
            self._pause.stop()
            if self._worker is None:
                self._worker = _AwakeWorker(self._make, self.tr("An exercise session is going on"))
                self._worker.start()
            self._worker.want(True)
        elif state is not State.PAUSED:
            self._pause.stop()
            self._let_go()
        elif not self._pause.isActive():
            self._pause.start()

    def _on_paused_by_itself(self, why: PauseReason) -> None:
        if why is PauseReason.LOCKED:
            self._let_go()

    def _let_go(self) -> None:
        if self._worker is not None:
            self._worker.want(False)


class _AwakeWorker(threading.Thread):
    """Carries out the last request; Windows requires all calls from one thread."""

    def __init__(self, make: Callable[[], AwakeBackend], reason: str) -> None:
        super().__init__(name="awake", daemon=True)
        self._make, self._reason = make, reason
        self._changed = threading.Condition()
        self._wanted = self._ended = self._news = False

    def want(self, awake: bool) -> None:
        """Ask for the screen to stay awake or not; returns at once."""
        with self._changed:
            self._news = self._news or awake != self._wanted
            self._wanted = awake
            self._changed.notify()

    def end(self) -> None:
        """Let go and end; a thread that hangs is left behind, and ends with the app."""
        with self._changed:
            self._wanted, self._ended, self._news = False, True, True
            self._changed.notify()
        self.join(SHUT_DOWN_S)

    def run(self) -> None:
        """Wait for requests and carry them out."""
        held: AwakeBackend | None = None
        ended = False
        while not ended:
            with self._changed:
                while not self._news:
                    self._changed.wait()
                self._news, wanted, ended = False, self._wanted, self._ended
            if wanted and held is None:
                held = self._hold()
            elif not wanted:
                held = self._release(held)

    def _hold(self) -> AwakeBackend | None:
        try:
            made = self._make()
            made.hold(self._reason)
        except Exception as error:
            log.info("The screen cannot be kept awake here: %s", error)
            return None
        return made

    def _release(self, held: AwakeBackend | None) -> None:
        try:
            if held is not None:
                held.release()
        except Exception as error:
            log.info("The screen could not be let go: %s", error)


def system_backend() -> AwakeBackend:
    """The backend for the system that this runs on."""
    if sys.platform == "win32":
        return _Windows()
    return _Caffeinate() if sys.platform == "darwin" else _Bus()


class _Bus:
    """The session's bus: the screen saver's own service, else the portal, as in a sandbox."""

    def __init__(self) -> None:
        self._io: Any = importlib.import_module("jeepney.io.blocking")
        self._message: Any = importlib.import_module("jeepney")
        self._connection: Any = None
        self._end: Any = None

    def hold(self, reason: str) -> None:
        """Ask the one after the other; raises the first one's answer where none of them can."""
        self._connection = self._io.open_dbus_connection("SESSION")
        try:
            self._hold(reason)
        except BaseException:
            self._connection.close()
            raise

    def _hold(self, reason: str) -> None:
        saver = self._message.DBusAddress(
            "/org/freedesktop/ScreenSaver",
            bus_name="org.freedesktop.ScreenSaver",
            interface="org.freedesktop.ScreenSaver",
        )
        try:
            (cookie,) = self._ask(saver, "Inhibit", "ss", (APP, reason))
        except (OSError, RuntimeError, TimeoutError) as error:
            self._hold_by_portal(reason, error)
        else:
            self._end = self._message.new_method_call(saver, "UnInhibit", "u", (cookie,))

    def _hold_by_portal(self, reason: str, first: Exception) -> None:
        idle = 8
        portal = self._message.DBusAddress(
            "/org/freedesktop/portal/desktop",
            bus_name="org.freedesktop.portal.Desktop",
            interface="org.freedesktop.portal.Inhibit",
        )
        options = {"reason": ("s", reason)}
        try:
            (handle,) = self._ask(portal, "Inhibit", "sua{sv}", ("", idle, options))
        except (OSError, RuntimeError, TimeoutError) as error:
            raise RuntimeError(f"{first}; {error}") from error
        request = self._message.DBusAddress(
            handle,
            bus_name="org.freedesktop.portal.Desktop",
            interface="org.freedesktop.portal.Request",
        )
        self._end = self._message.new_method_call(request, "Close")

    def _ask(self, to: Any, method: str, signature: str, body: tuple[Any, ...]) -> tuple[Any, ...]:
        call = self._message.new_method_call(to, method, signature, body)
        reply = self._connection.send_and_get_reply(call, timeout=ANSWER_S)
        if reply.header.message_type == self._message.MessageType.error:
            raise RuntimeError(f"{to.bus_name}: {reply.body}")
        return reply.body

    def release(self) -> None:
        """Say so, and hang up, which says the same to whoever did not listen."""
        try:
            self._connection.send_and_get_reply(self._end, timeout=ANSWER_S)
        finally:
            self._connection.close()


class _Caffeinate:
    """The program of macOS for this; it watches this process and ends with it."""

    def __init__(self) -> None:
        self._program: Popen[bytes] | None = None

    def hold(self, reason: str) -> None:
        from subprocess import DEVNULL, Popen  # on this system alone

        del reason
        command = ["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())]
        self._program = Popen(command, stdin=DEVNULL)

    def release(self) -> None:
        if self._program is not None:
            self._program.terminate()
            self._program.wait(ANSWER_S)


class _Windows:
    """A request of the calling thread; it ends with the thread."""

    CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2

    def hold(self, reason: str) -> None:
        del reason
        self._set_state(self.CONTINUOUS | self.SYSTEM | self.DISPLAY)

    def release(self) -> None:
        self._set_state(self.CONTINUOUS)

    @staticmethod
    def _set_state(state: int) -> None:
        libraries: Any = getattr(ctypes, "windll")  # noqa: B009 - it exists on Windows only
        if not libraries.kernel32.SetThreadExecutionState(state):
            raise OSError("SetThreadExecutionState refused")
