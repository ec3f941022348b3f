"""The cards on Today: a step of the dose, seeing a doctor, and how it is the day after."""

from collections.abc import Callable

from sciatica_timer.app.care.next_day_controller import NextDayController
from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.domain.dose import Suggestion
from sciatica_timer.domain.session import StepAnswer
from sciatica_timer.domain.today_message import TodayMessage
from sciatica_timer.ui.care.dose_words import Exercises
from sciatica_timer.ui.care.message_card import MessageCard
from sciatica_timer.ui.care.today_cards import DoseCard, SeeDoctorCard
from sciatica_timer.ui.today.today_view import TodayView

OF_THE_DOSE = (
    TodayMessage.STOP,
    TodayMessage.FLARE_DAY,
    TodayMessage.EASIER,
    TodayMessage.AGAIN,
    TodayMessage.HARDER,
)
"""What the card of the dose says."""


class TodayCardController:
    """Makes the cards, fills the one that speaks, and takes its answer."""

    def __init__(
        self,
        exercises: Exercises,
        dose: TodaysDose,
        next_day: NextDayController,
        show_signs: Callable[[], object],
        report: Callable[[], object],
    ) -> None:
        """report opens the page for the doctor."""
        self._exercises = exercises
        self._dose = dose
        self._next_day = next_day
        self._show_signs = show_signs
        self._report = report

    def make_cards(self) -> tuple[MessageCard, ...]:
        """The cards in the order in which they stand, wired."""
        self._dose_card = DoseCard()
        self._dose_card.accepted.connect(self._accept)
        self._dose_card.kept.connect(self._keep)
        self._dose_card.stop_signs_requested.connect(self._show_signs)
        self._doctor_card = SeeDoctorCard()
        self._doctor_card.read.connect(self._dose.doctor_read)
        self._doctor_card.report_requested.connect(self._report)
        self._next_day_card = self._next_day.make_card()
        return self._doctor_card, self._dose_card, self._next_day_card

    def show(self, view: TodayView) -> None:
        """Show the card of what is said, and hide the others."""
        asked = self._dose.suggestions() if view.said.main in OF_THE_DOSE else ()
        self._dose_card.show_suggestions(asked, self._exercises)
        see = view.said.main is TodayMessage.DOCTOR
        self._doctor_card.show_reasons(self._dose.doctor_reasons() if see else ())
        self._next_day_card.ask(view.last if view.asks_next_day else None)

    def _accept(self, asked: tuple[Suggestion, ...]) -> None:
        self._dose.answer(asked, StepAnswer.ACCEPTED)

    def _keep(self, asked: tuple[Suggestion, ...]) -> None:
        self._dose.answer(asked, StepAnswer.KEPT)
