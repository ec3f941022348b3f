"""Opens the app by its own door and measures it from inside: a process of its own for each run.

    python -m benchmarks.inside SCENARIO FOLDER WIDTH HEIGHT

Prints one JSON object of figures. FOLDER is a data folder; times are milliseconds, processor time
is a share of one core in percent, all processes together, memory is in MB.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.processes import cpu_s, memory_mb, tree
from sciatica_timer.__main__ import main
from sciatica_timer.app.application import Application
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.services.playback_controller import PlaybackPosition

Figures = dict[str, float]
Scenario = Iterator[Callable[[], bool]]
EXERCISE = "glute-bridge"
"""Both feet down, moves of two seconds, holds of three."""
LONG = "lying-gluteal"
"""Holds of twenty seconds."""
LOOK_MS, STALL_MS, LIMIT_S = 20, 4, 300


def since(began: float) -> float:
    """Milliseconds since a moment of perf_counter."""
    return (time.perf_counter() - began) * 1000


def after(seconds: float) -> Callable[[], bool]:
    """Wait so long."""
    until = time.perf_counter() + seconds
    return lambda: time.perf_counter() >= until


def idle(_app: Application, figures: Figures) -> Scenario:
    """Today in sight, nobody there."""
    yield after(4)
    before = cpu_s(tree())
    timer.stop()
    QTimer.singleShot(20_000, lambda: timer.start(LOOK_MS))
    began = time.perf_counter()
    yield lambda: time.perf_counter() > began + 19
    figures["idle: processor"] = (cpu_s(tree()) - before) / (time.perf_counter() - began) * 100
    figures["idle: memory"] = memory_mb(tree())


def pages(app: Application, figures: Figures) -> Scenario:
    """Each page for the first time and again, until it is painted."""
    yield after(3)
    for turn in ("first time", "again"):
        worst = 0.0
        for key in ("exercises", "calendar", "care", "settings", "today"):
            began = time.perf_counter()
            app.window.show_page(key)
            QApplication.processEvents()
            took = since(began)
            figures[f"page {key}, {turn}"] = took
            worst = max(worst, took)
            yield after(0.6)
        figures[f"slowest page, {turn}"] = worst


class Spent:
    """Processor time by phase of the session."""

    def __init__(self, app: Application) -> None:
        self._phase: str = ""
        self._began, self._cpu = 0.0, 0.0
        self.times: dict[str, list[tuple[float, float]]] = {}
        app.playback.moved.connect(self._on_moved)

    def _on_moved(self, position: PlaybackPosition) -> None:
        segment = position.segment
        # The move is the end of the segment before a hold, or of a return.
        moving = segment.move_ms and position.left_ms <= segment.move_ms
        phase = "move" if moving else segment.phase.value
        if phase == self._phase:
            return
        now, cpu = time.perf_counter(), cpu_s(tree())
        if self._phase:
            self.times.setdefault(self._phase, []).append((now - self._began, cpu - self._cpu))
        self._phase, self._began, self._cpu = phase, now, cpu

    def share(self, phase: str, *, skip: int = 0, first: int | None = None) -> float:
        """Percent of a core in a phase."""
        spans = self.times[phase][skip:][:first]
        return 100 * sum(cpu for _, cpu in spans) / sum(took for took, _ in spans)


def start(app: Application, figures: Figures, exercise: str = EXERCISE) -> Scenario:
    """Begin the session of one exercise, and hear its first words."""
    yield after(3)
    began = time.perf_counter()
    figures["began"] = began * 1000
    app.starter.start_exercise(exercise)
    QApplication.processEvents()
    figures["Start to the stage"] = since(began)
    yield lambda: app.playback.running
    yield after(2)


def hold(app: Application, figures: Figures) -> Scenario:
    """Eight seconds within a hold of twenty, once the voice is made."""
    yield from start(app, figures, LONG)

    def in_hold() -> bool:
        position = app.playback.position()
        held = position.segment.phase is Phase.HOLD and 1000 < position.in_ms < 5000
        return held and app.session.is_exact

    yield in_hold
    timer.stop()
    QTimer.singleShot(8000, lambda: timer.start(LOOK_MS))
    before, began = cpu_s(tree()), time.perf_counter()
    yield after(8)
    figures["a hold"] = (cpu_s(tree()) - before) / (time.perf_counter() - began) * 100
    figures["session: memory"] = memory_mb(tree())


def session(app: Application, figures: Figures) -> Scenario:
    """A session of one exercise to its end: processor time and memory."""
    yield from start(app, figures)
    spent = Spent(app)
    yield lambda: len(spent.times.get("hold", ())) >= 5
    figures["holds of three seconds"] = spent.share("hold")
    figures["moves, first"] = spent.share("move", first=1)
    figures["moves, again"] = spent.share("move", skip=2)
    figures["session with pictures: memory"] = memory_mb(tree())


def stalls(app: Application, figures: Figures) -> Scenario:
    """The longest time the window's thread did not come round, in half a minute of a session."""
    yield from start(app, figures)
    yield after(1)
    late: list[float] = []
    last = time.perf_counter()
    beat = QTimer()
    beat.setTimerType(Qt.TimerType.PreciseTimer)

    def look() -> None:
        nonlocal last
        late.append(since(last) - STALL_MS)
        last = time.perf_counter()

    beat.timeout.connect(look)
    beat.start(STALL_MS)
    yield after(30)
    beat.stop()
    late.sort()
    figures["longest stall in a session"] = late[-1]
    figures["stall, the thousandth"] = late[round(len(late) * 0.999)]


SCENARIOS: dict[str, Callable[[Application, Figures], Scenario]] = {
    each.__name__: each for each in (idle, pages, start, hold, session, stalls)
}
timer = QTimer()


def run(scenario: str, folder: str, width: int, height: int) -> Figures:
    """Open the app, drive it, close it."""
    figures: Figures = {}
    real = Application.open
    problems: list[BaseException] = []

    def opened(app: Application, **wishes: object) -> None:
        real(app, **wishes)  # pyright: ignore[reportArgumentType]
        app.window.resize(width, height)
        steps = SCENARIOS[scenario](app, figures)
        waits = next(steps)
        until = time.perf_counter() + LIMIT_S

        def end() -> None:
            timer.stop()
            if app.session.active:
                app.session.leave(keep=False)
            QApplication.exit(0)

        def look() -> None:
            nonlocal waits
            try:
                if time.perf_counter() > until:
                    raise TimeoutError(scenario)
                while waits():
                    waits = next(steps)
            except StopIteration:
                end()
            except BaseException as problem:
                problems.append(problem)
                end()

        timer.timeout.connect(look)
        timer.start(LOOK_MS)

    Application.open = opened  # pyright: ignore[reportAttributeAccessIssue]
    # Only the first word is looked for in a trace, and writing one costs a little in a hold.
    trace = ["--trace", str(Path(folder, "trace"))] if scenario == "start" else []
    main(["--data-dir", folder, *trace])
    if problems:
        raise problems[0]
    return figures


if __name__ == "__main__":
    name, data, wide, high = sys.argv[1:]
    print(json.dumps(run(name, data, int(wide), int(high))))
