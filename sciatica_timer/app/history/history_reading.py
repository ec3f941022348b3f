"""Reads the history when the app is opened, before anything is made from it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.store.long_task import LongTask
from sciatica_timer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from sciatica_timer.ui.history.reading_page import ReadingPage

READ_S = 0.3
"""So long the window waits for it without a word: ten years are read by then."""
LOOK_MS = 50


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
        self._page: ReadingPage | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)

    def begin(self) -> None:
        """Read it."""
        if self._history.load(for_s=READ_S):
            self._then()
            return
        # Hardly anybody ever sees it.
        from sciatica_timer.ui.history.reading_page import ReadingPage

        page = self._page = ReadingPage()
        page.signs.clicked.connect(self._show_signs)
        self._window.show_overlay(page)
        self._window.closed.connect(self._stop)
        self._history.loaded.connect(self._look_ahead)
        self._look.timeout.connect(lambda: page.show_share(self._history.read_share))
        self._look.start()

    def _look_ahead(self) -> None:
        self._history.loaded.disconnect(self._look_ahead)
        if self._page is not None:
            find = self._ahead()
            LongTask(self).start(lambda _step: find(), self._on_found)

    def _on_found(self, _found: object) -> None:
        self._look.timeout.connect(self._end)

    def _end(self) -> None:
        page, shown = self._page, self._window.overlay()
        # The stop signs may lie over it.
        if page is None or shown not in (page, None):
            return
        self._stop()
        if shown is page:
            self._window.close_overlay()
        page.deleteLater()
        self._then()

    def _stop(self) -> None:
        self._look.stop()
        self._page = None
