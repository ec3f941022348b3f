"""Care between sessions: the Care page, cold and heat, gentle activity, the dose."""

import uuid
from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.care.pack_controller import PackController
from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.domain import care
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.dose import Suggestion
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import Activity, StepAnswer
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui.answer_words import activity_name
from sciatica_timer.ui.care.dose_page import stories
from sciatica_timer.ui.care.today_cards import DoseCard
from sciatica_timer.ui.kit import ButtonKind
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.question import Question, QuestionOption

if TYPE_CHECKING:
    from sciatica_timer.ui.care.care_page import CarePage

BEAT_MS = 500


class CarePageController(QObject):
    """What runs beside the rest of the app, and what is asked on Today."""

    def __init__(
        self,
        content: Content,
        history: HistoryStore,
        dose: TodaysDose,
        preferences: PreferencesStore,
        window: MainWindow,
        pictures: Pictures,
        stop_signs: StopSignsController,
        packs: PackController,
        start: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._history = history
        self._dose = dose
        self._preferences = preferences
        self._stop_signs = stop_signs
        self._start = start
        self._window = window
        self._pictures = pictures
        self._page: CarePage | None = None
        self.packs = packs
        """Cold and heat."""
        self.packs.changed.connect(self._show)
        self._window.rail.running_requested.connect(self._show_packs)
        self._activity: tuple[Activity, int] | None = None
        self._question: Question | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._show)

    # -- the page -----------------------------------------------------------------------------

    def make_page(self) -> QWidget:
        """The Care page, wired."""
        from sciatica_timer.ui.care.care_page import CarePage

        page = self._page = CarePage(
            self._content.advice, self._stop_signs.number().number, self._pictures
        )
        page.emergency.number_changed.connect(self._stop_signs.change_number)
        page.stop_signs_requested.connect(self._stop_signs.show)
        page.flare_day.clicked.connect(lambda: self._start(FLARE_ROUTINE))
        page.activity.logged.connect(self._log_activity)
        page.activity.timer_start_requested.connect(self._start_activity)
        page.activity.timer_stop_requested.connect(self._stop_activity)
        page.packs.began.chosen.connect(self._on_began)
        self.packs.wire(page.packs)
        return page

    def shut_down(self) -> None:
        """Let the timers go."""
        self._beat.stop()
        self.packs.shut_down()

    def may_close(self) -> bool:
        """Whether no timer would be lost by closing now; asks where one would."""
        if self._activity is not None:
            if self._question is None:
                self._ask_about_activity()
            return False
        return self.packs.may_close()

    def _ask_about_activity(self) -> None:
        self._question = Question(
            self.tr("The clock of your activity is running"),
            self.tr("Closed, it stops. What was done until now can stand in your calendar."),
            [
                QuestionOption("log", self.tr("Stop and log it"), ButtonKind.PRIMARY),
                QuestionOption("close", self.tr("Close without it")),
                QuestionOption("stay", self.tr("Stay here")),
            ],
            self._window,
        )
        self._question.answered.connect(self._on_close_answer)

    def _on_close_answer(self, key: str) -> None:
        self._question = None
        if key == "stay":
            return
        if key == "log":
            self._stop_activity()
        self._activity = None
        self._window.close()

    def refresh(self) -> None:
        """Bring the page up to date."""
        if self._page is None:
            return
        log, today = self._history.care, self._today()
        call = self._stop_signs.number()
        self._page.emergency.set_number(call.number, certain=call.certain)
        self._page.packs.set_began((today - log.began).days if log.began else None)
        exercises, sessions = self._content.library.exercises, self._history.sessions
        self._page.set_doses(stories(exercises.values(), sessions, log))
        self._show()

    def _show(self) -> None:
        if self._page is not None:
            now = clock.elapsed()
            self._page.packs.show_timer(self.packs.timer, now)
            began = self._activity[1] if self._activity else None
            self._page.activity.show_timer(now - began if began is not None else None)

    def _show_packs(self) -> None:
        self._window.show_page("care")
        if self._page is not None:
            self._page.show_packs()

    def _today(self) -> date:
        return day_of(clock.now(), self._preferences.value.day_starts_at)

    # -- cold and heat ------------------------------------------------------------------------

    def _on_began(self, days_ago: int) -> None:
        began = self._today() - timedelta(days=days_ago)
        self._history.replace_care(replace(self._history.care, began=began))

    # -- gentle activity ----------------------------------------------------------------------

    def _start_activity(self, activity: Activity) -> None:
        # Somebody goes for a walk, and the computer goes to sleep.
        self._activity = (activity, clock.elapsed())
        self._beat.start()
        self._show()

    def _stop_activity(self) -> None:
        if self._activity is not None:
            activity, began = self._activity
            self._activity = None
            self._beat.stop()
            self._show()
            self._log_activity(activity, max(1, round((clock.elapsed() - began) / 60_000)))

    def _log_activity(self, activity: Activity, minutes: int) -> None:
        session = care.log_activity(
            activity, minutes, name=activity_name(activity), id=uuid.uuid4().hex, ended=clock.now()
        )
        self._history.add(session)
        if self._page is not None:
            self._page.activity.show_logged(activity, session.minutes)

    # -- on Today -----------------------------------------------------------------------------

    def make_dose_card(self) -> DoseCard:
        """The card that suggests a step, wired."""
        card = DoseCard()
        card.accepted.connect(self._accept)
        card.kept.connect(self._keep)
        card.stop_signs_requested.connect(self._stop_signs.show)
        return card

    def _accept(self, asked: tuple[Suggestion, ...]) -> None:
        self._dose.answer(asked, StepAnswer.ACCEPTED)

    def _keep(self, asked: tuple[Suggestion, ...]) -> None:
        self._dose.answer(asked, StepAnswer.KEPT)
