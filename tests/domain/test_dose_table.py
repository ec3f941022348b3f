"""The next dose: a row of a table for every branch, from the records alone."""

import pytest
from care_records import answers, at, exercise, level, pain, part, session
from msgspec.structs import replace

from sciatica_timer.domain import care, dose, dose_ladder, levels
from sciatica_timer.domain.exercise import Side, Sides, VariantKind
from sciatica_timer.domain.session import (
    CareLog,
    Compared,
    Completion,
    Feeling,
    Hurt,
    Level,
    NextDay,
    Reach,
    StepAnswer,
    StepKind,
    StepReason,
)

MOVE = exercise(variants=(VariantKind.EASIER, VariantKind.HARDER))
PLAIN = exercise()
SHORT = exercise("bird-dog", hold_s=(2, 5), reps=(8, 10), sides=Sides.ALTERNATING)
UNSETTLED = NextDay(compared=Compared.WORSE, settled=False, answered=at(2.9))
SETTLED = NextDay(compared=Compared.SAME, settled=True, answered=at(2.9))
WORSE_LATER = NextDay(compared=Compared.WORSE, settled=False, answered=at(4))
LEFT = Side.LEFT


def well(day, **more):
    return session(day, after=answers(pain(2)), **more)


WELL = [well(0), well(1), well(2)]
HURT = session(2, part(hurts=True), after=answers(pain(2)))
NOT_REACHED = session(2.5, part(done=0, reached=False), completion=Completion.LEFT)
BAD_DAY = session(
    2.6, part(done=0, reached=False), after=answers(pain(5)), next_day=UNSETTLED,
    completion=Completion.LEFT,
)  # fmt: skip
RED = session(2, after=answers(pain(7)))
SPREAD = session(2, before=answers(pain(2, Reach.BUTTOCK)), after=answers(pain(2, Reach.CALF)))


@pytest.mark.parametrize(
    ("sessions", "kind", "reason"),
    [
        ([], None, None),
        ([well(0), well(1)], None, None),
        (WELL, StepKind.UP, StepReason.THREE_WELL),
        ([session(0), session(1), session(2)], StepKind.UP, StepReason.THREE_WELL),
        # Left half-way, felt as too much, skipped, another level, another move: not in the row.
        ([well(0), well(1), session(2, part(done=1))], None, None),
        ([*WELL, session(3, part(done=1))], StepKind.UP, StepReason.THREE_WELL),
        ([well(0), well(1), well(2, feeling=Feeling.TOO_MUCH)], None, None),
        ([well(0), well(1), session(2, part(skipped=True, done=0))], None, None),
        # What a session that was left did not get to is neither good nor bad.
        ([*WELL[:2], NOT_REACHED], None, None),
        ([*WELL, NOT_REACHED], StepKind.UP, StepReason.THREE_WELL),
        ([*WELL[:2], NOT_REACHED, well(3)], StepKind.UP, StepReason.THREE_WELL),
        ([*WELL, BAD_DAY], StepKind.UP, StepReason.THREE_WELL),
        ([BAD_DAY], None, None),
        ([HURT, NOT_REACHED], StepKind.DOWN, StepReason.HURT),
        # Begun is enough to have its share in what did not settle.
        ([session(0, part(done=1), after=answers(pain(5)), next_day=UNSETTLED)], StepKind.DOWN,
         StepReason.NOT_SETTLED),
        ([well(0), well(1), session(2, part(planned=level(3, 20)))], None, None),
        ([well(0), well(1), session(2, part("clamshell"))], None, None),
        ([well(0), well(1), session(2, part(side=Side.RIGHT))], None, None),
        # Yellow counts once it is known to have settled.
        ([*WELL[:2], session(2, after=answers(pain(5)))], None, None),
        ([*WELL[:2], session(2, after=answers(pain(5)), next_day=SETTLED)], StepKind.UP, None),
        # One step down.
        ([*WELL[:2], HURT], StepKind.DOWN, StepReason.HURT),
        ([session(0, part(hurt=pain(1), skipped=True))], StepKind.DOWN, StepReason.HURT),
        ([session(0, after=answers(pain(5)), next_day=UNSETTLED)], StepKind.DOWN,
         StepReason.NOT_SETTLED),
        ([session(0, after=answers(pain(2)), next_day=UNSETTLED)], StepKind.DOWN,
         StepReason.NOT_SETTLED),
        # What is past breaks the row, and asks for nothing once the move was done well again.
        ([HURT, well(3), well(4)], None, None),
        ([HURT, well(3), well(4), well(5)], StepKind.UP, StepReason.THREE_WELL),
        # Red.
        ([*WELL, RED], StepKind.REST, StepReason.RED),
        ([*WELL, SPREAD], StepKind.REST, StepReason.RED),
        ([session(0, part(hurt=pain(9)))], StepKind.REST, StepReason.RED),
    ],
)  # fmt: skip
def test_what_is_suggested(sessions, kind, reason):
    found = dose.next_dose(MOVE, LEFT, sessions, level())
    assert (found and found.kind) == kind
    if reason:
        assert found.reason is reason


