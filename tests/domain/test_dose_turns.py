"""Whose turn it is: one exercise at a time, those left out after weeks, and none beyond the cap."""

from datetime import timedelta

import pytest
from care_records import answers, at, exercise, level, pain, part, session, suggested
from fakes import library, phrases
from msgspec.structs import replace

from sciatica_timer.domain.dose_answers import answer, can_undo, undo, with_answer
from sciatica_timer.domain.dose_ladder import sides_of
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.layout import LayoutOptions
from sciatica_timer.domain.levels import current_level, left_out, sides_left
from sciatica_timer.domain.plan import plan_today
from sciatica_timer.domain.session import CareLog, Feeling, Level, StepAnswer, StepKind
from sciatica_timer.domain.session_length import minutes_of, routines_in_use, stays_within

SEVEN = library().routines["all-seven"]
MOVES = [library().exercises[move.exercise] for move in SEVEN.moves]
OTHER, MOVE = exercise("clamshell"), exercise()
ACCEPTED, KEPT = StepAnswer.ACCEPTED, StepAnswer.KEPT


def at_todays_dose(day, moves, log, **more):
    parts = [
        part(move.id, side, planned=(now := current_level(move, side, log)),
             done=now.dose.reps * now.dose.sets)
        for move in moves
        for side in sides_left(move, (), log)
    ]  # fmt: skip
    return session(day, *parts, after=answers(pain(2)), **more)


def climb(moves, days, given=ACCEPTED, **more):
    """The sessions of so many days, all well, each step answered; and the steps by session."""
    sessions, log, steps = [], CareLog(), []
    for day in range(days):
        sessions.append(replace(at_todays_dose(day, moves, log), **more))
        card = suggested(moves, sessions, log)
        if card:
            steps.append((day + 1, card[0].exercise))
        log = answer(moves, sessions, log, card, given, at(day + 0.5))
    return sessions, log, steps


@pytest.mark.parametrize("given", [ACCEPTED, KEPT])
def test_each_of_seven_exercises_has_its_turn_before_any_has_a_second_one(given):
    _, _, steps = climb(MOVES, 16, given)
    # The first after three good sessions, then one after each session.
    assert [session for session, _ in steps] == list(range(3, 17))
    turns = [name for _, name in steps]
    assert sorted(turns[:7]) == sorted(move.id for move in MOVES)
    assert turns[7:14] == turns[:7], "the longest without a step comes first"


def test_too_easy_brings_the_turn_sooner_and_no_larger_step():
    _, log, steps = climb([MOVE], 8, feeling=Feeling.TOO_EASY)
    assert [session for session, _ in steps] == [2, 4, 6, 8]
    assert current_level(MOVE, Side.LEFT, log) == level(3, 28)


def test_nothing_is_raised_after_another_answer_since_the_last_session():
    well = [session(d, part(), part("clamshell"), after=answers(pain(2))) for d in range(3)]
    hurt = [*well[:2], session(2, part(hurts=True), part("clamshell"))]
    log = answer([MOVE, OTHER], hurt, CareLog(), suggested([MOVE, OTHER], hurt), KEPT, at(2.5))
    assert suggested([MOVE, OTHER], hurt, log) == ()
    log = answer([MOVE, OTHER], well, CareLog(), suggested([MOVE, OTHER], well), KEPT, at(2.5))
    assert suggested([MOVE, OTHER], well, log) == ()
    well.append(session(3, part(), part("clamshell"), after=answers(pain(2))))
    assert [one.exercise for one in suggested([MOVE, OTHER], well, log)] == ["clamshell"]


# Left out, and offered again

HURT = [session(0, part(hurt=pain(2)), part(side=Side.RIGHT))]


def left_out_log():
    return answer([MOVE], HURT, CareLog(), suggested([MOVE], HURT), ACCEPTED, at(1))


def test_what_was_left_out_is_offered_again_after_four_weeks_at_its_lowest():
    log = left_out_log()
    assert left_out(MOVE, Side.LEFT, HURT, log)
    assert suggested([MOVE], HURT, log, now=at(28.9)) == ()
    (card,) = suggested([MOVE], HURT, log, now=at(29))
    assert (card.kind, card.side, card.to) == (StepKind.AGAIN, Side.LEFT, level(2, 20))
    back = answer([MOVE], HURT, log, [card], ACCEPTED, at(29))
    assert sides_left(MOVE, HURT, back) == (Side.LEFT, Side.RIGHT)
    assert current_level(MOVE, Side.LEFT, back) == level(2, 20)
    assert suggested([MOVE], HURT, back, now=at(80)) == ()
    assert can_undo(HURT, back)
    assert left_out(MOVE, Side.LEFT, HURT, undo(HURT, back))


