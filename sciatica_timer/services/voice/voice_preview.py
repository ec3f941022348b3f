"""Let hear how preferences sound, outside of a session."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.domain.voice_sample import SampleStep, lay_sample
from sciatica_timer.services.voice.audio_client import AudioClient, MixLevels, PlannedSound, now_ms
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.synthesis import Synthesis
from sciatica_timer.services.voice.voice_types import Clip

OPENING_MS = 4_000
"""A device that has not played by then won't: the sample is given up."""
SOON_MS = 30
AFTER_MS = 400


class VoicePreview(QObject):
    """Make clips if needed, open the device if it is not, play, and close it again."""

    noticed = Signal(object)
    """VoiceNotice"""
    planned = Signal(object)
    """What is going to sound: list[(due in perf_counter ms, Cue)]."""

    def __init__(
        self,
        cache: ClipCache,
        sound: AudioClient,
        tone_ms: Mapping[str, int],
        parent: QObject | None = None,
        language: str = ENGLISH,
    ) -> None:
        super().__init__(parent)
        self._sound = sound
        self._tone_ms = tone_ms
        self._synthesis = Synthesis(cache, self, language)
        self._steps: tuple[SampleStep, ...] = ()
        self._mix = MixLevels()
        self._device = ""
        self._clips: dict[str, Clip] | None = None
        """Those of a sample that is still to sound."""
        self._opened = False
        """True while the device is open for a sample and nothing else."""
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.cancel)
        self._synthesis.finished.connect(self._on_clips)
        self._synthesis.noticed.connect(self.noticed)
        sound.ready_changed.connect(self._on_ready)

    def start(self, steps: Sequence[SampleStep], prefs: VoicePrefs, mix: MixLevels) -> None:
        """Begin; a sample that was going on falls silent."""
        if self._opened:
            self._sound.hush()
        self._clips = None
        self._end.stop()
        self._steps, self._mix, self._device = tuple(steps), mix, prefs.device
        texts = [step.text for step in steps if step.kind == "word"]
        if texts:
            self._synthesis.start(texts, prefs)
        else:
            self._synthesis.cancel()
            self._on_clips({})

    def cancel(self) -> None:
        """Stop, and close the device if it was opened for the sample."""
        self._synthesis.cancel()
        self._end.stop()
        self._clips = None
        if self._opened:
            self._opened = False
            self._sound.close()

    def shut_down(self) -> None:
        """End what goes on."""
        self._end.stop()
        self._synthesis.shut_down()

    def _on_clips(self, clips: dict[str, Clip]) -> None:
        self._clips = clips
        if not self._cues():
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
        if ready and self._clips is not None:
            self._play()

    def _cues(self) -> list[Cue]:
        lengths = {text: clip.for_ms for text, clip in (self._clips or {}).items()}
        return lay_sample(self._steps, lengths, self._tone_ms)

    def _play(self) -> None:
        cues, clips = self._cues(), self._clips or {}
        self._clips = None
        # Even the first sound is sent ahead by the delay that is set.
        begins = now_ms() + SOON_MS + self._mix.delay_ms
        due = [(begins + cue.at_ms, cue) for cue in cues]
        self._sound.schedule(
            [
                PlannedSound(
                    at, cue.kind, cue.text, "" if cue.kind == "tone" else clips[cue.text].path
                )
                for at, cue in due
            ]
        )
        self.planned.emit(due)
        self._end.start(self._mix.delay_ms + cues[-1].end_ms + AFTER_MS)
