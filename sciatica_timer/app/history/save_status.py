"""What could not be saved: told in a sentence, tried again on a click, never lost by closing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.services.history import HistoryStore, Problem, ProblemKind, sentence
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.ui.care.save_state import SaveState
from sciatica_timer.ui.kit import ButtonKind
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question, QuestionOption

if TYPE_CHECKING:
    from sciatica_timer.ui.care.summary import Summary

CAN_RETRY = {
    ProblemKind.NO_SPACE,
    ProblemKind.NOT_ALLOWED,
    ProblemKind.READ_ONLY,
    ProblemKind.DISK_ERROR,
    ProblemKind.CANNOT_SAVE,
    ProblemKind.UNREADABLE,
}

NOT_WRITTEN = {ProblemKind.UNREADABLE, ProblemKind.NEWER}

GRACE_S = 0.3
"""So long closing waits without a word; a disk in good order needs a tenth of it."""


class SaveStatus(QObject):
    """Listens to the stores; what they could not write stays in memory until it is written."""

    def __init__(
        self,
        history: HistoryStore,
        preferences: PreferencesStore,
        programme: ProgrammeStore,
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._stores = (history, preferences, programme)
        self._window = window
        self._told = ""
        """The sentence about one of them that stands until everything is saved."""
        self._trying = False
        """Whether somebody has asked to write again what could not be saved."""
        self._lose_it = False
        self._question: Question | None = None
        self._closes_when_saved = False
        self._summary: Summary | None = None
        for store in self._stores:
            store.failed.connect(self._on_failed)
            store.saved.connect(self._on_saved)
        history.changed.connect(self._show)

    def follow(self, summary: "Summary") -> None:
        """Let the summary of a session say whether the session is on the disk."""
        self._summary = summary
        summary.retry_requested.connect(self.retry)
        self._show()

    def tell(self, problem: Problem | None) -> None:
        """Tell what went wrong, if anything, with a way to try again where that can help."""
        if problem is None:
            return
        again = self.tr("Try again") if problem.kind in CAN_RETRY else ""
        text = sentence(problem)
        if again and text != self._told:
            self._window.take_back(self._told)
            self._told = text
        self._window.notify(text, action=again, then=self.retry)

    def retry(self) -> None:
        """Write again what could not be saved, and tell what came of it."""
        self._trying = True
        if all([store.retry() for store in self._stores]):
            self._on_saved()
        elif not self._saving:
            # A file that still cannot be read says so by its problem alone.
            self._trying = False
            for store in self._stores:
                if store.problem is not None and store.problem.kind in NOT_WRITTEN:
                    self.tell(store.problem)
        self._show()

    def may_close(self) -> bool:
        """Whether nothing would be lost by closing now; asks where something would."""
        if self._lose_it or self._flush():
            return True
        if not self._saving:
            for store in self._stores:
                store.retry()
            if self._flush():
                return True
        if self._question is None:
            self._ask()
        return False

    @property
    def _saving(self) -> bool:
        return any(store.saving for store in self._stores)

    def _flush(self) -> bool:
        """Wait a moment; says whether all changes are on the disk, whatever else goes on there.

        A long history may still be read, or a copy of it be made, and neither holds a change.
        """
        for store in self._stores:
            store.flush(for_s=GRACE_S)
        return not (self._saving or any(store.unsaved for store in self._stores))

    def _ask(self) -> None:
        self._closes_when_saved = self._saving
        close = QuestionOption("close", self.tr("Close anyway"))
        stay = QuestionOption("stay", self.tr("Stay here"))
        if self._closes_when_saved:
            title = self.tr("Still saving")
            text = self.tr("The disk is slow. The window closes once everything is saved.")
            answers = [stay, close]
        else:
            title = self.tr("Not everything is saved")
            text = self._told or self.tr("The last changes could not be saved yet.")
            answers = [
                QuestionOption("again", self.tr("Try again"), ButtonKind.PRIMARY),
                close,
                stay,
            ]
        self._question = Question(title, text, answers, self._window)
        self._question.answered.connect(self._on_answer)

    def _on_answer(self, key: str) -> None:
        self._question, self._closes_when_saved = None, False
        self._lose_it = key == "close"
        if key != "stay":
            self._window.close()

    def _on_failed(self, problem: Problem) -> None:
        self._trying = False
        self.tell(problem)
        self._show()
        if self._closes_when_saved and self._put_question_away():
            self._ask()

    def _on_saved(self) -> None:
        if self._saving or any(store.unsaved for store in self._stores):
            self._show()
            return
        told, self._told = self._told, ""
        if told:
            self._window.take_back(told)
        if self._trying:
            self._trying = False
            self._window.notify(self.tr("Everything is saved now."))
        self._show()
        if self._closes_when_saved and self._put_question_away():
            self._window.close()

    def _put_question_away(self) -> bool:
        question, self._question = self._question, None
        self._closes_when_saved = False
        if question is not None:
            question.put_away()
        return question is not None

    def _show(self) -> None:
        """Say in the summary what is true of the session now."""
        if self._summary is None:
            return
        problem, unsaved = self._history.trouble, self._history.unsaved
        if self._history.saving:
            self._summary.show_kept(SaveState.NOT_YET)
        elif problem is None:
            self._summary.show_kept(SaveState.NO if unsaved else SaveState.YES)
        else:
            again = problem.kind in CAN_RETRY
            kept = SaveState.NO if unsaved else SaveState.YES
            self._summary.show_kept(kept, sentence(problem), again=again)
