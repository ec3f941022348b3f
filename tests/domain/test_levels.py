"""The level of today: the newest word holds, whoever said it and wherever it was kept before."""

import itertools

import pytest
from care_records import at, exercise, level, part, session, suggested
from msgspec.structs import replace

from sciatica_timer.domain import dose_answers, levels
from sciatica_timer.domain.exercise import Dose, Side, Sides
from sciatica_timer.domain.levels import (
    BEFORE_EVERYTHING,
    current_level,
    left_out,
    offer_again,
    set_dose,
    sides_left,
    take_over,
    today_of,
)
from sciatica_timer.domain.session import (
    CareLog,
    DoseByHand,
    DoseChoice,
    Level,
    StepAnswer,
    StepKind,
    StepReason,
)
from sciatica_timer.services.store.care_merge import merge_care

LEFT, RIGHT = Side.LEFT, Side.RIGHT
BRIDGE = exercise("glute-bridge", hold_s=(2, 6), reps=(8, 10), sides=Sides.NONE)
KNEE = exercise(hold_s=(10, 30), reps=(2, 4))
DOG = exercise("bird-dog", hold_s=(2, 5), reps=(8, 10), sides=Sides.ALTERNATING)
ALL = {one.id: one for one in (BRIDGE, KNEE, DOG)}
FIRST = BRIDGE.dose.first


def bridge(hold_s, reps=8):
    return level(reps, hold_s)


def hurt(day, now=None, *, name="glute-bridge", side=None):
    return session(day, part(name, side, planned=now or bridge(5), hurts=True))


def choice(day, before, to, *, name="glute-bridge", side=None, answer=StepAnswer.ACCEPTED):
    return DoseChoice(
        at=at(day),
        exercise=name,
        side=side,
        kind=StepKind.DOWN if to else StepKind.LEAVE_OUT,
        reason=StepReason.HURT,
        answer=answer,
        level=before,
        to=to,
    )


def by_hand(day, to, *, name="glute-bridge", side=None):
    return DoseByHand(at=at(day), exercise=name, side=side, set_to=to)


def test_set_by_hand_then_hurt_then_a_step_down_then_taken_back_then_set_again():
    log = set_dose(BRIDGE, Dose(hold_s=5, reps=8), CareLog(), at(0))
    assert current_level(BRIDGE, None, log) == bridge(5)
    past = [hurt(1)]
    asked = suggested([BRIDGE], past, log)
    assert [(one.kind, one.level, one.to) for one in asked] == [
        (StepKind.DOWN, bridge(5), bridge(4))
    ]
    log = dose_answers.answer([BRIDGE], past, log, asked, StepAnswer.ACCEPTED, at(2))
    assert current_level(BRIDGE, None, log) == bridge(4)
    back = dose_answers.undo(past, log)
    assert current_level(BRIDGE, None, back) == bridge(5), "what the hand had set before"
    log = set_dose(BRIDGE, Dose(hold_s=3, reps=8), log, at(3))
    assert current_level(BRIDGE, None, log) == bridge(3)
    assert dose_answers.can_undo(past, log) == (), "what was set since stands"
    assert len(log.by_hand) == 1


def test_one_side_by_hand_leaves_the_other_as_it_is():
    log = set_dose(KNEE, Dose(hold_s=20, reps=3), CareLog(), at(0))
    log = set_dose(KNEE, Dose(hold_s=15, reps=3), log, at(1), RIGHT)
    assert today_of(KNEE, [], log).doses == {
        LEFT: Dose(hold_s=20, reps=3),
        RIGHT: Dose(hold_s=15, reps=3),
    }
    assert set_dose(KNEE, Dose(hold_s=15, reps=3), log, at(2), RIGHT) == log, "nothing new"


def test_a_hand_and_an_answer_hold_even_where_the_clock_went_back():
    log = set_dose(BRIDGE, Dose(hold_s=5, reps=8), CareLog(), at(400))
    log = set_dose(BRIDGE, Dose(hold_s=4, reps=8), log, at(0))
    assert current_level(BRIDGE, None, log) == bridge(4)
    past = [hurt(1, bridge(4))]
    asked = suggested([BRIDGE], past, log)
    log = dose_answers.answer([BRIDGE], past, log, asked, StepAnswer.ACCEPTED, at(2))
    assert current_level(BRIDGE, None, log) == bridge(3)
    assert dose_answers.undo(past, log).choices[0].answer is StepAnswer.UNDONE


