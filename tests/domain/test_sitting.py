"""When to say "get up for a minute": a table of minutes at the computer."""

import pytest

from sciatica_timer.domain.sitting import Sitting, go_on, is_long, told

MINUTE = 60_000


def told_at(looks: list[tuple[int, int]], longest: int = 30) -> list[int]:
    """The minutes at which it is told; looks are minutes, and how many nothing was touched."""
    sitting, minutes = None, []
    for now, idle in looks:
        sitting = go_on(sitting, now * MINUTE, idle * MINUTE)
        if is_long(sitting, now * MINUTE, longest * MINUTE):
            sitting = told(sitting, now * MINUTE)
            minutes.append(now)
    return minutes


def busy(first: int, last: int) -> list[tuple[int, int]]:
    return [(minute, 0) for minute in range(first, last)]


def away(first: int, last: int, since: int) -> list[tuple[int, int]]:
    return [(minute, minute - since) for minute in range(first, last)]


@pytest.mark.parametrize(
    ("looks", "minutes"),
    [
        (busy(0, 30), []),
        (busy(0, 31), [30]),
        (busy(0, 95), [30, 60, 90]),
        ([*busy(0, 20), *away(20, 23, 19), *busy(23, 40)], [30]),
        ([*busy(0, 20), *away(20, 26, 19), *busy(26, 60)], [56]),
        ([*busy(0, 25), *away(25, 120, 24)], []),
        ([*busy(0, 26), *away(26, 29, 25), *away(29, 40, 25)], []),
        ([*busy(0, 27), (30, 4)], [30]),
        ([*busy(0, 20), *busy(200, 240)], [230]),
        ([*busy(0, 29), *busy(31, 40)], [31]),
        ([(0, 600), (1, 601), *busy(2, 40)], [32]),
        ([(0, 0), (1, -5), *busy(2, 31)], [30]),
    ],
    ids=[
        "not yet", "after half an hour", "each half hour", "reading is no break",
        "five minutes away are one", "nobody is there", "a look at the end of it",
        "four minutes of reading at the end", "the computer slept", "it slept for a moment",
        "begun while away", "a wrong answer",
    ],
)  # fmt: skip
def test_it_is_told_after_so_long_without_a_break(looks, minutes):
    assert told_at(looks) == minutes


def test_what_is_a_break_in_itself_begins_anew():
    assert go_on(None, 90 * MINUTE, 0) == Sitting(90 * MINUTE, 90 * MINUTE, 90 * MINUTE)
