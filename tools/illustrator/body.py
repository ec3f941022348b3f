"""The baked body at rest: its mesh, bones and weights, and smoothing over its surface."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tools.illustrator.bake import baked_body

if TYPE_CHECKING:
    import scipy.sparse as sp

Array = NDArray[np.floating[Any]]
Ints = NDArray[np.int64]
SKIN_END = 13380
"""Vertices of the source body from here on are eyes, teeth and tongue, and are dropped."""

SIDES = {"L": 1.0, "R": -1.0}


def unit(vector: object) -> Array:
    """Give a vector of length one in the same direction."""
    out = np.asarray(vector, dtype=float)
    return out / np.linalg.norm(out)


def smoothstep(value: Array) -> Array:
    """Ease from 0 to 1 with flat ends, clipped outside."""
    t = np.clip(value, 0.0, 1.0)
    return t * t * (3.0 - 2.0 * t)


def quad_normals(points: Array, quads: Ints) -> Array:
    """Give unit normals of the vertices of a quad mesh."""
    across = np.cross(
        points[quads[:, 2]] - points[quads[:, 0]], points[quads[:, 3]] - points[quads[:, 1]]
    )
    out = np.zeros_like(points)
    for axis in range(3):
        flat = np.repeat(across[:, axis], 4)
        out[:, axis] = np.bincount(quads.ravel(), weights=flat, minlength=len(points))
    return out / np.maximum(np.linalg.norm(out, axis=1), 1e-12)[:, None]


def quad_areas(points: Array, quads: Ints) -> Array:
    """Give for each vertex the area of the quads round it."""
    across = np.cross(
        points[quads[:, 2]] - points[quads[:, 0]], points[quads[:, 3]] - points[quads[:, 1]]
    )
    area = np.repeat(np.linalg.norm(across, axis=1) * 0.5, 4)
    return np.bincount(quads.ravel(), weights=area, minlength=len(points)).astype(float)


def neighbour_mean(quads: Ints, count: int) -> sp.csr_matrix:
    """Give the matrix that replaces each vertex by the mean of its neighbours."""
    import scipy.sparse as sp

    edges = np.vstack([quads[:, [k, (k + 1) % 4]] for k in range(4)])
    ones = np.ones(len(edges))
    link = sp.coo_matrix((ones, (edges[:, 0], edges[:, 1])), shape=(count, count)).tocsr()
    link = ((link + link.T) > 0).astype(float)
    degree = np.maximum(np.asarray(link.sum(1)).ravel(), 1.0)
    return sp.csr_matrix(sp.diags(1.0 / degree) @ link)


@dataclass(frozen=True)
class Body:
    """A skin mesh at rest in metres, Z up, facing -Y, its left towards +X."""

    vertices: Array
    quads: Ints
    weights: Array
    names: tuple[str, ...]
    parents: Ints
    heads: Array

    @cached_property
    def index(self) -> dict[str, int]:
        """Map a bone's name to its number."""
        return {name: number for number, name in enumerate(self.names)}

    @cached_property
    def mean(self) -> sp.csr_matrix:
        """Give the neighbour averaging matrix of the mesh."""
        return neighbour_mean(self.quads, len(self.vertices))

    def head(self, bone: str) -> Array:
        """Give the resting joint position of a bone."""
        return self.heads[self.index[bone]]

    def weight_of(self, *starts: str) -> Array:
        """Add up the weights of all bones whose names begin with one of the given words."""
        chosen = [i for i, name in enumerate(self.names) if name.startswith(starts)]
        return self.weights[:, chosen].sum(1)

    def smooth(
        self, values: Array, rounds: int, share: float = 0.5, mask: Array | None = None
    ) -> Array:
        """Smooth values over the surface, where a mask is given only as far as it says."""
        flat = values.ndim == 1
        out = values[:, None] if flat else values
        step = share if mask is None else share * mask[:, None]
        for _ in range(rounds):
            out = out + step * (self.mean @ out - out)
        return out[:, 0] if flat else out

    def fair(self, points: Array, mask: NDArray[np.bool_], stiff: bool = True) -> Array:
        """Solve the masked vertices anew as one smooth patch whose rim stays."""
        import scipy.sparse as sp
        import scipy.sparse.linalg as solver

        inner, outer = np.where(mask)[0], np.where(~mask)[0]
        bend = sp.csr_matrix(self.mean - sp.identity(len(points)))
        bend = sp.csr_matrix(bend @ bend) if stiff else bend
        rows = bend[inner]
        out = points.copy()
        pull = -(rows[:, outer] @ points[outer])
        out[inner] = np.asarray(solver.spsolve(rows[:, inner].tocsc(), pull))
        return out


def load_body() -> Body:
    """Load the baked body and keep its skin only."""
    with np.load(baked_body()) as stored:
        keep = stored["source_index"] < SKIN_END
        number = np.cumsum(keep) - 1
        quads = np.where(keep[stored["quads"]], number[stored["quads"]], -1)
        quads = quads[(quads >= 0).all(1)]
        rows = np.repeat(np.arange(int(keep.sum())), stored["weights"].shape[1])
        names = tuple(str(name) for name in stored["names"])
        dense = np.zeros((int(keep.sum()), len(names)))
        np.add.at(
            dense, (rows, stored["weight_bones"][keep].ravel()), stored["weights"][keep].ravel()
        )
        return Body(
            vertices=stored["vertices"].astype(float)[keep],
            quads=quads.astype(np.int64),
            weights=dense,
            names=names,
            parents=stored["parents"].astype(np.int64),
            heads=stored["heads"].astype(float),
        )
