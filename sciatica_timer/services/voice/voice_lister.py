"""Find the voices of a language in every driver, each asked in a process of its own."""

import logging
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice import driver_ranking
from sciatica_timer.services.voice.child_process import ChildProcess
from sciatica_timer.services.voice.driver_ranking import SpeechDriver, ranked
from sciatica_timer.services.voice.speech_client import START_MS
from sciatica_timer.services.voice.voice_types import VoiceInfo

log = logging.getLogger(__name__)


class VoiceLister(QObject):
    """Ask driver after driver; one that fails has no voices."""

    listed = Signal(object)
    """list[VoiceInfo]"""

    def __init__(self, parent: QObject | None = None, language: str = ENGLISH) -> None:
        super().__init__(parent)
        self._language = language
        self._drivers: list[SpeechDriver] = []
        self._found: list[VoiceInfo] = []
        self._child: ChildProcess | None = None
        self._has_pitch = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        # What is slow to start may speak all the same, so it is waited for as long as to speak.
        self._limit.setInterval(START_MS)
        self._limit.timeout.connect(self._on_ended)

    def start(self) -> None:
        """Ask all drivers; a call while it goes on is answered by the same `listed`."""
        if self._child:
            return
        self._drivers = ranked(VoicePrefs(), driver_ranking.candidates(), self._language)
        self._found = []
        self._next()

    def shut_down(self) -> None:
        """End what goes on."""
        self._limit.stop()
        self._child = None
        for child in self.findChildren(ChildProcess):
            child.finish()

    def _next(self) -> None:
        if self._child:
            self._child.retire()
            self._child = None
        if not self._drivers:
            self._limit.stop()
            self.listed.emit(self._found)
            return
        self._child = child = ChildProcess(
            "speech", self._drivers[0].name, self._language, parent=self
        )
        child.received.connect(self._on_message)
        child.ended.connect(self._on_ended)
        child.start()
        self._limit.start()

    def _on_message(self, message: dict[str, Any]) -> None:
        if message["event"] == "ready" and self._child:
            self._has_pitch = message["has_pitch"]
            self._child.send(do="voices")
        elif message["event"] == "voices":
            driver = self._drivers.pop(0).name
            self._found += [
                VoiceInfo(driver=driver, voice=voice, name=name, has_pitch=self._has_pitch)
                for voice, name in message["voices"]
            ]
            self._next()

    def _on_ended(self) -> None:
        """Leave a driver out that ended its process or takes too long."""
        log.info("driver %s has no voices here", self._drivers[0].name)
        self._drivers.pop(0)
        self._next()
