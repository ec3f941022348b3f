"""Own routines, and how all routines stand on Today."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.programme.editor_controller import EditorController
from sciatica_timer.domain.own_exercises import as_routine
from sciatica_timer.domain.own_routines import changes_of_position, copy_of
from sciatica_timer.domain.plan import layout_options
from sciatica_timer.domain.programme import (
    LONGEST_NAME,
    MOST_ROUTINES,
    OWN,
    OwnRoutine,
    RoutineList,
)
from sciatica_timer.domain.session_length import minutes_of
from sciatica_timer.domain.timeline import equipment_of
from sciatica_timer.services import clock
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.programme_store import ProgrammeEdit, ProgrammeStore
from sciatica_timer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from sciatica_timer.ui.programme.routine_editor import RoutineMeasure
    from sciatica_timer.ui.programme.routines_page import RoutinesPage


class RoutinesController(QObject):
    """Opens the page of all routines and the editor of one, and keeps what is made there."""

    def __init__(
        self,
        content: Content,
        store: ProgrammeStore,
        editors: EditorController,
        dose: TodaysDose,
        preferences: PreferencesStore,
        window: MainWindow,
        start: Callable[[str], object],
        show_signs: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """start takes the id of a routine to do."""
        super().__init__(parent)
        self._content, self._store, self._dose = content, store, dose
        self._editors = editors
        self._preferences, self._window, self._start = preferences, window, start
        self._show_signs = show_signs
        self._page: RoutinesPage | None = None
        store.changed.connect(self._refresh)

    def open(self) -> None:
        """Show the page of all routines."""
        page = self._page or self._make_page()
        page.tell("")
        self._refresh()
        self._window.show_overlay(page)
        page.begin()

    def go_on(self, routine: OwnRoutine) -> None:
        """Go on with a routine that was never saved as it is."""
        self.open()
        self._edit(routine, unsaved=True)

    # -- the page -----------------------------------------------------------------------------

    def _make_page(self) -> "RoutinesPage":
        from sciatica_timer.ui.programme.routines_page import RoutinesPage

        page = self._page = RoutinesPage()
        page.back.clicked.connect(self._window.close_overlay)
        page.signs.clicked.connect(self._show_signs)
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
        told = self.tr("“{name}” is a favourite now.")
        if not on:
            told = self.tr("“{name}” is no favourite any more.")
        listing = self._store.value.listing
        kept = tuple(each for each in listing.favourites if each != routine)
        self._arrange(replace(listing, favourites=(*kept, routine) if on else kept), told, routine)

    def _on_hidden(self, routine: str, on: bool) -> None:
        told = self.tr("“{name}” is hidden on Today now.")
        if not on:
            told = self.tr("“{name}” is shown on Today again.")
        listing = self._store.value.listing
        kept = tuple(each for each in listing.hidden if each != routine)
        self._arrange(replace(listing, hidden=(*kept, routine) if on else kept), told, routine)

    def _on_ordered(self, order: tuple[str, ...]) -> None:
        edit = self._store.arrange(replace(self._store.value.listing, order=order))
        page, routines = self._page, self._content.library.routines
        if page is not None and (routine := routines.get(page.chosen)) is not None:
            # Where it stands in the end: favourites stand first.
            told = self.tr("“{name}” is number {place} of {count} now.")
            place = list(routines).index(routine.id) + 1
            told = told.format(name=routine.name, place=place, count=len(routines))
            self._offer_undo(told, edit)

    def _arrange(self, listing: RoutineList, told: str, routine: str = "") -> None:
        routines = self._content.library.routines
        name = routines[routine].name if routine else ""
        self._offer_undo(told.format(name=name), self._store.arrange(listing))

    def _on_delete(self, routine_id: str) -> None:
        if found := self._own(routine_id):
            edit = self._store.remove(routine_id)
            self._offer_undo(self.tr("“{name}” was deleted.").format(name=found.name), edit)

    def _own(self, routine_id: str) -> OwnRoutine | None:
        return next((r for r in self._store.value.routines if r.id == routine_id), None)

    def _offer_undo(self, told: str, edit: ProgrammeEdit) -> None:
        page = self._page
        if page is None:
            return
        notice = page.tell(told, self.tr("Undo"))

        def undo() -> None:
            page.tell("")
            self._store.undo(edit)
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

    def _edit(self, routine: OwnRoutine, *, unsaved: bool = False) -> None:
        from sciatica_timer.ui.programme.routine_editor import RoutineEditor

        routines = self._store.value.routines
        if self._page and not self._own(routine.id) and len(routines) >= MOST_ROUTINES:
            most = MOST_ROUTINES
            self._page.tell(self.tr("There is room for %n routine(s) of your own.", "", most))
            return
        exercises = self._content.library.exercises
        editor = RoutineEditor(routine, exercises, self._measure, now=clock.now, unsaved=unsaved)
        editor.try_now.clicked.connect(self._try)
        self._editors.open(editor, self._on_saved)

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

    def _on_saved(self, routine_id: str, told: str, edit: ProgrammeEdit) -> None:
        self._refresh(routine_id)
        self._offer_undo(told, edit)

    def _try(self) -> None:
        if made := self._editors.save():
            self._window.close_overlays()
            self._start(made)
