"""Many sessions after one another, with real voices and a real sound server, in one run of the app.

    python -m benchmarks.soak [--minutes 60]

Each session begins, speaks and is left; every fourth goes on into a hold and is kept, and the one
before it taken off, as the calendar holds more for each session of a day. Between them every page
is looked at. Prints what is held after each twentieth session and a rest, in which the app gives
memory back: memory of all processes, open handles, processes, threads, and files of the data
folder; and at the end what has grown since the fortieth session, by the middle of three lines.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import inside
from benchmarks.__main__ import data_folder, screen_and_sound
from benchmarks.processes import memory_mb, tree
from sciatica_timer.app.application import Application
from sciatica_timer.domain.timeline import Phase

PAGES = ("exercises", "calendar", "care", "settings", "today")
EVERY, WARM, LAST = 20, 40, 3
REST_S = 70
SERVERS = ("Xvfb", "pulseaudio", "parec")
NAMES = ("memory MB", "handles", "processes", "threads", "files")


def held(folder: Path) -> tuple[float, ...]:
    """What all processes of the app hold now, in the order of NAMES.

    Of memory only what nobody shares: other programs that end leave us a larger share of the rest.
    """
    pids = [pid for pid in tree() if Path(f"/proc/{pid}/comm").read_text().strip() not in SERVERS]
    count = [sum(len(os.listdir(f"/proc/{pid}/{what}")) for pid in pids) for what in ("fd", "task")]
    files = sum(len(names) for _, _, names in os.walk(folder))
    return memory_mb(pids, "Private_Dirty"), count[0], len(pids), count[1], files


def one(app: Application, *, to_hold: bool) -> inside.Scenario:
    """One session and a look at every page."""
    app.starter.start_exercise(inside.EXERCISE)
    yield lambda: app.playback.running
    if to_hold:
        yield lambda: app.playback.position().segment.phase is Phase.HOLD
    yield inside.after(2)
    app.session.leave(keep=True)
    yield inside.after(0.3)
    app.window.close_overlays()
    for session in [*app.history.sessions][:-1]:
        app.history.remove(session.id)
    for key in PAGES:
        app.window.show_page(key)
        yield inside.after(0.3)


def soak(minutes: float, folder: Path) -> list[tuple[float, ...]]:
    """What was held after each twentieth session."""
    lines: list[tuple[float, ...]] = []

    def scenario(app: Application, _figures: inside.Figures) -> Iterator[object]:
        until = time.monotonic() + 60 * minutes
        number = 0
        yield inside.after(3)
        while time.monotonic() < until:
            number += 1
            yield from one(app, to_hold=number % 4 == 0)
            if number % EVERY == 0:
                yield inside.after(REST_S)
                lines.append((number, *held(folder)))
                print("".join(f"{value:12.1f}" for value in lines[-1]), flush=True)

    inside.SCENARIOS["soak"] = scenario  # pyright: ignore[reportArgumentType]
    inside.LIMIT_S = 60 * minutes + 300
    inside.run("soak", str(folder), *(1180, 760))
    return lines


def main() -> None:
    """Print the lines and what has grown."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak")
    parser.add_argument("--minutes", type=float, default=60)
    args = parser.parse_args()
    print("".join(f"{name:>12}" for name in ("sessions", *NAMES)))
    with screen_and_sound(), data_folder() as folder:
        lines = soak(args.minutes, folder)
    warm = [line for line in lines if line[0] >= WARM]
    if len(warm) < 2 * LAST:
        sys.exit("too short to judge: give it more minutes")
    for at, name in enumerate(NAMES, 1):
        parts = (warm[:LAST], warm[-LAST:])
        first, last = (statistics.median(line[at] for line in part) for part in parts)
        print(f"{name}: {first:.1f} at first, {last:.1f} at the end")


if __name__ == "__main__":
    main()
