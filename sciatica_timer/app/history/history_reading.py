"""Reads the history when the app is opened, before anything is made from it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from sciatica_timer.services.history import HistoryStore
from sciatica_timer.ui.main_window import MainWindow

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
        then: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """then is called once the history is there."""
        super().__init__(parent)
        self._history, self._window = history, window
        self._show_signs, self._then = show_signs, then
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)

    def begin(self) -> None:
        """Read it."""
        if self._history.load(for_s=READ_S):
            self._then()
            return
        # Hardly anybody ever sees it.
        from sciatica_timer.ui.history.reading_page import ReadingPage

        page = ReadingPage()
        page.signs.clicked.connect(self._show_signs)
        self._window.show_overlay(page)
        self._window.closed.connect(self._look.stop)

        def look() -> None:
            page.show_share(self._history.read_share)
            # The stop signs may lie over it.
            if not self._history.loading and self._window.overlay() in (page, None):
                self._look.stop()
                if self._window.overlay() is page:
                    self._window.close_overlay()
                page.deleteLater()
                self._then()

        self._look.timeout.connect(look)
        self._look.start()
