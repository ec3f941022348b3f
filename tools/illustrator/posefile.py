"""Reads exercises: one TOML file each, with poses stated as goals, moves, camera and things."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from tools.illustrator.hands import HandShape
from tools.illustrator.solve import Above, Along, At, Faces, Free, Goal, On, Task

FOLDER = Path(__file__).with_name("exercises")
COMMON = "common"
FREE = "free"


@dataclass(frozen=True)
class Root:
    """How the body lies in the world: where its head end and its front point, and its place."""

    up: tuple[float, float, float] = (0, 0, 1)
    front: tuple[float, float, float] = (1, 0, 0)
    at: tuple[float, float, float] = (0, 0, 1)


@dataclass(frozen=True)
class Pose:
    """A key posture as goals."""

    name: str
    root: Root
    task: Task
    hands: dict[str, HandShape]
    grip: tuple[str, ...] = ()
    keep: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Move:
    """A way between poses, with points that stay where they are on the way."""

    name: str
    path: tuple[str, ...]
    frames: int
    ms: int
    pins: tuple[str, ...] = ()
    rides: tuple[tuple[str, str], ...] = ()
    above: tuple[tuple[str, float], ...] = ()
    arc: dict[str, float] = field(default_factory=dict)
    glides: tuple[str, ...] = ()
    clear: tuple[str, ...] = ()
    breath: float = 0.0
    fade: tuple[float, float] = (1.0, 1.0)
    each_rep: bool = False
    """Of getting ready: it goes before the move in with every rep, and back."""


@dataclass(frozen=True)
class PictureSet:
    """All that one folder of pictures needs."""

    name: str
    poses: dict[str, Pose]
    moves: tuple[Move, ...]
    azimuth: float
    elevation: float
    mat: tuple[float, float, float, float] | None
    things: tuple[Mapping[str, Any], ...]
    towel: Mapping[str, Any] | None
    muscles: tuple[str, ...]
    thumb_muscles: tuple[str, ...]
    thumb_pose: str
    margin: float = 0.05


def set_names() -> list[str]:
    """List the picture sets in a stable order."""
    return sorted(p.stem for p in FOLDER.glob("*.toml") if p.stem != COMMON)


@cache
def _raw(name: str) -> dict[str, Any]:
    """Read a file, laid over the one it builds on."""
    with (FOLDER / f"{name}.toml").open("rb") as file:
        own = tomllib.load(file)
    if "builds-on" not in own:
        return own
    base = dict(_raw(own["builds-on"]))
    for key, value in own.items():
        if key == "pose":
            base["pose"] = {**base["pose"], **value}
        else:
            base[key] = value
    return base


def both_sides(entry: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Double an entry whose names end in ``.*``, mirrored across Y for the right side."""
    if not any(isinstance(v, str) and ".*" in v for v in entry.values()):
        return [dict(entry)]
    out = []
    for side, sign in (("L", 1), ("R", -1)):
        one: dict[str, Any] = {}
        for key, value in entry.items():
            one[key] = value
            if isinstance(value, str):
                one[key] = value.replace(".*", f".{side}")
            elif isinstance(value, list) and len(value) == 3:
                middle = value[1] if isinstance(value[1], str) else sign * value[1]
                one[key] = [value[0], middle, value[2]]
        out.append(one)
    return out


def spread_keys(values: Mapping[str, Any]) -> dict[str, Any]:
    """Double the entries of a table whose keys end in ``.*``."""
    out: dict[str, Any] = {}
    for key, value in values.items():
        if key.endswith(".*"):
            out |= {key[:-1] + side: value for side in "LR"}
        else:
            out[key] = value
    return out


def _three(values: Sequence[Any]) -> tuple[float, float, float]:
    """Read three numbers."""
    x, y, z = (float(v) for v in values)
    return x, y, z


def _triple(values: Sequence[Any]) -> tuple[Free, Free, Free]:
    """Read three coordinates, where the word for free stands for any."""
    x, y, z = (None if v == FREE else float(v) for v in values)
    return x, y, z


def read_goal(entry: Mapping[str, Any]) -> Goal:
    """Read one goal."""
    weight = float(entry.get("weight", 1.0))
    match entry:
        case {"point": name, "at": place}:
            return At(name, _triple(place), weight)
        case {"point": name, "on": other}:
            return On(
                name,
                other,
                float(entry.get("gap", 0)),
                _triple(entry.get("shift", (0, 0, 0))),
                weight,
                bool(entry.get("touch", False)),
            )
        case {"point": name, "above": height}:
            return Above(name, float(height), weight)
        case {"line": name, "along": way}:
            x, y, z = (float(v) for v in way)
            return Along(name, (x, y, z), weight)
        case {"line": name, "rests-on": other}:
            return Faces(name, other, weight)
    raise ValueError(f"not a goal: {dict(entry)}")


