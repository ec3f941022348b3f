"""The player by stories: what a person presses, and where the session stands then."""

import pytest
from fakes import phrases, planned
from msgspec.structs import replace
from walks import LATER, Walk, find

from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.timeline import Phase, Timeline
from sciatica_timer.engine.player import LONGEST_GAP_MS, Advance, Player, State


class TestPlaying:
    @pytest.mark.parametrize("beat", [1, 33, 250, 299])
    def test_to_the_end_lets_every_cue_be_heard_whatever_the_beat(
        self, timeline: Timeline, beat: int
    ) -> None:
        walk = Walk(timeline).run(timeline.total_ms, beat=beat)
        assert walk.texts() == [cue.text for cue in timeline.cues]
        assert walk.ended
        assert walk.player.position == timeline.total_ms
        assert walk.player.state is State.ENDED

    def test_ends_once_and_then_stands_still(self, walk: Walk, timeline: Timeline) -> None:
        walk.run(timeline.total_ms)
        assert walk.tick(500) == Advance(ran=(timeline.total_ms, timeline.total_ms))

    def test_does_not_end_a_moment_too_early(self, walk: Walk, timeline: Timeline) -> None:
        walk.run(timeline.total_ms - 1)
        assert not walk.ended
        assert walk.tick(1).ended

    def test_stands_still_while_the_clock_does_and_never_walks_backwards(self, walk: Walk) -> None:
        walk.run(5_000)
        assert walk.tick(0).ran == (5_000, 5_000)
        assert walk.tick(-700).ran == (5_000, 5_000)
        walk.tick(700)
        assert walk.player.position == 5_000
        walk.tick(10)
        assert walk.player.position == 5_010

    def test_has_not_begun_before_it_is_told_to(self, timeline: Timeline) -> None:
        player = Player(timeline)
        player.advance(LATER)
        assert player.advance(LATER + 1_000) == Advance(ran=(0, 0))
        assert player.state is State.READY


class TestSleep:
    @pytest.mark.parametrize("counted", [0, 3_600_000], ids=["elsewhere", "on Windows"])
    def test_of_the_computer_pauses_where_the_session_stood(self, walk: Walk, counted: int) -> None:
        walk.run(20_000)
        passed = walk.player.advance(walk.now + counted + 10, asleep=3_600_000)
        assert passed == Advance(ran=(20_000, 20_000), slept=True)
        assert walk.player.state is State.PAUSED
        assert walk.tick(counted + 1_000) == Advance(ran=(20_000, 20_000))

    def test_is_not_what_holds_the_app_up_which_pauses_as_well(self, walk: Walk) -> None:
        walk.run(20_000)
        passed = walk.tick(LONGEST_GAP_MS + 1)
        assert passed == Advance(ran=(20_000, 20_000), held_up=True)
        assert walk.player.state is State.PAUSED

    def test_alone_pauses_where_the_system_lets_an_unseen_app_nap(self, timeline: Timeline) -> None:
        walk = Walk(timeline, naps=True)
        walk.run(20_000)
        assert walk.tick(9_000).ran == (20_000, 29_000)
        assert walk.player.advance(walk.now + 10, asleep=9_000).slept

    def test_is_not_what_a_busy_moment_is(self, walk: Walk) -> None:
        walk.run(20_000)
        assert walk.tick(LONGEST_GAP_MS).ran == (20_000, 22_000)

    def test_during_the_lead_in_pauses_too(self, walk: Walk) -> None:
        walk.run(20_000)
        walk.player.pause(walk.now)
        walk.player.resume(walk.now, 3_000)
        stood = walk.player.position
        assert walk.tick(60_000).held_up
        assert walk.player.position == stood

    def test_is_not_seen_in_a_pause(self, walk: Walk) -> None:
        walk.run(20_000)
        walk.player.pause(walk.now)
        assert not walk.tick(3_600_000).slept
        walk.player.resume(walk.now, 0)
        assert not walk.tick(10).slept


