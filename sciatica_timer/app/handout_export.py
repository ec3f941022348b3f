"""A routine on paper: which file, and what came of it."""

from functools import cache
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPageSize

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
from sciatica_timer.services.store.long_task import LongTask, Step
from sciatica_timer.ui.handout.handout_sheet import pdf_of_handout
from sciatica_timer.ui.handout.handout_words import Handout, handout_of
from sciatica_timer.ui.kit.progress import Bar
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.question import Question, QuestionOption


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
        self._task.slow.connect(self._show)
        self._task.progressed.connect(self._on_progress)
        self._title = ""
        self._question: Question | None = None
        self._bar: Bar | None = None

    def save(self, routine_id: str) -> None:
        """Ask where to, and write."""
        routine = self._content.library.routines[routine_id]
        where = user_files.usual_folder() / f"{user_files.file_name(routine.name)}.pdf"
        title = self.tr("Save {routine} as a PDF").format(routine=routine.name)
        self._title = self.tr("Saving {routine} as a PDF").format(routine=routine.name)
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

        def make(step: Step) -> Handout:
            asked = count()

            def draw(planned: PlannedExercise, held: bool) -> QImage:
                # Two pictures an exercise.
                step(next(asked) / (2 * len(plan)))
                mirrored = planned.only_side is Side.LEFT
                return drawn(planned.picture, held=held, mirrored=mirrored)

            return handout_of(routine.name, plan, minutes, day, draw)

        if not self._task.running:
            self._task.start(make, lambda made: self._write(made, path))

    def _show(self) -> None:
        """Tell that it takes a moment, with a way to leave off."""
        self._bar = Bar()
        self._bar.setAccessibleName(self.tr("Saving"))
        self._question = Question(
            self._title,
            self.tr("One or two pages to print, with pictures of the exercises."),
            [QuestionOption("cancel", self.tr("Cancel"))],
            self._window,
            extra=self._bar,
        )
        self._question.answered.connect(self._on_cancel)

    def _on_progress(self, share: float) -> None:
        if self._bar is not None:
            self._bar.set_share(share)

    def _on_cancel(self, _key: str) -> None:
        self._question = self._bar = None
        self._task.stop()

    def _write(self, made: object, path: Path) -> None:
        question, self._question, self._bar = self._question, None, None
        if question is not None:
            question.put_away()
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
