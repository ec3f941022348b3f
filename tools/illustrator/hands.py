"""Hand shapes: bent, spread and gripping fingers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.illustrator.body import Array, Body, unit
from tools.illustrator.rig import turn


@dataclass(frozen=True)
class HandShape:
    """Bend of the fingers in degrees (index to little, three joints each), spread and thumb."""

    curl: tuple[tuple[float, float, float], ...] = ((8.0, 9.0, 6.0),) * 4
    spread: float = 0.0
    thumb: float = 2.0
    thumb_out: float = 0.0

    @classmethod
    def even(
        cls, bend: float, spread: float = 0.0, thumb: float = 2.0, thumb_out: float = 0.0
    ) -> HandShape:
        """Give a hand whose fingers all bend alike."""
        joints = (bend, bend * 1.1, bend * 0.7)
        return cls((joints,) * 4, spread, thumb, thumb_out)


def _one(axis: Array, degrees: float) -> Array:
    """Give one rotation matrix."""
    return turn(axis, np.array([degrees]))[0]


def finger_turns(body: Body, side: str, shape: HandShape, palm_out: Array) -> dict[str, Array]:
    """Give the turns of the finger bones of one hand."""
    head = body.head
    out: dict[str, Array] = {}
    across = unit(head(f"finger2-1.{side}") - head(f"finger5-1.{side}"))
    for number, bends in zip(range(2, 6), shape.curl, strict=True):
        along = unit(head(f"finger{number}-2.{side}") - head(f"finger{number}-1.{side}"))
        hinge = unit(across - (across @ along) * along)
        if np.cross(hinge, along) @ palm_out < 0:
            hinge = -hinge
        fan = np.cross(hinge, along)
        turn_out = (3.5 - number) * shape.spread * (1 if across @ np.cross(fan, along) > 0 else -1)
        out[f"finger{number}-1.{side}"] = _one(fan, turn_out) @ _one(hinge, bends[0])
        out[f"finger{number}-2.{side}"] = _one(hinge, bends[1])
        out[f"finger{number}-3.{side}"] = _one(hinge, bends[2])
    thumb = unit(head(f"finger1-3.{side}") - head(f"finger1-2.{side}"))
    middle = unit(head(f"finger3-2.{side}") - head(f"finger3-1.{side}"))
    hinge = unit(np.cross(thumb, middle))
    lift = unit(np.cross(palm_out, thumb))
    out[f"finger1-1.{side}"] = _one(lift, -shape.thumb_out) @ _one(hinge, shape.thumb)
    out[f"finger1-2.{side}"] = _one(hinge, shape.thumb)
    out[f"finger1-3.{side}"] = _one(hinge, shape.thumb * 0.6)
    return out
