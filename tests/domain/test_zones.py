"""Every moment that is told by hand carries the offset of its own date."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.domain.edits import copy_to, moment_on, moved, not_after, zone_of
from sciatica_timer.domain.session import Completion, Session
from sciatica_timer.domain.zones import in_zone, is_of, on_the_clock

BERLIN = ZoneInfo("Europe/Berlin")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
ZONES = [
    *("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"),
    *("Africa/Casablanca", "Pacific/Apia", "America/Sao_Paulo", "Europe/Istanbul", "Asia/Tehran"),
    *("Europe/Dublin", "America/St_Johns", "Pacific/Chatham", "Africa/Monrovia", "Asia/Pyongyang"),
]
MOMENTS = st.datetimes(datetime(1900, 1, 2), datetime(2199, 12, 30))


def session_at(started: datetime, minutes: int = 15) -> Session:
    return Session(
        id="one",
        started=started,
        ended=started + timedelta(minutes=minutes),
        routine="stretch",
        routine_name="Stretch",
        completion=Completion.FINISHED,
        active_ms=minutes * 60_000,
        parts=(),
    )


@given(MOMENTS, st.sampled_from(ZONES))
def test_the_offset_is_that_of_the_date(wall: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    moment = on_the_clock(wall, zone)
    assert moment.utcoffset() == moment.astimezone(zone).utcoffset()
    assert is_of(moment, zone)
    shown = moment.replace(tzinfo=None)
    # The clock shows what was told, unless it leapt over that time.
    if shown != wall:
        assert shown > wall
        for fold in (0, 1):
            there = wall.replace(tzinfo=zone, fold=fold)
            assert there.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall


@given(MOMENTS, st.sampled_from(ZONES))
def test_no_moment_changes_with_the_zone_that_tells_it(wall: datetime, name: str) -> None:
    moment = wall.replace(tzinfo=UTC)
    assert in_zone(moment, ZoneInfo(name)) == moment


@pytest.mark.parametrize(
    ("zone", "wall", "told"),
    [
        (BERLIN, "2026-07-10T09:00:00", "2026-07-10T09:00:00+02:00"),
        (BERLIN, "2026-11-27T09:00:00", "2026-11-27T09:00:00+01:00"),
        # Leapt over, and shown twice.
        (BERLIN, "2026-03-29T02:30:00", "2026-03-29T03:30:00+02:00"),
        (BERLIN, "2026-10-25T02:30:00", "2026-10-25T02:30:00+02:00"),
        (LORD_HOWE, "2026-07-10T09:00:00", "2026-07-10T09:00:00+10:30"),
        (LORD_HOWE, "2026-10-04T02:10:00", "2026-10-04T02:40:00+11:00"),
        (ZoneInfo("Pacific/Apia"), "2011-12-30T09:00:00", "2011-12-31T09:00:00+14:00"),
        (ZoneInfo("America/Sao_Paulo"), "2018-12-01T09:00:00", "2018-12-01T09:00:00-02:00"),
        (ZoneInfo("America/Sao_Paulo"), "2026-12-01T09:00:00", "2026-12-01T09:00:00-03:00"),
        (ZoneInfo("Europe/Istanbul"), "2015-12-01T09:00:00", "2015-12-01T09:00:00+02:00"),
    ],
)
def test_what_the_clock_shows_becomes_a_moment(zone: ZoneInfo, wall: str, told: str) -> None:
    assert on_the_clock(datetime.fromisoformat(wall), zone).isoformat() == told


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.times(), st.sampled_from(ZONES))
def test_a_copy_is_told_in_the_offset_of_its_day(day: date, at: time, name: str) -> None:
    zone = ZoneInfo(name)
    one = session_at(on_the_clock(datetime(2026, 3, 2, at.hour, at.minute), zone))
    now = datetime(2045, 1, 1, tzinfo=UTC)
    copy = copy_to(one, day, day_starts_at=3, id="two", now=now, zone=zone)
    assert is_of(copy.started, zone)
    assert copy.ended - copy.started == timedelta(minutes=15)


def test_a_session_moved_over_the_change_keeps_its_time_of_day() -> None:
    november = session_at(datetime.fromisoformat("2026-11-20T18:00:00+01:00"))
    zone = zone_of(november, BERLIN)
    started = moment_on(date(2026, 7, 10), time(18), day_starts_at=3, zone=zone)
    after = moved(november, started, november.active_ms)
    assert after.started.isoformat() == "2026-07-10T18:00:00+02:00"
    assert after.ended.isoformat() == "2026-07-10T18:15:00+02:00"


def test_a_session_done_elsewhere_keeps_the_offset_of_elsewhere() -> None:
    away = session_at(datetime.fromisoformat("2026-11-20T18:00:00-05:00"))
    zone = zone_of(away, BERLIN)
    started = moment_on(date(2026, 11, 19), time(8), day_starts_at=3, zone=zone)
    assert started.isoformat() == "2026-11-19T08:00:00-05:00"


def test_what_would_end_in_the_future_ends_now_in_the_offset_of_then() -> None:
    # 02:10 summer time comes after the clock was set back at three.
    now = datetime.fromisoformat("2026-10-25T02:10:00+01:00")
    late = session_at(datetime.fromisoformat("2026-10-25T02:30:00+01:00"))
    earlier = not_after(late, now, BERLIN)
    assert earlier.ended == now
    assert earlier.started.isoformat() == "2026-10-25T02:55:00+02:00"


def test_an_end_that_cannot_be_is_told_as_long_as_it_ran() -> None:
    one = session_at(datetime.fromisoformat("2026-11-27T13:43:59+00:00"))
    night = replace(one, ended=datetime.fromisoformat("2026-11-28T08:00:30+00:00"))
    back = replace(one, ended=datetime.fromisoformat("2026-11-27T11:48:00+00:00"))
    assert night.until == back.until == one.started + timedelta(minutes=15)
    paused = replace(one, ended=one.started + timedelta(minutes=50))
    assert paused.until == paused.ended
