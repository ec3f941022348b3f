"""Guided audio to take away: which file, how far it is, and what came of it."""

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from sciatica_timer.app.content import Content
from sciatica_timer.domain.layout import lay_out, texts_of
from sciatica_timer.domain.plan import layout_options, plan_today
from sciatica_timer.domain.routine import Routine
from sciatica_timer.services import files
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.user_files import file_name
from sciatica_timer.services.voice.audio_exporter import Exporter
from sciatica_timer.services.voice.render import ending_problem
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.ui.kit.progress import Bar
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question, QuestionOption

USUAL_ENDING = ".flac"


class AudioExport(QObject):
    """Saves a routine, as it is done today and with the voice that is chosen, as a sound file."""

    def __init__(
        self,
        content: Content,
        history: HistoryStore,
        preferences: PreferencesStore,
        voice: Voice,
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._history = history
        self._preferences = preferences
        self._voice = voice
        self._window = window
        self._exporter: Exporter | None = None
        self._question: Question | None = None
        self._bar: Bar | None = None
        self._target = Path()

    def save(self, routine_id: str) -> None:
        """Ask where to, and write."""
        routine = self._content.library.routines[routine_id]
        if self._question is not None or not (chosen := self._ask(routine)):
            return
        self._target = Path(chosen)
        if problem := ending_problem(self._target):
            self._tell(problem)
            return
        self._show(routine)
        self._write(routine)

    def _ask(self, routine: Routine) -> str:
        place = QStandardPaths.StandardLocation.MusicLocation
        folder = Path(QStandardPaths.writableLocation(place) or Path.home())
        if not os.path.isdir(folder):
            folder = Path.home()
        kinds = {
            self.tr("FLAC, small and exact (*.flac)"): ".flac",
            self.tr("WAV, plays everywhere, large (*.wav)"): ".wav",
            self.tr("Opus, smallest (*.opus)"): ".opus",
        }
        title = self.tr("Save {routine} as audio").format(routine=routine.name)
        name = f"{file_name(routine.name)}{USUAL_ENDING}"
        dialog = QFileDialog(self._window, title, str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(kinds))

        def take(kind: str) -> None:
            named = Path(dialog.selectedFiles()[0] if dialog.selectedFiles() else name)
            dialog.setDefaultSuffix(kinds[kind][1:])
            dialog.selectFile(named.with_suffix(kinds[kind]).name)

        dialog.filterSelected.connect(take)
        dialog.setDefaultSuffix(USUAL_ENDING[1:])
        dialog.selectFile(name)
        chosen = dialog.selectedFiles()[0] if dialog.exec() else ""
        dialog.deleteLater()
        return chosen

    def _show(self, routine: Routine) -> None:
        self._bar = Bar()
        self._bar.setAccessibleName(self.tr("Saving"))
        self._question = Question(
            self.tr("Saving {routine} as audio").format(routine=routine.name),
            self.tr("The whole session as one sound file, with the voice and its pauses."),
            [QuestionOption("cancel", self.tr("Cancel"))],
            self._window,
            extra=self._bar,
        )
        self._question.answered.connect(self._on_cancel)

    def _write(self, routine: Routine) -> None:
        history, prefs = self._history, self._preferences.value
        plan = plan_today(routine, self._content.library, history.sessions, history.care)
        made = partial(lay_out, plan, self._content.phrases, layout_options(prefs))
        if self._exporter is None:
            exporter = self._exporter = self._voice.exporter()
            exporter.progressed.connect(self._on_progress)
            exporter.finished.connect(self._on_finished)
            exporter.failed.connect(self._on_failed)
        self._exporter.start(
            self._target,
            texts_of(made(), self._content.phrases),
            lambda lengths: made(clip_ms=lengths, tone_ms=self._voice.tone_ms()),
            prefs.voice,
        )

    def _on_progress(self, share: float) -> None:
        if self._bar is not None:
            self._bar.set_share(share)

    def _on_cancel(self, _key: str) -> None:
        self._question = self._bar = None
        if self._exporter is not None:
            self._exporter.cancel()

    def _on_finished(self) -> None:
        self._take_away()
        folder = QUrl.fromLocalFile(files.for_qt(self._target.parent))
        self._window.notify(
            self.tr("{name} is saved.").format(name=self._target.name),
            action=self.tr("Show the folder"),
            then=lambda: QDesktopServices.openUrl(folder),
        )

    def _on_failed(self, why: str) -> None:
        self._take_away()
        if not why:
            self._tell(self.tr("No voice works on this computer, so there is nothing to save."))
            return
        said = self.tr(
            "{name} could not be saved ({why}), and nothing was changed; try another folder."
        )
        self._tell(said.format(name=self._target.name, why=why))

    def _take_away(self) -> None:
        question, self._question, self._bar = self._question, None, None
        if question is not None:
            question.put_away()

    def _tell(self, sentence: str) -> None:
        self._window.notify(sentence)
