"""Today: the page, and what the person does there."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.care.next_day_controller import NextDayController
from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.pages.today_card_controller import TodayCardController
from sciatica_timer.app.pages.today_view_builder import TodayViewBuilder
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import StepAnswer, StepKind
from sciatica_timer.ui.today.page import TodayPage


class TodayController(QObject):
    """Fills the page, and keeps it up to date."""

    def __init__(
        self,
        make_page: Callable[[], TodayPage],
        builder: TodayViewBuilder,
        cards: TodayCardController,
        dose: TodaysDose,
        next_day: NextDayController,
        start: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        """start takes the id of a routine to do."""
        super().__init__(parent)
        self._make_page = make_page
        self._builder = builder
        self._cards = cards
        self._dose = dose
        self._start = start
        self.next_day = next_day
        """How it is the day after a session."""
        self.next_day.changed.connect(self.refresh)
        self._suggested = ""
        self._page: TodayPage | None = None

    def make_page(self) -> QWidget:
        """The page, wired."""
        page = self._page = self._make_page()
        page.start_requested.connect(self._on_start)
        page.last.change_requested.connect(self.next_day.change)
        page.quiet.undo.clicked.connect(self._dose.undo)
        for card in self._cards.make_cards():
            page.add_message(card)
        return page

    def refresh(self) -> None:
        """Bring the page up to date, if there is one."""
        if self._page is not None:
            view = self._builder.build(self._suggested)
            self._cards.show(view)
            self._page.refresh(view)

    @property
    def routine(self) -> str:
        """Id of the routine that stands first."""
        return self._builder.build(self._suggested).suggested

    def suggest(self, routine_id: str) -> None:
        """Let this routine stand first."""
        self._suggested = routine_id
        self.refresh()

    def _on_start(self, routine_id: str) -> None:
        asked = self._dose.suggestions()
        if routine_id == FLARE_ROUTINE and asked and asked[0].kind is StepKind.FLARE:
            # It stands first because it is suggested: to start it is the yes.
            self._dose.answer(asked, StepAnswer.ACCEPTED)
        self._start(routine_id)
