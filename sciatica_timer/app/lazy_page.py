"""The place of a page that is only built when it is first seen, so that the start stays fast."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LazyPage(QWidget):
    """Holds the place of a page until it is in sight and there is somebody to make it."""

    def __init__(self) -> None:
        super().__init__()
        self._make: Callable[[], QWidget] | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)

    def set_maker(self, make: Callable[[], QWidget]) -> None:
        """Say who makes the page; at once if the place is in sight."""
        self._make = make
        if self.isVisible():
            self._build()

    def _build(self) -> None:
        make, self._make = self._make, None
        if make is not None:
            page = make()
            # As large as it will be, or it would be laid out twice.
            page.resize(self.size())
            self._inside.addWidget(page)
            # At once, or the keyboard would find nothing on a page that comes for the first time.
            page.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page."""
        self._build()
