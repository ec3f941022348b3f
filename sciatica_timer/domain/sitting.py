"""How long a person has been at the computer without a break; time is handed in.

All times are whole milliseconds of one clock that goes on while the computer sleeps, so that a
clock that is set and another zone change nothing, and a sleep is a break.
"""

import msgspec
from msgspec.structs import replace

BREAK_MS = 5 * 60_000
"""Keyboard and mouse left alone for as long as this are a break."""


class Sitting(msgspec.Struct, frozen=True):
    """A time at the computer without a break."""

    since_ms: int
    """When it began."""
    touched_ms: int
    """When keyboard or mouse were last used."""
    told_ms: int
    """When the person was last told to get up; when it began, if not yet."""


def go_on(before: Sitting | None, now_ms: int, idle_ms: int) -> Sitting:
    """The time at the computer as it is now, another one after a break.

    idle_ms is how long keyboard and mouse were left alone. before is None where nothing is known
    yet, and after what is a break in itself.
    """
    touched = now_ms - max(0, idle_ms)
    if before is None or touched - before.touched_ms >= BREAK_MS:
        return Sitting(touched, touched, touched)
    return replace(before, touched_ms=max(before.touched_ms, touched))


def is_long(sitting: Sitting, now_ms: int, longest_ms: int) -> bool:
    """Whether it is time to get up; nobody is told who has left already."""
    at_it = now_ms - sitting.touched_ms < BREAK_MS
    return at_it and now_ms - sitting.told_ms >= longest_ms


def told(sitting: Sitting, now_ms: int) -> Sitting:
    """The same after the person was told: the next time comes as much later."""
    return replace(sitting, told_ms=now_ms)
