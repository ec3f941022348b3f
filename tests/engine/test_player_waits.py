"""Saying it again, holds that wait for the person, plans that change, and what is promised."""

import pytest
from fakes import phrases, planned
from walks import LATER, Walk, find

from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.timeline import Phase, Timeline
from sciatica_timer.engine.player import LONGEST_GAP_MS, Player, State


class TestSayingItAgain:
    @pytest.mark.parametrize("phase", [Phase.POSITION, Phase.MOVE_IN, Phase.NEXT])
    def test_begins_the_phase_again_with_its_words(
        self, walk: Walk, timeline: Timeline, phase: Phase
    ) -> None:
        segment = find(timeline, phase, part=1)
        walk.to(segment, 900)
        walk.heard.clear()
        assert walk.player.repeat(walk.now, 2_000) == walk.now
        walk.tick(1)
        assert walk.heard == [(segment.at_ms, segment.shown)]

    def test_in_a_hold_lets_time_run_on(self, walk: Walk, timeline: Timeline) -> None:
        hold = find(timeline, Phase.HOLD, part=1)
        walk.to(hold, 4_000)
        assert walk.player.repeat(walk.now, 3_000) == walk.now
        walk.run(1_000)
        assert walk.player.position == hold.at_ms + 5_000

    @pytest.mark.parametrize(
        ("into_ms", "after_ms"),
        [(4_000, 0), (6_900, 0), (7_100, None), (9_000, None), (13_900, 0), (16_500, 0)],
    )
    def test_in_a_hold_is_said_into_silence_alone(
        self, walk: Walk, timeline: Timeline, into_ms: int, after_ms: int | None
    ) -> None:
        """Of twenty seconds: half-way is told at ten, and the last three are counted."""
        hold = find(timeline, Phase.HOLD, part=1)
        half = [cue for cue in timeline.cues if hold.at_ms < cue.at_ms < hold.end_ms][:2]
        said_by = half[-1].end_ms + 200 - hold.at_ms
        walk.to(hold, into_ms)
        walk.heard.clear()
        after = said_by - into_ms if after_ms is None else after_ms
        room = into_ms + after + 3_000 <= 17_000
        assert walk.player.repeat(walk.now, 3_000) == (walk.now + after if room else None)
        walk.run(hold.end_ms - walk.player.position)
        assert [t for t in walk.texts() if t in ("half", "tick")][-3:] == ["tick"] * 3
        assert ("Half way." in walk.texts()) == (into_ms < 10_000)

    def test_before_a_tone_that_is_on_its_way_nothing_is_cut(
        self, walk: Walk, timeline: Timeline
    ) -> None:
        hold = find(timeline, Phase.HOLD, part=1)
        near = [walk.to(hold, at).player.tone_is_near for at in (10, 1_000, 9_950, 10_900, 16_950)]
        assert near == [True, False, True, False, True]

    def test_of_a_silent_phase_puts_it_behind_words_that_are_longer(
        self, walk: Walk, timeline: Timeline
    ) -> None:
        silent = find(timeline, Phase.MOVE_IN, nth=2)
        walk.to(silent, 1_000)
        walk.heard.clear()
        assert walk.player.repeat(walk.now, 30_000) == walk.now
        assert walk.player.position == silent.at_ms
        walk.run(30_100)
        assert (walk.player.position, walk.heard) == (silent.at_ms, [])
        walk.run(5_000)
        assert walk.texts()[0] == "start"


