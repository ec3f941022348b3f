"""A towel looped behind the thigh and held by both hands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tools.illustrator import props
from tools.illustrator.body import Array, unit
from tools.illustrator.figure import Figure
from tools.illustrator.posing import Posture

WIDTH, ROWS, GAP = 0.10, 15, 0.006
SWEEP = np.radians(np.linspace(80, 280, 44))


def towel_round_thigh(
    figure: Figure, posture: Posture, body: Array, entry: Mapping[str, Any]
) -> tuple[props.Mesh, ...]:
    """Lay a band from one hand behind the thigh to the other."""
    turns, shifts = figure.bones(posture.freedoms, posture.hands)

    def place(name: str) -> Array:
        mark = figure.landmarks[name]
        return turns[mark.bone] @ mark.point + shifts[mark.bone]

    side, share = entry["side"], float(entry["share"])
    hip, knee = place(f"hip.{side}"), place(f"knee.{side}")
    along = unit(knee - hip)
    middle = hip + (knee - hip) * share
    grips = [(place(f"knuckles.{s}") + place(f"palm.{s}")) / 2 for s in "LR"]
    pull = (grips[0] + grips[1]) / 2 - middle
    pull = unit(pull - (pull @ along) * along)
    across = np.cross(along, pull)
    if (grips[0] - grips[1]) @ across < 0:
        grips.reverse()
    thigh = body[_thigh(figure, side)]
    rows = []
    for offset in np.linspace(-0.5, 0.5, ROWS):
        centre = middle + along * offset * WIDTH
        arc = _arc(thigh, centre, along, pull, across)
        ends = [grip + along * offset * WIDTH * 0.42 for grip in grips]
        rows.append(
            np.concatenate(
                [
                    _tail(ends[0], arc[0], arc[1])[:-1],
                    arc,
                    _tail(ends[1], arc[-1], arc[-2])[::-1][1:],
                ]
            )
        )
    points = np.stack(rows, 1)
    ripple = 0.0035 * np.sin(np.linspace(0, 5.5 * np.pi, ROWS))
    out = np.cross(np.gradient(points[:, ROWS // 2], axis=0), along)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    if ((points[len(points) // 2, 0] - middle) @ out[len(points) // 2]) < 0:
        out = -out
    return (props.grid_mesh(points + out[:, None] * (ripple + 0.0035)[None, :, None], "towel"),)


def _arc(skin: Array, centre: Array, along: Array, pull: Array, across: Array) -> Array:
    """Give the way round the back of a limb just off its skin."""
    ring = skin[np.abs((skin - centre) @ along) < 0.025]
    flat = np.stack([(ring - centre) @ pull, (ring - centre) @ across], 1)
    hub = (flat.min(0) + flat.max(0)) / 2
    ways = np.stack([np.cos(SWEEP), np.sin(SWEEP)], 1)
    reach = ((flat - hub) @ ways.T).max(0) + GAP
    touch = hub + _hull_radius(reach)[:, None] * ways
    return centre + touch[:, :1] * pull + touch[:, 1:] * across


def _hull_radius(reach: Array) -> Array:
    """Turn the reach of tangents into the radius of the curve they touch, nearly."""
    slope = np.gradient(reach, SWEEP)
    smooth = np.convolve(np.pad(slope, 3, mode="edge"), np.ones(7) / 7, mode="valid")
    return np.sqrt(reach**2 + 0.5 * smooth**2)


def _thigh(figure: Figure, side: str) -> NDArray[np.bool_]:
    """Tell which vertices belong to a thigh."""
    body = figure.body
    chosen = [body.index[f"{n}.{side}"] for n in ("upperleg01", "upperleg02")]
    return np.asarray(body.weights[:, chosen].sum(1) > 0.5)


def _tail(hand: Array, end: Array, before: Array) -> Array:
    """Give a slightly slack way from a hand to the loop, which it meets smoothly."""
    t = np.linspace(0, 1, 16)[:, None]
    lead = end + unit(end - before) * np.linalg.norm(hand - end) * 0.35
    return (1 - t) ** 2 * hand + 2 * t * (1 - t) * lead + t**2 * end
