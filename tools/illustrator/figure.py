"""Everything about the one figure that is the same in all pictures, made once a process."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import scipy.sparse as sp

from tools.illustrator.body import Array, Body, Ints, load_body, quad_areas
from tools.illustrator.dress import Dressed, dress, noise
from tools.illustrator.hands import HandShape, finger_turns
from tools.illustrator.landmarks import Landmarks
from tools.illustrator.rig import Rig
from tools.illustrator.skin import Skin
from tools.illustrator.solve import Solver
from tools.illustrator.subdivide import refine


@dataclass(frozen=True)
class Figure:
    """The dressed, posable body and its finely divided surface."""

    body: Body
    rig: Rig
    landmarks: Landmarks
    solver: Solver
    dressed: Dressed
    skin: Skin
    coarse: sp.csr_matrix
    to_fine: sp.csr_matrix
    fine: sp.csr_matrix
    coarse_quads: Ints
    fine_quads: Ints
    rest_fine: Array
    regions: Array
    rest_area: Array
    folds: Array
    wrinkles: Array
    cloth: Array

    def pose(self, posture: Array, hands: dict[str, HandShape]) -> Array:
        """Give the posed mesh, not yet laid on the floor."""
        turns, shifts = self.bones(posture, hands)
        return self.skin.carry(turns, shifts)

    def bones(self, posture: Array, hands: dict[str, HandShape]) -> tuple[Array, Array]:
        """Give turns and shifts of all bones for one posture."""
        local: dict[str, Array] = {}
        for side, shape in hands.items():
            local |= finger_turns(self.body, side, shape, self.landmarks.palm_out[side])
        turns, shifts = self.rig.pose(posture, local)
        return turns[0], shifts[0]

    def squeeze(self, posed: Array) -> Array:
        """Give how much the skin is pressed together at each vertex, 0 for not at all."""
        ratio = quad_areas(posed, self.body.quads) / self.rest_area
        return self.body.smooth(np.clip(1 - np.sqrt(ratio), 0, 0.5) * 2, 6)


@cache
def figure() -> Figure:
    """Load and dress the figure."""
    body = load_body()
    rig = Rig(body)
    landmarks = Landmarks(rig)
    dressed = dress(body, rig)
    coarse, coarse_quads = refine(body.quads, len(body.vertices))
    to_fine, fine_quads = refine(coarse_quads, int(coarse_quads.max()) + 1)
    fine = sp.csr_matrix(to_fine @ coarse)
    rest_fine = fine @ dressed.points
    regions = fine @ np.stack([dressed.top, dressed.bottom, dressed.hair], 1)
    shirt = np.clip(regions[:, 0] / 0.02, 0, 1)
    legs = np.clip(regions[:, 1] / 0.02, 0, 1)
    folds = shirt * _drape(rest_fine)
    return Figure(
        body,
        rig,
        landmarks,
        Solver(rig, landmarks),
        dressed,
        Skin(body, dressed.points),
        coarse,
        to_fine,
        fine,
        coarse_quads,
        fine_quads,
        rest_fine,
        regions,
        quad_areas(dressed.points, body.quads),
        folds,
        _wrinkles(rest_fine),
        np.maximum(shirt, legs),
    )


def _wrinkles(points: Array) -> Array:
    """Give the small wrinkles of cloth that is pressed together across a limb, in metres."""
    wave = points[:, 2] * 2 * np.pi / 0.024 + 1.8 * noise(points, 0.06, seed=5)
    return 0.0014 * np.sin(wave)


def _drape(points: Array) -> Array:
    """Give the shallow folds that a shirt has at rest, in metres."""
    slanted = points @ np.array([[1.0, 0, 0.5], [0, 1.0, 0.2], [-0.6, 0.2, 0.55]])
    ridge = 1 - np.abs(noise(slanted * [1, 1, 0.8], 0.085, seed=11))
    return 0.0030 * np.clip(ridge, -0.6, 1)
