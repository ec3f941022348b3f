"""High pain before a session is no locked door: the signs first, then what is possible today."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.domain.session import PainAt
from sciatica_timer.services.translation import paragraph
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
            self.tr("Is {score} of 10 your usual level?").format(score=score),
            self.tr("It decides what is a good way to begin today."),
            [
                QuestionOption(YES, self.tr("Yes, it is usual")),
                QuestionOption(NO, self.tr("No, it is more than usual")),
                QuestionOption(LATER, self.tr("Not now")),
            ],
            self._window,
        )
        question.answered.connect(self._on_usual)

    def _on_usual(self, key: str) -> None:
        if key == LATER:
            return
        gentle = QuestionOption(GENTLE, self.tr("Start the very gentle routine"))
        packs = QuestionOption(PACKS, self.tr("Cold or heat"))
        later = QuestionOption(LATER, self.tr("Not now"))
        usual = key == YES
        options = [gentle, packs, later] if usual else [packs, gentle, later]
        question = Question(
            self.tr("Begin gently") if usual else self.tr("What is possible now"),
            self._usual_words() if usual else self._unusual_words(),
            [each for each in options if each is not gentle or self._gentle is not None],
            self._window,
        )
        question.answered.connect(self._on_chosen)

    def _usual_words(self) -> str:
        return paragraph(
            (
                self.tr("The very gentle routine has few moves, and little of each."),
                self.tr("Stop when the pain rises, or spreads further down the leg."),
                self.tr("A short walk, a change of position, cold or heat are possible too."),
            )
        )

    def _unusual_words(self) -> str:
        return paragraph(
            (
                self.tr("Walk a little, change your position often, and use cold or heat."),
                self.tr("A day or two of rest is fine; longer rest does not help."),
                self.tr(
                    "When you feel able to, do the very gentle routine. Stop when the pain rises,"
                    " or spreads further down the leg."
                ),
                self.tr("If it goes on getting worse, see a doctor soon."),
            )
        )

    def _on_chosen(self, key: str) -> None:
        if key == GENTLE and self._gentle is not None:
            self._gentle()
        elif key == PACKS:
            self.packs_requested.emit()
