"""Asks before something that a person has written is lost."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.ui.kit.buttons import ButtonKind
from sciatica_timer.ui.question import Question, QuestionOption

if TYPE_CHECKING:
    from sciatica_timer.ui.programme.own_editor import OwnEditor


class UnsavedQuestion(QObject):
    """One question at a time, over the editor that it is about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None

    def settled(
        self,
        editor: "OwnEditor | None",
        save: Callable[[], object],
        discard: Callable[[], object],
        then: Callable[[], object],
    ) -> bool:
        """Whether nothing would be lost; else it asks, and then goes on where that is settled.

        save gives something that is true where it could be saved.
        """
        if editor is None or not editor.changed:
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
                editor,
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
