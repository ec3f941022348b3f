"""Measures the whole app against its goals.

    python -m benchmarks [--runs 5] [--json FILE] [part ...]

Parts: startup, pages, start, session, stalls, idle, large, size. Each run is a process of its own,
with a screen and a sound server of its own; what is given as a ratio is measured in turn with an
empty PySide6 window. Prints the medians as a table.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import startup
from benchmarks.figure import Figure, medians, table
from benchmarks.processes import forget

ROOT = Path(__file__).resolve().parent.parent
SIZES = ((1000, 700), (1920, 1080))
EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from benchmarks.processes import memory_mb, tree
app = QApplication([])
window = QMainWindow()
window.resize(1180, 760)
window.show()
QTimer.singleShot(4000, app.quit)
app.exec()
print(memory_mb(tree()))
"""
AS_STARTED = """
import runpy
from sciatica_timer.app.start import startup_costs
startup_costs.begin()
runpy.run_module("benchmarks.inside", run_name="__main__")
"""
"""As the app's own door does it: else PySide keeps the sources of all modules, 7 MB."""
GOALS = {
    "slowest page, first time": 120,
    "slowest page, again": 50,
    "Start to the stage": 100,
    "a hold": 3,
    "moves, first": 25,
    "moves, again": 12,
    "session: memory": 130,
    "longest stall in a session": 16,
    "idle: processor": 0,
}
UNITS = {
    "a hold": "% of a core",
    "holds": "% of a core",
    "moves": "% of a core",
    "idle: processor": "% of a core",
}


def unit_of(name: str) -> str:
    """The unit of a figure measured inside."""
    if "memory" in name:
        return "MB"
    return next((unit for start, unit in UNITS.items() if name.startswith(start)), "ms")


@contextmanager
def screen_and_sound() -> Iterator[None]:
    """A screen of 1920x1080 and a sound server that nobody else uses, for what runs within."""
    sys.path.append(str(ROOT / "tests" / "services" / "voice"))
    sys.path.append(str(ROOT / "tests"))
    from sound_server import SoundServer

    reads, writes = os.pipe()
    screen = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writes), "-screen", "0", "1920x1080x24"),
            # One that nobody is on begins anew; the look round before a window, which leaves it,
            # would have the window wait 20 ms for that. On a desktop somebody always is.
            *("-noreset", "-nolisten", "tcp"),
        ],
        pass_fds=[writes],
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    with os.fdopen(reads) as told:
        os.environ["DISPLAY"] = f":{told.readline().strip()}"
    server = SoundServer()
    server.start()
    # Somebody who listens keeps the sink awake: one into nothing else stalls for two seconds at
    # first, which no sink that can be heard does for as long.
    os.environ.update(server.env)
    listener = subprocess.Popen(
        ["parec", "--device=ear.monitor", "--raw", "--latency-msec=10"], stdout=subprocess.DEVNULL
    )
    os.environ.pop("QT_QPA_PLATFORM", None)
    try:
        yield
    finally:
        listener.terminate()
        listener.wait()
        server.close()
        screen.terminate()
        screen.wait()


