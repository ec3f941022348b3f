"""From what is wanted to what is planned: an easier version in the middle of a session."""

import pytest
from fakes import library, phrases, planned
from msgspec.structs import replace

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.plan import going_on, made_easier
from sciatica_timer.domain.session import Level
from sciatica_timer.domain.timeline import Phase, PlannedExercise

LEFT, RIGHT = Side
LOW, HIGH = Dose(hold_s=20, reps=2), Dose(hold_s=30, reps=3)


def uneven() -> PlannedExercise:
    """Much on the left, little on the right."""
    plain = planned("lying-gluteal")
    return replace(plain, dose=LOW, other_doses={Side.LEFT: HIGH})


@pytest.mark.parametrize("side", Side)
def test_easier_on_one_side_leaves_the_other_side_its_own_dose(side: Side) -> None:
    was = uneven()
    easier = made_easier(was, Level(dose=Dose(hold_s=25, reps=3)), side)
    assert easier.dose_on(side) == Dose(hold_s=25, reps=3)
    assert easier.dose_on(side.other) == was.dose_on(side.other)


def test_an_easier_variant_is_one_for_both_sides() -> None:
    easier = made_easier(uneven(), Level(dose=HIGH, variant="towel"), Side.LEFT)
    assert easier.picture == "lying-gluteal-towel"
    assert (easier.dose_on(Side.LEFT), easier.dose_on(Side.RIGHT)) == (HIGH, LOW)


@pytest.mark.parametrize(("exercise", "side"), [("pelvic-tilt", None), ("bird-dog", Side.LEFT)])
def test_what_has_one_dose_keeps_one(exercise: str, side: Side | None) -> None:
    plain = PlannedExercise(exercise=library().exercises[exercise], dose=Dose(hold_s=4, reps=9))
    easier = made_easier(plain, Level(dose=Dose(hold_s=3, reps=9)), side)
    assert {easier.dose_on(each) for each in (None, *Side)} == {Dose(hold_s=3, reps=9)}


def test_a_side_begins_in_its_position_for_a_body_that_is_in_the_posture_already() -> None:
    plan = [planned("clamshell"), planned("bird-dog"), planned("pelvic-tilt")]
    timeline = lay_out(plan, phrases(), LayoutOptions(first_side=Side.RIGHT))
    for part, side, on in [
        (0, Side.RIGHT, Side.RIGHT),
        (0, Side.LEFT, Side.LEFT),
        (1, Side.RIGHT, None),
        (1, Side.LEFT, None),
        (2, None, None),
    ]:
        segment = timeline.at(timeline.side_start(part, side))
        assert (segment.part, segment.phase, segment.side) == (part, Phase.POSITION, on)


def reps_left(easier: PlannedExercise, was: PlannedExercise, *on: object) -> list[tuple]:
    """What is still done when it is changed in the first segment of this phase, side and rep."""
    timeline = lay_out([was], phrases(), LayoutOptions())
    index = next(
        number
        for number, each in enumerate(timeline.segments)
        if [each.phase, each.side, each.set, each.rep] == [*on]
    )
    rest = going_on(easier, timeline, index)
    anew = lay_out([rest], phrases(), LayoutOptions())
    begins = anew.side_start(0, timeline.side_shown(index))
    return [
        (each.side, each.set, each.rep)
        for each in anew.segments
        if each.phase is Phase.HOLD and each.at_ms > begins
    ]


def test_an_easier_version_goes_on_with_the_rep_that_hurt() -> None:
    was, easier = planned("lying-gluteal", reps=3), planned("lying-gluteal", reps=3, hold_s=20)
    both = [(LEFT, 1, 3), (RIGHT, 1, 1), (RIGHT, 1, 2), (RIGHT, 1, 3)]
    assert reps_left(easier, was, Phase.HOLD, LEFT, 1, 3) == both
    assert reps_left(easier, was, Phase.HOLD, RIGHT, 1, 2) == [(RIGHT, 1, 2), (RIGHT, 1, 3)]
    # Let go, the rep is done.
    assert reps_left(easier, was, Phase.LET_GO, RIGHT, 1, 2) == [(RIGHT, 1, 3)]
    # At least one is done, also where the easier version has fewer.
    fewer = planned("lying-gluteal", reps=2)
    assert reps_left(fewer, was, Phase.HOLD, RIGHT, 1, 3) == [(RIGHT, 1, 2)]
    # Before the first rep all of them are left, and so they are in a version for both sides.
    assert len(reps_left(easier, was, Phase.POSITION, RIGHT, None, None)) == 3
    both_knees = planned("knee-to-chest", variant="both", reps=3)
    assert len(reps_left(both_knees, planned("knee-to-chest"), Phase.HOLD, RIGHT, 1, 2)) == 3


def test_an_easier_version_goes_on_with_the_side_whose_turn_it_is_and_in_its_set() -> None:
    dog = planned("bird-dog", reps=8)
    last = [(LEFT, 1, 8), (RIGHT, 1, 8)]
    assert reps_left(dog, dog, Phase.HOLD, RIGHT, 1, 7) == [(RIGHT, 1, 7), *last]
    assert reps_left(dog, dog, Phase.LET_GO, LEFT, 1, 8) == [(RIGHT, 1, 8)]
    assert reps_left(dog, dog, Phase.LET_GO, RIGHT, 1, 7) == last
    bridge = planned("glute-bridge", reps=8, sets=2)
    assert reps_left(bridge, bridge, Phase.HOLD, None, 2, 7) == [(None, 2, 7), (None, 2, 8)]
    assert len(reps_left(bridge, bridge, Phase.LET_GO, None, 1, 8)) == 8


def test_what_a_version_needs_is_fetched_before_its_position() -> None:
    was, towel = planned("lying-gluteal"), planned("lying-gluteal", variant="towel")
    timeline = lay_out([was], phrases(), LayoutOptions())
    hold = next(n for n, s in enumerate(timeline.segments) if s.phase is Phase.HOLD)
    anew = lay_out([going_on(towel, timeline, hold)], phrases(), LayoutOptions())
    first = anew.at(anew.side_start(0, Side.LEFT))
    assert (first.phase, first.shown) == (Phase.PREPARE, "For this you need a towel.")
    # What the session has at hand anyway is not asked for again.
    both = lay_out([was, towel], phrases(), LayoutOptions())
    there = lay_out([going_on(towel, both, hold)], phrases(), LayoutOptions())
    assert there.at(there.side_start(0, Side.LEFT)).phase is Phase.POSITION
