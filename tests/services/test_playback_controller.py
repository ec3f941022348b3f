"""The playback with time in our hands: what is sent ahead, what is heard, what is told."""

from collections.abc import Callable

import pytest
from driven_playback import (
    TEXTS,
    TIMELINE,
    WORD_MS,
    DrivenPlayback,
    find,
    resumption,
    since,
)

from sciatica_timer.domain.timeline import Phase
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_controller import (
    BEAT_MS,
    HOLD_BEAT_MS,
    LEAD_IN_MS,
)

WHERE = "Lying gluteal stretch, left side. We go on in three seconds."


class TestAWholeSession:
    def test_is_sent_ahead_at_once_with_the_time_of_every_cue(self, driven: DrivenPlayback) -> None:
        due = driven.begin(lead_ms=1_500)
        assert driven.voice.plans == [[(due + cue.at_ms, cue) for cue in TIMELINE.cues]]

    def test_is_heard_to_the_millisecond_and_ends_once(self, driven: DrivenPlayback) -> None:
        due = driven.begin(lead_ms=1_500)
        driven.run(1_500 + TIMELINE.total_ms + 500)
        assert driven.voice.heard == [(due + cue.at_ms, cue.text) for cue in TIMELINE.cues]
        assert len(driven.voice.plans) == 1
        assert driven.told == ["ended"]
        assert driven.ran_ms == TIMELINE.total_ms
        assert driven.states == [State.LEAD_IN, State.PLAYING, State.ENDED]
        assert not driven.timer.isActive()
        assert not driven.playback.running

    def test_tells_everything_the_stage_draws(self, driven: DrivenPlayback) -> None:
        driven.begin(lead_ms=1_500)
        driven.run(500)
        assert (driven.position.lead_ms, driven.position.position_ms) == (1_000, 0)
        assert driven.position.total_left_ms == TIMELINE.total_ms + 1_000
        hold = find(Phase.HOLD, part=1)
        driven.run(1_000)
        driven.to(hold, 6_000)
        last = driven.moves[-1]
        assert last == driven.position
        assert (last.segment, last.in_ms, last.left_ms) == (hold, 6_000, 14_000)
        assert last.total_left_ms == TIMELINE.total_ms - hold.at_ms - 6_000
        assert (last.state, last.waited_ms, last.lead_ms) == (State.PLAYING, 0, 0)


