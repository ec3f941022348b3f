"""Speech and sound for the rest of the app."""

from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.domain.cue import Cue, Tone
from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.domain.voice_sample import SampleStep, words
from sciatica_timer.services.voice.audio_client import AudioClient, MixLevels, PlannedSound, now_ms
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.sound_trace import Trace
from sciatica_timer.services.voice.synthesis import Synthesis
from sciatica_timer.services.voice.voice_lister import VoiceLister
from sciatica_timer.services.voice.voice_preview import VoicePreview
from sciatica_timer.services.voice.voice_types import Clip, OutputDevice, VoiceInfo, VoiceNotice
from sciatica_timer.services.voice.wav import pcm_of, whole_ms

if TYPE_CHECKING:
    from sciatica_timer.services.voice.audio_exporter import Exporter

__all__ = ["Clip", "OutputDevice", "Trace", "Voice", "VoiceInfo", "VoiceNotice", "mix_of"]

_LOOK_MS = 100
_SLOW_MS, _LOST_MS = 6_000, 2_000
"""Headphones without a wire take some seconds to open, and one that slept stalls for two; one that
was not found may be there at the next try (docs/adr/0005-voice.md)."""
HAND_MS = 60
"""Milliseconds from a command to the first sound of it."""
GAP_MS = 200
"""A moment of quiet between two texts."""


def mix_of(prefs: VoicePrefs) -> MixLevels:
    """The volumes squared, so that half of the slider sounds about half as loud."""
    if prefs.muted:
        return MixLevels(word=0.0, tone=0.0, delay_ms=prefs.delay_ms)
    return MixLevels(word=prefs.word_volume**2, tone=prefs.tone_volume**2, delay_ms=prefs.delay_ms)


