"""The illustrator's pure parts, and that its pictures are what the index says."""

import json
import struct
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize

from sciatica_timer.ui.picture.frames import read_image
from sciatica_timer.ui.picture.scene import BREATH_STEPS
from tools.illustrator.body import unit
from tools.illustrator.camera import framed
from tools.illustrator.hands import HandShape
from tools.illustrator.posefile import (
    both_sides,
    read_goal,
    read_hand,
    read_set,
    set_names,
    spread_keys,
)
from tools.illustrator.props import box, chair, cushion, mat, stair
from tools.illustrator.rig import turn, turn_vector, twist_about
from tools.illustrator.solve import Above, At, On

PICTURES = Path(__file__).parents[2] / "assets" / "illustrations"
INDEX = json.loads((PICTURES / "index.json").read_text(encoding="utf-8"))
MOST_BYTES = 30 * 1024 * 1024
FEWEST_A_SECOND = 24
TILE = 16
"""Pixels of the sides of squares in whose mean the noise of packed pictures is lost."""


def size_of(path: Path) -> tuple[int, int]:
    """Read the size of a WebP picture with alpha from its header."""
    head = path.read_bytes()[:30]
    assert head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    if head[12:16] == b"VP8L":
        bits = struct.unpack("<I", head[21:25])[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    assert head[12:16] == b"VP8X"
    wide, high = (int.from_bytes(head[n : n + 3], "little") + 1 for n in (24, 27))
    return wide, high


@pytest.mark.parametrize("name", set_names())
def test_every_exercise_reads_and_its_moves_go_between_its_poses(name: str) -> None:
    pictures = read_set(name)
    assert "in" in {move.name for move in pictures.moves}
    for move in pictures.moves:
        assert set(move.path) <= set(pictures.poses)
        if len(move.path) > 1:
            assert 1200 <= move.ms <= 2000
            assert move.frames * 1000 >= FEWEST_A_SECOND * move.ms


@pytest.mark.parametrize("name", set_names())
def test_a_pose_keeps_points_only_of_poses_before_it(name: str) -> None:
    seen: set[str] = set()
    for key, pose in read_set(name).poses.items():
        assert set(pose.keep) <= seen
        seen.add(key)


@pytest.mark.parametrize("name", set_names())
def test_hands_that_reach_for_a_leg_are_led_round_it(name: str) -> None:
    pictures = read_set(name)
    lying = [m for m in pictures.moves if pictures.poses[m.path[0]].root.up[0] < 0]
    for move in lying:
        first, last = pictures.poses[move.path[0]], pictures.poses[move.path[-1]]
        if last.grip and not first.grip:
            assert set(move.clear) == {"L", "R"}
            assert {"palm.L", "palm.R"} <= set(move.glides)
            assert len(move.path) > 2


@pytest.mark.parametrize("name", sorted(INDEX["sets"]))
def test_a_rep_that_begins_with_the_foot_on_the_floor_is_told_to_the_app(name: str) -> None:
    told = {
        move: facts.get("each_rep", False) for move, facts in INDEX["sets"][name]["moves"].items()
    }
    assert told == {move.name: move.each_rep for move in read_set(name).moves}
    assert any(told.values()) == name.startswith("knee-to-chest")


def test_every_exercise_that_starts_from_lying_or_standing_shows_the_way_there() -> None:
    for name in set_names():
        pictures = read_set(name)
        if pictures.moves[0].path[0] == "neutral":
            assert pictures.moves[0].name == "ready"
    assert read_set("lying-gluteal-towel").moves[0].name == "ready"


def test_a_starred_goal_is_doubled_and_mirrored() -> None:
    left, right = both_sides({"point": "heel.*", "at": [0.4, 0.1, "free"], "weight": 2})
    assert left == {"point": "heel.L", "at": [0.4, 0.1, "free"], "weight": 2}
    assert right == {"point": "heel.R", "at": [0.4, -0.1, "free"], "weight": 2}


def test_a_free_middle_coordinate_stays_free_on_both_sides() -> None:
    assert [g["at"] for g in both_sides({"point": "a.*", "at": [1, "free", 2]})] == [
        [1, "free", 2],
        [1, "free", 2],
    ]


def test_starred_keys_become_two() -> None:
    assert spread_keys({"knee.*": 3, "neck_flex": 1}) == {"knee.L": 3, "knee.R": 3, "neck_flex": 1}


def test_goals_read_by_what_they_say() -> None:
    assert read_goal({"point": "heel.R", "at": [1, "free", 0]}) == At("heel.R", (1, None, 0))
    assert read_goal({"point": "palm.R", "above": 0.02}) == Above("palm.R", 0.02)
    on = read_goal({"point": "palm.R", "on": "thigh.L@0.6:back", "gap": 0.01, "touch": True})
    assert on == On("palm.R", "thigh.L@0.6:back", 0.01, touch=True)
    with pytest.raises(ValueError, match="not a goal"):
        read_goal({"point": "heel.R"})


def test_a_hand_is_even_or_finger_by_finger() -> None:
    assert read_hand({"bend": 10}) == HandShape.even(10)
    row = [1, 2, 3]
    assert read_hand({"fingers": [row] * 4}).curl == ((1, 2, 3),) * 4


@pytest.mark.parametrize("degrees", [-150.0, -20.0, 0.0, 75.0, 160.0])
def test_the_twist_about_an_axis_is_found_again(degrees: float) -> None:
    axis = unit([0.3, -0.5, 0.8])
    assert twist_about(turn(axis, np.array([degrees])), axis)[0] == pytest.approx(degrees)


def test_a_swing_across_an_axis_has_no_twist() -> None:
    swing = turn(np.array([1.0, 0, 0]), np.array([60.0]))
    assert twist_about(swing, np.array([0, 0, 1.0]))[0] == pytest.approx(0)


def test_rotation_vectors_and_axes_agree() -> None:
    axis = unit([1, 2, -2])
    assert np.allclose(turn_vector(axis[None] * 40), turn(axis, np.array([40.0])))


def test_the_camera_holds_every_point_with_a_margin() -> None:
    points = np.random.default_rng(1).uniform(-1, 1, (200, 3)) * [1.0, 0.4, 0.6]
    camera = framed(points, azimuth=25, elevation=15, margin=0.05)
    seen = camera.project(points, 1352, 1014)
    assert seen[:, 0].min() >= 1352 * 0.02 and seen[:, 0].max() <= 1352 * 0.98
    assert seen[:, 1].min() >= 1014 * 0.02 and seen[:, 1].max() <= 1014 * 0.98
    tight = np.ptp(seen, axis=0) / [1352, 1014]
    assert tight.max() == pytest.approx(0.95, abs=0.01)


def test_things_stand_where_they_are_put_and_their_normals_point_outward() -> None:
    low, high = (0.0, -0.2, 0.1), (0.5, 0.3, 0.4)
    cube = box(low, high, "wood")
    assert np.allclose(cube.points.min(0), low) and np.allclose(cube.points.max(0), high)
    centre = (np.array(low) + high) / 2
    assert (((cube.points - centre) * cube.normals).sum(1) > 0).mean() > 0.99
    assert max(part.points[:, 2].max() for part in stair(0.5, -0.3, 0.3, 0.16, 0.26)) == (
        pytest.approx(0.32)
    )
    assert max(part.points[:, 2].max() for part in chair(0, 0.4, 0.45, 0.88)) == pytest.approx(0.88)
    assert cushion((0, 0, 0.04), (0.3, 0.4, 0.08), (0, 0, 0.01, 0.1)).points[:, 2].min() >= 0
    assert mat(-1, -0.4, 1, 0.4).points[:, 2].max() < 0


@pytest.mark.parametrize("name", sorted(INDEX["sets"]))
def test_the_pictures_of_a_set_are_there_and_of_one_size(name: str) -> None:
    folder, entry = PICTURES / name, INDEX["sets"][name]
    wanted = {folder / "mat.webp"}
    for move, facts in entry["moves"].items():
        wanted |= {folder / move / f"{n:02d}.webp" for n in range(facts["frames"])}
        wanted |= {folder / move / f"{n:02d}-muscle.webp" for n in facts["muscle"]}
    found = set(folder.rglob("*.webp")) - {folder / "thumb.webp"}
    assert found == wanted
    assert {size_of(path) for path in wanted} == {tuple(INDEX["size"])}
    x, y, wide, high = entry["box"]
    assert x >= 0 and y >= 0 and x + wide <= INDEX["size"][0] and y + high <= INDEX["size"][1]
    assert (folder / "thumb.webp").exists()


@pytest.mark.parametrize("name", sorted(INDEX["sets"].keys() - {"rest"}))
def test_a_breath_begins_with_the_hold_and_has_a_picture_for_each_of_its_steps(name: str) -> None:
    moves = INDEX["sets"][name]["moves"]
    held, begins = f"in/{moves['in']['frames'] - 1:02d}.webp", "breath/00.webp"
    assert (PICTURES / name / held).read_bytes() == (PICTURES / name / begins).read_bytes()
    assert moves["breath"]["frames"] == BREATH_STEPS + 1


@pytest.mark.parametrize("name", sorted(INDEX["sets"].keys() - {"rest"}))
def test_the_deepest_breath_differs_from_the_hold_in_its_part_alone(name: str) -> None:
    """Only the part is kept and painted. What packing does to the rest cannot be seen."""
    moves, tiles = INDEX["sets"][name]["moves"], np.array(INDEX["size"]) // TILE
    held, deepest = f"in/{moves['in']['frames'] - 1:02d}", f"breath/{BREATH_STEPS:02d}"
    pixels: list[np.ndarray] = []
    for picture in (held, deepest):
        image = read_image(str(PICTURES / name / f"{picture}.webp"), QSize(*INDEX["size"]))
        assert image is not None
        wide, high = image.size().toTuple()
        bits = np.frombuffer(image.constBits(), np.uint8).astype(np.int16)
        pixels.append(bits.reshape(high, wide, 4))
    change = pixels[1] - pixels[0]

    def most() -> float:
        cut = change[: tiles[1] * TILE, : tiles[0] * TILE]
        return np.abs(cut.reshape(tiles[1], TILE, tiles[0], TILE, 4).mean(axis=(1, 3))).max()

    assert most() > 10
    x, y, wide, high = moves["breath"]["part"]
    change[y : y + high, x : x + wide] = 0
    assert most() < 5


def test_every_set_is_drawn_and_all_of_them_stay_small() -> None:
    assert sorted(INDEX["sets"]) == set_names()
    assert INDEX["size"][0] >= 1350
    assert sum(p.stat().st_size for p in PICTURES.rglob("*.webp")) <= MOST_BYTES