class TestAPause:
    def test_counts_what_ran_until_it(self, walk: Walk) -> None:
        walk.run(1_000)
        assert walk.player.pause(walk.now + 20).ran == (1_000, 1_020)
        assert walk.player.position == 1_020

    def test_in_a_hold_gives_the_rest_of_the_hold_after_the_lead_in(
        self, walk: Walk, timeline: Timeline
    ) -> None:
        hold = find(timeline, Phase.HOLD, part=1)
        walk.to(hold, 7_300)
        walk.player.pause(walk.now)
        walk.run(90_000)
        walk.heard.clear()
        walk.player.resume(walk.now, 3_000)
        assert walk.player.lead_left(walk.now) == 3_000
        walk.run(2_999)
        assert (walk.player.state, walk.player.position) == (State.LEAD_IN, hold.at_ms + 7_300)
        assert walk.player.lead_left(walk.now) == 1
        walk.run(1 + hold.for_ms - 7_300, beat=1)
        assert walk.player.position == hold.end_ms
        assert walk.texts() == ["half", "Half way.", "tick", "tick", "tick", "end"]

    def test_in_a_rest_gives_what_is_left_of_it_and_no_second_one(self) -> None:
        """Two minutes were rested anew, after "we go on in three seconds"."""
        plan = (planned("pelvic-tilt"), replace(planned("knee-to-chest"), rest_before_s=120))
        timeline = lay_out(plan, phrases(), LayoutOptions())
        walk, rest = Walk(timeline), find(timeline, Phase.REST, part=1)
        walk.to(rest, 100_000)
        walk.player.pause(walk.now)
        walk.heard.clear()
        walk.player.resume(walk.now, 3_000)
        walk.run(3_000 + rest.for_ms - 100_000 + 500)
        assert walk.texts() == ["Next: Knee-to-chest stretch, lying on your back."]

    @pytest.mark.parametrize(
        ("left_ms", "heard"),
        [
            (12_000, ["Set two begins in five seconds."]),
            (6_000, ["Set two begins in five seconds."]),
            (1_000, ["Set two begins in five seconds."]),
            (19_500, ["Rest for a moment.", "Set two begins in five seconds."]),
        ],
    )
    def test_in_a_rest_tells_again_what_was_cut_and_that_a_set_begins(
        self, left_ms: int, heard: list[str]
    ) -> None:
        """The set began without a word where the pause came into them."""
        timeline = lay_out([planned("glute-bridge", sets=2)], phrases(), LayoutOptions())
        walk, rest = Walk(timeline), find(timeline, Phase.REST)
        walk.to(rest, rest.for_ms - left_ms)
        walk.player.pause(walk.now)
        walk.heard.clear()
        walk.player.resume(walk.now, 3_000)
        walk.run(3_000 + rest.end_ms - walk.player.position - 1)
        assert walk.texts() == heard

    @pytest.mark.parametrize(
        "phase", [Phase.POSITION, Phase.MOVE_IN, Phase.LET_GO, Phase.BREATH, Phase.CHANGE_SIDE]
    )
    def test_elsewhere_begins_the_phase_again(
        self, walk: Walk, timeline: Timeline, phase: Phase
    ) -> None:
        segment = find(timeline, phase, part=1)
        walk.to(segment, 500)
        walk.player.pause(walk.now)
        walk.heard.clear()
        walk.player.resume(walk.now, 3_000)
        assert walk.player.position == segment.at_ms
        walk.run(3_000 + segment.for_ms - 1)
        inside = [c.text for c in timeline.cues if segment.at_ms <= c.at_ms < segment.end_ms]
        assert walk.texts() == inside

    def test_at_the_very_start_of_a_hold_lets_its_tone_be_heard_again(
        self, walk: Walk, timeline: Timeline
    ) -> None:
        walk.to(find(timeline, Phase.HOLD))
        assert walk.texts()[-1] == "start"
        walk.player.pause(walk.now)
        walk.heard.clear()
        walk.player.resume(walk.now, 3_000)
        walk.run(3_500)
        assert walk.texts() == ["start"]

    def test_of_an_ended_session_changes_nothing(self, walk: Walk, timeline: Timeline) -> None:
        walk.run(timeline.total_ms)
        walk.player.pause(walk.now)
        assert walk.player.state is State.ENDED


class TestNext:
    def test_goes_to_the_next_exercise_from_anywhere_in_this_one(self, timeline: Timeline) -> None:
        start, end = timeline.part_span(1)
        for position in range(start, end, 2_500):
            walk = Walk(timeline).run(position)
            walk.player.next(walk.now)
            assert walk.player.segment == find(timeline, Phase.NEXT, part=2)
            walk.tick(1)
            assert walk.texts()[-1].startswith("Next: Glute bridge")

    def test_after_the_last_exercise_goes_to_getting_up_to_the_last_words_and_out(
        self, walk: Walk, timeline: Timeline
    ) -> None:
        walk.run(timeline.part_span(2)[0] + 5)
        walk.player.next(walk.now)
        # Nobody is left lying: how to get up is skipped on its own.
        assert walk.player.segment.phase is Phase.GET_UP
        walk.run(1_000)
        walk.player.next(walk.now)
        assert walk.player.segment.phase is Phase.END
        walk.run(1_000)
        walk.player.next(walk.now)
        assert walk.tick(1).ended

    def test_in_a_pause_stays_paused(self, walk: Walk, timeline: Timeline) -> None:
        walk.run(1_000)
        walk.player.pause(walk.now)
        walk.player.next(walk.now)
        assert walk.player.state is State.PAUSED
        assert walk.player.position == timeline.part_span(1)[0]

    def test_in_the_lead_in_goes_on_at_once(self, walk: Walk) -> None:
        walk.run(1_000)
        walk.player.pause(walk.now)
        walk.player.resume(walk.now, 3_000)
        walk.player.next(walk.now)
        assert walk.player.state is State.PLAYING


