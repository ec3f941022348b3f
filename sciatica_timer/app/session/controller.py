"""The story of one session: voice made ready, played, recorded, kept."""

import uuid
from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.content import Content
from sciatica_timer.app.session.cut_short import gone_on_with
from sciatica_timer.app.session.recording import SessionRecording, SessionSaver
from sciatica_timer.app.session.speech import SpeechPreparation
from sciatica_timer.app.session.spoken_answers import SpokenAnswers
from sciatica_timer.app.session.state import (
    Cover,
    Idle,
    Preparing,
    Redoing,
    Running,
    SessionPlan,
    SessionState,
    Suspended,
    under,
)
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.layout import lay_out, texts_by_part
from sciatica_timer.domain.plan import going_on, layout_options
from sciatica_timer.domain.session import Completion, Hurt, PainAt, Session
from sciatica_timer.domain.timeline import AFTER_IT, Body, Phase, PlannedExercise, Timeline
from sciatica_timer.engine.player import Player
from sciatica_timer.engine.player import State as PlayerState
from sciatica_timer.engine.recorder import Recorder
from sciatica_timer.services.playback_controller import SOON_MS, PlaybackController
from sciatica_timer.services.playback_position import PauseReason, PlaybackPosition
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.store.journal import Journal, JournalEntry
from sciatica_timer.services.voice.voice import Voice, VoiceNotice


