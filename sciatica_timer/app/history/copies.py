"""Offers what another computer left beside the history: a file with entries of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.services.store.long_task import Step
from sciatica_timer.services.store.sync_copies import SyncCopies
from sciatica_timer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from sciatica_timer.services.store.importing import ImportPreview


class CopiesController(QObject):
    """Tells of such a file in a notice, and takes the notice back when the file is gone."""

    def __init__(
        self,
        folder: Path,
        history: HistoryStore,
        programme: ProgrammeStore,
        window: MainWindow,
        busy: Callable[[], bool],
        offer: Callable[[Path], object],
        parent: QObject | None = None,
    ) -> None:
        """busy says whether a session needs the machine; offer shows what a file would bring in."""
        super().__init__(parent)
        self._history = history
        self._programme = programme
        self._window = window
        self._busy = busy
        self._offer = offer
        self._of_programme = False
        """Whether the file that was looked at last is one of exercises and routines."""
        self._told = ""
        self.search = SyncCopies(folder, self._preview, self)
        self.search.found.connect(self._on_found)
        self.search.gone.connect(self._on_gone)

    def look(self, *_what: object) -> None:
        """Look for such files, but not during a session, which needs its time to be on time."""
        if not (self._busy() or self._history.read_only):
            self.search.look()

    def settle(self, path: Path) -> None:
        """A file was brought in, or was looked at and left; it is not offered again."""
        self.search.settle(path)

    def shut_down(self) -> None:
        """Let the threads go."""
        self.search.shut_down()

    def _preview(self, data: bytes, step: Step) -> "ImportPreview":
        from sciatica_timer.services.store import everything_file

        found = everything_file.alone(data)
        self._of_programme = bool(found.programme)
        preview = self._history.preview(found.history, step=step)
        if found.programme:
            own = self._programme.preview(found.programme, {})
            preview = replace(preview, own=own)
        return preview

    def _on_found(self, path: Path) -> None:
        self._told = self._words(path)
        self._window.notify(
            self._told,
            action=self.tr("Look at it"),
            then=lambda: self._offer(path),
            otherwise=lambda: self.settle(path),
        )

    def _on_gone(self, _path: Path) -> None:
        self._window.take_back(self._told)

    def _words(self, path: Path) -> str:
        from sciatica_timer.ui.history.history_words import name_words

        text = self.tr(
            "A second file, {name}, holds sessions that are not here yet, perhaps from another"
            " computer."
        )
        if self._of_programme:
            text = self.tr(
                "A second file, {name}, holds exercises or routines that are not here yet, perhaps"
                " from another computer."
            )
        return text.format(name=name_words(path))
