"""How the weeks go, and when a doctor should see it: a row of a table for every rule."""

from datetime import date

import pytest
from care_records import answers, at, pain, session
from msgspec.structs import replace

from sciatica_timer.domain.course import creeping, doctor_reasons, note_told, pain_of
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import CareLog, Compared, DoctorReason, NextDay
from sciatica_timer.services.store.care_merge import merge_care

WORSE, MORE = DoctorReason.WORSE_WEEKLY, DoctorReason.MORE_AFTER
SAME, LONG = DoctorReason.NO_BETTER, DoctorReason.FOUR_MONTHS


def weeks(*scores, times=2, first=0.0):
    """So many sessions a week with these scores before and after; None where none was told."""
    return [
        session(first + 7 * week + 3 * time, before=told(score), after=told(score))
        for week, score in enumerate(scores)
        for time in range(times)
    ]


def told(score):
    return answers(pain(score)) if score is not None else ()


def after(day, before, score, **next_day):
    answer = NextDay(answered=at(day + 0.9), **next_day) if next_day else None
    return session(day, before=told(before), after=told(score), next_day=answer)


def due(sessions, log=None, days=0.5):
    """What is said so many days after the last session."""
    today = at((sessions[-1].started - at(0)).days + days).date() if sessions else date(2026, 11, 3)
    return doctor_reasons(sessions, log or CareLog(), today)


@pytest.mark.parametrize(
    ("sessions", "reasons"),
    [
        ([], ()),
        (weeks(None, None, None, None, None), ()),
        # Worse from week to week: three means running, two points together.
        (weeks(1, 2, 3), (WORSE,)),
        (weeks(3, 5), ()),
        (weeks(1, 3, 3), ()),
        (weeks(3, 3, 5), ()),
        (weeks(1, None, 3), ()),
        (weeks(2, 2, 3), ()),
        (weeks(0, 0, 1, 2, 3), (WORSE,)),
        (weeks(5, 3, 2), ()),
        # More pain after exercise: three sessions running that tell of it.
        ([after(d, 1, 3) for d in range(3)], (MORE,)),
        ([after(d, 1, 3) for d in range(2)], ()),
        ([after(d, 2, 3) for d in range(5)], ()),
        ([after(d, 1, 3 if d != 1 else 2) for d in range(3)], ()),
        ([after(0, 1, 3), after(1, None, None), after(2, 1, 3), after(3, 1, 4)], (MORE,)),
        ([after(d, None, 5, compared=Compared.SAME, settled=False) for d in range(5)], (MORE,)),
        ([after(d, None, 2, compared=Compared.WORSE) for d in range(3)], (MORE,)),
        ([after(d, 2, 2, compared=Compared.SAME, settled=True) for d in range(3)], ()),
        ([after(d, 1, 3) for d in range(3)] + [after(4, 1, 1)], ()),
        # No better: four weeks later not two points less, and never below two.
        (weeks(4, 4, 4, 4, 4), (SAME,)),
        (weeks(4, 4, 4, 4), ()),
        (weeks(4, 4, 4, 3, 3), (SAME,)),
        (weeks(4, 4, 4, 3, 2), ()),
        (weeks(2, 2, 2, 2, 2), (SAME,)),
        (weeks(1, 1, 1, 1, 1), ()),
        (weeks(4, 4, 1, 4, 4), ()),
        (weeks(4, None, None, None, None, 4), (SAME,)),
        (weeks(4, None, None, None, None, None, None, 4), ()),
        (weeks(7, 6, 5, 4, 3), ()),
        # Two at once are said together.
        (weeks(2, 2, 3, 4, 5), (WORSE, SAME)),
        # Four months without anybody having said when it began: no silence of over four weeks.
        (weeks(*[5] * 17, 3), (LONG,)),
        (weeks(*[5] * 16, 3), ()),
        (weeks(*[5] * 10, *[None] * 3, *[5] * 4, 3), (LONG,)),
        (weeks(*[5] * 9, *[None] * 4, *[5] * 4, 3), ()),
        (weeks(*[5] * 17, 1), ()),
    ],
)  # fmt: skip
def test_when_the_record_speaks_for_a_doctor(sessions, reasons):
    assert due(sessions) == reasons


@pytest.mark.parametrize(
    ("days_ago", "score", "reasons"), [(122, 2, (LONG,)), (121, 2, ()), (122, 1, ())]
)
def test_four_months_are_counted_from_the_day_that_was_told(days_ago, score, reasons):
    sessions = [session(0, after=told(score))]
    began = date.fromordinal(at(0).date().toordinal() - days_ago)
    assert due(sessions, CareLog(began=began), days=0) == reasons


def test_what_is_older_than_four_weeks_is_told_of_no_more():
    sessions = weeks(4, 4, 4, 4, 4)
    assert due(sessions, days=28) == (SAME,)
    assert due(sessions, days=29) == ()


