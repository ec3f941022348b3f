"""Measure the pictures: dropped frames, processor time in moves and holds, memory.

Run it under a display (or QT_QPA_PLATFORM=offscreen):

    python benchmarks/pictures.py [--root FOLDER] [--moves 6] [--hold-seconds 12]

Without a folder it makes a set of rendered size with a figure-like blob. Figures are printed as
one line each; processor time is a share of one core, taken from this process.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sciatica_timer.ui.picture import Illustration, Pictures

SIZE = (1400, 1050)
FRAMES, BREATHS, MOVE_MS, TICK_MS = 34, 8, 1400, 33
WINDOWS = ((1000, 700), (1920, 1080))


def blob(path: Path, rect: QRect, color: QColor) -> None:
    """Write one rendered-size picture with a soft body in it."""
    image = QImage(*SIZE, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    gradient = QRadialGradient(QPointF(rect.center()), rect.width() / 2)
    gradient.setColorAt(0, color.lighter(130))
    gradient.setColorAt(1, color.darker(130))
    painter.setBrush(gradient)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, 120, 120)
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path), quality=85)


def made_up(root: Path) -> str:
    """Make one set of rendered size, as heavy as a real one."""
    moves = {
        "in": {"frames": FRAMES, "ms": MOVE_MS, "muscle": list(range(FRAMES // 2, FRAMES))},
        "breath": {"frames": BREATHS, "ms": 4000, "muscle": list(range(BREATHS))},
    }
    box = (100, 150, 1200, 760)
    sets = {"clamshell": {"box": box, "moves": moves}}
    (root / "index.json").write_text(json.dumps({"size": SIZE, "sets": sets}), encoding="utf-8")
    folder = root / "clamshell"
    blob(folder / "mat.webp", QRect(100, 600, 1200, 310), QColor("#9FC7BE"))
    for name, count in (("in", FRAMES), ("breath", BREATHS)):
        for number in range(count):
            rise = 6 * number if name == "in" else 6 * FRAMES + number
            body = QRect(200, 400 - rise, 1000, 360)
            blob(folder / name / f"{number:02d}.webp", body, QColor("#3E5C8E"))
            part = QRect(560, 520 - rise, 240, 160)
            blob(folder / name / f"{number:02d}-muscle.webp", part, QColor("#F0533F"))
    return str(root)


def wait(ms: int) -> None:
    """Let the window and the loader work."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def held_mb() -> float:
    """Memory of this process now, in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def play(widget: Illustration, length_ms: int, show: object, ticks: list[bool]) -> float:
    """Drive a widget as a clock would; give the share of one core it took."""
    clock, loop, timer = QElapsedTimer(), QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(TICK_MS)

    def tick() -> None:
        if clock.elapsed() >= length_ms:
            loop.quit()
            return
        # Judged just before the next picture is asked for: was the last one really shown?
        ticks.append(widget.exact)
        show(clock.elapsed())

    timer.timeout.connect(tick)
    before = time.process_time()
    clock.start()
    timer.start()
    loop.exec()
    timer.stop()
    return (time.process_time() - before) / (clock.elapsed() / 1000)


def measure(root: str, size: tuple[int, int], moves: int, hold_ms: int) -> None:
    """Play moves and a hold in a stage-sized picture of a window and print what it cost."""
    pictures = Pictures(root)
    set_id = next(iter(json.loads(Path(root, "index.json").read_text("utf-8"))["sets"]))
    widget = Illustration(pictures)
    widget.set_fit("stage")
    bar = 88 * size[1] / 760
    widget.resize(round(0.604 * size[0] * size[1] / (size[1] - bar)), round(size[1] - bar))
    widget.show()
    start = held_mb()
    length = pictures.move_ms(set_id, "in")

    def at(fraction: float) -> None:
        widget.show_pose(
            set_id=set_id, move="in", fraction=fraction, mirrored=False, muscle=fraction
        )

    at(0.0)
    wait(600)
    first: list[bool] = []
    again: list[bool] = []
    shares: list[float] = []
    buffer = 0
    for turn in range(moves):
        ticks = again if turn else first
        shares.append(play(widget, length, lambda now: at(now / length), ticks))
        buffer = max(buffer, pictures.held_bytes)
        wait(600)
        shares.append(play(widget, length, lambda now: at(1 - now / length), ticks))
        wait(600)
    widget.hold(set_id=set_id, mirrored=False, at_ms=0)
    wait(1500)
    hold = play(
        widget,
        hold_ms,
        lambda now: widget.hold(set_id=set_id, mirrored=False, at_ms=now),
        [],
    )
    idle = play(widget, 3000, lambda _now: None, [])
    print(
        f"{size[0]}x{size[1]}: picture {widget.width()}x{widget.height()}, "
        f"first moves {sum(shares[:2]) / 2:.1%} of a core, {first.count(False)} of {len(first)} "
        f"late, again {sum(shares[2:]) / max(1, len(shares) - 2):.1%}, {again.count(False)} of "
        f"{len(again)} late, hold {hold:.1%}, idle tick {idle:.1%}, "
        f"buffer {buffer / 2**20:.0f} MB, process {start:.0f} to {held_mb():.0f} MB"
    )
    widget.close()
    pictures.stop()


def main() -> None:
    """Print one line a window size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", default="")
    parser.add_argument("--moves", type=int, default=6)
    parser.add_argument("--hold-seconds", type=int, default=12)
    args = parser.parse_args()
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        root = args.root or made_up(Path(folder))
        for size in WINDOWS:
            measure(root, size, args.moves, args.hold_seconds * 1000)
    app.quit()


if __name__ == "__main__":
    main()
