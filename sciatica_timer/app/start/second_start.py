"""What a second start of the app asks of the one that is open."""

from collections.abc import Callable

from sciatica_timer.app.content import Content
from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question

# Printed by the second start, in the words of the command line.
BUSY = "A session is running in Sciatica Timer. End it first, then start again."
ANSWER_FIRST = "Sciatica Timer is open and waits for an answer in its window. Give it first."
STOPPED = "Your last answer was a stop sign. Read in the window what to do before you exercise."


class SecondStart:
    """Raises the window, shows a routine or begins it."""

    def __init__(
        self,
        content: Content,
        window: MainWindow,
        session: SessionController,
        stop_signs: StopSignsController,
        suggest: Callable[[str], object],
        start: Callable[[str], object],
    ) -> None:
        """suggest and start take the id of a routine, empty for the usual one."""
        self._content = content
        self._window = window
        self._session = session
        self._stop_signs = stop_signs
        self._suggest = suggest
        self._start = start

    def come_to_front(self) -> None:
        """Raise the window."""
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()

    def take_request(self, routine: str, *, start: bool) -> str:
        """Do what is asked for; gives why not in a sentence, empty when it is done."""
        if routine and routine not in self._content.library.routines:
            try:
                self._content.routine(routine)
            except RefusalError as refusal:
                return str(refusal)
        if self._session.active:
            return BUSY
        open_question = any(each.isVisible() for each in self._window.findChildren(Question))
        if self._window.overlay() is not None or open_question:
            return ANSWER_FIRST
        if routine:
            self._window.show_page("today")
            self._suggest(routine)
        if start and not self._stop_signs.may_start():
            return STOPPED
        if start:
            self._start(routine)
            # With every move left out it asks what else to do.
            return "" if self._session.active else ANSWER_FIRST
        return ""
