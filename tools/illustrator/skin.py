"""Skinning: dual quaternions, corrected at the joints, resting softly on the floor."""

from __future__ import annotations

import numpy as np
from scipy.spatial.transform import Rotation

from tools.illustrator.body import Array, Body, quad_normals

SMOOTHING = 18
FLOOR_SOFTNESS = 0.0035


def _product(a: Array, b: Array) -> Array:
    """Multiply quaternions given as w, x, y, z."""
    aw, ax, ay, az = a.T
    bw, bx, by, bz = b.T
    return np.stack(
        [
            aw * bw - ax * bx - ay * by - az * bz,
            aw * bx + ax * bw + ay * bz - az * by,
            aw * by - ax * bz + ay * bw + az * bx,
            aw * bz + ax * by - ay * bx + az * bw,
        ],
        axis=1,
    )


class Skin:
    """Carries a dressed rest mesh along with the bones."""

    def __init__(self, body: Body, rest: Array) -> None:
        self.body, self.rest = body, rest
        near = [body.mean.indptr[i] for i in range(len(rest))]
        self.neighbour = body.mean.indices[np.minimum(near, len(body.mean.indices) - 1)]
        smooth = body.smooth(rest, SMOOTHING)
        self.detail = np.einsum("vba,vb->va", self._frames(smooth), rest - smooth)
        blend = body.smooth(1 - (body.weights**2).sum(1), 8)
        keep = body.weight_of("finger", "metacarpal", "toe", "eye") * 3
        keep = np.maximum(keep, body.weight_of("head") * 2)
        self.correction = np.clip(blend * 2.2, 0, 1) * (1 - np.clip(keep, 0, 1))

    def _frames(self, points: Array) -> Array:
        """Give a local frame at each vertex."""
        normal = quad_normals(points, self.body.quads)
        side = points[self.neighbour] - points
        side -= (side * normal).sum(1, keepdims=True) * normal
        side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9)
        return np.stack([side, np.asarray(np.cross(normal, side), dtype=float), normal], 2)

    def carry(self, turns: Array, shifts: Array, rest: Array | None = None) -> Array:
        """Give the posed mesh of bone turns and shifts, without the floor."""
        real = Rotation.from_matrix(turns).as_quat()[:, [3, 0, 1, 2]]
        for bone in range(1, len(real)):
            if real[bone] @ real[self.body.parents[bone]] < 0:
                real[bone] *= -1
        dual = 0.5 * _product(np.c_[np.zeros(len(shifts)), shifts], real)
        real, dual = self.body.weights @ real, self.body.weights @ dual
        size = np.linalg.norm(real, axis=1, keepdims=True)
        real, dual = real / size, dual / size
        shift = 2 * _product(dual, real * [1, -1, -1, -1])[:, 1:]
        posed = (
            Rotation.from_quat(real[:, [1, 2, 3, 0]]).apply(self.rest if rest is None else rest)
            + shift
        )
        smooth = self.body.smooth(posed, SMOOTHING)
        mended = smooth + np.einsum("vab,vb->va", self._frames(smooth), self.detail)
        share = self.correction[:, None]
        return posed * (1 - share) + mended * share


def rest_on_floor(points: Array, softness: float = FLOOR_SOFTNESS) -> Array:
    """Flatten softly what would sink below height zero, as flesh does."""
    out = points.copy()
    z = points[:, 2] / softness
    out[:, 2] = np.where(z > 12, points[:, 2], softness * np.log1p(np.exp(np.clip(z, -60, 60))))
    return out
