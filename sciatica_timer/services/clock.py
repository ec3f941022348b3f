"""The two clocks; everything else is handed their times."""

from datetime import datetime
from time import perf_counter_ns


def ticks() -> int:
    """Monotonic whole milliseconds, the same clock in every process of this computer."""
    return perf_counter_ns() // 1_000_000


def now() -> datetime:
    """The local wall time with its offset, in whole seconds."""
    return datetime.now().astimezone().replace(microsecond=0)
