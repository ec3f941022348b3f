"""What Today says: one thing, the most urgent first, and at most one quiet line beside it."""

from datetime import date
from enum import StrEnum

import msgspec

from sciatica_timer.domain.session import StepKind


class TodayMessage(StrEnum):
    """The one thing that Today says, the most urgent first."""

    STOP = "stop"
    """A stop sign or another red answer stands: nothing is offered but the signs."""
    DOCTOR = "doctor"
    """The record speaks for seeing a doctor."""
    FLARE_DAY = "flare-day"
    """The routine for a hard day stands first in place of the usual one."""
    EASIER = "easier"
    """One step down, or a move to leave out."""
    NEXT_DAY = "next-day"
    """How it is today, the day after a session."""
    AGAIN = "again"
    """A move that was left out for some weeks may suit now."""
    HARDER = "harder"
    """One step up."""


class QuietLine(StrEnum):
    """What may stand beside it, in small words."""

    ANSWERED = "answered"
    """What was chosen today, with the way to take it back."""
    SIX_WEEKS = "six-weeks"
    """Until when heavy lifting and twisting wait."""


URGENT = (TodayMessage.STOP, TodayMessage.DOCTOR, TodayMessage.FLARE_DAY, TodayMessage.EASIER)
"""On such a day there is one gentle word and nothing beside it."""
_OF_STEP = {
    StepKind.REST: TodayMessage.STOP,
    StepKind.FLARE: TodayMessage.FLARE_DAY,
    StepKind.DOWN: TodayMessage.EASIER,
    StepKind.LEAVE_OUT: TodayMessage.EASIER,
    StepKind.AGAIN: TodayMessage.AGAIN,
    StepKind.UP: TodayMessage.HARDER,
}


class KnownToday(msgspec.Struct, frozen=True, kw_only=True):
    """What is known on a day, as far as it could be said."""

    stop: bool = False
    """A red answer stands."""
    doctor: bool = False
    """A reason in the record to see a doctor, not told yet."""
    step: StepKind | None = None
    """What the dose suggests, if anything."""
    asks_next_day: bool = False
    """The last session was yesterday, and nobody has said how it is today."""
    asks_anew: bool = False
    """The person has just pressed the button that changes that answer."""
    answered: date | None = None
    """The day of the last answer to a suggestion, while it can be taken back."""
    heavy_from: date | None = None
    """The first day after the six weeks in which it waits; None where that is not known."""
    today: date


class SaidToday(msgspec.Struct, frozen=True, kw_only=True):
    """What Today says."""

    main: TodayMessage | None = None
    quiet: QuietLine | None = None


def say_today(known: KnownToday) -> SaidToday:
    """The most urgent thing, and beside what is not urgent one quiet line."""
    there = {
        TodayMessage.STOP: known.stop,
        TodayMessage.DOCTOR: known.doctor,
        TodayMessage.NEXT_DAY: known.asks_next_day,
    }
    if known.asks_anew and not known.stop:
        return SaidToday(main=TodayMessage.NEXT_DAY)
    step = _OF_STEP[known.step] if known.step is not None else None
    main = next((each for each in TodayMessage if there.get(each) or each is step), None)
    return SaidToday(main=main, quiet=None if main in URGENT else _quiet(known))


def _quiet(known: KnownToday) -> QuietLine | None:
    # What was answered is news on its own day only.
    if known.answered == known.today:
        return QuietLine.ANSWERED
    if known.heavy_from is not None and known.today < known.heavy_from:
        return QuietLine.SIX_WEEKS
    return None