class TestBack:
    def test_once_is_this_rep_again(self, walk: Walk, timeline: Timeline) -> None:
        walk.to(find(timeline, Phase.HOLD, part=1, nth=1), 12_000)
        walk.player.back(walk.now)
        assert walk.player.segment == find(timeline, Phase.MOVE_IN, part=1, nth=1)
        assert walk.player.position == walk.player.segment.at_ms

    def test_once_is_this_rep_again_even_when_it_has_just_begun(
        self, walk: Walk, timeline: Timeline
    ) -> None:
        rep = find(timeline, Phase.MOVE_IN, part=1)
        walk.to(rep, 300)
        walk.player.back(walk.now)
        assert walk.player.position == rep.at_ms

    def test_twice_is_the_exercise_before(self, walk: Walk, timeline: Timeline) -> None:
        walk.to(find(timeline, Phase.HOLD, part=1, nth=1), 12_000)
        walk.player.back(walk.now)
        walk.run(1_500)
        walk.player.back(walk.now)
        assert walk.player.position == 0

    def test_twice_with_time_between_is_this_rep_twice(
        self, walk: Walk, timeline: Timeline
    ) -> None:
        rep = find(timeline, Phase.MOVE_IN, part=1)
        walk.to(rep, 1_000)
        walk.player.back(walk.now)
        walk.run(2_000)
        walk.player.back(walk.now)
        assert walk.player.position == rep.at_ms

    def test_counts_anew_in_the_next_rep(self, walk: Walk, timeline: Timeline) -> None:
        walk.to(find(timeline, Phase.HOLD, part=1), 1_000)
        walk.player.back(walk.now)
        breath = find(timeline, Phase.BREATH, part=1)
        walk.to(breath, 500)
        walk.player.back(walk.now)
        assert walk.player.position == breath.at_ms

    def test_three_times_goes_two_exercises_back(self, walk: Walk, timeline: Timeline) -> None:
        walk.to(find(timeline, Phase.HOLD, part=2), 100)
        for _ in range(3):
            walk.player.back(walk.now)
        assert walk.player.position == 0
        walk.player.back(walk.now)
        assert walk.player.position == 0

    @pytest.mark.parametrize(
        ("phase", "nth", "begins", "begins_nth"),
        [
            (Phase.NEXT, 0, Phase.NEXT, 0),
            (Phase.ANNOUNCE, 0, Phase.NEXT, 0),
            (Phase.POSITION, 0, Phase.NEXT, 0),
            (Phase.MOVE_IN, 2, Phase.MOVE_IN, 2),
            (Phase.HOLD, 0, Phase.MOVE_IN, 0),
            (Phase.LET_GO, 1, Phase.MOVE_IN, 1),
            (Phase.BREATH, 0, Phase.BREATH, 0),
            (Phase.CHANGE_SIDE, 0, Phase.CHANGE_SIDE, 0),
            (Phase.POSITION, 1, Phase.CHANGE_SIDE, 0),
        ],
    )
    def test_goes_to_where_this_was_called(
        self,
        walk: Walk,
        timeline: Timeline,
        phase: Phase,
        nth: int,
        begins: Phase,
        begins_nth: int,
    ) -> None:
        walk.to(find(timeline, phase, part=1, nth=nth), 400)
        walk.player.back(walk.now)
        assert walk.player.segment == find(timeline, begins, part=1, nth=begins_nth)

    def test_in_a_rest_begins_the_rest_and_at_the_end_the_end_then_the_last_exercise(
        self, walk: Walk, timeline: Timeline
    ) -> None:
        rest = find(timeline, Phase.REST, part=2)
        walk.to(rest, 8_000)
        walk.player.back(walk.now)
        assert walk.player.position == rest.at_ms
        walk.to(find(timeline, Phase.END, part=2), 400)
        walk.player.back(walk.now)
        assert walk.player.segment == find(timeline, Phase.END, part=2)
        walk.player.back(walk.now)
        assert walk.player.position == timeline.part_start(2)

    def test_in_a_pause_works_as_in_play(self, walk: Walk, timeline: Timeline) -> None:
        walk.to(find(timeline, Phase.HOLD, part=1), 9_000)
        walk.player.pause(walk.now)
        walk.player.back(walk.now)
        assert walk.player.segment == find(timeline, Phase.MOVE_IN, part=1)
        walk.player.back(walk.now + 60_000)
        assert (walk.player.position, walk.player.state) == (0, State.PAUSED)

    def test_lets_the_rep_be_heard_again_from_its_first_word(
        self, walk: Walk, timeline: Timeline
    ) -> None:
        rep = find(timeline, Phase.MOVE_IN)
        walk.to(find(timeline, Phase.LET_GO), 100)
        walk.heard.clear()
        walk.player.back(walk.now)
        walk.tick(1)
        assert walk.heard == [(rep.at_ms, rep.shown)]
