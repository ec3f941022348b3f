"""Works out a picture set: postures, contacts and the posed body of every frame."""

from __future__ import annotations

import hashlib
import pickle
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from tools.illustrator import motion
from tools.illustrator.bake import cache_folder
from tools.illustrator.body import Array
from tools.illustrator.camera import Camera
from tools.illustrator.contact import Touching
from tools.illustrator.figure import Figure, figure
from tools.illustrator.posefile import COMMON, FOLDER, Move, PictureSet, read_set
from tools.illustrator.posing import Posture, solve_set
from tools.illustrator.props import Mesh
from tools.illustrator.skin import rest_on_floor
from tools.illustrator.stage import camera_for, moving_things, still_things

HERE = Path(__file__).parent
SOLVE_CODE = (
    "body",
    "dress",
    "rig",
    "landmarks",
    "solve",
    "skin",
    "hands",
    "posefile",
    "posing",
    "contact",
    "motion",
    "plan",
    "stage",
    "props",
    "camera",
)
ONLY_KEYS = 2


@dataclass(frozen=True)
class Frame:
    """One picture: the body, what moves with it and how strongly the muscle shows."""

    move: str
    number: int
    body: Array
    moving: tuple[Mesh, ...]
    glow: float


@dataclass(frozen=True)
class Plan:
    """A whole picture set, ready to be drawn."""

    name: str
    camera: Camera
    still: tuple[Mesh, ...]
    frames: tuple[Frame, ...]
    postures: dict[str, Posture]
    thumb: Frame
    figures: dict[str, dict[str, float]]


@cache
def touching() -> Touching:
    """Give the contact maker of the one figure."""
    return Touching(figure())


def code_mark(names: tuple[str, ...]) -> str:
    """Give a mark of the text of some modules."""
    text = b"".join((HERE / f"{name}.py").read_bytes() for name in names)
    return hashlib.sha1(text).hexdigest()


def _mark(name: str, frames: int | None) -> str:
    """Give a mark of all that decides a set's postures."""
    texts = b"".join(
        p.read_bytes()
        for p in sorted(FOLDER.glob("*.toml"))
        if p.stem in (name, COMMON) or p.stem in name or name in p.stem
    )
    return hashlib.sha1(texts + f"{code_mark(SOLVE_CODE)}{frames}".encode()).hexdigest()


def body_of(fig: Figure, posture: Posture, breath: float = 0.0) -> Array:
    """Give the posed body with its contacts, laid on the floor."""
    rest = motion.chest_breath(fig, fig.dressed.points, breath, 1.0) if breath else None
    turns, shifts = fig.bones(posture.freedoms, posture.hands)
    posed = rest_on_floor(fig.skin.carry(turns, shifts, rest))
    hands = touching()
    posed = hands.give_way(posed)
    return rest_on_floor(hands.lift_out(posed), 1e-4)


def frame_count(move: Move, frames: int | None) -> int:
    """Give how many frames a move gets, coarse where asked."""
    return move.frames if frames is None or move.frames == 1 else min(frames, move.frames)


def _frames_of(
    fig: Figure, pictures: PictureSet, move: Move, postures: dict[str, Posture], count: int
) -> list[Frame]:
    """Give the frames of one move."""
    out: list[Frame] = []
    if move.breath:
        posture = postures[move.path[0]]
        for n in range(count):
            phase = 0.5 - 0.5 * np.cos(np.pi * n / max(count - 1, 1))
            body = body_of(fig, posture, float(phase) * move.breath)
            out.append(
                Frame(
                    move.name,
                    n,
                    body,
                    moving_things(pictures, fig, posture, body),
                    1.0 if n == 0 else 0.0,
                )
            )
        return out
    ways = [postures[name] for name in move.path]
    posture = ways[0]
    for n, share in enumerate(motion.shares(count)):
        if len(ways) > 1:
            posture = motion.between(fig, move, ways, share, posture)
        body = body_of(fig, posture)
        out.append(
            Frame(
                move.name,
                n,
                body,
                moving_things(pictures, fig, posture, body),
                motion.glow(share, move.fade) if pictures.muscles else 0.0,
            )
        )
    return out


def make_plan(name: str, frames: int | None = None) -> Plan:
    """Work out a set, or take it from the cache where nothing changed."""
    path = cache_folder() / f"plan-{name}-{_mark(name, frames)[:16]}.pickle"
    if path.exists():
        with path.open("rb") as file:
            stored: Plan = pickle.load(file)
            return stored
    fig, pictures = figure(), read_set(name)
    postures = solve_set(fig, pictures, touching())
    done: list[Frame] = []
    for move in pictures.moves:
        done += _frames_of(fig, pictures, move, postures, frame_count(move, frames))
    still = still_things(pictures)
    camera = camera_for(pictures, [f.body for f in done], still)
    posture = postures[pictures.thumb_pose]
    body = body_of(fig, posture)
    thumb = Frame("thumb", 0, body, moving_things(pictures, fig, posture, body), 1.0)
    figures = {key: touching().worst_overlap(body_of(fig, p)) for key, p in postures.items()}
    plan = Plan(name, camera, still, tuple(done), postures, thumb, figures)
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        pickle.dump(plan, file)
    part.replace(path)
    return plan


def without_frames(plan: Plan) -> Plan:
    """Give a plan light enough to hand to another process."""
    return replace(plan, frames=())
