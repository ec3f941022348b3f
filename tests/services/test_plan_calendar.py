"""The plan for a phone's calendar: read back by the letter of RFC 5545, changed and not doubled."""

from datetime import UTC, datetime, time

from msgspec.structs import replace

from sciatica_timer.domain.week_plan import PlannedTime, WeekPlan
from sciatica_timer.services.store.plan_calendar import event_ids, to_plan_calendar

CHANGED = datetime(2026, 11, 25, 20, tzinfo=UTC)
NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
PLAN = WeekPlan(
    changed=CHANGED,
    what_for="Sit through a film; with friends, and long enough for the whole of it, ünd möre " * 2,
    times=(
        PlannedTime(weekday=1, routine="stretch", at=time(18, 30)),
        PlannedTime(weekday=1, routine="strength", at=time(23, 50)),
        PlannedTime(weekday=4, routine="stretch"),
    ),
)


def read(data: bytes) -> list[dict[str, str]]:
    """The events with their properties, those of an alarm under "alarm …"."""
    assert data.endswith(b"\r\n") and b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    lines = data.decode().replace("\r\n ", "").split("\r\n")[:-1]
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-1] == "END:VCALENDAR"
    events: list[dict[str, str]] = []
    inside = [line for line in lines if line]
    prefix = ""
    for line in inside:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
        elif line == "BEGIN:VALARM":
            prefix = "alarm "
        elif line == "END:VALARM":
            prefix = ""
        elif events and line not in ("END:VEVENT", "END:VCALENDAR"):
            assert prefix + name not in events[-1], "once each"
            events[-1][prefix + name] = value
    return events


def calendar(plan: WeekPlan, now: datetime = NOW) -> list[dict[str, str]]:
    names = {"stretch": "Stretch, long", "strength": "Strength"}
    return read(to_plan_calendar(plan, names, now, 17, 3))


def test_the_small_hours_belong_to_the_night_that_follows_the_day_as_with_reminders():
    night = PlannedTime(weekday=7, routine="stretch", at=time(2, 30))
    (event,) = calendar(replace(PLAN, times=(night,)))
    assert event["DTSTART"] == "20261130T023000" and event["RRULE"] == "FREQ=WEEKLY;BYDAY=MO"


def test_each_planned_time_repeats_every_week_at_the_hour_of_wherever_one_is():
    first, second, third = calendar(PLAN)
    assert first["DTSTART"] == "20261130T183000" and first["DTEND"] == "20261130T190000"
    assert first["RRULE"] == "FREQ=WEEKLY;BYDAY=MO"
    assert first["SUMMARY"] == "Stretch\\, long"
    assert first["DESCRIPTION"].startswith("Sit through a film\\; with friends\\, and")
    assert first["alarm ACTION"] == "DISPLAY" and first["alarm TRIGGER"] == "PT0H"
    # Beyond midnight it ends on the next day.
    assert second["DTEND"] == "20261201T002000"
    assert third["DTSTART;VALUE=DATE"] == "20261126" and third["alarm TRIGGER"] == "PT17H"


def test_a_changed_plan_changes_the_events_that_are_there_and_cancels_what_is_gone():
    before = calendar(PLAN, CHANGED)
    later = PlannedTime(weekday=1, routine="stretch", at=time(7))
    plan = replace(PLAN, changed=NOW, times=(later,), handed_out=tuple(event_ids(PLAN)))
    after = calendar(plan)
    assert {one["UID"] for one in after} == {one["UID"] for one in before}
    kept, *gone = after
    assert kept["UID"] == before[0]["UID"] and "STATUS" not in kept
    assert [one["STATUS"] for one in gone] == ["CANCELLED", "CANCELLED"]
    assert all(int(one["SEQUENCE"]) > int(before[0]["SEQUENCE"]) for one in after)
    assert int(kept["SEQUENCE"]) < 2**31
    assert calendar(plan) == after
