"""Does slow work beside the person's: one job at a time, in the order in which they came."""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, wait

from PySide6.QtCore import QCoreApplication, QObject, QTimer

LOOK_EVERY_MS = 20

Job = Callable[[], None]
Told = Callable[[Exception | None], None]


class Worker(QObject):
    """A thread that is there while there is work; jobs end in the thread that asked for them.

    The asking thread looks for the end, instead of being sent a signal: a signal that is sent
    from one thread while its object is taken down in another kills the process.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = _Queue()
        self._jobs: list[tuple[Future[None], Told]] = []
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self._tell)

    def do(self, job: Job, told: Told) -> None:
        """Do a job; `told` is called with its exception or None, from the event loop."""
        self._jobs.append((self._queue.put(job), told))
        # Without an application there is no event loop: then `finish` tells.
        if QCoreApplication.instance() is not None:
            self._look.start()

    def finish(self) -> None:
        """Wait for every job, also for those that follow from them, and tell each."""
        while self._jobs:
            wait([future for future, _ in self._jobs])
            self._tell()

    def _tell(self) -> None:
        while self._jobs and self._jobs[0][0].done():
            future, told = self._jobs.pop(0)
            error = future.exception()
            told(error if isinstance(error, Exception) else None)
        if not self._jobs:
            self._look.stop()


class _Queue:
    """Jobs and the thread that does them; the thread goes when there are none left."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[tuple[Job, Future[None]]] = deque()
        self._running = False

    def put(self, job: Job) -> Future[None]:
        future: Future[None] = Future()
        with self._lock:
            self._waiting.append((job, future))
            if not self._running:
                self._running = True
                # No daemon: the interpreter waits for the last writing before it ends.
                threading.Thread(target=self._run, name="history").start()
        return future

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._running = False
                    return
                job, future = self._waiting.popleft()
            try:
                job()
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(None)