def test_three_good_sessions_count_from_when_the_level_was_set():
    log = set_dose(BRIDGE, Dose(hold_s=4, reps=9), CareLog(), at(2.5))
    past = [session(day, part("glute-bridge", None, planned=bridge(4, 9))) for day in range(3)]
    assert suggested([BRIDGE], past, log) == ()
    past += [session(day, part("glute-bridge", None, planned=bridge(4, 9))) for day in (3, 4, 5)]
    assert [one.to for one in suggested([BRIDGE], past, log)] == [bridge(4, 10)]


def test_a_level_out_of_range_or_of_an_unknown_variant_is_moved_inside():
    wild = Level(dose=Dose(hold_s=10**30, reps=-4, sets=0), variant="on-the-moon")
    log = CareLog(by_hand=(by_hand(0, wild),))
    assert current_level(BRIDGE, None, log) == bridge(6)


# Two computers

STORY = {
    "set": CareLog(by_hand=(by_hand(0, bridge(5)),)),
    "set lower": CareLog(by_hand=(by_hand(1, bridge(4)),)),
    "accepted": CareLog(
        by_hand=(by_hand(0, bridge(5)),), choices=(choice(2, bridge(5), bridge(3)),)
    ),
    "undone": CareLog(
        by_hand=(by_hand(0, bridge(5)),),
        choices=(choice(2, bridge(5), bridge(3), answer=StepAnswer.UNDONE),),
    ),
    "set last": CareLog(by_hand=(by_hand(3, bridge(6)),)),
    "asked again": CareLog(
        choices=(replace(choice(2, bridge(5), bridge(3)), answer=StepAnswer.UNDONE, again=True),)
    ),
}


@pytest.mark.parametrize(
    ("heard", "hold_s"),
    [
        (("set", "set lower"), 4),
        (("set", "accepted"), 3),
        (("set lower", "accepted"), 3),
        (("accepted", "undone"), 5),
        (("set lower", "accepted", "undone"), 4),
        (("accepted", "set last"), 6),
        (("accepted", "undone", "set last"), 6),
        (("set", "set lower", "accepted", "undone", "asked again"), 4),
    ],
)
def test_two_computers_come_to_the_same_level_in_any_order(heard, hold_s):
    ends = set()
    for order in itertools.permutations(heard):
        merged = CareLog()
        for name in order:
            merged = merge_care(merged, STORY[name])
            assert merge_care(merged, merged) == merged
            assert merge_care(merged, STORY[name]) == merged
        assert current_level(BRIDGE, None, merged) == bridge(hold_s)
        ends.add(repr(merged))
    assert len(ends) == 1


def test_set_at_the_same_time_on_two_computers_the_smaller_holds():
    one, other = (CareLog(by_hand=(by_hand(1, bridge(hold)),)) for hold in (3, 5))
    assert merge_care(one, other) == merge_care(other, one) == one


def test_a_no_that_was_taken_back_stays_taken_back():
    past = [session(day, part("glute-bridge", None, planned=level(8, 2))) for day in range(3)]
    asked = suggested([BRIDGE], past, CareLog())
    kept = dose_answers.answer([BRIDGE], past, CareLog(), asked, StepAnswer.KEPT, at(3))
    back = dose_answers.undo(past, kept)
    for merged in (merge_care(kept, back), merge_care(back, kept)):
        assert suggested([BRIDGE], past, merged) == asked


# Left out


def out(day, name, side=None, answer=StepAnswer.ACCEPTED):
    return choice(day, None, None, name=name, side=side, answer=answer)


def test_left_out_on_one_side_leaves_the_other():
    log = CareLog(choices=(out(1, KNEE.id, LEFT),))
    past = [session(0, part(side=LEFT, hurts=True), part(side=RIGHT))]
    assert sides_left(KNEE, past, log) == (RIGHT,)
    assert today_of(KNEE, past, log).left_out == (LEFT,)
    # Three good sessions on the right ask about the right only, and nothing about the left.
    more = [*past, *(session(d, part(side=RIGHT, planned=level(2, 10))) for d in (2, 3, 4))]
    assert [one.side for one in suggested([KNEE], more, log)] == [RIGHT]
    tried = [*more, session(5, part(side=LEFT, done=1))]
    assert sides_left(KNEE, tried, log) == (LEFT, RIGHT)


def test_an_alternating_move_is_left_out_whole():
    for side in (None, LEFT):
        log = CareLog(choices=(out(1, DOG.id, side),))
        assert sides_left(DOG, [], log) == ()
        assert today_of(DOG, [], log).left_out == (None,)


