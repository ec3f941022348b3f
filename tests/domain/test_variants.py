"""The way in which an exercise is done is the person's choice, and stays it."""

import pytest
from care_records import at, exercise, level
from fakes import library

from sciatica_timer.domain.dose_ladder import another_way, step_down, step_up
from sciatica_timer.domain.exercise import Dose, Exercise, Side, VariantKind
from sciatica_timer.domain.levels import current_level, set_dose, set_variant, today_of
from sciatica_timer.domain.plan import plan_once, plan_today
from sciatica_timer.domain.session import CareLog

KNEE, GLUTEAL, WALL = "knee-to-chest", "lying-gluteal", "standing-hamstring"
WAYS = exercise(variants=(VariantKind.OTHER, VariantKind.HARDER))


def of(name: str) -> Exercise:
    return library().exercises[name]


def chosen(name: str, variant: str, log: CareLog | None = None, day: float = 1) -> CareLog:
    return set_variant(of(name), variant, log or CareLog(), at(day))


def played(routine: str, log: CareLog) -> dict[str, str]:
    """The variants of a routine as it is done today, by exercise."""
    plan = plan_today(library().routines[routine], library(), (), log)
    return {one.exercise.id: one.variant.id if one.variant else "" for one in plan}


@pytest.mark.parametrize(
    ("name", "variant", "routine"),
    [
        (KNEE, "both", "gentle-start"),
        (KNEE, "straight", "stretch"),
        (GLUTEAL, "towel", "gentle-start"),
        (GLUTEAL, "cushion", "stretch"),
        (WALL, "wall", "all-seven"),
    ],
)
def test_what_was_chosen_is_played_in_every_routine_and_when_tried_once(name, variant, routine):
    log = chosen(name, variant)
    assert played(routine, log)[name] == variant
    (once,) = plan_once(of(name), (), log)
    assert once.variant and once.variant.id == variant
    assert today_of(of(name), (), log).variant == variant
    back = chosen(name, "", log, day=2)
    assert played(routine, back)[name] == ""


def test_the_clock_may_go_back_and_the_newest_choice_still_holds():
    log = chosen(GLUTEAL, "cushion", chosen(GLUTEAL, "towel", day=9), day=1)
    assert played("stretch", log)[GLUTEAL] == "cushion"


def test_a_dose_that_is_set_keeps_the_way_and_another_way_keeps_the_dose():
    more = Dose(hold_s=25, reps=3)
    log = set_dose(of(GLUTEAL), more, chosen(GLUTEAL, "towel"), at(2))
    assert current_level(of(GLUTEAL), Side.LEFT, log) == level(3, 25, "towel")
    log = chosen(GLUTEAL, "cushion", log, day=3)
    assert current_level(of(GLUTEAL), Side.RIGHT, log) == level(3, 25, "cushion")


def test_a_harder_way_begins_at_its_lowest_dose():
    log = set_dose(of(KNEE), Dose(hold_s=30, reps=4), CareLog(), at(1))
    log = chosen(KNEE, "straight", log, day=2)
    assert current_level(of(KNEE), Side.LEFT, log).dose == of(KNEE).dose.first


def test_a_hard_day_has_no_harder_way_but_every_aid():
    assert played("flare-day", chosen(KNEE, "straight"))[KNEE] == ""
    assert played("flare-day", chosen(KNEE, "both"))[KNEE] == "both"


@pytest.mark.parametrize("start", [level(2, 20, "other"), level(3, 30, "other"), level(2, 20)])
@pytest.mark.parametrize("step", [step_up, step_down])
def test_no_step_of_the_dose_begins_or_ends_another_way(start, step):
    now = start
    while now is not None:
        assert (now.variant == "other") is (start.variant == "other")
        now = step(WAYS, now)


@pytest.mark.parametrize(
    ("name", "now", "then"),
    [
        (GLUTEAL, "", "towel"),
        (GLUTEAL, "towel", "cushion"),
        (GLUTEAL, "cushion", "towel"),
        (WALL, "", "wall"),
    ],
)
def test_another_way_is_the_next_one_at_the_same_dose(name, now, then):
    assert another_way(of(name), level(3, 25, now)) == level(3, 25, then)


@pytest.mark.parametrize("variant", ["", "straight", "both"])
def test_a_way_that_takes_both_legs_at_once_takes_over_in_no_side(variant):
    assert another_way(of(KNEE), level(2, 10, variant)) is None


@pytest.mark.parametrize(("name", "variant"), [("clamshell", ""), (WALL, "wall")])
def test_the_usual_way_is_never_offered_as_another(name, variant):
    assert another_way(of(name), level(2, 20, variant)) is None
