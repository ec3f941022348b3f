"""The clay look: colours, light on cloth, skin and hair, and the glow of a muscle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.illustrator.body import Array, smoothstep, unit
from tools.illustrator.dress import noise

PALETTE = {
    "skin": "#E2BCA3",
    "top": "#93AEC9",
    "bottom": "#4E6791",
    "hair": "#5A4640",
    "lips": "#CF9585",
    "brow": "#6B5148",
    "coral": "#F0533F",
    "coral-rim": "#FFC2B2",
}
SKIN, TOP, BOTTOM, HAIR = 0.0, 1.0, 2.0, 3.0
GLOW_FROM = -0.014
"""How far outside a muscle its glow begins, in metres."""
CROWN = np.array([0.012, 0.055, 1.06])


def linear(code: str) -> Array:
    """Give the linear light of a colour code such as ``#F0533F``."""
    value = np.array([int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(value < 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


@dataclass(frozen=True)
class Light:
    """Directions of key, rim and shadow casting light, which turn with the camera."""

    key: Array
    rim: Array
    above: Array

    @classmethod
    def for_camera(cls, azimuth: float) -> Light:
        """Give the light for a camera's azimuth in degrees."""
        c, s = np.cos(np.radians(azimuth)), np.sin(np.radians(azimuth))
        turn = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
        return cls(
            unit(turn @ [-0.55, -0.62, 0.80]),
            unit(turn @ [0.5, 0.8, 0.35]),
            unit(turn @ [-0.30, 0.22, 0.92]),
        )


@dataclass(frozen=True)
class Surface:
    """What is seen: normals, the way to the eye, open sky, key light and colour."""

    normal: Array
    view: Array
    sky: Array
    key: Array
    colour: Array

    def pick(self, chosen: NDArray[np.bool_]) -> Surface:
        """Give some of the seen points."""
        return Surface(
            self.normal[chosen],
            self.view[chosen],
            self.sky[chosen],
            self.key[chosen],
            self.colour[chosen],
        )


def _lit(
    surface: Surface,
    normal: Array,
    colour: Array,
    light: Light,
    sheen: float | Array,
    gloss: float = 0.035,
) -> Array:
    """Give colours under sky, key and rim light."""
    wrapped = np.clip((normal @ light.key + 0.25) / 1.25, 0, 1) * (0.30 + 0.70 * surface.key)
    facing = np.clip((normal * surface.view).sum(1), 0, 1)
    rim = (1 - facing) ** 3.2 * np.clip(normal @ light.rim * 0.7 + 0.45, 0, 1) * surface.sky
    open_ = np.clip(surface.sky * 1.15, 0, 1.2)[:, None] ** np.array([1.0, 1.12, 1.18])
    ambient = open_ * np.array([0.60, 0.62, 0.66])
    key = wrapped[:, None] * np.array([0.62, 0.60, 0.56])
    half = surface.view + light.key
    half /= np.linalg.norm(half, axis=1, keepdims=True)
    shine = np.clip((normal * half).sum(1), 0, 1) ** 18 * surface.key
    return (
        colour * (ambient + key)
        + (sheen * rim[:, None]) * (0.35 + 0.65 * colour)
        + gloss * shine[:, None]
    )


def shade_prop(surface: Surface, flat: NDArray[np.bool_], light: Light) -> Array:
    """Give the colours of props; the mat is flat and has less shine."""
    out = _lit(surface, surface.normal, surface.colour, light, 0.04, 0.02)
    plain = _lit(surface, surface.normal, surface.colour, light, 0.0, 0.0)
    return np.where(flat[:, None], plain, out)


def shade_figure(surface: Surface, fields: Array, light: Light) -> tuple[Array, Array, Array]:
    """Give figure colours, muscle colours (both times alpha) and the region of each point.

    The fields are the distances into top, bottom, hair and muscle, and the rest place.
    """
    top, bottom, hair, muscle = fields[:, :4].T
    rest = fields[:, 4:7]
    ragged = hair.copy()
    edge = np.abs(hair) < 0.008
    ragged[edge] += 0.0011 * noise(rest[edge] * [1, 0.6, 0.4], 0.004, seed=21)
    tuft = smoothstep(ragged / 0.0045 + 0.5)
    region = np.select([tuft > 0.5, top > 0, bottom > 0], [HAIR, TOP, BOTTOM], SKIN)
    skin = _skin_colour(rest)
    skin = skin + tuft[:, None] * (linear(PALETTE["hair"]) - skin)
    colour = np.select(
        [(region == k)[:, None] for k in (HAIR, TOP, BOTTOM)],
        [skin, linear(PALETTE["top"]), linear(PALETTE["bottom"])],
        skin,
    )
    for distance, kind in ((top, TOP), (bottom, BOTTOM)):
        seam = np.exp(-(((distance - 0.013) / 0.0016) ** 2)) * (region == kind)
        colour = colour * (1 - 0.16 * seam[:, None])
    normal, strand = _combed(surface.normal, rest, region == HAIR)
    colour = colour * np.where(region == HAIR, 1 + 0.30 * strand, 1)[:, None]
    sheen = np.where(region == HAIR, 0.20, 0.16)[:, None]
    shaded = _lit(surface, normal, colour, light, sheen)
    figure = np.concatenate([shaded, np.ones((len(shaded), 1))], 1)

    over = np.zeros((len(shaded), 4), np.float32)
    near = (muscle > GLOW_FROM) & (region != HAIR)
    if near.any():
        over[near] = _glow(surface.pick(near), muscle[near], light)
    return figure, over, region


def _glow(surface: Surface, muscle: Array, light: Light) -> Array:
    """Give the highlight with a pale rim, colour times alpha and alpha."""
    strength = smoothstep((muscle - GLOW_FROM) / 0.030)[:, None]
    border = np.exp(-((muscle / 0.0055) ** 2))[:, None] * 0.55
    colour = linear(PALETTE["coral"]) * (1 - border) + linear(PALETTE["coral-rim"]) * border
    shape = _lit(surface, surface.normal, np.ones_like(colour), light, 0.0, 0.02)
    colour = colour * (0.62 + 0.45 * np.clip(shape, 0, 1.1))
    return np.concatenate([colour * strength, strength], 1)


def _skin_colour(rest: Array) -> Array:
    """Give the colour of the skin with brows, closed eyes, lips and a little warmth."""
    base = np.tile(linear(PALETTE["skin"]), (len(rest), 1))
    x, y, z = np.abs(rest[:, 0]), rest[:, 1], rest[:, 2]
    front = y < -0.03
    for name, strength in _face_marks(x, y, z).items():
        share = (strength * front)[:, None]
        base = base * (1 - share) + linear(PALETTE[name]) * share
    return base


def _face_marks(x: Array, y: Array, z: Array) -> dict[str, Array]:
    """Give how strongly brows, the lashes of closed eyes and lips colour the face."""
    rise = 0.982 + 0.16 * (x - 0.015) - 3.2 * np.maximum(x - 0.040, 0) ** 1.5
    thick = 0.0034 * smoothstep((0.060 - x) / 0.03) + 0.0006
    brow = smoothstep((thick - np.abs(z - rise)) / 0.003 + 0.5)
    brow *= smoothstep((x - 0.012) / 0.010) * smoothstep((0.060 - x) / 0.006)
    lips = smoothstep(1.4 - np.hypot(x / 0.024, (z - 0.898) / 0.0085) * 1.2)
    lid = 0.9433 + 15.0 * (x - 0.030) ** 2
    lash = smoothstep((0.0012 - np.abs(z - lid)) / 0.0016 + 0.5)
    lash *= smoothstep((x - 0.014) / 0.006) * smoothstep((0.050 - x) / 0.006)
    return {"brow": np.maximum(brow * 0.75, lash * 0.85), "lips": lips * 0.55}


def _combed(normal: Array, rest: Array, hair: NDArray[np.bool_]) -> tuple[Array, Array]:
    """Lean the normals of hair as if combed from the crown, and give the strand pattern."""
    off = rest - CROWN
    angle = np.arctan2(off[:, 1], off[:, 0])
    length = np.linalg.norm(off, axis=1)
    swirl = angle + 2.5 * length
    strand = (
        np.sin(swirl * 46 + 2.0 * np.sin(length * 60)) * 0.5
        + np.sin(swirl * 101 + 40 * length) * 0.3
        + np.sin(swirl * 17 - 25 * length) * 0.4
    )
    across = np.stack([-off[:, 1], off[:, 0], np.zeros(len(off))], 1)
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-6)
    leaned = normal + across * (0.20 * strand * hair)[:, None]
    return leaned / np.linalg.norm(leaned, axis=1, keepdims=True), strand * hair
