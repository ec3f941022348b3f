"""Cold and heat: the right one, never longer than allowed, and its words on time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.domain.pack import Pack, PackCue, allowed_minutes, pack_for, start_pack

MINUTE = 60_000


@pytest.mark.parametrize(
    ("days", "pack"),
    [(0, Pack.COLD), (1, Pack.COLD), (2, Pack.COLD), (3, Pack.HEAT), (40, Pack.HEAT)],
)
def test_cold_for_three_days_then_heat(days, pack):
    assert pack_for(days) is pack


@pytest.mark.parametrize(
    ("pack", "told", "kept"),
    [(Pack.COLD, 5, 15), (Pack.COLD, 18, 18), (Pack.COLD, 45, 20), (Pack.HEAT, 60, 20)],
)
def test_minutes_are_held_to_what_is_allowed(pack, told, kept):
    assert allowed_minutes(pack, told) == kept


@given(st.sampled_from(Pack), st.integers(-100, 10_000))
def test_no_pack_is_ever_longer_than_twenty_minutes(pack, minutes):
    assert start_pack(pack, minutes, 0).length_ms <= 20 * MINUTE


def test_pausing_keeps_the_rest():
    timer = start_pack(Pack.COLD, 15, now=1000)
    paused = timer.pause(now=1000 + 5 * MINUTE)
    assert not paused.running
    assert paused.left(now=99 * MINUTE) == 10 * MINUTE
    again = paused.resume(now=99 * MINUTE)
    assert again.resume(now=100 * MINUTE) == again
    assert again.left(now=100 * MINUTE) == 9 * MINUTE
    assert again.over(now=200 * MINUTE)


def test_near_the_end_and_the_end_are_said_once():
    timer, said = start_pack(Pack.HEAT, 20, now=0), []
    for second in range(0, 25 * 60, 7):
        said += [(second, cue) for cue in timer.cues((second - 7) * 1000, second * 1000)]
    assert said == [(1141, PackCue.NEAR_END), (1204, PackCue.END)]


def test_after_a_long_sleep_only_the_end_is_said():
    timer = start_pack(Pack.HEAT, 20, now=0)
    assert timer.cues(5 * MINUTE, 90 * MINUTE) == [PackCue.END]
    assert timer.cues(90 * MINUTE, 91 * MINUTE) == []
