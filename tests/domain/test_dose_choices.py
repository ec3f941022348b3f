"""What was said to a suggestion: asked once, taken back, and carried on with."""

import pytest
from care_records import (
    HURT,
    MOVE,
    WELL,
    answers,
    at,
    exercise,
    level,
    pain,
    part,
    session,
    suggested,
    well,
)

from sciatica_timer.domain import care, dose, dose_answers, levels
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import (
    CareLog,
    Compared,
    Feeling,
    Level,
    NextDay,
    StepAnswer,
    StepKind,
)

WORSE_LATER = NextDay(compared=Compared.WORSE, settled=False, answered=at(4))
LEFT = Side.LEFT


TOO_MUCH, RIGHT_SO, EASY = Feeling.TOO_MUCH, Feeling.RIGHT, Feeling.TOO_EASY


def test_nothing_is_asked_twice():
    log = CareLog()
    asked = suggested([MOVE], WELL, log)
    for given in (StepAnswer.ACCEPTED, StepAnswer.KEPT):
        answered = dose_answers.answer([MOVE], WELL, log, asked, given, at(2.5))
        assert suggested([MOVE], WELL, answered) == ()
        now = dose.current_level(MOVE, LEFT, answered)
        assert now == (level(3) if given is StepAnswer.ACCEPTED else level(2))
        more = [*WELL, *(session(d, part(planned=now)) for d in (3, 4))]
        assert suggested([MOVE], more, answered) == ()
        more.append(session(5, part(planned=now)))
        assert [s.kind for s in suggested([MOVE], more, answered)] == [StepKind.UP]


def test_a_bad_next_day_after_an_accepted_step_takes_it_back():
    log = dose_answers.answer(
        [MOVE], WELL, CareLog(), suggested([MOVE], WELL, CareLog()), StepAnswer.ACCEPTED,
        at(2.5),
    )  # fmt: skip
    later = [*WELL[:2], session(2, after=answers(pain(2)), next_day=WORSE_LATER)]
    found = suggested([MOVE], later, log)
    assert [(s.kind, s.to) for s in found] == [(StepKind.DOWN, level(2))]


def test_only_one_exercise_is_made_harder_between_two_sessions():
    other = exercise("clamshell")
    three = [session(d, part(), part("clamshell")) for d in range(3)]
    log = CareLog()
    first = suggested([MOVE, other], three, log)
    assert [s.exercise for s in first] == [MOVE.id]
    log = dose_answers.answer([MOVE, other], three, log, first, StepAnswer.ACCEPTED, at(2.5))
    assert suggested([MOVE, other], three, log) == ()
    three.append(session(3, part(planned=level(3)), part("clamshell")))
    assert [s.exercise for s in suggested([MOVE, other], three, log)] == ["clamshell"]


def test_both_sides_of_an_exercise_are_asked_about_together():
    three = [session(d, part(side=LEFT), part(side=Side.RIGHT)) for d in range(3)]
    assert [s.side for s in suggested([MOVE], three, CareLog())] == [LEFT, Side.RIGHT]


def test_a_step_can_be_taken_back_and_is_not_asked_again():
    log = CareLog()
    log = dose_answers.answer(
        [MOVE], WELL, log, suggested([MOVE], WELL, log), StepAnswer.ACCEPTED, at(2.5)
    )
    assert len(dose_answers.can_undo(WELL, log)) == 1
    back = dose_answers.undo(WELL, log)
    assert dose.current_level(MOVE, LEFT, back) == level()
    assert back.choices[0].answer is StepAnswer.UNDONE
    assert suggested([MOVE], WELL, back) == ()
    assert dose_answers.undo(WELL, back) == back
    assert dose_answers.undo([], CareLog()) == CareLog()


def test_a_no_can_be_taken_back_and_is_asked_again():
    asked = suggested([MOVE], WELL, CareLog())
    kept = dose_answers.answer([MOVE], WELL, CareLog(), asked, StepAnswer.KEPT, at(2.5))
    assert suggested([MOVE], WELL, kept) == ()
    back = dose_answers.undo(WELL, kept)
    assert suggested([MOVE], WELL, back) == asked
    # It stays marked in the log, for the computer that has not heard of it yet.
    assert [(one.answer, one.again) for one in back.choices] == [(StepAnswer.UNDONE, True)]
    assert levels.choices_for(back, MOVE.id, LEFT) == []
    assert dose_answers.can_undo(WELL, back) == ()


@pytest.mark.parametrize("then", ["session", "red"])
def test_a_step_down_can_not_be_taken_back_after_a_session_or_a_red_answer(then):
    log = CareLog()
    log = dose_answers.answer(
        [MOVE], [HURT], log, suggested([MOVE], [HURT], log), StepAnswer.ACCEPTED, at(2.5)
    )
    sessions = [HURT, well(3)] if then == "session" else [HURT]
    log = care.name_sign(log, at(2.6)) if then == "red" else log
    assert dose_answers.can_undo(sessions, log) == ()
    assert dose_answers.undo(sessions, log) == log


def test_after_a_red_answer_only_a_step_up_can_be_taken_back():
    red = care.settle([], care.name_sign(CareLog(), at(-2)), at(-1))
    down = dose_answers.answer(
        [MOVE], [HURT], red, suggested([MOVE], [HURT], red), StepAnswer.ACCEPTED, at(2.5)
    )
    assert dose.current_level(MOVE, LEFT, down) == level(2, 20, "easier")
    assert dose_answers.undo([HURT], down) == down
    up = dose_answers.answer(
        [MOVE], WELL, red, suggested([MOVE], WELL, red), StepAnswer.ACCEPTED, at(2.5)
    )
    up = care.name_sign(up, at(2.6))
    assert dose.current_level(MOVE, LEFT, dose_answers.undo(WELL, up)) == level(2)


def test_a_card_left_standing_raises_nothing_after_a_red_answer():
    log = CareLog()
    stale = suggested([MOVE], WELL, log)
    log = care.name_sign(log, at(2.5))
    assert dose_answers.answer([MOVE], WELL, log, stale, StepAnswer.ACCEPTED, at(2.6)) == log
    log = care.settle(WELL, log, at(2.7))
    assert dose_answers.answer([MOVE], WELL, log, stale, StepAnswer.ACCEPTED, at(2.8)) == log


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
