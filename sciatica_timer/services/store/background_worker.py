"""Does slow work in a thread, one job at a time, in the order in which they came."""

import threading
import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

LOOK_EVERY_MS = 20

Job = Callable[[], None]
Done = Callable[[Exception | None], None]


class BackgroundWorker(QObject):
    """A thread that is there while there is work; jobs end in the thread that asked for them.

    The asking thread looks for the end, instead of being sent a signal: a signal that is sent
    from one thread while its object is taken down in another kills the process.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = _Queue()
        self._jobs: list[_BackgroundJob] = []
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self._tell)

    def do(self, job: Job, done: Done) -> None:
        """Do a job; `done` is called with its exception or None, from the event loop."""
        one = _BackgroundJob(job, done)
        self._jobs.append(one)
        self._queue.put(one)
        # Without an application there is no event loop: then `finish` tells.
        if QCoreApplication.instance() is not None:
            self._look.start()

    def wait_while(self, goes_on: Callable[[], bool], *, for_s: float | None = None) -> bool:
        """Wait for one job after another, and tell each, as long as that is asked for.

        for_s is the longest wait in seconds, None waits for ever; says whether it came to its end.
        """
        until = None if for_s is None else time.monotonic() + for_s
        while self._jobs and goes_on():
            left = None if until is None else max(0.0, until - time.monotonic())
            if not self._jobs[0].done.wait(left):
                return False
            self._tell(most=1)
        return True

    def finish(self, *, for_s: float | None = None) -> bool:
        """Wait for every job, also for those that follow from them, and tell each.

        for_s is the longest wait in seconds, None waits for ever; says whether all are done.
        """
        return self.wait_while(lambda: True, for_s=for_s)

    def _tell(self, *, most: int = 0) -> None:
        """Tell the jobs that are done, so many at most; 0 tells all."""
        told = 0
        while self._jobs and self._jobs[0].done.is_set() and (told < most or not most):
            one = self._jobs.pop(0)
            told += 1
            one.when_done(one.error)
        if not self._jobs:
            self._look.stop()


class _BackgroundJob:
    """A job, whether it is done, and what went wrong."""

    def __init__(self, work: Job, when_done: Done) -> None:
        self.work = work
        self.when_done = when_done
        self.done = threading.Event()
        self.error: Exception | None = None


class _Queue:
    """Jobs and the thread that does them; the thread goes when there are none left."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[_BackgroundJob] = deque()
        self._running = False

    def put(self, job: _BackgroundJob) -> None:
        with self._lock:
            self._waiting.append(job)
            if not self._running:
                self._running = True
                # No daemon: the interpreter waits for the last writing before it ends.
                threading.Thread(target=self._run, name="history").start()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._running = False
                    return
                job = self._waiting.popleft()
            try:
                job.work()
            except Exception as error:
                job.error = error
            finally:
                job.done.set()
