"""The day an attack began, and the six weeks in which heavy lifting and twisting wait."""

from datetime import date, timedelta

from msgspec.structs import replace

from sciatica_timer.domain.pack import COLD_DAYS
from sciatica_timer.domain.session import CareLog

SIX_WEEKS = timedelta(days=42)


def known_to_the_day(log: CareLog) -> bool:
    """Whether the day is known, and not only that it was at least so long ago.

    Older versions kept the third day back for everything longer ago.
    """
    if log.began is None or log.began_to_the_day:
        return log.began is not None
    told = log.began_told
    return told is not None and (told.date() - log.began).days < COLD_DAYS


def heavy_from(log: CareLog) -> date | None:
    """The first day after the six weeks; None where the day it began is not known."""
    return log.began + SIX_WEEKS if log.began and known_to_the_day(log) else None


def within(log: CareLog, day: date) -> bool:
    """Whether a day lies in the six weeks."""
    end = heavy_from(log)
    return end is not None and end - SIX_WEEKS <= day < end


def asks_when(log: CareLog, today: date) -> bool:
    """Whether it is still to be asked; not where the six weeks are over in any case."""
    if log.began is None:
        return True
    return not known_to_the_day(log) and today < log.began + SIX_WEEKS


def told(log: CareLog, day: date | None, today: date) -> CareLog:
    """The log after the person named the day it began; None is more than six weeks ago."""
    return replace(log, began=day or today - SIX_WEEKS, began_to_the_day=day is not None)
