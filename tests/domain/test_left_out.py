"""Left out means that side: from the plan to what is heard, kept, and gone on with."""

import pytest
from care_records import at, part, session
from fakes import BEGINNING, library, phrases
from msgspec.structs import replace

from sciatica_timer.domain.exercise import Dose, Side, Sides
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_of
from sciatica_timer.domain.levels import set_dose
from sciatica_timer.domain.plan import (
    instead_of,
    made_easier,
    plan_again,
    plan_move,
    plan_once,
    plan_today,
)
from sciatica_timer.domain.routine import FLARE_ROUTINE, Move
from sciatica_timer.domain.session import (
    CareLog,
    Completion,
    DoseChoice,
    Level,
    StepAnswer,
    StepKind,
    StepReason,
)
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.engine.recorder import Recorder

LEFT, RIGHT = Side.LEFT, Side.RIGHT
KNEE, GLUTEAL, TILT, DOG = "knee-to-chest", "lying-gluteal", "pelvic-tilt", "bird-dog"


def out(exercise, side=None, day=1.0):
    return DoseChoice(
        at=at(day),
        exercise=exercise,
        side=side,
        kind=StepKind.LEAVE_OUT,
        reason=StepReason.HURT,
        answer=StepAnswer.ACCEPTED,
    )


def log_of(*choices):
    return CareLog(choices=choices)


def today(routine, *choices, sessions=()):
    return plan_today(library().routines[routine], library(), sessions, log_of(*choices))


def made(plan, first=LEFT):
    return lay_out(plan, phrases(), LayoutOptions(first_side=first))


SIDED = [key for key, each in library().exercises.items() if each.sides is Sides.EACH]


@pytest.mark.parametrize("first", Side)
@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("exercise", SIDED)
def test_a_side_that_is_left_out_is_neither_played_nor_named(exercise, side, first):
    plan, both = (today("all-seven", *some) for some in ((out(exercise, side),), ()))
    timeline, whole = made(plan, first), made(both, first)
    at_ = [planned.exercise.id for planned in plan].index(exercise)
    assert timeline.sides[at_] == (side.other,)
    own = [one for one in timeline.segments if one.part == at_]
    assert {one.side for one in own if one.phase is Phase.HOLD} == {side.other}
    assert Phase.CHANGE_SIDE not in {one.phase for one in own}
    dose = library().exercises[exercise].dose.first
    assert sum(one.phase is Phase.HOLD for one in own) == dose.reps * dose.sets
    assert timeline.total_ms < whole.total_ms
    # Its other texts are the words of that side alone; those of the rest are as they were.
    said = texts_of(made([plan[at_]], first), phrases())
    assert any(f"{side.other.value.capitalize()} side only" in text for text in said)
    name = side.value
    lines = [text for text in said if f"your {name} knee" in text or f"the {name} one" in text]
    assert not [text for text in lines if exercise == KNEE]
    assert not any(f"{name.capitalize()} leg first" in text for text in said)
    others = [one for one in plan if one.exercise.id != exercise]
    assert others == [one for one in both if one.exercise.id != exercise]


def test_moves_without_sides_and_moves_in_turn_are_left_out_whole():
    for side in (None, LEFT):
        plan = today("strength", out(TILT), out(DOG, side))
        assert [one.exercise.id for one in plan] == ["glute-bridge", "clamshell"]


def test_it_is_announced_with_the_dose_of_its_own_side():
    knee = library().exercises[KNEE]
    log = set_dose(knee, Dose(hold_s=20, reps=3), log_of(out(KNEE, LEFT)), at(2), RIGHT)
    (plan,) = (
        one
        for one in plan_today(library().routines["stretch"], library(), (), log)
        if one.exercise.id == KNEE
    )
    assert (plan.dose, plan.only_side) == (Dose(hold_s=20, reps=3), RIGHT)
    assert "Right side only, three times, twenty seconds each." in texts_of(made([plan]), phrases())


def test_a_variant_that_needs_both_sides_is_not_done_with_one():
    exercise = library().exercises[KNEE]
    move = Move(exercise=KNEE, variant="both")
    assert plan_move(move, exercise).sides is Sides.NONE
    alone = plan_move(move, exercise, only_side=RIGHT)
    assert (alone.variant, alone.side_order(LEFT)) == (None, (RIGHT,))


