"""The steps of a dose, up, down and easier in a session: a row of a table for each."""

import pytest
from care_records import exercise, level

from sciatica_timer.domain import dose_ladder
from sciatica_timer.domain.exercise import Sides, VariantKind

MOVE = exercise(variants=(VariantKind.EASIER, VariantKind.HARDER))
PLAIN = exercise()
OTHER = exercise(variants=(VariantKind.OTHER, VariantKind.HARDER))
SHORT = exercise("bird-dog", hold_s=(2, 5), reps=(8, 10), sides=Sides.ALTERNATING)


@pytest.mark.parametrize(
    ("move", "now", "up"),
    [
        (MOVE, level(2, 20), level(3, 20)),
        (MOVE, level(3, 20), level(3, 25)),
        (MOVE, level(3, 25), level(3, 30)),
        (MOVE, level(3, 30), level(2, 20, "harder")),
        (MOVE, level(2, 20, "harder"), level(3, 20, "harder")),
        (MOVE, level(3, 30, "harder"), None),
        (MOVE, level(2, 20, "easier"), level(2, 20)),
        (PLAIN, level(3, 30), None),
        (SHORT, level(10, 2), level(10, 3)),
        (exercise(hold_s=(20, 33)), level(3, 30), level(3, 33)),
        # Another way has the steps of the dose, and none that leads out of it.
        (OTHER, level(2, 20, "other"), level(3, 20, "other")),
        (OTHER, level(3, 30, "other"), None),
        # A level from a wrong file is moved inside the range first.
        (PLAIN, level(99, 99), None),
        (PLAIN, level(2, 20, "gone"), level(3, 20)),
    ],
)
def test_one_small_step_up(move, now, up):
    assert dose_ladder.step_up(move, now) == up


@pytest.mark.parametrize(
    ("move", "now", "down"),
    [
        (MOVE, level(3, 30), level(3, 25)),
        (MOVE, level(3, 25), level(3, 20)),
        (MOVE, level(3, 20), level(2, 20)),
        (MOVE, level(2, 20), level(2, 20, "easier")),
        (MOVE, level(2, 20, "easier"), None),
        (MOVE, level(2, 20, "harder"), level(3, 30)),
        (PLAIN, level(2, 20), None),
        (OTHER, level(2, 20), None),
        (OTHER, level(3, 25, "other"), level(3, 20, "other")),
        (OTHER, level(2, 20, "other"), None),
        (SHORT, level(10, 3), level(10, 2)),
        (exercise(hold_s=(20, 33)), level(3, 24), level(3, 20)),
    ],
)
def test_one_step_down(move, now, down):
    assert dose_ladder.step_down(move, now) == down


@pytest.mark.parametrize(
    ("move", "now", "easier"),
    [
        (MOVE, level(3, 25), level(3, 25, "easier")),
        (MOVE, level(2, 20, "easier"), None),
        (MOVE, level(3, 25, "easier"), level(3, 20, "easier")),
        (PLAIN, level(3, 25), level(3, 20)),
        (PLAIN, level(2, 20), None),
        (OTHER, level(2, 20), None),
        (OTHER, level(3, 20, "other"), level(2, 20, "other")),
        (exercise(variants=(VariantKind.HARDER,)), level(3, 20, "harder"), level(2, 20)),
    ],
)
def test_the_easier_version_in_the_middle_of_a_session(move, now, easier):
    assert dose_ladder.easier_now(move, now) == easier


def test_up_and_down_are_each_others_way_back():
    now, steps = dose_ladder.first_level(MOVE), 0
    while up := dose_ladder.step_up(MOVE, now):
        assert dose_ladder.step_down(MOVE, up) == now
        now, steps = up, steps + 1
    assert steps == 7
