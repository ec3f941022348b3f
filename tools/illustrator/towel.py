"""A towel looped behind the thigh and held by both hands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from tools.illustrator import props
from tools.illustrator.body import Array, unit
from tools.illustrator.figure import Figure
from tools.illustrator.posing import Posture


def towel_round_thigh(figure: Figure, posture: Posture, body: Array,
                      entry: Mapping[str, Any]) -> tuple[props.Mesh, ...]:
    """Lay a band from one hand behind the thigh to the other."""
    turns, shifts = figure.bones(posture.freedoms, posture.hands)

    def place(name: str) -> Array:
        mark = figure.landmarks[name]
        return turns[mark.bone] @ mark.point + shifts[mark.bone]

    side, share = entry["side"], float(entry["share"])
    hip, knee = place(f"hip.{side}"), place(f"knee.{side}")
    along = unit(knee - hip)
    middle = hip + (knee - hip) * share
    left, right = place("palm.L"), place("palm.R")
    ring = _ring(body[_thigh(figure, side)], middle, along)
    centre = ring.mean(0)
    pull = unit((left + right) / 2 - centre)
    pull = unit(pull - (pull @ along) * along)
    across = np.cross(along, pull)
    angle = np.arctan2((ring - centre) @ across, (ring - centre) @ pull)
    size = np.linalg.norm(ring - centre, axis=1)
    wanted = np.radians(np.linspace(75, 285, 40))
    order = np.argsort(angle % (2 * np.pi))
    radius = np.interp(wanted, (angle % (2 * np.pi))[order], size[order],
                       period=2 * np.pi) + 0.007
    arc = centre + radius[:, None] * (np.cos(wanted)[:, None] * pull
                                      + np.sin(wanted)[:, None] * across)
    first, last = (left, right) if (left - right) @ across > 0 else (right, left)
    tails = [_tail(first, arc[0], arc[1])[:-1], arc, _tail(last, arc[-1], arc[-2])[::-1][1:]]
    path = np.concatenate(tails)
    width = np.interp(np.linspace(0, 1, len(path)), [0, 0.22, 0.78, 1], [0.35, 1, 1, 0.35])
    return (props.towel(path, np.tile(along, (len(path), 1)) * width[:, None], 0.11),)


def _thigh(figure: Figure, side: str) -> Array:
    """Tell which vertices belong to a thigh."""
    body = figure.body
    chosen = [body.index[f"{n}.{side}"] for n in ("upperleg01", "upperleg02")]
    return np.asarray(body.weights[:, chosen].sum(1) > 0.5)


def _ring(points: Array, middle: Array, along: Array) -> Array:
    """Give the skin points of a slice across a limb."""
    return points[np.abs((points - middle) @ along) < 0.03]


def _tail(hand: Array, end: Array, before: Array) -> Array:
    """Give a slightly slack way from a hand to the loop, which it meets smoothly."""
    t = np.linspace(0, 1, 16)[:, None]
    lead = end + unit(end - before) * np.linalg.norm(hand - end) * 0.35
    return (1 - t) ** 2 * hand + 2 * t * (1 - t) * lead + t**2 * end
