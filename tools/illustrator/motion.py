"""In-betweens: eased ways from pose to pose with contacts that stay where they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.spatial.transform import Rotation, Slerp

from tools.illustrator.body import Array
from tools.illustrator.figure import Figure
from tools.illustrator.hands import HandShape
from tools.illustrator.posefile import Move
from tools.illustrator.posing import Posture
from tools.illustrator.rig import FREEDOM, FREEDOMS
from tools.illustrator.solve import LIMBS, Above, At, Clear, Goal, On, Task

BALLS = (("rx", "ry", "rz"), ("sh_x.L", "sh_y.L", "sh_z.L"), ("sh_x.R", "sh_y.R", "sh_z.R"))
HOLD_ON = 0.35
PIN_WEIGHT = 5.0
GLIDE_WEIGHT = 2.0
ELBOW_WEIGHT = 0.4
"""An elbow only leans to its way, for hand and shoulder leave it little room."""
CLEAR_HAND = ("wrist", "hand-middle", "fingertips")
LEAST_LEG = 0.12
"""What the way from one pose to the next counts at least, in metres of the hand's path."""
BERTH = 0.05
"""How wide of a limb a hand passes that is on its way, in metres, where it can."""


def ease(share: float) -> float:
    """Give the eased share of the way at a share of the time: gentle start and end."""
    t = min(max(share, 0.0), 1.0)
    return t * t * t * (t * (6 * t - 15) + 10) * 0.6 + t * t * (3 - 2 * t) * 0.4


def glow(share: float, fade: tuple[float, float]) -> float:
    """Give how strongly the muscle shows at a share of the way, coming late in the move."""
    late = min(max((share - 0.25) / 0.75, 0.0), 1.0)
    return fade[0] + (fade[1] - fade[0]) * late * late * (3 - 2 * late)


def mixed_freedoms(ways: Sequence[Array], times: Array, share: float) -> Array:
    """Give the posture on a smooth way through some, ball joints turning the short way round."""
    every = np.stack(ways)
    out = np.asarray(PchipInterpolator(times, every)(share))
    for names in BALLS:
        at = [FREEDOM[n] for n in names]
        turns = Rotation.from_rotvec(every[:, at], degrees=True)
        out[at] = Slerp(times, turns)(share).as_rotvec(degrees=True)
    return out


def mixed_hand(shapes: Sequence[HandShape], times: Array, share: float) -> HandShape:
    """Give the hand shape on the way through some; fingers close late, when the hand is there."""
    leg = min(int(np.searchsorted(times, share, "right")) - 1, len(shapes) - 2)
    late = ((share - float(times[leg])) / float(times[leg + 1] - times[leg])) ** 2
    first, last = shapes[leg], shapes[leg + 1]

    def part(x: float, y: float) -> float:
        return x * (1 - late) + y * late

    curl = tuple(
        (part(p[0], q[0]), part(p[1], q[1]), part(p[2], q[2]))
        for p, q in zip(first.curl, last.curl, strict=True)
    )
    return HandShape(
        curl,
        part(first.spread, last.spread),
        part(first.thumb, last.thumb),
        part(first.thumb_out, last.thumb_out),
    )


def _times(figure: Figure, move: Move, ways: Sequence[Posture]) -> Array:
    """Give when each pose is passed, so that what glides does so at an even pace."""
    places = [figure.solver.where(p.freedoms, move.glides) for p in ways]
    legs = [
        LEAST_LEG + max((float(np.linalg.norm(b[n] - a[n])) for n in move.glides), default=0.0)
        for a, b in pairwise(places)
    ]
    return np.r_[0.0, np.cumsum(legs)] / sum(legs)


def _clearance(
    figure: Figure, move: Move, ways: Sequence[Posture], nominal: Array, share: float
) -> list[Goal]:
    """Give the goals that keep hands out of limbs, as wide as the ends of the way allow."""
    goals: list[Goal] = []
    for side in move.clear:
        for hand in CLEAR_HAND:
            for limb in LIMBS:
                goal = Clear(f"{hand}.{side}", limb)
                ends = [figure.solver.clearance(p.freedoms, goal) for p in (ways[0], ways[-1])]
                most = ends[0] * (1 - share) + ends[1] * share + 4 * share * (1 - share) * BERTH
                if figure.solver.clearance(nominal, goal) < BERTH:
                    goals.append(replace(goal, gap=min(0.0, most)))
    return goals


def between(
    figure: Figure,
    move: Move,
    ways: Sequence[Posture],
    share: float,
    before: Posture | None = None,
) -> Posture:
    """Give the posture at an eased share of a move, its contacts solved anew.

    On a way through several poses the search begins at the posture before, so that no joint jumps.
    """
    times = _times(figure, move, ways)
    hands = {s: mixed_hand([p.hands[s] for p in ways], times, share) for s in ways[0].hands}
    if share <= 0 or share >= 1:
        return Posture(ways[0 if share <= 0 else -1].freedoms, hands)
    nominal = mixed_freedoms([p.freedoms for p in ways], times, share)
    where = figure.solver.where
    start, end = (where(p.freedoms, move.pins) for p in (ways[0], ways[-1]))
    goals: list[Goal] = []
    for name in move.pins:
        place = start[name] * (1 - share) + end[name] * share
        goals.append(At(name, (float(place[0]), float(place[1]), float(place[2])), PIN_WEIGHT))
    for name in move.glides:
        places = np.stack([where(p.freedoms, (name,))[name] for p in ways])
        x, y, z = np.asarray(PchipInterpolator(times, places)(share)).tolist()
        weight = ELBOW_WEIGHT if name.startswith("elbow") else GLIDE_WEIGHT
        goals.append(At(name, (x, y, z), weight))
    for name, other in move.rides:
        offset = [where(p.freedoms, (name, other)) for p in ways]
        offsets = np.stack([o[name] - o[other] for o in offset])
        x, y, z = np.asarray(PchipInterpolator(times, offsets)(share)).tolist()
        far = np.linalg.norm(offsets[0]) > 0.08
        goals.append(On(name, other, 0.0, (x, y, z), PIN_WEIGHT * share if far else PIN_WEIGHT))
    lift = 4 * share * (1 - share)
    rise = min(1.0, 3 * lift)
    goals += [Above(name, height * rise, 1.5) for name, height in move.above]
    for name, degrees in move.arc.items():
        nominal[FREEDOM[name]] += degrees * lift
    goals += _clearance(figure, move, ways, nominal, share)
    stiff = {n: HOLD_ON for n in FREEDOMS if n not in ("px", "py", "pz")}
    task = Task(dict(zip(FREEDOMS, nominal.tolist(), strict=True)), goals, stiff)
    start = before.freedoms if before is not None and len(ways) > 2 else None
    return Posture(figure.solver.solve(task, start, rounds=30), hands)


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
