"""High pain before a session is no locked door: the signs first, then what is possible today."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.domain.session import PainAt
from sciatica_timer.ui.care import high_pain_words as words
from sciatica_timer.ui.care.stop_sign_words import high_pain
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question, QuestionOption

YES, NO, GENTLE, PACKS, LATER = "yes", "no", "gentle", "packs", "later"


class HighPain(QObject):
    """Leads from a pain of 6 or more to the signs, and from there to something gentle."""

    packs_requested = Signal()
    """Cold or heat was chosen."""

    def __init__(
        self,
        window: MainWindow,
        stop_signs: StopSignsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._stop_signs = stop_signs
        self._gentle: Callable[[], object] | None = None

    def lead_on(self, before: Sequence[PainAt], gentle: Callable[[], object] | None) -> None:
        """Begin with the signs, in place of what lies over the window.

        gentle starts the routine for a hard day; None where there is none.
        """
        score = max(answer.pain.score or 0 for answer in before)
        self._gentle = gentle
        self._stop_signs.show_first(high_pain(score), lambda: self._ask_usual(score), instead=True)

    def _ask_usual(self, score: int) -> None:
        question = Question(
            words.is_usual(score),
            words.why_asked(),
            [
                QuestionOption(YES, words.yes()),
                QuestionOption(NO, words.no()),
                QuestionOption(LATER, words.not_now()),
            ],
            self._window,
        )
        question.answered.connect(self._on_usual)

    def _on_usual(self, key: str) -> None:
        if key == LATER:
            return
        gentle = QuestionOption(GENTLE, words.start_gently())
        packs = QuestionOption(PACKS, self.tr("Cold or heat"))
        later = QuestionOption(LATER, words.not_now())
        usual = key == YES
        options = [gentle, packs, later] if usual else [packs, gentle, later]
        question = Question(
            words.possible_title(usual=usual),
            words.possible(usual=usual),
            [each for each in options if each is not gentle or self._gentle is not None],
            self._window,
        )
        question.answered.connect(self._on_chosen)

    def _on_chosen(self, key: str) -> None:
        if key == GENTLE and self._gentle is not None:
            self._gentle()
        elif key == PACKS:
            self.packs_requested.emit()
