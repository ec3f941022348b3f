"""How it is the day after a session: asked once, kept with it, and changed where it is seen."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.domain import care
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.session import Compared, Session
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui.care.today_cards import NextDayCard, ask_by_now
from sciatica_timer.ui.main_window import MainWindow

SETTLED = {"eased": True, "still": False, "new": False}


class NextDayController(QObject):
    """Asks, and keeps the answer."""

    changed = Signal()
    """The person wants to answer anew."""

    def __init__(
        self,
        history: HistoryStore,
        preferences: PreferencesStore,
        window: MainWindow,
        stop_signs: StopSignsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._preferences = preferences
        self._window = window
        self._stop_signs = stop_signs
        self._anew = ""
        """Id of the session whose answer is being changed."""

    def make_card(self) -> NextDayCard:
        """The card that asks, wired."""
        card = NextDayCard()
        card.answered.connect(self._on_answer)
        return card

    def session(self, today: date) -> Session | None:
        """Yesterday's session, where nothing was done since; today its answer can be given."""
        starts_at = self._preferences.value.day_starts_at
        return care.yesterdays_last(self._history.sessions, today, starts_at)

    def asks(self, session: Session | None) -> bool:
        """Whether it is to be asked."""
        return session is not None and (session.next_day is None or self.asks_anew(session))

    def asks_anew(self, session: Session | None) -> bool:
        """Whether the person wants to answer anew."""
        return session is not None and session.id == self._anew

    def change(self, session_id: str) -> None:
        """Ask anew."""
        self._anew = session_id
        self.changed.emit()

    def _on_answer(self, compared: Compared) -> None:
        today = day_of(clock.now(), self._preferences.value.day_starts_at)
        session = self.session(today)
        if session is not None:
            self.answer(session.id, compared)

    def answer(self, session_id: str, compared: Compared) -> None:
        """Complete a record; where it matters ask how it went on."""
        session = self._history.get(session_id)
        if session is None:
            return
        if not care.asks_settled(session, compared):
            self._keep(session, compared, "")
            return
        question = ask_by_now(session, compared, self._window)

        def on_answer(key: str) -> None:
            self._keep(session, compared, key)

        question.answered.connect(on_answer)

    def _keep(self, asked: Session, compared: Compared, key: str) -> None:
        self._anew = ""
        # The question can stay open for long, and another computer or a hand can have changed it.
        made = care.answer_next_day(asked, compared, SETTLED.get(key), clock.now())
        self._history.amend(asked, made)
        if key == "new":
            self._stop_signs.show()
