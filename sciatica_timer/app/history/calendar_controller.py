"""What the calendar's page asks for: changes to the record, each of which can be taken back."""

import uuid
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.locale import week_start
from sciatica_timer.app.programme.unsaved_question import UnsavedQuestion
from sciatica_timer.domain.calendar import day_of, shift
from sciatica_timer.domain.edits import copy_to, not_after
from sciatica_timer.domain.routine import Library
from sciatica_timer.domain.session import Session, WeekMark, WeekReason
from sciatica_timer.services import clock, plain_text
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore

if TYPE_CHECKING:
    from sciatica_timer.ui.calendar.add import PastSessionRequest
    from sciatica_timer.ui.calendar.calendar_view import CalendarView
    from sciatica_timer.ui.calendar.page import CalendarPage


class CalendarController(QObject):
    """Carries out what the calendar asks for, and remembers how to take each of it back."""

    def __init__(
        self,
        library: Library,
        history: HistoryStore,
        preferences: PreferencesStore,
        show_page: Callable[[str], object],
        open_history: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """open_history leads to where the history is saved, printed or brought in."""
        super().__init__(parent)
        self._open_history = open_history
        self._library = library
        self._history = history
        self._preferences = preferences
        self._show_page = show_page
        self._page: CalendarPage | None = None
        self._searched = ("", False)
        self._unsaved = UnsavedQuestion(self)
        self._undo: list[tuple[Callable[[], object], date]] = []
        """What takes the last changes back, and the day it shows on; the newest last."""

    def make_page(self) -> QWidget:
        """The page, wired."""
        from sciatica_timer.ui.calendar.page import CalendarPage

        page = self._page = CalendarPage()
        words, shown = self._searched
        if words or shown:
            page.search.set_words(words)
            page.search.setVisible(shown)
        requests = page.requests
        requests.delete_requested.connect(self._delete)
        requests.change_requested.connect(self._change)
        requests.copy_requested.connect(self._copy)
        requests.text_requested.connect(self._to_clipboard)
        requests.add_requested.connect(self._add_past)
        requests.week_marked.connect(self._mark_week)
        requests.undo_requested.connect(self._take_back)
        requests.page_requested.connect(self._show_page)
        page.history.clicked.connect(self._open_history)
        return page

    @property
    def searched(self) -> tuple[str, bool]:
        """The words that are looked for, and whether the search is open."""
        from sciatica_timer.ui.calendar.search import SearchCard

        search = self._page.findChild(SearchCard) if self._page is not None else None
        return (search.words, not search.isHidden()) if search else self._searched

    def take_up_search(self, searched: tuple[str, bool]) -> None:
        """Let the search be as it was before all was built anew; told before there is a page."""
        self._searched = searched

    def refresh(self) -> None:
        """Bring the page up to date, if there is one."""
        if self._page is not None:
            self._page.refresh(self._view())

    def may_close(self) -> bool:
        """Whether the window may close; asks while something that was written is not saved."""
        page = self._page
        if page is None or not page.unsaved:
            return True
        self._show_page("calendar")
        form = next(iter(page.unsaved), None)
        if form is None:
            return True
        page.show_form(form)

        def save() -> bool:
            form.save()
            return True

        window = page.window()
        return self._unsaved.settled(window, save, form.leave, window.close)

    def _view(self) -> "CalendarView":
        from sciatica_timer.ui.calendar.calendar_view import CalendarView

        prefs, library = self._preferences.value, self._library
        return CalendarView(
            index=self._history.calendar(prefs.day_starts_at),
            today=day_of(clock.now(), prefs.day_starts_at),
            week_start=week_start(prefs),
            goal=prefs.days_a_week,
            routines=tuple((r.id, r.name) for r in library.routines.values()),
            marks_weeks=True,
            read_only=self._history.read_only,
            sessions=self._history.sessions,
            exercises=tuple((e.id, e.name) for e in library.exercises.values()),
            zone=clock.zone(),
            care=self._history.care,
        )

    # -- requests -----------------------------------------------------------------------------

    def _delete(self, session_id: str) -> None:
        session = self._history.get(session_id)
        if session is not None:
            self._history.remove(session_id)
            day = self._day_of(session)
            self._did(lambda: self._bring_back(session), day, self.tr("It is deleted."))

    def _bring_back(self, session: Session) -> None:
        # Another computer may have brought it back, and changed it, already.
        if self._history.get(session.id) is None:
            self._history.add(session)

    def _change(self, before: Session, after: Session) -> None:
        if after.next_day is not None and after.next_day != before.next_day:
            # A dose that was chosen before is looked at again.
            after = replace(after, next_day=replace(after.next_day, answered=clock.now()))
        after = not_after(after, max(clock.now(), before.until), clock.zone())
        self._history.amend(before, after)
        self._show(self._day_of(after))
        back, day = (lambda: self._history.amend(after, before)), self._day_of(before)
        self._did(back, day, self.tr("It is changed."))

    def _copy(self, session_id: str, day: date) -> None:
        session = self._history.get(session_id)
        if session is not None:
            starts_at = self._preferences.value.day_starts_at
            self._add(
                copy_to(
                    session,
                    day,
                    day_starts_at=starts_at,
                    id=uuid.uuid4().hex,
                    now=clock.now(),
                    zone=clock.zone(),
                ),
                self.tr("It is copied."),
            )

    def _add_past(self, request: "PastSessionRequest") -> None:
        from sciatica_timer.ui.calendar.add import session_of

        session = session_of(request, id=uuid.uuid4().hex, now=clock.now(), zone=clock.zone())
        self._add(session, self.tr("It is added."))

    def _add(self, session: Session, told: str) -> None:
        self._history.add(session)
        self._show(self._day_of(session))
        self._did(lambda: self._history.remove(session.id), self._day_of(session), told)

    def _mark_week(self, first: date, reason: WeekReason | None) -> None:
        days = [shift(first, number) for number in range(7)]
        marks = [mark for mark in self._history.weeks if mark.first in days]
        old = next((mark.reason for mark in marks if mark.reason is not None), None)
        if old is reason:
            return
        # One mark a week: an older one on another of its days would count on.
        stands = marks[0].first if marks else first
        self._mark(stands, reason)
        without, again = self.tr("This week has no goal."), self.tr("This week has its goal again.")
        told = without if reason else again
        self._did(lambda: self._mark_back(stands, reason, old), first, told)

    def _mark_back(self, first: date, mine: WeekReason | None, old: WeekReason | None) -> None:
        # What another computer has marked since stays.
        if any(mark.first == first and mark.reason is mine for mark in self._history.weeks):
            self._mark(first, old)

    def _mark(self, first: date, reason: WeekReason | None) -> None:
        self._history.mark_week(WeekMark(first=first, reason=reason, edited=clock.now()))

    def _to_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(plain_text.cleaned(text, lines=True))
        self._tell(self.tr("Copied as text. You can paste it anywhere."), undo=False)

    # -- taking back --------------------------------------------------------------------------

    def _did(self, undo: Callable[[], object], day: date, told: str) -> None:
        self._undo.append((undo, day))
        self._tell(told, undo=True)

    def _take_back(self) -> None:
        if not self._undo:
            self._tell(self.tr("There is nothing to take back."), undo=False)
            return
        undo, day = self._undo.pop()
        undo()
        self._show(day)
        self._tell(self.tr("It is as it was before."), undo=False)

    def _tell(self, text: str, *, undo: bool) -> None:
        if self._page is not None:
            self._page.tell(text, undo=undo)

    def _show(self, day: date) -> None:
        if self._page is not None:
            self._page.choose(day)

    def _day_of(self, session: Session) -> date:
        return day_of(session, self._preferences.value.day_starts_at)
