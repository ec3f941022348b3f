"""Exercises: how much of each is done today, and what was left out."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.programme.programme_controller import ProgrammeController
from sciatica_timer.ui.picture.pictures import Pictures

if TYPE_CHECKING:
    from sciatica_timer.ui.library.page import ExercisesPage

LEAVE_OUT = "leave-out"
"""The advice page that is shown beside the exercises too."""


class ExercisesController(QObject):
    """Makes the page, fills it, and keeps what is chosen on it."""

    def __init__(
        self,
        content: Content,
        dose: TodaysDose,
        pictures: Pictures,
        try_exercise: Callable[[str], object],
        programme: ProgrammeController,
        parent: QObject | None = None,
    ) -> None:
        """try_exercise begins one exercise, by its id."""
        super().__init__(parent)
        self._content = content
        self._dose = dose
        self._pictures = pictures
        self._try = try_exercise
        self._programme = programme
        self._page: ExercisesPage | None = None

    def make_page(self) -> QWidget:
        """The page, wired."""
        from sciatica_timer.ui.library.page import ExercisesPage

        pages = self._content.advice.pages
        leave_out = next((page for page in pages if page.id == LEAVE_OUT), None)
        page = self._page = ExercisesPage(self._content.library, self._pictures, leave_out)
        page.detail.dose_changed.connect(self._dose.set_by_hand)
        page.detail.variant_chosen.connect(self._dose.choose_variant)
        page.detail.try_requested.connect(self._try)
        page.detail.offer_requested.connect(self._on_offer)
        page.open_programme.clicked.connect(self._programme.choose_file)
        page.own.clicked.connect(self._programme.new_exercise)
        page.routines.clicked.connect(self._programme.routines.open)
        page.detail.change_requested.connect(self._programme.change_exercise)
        page.detail.delete_requested.connect(self._programme.delete_exercise)
        self._programme.exercise_saved.connect(self._show)
        return page

    def refresh(self) -> None:
        """Bring the page up to date, if there is one."""
        if self._page is not None:
            self._page.refresh(self._dose.of_all())

    def _show(self, exercise_id: str) -> None:
        if self._page is not None:
            self.refresh()
            self._page.open_exercise(exercise_id)

    def _on_offer(self, exercise_id: str) -> None:
        self._dose.offer_again([self._content.library.exercises[exercise_id]])
