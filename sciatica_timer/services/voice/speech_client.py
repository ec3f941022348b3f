"""One speech process as the app sees it: asked for clips, limited in time, lost at any moment."""

import contextlib
import logging
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.services.voice.child_process import ChildProcess

log = logging.getLogger(__name__)

START_MS = 20_000
"""Time for a worker to load its voice, on a slow disk."""
CLIP_MS, LETTER_MS = 8_000, 15
"""Time for one clip, and more for each of its letters; usual is 10 to 50 ms."""
GRACE_MS = 300


class SpeechClient(QObject):
    """A worker process with one driver, and what it still owes.

    Without a driver it unpacks clips that ship with the app.
    """

    became_ready = Signal()
    """The driver has loaded its voice."""
    answered = Signal(object, dict)
    """SpeechClient, message: a clip made, or why not."""
    lost = Signal(object)
    """SpeechClient: its process ended, or hung and was ended."""

    def __init__(self, driver: str, parent: QObject, language: str = ENGLISH) -> None:
        super().__init__(parent)
        self.driver = driver
        self.ready = False
        self.asked: dict[int, int] = {}
        """Numbers of the requests under way, in order, with the milliseconds that each may take."""
        command = ("speech", driver, language) if driver else ("unpacker",)
        self._child = ChildProcess(*command, parent=self)
        self._child.received.connect(self._on_message)
        self._child.ended.connect(self._on_ended)
        self._limit, self._grace = QTimer(self), QTimer(self)
        for timer, call in ((self._limit, self._on_limit), (self._grace, self._on_hung)):
            timer.setSingleShot(True)
            timer.timeout.connect(call)
        self._child.start()
        self._limit.start(START_MS)

    @property
    def pid(self) -> int:
        """Process id of the worker."""
        return self._child.pid

    def ask(self, number: int, **request: Any) -> None:
        """Ask for a clip; `answered` or `lost` follows."""
        self.asked[number] = CLIP_MS + LETTER_MS * len(request["text"])
        self._child.send(do="clip", id=number, **request)
        if not self._limit.isActive():
            self._limit.start(self.asked[number])

    def retire(self) -> None:
        """End the worker without waiting for it; nothing is emitted any more."""
        self._stop()
        self._child.destroyed.connect(self.deleteLater)
        self._child.retire()

    def finish(self) -> None:
        """End the worker within a second; nothing is emitted any more."""
        self._stop()
        # Where it was retired before, its process may have ended and be gone.
        with contextlib.suppress(RuntimeError):
            self._child.finish()
        self.deleteLater()

    def _stop(self) -> None:
        self.blockSignals(True)
        self._limit.stop()
        self._grace.stop()

    def _on_message(self, message: dict[str, Any]) -> None:
        self._limit.stop()
        self._grace.stop()
        if message["event"] == "ready":
            self.ready = True
            self.became_ready.emit()
        elif message.get("id") in self.asked:
            del self.asked[message["id"]]
            self.answered.emit(self, message)
        if self.asked:
            self._limit.start(next(iter(self.asked.values())))

    def _on_limit(self) -> None:
        # When this process was busy or asleep the answer may lie in the pipe unread.
        self._grace.start(GRACE_MS)

    def _on_hung(self) -> None:
        log.warning("speech worker %s (%s) hangs", self.pid, self.driver or "unpacker")
        self._child.kill()

    def _on_ended(self) -> None:
        log.warning("speech worker (%s) ended", self.driver or "unpacker")
        self._limit.stop()
        self._grace.stop()
        self.lost.emit(self)
