"""Opens the app by its own door and drives it while its event loop runs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shared_clips import share_clips
from shiboken6 import delete, isValid

from sciatica_timer.__main__ import main
from sciatica_timer.app.application import Application
from sciatica_timer.services import clock, playback_controller
from sciatica_timer.ui.kit.later_parts import LaterParts

BEAT_MS, SPEED = 10, 80
"""So many times faster than life: one beat stays below the gap that counts as sleep."""
LONGEST_STEP_MS = 900

Story = Iterator[Callable[[], bool]]
"""A story yields what it waits for; the next line runs when that has come true."""


class FastClock:
    """The session's time, so many times faster.

    Between two looks of a story it goes on by one step at most, however busy the machine is: what
    lasts a second of the session is seen by the story, and no step is so long that it counts as
    sleep.
    """

    def __init__(self, speed: int) -> None:
        self._speed = speed
        self._read, self._at, self._until = perf_counter(), 1_000_000.0, inf

    def ticks(self) -> int:
        """Whole milliseconds, as `clock.ticks` gives them."""
        now = perf_counter()
        step = min((now - self._read) * 1000 * self._speed, LONGEST_STEP_MS)
        self._read, self._at = now, min(self._at + step, self._until)
        return round(self._at)

    def look(self) -> None:
        """The story looks now."""
        self._until = self._at + LONGEST_STEP_MS

    def look_away(self) -> None:
        """No story looks any more."""
        self._until = inf


clocks: list[FastClock] = []


@contextmanager
def fast(monkeypatch: pytest.MonkeyPatch, speed: int = SPEED) -> Iterator[None]:
    """Let the session's time run faster."""
    fast_clock = FastClock(speed)
    clocks.append(fast_clock)
    monkeypatch.setattr(clock, "ticks", fast_clock.ticks)
    monkeypatch.setattr(playback_controller, "BEAT_MS", BEAT_MS)
    monkeypatch.setattr(playback_controller, "HOLD_BEAT_MS", BEAT_MS)
    try:
        yield
    finally:
        clocks.remove(fast_clock)


def welcomed(folder: Path) -> Path:
    """The folder of somebody who has gone through the first start, with clips made before."""
    folder.mkdir(mode=0o700, exist_ok=True)
    (folder / "preferences.json").write_text('{"version": 1, "welcomed": true}')
    share_clips(folder / "cache")
    return folder


class Telling:
    """Goes on with a story at every beat, and ends the application with it."""

    def __init__(self, story: Callable[[Application], Story], limit_s: int) -> None:
        self.applications: list[Application] = []
        self.problems: list[BaseException] = []
        self._story = story
        self._steps: Story | None = None
        self._waits_for: Callable[[], bool] = lambda: bool(self.applications)
        self._until = perf_counter() + limit_s
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin with the first beat of the event loop."""
        self._timer.start(BEAT_MS)

    def stop(self) -> None:
        """Tell no more."""
        self._timer.stop()

    def _beat(self) -> None:
        try:
            for fast_clock in clocks:
                fast_clock.look()
            if perf_counter() > self._until:
                raise TimeoutError("the story waits for something that does not come")
            if self._waits_for():
                if self._steps is None:
                    self._steps = self._story(self.applications[0])
                self._waits_for = next(self._steps)
        except StopIteration:
            self._finish()
        except BaseException as problem:
            self.problems.append(problem)
            self._finish()

    def _finish(self) -> None:
        self.stop()
        for fast_clock in clocks:
            fast_clock.look_away()
        try:
            # In another language everything is built anew.
            there = [each for each in self.applications if isValid(each)]
            if there and there[0].session.active:
                there[0].session.leave(keep=False)
            for application in there:
                application.window.close()
        except BaseException as problem:
            # Raised here it would be told in a dialog that nobody closes.
            self.problems.append(problem)
        # quit() would ask the windows first, and one with something unsaved says no.
        QApplication.exit(0)


def play(
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
    story: Callable[[Application], Story],
    *arguments: str,
    limit_s: int = 180,
) -> int:
    """Run main() with a story; the window closes when the story is over."""
    telling = Telling(story, limit_s)
    real = Application.open

    def watched(self: Application, **wishes: object) -> None:
        telling.applications.append(self)
        real(self, **wishes)

    monkeypatch.setattr(Application, "open", watched)
    telling.start()
    code = main(["--data-dir", str(folder), *arguments])
    telling.stop()
    _forget_the_end()
    for application in telling.applications:
        _delete(application)
    if telling.problems:
        raise telling.problems[0]
    return code


def whole(application: Application) -> bool:
    """Whether all is made of the pages that were seen, what is out of sight as well."""
    return all(each.done for each in application.window.findChildren(LaterParts))


def _delete(application: Application) -> None:
    """Free what the application holds, as the end of its process would.

    Python alone would not: closures connected to signals hold the page of a session, and each story
    would leave some thirty widgets to all that come after it.
    """
    for held in (*vars(application).values(), application):
        if isinstance(held, QObject) and isValid(held):
            delete(held)


def _forget_the_end() -> None:
    """Let the next test have an event loop of its own.

    An exit that comes when the loop has ended already stays with the thread, and every later loop
    ends at once; only beginning the application's own loop anew takes it away.
    """
    QApplication.processEvents()
    QTimer.singleShot(0, lambda: QApplication.exit(0))
    QApplication.exec()
