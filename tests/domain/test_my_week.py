"""The plan of a week: what is left of a day, how it rises, and how it survives two computers."""

from datetime import UTC, date, datetime, time, timedelta

import msgspec
import pytest

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.my_week import activity_goal, left_today, look_back, next_day
from sciatica_timer.domain.session import (
    Activity,
    CareLog,
    Completion,
    Pain,
    PainAt,
    Session,
)
from sciatica_timer.domain.week_plan import (
    NotToday,
    NotTodayReason,
    PlannedTime,
    WeekPlan,
    three_days,
)
from sciatica_timer.services.store import care_log
from sciatica_timer.services.store.care_merge import merge_care

MONDAY = date(2026, 11, 23)
CHANGED = datetime(2026, 11, 20, tzinfo=UTC)


def plan(*times: tuple[int, str, str], **more: object) -> WeekPlan:
    made = tuple(
        PlannedTime(weekday=day, routine=routine, at=time.fromisoformat(at) if at else None)
        for day, routine, at in times
    )
    return WeekPlan(changed=CHANGED, times=made, **more)


def session(
    day: int,
    routine: str = "stretch",
    minutes: int = 10,
    before: int | None = None,
    after: int | None = None,
    hour: int = 18,
) -> Session:
    """A session so many days after Monday."""
    started = datetime(2026, 11, 23, hour, tzinfo=UTC) + timedelta(days=day)

    def felt(score: int | None) -> tuple[PainAt, ...]:
        return () if score is None else (PainAt(pain=Pain(score=score)),)

    return Session(
        id=f"{day}-{routine}-{hour}",
        started=started,
        ended=started + timedelta(minutes=minutes),
        routine=routine,
        routine_name=routine.title(),
        completion=Completion.FINISHED,
        active_ms=minutes * 60_000,
        parts=(),
        activity=Activity.WALK if routine == "activity" else None,
        before=felt(before),
        after=felt(after),
    )


def index(*sessions: Session) -> CalendarIndex:
    return CalendarIndex(sessions, day_starts_at=3)


@pytest.mark.parametrize(
    ("done", "left"),
    [
        ((), ["strength", "stretch", "strength"]),
        (("stretch",), ["strength", "strength"]),
        (("strength",), ["stretch", "strength"]),
        (("flare-day",), ["stretch", "strength"]),
        (("all-seven", "stretch"), ["strength"]),
        (("stretch", "strength", "strength", "stretch"), []),
        (("activity",), ["strength", "stretch", "strength"]),
    ],
)
def test_each_session_stands_for_one_that_was_planned_its_own_if_it_can(done, left):
    planned = plan((1, "stretch", "18:00"), (1, "strength", "8:00".zfill(5)), (1, "strength", ""))
    sessions = [session(0, routine, hour=7 + at) for at, routine in enumerate(done)]
    assert [one.routine for one in left_today(planned, index(*sessions), MONDAY)] == left
    assert left_today(planned, index(*sessions), MONDAY + timedelta(days=1)) == ()


def test_three_days_leave_a_rest_day_after_each_whatever_day_a_week_begins_with():
    for start in range(1, 8):
        days = [one.weekday for one in three_days("stretch", start)]
        assert len(days) == 3 and days == sorted(days)
        assert all((day % 7) + 1 not in days for day in days)
    assert [one.weekday for one in three_days("stretch", 1)] == [1, 3, 5]


def test_a_day_takes_three_at_most_and_stands_in_the_order_of_its_hours():
    times = tuple(PlannedTime(weekday=2, routine=name) for name in "abcd")
    late = msgspec.structs.replace(times[2], at=time(7))
    made = plan((1, "x", "")).with_day(2, (*times[:2], late, times[3]))
    assert [one.routine for one in made.on(2)] == ["c", "a", "b"]
    assert made.weekdays == (1, 2)
    assert made.with_day(2, ()).weekdays == (1,)
    assert next_day(made, MONDAY) == MONDAY + timedelta(days=1)
    assert next_day(plan((1, "x", "")), MONDAY) == MONDAY + timedelta(days=7)
    assert next_day(plan(), MONDAY) is None


