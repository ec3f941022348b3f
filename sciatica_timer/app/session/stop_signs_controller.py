"""The stop signs, and the red answers that stand: while one does, no exercise begins."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.domain import care
from sciatica_timer.domain.country import Emergency, emergency
from sciatica_timer.domain.session import RedAnswer, Urgency
from sciatica_timer.services import clock, region
from sciatica_timer.services.advice import Signs
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.tel_links import has_tel_program
from sciatica_timer.ui.care.stop_sign_words import SignsReason, standing
from sciatica_timer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from sciatica_timer.ui.care.sign_cards import NumberLine
    from sciatica_timer.ui.care.stop_signs import StopSigns


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
        self._numbers: list[NumberLine] = []
        """Every place that shows the emergency number."""
        self._then: Callable[[], object] | None = None
        """What waits for the signs to be looked through."""
        preferences.changed.connect(self._show_number)

    @cached_property
    def _page(self) -> "StopSigns":
        from sciatica_timer.ui.care.stop_signs import StopSigns

        page = StopSigns(self._signs)
        page.closed.connect(self._on_closed)
        page.went_on.connect(self._on_went_on)
        page.sign_named.connect(self._on_sign)
        page.sign_taken_back.connect(self._on_taken_back)
        self.wire(page.emergency.number)
        return page

    @cached_property
    def _can_call(self) -> bool:
        return has_tel_program()

    @property
    def stands(self) -> bool:
        """Whether a red answer stands, so that no exercise may begin."""
        return not care.may_start(self._history.sessions, self._history.care)

    def may_start(self) -> bool:
        """Whether an exercise may begin; shows the stop signs where it may not."""
        if self.stands:
            self.show()
        return not self.stands

    def show(self) -> None:
        """Show the stop signs; a session pauses, and stays paused: they may be serious."""
        self._fill()
        if self._window.overlay() is not self._page:
            self._window.show_overlay(self._page)

    def show_instead(self) -> None:
        """Show the stop signs in place of what lies over the window."""
        self._fill()
        self._window.replace_overlays(self._page)

    def show_first(
        self, reason: SignsReason, then: Callable[[], object], *, instead: bool = False
    ) -> None:
        """Show the signs before something else; then is called when none of them is new.

        Where a red answer stands, that one is shown. instead takes the place of what lies over
        the window.
        """
        self._fill(reason, then)
        if instead:
            self._window.replace_overlays(self._page)
        else:
            self._window.show_overlay(self._page)

    # -- the number to call -------------------------------------------------------------------

    def number(self) -> Emergency:
        """The emergency number: the chosen one, else that of the country."""
        return emergency(region.country(), self._preferences.value.emergency_number)

    def wire(self, line: "NumberLine") -> None:
        """Let a place that shows the number do so from now on, and change it."""
        line.changed.connect(self._on_number)
        line.call_requested.connect(self._call)
        self._numbers.append(line)
        self._show_number()

    def _show_number(self) -> None:
        call = self.number()
        self._numbers = [line for line in self._numbers if isValid(line)]
        for line in self._numbers:
            line.set_number(call.number, certain=call.certain)
            line.set_callable(self._can_call)

    def _on_number(self, number: str) -> None:
        """Take another emergency number; empty goes back to that of the country."""
        self._preferences.replace(replace(self._preferences.value, emergency_number=number))
        self._show_number()

    def _call(self, number: str) -> None:
        link = QUrl("tel:" + "".join(number.split()).replace("#", "%23"))
        if not QDesktopServices.openUrl(link):
            said = self.tr("No program for calls could be opened. The number is {number}.")
            self._window.notify(said.format(number=number))

    # -- what is said on the page -------------------------------------------------------------

    def note(self, red: RedAnswer | None) -> None:
        """Keep a red answer; it stands until it is settled."""
        if red is not None:
            self._history.replace_care(care.note_red(self._history.care, red))

    def _fill(
        self,
        first: SignsReason | None = None,
        then: Callable[[], object] | None = None,
        *,
        just_named: bool = False,
    ) -> None:
        self._session.stay_paused()
        reds = care.standing(self._history.sessions, self._history.care)
        self._then = None if reds else then
        back = self.tr("Back to the session") if self._session.active else ""
        self._page.show_signs(
            standing(reds[-1]) if reds else first, back=back, just_named=just_named
        )

    def _on_closed(self) -> None:
        self._then = None
        self._window.close_overlay()

    def _on_sign(self, urgency: Urgency) -> None:
        self._session.leave(keep=True)
        self._history.replace_care(care.name_sign(self._history.care, clock.now(), urgency))
        self._fill(just_named=True)
        if self._window.overlay() is not self._page:
            self._window.show_overlay(self._page)

    def _on_taken_back(self) -> None:
        self._history.replace_care(care.take_back_sign(self._history.care, clock.now()))
        self._fill()

    def _on_went_on(self) -> None:
        then, self._then = self._then, None
        if then is None:
            now, log = clock.now(), self._history.care
            self._history.replace_care(care.settle(self._history.sessions, log, now))
        self._window.close_overlay()
        if then is not None:
            then()
