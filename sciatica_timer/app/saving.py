"""What could not be saved: told in a sentence, tried again on a click, never lost by closing."""

from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.household import Household
from sciatica_timer.services.history import Problem, ProblemKind, sentence
from sciatica_timer.ui.kit import Kind
from sciatica_timer.ui.question import Answer, Question

CAN_RETRY = {
    ProblemKind.NO_SPACE,
    ProblemKind.NOT_ALLOWED,
    ProblemKind.READ_ONLY,
    ProblemKind.DISK_ERROR,
    ProblemKind.CANNOT_SAVE,
    ProblemKind.UNREADABLE,
}


class Saving(QObject):
    """Listens to both stores; what they could not write stays in memory until it is written."""

    settled = Signal()
    """What could not be saved is on the disk now."""

    def __init__(
        self,
        household: Household,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history = household.history
        self._preferences = preferences = household.preferences
        self._frame = household.frame
        self._told = ""
        """The sentence about the history that stands until everything is saved."""
        self._lose_it = False
        self._question: Question | None = None
        history.failed.connect(self.tell)
        history.changed.connect(self._settle)
        preferences.failed.connect(self.tell)

    def tell(self, problem: Problem) -> None:
        """Tell what went wrong, with a way to try again where that can help."""
        again = self.tr("Try again") if problem.kind in CAN_RETRY else ""
        text = sentence(problem)
        if problem.path == self._preferences.path:
            self._frame.notify(text, action=again, then=self._preferences.retry)
            return
        if again and text != self._told:
            self._frame.take_back(self._told)
            self._told = text
        self._frame.notify(text, action=again, then=self.retry)

    def retry(self) -> bool:
        """Write again what could not be saved; `tell` follows where it fails once more."""
        if not self._history.retry():
            # A file that still cannot be read says so by its problem alone.
            if self._history.problem is not None and self._history.unsaved:
                self.tell(self._history.problem)
            return False
        self._settle()
        self._frame.notify(self.tr("Everything is saved now."))
        return True

    def may_close(self) -> bool:
        """Whether nothing would be lost by closing now; asks where something would."""
        if not self._history.unsaved or self._lose_it:
            return True
        if self._history.retry():
            return True
        if self._question is None:
            self._question = Question(
                self.tr("Not everything is saved"),
                self._told or self.tr("The last changes could not be saved yet."),
                [
                    Answer("again", self.tr("Try again"), Kind.PRIMARY),
                    Answer("close", self.tr("Close anyway")),
                    Answer("stay", self.tr("Stay here")),
                ],
                self._frame,
            )
            self._question.answered.connect(self._on_answer)
        return False

    def _on_answer(self, key: str) -> None:
        self._question = None
        self._lose_it = key == "close"
        if key != "stay":
            self._frame.close()

    def _settle(self) -> None:
        if self._told and not self._history.unsaved:
            told, self._told = self._told, ""
            self._frame.take_back(told)
            self.settled.emit()