class Voice(QObject):
    """Makes clips of texts, and plays clips and tones at their due times. Never blocks or raises.

    Child processes do the work: one or two speak (pyttsx3), one plays (miniaudio). When one of them
    fails, `noticed` is emitted and the app goes on. They end with the app, even if it is killed.
    """

    prepared = Signal(object)
    """dict[str, Clip]: a clip for every text, or {} when no voice works."""
    noticed = Signal(object)
    """VoiceNotice"""
    ticking = Signal(object)
    """list[float]: milliseconds from now until each tick of a sample is heard."""

    def __init__(
        self,
        cache_dir: Path,
        tones: Mapping[str, bytes],
        trace: Trace | None = None,
        parent: QObject | None = None,
        *,
        keep_clips: bool = True,
        language: str = ENGLISH,
    ) -> None:
        """Start nothing yet. `tones` are the bytes of WAV files by name.

        keep_clips=False only reads the cache. language is the language of all texts.
        """
        super().__init__(parent)
        self._trace = trace
        self._tone_ms = {name: whole_ms(len(pcm_of(wav)) // 2) for name, wav in tones.items()}
        self._tones = tones
        self._language = language
        self._cache = ClipCache(cache_dir, keep=keep_clips)
        self._exporter: Exporter | None = None
        self._clips: dict[str, Clip] = {}
        self._prefs = VoicePrefs()
        """With which clips were made last."""
        self._mending = False
        """Whether clips in use are made again."""
        self._lost: set[str] = set()
        """Paths of clips that were, since the last `open`."""
        self._to_pass: list[tuple[float, Cue]] = []
        self._traced: deque[tuple[float, Cue]] = deque(maxlen=32)
        # Public for tests, which kill the child processes.
        self.synthesis = Synthesis(self._cache, self, language)
        self.sound = AudioClient(tones, self)
        self._sampler = VoicePreview(self._cache, self.sound, self._tone_ms, self, language)
        self._lister = VoiceLister(self, language)
        self._over = False
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        # Signals of its parts that the app connects to.
        self.progressed = self.synthesis.progressed
        """int, int: clips done, of how many."""
        self.sounding = self.sound.ready_changed
        """bool: True when the device plays, up to 1.5 s after `open`; False when it is lost."""
        self.devices_listed = self.sound.devices_listed
        """list[OutputDevice]"""
        self.voices_listed = self._lister.listed
        """list[VoiceInfo], best driver first."""

        self.synthesis.finished.connect(self._on_prepared)
        self.synthesis.noticed.connect(self._notice)
        self._sampler.noticed.connect(self._notice)
        self._sampler.planned.connect(self._on_sample)
        self.sound.noticed.connect(self._notice)
        self.sound.passed.connect(self._on_passed)
        self._look.timeout.connect(self._trace_due)

    # clips

    def prepare(self, texts: Sequence[str], prefs: VoicePrefs) -> None:
        """Make clips of texts in this order; emits `progressed` after each, then `prepared`.

        A new call cancels the one before. Played are only the clips given to `use`.
        """
        self._note("prepare", texts=len(texts))
        self._prefs, self._mending = prefs, False
        self.synthesis.start(texts, prefs)

    def hurry(self, texts: Sequence[str]) -> None:
        """Make these of the remaining texts first."""
        self._note("hurry", texts=len(texts))
        self.synthesis.hurry(texts)

    @property
    def made(self) -> dict[str, Clip]:
        """The clips `prepare` has made so far; fewer again after a change of driver."""
        return self.synthesis.made

    def use(self, clips: Mapping[str, Clip]) -> None:
        """Play words with these clips from the next `schedule` on."""
        self._clips = dict(clips)

    def cancel_prepare(self) -> None:
        """Cancel the last `prepare`; `prepared` is not emitted for it."""
        self.synthesis.cancel()

    def tone_ms(self) -> dict[str, int]:
        """The lengths of the tones in milliseconds, by name."""
        return dict(self._tone_ms)

    def clear_cache(self) -> int:
        """Delete all clips that no session needs now; returns the number of bytes freed."""
        if not self.sound.is_open:
            self._clips = {}
        needed = (*self._clips.values(), *self.made.values())
        return self._cache.clear({clip.path for clip in needed})

    # sound

    def wake(self) -> None:
        """Start the player, which is then there sooner when a session begins."""
        self.sound.wake()

    def open(self, prefs: VoicePrefs) -> None:
        """Start the player and open the sound device for a session."""
        self._note("open", device=prefs.device)
        self._sampler.cancel()
        self._lost.clear()
        self.sound.set_mix(mix_of(prefs))
        self.sound.open(prefs.device)

    def close(self) -> None:
        """Stop all sound and close the device."""
        self._note("close")
        self._forget_plan()
        self.sound.close()

    @property
    def wait_ms(self) -> int:
        """So long the first words wait for the device, from its opening; 0 once it plays."""
        if self.sound.ready:
            return 0
        return _LOST_MS if self.sound.in_trouble else _SLOW_MS

    def apply(self, prefs: VoicePrefs) -> None:
        """Take over volumes, mute, delay and device at once."""
        volumes = {"word": prefs.word_volume, "tone": prefs.tone_volume}
        self._note("apply", muted=prefs.muted, device=prefs.device, **volumes)
        self.sound.set_mix(mix_of(prefs))
        if self.sound.is_open:
            self.sound.open(prefs.device)

    def schedule(self, cues: Sequence[tuple[float, Cue]]) -> None:
        """Replace all waiting cues by these; what sounds already is played to its end.

        A due time is the perf_counter in milliseconds at which a cue is to be heard. A cue that is
        more than 300 ms late is dropped, and so is a word without a clip.
        """
        self._note("schedule", cues=len(cues))
        self._forget_plan()
        plan = [(planned, (due, cue)) for due, cue in cues if (planned := self._planned(due, cue))]
        self.sound.schedule([planned for planned, _ in plan])
        self._trace_plan([each for _, each in plan])

    def say_now(self, *texts: str) -> None:
        """Stop all sound, then say prepared texts, one after the other."""
        self._forget_plan()
        self.sound.hush()
        due, plan = now_ms() + HAND_MS, list[PlannedSound]()
        for text in texts:
            self._note("say_now", text=text)
            cue = Cue(at_ms=0, for_ms=0, kind="word", text=text)
            if planned := self._planned(due, cue):
                plan.append(planned)
                self._note("cue", kind="word", text=text, due=due)
                due += self._clips[text].for_ms + GAP_MS
        if plan:
            self.sound.schedule(plan)

    def hush(self) -> None:
        """Stop all sound within 50 ms and drop the waiting cues."""
        self._forget_plan()
        self._note("hush")
        self.sound.hush()

    # settings

    def sample(self, text: str, prefs: VoicePrefs) -> None:
        """Play a text with these preferences; a new sample replaces the one before."""
        self.demonstrate(words(text), prefs)

    def demonstrate(self, steps: Sequence[SampleStep], prefs: VoicePrefs) -> None:
        """Play words and tones with these preferences; a new sample replaces the one before."""
        self._note("sample", texts=[step.text for step in steps])
        self._forget_plan()
        self._sampler.start(steps, prefs, mix_of(prefs))

    def list_voices(self) -> None:
        """List the voices of all drivers; emits `voices_listed` after some seconds."""
        if not self._over:
            self._lister.start()

    def list_devices(self) -> None:
        """List the sound outputs; emits `devices_listed`."""
        if not self._over:
            self.sound.list_devices()

    # sound files

    def exporter(self) -> "Exporter":
        """The writer of sound files; it uses the same cache of clips."""
        from sciatica_timer.services.voice.audio_exporter import Exporter

        if self._exporter is None:
            self._exporter = Exporter(self._cache, self._tones, self, self._language)
        return self._exporter

    def note_command(self, name: str, position_ms: int) -> None:
        """Write a command of the person into the trace, with the position in the session."""
        self._note(name, position_ms=position_ms)

    # the end

    def shut_down(self) -> None:
        """End the child processes within two seconds; may be called twice.

        Nothing is listed from then on: Settings asks a moment after it was opened.
        """
        self._over = True
        self._look.stop()
        self._sampler.shut_down()
        if self._exporter is not None:
            self._exporter.shut_down()
        self._lister.shut_down()
        self.synthesis.shut_down()
        self.sound.shut_down()
        self._cache.shut_down()

    def _planned(self, due: float, cue: Cue) -> PlannedSound | None:
        if cue.kind == "tone":
            return PlannedSound(due, cue.kind, cue.text, "") if cue.text in self._tone_ms else None
        clip = self._clips.get(cue.text)
        return PlannedSound(due, cue.kind, cue.text, clip.path) if clip else None

    def _on_prepared(self, clips: dict[str, Clip]) -> None:
        if self._mending:
            self._mending = False
            self.sound.repeat()
            return
        self._note("prepared", clips=len(clips))
        self.prepared.emit(clips)

    def _mend(self, path: str) -> None:
        """Make the clips in use again: somebody has emptied the cache while they were waited for.

        What is being made just now goes on.
        """
        if path not in self._lost and not self.synthesis.busy:
            self._lost.add(path)
            self._mending = True
            self.synthesis.start([*self._clips], self._prefs)

    def _notice(self, notice: VoiceNotice) -> None:
        self._note("notice", notice=notice.value)
        self.noticed.emit(notice)

    def _on_passed(self, message: dict[str, Any]) -> None:
        self._note(**message)
        if message["event"] == "lost_word":
            self._mend(message["path"])

    def _on_sample(self, cues: Sequence[tuple[float, Cue]]) -> None:
        self._trace_plan(cues)
        now = now_ms()
        self.ticking.emit([due - now for due, cue in cues if cue.text == Tone.TICK])

    def _trace_plan(self, cues: Sequence[tuple[float, Cue]]) -> None:
        if self._trace:
            # A plan that is replaced while it plays may hold cues that were traced already.
            fresh = (each for each in cues if each not in self._traced)
            self._to_pass = sorted(fresh, key=lambda item: item[0])
            self._look.start()

    def _forget_plan(self) -> None:
        """Trace the cues that are due by now, and forget the others."""
        self._trace_due()
        self._to_pass = []

    def _trace_due(self) -> None:
        now = now_ms()
        while self._to_pass and self._to_pass[0][0] <= now:
            self._traced.append(self._to_pass[0])
            due, cue = self._to_pass.pop(0)
            self._note("cue", kind=cue.kind, text=cue.text, due=due)
        if not self._to_pass:
            self._look.stop()

    def _note(self, event: str, **fields: object) -> None:
        if self._trace:
            self._trace.write(event, **fields)