class TestAPause:
    def test_is_silent_at_once_and_for_as_long_as_it_lasts(self, driven: DrivenPlayback) -> None:
        driven.begin()
        driven.to(find(Phase.HOLD, part=1), 9_500)
        driven.playback.pause()
        assert driven.voice.hushes == [driven.clock.at]
        assert driven.states[-1] is State.PAUSED
        assert not driven.timer.isActive()
        at = driven.clock.at
        driven.clock.wait(600_000)
        assert since(driven, at + 1) == []

    def test_whatever_is_said_in_it_stops_as_it_goes_on(self, driven: DrivenPlayback) -> None:
        driven.begin()
        driven.run(1_000)
        driven.playback.pause()
        driven.clock.wait(5_000)
        driven.playback.toggle()
        assert driven.voice.hushes[-1] == driven.clock.at
        assert driven.voice.plan, "what comes is planned after it"

    def test_in_a_hold_says_where_we_are_waits_and_sounds_in_again(
        self, driven: DrivenPlayback
    ) -> None:
        driven.begin()
        driven.to(find(Phase.HOLD, part=1), 9_500)
        driven.playback.pause()
        driven.clock.wait(60_000)
        at = driven.clock.at
        driven.playback.resume()
        lead = WORD_MS + LEAD_IN_MS
        assert driven.position.lead_ms == lead
        driven.run(lead + 10_500)
        assert since(driven, at) == [
            (0, WHERE),
            (lead, "start"),
            (lead + 500, "half"),
            (lead + 1_000, "Half way."),
            (lead + 7_500, "tick"),
            (lead + 8_500, "tick"),
            (lead + 9_500, "tick"),
            (lead + 10_500, "end"),
        ]

    def test_elsewhere_says_where_we_are_and_begins_the_phase_again(
        self, driven: DrivenPlayback
    ) -> None:
        driven.begin()
        position = find(Phase.POSITION, part=1)
        driven.to(position, 2_000)
        driven.playback.pause()
        driven.clock.wait(60_000)
        at = driven.clock.at
        driven.playback.resume()
        driven.run(5_000)
        assert since(driven, at) == [(0, WHERE), (WORD_MS + LEAD_IN_MS, position.shown)]

    def test_at_the_very_start_of_a_hold_sounds_in_once(self, driven: DrivenPlayback) -> None:
        driven.begin()
        driven.to(find(Phase.HOLD, part=1))
        driven.playback.pause()
        driven.clock.wait(5)
        at = driven.clock.at
        driven.playback.resume()
        driven.run(WORD_MS + LEAD_IN_MS + 5_000)
        assert since(driven, at) == [(0, WHERE), (WORD_MS + LEAD_IN_MS, "start")]

    def test_without_a_voice_still_leaves_three_seconds(self, driven: DrivenPlayback) -> None:
        driven.playback.begin(TIMELINE, words_ms={}, resume_text=resumption)
        driven.run(1_000)
        driven.playback.pause()
        driven.playback.resume()
        assert driven.position.lead_ms == LEAD_IN_MS
        assert [cue.text for _, cue in driven.voice.plan] == [cue.text for cue in TIMELINE.cues]

    def test_counts_every_millisecond_once(self, driven: DrivenPlayback) -> None:
        driven.begin()
        driven.run(1_000)
        driven.clock.wait(17)
        driven.playback.pause()
        assert driven.ran_ms == 1_017
        driven.playback.resume()
        driven.run(WORD_MS + LEAD_IN_MS)
        assert driven.ran_ms == 1_017

    def test_and_going_on_are_one_key(self, driven: DrivenPlayback) -> None:
        driven.begin()
        driven.run(1_000)
        states = []
        for _ in range(4):
            driven.playback.toggle()
            states.append(driven.position.state)
        assert states == [State.PAUSED, State.LEAD_IN] * 2


class TestSkipping:
    def test_hushes_tells_and_goes_on_with_the_next_exercise(self, driven: DrivenPlayback) -> None:
        driven.begin()
        driven.run(5_000)
        at = driven.clock.at
        driven.playback.next()
        assert driven.voice.hushes == [at]
        assert driven.told == ["skipped 0"]
        driven.run(1_000)
        assert since(driven, at) == [(0, "Next: Lying gluteal stretch, lying on your back.")]

    def test_the_last_exercise_leads_to_the_last_words_and_then_out(
        self, driven: DrivenPlayback
    ) -> None:
        driven.begin()
        driven.playback.next()
        driven.playback.next()
        driven.run(500)
        # How to get up, then the last words: neither is an exercise that was skipped.
        driven.playback.next()
        driven.playback.next()
        driven.run(100)
        assert driven.told == ["skipped 0", "skipped 1", "ended"]

    def test_back_hushes_and_says_the_rep_again(self, driven: DrivenPlayback) -> None:
        driven.begin()
        move = find(Phase.MOVE_IN)
        driven.to(find(Phase.HOLD), 1_500)
        at = driven.clock.at
        driven.playback.back()
        driven.run(900)
        assert driven.voice.hushes == [at]
        assert since(driven, at) == [(0, move.shown)]

    def test_in_a_pause_stays_silent(self, driven: DrivenPlayback) -> None:
        driven.begin()
        driven.run(1_000)
        driven.playback.pause()
        driven.playback.next()
        assert driven.voice.plan == []
        assert not driven.timer.isActive()


