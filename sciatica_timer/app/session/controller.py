"""The story of one session: voice made ready, played, recorded, kept."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from sciatica_timer.app.context import AppContext
from sciatica_timer.app.session.recording import SessionRecording
from sciatica_timer.app.session.speech import SpeechPreparation
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.layout import lay_out, texts_by_part, texts_of
from sciatica_timer.domain.plan import layout_options, plan_again, plan_today
from sciatica_timer.domain.routine import Move, Routine
from sciatica_timer.domain.session import Completion, Hurt, PainAt, Session
from sciatica_timer.domain.timeline import Phase, PlannedExercise, Segment, Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_controller import SOON_MS, PlaybackPosition
from sciatica_timer.services.store.journal import JournalEntry

log = logging.getLogger(__name__)

FIRST_LEAD_MS = 2_000
"""A sound device that slept can stall for up to 2 s after it opens (docs/adr/0005-voice.md)."""


class SessionController(QObject):
    """One session at a time, from the wish to do a routine to the record of it."""

    preparing = Signal(int, int)
    began = Signal(object)
    """The timeline."""
    relaid = Signal(object)
    """The timeline of the running session with other lengths, as its words got ready."""
    moved = Signal(object, object)
    """Timeline and position."""
    ended = Signal(object)
    """The Session as it was kept, or None."""
    slept = Signal()
    held_up = Signal()

    def __init__(
        self,
        context: AppContext,
        *,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = context.content
        self._history = context.history
        self._preferences = context.preferences
        self._voice = context.voice
        self._playback = context.playback
        self._now = now
        self._recording = SessionRecording(context, now, self)
        self._routine: Routine | None = None
        self._plan: tuple[PlannedExercise, ...] = ()
        self._before: tuple[PainAt, ...] = ()
        self._waiting_for_voice = False
        self._opened = QElapsedTimer()
        self._held = False
        """Whether it is to begin paused: something is being read over it."""
        self._redo: int | None = None
        self._redo_side: Side | None = None
        self._cut_short: JournalEntry | None = None

        voice, playback = self._voice, self._playback
        self._voicing = SpeechPreparation(voice, lambda: not playback.speaks_on, self)
        self._voicing.progressed.connect(self._on_progress)
        self._voicing.grew.connect(self._on_grown)
        playback.planned.connect(voice.schedule)
        playback.hushed.connect(voice.hush)
        playback.commanded.connect(voice.note_command)
        playback.moved.connect(self._on_moved)
        playback.state_changed.connect(self._on_state)
        playback.slept.connect(self.slept)
        playback.held_up.connect(self.held_up)
        playback.ended.connect(self._on_ended)

    # -- questions ----------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        """Whether a session is being prepared or is under way."""
        return self._routine is not None

    @property
    def anything_done(self) -> bool:
        """Whether leaving now would leave something behind."""
        return self._recording.anything_done

    @property
    def playable(self) -> bool:
        """Whether there is something to pause or skip: not while the voice is made ready."""
        return self._playback.running and not self._waiting_for_voice

    @property
    def before(self) -> tuple[PainAt, ...]:
        """What was answered before the session."""
        return self._before

    @property
    def session_id(self) -> str:
        """The id its record will have; empty while it is being prepared."""
        return self._recording.session_id

    @property
    def is_exact(self) -> bool:
        """Whether the length of every word is known, and with it the end of the session."""
        return self._voicing.ready is None

    @property
    def timeline(self) -> Timeline:
        """The timeline that is played."""
        return self._playback.player.timeline

    @property
    def segment(self) -> Segment:
        """The segment that is on."""
        return self._playback.player.segment

    @property
    def side(self) -> Side | None:
        """The side that is on."""
        return self.timeline.side_shown(self._playback.player.index)

    @property
    def planned(self) -> PlannedExercise:
        """The exercise that is on."""
        return self.timeline.plan[self.segment.part]

    @property
    def next_exercise(self) -> str:
        """The name of the exercise after this one; empty at the last."""
        part = self.segment.part + 1
        return self.timeline.plan[part].exercise.name if part < len(self.timeline.plan) else ""

    def done_at(self, position: PlaybackPosition) -> datetime:
        """The wall time at which the session will end, if it runs on."""
        return self._now() + timedelta(milliseconds=position.total_left_ms)

    # -- commands -----------------------------------------------------------------------------

    def start(self, routine: Routine, before: tuple[PainAt, ...] = ()) -> None:
        """Make a routine ready and begin it as soon as its voice is there."""
        self.begin_plan(routine, self._plan_of(routine), before)

    def get_ready(self, routine: Routine) -> None:
        """Make the words of a routine ahead, while its person still answers questions."""
        if self.active:
            return
        prefs = self._preferences.value
        timeline = lay_out(self._plan_of(routine), self._content.phrases, layout_options(prefs))
        self._voice.prepare(texts_of(timeline, self._content.phrases), prefs.voice)

    def drop_ready(self) -> None:
        """The routine is not begun after all."""
        if not self.active:
            self._voice.cancel_prepare()

    def begin_plan(
        self, routine: Routine, plan: tuple[PlannedExercise, ...], before: tuple[PainAt, ...] = ()
    ) -> None:
        """Begin a plan of one's own, such as one exercise from the library."""
        self._routine, self._before, self._plan = routine, before, plan
        # The device takes up to a second; it opens while the clips are made.
        self._voice.open(self._preferences.value.voice)
        self._opened.start()
        self._prepare()

    def resume_cut_short(self, entry: JournalEntry) -> Routine | None:
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
        self.begin_plan(routine, plan, session.before)
        return routine

    def keep_as_it_is(self, session: Session) -> None:
        """Keep a session that a crash cut short, without going on with it."""
        self._recording.keep(session)

    def suspend(self) -> bool:
        """Pause for something that is to be read; whether the session was going until then.

        A session that is still being made ready begins paused.
        """
        if self._waiting_for_voice:
            going, self._held = not self._held, True
            return going
        going = self._playback.running and self._playback.player.state is not State.PAUSED
        self._playback.pause()
        return going

    def resume(self) -> None:
        """Go on where hold() stopped it."""
        if self._waiting_for_voice:
            self._held = False
        else:
            self._playback.resume()

    def repeat(self) -> None:
        """Say the instruction that is on again."""
        index = self._playback.player.index
        segments = self.timeline.segments
        # In a hold nothing is spoken; its instruction is the move before it.
        while index and segments[index].phase is Phase.HOLD:
            index -= 1
        self._playback.repeat(segments[index].shown)

    def hurts(self) -> bool:
        """Stop the hold and say how to come out gently; whether it was going until then."""
        going = self.suspend()
        words = self._content.phrases.way_out(self.planned.exercise)
        self._voice.say_now(words)
        return going

    def hurts_no_more(self, *, go_on: bool) -> None:
        """Fall silent, and go on with the lead-in where it was going before."""
        self._voice.hush()
        if go_on:
            self._playback.resume()

    def note_hurt(self, hurt: Hurt) -> None:
        """Keep an answer to "it hurts" with the exercise and side that are on."""
        side = self.side if self.timeline.sides[self.segment.part] != (None,) else None
        self._recording.hurt(self.segment.part, side, hurt)

    def do_easier(self, easier: PlannedExercise) -> None:
        """Lay the rest out anew with an easier version, from where this side of it begins."""
        part, self._redo_side = self.segment.part, self.side
        self._plan = (*self._plan[:part], easier, *self._plan[part + 1 :])
        self._redo = part
        self._prepare()

    def leave(self, *, keep: bool) -> None:
        """End the session here; what was done is kept or not."""
        self._voicing.stop()
        self._playback.stop()
        self._close(self._recording.session(Completion.LEFT) if keep else None)

    # -- inside -------------------------------------------------------------------------------

    def _plan_of(self, routine: Routine) -> tuple[PlannedExercise, ...]:
        history = self._history
        return plan_today(routine, self._content.library, history.sessions, history.care)

    def _lay_out(self, lengths: dict[str, int]) -> Timeline:
        return lay_out(
            self._plan,
            self._content.phrases,
            layout_options(self._preferences.value),
            clip_ms=lengths,
            tone_ms=self._voice.tone_ms(),
        )

    def _prepare(self) -> None:
        # Their lengths are not known yet, but what comes after what is.
        guess = self._lay_out({})
        first = self._redo or 0
        if self._cut_short is not None:
            first = guess.at(_position(guess, self._cut_short)).part
        self._waiting_for_voice = True
        rows = texts_by_part(guess, self._content.phrases)
        self._voicing.start(rows, first, self._preferences.value.voice)

    def _on_progress(self, done: int, of: int) -> None:
        if self._waiting_for_voice:
            self.preparing.emit(done, of)

    def _on_grown(self) -> None:
        if self._routine is None:
            return
        if not self._waiting_for_voice:
            self._relay()
        elif self._voicing.can_begin:
            self._waiting_for_voice = False
            self._begin()

    def _relay(self) -> None:
        """Lay what goes on out with the lengths that are known by now."""
        if not self._playback.running or not self._recording.begun:
            return
        lengths = self._voicing.lengths
        self._playback.relay(self._lay_out(lengths), lengths, self._voicing.ready)
        # The last beat before it may have been the end.
        if self._playback.running:
            self._recording.replan(self.timeline)
            self.relaid.emit(self.timeline)

    def _begin(self) -> None:
        """Begin, or go on with what was laid out anew, as soon as its first words are there."""
        lengths, ready = self._voicing.lengths, self._voicing.ready
        timeline = self._lay_out(lengths)
        if self._redo is not None:
            position = timeline.side_start(self._redo, self._redo_side)
            self._redo = None
            self._recording.replan(timeline)
            self._playback.replace(timeline, position, lengths, ready)
            self.began.emit(timeline)
            self._go_unless_held()
            return
        cut_short, self._cut_short = self._cut_short, None
        assert self._routine
        crashed = cut_short.session if cut_short else None
        self._recording.begin(timeline, self._routine, self._before, crashed)
        self.began.emit(timeline)
        self._playback.begin(
            timeline,
            words_ms=lengths,
            resume_text=self._resume_text,
            wait_for_me=self._preferences.value.wait_for_me,
            lead_ms=self._lead_ms(),
            ready=ready,
            position_ms=_position(timeline, cut_short) if cut_short else None,
        )
        if self._held:
            self._playback.pause()
        self._held = False

    def _lead_ms(self) -> int:
        """Until the device can be relied on: it plays already, or it has had its time to wake."""
        if self._voice.sounds:
            return SOON_MS
        return max(SOON_MS, FIRST_LEAD_MS - self._opened.elapsed())

    def _go_unless_held(self) -> None:
        if not self._held:
            self._playback.resume()
        self._held = False

    def _resume_text(self, segment: Segment) -> str:
        planned = self.timeline.plan[segment.part]
        side = self.side if self.timeline.sides[segment.part] != (None,) else None
        return self._content.phrases.resumption(planned.exercise, side)

    def _on_state(self, state: State) -> None:
        if state is State.UNREADY:
            self._voicing.hurry(self.segment.part)

    def _on_moved(self, position: PlaybackPosition) -> None:
        self._voicing.settle()
        self.moved.emit(self.timeline, position)

    def _on_ended(self) -> None:
        # The last word still sounds when the timeline ends; the device is given back after it.
        self._close(self._recording.session(Completion.FINISHED))

    def _close(self, session: Session | None) -> None:
        self._routine, self._redo, self._cut_short = None, None, None
        self._held, self._waiting_for_voice = False, False
        self._voicing.stop()
        self._voice.close()
        self._recording.end(session)
        self.ended.emit(session)


def _position(timeline: Timeline, entry: JournalEntry) -> int:
    """Where a session was cut short: its segment is the same whichever voice reads the words."""
    index = min(_whole(entry.place.get("segment")), len(timeline.segments) - 1)
    segment = timeline.segments[index]
    return segment.at_ms + max(0, min(_whole(entry.place.get("in_ms")), segment.for_ms - 1))


def _whole(found: object) -> int:
    """A number that can be counted with; what else stands in a file is taken for the beginning."""
    return found if isinstance(found, int) and found > 0 else 0
