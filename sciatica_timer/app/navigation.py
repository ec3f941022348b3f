"""Makes each page when it is first seen, and brings it up to date whenever something changed."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.lazy_page import LazyPage
from sciatica_timer.ui.main_window import MainWindow


class PageController(Protocol):
    """Makes one page and fills it."""

    def make_page(self) -> QWidget:
        """The page; called once."""
        ...

    def refresh(self) -> None:
        """Bring the page up to date, if it was made."""
        ...


class Navigation(QObject):
    """Today, Exercises, Calendar, Care, Settings.

    A page that is covered or not the one in sight is brought up to date once it comes into sight.
    """

    def __init__(
        self,
        window: MainWindow,
        places: Mapping[str, LazyPage],
        pages: Mapping[str, Callable[[], PageController]],
        parent: QObject | None = None,
    ) -> None:
        """places are in the window, by the key of the page; pages make who fills them."""
        super().__init__(parent)
        self._window = window
        self._places = places
        self._pages = pages
        self._made: dict[str, PageController] = {}
        # "Done about 18:42" moves on with the clock, and so does the day.
        self._minute = QTimer(self)
        self._minute.setInterval(60_000)
        self._minute.timeout.connect(self.refresh_shown)
        self._minute.start()
        window.page_shown.connect(self.refresh)

    def start(self) -> None:
        """Make the page in sight, once what it shows has been read."""
        for key, place in self._places.items():
            place.set_maker(partial(self._make, key))

    def shut_down(self) -> None:
        """Let the clock go."""
        self._minute.stop()

    def refresh_shown(self, *_: object) -> None:
        """Bring the page in sight up to date; in the tray there is none."""
        if self._window.overlay() is None and self._window.isVisible():
            self.refresh(self._window.page())

    def refresh(self, key: str) -> None:
        """Bring a page up to date, if it was made."""
        if key in self._made:
            self._made[key].refresh()

    def _make(self, key: str) -> QWidget:
        controller = self._made[key] = self._pages[key]()
        page = controller.make_page()
        controller.refresh()
        return page
