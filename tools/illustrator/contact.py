"""Touch: fingers close until they meet skin, flesh gives way, what overlaps is measured."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import KDTree

from tools.illustrator.body import SIDES, Array, quad_normals
from tools.illustrator.figure import Figure
from tools.illustrator.hands import HandShape

Mask = NDArray[np.bool_]
NEAR = 0.045
FINGERS = ("2", "3", "4", "5")
OPEN, CLOSED, STEP = -8.0, 78.0, 5.0
FINGER_DEPTH = 0.0015
PASSING = 0.020
"""What lies deeper than this is on its way through, and dents nothing."""


def limb_mask(figure: Figure, side: str, *starts: str) -> Mask:
    """Tell which vertices belong to bones of one side whose names begin with some words."""
    body = figure.body
    chosen = [i for i, n in enumerate(body.names) if n.startswith(starts) and n.endswith(side)]
    return np.asarray(body.weights[:, chosen].sum(1) > 0.5)


def depth_inside(points: Array, surface: Array, normals: Array) -> tuple[Array, NDArray[np.intp]]:
    """Give how deep points lie under a surface (negative outside) and its nearest vertices."""
    tree = KDTree(surface)
    far, nearest = tree.query(points, distance_upper_bound=NEAR)
    found = nearest < len(surface)
    nearest = np.where(found, nearest, 0)
    depth = ((surface[nearest] - points) * normals[nearest]).sum(1)
    side = np.sqrt(np.maximum(far**2 - depth**2, 0))
    close = found & (side < np.maximum(np.abs(depth), 0.008))
    return np.where(close, depth, -NEAR), nearest


class Touching:
    """Makes hands rest on the body of one figure."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        self.arm = {
            s: limb_mask(figure, s, "wrist", "finger", "metacarpal", "lowerarm", "upperarm")
            for s in SIDES
        }
        self.hand = {s: limb_mask(figure, s, "wrist", "finger", "metacarpal") for s in SIDES}
        leg = ("upperleg", "lowerleg", "foot", "toe")
        self.leg = {s: limb_mask(figure, s, *leg) for s in SIDES}
        self.foot = {s: limb_mask(figure, s, "lowerleg02", "foot", "toe") for s in SIDES}
        self.hands = self.hand["L"] | self.hand["R"]

    def palm_gap(self, posed: Array, side: str) -> float:
        """Give how far the palm is from the body, negative where it sinks in."""
        palm = limb_mask(self.figure, side, "wrist", "metacarpal")
        surface, normals = self._dense(posed, ~(self.arm[side] | self.hands))
        depth, _ = depth_inside(posed[palm], surface, normals)
        return -float(depth.max())

    def _dense(self, posed: Array, mask: Mask) -> tuple[Array, Array]:
        """Give the finer surface of masked vertices with its normals."""
        figure = self.figure
        fine = figure.coarse @ posed
        normals = quad_normals(fine, figure.coarse_quads)
        keep = (figure.coarse @ mask.astype(float)) > 0.5
        return fine[keep], normals[keep]

    def grip(
        self,
        turns: Array,
        shifts: Array,
        posed: Array,
        side: str,
        shape: HandShape,
        avoid_other: bool,
    ) -> HandShape:
        """Close the fingers of a hand, joint by joint, until each meets the body."""
        surface, normals = self._dense(posed, ~self.arm[side])
        if not avoid_other:
            surface, normals = self._dense(posed, ~(self.arm[side] | self.hands))
        tree = KDTree(surface)
        rows = [list(row) for row in shape.curl]
        for number, finger in enumerate(FINGERS):
            row = rows[number]
            for joint in range(3):
                row[joint] = OPEN if joint == 0 else 4.0
            for joint in range(3):
                best = row[joint]
                for angle in np.arange(row[joint], CLOSED, STEP):
                    row[joint] = float(angle)
                    trial = self._finger(turns, shifts, side, shape, rows, finger, joint + 1)
                    found = tree.query(trial, distance_upper_bound=NEAR)
                    far, nearest = np.asarray(found[0]), np.asarray(found[1])
                    ok = nearest < len(surface)
                    at = nearest[ok]
                    depth = ((surface[at] - trial[ok]) * normals[at]).sum(1)
                    near = far[ok] < 0.03
                    if near.any() and float(np.max(depth[near], initial=-NEAR)) > FINGER_DEPTH:
                        break
                    best = float(angle)
                row[joint] = min(best, 62.0)
        curl = tuple((r[0], r[1], r[2]) for r in rows)
        return replace(shape, curl=curl)

    def _finger(
        self,
        turns: Array,
        shifts: Array,
        side: str,
        shape: HandShape,
        rows: list[list[float]],
        finger: str,
        joint: int,
    ) -> Array:
        """Give the skin of a finger from one joint outward for trial bends."""
        from tools.illustrator.hands import finger_turns

        figure, body = self.figure, self.figure.body
        local = finger_turns(
            body,
            side,
            replace(shape, curl=tuple((r[0], r[1], r[2]) for r in rows)),
            figure.landmarks.palm_out[side],
        )
        parent = int(body.parents[body.index[f"finger{finger}-1.{side}"]])
        turn, shift = turns[parent], shifts[parent]
        out = []
        for part in (1, 2, 3):
            bone = f"finger{finger}-{part}.{side}"
            head, own = body.head(bone), local[bone]
            shift = shift + turn @ (head - own @ head)
            turn = turn @ own
            if part >= joint:
                mask = body.weights[:, body.index[bone]] > 0.5
                out.append(figure.dressed.points[mask] @ turn.T + shift)
        return np.concatenate(out)

    def give_way(self, posed: Array, rounds: int = 4) -> Array:
        """Dent the body where hands or a resting ankle press into it."""
        out = posed.copy()
        for _ in range(rounds):
            change = np.zeros(len(out))
            normals = quad_normals(out, self.figure.body.quads)
            for tool, soft in self._pairs():
                depth, nearest = depth_inside(out[tool], out[soft], normals[soft])
                index = np.where(soft)[0]
                pressed = (depth > -0.0005) & (depth < PASSING)
                np.maximum.at(change, index[nearest[pressed]], depth[pressed] + 0.0015)
            if not change.any():
                break
            wide = self.figure.body.smooth(change, 2)
            change = np.maximum(change, np.minimum(wide * 1.6, change.max()))
            change[self.hands] = 0
            out = out - normals * np.clip(change, 0, 0.02)[:, None]
        return out

    def _pairs(self) -> list[tuple[Mask, Mask]]:
        """Give what presses and what gives way."""
        pairs = [(self.hand[s], ~(self.arm[s] | self.hands)) for s in SIDES]
        pairs += [(self.foot["R"], self.leg["L"])]
        return pairs

    def lift_out(self, posed: Array, most: float = 0.012) -> Array:
        """Move what little of the hands is still inside the body out to its surface."""
        out = posed.copy()
        for side in SIDES:
            tool = np.where(self.hand[side])[0]
            surface, normals = self._dense(out, ~(self.arm[side] | self.hands))
            depth, nearest = depth_inside(out[tool], surface, normals)
            push = np.zeros(out.shape)
            push[tool] = (
                normals[nearest]
                * np.where(depth < PASSING, np.clip(depth + 0.0005, 0, most), 0)[:, None]
            )
            size = np.linalg.norm(push, axis=1)
            if size.max() > 0:
                wide = self.figure.body.smooth(push, 2)
                out += np.where((size > 0)[:, None], push, wide * self.hand[side][:, None])
        return out

    def worst_overlap(self, posed: Array) -> dict[str, float]:
        """Give in millimetres how deep each hand lies in the body and in the other hand."""
        out = {}
        for side, other in (("L", "R"), ("R", "L")):
            surface, normals = self._dense(posed, ~(self.arm[side] | self.hands))
            depth, _ = depth_inside(posed[self.hand[side]], surface, normals)
            out[f"hand.{side}"] = max(0.0, float(depth.max()) * 1000)
            surface, normals = self._dense(posed, self.hand[other])
            depth, _ = depth_inside(posed[self.hand[side]], surface, normals)
            thin = np.where(depth < 0.016, depth, 0)
            out[f"hand.{side} in hand"] = max(0.0, float(thin.max()) * 1000)
        surface, normals = self._dense(posed, self.leg["L"])
        depth, _ = depth_inside(posed[self.foot["R"]], surface, normals)
        out["foot.R in leg"] = max(0.0, float(depth.max()) * 1000)
        return out