class TestSayingItAgain:
    def test_outside_a_hold_begins_the_phase_again(self, driven: DrivenPlayback) -> None:
        driven.begin()
        move = find(Phase.MOVE_IN)
        driven.to(move, 1_500)
        at = driven.clock.at
        driven.playback.repeat(move.shown)
        driven.run(900)
        assert since(driven, at) == [(0, move.shown)]

    def test_in_a_hold_speaks_into_it_and_leaves_it_as_long_as_it_was(
        self, driven: DrivenPlayback
    ) -> None:
        driven.begin()
        hold, words = find(Phase.HOLD, part=1), find(Phase.MOVE_IN, part=1).shown
        driven.to(hold, 9_900)
        at = driven.clock.at
        driven.playback.repeat(words)
        driven.run(10_100)
        heard = [(when, text) for when, text in since(driven, at) if text != "tick"]
        said = [(100, "half"), (600, "Half way."), (1_600, words), (10_100, "end")]
        assert heard == said, "a tone that is on its way is not cut, and no word lies over another"

    def test_too_late_in_a_hold_changes_nothing(self, driven: DrivenPlayback) -> None:
        driven.begin()
        driven.to(find(Phase.HOLD, part=1), 19_500)
        plans = len(driven.voice.plans)
        driven.playback.repeat(find(Phase.MOVE_IN, part=1).shown)
        assert len(driven.voice.plans) == plans
        assert driven.voice.hushes == []

    def test_of_a_silent_move_says_its_words(self, driven: DrivenPlayback) -> None:
        driven.begin()
        silent = find(Phase.MOVE_IN, nth=2)
        driven.to(silent, 1_000)
        at = driven.clock.at
        driven.playback.repeat(silent.shown)
        driven.run(500)
        assert since(driven, at) == [(0, silent.shown)]

    def test_of_a_silent_release_lets_the_tone_go_first(self, driven: DrivenPlayback) -> None:
        driven.begin()
        release = find(Phase.LET_GO, nth=2)
        driven.to(release, 1_000)
        at = driven.clock.at
        driven.playback.repeat(release.shown)
        driven.run(1_000)
        assert since(driven, at) == [(0, "end"), (500, release.shown)]

    @pytest.mark.parametrize("command", ["pause", "stop"])
    def test_is_for_a_session_that_plays(self, driven: DrivenPlayback, command: str) -> None:
        driven.begin()
        driven.run(1_000)
        getattr(driven.playback, command)()
        plans = len(driven.voice.plans)
        driven.playback.repeat(TEXTS[0])
        assert len(driven.voice.plans) == plans


class TestSleep:
    @pytest.mark.parametrize("what", ["slept", "held up"])
    def test_pauses_where_it_stood_and_is_told_by_its_name(
        self, driven: DrivenPlayback, what: str
    ) -> None:
        driven.begin()
        hold = find(Phase.HOLD, part=1)
        driven.to(hold, 5_000)
        if what == "slept":
            driven.clock.slept += 7_200_000
            driven.beat()
        else:
            driven.beat(7_200_000)
        assert driven.told == [what]
        assert driven.voice.hushes == [driven.clock.at]
        assert driven.states[-1] is State.PAUSED
        assert driven.position.in_ms == 5_000
        assert not driven.timer.isActive()

    def test_in_a_pause_is_not_told_and_does_not_end_the_lead_in(
        self, driven: DrivenPlayback
    ) -> None:
        driven.begin()
        driven.run(1_000)
        driven.playback.pause()
        driven.clock.slept += 7_200_000
        driven.playback.resume()
        driven.run(WORD_MS + LEAD_IN_MS + 100)
        assert driven.told == []
        assert driven.position.state is State.PLAYING

    def test_before_a_key_is_told_and_the_key_still_counts(self, driven: DrivenPlayback) -> None:
        driven.begin()
        driven.run(1_000)
        driven.clock.wait(60_000)
        driven.playback.next()
        assert driven.told == ["held up", "skipped 0"]
        assert driven.position.state is State.PAUSED
        assert driven.ran_ms == 1_000
        assert driven.position.segment == find(Phase.NEXT, part=1)


