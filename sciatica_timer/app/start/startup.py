"""What stands on the screen first: a bare window, then its rail, and empty places for the pages.

Only what the bare window needs is imported at once; everything else comes once it is seen.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from sciatica_timer.domain.look_choice import TEXT_SIZES, Theme
from sciatica_timer.services import window_state
from sciatica_timer.services.kept_choices import look_at
from sciatica_timer.services.translation import translate
from sciatica_timer.ui import accessible, theme
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.screen_fit import restore, state_of

if TYPE_CHECKING:
    from sciatica_timer.app.lazy_page import LazyPage

LONGEST_UNSEEN_MS = 500
"""A window that starts minimised is never exposed; the rest is built all the same."""
LATEST_MS = 20
"""So long the rail has to be painted before the rest takes the time."""


class StartupWindow(QObject):
    """The window, and the place of each page by its key once it is furnished."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._look = first_look(folder)
        theme.paint_ground(*self._look[:2])
        # What a screen reader was told of a widget once, it is told for good.
        accessible.install()
        self.window = MainWindow(folder / window_state.NAME)
        self.places: dict[str, LazyPage] = {}
        self._then: Callable[[], None] | None = None

    def show(
        self, then: Callable[[], None], *, in_tray: bool = False, at_once: bool = True
    ) -> None:
        """Show the window; then, once it is seen, furnish it and build the rest.

        in_tray leaves it hidden where the desktop has a tray, else it is made small. Where it is
        not shown at once, whoever builds the rest shows it.
        """
        self._then = then
        if not at_once:
            # What watches the window needs it to be there, seen or not.
            self.window.winId()
            QTimer.singleShot(0, self, self.build)
            return
        if in_tray and self._stays_hidden():
            QTimer.singleShot(0, self, self.build)
            return
        self.window.show()
        self.window.windowHandle().installEventFilter(self)
        QTimer.singleShot(LONGEST_UNSEEN_MS, self, self.build)

    def _stays_hidden(self) -> bool:
        from PySide6.QtWidgets import QSystemTrayIcon

        if QSystemTrayIcon.isSystemTrayAvailable():
            # What watches the window needs it to be there, seen or not.
            self.window.winId()
            return True
        self.window.showMinimized()
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window came into sight, or its rail; it is painted when the next step comes."""
        rail_is_in = bool(self.places)
        if event.type() == (QEvent.Type.Paint if rail_is_in else QEvent.Type.Expose):
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._build if rail_is_in else self.build)
        return False

    def build(self) -> None:
        """Put the whole look on, the rail in, and a place for each page beside it."""
        if self.places:
            return
        from sciatica_timer.app.lazy_page import LazyPage

        apply_theme(*self._look)
        titles = {
            "today": translate("StartupWindow", "Today"),
            "exercises": translate("StartupWindow", "Exercises"),
            "calendar": translate("StartupWindow", "Calendar"),
            "care": translate("StartupWindow", "Care"),
            "settings": translate("StartupWindow", "Settings"),
        }
        for key, title in titles.items():
            self.places[key] = LazyPage()
            self.window.add_page(key, self.places[key], key, title)
        self.window.rail.installEventFilter(self)
        QTimer.singleShot(LATEST_MS, self, self._build)

    def _build(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()


def put_in_place(window: MainWindow, before: MainWindow) -> None:
    """Let a window come where another one is, as large, and on as much of the screen."""
    restore(window, state_of(before))


def first_look(folder: Path) -> tuple[Theme, bool, bool, int]:
    """The look of the first window: theme, high contrast, less motion, percent of the text size.

    Where it cannot be read, the system's look will do.
    """
    kept = look_at(folder)
    themes, percent = {str(each): each for each in Theme}, kept.get("text_size")
    return (
        themes.get(str(kept.get("theme")), Theme.SYSTEM),
        kept.get("high_contrast") is True,
        kept.get("reduced_motion") is True,
        percent if isinstance(percent, int) and percent in TEXT_SIZES else 0,
    )


def apply_theme(
    chosen: Theme, high_contrast: bool, reduced_motion: bool, text_percent: int = 0
) -> None:
    """Put the chosen look on everything."""
    look = theme.look()
    look.reduced_motion = reduced_motion
    look.choose(chosen, high_contrast, text_percent)
