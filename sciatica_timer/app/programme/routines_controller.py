"""Own routines, and how all routines stand on Today."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.programme.unsaved_question import UnsavedQuestion
from sciatica_timer.domain.own_exercises import as_routine
from sciatica_timer.domain.own_routines import changes_of_position, copy_of
from sciatica_timer.domain.plan import layout_options
from sciatica_timer.domain.programme import LONGEST_NAME, MOST_ROUTINES, OWN, OwnRoutine
from sciatica_timer.domain.session_length import minutes_of
from sciatica_timer.domain.timeline import equipment_of
from sciatica_timer.services import clock
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from sciatica_timer.ui.programme.routine_editor import RoutineEditor, RoutineMeasure
    from sciatica_timer.ui.programme.routines_page import RoutinesPage


class RoutinesController(QObject):
    """Opens the page of all routines and the editor of one, and keeps what is made there."""

    def __init__(
        self,
        content: Content,
        store: ProgrammeStore,
        dose: TodaysDose,
        preferences: PreferencesStore,
        window: MainWindow,
        start: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        """start takes the id of a routine to do."""
        super().__init__(parent)
        self._content, self._store, self._dose = content, store, dose
        self._preferences, self._window, self._start = preferences, window, start
        self._page: RoutinesPage | None = None
        self._editor: RoutineEditor | None = None
        self._unsaved = UnsavedQuestion(self)
        store.changed.connect(self._refresh)

    def open(self) -> None:
        """Show the page of all routines."""
        page = self._page or self._make_page()
        page.tell("")
        self._refresh()
        self._window.show_overlay(page)
        page.begin()

    def may_close(self) -> bool:
        """Whether the window may close; asks while something is not saved."""
        return self._unsaved.settled(self._editor, self._save, self._close, self._window.close)

    # -- the page -----------------------------------------------------------------------------

    def _make_page(self) -> "RoutinesPage":
        from sciatica_timer.ui.programme.routines_page import RoutinesPage

        page = self._page = RoutinesPage()
        page.back.clicked.connect(self._window.close_overlay)
        page.new.clicked.connect(self._on_new)
        page.copy_requested.connect(self._on_copy)
        page.change_requested.connect(self._on_change)
        page.delete_requested.connect(self._on_delete)
        page.favourite_changed.connect(self._on_favourite)
        page.hidden_changed.connect(self._on_hidden)
        page.ordered.connect(self._on_ordered)
        return page

    def _refresh(self, chosen: str = "") -> None:
        if self._page is None:
            return
        from sciatica_timer.ui.programme.routines_page import ListedRoutine
        from sciatica_timer.ui.today.today_view import moves_text

        library, listing = self._content.library, self._store.value.listing
        rows = [
            ListedRoutine(
                id=each.id,
                name=each.name,
                about=moves_text(library, each),
                own=each.id.startswith(OWN),
                favourite=each.id in listing.favourites,
                hidden=each.id in library.hidden,
                may_hide=len(library.shown) > 1,
            )
            for each in library.routines.values()
        ]
        self._page.refresh(rows, chosen)

    def _on_favourite(self, routine: str, on: bool) -> None:
        listing = self._store.value.listing
        kept = tuple(each for each in listing.favourites if each != routine)
        self._store.arrange(replace(listing, favourites=(*kept, routine) if on else kept))

    def _on_hidden(self, routine: str, on: bool) -> None:
        listing = self._store.value.listing
        kept = tuple(each for each in listing.hidden if each != routine)
        self._store.arrange(replace(listing, hidden=(*kept, routine) if on else kept))

    def _on_ordered(self, order: tuple[str, ...]) -> None:
        self._store.arrange(replace(self._store.value.listing, order=order))

    def _on_delete(self, routine_id: str) -> None:
        if found := self._own(routine_id):
            self._store.remove(routine_id)
            self._offer_undo(self.tr("“{name}” was deleted.").format(name=found.name))

    def _own(self, routine_id: str) -> OwnRoutine | None:
        return next((r for r in self._store.value.routines if r.id == routine_id), None)

    def _offer_undo(self, told: str) -> None:
        page = self._page
        if page is None:
            return
        notice = page.tell(told, self.tr("Undo"))

        def undo() -> None:
            page.tell("")
            self._store.undo()
            page.begin()

        if notice is not None:
            notice.action_requested.connect(undo)

    # -- the editor ---------------------------------------------------------------------------

    def _on_new(self) -> None:
        self._edit(self._empty(""))

    def _on_copy(self, routine_id: str) -> None:
        routine = self._content.library.routines[routine_id]
        name = self.tr("{routine}, my way", "the name of a copy").format(routine=routine.name)
        self._edit(copy_of(routine, self._empty(name[:LONGEST_NAME])))

    def _on_change(self, routine_id: str) -> None:
        if found := self._own(routine_id):
            self._edit(found)

    def _empty(self, name: str) -> OwnRoutine:
        return OwnRoutine(id=self._store.new_id(), name=name, entries=(), edited=clock.now())

    def _edit(self, routine: OwnRoutine) -> None:
        from sciatica_timer.ui.programme.routine_editor import RoutineEditor

        routines = self._store.value.routines
        if self._page and not self._own(routine.id) and len(routines) >= MOST_ROUTINES:
            most = MOST_ROUTINES
            self._page.tell(self.tr("There is room for %n routine(s) of your own.", "", most))
            return
        exercises = self._content.library.exercises
        editor = RoutineEditor(routine, exercises, self._measure, now=clock.now)
        editor.save.clicked.connect(self._save)
        editor.try_now.clicked.connect(self._try)
        editor.back.clicked.connect(self._leave)
        self._editor = editor
        self._window.show_overlay(editor)
        editor.begin()

    def _measure(self, draft: OwnRoutine) -> "RoutineMeasure":
        from sciatica_timer.ui.equipment_words import needed
        from sciatica_timer.ui.programme.routine_editor import RoutineMeasure

        exercises, words = self._content.library.exercises, self._content.own_words
        routine = as_routine(draft, exercises, words)
        plan = self._dose.plan(routine) if routine else ()
        options = layout_options(self._preferences.value)
        return RoutineMeasure(
            minutes=minutes_of(plan, self._content.phrases, options),
            changes=changes_of_position(draft.entries, exercises, draft.repeat),
            needs=needed(equipment_of(plan)),
        )

    def _save(self) -> str:
        """Keep what the editor has; gives its id, empty where something is missing."""
        editor = self._editor
        made = editor.finished() if editor else None
        if editor is None or made is None:
            return ""
        known = self._own(made.id)
        self._close()
        self._store.put(made)
        self._refresh(made.id)
        told = self.tr("“{name}” was changed.") if known else self.tr("“{name}” was added.")
        self._offer_undo(told.format(name=made.name))
        return made.id

    def _try(self) -> None:
        if made := self._save():
            self._window.close_overlays()
            self._start(made)

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            self._window.close_overlay()
            editor.deleteLater()

    def _leave(self) -> None:
        if self._unsaved.settled(self._editor, self._save, self._close, lambda: None):
            self._close()
