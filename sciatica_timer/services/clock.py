"""The clocks; everything else is handed their times."""

import sys
import time
from datetime import datetime


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


def now() -> datetime:
    """The local wall time with its offset, in whole seconds."""
    return datetime.now().astimezone().replace(microsecond=0)
