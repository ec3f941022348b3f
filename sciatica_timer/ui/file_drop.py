"""Takes a file that is dropped on the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Hands on the path of one file with a certain ending, wherever on the window it is let go.

    What lies on the window and takes drops itself is asked first.
    """

    def __init__(
        self,
        window: QWidget,
        ending: str,
        dropped: Callable[[Path], object],
        may_take: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._ending, self._dropped, self._may_take = ending, dropped, may_take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is dragged over the window, and take what is dropped."""
        # A drag's move is a drop event as well, and needs no answer after that of its entering.
        if isinstance(event, QDragEnterEvent):
            if self._path(event) is not None:
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            if (path := self._path(event)) is not None:
                event.acceptProposedAction()
                self._dropped(path)
            return True
        return super().eventFilter(watched, event)

    def _path(self, event: QDropEvent) -> Path | None:
        urls = event.mimeData().urls()
        if len(urls) != 1 or not urls[0].isLocalFile() or not self._may_take():
            return None
        path = Path(urls[0].toLocalFile())
        return path if path.suffix.lower() == self._ending else None
