"""Real objects in the picture: mat, stair, cushion, chair and towel, as triangle meshes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.illustrator.body import Array, Ints, smoothstep

MAT_TOP, MAT_DEPTH = -0.001, 0.016
MAT_BRIGHT = 0.8
"""How far the sides of the mat look up to the light, or they would be a black line."""
COLOURS = {
    "mat": "#9CC3BA",
    "wood": "#C9AE8C",
    "wood-dark": "#A98C69",
    "cushion": "#E3D5BC",
    "towel": "#F0E6D2",
    "metal": "#8C8F96",
}


@dataclass(frozen=True)
class Mesh:
    """Triangles with vertex normals and the name of their colour."""

    points: Array
    triangles: Ints
    normals: Array
    colour: str


def grid_mesh(points: Array, colour: str, closed: bool = False) -> Mesh:
    """Turn a grid of points, shape (rows, columns, 3), into a mesh with smooth normals."""
    rows, columns = points.shape[:2]
    number = np.arange(rows * columns).reshape(rows, columns)
    if closed:
        number = np.concatenate([number, number[:, :1]], 1)
    a, b = number[:-1, :-1].ravel(), number[1:, :-1].ravel()
    c, d = number[1:, 1:].ravel(), number[:-1, 1:].ravel()
    triangles = np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)])
    flat = points.reshape(-1, 3)
    across = np.cross(
        flat[triangles[:, 1]] - flat[triangles[:, 0]], flat[triangles[:, 2]] - flat[triangles[:, 0]]
    )
    normals = np.zeros_like(flat)
    for corner in range(3):
        np.add.at(normals, triangles[:, corner], across)
    normals /= np.maximum(np.linalg.norm(normals, axis=1), 1e-12)[:, None]
    return Mesh(flat, triangles, normals, colour)


def box(
    low: tuple[float, float, float],
    high: tuple[float, float, float],
    colour: str,
    radius: float = 0.010,
) -> Mesh:
    """Give a box of flat faces, joined by quarter-round edges."""
    lo, hi = np.array(low) + radius, np.array(high) - radius
    parts: list[Mesh] = []
    for axis in range(3):
        u, v = (axis + 1) % 3, (axis + 2) % 3
        steps = np.r_[0.0, np.linspace(0.02, 0.98, 14), 1.0]
        rim = np.linspace(0, np.pi / 4, 4)[1:]
        for sign in (-1.0, 1.0):
            place = [
                np.r_[
                    lo[k] - radius * np.sin(rim[::-1]),
                    lo[k] + (hi[k] - lo[k]) * steps,
                    hi[k] + radius * np.sin(rim),
                ]
                for k in (u, v)
            ]
            lean = [np.r_[-rim[::-1], steps * 0, rim] for _ in (u, v)]
            pu, pv = np.meshgrid(place[0], place[1], indexing="ij")
            lu, lv = np.meshgrid(lean[0], lean[1], indexing="ij")
            normal = np.zeros((*pu.shape, 3))
            normal[..., u], normal[..., v], normal[..., axis] = np.sin(lu), np.sin(lv), sign
            normal[..., axis] *= np.sqrt(np.maximum(1 - np.sin(lu) ** 2 - np.sin(lv) ** 2, 0.05))
            points = np.zeros_like(normal)
            points[..., u], points[..., v] = pu, pv
            face = hi[axis] if sign > 0 else lo[axis]
            points[..., axis] = face + radius * normal[..., axis]
            mesh = grid_mesh(points, colour)
            flat = normal.reshape(-1, 3)
            flat = flat / np.linalg.norm(flat, axis=1, keepdims=True)
            parts.append(Mesh(mesh.points, mesh.triangles, flat, colour))
    return join(parts, colour)


def join(parts: list[Mesh], colour: str) -> Mesh:
    """Join meshes of one colour into one."""
    starts = np.cumsum([0, *(len(p.points) for p in parts[:-1])])
    triangles = [p.triangles + s for p, s in zip(parts, starts, strict=True)]
    return Mesh(
        np.concatenate([p.points for p in parts]),
        np.concatenate(triangles),
        np.concatenate([p.normals for p in parts]),
        colour,
    )


def mat(x0: float, y0: float, x1: float, y1: float) -> Mesh:
    """Give an exercise mat with round corners, its top just under height zero."""
    radius, sides = 0.07, []
    for cx, cy, start in (
        (x1 - radius, y1 - radius, 0),
        (x0 + radius, y1 - radius, 90),
        (x0 + radius, y0 + radius, 180),
        (x1 - radius, y0 + radius, 270),
    ):
        angle = np.radians(start + np.linspace(0, 90, 14))
        sides.append(np.c_[cx + radius * np.cos(angle), cy + radius * np.sin(angle)])
    rim = np.concatenate(sides)
    middle = np.array([(x0 + x1) / 2, (y0 + y1) / 2])
    rows: list[Array] = [
        np.c_[middle + (rim - middle) * s, np.full(len(rim), MAT_TOP)]
        for s in (0.0, 0.35, 0.7, 0.9, 0.985)
    ]
    inward = (rim - middle) / np.linalg.norm(rim - middle, axis=1, keepdims=True)
    soft = 0.005
    for angle in np.radians([15, 45, 75, 90]):
        rows.append(
            np.c_[
                rim - inward * soft * (1 - np.sin(angle)),
                np.full(len(rim), MAT_TOP - soft * (1 - np.cos(angle))),
            ]
        )
    rows.append(np.c_[rim, np.full(len(rim), MAT_TOP - MAT_DEPTH)])
    mesh = grid_mesh(np.stack(rows), "mat", closed=True)
    outward = np.tile(np.c_[inward, np.ones(len(rim))], (len(rows), 1))
    flipped = (mesh.normals * outward).sum(1) < 0
    normals = np.where(flipped[:, None], -mesh.normals, mesh.normals)
    normals[:, 2] += MAT_BRIGHT
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    return Mesh(mesh.points, mesh.triangles, normals, "mat")


def cushion(
    centre: tuple[float, float, float],
    size: tuple[float, float, float],
    dent: tuple[float, float, float, float],
) -> Mesh:
    """Give a firm cushion; the dent is its place x, y, its depth and its radius."""
    rows, columns = 61, 120
    tilt = np.linspace(-np.pi / 2, np.pi / 2, rows)[:, None]
    turn = np.linspace(0, 2 * np.pi, columns, endpoint=False)[None, :]

    def bent(value: Array, power: float) -> Array:
        return np.sign(value) * np.abs(value) ** power

    flat, high = 0.42, 0.75
    points = (
        np.stack(
            [
                bent(np.cos(tilt), flat) * bent(np.cos(turn), flat) * size[0],
                bent(np.cos(tilt), flat) * bent(np.sin(turn), flat) * size[1],
                bent(np.sin(tilt), high) * size[2] * np.ones_like(turn),
            ],
            -1,
        )
        / 2
    )
    points += np.array(centre)
    far = np.hypot(points[..., 0] - dent[0], points[..., 1] - dent[1])
    points[..., 2] -= np.where(points[..., 2] > centre[2], dent[2], 0) * smoothstep(
        1 - far / dent[3]
    )
    points[..., 2] = np.maximum(points[..., 2], 0.0)
    mesh = grid_mesh(points, "cushion", closed=True)
    outward = ((mesh.points - np.array(centre)) * mesh.normals).sum() > 0
    return mesh if outward else Mesh(mesh.points, mesh.triangles, -mesh.normals, "cushion")


def stair(x: float, y0: float, y1: float, rise: float, run: float) -> list[Mesh]:
    """Give two stair steps that begin at x, each of a rise and a run."""
    parts = []
    for step in (1, 2):
        front = x + run * (step - 1)
        parts.append(
            box(
                (front + 0.02, y0 + 0.015, 0.0),
                (x + 2 * run, y1 - 0.015, rise * step - 0.03),
                "wood-dark",
                0.004,
            )
        )
        parts.append(
            box(
                (front, y0, rise * step - 0.03),
                (x + 2 * run + 0.01, y1, rise * step),
                "wood",
                0.008,
            )
        )
    return parts


def chair(x: float, y: float, seat: float, back: float, width: float = 0.40) -> list[Mesh]:
    """Give a plain wooden chair whose back rail runs along X at y, its seat behind it."""
    half, leg = width / 2, 0.018
    parts = [box((x - half, y, seat - 0.03), (x + half, y + width, seat), "wood", 0.010)]
    for sx in (-1, 1):
        px = x + sx * (half - leg)
        parts.append(box((px - leg, y - leg, 0), (px + leg, y + leg, back), "wood-dark", 0.008))
        parts.append(
            box(
                (px - leg, y + width - 3 * leg, 0),
                (px + leg, y + width - leg, seat),
                "wood-dark",
                0.008,
            )
        )
    for height in (back - 0.035, back - 0.20):
        parts.append(
            box(
                (x - half, y - 0.014, height - 0.03),
                (x + half, y + 0.014, height + 0.035),
                "wood",
                0.012,
            )
        )
    return parts
