"""When to remind: one function of the plan, the record, what was told already, and the time.

Each planned routine is told at its hour, and once again if nothing was done. What was told is known
by the day and the hour of the plan and not by a moment, so that neither a clock that is set, nor
another zone, nor a long sleep makes it told twice. What is late is told as long as its day lasts.

In the quiet hours nothing is told but what was put off until then. What is planned in them comes
when they end, and just before they begin where that would be another day.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Annotated

import msgspec

from sciatica_timer.domain.calendar import CalendarIndex, day_of, shift
from sciatica_timer.domain.my_week import left_of
from sciatica_timer.domain.week_plan import PlannedTime, WeekPlan
from sciatica_timer.domain.zones import on_the_clock

AGAIN = timedelta(hours=1)
"""So long after the first time it is told once more, if nothing was done."""
LATER = timedelta(minutes=30)
"""So long "later" puts it off."""
MOST_TOLD = 2
BEFORE = timedelta(minutes=5)
"""So long before the quiet hours it tells of what could not come after them."""
KEPT = 60
"""So much of what was told is remembered, and not so many days: a clock may be set on and back."""
DAYS_AHEAD = 8
"""Days that are looked through for the next one: a week and a day."""

_Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What was told of one planned routine of one day."""

    day: date
    at: time | None
    routine: str
    place: int = 0
    """Among those of the day with the same hour and routine."""
    times: int = 0
    last: _Moment | None = None
    """When it was told last."""
    until: _Moment | None = None
    """Until when "later" puts it off."""


class ReminderChoices(msgspec.Struct, frozen=True, kw_only=True):
    """What the person has chosen about reminders."""

    some_time: time = time(17)
    """When it is told of what is planned for some time of the day."""
    quiet_from: time = time(21)
    quiet_until: time = time(8)
    """Between the two it is quiet; the same twice for no quiet hours."""
    day_starts_at: int = 3
    """Hour at which a new day begins."""
    week_start: int = 1
    """First day of the week, 1 Monday to 7 Sunday."""


