"""A session from start to record, with a voice that makes its clips when the test says so."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from fakes import Clock, SilentVoice, library, phrases
from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.cut_short import plan_of
from sciatica_timer.app.session.recording import SessionRecording, SessionSaver
from sciatica_timer.app.session.state import Running, SessionPlan
from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.exercise import Posture, Side
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.services.content_files import ContentFiles
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.playback_controller import BEAT_MS, PlaybackController
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.store.journal import Journal, JournalEntry
from sciatica_timer.services.voice.voice import Clip

FEW_MS = 1_000
"""Not long enough to be told of a change of posture."""


class SlowVoice(QObject):
    """Makes clips on demand, in the order in which they were asked for."""

    progressed = Signal(int, int)
    prepared = Signal(object)
    sounding = Signal(bool)
    noticed = Signal(object)

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.ear = SilentVoice(clock)
        self.driver, self.for_ms = "natural", 900
        self.wanted: list[str] = []
        self.made: dict[str, Clip] = {}
        self.used: dict[str, Clip] = {}
        self.unheard: list[str] = []
        """Words that were planned without a clip."""
        self.cancelled = 0
        self.is_open = self.is_awake = False
        self.wait_ms = 0

    def prepare(self, texts: Sequence[str], prefs: VoicePrefs) -> None:
        del prefs
        self.wanted, self.made = list(texts), {}

    def hurry(self, texts: Sequence[str]) -> None:
        self.wanted.sort(key=lambda text: text not in texts)

    def cancel_prepare(self) -> None:
        self.cancelled += 1
        self.wanted = []

    def use(self, clips: Mapping[str, Clip]) -> None:
        self.used = dict(clips)

    def tone_ms(self) -> dict[str, int]:
        return {}

    def wake(self) -> None:
        self.is_awake = True

    def open(self, prefs: VoicePrefs) -> None:
        del prefs
        self.is_open = True

    def close(self) -> None:
        self.is_open = False

    def schedule(self, cues: Sequence[tuple[int, Cue]]) -> None:
        self.unheard += [c.text for _, c in cues if c.kind == "word" and c.text not in self.used]
        self.ear.schedule(cues)

    def hush(self) -> None:
        self.ear.hush()

    def note_command(self, name: str, position_ms: int) -> None:
        del name, position_ms

    def say_now(self, *texts: str) -> None:
        self.hush()
        due, plan = self.ear.clock.at, list[tuple[int, Cue]]()
        for text in texts:
            if clip := self.used.get(text):
                plan.append((due, Cue(at_ms=0, for_ms=0, kind="word", text=text)))
                due += clip.for_ms
        self.ear.schedule(plan)

    # -- what a test makes of it ----------------------------------------------------------------

    def make(self, count: int) -> None:
        """The worker makes so many clips more."""
        of = len(self.wanted) + len(self.made)
        for text in self.wanted[:count]:
            self.made[text] = Clip(path=f"{self.driver} {text}", for_ms=self.for_ms)
            self.progressed.emit(len(self.made), of)
        self.wanted = self.wanted[count:]
        if not self.wanted:
            self.end(self.made)

    def make_until(self, text: str) -> None:
        """The worker makes all up to this text."""
        self.make(self.wanted.index(text) + 1)

    def make_all(self) -> None:
        """The worker makes the rest."""
        self.make(len(self.wanted))

    def fail_over(self, driver: str, for_ms: int) -> None:
        """The driver gives way to another one, which begins anew."""
        self.driver, self.for_ms = driver, for_ms
        self.wanted, self.made = [*self.made, *self.wanted], {}

    def end(self, clips: dict[str, Clip]) -> None:
        """It is done, or there is nothing to be had."""
        self.wanted, self.made = [], {}
        self.prepared.emit(dict(clips))


class SessionRunner:
    """A session with real stores, and its beat and its voice in our hands."""

    def __init__(self, clock: Clock, folder: Path, voice: Any) -> None:
        self.clock, self.voice = clock, voice
        self.playback = PlaybackController(clock.ticks, asleep=clock.asleep)
        self.timer = self.playback.findChild(QTimer)
        self.history = HistoryStore(folder, now=clock.now)
        self.history.load()
        self.journal = Journal(folder)
        self.preferences = PreferencesStore(folder)
        self.content = Content(library(), phrases(), ContentFiles("en"))
        self.dose = TodaysDose(self.content, self.history, self.preferences)
        saver = SessionSaver(self.history, self.journal, lambda: self.session.active)
        self.session = SessionController(
            self.content,
            self.preferences,
            saver,
            self.journal,
            voice,
            self.playback,
            now=clock.now,
        )
        self.preparing: list[tuple[int, int]] = []
        self.told: list[str] = []
        session = self.session
        session.preparing.connect(lambda done, of: self.preparing.append((done, of)))
        session.laid_out.connect(lambda _: self.told.append("laid out"))
        session.ended.connect(lambda _: self.told.append("ended"))

    @property
    def recording(self) -> SessionRecording:
        """What records the session that runs."""
        state = self.session.state
        assert isinstance(state, Running)
        return state.recording

    def start(self, routine: str = "all-seven") -> None:
        """Begin what the history says for today."""
        chosen = library().routines[routine]
        self.session.begin(SessionPlan(chosen, self.dose.plan(chosen)))

    def resume(self, entry: JournalEntry) -> None:
        """Go on with a session that was cut short."""
        plan = plan_of(entry, library())
        assert plan is not None
        self.session.begin(plan, entry)

    def run(self, ms: int) -> None:
        """Many beats."""
        for _ in range(ms // BEAT_MS):
            self.clock.wait(BEAT_MS)
            if self.timer.isActive():
                self.timer.timeout.emit()

    def close(self) -> None:
        """End what still goes on."""
        if self.session.active:
            self.session.leave(keep=False)
        self.journal.finish()
        self.journal.close()
        self.history.close()


def start(runner: SessionRunner, routine: str) -> None:
    """Begin a routine whose words are all there."""
    runner.start(routine)
    runner.voice.make_all()
    runner.run(FEW_MS)


def run_to(runner: SessionRunner, part: int, phase: Phase) -> None:
    """Go on until a moment within the first such phase of an exercise."""
    segments = runner.playback.player.timeline.segments
    wanted = next(each for each in segments if (each.part, each.phase) == (part, phase))
    runner.run(wanted.at_ms - runner.playback.player.position + FEW_MS)


def changes(runner: SessionRunner) -> list[tuple[Posture, Posture]]:
    """The changes of posture that were heard, as from where to where."""
    ways = {
        phrases().fill(words, side): (before, after)
        for before, others in phrases().changes.items()
        for after, words in others.items()
        for side in Side
    }
    return [ways[words] for words in runner.voice.ear.words() if words in ways]
