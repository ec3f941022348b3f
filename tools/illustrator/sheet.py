"""Contact sheets of all picture sets, on light and on dark, for people to look at."""

from __future__ import annotations

import json

from PIL import Image, ImageDraw, ImageFont

from tools.illustrator.produce import ROOT, TARGET

FOLDER = ROOT / "docs" / "pictures"
GROUNDS = {"light": ((248, 247, 244), (34, 38, 45)), "dark": ((24, 27, 33), (236, 234, 229))}
CELL = (360, 270)
COLUMNS = 7
STRIP_CELL = (200, 150)
STRIP_COLUMNS = 11
HEADING = 30


def composed(name: str, move: str, number: int, ground: tuple[int, int, int]) -> Image.Image:
    """Lay mat, figure and muscle of one frame over a ground colour."""
    folder = TARGET / name
    out: Image.Image | None = None
    stem = f"{move}/{number:02d}"
    for layer in ("mat.webp", f"{stem}.webp", f"{stem}-muscle.webp"):
        if (folder / layer).exists():
            picture = Image.open(folder / layer).convert("RGBA")
            out = Image.new("RGBA", picture.size, (*ground, 255)) if out is None else out
            out.alpha_composite(picture)
    assert out is not None
    return out.convert("RGB")


def write_sheets() -> None:
    """Write one sheet a ground, each set a row with its thumbnail, and the strip of all moves."""
    index = json.loads((TARGET / "index.json").read_text(encoding="utf-8"))
    rows = [(name, _cells(entry)) for name, entry in sorted(index["sets"].items())]
    FOLDER.mkdir(parents=True, exist_ok=True)
    for title, (ground, ink) in GROUNDS.items():
        high = CELL[1] + HEADING
        sheet = Image.new("RGB", (CELL[0] * COLUMNS, high * len(rows)), ground)
        pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(20)
        for row, (name, cells) in enumerate(rows):
            pen.text((12, row * high + 4), name, fill=ink, font=font)
            for column, (move, number) in enumerate(cells):
                picture = composed(name, move, number, ground).resize(CELL, Image.Resampling.BOX)
                sheet.paste(picture, (column * CELL[0], row * high + HEADING))
            thumb = Image.open(TARGET / name / "thumb.webp").convert("RGBA")
            small = thumb.resize((CELL[0] - 40, (CELL[0] - 40) * 3 // 4))
            place = ((COLUMNS - 1) * CELL[0] + 20, row * high + 45)
            sheet.paste(small, place, small)
        sheet.save(FOLDER / f"sheet-{title}.jpg", quality=84, optimize=True)
    _write_strip(index["sets"])


def _write_strip(sets: dict[str, dict[str, dict[str, dict[str, int]]]]) -> None:
    """Write the filmstrip: each move a row of pictures at even times, first and last among them."""
    ground, ink = GROUNDS["light"]
    rows = [
        (name, move, facts["frames"] - 1)
        for name, entry in sorted(sets.items())
        for move, facts in entry["moves"].items()
        if move != "breath" and facts["frames"] > 1
    ]
    high = STRIP_CELL[1] + HEADING
    strip = Image.new("RGB", (STRIP_CELL[0] * STRIP_COLUMNS, high * len(rows)), ground)
    pen, font = ImageDraw.Draw(strip), ImageFont.load_default(16)
    for row, (name, move, last) in enumerate(rows):
        pen.text((12, row * high + 6), f"{name}: {move}", fill=ink, font=font)
        for column in range(STRIP_COLUMNS):
            number = round(last * column / (STRIP_COLUMNS - 1))
            picture = composed(name, move, number, ground)
            small = picture.resize(STRIP_CELL, Image.Resampling.BOX)
            strip.paste(small, (column * STRIP_CELL[0], row * high + HEADING))
    strip.save(FOLDER / "strips.jpg", quality=80, optimize=True)


def _cells(entry: dict[str, dict[str, dict[str, int]]]) -> list[tuple[str, int]]:
    """Choose up to six frames spread over getting ready and moving in."""
    moves = entry["moves"]
    out: list[tuple[str, int]] = []
    places = {"ready": (0.0, 0.5), "in": (0.0, 0.4, 0.6, 1.0)} if "ready" in moves else {
        "in": (0.0, 0.3, 0.45, 0.6, 0.75, 1.0)}  # fmt: skip
    for move, shares in places.items():
        last = moves[move]["frames"] - 1
        out += [(move, round(last * share)) for share in shares]
    return list(dict.fromkeys(out))
