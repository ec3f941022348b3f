"""Triangles and rays: what the light and the eye can see, by way of embree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from embreex import rtcore_scene  # pyright: ignore[reportMissingImports]
from embreex.mesh_construction import TriangleMesh  # pyright: ignore[reportMissingImports]
from numpy.typing import NDArray

from tools.illustrator.body import Array, Ints

FIGURE, GROUND, STILL, FLOOR, MOVING = 0, 1, 2, 3, 4
FAR = 1e9


@dataclass(frozen=True)
class Hits:
    """What rays met: triangle (-1 for none), place within it and distance."""

    triangle: Ints
    u: Array
    v: Array
    distance: Array

    @property
    def found(self) -> NDArray[np.bool_]:
        """Tell which rays met something."""
        return self.triangle >= 0


class Scene:
    """A set of triangles that can be asked for hits."""

    def __init__(self, points: Array, triangles: Ints) -> None:
        self.points, self.triangles = points, triangles
        self._vertices = np.ascontiguousarray(points, np.float32)
        self._faces = np.ascontiguousarray(triangles, np.int32)
        self._embree: Any = rtcore_scene.EmbreeScene()  # pyright: ignore
        self._mesh = TriangleMesh(self._embree, self._vertices, self._faces)

    def hit(self, origins: Array, ways: Array) -> Hits:
        """Follow rays to the first triangle."""
        out = self._embree.run(
            np.ascontiguousarray(origins, np.float32),
            np.ascontiguousarray(ways, np.float32),
            query="INTERSECT",
            output=1,
        )
        return Hits(out["primID"], out["u"], out["v"], out["tfar"])

    def distance(self, origins: Array, ways: Array) -> Array:
        """Give how far rays run until they meet something, endless where nothing."""
        hits = self.hit(origins, ways)
        return np.where(hits.found, hits.distance, FAR)

    def blocked(self, origins: Array, ways: Array) -> NDArray[np.bool_]:
        """Tell which rays meet anything at all."""
        out = self._embree.run(
            np.ascontiguousarray(origins, np.float32),
            np.ascontiguousarray(ways, np.float32),
            query="OCCLUDED",
        )
        return out >= 0


def spread_directions(count: int) -> Array:
    """Give directions over the upper half space, dense where the cosine is large."""
    number = np.arange(count) + 0.5
    turn = np.pi * (1 + 5**0.5) * number
    radius = np.sqrt(number / count)
    return np.stack([radius * np.cos(turn), radius * np.sin(turn), np.sqrt(1 - number / count)], 1)


def tangents(normals: Array) -> tuple[Array, Array]:
    """Give two directions across each normal."""
    steep = np.abs(normals[:, [2]]) < 0.9
    helper = np.where(steep, [[0.0, 0, 1]], [[1.0, 0, 0]])
    first = np.asarray(np.cross(helper, normals), dtype=float)
    first /= np.linalg.norm(first, axis=1, keepdims=True)
    return first, np.asarray(np.cross(normals, first), dtype=float)
