"""What stands on the screen first: the window with its rail, and empty places for the pages.

Only what this needs is imported here; everything else is built once the window is seen.
"""

import contextlib
import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from sciatica_timer.app.later import Later
from sciatica_timer.domain.theme import Theme
from sciatica_timer.ui import theme
from sciatica_timer.ui.frame import Frame

LONGEST_UNSEEN_MS = 500
"""A window that starts minimised is never exposed; the rest is built all the same."""

PAINTED_MS = 20
"""So long the screen has to show the window before the rest takes the time."""


class Front(QObject):
    """The window, and the place of each page by its key."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        dress(*first_look(folder / "preferences.json"))
        self.frame = Frame(folder / "window.ini")
        self.places: dict[str, Later] = {}
        tr = QCoreApplication.translate
        titles = {
            "today": tr("Front", "Today"),
            "exercises": tr("Front", "Exercises"),
            "calendar": tr("Front", "Calendar"),
            "care": tr("Front", "Care"),
            "settings": tr("Front", "Settings"),
        }
        for key, title in titles.items():
            self.places[key] = Later()
            self.frame.add_page(key, self.places[key], key, title)
        self._then: Callable[[], None] | None = None

    def show(self, then: Callable[[], None]) -> None:
        """Show the window; then, once it is seen, build the rest."""
        self._then = then
        self.frame.show()
        self.frame.windowHandle().installEventFilter(self)
        QTimer.singleShot(LONGEST_UNSEEN_MS, self, self._seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window came into sight."""
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(PAINTED_MS, self, self._seen)
        return False

    def _seen(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()


def first_look(file: Path) -> tuple[Theme, bool, bool]:
    """The look of the first window: theme, high contrast, less motion.

    The preferences are read in full once the window is seen; whatever is wrong with them is told
    then, and until then the system's look will do.
    """
    with contextlib.suppress(OSError, ValueError, AttributeError):
        kept = json.loads(file.read_bytes())
        chosen = Theme(kept.get("theme", Theme.SYSTEM))
        return chosen, kept.get("high_contrast") is True, kept.get("reduced_motion") is True
    return Theme.SYSTEM, False, False


def dress(chosen: Theme, high_contrast: bool, reduced_motion: bool) -> None:
    """Put the chosen look on everything."""
    look = theme.look()
    look.reduced_motion = reduced_motion
    look.choose(chosen, high_contrast)
