"""Today: what is suggested, how long it takes, and how the week stands."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.care.page_controller import CarePageController
from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.locale import week_start
from sciatica_timer.domain import care
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.layout import lay_out
from sciatica_timer.domain.plan import layout_options
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import Session
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore, sentence
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.today.page import TodayPage
from sciatica_timer.ui.today.today_view import TodayView


class TodayController(QObject):
    """Makes the page and fills it."""

    def __init__(
        self,
        content: Content,
        history: HistoryStore,
        dose: TodaysDose,
        preferences: PreferencesStore,
        window: MainWindow,
        pictures: Pictures,
        care_pages: CarePageController,
        start: Callable[[str], object],
        save: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        """start and save take the id of a routine: to do it, and to write it as a sound file."""
        super().__init__(parent)
        self._content = content
        self._history = history
        self._dose = dose
        self._preferences = preferences
        self._window = window
        self._pictures = pictures
        self._care_pages = care_pages
        self._start = start
        self._save = save
        self._suggested = ""
        self._page: TodayPage | None = None

    def make_page(self) -> QWidget:
        """The page, wired."""
        page = self._page = TodayPage(self._content.library, self._pictures)
        page.start_requested.connect(self._start)
        page.save_requested.connect(self._save)
        page.week.clicked.connect(lambda: self._window.show_page("calendar"))
        page.last.next_day_answered.connect(self._care_pages.answer_next_day)
        self._dose_card = self._care_pages.make_dose_card()
        page.set_card(self._dose_card)
        return page

    def refresh(self) -> None:
        """Bring the page up to date, if there is one."""
        if self._page is not None:
            self._care_pages.fill_dose_card(self._dose_card)
            self._page.refresh(self._today(self._preferences.value))

    def suggest(self, routine_id: str) -> None:
        """Let this routine stand first."""
        self._suggested = routine_id
        self.refresh()

    def _today(self, prefs: Preferences) -> TodayView:
        now, sessions = clock.now(), self._history.sessions
        index = self._history.calendar(prefs.day_starts_at)
        today = day_of(now, prefs.day_starts_at)
        due = care.next_day_due(sessions, today, prefs.day_starts_at)
        exercised = care.exercised(sessions)
        problem = self._history.problem
        plans = self._plans()
        return TodayView(
            now=now,
            week=index.week(today, week_start=week_start(prefs)),
            goal=prefs.days_a_week,
            minutes=self._minutes(plans, prefs),
            plans=plans,
            suggested=self._suggested or self._usual(exercised, plans),
            last=exercised[-1] if exercised else None,
            ask_next_day=due is not None and bool(exercised) and due.id == exercised[-1].id,
            day_starts_at=prefs.day_starts_at,
            notice=sentence(problem) if problem else "",
        )

    def _plans(self) -> dict[str, tuple[PlannedExercise, ...]]:
        routines = self._content.library.routines.values()
        return {each.id: self._dose.plan(each) for each in routines}

    def _minutes(
        self, plans: Mapping[str, tuple[PlannedExercise, ...]], prefs: Preferences
    ) -> dict[str, int]:
        """How long each routine takes today, in whole minutes; 0 where nothing of it is left."""
        words, options = self._content.phrases, layout_options(prefs)
        lengths = {key: lay_out(plan, words, options).total_ms for key, plan in plans.items()}
        return {key: max(1, round(ms / 60_000)) if ms else 0 for key, ms in lengths.items()}

    def _usual(
        self, exercised: list[Session], plans: Mapping[str, tuple[PlannedExercise, ...]]
    ) -> str:
        """What was done last, a hard day left out, if there is such a routine; else the first.

        One of which nothing is left today gives way to the first that has something.
        """
        routines = self._content.library.routines
        usual = (each.routine for each in reversed(exercised) if each.routine != FLARE_ROUTINE)
        last = next(usual, "")
        last = last if last in routines else next(iter(routines))
        return last if plans[last] else next((key for key, plan in plans.items() if plan), last)
