"""Runs a long task in a thread: it reports its progress and can be stopped."""

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.services.store.background_worker import BackgroundWorker

TELL_EVERY_MS = 50
SLOW_AFTER_MS = 300
"""Longer than that nobody should wait without a word."""
END_S = 5.0
"""So long the end of the app waits for a task that was stopped."""

Step = Callable[[float], None]
"""Called with the progress, 0 to 1; raises StoppedError where nobody waits for the result."""
Task = Callable[[Step], object]
T = TypeVar("T")


def no_step(_share: float) -> None:
    """Ignore the progress and never stop."""


def each(items: Sequence[T], step: Step, *, every: int = 100) -> Iterator[T]:
    """Go through some items and tell the progress at every so many of them."""
    for number, item in enumerate(items):
        if number % every == 0:
            step(number / len(items))
        yield item


class StoppedError(Exception):
    """Nobody waits for the result any more; not an error."""


class LongTask(QObject):
    """One task at a time, in a thread; a new one takes the place of the one before."""

    progressed = Signal(float)
    """0 to 1."""
    slow = Signal()
    """It takes longer than SLOW_AFTER_MS."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = BackgroundWorker(self)
        self._run: _Run | None = None
        self._look = QTimer(self)
        self._look.setInterval(TELL_EVERY_MS)
        self._look.timeout.connect(self._tell)

    @property
    def running(self) -> bool:
        """Whether a task runs whose result is waited for."""
        return self._run is not None

    def start(self, task: Task, done: Callable[[object], None]) -> None:
        """Run a task; done is called with its result, or with the exception that it raised."""
        self.stop()
        run = self._run = _Run()

        def work() -> None:
            run.result = task(run.step)

        def ended(error: Exception | None) -> None:
            if run is self._run:
                self.stop()
                done(run.result if error is None else error)

        self._worker.do(work, ended)
        self._look.start()

    def stop(self) -> None:
        """Stop the task; its result is dropped."""
        if self._run is not None:
            self._run.stopped.set()
            self._run = None
        self._look.stop()

    def shut_down(self) -> None:
        """Stop, and wait for the thread."""
        self.stop()
        self._worker.finish(for_s=END_S)

    def _tell(self) -> None:
        run = self._run
        if run is not None:
            run.waited_ms += TELL_EVERY_MS
            if run.waited_ms == SLOW_AFTER_MS:
                self.slow.emit()
            self.progressed.emit(run.share)


class _Run:
    """A task that is going on, seen from both threads."""

    def __init__(self) -> None:
        self.share = 0.0
        self.waited_ms = 0
        self.stopped = threading.Event()
        self.result: object = None

    def step(self, share: float) -> None:
        if self.stopped.is_set():
            raise StoppedError
        self.share = share
