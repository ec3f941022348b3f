"""Let hear a text with some preferences, outside of a session."""

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.parts import Clip
from sciatica_timer.services.voice.sound import Mix, Planned, Sound, now_ms
from sciatica_timer.services.voice.synthesis import Synthesis

OPENING_MS = 4_000
"""A device that has not played by then won't: the sample is given up."""
AFTER_MS = 400


class Sampler(QObject):
    """Make a clip if needed, open the device if it is not, play, and close it again."""

    noticed = Signal(object)
    """Notice"""

    def __init__(self, cache: ClipCache, sound: Sound, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = sound
        self._synthesis = Synthesis(cache, self)
        self._text = ""
        self._mix = Mix()
        self._device = ""
        self._clip: Clip | None = None
        self._opened = False
        """True while the device is open for a sample and nothing else."""
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.cancel)
        self._synthesis.finished.connect(self._on_clips)
        self._synthesis.noticed.connect(self.noticed)
        sound.ready_changed.connect(self._on_ready)

    def start(self, text: str, prefs: VoicePrefs, mix: Mix) -> None:
        """Begin; a sample that was going on falls silent."""
        if self._opened:
            self._sound.hush()
        self._clip = None
        self._end.stop()
        self._text, self._mix, self._device = text, mix, prefs.device
        self._synthesis.start([text], prefs)

    def cancel(self) -> None:
        """Stop, and close the device if it was opened for the sample."""
        self._synthesis.cancel()
        self._end.stop()
        self._clip = None
        if self._opened:
            self._opened = False
            self._sound.close()

    def shut_down(self) -> None:
        """End what goes on."""
        self._end.stop()
        self._synthesis.shut_down()

    def _on_clips(self, clips: dict[str, Clip]) -> None:
        self._clip = clips.get(self._text)
        if not self._clip:
            self.cancel()
            return
        self._opened = self._opened or not self._sound.is_open
        self._sound.set_mix(self._mix)
        self._sound.open(self._device)
        if self._sound.ready:
            self._play()
        else:
            self._end.start(OPENING_MS)

    def _on_ready(self, ready: bool) -> None:
        if ready and self._clip:
            self._play()

    def _play(self) -> None:
        clip, self._clip = self._clip, None
        if clip:
            self._sound.schedule([Planned(now_ms() + 30, "word", self._text, clip.path)])
            self._end.start(clip.for_ms + AFTER_MS)
