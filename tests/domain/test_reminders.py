"""When it reminds: on time, once more, and never twice for a clock, a zone or a sleep."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.domain.calendar import CalendarIndex, day_of
from sciatica_timer.domain.reminders import (
    MOST_TOLD,
    Due,
    ReminderChoices,
    Told,
    due,
    has_news,
    is_quiet,
    later,
)
from sciatica_timer.domain.session import Completion, Session, WeekMark, WeekReason
from sciatica_timer.domain.week_plan import PlannedTime, WeekPlan
from tools import reminder_month

ROOT = Path(__file__).resolve().parents[2]
BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)


def plan(*times: str) -> WeekPlan:
    made = tuple(
        PlannedTime(weekday=1, routine="stretch", at=time.fromisoformat(at) if at else None)
        for at in times
    )
    return WeekPlan(changed=datetime(2026, 1, 1, tzinfo=UTC), times=made)


def at(clock: str, day: date = MONDAY) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), BERLIN)


def done(*clocks: str, marks: tuple[WeekMark, ...] = ()) -> CalendarIndex:
    sessions = [
        Session(
            id=clock, started=at(clock), ended=at(clock) + timedelta(minutes=9), routine="stretch",
            routine_name="Stretch", completion=Completion.FINISHED, active_ms=540_000, parts=(),
        )
        for clock in clocks
    ]  # fmt: skip
    return CalendarIndex(sessions, day_starts_at=3, marks=marks)


def ask(clock: str, planned: WeekPlan, told: tuple[Told, ...] = (), **more: object) -> Due:
    index = more.pop("index", done())
    return due(planned, index, at(clock), BERLIN, told, **more)


def test_it_waits_for_the_hour_tells_and_tells_once_more_and_then_it_is_quiet():
    planned = plan("18:30")
    before = ask("12:00", planned)
    assert before.now is None and before.next_at == at("18:30")
    first = ask("18:31", planned)
    assert first.now == planned.times[0] and not first.again
    waiting = ask("18:32", planned, first.told)
    assert waiting.now is None and waiting.next_at == at("19:31")
    second = ask("19:31", planned, first.told)
    assert second.now is not None and second.again
    rest = ask("19:32", planned, second.told)
    assert rest.now is None and rest.next_at == at("18:30", MONDAY + timedelta(days=7))


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"index": done("8:10".zfill(5))}, "it is done"),
        ({"not_today": (MONDAY,)}, "not today"),
        (
            {
                "index": done(
                    marks=(WeekMark(first=MONDAY, reason=WeekReason.SICK, edited=at("08:00")),)
                )
            },
            "an unwell week",
        ),
    ],
)
def test_nothing_is_told_of_what_is_done_refused_or_in_a_week_without_a_goal(more, why):
    answer = ask("19:00", plan("18:30"), **more)
    assert answer.now is None, why
    assert answer.next_at == at("18:30", MONDAY + timedelta(days=7)), why


def test_later_puts_it_off_as_often_as_it_is_pressed_and_a_clock_set_back_loses_nothing():
    planned, told, clock = plan("12:00"), (), at("12:00")
    for _ in range(4):
        answer = due(planned, done(), clock, BERLIN, told)
        assert answer.now is not None
        told = later(answer.told, answer.told[-1], clock)
        assert due(planned, done(), clock, BERLIN, told).next_at == clock + timedelta(minutes=30)
        clock += timedelta(minutes=30)
    assert due(planned, done(), clock - timedelta(hours=1), BERLIN, told).now is not None


@pytest.mark.parametrize(
    ("planned", "told_at"),
    [("20:59", "20:59"), ("07:00", "08:00"), ("21:30", "20:55"), ("02:00", "20:55"), ("", "17:00")],
)
def test_quiet_hours_hold_it_back_to_their_end_or_it_comes_before_them(planned, told_at):
    assert ask("03:30", plan(planned)).next_at == at(told_at)
    free = ReminderChoices(quiet_from=time(0), quiet_until=time(0))
    assert ask("03:30", plan(planned), choices=free).next_at is not None


def test_what_is_late_waits_for_the_end_of_the_quiet_hours_but_what_was_put_off_does_not():
    noon = ReminderChoices(quiet_from=time(12), quiet_until=time(14))
    late = ask("12:30", plan("11:00"), choices=noon)
    assert late.now is None and late.next_at == at("14:00")
    assert ask("14:01", plan("11:00"), choices=noon).now is not None
    # Woken in the evening there is no such end on that day, and the next is another one.
    evening = ask("21:30", plan("20:00"))
    assert evening.now is None and evening.next_at == at("20:00", MONDAY + timedelta(days=7))
    told = ask("20:50", plan("20:00")).told
    assert ask("20:51", plan("20:00"), told).next_at == at("20:00", MONDAY + timedelta(days=7))
    put_off = later(told, told[-1], at("20:50"))
    assert ask("21:20", plan("20:00"), put_off).now is not None


@pytest.mark.parametrize("days", [1, 3, 400])
def test_a_clock_that_is_set_on_and_back_tells_nothing_twice(days):
    planned = plan("18:30")
    told = ask("18:31", planned).told
    there = due(planned, done(), at("18:31") + timedelta(days=days), BERLIN, told)
    assert ask("18:32", planned, there.told).now is None


@pytest.mark.parametrize(
    ("now", "next_at", "asks"),
    [
        (at("12:01"), at("18:30"), False),
        (at("18:30"), at("18:30"), True),
        (at("23:00"), None, False),
        (at("11:59"), at("18:30"), True),
        (at("12:01").astimezone(ZoneInfo("Asia/Kolkata")), at("18:30"), True),
    ],
    ids=["not yet", "it has come", "nothing is to come", "the clock was set back", "elsewhere"],
)
def test_a_look_says_whether_to_ask_anew(now, next_at, asks):
    assert has_news(at("12:00"), now, next_at) is asks


def test_several_that_are_late_after_a_sleep_are_told_in_one():
    planned = plan("09:00", "12:00", "15:00")
    answer = ask("16:00", planned)
    assert answer.now is not None and answer.now.at == time(15)
    assert [one.times for one in answer.told] == [1, 1, 1]
    assert ask("16:01", planned, answer.told).next_at == at("17:00")


def test_the_hour_that_the_clock_leaps_over_is_told_after_it_and_the_double_one_once():
    night = PlannedTime(weekday=7, routine="stretch", at=time(2, 30))
    free = ReminderChoices(quiet_from=time(0), quiet_until=time(0), day_starts_at=0)
    planned = WeekPlan(changed=datetime(2026, 1, 1, tzinfo=UTC), times=(night,))
    spring = datetime(2026, 3, 29, 0, 30, tzinfo=BERLIN)
    answer = due(planned, done(), spring, BERLIN, (), (), free)
    assert answer.next_at is not None and answer.next_at.strftime("%H:%M %z") == "03:30 +0200"
    autumn = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
    told, count = (), 0
    for minute in range(60):
        answer = due(planned, done(), autumn + timedelta(minutes=minute), BERLIN, told, (), free)
        told, count = answer.told, count + (answer.now is not None)
    # 2:30 comes at half past, for the first time; an hour later the clock shows it again.
    assert count == 1
    answer = due(planned, done(), autumn + timedelta(minutes=91), BERLIN, told, (), free)
    assert answer.again


steps = st.lists(
    st.tuples(
        st.integers(-300, 2_000),
        st.sampled_from([BERLIN, ZoneInfo("America/New_York"), ZoneInfo("Asia/Kolkata")]),
        st.booleans(),
    ),
    max_size=20,
)


@given(steps)
def test_whatever_clock_zone_and_sleep_do_nothing_is_told_more_than_twice(walk):
    planned, told, now = plan("", "09:00", "18:30"), (), at("06:00")
    count: Counter[object] = Counter()
    for minutes, zone, asked_twice in walk:
        now += timedelta(minutes=minutes)
        for _ in range(1 + asked_twice):
            answer = due(planned, done(), now, zone, told)
            told = answer.told
            if answer.now is not None:
                count[day_of(now.astimezone(zone), 3), answer.now] += 1
                assert not is_quiet(now.astimezone(zone), ReminderChoices())
            assert answer.next_at is None or answer.next_at > now
    assert all(times <= MOST_TOLD for times in count.values()), count


def test_the_month_that_is_shown_is_the_one_that_the_rule_makes():
    shown = (ROOT / "docs" / "reminders.md").read_text(encoding="utf-8")
    assert shown == reminder_month.text(), "python -m tools.reminder_month > docs/reminders.md"