def test_a_suggestion_says_what_changes():
    up = dose.next_dose(MOVE, LEFT, WELL, level())
    assert (up.exercise, up.side, up.session) == (MOVE.id, LEFT, "s2")
    assert (up.level, up.to, up.what) == (level(2), level(3), dose.StepChange.REPS)
    down = dose.next_dose(MOVE, LEFT, [HURT], level(3, 25))
    assert (down.to, down.what) == (level(3, 20), dose.StepChange.HOLD)
    assert dose.next_dose(MOVE, LEFT, [HURT], level()).what is dose.StepChange.VARIANT
    assert dose.next_dose(PLAIN, LEFT, [HURT], level()).what is None


def test_what_hurts_at_the_lowest_level_is_left_out_until_it_is_tried_again():
    sessions, log = [HURT], CareLog()
    found = dose.suggestions([PLAIN], sessions, log)
    assert [s.kind for s in found] == [StepKind.LEAVE_OUT]
    assert not levels.left_out(PLAIN, LEFT, sessions, log)
    log = dose.answer([PLAIN], sessions, log, found, StepAnswer.ACCEPTED, at(2.5))
    assert levels.left_out(PLAIN, LEFT, sessions, log)
    assert not levels.left_out(PLAIN, Side.RIGHT, sessions, log)
    assert dose.suggestions([PLAIN], sessions, log) == ()
    assert not levels.left_out(PLAIN, LEFT, [*sessions, well(3)], log)
    assert not levels.left_out(PLAIN, LEFT, sessions, dose.undo(sessions, log))


def _hurt(told, choice):
    each = replace(part(), hurts=(Hurt(pain=told, choice=choice),))
    return session(2, each)


def test_what_was_pressed_and_not_answered_is_never_left_out_for_hurting():
    assert dose.suggestions([PLAIN], [_hurt(None, "skip")], CareLog()) == ()
    (found,) = dose.suggestions([PLAIN], [_hurt(pain(2), "skip")], CareLog())
    assert found.kind is StepKind.LEAVE_OUT
    # Above the lowest level it is a reason for a smaller dose all the same.
    (found,) = dose.suggestions([MOVE], [_hurt(None, "skip")], CareLog())
    assert found.kind is StepKind.DOWN


def test_a_hurt_from_which_the_person_went_on_as_before_asks_for_nothing():
    assert dose.suggestions([MOVE], [_hurt(pain(2), "go-on")], CareLog()) == ()


HARD = session(0, after=answers(pain(5)), next_day=UNSETTLED)


def flare_day(day, **more):
    return replace(session(day, **more), routine="flare-day")


