"""Named points and directions of the body, the vocabulary in which poses state their goals."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from tools.illustrator.body import SIDES, Array, Body, quad_normals, unit
from tools.illustrator.rig import Z_AXIS, Rig

LIMBS = {
    "thigh": ("upperleg01", "lowerleg01", ("upperleg",)),
    "shank": ("lowerleg01", "foot", ("lowerleg", "upperleg02")),
    "upperarm": ("upperarm01", "lowerarm01", ("upperarm",)),
    "forearm": ("lowerarm01", "wrist", ("lowerarm",)),
}
ON_LIMB = re.compile(r"(thigh|shank|upperarm|forearm)\.([LR])@([\d.]+):([a-z-]+)$")
WAYS = {"front": (0, -1, 0), "back": (0, 1, 0), "out": (1, 0, 0), "in": (-1, 0, 0)}
JOINTS = {
    "wrist": "wrist",
    "elbow": "lowerarm01",
    "shoulder": "upperarm01",
    "ankle": "foot",
    "knee": "lowerleg01",
    "hip": "upperleg01",
}


@dataclass(frozen=True)
class Landmark:
    """A rest point that moves with one bone, and the outward direction of the skin there."""

    bone: int
    point: Array
    normal: Array


class Landmarks:
    """Finds landmarks by name, such as ``heel.R`` or ``thigh.L@0.6:back-out``."""

    def __init__(self, rig: Rig) -> None:
        self.rig, self.body = rig, rig.body
        self.normals = quad_normals(self.body.vertices, self.body.quads)
        self.palm_out = {side: _palm_direction(self.body, side) for side in SIDES}
        self._points: dict[str, Landmark] = {}
        self.lines: dict[str, tuple[int, Array]] = {}
        for side, sign in SIDES.items():
            self._add_leg(side, sign)
            self._add_arm(side, sign)
        self._add_trunk()

    def __getitem__(self, name: str) -> Landmark:
        """Give a landmark, made on first use where it lies on a limb."""
        if name not in self._points:
            found = ON_LIMB.match(name)
            if not found:
                raise KeyError(f"no landmark is called {name!r}")
            limb, side, share, way = found.groups()
            self._points[name] = self._on_limb(limb, side, float(share), way)
        return self._points[name]

    def _on_limb(self, limb: str, side: str, share: float, way: str) -> Landmark:
        """Find the skin point of a limb at a share of its length, towards a direction."""
        first, last, starts = LIMBS[limb]
        start = self.body.head(f"{first}.{side}")
        along = self.body.head(f"{last}.{side}") - start
        direction = sum(np.array(WAYS[w], float) * (SIDES[side], 1, 1) for w in way.split("-"))
        weight = self.body.weight_of(*starts)
        same_side = self.body.vertices[:, 0] * SIDES[side] > 0
        place = (self.body.vertices - start) @ along / (along @ along)
        near = (np.abs(place - share) < 0.05) & (weight > 0.5) & same_side
        outward = (self.body.vertices - start - place[:, None] * along) @ unit(direction)
        best = np.argsort(np.where(near, -outward, 9.0))[:6]
        bones = [n for n in self.body.names if n.startswith(starts) and n.endswith(side)]
        columns = [self.body.index[n] for n in bones]
        bone = columns[int(self.body.weights[best][:, columns].sum(0).argmax())]
        normal = unit(self.normals[best].mean(0))
        return Landmark(bone, self.body.vertices[best].mean(0), normal)

    def _pick(
        self, name: str, bone: str, starts: tuple[str, ...], score: Array, side: str = ""
    ) -> None:
        """Place a landmark on the six skin vertices of the highest score near some bones."""
        weight = self.body.weight_of(*starts)
        allowed = weight > 0.5
        if side:
            allowed &= self.body.vertices[:, 0] * SIDES[side] > 0
        best = np.argsort(np.where(allowed, -score, 1e9))[:6]
        self._points[name] = Landmark(
            self.body.index[bone],
            self.body.vertices[best].mean(0),
            unit(self.normals[best].mean(0)),
        )

    def _add_joints(self, side: str, *names: str) -> None:
        """Add joint centres."""
        for name in names:
            bone = f"{JOINTS[name]}.{side}"
            self._points[f"{name}.{side}"] = Landmark(
                self.body.index[bone], self.body.head(bone), Z_AXIS
            )

    def _add_leg(self, side: str, sign: float) -> None:
        """Add the points and lines of a leg."""
        x, y, z = self.body.vertices.T
        out, foot = sign * x, f"foot.{side}"
        self._add_joints(side, "hip", "knee", "ankle")
        knee = self.body.head(f"lowerleg01.{side}")
        toes, shin = ("foot", "toe"), ("lowerleg", "upperleg02")
        spots = {
            "heel": (foot, ("foot",), y - 1.2 * z),
            "heel-back": (foot, ("foot",), y - 0.3 * z),
            "ball": (foot, toes, -1.5 * z - y - 1e3 * (y < -0.2)),
            "ball-in": (foot, toes, -2 * z - out - 1e3 * ((y < -0.19) | (y > -0.13))),
            "ball-out": (foot, toes, -2 * z + out - 1e3 * ((y < -0.16) | (y > -0.10))),
            "toe-tip": (f"toe1-1.{side}", ("toe1",), -y),
            "instep": (foot, ("foot",), -0.6 * y + z - 1e3 * (z > -0.72)),
            "kneecap": (f"lowerleg01.{side}", shin, -y - 6 * np.abs(z - knee[2] + 0.03)),
            "knee-out": (f"lowerleg01.{side}", shin, out - 6 * np.abs(z - knee[2])),
            "knee-in": (f"lowerleg01.{side}", shin, -out - 6 * np.abs(z - knee[2])),
            "ankle-out": (f"lowerleg02.{side}", ("lowerleg",), out - 9 * np.abs(z + 0.71)),
            "ankle-in": (f"lowerleg02.{side}", ("lowerleg",), -out - 9 * np.abs(z + 0.71)),
            "hip-out": (
                f"upperleg01.{side}",
                ("upperleg01", "root", "pelvis"),
                out - 6 * np.abs(z - 0.13),
            ),
            "buttock": (
                "root",
                ("root", "pelvis", "upperleg01"),
                y - 3 * np.abs(z - 0.13) - 3 * np.abs(out - 0.08),
            ),
        }
        for name, (bone, starts, score) in spots.items():
            self._pick(f"{name}.{side}", bone, starts, score, side)
        index = self.body.index
        self.lines |= {
            f"thigh.{side}": (index[f"upperleg02.{side}"], self.rig.axes[f"thigh.{side}"]),
            f"shank.{side}": (index[f"lowerleg01.{side}"], self.rig.axes[f"shank.{side}"]),
            f"foot.{side}": (index[foot], np.array([0, -1.0, 0])),
            f"sole.{side}": (index[foot], np.array([0, 0, -1.0])),
            f"shin.{side}": (index[f"lowerleg01.{side}"], np.array([0, -1.0, 0])),
        }

    def _add_arm(self, side: str, sign: float) -> None:
        """Add the points and lines of an arm."""
        x, y, z = self.body.vertices.T
        self._add_joints(side, "shoulder", "elbow", "wrist")
        head, index = self.body.head, self.body.index
        upper, fore = (self.rig.axes[f"{n}.{side}"] for n in ("upperarm", "forearm"))
        wrist = f"wrist.{side}"
        palm = head(f"finger3-1.{side}") * 0.6 + head(wrist) * 0.4
        out = self.palm_out[side]
        hand = self.body.weight_of("wrist", "metacarpal", "finger3") > 0.5
        hand &= sign * x > 0
        near = hand & (np.linalg.norm(self.body.vertices - palm, axis=1) < 0.03)
        reach = float(((self.body.vertices[near] - palm) @ out).max())
        knuckle = head(f"finger3-1.{side}")
        tip = head(f"finger3-3.{side}")
        self._points |= {
            f"hand-middle.{side}": Landmark(index[wrist], knuckle * 0.8 + head(wrist) * 0.2, out),
            f"fingertips.{side}": Landmark(index[wrist], tip, out),
            f"palm.{side}": Landmark(index[wrist], palm + out * reach, out),
            f"back-of-hand.{side}": Landmark(index[wrist], palm - out * 0.018, -out),
            f"knuckles.{side}": Landmark(index[wrist], knuckle + out * reach, out),
            f"elbow-tip.{side}": Landmark(
                index[f"lowerarm01.{side}"],
                head(f"lowerarm01.{side}") + unit(upper - fore) * 0.04,
                unit(upper - fore),
            ),
        }
        self._pick(
            f"shoulder-out.{side}",
            f"upperarm01.{side}",
            ("upperarm01", "shoulder01"),
            sign * x + 0.8 * z,
            side,
        )
        self._pick(
            f"scapula.{side}",
            "spine01",
            ("spine01", "spine02", "shoulder01", "clavicle"),
            y - 6 * np.abs(z - 0.62) - 6 * np.abs(sign * x - 0.09),
            side,
        )
        finger = unit(head(f"finger3-2.{side}") - head(wrist))
        self.lines |= {
            f"palm.{side}": (index[wrist], out),
            f"fingers.{side}": (index[wrist], finger),
            f"upperarm.{side}": (index[f"upperarm02.{side}"], upper),
            f"forearm.{side}": (index[f"lowerarm01.{side}"], fore),
        }

    def _add_trunk(self) -> None:
        """Add the points and lines of pelvis, spine and head."""
        x, y, z = self.body.vertices.T
        middle = 6 * np.abs(x)
        spine = ("root", "spine05", "spine04", "spine03")
        self._pick("sacrum", "root", spine, y - 6 * np.abs(z - 0.24) - middle)
        self._pick("low-back", "spine04", spine, y - 6 * np.abs(z - 0.33) - middle)
        self._pick("mid-back", "spine02", ("spine",), y - 6 * np.abs(z - 0.52) - middle)
        self._pick("occiput", "head", ("head",), y - 2 * np.abs(z - 0.93))
        self._pick("crown", "head", ("head",), z)
        self._pick("temple.L", "head", ("head",), x - 4 * np.abs(z - 0.97) - 2 * np.abs(y))
        self._pick("temple.R", "head", ("head",), -x - 4 * np.abs(z - 0.97) - 2 * np.abs(y))
        index, head = self.body.index, self.body.head
        forward = np.array([0, -1.0, 0])
        self._points["pelvis"] = Landmark(0, head("root"), Z_AXIS)
        self._points["chest"] = Landmark(
            index["spine01"], head("spine01") + np.array([0, -0.02, 0.05]), forward
        )
        for name, bone in (("pelvis", "root"), ("chest", "spine01"), ("head", "head")):
            self.lines[f"{name}-up"] = (index[bone], Z_AXIS)
            self.lines[f"{name}-front"] = (index[bone], forward)
            self.lines[f"{name}-left"] = (index[bone], np.array([1.0, 0, 0]))


def _palm_direction(body: Body, side: str) -> Array:
    """Find the way out of the palm from the slight bend of the resting fingers."""
    head = body.head
    base, mid, tip = (head(f"finger3-{n}.{side}") for n in (1, 2, 3))
    bend = unit(tip - mid) - unit(base - head(f"wrist.{side}"))
    along = unit(mid - base)
    across = unit(head(f"finger2-1.{side}") - head(f"finger5-1.{side}"))
    bend = bend - (bend @ along) * along
    return unit(bend - (bend @ across) * across)
