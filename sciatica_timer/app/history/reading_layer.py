"""Tells in place of the pages that something long is being read, and goes when it is there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from sciatica_timer.ui.history.reading_page import ReadingPage
from sciatica_timer.ui.main_window import MainWindow

LOOK_MS = 50


class ReadingLayer(QObject):
    """A page over the window; nobody is taken away from what lies over it, such as the stop signs.

    When the window goes it ends without a word.
    """

    def __init__(
        self,
        page: ReadingPage,
        window: MainWindow,
        share: Callable[[], float],
        show_signs: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """share says how much is read, 0 to 1."""
        super().__init__(parent)
        self._page, self._window, self._share = page, window, share
        self._then: Callable[[], object] | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._beat)
        self._look.start()
        page.signs.clicked.connect(show_signs)
        window.show_overlay(page)
        window.closed.connect(self._look.stop)

    @property
    def on(self) -> bool:
        """Whether it is there, and the window with it."""
        return self._look.isActive()

    def end(self, then: Callable[[], object]) -> None:
        """Go as soon as nothing lies over it, and then call that."""
        self._then = then

    def _beat(self) -> None:
        self._page.show_share(self._share())
        shown = self._window.overlay()
        if self._then is None or shown not in (self._page, None):
            return
        self._look.stop()
        if shown is self._page:
            self._window.close_overlay()
        self._page.deleteLater()
        self.deleteLater()
        self._then()