def read_hand(entry: Mapping[str, Any]) -> HandShape:
    """Read a hand shape: one bend for all fingers, or three joints for each."""
    spread, thumb = float(entry.get("spread", 0)), float(entry.get("thumb", 2))
    out = float(entry.get("thumb-out", 0))
    if "fingers" in entry:
        rows = tuple((float(a), float(b), float(c)) for a, b, c in entry["fingers"])
        return HandShape(rows, spread, thumb, out)
    return HandShape.even(float(entry.get("bend", 8)), spread, thumb, out)


def _spread_names(names: Sequence[str]) -> tuple[str, ...]:
    """Write out both sides of names that end in ``.*``."""
    return tuple(n for name in names for n in spread_keys({name: 0}))


def _goals(raw: Mapping[str, Any], groups: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Give the goals a pose states itself, groups first, sides written out."""
    entries = [e for group in raw.get("use", ()) for e in groups[group]]
    return [one for e in (*entries, *raw.get("goals", ())) for one in both_sides(e)]


def _merged(poses: Mapping[str, Any], name: str, common: Mapping[str, Any]) -> dict[str, Any]:
    """Lay a pose over the pose it is like; drop removes goals by the name they speak of."""
    own = dict(poses[name] if name in poses else common["pose"][name])
    goals = _goals(own, common["goals"])
    base = _merged(poses, own["like"], common) if "like" in own else {}
    drop = set(_spread_names(own.get("drop", ())))
    kept = [g for g in base.get("goals", ()) if g.get("point", g.get("line")) not in drop]
    out = {**base, **own, "goals": [*kept, *goals]}
    for key in ("joints", "hands", "stiff"):
        out[key] = {**spread_keys(base.get(key, {})), **spread_keys(own.get(key, {}))}
    return out


def _pose(poses: Mapping[str, Any], name: str, common: Mapping[str, Any]) -> Pose:
    """Read one pose."""
    raw = _merged(poses, name, common)
    goals = [read_goal(entry) for entry in raw["goals"]]
    joints = {k: float(v) for k, v in raw["joints"].items()}
    hands = {s: read_hand(h) for s, h in _hands(raw["hands"]).items()}
    root = Root(**{k: _three(v) for k, v in raw.get("root", {}).items()})
    keep = {k: _spread_names(v) for k, v in raw.get("keep", {}).items()}
    return Pose(
        name, root, Task(joints, goals, raw["stiff"]), hands, tuple(raw.get("grip", ())), keep
    )


def _hands(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Give a hand entry for each side, the star being for both."""
    both = raw.get("*", {})
    return {side: raw.get(side, both) for side in "LR"}


@cache
def read_set(name: str) -> PictureSet:
    """Read the picture set of a name."""
    raw, common = _raw(name), _raw(COMMON)
    poses = {key: _pose(raw["pose"], key, common) for key in raw["pose"]}
    moves = tuple(_move(entry) for entry in raw["move"])
    muscles = tuple(raw.get("muscles", ()))
    camera = raw["camera"]
    mat = tuple(float(v) for v in raw["mat"]) if "mat" in raw else None
    return PictureSet(
        name,
        poses,
        moves,
        float(camera["azimuth"]),
        float(camera["elevation"]),
        mat if mat is None else (mat[0], mat[1], mat[2], mat[3]),
        tuple(raw.get("thing", ())),
        raw.get("towel"),
        muscles,
        tuple(raw.get("thumb-muscles", muscles)),
        raw.get("thumb-pose", moves[-1].path[-1]),
        float(camera.get("margin", 0.05)),
    )


def _move(raw: Mapping[str, Any]) -> Move:
    """Read one move."""
    above = {k: float(v) for k, v in spread_keys(raw.get("above", {})).items()}
    fade = raw.get("fade", (1.0, 1.0))
    return Move(
        raw["name"],
        tuple(raw["path"]),
        int(raw.get("frames", 1)),
        int(raw.get("ms", 1400)),
        _spread_names(raw.get("pins", ())),
        tuple((a, b) for a, b in raw.get("rides", ())),
        tuple(above.items()),
        spread_keys(raw.get("arc", {})),
        _spread_names(raw.get("glides", ())),
        tuple(raw.get("clear", ())),
        float(raw.get("breath", 0)),
        (float(fade[0]), float(fade[1])),
        bool(raw.get("each-rep", False)),
    )


def root_freedoms(root: Root, start: np.ndarray) -> dict[str, float]:
    """Give the freedoms of the root for how the body lies."""
    from scipy.spatial.transform import Rotation

    up = np.array(root.up) / np.linalg.norm(root.up)
    back = -np.array(root.front) + (np.array(root.front) @ up) * up
    back /= np.linalg.norm(back)
    turn = np.stack([np.cross(back, up), back, up], 1)
    spin = Rotation.from_matrix(turn).as_rotvec(degrees=True)
    shift = np.array(root.at) - start
    return dict(zip(("px", "py", "pz", "rx", "ry", "rz"), (*shift, *spin), strict=True))
