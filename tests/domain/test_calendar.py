"""Days, weeks, months: where a session stands in them."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.domain.calendar import CalendarIndex, KeptWeeks, WeekStatus, day_of, week_of
from sciatica_timer.domain.exercise import Dose
from sciatica_timer.domain.session import (
    Activity,
    Completion,
    Part,
    Session,
    WeekMark,
    WeekReason,
)

BERLIN = ZoneInfo("Europe/Berlin")


def session(
    started: datetime,
    *,
    routine: str = "gentle-start",
    done: bool = True,
    activity: Activity | None = None,
) -> Session:
    dose = Dose(hold_s=5, reps=6)
    reps = 6 if done else 0
    part = Part(exercise="pelvic-tilt", name="Pelvic tilt", planned=dose, reps_done=reps)
    return Session(
        id=started.isoformat(),
        started=started,
        ended=started + timedelta(minutes=12),
        routine=routine,
        routine_name="Gentle start",
        completion=Completion.FINISHED if done else Completion.LEFT,
        active_ms=12 * 60_000,
        parts=(part,) if activity is None else (),
        activity=activity,
    )


def on(*days: date, **more: object) -> list[Session]:
    return [
        session(datetime(day.year, day.month, day.day, 18, tzinfo=UTC), **more)  # type: ignore[arg-type]
        for day in days
    ]


class TestDay:
    def test_a_session_at_one_in_the_morning_belongs_to_the_evening_before(self) -> None:
        late = datetime(2026, 11, 22, 1, 0, tzinfo=BERLIN)
        assert day_of(late, 3) == date(2026, 11, 21)
        assert day_of(late, 0) == date(2026, 11, 22)

    def test_at_the_hour_itself_the_new_day_has_begun(self) -> None:
        assert day_of(datetime(2026, 11, 22, 3, 0, tzinfo=BERLIN), 3) == date(2026, 11, 22)
        assert day_of(datetime(2026, 11, 22, 2, 59, 59, tzinfo=BERLIN), 3) == date(2026, 11, 21)

    def test_both_half_past_two_when_the_clocks_go_back_are_the_same_day(self) -> None:
        summer = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2)))
        winter = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=1)))
        assert winter - summer == timedelta(hours=1)
        assert day_of(summer, 3) == day_of(winter, 3) == date(2026, 10, 24)
        assert day_of(summer, 0) == day_of(winter, 0) == date(2026, 10, 25)

    def test_the_hour_that_does_not_exist_in_spring_does_not_lose_a_day(self) -> None:
        days = [
            day_of(
                datetime(2026, 3, 29, 0, 30, tzinfo=UTC).astimezone(BERLIN) + timedelta(hours=h), 3
            )
            for h in range(0, 48, 6)
        ]
        assert days == sorted(days)
        assert set(days) <= {date(2026, 3, 28), date(2026, 3, 29), date(2026, 3, 30)}

    def test_who_flies_to_tokyo_keeps_the_days_they_lived(self) -> None:
        before = datetime(2026, 11, 20, 22, 0, tzinfo=timezone(timedelta(hours=-8)))
        after = datetime(2026, 11, 22, 7, 0, tzinfo=timezone(timedelta(hours=9)))
        assert after - before == timedelta(hours=16)
        assert day_of(before, 3) == date(2026, 11, 20)
        assert day_of(after, 3) == date(2026, 11, 22)

    def test_a_walk_counts_and_a_session_left_at_once_does_not(self) -> None:
        day = date(2026, 11, 4)
        walked = CalendarIndex(
            on(day, activity=Activity.WALK, routine="activity"), day_starts_at=3
        ).day(day)
        left = CalendarIndex(on(day, done=False), day_starts_at=3).day(day)
        assert walked.kept and walked.activities and not walked.exercise
        assert not left.kept and left.sessions

    @pytest.mark.parametrize(
        ("reps", "held_ms", "completion", "counts"),
        [
            (1, 5_000, Completion.LEFT, True),
            (0, 4_900, Completion.LEFT, False),
            (0, 0, Completion.FINISHED, False),
            (6, 30_000, Completion.FINISHED, True),
        ],
        ids=["one rep, then left", "a begun hold", "skipped to the end", "all of it"],
    )
    def test_a_day_counts_from_one_whole_rep_on(
        self, reps: int, held_ms: int, completion: Completion, counts: bool
    ) -> None:
        whole = on(date(2026, 11, 4))[0]
        part = replace(whole.parts[0], reps_done=reps, held_ms=held_ms)
        assert replace(whole, parts=(part,), completion=completion).counts is counts

    @pytest.mark.parametrize(("ms", "counts"), [(59_999, False), (60_000, True)])
    @pytest.mark.parametrize("activity", [None, Activity.WALK])
    def test_where_reps_are_not_known_a_minute_counts(
        self, ms: int, activity: Activity | None, counts: bool
    ) -> None:
        by_hand = replace(on(date(2026, 11, 4))[0], parts=(), activity=activity, active_ms=ms)
        assert by_hand.counts is counts
        left = replace(by_hand, completion=Completion.LEFT)
        assert left.counts is (counts and activity is not None)

    @given(st.datetimes(timezones=st.timezones()), st.integers(0, 6))
    def test_no_time_on_earth_breaks_it(self, moment: datetime, starts: int) -> None:
        day = day_of(moment, starts)
        assert abs((day - moment.date()).days) <= 1


class TestWeek:
    @pytest.mark.parametrize("start", range(1, 8))
    def test_every_day_lies_in_the_week_that_is_given_for_it(self, start: int) -> None:
        for number in range(400):
            day = date(2026, 1, 1) + timedelta(days=number)
            first = week_of(day, start)
            assert first.isoweekday() == start
            assert 0 <= (day - first).days < 7

    def test_two_days_keep_a_week_and_two_sessions_on_one_day_do_not(self) -> None:
        monday, friday = date(2026, 11, 2), date(2026, 11, 6)
        twice = on(monday, monday)
        assert not CalendarIndex(twice, day_starts_at=3).week(monday, week_start=1).kept(2)
        both = CalendarIndex(on(monday, friday), day_starts_at=3).week(friday, week_start=1)
        assert both.kept(2) and both.kept_days == 2 and both.first == monday

    def test_sunday_belongs_to_the_next_week_where_weeks_start_on_sunday(self) -> None:
        sunday = date(2026, 11, 8)
        here = CalendarIndex(on(sunday), day_starts_at=3).week(sunday, week_start=1)
        there = CalendarIndex(on(sunday), day_starts_at=3).week(sunday, week_start=7)
        assert here.first == date(2026, 11, 2)
        assert there.first == sunday


class TestMonth:
    def test_november_2026_is_six_weeks_from_monday(self) -> None:
        month = CalendarIndex((), day_starts_at=3).month(2026, 11, week_start=1, goal=2)
        assert len(month.weeks) == 6
        assert month.weeks[0].first == date(2026, 10, 26)
        assert len(month.days) == 30

    def test_february_2027_is_exactly_four_weeks(self) -> None:
        month = CalendarIndex((), day_starts_at=3).month(2027, 2, week_start=1, goal=2)
        assert len(month.weeks) == 4

    @given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 7))
    def test_every_month_of_the_calendar_has_all_its_days_once(
        self, year: int, month: int, start: int
    ) -> None:
        made = CalendarIndex((), day_starts_at=3).month(year, month, week_start=start, goal=2)
        own = [day.date for day in made.days]
        assert own[0].day == 1
        assert [day.day for day in own] == list(range(1, len(own) + 1)) or year in (1, 9999)

    def test_a_day_beside_the_month_is_shown_but_not_counted(self) -> None:
        index = CalendarIndex(on(date(2026, 10, 31), date(2026, 11, 3)), day_starts_at=3)
        month = index.month(2026, 11, week_start=1, goal=2)
        assert [s.started.day for s in month.sessions] == [3]
        assert month.weeks[0].kept_days == 1

    def test_a_year_holds_every_day_once(self) -> None:
        year = CalendarIndex((), day_starts_at=3).year(2028, week_start=1, goal=2)
        assert len(year.days) == 366
        assert len({day.date for day in year.days}) == 366


class TestKeptWeeks:
    monday = date(2026, 11, 16)

    def weeks_ago(self, *weeks: int) -> list[Session]:
        days = [self.monday - timedelta(weeks=w) for w in weeks]
        return on(*days, *(day + timedelta(days=2) for day in days))

    def kept(self, sessions: list[Session], *marks: WeekMark) -> KeptWeeks:
        index = CalendarIndex(sessions, day_starts_at=3, marks=marks)
        return index.kept_weeks(self.monday + timedelta(days=1), week_start=1, goal=2)

    def test_a_missed_week_dents_and_does_not_reset(self) -> None:
        kept = self.kept(self.weeks_ago(1, 2, 4, 5))
        assert (kept.kept, kept.counted) == (4, 5)

    def test_a_sick_week_is_not_counted(self) -> None:
        mark = WeekMark(
            first=self.monday - timedelta(weeks=3),
            reason=WeekReason.SICK,
            edited=datetime(2026, 11, 1, tzinfo=UTC),
        )
        kept = self.kept(self.weeks_ago(1, 2, 4, 5), mark)
        assert (kept.kept, kept.counted) == (4, 4)

    def test_a_flare_day_never_breaks_it(self) -> None:
        flare = on(self.monday - timedelta(weeks=3), routine="flare-day")
        kept = self.kept(self.weeks_ago(1, 2, 4, 5) + flare)
        assert (kept.kept, kept.counted) == (4, 4)
        week = CalendarIndex(flare, day_starts_at=3).week(
            self.monday - timedelta(weeks=3), week_start=1
        )
        assert week.kept_days == 1
        assert week.standing(2) is WeekStatus.EXCUSED

    def test_this_week_only_counts_once_it_is_kept(self) -> None:
        assert self.kept(self.weeks_ago(1)).counted == 1
        assert self.kept(self.weeks_ago(0, 1)).counted == 2

    def test_weeks_before_the_first_session_are_nobodys_failure(self) -> None:
        assert self.kept(self.weeks_ago(1)).counted == 1
        assert self.kept([]).counted == 0
