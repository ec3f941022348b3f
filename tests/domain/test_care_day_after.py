"""The day after a session, trends, and gentle activity: a row of a table for every branch."""

from datetime import UTC, date, datetime, timedelta

import pytest
from care_records import answers, at, pain, session
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.domain import care, per_block
from sciatica_timer.domain.care import Trend
from sciatica_timer.domain.session import (
    Activity,
    Compared,
    NextDay,
    Pain,
    PainAt,
)

BETTER = NextDay(compared=Compared.BETTER)
SAME = NextDay(compared=Compared.SAME)
WORSE = NextDay(compared=Compared.WORSE)


# The day after


def test_yesterdays_last_session_is_asked_about_until_the_next_one():
    sessions = [session(0), session(0.1), session(-1)]
    due = care.yesterdays_last(sessions, date(2026, 11, 3))
    assert due == sessions[1]
    done = care.answer_next_day(due, Compared.WORSE, False, at(1))
    assert done.next_day == NextDay(compared=Compared.WORSE, settled=False, answered=at(1))
    # Its answer stays in sight, to be changed.
    assert care.yesterdays_last([sessions[0], done], date(2026, 11, 3)) == done
    assert care.yesterdays_last([sessions[0], done, session(1)], date(2026, 11, 3)) is None


@pytest.mark.parametrize("today", [date(2026, 11, 2), date(2026, 11, 4), date(2026, 12, 3)])
def test_not_on_the_day_itself_and_not_when_ignored_for_a_day(today):
    assert care.yesterdays_last([session(0)], today) is None


def test_a_session_after_midnight_belongs_to_the_evening_before():
    late = session(7 / 24)
    assert late.started == datetime(2026, 11, 3, 1, 0, tzinfo=UTC)
    assert care.yesterdays_last([late], date(2026, 11, 3)) == late
    assert care.yesterdays_last([late], date(2026, 11, 4), day_starts_at=0) == late


def test_gentle_activity_is_not_asked_about():
    walk = care.log_activity(Activity.WALK, 20, name="Walk", id="w", ended=at(0))
    assert care.yesterdays_last([walk], date(2026, 11, 3)) is None


@pytest.mark.parametrize(
    ("score", "compared", "asked"),
    [
        (2, Compared.BETTER, False),
        (2, Compared.SAME, False),
        (2, Compared.WORSE, True),
        (5, Compared.SAME, True),
        (5, Compared.BETTER, True),
        (None, Compared.SAME, False),
    ],
)
def test_when_settling_is_asked_about(score, compared, asked):
    assert care.asks_settled(session(0, after=answers(pain(score))), compared) is asked


# Words and numbers


@pytest.mark.parametrize(
    ("earlier", "later", "said"),
    [
        (None, 3, None),
        (3, None, None),
        (5, 5, Trend.SAME),
        (5, 4, Trend.SAME),
        (4, 5, Trend.SAME),
        (5.0, 3.1, Trend.SAME),
        (5, 3, Trend.BETTER),
        (3, 5, Trend.WORSE),
        (0, 10, Trend.WORSE),
    ],
)
def test_better_or_worse_only_from_two_points(earlier, later, said):
    assert care.trend(earlier, later) is said


@given(st.integers(0, 10), st.integers(-1, 1))
def test_a_change_of_one_point_is_never_named(score, change):
    assert care.trend(score, score + change) is Trend.SAME


@pytest.mark.parametrize(("score", "offered"), [(3, False), (4, True), (5, True), (6, False)])
def test_a_flare_day_is_offered_for_a_high_score_that_is_not_red(score, offered):
    assert care.suggests_flare_day([PainAt(pain=Pain(score=score))]) is offered


@pytest.mark.parametrize(("told", "kept"), [(0, 1), (25, 25), (9999, 300)])
def test_gentle_activity_is_a_session_that_counts(told, kept):
    walk = care.log_activity(Activity.WALK, told, name="Walk", id="w", ended=at(0))
    assert (walk.minutes, walk.parts, walk.activity) == (kept, (), Activity.WALK)
    assert walk.ended - walk.started == timedelta(minutes=kept)
    assert per_block.exercised([walk, session(1), session(0)]) == (session(0), session(1))
