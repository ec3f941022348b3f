"""What is new since the last session, in the doses and in the pain."""

import pytest
from care_records import answers, at, level, pain, part, session
from msgspec.structs import replace

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import (
    CareLog,
    DoseByHand,
    DoseChoice,
    StepAnswer,
    StepKind,
    StepReason,
)
from sciatica_timer.domain.since_last import DoseChange, changed_doses, pain_since

KNEE = "knee-to-chest"
LAST = session(0, part(side=Side.LEFT), part(side=Side.RIGHT))


def choice(day, to, *, answer=StepAnswer.ACCEPTED, side=Side.LEFT):
    kind = StepKind.UP if to else StepKind.LEAVE_OUT
    return DoseChoice(
        at=at(day), exercise=KNEE, side=side, kind=kind, reason=StepReason.THREE_WELL,
        answer=answer, level=level(2), to=to,
    )  # fmt: skip


def by_hand(day, to, side=Side.LEFT):
    return DoseByHand(at=at(day), exercise=KNEE, side=side, set_to=to)


@pytest.mark.parametrize(
    ("log", "to"),
    [
        (CareLog(), ()),
        (CareLog(choices=(choice(1, level(3)),)), (level(3),)),
        # Before the session, kept as it was, or taken back: nothing is new.
        (CareLog(choices=(choice(-1, level(3)),)), ()),
        (CareLog(choices=(choice(1, level(3), answer=StepAnswer.KEPT),)), ()),
        (CareLog(choices=(choice(1, level(3), answer=StepAnswer.UNDONE),)), ()),
        # The newest word holds, and the same dose again is no change.
        (CareLog(choices=(choice(1, level(3)),), by_hand=(by_hand(2, level(4)),)), (level(4),)),
        (CareLog(choices=(choice(2, level(3)),), by_hand=(by_hand(1, level(4)),)), (level(3),)),
        (CareLog(choices=(choice(1, level(3)),), by_hand=(by_hand(2, level(2)),)), ()),
        (CareLog(choices=(choice(1, None),)), (None,)),
    ],
)
def test_what_was_changed_after_it(log, to):
    told = tuple(DoseChange(exercise=KNEE, side=Side.LEFT, was=level(2), to=one) for one in to)
    assert changed_doses(LAST, log) == told


def test_what_was_not_done_then_or_in_the_very_gentle_routine_has_no_dose_before():
    log = CareLog(choices=(choice(1, level(3)),))
    other = session(0, part("clamshell"))
    for last in (other, replace(session(0), routine=FLARE_ROUTINE)):
        (told,) = changed_doses(last, log)
        assert (told.was, told.to) == (None, level(3))


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ((), None), ((4,), None), ((4, 4), 0), ((4, 5), 0), ((4, 3), 0), ((4, 6), 2), ((5, 2), -3),
        ((None, 4), None), ((4, None), None), ((1, 9, 4, 5), 0),
    ],
)  # fmt: skip
def test_a_change_of_one_point_is_no_change(scores, said):
    done = [session(day, before=answers(pain(score))) for day, score in enumerate(scores)]
    assert pain_since(done) == said