def test_a_later_word_about_its_dose_does_not_bring_it_back():
    log = CareLog(choices=(out(1, KNEE.id, LEFT),))
    log = set_dose(KNEE, Dose(hold_s=20, reps=3), log, at(2))
    step = choice(3, level(3, 20), level(2, 20), name=KNEE.id, side=LEFT)
    log = merge_care(log, CareLog(choices=(step,)))
    assert left_out(KNEE, LEFT, [], log)
    assert not left_out(KNEE, RIGHT, [], log)


def test_what_is_offered_again_is_done_again_on_every_computer():
    log = CareLog(choices=(out(1, KNEE.id, LEFT), out(2, KNEE.id, RIGHT), out(2, DOG.id)))
    back = offer_again(KNEE, log)
    assert sides_left(KNEE, [], back) == (LEFT, RIGHT)
    assert sides_left(DOG, [], back) == ()
    for merged in (merge_care(log, back), merge_care(back, log)):
        assert sides_left(KNEE, [], merged) == (LEFT, RIGHT)
    # It is not asked about what hurt before that once more.
    past = [session(0, part(side=LEFT, planned=level(2, 10), hurts=True))]
    assert suggested([KNEE], past, back) == ()


# What an older version kept beside it


def old(hold_s, reps=8, name="glute-bridge"):
    return {name: Dose(hold_s=hold_s, reps=reps)}


@pytest.mark.parametrize(
    ("choices", "dose_by_hand", "now"),
    [
        # No answer: what was set by hand is the dose.
        ((), old(5), bridge(5)),
        ((choice(1, bridge(5), bridge(4), answer=StepAnswer.KEPT),), old(5), bridge(5)),
        ((choice(1, bridge(5), bridge(4), answer=StepAnswer.UNDONE),), old(5), bridge(5)),
        # A step began from it: the step came after it, and stands, up or down.
        ((choice(1, bridge(5), bridge(4)),), old(5), bridge(4)),
        ((choice(1, bridge(5), bridge(5, 9)),), old(5), bridge(5, 9)),
        ((choice(1, bridge(5), bridge(4)), choice(2, bridge(4), bridge(3))), old(5), bridge(3)),
        ((choice(1, bridge(6), bridge(4)),), old(900), bridge(4)),
        # Nobody knows which came first: of each number the smaller one.
        ((choice(1, bridge(4), bridge(3)),), old(5), bridge(3)),
        ((choice(1, bridge(5), bridge(6)),), old(3), bridge(3)),
        ((choice(1, bridge(3, 10), bridge(3, 9)),), old(2, 10), bridge(2, 9)),
        # The first dose explains itself, so it proves nothing about a hand.
        ((choice(1, bridge(2), bridge(2, 9)),), old(2, 8), bridge(2)),
    ],
)
def test_an_old_dose_set_by_hand_never_undoes_a_step_down(choices, dose_by_hand, now):
    before = CareLog(choices=choices)
    log = take_over(ALL, dose_by_hand, before)
    assert current_level(BRIDGE, None, log) == now
    assert log.choices == choices
    assert take_over(ALL, dose_by_hand, log) == log, "once, however often it is tried"
    later = merge_care(log, CareLog(choices=(choice(9, now, bridge(2)),)))
    assert current_level(BRIDGE, None, later) == bridge(2), "later steps go before it"


def test_an_old_dose_is_that_of_both_sides_and_each_keeps_its_step():
    log = CareLog(choices=(choice(1, level(3, 20), level(3, 15), name=KNEE.id, side=LEFT),))
    log = take_over(ALL, old(20, 3, KNEE.id), log)
    assert today_of(KNEE, [], log).doses == {
        LEFT: Dose(hold_s=15, reps=3),
        RIGHT: Dose(hold_s=20, reps=3),
    }


def test_an_undo_after_it_goes_back_to_what_was_set_by_hand():
    log = take_over(ALL, old(5), CareLog(choices=(choice(1, bridge(5), bridge(4)),)))
    undone = replace(log, choices=(replace(log.choices[0], answer=StepAnswer.UNDONE),))
    assert current_level(BRIDGE, None, undone) == bridge(5)


def test_a_step_on_another_computer_that_comes_in_later_stands_too():
    log = take_over(ALL, old(5), CareLog())
    assert log.by_hand[0].at == BEFORE_EVERYTHING
    there = CareLog(choices=(choice(-300, bridge(5), bridge(4)),))
    for merged in (merge_care(log, there), merge_care(there, log)):
        assert current_level(BRIDGE, None, merged) == bridge(4)


def test_a_dose_of_an_exercise_that_is_unknown_here_is_kept():
    log = take_over(ALL, old(7, name="headstand"), CareLog())
    assert log.by_hand[0].set_to.dose.hold_s == 7
    assert levels.set_at("headstand", None, log) == BEFORE_EVERYTHING
