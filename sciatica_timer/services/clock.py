"""The clocks; everything else is handed their times."""

import contextlib
import os
import sys
import time
from datetime import UTC, datetime, timedelta, tzinfo

from sciatica_timer.domain.zones import in_zone

ZONES = "/usr/share/zoneinfo"


def ticks() -> int:
    """Monotonic whole milliseconds, the same clock in every process of this computer."""
    return time.perf_counter_ns() // 1_000_000


def asleep() -> int:
    """Whole milliseconds the computer slept since it was started; only differences mean anything.

    On Windows ticks() counts them too, elsewhere it stands still then. 0 where nothing tells.
    """
    if sys.platform == "linux":
        through, awake = time.CLOCK_BOOTTIME, time.CLOCK_MONOTONIC
    elif sys.platform == "darwin":
        # CLOCK_MONOTONIC is the wall clock there, less the time of the start, and follows its ways.
        through, awake = time.CLOCK_MONOTONIC_RAW, time.CLOCK_UPTIME_RAW
    elif sys.platform == "win32":
        return _asleep_on_windows()
    else:
        return 0
    return (time.clock_gettime_ns(through) - time.clock_gettime_ns(awake)) // 1_000_000


def _asleep_on_windows() -> int:
    if sys.platform != "win32":
        return 0
    import ctypes

    kernel = ctypes.windll.kernel32
    kernel.GetTickCount64.restype = ctypes.c_ulonglong
    awake = ctypes.c_ulonglong()
    # In units of 100 ns.
    kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake))
    return kernel.GetTickCount64() - awake.value // 10_000


def elapsed() -> int:
    """Whole milliseconds that go on while the computer sleeps; only differences mean anything."""
    return ticks() if sys.platform == "win32" else ticks() + asleep()


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


class _ZoneFile:
    """The file that TZ names, as in TZ=:/etc/localtime: the C library reads it only once."""

    def __init__(self) -> None:
        self._seen: tuple[int, ...] | None = None

    def follow(self) -> None:
        """Let the file be read anew where it is another one now."""
        told, file = os.environ.get("TZ", ""), None
        if told and sys.platform != "win32":
            path = os.path.join(os.environ.get("TZDIR", ZONES), told.removeprefix(":"))
            with contextlib.suppress(OSError):
                found = os.stat(path)
                file = found.st_dev, found.st_ino, found.st_mtime_ns
            if file != self._seen:
                os.environ["TZ"] = "UTC0"
                time.tzset()
                os.environ["TZ"] = told
        self._seen = file


_zone_file = _ZoneFile()


def zone() -> tzinfo:
    """The system's zone as it is now; it may have changed since the app was started."""
    if sys.platform == "win32":
        import ctypes

        # Python offers no way there; this is what its own clock was set up with.
        ctypes.cdll.ucrtbase._tzset()
    else:
        _zone_file.follow()
        time.tzset()
    return _ZONE


def now() -> datetime:
    """The local wall time with its offset, in whole seconds."""
    return of_timestamp(int(time.time()))


def of_timestamp(seconds: float) -> datetime:
    """The local wall time, with its offset, of a moment in seconds since 1970."""
    return in_zone(datetime.fromtimestamp(seconds, UTC), zone())