USUAL = ReminderChoices()


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be told now, and when to ask again."""

    now: PlannedTime | None = None
    """One at most: of several that are late the last."""
    again: bool = False
    """It was told before."""
    told: tuple[Told, ...] = ()
    """What is told once that one is."""
    next_at: datetime | None = None
    """When there is something to tell next, None where nothing is to come."""


class _Occurrence(msgspec.Struct, frozen=True):
    told: Told
    planned: PlannedTime
    at: datetime


def due(
    plan: WeekPlan | None,
    index: CalendarIndex,
    now: datetime,
    zone: tzinfo,
    told: Sequence[Told] = (),
    not_today: Sequence[date] = (),
    choices: ReminderChoices = USUAL,
) -> Due:
    """What to tell now, and when next.

    index holds what was done, with the weeks that are marked as sick or away: these have no
    reminders, nor has a day of which the person said "not today".
    """
    today = day_of(now.astimezone(zone), choices.day_starts_at)
    told = tuple(told)[-KEPT:]
    late: list[_Occurrence] = []
    for ahead in range(DAYS_AHEAD):
        day = shift(today, ahead)
        week = index.week(day, week_start=choices.week_start)
        if plan is None or day in not_today or week.reason is not None:
            continue
        open_ones = _of_day(plan, index, day, now, zone, told, choices)
        late += (one for one in open_ones if one.at <= now)
        coming = [one.at for one in open_ones if one.at > now]
        if coming:
            return _told(late, told, now, min(coming))
    return _told(late, told, now, None)


def has_news(before: datetime, now: datetime, next_at: datetime | None) -> bool:
    """Whether to ask anew before long: a moment has come, or the clock was set back or elsewhere.

    before is when that was last looked at. Both come as the clock here shows them.
    """
    moved = now < before or now.utcoffset() != before.utcoffset()
    return moved or (next_at is not None and now >= next_at)


def later(told: Sequence[Told], one: Told, now: datetime) -> tuple[Told, ...]:
    """What was told, with one of it put off; it is told once more after that."""
    put_off = msgspec.structs.replace(one, until=now + LATER)
    return (*(each for each in told if _key(each) != _key(one)), put_off)


def is_quiet(moment: datetime, choices: ReminderChoices) -> bool:
    """Whether a moment, with the offset of the zone here, lies in the quiet hours."""
    start, end, clock = choices.quiet_from, choices.quiet_until, moment.time()
    return start <= clock < end if start <= end else clock >= start or clock < end


def _told(
    late: list[_Occurrence], told: tuple[Told, ...], now: datetime, next_at: datetime | None
) -> Due:
    if not late:
        return Due(told=told, next_at=next_at)
    last = max(late, key=lambda one: one.at)
    # One sentence tells of all that is late, and what it names comes last.
    new = [_tell(one.told, now) for one in (*(each for each in late if each is not last), last)]
    keys = {_key(one) for one in new}
    kept = (one for one in told if _key(one) not in keys)
    return Due(now=last.planned, again=last.told.times > 0, told=(*kept, *new), next_at=next_at)


def _tell(one: Told, now: datetime) -> Told:
    return msgspec.structs.replace(one, times=one.times + 1, last=now, until=None)


def _of_day(
    plan: WeekPlan,
    index: CalendarIndex,
    day: date,
    now: datetime,
    zone: tzinfo,
    told: Sequence[Told],
    choices: ReminderChoices,
) -> list[_Occurrence]:
    """What of a day is still to be told, each with its moment."""
    planned = plan.on(day.isoweekday())
    left = list(left_of(planned, index.day(day)))
    known = {_key(one): one for one in told}
    ends = on_the_clock(datetime.combine(shift(day, 1), time(choices.day_starts_at)), zone)
    found: list[_Occurrence] = []
    for at, one in enumerate(planned):
        place = planned[:at].count(one)
        key = (day, one.at, one.routine, place)
        if one not in left:
            continue
        left.remove(one)
        state = known.get(key) or Told(day=day, at=one.at, routine=one.routine, place=place)
        moment = _moment(state, now.astimezone(zone), ends, zone, choices)
        if moment is not None and moment < ends:
            found.append(_Occurrence(state, one, moment))
    return found


def _moment(
    one: Told, now: datetime, ends: datetime, zone: tzinfo, choices: ReminderChoices
) -> datetime | None:
    """When it is to be told next; None where it was told often enough, or cannot be any more."""
    if one.until is not None:
        # Of a clock that was set back it would not come for long.
        return one.until if one.until <= now + LATER else now
    if one.times >= MOST_TOLD:
        return None
    if one.last is not None and one.last <= now:
        moment = (one.last + AGAIN).astimezone(zone)
    else:
        # What a clock that went wrong has told of comes at its hour as well.
        clock = one.at or choices.some_time
        night = clock.hour < choices.day_starts_at
        # The small hours still belong to the day before.
        moment = on_the_clock(datetime.combine(shift(one.day, int(night)), clock), zone)
        if is_quiet(moment, choices) and _after_quiet(moment, zone, choices) >= ends:
            moment = _before_quiet(moment, zone, choices)
    # What is late by now comes now, if it may.
    return _after_quiet(max(moment, now) if is_quiet(now, choices) else moment, zone, choices)


def _after_quiet(moment: datetime, zone: tzinfo, choices: ReminderChoices) -> datetime:
    """The moment itself, or the end of the quiet hours that it lies in."""
    if not is_quiet(moment, choices):
        return moment
    end = choices.quiet_until
    day = moment.date() if moment.time() < end else shift(moment.date(), 1)
    return on_the_clock(datetime.combine(day, end), zone)


def _before_quiet(moment: datetime, zone: tzinfo, choices: ReminderChoices) -> datetime:
    """Just before the quiet hours that a moment lies in."""
    start = choices.quiet_from
    day = moment.date() if moment.time() >= start else shift(moment.date(), -1)
    return on_the_clock(datetime.combine(day, start) - BEFORE, zone)


def _key(one: Told) -> tuple[date, time | None, str, int]:
    return one.day, one.at, one.routine, one.place
