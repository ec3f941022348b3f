"""Asks before something that a person has written is lost."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui.kit.buttons import ButtonKind
from sciatica_timer.ui.question import Question, QuestionOption


class UnsavedQuestion(QObject):
    """One question at a time, over what it is about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None

    def settled(
        self,
        over: QWidget | None,
        save: Callable[[], object],
        discard: Callable[[], object],
        then: Callable[[], object],
    ) -> bool:
        """Whether nothing would be lost; else it asks, and then goes on where that is settled.

        It asks over a widget; None where all is saved. save gives something that is true where it
        could be saved.
        """
        if over is None:
            return True
        if self._question is None:
            self._question = Question(
                self.tr("What you changed is not saved"),
                self.tr("Do you want to keep it?"),
                [
                    QuestionOption("save", self.tr("Save it"), ButtonKind.PRIMARY),
                    QuestionOption("discard", self.tr("Discard it")),
                    QuestionOption("stay", self.tr("Go on writing")),
                ],
                over,
            )

            def answered(key: str) -> None:
                self._question = None
                done = key == "discard" or (key == "save" and bool(save()))
                if key == "discard":
                    discard()
                if done:
                    then()

            self._question.answered.connect(answered)
        return False