def test_kept_out_it_is_offered_again_after_another_four_weeks():
    log = left_out_log()
    log = answer([MOVE], HURT, log, suggested([MOVE], HURT, log, now=at(29)), KEPT, at(29))
    assert suggested([MOVE], HURT, log, now=at(56.9)) == ()
    assert [one.kind for one in suggested([MOVE], HURT, log, now=at(57))] == [StepKind.AGAIN]
    assert left_out(MOVE, Side.LEFT, HURT, log)


def test_what_is_offered_again_comes_before_any_step_up():
    log = left_out_log()
    past = [*HURT, *(session(d, part("clamshell"), after=answers(pain(2))) for d in (26, 27, 28))]
    (first,) = suggested([OTHER, MOVE], past, log, now=at(29))
    assert (first.kind, first.exercise) == (StepKind.AGAIN, MOVE.id)
    (other,) = suggested([OTHER, MOVE], past, log, now=at(28.5))
    assert (other.kind, other.exercise) == (StepKind.UP, "clamshell")


def test_hurting_again_it_is_left_out_again():
    log = left_out_log()
    log = answer([MOVE], HURT, log, suggested([MOVE], HURT, log, now=at(29)), ACCEPTED, at(29))
    past = [*HURT, session(30, part(hurt=pain(3)))]
    assert [one.kind for one in suggested([MOVE], past, log)] == [StepKind.LEAVE_OUT]


@pytest.mark.parametrize(
    "last",
    [
        {"after": answers(pain(5))},
        {"feeling": Feeling.TOO_MUCH},
        {"after": answers(pain(4)), "routine": "flare-day"},
    ],
)
def test_it_is_not_offered_after_a_session_that_was_hard(last):
    log = left_out_log()
    hard = replace(session(28.5, part("clamshell")), **last)
    kinds = [one.kind for one in suggested([MOVE], [*HURT, hard], log, now=at(29))]
    assert StepKind.AGAIN not in kinds
    # Long past it stands in the way no more.
    kinds = [one.kind for one in suggested([MOVE], [*HURT, hard], log, now=at(60))]
    assert StepKind.AGAIN in kinds or "feeling" in last


# No longer than the person wishes

GENTLE = library().routines["gentle-start"]
GENTLE_MOVES = [library().exercises[move.exercise] for move in GENTLE.moves]


def minutes(log, routine=GENTLE):
    return minutes_of(plan_today(routine, library(), (), log), phrases(), LayoutOptions())


def limit(most, log, sessions=()):
    def fits(card):
        routines = routines_in_use(library(), {one.exercise for one in card}, sessions, at(3))
        after = with_answer(log, card, ACCEPTED, at(3))
        return stays_within(most, routines, library(), sessions, after, phrases(), LayoutOptions())

    return fits


def test_steps_that_would_pass_the_limit_are_left_to_another_exercise_or_not_made():
    log, sessions, asked = CareLog(), [], set()
    most = minutes(log) + 3
    for day in range(80):
        done = at_todays_dose(day, GENTLE_MOVES, log)
        sessions = [*sessions[-6:], done]
        fits = limit(most, log, sessions)
        now = at(day) + timedelta(hours=2)
        card = suggested(GENTLE_MOVES, sessions, log, now=now, fits=fits)
        asked |= {one.exercise for one in card}
        log = answer(GENTLE_MOVES, sessions, log, card, ACCEPTED, now, fits)
        assert minutes(log) <= most
    assert minutes(log) == most
    assert asked == {move.id for move in GENTLE_MOVES}
    assert not suggested(GENTLE_MOVES, sessions, log, now=now + timedelta(days=1), fits=fits)
    assert suggested(GENTLE_MOVES, [*sessions, replace(done, id="x", started=now)], log)


def test_a_limit_looks_at_the_routines_in_use_and_never_stands_before_a_step_down():
    strength = replace(session(0), routine="strength")
    used = routines_in_use(library(), {"pelvic-tilt"}, [strength], at(3))
    assert [routine.id for routine in used] == ["strength"]
    # What is not in use decides where none is; a hard day has doses of its own.
    used = routines_in_use(library(), {"clamshell"}, [session(0)], at(3))
    assert {routine.id for routine in used} == {"strength", "all-seven"}
    tilt = library().exercises["pelvic-tilt"]
    (side,) = sides_of(tilt)
    hurt = [session(0, part(tilt.id, side, planned=Level(dose=tilt.dose.first), hurt=pain(2)))]
    assert suggested([tilt], hurt, fits=lambda _card: False)[0].kind is StepKind.LEAVE_OUT


def test_a_limit_does_not_stand_before_what_is_offered_again():
    """That is promised after four weeks, and the person sees what it makes of the session."""
    card = suggested([MOVE], HURT, left_out_log(), now=at(29), fits=lambda _card: False)
    assert [one.kind for one in card] == [StepKind.AGAIN]
