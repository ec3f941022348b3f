"""What a person does and sees during a session: commands, questions, the way out."""

from collections.abc import Callable
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication

from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.stage_notices import StageNotices
from sciatica_timer.app.session.state import Cover, Redoing, SessionPlan
from sciatica_timer.domain.course import CLOCKS_DIFFER
from sciatica_timer.domain.preferences import Talk
from sciatica_timer.domain.session import Session
from sciatica_timer.domain.timeline import Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.services import clock, memory
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.services.playback_position import PauseReason, PlaybackPosition
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.store.journal import JournalEntry
from sciatica_timer.services.voice.voice import Voice, VoiceNotice
from sciatica_timer.ui.kit import ButtonKind, dates
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.notices import notice_sentence, pause_sentence, still_waits
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.question import Question, QuestionOption

if TYPE_CHECKING:
    from sciatica_timer.ui.stage.session_view import SessionView

NO_SOUND = {VoiceNotice.NO_SOUND, VoiceNotice.SOUND_LOST}
REST_MS = 60_000
"""So long after a session its pictures are held, for one that follows."""
STAY = "stay"
"""The answer that changes nothing: a session that was going goes on."""


class SessionViewController(QObject):
    """Connects the session view with the session, the voice and the window."""

    view_made = Signal(object)
    """The session view, the one time that it is made."""

    def __init__(
        self,
        session: SessionController,
        playback: PlaybackController,
        voice: Voice,
        preferences: PreferencesStore,
        window: MainWindow,
        pictures: Pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._playback = playback
        self._preferences = preferences
        self._window = window
        self._pictures = pictures
        self._name = ""
        self._began = clock.now(), clock.elapsed()
        """By both clocks, when the session was asked for."""
        self._pause_told = ""
        """Why the session paused by itself, until it goes on."""
        self._question: Question | None = None
        self._ends_known, self._ends = (0, 0), QTime()
        """When it ends by the clock on the wall, and the seconds for which that was worked out."""
        self._unheard: set[VoiceNotice] = set()
        """Why the voice cannot be heard."""
        self._notices = StageNotices(lambda: self.view, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._let_go)
        session.preparing.connect(self._on_preparing)
        session.laid_out.connect(self._on_laid_out)
        session.moved.connect(self._on_moved)
        session.ended.connect(self._on_ended)
        playback.paused_by_itself.connect(self._on_paused_by_itself)
        voice.noticed.connect(self._on_notice)
        preferences.changed.connect(self._on_preferences)

    @cached_property
    def view(self) -> "SessionView":
        """What is seen of a session, made with the first one or once there is time."""
        from sciatica_timer.ui.stage.session_view import SessionView

        # Within the window from the first: a screen reader keeps what it took for a window.
        view = SessionView(self._pictures, self._window)
        view.hide()
        view.resize(self._window.size())
        # Laid out now, or Qt does it when the next picture of the window is taken.
        view.setAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent, False)
        QApplication.sendEvent(view, QResizeEvent(view.size(), QSize()))
        view.toggle_requested.connect(self._when_playable(self._playback.toggle))
        view.next_requested.connect(self._session.next)
        view.back_requested.connect(self._session.back)
        view.repeat_requested.connect(self._session.repeat)
        view.mute_requested.connect(self._mute)
        view.volume_requested.connect(self._volume)
        view.full_screen_requested.connect(self._window.toggle_full_screen)
        view.help_requested.connect(self.show_keys)
        view.leave_requested.connect(self.ask_to_leave)
        self.view_made.emit(view)
        return view

    def begin(self, plan: SessionPlan, cut_short: JournalEntry | None = None) -> None:
        """Show the session view and begin a plan, or go on with a session that was cut short."""
        self._rest.stop()
        self._began = clock.now(), clock.elapsed()
        self._name = plan.routine.name
        self._notices.begin(self.tr("F1 shows the keys."))
        self.view.show_muted(self._preferences.value.voice.muted)
        self.view.show_preparing(self._name, 0, 1)
        self._judge_voice()
        self._window.replace_overlays(self.view)
        self._session.begin(plan, cut_short)

    def ask_to_leave(self) -> bool:
        """Leave at once where nothing was done yet, else ask; whether it is left already."""
        if not self._session.active:
            return True
        if not self._session.anything_done:
            self._session.leave(keep=True)
            return True
        self._ask(
            self.tr("Leave this session?"),
            self.tr("You can keep what you did so far. It will be in your calendar."),
            [
                QuestionOption("keep", self.tr("Keep it"), ButtonKind.PRIMARY),
                QuestionOption("discard", self.tr("Discard it")),
                QuestionOption(STAY, self.tr("Stay here")),
            ],
        )
        return False

    # -- inside -------------------------------------------------------------------------------

    def _ask(self, title: str, text: str, answers: list[QuestionOption]) -> None:
        if self._question is not None:
            # The window is being closed while the keys are read.
            self._question.put_away()
        self._session.suspend(Cover.QUESTION)
        # What lies over the stage, such as the stop signs, hides what is put on the stage.
        over = self._window.overlay() or self.view
        self._question = Question(title, text, answers, over)
        self._question.answered.connect(self._on_answer)

    def _on_answer(self, key: str) -> None:
        self._question = None
        if key != STAY:
            self._session.leave(keep=key == "keep")
        else:
            self._session.resume(Cover.QUESTION)

    def _on_preparing(self, done: int, of: int) -> None:
        if isinstance(self._session.state, Redoing):
            self.view.show_redoing(done, of)
        else:
            self.view.show_preparing(self._name, done, of)

    def _on_laid_out(self, timeline: Timeline) -> None:
        self.view.begin(timeline)

    def _on_moved(self, timeline: Timeline, position: PlaybackPosition) -> None:
        if self._pause_told and position.state is not State.PAUSED:
            self._notices.drop(self._pause_told)
            self._pause_told = ""
        # The wall clock is asked once a second, a moment comes thirty times.
        when = (self._playback.ticks() // 1000, position.total_left_ms // 1000)
        if when != self._ends_known:
            at = clock.now() + timedelta(milliseconds=position.total_left_ms)
            self._ends_known, self._ends = when, QTime(at.hour, at.minute)
        self.view.show_position(timeline, position, self._ends, exact=self._session.is_exact)

    def _on_paused_by_itself(self, why: PauseReason) -> None:
        self._tell_pause(pause_sentence(why))

    def _tell_pause(self, text: str) -> None:
        self._notices.drop(self._pause_told)
        self._pause_told = text
        self._notices.hold(text)

    def _on_ended(self, session: Session | None) -> None:
        if self._question is not None:
            self._question.put_away()
            self._question = None
        if self._window.isFullScreen():
            self._window.showNormal()
        self._rest.start()
        then, ticks = self._began
        passed = timedelta(milliseconds=clock.elapsed() - ticks)
        if session and abs(clock.now() - then - passed) > CLOCKS_DIFFER:
            told = self.tr(
                "This computer's clock was set during the session, which is written down under"
                " {day}. In the calendar you can change that.",
            )
            self._window.notify(told.format(day=dates.short_date(session.started.date())))

    def _let_go(self) -> None:
        self._pictures.let_go()
        memory.give_back()

    def _on_preferences(self) -> None:
        # Another voice may work where one did not.
        self._unheard.discard(VoiceNotice.NO_VOICE)
        self._judge_voice()

    def _judge_voice(self) -> None:
        """Whether the voice speaks alone: a screen reader tells all of it where none is heard."""
        if "view" not in vars(self):
            return
        prefs = self._preferences.value
        silent = prefs.voice.muted or not prefs.voice.word_volume or prefs.voice.talk is Talk.TONES
        self.view.voice_alone = prefs.voice_alone and not silent and not self._unheard

    def _on_notice(self, notice: VoiceNotice) -> None:
        if notice is VoiceNotice.SOUND_BACK:
            self._unheard -= NO_SOUND
        elif notice in NO_SOUND or notice is VoiceNotice.NO_VOICE:
            self._unheard.add(notice)
        self._judge_voice()
        text, paused_for = notice_sentence(notice), self._playback.paused_for
        if not self._session.active:
            self._window.notify(text)
        elif notice is VoiceNotice.SOUND_BACK:
            for gone in NO_SOUND:
                self._notices.drop(notice_sentence(gone))
            if paused_for is PauseReason.SOUND_LOST:
                self._tell_pause(still_waits())
            else:
                self._notices.tell(text)
        elif notice is not VoiceNotice.SOUND_LOST or not paused_for:
            # Where it paused for that, it is told already.
            self._notices.hold(text)

    def _when_playable(self, act: Callable[[], None]) -> Callable[[], None]:
        def go() -> None:
            if self._session.playable:
                act()

        return go

    def _mute(self) -> None:
        prefs = self._preferences.value
        muted = not prefs.voice.muted
        self._preferences.replace(replace(prefs, voice=replace(prefs.voice, muted=muted)))
        self.view.show_muted(muted)
        change = self._notices.hold if muted else self._notices.drop
        change(self.tr("The sound is off."))

    def _volume(self, direction: int) -> None:
        prefs = self._preferences.value
        voice = prefs.voice.turned(direction)
        self._preferences.replace(replace(prefs, voice=voice))
        self.view.show_muted(False)
        self._notices.drop(self.tr("The sound is off."))
        percent = round(voice.word_volume * 100)
        self._notices.tell(self.tr("Volume {percent} of 100").format(percent=percent))

    def show_keys(self) -> None:
        """Show the keys of what is in sight; a session that runs waits meanwhile."""
        from sciatica_timer.ui.key_list import keys_text, session_keys, window_keys

        answers = [QuestionOption(STAY, self.tr("Close"), ButtonKind.PRIMARY)]
        title = self.tr("Keys")
        if self._session.active:
            self._ask(title, keys_text(session_keys()), answers)
        else:
            over = self._window.overlay() or self._window
            Question(title, keys_text(window_keys()), answers, over)
