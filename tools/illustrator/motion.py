"""In-betweens: eased ways from pose to pose with contacts that stay where they are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.spatial.transform import Rotation, Slerp

from tools.illustrator.body import Array
from tools.illustrator.figure import Figure
from tools.illustrator.hands import HandShape
from tools.illustrator.posefile import Move
from tools.illustrator.posing import Posture
from tools.illustrator.rig import FREEDOM, FREEDOMS
from tools.illustrator.solve import Above, At, Goal, On, Task

BALLS = (("rx", "ry", "rz"), ("sh_x.L", "sh_y.L", "sh_z.L"), ("sh_x.R", "sh_y.R", "sh_z.R"))
HOLD_ON = 0.35
PIN_WEIGHT = 2.0


def ease(share: float) -> float:
    """Give the eased share of the way at a share of the time: gentle start and end."""
    t = min(max(share, 0.0), 1.0)
    return t * t * t * (t * (6 * t - 15) + 10) * 0.6 + t * t * (3 - 2 * t) * 0.4


def glow(share: float, fade: tuple[float, float]) -> float:
    """Give how strongly the muscle shows at a share of the way, coming late in the move."""
    late = min(max((share - 0.25) / 0.75, 0.0), 1.0)
    return fade[0] + (fade[1] - fade[0]) * late * late * (3 - 2 * late)


def mixed_freedoms(a: Array, b: Array, share: float) -> Array:
    """Give the posture between two, ball joints turning the short way round."""
    out = a * (1 - share) + b * share
    for names in BALLS:
        at = [FREEDOM[n] for n in names]
        ends = Rotation.from_rotvec(np.stack([a[at], b[at]]), degrees=True)
        out[at] = Slerp([0, 1], ends)(share).as_rotvec(degrees=True)
    return out


def mixed_hand(a: HandShape, b: HandShape, share: float) -> HandShape:
    """Give the hand shape between two."""

    def part(x: float, y: float) -> float:
        return x * (1 - share) + y * share

    curl = tuple(
        (part(p[0], q[0]), part(p[1], q[1]), part(p[2], q[2]))
        for p, q in zip(a.curl, b.curl, strict=True)
    )
    return HandShape(
        curl, part(a.spread, b.spread), part(a.thumb, b.thumb), part(a.thumb_out, b.thumb_out)
    )


def between(figure: Figure, move: Move, a: Posture, b: Posture, share: float) -> Posture:
    """Give the posture at an eased share of a move, its contacts solved anew."""
    hands = {s: mixed_hand(a.hands[s], b.hands[s], share) for s in a.hands}
    if share <= 0 or share >= 1:
        return Posture((a if share <= 0 else b).freedoms, hands)
    nominal = mixed_freedoms(a.freedoms, b.freedoms, share)
    where = figure.solver.where
    start, end = where(a.freedoms, move.pins), where(b.freedoms, move.pins)
    goals: list[Goal] = []
    for name in move.pins:
        place = start[name] * (1 - share) + end[name] * share
        goals.append(At(name, (float(place[0]), float(place[1]), float(place[2])), PIN_WEIGHT))
    for name, other in move.rides:
        offset = [where(p.freedoms, (name, other)) for p in (a, b)]
        first, final = (o[name] - o[other] for o in offset)
        shift = first * (1 - share) + final * share
        goals.append(
            On(
                name,
                other,
                0.0,
                (float(shift[0]), float(shift[1]), float(shift[2])),
                PIN_WEIGHT * share if np.linalg.norm(first) > 0.08 else PIN_WEIGHT,
            )
        )
    goals += [Above(name, height, 1.5) for name, height in move.above]
    lift = 4 * share * (1 - share)
    for name, degrees in move.arc.items():
        nominal[FREEDOM[name]] += degrees * lift
    stiff = {n: HOLD_ON for n in FREEDOMS if n not in ("px", "py", "pz")}
    task = Task(dict(zip(FREEDOMS, nominal.tolist(), strict=True)), goals, stiff)
    return Posture(figure.solver.solve(task, rounds=30), hands)


def chest_breath(figure: Figure, rest: Array, phase: float, depth: float) -> Array:
    """Give the rest mesh with chest and belly widened by a breath of a few millimetres."""
    y, z = rest[:, 1], rest[:, 2]
    arm = figure.body.weight_of("upperarm", "lowerarm", "wrist", "finger", "metacarpal")
    belly = np.exp(-(((z - 0.40) / 0.10) ** 2)) + 0.7 * np.exp(-(((z - 0.58) / 0.10) ** 2))
    size = 0.0065 * depth * phase * belly * (1 - np.clip(arm * 1.5, 0, 1)) * (y < 0)
    front = np.clip(-y / 0.06, 0, 1)
    return rest + np.stack([np.zeros_like(y), -size * front, np.zeros_like(y)], 1)


def shares(frames: int) -> Sequence[float]:
    """Give the eased shares of the frames of a move, first at 0 and last at 1."""
    return [ease(n / (frames - 1)) for n in range(frames)] if frames > 1 else [1.0]
