"""The Care page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.care.activity_controller import ActivityController
from sciatica_timer.app.care.pack_controller import PackController
from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.services.advice import Advice
from sciatica_timer.ui.picture.pictures import Pictures

if TYPE_CHECKING:
    from sciatica_timer.ui.care.care_page import CarePage


class CarePageController(QObject):
    """Makes the page and fills it."""

    def __init__(
        self,
        advice: Advice,
        dose: TodaysDose,
        pictures: Pictures,
        stop_signs: StopSignsController,
        packs: PackController,
        activity: ActivityController,
        start: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        """start takes the id of a routine."""
        super().__init__(parent)
        self._advice = advice
        self._dose = dose
        self._pictures = pictures
        self._stop_signs = stop_signs
        self._packs = packs
        self._activity = activity
        self._start = start
        self._page: CarePage | None = None

    def make_page(self) -> QWidget:
        """The page, wired."""
        from sciatica_timer.ui.care.care_page import CarePage

        page = self._page = CarePage(self._advice, self._pictures)
        self._stop_signs.wire(page.emergency.number)
        page.stop_signs_requested.connect(self._stop_signs.show)
        page.flare_day.clicked.connect(lambda: self._start(FLARE_ROUTINE))
        self._activity.wire(page.activity)
        self._packs.wire(page.packs)
        return page

    def show_packs(self) -> None:
        """Bring cold and heat into sight."""
        if self._page is not None:
            self._page.show_packs()

    def refresh(self) -> None:
        """Bring the page up to date, if there is one."""
        if self._page is not None:
            self._page.set_doses(self._dose.stories)
            self._packs.refresh()
