"""What the mixer plays when, counted in samples, without device or clock."""

import array
import itertools

from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.services.voice.mixer import FADE_FRAMES, LATE_MS, FrameClock, Mixer, WaitingCue

BLOCK = 480
BLOCK_MS = 10.0


def cue(due: float, value: int = 1000, length: int = 600, kind: str = "tone") -> WaitingCue:
    return WaitingCue(due, kind, f"{value}", array.array("h", [value]) * length)


def run(mixer: Mixer, blocks: int, start: float = 0.0) -> list[int]:
    """Samples of blocks that follow each other, the first one at `start` ms."""
    samples: list[int] = []
    for number in range(blocks):
        samples += mixer.block(BLOCK, start + number * BLOCK_MS) or [0] * BLOCK
    return samples


def onset(samples: list[int]) -> int:
    return next(at for at, value in enumerate(samples) if value)


@given(due=st.integers(0, 90_000), delay=st.integers(0, 30_000))
def test_a_cue_starts_at_its_frame_less_the_delay(due: int, delay: int) -> None:
    mixer = Mixer()
    mixer.delay_ms = delay / 1000
    mixer.schedule([cue(due / 1000 + 30)])
    wanted = (due / 1000 + 30 - delay / 1000) * 48
    assert abs(onset(run(mixer, 15)) - wanted) <= 0.5


def test_a_clip_is_played_whole_and_unchanged() -> None:
    mixer = Mixer()
    ramp = array.array("h", range(1, 2001))
    mixer.schedule([WaitingCue(3.7, "word", "ramp", ramp)])
    samples = run(mixer, 6)
    first = onset(samples)
    assert samples[first : first + 2000] == list(ramp)
    assert not any(samples[first + 2000 :])
    assert mixer.silent


def test_cues_late_by_more_than_the_limit_are_dropped_and_told() -> None:
    mixer = Mixer()
    mixer.schedule([cue(1000 - LATE_MS - 1, 1), cue(1000 - LATE_MS + 1, 2), cue(1000, 3)])
    samples = run(mixer, 1, 1000)
    assert max(samples) == 5, "the late one and the punctual one sound together"
    assert [how for how, _, _ in mixer.passed] == ["dropped", "begun", "begun"]


def test_without_a_device_cues_are_dropped_when_their_time_is_over() -> None:
    mixer = Mixer()
    mixer.schedule([cue(100), cue(1000)])
    mixer.late(399)
    assert not mixer.passed
    mixer.late(401)
    assert [(how, c.due) for how, c, _ in mixer.passed] == [("dropped", 100)]


def test_hush_fades_at_once_and_forgets_the_rest() -> None:
    mixer = Mixer()
    mixer.schedule([cue(0, 10_000, 48_000), cue(20, 1, 10)])
    run(mixer, 1)
    mixer.hush()
    samples = run(mixer, 4, BLOCK_MS)
    faded = samples[:FADE_FRAMES]
    assert faded == sorted(faded, reverse=True)
    assert faded[0] == 10_000
    assert not any(samples[FADE_FRAMES:])
    assert mixer.silent


def test_schedule_replaces_what_waits_but_not_what_sounds() -> None:
    mixer = Mixer()
    mixer.schedule([cue(0, 100, 2000), cue(20, 7)])
    run(mixer, 1)
    mixer.schedule([cue(25, 9, 10)])
    values = set(run(mixer, 4, BLOCK_MS))
    assert {100, 109} <= values
    assert not values & {7, 107}


def test_a_cue_that_has_begun_is_not_begun_again_by_the_same_plan() -> None:
    mixer = Mixer()
    plan = [cue(5, 100, 2000), cue(40, 3)]
    mixer.schedule(plan)
    run(mixer, 1)
    mixer.schedule(plan)
    assert max(run(mixer, 2, BLOCK_MS)) == 100


def test_volumes_of_words_and_tones_are_apart_and_change_without_a_click() -> None:
    mixer = Mixer()
    mixer.schedule([cue(0, 10_000, 4800, kind="word")])
    run(mixer, 1)
    mixer.volumes = {"word": 0.5, "tone": 0.0}
    samples = run(mixer, 2, BLOCK_MS)
    steps = [abs(b - a) for a, b in itertools.pairwise(samples)]
    assert max(steps) < 20
    assert samples[-1] == 5000


def test_loud_sounds_together_are_limited_not_wrapped() -> None:
    mixer = Mixer()
    mixer.schedule([cue(0, 30_000), cue(0, 30_001)])
    assert max(run(mixer, 1)) == 32_767


def test_the_clock_follows_the_earliest_requests() -> None:
    clock = FrameClock()
    late = [0, 3, 9, 0, 1, 25, 2, 0]
    starts = [clock.ask(BLOCK, 500 + n * BLOCK_MS + extra) for n, extra in enumerate(late)]
    assert starts == [500 + n * BLOCK_MS for n in range(len(late))]


def test_the_clock_stays_on_its_line_through_seconds_of_late_requests() -> None:
    clock = FrameClock()
    late = [0] * 10 + [7] * 900
    starts = [clock.ask(BLOCK, n * BLOCK_MS + extra) for n, extra in enumerate(late)]
    assert starts == [n * BLOCK_MS for n in range(len(late))]


def test_the_clock_moves_on_when_the_device_stalls() -> None:
    clock = FrameClock()
    clock.ask(BLOCK, 0)
    assert clock.ask(BLOCK, 1450) == 1450
    assert clock.ask(BLOCK, 1460.5) == 1460
    assert clock.ask(BLOCK, 1469) == 1469, "the late first request is soon forgotten"


def test_what_is_asked_for_at_once_is_heard_however_long_the_way_to_the_ear() -> None:
    """Wireless headphones may be half a second late: words after a pause are not dropped for it."""
    mixer = Mixer()
    mixer.delay_ms = 500.0
    mixer.schedule([cue(1000, 7), cue(1000 - LATE_MS - 1, 9)])
    assert set(mixer.block(48, 1000.0) or ()) == {7}


def test_a_plan_made_anew_keeps_what_is_due_already() -> None:
    mixer = Mixer()
    mixer.schedule([cue(1000, 1, 48), cue(1500, 2)])
    mixer.schedule([cue(1600, 3)], 1000.0)
    assert set(mixer.block(48, 1000.0) or ()) == {1}
    mixer.schedule([cue(1000, 1, 48), cue(1600, 3)], 1010.0)
    assert not any(mixer.block(48 * 590, 1010.0) or ())
    assert set(mixer.block(48, 1600.0) or ()) == {3}
