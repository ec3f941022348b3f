"""The camera: a long lens, framed to hold all that moves and the mat."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.illustrator.body import Array

WIDTH, HEIGHT = 1352, 1014
LENS = 85.0
SPREAD = 18.0 / LENS
"""Half the film width over the focal length."""


@dataclass(frozen=True)
class Camera:
    """Looks at a centre from an azimuth and elevation in degrees at a distance in metres."""

    azimuth: float
    elevation: float
    centre: tuple[float, float, float]
    distance: float

    @property
    def axes(self) -> tuple[Array, Array, Array]:
        """Give the directions to the right, up and towards the eye."""
        turn, lift = np.radians(self.azimuth), np.radians(self.elevation)
        back = np.array([np.sin(turn) * np.cos(lift), -np.cos(turn) * np.cos(lift), np.sin(lift)])
        right = np.array([np.cos(turn), np.sin(turn), 0.0])
        return right, np.cross(back, right), back

    @property
    def eye(self) -> Array:
        """Give the place of the eye."""
        return np.array(self.centre) + self.axes[2] * self.distance

    def rays(self, x: Array, y: Array, width: int, height: int) -> Array:
        """Give unit directions through pixel places of a picture of some size."""
        right, up, back = self.axes
        side = (x / width * 2 - 1) * SPREAD
        rise = -(y / height * 2 - 1) * SPREAD * height / width
        way = side[:, None] * right + rise[:, None] * up - back
        return way / np.linalg.norm(way, axis=1, keepdims=True)

    def project(self, points: Array, width: int, height: int) -> Array:
        """Give the pixel places of points."""
        right, up, back = self.axes
        off = points - self.eye
        depth = -(off @ back)
        x = (off @ right / depth / SPREAD + 1) / 2 * width
        y = (1 - off @ up / depth / SPREAD * width / height) / 2 * height
        return np.stack([x, y], 1)


def framed(
    points: Array,
    azimuth: float,
    elevation: float,
    margin: float = 0.06,
    aspect: float = WIDTH / HEIGHT,
) -> Camera:
    """Give the camera that just holds all points with a margin."""
    centre, distance = points.mean(0), 6.0
    for _ in range(14):
        place = (float(centre[0]), float(centre[1]), float(centre[2]))
        camera = Camera(azimuth, elevation, place, distance)
        right, up, _ = camera.axes
        seen = camera.project(points, 2, 2) - 1
        seen[:, 1] *= -aspect
        low, high = seen.min(0), seen.max(0)
        middle, half = (low + high) / 2, (high - low) / 2
        centre = centre + right * middle[0] * distance * SPREAD
        centre = centre + up * middle[1] * distance * SPREAD / aspect
        distance *= max(half[0], half[1]) / (1 - margin)
    place = (float(centre[0]), float(centre[1]), float(centre[2]))
    return Camera(azimuth, elevation, place, float(distance))
