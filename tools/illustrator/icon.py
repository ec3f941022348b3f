"""The app icon: the figure in the bridge within the ring, as SVG and PNG from the same outlines."""

from __future__ import annotations

from dataclasses import dataclass

import contourpy
import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter

from tools.illustrator.body import Array
from tools.illustrator.camera import framed
from tools.illustrator.figure import figure
from tools.illustrator.plan import body_of, make_plan
from tools.illustrator.produce import ROOT
from tools.illustrator.render import Drawing, Renderer
from tools.illustrator.shade import BOTTOM, HAIR, SKIN, TOP

FOLDER = ROOT / "assets" / "desktop"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
PLAIN_UP_TO = 24
BOARD = 64.0
GRID = 900
GROUND, TRACK, RING, DOT = "#F8F7F4", "#E4E0D7", "#3E5C8E", "#9FC7BE"
FLAT = {SKIN: "#E2BCA3", TOP: "#93AEC9", BOTTOM: "#4E6791", HAIR: "#5A4640"}
RING_PLACE, RING_RADIUS, RING_WIDTH = (32.0, 32.0), 22.5, 5.0
RING_FROM, RING_TO = -90.0, 205.0
FIGURE_BOX = (12.0, 21.0, 39.5)
"""Left edge, top edge and width of the figure on the board."""


@dataclass(frozen=True)
class Shape:
    """A closed outline on the board and its colour; holes are told by the even-odd rule."""

    rings: tuple[Array, ...]
    colour: str


class _Regions(Renderer):
    """Tells which region of the figure each pixel shows."""

    def regions(self) -> Array:
        """Give the region of each pixel, -1 where there is no figure."""
        y, x = np.mgrid[0 : self.drawing.height, 0 : self.drawing.width]
        key = self._look(x.ravel() + 0.5, y.ravel() + 0.5)[1]
        return np.where(key <= HAIR, key, -1).reshape(y.shape)


