"""Qt's application, which tells whether all of it is asked to end or only its window is closed."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


class QuitAwareApplication(QApplication):
    """Remembers that it was asked to quit while Qt closes its windows for that.

    The Dock and the menu of macOS ask so, and every system whose person logs out: an app that only
    hides its window then would keep the computer from shutting down.
    """

    quitting = False

    def event(self, event: QEvent) -> bool:
        """Do what Qt does with it."""
        self.quitting = event.type() == QEvent.Type.Quit
        try:
            return super().event(event)
        finally:
            self.quitting = False
