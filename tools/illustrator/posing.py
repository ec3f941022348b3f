"""Turns a picture set's poses into solved postures whose hands touch and grip."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tools.illustrator.body import Array
from tools.illustrator.contact import Touching
from tools.illustrator.figure import Figure
from tools.illustrator.hands import HandShape
from tools.illustrator.posefile import PictureSet, Pose, root_freedoms
from tools.illustrator.skin import rest_on_floor
from tools.illustrator.solve import At, Goal, On, Task

KEEP_WEIGHT = 5.0
TOUCH_ROUNDS = 3
TOUCH_GAP = 0.001


@dataclass(frozen=True)
class Posture:
    """A solved posture: freedoms and hand shapes."""

    freedoms: Array
    hands: dict[str, HandShape]


def _goals(figure: Figure, pose: Pose, done: dict[str, Posture]) -> list[Goal]:
    """Give a pose's goals; points it keeps are taken from poses already solved."""
    goals: list[Goal] = list(pose.task.goals)
    for source, names in pose.keep.items():
        places = figure.solver.where(done[source].freedoms, names)
        goals = [g for g in goals if not (isinstance(g, At | On) and g.point in names)]
        goals += [
            At(n, (float(p[0]), float(p[1]), float(p[2])), KEEP_WEIGHT) for n, p in places.items()
        ]
    return goals


def solve_pose(figure: Figure, pose: Pose, done: dict[str, Posture], touching: Touching) -> Posture:
    """Solve one pose, bring touching palms to the skin and close gripping fingers."""
    root = root_freedoms(pose.root, figure.body.heads[0])
    goals = _goals(figure, pose, done)
    nominal = {**root, **pose.task.nominal}
    freedoms = figure.solver.solve(Task(nominal, goals, pose.task.stiffness))
    hands = pose.hands
    touches = [g for g in goals if isinstance(g, On) and g.touch]
    for _ in range(TOUCH_ROUNDS if touches else 0):
        turns, shifts = figure.bones(freedoms, hands)
        posed = rest_on_floor(figure.skin.carry(turns, shifts))
        for goal in touches:
            gap = touching.palm_gap(posed, goal.point[-1])
            gap = min(max(gap, -0.03), 0.03)
            goals = [
                replace(g, gap=g.gap + TOUCH_GAP - gap)
                if isinstance(g, On) and g.point == goal.point and g.touch
                else g
                for g in goals
            ]
        freedoms = figure.solver.solve(Task(nominal, goals, pose.task.stiffness), freedoms)
    turns, shifts = figure.bones(freedoms, hands)
    for number, side in enumerate(pose.grip):
        posed = figure.skin.carry(*figure.bones(freedoms, hands))
        hands = {
            **hands,
            side: touching.grip(turns, shifts, posed, side, hands[side], avoid_other=number > 0),
        }
    return Posture(freedoms, hands)


def solve_set(figure: Figure, pictures: PictureSet, touching: Touching) -> dict[str, Posture]:
    """Solve all poses of a set in the order they are written."""
    done: dict[str, Posture] = {}
    for name, pose in pictures.poses.items():
        done[name] = solve_pose(figure, pose, done, touching)
    return done