class TestAHoldThatWaits:
    @pytest.fixture
    def waiting(self, driven: DrivenPlayback) -> DrivenPlayback:
        driven.begin(wait_for_me=True)
        driven.run(find(Phase.HOLD).end_ms + BEAT_MS)
        return driven

    def test_is_planned_to_its_end_and_no_further(self, driven: DrivenPlayback) -> None:
        due = driven.begin(wait_for_me=True)
        end = due + find(Phase.HOLD).end_ms
        assert max(at for at, _ in driven.voice.plan) < end

    def test_goes_on_until_the_person_does(self, waiting: DrivenPlayback) -> None:
        began = waiting.position.waited_ms
        waiting.run(9_000)
        position = waiting.position
        assert (position.state, position.segment) == (State.WAITING, find(Phase.HOLD))
        assert position.waited_ms == began + 9_000
        assert position.left_ms == 0
        at = waiting.clock.at
        waiting.playback.toggle()
        assert waiting.waits == [(Phase.HOLD, began + 9_000)]
        waiting.run(1_000)
        assert since(waiting, at) == [(0, "end"), (500, "Let go.")]

    @pytest.mark.parametrize("command", ["pause", "next", "back", "stop"])
    def test_counts_its_seconds_however_it_is_left(
        self, waiting: DrivenPlayback, command: str
    ) -> None:
        began = waiting.position.waited_ms
        waiting.run(4_000)
        getattr(waiting.playback, command)()
        assert waiting.waits == [(Phase.HOLD, began + 4_000)]

    def test_does_not_count_a_night(self, waiting: DrivenPlayback) -> None:
        began = waiting.position.waited_ms
        waiting.run(4_000)
        waiting.clock.slept += 8 * 3_600_000
        waiting.beat()
        assert waiting.told == ["slept"]
        assert waiting.waits == [(Phase.HOLD, began + 4_000)]


class TestHowOftenItBeats:
    def beats_until(self, driven: DrivenPlayback, at: Callable[[], bool]) -> list[int]:
        """The milliseconds between the beats of its own timer."""
        paces: list[int] = []
        while not at():
            driven.beat(paces[-1] if paces else BEAT_MS)
            paces.append(driven.timer.interval())
        return paces

    def test_while_the_body_lies_still_less_often_than_while_it_moves(
        self, driven: DrivenPlayback
    ) -> None:
        driven.begin()
        moves = find(Phase.MOVE_IN)
        driven.to(moves)
        began = moves.end_ms - moves.move_ms
        still = self.beats_until(driven, lambda: driven.position.position_ms >= began)
        assert driven.position.position_ms == began
        assert min(still[:-2]) == HOLD_BEAT_MS > BEAT_MS
        moving = self.beats_until(driven, lambda: driven.position.segment != moves)
        assert set(moving[:-1]) == {BEAT_MS}

    @pytest.mark.parametrize("phase", [Phase.NEXT, Phase.ANNOUNCE])
    def test_each_second_is_shown_on_time(self, driven: DrivenPlayback, phase: Phase) -> None:
        driven.begin()
        on = find(phase)
        driven.to(on)
        self.beats_until(driven, lambda: driven.position.segment != on)
        left = {move.left_ms for move in driven.moves if move.segment == on}
        assert set(range(1000, on.for_ms, 1000)) <= left

    def test_leading_in_to_the_middle_of_a_second_of_a_hold(self, driven: DrivenPlayback) -> None:
        driven.begin()
        hold = find(Phase.HOLD)
        driven.to(hold, into=hold.for_ms - 1_003)
        driven.playback.pause()
        driven.playback.resume()
        leads_ms = driven.position.lead_ms
        paces = self.beats_until(driven, lambda: driven.position.state is State.PLAYING)
        assert len(paces) <= leads_ms / HOLD_BEAT_MS + leads_ms / 1000 + 2