def test_the_variant_is_that_of_the_side_that_is_done():
    gluteal = library().exercises[GLUTEAL]
    towel = Level(dose=gluteal.dose.first, variant="towel")
    step = replace(out(GLUTEAL, LEFT, 0.5), kind=StepKind.DOWN, to=towel)
    both = today("stretch", step)[-1]
    assert both.variant and both.variant.id == "towel", "one picture serves both sides"
    assert today("stretch", step, out(GLUTEAL, LEFT))[-1].variant is None


def test_trying_it_once_plays_what_is_left_of_it_else_all_of_it():
    exercise = library().exercises[KNEE]
    (one,) = plan_once(exercise, (), log_of(out(KNEE, LEFT)))
    assert one.only_side is RIGHT
    (whole,) = plan_once(exercise, (), log_of(out(KNEE, LEFT), out(KNEE, RIGHT)))
    assert whole.side_order(LEFT) == (LEFT, RIGHT)
    (dog,) = plan_once(library().exercises[DOG], (), log_of(out(DOG)))
    assert dog.side_order(LEFT) == (LEFT, RIGHT)


def test_trying_it_brings_that_side_back():
    tried = session(2, part(KNEE, LEFT, done=1))
    assert today("flare-day", out(KNEE, LEFT), sessions=[tried])[-1].only_side is None
    other = session(2, part(KNEE, RIGHT))
    assert today("flare-day", out(KNEE, LEFT), sessions=[other])[-1].only_side is RIGHT


FLARE_OUT = (out(TILT), out(KNEE, LEFT), out(KNEE, RIGHT))


def test_a_routine_with_nothing_left_is_empty_and_something_else_is_offered():
    routines = library().routines
    assert today("flare-day", *FLARE_OUT) == ()
    assert made(()).total_ms == 0
    gentle = routines["gentle-start"]
    log = log_of(*FLARE_OUT)
    assert instead_of(routines[FLARE_ROUTINE], library(), (), log) is gentle
    log = log_of(*FLARE_OUT, out(GLUTEAL, LEFT), out(GLUTEAL, RIGHT))
    # Nothing harder than the first routine takes the place of a hard day.
    assert instead_of(routines[FLARE_ROUTINE], library(), (), log) is None
    other = instead_of(gentle, library(), (), log)
    assert other and other.id == "stretch"
    everything = [out(key) for key in library().exercises]
    assert instead_of(gentle, library(), (), log_of(*everything)) is None


# The record


def record(plan, *, until=None, completion=Completion.FINISHED):
    timeline = made(plan)
    recorder = Recorder(timeline, session_id="one", routine="mine", name="Mine", started=BEGINNING)
    recorder.ran(0, timeline.total_ms if until is None else until)
    return recorder.session(completion=completion)


def test_the_side_is_not_planned_so_it_is_neither_skipped_nor_missing():
    done = record(today("flare-day", out(KNEE, LEFT)))
    assert [(one.exercise, one.side) for one in done.parts] == [(TILT, None), (KNEE, RIGHT)]
    assert all(one.whole and not one.skipped for one in done.parts)


@pytest.mark.parametrize(
    "choices", [(), (out(KNEE, LEFT),), (out(KNEE, RIGHT), out(GLUTEAL, LEFT))]
)
def test_what_a_crash_cut_short_goes_on_with_the_same_sides(choices):
    plan = today("gentle-start", *choices)
    timeline = made(plan)
    cut = record(plan, until=timeline.total_ms // 2, completion=Completion.LEFT)
    again = plan_again(cut, library())
    assert made(again).sides == timeline.sides
    assert [one.for_ms for one in made(again).segments] == [one.for_ms for one in timeline.segments]


def test_an_easier_way_in_the_middle_keeps_to_that_side():
    plan = today("gentle-start", out(GLUTEAL, LEFT))[-1]
    easier = made_easier(plan, Level(dose=plan.dose, variant="towel"), RIGHT)
    assert (easier.picture, easier.side_order(LEFT)) == ("lying-gluteal-towel", (RIGHT,))
    timeline = made([easier])
    first = timeline.at(timeline.side_start(0, RIGHT))
    assert (first.phase, first.side) == (Phase.POSITION, RIGHT)
