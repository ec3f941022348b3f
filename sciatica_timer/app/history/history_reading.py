"""Reads the history when the app is opened, before anything is made from it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.store.long_task import LongTask
from sciatica_timer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from sciatica_timer.app.history.reading_layer import ReadingLayer

READ_S = 0.3
"""So long the window waits for it without a word: ten years are read by then."""


class HistoryReading(QObject):
    """A long history, or a slow disk, is told in place of the pages; the window goes on."""

    def __init__(
        self,
        history: HistoryStore,
        window: MainWindow,
        show_signs: Callable[[], object],
        ahead: Callable[[], Callable[[], None]],
        then: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """then is called once the history is there, and what ahead gives was done in a thread."""
        super().__init__(parent)
        self._history, self._window = history, window
        self._show_signs, self._ahead, self._then = show_signs, ahead, then
        self._layer: ReadingLayer | None = None

    def begin(self) -> None:
        """Read it."""
        if self._history.load(for_s=READ_S):
            self._then()
            return
        # Hardly anybody ever sees it.
        from sciatica_timer.app.history.reading_layer import ReadingLayer
        from sciatica_timer.ui.history.reading_page import ReadingPage

        page, history = ReadingPage(), self._history
        self._layer = ReadingLayer(
            page, self._window, lambda: history.read_share, self._show_signs, self
        )
        history.loaded.connect(self._look_ahead)

    def _look_ahead(self) -> None:
        self._history.loaded.disconnect(self._look_ahead)
        if self._layer is not None and self._layer.on:
            find = self._ahead()
            LongTask(self).start(lambda _step: find(), self._on_found)

    def _on_found(self, _found: object) -> None:
        if self._layer is not None:
            self._layer.end(self._then)
