"""The questions before a session: how it is, and whether an easier day is wished for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.session.high_pain import HighPain
from sciatica_timer.app.session.speech import SpeechAhead
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.domain.exercise import Exercise
from sciatica_timer.domain.routine import FLARE_ROUTINE, Routine
from sciatica_timer.domain.session import PainAt
from sciatica_timer.domain.timeline import PlannedExercise, equipment_of
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture.illustration import Illustration
from sciatica_timer.ui.picture.pictures import Pictures

if TYPE_CHECKING:
    from sciatica_timer.ui.care.before import BeforeSession


class QuestionsBefore(QObject):
    """Asks before a session; a high pain leads to the stop signs first, never into exercise."""

    def __init__(
        self,
        dose: TodaysDose,
        preferences: PreferencesStore,
        window: MainWindow,
        speech: SpeechAhead,
        stop_signs: StopSignsController,
        pictures: Pictures,
        begin: Callable[[Routine, tuple[PainAt, ...]], bool],
        parent: QObject | None = None,
    ) -> None:
        """begin takes a routine and what was answered before it, and says whether it began."""
        super().__init__(parent)
        self._dose = dose
        self._preferences = preferences
        self._window = window
        self._speech = speech
        self._stop_signs = stop_signs
        self._pictures = pictures
        self.high_pain = HighPain(window, stop_signs, self)
        self._begin = begin
        self._routine: Routine | None = None
        """What is to begin after the questions."""
        self._page: BeforeSession | None = None
        self._first: Illustration | None = None
        """What its page shows of the exercise that comes first."""

    def ask(self, routine: Routine) -> None:
        """Ask how it is, then begin."""
        self._routine = routine
        if self._page is None:
            from sciatica_timer.ui.care.before import BeforeSession

            self._first = Illustration(self._pictures)
            page = self._page = BeforeSession(self._first)
            page.start_requested.connect(self._on_start)
            page.high_answered.connect(self._on_high)
            page.flare_day_requested.connect(self._on_flare)
            page.variants_requested.connect(self._choose_variants)
            page.signs.clicked.connect(self._stop_signs.show)
            page.closed.connect(self._on_not_now)
        # The voice takes a moment; whoever answers the questions meanwhile waits for nothing.
        self._speech.start(routine)
        flare = self._dose.flare_routine is not None
        plan = self._dose.plan(routine)
        self._show_first(plan)
        self._page.ask(
            routine.name,
            self._preferences.value.sore_side.asked,
            equipment=equipment_of(plan),
            offer_flare=flare and routine.id != FLARE_ROUTINE,
            variants=self._variants_told(routine),
        )
        self._window.show_overlay(self._page)

    def _show_first(self, plan: tuple[PlannedExercise, ...]) -> None:
        if self._first is not None and plan:
            self._first.set_text(plan[0].exercise.name)
            self._first.show_still(plan[0].picture, "hold", False, False)

    def _variants_of(self, routine: Routine) -> list[tuple[Exercise, str]]:
        """The exercises of today that can be done in several ways, with the one that is chosen."""
        today = {each.exercise.id: each.exercise for each in self._dose.plan(routine)}
        doses = self._dose.of_all()
        return [(each, doses[key].variant) for key, each in today.items() if each.variants]

    def _variants_told(self, routine: Routine) -> str | None:
        from sciatica_timer.ui.library.variant_choices import variants_line

        found = self._variants_of(routine)
        return variants_line(found) if found else None

    def _choose_variants(self) -> None:
        from sciatica_timer.ui.library.variant_choices import VariantsOverlay

        if self._routine is not None and self._page is not None:
            over = VariantsOverlay(self._variants_of(self._routine), self._pictures, self._page)
            over.chosen.connect(self._dose.choose_variant)
            over.closed.connect(self._on_variants)

    def _on_variants(self) -> None:
        """Say how it is done now, and make the words of it."""
        if self._routine is not None and self._page is not None:
            plan = self._dose.plan(self._routine)
            self._page.show_variants(
                self._routine.name,
                self._variants_told(self._routine),
                equipment_of(plan),
            )
            self._show_first(plan)
            self._speech.start(self._routine)

    def _on_not_now(self) -> None:
        self._speech.cancel()
        self._window.close_overlay()

    def _on_start(self, before: tuple[PainAt, ...]) -> None:
        self._go_on(self._routine, before)

    def _on_flare(self, before: tuple[PainAt, ...]) -> None:
        self._go_on(self._dose.flare_routine, before)

    def _go_on(self, routine: Routine | None, before: tuple[PainAt, ...]) -> None:
        if routine is not None and not self._begin(routine, before):
            self._on_not_now()

    def _on_high(self, before: tuple[PainAt, ...]) -> None:
        self._speech.cancel()
        flare = self._dose.flare_routine
        self.high_pain.lead_on(before, (lambda: self._begin(flare, before)) if flare else None)
