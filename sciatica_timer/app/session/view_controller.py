"""What hands do during a session, and what they see: stage wishes, sheets, the way out."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTime

from sciatica_timer.app.context import AppContext
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.domain.routine import Routine
from sciatica_timer.domain.session import PainAt
from sciatica_timer.domain.timeline import PlannedExercise, Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_controller import PlaybackPosition
from sciatica_timer.services.store.journal import JournalEntry
from sciatica_timer.services.voice.voice import VoiceNotice
from sciatica_timer.ui.kit import ButtonKind
from sciatica_timer.ui.notices import notice_sentence
from sciatica_timer.ui.question import Question, QuestionOption
from sciatica_timer.ui.stage.session_keys import keys_text
from sciatica_timer.ui.stage.session_view import SessionView

VOLUME_STEP = 0.1
STAY = "stay"
"""The answer that changes nothing: a session that was going goes on."""


class SessionViewController(QObject):
    """Connects the stage with the session, the voice and the window."""

    def __init__(
        self,
        context: AppContext,
        *,
        flow: SessionController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._flow = flow
        self._playback = playback = context.playback
        self._voice = voice = context.voice
        self._preferences = context.preferences
        self._frame = frame = context.frame
        self._name = ""
        self._pause_told = ""
        """Why the session paused by itself, until it goes on."""
        self._question: Question | None = None
        self._going = False
        """Whether the session goes on when the question over it is put away."""
        self._stage = stage = SessionView(context.pictures)

        stage.toggle_requested.connect(self._when_playable(playback.toggle))
        stage.next_requested.connect(self._when_playable(playback.next))
        stage.back_requested.connect(self._when_playable(playback.back))
        stage.repeat_requested.connect(self._repeat)
        stage.mute_requested.connect(self._mute)
        stage.volume_requested.connect(self._volume)
        stage.full_screen_requested.connect(frame.toggle_full_screen)
        stage.help_requested.connect(self._show_keys)
        stage.leave_requested.connect(self.ask_to_leave)
        flow.preparing.connect(self._on_preparing)
        flow.began.connect(stage.begin)
        flow.relaid.connect(stage.begin)
        flow.moved.connect(self._on_moved)
        flow.slept.connect(self._on_slept)
        flow.held_up.connect(self._on_held_up)
        flow.ended.connect(self._on_ended)
        voice.noticed.connect(self._on_notice)

    @property
    def stage(self) -> SessionView:
        """The widget."""
        return self._stage

    def start(self, routine: Routine, before: tuple[PainAt, ...] = ()) -> None:
        """Show the stage and begin a routine on it."""
        self._enter(routine.name)
        self._flow.start(routine, before)

    def begin_plan(self, routine: Routine, plan: tuple[PlannedExercise, ...]) -> None:
        """Show the stage and begin one exercise on it."""
        self._enter(routine.name)
        self._flow.begin_plan(routine, plan)

    def resume_cut_short(self, entry: JournalEntry) -> bool:
        """Show the stage and go on with a session that was cut short; whether that works."""
        routine = self._flow.resume_cut_short(entry)
        if routine is not None:
            self._enter(routine.name)
        return routine is not None

    def ask_to_leave(self) -> bool:
        """Leave at once where nothing was done yet, else ask; whether it is left already."""
        if not self._flow.active:
            return True
        if not self._flow.anything_done:
            self._flow.leave(keep=False)
            return True
        self._ask(
            self.tr("Leave this session?"),
            self.tr("You can keep what you did so far, and it will stand in your calendar."),
            [
                QuestionOption("keep", self.tr("Keep it"), ButtonKind.PRIMARY),
                QuestionOption("discard", self.tr("Discard it")),
                QuestionOption(STAY, self.tr("Stay here")),
            ],
        )
        return False

    # -- inside -------------------------------------------------------------------------------

    def _enter(self, name: str) -> None:
        self._name = name
        self._stage.show_notice("")
        self._stage.show_muted(self._preferences.value.voice.muted)
        self._stage.show_preparing(name, 0, 1)
        self._frame.replace_overlays(self._stage)

    def _ask(self, title: str, text: str, answers: list[QuestionOption]) -> None:
        if self._question is None:
            self._going = self._flow.suspend()
        else:
            # The window is being closed while the keys are read.
            self._question.put_away()
        # What lies over the stage, such as the stop signs, hides what is put on the stage.
        over = self._frame.overlay() or self._stage
        self._question = Question(title, text, answers, over)
        self._question.answered.connect(self._on_answer)

    def _on_answer(self, key: str) -> None:
        self._question = None
        if key != STAY:
            self._flow.leave(keep=key == "keep")
        elif self._going:
            self._flow.resume()

    def _on_preparing(self, done: int, of: int) -> None:
        self._stage.show_preparing(self._name, done, of)

    def _on_moved(self, timeline: Timeline, position: PlaybackPosition) -> None:
        if self._pause_told and position.state is not State.PAUSED:
            if self._stage.notice() == self._pause_told:
                self._stage.show_notice("")
            self._pause_told = ""
        at = self._flow.done_at(position)
        ends = QTime(at.hour, at.minute)
        self._stage.show_position(timeline, position, ends, exact=self._flow.is_exact)

    def _on_slept(self) -> None:
        self._tell_of_pause(self.tr("The computer slept, so the session paused where it stood."))

    def _tell_of_pause(self, text: str) -> None:
        """Say why it paused by itself, until it goes on."""
        self._pause_told = text
        self._stage.show_notice(text)

    def _on_held_up(self) -> None:
        self._stage.show_notice(
            self.tr("Sciatica Timer was held up, so the session paused where it stood.")
        )

    def _on_ended(self, _session: object) -> None:
        if self._question is not None:
            self._question.put_away()
            self._question = None
        if self._frame.isFullScreen():
            self._frame.showNormal()

    def _on_notice(self, notice: VoiceNotice) -> None:
        text = notice_sentence(notice)
        if self._flow.active:
            self._stage.show_notice(text)
        else:
            self._frame.notify(text)

    def _when_playable(self, act: Callable[[], None]) -> Callable[[], None]:
        def go() -> None:
            if self._flow.playable:
                act()

        return go

    def _repeat(self) -> None:
        if self._flow.playable:
            self._flow.repeat()

    def _mute(self) -> None:
        prefs = self._preferences.value
        muted = not prefs.voice.muted
        self._preferences.replace(replace(prefs, voice=replace(prefs.voice, muted=muted)))
        self._stage.show_muted(muted)
        self._stage.show_notice(self.tr("The sound is off.") if muted else "")

    def _volume(self, direction: int) -> None:
        prefs = self._preferences.value

        def louder(volume: float) -> float:
            return round(max(0.0, min(1.0, volume + direction * VOLUME_STEP)), 2)

        voice = replace(
            prefs.voice,
            word_volume=louder(prefs.voice.word_volume),
            tone_volume=louder(prefs.voice.tone_volume),
            muted=False,
        )
        self._preferences.replace(replace(prefs, voice=voice))
        self._stage.show_muted(False)
        percent = round(voice.word_volume * 100)
        self._stage.show_notice(self.tr("Volume {percent} of 100").format(percent=percent))

    def _show_keys(self) -> None:
        answers = [QuestionOption(STAY, self.tr("Close"), ButtonKind.PRIMARY)]
        self._ask(self.tr("Keys"), keys_text(), answers)