def _outlines() -> list[Shape]:
    """Trace the regions of the figure, seen flat from the side, onto the board."""
    fig, plan = figure(), make_plan("glute-bridge", 2)
    body = body_of(fig, plan.postures["hold"])
    camera = framed(body[::4], 14, 3, 0.02)
    drawing = Drawing(camera, (), body, width=GRID, height=GRID * 3 // 4)
    key = _Regions(fig, drawing).regions()
    rows, columns = np.where(key >= 0)
    scale = FIGURE_BOX[2] / (columns.max() - columns.min())
    shift = np.array([FIGURE_BOX[0] - columns.min() * scale, FIGURE_BOX[1] - rows.min() * scale])
    drop = (41.6 - FIGURE_BOX[1]) - (rows.max() - rows.min()) * scale
    shift[1] += drop
    out = []
    whole = key >= 0
    for region in (SKIN, BOTTOM, TOP, HAIR):
        mask = whole if region == SKIN else key == region
        soft = gaussian_filter(mask.astype(float), 3.0)
        lines = contourpy.contour_generator(z=soft).lines(0.5)
        rings = tuple(_thinned(np.asarray(line)) * scale + shift for line in lines
                      if len(line) > 60)  # fmt: skip
        out.append(Shape(rings, FLAT[region]))
    return out


def _thinned(line: Array, most: float = 0.9) -> Array:
    """Leave out points that a straight line replaces well."""
    keep = np.zeros(len(line), bool)
    keep[[0, -1]] = True
    parts = [(0, len(line) - 1)]
    while parts:
        first, last = parts.pop()
        if last - first < 2:
            continue
        way = line[last] - line[first]
        off = line[first + 1 : last] - line[first]
        length = float(np.hypot(*way))
        far = np.abs(off[:, 0] * way[1] - off[:, 1] * way[0]) / length if length > 1e-6 else (
            np.hypot(off[:, 0], off[:, 1]))  # fmt: skip
        if far.max() > most:
            middle = first + 1 + int(far.argmax())
            keep[middle] = True
            parts += [(first, middle), (middle, last)]
    return line[keep]


def _on_ring(degrees: float) -> tuple[float, float]:
    """Give a point of the ring, in degrees clockwise from the right."""
    angle = np.radians(degrees)
    return (
        RING_PLACE[0] + RING_RADIUS * float(np.cos(angle)),
        RING_PLACE[1] + RING_RADIUS * float(np.sin(angle)),
    )


def _svg(shapes: list[Shape]) -> str:
    """Write the icon as SVG."""
    x, y = RING_PLACE
    (ax, ay), (bx, by) = _on_ring(RING_FROM), _on_ring(RING_TO)
    line = f'fill="none" stroke-width="{RING_WIDTH:g}"'
    parts = [
        f'<rect width="64" height="64" rx="14" fill="{GROUND}"/>',
        f'<circle cx="{x:g}" cy="{y:g}" r="{RING_RADIUS:g}" {line} stroke="{TRACK}"/>',
        f'<path d="M{ax:.1f} {ay:.1f}A{RING_RADIUS:g} {RING_RADIUS:g} 0 1 1 {bx:.1f} {by:.1f}"'
        f' {line} stroke="{RING}" stroke-linecap="round"/>',
        f'<path d="M13 42.6H51" stroke="{DOT}" stroke-width="2.4" stroke-linecap="round"/>',
    ]
    for shape in shapes:
        rings = ("M" + "L".join(f"{px:.2f} {py:.2f}" for px, py in ring) + "Z"
                 for ring in shape.rings)  # fmt: skip
        parts.append(f'<path fill="{shape.colour}" fill-rule="evenodd" d="{"".join(rings)}"/>')
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">{"".join(parts)}</svg>\n'


def _raster(shapes: list[Shape], size: int) -> Image.Image:
    """Draw the icon in one size; the smallest ones show the ring and its dot alone."""
    wide = max(1024, size * 4)
    unit = wide / BOARD
    out = Image.new("RGBA", (wide, wide), (0, 0, 0, 0))
    pen = ImageDraw.Draw(out)
    pen.rounded_rectangle((0, 0, wide - 1, wide - 1), 14 * unit, fill=GROUND)
    plain = size <= PLAIN_UP_TO
    radius, thick = (20.0, 8.0) if plain else (RING_RADIUS, RING_WIDTH)
    outer = radius + thick / 2
    box = [(c + s * outer) * unit for s in (-1, 1) for c in RING_PLACE]
    pen.ellipse(box, outline=TRACK, width=round(thick * unit))
    pen.arc(box, RING_FROM, RING_TO, fill=RING, width=round(thick * unit))
    for end in (RING_FROM, RING_TO):
        angle = np.radians(end)
        px = RING_PLACE[0] + radius * np.cos(angle)
        py = RING_PLACE[1] + radius * np.sin(angle)
        half = thick / 2
        pen.ellipse([v * unit for v in (px - half, py - half, px + half, py + half)], fill=RING)
    if plain:
        pen.ellipse([v * unit for v in (25, 25, 39, 39)], fill=DOT)
        return out.resize((size, size), Image.Resampling.LANCZOS)
    pen.rounded_rectangle([v * unit for v in (11.8, 41.4, 52.2, 43.8)], 1.2 * unit, fill=DOT)
    for shape in shapes:
        mask = Image.new("1", (wide, wide))
        for ring in shape.rings:
            hole = Image.new("1", (wide, wide))
            ImageDraw.Draw(hole).polygon([(px * unit, py * unit) for px, py in ring], fill=1)
            mask = Image.fromarray(np.asarray(mask) ^ np.asarray(hole))
        out.paste(Image.new("RGBA", out.size, shape.colour), mask=mask)
    return out.resize((size, size), Image.Resampling.LANCZOS)


def write_icons() -> None:
    """Write the icon as SVG and as PNG of all sizes."""
    shapes = _outlines()
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "icon.svg").write_text(_svg(shapes), encoding="utf-8")
    for size in SIZES:
        _raster(shapes, size).save(FOLDER / f"icon-{size}.png", optimize=True)
