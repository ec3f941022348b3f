"""A routine to take away: as a sound file or as pages to print; each is loaded when asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.session.empty_routine import EmptyRoutineQuestion
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture import Pictures

if TYPE_CHECKING:
    from sciatica_timer.app.audio_export import AudioExport
    from sciatica_timer.app.handout_export import HandoutExport


class RoutineExports(QObject):
    """Writes a routine, as it is done today, into a file; of an empty one it asks what else."""

    def __init__(
        self,
        content: Content,
        history: HistoryStore,
        dose: TodaysDose,
        preferences: PreferencesStore,
        empty_routine: EmptyRoutineQuestion,
        voice: Voice,
        pictures: Pictures,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._content = content
        self._history = history
        self._dose = dose
        self._preferences = preferences
        self._empty_routine = empty_routine
        self._voice = voice
        self._pictures = pictures
        self._window = window
        self._audio: AudioExport | None = None
        self._handout: HandoutExport | None = None

    def save_audio(self, routine_id: str) -> None:
        """Write a routine as one sound file."""
        routine = self._content.library.routines[routine_id]
        if self._empty_routine.tells(routine, lambda other: self.save_audio(other.id)):
            return
        if self._audio is None:
            from sciatica_timer.app.audio_export import AudioExport

            self._audio = AudioExport(
                self._content, self._history, self._preferences, self._voice, self._window, self
            )
        self._audio.save(routine_id)

    def save_handout(self, routine_id: str) -> None:
        """Write a routine as one or two pages to print."""
        routine = self._content.library.routines[routine_id]
        if self._empty_routine.tells(routine, lambda other: self.save_handout(other.id)):
            return
        if self._handout is None:
            from sciatica_timer.app.handout_export import HandoutExport

            self._handout = HandoutExport(
                self._content, self._dose, self._preferences, self._pictures, self._window, self
            )
        self._handout.save(routine_id)

    def shut_down(self) -> None:
        """Let the threads go."""
        if self._handout is not None:
            self._handout.shut_down()
