"""Joints with anatomical degrees of freedom and forward kinematics for many postures at once."""

from __future__ import annotations

import numpy as np

from tools.illustrator.body import SIDES, Array, Body, unit

ROOT = ("px", "py", "pz", "rx", "ry", "rz")
TRUNK = ("spine_flex", "spine_side", "spine_twist", "neck_flex", "neck_side", "neck_twist")
LIMB = (
    "clav_up",
    "clav_fwd",
    "sh_x",
    "sh_y",
    "sh_z",
    "elbow",
    "pron",
    "wrist_flex",
    "wrist_dev",
    "hip_flex",
    "hip_abd",
    "hip_rot",
    "knee",
    "ankle",
    "ankle_inv",
    "toes",
)
FREEDOMS: tuple[str, ...] = (*ROOT, *TRUNK, *(f"{k}.{s}" for s in "LR" for k in LIMB))
FREEDOM: dict[str, int] = {name: number for number, name in enumerate(FREEDOMS)}

LIMITS: dict[str, tuple[float, float]] = {
    "spine_flex": (-30, 60),
    "spine_side": (-30, 30),
    "spine_twist": (-35, 35),
    "neck_flex": (-50, 45),
    "neck_side": (-35, 35),
    "neck_twist": (-60, 60),
    "clav_up": (-10, 35),
    "clav_fwd": (-20, 30),
    "elbow": (0, 150),
    "pron": (-90, 90),
    "wrist_flex": (-85, 80),
    "wrist_dev": (-25, 30),
    "hip_flex": (-20, 125),
    "hip_abd": (-30, 50),
    "hip_rot": (-40, 50),
    "knee": (0, 145),
    "ankle": (-50, 25),
    "ankle_inv": (-25, 25),
    "toes": (-40, 60),
}
"""Range of each freedom in degrees from the anatomical neutral posture."""

STIFFNESS: dict[str, float] = {
    "px": 0.02,
    "py": 0.02,
    "pz": 0.02,
    "rx": 1 / 60,
    "ry": 1 / 60,
    "rz": 1 / 60,
    "clav_up": 1 / 12,
    "clav_fwd": 1 / 12,
    "sh_x": 1 / 90,
    "sh_y": 1 / 90,
    "sh_z": 1 / 90,
    "elbow": 1 / 80,
    "pron": 1 / 60,
    "wrist_flex": 1 / 30,
    "wrist_dev": 1 / 15,
    "hip_flex": 1 / 60,
    "hip_abd": 1 / 30,
    "hip_rot": 1 / 30,
    "knee": 1 / 80,
    "ankle": 1 / 25,
    "ankle_inv": 1 / 12,
    "toes": 1 / 15,
}
SPINE = {"spine05": 0.28, "spine04": 0.24, "spine03": 0.20, "spine02": 0.16, "spine01": 0.12}
NECK = {"neck01": 0.30, "neck02": 0.25, "neck03": 0.20, "head": 0.25}
X_AXIS, Y_AXIS, Z_AXIS = np.eye(3)


def limits_of(freedom: str) -> tuple[float, float]:
    """Give the range of a freedom, endless for those that have none."""
    return LIMITS.get(freedom.split(".", maxsplit=1)[0], (-1e3, 1e3))


def stiffness_of(freedom: str) -> float:
    """Give how strongly a freedom is drawn back to its nominal value, per degree."""
    return STIFFNESS.get(freedom.split(".", maxsplit=1)[0], 1 / 25)


def turn(axis: Array, degrees: Array) -> Array:
    """Give rotation matrices about one fixed axis, one for each angle."""
    x, y, z = axis
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    angle = np.radians(degrees)[:, None, None]
    return np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * (cross @ cross)


def turn_vector(degrees: Array) -> Array:
    """Give rotation matrices of rotation vectors in degrees, shape (count, 3)."""
    vector = np.radians(degrees)
    angle = np.linalg.norm(vector, axis=1)
    axis = vector / np.maximum(angle, 1e-12)[:, None]
    cross = np.zeros((len(vector), 3, 3))
    cross[:, 0, 1], cross[:, 0, 2], cross[:, 1, 2] = -axis[:, 2], axis[:, 1], -axis[:, 0]
    cross -= cross.transpose(0, 2, 1)
    angle = angle[:, None, None]
    return np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * (cross @ cross)


def twist_about(matrices: Array, axis: Array) -> Array:
    """Give the angle in degrees by which rotations turn about an axis."""
    x, y, z = axis
    sine = (matrices[:, 2, 1] - matrices[:, 1, 2]) * x
    sine += (matrices[:, 0, 2] - matrices[:, 2, 0]) * y
    sine += (matrices[:, 1, 0] - matrices[:, 0, 1]) * z
    return np.degrees(2 * np.arctan2(sine, 1 + np.trace(matrices, axis1=1, axis2=2)))


