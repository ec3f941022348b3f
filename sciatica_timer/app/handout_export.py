"""A routine on paper: which file, and what came of it."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPageSize
from PySide6.QtWidgets import QApplication

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.file_dialogs import ask_where
from sciatica_timer.domain.country import uses_letter
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.plan import layout_options
from sciatica_timer.domain.session_length import minutes_of
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.services import clock, files, region, user_files
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.store.long_task import LongTask
from sciatica_timer.ui.handout.handout_sheet import pdf_of_handout
from sciatica_timer.ui.handout.handout_words import Handout, handout_of
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture import Pictures


class HandoutExport(QObject):
    """Saves a routine, as it is done today, as one or two pages to print."""

    def __init__(
        self,
        content: Content,
        dose: TodaysDose,
        preferences: PreferencesStore,
        pictures: Pictures,
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._dose = dose
        self._preferences = preferences
        self._pictures = pictures
        self._window = window
        self._task = LongTask(self)

    def save(self, routine_id: str) -> None:
        """Ask where to, and write."""
        routine = self._content.library.routines[routine_id]
        where = user_files.usual_folder() / f"{user_files.file_name(routine.name)}.pdf"
        title = self.tr("Save {routine} as a PDF").format(routine=routine.name)
        ask_where(self._window, title, where, "PDF", lambda path: self._make(routine_id, path))

    def shut_down(self) -> None:
        """Let the thread go."""
        self._task.shut_down()

    def _make(self, routine_id: str, path: Path) -> None:
        """Draw the pictures beside the window, then lay out and write."""
        routine = self._content.library.routines[routine_id]
        plan, day = self._dose.plan(routine), clock.now().date()
        options = layout_options(self._preferences.value)
        minutes = minutes_of(plan, self._content.phrases, options)

        # Of an exercise that comes several times the pictures are drawn once.
        drawn = cache(self._pictures.drawn)

        def draw(planned: PlannedExercise, held: bool) -> QImage:
            mirrored = planned.only_side is Side.LEFT
            return drawn(planned.picture, held=held, mirrored=mirrored)

        if self._task.running:
            return
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self._task.start(
            lambda _step: handout_of(routine.name, plan, minutes, day, draw),
            lambda made: self._write(made, path),
        )

    def _write(self, made: object, path: Path) -> None:
        QApplication.restoreOverrideCursor()
        try:
            if isinstance(made, Exception):
                raise made
            assert isinstance(made, Handout)
            data = pdf_of_handout(made, _paper())
        except Exception as error:
            self._window.notify(user_files.cannot_make(path, error))
            return
        if problem := user_files.save_as(path, data):
            self._window.notify(problem)
            return
        self._window.notify(
            self.tr("{name} is saved.").format(name=path.name),
            action=self.tr("Open it"),
            then=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(files.for_qt(path))),
        )


def _paper() -> QPageSize.PageSizeId:
    letter = uses_letter(region.paper_country())
    return QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
