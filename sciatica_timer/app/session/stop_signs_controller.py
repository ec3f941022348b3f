"""The stop signs, and the red answers that stand: while one does, no exercise begins."""

from msgspec.structs import replace
from PySide6.QtCore import QObject

from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.domain import care
from sciatica_timer.domain.country import Emergency, emergency
from sciatica_timer.domain.session import RedAnswer
from sciatica_timer.services import clock, region
from sciatica_timer.services.advice import Signs
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.main_window import MainWindow


class StopSignsController(QObject):
    """Shows the stop signs, one key and one click away everywhere."""

    def __init__(
        self,
        signs: Signs,
        history: HistoryStore,
        preferences: PreferencesStore,
        window: MainWindow,
        session: SessionController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._signs = signs
        self._history = history
        self._preferences = preferences
        self._window = window
        self._session = session
        self._page: StopSigns | None = None

    def may_start(self) -> bool:
        """Whether an exercise may begin; shows the stop signs where it may not."""
        if care.may_start(self._history.sessions, self._history.care):
            return True
        self.show()
        return False

    def show(self) -> None:
        """Show the stop signs; a session pauses, and stays paused: they may be serious."""
        page = self._filled_page()
        if self._window.overlay() is not page:
            self._window.show_overlay(page)

    def show_instead(self) -> None:
        """Show the stop signs in place of what lies over the window."""
        self._window.replace_overlays(self._filled_page())

    def number(self) -> Emergency:
        """The emergency number: the chosen one, else that of the country."""
        return emergency(region.country(), self._preferences.value.emergency_number)

    def change_number(self, number: str) -> None:
        """Take another emergency number; empty goes back to that of the country."""
        prefs = replace(self._preferences.value, emergency_number=number)
        self._preferences.replace(prefs)
        if self._page is not None:
            call = self.number()
            self._page.emergency.set_number(call.number, certain=call.certain)

    def note(self, red: RedAnswer | None) -> None:
        """Keep a red answer; it stands until it is settled."""
        if red is not None:
            self._history.replace_care(care.note_red(self._history.care, red))

    def _filled_page(self) -> StopSigns:
        self._session.stay_paused()
        if self._page is None:
            page = self._page = StopSigns(self._signs)
            page.closed.connect(self._window.close_overlay)
            page.settled.connect(self._on_settled)
            page.sign_named.connect(self._on_sign)
            page.emergency.number_changed.connect(self.change_number)
        back = self.tr("Back to the session") if self._session.active else ""
        reds = care.standing(self._history.sessions, self._history.care)
        call = self.number()
        self._page.show_signs(
            reds[-1] if reds else None, call.number, certain=call.certain, back=back
        )
        return self._page

    def _on_sign(self) -> None:
        self._session.leave(keep=True)
        self._history.replace_care(care.name_sign(self._history.care, clock.now()))
        self.show()

    def _on_settled(self) -> None:
        log = care.settle(self._history.sessions, self._history.care, clock.now())
        self._history.replace_care(log)
        self._window.close_overlay()
