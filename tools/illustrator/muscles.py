"""Where the working muscles lie under the skin, as signed distances on the rest body."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.illustrator.body import SIDES, Array, Body, quad_normals, unit
from tools.illustrator.rig import Rig

Point = tuple[float, float, float]


@dataclass(frozen=True)
class Muscle:
    """A chain of points with radii for the left side, and the way its skin faces."""

    chain: tuple[Point, ...]
    radii: tuple[float, ...]
    faces: Point
    least: float = 0.05


MUSCLES = {
    "glutes": Muscle(
        ((0.045, 0.10, 0.235), (0.088, 0.12, 0.14), (0.135, 0.085, 0.06)),
        (0.055, 0.095, 0.070),
        (0.35, 1, 0),
    ),
    "lower-glutes": Muscle(
        ((0.07, 0.12, 0.16), (0.10, 0.12, 0.08), (0.115, 0.08, -0.04)),
        (0.085, 0.10, 0.085),
        (0.3, 1, -0.1),
        0.0,
    ),
    "side-hip": Muscle(
        ((0.105, -0.035, 0.270), (0.145, -0.035, 0.20), (0.160, -0.020, 0.100)),
        (0.090, 0.110, 0.080),
        (1, -0.35, 0.1),
        -0.25,
    ),
    "upper-hamstring": Muscle(
        ((0.121, 0.066, 0.09), (0.132, 0.045, -0.03), (0.14, 0.03, -0.10)),
        (0.070, 0.080, 0.045),
        (0.2, 1, 0),
        0.0,
    ),
    "deep-buttock": Muscle(
        ((0.04, 0.11, 0.20), (0.10, 0.11, 0.15), (0.155, 0.06, 0.10)),
        (0.06, 0.09, 0.07),
        (0.45, 1, 0),
        0.0,
    ),
    "hamstrings": Muscle(
        ((0.090, 0.055, 0.06), (0.120, 0.04, -0.054), (0.145, 0.011, -0.24)),
        (0.108, 0.100, 0.066),
        (0.1, 1, 0),
        -0.35,
    ),
    "side-hamstrings": Muscle(
        ((0.125, 0.060, 0.09), (0.143, 0.034, -0.054), (0.162, 0.008, -0.25)),
        (0.080, 0.092, 0.066),
        (0.7, 1, 0),
        -0.10,
    ),
    "low-back": Muscle(((0.035, 0.08, 0.24), (0.04, 0.08, 0.43)), (0.050, 0.048), (0, 1, 0), 0.2),
    "belly": Muscle(((0.035, -0.10, 0.20), (0.045, -0.10, 0.46)), (0.062, 0.066), (0, -1, 0), 0.2),
    "deep-belly": Muscle(
        ((0.0, -0.11, 0.30), (0.07, -0.09, 0.30), (0.125, -0.02, 0.29)),
        (0.105, 0.100, 0.080),
        (0.5, -1, 0),
        -0.45,
    ),
}


def muscle_field(body: Body, rig: Rig, points: Array, names: tuple[str, ...]) -> Array:
    """Give the distance into the named muscles, such as ``glutes.R``, negative outside."""
    normals = quad_normals(body.smooth(points, 14), body.quads)
    out = np.full(len(points), -0.05)
    for name in names:
        kind, side = name.rsplit(".", 1)
        out = np.maximum(out, _one(points, normals, MUSCLES[kind], SIDES[side]))
    return body.smooth(out, 3)


def _one(points: Array, normals: Array, muscle: Muscle, sign: float) -> Array:
    """Give the distance into one muscle of one side."""
    chain = [np.array(p) * (sign, 1, 1) for p in muscle.chain]
    out = np.full(len(points), -1.0)
    for n in range(len(chain) - 1):
        start, way = chain[n], chain[n + 1] - chain[n]
        share = np.clip((points - start) @ way / (way @ way), 0, 1)
        far = np.linalg.norm(points - start - share[:, None] * way, axis=1)
        out = np.maximum(out, muscle.radii[n] * (1 - share) + muscle.radii[n + 1] * share - far)
    facing = normals @ unit(np.array(muscle.faces) * (sign, 1, 1)) - muscle.least
    out = np.minimum(out, facing * 0.2)
    return np.where(points[:, 0] * sign > -0.002, out, -0.05)