def test_each_is_told_once_and_again_only_where_it_began_anew():
    sessions = weeks(2, 2, 3, 4, 5)
    assert due(sessions) == (WORSE, SAME)
    log = note_told(CareLog(), [SAME], at(32))
    assert due(sessions, log) == (WORSE,)
    log = note_told(log, [WORSE], at(32))
    assert due(sessions, log) == ()
    assert due(sessions, replace(log, began=at(20).date())) == ()
    later = note_told(log, [SAME], at(34))
    began = at(33).date()
    assert due(sessions, replace(log, began=began), days=3) == (WORSE, SAME)
    assert due(sessions, replace(later, began=began), days=3) == (WORSE,)
    # A beginning that is still to come is a clock's mistake, and asks nothing again.
    assert due(sessions, replace(log, began=at(60).date())) == ()


def test_two_computers_remember_what_was_told_on_either():
    one = note_told(CareLog(), [SAME], at(32))
    other = note_told(CareLog(), [WORSE], at(31))
    merged = merge_care(one, other)
    assert merged == merge_care(other, one) == merge_care(merged, one)
    assert due(weeks(2, 2, 3, 4, 5), merged) == ()


def test_the_sorer_side_counts_and_what_was_told_before_where_nothing_was_after():
    both = answers(pain(1), side=Side.LEFT) + answers(pain(5), side=Side.RIGHT)
    assert pain_of(session(0, before=told(2), after=both)) == 5
    assert pain_of(session(0, before=both)) == 5


def test_weeks_go_back_from_the_last_score_that_was_told_not_from_the_last_session():
    row = [session(0, after=told(2)), session(15, after=told(4)), session(30)]
    assert creeping(row)


def both(*scores):
    """Two sessions a week with these scores before and after; None where none was told."""
    return [
        session(7 * week + 3 * time, before=told(before), after=told(later))
        for week, (before, later) in enumerate(scores)
        for time in range(2)
    ]


@pytest.mark.parametrize(
    ("sessions", "rises", "reasons"),
    [
        # Scores before are compared with scores before: to answer only them is no rise.
        (both((5, 2), (5, 2), (5, None)), False, ()),
        (both((5, 1), (5, None), (5, None)), False, ()),
        (both((None, 2), (4, 3), (5, None)), True, ()),
        # The pain before sessions grows, and after them it is low.
        (both((1, 1), (2, 1), (4, 1)), True, (WORSE,)),
        (both((3, 1), (3, 1), (5, 1)), True, ()),
        (both((4, 1), (4, 2), (4, 3)), True, (WORSE,)),
        # It is there before every session, and exercise eases it for a while.
        (both(*[(5, 1)] * 5), False, (SAME,)),
        (both((6, 3), (5, 3), (5, 3), (4, 3), (3, 3)), False, ()),
        (both(*[(4, 1)] * 18), False, (SAME, LONG)),
        # What was told after sessions long ago is not compared with what is told now.
        (both((3, 1), (3, 2), (3, 4), *[(3, None)] * 6), False, (SAME,)),
    ],
)  # fmt: skip
def test_only_scores_that_can_be_compared_are(sessions, rises, reasons):
    assert creeping(sessions) is rises
    assert due(sessions) == reasons


def five_a_week(*weeks):
    """Sessions with these scores before them, five a week."""
    return [
        session(7 * week + day, before=told(score))
        for week, scores in enumerate(weeks)
        for day, score in enumerate(scores)
    ]


def test_two_points_are_two_points_in_fifths_too():
    # Means of 3.6 and 5.6, whose difference floating point numbers make less than two.
    low, high = (3, 4, 4, 4, 3), (6, 6, 6, 6, 4)
    assert creeping(five_a_week(low, high))
    assert due(five_a_week(low, (4, 5, 5, 5, 4), high)) == (WORSE,)
    assert due(five_a_week((6, 6, 6, 6, 4), *[(5, 5, 5, 5, 5)] * 3, low)) == ()


@pytest.mark.parametrize("first", range(7))
def test_a_week_so_far_counts_whichever_day_it_begins_on(first):
    # Two every day of a week, then five, five and two: as a calendar shows it, a mean of four.
    scores = (2, 2, 2, 2, 2, 2, 2, 5, 5, 2)
    sessions = [session(first + day, before=told(score)) for day, score in enumerate(scores)]
    assert creeping(sessions)
    assert not creeping(sessions[:7])
    assert not creeping(
        [*sessions[:7], *(session(first + 7 + day, before=told(3)) for day in (0, 1))]
    )


def test_creeping_needs_two_points():
    assert creeping(weeks(1, 2, 3)) and creeping(weeks(1, None, 3))
    assert not creeping(weeks(1, 2, 2)) and not creeping(weeks(3, 2, 1)) and not creeping([])
