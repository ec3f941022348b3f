"""What a second start of the app asks of the one that is open."""

from pathlib import Path

from sciatica_timer.app.content import Content
from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.pages.today_controller import TodayController
from sciatica_timer.app.programme.programme_controller import ProgrammeController
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.session_starter import SessionStarter
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.services.programme_file import ENDING
from sciatica_timer.ui.file_drop import FileDrop
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question

# Printed by the second start, in the words of the command line.
BUSY = "A session is running in Sciatica Timer. End it first, then start again."
ANSWER_FIRST = "Sciatica Timer is open and waits for an answer in its window. Give it first."
STOPPED = "Your last answer was a stop sign. Read in the window what to do before you exercise."


class SecondStart:
    """Raises the window, shows a routine or begins it, or opens a programme file."""

    def __init__(
        self,
        content: Content,
        window: MainWindow,
        session: SessionController,
        stop_signs: StopSignsController,
        today: TodayController,
        starter: SessionStarter,
        programme: ProgrammeController,
    ) -> None:
        self._content = content
        self._window = window
        self._session = session
        self._stop_signs = stop_signs
        self._today = today
        self._starter = starter
        self._programme = programme
        FileDrop(window, ENDING, programme.open_file, lambda: self.may_take)

    def come_to_front(self) -> None:
        """Raise the window."""
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    def open_file(self, file: str) -> None:
        """Open the programme file with which the app was started, if any, unless it is busy."""
        if file and self.may_take:
            self._programme.open_file(Path(file))

    @property
    def may_take(self) -> bool:
        """Whether nothing else is going on in the window."""
        return not self._going_on()

    def _going_on(self) -> str:
        """What is going on, so that nothing else can be asked for; empty for nothing."""
        if self._session.active:
            return BUSY
        open_question = any(each.isVisible() for each in self._window.findChildren(Question))
        return ANSWER_FIRST if self._window.overlay() is not None or open_question else ""

    def take_request(self, routine: str, *, start: bool, file: str = "") -> str:
        """Do what is asked for; gives why not in a sentence, empty when it is done."""
        if routine and routine not in self._content.library.routines:
            try:
                self._content.routine(routine)
            except RefusalError as refusal:
                return str(refusal)
        if told := self._going_on():
            return told
        if file:
            self._programme.open_file(Path(file))
            return ""
        if routine:
            self._window.show_page("today")
            self._today.suggest(routine)
        if start and not self._stop_signs.may_start():
            return STOPPED
        if start:
            self._starter.start(routine)
            # With every move left out it asks what else to do.
            return "" if self._session.active else ANSWER_FIRST
        return ""
