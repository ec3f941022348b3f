"""The summary after a session, and the questions on it."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from sciatica_timer.app.history.save_status import SaveStatus
from sciatica_timer.app.locale import week_start
from sciatica_timer.app.session.answers_after import keep_answers
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.domain import care
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.routine import Library
from sciatica_timer.domain.session import Session
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture.pictures import Pictures

if TYPE_CHECKING:
    from sciatica_timer.ui.care.summary import AfterAnswers, Summary


LOOK_MS = 10_000
"""So often the summary looks whether another day has begun."""


class QuestionsAfter(QObject):
    """Shows what was done, asks how it was, and keeps the answers with the session."""

    def __init__(
        self,
        library: Library,
        history: HistoryStore,
        preferences: PreferencesStore,
        window: MainWindow,
        pictures: Pictures,
        stop_signs: StopSignsController,
        save_status: SaveStatus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._history = history
        self._preferences = preferences
        self._window = window
        self._pictures = pictures
        self._stop_signs = stop_signs
        self._save_status = save_status
        self._asked: Session | None = None
        """The session that the summary in sight is about."""
        self._page: Summary | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._follow_day)

    def ask(self, session: Session | None) -> None:
        """Show the summary of a session that has ended; None where nothing of it was kept."""
        # From the stop signs there is no way back to a session that has ended.
        if session is None:
            self._window.close_overlays()
            return
        self._asked = session
        page = self._page or self._make_page()
        prefs = self._preferences.value
        index = self._history.calendar(prefs.day_starts_at)
        week = index.week(day_of(session, prefs.day_starts_at), week_start=week_start(prefs))
        held = next((part for part in session.parts if part.held_ms), None)
        exercise = self._library.exercises.get(held.exercise) if held else None
        picture = exercise.picture_of(exercise.variant(held.variant)) if exercise and held else ""
        page.show_session(
            session,
            sides=prefs.sore_side.asked,
            picture=picture,
            week_days=week.kept_days,
            goal=prefs.days_a_week,
        )
        self._window.replace_overlays(page)
        self._look.start()

    def _follow_day(self) -> None:
        """What it is like after a night is no answer about the session: then it asks for then."""
        if self._asked is not None and self._page is not None:
            starts = self._preferences.value.day_starts_at
            ended, now = self._asked.ended, clock.now()
            self._page.ask_about(later=day_of(ended, starts) != day_of(now, starts))

    def keep_answers(self) -> None:
        """Save what stands in the summary: the window is being closed over it."""
        if self._page is not None and self._window.overlay() is self._page:
            self._page.save()

    def _make_page(self) -> "Summary":
        from sciatica_timer.ui.care.summary import Summary

        page = self._page = Summary(self._pictures)
        page.saved.connect(self._on_saved)
        page.signs.clicked.connect(self._stop_signs.show)
        self._save_status.follow(page)
        return page

    def _on_saved(self, after: "AfterAnswers") -> None:
        session, self._asked = self._asked, None
        self._look.stop()
        if session is None:
            return
        answered = replace(session, after=after.after, feeling=after.feeling, note=after.note)
        stands, reds = keep_answers(self._history, session, answered)
        if reds:
            self._stop_signs.show_instead()
            return
        self._window.close_overlay()
        if any(reading.spread for reading in care.readings(stands).values()):
            self._window.notify(
                self.tr(
                    "Noted: the pain reached a little further down the leg than before. When it"
                    " reaches further still, stop that move."
                )
            )
