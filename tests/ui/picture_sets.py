"""Tiny picture sets for tests: coloured blocks in place of a figure."""

import json
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from sciatica_timer.ui.picture.packed_frames import pack_small

WIDTH, HEIGHT = 160, 120
BOX = (20, 20, 120, 90)
FRAMES = 8
MAT, FIGURE, MUSCLE = QColor(0, 160, 80), QColor(40, 60, 200), QColor(240, 60, 50)


def write_block(path: Path, rect: QRect, color: QColor, size: tuple[int, int]) -> None:
    """Write a transparent picture with one block."""
    image = QImage(*size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.fillRect(rect, color)
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".lz4":
        path.write_bytes(pack_small(image))
    else:
        assert image.save(str(path), quality=100)


def figure_at(number: int, scale: int = 1) -> QRect:
    """Where the block stands in a frame: it walks right and rises."""
    return QRect((24 + 10 * number) * scale, (70 - 5 * number) * scale, 20 * scale, 20 * scale)


def write_sets(
    root: Path, names: tuple[str, ...] = ("clamshell",), *, scale: int = 1, frames: int = FRAMES
) -> str:
    """Write sets with a move in and a breath of three frames; give the root for Pictures."""
    size = (WIDTH * scale, HEIGHT * scale)
    box = tuple(part * scale for part in BOX)
    moves = {
        "in": {"frames": frames, "ms": 1400, "muscle": [frames - 2, frames - 1]},
        "breath": {"frames": 3, "ms": 4000, "muscle": []},
    }
    index = {"size": size, "sets": {name: {"box": box, "moves": moves} for name in names}}
    for name in names:
        folder = root / name
        write_block(folder / "mat.webp", QRect(20 * scale, 90 * scale, 120 * scale, 20 * scale),
                    MAT, size)  # fmt: skip
        write_block(folder / "thumb.lz4", QRect(10, 10, 100, 70), FIGURE, (120, 90))
        for number in range(frames):
            place = figure_at(round(number * (FRAMES - 1) / max(1, frames - 1)), scale)
            write_block(folder / "in" / f"{number:02d}.webp", place, FIGURE, size)
            if number >= frames - 2:
                part = place.adjusted(6 * scale, 6 * scale, -6 * scale, -6 * scale)
                write_block(folder / "in" / f"{number:02d}-muscle.webp", part, MUSCLE, size)
        for number in range(3):
            place = figure_at(FRAMES - 1, scale).translated(0, -number * scale)
            write_block(folder / "breath" / f"{number:02d}.webp", place, FIGURE, size)
    (root / "index.json").write_text(json.dumps(index), encoding="utf-8")
    return str(root)
