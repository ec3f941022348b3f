"""Guides a whole session in a terminal: the lines that are printed, and the keys that are typed."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject

from sciatica_timer.app.care.todays_dose import TodaysDose, take_old_doses
from sciatica_timer.app.content import Content
from sciatica_timer.app.paths import AppPaths
from sciatica_timer.app.session import hurt_choices
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.cut_short import plan_of
from sciatica_timer.app.session.recording import SessionSaver
from sciatica_timer.app.session.speech import SpeechAhead
from sciatica_timer.app.session.state import Cover, Redoing, SessionPlan
from sciatica_timer.app.terminal.terminal_input import TerminalInput
from sciatica_timer.app.terminal.terminal_lines import Talk, TerminalLines
from sciatica_timer.app.terminal.terminal_questions import TerminalQuestions
from sciatica_timer.domain import care
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.domain.session import EASIER, GO_ON, OTHER_WAY, SKIP, STOP, Session
from sciatica_timer.domain.timeline import Timeline
from sciatica_timer.engine.player import Player, State
from sciatica_timer.services import clock, resources
from sciatica_timer.services.awake import ScreenAwake
from sciatica_timer.services.history import HistoryStore, Problem, sentence
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.services.playback_position import PauseReason, PlaybackPosition
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.store.journal import Journal, JournalEntry
from sciatica_timer.services.translation import paragraph
from sciatica_timer.services.voice.voice import Trace, Voice, VoiceNotice
from sciatica_timer.ui.care.dose_words import easier_words
from sciatica_timer.ui.notices import notice_sentence, pause_sentence
from sciatica_timer.ui.stage.displayed_moment import DisplayedMoment, moment_of, time_left
from sciatica_timer.ui.stage.spoken_moment import spoken

CLOSE_S = 30.0
"""So long the end waits for the disk."""
LONGEST_S = 5.0
"""So long it waits for the journal, which by then only repeats what is kept."""
SIGNS = "signs"
"""To look at the stop signs, beside the choices of Hurt.choice."""
UNSAVED = 1
"""The exit code where something could not be saved."""


class TerminalGuide(QObject):
    """One session from the questions before it to those after it, then the end."""

    def __init__(
        self,
        content: Content,
        where: AppPaths,
        typed: TerminalInput,
        lines: TerminalLines,
        trace: Trace | None = None,
    ) -> None:
        super().__init__()
        self._content, self._input, self._lines = content, typed, lines
        self._history = history = HistoryStore(where.data, now=clock.now, waits=False)
        self._preferences = preferences = PreferencesStore(where.data, waits=False)
        self._dose = dose = TodaysDose(content, history, preferences)
        self._journal = Journal(where.data)
        self._voice = voice = Voice(
            where.cache, resources.tones(), trace, language=content.spoken_language
        )
        self._playback = playback = PlaybackController(clock.ticks)
        self._awake = ScreenAwake(playback, parent=self)
        self._saver = SessionSaver(history, self._journal, lambda: session.active, self)
        self._session = session = SessionController(
            content, preferences, self._saver, self._journal, voice, playback, now=clock.now
        )
        self._questions = TerminalQuestions(content, history, preferences, dose, session, lines)
        self._speech = SpeechAhead(content, dose, preferences, voice)
        self._voiceless = False
        self._talks: list[Talk[object]] = []
        """The whole story, and over it what is talked about while the session stands still."""
        self._before: DisplayedMoment | None = None
        self._part = -1
        self._state: State | None = None
        self._ended: Session | None = None
        self._keys: dict[str, Callable[[], object]] = {
            **dict.fromkeys(("space", "enter"), self._when_playable(playback.toggle)),
            "right": session.next,
            "left": session.back,
            "r": session.repeat,
            "up": lambda: self._volume(1),
            "down": lambda: self._volume(-1),
            "m": self._mute,
            "p": lambda: self._talk(self._hurt()),
            "s": lambda: self._talk(self._questions.signs()),
            "q": lambda: self._talk(self._leave()),
            **dict.fromkeys(("h", "?"), self._tell_keys),
        }
        typed.pressed.connect(self._on_key)
        typed.typed.connect(self._on_line)
        session.moved.connect(self._on_moved)
        session.ended.connect(self._on_ended)
        voice.noticed.connect(self._on_notice)
        history.failed.connect(self._tell_problem)
        preferences.failed.connect(self._tell_problem)
        preferences.changed.connect(lambda: voice.apply(preferences.value.voice))
        playback.paused_by_itself.connect(self._on_paused_by_itself)

    def begin(self, routine: str = "", *, asks: bool = True) -> None:
        """Begin the story, with a routine or with the question which; it ends the event loop."""
        self._history.load()
        for problem in (self._preferences.problem, self._history.problem):
            if problem is not None:
                self._tell_problem(problem)
        self._talk(self._story(routine, asks=asks))

    def rescue(self) -> bool:
        """Keep the running session and what was answered; says whether all is on the disk."""
        while self._talks:
            self._talks.pop().close()
        if self._session.active and self._session.anything_done:
            self._session.leave(keep=True)
        return self._history.flush(for_s=LONGEST_S)

    def shut_down(self) -> None:
        """End the children and threads."""
        self._awake.shut_down()
        self._voice.shut_down()
        self._history.close(for_s=CLOSE_S)
        self._preferences.close(for_s=CLOSE_S)
        self._journal.close(for_s=LONGEST_S)

    # -- the story ----------------------------------------------------------------------------

    def _story(self, routine: str, *, asks: bool) -> Talk[None]:
        if told := take_old_doses(self._content.library, self._preferences, self._history):
            self._lines.say(told)
        yield from self._offer_backup()
        known = {session.id for session in self._history.sessions}
        entry = self._journal.left_over(known=known, now=clock.now)
        if self._journal.problem is not None:
            self._tell_problem(self._journal.problem)
        allowed = self._preferences.value.welcomed or (yield from self._questions.welcome())
        plan = (yield from self._go_on_with(entry)) if allowed and entry is not None else None
        if allowed and plan is None:
            entry = None
            plan = yield from self._new_plan(routine, asks=asks)
        if plan is None:
            said = self.tr("No session was begun. Start Sciatica Timer again whenever you like.")
            self._lines.say("", said)
        else:
            yield from self._guide(plan, entry)

    def _new_plan(self, routine: str, *, asks: bool) -> Talk[SessionPlan | None]:
        library = self._content.library
        if routine:
            chosen = library.routines[routine]
        elif asks:
            chosen = yield from self._questions.routine()
        else:
            chosen = library.shown[0]
        # The voice takes a moment; whoever answers the questions meanwhile waits for nothing.
        if self._dose.plan(chosen):
            self._speech.start(chosen)
        plan = yield from self._questions.before(chosen, asks=asks)
        if plan is None:
            self._speech.cancel()
        return plan

    def _guide(self, plan: SessionPlan, entry: JournalEntry | None) -> Talk[None]:
        self._lines.say("", self.tr("Getting the voice ready. The session begins by itself."))
        self._tell_keys()
        self._session.begin(plan, entry)
        yield ""
        if self._ended is None:
            self._lines.say(self.tr("Nothing of this session was kept."))
            return
        yield from self._questions.after(self._ended)
        self._history.flush(for_s=CLOSE_S)
        if self._history.unsaved:
            self._lines.say("", self.tr("What you did is not saved yet."))
        else:
            self._lines.say("", self.tr("What you did is in your calendar."))

    def _offer_backup(self) -> Talk[None]:
        problem = self._history.problem
        if problem is None or problem.backup is None:
            return
        title = self.tr("There is a backup. Using it adds what is missing and loses nothing.")
        ways = [self.tr("Use the backup"), self.tr("Go on without it")]
        if (yield from self._lines.choose(title, ways)):
            self._history.keep_as_is()
        else:
            self._history.restore(problem.backup)

    def _go_on_with(self, entry: JournalEntry) -> Talk[SessionPlan | None]:
        """What becomes of a session that was cut short; its plan where it goes on."""
        text = self.tr("{name}, {minutes} min, was cut short. Nothing you did is lost.").format(
            name=shown_names().of_session(entry.session), minutes=entry.session.minutes
        )
        ways = [self.tr("Go on from here"), self.tr("Keep it as it is"), self.tr("Discard it")]
        way = yield from self._lines.choose(text, ways)
        if way == len(ways) - 1:
            self._journal.finish()
            return None
        plan = plan_of(entry, self._content.library) if way == 0 else None
        if plan is not None and (yield from self._questions.may_start()):
            return plan
        self._saver.save(entry.session)
        return None

    # -- over the session ---------------------------------------------------------------------

    def _hurt(self) -> Talk[None]:
        if not self._session.playable or not self._session.hurts():
            return
        player, (_part, side) = self._playback.player, self._session.hurting
        self._lines.say("", self.tr("Come out of it gently"), self._session.way_out)
        pain = yield from self._questions.pain(
            self.tr("How much does it hurt?"),
            self.tr("How far down does it reach?"),
            side,
            nowhere=False,
        )
        red = care.is_red(pain, care.pain_at(self._session.before, side))
        ways = {} if red else self._ways_on(player)
        ways |= {
            STOP: self.tr("Stop for today. What you did is kept."),
            SIGNS: self.tr("Stop signs: when to get help"),
        }
        choice = SIGNS
        while choice == SIGNS:
            title = self.tr("When you are ready")
            choice = list(ways)[(yield from self._lines.choose(title, list(ways.values())))]
            if choice == SIGNS:
                yield from self._questions.signs()
                if not self._session.active:
                    return
        answer = hurt_choices.choose(self._session, player, choice, pain)
        if answer is not None:
            self._history.replace_care(care.note_red(self._history.care, answer))
            yield from self._questions.signs()

    def _ways_on(self, player: Player) -> dict[str, str]:
        """What leads on into exercise; not offered after a red answer."""
        exercise, level = player.planned.exercise, hurt_choices.level_of(player)
        easier = hurt_choices.easier_level(self._session, player)
        other = hurt_choices.other_level(self._session, player)
        ways = {SKIP: self.tr("Skip this one"), GO_ON: self.tr("Go on as before")}
        if easier is not None:
            text = self.tr("Easier version: {what}")
            return {EASIER: text.format(what=easier_words(exercise, level, easier)), **ways}
        if other is not None:
            text = self.tr("Another way: {what}", "to do an exercise")
            return {OTHER_WAY: text.format(what=easier_words(exercise, level, other)), **ways}
        return ways

    def _leave(self) -> Talk[None]:
        if not self._session.anything_done:
            self._session.leave(keep=False)
            return
        self._session.suspend(Cover.QUESTION)
        ways = [self.tr("Keep it"), self.tr("Discard it"), self.tr("Stay here")]
        title = paragraph((
            self.tr("Leave this session?"),
            self.tr("You can keep what you did so far. It will be in your calendar."),
        ))  # fmt: skip
        way = yield from self._lines.choose(title, ways)
        if way == len(ways) - 1:
            self._session.resume(Cover.QUESTION)
        else:
            self._session.leave(keep=way == 0)

    # -- what is typed ------------------------------------------------------------------------

    def _talk(self, talk: Talk[object]) -> None:
        self._talks.append(talk)
        self._go_on(None)

    def _on_line(self, line: str) -> None:
        if self._talks:
            self._go_on(line)

    def _go_on(self, line: str | None) -> None:
        """Send a line to what is talked about now; the end of the story ends the app."""
        while self._talks:
            talk = self._talks[-1]
            try:
                prompt = next(talk) if line is None else talk.send(line)
            except StopIteration:
                self._talks.remove(talk)
                # Back to a story that waits for the session, which may be over by now.
                line = ""
                if self._talks and self._session.active:
                    self._back_to_session()
                    return
                continue
            if prompt:
                self._input.wait_for_lines()
                self._lines.say(prompt)
            else:
                self._input.wait_for_keys()
            return
        QCoreApplication.exit(UNSAVED if self._history.unsaved else 0)

    def _on_ended(self, session: Session | None) -> None:
        self._ended = session
        # What is talked about over it comes to its own end first.
        if len(self._talks) == 1:
            self._go_on("")

    def _on_key(self, key: str) -> None:
        if len(self._talks) == 1 and key in self._keys:
            self._keys[key]()

    def _when_playable(self, act: Callable[[], None]) -> Callable[[], None]:
        def go() -> None:
            if self._session.playable:
                act()

        return go

    def _volume(self, direction: int) -> None:
        voice = self._preferences.value.voice.turned(direction)
        self._set_voice(voice)
        said = self.tr("Volume {percent} of 100")
        self._lines.say(said.format(percent=round(voice.word_volume * 100)))

    def _mute(self) -> None:
        voice = self._preferences.value.voice
        self._set_voice(replace(voice, muted=not voice.muted))
        on, off = self.tr("The sound is on."), self.tr("The sound is off.")
        self._lines.say(on if voice.muted else off)

    def _set_voice(self, voice: VoicePrefs) -> None:
        self._preferences.replace(replace(self._preferences.value, voice=voice))

    # -- what is printed ----------------------------------------------------------------------

    def _tell_keys(self) -> None:
        self._lines.say(
            self.tr(
                "Keys: Space pauses and goes on. Right: next exercise. Left: once more. P: it"
                " hurts. S: stop signs. R: say it again. M: sound off or on. Up and down: louder,"
                " quieter. Q: leave. H: these keys."
            )
        )

    def _back_to_session(self) -> None:
        self._input.wait_for_keys()
        # All of the next moment is said, also what was said before.
        self._before, self._part = None, -1
        if isinstance(self._session.state, Redoing):
            self._lines.say("", self.tr("Getting the voice ready. The session goes on by itself."))
        elif self._session.playable and self._playback.position().state is State.PAUSED:
            self._lines.say("", self.tr("The session is paused. Space goes on."))

    def _on_moved(self, timeline: Timeline, position: PlaybackPosition) -> None:
        if len(self._talks) != 1 or self._leads_in(position):
            return
        moment = moment_of(timeline, position)
        if position.segment.part != self._part:
            self._part = position.segment.part
            self._lines.say("", time_left(position.total_left_ms))
        if words := spoken(self._before, moment):
            self._lines.say(words)
        if position.state is State.PAUSED is not self._state:
            self._lines.say(self.tr("Space goes on."))
        self._before, self._state = moment, position.state

    def _leads_in(self, position: PlaybackPosition) -> bool:
        """Whether it begins or goes on in a moment, which is said once."""
        leads_in = position.state is State.LEAD_IN
        if leads_in and self._state is not State.LEAD_IN:
            seconds = -(-position.lead_ms // 1000)
            if position.position_ms:
                self._lines.say("", self.tr("It goes on in %n second(s).", "", seconds))
            else:
                self._lines.say("", self.tr("It begins in %n second(s).", "", seconds))
            self._state = State.LEAD_IN
        return leads_in

    def _on_paused_by_itself(self, why: PauseReason) -> None:
        self._lines.say(pause_sentence(why))

    def _on_notice(self, notice: VoiceNotice) -> None:
        # What the session paused for is told already.
        told = self._voiceless if notice is VoiceNotice.NO_VOICE else self._playback.paused_for
        if not told or notice not in (VoiceNotice.NO_VOICE, VoiceNotice.SOUND_LOST):
            self._lines.say(notice_sentence(notice))
        self._voiceless |= notice is VoiceNotice.NO_VOICE

    def _tell_problem(self, problem: Problem) -> None:
        self._lines.say(sentence(problem))
