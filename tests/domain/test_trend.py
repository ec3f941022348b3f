"""What weeks say beside each other, and what they must not be made to say."""

from datetime import UTC, date, datetime, timedelta
from statistics import fmean, median_low

from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.care import Trend
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Completion, Pain, PainAt, Reach, Session
from sciatica_timer.domain.trend import QUARTER, TrendLine, calmed, sorer, trend_of

TODAY = date(2026, 11, 22)


def session(
    weeks_ago: int,
    before: int | None,
    after: int | None = None,
    *,
    reach: Reach | None = None,
    day: int = 0,
) -> Session:
    started = datetime(2026, 11, 16 + day, 18, tzinfo=UTC) - timedelta(weeks=weeks_ago)
    return Session(
        id=f"{weeks_ago}-{day}",
        started=started,
        ended=started + timedelta(minutes=10),
        routine="stretch",
        routine_name="Stretch",
        completion=Completion.FINISHED,
        active_ms=600_000,
        parts=(),
        before=(PainAt(pain=Pain(score=before, reach=reach)),),
        after=(PainAt(pain=Pain(score=after)),) if after is not None else (),
    )


def line(*sessions: Session, weeks: int = 8) -> TrendLine:
    index = CalendarIndex(sessions, day_starts_at=3)
    return trend_of(index, TODAY, week_start=1, goal=2, weeks=weeks)


def test_nothing_says_nothing() -> None:
    empty = line()
    assert len(empty.weeks) == 8
    assert empty.before is empty.after is empty.reach is None
    assert empty.counted == empty.minutes == 0


def test_one_week_is_no_trend() -> None:
    assert line(session(0, 6), session(0, 2, day=3)).before is None


def test_a_week_is_its_mean() -> None:
    week = line(session(0, 6, 3), session(0, 3, 2, day=2)).weeks[-1]
    assert week.before and (week.before.value, week.before.count) == (4.5, 2)
    assert week.after and week.after.value == 2.5
    assert (week.minutes, week.kept_days) == (20, 2)


def test_two_points_are_said_and_one_is_about_the_same() -> None:
    down = line(session(7, 6), session(0, 4)).before
    assert down and down.trend is Trend.BETTER and down.points == -2
    same = line(session(7, 6), session(0, 5)).before
    assert same and same.trend is Trend.SAME and same.points == 0
    up = line(session(7, 3), session(0, 6)).before
    assert up and up.trend is Trend.WORSE and up.points == 3


def test_with_enough_weeks_one_bad_day_decides_nothing() -> None:
    weeks = [session(n, 5) for n in range(1, 8)]
    change = line(*weeks, session(0, 8)).before
    assert change and change.trend is Trend.SAME


@given(
    st.lists(st.none() | st.integers(0, 10), min_size=8, max_size=8),
    st.integers(-1, 1),
)
def test_a_change_of_one_point_is_never_called_better_or_worse(
    scores: list[int | None], shift: int
) -> None:
    level = next((score for score in scores if score is not None), 5)
    flat = [
        session(7 - n, max(0, min(10, level + (shift if n > 3 else 0))))
        for n, score in enumerate(scores)
        if score is not None
    ]
    change = line(*flat).before
    assert change is None or change.trend is Trend.SAME


def test_reach_is_told_and_not_judged() -> None:
    found = line(
        session(5, 5, reach=Reach.FOOT),
        session(0, 5, reach=Reach.THIGH),
        session(0, 5, reach=Reach.CALF, day=1),
    )
    assert found.reach and (found.reach.earlier, found.reach.later) == (Reach.FOOT, Reach.CALF)
    assert found.weeks[-1].reach_before is Reach.CALF


def test_unanswered_weeks_leave_a_gap() -> None:
    found = line(session(3, 6), session(2, None), session(0, 4))
    assert [week.before is None for week in found.weeks] == [1, 1, 1, 1, 0, 1, 1, 0]


def test_kept_weeks_stand_beside_it() -> None:
    both = [session(n, 3, day=d) for n in (1, 2, 4) for d in (0, 2)]
    found = line(*both)
    assert (found.kept, found.counted) == (3, 4)


def test_with_two_sore_sides_the_sorer_counts() -> None:
    answers = (
        PainAt(side=Side.LEFT, pain=Pain(score=2, reach=Reach.FOOT)),
        PainAt(side=Side.RIGHT, pain=Pain(score=6, reach=Reach.THIGH)),
    )
    assert sorer(answers) == Pain(score=6, reach=Reach.FOOT)
    assert sorer(()) is None


def test_a_calm_line_joins_a_quarter_of_a_year_and_leaves_long_gaps() -> None:
    jumps = [0.0 if week % 2 else 10.0 for week in range(60)]
    assert all(4 < value < 6 for value in calmed(jumps, fmean) if value is not None)
    apart = [4.0, *[None] * 40, 6.0]
    calm = calmed(apart, fmean)
    assert calm[0] == calm[QUARTER // 2] == 4.0
    assert calm[QUARTER // 2 + 1] is None
    assert calm[-1] == 6.0
    depths = [-6.0, -2.0, -2.0]
    assert set(calmed(depths, median_low)) == {-2.0}
