"""Inverse kinematics: finds the posture that meets weighted goals within the joint limits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from tools.illustrator.body import Array, unit
from tools.illustrator.landmarks import Landmarks
from tools.illustrator.rig import FREEDOM, FREEDOMS, Rig, limits_of, stiffness_of

Free = float | None
POINT_GAIN = 100.0
LINE_GAIN = 15.0
LIMIT_GAIN = 3.0
PRIOR_GAIN = 0.3


@dataclass(frozen=True)
class At:
    """A landmark lies at a place; a coordinate of None is free."""

    point: str
    place: tuple[Free, Free, Free]
    weight: float = 1.0


@dataclass(frozen=True)
class On:
    """A landmark lies on another, a gap off its skin and shifted in the world."""

    point: str
    other: str
    gap: float = 0.0
    shift: tuple[Free, Free, Free] = (0.0, 0.0, 0.0)
    weight: float = 1.0
    touch: bool = False


@dataclass(frozen=True)
class Along:
    """A line of the body points in a direction of the world."""

    line: str
    way: tuple[float, float, float]
    weight: float = 1.0


@dataclass(frozen=True)
class Above:
    """A landmark stays at or above a height."""

    point: str
    height: float
    weight: float = 1.0


@dataclass(frozen=True)
class Faces:
    """A line of the body points against the skin of a landmark, as a palm does that rests on it."""

    line: str
    other: str
    weight: float = 1.0


@dataclass(frozen=True)
class Clear:
    """A point of the hand stays a gap outside limb or trunk, which count as round cones."""

    point: str
    limb: str
    gap: float = 0.0
    weight: float = 1.0


Goal = At | On | Along | Above | Faces | Clear
LIMBS = {
    "trunk": ("pelvis", "chest", 0.135, 0.130),
    **{f"thigh.{s}": (f"hip.{s}", f"knee.{s}", 0.095, 0.070) for s in "LR"},
    **{f"shank.{s}": (f"knee.{s}", f"ankle.{s}", 0.068, 0.045) for s in "LR"},
}
POINT_RADII = {"wrist": 0.030, "hand-middle": 0.030, "fingertips": 0.018}
"""How thick limbs and hands are about these points, in metres."""


@dataclass
class Task:
    """What a posture should be: a first guess, goals and the stiffness of single freedoms."""

    nominal: dict[str, float]
    goals: list[Goal] = field(default_factory=list)
    stiffness: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Posed:
    """Where the landmarks are in some postures, one row a posture."""

    landmarks: Landmarks
    turns: Array
    shifts: Array

    def point(self, name: str) -> Array:
        """Give the places of a landmark, in metres."""
        mark = self.landmarks[name]
        return self.turns[:, mark.bone] @ mark.point + self.shifts[:, mark.bone]

    def line(self, name: str) -> Array:
        """Give the directions of a line of the body."""
        bone, way = self.landmarks.lines[name]
        return self.turns[:, bone] @ way

    def normal(self, name: str) -> Array:
        """Give the directions that the skin of a landmark faces."""
        mark = self.landmarks[name]
        return self.turns[:, mark.bone] @ mark.normal


class Solver:
    """Solves tasks for one rig by damped least squares with batched differences."""

    def __init__(self, rig: Rig, landmarks: Landmarks) -> None:
        self.rig, self.landmarks = rig, landmarks
        limits = np.array([limits_of(name) for name in FREEDOMS])
        self.low, self.high = limits.T
        self.scale = np.array([0.01 if name in ("px", "py", "pz") else 1.0 for name in FREEDOMS])

    def where(self, posture: Array, names: Sequence[str]) -> dict[str, Array]:
        """Give the places of landmarks in a posture."""
        turns, shifts = self.rig.pose(posture, whole=False)
        out = {}
        for name in names:
            mark = self.landmarks[name]
            out[name] = turns[0, mark.bone] @ mark.point + shifts[0, mark.bone]
        return out

    def clearance(self, posture: Array, goal: Clear) -> float:
        """Give how far in metres a hand is from a limb in a posture, negative inside."""
        posed = Posed(self.landmarks, *self.rig.pose(posture, whole=False))
        return float(self._gap(posed.point, goal)[0])

    def _gap(self, point: Callable[[str], Array], goal: Clear) -> Array:
        """Give the distance between the round skins of a hand and a limb, one a posture."""
        first, last, thick, thin = LIMBS[goal.limb]
        place, start = point(goal.point), point(first)
        way = point(last) - start
        share = np.clip(((place - start) * way).sum(1) / (way * way).sum(1), 0, 1)
        far = np.linalg.norm(place - start - share[:, None] * way, axis=1)
        return far - thick * (1 - share) - thin * share - POINT_RADII[goal.point.split(".")[0]]

    def vector(self, values: dict[str, float]) -> Array:
        """Give the vector of named freedoms, zero where unnamed."""
        out = np.zeros(len(FREEDOMS))
        for name, value in values.items():
            out[FREEDOM[name]] = value
        return out

    def _stiffness(self, task: Task) -> Array:
        """Give the pull of each freedom towards its nominal value."""
        return np.array([task.stiffness.get(name, stiffness_of(name)) for name in FREEDOMS])

    def residuals(self, postures: Array, task: Task, nominal: Array, stiff: Array) -> Array:
        """Give what each posture misses, shape (postures, terms)."""
        posed = Posed(self.landmarks, *self.rig.pose(postures, whole=False))
        point, line, normal = posed.point, posed.line, posed.normal
        over = np.maximum(postures - self.high, 0) + np.maximum(self.low - postures, 0)
        terms = [(postures - nominal) * stiff * PRIOR_GAIN, over * LIMIT_GAIN]
        for goal in task.goals:
            match goal:
                case At(name, place, weight):
                    fixed = [i for i in range(3) if place[i] is not None]
                    aim = np.array([place[i] for i in fixed], float)
                    terms.append((point(name)[:, fixed] - aim) * POINT_GAIN * weight)
                case On(name, other, gap, shift, weight):
                    fixed = [i for i in range(3) if shift[i] is not None]
                    aim = np.array([shift[i] for i in fixed], float)
                    miss = point(name) - point(other) - gap * normal(other)
                    terms.append((miss[:, fixed] - aim) * POINT_GAIN * weight)
                case Along(name, way, weight):
                    terms.append((line(name) - unit(way)) * LINE_GAIN * weight)
                case Faces(name, other, weight):
                    terms.append((line(name) + normal(other)) * LINE_GAIN * weight)
                case Clear():
                    near = self._gap(point, goal) - goal.gap
                    terms.append(np.minimum(near, 0)[:, None] * POINT_GAIN * goal.weight)
                case Above(name, height, weight):
                    low = np.maximum(0, height - point(name)[:, 2:])
                    terms.append(low * POINT_GAIN * weight)
        return np.concatenate(terms, axis=1)

    def solve(self, task: Task, start: Array | None = None, rounds: int = 80) -> Array:
        """Give the posture that meets a task best, from the nominal one or a given start."""
        nominal = self.vector(task.nominal)
        stiff = self._stiffness(task)
        best = nominal.copy() if start is None else start.copy()
        steps = np.diag(self.scale * 1e-3)
        miss = self.residuals(best[None], task, nominal, stiff)[0]
        damping = 1e-1
        for _ in range(rounds):
            probes = self.residuals(best + steps, task, nominal, stiff)
            slope = (probes - miss).T / 1e-3
            square, pull = slope.T @ slope, slope.T @ miss
            cost, moved = float(miss @ miss), False
            for _ in range(8):
                change = np.linalg.solve(square + damping * np.eye(len(best)), -pull)
                change *= min(1.0, 25.0 / max(float(np.abs(change).max()), 1e-9))
                trial = best + change * self.scale
                new = self.residuals(trial[None], task, nominal, stiff)[0]
                if float(new @ new) < cost:
                    best, miss, damping, moved = trial, new, max(damping / 4, 1e-6), True
                    break
                damping *= 4
            if not moved or cost - float(miss @ miss) < 1e-5 * cost:
                break
        return best
