"""Measures what was worked out: overlaps, floor, drift of contacts, joints, sizes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.illustrator.body import Array
from tools.illustrator.figure import Figure, figure
from tools.illustrator.plan import Frame, Plan, make_plan, touching
from tools.illustrator.posefile import Move, read_set
from tools.illustrator.produce import TARGET
from tools.illustrator.rig import FREEDOM, FREEDOMS, limits_of

STILL = 0.005
"""A contact that ends within this distance of its start is held to stay where it is."""


@dataclass(frozen=True)
class Figures:
    """The measured figures of one set, in millimetres, degrees and kilobytes."""

    name: str
    hand_holding: float
    hand_on_the_way: float
    hand_in_hand: float
    hand_in_hand_on_the_way: float
    foot_in_leg: float
    below_floor: float
    drift: float
    beyond_limit: float
    hip: float
    knee: float
    kilobytes: float

    def row(self) -> str:
        """Give the figures as a row of a table."""
        overlaps = (
            self.hand_holding,
            self.hand_on_the_way,
            self.hand_in_hand,
            self.hand_in_hand_on_the_way,
            self.foot_in_leg,
        )
        others = (self.below_floor, self.drift, self.beyond_limit, self.hip, self.knee)
        cells = " | ".join(f"{v:.1f}" for v in (*overlaps, *others))
        return f"| {self.name} | {cells} | {self.kilobytes:.0f} |"


HEAD = (
    "| set | hand in body, holding mm | on the way mm | hand in hand, holding mm | on the way mm"
    " | foot in leg mm"
    " | below floor mm | drift of contacts mm | joint beyond limit °"
    " | hip flexion right ° | knee right ° | KB |"
)


def contact_places(fig: Figure, frames: list[Frame], name: str) -> Array:
    """Give where the skin at a landmark lies in each frame."""
    mark = fig.landmarks[name]
    far = np.linalg.norm(fig.dressed.points - mark.point, axis=1)
    weight = fig.body.weights[:, mark.bone]
    near = np.argsort(np.where(weight > 0.3, far, 9.0))[:8]
    return np.array([frame.body[near].mean(0) for frame in frames])


def drift_of(places: Array) -> float:
    """Give how far a path strays from a point, or from the straight way where it has moved."""
    way = places[-1] - places[0]
    length = float(np.linalg.norm(way))
    off = places - places[0]
    if length > STILL:
        off = off - np.outer(np.clip(off @ way / length**2, 0, 1), way)
    return float(np.linalg.norm(off, axis=1).max())


def _drift(fig: Figure, plan: Plan, move: Move) -> float:
    """Give the worst drift of the pinned contacts of a move in metres."""
    frames = [f for f in plan.frames if f.move == move.name]
    drifts = [drift_of(contact_places(fig, frames, name)) for name in move.pins]
    return max(drifts, default=0.0)


def measured(name: str, frames: int | None) -> Figures:
    """Measure one set over all its frames and key postures."""
    fig, plan, pictures = figure(), make_plan(name, frames), read_set(name)
    worst = [touching().worst_overlap(f.body) for f in plan.frames if f.move != "breath"]
    beyond = 0.0
    for posture in plan.postures.values():
        for freedom, value in zip(FREEDOMS, posture.freedoms, strict=True):
            low, high = limits_of(freedom)
            beyond = max(beyond, low - value, value - high)
    held = plan.figures[pictures.thumb_pose]
    last = plan.postures[pictures.thumb_pose].freedoms
    folder = TARGET / name
    return Figures(
        name,
        max(held["hand.L"], held["hand.R"]),
        max(max(w["hand.L"], w["hand.R"]) for w in worst),
        max(held["hand.L in hand"], held["hand.R in hand"]),
        max(max(w["hand.L in hand"], w["hand.R in hand"]) for w in worst),
        max(w["foot.R in leg"] for w in worst),
        max(0.0, *(-float(f.body[:, 2].min()) * 1000 for f in plan.frames)),
        max(_drift(fig, plan, move) for move in pictures.moves) * 1000,
        beyond,
        float(last[FREEDOM["hip_flex.R"]]),
        float(last[FREEDOM["knee.R"]]),
        sum(p.stat().st_size for p in folder.rglob("*.webp")) / 1024 if folder.exists() else 0.0,
    )


def print_figures(names: list[str], frames: int | None) -> None:
    """Print the figures of the named sets as a table."""
    print(HEAD)
    print("|---" * HEAD.count(" |") + "|")
    total = 0.0
    for name in names:
        figures = measured(name, frames)
        total += figures.kilobytes
        print(figures.row(), flush=True)
    print(f"\nAll pictures together: {total / 1024:.1f} MB")
