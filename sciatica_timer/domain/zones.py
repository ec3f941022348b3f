"""Moments of a zone, each with the offset of its own date and not of today."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo


def on_the_clock(wall: datetime, zone: tzinfo) -> datetime:
    """The moment at which the clock of a zone shows a time; a time without a zone is given.

    A time that the clock leaps over in spring is as much later; of one that it shows twice in
    autumn it is the first.
    """
    return in_zone(wall.replace(tzinfo=zone, fold=0).astimezone(UTC), zone)


def in_zone(moment: datetime, zone: tzinfo) -> datetime:
    """A moment as the clock of a zone shows it, with the offset that holds then."""
    there = moment.astimezone(zone)
    return there.replace(tzinfo=timezone(there.utcoffset() or timedelta()), fold=0)


def is_of(moment: datetime, zone: tzinfo) -> bool:
    """Whether a moment carries the offset that the zone has then."""
    return moment.utcoffset() == moment.astimezone(zone).utcoffset()
