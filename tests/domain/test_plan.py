"""From what is wanted to what is planned: an easier version in the middle of a session."""

import pytest
from fakes import library, phrases, planned
from msgspec.structs import replace

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.plan import made_easier
from sciatica_timer.domain.session import Level
from sciatica_timer.domain.timeline import Phase, PlannedExercise

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


def test_a_side_begins_with_the_change_to_it() -> None:
    plan = [planned("clamshell"), planned("bird-dog"), planned("pelvic-tilt")]
    timeline = lay_out(plan, phrases(), LayoutOptions(first_side=Side.RIGHT))
    starts = [timeline.part_span(part)[0] for part in range(3)]
    assert timeline.side_start(0, Side.RIGHT) == starts[0]
    change = timeline.at(timeline.side_start(0, Side.LEFT))
    assert change.phase is Phase.CHANGE_SIDE
    assert [timeline.side_start(1, side) for side in Side] == [starts[1]] * 2
    assert timeline.side_start(2, None) == starts[2]
