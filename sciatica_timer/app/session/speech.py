"""The words of one session as they get ready: which exercises can be heard, and how long all is."""

from collections.abc import Callable, Sequence
from itertools import chain

from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.domain.layout import lay_out, texts_of
from sciatica_timer.domain.plan import layout_options
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.domain.routine import Routine
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.voice.voice import Clip, Voice


class SpeechPreparation(QObject):
    """Gets the words made exercise by exercise, and hands them to the voice as they come.

    A session begins when its first exercise can be heard; the rest is made while it goes on. The
    voice that spoke first speaks on. When its driver fails, the next one makes everything anew,
    and takes over as a whole once it has.
    """

    progressed = Signal(int, int)
    """Texts that are there, of those that are needed to begin."""
    grew = Signal()
    """More exercises are ready than before, or other clips are used: time to lay out anew."""

    def __init__(
        self, voice: Voice, may_change: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """may_change says whether another voice may take over now, without cutting into words."""
        super().__init__(parent)
        self._voice = voice
        self._may_change = may_change
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._first = 0
        self._clips: dict[str, Clip] = {}
        self._next: dict[str, Clip] | None = None
        """Everything, by another driver than the clips that are in use."""
        self._making = False
        self._ready: frozenset[int] = frozenset()
        voice.progressed.connect(self._on_progress)
        voice.prepared.connect(self._on_prepared)

    @property
    def ready(self) -> frozenset[int] | None:
        """The exercises that can be heard; None once it is all of them."""
        return self._ready if self._making or self._next is not None else None

    @property
    def can_begin(self) -> bool:
        """Whether the exercise that comes first can be heard, or no voice is to be had."""
        return self.ready is None or self._first in self.ready

    @property
    def lengths(self) -> dict[str, int]:
        """Milliseconds of every text that is there."""
        return {text: clip.for_ms for text, clip in self._clips.items()}

    def start(self, rows: Sequence[Sequence[str]], first: int, prefs: VoicePrefs) -> None:
        """Make the texts of every exercise, from the first that is needed on."""
        self._rows = tuple(map(tuple, rows))
        self._first = first
        self._clips, self._next = {}, None
        self._making, self._ready = True, frozenset()
        order = chain(self._rows[first:], self._rows[:first])
        self.progressed.emit(0, len(self._rows[first]))
        self._voice.prepare(list(dict.fromkeys(chain.from_iterable(order))), prefs)

    def hurry(self, part: int) -> None:
        """This exercise is needed now, ahead of those before it."""
        if self._making:
            self._voice.hurry(self._rows[part])

    def settle(self) -> None:
        """Let the other voice take over, where one waits for a moment between words."""
        if self._next is not None and self._may_change():
            clips, self._next = self._next, None
            self._use(clips)

    def stop(self) -> None:
        """The session is over: nothing more is made for it."""
        self._making, self._next = False, None
        self._voice.cancel_prepare()

    def _on_progress(self, _done: int, _of: int) -> None:
        made = self._voice.made
        # With fewer or other clips than before another driver has begun anew: until it has made
        # everything the words that are there will do.
        if not self._making or not self._clips.items() <= made.items():
            return
        ready = frozenset(n for n, row in enumerate(self._rows) if made.keys() >= set(row))
        row = self._rows[self._first]
        self.progressed.emit(sum(text in made for text in row), len(row))
        if ready != self._ready:
            self._ready = ready
            self._use(made)

    def _on_prepared(self, clips: dict[str, Clip]) -> None:
        if not self._making:
            return
        self._making = False
        if not clips or self._clips.items() <= clips.items():
            # Without any voice, what an earlier one has said before it failed is still there.
            if not clips or clips != self._clips:
                self._use(clips or self._clips)
        else:
            self._next = clips
            self.settle()

    def _use(self, clips: dict[str, Clip]) -> None:
        self._clips = clips
        self._voice.use(clips)
        self.grew.emit()


class SpeechAhead:
    """Makes words and player ready ahead, while the person still answers questions."""

    def __init__(
        self, content: Content, dose: TodaysDose, preferences: PreferencesStore, voice: Voice
    ) -> None:
        self._phrases = content.phrases
        self._dose = dose
        self._preferences = preferences
        self._voice = voice

    def start(self, routine: Routine) -> None:
        """Begin to make them; the session that begins then finds them in the cache."""
        self._voice.wake()
        prefs = self._preferences.value
        timeline = lay_out(self._dose.plan(routine), self._phrases, layout_options(prefs))
        self._voice.prepare(texts_of(timeline, self._phrases), prefs.voice)

    def cancel(self) -> None:
        """The routine is not begun after all."""
        self._voice.cancel_prepare()
