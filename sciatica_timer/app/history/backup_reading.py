"""Brings a backup back beside the window; where that takes a while it is told, and can be left."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.store.long_task import LongTask, Step
from sciatica_timer.services.store.merge import Merge
from sciatica_timer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from sciatica_timer.app.history.reading_layer import ReadingLayer


class BackupReading(QObject):
    """One backup at a time; nothing is changed before all of it is read."""

    def __init__(
        self,
        history: HistoryStore,
        window: MainWindow,
        show_signs: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._window, self._show_signs = history, window, show_signs
        self._layer: ReadingLayer | None = None
        self._share = 0.0
        self._task = LongTask(self)
        self._task.slow.connect(self._tell)
        self._task.progressed.connect(self._show_share)
        window.closed.connect(self._task.shut_down)

    def begin(
        self, backup: Path, then: Callable[[], object], left_off: Callable[[], object]
    ) -> None:
        """Read it and take it in, then call `then`; or left_off where somebody has left off."""
        self._backup, self._then, self._left_off = backup, then, left_off
        self._share = 0.0

        def read(step: Step) -> Merge:
            return self._history.merge_backup(backup, step=step)

        self._task.start(read, self._on_read)

    def _on_read(self, found: object) -> None:
        if isinstance(found, Merge) and not self._history.adopt_backup(found):
            # Something came in from outside meanwhile.
            self.begin(self._backup, self._then, self._left_off)
            return
        if isinstance(found, Exception):
            self._history.refuse_backup(self._backup, found)
        self._end(self._then)

    def _tell(self) -> None:
        if self._layer is not None:
            return
        from sciatica_timer.app.history.reading_layer import ReadingLayer
        from sciatica_timer.ui.history.reading_page import ReadingPage

        page = ReadingPage(of_backup=True)
        page.cancel.clicked.connect(self._leave_off)
        self._layer = ReadingLayer(page, self._window, lambda: self._share, self._show_signs, self)
        page.cancel.setFocus()

    def _show_share(self, share: float) -> None:
        self._share = share

    def _leave_off(self) -> None:
        self._task.stop()
        self._end(self._left_off)

    def _end(self, then: Callable[[], object]) -> None:
        layer, self._layer = self._layer, None
        if layer is None:
            then()
        else:
            layer.end(then)