@pytest.mark.parametrize(
    ("moves", "sessions", "kinds"),
    [
        # A day after that was hard: a step down where there is one, else a gentler day.
        ([PLAIN], [HARD], [StepKind.FLARE]),
        ([MOVE], [HARD], [StepKind.DOWN]),
        ([PLAIN, MOVE], [HARD], [StepKind.DOWN]),
        ([PLAIN], [session(0, next_day=UNSETTLED)], [StepKind.FLARE]),
        # A move that was not in it is not the cause of it, and is left as it is.
        ([exercise("clamshell")], [HARD], [StepKind.FLARE]),
        # Settled, open, long past, or a hard day already: nothing.
        ([PLAIN], [session(0, after=answers(pain(5)), next_day=SETTLED)], []),
        ([PLAIN], [session(0, after=answers(pain(5)))], []),
        ([PLAIN], [HARD, well(3)], []),
        ([PLAIN], [flare_day(0, after=answers(pain(5)), next_day=UNSETTLED)], []),
        # What hurt is left out; that is a step of its own.
        ([PLAIN], [session(0, part(hurts=True), next_day=UNSETTLED)], [StepKind.LEAVE_OUT]),
    ],
)
def test_what_follows_a_day_that_was_hard(moves, sessions, kinds):
    found = dose.suggestions(moves, sessions, CareLog())
    assert [one.kind for one in found] == kinds
    assert all(one.reason is not StepReason.THREE_WELL for one in found)


@pytest.mark.parametrize("given", [StepAnswer.ACCEPTED, StepAnswer.KEPT])
def test_a_gentler_day_is_offered_once_and_changes_no_dose(given):
    asked = dose.suggestions([PLAIN], [HARD], CareLog())
    log = dose.answer([PLAIN], [HARD], CareLog(), asked, given, at(3))
    assert dose.suggestions([PLAIN], [HARD], log) == ()
    assert dose.current_level(PLAIN, LEFT, log) == Level(dose=PLAIN.dose.first)
    assert not levels.left_out(PLAIN, LEFT, [HARD], log)


def test_after_red_a_rest_then_the_flare_day_once_then_three_new_sessions():
    sessions, log = [*WELL, session(2.5, after=answers(pain(7)))], CareLog()
    assert [s.kind for s in dose.suggestions([MOVE], sessions, log)] == [StepKind.REST]
    log = care.settle(sessions, log, at(3))
    flare = dose.suggestions([MOVE], sessions, log)
    assert [s.kind for s in flare] == [StepKind.FLARE]
    kept = dose.answer([MOVE], sessions, log, flare, StepAnswer.KEPT, at(3.1))
    assert dose.suggestions([MOVE], sessions, kept) == ()
    sessions += [well(4), well(5)]
    assert dose.suggestions([MOVE], sessions, log) == ()
    sessions.append(well(6))
    assert [s.kind for s in dose.suggestions([MOVE], sessions, log)] == [StepKind.UP]


def test_a_stop_sign_without_a_session_breaks_the_row_too():
    log = care.settle(WELL, care.name_sign(CareLog(), at(2.5)), at(2.6))
    sessions = [*WELL, session(3, part("clamshell"))]
    assert dose.next_dose(MOVE, LEFT, sessions, level(), log) is None


def test_the_sides_stand_apart():
    each = [session(d, part(side=LEFT), part(side=Side.RIGHT, hurts=d == 2)) for d in range(3)]
    assert dose.next_dose(MOVE, LEFT, each, level()).kind is StepKind.UP
    assert dose.next_dose(MOVE, Side.RIGHT, each, level()).kind is StepKind.DOWN
    log = CareLog()
    log = dose.answer(
        [MOVE], each, log, dose.suggestions([MOVE], each, log), StepAnswer.ACCEPTED, at(3)
    )
    assert dose.current_level(MOVE, LEFT, log) == level()
    assert dose.current_level(MOVE, Side.RIGHT, log) == level(2, 20, "easier")