class TestWaitForMe:
    @pytest.fixture
    def waiting(self, timeline: Timeline) -> Walk:
        """Someone at the end of their first hold."""
        walk = Walk(timeline, wait_for_me=True)
        return walk.run(find(timeline, Phase.HOLD).end_ms + 500)

    def test_stands_at_the_end_of_a_hold_that_is_still_on(
        self, waiting: Walk, timeline: Timeline
    ) -> None:
        hold = find(timeline, Phase.HOLD)
        assert waiting.player.state is State.WAITING
        assert waiting.player.position == hold.end_ms
        assert waiting.player.segment == hold
        assert waiting.texts()[-1] == "tick"

    def test_waits_even_when_a_beat_falls_exactly_on_the_end(self, timeline: Timeline) -> None:
        hold = find(timeline, Phase.HOLD)
        walk = Walk(timeline, wait_for_me=True).to(hold, hold.for_ms)
        assert walk.player.state is State.WAITING
        assert "end" not in walk.texts()

    def test_waits_as_long_as_it_takes(self, waiting: Walk) -> None:
        stood = waiting.player.position
        waiting.heard.clear()
        waiting.run(600_000, beat=LONGEST_GAP_MS)
        assert (waiting.player.position, waiting.heard) == (stood, [])

    def test_lets_go_with_the_tone_when_told_to(self, waiting: Walk, timeline: Timeline) -> None:
        waiting.run(5_000)
        waiting.heard.clear()
        waiting.player.go_on(waiting.now)
        waiting.tick(1)
        assert waiting.texts() == ["end"]
        assert waiting.player.segment == find(timeline, Phase.LET_GO)

    def test_waits_in_every_hold_and_lets_everything_be_heard(self, timeline: Timeline) -> None:
        walk = Walk(timeline, wait_for_me=True)
        waits = 0
        while not walk.ended:
            walk.tick(33)
            if walk.player.state is State.WAITING:
                waits += 1
                walk.run(700)
                walk.player.go_on(walk.now)
        assert waits == len([s for s in timeline.segments if s.phase is Phase.HOLD])
        assert walk.texts() == [cue.text for cue in timeline.cues]

    def test_promises_nothing_beyond_the_hold_that_is_on(
        self, waiting: Walk, timeline: Timeline
    ) -> None:
        end = find(timeline, Phase.HOLD).end_ms
        fresh = Player(timeline, wait_for_me=True)
        fresh.play(LATER)
        assert max(cue.at_ms for cue in fresh.due()[1]) < end
        assert waiting.player.due()[1] == ()
        waiting.player.go_on(waiting.now)
        after = [cue.at_ms for cue in waiting.player.due()[1]]
        assert after[0] == end
        assert max(after) < find(timeline, Phase.HOLD, nth=1).end_ms

    def test_promises_the_end_after_the_last_hold(self, timeline: Timeline) -> None:
        player = Player(timeline, wait_for_me=True)
        player.play(LATER)
        while player.segment.phase is not Phase.END:
            player.next(LATER)
        assert [cue.text for cue in player.due()[1]] == ["done", "That was it. Well done."]

    def test_being_held_up_ends_the_waiting(self, waiting: Walk) -> None:
        assert waiting.tick(LONGEST_GAP_MS + 1).held_up
        assert waiting.player.state is State.PAUSED

    def test_after_a_pause_lets_go(self, waiting: Walk, timeline: Timeline) -> None:
        waiting.player.pause(waiting.now)
        waiting.player.resume(waiting.now, 3_000)
        assert waiting.player.segment == find(timeline, Phase.LET_GO)

    def test_back_is_this_rep_again(self, waiting: Walk, timeline: Timeline) -> None:
        waiting.player.back(waiting.now)
        assert waiting.player.segment == find(timeline, Phase.MOVE_IN)
        assert waiting.player.state is State.PLAYING

    def test_is_no_time_to_say_it_again(self, waiting: Walk) -> None:
        assert waiting.player.repeat(waiting.now, 500) is None
        assert waiting.player.state is State.WAITING

    def test_going_on_does_nothing_elsewhere(self, walk: Walk) -> None:
        walk.run(1_000)
        walk.player.pause(walk.now)
        walk.player.go_on(walk.now)
        assert walk.player.state is State.PAUSED


class TestAnotherTimeline:
    def test_is_taken_up_paused_at_its_place(self, walk: Walk, timeline: Timeline) -> None:
        walk.to(find(timeline, Phase.HOLD, part=1), 3_000)
        easier = lay_out(
            [timeline.plan[0], planned("lying-gluteal", variant="towel"), timeline.plan[2]],
            phrases(),
            LayoutOptions(),
        )
        place = easier.part_span(1)[0]
        walk.player.replace(easier, place, walk.now)
        assert (walk.player.state, walk.player.position) == (State.PAUSED, place)
        walk.run(5_000)
        walk.heard.clear()
        walk.player.resume(walk.now, 1_000)
        walk.run(easier.total_ms - place + 1_000)
        assert walk.texts() == [cue.text for cue in easier.cues if cue.at_ms >= place]
        assert walk.ended

    def test_shorter_than_the_place_asked_for_ends(self, walk: Walk) -> None:
        short = lay_out([planned("pelvic-tilt")], phrases(), LayoutOptions())
        walk.player.replace(short, 10**9, walk.now)
        assert walk.player.position == short.total_ms


class TestWhatIsPromised:
    def test_comes_true_to_the_millisecond(self, walk: Walk, timeline: Timeline) -> None:
        origin, cues = walk.player.due()
        assert (origin, cues) == (LATER, timeline.cues)
        walk.run(60_000, beat=1)
        assert walk.heard == [(c.at_ms, c.text) for c in cues if c.at_ms <= 60_000]

    def test_moves_with_a_jump_and_with_the_lead_in(self, walk: Walk, timeline: Timeline) -> None:
        walk.run(1_000)
        walk.player.next(walk.now)
        origin, cues = walk.player.due()
        assert origin + cues[0].at_ms == walk.now
        assert cues[0].at_ms == timeline.part_span(1)[0]
        walk.player.pause(walk.now)
        walk.player.resume(walk.now, 3_000)
        origin, cues = walk.player.due()
        assert origin + cues[0].at_ms == walk.now + 3_000

    def test_in_the_rest_of_a_hold_is_the_rest_of_its_cues(
        self, walk: Walk, timeline: Timeline
    ) -> None:
        hold = find(timeline, Phase.HOLD, part=1)
        walk.to(hold, 17_500)
        walk.player.pause(walk.now)
        walk.player.resume(walk.now, 3_000)
        origin, cues = walk.player.due()
        promised = [(origin + cue.at_ms - walk.now, cue.text) for cue in cues[:3]]
        assert promised == [(3_500, "tick"), (4_500, "tick"), (5_500, "end")]


def test_a_stopped_session_stays_where_it_is(walk: Walk) -> None:
    walk.run(2_000)
    walk.player.stop()
    walk.run(2_000)
    assert (walk.player.state, walk.player.position) == (State.ENDED, 2_000)