class Rig:
    """The skeleton of a body, posed by named freedoms in metres and degrees."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.axes: dict[str, Array] = {}
        self.elbow_at_rest: dict[str, float] = {}
        for side in SIDES:
            self._find_axes(side)
        self.moving = [n for n in body.names if not n.startswith(("finger", "metacarpal", "eye"))]

    def _find_axes(self, side: str) -> None:
        """Find the long axes of the limbs and the hinges of elbow and knee."""
        head = self.body.head
        upper = unit(head(f"lowerarm01.{side}") - head(f"upperarm01.{side}"))
        fore = unit(head(f"wrist.{side}") - head(f"lowerarm01.{side}"))
        shank = unit(head(f"foot.{side}") - head(f"lowerleg01.{side}"))
        self.axes |= {
            f"upperarm.{side}": upper,
            f"forearm.{side}": fore,
            f"elbow.{side}": unit(np.cross(upper, fore)),
            f"thigh.{side}": unit(head(f"lowerleg01.{side}") - head(f"upperleg01.{side}")),
            f"shank.{side}": shank,
            f"knee.{side}": unit(X_AXIS - (X_AXIS @ shank) * shank),
        }
        self.elbow_at_rest[side] = float(np.degrees(np.arccos(upper @ fore)))

    def _local(self, posture: Array) -> dict[str, Array]:
        """Give the turn of every driven bone in its parent, one for each posture."""

        def value(name: str) -> Array:
            return posture[:, FREEDOM[name]]

        out = {"root": turn_vector(posture[:, 3:6])}
        for part, chain in (("spine", SPINE), ("neck", NECK)):
            for bone, share in chain.items():
                out[bone] = (
                    turn(Z_AXIS, value(f"{part}_twist") * share)
                    @ turn(Y_AXIS, value(f"{part}_side") * share)
                    @ turn(X_AXIS, value(f"{part}_flex") * share)
                )
        for side, sign in SIDES.items():
            out |= self._arm(side, sign, posture)
            out |= self._leg(side, sign, posture)
        return out

    def _arm(self, side: str, sign: float, posture: Array) -> dict[str, Array]:
        """Give the turns of one arm; twist is shared along it so that the skin does not wring."""

        def value(name: str) -> Array:
            return posture[:, FREEDOM[f"{name}.{side}"]]

        upper, fore = self.axes[f"upperarm.{side}"], self.axes[f"forearm.{side}"]
        hinge = self.axes[f"elbow.{side}"]
        shoulder = turn_vector(
            np.stack([value("sh_x"), sign * value("sh_y"), sign * value("sh_z")], 1)
        )
        roll = twist_about(shoulder, upper)
        roll = (roll + 180) % 360 - 180
        pron = sign * value("pron")
        return {
            f"clavicle.{side}": turn(Y_AXIS, -sign * value("clav_up"))
            @ turn(Z_AXIS, -sign * value("clav_fwd")),
            f"upperarm01.{side}": shoulder @ turn(upper, -roll * 0.55),
            f"upperarm02.{side}": turn(upper, roll * 0.55),
            f"lowerarm01.{side}": turn(hinge, value("elbow") - self.elbow_at_rest[side])
            @ turn(fore, pron * 0.3),
            f"lowerarm02.{side}": turn(fore, pron * 0.5),
            f"wrist.{side}": turn(fore, pron * 0.2)
            @ turn(hinge, value("wrist_dev"))
            @ turn(np.cross(fore, hinge), sign * value("wrist_flex")),
        }

    def _leg(self, side: str, sign: float, posture: Array) -> dict[str, Array]:
        """Give the turns of one leg."""

        def value(name: str) -> Array:
            return posture[:, FREEDOM[f"{name}.{side}"]]

        thigh = self.axes[f"thigh.{side}"]
        roll = -sign * value("hip_rot")
        out = {
            f"upperleg01.{side}": turn(X_AXIS, -value("hip_flex"))
            @ turn(Y_AXIS, -sign * value("hip_abd"))
            @ turn(thigh, roll * 0.5),
            f"upperleg02.{side}": turn(thigh, roll * 0.5),
            f"lowerleg01.{side}": turn(self.axes[f"knee.{side}"], value("knee")),
            f"foot.{side}": turn(Y_AXIS, sign * value("ankle_inv")) @ turn(X_AXIS, -value("ankle")),
        }
        toes = turn(X_AXIS, -value("toes"))
        return out | {f"toe{t}-1.{side}": toes for t in range(1, 6)}

    def pose(
        self, posture: Array, hands: dict[str, Array] | None = None, whole: bool = True
    ) -> tuple[Array, Array]:
        """Give turns and shifts of all bones, shapes (count, bones, 3, 3) and (count, bones, 3).

        A rest point p of bone b lands at ``turn[b] @ p + shift[b]``.
        """
        posture = np.atleast_2d(posture)
        count, heads = len(posture), self.body.heads
        turns = np.tile(np.eye(3), (count, len(self.body.names), 1, 1))
        shifts = np.zeros((count, len(self.body.names), 3))
        local = self._local(posture)
        for bone, matrix in (hands or {}).items():
            local[bone] = np.broadcast_to(matrix, (count, 3, 3))
        for bone in self.body.names if whole else self.moving:
            number = self.body.index[bone]
            parent = int(self.body.parents[number])
            own = local.get(bone)
            if number == 0:
                turns[:, 0] = local["root"]
                shifts[:, 0] = posture[:, :3] + heads[0] - local["root"] @ heads[0]
            elif own is None:
                turns[:, number], shifts[:, number] = turns[:, parent], shifts[:, parent]
            else:
                turns[:, number] = turns[:, parent] @ own
                shifts[:, number] = (
                    shifts[:, parent]
                    + (turns[:, parent] @ (heads[number] - own @ heads[number])[:, :, None])[
                        :, :, 0
                    ]
                )
        return turns, shifts
