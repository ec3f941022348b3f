"""The person's own programme: what the library holds of it, and the pages on which it is made."""

import os
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.file_dialogs import ask_which
from sciatica_timer.app.programme.editor_controller import EditorController
from sciatica_timer.app.programme.routines_controller import RoutinesController
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.own_exercises import as_exercise
from sciatica_timer.domain.programme import MOST_EXERCISES, OwnExercise, OwnRoutine
from sciatica_timer.services import clock, user_files
from sciatica_timer.services.photo_folder import PhotoFolder
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.programme_store import ProgrammeEdit, ProgrammeStore
from sciatica_timer.services.store.programme_document import photos_of
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture.photo_sets import PhotoSet
from sciatica_timer.ui.picture.pictures import Pictures

if TYPE_CHECKING:
    from sciatica_timer.app.programme.programme_files import ProgrammeFiles


class ProgrammeController(QObject):
    """Keeps the library up to date with the programme, and opens the editors."""

    exercise_saved = Signal(str)
    """Id of an own exercise that was just saved."""

    def __init__(
        self,
        content: Content,
        store: ProgrammeStore,
        voice: Voice,
        preferences: PreferencesStore,
        window: MainWindow,
        pictures: Pictures,
        dose: TodaysDose,
        *,
        start: Callable[[str], object],
        show_signs: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """start takes the id of a routine to do."""
        super().__init__(parent)
        self._content, self._voice, self._preferences = content, voice, preferences
        self._window, self._pictures, self.store = window, pictures, store
        store.changed.connect(self._take)
        window.activated.connect(store.look_again)
        self.photos = PhotoFolder(store.photos)
        self._show_signs = show_signs
        self._editors = EditorController(store, self.photos, window, show_signs, self)
        self.routines = RoutinesController(
            content, store, self._editors, dose, preferences, window, start, show_signs, self
        )

    def load(self) -> None:
        """Read the programme; what is wrong with it stands in the problem of its store."""
        self.store.load()
        self._take()
        # Without the file, which a sync program may still be about to bring, nobody knows.
        known = not self.store.read_only and self.store.problem is None
        if known and os.path.exists(self.store.path):
            self.photos.sweep(photos_of(self.store.value.exercises))

    def shut_down(self, *, for_s: float) -> None:
        """Wait for the last writing, for_s seconds at most."""
        if "_files" in vars(self):
            self._files.shut_down()
        self._editors.shut_down(for_s=for_s)
        self.store.close(for_s=for_s)

    def _take(self) -> None:
        programme = self.store.value
        place = self.photos.place
        self._pictures.set_photos(
            {
                each.id: PhotoSet(place(each.photo_start), place(each.photo_hold), each.mirrored)
                for each in programme.exercises
                if each.photo_start or each.photo_hold
            }
        )
        self._content.take(programme)

    # -- programme files ----------------------------------------------------------------------

    @cached_property
    def _files(self) -> "ProgrammeFiles":
        from sciatica_timer.app.programme.programme_files import ProgrammeFiles

        return ProgrammeFiles(self._content, self.store, self._window, self._show_signs, self)

    def open_file(self, path: Path) -> None:
        """Show what a programme file would bring in."""
        self._files.open(path)

    def choose_file(self) -> None:
        """Let the person choose a programme file, and show what it would bring in."""
        self._files.choose()

    def pass_on(self, routine_id: str) -> None:
        """Write an own routine with all it needs into a programme file."""
        self._files.pass_on(routine_id)

    # -- exercises ----------------------------------------------------------------------------

    def new_exercise(self) -> None:
        """Open the editor with nothing in it."""
        if len(self.store.value.exercises) >= MOST_EXERCISES:
            told = self.tr(
                "There is room for %n exercise(s) of your own, and all of it is taken.",
                "",
                MOST_EXERCISES,
            )
            self._window.notify(told)
            return
        self._edit(None)

    def change_exercise(self, exercise_id: str) -> None:
        """Open the editor with an own exercise."""
        if found := self._own(exercise_id):
            self._edit(found)

    def delete_exercise(self, exercise_id: str) -> None:
        """Delete an own exercise at once, with a way to have it back."""
        if found := self._own(exercise_id):
            edit = self.store.remove(exercise_id)
            self._offer_undo(self.tr("“{name}” was deleted.").format(name=found.name), edit)

    def _own(self, exercise_id: str) -> OwnExercise | None:
        return next((e for e in self.store.value.exercises if e.id == exercise_id), None)

    def _offer_undo(self, told: str, edit: ProgrammeEdit) -> None:
        def undo() -> None:
            self.store.undo(edit)

        self._window.notify(told, action=self.tr("Undo"), then=undo, gives_way=True, undoes=True)

    def _edit(self, exercise: OwnExercise | None, *, draft: OwnExercise | None = None) -> None:
        from sciatica_timer.ui.programme.exercise_editor import ExerciseEditor

        editor = ExerciseEditor(
            exercise,
            self._content.own_words,
            list(self._content.library.exercises.values()),
            self._pictures,
            self.photos.read,
            new_id=self.store.new_id,
            now=clock.now,
            draft=draft,
        )
        editor.listen_requested.connect(self._listen)
        editor.photos.choose_requested.connect(self._choose_photo)
        self._editors.open(editor, self._on_saved)

    def _on_saved(self, exercise_id: str, told: str, edit: ProgrammeEdit) -> None:
        self.exercise_saved.emit(exercise_id)
        self._offer_undo(told, edit)

    def _listen(self, exercise: OwnExercise, key: str) -> None:
        spoken = as_exercise(exercise, self._content.own_words).spoken
        text = self._content.phrases.fill(getattr(spoken, key), Side.LEFT)
        self._voice.sample(text, self._preferences.value.voice)

    def _choose_photo(self, take: Callable[[Path], None]) -> None:
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif)", "a kind of file")
        everything = self.tr("All files (*)", "a kind of file, with its endings")
        title = self.tr("Which photo")
        kinds = ";;".join([kinds, everything])
        ask_which(self._window, title, user_files.usual_pictures(), kinds, take)

    def offer_draft(self) -> None:
        """Offer what was being written when the app ended."""

        def go_on(draft: OwnExercise | OwnRoutine) -> None:
            if isinstance(draft, OwnExercise):
                self._edit(self._own(draft.id), draft=draft)
            else:
                self.routines.go_on(draft)

        self._editors.offer_draft(go_on)

    def may_close(self) -> bool:
        """Whether the window may close; asks while something is not saved."""
        return self._editors.may_close()
