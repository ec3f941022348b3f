"""Programme files: opened, shown, taken in and taken back; and written for somebody else."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage

from sciatica_timer.app.content import Content
from sciatica_timer.app.file_dialogs import ask_where, ask_which
from sciatica_timer.domain.programme import (
    ENDING,
    LONGEST_NAME,
    MOST_EXERCISES,
    MOST_ROUTINES,
    OwnExercise,
)
from sciatica_timer.domain.shared_programme import (
    ChangeKind,
    ProgrammeChange,
    changes,
    known_only,
    to_share,
)
from sciatica_timer.services import clock, files, photos, programme_file, user_files
from sciatica_timer.services.photo_folder import PhotoFolder
from sciatica_timer.services.photos import PhotoError
from sciatica_timer.services.programme_file import (
    MOST_PIXELS,
    ProgrammeContents,
    ProgrammeFileError,
)
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.services.store.long_task import LongTask, Step
from sciatica_timer.services.store.programme_document import photos_of
from sciatica_timer.ui.kit.buttons import ButtonKind
from sciatica_timer.ui.kit.fields import TextField
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.programme import change_words
from sciatica_timer.ui.programme.programme_page import ProgrammePage, ProgrammeView
from sciatica_timer.ui.question import Question, QuestionOption

SMALL = 160
"""Pixels of the longer side of a photo on the page."""
MOST_SMALL = 60


class ProgrammeFiles(QObject):
    """One file at a time; nothing is changed before somebody has said yes."""

    def __init__(
        self,
        content: Content,
        store: ProgrammeStore,
        window: MainWindow,
        show_signs: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._store = store
        self._window = window
        self._show_signs = show_signs
        self._photos = PhotoFolder(store.photos)
        self._task = LongTask(self)
        self._page: ProgrammePage | None = None
        self._refused = ""
        """Why the last file that was refused was so, as it was told."""
        self._folder: Path | None = None
        """Where a file was found or saved last."""

    def shut_down(self) -> None:
        """Let the thread go."""
        self._task.shut_down()

    # -- in -----------------------------------------------------------------------------------

    def choose(self) -> None:
        """Let the person choose a file, and open it."""
        kinds = self.tr("Programme (*.sciatica)", "a kind of file, with its ending")
        title = self.tr("Which programme to open")
        ask_which(self._window, title, self._usual_folder(), kinds, self.open)

    def open(self, path: Path) -> None:
        """Look at a file, and show what it holds."""
        self._folder = path.parent
        # What was said of another file is not true of this one.
        self._window.take_back(self._refused)

        def look(_step: Step) -> _LookedAt:
            contents = programme_file.read(programme_file.read_file(path))
            return _LookedAt(contents, _small(contents))

        def done(found: object) -> None:
            if isinstance(found, _LookedAt):
                self._show(path, found)
                return
            known = isinstance(found, ProgrammeFileError)
            self._refused = found.sentence if known else user_files.cannot_use(path, found)
            self._window.notify(self._refused)

        self._task.start(look, done)

    def _show(self, path: Path, found: "_LookedAt") -> None:
        library = self._content.library.exercises
        shared, unknown = known_only(found.contents.shared, library)
        view = ProgrammeView(
            name=path.name,
            contents=found.contents,
            changes=changes(shared, self._store.value),
            unknown=unknown,
            names=change_words.names_of(library, shared),
            words=self._content.own_words,
            small=found.small,
        )
        self._close()
        page = self._page = ProgrammePage(view)
        for button in (page.back, page.no):
            button.clicked.connect(self._close)
        page.yes.clicked.connect(lambda: self._take_in(view))
        page.signs.clicked.connect(self._show_signs)
        self._window.show_overlay(page)
        page.begin()

    def _close(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self._window.close_overlay()
            page.deleteLater()

    def _take_in(self, view: ProgrammeView) -> None:
        """Keep the photos first, then all of the rest as one change."""
        taken = [change for change in view.changes if change.kind is not ChangeKind.SAME]
        self._close()
        if told := self._no_room(taken):
            self._window.notify(told)
            return
        wanted = {
            name
            for change in taken
            if isinstance(change.theirs, OwnExercise)
            for name in (change.theirs.photo_start, change.theirs.photo_hold)
            if name
        }

        def keep(step: Step) -> None:
            for at, name in enumerate(sorted(wanted)):
                step(at / len(wanted))
                data = view.contents.photos[name]
                try:
                    self._photos.keep(name, programme_file.photo_to_keep(data))
                except PhotoError:
                    # It is damaged; the words of the step stand in its place.
                    continue

        def kept(found: object) -> None:
            if isinstance(found, Exception):
                self._window.notify(user_files.cannot_use(Path(view.name), found))
                return
            edit = self._store.put(*(change.theirs for change in taken))
            self._window.notify(
                change_words.taken_words(view.changes),
                action=self.tr("Undo"),
                then=lambda: self._store.undo(edit),
                undoes=True,
            )

        self._task.start(keep, kept)

    def _no_room(self, taken: list[ProgrammeChange]) -> str:
        new = [change.theirs for change in taken if change.kind is ChangeKind.NEW]
        exercises = sum(isinstance(each, OwnExercise) for each in new)
        mine = self._store.value
        if (
            len(mine.exercises) + exercises <= MOST_EXERCISES
            and len(mine.routines) + len(new) - exercises <= MOST_ROUTINES
        ):
            return ""
        return self.tr(
            "There is no room for so many exercises and routines, so nothing was changed; delete"
            " some of your own first."
        )

    # -- out ----------------------------------------------------------------------------------

    def pass_on(self, routine_id: str) -> None:
        """Ask whose name is to stand in the file, and where it goes."""
        routine = self._content.library.routines[routine_id]
        name = TextField(self.tr("Your name, if you like"))
        name.setMaxLength(LONGEST_NAME)
        question = Question(
            self.tr("Pass on {routine}").format(routine=routine.name),
            self.tr(
                "The file holds this routine with its exercises and their photos, and the name that"
                " you write here. What you did and how it felt is not in it."
            ),
            [
                QuestionOption("save", self.tr("Save the file"), ButtonKind.PRIMARY),
                QuestionOption("cancel", self.tr("Cancel")),
            ],
            self._window,
            extra=name,
        )

        def answered(key: str) -> None:
            if key == "save":
                self._ask_where(routine_id, routine.name, " ".join(name.text().split()))

        question.answered.connect(answered)

    def _ask_where(self, routine_id: str, name: str, sender: str) -> None:
        where = self._usual_folder() / f"{user_files.file_name(name)}{ENDING}"
        title, kind = self.tr("Where to save it"), self.tr("Programme", "a kind of file")

        def write(path: Path) -> None:
            self._write(routine_id, sender, path)

        ask_where(self._window, title, where, kind, write)

    def _write(self, routine_id: str, sender: str, path: Path) -> None:
        self._folder = path.parent
        shared = to_share(self._store.value, [routine_id], sender, clock.now().date())
        if shared is None:
            return

        def write(_step: Step) -> str:
            pictures = self._photos.read_all(photos_of(shared.exercises))
            return user_files.save_as(path, programme_file.write(shared, pictures))

        def written(found: object) -> None:
            if isinstance(found, Exception):
                found = user_files.cannot_make(path, found)
            if found:
                self._window.notify(str(found))
                return
            folder = QUrl.fromLocalFile(files.for_qt(path.parent))
            self._window.notify(
                self.tr("{name} is saved.").format(name=path.name),
                action=self.tr("Show the folder"),
                then=lambda: QDesktopServices.openUrl(folder),
            )

        self._task.start(write, written)

    def _usual_folder(self) -> Path:
        there = self._folder if self._folder and os.path.isdir(self._folder) else None
        return there or user_files.usual_folder()


class _LookedAt(NamedTuple):
    """A file as it was read, with its photos to be shown."""

    contents: ProgrammeContents
    small: dict[str, QImage]


def _small(contents: ProgrammeContents) -> dict[str, QImage]:
    """The photos as they are shown before they are taken in."""
    found: dict[str, QImage] = {}
    for name, data in list(contents.photos.items())[:MOST_SMALL]:
        try:
            found[name] = photos.decode(data, longest=SMALL, most_pixels=MOST_PIXELS)
        except PhotoError:
            continue
    return found
