"""A clock that was set wrong for a while: what it dated far ahead hides nothing that came after."""

from datetime import timedelta

from care_records import HURT, MOVE, answers, at, level, next_dose, pain, part, session, well

from sciatica_timer.domain import course, dose_answers
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.levels import current_level
from sciatica_timer.domain.session import CareLog, DoctorReason, DoseChoice, StepAnswer, StepKind
from sciatica_timer.services.store.care_merge import merge_care

LEFT = Side.LEFT
AHEAD = well(400)
"""Of a year later, and it went well."""
NOW = at(3)


def asked(*sessions, current=None, log=None):
    return next_dose(MOVE, LEFT, sessions, current or level(), log, NOW)


def answer_of(day, kind, to, log=None):
    choice = DoseChoice(
        at=at(day), exercise=MOVE.id, side=LEFT, kind=kind, reason="hurt",
        answer=StepAnswer.ACCEPTED, level=level(), to=to,
    )  # fmt: skip
    return CareLog(choices=(*(log or CareLog()).choices, choice))


def test_what_hurt_since_is_asked_about_and_what_hurt_then_too():
    assert asked(HURT) == asked(HURT, AHEAD) is not None
    hurt_then = session(400, part(hurts=True), after=answers(pain(2)))
    assert asked(well(2), hurt_then).kind is StepKind.DOWN


def test_an_answer_of_that_time_answers_nothing_that_came_after():
    low, high = level(2), level(3)
    log = answer_of(390, StepKind.DOWN, low, answer_of(380, StepKind.UP, high))
    step = asked(HURT, AHEAD, log=log)
    assert step is not None and step.kind is StepKind.DOWN
    for given in (StepAnswer.ACCEPTED, StepAnswer.KEPT):
        said = dose_answers.with_answer(log, [step], given, NOW)
        assert asked(HURT, AHEAD, log=said) is None


def test_a_step_down_that_is_agreed_after_it_stays_also_when_two_computers_meet():
    log = answer_of(400, StepKind.UP, level(3))
    current = current_level(MOVE, LEFT, log)
    step = asked(HURT, current=current, log=log)
    said = dose_answers.with_answer(log, [step], StepAnswer.ACCEPTED, NOW)
    for met in (said, merge_care(said, log), merge_care(log, said)):
        assert current_level(MOVE, LEFT, met) == step.to


def test_pain_that_rises_since_is_seen_and_told():
    rising = [session(day, after=answers(pain(score))) for day, score in ((1, 1), (8, 3), (15, 5))]
    today = (at(15) + timedelta(days=1)).date()
    told = course.doctor_reasons([*rising, AHEAD], CareLog(), today)
    assert told == course.doctor_reasons(rising, CareLog(), today)
    assert DoctorReason.WORSE_WEEKLY in told
    row = [well(0), well(1), well(2), session(2.5, after=answers(pain(5)))]
    assert asked(*row, AHEAD) is None