def test_yellow_on_one_side_lowers_that_side_only():
    both = session(
        0,
        part(side=LEFT),
        part(side=Side.RIGHT),
        after=answers(pain(2), side=LEFT) + answers(pain(5), side=Side.RIGHT),
        next_day=NextDay(compared=Compared.SAME, settled=None, answered=at(1)),
    )
    assert dose.next_dose(MOVE, Side.RIGHT, [both], level()) is None
    worse = care.answer_next_day(both, Compared.SAME, False, at(1))
    # "Not settled" was said of the whole, so both come down: the careful reading.
    assert dose.next_dose(MOVE, Side.RIGHT, [worse], level()).kind is StepKind.DOWN


def test_an_alternating_move_has_one_dose_and_a_hurt_on_either_side_lowers_it():
    def parts(hurts):
        now = level(8, 3)
        return (
            part("bird-dog", LEFT, planned=now),
            part("bird-dog", Side.RIGHT, planned=now, hurts=hurts),
        )

    assert dose_ladder.sides_of(SHORT) == (None,)
    assert dose.next_dose(SHORT, None, [session(0, *parts(True))], level(8, 3)).to == level(8, 2)
    three = [session(d, *parts(False)) for d in range(3)]
    assert dose.next_dose(SHORT, None, three, level(8, 3)).to == level(9, 3)


# Choices


def test_nothing_is_asked_twice():
    log = CareLog()
    asked = dose.suggestions([MOVE], WELL, log)
    for given in (StepAnswer.ACCEPTED, StepAnswer.KEPT):
        answered = dose.answer([MOVE], WELL, log, asked, given, at(2.5))
        assert dose.suggestions([MOVE], WELL, answered) == ()
        now = dose.current_level(MOVE, LEFT, answered)
        assert now == (level(3) if given is StepAnswer.ACCEPTED else level(2))
        more = [*WELL, *(session(d, part(planned=now)) for d in (3, 4))]
        assert dose.suggestions([MOVE], more, answered) == ()
        more.append(session(5, part(planned=now)))
        assert [s.kind for s in dose.suggestions([MOVE], more, answered)] == [StepKind.UP]


def test_a_bad_next_day_after_an_accepted_step_takes_it_back():
    log = dose.answer(
        [MOVE], WELL, CareLog(), dose.suggestions([MOVE], WELL, CareLog()), StepAnswer.ACCEPTED,
        at(2.5),
    )  # fmt: skip
    later = [*WELL[:2], session(2, after=answers(pain(2)), next_day=WORSE_LATER)]
    found = dose.suggestions([MOVE], later, log)
    assert [(s.kind, s.to) for s in found] == [(StepKind.DOWN, level(2))]


def test_only_one_exercise_is_made_harder_between_two_sessions():
    other = exercise("clamshell")
    three = [session(d, part(), part("clamshell")) for d in range(3)]
    log = CareLog()
    first = dose.suggestions([MOVE, other], three, log)
    assert [s.exercise for s in first] == [MOVE.id]
    log = dose.answer([MOVE, other], three, log, first, StepAnswer.ACCEPTED, at(2.5))
    assert dose.suggestions([MOVE, other], three, log) == ()
    three.append(session(3, part(planned=level(3)), part("clamshell")))
    assert [s.exercise for s in dose.suggestions([MOVE, other], three, log)] == ["clamshell"]


def test_both_sides_of_an_exercise_are_asked_about_together():
    three = [session(d, part(side=LEFT), part(side=Side.RIGHT)) for d in range(3)]
    assert [s.side for s in dose.suggestions([MOVE], three, CareLog())] == [LEFT, Side.RIGHT]


