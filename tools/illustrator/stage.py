"""Sets the stage of a picture set: mat, things and camera."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from tools.illustrator import props
from tools.illustrator.body import Array
from tools.illustrator.camera import Camera, framed
from tools.illustrator.figure import Figure
from tools.illustrator.posefile import PictureSet
from tools.illustrator.posing import Posture
from tools.illustrator.towel import towel_round_thigh


def build_thing(entry: Mapping[str, Any]) -> list[props.Mesh]:
    """Build one still thing from its entry in a pose file."""
    match entry:
        case {"kind": "stair"}:
            low, high = entry["across"]
            return props.stair(entry["x"], low, high, entry["rise"], entry["run"])
        case {"kind": "cushion"}:
            x, y, z = entry["centre"]
            a, b, c = entry["size"]
            dx, dy, depth, radius = entry["dent"]
            return [props.cushion((x, y, z), (a, b, c), (dx, dy, depth, radius))]
        case {"kind": "chair"}:
            return props.chair(entry["x"], entry["y"], entry["seat"], entry["back"])
    raise ValueError(f"not a thing: {dict(entry)}")


def still_things(pictures: PictureSet) -> tuple[props.Mesh, ...]:
    """Build all that never moves in a set."""
    out = [props.mat(*pictures.mat)] if pictures.mat else []
    for entry in pictures.things:
        out += build_thing(entry)
    return tuple(out)


def camera_for(pictures: PictureSet, bodies: list[Array], still: tuple[props.Mesh, ...]) -> Camera:
    """Frame all bodies and things of a set."""
    points = np.concatenate([*(b[::5] for b in bodies), *(m.points for m in still)])
    return framed(points, pictures.azimuth, pictures.elevation, pictures.margin)


def moving_things(
    pictures: PictureSet, figure: Figure, posture: Posture, body: Array
) -> tuple[props.Mesh, ...]:
    """Build what moves with the body, such as a towel."""
    if pictures.towel is None:
        return ()
    return towel_round_thigh(figure, posture, body, pictures.towel)
