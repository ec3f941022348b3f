"""What is asked of the app from outside of its window, by a second start or a message."""

from pathlib import Path

from sciatica_timer.app.content import Content
from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.pages.today_controller import TodayController
from sciatica_timer.app.programme.programme_controller import ProgrammeController
from sciatica_timer.app.session.questions_before import QuestionsBefore
from sciatica_timer.app.session.session_starter import SessionStarter
from sciatica_timer.app.session.state import Idle
from sciatica_timer.domain.programme import ENDING
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.file_drop import FileDrop
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question


class SecondStart:
    """Raises the window, shows a routine or begins it, or opens a programme file."""

    def __init__(
        self,
        content: Content,
        window: MainWindow,
        starter: SessionStarter,
        today: TodayController,
        questions: QuestionsBefore,
        programme: ProgrammeController,
    ) -> None:
        """questions are asked before what a message begins."""
        self._content = content
        self.window = window
        self.session = starter.session
        self._today = today
        self._starter = starter
        self._questions = questions
        self._programme = programme
        FileDrop(window, ENDING, programme.open_file, lambda: self.may_take)

    def come_to_front(self) -> None:
        """Raise the window."""
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def open_file(self, file: str) -> None:
        """Open the programme file with which the app was started, if any.

        While the window is at something else it is offered, once the pages are in sight again.
        """
        if not file:
            return
        path = Path(file)
        if self.may_take:
            self._programme.open_file(path)
            return
        told = translate("CommandLine", "{name} waits to be opened.").format(name=path.name)
        self.window.notify(
            told,
            action=translate("CommandLine", "Open it"),
            then=lambda: self._programme.open_file(path),
        )

    @property
    def may_take(self) -> bool:
        """Whether nothing else is going on in the window."""
        return not self._going_on()

    def _going_on(self) -> str:
        """What is going on, so that nothing else can be asked for; empty for nothing."""
        if self.session.active:
            return translate(
                "CommandLine",
                "A session is running in Sciatica Timer. End it first, then start again.",
            )
        open_question = any(each.isVisible() for each in self.window.findChildren(Question))
        return _answer_first() if self.window.overlay() is not None or open_question else ""

    def _is_running(self, routine: str) -> bool:
        """Whether it is this routine that is being done; any where none is named."""
        state = self.session.state
        return not isinstance(state, Idle) and routine in ("", state.plan.routine.id)

    def begin(self, routine: str = "") -> None:
        """Come to the front and begin a routine, unless the window is at something else."""
        self.come_to_front()
        page = self.window.overlay()
        if page is not None and page.property("can_be_left"):
            self.window.close_overlay()
        if self.may_take:
            self.window.show_page("today")
            known = routine in self._content.library.routines
            wished = routine if known else self._today.routine
            self._starter.when_possible(wished, self._questions.ask)

    def take_request(self, routine: str, *, start: bool, file: str = "") -> str:
        """Do what is asked for; gives why not in a sentence, empty when it is done."""
        if routine and routine not in self._content.library.routines:
            try:
                self._content.routine(routine)
            except RefusalError as refusal:
                return str(refusal)
        if start and not file and self._is_running(routine):
            # Its window has come to the front; that is all there is to do.
            return ""
        if told := self._going_on():
            return told
        if file:
            self._programme.open_file(Path(file))
            return ""
        if routine:
            self.window.show_page("today")
            self._today.suggest(routine)
        return self._start(routine) if start else ""

    def _start(self, routine: str) -> str:
        """Begin a routine; gives why not in a sentence."""
        if not self._starter.stop_signs.may_start():
            return translate(
                "CommandLine",
                "Your last answer was a stop sign. "
                "Read in the window what to do before you exercise.",
            )
        self._starter.start(routine)
        # With every move left out it asks what else to do.
        return "" if self.session.active else _answer_first()


def _answer_first() -> str:
    return translate(
        "CommandLine",
        "Sciatica Timer is open and waits for an answer in its window. Give it first.",
    )
