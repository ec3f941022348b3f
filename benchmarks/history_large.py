"""How long a large history takes: open, Today, add, month, year, search, at two sizes.

    python benchmarks/history_large.py [--json] [sessions ...]

Prints milliseconds and, for what must grow with the number of sessions alone, the ratio of the
last to the first size divided by the ratio of their lengths: 1 is linear.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sciatica_timer.app import content
from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.course import doctor_reasons
from sciatica_timer.domain.dose import suggestions
from sciatica_timer.domain.exercise import Dose, Exercise, Side
from sciatica_timer.domain.session import Completion, Pain, PainAt, Part, Reach, Session
from sciatica_timer.domain.session_search import SearchFilter, SessionSearch
from sciatica_timer.services import files, resources
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.store.history_data import HistoryData, encode
from sciatica_timer.services.store.stored_record import write

LIMITS_MS = {"add": 30, "month": 50, "year": 150, "search": 50}
NAMES = ("knee-to-chest", "pelvic-tilt", "bird-dog", "glute-bridge", "clamshell")
NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)


def make_session(number: int) -> Session:
    """A session of ten parts, seven hours before the next one."""
    parts = tuple(
        Part(
            exercise=name,
            name=name.replace("-", " ").capitalize(),
            side=side,
            planned=Dose(hold_s=20, reps=3),
            reps_done=3,
            held_ms=60_000,
        )
        for name in NAMES
        for side in Side
    )
    started = NOW - timedelta(hours=2 * number + 2)
    return Session(
        id=f"{number:032x}",
        started=started,
        ended=started + timedelta(minutes=20),
        routine="all-seven",
        routine_name="All seven",
        completion=Completion.FINISHED,
        active_ms=1_200_000,
        parts=parts,
        before=(PainAt(side=Side.LEFT, pain=Pain(score=number % 8, reach=Reach.CALF)),),
        after=(PainAt(side=Side.LEFT, pain=Pain(score=number % 6, reach=Reach.KNEE)),),
        note=f"Number {number}, easier on the right.",
    )


def timed(work: Callable[[], object], times: int = 5) -> float:
    """The middle of some runs, in milliseconds."""
    took: list[float] = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        took.append((time.perf_counter() - begin) * 1000)
    return sorted(took)[len(took) // 2]


def worst(work: Callable[[int], object], times: int) -> float:
    """The longest of some runs, in milliseconds."""
    took: list[float] = []
    for number in range(times):
        begin = time.perf_counter()
        work(number)
        took.append((time.perf_counter() - begin) * 1000)
    return max(took)


@cache
def exercises() -> tuple[Exercise, ...]:
    """Those of the app."""
    resources.register()
    return tuple(content.load().library.exercises.values())


def ask(history: HistoryStore) -> None:
    """Ask what Today does whenever something has changed."""
    sessions, log = history.sessions, history.care
    history.calendar(3).week(NOW.date(), week_start=1)
    suggestions(exercises(), sessions, log, NOW)
    doctor_reasons(sessions, log, NOW.date())


def measure(count: int) -> dict[str, float]:
    """Everything for one size."""
    app = QCoreApplication.instance() or QCoreApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        history = HistoryData()
        history.put_many([write(make_session(number)) for number in range(count)])
        data = encode(history)
        (folder / "sessions.json").write_bytes(data)
        found: dict[str, float] = {"megabytes": len(data) / 1e6}
        history = HistoryStore(folder, now=lambda: NOW)
        busy = time.process_time()
        found["open"] = timed(history.load, 1)
        found["open, processor time"] = (time.process_time() - busy) * 1000
        history.flush()
        exercises()
        found["what Today asks, first"] = timed(lambda: ask(history), 1)

        def add(number: int) -> None:
            history.add(make_session(count + number))
            app.processEvents()

        found["add"] = timed(lambda: add(0), 1)
        busy = time.thread_time()
        found["add, worst of 20 in a row"] = worst(lambda number: add(1 + number), 20)
        found["add, own processor time"] = (time.thread_time() - busy) * 1000 / 20
        busy = time.thread_time()
        for number in range(21, 26):
            add(number)
            ask(history)
        found["add, and what Today asks then"] = (time.thread_time() - busy) * 1000 / 5
        found["one synced line beside it"] = worst(
            lambda _: files.append_and_sync(folder / "line", b"x" * 4_000), 20
        )
        begin = time.perf_counter()
        history.flush()
        found["file follows after"] = (time.perf_counter() - begin) * 1000
        sessions = history.sessions
        history.close()

    def month(index: CalendarIndex) -> object:
        return index.month(2026, 11, week_start=1, goal=2)

    def year(index: CalendarIndex) -> object:
        return index.year(2026, week_start=1, goal=2)

    def make_index() -> CalendarIndex:
        return CalendarIndex(sessions, day_starts_at=3)

    index = make_index()
    found["month"] = timed(lambda: month(make_index()))
    found["year"] = timed(lambda: year(make_index()))
    found["month, from the index"] = timed(lambda: month(index))
    found["year, from the index"] = timed(lambda: year(index))
    found["search, first letter"] = timed(
        lambda: SessionSearch(sessions).find(SearchFilter(text="q")), 3
    )
    lookup = SessionSearch(sessions)
    found["search made ready, longest step"] = worst(lambda _: lookup.make_ready(300), 300)
    lookup.find(SearchFilter(text="q"))
    found["search"] = timed(
        lambda: lookup.find(
            SearchFilter(text="easier right", exercise="bird-dog", routine="all-seven")
        )
    )
    return found


def main() -> None:
    """Measure each size and compare the last with the first."""
    sizes = [int(word) for word in sys.argv[1:] if word != "--json"] or [10_000, 100_000]
    results = [measure(size) for size in sizes]
    if "--json" in sys.argv:
        print(json.dumps(results))
        return
    print(f"{'':30}" + "".join(f"{size:>12,}" for size in sizes) + f"{'linear = 1':>12}")
    for name in results[0]:
        row = "".join(f"{result[name]:12.1f}" for result in results)
        grown = results[-1][name] / results[0][name] / (sizes[-1] / sizes[0])
        print(f"{name:30}{row}{grown:12.2f}")
    late = [name for name, limit in LIMITS_MS.items() if results[0][name] > limit]
    if sizes[0] == 10_000:
        print("over the limit: " + ", ".join(late) if late else "within every limit at 10,000")


if __name__ == "__main__":
    main()
