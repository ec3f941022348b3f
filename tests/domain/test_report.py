"""The page for the physiotherapist, as facts: a table of what goes in and what stands there."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.care import Trend
from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.report import (
    MOST_POINTS,
    Period,
    Report,
    last_weeks,
    period_of,
    report_of,
)
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import (
    Activity,
    Completion,
    Hurt,
    Level,
    Pain,
    PainAt,
    Part,
    Reach,
    Session,
    WeekMark,
    WeekReason,
)

TODAY = date(2026, 11, 22)
"""A Sunday, so that the week that is on ends today."""
MONDAY = 1


def session(weeks_ago: int, day: int = 0, *parts: Part, **more: object) -> Session:
    """On a weekday (0 Monday) so many weeks before the week of today."""
    started = datetime(2026, 11, 16 + day, 18, tzinfo=UTC) - timedelta(weeks=weeks_ago)
    facts: dict[str, object] = {
        "id": f"{weeks_ago}-{day}",
        "started": started,
        "ended": started + timedelta(minutes=10),
        "routine": "stretch",
        "routine_name": "Stretch",
        "completion": Completion.FINISHED,
        "active_ms": 600_000,
        "parts": parts,
    }
    return Session(**(facts | more))  # type: ignore[arg-type]


def part(exercise: str = "clamshell", side: Side | None = None, **more: object) -> Part:
    facts: dict[str, object] = {
        "exercise": exercise,
        "name": exercise.capitalize(),
        "side": side,
        "planned": Dose(hold_s=5, reps=8),
        "reps_done": 8,
    }
    return Part(**(facts | more))  # type: ignore[arg-type]


def pain(before: int, after: int, reach: Reach | None = None) -> dict[str, object]:
    return {
        "before": (PainAt(pain=Pain(score=before, reach=reach)),),
        "after": (PainAt(pain=Pain(score=after, reach=reach)),),
    }


def report(*sessions: Session, weeks: int = 4, goal: int = 2, today: date = TODAY,
           marks: tuple[WeekMark, ...] = ()) -> Report:  # fmt: skip
    index = CalendarIndex(sessions, day_starts_at=3, marks=marks)
    period = last_weeks(index, today, weeks, week_start=MONDAY)
    return report_of(index, period, today, week_start=MONDAY, goal=goal)


# Periods

LONG = CalendarIndex([session(30), session(0)], day_starts_at=3)


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (None, None, (date(2026, 4, 20), TODAY)),
        (date(2026, 11, 4), None, (date(2026, 11, 2), TODAY)),
        (date(2026, 11, 4), date(2026, 11, 12), (date(2026, 11, 2), date(2026, 11, 15))),
        (date(2020, 1, 1), date(2026, 5, 1), (date(2026, 4, 20), date(2026, 5, 3))),
        (date(2026, 11, 4), date(2030, 1, 1), (date(2026, 11, 2), TODAY)),
        (date(2026, 11, 12), date(2026, 11, 4), (date(2026, 11, 2), date(2026, 11, 8))),
        (date(2027, 3, 1), None, (date(2026, 11, 16), TODAY)),
    ],
)
def test_a_period_is_whole_weeks_since_the_first_session_and_not_to_come(
    first: date | None, last: date | None, found: tuple[date, date]
) -> None:
    period = period_of(LONG, TODAY, week_start=MONDAY, first=first, last=last)
    assert (period.first, period.last) == found
    assert period.weeks == -(-((found[1] - found[0]).days + 1) // 7)


def test_the_last_weeks_count_this_one() -> None:
    assert last_weeks(LONG, TODAY, 4, week_start=MONDAY) == Period(
        first=date(2026, 10, 26), last=TODAY
    )
    midweek = date(2026, 11, 18)
    assert last_weeks(LONG, midweek, 1, week_start=MONDAY) == Period(
        first=date(2026, 11, 16), last=midweek
    )


# Nothing, and one


def test_nothing_is_nothing() -> None:
    empty = report()
    assert empty.empty
    assert empty.period.weeks == 1
    assert (empty.adherence.kept, empty.adherence.counted) == (0, 0)
    assert empty.before is empty.after is empty.reach is None
    assert not (empty.doses or empty.hurts or empty.activities or empty.notes)


def test_one_session_is_told_and_no_trend_is_made_of_it() -> None:
    one = report(session(0, 0, part(), **pain(5, 3, Reach.CALF)))
    assert not one.empty
    assert (one.adherence.kept_days, one.adherence.sessions, one.adherence.minutes) == (1, 1, 10)
    assert one.before is one.after is one.reach is None
    assert [(p.before, p.after, p.reach_before) for p in one.points] == [(5, 3, Reach.CALF)]


# Adherence


def week(weeks_ago: int, days: int, **more: object) -> list[Session]:
    return [session(weeks_ago, day, **more) for day in range(days)]


SICK = WeekMark(
    first=date(2026, 11, 9), reason=WeekReason.SICK, edited=datetime(2026, 11, 9, tzinfo=UTC)
)


@pytest.mark.parametrize(
    ("done", "marks", "kept", "counted", "excused"),
    [
        ([*week(3, 2), *week(2, 2), *week(1, 2), *week(0, 2)], (), 4, 4, 0),
        ([*week(3, 2), *week(2, 1), *week(1, 2)], (), 2, 3, 0),
        ([*week(3, 2), *week(2, 2), *week(1, 1)], (SICK,), 2, 2, 1),
        ([*week(3, 2), *week(1, 1, routine=FLARE_ROUTINE)], (), 1, 2, 1),
        ([*week(3, 2), *week(0, 1)], (), 1, 3, 0),
        ([*week(0, 1)], (), 0, 0, 0),
    ],
    ids=["all kept", "one short", "sick", "hard day", "this week is not over", "begun this week"],
)
def test_weeks_stand_against_the_goal(
    done: list[Session], marks: tuple[WeekMark, ...], kept: int, counted: int, excused: int
) -> None:
    found = report(*done, marks=marks).adherence
    assert (found.kept, found.counted, found.excused) == (kept, counted, excused)


def test_a_week_of_the_past_that_is_over_counts_although_the_period_ends_with_it() -> None:
    index = CalendarIndex([*week(3, 2), *week(2, 1)], day_starts_at=3)
    period = period_of(index, TODAY, week_start=MONDAY, last=date(2026, 11, 8))
    found = report_of(index, period, TODAY, week_start=MONDAY, goal=2).adherence
    assert (found.kept, found.counted) == (1, 2)


def test_what_was_left_before_anything_was_done_is_no_session() -> None:
    left = session(0, 1, part(reps_done=0), completion=Completion.LEFT)
    assert report(session(0), left).adherence.sessions == 1


# Pain and reach


@pytest.mark.parametrize(
    ("scores", "trend", "points"),
    [
        ((6, 6, 4, 4), Trend.BETTER, -2),
        ((6, 6, 5, 5), Trend.SAME, 0),
        ((4, 4, 5, 5), Trend.SAME, 0),
        ((3, 3, 5, 5), Trend.WORSE, 2),
    ],
)
def test_a_change_of_one_point_is_neither_better_nor_worse(
    scores: tuple[int, ...], trend: Trend, points: int
) -> None:
    found = report(*(session(3 - at, **pain(score, score)) for at, score in enumerate(scores)))
    for change in (found.before, found.after):
        assert change and (change.trend, change.points) == (trend, points)


def test_reach_is_told_first_and_last() -> None:
    first, last = session(3, **pain(5, 4, Reach.CALF)), session(0, **pain(4, 3, Reach.BUTTOCK))
    found = report(first, last).reach
    assert found and (found.earlier, found.later) == (Reach.CALF, Reach.BUTTOCK)


@pytest.mark.parametrize(
    ("weeks", "block", "points"), [(1, 1, 1), (54, 1, 54), (55, 4, 14), (216, 4, 54), (520, 13, 40)]
)
def test_a_long_period_takes_several_weeks_to_a_point(weeks: int, block: int, points: int) -> None:
    some = [session(ago, **pain(ago % 10, 0)) for ago in range(weeks)]
    found = report(*some, weeks=weeks)
    assert (found.weeks_a_point, len(found.points)) == (block, points)
    assert len(found.points) <= MOST_POINTS
    newest = [ago % 10 for ago in range(min(block, weeks))]
    assert found.points[-1].before == pytest.approx(sum(newest) / len(newest))


# Exercises


def level(reps: int, variant: str = "") -> Level:
    return Level(dose=Dose(hold_s=5, reps=reps), variant=variant)


def test_the_first_and_the_latest_dose_stand_beside_each_other() -> None:
    more = Dose(hold_s=5, reps=10)
    (line,) = report(
        session(2, 0, part()), session(1, 0, part()), session(0, 0, part(planned=more, variant="x"))
    ).doses
    assert (line.first, line.latest, line.sessions) == (level(8), level(10, "x"), 3)


def test_sides_that_went_alike_share_a_line_and_others_do_not() -> None:
    both = [part(side=Side.RIGHT), part(side=Side.LEFT)]
    (alike,) = report(session(1, 0, *both)).doses
    assert alike.sides == (Side.LEFT, Side.RIGHT)
    apart = report(session(1, 0, *both), session(0, 0, both[0])).doses
    assert [(line.sides, line.sessions) for line in apart] == [
        ((Side.RIGHT,), 2),
        ((Side.LEFT,), 1),
    ]


def test_what_was_not_reached_is_no_session_of_its_exercise() -> None:
    later = part("dog", reps_done=0, reached=False)
    begun = part("dog", reps_done=1, hurts=(hurt(3),))
    found = report(session(2, 0, begun), session(1, 0, part("tilt"), later))
    assert [(line.exercise, line.sessions) for line in found.doses] == [("dog", 1), ("tilt", 1)]
    assert [(line.sessions, line.of) for line in found.hurts] == [(1, 1)]


def test_what_was_skipped_has_no_dose_and_what_was_done_most_stands_first() -> None:
    rare, often = part("bridge"), part("tilt")
    found = report(
        session(2, 0, rare, often, part("dog", skipped=True, reps_done=0)),
        session(1, 0, often, part(skipped=True, reps_done=0), part(planned=Dose(hold_s=5, reps=9))),
    )
    assert [line.exercise for line in found.doses] == ["tilt", "bridge", "clamshell"]
    assert found.doses[2].first == level(9), "a part that was skipped beside one that was done"


def test_what_was_besides_the_plan_or_not_reached_has_no_dose() -> None:
    besides = part("bridge", planned=Dose(hold_s=5, reps=0), reps_done=3, reached=True)
    behind = part("dog", reps_done=0, reached=False)
    found = report(session(1, 0, part("tilt"), besides, behind), session(0, 0, part("tilt")))
    assert [(line.exercise, line.sessions) for line in found.doses] == [("tilt", 2)]
    assert found.adherence.sessions == 2


def hurt(score: int | None, reach: Reach | None = None) -> Hurt:
    told = Pain(score=score, reach=reach) if score is not None or reach else None
    return Hurt(pain=told, choice="skip")


def test_what_hurt_is_told_with_how_often_and_how_much() -> None:
    found = report(
        session(3, 0, part(side=Side.LEFT, hurts=(hurt(4), hurt(6, Reach.KNEE)))),
        session(2, 0, part(side=Side.LEFT, hurts=(hurt(None),), skipped=True)),
        session(1, 0, part(side=Side.LEFT), part(side=Side.RIGHT, hurts=(hurt(None),))),
        session(0, 0, part("tilt")),
    )
    left, right = found.hurts
    assert (left.side, left.sessions, left.of) == (Side.LEFT, 2, 3)
    assert (left.lowest, left.highest, left.deepest) == (4, 6, Reach.KNEE)
    assert (right.side, right.sessions, right.of) == (Side.RIGHT, 1, 1)
    assert right.lowest is right.highest is right.deepest is None


def test_what_hurt_is_told_with_what_was_done_about_it() -> None:
    choices = ("stop", "easier", "go-on", "easier", "skip")
    hurts = tuple(Hurt(pain=None, choice=choice) for choice in choices)
    [line] = report(session(1, 0, part(side=Side.LEFT, hurts=hurts))).hurts
    assert line.choices == (("easier", 2), ("skip", 1), ("stop", 1))


# The rest


def test_activities_are_added_up_and_are_no_sessions() -> None:
    def walk(weeks_ago: int, activity: Activity = Activity.WALK) -> Session:
        return session(weeks_ago, 3, activity=activity, active_ms=1_800_000)

    found = report(walk(2), walk(1), walk(0, Activity.SWIM), session(0))
    assert [(a.activity, a.times, a.minutes) for a in found.activities] == [
        (Activity.WALK, 2, 60),
        (Activity.SWIM, 1, 30),
    ]
    assert (found.adherence.sessions, found.adherence.minutes) == (1, 10)
    assert found.adherence.kept_days == 4


def test_notes_are_the_newest_first_and_blank_ones_are_none() -> None:
    found = report(
        session(2, note=" old "),
        session(1, note="new"),
        session(0, note="  "),
        session(9, note="x"),
    )
    assert [(note.session, note.text) for note in found.notes] == [("1-0", "new"), ("2-0", "old")]


def test_what_lies_outside_the_period_does_not_count() -> None:
    found = report(session(4, 6, part("old"), **pain(9, 9), note="before"), session(3), weeks=4)
    assert (found.adherence.sessions, found.doses, found.notes) == (1, (), ())
    assert all(point.before is None for point in found.points)


@given(
    st.lists(
        st.builds(
            session,
            st.integers(0, 60),
            st.integers(0, 6),
            st.builds(part, side=st.none() | st.sampled_from(Side), skipped=st.booleans()),
            note=st.text(max_size=3),
        ),
        max_size=12,
    ),
    st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    st.dates(date(2025, 1, 1), date(2027, 1, 1)),
)
def test_whatever_is_asked_for_the_parts_agree(
    some: list[Session], first: date, last: date
) -> None:
    index = CalendarIndex(some, day_starts_at=3)
    period = period_of(index, TODAY, week_start=MONDAY, first=first, last=last)
    found = report_of(index, period, TODAY, week_start=MONDAY, goal=2)
    kept = found.adherence
    assert period.first <= period.last <= TODAY
    assert period.first.isoweekday() == MONDAY
    assert kept.kept <= kept.counted
    assert kept.counted + kept.excused <= period.weeks
    assert kept.kept_days <= (period.last - period.first).days + 1
    assert sum(line.sessions for line in found.doses) <= 2 * len(some)
