"""Clothes, hair and face: regions of the rest body as signed distances, and their shape."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.illustrator.body import SIDES, Array, Body, quad_normals, smoothstep
from tools.illustrator.rig import Rig

WAIST, LEG_HEM, SLEEVE = 0.272, -0.50, 0.150
HAIR_SIDE = (
    (-0.180, 1.020),
    (-0.135, 1.018),
    (-0.115, 1.008),
    (-0.100, 0.990),
    (-0.088, 0.968),
    (-0.078, 0.938),
    (-0.068, 0.932),
    (-0.059, 0.956),
    (-0.020, 0.953),
    (-0.009, 0.912),
    (0.008, 0.892),
    (0.060, 0.882),
)
"""Lowest height of the hair at the sides, by depth from the face to the back of the head."""
NAPE = 0.872


@dataclass(frozen=True)
class Dressed:
    """The rest mesh with clothes and hair; regions in metres, positive inside."""

    points: Array
    top: Array
    bottom: Array
    hair: Array


def noise(points: Array, scale: float, seed: int = 0) -> Array:
    """Give smooth noise about 0, of size about 1, from a few crossed waves."""
    draw = np.random.default_rng(seed)
    out = np.zeros(len(points))
    for octave in range(3):
        ways = draw.normal(size=(5, 3)) * 2**octave / scale
        phase = draw.uniform(0, 2 * np.pi, 5)
        out += np.sin(points @ ways.T + phase).sum(1) / (3.2 * 1.7**octave)
    return out


def _bottom(body: Body, arm: Array) -> Array:
    """Give the region of the leggings."""
    z = body.vertices[:, 2]
    return np.where(arm > 0.4, -0.05, np.minimum(WAIST + 0.03 - z, z - LEG_HEM))


def _top(body: Body, rig: Rig, arm: Array, head: Array) -> Array:
    """Give the region of the shirt: waist, round neck and short sleeves."""
    x, y, z = body.vertices.T
    neckline = 0.768 + np.clip(y, -0.1, 0.1) * 0.38 - z
    shoulder = np.clip((np.abs(x) - 0.085) / 0.05, 0, 1)
    out = np.minimum(z - WAIST, neckline * (1 - shoulder) + 0.06 * shoulder)
    for side, sign in SIDES.items():
        along = (body.vertices - body.head(f"upperarm01.{side}")) @ rig.axes[f"upperarm.{side}"]
        sleeve = (sign * x > 0.15) & (arm > 0.02) & (along > 0)
        out = np.where(sleeve, np.minimum(out, SLEEVE - along), out)
        out = np.where((sign * x > 0) & (arm > 0.9) & (along > 0.22), -0.05, out)
    return np.where((head > 0.3) | (z > 0.86), -0.05, out)


def _hair(body: Body, head: Array) -> Array:
    """Give the region of the hair, sparing face and ears, with an uneven hairline."""
    x, y, z = body.vertices.T
    depth, height = np.array(HAIR_SIDE).T
    line = np.interp(np.clip(y, -0.2, 0.2), depth, height)
    behind = smoothstep((0.066 - np.abs(x)) / 0.016) * smoothstep((y + 0.062) / 0.02)
    line = line * (1 - behind) + NAPE * behind
    front = smoothstep((-0.085 - y) / 0.03)
    line = line + front * 0.009 * np.clip(x / 0.05, -1, 1)
    scalp = head + body.weight_of("neck03", "neck02")
    out = np.where(scalp > 0.15, z - line, -0.05)
    ear = (np.abs(x) > 0.068) & (z < 0.960) & (z > 0.88) & (y < -0.012) & (y > -0.066)
    return body.smooth(np.where(ear, np.minimum(out, -0.012), out), 2)


def _plain_chest(body: Body, points: Array, normals: Array, arm: Array) -> Array:
    """Fair away anatomical detail that a shirt would hide."""
    x, y, z = body.vertices.T
    front = (y < 0) & (arm < 0.2)
    chest = front & (normals[:, 1] < 0.55) & (np.abs(x) < 0.17)
    chest &= ((z - 0.565) / 0.115) ** 2 + ((np.abs(x) - 0.085) / 0.105) ** 2 < 1
    flat = 0.5 * body.fair(points, chest, stiff=False) + 0.5 * body.fair(points, chest)
    out = 0.25 * points + 0.75 * flat
    spot = front & (((z - 0.565) / 0.06) ** 2 + ((np.abs(x) - 0.09) / 0.06) ** 2 < 1)
    out = body.fair(out, spot, stiff=False)
    out = body.smooth(out, 10, mask=chest.astype(float))
    navel = (y < 0) & ((x / 0.03) ** 2 + ((z - 0.335) / 0.035) ** 2 < 1)
    out = body.fair(out, navel)
    crotch = ((x / 0.052) ** 2 + ((z - 0.075) / 0.105) ** 2 < 1) & (np.abs(x) < 0.05)
    out = body.fair(out, crotch)
    cleft = (y > 0) & (np.abs(x) < 0.035) & (z > 0.05) & (z < 0.235)
    return np.where(cleft[:, None], 0.3 * out + 0.7 * body.fair(out, cleft), out)


def dress(body: Body, rig: Rig) -> Dressed:
    """Dress the body: smooth under cloth, lift the cloth off the skin, shape the hair."""
    y, z = body.vertices.T[1:]
    arm = body.weight_of("upperarm", "lowerarm", "wrist", "finger", "metacarpal")
    head = body.weight_of("head")
    bottom, hair = _bottom(body, arm), _hair(body, head)
    top = _top(body, rig, arm, head)
    normals = quad_normals(body.smooth(body.vertices, 5), body.quads)
    points = _plain_chest(body, body.vertices, normals, arm)

    shirt, legs = smoothstep(top / 0.010 + 0.5), smoothstep(bottom / 0.010 + 0.5)
    cloth = np.maximum(shirt, legs)
    points = body.smooth(points, 5, mask=cloth)
    points = body.smooth(points, 22, mask=smoothstep((top - 0.005) / 0.05))
    out = quad_normals(body.smooth(points, 6), body.quads)
    loose = 0.0055 * cloth + shirt * (0.0035 + 0.004 * smoothstep((0.42 - z) / 0.15))
    points = points + out * loose[:, None]

    face = np.clip(head * 1.2 - 0.1, 0, 1) * smoothstep((0.03 - y) / 0.05)
    face *= smoothstep((z - 0.905) / 0.01)
    points += 0.45 * face[:, None] * (body.smooth(points, 3, mask=face) - points)

    mane = smoothstep(hair / 0.018 + 0.30)
    points += mane[:, None] * (body.smooth(points, 25, mask=mane) - points)
    out = quad_normals(body.smooth(points, 8), body.quads)
    volume = 0.004 + 0.009 * smoothstep(hair / 0.05)
    volume += 0.007 * np.clip((y + 0.04) / 0.07, 0, 1) * smoothstep((z - 0.90) / 0.05)
    volume += 0.012 * smoothstep((z - 1.00) / 0.06)
    volume += 0.010 * smoothstep((-0.085 - y) / 0.04) * smoothstep((z - 0.99) / 0.03)
    volume += 0.0025 * noise(points * [1.0, 0.55, 0.8], 0.018, seed=3)
    points = points + out * (mane * volume)[:, None]
    return Dressed(points, top, bottom, hair)
