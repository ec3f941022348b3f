"""A routine of which every move is left out: a plain word, and what is possible instead."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.domain.plan import instead_of
from sciatica_timer.domain.routine import Library, Routine
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.ui.kit import ButtonKind
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question, QuestionOption

OTHER, AGAIN, CLOSE = "other", "again", "close"


class EmptyRoutineQuestion(QObject):
    """Stands before everything that plays a routine or writes it down as sound."""

    def __init__(
        self,
        library: Library,
        history: HistoryStore,
        dose: TodaysDose,
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._history = history
        self._dose = dose
        self._window = window
        self._question: Question | None = None

    def tells(self, routine: Routine, then: Callable[[Routine], object]) -> bool:
        """Whether nothing of a routine is left today; then it says so, and offers what there is.

        then is called with another routine where the person takes that one.
        """
        if self._dose.plan(routine):
            return False
        if self._question is not None:
            return True
        past, care = self._history.sessions, self._history.care
        other = instead_of(routine, self._library, past, care)
        answers = [
            QuestionOption(AGAIN, self.tr("Offer its moves again")),
            QuestionOption(CLOSE, self.tr("Not now")),
        ]
        if other is not None:
            named = self.tr("Do “{routine}”").format(routine=other.name)
            answers.insert(0, QuestionOption(OTHER, named, ButtonKind.PRIMARY))
        self._question = Question(
            self.tr("“{routine}”: nothing is left of it for now").format(routine=routine.name),
            self.tr(
                "All of its moves are left out, because they hurt. You can walk a little, change"
                " your position often, or use cold or heat: see the page Care. Moves may suit you"
                " later; let them be offered again when you want to try."
            ),
            answers,
            self._window,
        )

        def answered(key: str) -> None:
            self._question = None
            if key == OTHER and other is not None:
                then(other)
            elif key == AGAIN:
                self._dose.offer_again(self._library.moves(routine))

        self._question.answered.connect(answered)
        return True
