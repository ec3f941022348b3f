"""The pages: each is built when first seen and refreshed whenever something changed."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.care.page_controller import CarePageController
from sciatica_timer.app.context import AppContext
from sciatica_timer.app.lazy_page import LazyPage
from sciatica_timer.app.locale import week_start
from sciatica_timer.domain import care
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.layout import lay_out
from sciatica_timer.domain.plan import layout_options
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import Session
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.domain.voice_sample import sample_of
from sciatica_timer.services import clock
from sciatica_timer.services.history import sentence
from sciatica_timer.ui.kit import dates
from sciatica_timer.ui.today.page import TodayPage
from sciatica_timer.ui.today.today_view import TodayView


class Navigation(QObject):
    """Today, Exercises, Calendar, Care, Settings."""

    start_requested = Signal(str)
    save_requested = Signal(str)
    try_requested = Signal(str)
    history_requested = Signal()

    def __init__(
        self,
        context: AppContext,
        *,
        places: Mapping[str, LazyPage],
        room: CarePageController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._content = context.content
        self._history = history = context.history
        self._dose = context.dose
        self._preferences = preferences = context.preferences
        self._voice = context.voice
        self._frame = frame = context.frame
        self._pictures = context.pictures
        self._room = room
        self._data_dir = context.where.data
        self._suggested = ""
        self._refresh: dict[str, Callable[[], None]] = {}
        """By page, once it was built."""
        self._makers: dict[str, Callable[[], QWidget]] = {
            "today": self._make_today,
            "exercises": self._make_exercises,
            "calendar": self._make_calendar,
            "care": self._make_care,
            "settings": self._make_settings,
        }
        for key, place in places.items():
            place.set_maker(partial(self._build, key))
        # "Done about 18:42" moves on with the clock, and so does the day.
        self._minute = QTimer(self)
        self._minute.setInterval(60_000)
        self._minute.timeout.connect(self.refresh_shown)
        self._minute.start()
        frame.page_shown.connect(self.refresh)
        preferences.changed.connect(self.refresh_shown)
        history.changed.connect(self.refresh_shown)

    def shut_down(self) -> None:
        """Let the clock go."""
        self._minute.stop()

    def suggest(self, routine_id: str) -> None:
        """Let this routine stand first."""
        self._suggested = routine_id
        self.refresh("today")

    def refresh_shown(self, *_: object) -> None:
        """Bring the page in sight up to date; one that is covered is once it comes into sight."""
        if self._frame.overlay() is None:
            self.refresh(self._frame.page())

    def refresh(self, key: str) -> None:
        """Bring a page up to date, if it was built."""
        if key in self._refresh:
            self._refresh[key]()

    def _build(self, key: str) -> QWidget:
        page = self._makers[key]()
        self.refresh(key)
        return page

    # -- today --------------------------------------------------------------------------------

    def _make_today(self) -> QWidget:
        page = TodayPage(self._content.library, self._pictures)
        page.start_requested.connect(self.start_requested)
        page.save_requested.connect(self.save_requested)
        page.page_requested.connect(self._frame.show_page)
        page.next_day_answered.connect(self._room.answer_next_day)
        card = self._room.make_dose_card()
        page.set_card(card)

        def refresh() -> None:
            self._room.fill_dose_card(card)
            page.refresh(self._today(self._preferences.value))

        self._refresh["today"] = refresh
        return page

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

    # -- exercises ----------------------------------------------------------------------------

    def _make_exercises(self) -> QWidget:
        from sciatica_timer.services.leave_out import load_leave_out
        from sciatica_timer.ui.library import ExercisesPage

        leave_out = load_leave_out(self._content.files.read)
        page = ExercisesPage(self._content.library, self._pictures, leave_out)
        page.detail.dose_changed.connect(self._dose.set_by_hand)
        page.detail.try_requested.connect(self.try_requested)
        page.detail.offer_requested.connect(self._on_offer)

        self._refresh["exercises"] = lambda: page.refresh(self._dose.of_all())
        return page

    def _on_offer(self, exercise_id: str) -> None:
        self._dose.offer_again([self._content.library.exercises[exercise_id]])

    # -- calendar -----------------------------------------------------------------------------

    def _make_calendar(self) -> QWidget:
        from sciatica_timer.app.history.calendar_controller import CalendarController

        room = CalendarController(self._context, self.history_requested.emit, parent=self)
        self._refresh["calendar"] = room.refresh
        return room.make_page()

    # -- care ---------------------------------------------------------------------------------

    def _make_care(self) -> QWidget:
        self._refresh["care"] = self._room.refresh
        return self._room.make_page()

    # -- settings -----------------------------------------------------------------------------

    def _make_settings(self) -> QWidget:
        from sciatica_timer.ui.settings import SettingsPage

        page = SettingsPage(self._preferences.value, self._data_dir)
        page.changed.connect(self._on_settings)
        page.sample_requested.connect(self._sample)
        page.clear_cache_requested.connect(self._clear_cache)
        page.history_requested.connect(self.history_requested)
        self._voice.voices_listed.connect(page.set_voices)
        self._voice.devices_listed.connect(page.set_devices)
        self._voice.ticking.connect(page.show_ticks)
        self._voice.list_voices()
        self._voice.list_devices()
        self._refresh["settings"] = lambda: page.refresh(self._preferences.value)
        return page

    def _on_settings(self, prefs: Preferences) -> None:
        before = self._preferences.value.voice
        self._preferences.replace(prefs)
        if prefs.voice != before:
            steps = sample_of(before, prefs.voice, self._content.phrases)
            self._voice.demonstrate(steps, prefs.voice)

    def _sample(self) -> None:
        self._voice.sample(self._content.phrases.sample, self._preferences.value.voice)

    def _clear_cache(self) -> None:
        freed = self._voice.clear_cache()
        megabytes = dates.decimal(freed / 1_000_000)
        self._frame.notify(
            self.tr("{size} MB of stored words are gone. They are made again when needed.").format(
                size=megabytes
            )
        )
