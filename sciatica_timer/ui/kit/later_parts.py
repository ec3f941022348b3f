"""What of a page is out of sight at first, and is made once the rest has been seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class LaterParts(QObject):
    """Makes one part of a page after the other, whenever the window has nothing else to do."""

    def __init__(self, makers: Sequence[Callable[[], object]], page: QWidget) -> None:
        super().__init__(page)
        self._makers = list(makers)
        self._turn = QTimer(self)
        self._turn.timeout.connect(self.make)
        self._turn.start()

    @property
    def done(self) -> bool:
        """Whether nothing is left to make."""
        return not self._makers

    def make(self) -> None:
        """Make the next part, if there is one."""
        self._make(most=1)

    def finish(self) -> None:
        """Make all that are left, for somebody who wants one of them now."""
        self._make(most=len(self._makers))

    def _make(self, most: int) -> None:
        made, self._makers = self._makers[:most], self._makers[most:]
        for make in made:
            make()
        if made:
            # Until the page has grown, what was there is pressed together; nobody may ask where
            # it stands before that.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if not self._makers:
            self._turn.stop()