def test_a_step_can_be_taken_back_and_is_not_asked_again():
    log = CareLog()
    log = dose.answer(
        [MOVE], WELL, log, dose.suggestions([MOVE], WELL, log), StepAnswer.ACCEPTED, at(2.5)
    )
    assert len(dose.can_undo(WELL, log)) == 1
    back = dose.undo(WELL, log)
    assert dose.current_level(MOVE, LEFT, back) == level()
    assert back.choices[0].answer is StepAnswer.UNDONE
    assert dose.suggestions([MOVE], WELL, back) == ()
    assert dose.undo(WELL, back) == back
    assert dose.undo([], CareLog()) == CareLog()


def test_a_no_can_be_taken_back_and_is_asked_again():
    asked = dose.suggestions([MOVE], WELL, CareLog())
    kept = dose.answer([MOVE], WELL, CareLog(), asked, StepAnswer.KEPT, at(2.5))
    assert dose.suggestions([MOVE], WELL, kept) == ()
    back = dose.undo(WELL, kept)
    assert dose.suggestions([MOVE], WELL, back) == asked
    # It stays marked in the log, for the computer that has not heard of it yet.
    assert [(one.answer, one.again) for one in back.choices] == [(StepAnswer.UNDONE, True)]
    assert levels.choices_for(back, MOVE.id, LEFT) == []
    assert dose.can_undo(WELL, back) == ()


@pytest.mark.parametrize("then", ["session", "red"])
def test_a_step_down_can_not_be_taken_back_after_a_session_or_a_red_answer(then):
    log = CareLog()
    log = dose.answer(
        [MOVE], [HURT], log, dose.suggestions([MOVE], [HURT], log), StepAnswer.ACCEPTED, at(2.5)
    )
    sessions = [HURT, well(3)] if then == "session" else [HURT]
    log = care.name_sign(log, at(2.6)) if then == "red" else log
    assert dose.can_undo(sessions, log) == ()
    assert dose.undo(sessions, log) == log


def test_after_a_red_answer_only_a_step_up_can_be_taken_back():
    red = care.settle([], care.name_sign(CareLog(), at(-2)), at(-1))
    down = dose.answer(
        [MOVE], [HURT], red, dose.suggestions([MOVE], [HURT], red), StepAnswer.ACCEPTED, at(2.5)
    )
    assert dose.current_level(MOVE, LEFT, down) == level(2, 20, "easier")
    assert dose.undo([HURT], down) == down
    up = dose.answer(
        [MOVE], WELL, red, dose.suggestions([MOVE], WELL, red), StepAnswer.ACCEPTED, at(2.5)
    )
    up = care.name_sign(up, at(2.6))
    assert dose.current_level(MOVE, LEFT, dose.undo(WELL, up)) == level(2)


def test_a_card_left_standing_raises_nothing_after_a_red_answer():
    log = CareLog()
    stale = dose.suggestions([MOVE], WELL, log)
    log = care.name_sign(log, at(2.5))
    assert dose.answer([MOVE], WELL, log, stale, StepAnswer.ACCEPTED, at(2.6)) == log
    log = care.settle(WELL, log, at(2.7))
    assert dose.answer([MOVE], WELL, log, stale, StepAnswer.ACCEPTED, at(2.8)) == log


def test_the_history_of_a_dose_is_read_from_the_records():
    sessions = [
        session(0),
        session(1),
        session(2, part(planned=level(3))),
        session(3, part(planned=level(9), done=0, skipped=True)),
        session(3.5, part(planned=level(8), done=0, reached=False)),
        session(4, part(planned=level(2, 20, "easier"))),
        session(5, part(side=Side.RIGHT, planned=level(3, 30))),
    ]
    assert dose.dose_history(MOVE.id, LEFT, sessions) == (
        dose.DosePoint(at=at(0), level=level(2)),
        dose.DosePoint(at=at(2), level=level(3)),
        dose.DosePoint(at=at(4), level=level(2, 20, "easier")),
    )


def test_everybody_begins_at_the_low_end():
    assert dose.current_level(MOVE, LEFT, CareLog()) == Level(dose=MOVE.dose.first)
