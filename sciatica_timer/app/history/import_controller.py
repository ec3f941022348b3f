"""Brings a history in: a file is looked at, shown, and taken in, while the window goes on."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from sciatica_timer.services import user_files
from sciatica_timer.services.history import HistoryStore, Problem, sentence
from sciatica_timer.services.photo_folder import PhotoFolder
from sciatica_timer.services.programme_store import ProgrammeEdit, ProgrammeStore
from sciatica_timer.services.store import everything_file, importing
from sciatica_timer.services.store.importing import ImportPreview, RefusedError
from sciatica_timer.services.store.long_task import LongTask, Step
from sciatica_timer.services.store.merge import Merge
from sciatica_timer.ui.history import history_words

if TYPE_CHECKING:
    from sciatica_timer.ui.history.page import HistoryPage


class ImportController(QObject):
    """One file at a time; nothing is changed before somebody has said yes."""

    def __init__(
        self,
        history: HistoryStore,
        programme: ProgrammeStore,
        page: "HistoryPage",
        answered: Callable[[Path], object],
        parent: QObject | None = None,
    ) -> None:
        """answered hears the path of a file that was brought in, or was looked at and left."""
        super().__init__(parent)
        self._history = history
        self._programme = programme
        self._photos = PhotoFolder(programme.photos)
        self._own_edit: ProgrammeEdit | None = None
        """What the last import changed among the person's own exercises and routines."""
        self._answered = answered
        self._page = page
        self._task = LongTask(self)
        self._task.progressed.connect(page.bring_in.show_share)
        self._path = Path()
        self._offered = False
        self._preview: ImportPreview | None = None
        self._waits_to_tell: Callable[[], None] | None = None
        """What is told once the disk has answered."""
        self._problem: Problem | None = None
        card = page.bring_in
        card.take_in_requested.connect(self._take_in)
        card.stop_requested.connect(self._stop)
        card.declined.connect(self._decline)
        history.saved.connect(self._on_saved)
        history.failed.connect(self._on_failed)

    @property
    def folder(self) -> Path | None:
        """Where the last file was found."""
        return self._path.parent if self._path.name else None

    def look_at(self, path: Path, *, offered: bool = False) -> None:
        """Look at a file and show what it would do; offered where nobody has chosen it."""
        self._path, self._offered, self._preview = path, offered, None
        self._page.tell("")
        self._page.show_progress(history_words.looking_at(path))

        def look(step: Step) -> ImportPreview:
            found = everything_file.read_file(path)
            preview = self._history.preview(found.history, step=step)
            if not found.programme:
                return preview
            own = self._programme.preview(found.programme, found.photos)
            return replace(preview, own=own)

        self._task.start(look, self._on_looked)

    def forget(self) -> None:
        """Nobody looks at it any more."""
        self._task.stop()
        self._preview = None

    def shut_down(self) -> None:
        """Let the thread go."""
        self._task.shut_down()

    def _on_looked(self, found: object) -> None:
        if isinstance(found, ImportPreview):
            self._preview = found
            self._page.bring_in.show_preview(found, self._path, offered=self._offered)
            return
        self._page.ask_for_file(focus=True)
        match found:
            case RefusedError():
                self._page.tell(importing.sentence_of(found))
            case OSError():
                self._page.tell(user_files.cannot_read(self._path, found))
            case _:
                self._page.tell(user_files.cannot_use(self._path, found))

    def _stop(self) -> None:
        """Leave off: what was shown is shown again, else a file is asked for."""
        self._task.stop()
        if self._preview is not None:
            self._page.bring_in.show_preview(self._preview, self._path, offered=self._offered)
        else:
            self._page.ask_for_file(focus=True)

    def _decline(self) -> None:
        self._preview = None
        self._answered(self._path)

    def _take_in(self, back: bool) -> None:
        preview = self._preview
        if preview is None:
            return

        def merge(step: Step) -> Merge:
            for name, data in preview.own.photos.items():
                self._photos.keep_new(name, data)
            return self._history.merge_in(preview, bring_back=back, step=step)

        def taken() -> None:
            self._own_edit = self._programme.bring_in(preview.own, back=back)

        self._merge(merge, taken, lambda: self._tell_taken(preview, back))

    def _take_back(self) -> None:
        self._preview = None
        self._merge(
            lambda step: self._history.merge_back(step=step),
            self._undo_own,
            lambda: self._tell(history_words.taken_back()),
        )

    def _undo_own(self) -> None:
        if self._own_edit is not None:
            self._programme.undo(self._own_edit)

    def _merge(
        self,
        make: Callable[[Step], Merge | None],
        then: Callable[[], None],
        tell: Callable[[], None],
    ) -> None:
        """Make the merged history, take it in place of the one that is there, and tell it."""
        self._page.tell("")
        self._page.show_progress(history_words.bringing_in())

        def made(found: object) -> None:
            if isinstance(found, Exception):
                self._page.ask_for_file(focus=True)
                self._page.tell(user_files.cannot_use(self._path, found))
                return
            self._problem, self._waits_to_tell = None, tell
            if isinstance(found, Merge) and not self._history.adopt(found):
                # Something came in from outside meanwhile.
                self._task.start(make, made)
                return
            then()
            self._page.show_progress(history_words.saving(), can_stop=False)
            if not self._history.saving:
                self._tell_now()

        self._task.start(make, made)

    def _on_saved(self) -> None:
        if not self._task.running:
            self._tell_now()

    def _on_failed(self, problem: Problem) -> None:
        self._problem = problem
        if not self._task.running:
            self._tell_now()

    def _tell_now(self) -> None:
        tell, self._waits_to_tell = self._waits_to_tell, None
        if tell is not None:
            self._preview = None
            self._page.ask_for_file(focus=True)
            tell()

    def _tell_taken(self, preview: ImportPreview, back: bool) -> None:
        self._tell(history_words.brought_in(preview, back=back), self.tr("Undo"), self._take_back)
        self._answered(self._path)

    def _tell(self, what: str, action: str = "", then: Callable[[], None] | None = None) -> None:
        """Say what was done, and what could not be written, which is tried again by the frame."""
        text = f"{what} {sentence(self._problem)}" if self._problem else what
        notice = self._page.tell(text, action, undoes=True)
        if notice is not None and then is not None:
            notice.action_requested.connect(then)
