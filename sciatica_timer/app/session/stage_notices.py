"""What is told under the ring: what is so stays, and what came about goes after a while."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from sciatica_timer.ui.stage.session_view import SessionView

PASSES_MS = 12_000
"""Time to look up from the mat and read a short sentence twice."""


class StageNotices(QObject):
    """Shows one sentence at a time: what came about last, else what has held since last."""

    def __init__(self, view: "Callable[[], SessionView]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._holding: list[str] = []
        """What is so until it is told otherwise, the last one told last."""
        self._passes = QTimer(self)
        self._passes.setSingleShot(True)
        self._passes.setInterval(PASSES_MS)
        self._passes.timeout.connect(self._pass)

    def begin(self, text: str) -> None:
        """Forget what held, and show this until there is something to tell."""
        self._holding.clear()
        self._show(text)

    def hold(self, text: str) -> None:
        """Tell what is so until `drop`."""
        self._holding = [*filter(text.__ne__, self._holding), text]
        self._show(text)

    def tell(self, text: str) -> None:
        """Tell what came about; it goes after a while."""
        self._show(text)
        self._passes.start()

    def drop(self, text: str) -> None:
        """It is not so any more."""
        self._holding = [*filter(text.__ne__, self._holding)]
        if self._view().notice() == text:
            self._pass()

    def _show(self, text: str) -> None:
        self._passes.stop()
        self._view().show_notice(text)

    def _pass(self) -> None:
        """Back to what holds, which a screen reader has told already."""
        self._passes.stop()
        self._view().show_notice(self._holding[-1] if self._holding else "", aloud=False)
