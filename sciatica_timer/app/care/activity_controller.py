"""Gentle activity: timed or typed, and added to the calendar."""

import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from sciatica_timer.domain import care
from sciatica_timer.domain.session import Activity
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.ui.answer_words import activity_name
from sciatica_timer.ui.kit import ButtonKind
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question, QuestionOption

if TYPE_CHECKING:
    from sciatica_timer.ui.care.activity import ActivityForm

BEAT_MS = 500


class ActivityController(QObject):
    """Runs the clock of an activity, and asks before it is lost.

    It counts the computer's sleep: somebody goes for a walk meanwhile.
    """

    def __init__(
        self, history: HistoryStore, window: MainWindow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._window = window
        self._form: ActivityForm | None = None
        self._going: tuple[Activity, int] | None = None
        """What goes on, and when it began."""
        self._question: Question | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._show)

    def wire(self, form: "ActivityForm") -> None:
        """Let a form start and stop the clock, and log."""
        self._form = form
        form.logged.connect(self._log)
        form.timer_start_requested.connect(self._start)
        form.timer_stop_requested.connect(self._stop)
        self._show()

    @property
    def going(self) -> tuple[Activity, int] | None:
        """What goes on, and when it began, in milliseconds of the clock that counts on."""
        return self._going

    def take_up(self, going: tuple[Activity, int] | None) -> None:
        """Go on with what another one has begun."""
        self._going = going
        if going is not None:
            self._beat.start()
        self._show()

    def shut_down(self) -> None:
        """End the clock."""
        self._beat.stop()

    def may_close(self) -> bool:
        """Whether the window may close; asks while the clock runs."""
        if self._going is None:
            return True
        if self._question is None:
            self._question = Question(
                self.tr("The clock for your activity is running"),
                self.tr("Closing the app stops it. What you did so far can go into your calendar."),
                [
                    QuestionOption("log", self.tr("Stop and save it"), ButtonKind.PRIMARY),
                    QuestionOption("close", self.tr("Close, and save nothing")),
                    QuestionOption("stay", self.tr("Stay here")),
                ],
                self._window,
            )
            self._question.answered.connect(self._on_close_answer)
        return False

    def _on_close_answer(self, key: str) -> None:
        self._question = None
        if key == "stay":
            return
        if key == "log":
            self._stop()
        self._going = None
        self._window.close()

    def _start(self, activity: Activity) -> None:
        self._going = (activity, clock.elapsed())
        self._beat.start()
        self._show()

    def _stop(self) -> None:
        if self._going is not None:
            activity, began = self._going
            self._going = None
            self._beat.stop()
            self._show()
            self._log(activity, max(1, round((clock.elapsed() - began) / 60_000)))

    def _log(self, activity: Activity, minutes: int) -> None:
        session = care.log_activity(
            activity, minutes, name=activity_name(activity), id=uuid.uuid4().hex, ended=clock.now()
        )
        self._history.add(session)
        if self._form is not None:
            self._form.show_logged(activity, session.minutes)

    def _show(self) -> None:
        if self._form is not None:
            began = self._going[1] if self._going else None
            self._form.show_timer(None if began is None else clock.elapsed() - began)