@pytest.mark.parametrize(
    ("walks", "goal"),
    [
        ((), 10),
        (((-7, 20),), 30),
        (((-14, 33), (-7, 5)), 40),
        (((-7, 400),), 150),
        (((-21, 90),), 10),
    ],
)
def test_gentle_activity_rises_slowly_from_what_was_done_and_never_beyond_the_wish(walks, goal):
    week_of = index(*(session(day, "activity", minutes) for day, minutes in walks))
    before = week_of.weeks(MONDAY - timedelta(days=7), 2, week_start=1)
    assert activity_goal(plan(activity_min=150), before) == goal
    assert activity_goal(plan(), before) == activity_goal(None, before) == 0


def test_a_week_is_told_with_the_numbers_that_are_drawn():
    sessions = (
        session(-6, before=6),
        session(-4, before=5, after=5),
        session(-3, "activity", 20),
        session(0, before=4, after=2),
        session(0, "activity", 15, hour=9),
        session(2, "strength", before=3, after=2),
        session(3, before=5, after=1),
    )
    planned = plan((1, "stretch", ""), (3, "stretch", ""), (5, "stretch", ""), activity_min=60)
    back = look_back(
        index(*sessions),
        planned,
        MONDAY + timedelta(days=4),
        week_start=1,
        goal=3,
        not_today=[MONDAY + timedelta(days=4), MONDAY - timedelta(days=2)],
    )
    assert [day.planned for day in back.days] == [1, 0, 1, 0, 1, 0, 0]
    assert [day.done for day in back.days] == [1, 0, 1, 1, 0, 0, 0]
    assert [day.minutes for day in back.days] == [25, 0, 10, 10, 0, 0, 0]
    assert [day.pain for day in back.days] == [4, None, 3, 5, None, None, None]
    assert (back.minutes, back.activity_min, back.activity_goal) == (45, 15, 30)
    assert back.week.kept(back.goal) and back.not_today == 1
    change = back.pain.before
    assert change is not None and (change.earlier, change.later) == (5.5, 4.0)
    assert [(one.session.routine_name, one.times) for one in back.lower] == [("Stretch", 2)]


def test_of_two_computers_the_newer_plan_holds_and_every_not_today_is_kept():
    old = plan((1, "stretch", "18:00"))
    new = msgspec.structs.replace(old, changed=CHANGED + timedelta(hours=1), times=())
    here = NotToday(at=CHANGED, day=MONDAY, because=NotTodayReason.TIRED)
    there = msgspec.structs.replace(here, at=CHANGED + timedelta(days=1))
    one, other = CareLog(plan=old, not_today=(there,)), CareLog(plan=new, not_today=(here,))
    merged = merge_care(one, other)
    assert merged == merge_care(other, one)
    assert merged.plan == new and merged.not_today == (here, there)
    assert merge_care(CareLog(), one).plan == old


def test_a_plan_that_makes_no_sense_costs_itself_alone_and_an_old_file_has_none():
    assert care_log.read(b'{"version": 1, "reds": []}').log == CareLog()
    raw = (
        b'{"plan": {"changed": "2026-11-20T00:00:00Z", "times": [{"weekday": 9}]}, "not_today":'
        b' [{"at": "2026-11-20T00:00:00Z", "day": "2026-11-20", "because": "tired"},'
        b' {"at": "2026-11-20T00:00:00Z", "day": "2026-11-20", "because": "?"}]}'
    )
    read = care_log.read(raw)
    assert read.log.plan is None and len(read.log.not_today) == 1 and read.unread == 2
    whole = plan((1, "stretch", "18:30"), (2, "strength", ""), what_for="Sit through a film")
    text = msgspec.json.encode(CareLog(plan=whole))
    assert care_log.read(text).log.plan == whole
