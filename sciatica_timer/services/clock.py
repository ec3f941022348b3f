"""The clocks; everything else is handed their times."""

import sys
import time
from datetime import UTC, datetime, timedelta, tzinfo

from sciatica_timer.domain.zones import in_zone


def ticks() -> int:
    """Monotonic whole milliseconds, the same clock in every process of this computer."""
    return time.perf_counter_ns() // 1_000_000


def asleep() -> int:
    """Whole milliseconds the computer slept since it was started, where ticks() stands still then.

    Only differences mean anything. On Windows ticks() runs on, and this stays 0.
    """
    # By name, as each of them exists on one system only.
    clocks = {
        "linux": ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"),
        "darwin": ("CLOCK_MONOTONIC", "CLOCK_UPTIME_RAW"),
    }.get(sys.platform, ())
    ids = [getattr(time, name) for name in clocks if hasattr(time, name)]
    if len(ids) < 2:
        return 0
    through, awake = map(time.clock_gettime_ns, ids)
    return (through - awake) // 1_000_000


def elapsed() -> int:
    """Whole milliseconds that go on while the computer sleeps; only differences mean anything."""
    return ticks() + asleep()


class _SystemZone(tzinfo):
    """The system's zone with its rules for every date, as Python knows them."""

    def utcoffset(self, dt: datetime | None) -> timedelta:
        """What the clock here is ahead of UTC at that date; today's where it cannot be told."""
        naive = dt.replace(tzinfo=None) if dt is not None else datetime.now()
        try:
            return naive - datetime.fromtimestamp(naive.timestamp(), UTC).replace(tzinfo=None)
        except (OSError, OverflowError, ValueError):
            # Windows knows no offsets before 1970, and no system does at the ends of the calendar.
            return timedelta(seconds=-time.timezone)

    def dst(self, dt: datetime | None) -> None:
        """Not told; only the whole offset matters here."""

    def tzname(self, dt: datetime | None) -> None:
        """Not told; nothing here names zones."""

    def fromutc(self, dt: datetime) -> datetime:
        """The clock here at a moment of UTC."""
        try:
            here = datetime.fromtimestamp(dt.replace(tzinfo=UTC).timestamp())
        except (OSError, OverflowError, ValueError):
            here = dt.replace(tzinfo=None) + self.utcoffset(None)
        return here.replace(tzinfo=self)


_ZONE = _SystemZone()


def zone() -> tzinfo:
    """The system's zone as it is now; it may have changed since the app was started."""
    if hasattr(time, "tzset"):
        time.tzset()
    elif sys.platform == "win32":
        import ctypes

        # Python offers no way there; this is what its own clock was set up with.
        ctypes.cdll.ucrtbase._tzset()
    return _ZONE


def now() -> datetime:
    """The local wall time with its offset, in whole seconds."""
    return of_timestamp(int(time.time()))


def of_timestamp(seconds: float) -> datetime:
    """The local wall time, with its offset, of a moment in seconds since 1970."""
    return in_zone(datetime.fromtimestamp(seconds, UTC), zone())