@contextmanager
def data_folder() -> Iterator[Path]:
    """The folder of somebody who has gone through the first start."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder, "preferences.json")
        kept.write_text('{"version": 1, "welcomed": true}', encoding="utf-8")
        yield Path(folder)


def child(*command: str) -> str:
    """The output of a Python of its own; what it says of a failure is shown."""
    env = {key: value for key, value in os.environ.items() if "BYTECODE" not in key}
    run = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True, check=True
    )
    return run.stdout


def inside(scenario: str, folder: Path, size: tuple[int, int] = SIZES[0]) -> dict[str, float]:
    """One run of a scenario inside the app."""
    wide, high = size
    forget(ROOT / "sciatica_timer" / "resources.rcc")
    out = child("-c", AS_STARTED, scenario, str(folder), str(wide), str(high))
    return json.loads(out)


def figures_of(measured: dict[str, float], note: str = "") -> list[Figure]:
    """Figures with their goals."""
    return [
        Figure(name + note, value, unit_of(name), GOALS.get(name))
        for name, value in measured.items()
    ]


def measure_startup() -> list[Figure]:
    """From before the process starts, as ratios to an empty window started in turn."""
    with data_folder() as folder:
        empty = startup.seconds(startup.EMPTY, str(folder))
        shown = startup.seconds(startup.APP, str(folder))
        painted = startup.seconds(startup.TODAY + startup.APP, str(folder))
    return [
        Figure("window shown", shown / empty, "x empty", 1.25),
        Figure("Today painted", painted / empty, "x empty", 1.8),
    ]


def measure_pages() -> list[Figure]:
    """Each page, first and again."""
    with data_folder() as folder:
        return figures_of(inside("pages", folder))


def first_word(folder: Path, began: float) -> float:
    """Milliseconds from Start until the sound process served the first word, from the trace."""
    lines = [json.loads(line) for line in Path(folder, "trace").read_text().splitlines()]
    begun = [
        line["at"] + line.get("late", 0)
        for line in lines
        if line["event"] == "begun" and line["at"] > began
    ]
    return begun[0] - began


def measure_start() -> list[Figure]:
    """Start pressed, without any clip made before and with all of them."""
    figures: list[Figure] = []
    with data_folder() as folder:
        for words, goal in (("cold", 1000), ("warm", 500)):
            measured = inside("start", folder)
            heard = first_word(folder, measured.pop("began"))
            figures.append(Figure(f"Start to the first word, {words}", heard, "ms", goal))
            figures += figures_of(measured, f", {words}")
    return figures


def measure_session() -> list[Figure]:
    """A session with its voice made, in a small window and full size."""
    figures: list[Figure] = []
    with data_folder() as folder:
        inside("start", folder)
        for size in SIZES:
            for scenario in ("hold", "session"):
                measured = inside(scenario, folder, size)
                for name in ("began", "Start to the stage"):
                    del measured[name]
                figures += figures_of(measured, f", {size[0]}x{size[1]}")
    return figures


def measure_stalls() -> list[Figure]:
    """How long the window's thread is away in a session at most."""
    with data_folder() as folder:
        inside("start", folder)
        measured = inside("stalls", folder, SIZES[1])
    for name in ("began", "Start to the stage"):
        del measured[name]
    return figures_of(measured)


def measure_idle() -> list[Figure]:
    """Nobody there: the processor, and memory as a ratio to an empty window."""
    empty = float(child("-c", EMPTY))
    with data_folder() as folder:
        measured = inside("idle", folder)
    ratio = measured["idle: memory"] / empty
    return [*figures_of(measured), Figure("idle: memory against empty", ratio, "x empty", 1.5)]


def measure_size() -> list[Figure]:
    """What the environment that runs this takes on the disk."""
    files = (Path(folder, name) for folder, _, names in os.walk(sys.prefix) for name in names)
    total = sum(file.lstat().st_size for file in files)
    return [Figure("environment, with what tests need", total / 1e6, "MB")]


def measure_large() -> list[Figure]:
    """What a history of 100,000 sessions takes against one of 1,000."""
    small, large = json.loads(child("benchmarks/history_large.py", "--json", "1000", "100000"))
    return [
        Figure(f"100,000 sessions: {name}", large[name] / max(small[name], 1.0), "x 1,000", 2)
        for name in ("open", "add", "month, from the index", "year, from the index", "search")
    ]


PARTS: dict[str, Callable[[], list[Figure]]] = {
    "startup": measure_startup,
    "pages": measure_pages,
    "start": measure_start,
    "session": measure_session,
    "stalls": measure_stalls,
    "idle": measure_idle,
    "large": measure_large,
    "size": measure_size,
}
ONCE = {"large", "size"}
"""What is not measured with every run."""


def main() -> None:
    """Measure what is asked for, in turn, so that a slow minute touches all alike."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("parts", nargs="*", metavar="part", help=", ".join(PARTS))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", metavar="FILE", help="write every run as JSON")
    args = parser.parse_args()
    runs: dict[str, list[list[Figure]]] = {name: [] for name in args.parts or PARTS}
    with screen_and_sound():
        for number in range(args.runs):
            for name, done in runs.items():
                if name not in ONCE or not number:
                    done.append(PARTS[name]())
                    print(f"{number + 1}/{args.runs} {name}", file=sys.stderr)
    figures = [figure for done in runs.values() for figure in medians(done)]
    load = statistics.fmean(os.getloadavg())
    print(f"{os.cpu_count()} cores, load {load:.1f}, medians of {args.runs}\n\n{table(figures)}")
    if args.json:
        rows = {
            name: [[[f.name, f.value, f.unit, f.goal] for f in run] for run in done]
            for name, done in runs.items()
        }
        Path(args.json).write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
