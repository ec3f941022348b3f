"""A routine as a sound file, asked for in the window: words made, laid out, written, or not."""

import base64
import contextlib
import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.domain.timeline import Timeline
from sciatica_timer.services import files
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.child_process import ChildProcess
from sciatica_timer.services.voice.render import place_beside
from sciatica_timer.services.voice.synthesis import Synthesis
from sciatica_timer.services.voice.voice_types import AudioFileRequest, Clip

log = logging.getLogger(__name__)

WORDS_SHARE = 0.3
"""How much of the progress is the making of the words; the rest is the writing."""


class Exporter(QObject):
    """Writes one file at a time, with a speech process and a writer process of its own."""

    progressed = Signal(float)
    """0 to 1."""
    finished = Signal()
    failed = Signal(str)
    """Why it could not be written, in the system's words; empty when there is no voice."""

    def __init__(
        self,
        cache: ClipCache,
        tones: Mapping[str, bytes],
        parent: QObject | None = None,
        language: str = ENGLISH,
    ) -> None:
        super().__init__(parent)
        self._tones = {name: base64.b64encode(wav).decode() for name, wav in tones.items()}
        self._synthesis = Synthesis(cache, self, language)
        self._synthesis.progressed.connect(self._on_words)
        self._synthesis.finished.connect(self._on_clips)
        self._child: ChildProcess | None = None
        self._target = Path()
        self._beside: Path | None = None
        self._prefs = VoicePrefs()
        self._lay_out: Callable[[dict[str, int]], Timeline] | None = None

    @property
    def pid(self) -> int:
        """Process id of the writer, 0 when there is none."""
        return self._child.pid if self._child else 0

    def start(
        self,
        target: Path,
        texts: Sequence[str],
        lay_out: Callable[[dict[str, int]], Timeline],
        prefs: VoicePrefs,
    ) -> None:
        """Make the texts, lay them out by their lengths, and write the file."""
        self.cancel()
        self._target, self._lay_out, self._prefs = target, lay_out, prefs
        self._synthesis.start(texts, prefs)

    def cancel(self) -> None:
        """Leave off; nothing is emitted any more, nothing of the file stays, an older one does."""
        self._synthesis.cancel()
        self._lay_out = None
        child, self._child = self._child, None
        if child is not None:
            child.blockSignals(True)
            child.finish()
            self._clear()

    def shut_down(self) -> None:
        """End what goes on."""
        self.cancel()
        for child in self.findChildren(ChildProcess):
            child.finish()
        self._synthesis.shut_down()

    def _on_words(self, done: int, of: int) -> None:
        self.progressed.emit(WORDS_SHARE * done / max(1, of))

    def _on_clips(self, clips: dict[str, Clip]) -> None:
        if self._lay_out is None:
            return
        if not clips:
            self._end()
            self.failed.emit("")
            return
        timeline = self._lay_out({text: clip.for_ms for text, clip in clips.items()})
        self._beside = place_beside(self._target)
        request = AudioFileRequest(
            target=str(self._target),
            beside=str(self._beside),
            cues=timeline.cues,
            clips=clips,
            tones=self._tones,
            total_ms=timeline.total_ms,
            prefs=self._prefs,
        )
        self._child = child = ChildProcess("writer", parent=self)
        child.received.connect(self._on_message)
        child.ended.connect(self._on_ended)
        child.start()
        child.send(request=msgspec.to_builtins(request))

    def _on_message(self, message: dict[str, object]) -> None:
        match message["event"]:
            case "written":
                share = float(str(message["share"]))
                self.progressed.emit(WORDS_SHARE + (1 - WORDS_SHARE) * share)
            case "saved":
                self._end()
                self.progressed.emit(1.0)
                self.finished.emit()
            case _:
                self._end()
                why = str(message["why"])
                self.failed.emit(why or self.tr("something unexpected went wrong"))

    def _on_ended(self) -> None:
        """The writer process ended before it sent anything: no memory, or somebody ended it."""
        log.error("the writer ended")
        self._clear()
        self._end()
        self.failed.emit(self.tr("it was ended from outside"))

    def _clear(self) -> None:
        """Put away what a process that was killed could not."""
        if self._beside is not None:
            with contextlib.suppress(OSError):
                files.remove(self._beside)

    def _end(self) -> None:
        self._lay_out = None
        child, self._child = self._child, None
        if child is not None:
            child.retire()
