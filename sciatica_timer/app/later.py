"""A page that is only built when it is first seen, so that the start stays fast."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Later(QWidget):
    """Holds the place of a page until it is shown."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._page: QWidget | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)

    def build(self) -> QWidget:
        """The page, made now if it was not made yet."""
        if self._page is None:
            self._page = self._make()
            self._inside.addWidget(self._page)
        return self._page

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page."""
        self.build()
