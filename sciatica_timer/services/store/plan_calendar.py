"""The plan of the week for the calendar of a phone: events that repeat, each with an alarm.

Hours are written without a zone ("floating", RFC 5545, 3.3.5): they are told by the clock of
wherever the person is, as reminders here are. So no rule of any zone has to be carried along.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from sciatica_timer.domain.calendar import shift
from sciatica_timer.domain.week_plan import PlannedTime, WeekPlan
from sciatica_timer.services.store.export_formats import PRODUCT, escaped, folded, utc

HALF_AN_HOUR = timedelta(minutes=30)
"""So long an event lasts: a routine, and time to get ready."""
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def event_ids(plan: WeekPlan) -> dict[str, PlannedTime]:
    """The events of a plan by their ids, which stay the same when hour or routine change."""
    found: dict[str, PlannedTime] = {}
    for weekday in plan.weekdays:
        for number, one in enumerate(plan.on(weekday), start=1):
            found[f"plan-{weekday}-{number}@sciatica-timer"] = one
    return found


def to_plan_calendar(
    plan: WeekPlan,
    names: Mapping[str, str],
    now: datetime,
    some_time_at: int,
    day_starts_at: int,
) -> bytes:
    """The plan as iCalendar; brought in again, it changes the events that are there.

    names are those of all routines of the plan, by their ids. some_time_at is the hour of the
    alarm of what is planned for some time of the day. Hours before day_starts_at belong to the
    night that follows the day. What was handed out before and is planned no more is cancelled.
    """
    events = event_ids(plan)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "METHOD:PUBLISH"]
    for uid, one in events.items():
        name = escaped(names[one.routine])
        lines += [
            *_head(uid, plan, now),
            *_times(one, plan.changed.date(), day_starts_at),
            f"SUMMARY:{name}",
            *([f"DESCRIPTION:{escaped(plan.what_for)}"] if plan.what_for else []),
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{name}",
            f"TRIGGER:PT{0 if one.at else some_time_at}H",
            "END:VALARM",
            "END:VEVENT",
        ]
    for uid in sorted(set(plan.handed_out) - set(events)):
        weekday = int(uid.split("-")[1])
        day = first_on(weekday, plan.changed.date())
        lines += [
            *_head(uid, plan, now),
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            _weekly(day),
            "STATUS:CANCELLED",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(folded(line) for line in lines)


def first_on(weekday: int, day: date) -> date:
    """The first such day of the week from a day on."""
    return shift(day, (weekday - day.isoweekday()) % 7)


def _head(uid: str, plan: WeekPlan, now: datetime) -> list[str]:
    # Seconds since 2020, as the number has to grow with every file and fit into 31 bits.
    sequence = max(0, int(max(plan.changed, now).timestamp()) - 1_577_836_800)
    return [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{utc(now)}",
        f"LAST-MODIFIED:{utc(plan.changed)}",
        f"SEQUENCE:{sequence}",
    ]


def _times(one: PlannedTime, since: date, day_starts_at: int) -> list[str]:
    day = first_on(one.weekday, since)
    if one.at is None:
        return [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", _weekly(day)]
    night = one.at.hour < day_starts_at
    begins = datetime.combine(shift(day, int(night)), one.at)
    ends = begins + HALF_AN_HOUR
    hours = [f"DTSTART:{begins:%Y%m%dT%H%M%S}", f"DTEND:{ends:%Y%m%dT%H%M%S}"]
    return [*hours, _weekly(begins)]


def _weekly(day: date) -> str:
    return f"RRULE:FREQ=WEEKLY;BYDAY={WEEKDAYS[day.weekday()]}"
