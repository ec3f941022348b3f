"""The story of one session: voice made ready, played, recorded, kept."""

import logging
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.app.content import Content
from sciatica_timer.app.doses import plan_today
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.layout import lay_out, texts_of
from sciatica_timer.domain.plan import plan_again, taste_of
from sciatica_timer.domain.routine import Move, Routine
from sciatica_timer.domain.session import Completion, Hurt, PainAt, Session
from sciatica_timer.domain.timeline import Phase, Planned, Segment, Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.engine.recorder import Recorder
from sciatica_timer.services.conductor import Conductor, Position
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences import PreferencesStore
from sciatica_timer.services.store.journal import Entry, Journal
from sciatica_timer.services.voice.voice import Clip, Voice

log = logging.getLogger(__name__)

FIRST_LEAD_MS = 2_000
"""A sound device that slept can stall for up to 2 s after it opens (docs/adr/0005-voice.md)."""
JOURNAL_MS = 5_000


class SessionFlow(QObject):
    """One session at a time, from the wish to do a routine to the record of it."""

    preparing = Signal(int, int)
    began = Signal(object)
    """The timeline."""
    moved = Signal(object, object)
    """Timeline and position."""
    ended = Signal(object)
    """The Session as it was kept, or None."""
    slept = Signal()

    def __init__(
        self,
        *,
        content: Content,
        history: HistoryStore,
        preferences: PreferencesStore,
        voice: Voice,
        conductor: Conductor,
        now: Callable[[], datetime],
        journal: Journal,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._history = history
        self._preferences = preferences
        self._voice = voice
        self._conductor = conductor
        self._now = now
        self._journal = journal
        self._routine: Routine | None = None
        self._plan: tuple[Planned, ...] = ()
        self._before: tuple[PainAt, ...] = ()
        self._lengths: dict[str, int] = {}
        self._recorder: Recorder | None = None
        self._waiting_for_voice = False
        self._held = False
        """Whether it is to begin paused: something is being read over it."""
        self._redo: int | None = None
        self._cut_short: Entry | None = None
        self._writing = QTimer(self)
        self._writing.setInterval(JOURNAL_MS)
        self._writing.timeout.connect(self._write_journal)

        voice.progressed.connect(self._on_progress)
        voice.prepared.connect(self._on_prepared)
        conductor.planned.connect(voice.schedule)
        conductor.hushed.connect(voice.hush)
        conductor.moved.connect(self._on_moved)
        conductor.ran.connect(self._on_ran)
        conductor.waited.connect(self._on_waited)
        conductor.skipped.connect(self._on_skipped)
        conductor.slept.connect(self.slept)
        conductor.ended.connect(self._on_ended)

    # -- questions ----------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        """Whether a session is being prepared or is under way."""
        return self._routine is not None

    @property
    def anything_done(self) -> bool:
        """Whether leaving now would leave something behind."""
        return self._recorder is not None and not self._recorder.is_empty

    @property
    def playable(self) -> bool:
        """Whether there is something to pause or skip: not while the voice is made ready."""
        return self._conductor.running and not self._waiting_for_voice

    @property
    def before(self) -> tuple[PainAt, ...]:
        """What was answered before the session."""
        return self._before

    @property
    def session_id(self) -> str:
        """The id its record will have; empty while it is being prepared."""
        return self._recorder.session_id if self._recorder else ""

    @property
    def timeline(self) -> Timeline:
        """The timeline that is played."""
        return self._conductor.player.timeline

    @property
    def segment(self) -> Segment:
        """The segment that is on."""
        return self._conductor.player.segment

    @property
    def side(self) -> Side | None:
        """The side that is on."""
        return self.timeline.side_shown(self._conductor.player.index)

    @property
    def planned(self) -> Planned:
        """The exercise that is on."""
        return self.timeline.plan[self.segment.part]

    @property
    def next_exercise(self) -> str:
        """The name of the exercise after this one; empty at the last."""
        part = self.segment.part + 1
        return self.timeline.plan[part].exercise.name if part < len(self.timeline.plan) else ""

    def done_at(self, position: Position) -> datetime:
        """The wall time at which the session will end, if it runs on."""
        return self._now() + timedelta(milliseconds=position.total_left_ms)

    # -- commands -----------------------------------------------------------------------------

    def start(self, routine: Routine, before: tuple[PainAt, ...] = ()) -> None:
        """Make a routine ready and begin it as soon as its voice is there."""
        prefs = self._preferences.value
        self._routine, self._before = routine, before
        self._plan = plan_today(routine, self._content.library, prefs, self._history)
        # The device takes up to a second; it opens while the clips are made.
        self._voice.open(prefs.voice)
        self._prepare()

    def try_once(self, routine: Routine, plan: tuple[Planned, ...]) -> None:
        """Begin a plan of one's own, such as one exercise from the library."""
        self._routine, self._before, self._plan = routine, (), plan
        self._voice.open(self._preferences.value.voice)
        self._prepare()

    def go_on_with(self, entry: Entry) -> Routine | None:
        """Go on with a session that a crash cut short; None where its exercises are unknown."""
        plan = plan_again(entry.session, self._content.library)
        if not plan:
            return None
        session = entry.session
        moves = tuple(Move(exercise=planned.exercise.id) for planned in plan)
        routine = Routine(
            id=session.routine, name=session.routine_name, about="", order=0, moves=moves
        )
        self._cut_short = entry
        self.try_once(routine, plan)
        self._before = session.before
        return routine

    def hold(self) -> bool:
        """Pause for something that is to be read; whether the session was going until then.

        A session that is still being made ready begins paused.
        """
        if self._waiting_for_voice:
            going, self._held = not self._held, True
            return going
        going = self._conductor.running and self._conductor.player.state is not State.PAUSED
        self._conductor.pause()
        return going

    def go_on(self) -> None:
        """Go on where hold() stopped it."""
        if self._waiting_for_voice:
            self._held = False
        else:
            self._conductor.resume()

    def repeat(self) -> None:
        """Say the instruction that is on again."""
        index = self._conductor.player.index
        segments = self.timeline.segments
        # The words shown in a hold are never spoken; its instruction is the move before it.
        while index and segments[index].phase is Phase.HOLD:
            index -= 1
        self._conductor.repeat(segments[index].shown)

    def hurts(self) -> None:
        """Stop the hold and say how to come out of the position gently."""
        self._conductor.pause()
        words = self._content.phrases.way_out(self.planned.exercise)
        self._voice.say_now(words)

    def note_hurt(self, hurt: Hurt) -> None:
        """Keep an answer to "it hurts" with the exercise and side that are on."""
        if self._recorder:
            side = self.side if self.timeline.sides[self.segment.part] != (None,) else None
            self._recorder.hurt(self.segment.part, side, hurt)
            self._write_journal()

    def do_easier(self, easier: Planned) -> None:
        """Lay the rest out anew with an easier version of this exercise, from its start."""
        part = self.segment.part
        self._plan = (*self._plan[:part], easier, *self._plan[part + 1 :])
        self._redo = part
        self._prepare()

    def leave(self, *, keep: bool) -> None:
        """End the session here; what was done is kept or not."""
        self._voice.cancel_prepare()
        self._conductor.stop()
        session = self._session(Completion.LEFT) if keep and self.anything_done else None
        self._close(session)

    # -- inside -------------------------------------------------------------------------------

    def _lay_out(self, lengths: dict[str, int]) -> Timeline:
        return lay_out(
            self._plan,
            self._content.phrases,
            taste_of(self._preferences.value),
            clip_ms=lengths,
            tone_ms=self._voice.tone_ms(),
        )

    def _prepare(self) -> None:
        texts = texts_of(self._lay_out({}), self._content.phrases)
        self._waiting_for_voice = True
        self.preparing.emit(0, len(texts))
        self._voice.prepare(texts, self._preferences.value.voice)

    def _on_progress(self, done: int, of: int) -> None:
        if self._waiting_for_voice:
            self.preparing.emit(done, of)

    def _on_prepared(self, clips: dict[str, Clip]) -> None:
        if not self._waiting_for_voice or self._routine is None:
            return
        self._waiting_for_voice = False
        self._lengths = {text: clip.for_ms for text, clip in clips.items()}
        timeline = self._lay_out(self._lengths)
        if self._redo is not None and self._recorder is not None:
            position = timeline.part_span(self._redo)[0]
            self._redo = None
            self._recorder.replan(timeline)
            self._conductor.replace(timeline, position)
            self.began.emit(timeline)
            self._go_unless_held()
            return
        self._recorder = Recorder(
            timeline,
            session_id=uuid.uuid4().hex,
            routine=self._routine.id,
            name=self._routine.name,
            started=self._now(),
        )
        cut_short, self._cut_short = self._cut_short, None
        if cut_short is not None:
            self._recorder = self._taken_up(timeline, cut_short.session)
        self.began.emit(timeline)
        self._conductor.begin(
            timeline,
            words_ms=self._lengths,
            resume_text=self._resume_text,
            wait_for_me=self._preferences.value.wait_for_me,
            lead_ms=FIRST_LEAD_MS,
        )
        if cut_short is not None:
            position = int(cut_short.place.get("position_ms", 0))
            self._conductor.pause()
            self._conductor.replace(timeline, min(position, timeline.total_ms - 1))
            self._go_unless_held()
        elif self._held:
            self._conductor.pause()
        self._held = False
        self._writing.start()

    def _go_unless_held(self) -> None:
        if not self._held:
            self._conductor.resume()
        self._held = False

    def _taken_up(self, timeline: Timeline, session: Session) -> Recorder:
        recorder = Recorder(
            timeline,
            session_id=session.id,
            routine=session.routine,
            name=session.routine_name,
            started=session.started,
        )
        recorder.take_up(session)
        return recorder

    def _resume_text(self, segment: Segment) -> str:
        planned = self.timeline.plan[segment.part]
        side = self.side if self.timeline.sides[segment.part] != (None,) else None
        return self._content.phrases.resumption(planned.exercise, side)

    def _on_moved(self, position: Position) -> None:
        self.moved.emit(self.timeline, position)

    def _on_ran(self, start: int, end: int) -> None:
        if self._recorder:
            self._recorder.ran(start, end)

    def _on_waited(self, segment: Segment, for_ms: int) -> None:
        if self._recorder:
            self._recorder.waited(segment.part, segment.side, for_ms)

    def _on_skipped(self, part: int) -> None:
        if self._recorder:
            self._recorder.left_out(part)

    def _on_ended(self) -> None:
        # Whoever skips through to the end has done nothing that could be kept.
        session = self._session(Completion.FINISHED) if self.anything_done else None
        # The last word still sounds when the timeline ends; the device is given back after it.
        self._close(session)

    def _session(self, completion: Completion) -> Session | None:
        if self._recorder is None:
            return None
        session = self._recorder.session(now=self._now(), completion=completion)
        return replace(session, before=self._before)

    def _close(self, session: Session | None) -> None:
        self._writing.stop()
        self._routine, self._recorder = None, None
        self._redo, self._cut_short, self._held = None, None, False
        self._waiting_for_voice = False
        self._voice.close()
        if session is not None:
            self._history.add(session)
        # On a full disk the journal is what is left of the session; the next start finds it.
        if session is None or not self._history.unsaved:
            self._journal.finish()
        self.ended.emit(session)

    def _write_journal(self) -> None:
        session = self._session(Completion.LEFT)
        if session is not None and self.anything_done and self._conductor.running:
            self._journal.update(session, {"position_ms": self._conductor.player.position})
