"""Something that takes long, done beside the window: it tells how far it is and can be stopped."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.services.store.background_worker import BackgroundWorker

TELL_EVERY_MS = 50
END_S = 5.0
"""So long the end of the app waits for a task that was stopped."""

Step = Callable[[float], None]
"""Hears how far something is, 0 to 1; raises StoppedError where nobody waits for it any more."""
Task = Callable[[Step], object]


def no_step(_share: float) -> None:
    """Hear nothing and never stop."""


class StoppedError(Exception):
    """Nobody waits for the task any more; not an error."""


class LongTask(QObject):
    """One task at a time, in a thread; a new one takes the place of the one before."""

    progressed = Signal(float)
    """0 to 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = BackgroundWorker(self)
        self._run: _Run | None = None
        self._look = QTimer(self)
        self._look.setInterval(TELL_EVERY_MS)
        self._look.timeout.connect(self._tell)

    @property
    def running(self) -> bool:
        """Whether somebody waits for a task."""
        return self._run is not None

    def start(self, task: Task, told: Callable[[object], None]) -> None:
        """Do a task; told is called with what it gives, or with the exception that it raises."""
        self.stop()
        run = self._run = _Run()

        def work() -> None:
            run.result = task(run.step)

        def ended(error: Exception | None) -> None:
            if run is self._run:
                self.stop()
                told(run.result if error is None else error)

        self._worker.do(work, ended)
        self._look.start()

    def stop(self) -> None:
        """Wait for nothing any more: what the task gives is forgotten."""
        if self._run is not None:
            self._run.stopped.set()
            self._run = None
        self._look.stop()

    def shut_down(self) -> None:
        """Stop, and wait for the thread."""
        self.stop()
        self._worker.finish(for_s=END_S)

    def _tell(self) -> None:
        if self._run is not None:
            self.progressed.emit(self._run.share)


class _Run:
    """A task that is going on, seen from both threads."""

    def __init__(self) -> None:
        self.share = 0.0
        self.stopped = threading.Event()
        self.result: object = None

    def step(self, share: float) -> None:
        if self.stopped.is_set():
            raise StoppedError
        self.share = share