class SessionController(QObject):
    """One session at a time, from the plan of what is to be done to the record of it.

    `state` is the one place that says what it is doing (see state.py).
    """

    preparing = Signal(int, int)
    """Words made, of those that are needed to begin."""
    laid_out = Signal(object)
    """The timeline: at the beginning, and each time its lengths or its exercises change."""
    moved = Signal(object, object)
    """Timeline and position."""
    leaving = Signal()
    """It ends early; what was answered meanwhile can still be noted."""
    ended = Signal(object)
    """The Session as it was kept, or None."""

    def __init__(
        self,
        content: Content,
        preferences: PreferencesStore,
        saver: SessionSaver,
        journal: Journal,
        voice: Voice,
        playback: PlaybackController,
        *,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._preferences = preferences
        self._saver = saver
        self._journal = journal
        self._voice = voice
        self._playback = playback
        self._now = now
        self._state: SessionState = Idle()
        self._answers = SpokenAnswers(content, voice, playback)
        self._speech = SpeechPreparation(voice, lambda: not playback.speaks_on, self)
        self._speech.progressed.connect(self._on_progress)
        self._speech.grew.connect(self._on_grown)
        voice.sounding.connect(self._on_sound)
        voice.noticed.connect(self._on_sound)
        playback.planned.connect(voice.schedule)
        playback.hushed.connect(voice.hush)
        playback.commanded.connect(voice.note_command)
        playback.moved.connect(self._on_moved)
        playback.state_changed.connect(self._on_player_state)
        playback.ended.connect(self._on_ended)

    @property
    def state(self) -> SessionState:
        """What the session is doing."""
        return self._state

    @property
    def active(self) -> bool:
        """Whether a session is being prepared or is under way."""
        return not isinstance(self._state, Idle)

    @property
    def playable(self) -> bool:
        """Whether it can be paused or skipped: it is in the player and nothing lies over it."""
        return isinstance(self._state, Running)

    @property
    def anything_done(self) -> bool:
        """Whether leaving now would leave something behind."""
        return self._recording is not None and self._recording.anything_done

    @property
    def before(self) -> tuple[PainAt, ...]:
        """What was answered before the session."""
        return () if isinstance(self._state, Idle) else self._state.plan.before

    @property
    def session_id(self) -> str:
        """The id its record will have; empty while it is being prepared."""
        return self._recording.session_id if self._recording else ""

    @property
    def is_exact(self) -> bool:
        """Whether the length of every word is known, and with it the end of the session."""
        return self._speech.ready is None

    # -- commands -----------------------------------------------------------------------------

    def begin(self, plan: SessionPlan, cut_short: JournalEntry | None = None) -> None:
        """Make a plan ready and begin it as soon as its first words are there.

        cut_short is the session that goes on. While a session is active this does nothing.
        """
        if self.active:
            return
        # The device takes up to a second; it opens while the clips are made.
        self._voice.open(self._preferences.value.voice)
        opened_at = self._playback.ticks()
        # Their lengths are not known yet, but what comes after what is.
        guess = self._lay_out(plan, {})
        if cut_short:
            plan = gone_on_with(plan, guess, cut_short)
            guess = self._lay_out(plan, {})
        self._state = Preparing(plan=plan, opened_at=opened_at, cut_short=cut_short)
        self._make_words(guess, min(plan.first, len(plan.exercises) - 1))

    def suspend(self, by: Cover) -> None:
        """Stand still as long as something lies over the session; one being prepared waits."""
        if isinstance(running := self._state, Running):
            going = self._player.state is not PlayerState.PAUSED
            self._playback.pause()
            # The last beat before it may have been the end.
            if self.active:
                self._state = under(running.plan, running.recording, frozenset({by}), goes_on=going)
        elif not isinstance(self._state, Idle):
            self._state = self._state.covered(by)

    def resume(self, by: Cover) -> None:
        """It does not lie over the session any more: go on, if it was going before."""
        before = self._state
        if not isinstance(before, Idle | Running):
            self._state = before.uncovered(by)
        if isinstance(before, Suspended) and self.playable and before.goes_on:
            self._playback.resume()

    def stay_paused(self) -> None:
        """Pause until a person goes on; where something lies over the session it says when."""
        match self._state:
            case Running():
                self._playback.pause()
            case Preparing(covers=covers) | Redoing(covers=covers) if not covers:
                self._state = replace(self._state, begins=False)
            case _:
                pass

    def repeat(self) -> None:
        """Say the instruction that is on again."""
        if self.playable:
            self._answers.repeat()

    def next(self) -> None:
        """To the next exercise, by the way there from how the body is now."""
        if self.playable:
            self._next(self._player.body)
            self._answers.tell_pause()

    def back(self) -> None:
        """This rep again; at once again, the exercise before, by the way there."""
        if self.playable:
            body = self._player.body
            self._playback.back()
            on, timeline = self._player.segment, self._player.timeline
            if self.active and on.phase in (Phase.PREPARE, Phase.NEXT, Phase.REST) and not on.set:
                # What leads out comes first of all; behind that it stays as it was.
                first = on.at_ms == timeline.part_start(on.part)
                out = body.out if first else timeline.bodies[on.part].out
                self._come(on.part, replace(body, out=out))
            self._answers.tell_pause()

    def leave(self, *, keep: bool) -> None:
        """End the session here; what was done is kept or not."""
        if self.active:
            self.leaving.emit()
            self._speech.stop()
            self._playback.stop()
            kept = self._recording if keep else None
            self._close(kept and kept.session(Completion.LEFT))

    # -- when it hurts ------------------------------------------------------------------------

    def hurts(self) -> bool:
        """Stop the hold and say how to come out gently; whether there is one to stop."""
        if self.playable:
            self.suspend(Cover.HURT)
        if stopped := isinstance(self._state, Suspended):
            self._answers.tell_way_out()
        return stopped

    @property
    def hurting(self) -> tuple[int, Side | None]:
        """Which exercise of the plan and which side it belongs to that it hurts now."""
        return self._recording.hurting if self._recording else (0, None)

    @property
    def way_out(self) -> str:
        """How to come out gently of where the body is."""
        return self._answers.way_out

    def note_hurt(self, hurt: Hurt) -> None:
        """Keep an answer to "it hurts" with the exercise and side that it belongs to."""
        if recording := self._recording:
            recording.hurt(hurt)

    def hurts_no_more(self, *, skip: bool = False) -> None:
        """Go on by the way into the position that was told to leave, or with the next exercise."""
        match self._state:
            case Suspended() if skip:
                self._next(replace(self._player.body, out=()))  # The way out was told already.
                self._state = replace(self._state, goes_on=True)
            case Suspended(goes_on=True) if self._answers.led_out:
                # What led out of the position is followed by what leads into it.
                self.do_easier(self._player.planned)
            case _:
                self._voice.hush()
        self.resume(Cover.HURT)

    def do_easier(self, easier: PlannedExercise) -> None:
        """Go on with what is left of this side of it in another version, or in the same one."""
        if isinstance(now := self._state, Suspended):
            easier = going_on(easier, self._player.timeline, self._player.index)
            self._state = state = Redoing(
                plan=now.plan.with_exercise(self._player.part, easier),
                recording=now.recording,
                part=self._player.part,
                side=self._player.side,
                covers=now.covers - {Cover.HURT},
            )
            self._make_words(self._lay_out(state.plan, {}), state.part)

    # -- inside -------------------------------------------------------------------------------

    def _next(self, body: Body) -> None:
        if self._player.segment.phase not in AFTER_IT:
            self._come(self._player.part + 1, body)
        self._playback.next()

    def _come(self, part: int, body: Body) -> None:
        """Lay the rest out anew where the body comes to an exercise in another way than planned."""
        state = self._state
        if isinstance(state, Running | Suspended) and self._player.timeline.bodies[part] != body:
            self._state = state = replace(state, plan=state.plan.coming(part, body))
            self._relay(state)

    @property
    def _recording(self) -> SessionRecording | None:
        return None if isinstance(self._state, Idle | Preparing) else self._state.recording

    @property
    def _player(self) -> Player:
        return self._playback.player

    def _lay_out(self, plan: SessionPlan, lengths: dict[str, int]) -> Timeline:
        return lay_out(
            plan.exercises,
            self._content.phrases,
            layout_options(self._preferences.value),
            clip_ms=lengths,
            tone_ms=self._voice.tone_ms(),
            bodies=plan.bodies,
        )

    def _make_words(self, guess: Timeline, first: int) -> None:
        rows = texts_by_part(guess, self._content.phrases)
        self._speech.start(rows, first, self._preferences.value.voice)

    def _on_progress(self, done: int, of: int) -> None:
        if isinstance(self._state, Preparing | Redoing):
            self.preparing.emit(done, of)

    def _on_grown(self) -> None:
        match self._state:
            case Preparing() as state if self._speech.can_begin:
                self._begin(state)
            case Redoing() as state if self._speech.can_begin:
                self._redo(state)
            case Running() | Suspended() as state:
                self._relay(state)
            case _:
                pass

    def _begin(self, state: Preparing) -> None:
        """Begin, or go on with what was cut short."""
        plan, cut_short, lengths = state.plan, state.cut_short, self._speech.lengths
        timeline = self._lay_out(plan, lengths)
        recording = self._record(timeline, plan, cut_short.session if cut_short else None)
        self._state = under(plan, recording, state.covers, goes_on=state.begins)
        self.laid_out.emit(timeline)
        # The device can be relied on once it plays, or has had its time to wake.
        waited_ms = self._playback.ticks() - state.opened_at
        self._playback.begin(
            timeline,
            words_ms=lengths,
            resume_text=self._answers.resumption,
            wait_for_me=self._preferences.value.wait_for_me,
            lead_ms=max(SOON_MS, self._voice.wait_ms - waited_ms),
            ready=self._speech.ready,
            position_ms=timeline.part_start(plan.first) if cut_short else None,
        )
        if state.covers or not state.begins:
            self._playback.pause()

    def _record(
        self, timeline: Timeline, plan: SessionPlan, crashed: Session | None
    ) -> SessionRecording:
        recorder = Recorder(
            timeline,
            session_id=crashed.id if crashed else uuid.uuid4().hex,
            routine=plan.routine.id,
            name=plan.routine.name,
            started=crashed.started if crashed else self._now(),
            before=plan.before,
        )
        if crashed is not None:
            recorder.take_up(crashed)
        return SessionRecording(recorder, self._playback, self._journal, self)

    def _on_sound(self, told: object) -> None:
        """The device plays or is not there: that need not be waited for; a lost one pauses."""
        self._playback.sound_is_there(after_ms=max(SOON_MS, self._voice.wait_ms))
        if told is VoiceNotice.SOUND_LOST and not self._preferences.value.voice.is_silent:
            self._playback.pause_for(PauseReason.SOUND_LOST)
        elif told is VoiceNotice.SOUND_BACK:
            self._playback.heard_again()

    def _redo(self, state: Redoing) -> None:
        """Go on with what was laid out anew."""
        lengths = self._speech.lengths
        timeline = self._lay_out(state.plan, lengths)
        state.recording.replan(timeline)
        position = timeline.side_start(state.part, state.side, self._player.segment)
        self._state = under(state.plan, state.recording, state.covers, goes_on=state.begins)
        self._playback.replace(timeline, position, lengths, self._speech.ready)
        self.laid_out.emit(timeline)
        if state.begins and not state.covers:
            self._playback.resume()

    def _relay(self, state: Running | Suspended) -> None:
        """Lay what goes on out with the lengths that are known by now."""
        lengths = self._speech.lengths
        self._playback.relay(self._lay_out(state.plan, lengths), lengths, self._speech.ready)
        # The last beat before it may have been the end.
        if self.active:
            state.recording.replan(self._player.timeline)
            self.laid_out.emit(self._player.timeline)

    def _on_player_state(self, state: PlayerState) -> None:
        if state is PlayerState.UNREADY:
            self._speech.hurry(self._player.part)

    def _on_moved(self, position: PlaybackPosition) -> None:
        self._speech.settle()
        self.moved.emit(self._player.timeline, position)

    def _on_ended(self) -> None:
        # The last word still sounds when the timeline ends; the device is given back after it.
        if (recording := self._recording) is not None:
            self._close(recording.session(Completion.FINISHED))

    def _close(self, session: Session | None) -> None:
        if (recording := self._recording) is not None:
            recording.close()
        self._state = Idle()
        self._speech.stop()
        self._voice.close()
        if session is not None:
            self._saver.save(session)
        else:
            self._saver.discard()
        self.ended.emit(session)
