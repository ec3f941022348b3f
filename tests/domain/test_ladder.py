"""The steps of a dose, up, down and easier in a session: a row of a table for each."""

from itertools import pairwise

import pytest
from care_records import exercise, level
from fakes import library
from msgspec.structs import asdict

from sciatica_timer.domain import dose_ladder
from sciatica_timer.domain.exercise import Dose, Sides, VariantKind
from sciatica_timer.domain.session import Level

MOVE = exercise(variants=(VariantKind.EASIER, VariantKind.HARDER))
PLAIN = exercise()
OTHER = exercise(variants=(VariantKind.OTHER, VariantKind.HARDER))
SHORT = exercise("bird-dog", hold_s=(2, 5), reps=(8, 10), sides=Sides.ALTERNATING)
SETS = exercise("bridge", hold_s=(3, 5), reps=(8, 8), sets=(2, 3), sides=Sides.NONE)


def sets(many, hold_s):
    return Level(dose=Dose(hold_s=hold_s, reps=8, sets=many))


@pytest.mark.parametrize(
    ("move", "now", "up"),
    [
        (MOVE, level(2, 20), level(3, 20)),
        (MOVE, level(3, 20), level(3, 23)),
        (MOVE, level(3, 23), level(3, 26)),
        (MOVE, level(3, 26), level(3, 28)),
        (MOVE, level(3, 28), level(3, 30)),
        # A hold set by hand between two steps goes to the next one.
        (MOVE, level(3, 21), level(3, 23)),
        (MOVE, level(3, 30), level(2, 20, "harder")),
        (MOVE, level(2, 20, "harder"), level(3, 20, "harder")),
        (MOVE, level(3, 30, "harder"), None),
        (MOVE, level(2, 20, "easier"), level(2, 20)),
        (PLAIN, level(3, 30), None),
        (SHORT, level(10, 2), level(10, 3)),
        # Another way has the steps of the dose, and none that leads out of it.
        (OTHER, level(2, 20, "other"), level(3, 20, "other")),
        (OTHER, level(3, 30, "other"), None),
        # Sets come after the hold. One rep and one set are never made two at a stroke.
        (SETS, sets(2, 5), sets(3, 5)),
        (SETS, sets(3, 5), None),
        (exercise(sets=(1, 3)), level(3, 30), None),
        (exercise(reps=(1, 3)), level(1, 20), level(1, 23)),
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
        (MOVE, level(3, 30), level(3, 28)),
        (MOVE, level(3, 23), level(3, 20)),
        (MOVE, level(3, 21), level(3, 20)),
        (MOVE, level(3, 20), level(2, 20)),
        (MOVE, level(2, 20), level(2, 20, "easier")),
        (MOVE, level(2, 20, "easier"), None),
        # It asks for no more of anything: not for the full dose of the usual way.
        (MOVE, level(2, 20, "harder"), level(2, 20)),
        (SETS, sets(3, 5), sets(2, 5)),
        (SETS, sets(2, 5), sets(2, 3)),
        (PLAIN, level(2, 20), None),
        (OTHER, level(2, 20), None),
        (OTHER, level(3, 25, "other"), level(3, 23, "other")),
        (OTHER, level(2, 20, "other"), None),
        (SHORT, level(10, 3), level(10, 2)),
    ],
)
def test_one_step_down(move, now, down):
    assert dose_ladder.step_down(move, now) == down


@pytest.mark.parametrize(
    ("move", "now", "easier"),
    [
        (MOVE, level(3, 25), level(3, 25, "easier")),
        (MOVE, level(2, 20, "easier"), None),
        (MOVE, level(3, 25, "easier"), level(3, 23, "easier")),
        (PLAIN, level(3, 25), level(3, 23)),
        (PLAIN, level(2, 20), None),
        (OTHER, level(2, 20), None),
        (OTHER, level(3, 20, "other"), level(2, 20, "other")),
        (exercise(variants=(VariantKind.HARDER,)), level(3, 20, "harder"), level(2, 20)),
    ],
)
def test_the_easier_version_in_the_middle_of_a_session(move, now, easier):
    assert dose_ladder.easier_now(move, now) == easier


@pytest.mark.parametrize(
    ("span", "lengths"),
    [
        # The exercises as they ship: steps of 2 and 3 s, of 1 s only where 2 would double a hold.
        ((10, 30), (10, 13, 16, 19, 22, 25, 28, 30)),
        ((20, 30), (20, 23, 26, 28, 30)),
        ((5, 30), (5, 7, 9, 11, 14, 17, 20, 23, 26, 28, 30)),
        ((3, 5), (3, 5)),
        ((2, 5), (2, 3, 5)),
        # What an exercise of one's own could have.
        ((5, 5), (5,)),
        ((1, 4), (1, 2, 3, 4)),
        ((3, 6), (3, 4, 6)),
        ((0, 2), (0, 1, 2)),
    ],
)
def test_a_hold_grows_by_two_or_three_seconds(span, lengths):
    assert dose_ladder.holds(span) == lengths


def climb(move, now=None):
    """The levels from the first one on, one step after the other."""
    found = [now or dose_ladder.first_level(move)]
    while up := dose_ladder.step_up(move, found[-1]):
        found.append(up)
    return found


@pytest.mark.parametrize("move", library().exercises.values(), ids=lambda move: move.id)
def test_every_exercise_climbs_its_whole_range_in_small_steps(move):
    plain = [one for one in climb(move) if not one.variant]
    top = plain[-1].dose
    span = move.dose
    assert (top.hold_s, top.reps, top.sets) == (span.hold_s[1], span.reps[1], span.sets[1])
    for one, other in pairwise(plain):
        before, after = asdict(one.dose), asdict(other.dose)
        ((what, was, now),) = [(k, before[k], after[k]) for k in before if before[k] != after[k]]
        assert now < 2 * was, "never a doubling"
        assert now - was == 1 if what in ("reps", "sets") or was == 2 else now - was in (2, 3)


@pytest.mark.parametrize("move", [MOVE, SETS, *library().exercises.values()], ids=lambda m: m.id)
def test_down_is_the_way_back_and_asks_for_no_more_of_anything(move):
    order = (VariantKind.EASIER, None, VariantKind.HARDER)
    for one, up in pairwise(climb(move)):
        down = dose_ladder.step_down(move, up)
        assert down == one or up == Level(dose=move.dose.first, variant=up.variant)
        kinds = [order.index(dose_ladder.kind_of(move, each.variant)) for each in (down, up)]
        assert kinds[0] <= kinds[1]
        for each in ("hold_s", "reps", "sets"):
            assert getattr(down.dose, each) <= getattr(up.dose, each)
