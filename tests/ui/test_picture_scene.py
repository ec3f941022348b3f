"""Which picture stands for a moment of a move, and which ones come next."""

from itertools import pairwise

from sciatica_timer.ui.picture.index import MoveIndex, SetIndex
from sciatica_timer.ui.picture.scene import Scene, direction, needed, pose

KNEE = SetIndex(
    box=(0, 0, 4, 3),
    moves={
        "ready": MoveIndex(frames=4, each_rep=True),
        "in": MoveIndex(frames=6),
        "breath": MoveIndex(frames=2),
    },
)
STEP = SetIndex(box=(0, 0, 4, 3), moves={"ready": MoveIndex(frames=4), "in": MoveIndex(frames=6)})


def scene(move: str, number: int) -> Scene:
    return Scene("knee", False, move, number)


def test_a_rep_goes_all_the_way_from_the_floor_where_it_begins_there() -> None:
    seen = [pose(KNEE, "in", n / 80, reduced=False) for n in range(81)]
    whole = list(dict.fromkeys(seen))
    assert whole == [*(("ready", n) for n in range(4)), *(("in", n) for n in range(1, 6))]
    assert [pose(KNEE, "in", n / 80, reduced=False) for n in range(80, -1, -1)] == seen[::-1]


def test_getting_into_position_shows_the_floor_until_the_first_rep() -> None:
    assert {pose(KNEE, "ready", n / 9, reduced=False) for n in range(10)} == {("ready", 0)}
    assert pose(STEP, "ready", 1.0, reduced=False) == ("ready", 3)
    assert pose(STEP, "in", 0.0, reduced=False) == ("in", 0)


def test_with_less_motion_a_rep_has_its_two_ends() -> None:
    ends = [pose(KNEE, "in", n / 10, reduced=True) for n in range(11)]
    assert set(ends) == {("ready", 0), ("in", 5)}
    assert sum(one != other for one, other in pairwise(ends)) == 1


def test_what_follows_on_the_way_is_loaded_ahead() -> None:
    ahead = [(key.move, key.number) for key in needed(KNEE, scene("ready", 2), 100, 1)]
    assert ahead[1:5] == [("ready", 2), ("ready", 3), ("in", 0), ("in", 1)]
    back = [(key.move, key.number) for key in needed(KNEE, scene("in", 1), 100, -1)]
    assert back[1:5] == [("in", 1), ("in", 0), ("ready", 3), ("ready", 2)]
    held = [(key.move, key.number) for key in needed(KNEE, scene("breath", 0), 100, 1)]
    assert held[-1] == ("ready", 0)


def test_the_way_back_is_known_as_such() -> None:
    assert direction(KNEE, scene("in", 1), scene("ready", 3), -1) == -1
    assert direction(KNEE, scene("ready", 3), scene("in", 1), 1) == 1
