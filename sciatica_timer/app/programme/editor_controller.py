"""The life of an editor: opened, kept for a crash, saved, and never left without a question."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from sciatica_timer.app.programme.unsaved_question import UnsavedQuestion
from sciatica_timer.domain.programme import OwnExercise, OwnRoutine
from sciatica_timer.services.draft_file import DraftFile
from sciatica_timer.services.photo_folder import PhotoFolder
from sciatica_timer.services.programme_store import ProgrammeEdit, ProgrammeStore
from sciatica_timer.services.store.problem import saving_problem, sentence
from sciatica_timer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from sciatica_timer.ui.programme.own_editor import OwnEditor

DRAFT_MS = 2000
"""So often what is being written is kept."""
Saved = Callable[[str, str, ProgrammeEdit], object]
"""Called with the id of what was saved, a sentence about it, and the change, for undo."""


class EditorController(QObject):
    """One editor at a time, over the whole window."""

    def __init__(
        self,
        store: ProgrammeStore,
        photos: PhotoFolder,
        window: MainWindow,
        show_signs: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._photos, self._window = store, photos, window
        self._show_signs = show_signs
        self._editor: OwnEditor | None = None
        self._saved: Saved | None = None
        self._unsaved = UnsavedQuestion(self)
        self._draft = DraftFile(store.path.parent, photos, self)
        self._clock = QTimer(self)
        self._clock.setInterval(DRAFT_MS)
        self._clock.timeout.connect(self._keep_draft)

    def open(self, editor: "OwnEditor", saved: Saved) -> None:
        """Lay an editor over the window; saved hears what it has saved."""
        self._editor, self._saved = editor, saved
        editor.save.clicked.connect(self.save)
        editor.back.clicked.connect(self._leave)
        editor.signs.clicked.connect(self._show_signs)
        self._window.show_overlay(editor)
        editor.begin()
        self._clock.start()

    def save(self) -> str:
        """Keep what the editor has; gives its id, empty where something is missing."""
        editor = self._editor
        made = editor.finished() if editor else None
        if editor is None or made is None:
            return ""
        try:
            for name, data in editor.new_photos.items():
                self._photos.keep(name, data)
        except OSError as error:
            editor.tell(sentence(saving_problem(self._store.path, error)))
            return ""
        programme = self._store.value
        known = made.id in {each.id for each in (*programme.exercises, *programme.routines)}
        self._close()
        edit = self._store.put(made)
        told = self.tr("“{name}” was changed.") if known else self.tr("“{name}” was added.")
        if self._saved is not None:
            self._saved(made.id, told.format(name=made.name), edit)
        return made.id

    def may_close(self) -> bool:
        """Whether the window may close; asks while something is not saved."""
        return self._settled(self._window.close)

    def offer_draft(self, go_on: Callable[[OwnExercise | OwnRoutine], object]) -> None:
        """Offer what was not saved when the app ended; go_on opens it."""
        draft = self._draft.read()
        if self._draft.problem is not None:
            self._window.notify(sentence(self._draft.problem))
        if draft is not None:
            self._window.notify(
                self.tr("The app ended before what you were writing was saved."),
                action=self.tr("Go on writing"),
                then=lambda: go_on(draft),
                otherwise=self._draft.remove,
            )

    def shut_down(self, *, for_s: float) -> None:
        """Wait for the last writing, for_s seconds at most; after that nothing is kept any more."""
        self._clock.stop()
        self._draft.close(for_s=for_s)

    def _keep_draft(self) -> None:
        if self._editor is not None and self._editor.changed:
            self._draft.write(self._editor.draft(), self._editor.new_photos)

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            self._clock.stop()
            self._draft.remove()
            self._window.close_overlay()
            editor.deleteLater()

    def _leave(self) -> None:
        if self._settled(lambda: None):
            self._close()

    def _settled(self, then: Callable[[], object]) -> bool:
        changed = self._editor if self._editor is not None and self._editor.changed else None
        return self._unsaved.settled(changed, self.save, self._close, then)
