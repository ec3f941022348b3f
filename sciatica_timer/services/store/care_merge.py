"""Makes one care log of two, on whichever side they are put: newest word wins, nothing is lost."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

import msgspec

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.levels import by_name
from sciatica_timer.domain.session import (
    CareLog,
    DoseByHand,
    DoseChoice,
    RedAnswer,
    RedWhy,
    StepAnswer,
)
from sciatica_timer.domain.week_plan import WeekPlan
from sciatica_timer.services.store import stored_record as records


class CarePart(StrEnum):
    """What a care log can bring to another one."""

    SIGNS = "signs"
    ASKED_AGAIN = "asked-again"
    """The stop signs are asked again, for an answer that cannot be read."""
    DOSES = "doses"
    DOCTOR = "doctor"
    BEGAN = "began"
    WEEK = "week"


def parts_brought(mine: CareLog, other: CareLog) -> tuple[CarePart, ...]:
    """What the other one adds to mine, or changes in it, where both are merged."""
    merged = merge_care(mine, other)
    reds = set(merged.reds) - set(mine.reds)
    found = {
        CarePart.SIGNS: any(red.why is not RedWhy.UNREAD for red in reds),
        CarePart.ASKED_AGAIN: any(red.why is RedWhy.UNREAD for red in reds),
        CarePart.DOSES: set(merged.choices) - set(mine.choices)
        or set(merged.by_hand) - set(mine.by_hand),
        CarePart.DOCTOR: set(merged.doctor_told) - set(mine.doctor_told),
        CarePart.BEGAN: (merged.began, merged.began_to_the_day)
        != (mine.began, mine.began_to_the_day),
        CarePart.WEEK: merged.plan != mine.plan or set(merged.not_today) - set(mine.not_today),
    }
    return tuple(part for part, new in found.items() if new)


def merge_care(mine: CareLog, other: CareLog) -> CareLog:
    """Both care logs in one: every answer once; what was settled or undone stays so.

    Of two doses set by hand the newer one holds, at the same time the smaller one.
    """
    if mine == other:
        return mine
    reds = {_red_key(red): red for red in mine.reds}
    for red in other.reds:
        key = _red_key(red)
        if key not in reds or _red_rank(red) > _red_rank(reds[key]):
            reds[key] = red
    choices = {(one.at, one.exercise, one.side): one for one in mine.choices}
    for one in other.choices:
        key = (one.at, one.exercise, one.side)
        if key not in choices or _rank(one) > _rank(choices[key]):
            choices[key] = one
    by_hand: dict[tuple[str, Side | None], DoseByHand] = {}
    for one in sorted((*mine.by_hand, *other.by_hand), key=_newest_last):
        by_hand[one.exercise, one.side] = one
    doctor = {(one.at, one.doctor): one for one in (*mine.doctor_told, *other.doctor_told)}
    newest = max(mine, other, key=_told)
    not_today = {(one.at, one.day, one.because): one for one in (*mine.not_today, *other.not_today)}
    return CareLog(
        version=max(mine.version, other.version),
        reds=tuple(reds[key] for key in sorted(reds, key=_order)),
        choices=tuple(choices[key] for key in sorted(choices, key=_order)),
        by_hand=tuple(sorted(by_hand.values(), key=by_name)),
        doctor_told=tuple(doctor[key] for key in sorted(doctor)),
        began=newest.began,
        began_told=newest.began_told,
        began_to_the_day=newest.began_to_the_day,
        plan=max((one for one in (mine.plan, other.plan) if one), key=_changed, default=None),
        not_today=tuple(not_today[key] for key in sorted(not_today)),
    )


def _red_key(red: RedAnswer) -> tuple[Any, ...]:
    return red.at, red.session, red.where, red.side, red.why, red.pain


def _red_rank(red: RedAnswer) -> tuple[bool, bytes]:
    return red.settled is not None, msgspec.json.encode(red)


def _order(key: tuple[Any, ...]) -> tuple[Any, ...]:
    """Oldest first; what is of the same time stands in the same order on every computer."""
    return key[0], *(str(part or "") for part in key[1:])


def _told(log: CareLog) -> tuple[datetime, date]:
    """What the newest word on the beginning is; files that do not tell when hold the latest day."""
    return log.began_told or records.LONG_AGO, log.began or date.min


def _changed(plan: WeekPlan) -> tuple[datetime, bytes]:
    return plan.changed, msgspec.json.encode(plan)


def _rank(choice: DoseChoice) -> tuple[bool, bool]:
    return choice.answer is StepAnswer.UNDONE, choice.again


def _newest_last(one: DoseByHand) -> tuple[datetime, tuple[int, ...], str]:
    dose = one.set_to.dose
    return one.at, (-dose.hold_s, -dose.reps, -dose.sets), one.set_to.variant
