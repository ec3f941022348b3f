"""Today: what is suggested, how long it takes, and how the week stands."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.care.next_day_controller import NextDayController
from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.locale import week_start
from sciatica_timer.domain import care
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.dose import Suggestion
from sciatica_timer.domain.plan import layout_options
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import Session, StepAnswer, StepKind
from sciatica_timer.domain.session_length import minutes_of
from sciatica_timer.domain.since_last import changed_doses, pain_since
from sciatica_timer.domain.six_weeks import heavy_from
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.domain.today_message import (
    URGENT,
    KnownToday,
    QuietLine,
    SaidToday,
    TodayMessage,
    say_today,
)
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore, sentence
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui.care.dose_words import answered_words, kind_of
from sciatica_timer.ui.care.today_cards import DoseCard, SeeDoctorCard
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.six_weeks_words import until_line
from sciatica_timer.ui.today.page import TodayPage
from sciatica_timer.ui.today.since_words import since_words
from sciatica_timer.ui.today.today_view import TodayView

OF_THE_DOSE = (
    TodayMessage.STOP,
    TodayMessage.FLARE_DAY,
    TodayMessage.EASIER,
    TodayMessage.AGAIN,
    TodayMessage.HARDER,
)
"""What the card of the dose says."""


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
        next_day: NextDayController,
        show_signs: Callable[[], object],
        start: Callable[[str], object],
        save: Callable[[str], object],
        report: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """start and save take the id of a routine: to do it, and to write it as a sound file.

        report opens the page for the doctor.
        """
        super().__init__(parent)
        self._content = content
        self._history = history
        self._dose = dose
        self._preferences = preferences
        self._window = window
        self._pictures = pictures
        self._show_signs = show_signs
        self._start = start
        self._save = save
        self._report = report
        self.next_day = next_day
        """How it is the day after a session."""
        self.next_day.changed.connect(self.refresh)
        self._suggested = ""
        self._page: TodayPage | None = None

    def make_page(self) -> QWidget:
        """The page, wired."""
        page = self._page = TodayPage(self._content.library, self._pictures)
        page.start_requested.connect(self._on_start)
        page.save_requested.connect(self._save)
        page.week.clicked.connect(lambda: self._window.show_page("calendar"))
        page.last.change_requested.connect(self.next_day.change)
        page.quiet.undo.clicked.connect(self._dose.undo)
        self._dose_card = DoseCard()
        self._dose_card.accepted.connect(self._accept)
        self._dose_card.kept.connect(self._keep)
        self._dose_card.stop_signs_requested.connect(self._show_signs)
        self._next_day_card = self.next_day.make_card()
        self._doctor_card = SeeDoctorCard()
        self._doctor_card.read.connect(self._dose.doctor_read)
        self._doctor_card.report_requested.connect(self._report)
        for card in (self._doctor_card, self._dose_card, self._next_day_card):
            page.add_message(card)
        return page

    def refresh(self) -> None:
        """Bring the page up to date, if there is one."""
        if self._page is not None:
            view = self._today(self._preferences.value)
            asked = self._dose.suggestions() if view.said.main in OF_THE_DOSE else ()
            self._dose_card.show_suggestions(asked, self._content.library.exercises)
            see = view.said.main is TodayMessage.DOCTOR
            self._doctor_card.show_reasons(self._dose.doctor_reasons() if see else ())
            self._next_day_card.ask(view.last if view.asks_next_day else None)
            self._page.refresh(view)

    def suggest(self, routine_id: str) -> None:
        """Let this routine stand first."""
        self._suggested = routine_id
        self.refresh()

    def _on_start(self, routine_id: str) -> None:
        asked = self._dose.suggestions()
        if routine_id == FLARE_ROUTINE and asked and asked[0].kind is StepKind.FLARE:
            # It stands first because it is suggested: to start it is the yes.
            self._accept(asked)
        self._start(routine_id)

    def _accept(self, asked: tuple[Suggestion, ...]) -> None:
        self._dose.answer(asked, StepAnswer.ACCEPTED)

    def _keep(self, asked: tuple[Suggestion, ...]) -> None:
        self._dose.answer(asked, StepAnswer.KEPT)

    def _today(self, prefs: Preferences) -> TodayView:
        now, sessions = clock.now(), self._history.sessions
        index = self._history.calendar(prefs.day_starts_at)
        today = day_of(now, prefs.day_starts_at)
        yesterdays = self.next_day.session(today)
        said = self._say(today, yesterdays)
        exercised = care.exercised(sessions)
        problem = self._history.problem
        plans = self._plans()
        return TodayView(
            now=now,
            week=index.week(today, week_start=week_start(prefs)),
            goal=prefs.days_a_week,
            minutes=self._minutes(plans, prefs),
            plans=plans,
            suggested=self._suggested or self._first(said, exercised, plans),
            last=exercised[-1] if exercised else None,
            said=said,
            quiet=self._quiet_words(said),
            can_change=yesterdays is not None and yesterdays.next_day is not None,
            since=self._since(said, exercised),
            day_starts_at=prefs.day_starts_at,
            notice=sentence(problem) if problem else "",
        )

    def _say(self, today: date, yesterdays: Session | None) -> SaidToday:
        """What there is to say, out of all that is known."""
        sessions, log = self._history.sessions, self._history.care
        starts_at = self._preferences.value.day_starts_at
        asked, answered = self._dose.suggestions(), self._dose.answered()
        return say_today(
            KnownToday(
                stop=not care.may_start(sessions, log),
                doctor=bool(self._dose.doctor_reasons()),
                step=kind_of(asked) if asked else None,
                asks_next_day=self.next_day.asks(yesterdays),
                asks_anew=self.next_day.asks_anew(yesterdays),
                answered=day_of(answered[-1].at, starts_at) if answered else None,
                heavy_from=heavy_from(log),
                today=today,
            )
        )

    def _quiet_words(self, said: SaidToday) -> str:
        if said.quiet is QuietLine.ANSWERED:
            return answered_words(self._dose.answered(), self._content.library.exercises)
        until = heavy_from(self._history.care)
        return until_line(until) if said.quiet is not None and until else ""

    def _since(self, said: SaidToday, exercised: list[Session]) -> str:
        """What is new since the last session; what was chosen just now is told beside it."""
        if not exercised or said.main in URGENT:
            return ""
        told = said.quiet is QuietLine.ANSWERED
        changed = () if told else changed_doses(exercised[-1], self._history.care)
        return since_words(pain_since(exercised), changed, self._content.library.exercises)

    def _first(
        self,
        said: SaidToday,
        exercised: list[Session],
        plans: Mapping[str, tuple[PlannedExercise, ...]],
    ) -> str:
        """What stands first: on a hard day its own routine, and no other beside it."""
        if said.main is TodayMessage.FLARE_DAY and FLARE_ROUTINE in plans:
            return FLARE_ROUTINE
        return self._usual(exercised, plans)

    def _plans(self) -> dict[str, tuple[PlannedExercise, ...]]:
        routines = self._content.library.routines.values()
        return {each.id: self._dose.plan(each) for each in routines}

    def _minutes(
        self, plans: Mapping[str, tuple[PlannedExercise, ...]], prefs: Preferences
    ) -> dict[str, int]:
        """How long each routine takes today, in whole minutes; 0 where nothing of it is left."""
        words, options = self._content.phrases, layout_options(prefs)
        return {key: minutes_of(plan, words, options) for key, plan in plans.items()}

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
