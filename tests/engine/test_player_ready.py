"""Exercises whose words are still being made: nobody is led into silence, and nothing is lost."""

from functools import cache

import pytest
from fakes import phrases, planned
from hypothesis import given
from hypothesis import strategies as st
from walks import BEAT, Walk, find

from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_of
from sciatica_timer.domain.timeline import Phase, Timeline
from sciatica_timer.engine.player import State

PLAN = [
    planned("pelvic-tilt", reps=3),
    planned("lying-gluteal", reps=2),
    planned("glute-bridge", reps=2, sets=2),
]
GUESS = lay_out(PLAN, phrases(), LayoutOptions())
TRUE = lay_out(
    PLAN, phrases(), LayoutOptions(), clip_ms=dict.fromkeys(texts_of(GUESS, phrases()), 1_234)
)
SECOND = GUESS.part_span(1)[0]


@pytest.fixture
def walk() -> Walk:
    """Only the words of the first exercise are there."""
    walk = Walk(GUESS)
    walk.player.ready = frozenset({0})
    return walk


def test_only_what_can_be_heard_is_promised(walk: Walk) -> None:
    _, cues = walk.player.due()
    assert cues == tuple(cue for cue in GUESS.cues if cue.at_ms < SECOND)


def test_it_waits_where_the_words_end_and_counts_nothing(walk: Walk) -> None:
    walk.run(SECOND + 5_000)
    assert (walk.player.state, walk.player.position) == (State.UNREADY, SECOND)
    assert walk.player.part == 1
    assert walk.texts() == [cue.text for cue in GUESS.cues if cue.at_ms < SECOND]
    assert walk.player.due()[1] == ()


def test_it_goes_on_with_the_true_lengths_and_every_word(walk: Walk) -> None:
    walk.run(SECOND + 5_000)
    walk.player.relay(TRUE, None)
    walk.player.resume(walk.now, 500)
    begins = TRUE.part_span(1)[0]
    assert (walk.player.state, walk.player.position) == (State.LEAD_IN, begins)
    walk.heard.clear()
    walk.run(500 + TRUE.total_ms - begins)
    assert walk.ended
    assert walk.heard == [(c.at_ms, c.text) for c in TRUE.cues if c.at_ms >= begins]


def test_lengths_that_come_while_it_plays_move_nothing_that_is_on(walk: Walk) -> None:
    walk.to(find(GUESS, Phase.HOLD), 2_000)
    left = walk.player.segment.end_ms - walk.player.position
    walk.player.relay(TRUE, None)
    assert walk.player.segment.phase is Phase.HOLD
    assert walk.player.segment.end_ms - walk.player.position == left
    heard = len(walk.heard)
    walk.run(TRUE.total_ms)
    assert walk.ended
    hold = find(TRUE, Phase.HOLD)
    assert walk.texts()[heard:] == [c.text for c in TRUE.cues if c.at_ms > hold.at_ms + 2_000]


def test_a_pause_while_it_waits_is_a_pause(walk: Walk) -> None:
    walk.run(SECOND + 1_000)
    walk.player.pause(walk.now)
    walk.player.relay(TRUE, None)
    walk.run(60_000)
    assert walk.player.state is State.PAUSED
    walk.player.resume(walk.now, 3_000)
    walk.run(4_000)
    assert walk.player.position == TRUE.part_span(1)[0] + 1_000


def test_going_on_where_the_words_are_not_there_waits_for_them(walk: Walk) -> None:
    walk.player.pause(walk.now)
    walk.player.next(walk.now)
    assert walk.player.state is State.PAUSED
    walk.player.resume(walk.now, 3_000)
    walk.run(10_000)
    assert (walk.player.state, walk.player.position) == (State.UNREADY, SECOND)


def test_skipping_ahead_waits_there_and_back_is_where_the_words_are(walk: Walk) -> None:
    walk.run(3_000)
    walk.player.next(walk.now)
    assert (walk.player.state, walk.player.position) == (State.UNREADY, SECOND)
    walk.player.next(walk.now)
    assert (walk.player.state, walk.player.part) == (State.UNREADY, 2)
    for _ in range(3):
        walk.player.back(walk.now)
    assert (walk.player.state, walk.player.part) == (State.PLAYING, 0)


def test_only_the_exercise_that_was_skipped_to_is_needed(walk: Walk) -> None:
    walk.player.next(walk.now)
    walk.player.next(walk.now)
    walk.player.relay(GUESS, frozenset({0, 2}))
    walk.player.resume(walk.now, 500)
    assert walk.player.state is State.LEAD_IN
    walk.run(1_500)
    assert walk.player.position == GUESS.part_span(2)[0] + 1_000
    walk.player.back(walk.now)
    walk.player.back(walk.now)
    assert (walk.player.state, walk.player.part) == (State.UNREADY, 1)


def test_whoever_skips_through_to_the_end_gets_there(walk: Walk) -> None:
    walk.player.ready = frozenset({0, 1})
    for _ in range(5):
        walk.player.next(walk.now)
    walk.tick(BEAT)
    assert walk.ended


def test_a_hold_that_waits_stays_where_it_is() -> None:
    walk = Walk(GUESS, wait_for_me=True)
    walk.player.ready = frozenset({0})
    hold = find(GUESS, Phase.HOLD)
    walk.run(hold.end_ms + 1_000)
    assert walk.player.state is State.WAITING
    walk.player.relay(TRUE, None)
    assert (walk.player.state, walk.player.segment.phase) == (State.WAITING, Phase.HOLD)
    assert walk.player.position == walk.player.segment.end_ms
    walk.player.go_on(walk.now)
    walk.run(100)
    assert walk.player.segment.phase is Phase.LET_GO


@cache
def made(parts: int) -> Timeline:
    """With the true lengths of the first exercises."""
    rows = [{c.text for c in TRUE.cues if TRUE.at(c.at_ms).part == n} for n in range(parts)]
    known = dict.fromkeys(set().union(*rows), 1_234)
    return lay_out(PLAN, phrases(), LayoutOptions(), clip_ms=known)


@given(at=st.lists(st.integers(0, TRUE.total_ms), max_size=5), data=st.data())
def test_words_that_get_ready_one_by_one_are_never_noticed(
    at: list[int], data: st.DataObject
) -> None:
    """The first exercise is known from the start: however the rest comes, all sounds as planned."""
    walk = Walk(made(1))
    known = 1
    walk.player.ready = frozenset({0})
    for place in sorted(at):
        walk.run(
            max(0, place - walk.player.position), beat=data.draw(st.sampled_from([16, 33, 90]))
        )
        known = data.draw(st.integers(known, 3))
        walk.player.relay(made(known), None if known == 3 else frozenset(range(known)))
        if walk.player.state is State.UNREADY:
            walk.player.resume(walk.now, 500)
    walk.player.relay(made(3), None)
    if walk.player.state is State.UNREADY:
        walk.player.resume(walk.now, 500)
    walk.run(TRUE.total_ms + 3_000 - walk.player.position, beat=90)
    assert walk.ended
    assert walk.heard == [(cue.at_ms, cue.text) for cue in TRUE.cues]
