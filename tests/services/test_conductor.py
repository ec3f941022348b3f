"""The playback with time in our hands: what is sent ahead, what is heard, what is told."""

from collections.abc import Iterator

import pytest
from fakes import Clock, phrases, planned
from hall import PLAN, TEXTS, TIMELINE, WORD_MS, WORDS_MS, Hall, find, resumption, since
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.engine.player import State
from sciatica_timer.services import clock as clocks
from sciatica_timer.services.playback_controller import (
    BEAT_MS,
    LEAD_IN_MS,
    PlaybackController,
    PlaybackPosition,
)

WHERE = "Lying gluteal stretch, left side. We go on in three seconds."


@pytest.fixture
def hall(qtbot: QtBot, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    monkeypatch.setattr("sciatica_timer.services.playback_controller.HAND_MS", 0)
    hall = Hall(clock)
    yield hall
    hall.playback.stop()


class TestAWholeSession:
    def test_is_sent_ahead_at_once_with_the_time_of_every_cue(self, hall: Hall) -> None:
        due = hall.begin(lead_ms=1_500)
        assert hall.voice.plans == [[(due + cue.at_ms, cue) for cue in TIMELINE.cues]]

    def test_is_heard_to_the_millisecond_and_ends_once(self, hall: Hall) -> None:
        due = hall.begin(lead_ms=1_500)
        hall.run(1_500 + TIMELINE.total_ms + 500)
        assert hall.voice.heard == [(due + cue.at_ms, cue.text) for cue in TIMELINE.cues]
        assert len(hall.voice.plans) == 1
        assert hall.cued == [cue.text for cue in TIMELINE.cues]
        assert hall.told == ["ended"]
        assert hall.ran_ms == TIMELINE.total_ms
        assert hall.states == [State.LEAD_IN, State.PLAYING, State.ENDED]
        assert not hall.timer.isActive()
        assert not hall.playback.running

    def test_tells_everything_the_stage_draws(self, hall: Hall) -> None:
        hall.begin(lead_ms=1_500)
        hall.run(500)
        assert (hall.position.lead_ms, hall.position.position_ms) == (1_000, 0)
        assert hall.position.total_left_ms == TIMELINE.total_ms + 1_000
        hold = find(Phase.HOLD, part=1)
        hall.run(1_000)
        hall.to(hold, 6_000)
        last = hall.moves[-1]
        assert last == hall.position
        assert (last.segment, last.in_ms, last.left_ms) == (hold, 6_000, 14_000)
        assert last.total_left_ms == TIMELINE.total_ms - hold.at_ms - 6_000
        assert (last.state, last.waited_ms, last.lead_ms) == (State.PLAYING, 0, 0)


class TestAPause:
    def test_is_silent_at_once_and_for_as_long_as_it_lasts(self, hall: Hall) -> None:
        hall.begin()
        hall.to(find(Phase.HOLD, part=1), 9_500)
        hall.playback.pause()
        assert hall.voice.hushes == [hall.clock.at]
        assert hall.states[-1] is State.PAUSED
        assert not hall.timer.isActive()
        at = hall.clock.at
        hall.clock.wait(600_000)
        assert since(hall, at + 1) == []

    def test_in_a_hold_says_where_we_are_waits_and_sounds_in_again(self, hall: Hall) -> None:
        hall.begin()
        hall.to(find(Phase.HOLD, part=1), 9_500)
        hall.playback.pause()
        hall.clock.wait(60_000)
        at = hall.clock.at
        hall.playback.resume()
        lead = WORD_MS + LEAD_IN_MS
        assert hall.position.lead_ms == lead
        hall.run(lead + 10_500)
        assert since(hall, at) == [
            (0, WHERE),
            (lead, "start"),
            (lead + 500, "half"),
            (lead + 1_000, "Half way."),
            (lead + 7_500, "tick"),
            (lead + 8_500, "tick"),
            (lead + 9_500, "tick"),
            (lead + 10_500, "end"),
        ]

    def test_elsewhere_says_where_we_are_and_begins_the_phase_again(self, hall: Hall) -> None:
        hall.begin()
        position = find(Phase.POSITION, part=1)
        hall.to(position, 2_000)
        hall.playback.pause()
        hall.clock.wait(60_000)
        at = hall.clock.at
        hall.playback.resume()
        hall.run(5_000)
        assert since(hall, at) == [(0, WHERE), (WORD_MS + LEAD_IN_MS, position.shown)]

    def test_at_the_very_start_of_a_hold_sounds_in_once(self, hall: Hall) -> None:
        hall.begin()
        hall.to(find(Phase.HOLD, part=1))
        hall.playback.pause()
        hall.clock.wait(5)
        at = hall.clock.at
        hall.playback.resume()
        hall.run(WORD_MS + LEAD_IN_MS + 5_000)
        assert since(hall, at) == [(0, WHERE), (WORD_MS + LEAD_IN_MS, "start")]

    def test_without_a_voice_still_leaves_three_seconds(self, hall: Hall) -> None:
        hall.playback.begin(TIMELINE, words_ms={}, resume_text=resumption)
        hall.run(1_000)
        hall.playback.pause()
        hall.playback.resume()
        assert hall.position.lead_ms == LEAD_IN_MS
        assert [cue.text for _, cue in hall.voice.plan] == [cue.text for cue in TIMELINE.cues]

    def test_counts_every_millisecond_once(self, hall: Hall) -> None:
        hall.begin()
        hall.run(1_000)
        hall.clock.wait(17)
        hall.playback.pause()
        assert hall.ran_ms == 1_017
        hall.playback.resume()
        hall.run(WORD_MS + LEAD_IN_MS)
        assert hall.ran_ms == 1_017

    def test_and_going_on_are_one_key(self, hall: Hall) -> None:
        hall.begin()
        hall.run(1_000)
        states = []
        for _ in range(4):
            hall.playback.toggle()
            states.append(hall.position.state)
        assert states == [State.PAUSED, State.LEAD_IN] * 2


class TestSkipping:
    def test_hushes_tells_and_goes_on_with_the_next_exercise(self, hall: Hall) -> None:
        hall.begin()
        hall.run(5_000)
        at = hall.clock.at
        hall.playback.next()
        assert hall.voice.hushes == [at]
        assert hall.told == ["skipped 0"]
        hall.run(1_000)
        assert since(hall, at) == [(0, "Next: Lying gluteal stretch, lying on your back.")]

    def test_the_last_exercise_leads_to_the_last_words_and_then_out(self, hall: Hall) -> None:
        hall.begin()
        hall.playback.next()
        hall.playback.next()
        hall.run(500)
        hall.playback.next()
        hall.run(100)
        assert hall.told == ["skipped 0", "skipped 1", "ended"]

    def test_back_hushes_and_says_the_rep_again(self, hall: Hall) -> None:
        hall.begin()
        move = find(Phase.MOVE_IN)
        hall.to(find(Phase.HOLD), 1_500)
        at = hall.clock.at
        hall.playback.back()
        hall.run(900)
        assert hall.voice.hushes == [at]
        assert since(hall, at) == [(0, move.shown)]

    def test_in_a_pause_stays_silent(self, hall: Hall) -> None:
        hall.begin()
        hall.run(1_000)
        hall.playback.pause()
        hall.playback.next()
        assert hall.voice.plan == []
        assert not hall.timer.isActive()


class TestSayingItAgain:
    def test_outside_a_hold_begins_the_phase_again(self, hall: Hall) -> None:
        hall.begin()
        move = find(Phase.MOVE_IN)
        hall.to(move, 1_500)
        at = hall.clock.at
        hall.playback.repeat(move.shown)
        hall.run(900)
        assert since(hall, at) == [(0, move.shown)]

    def test_in_a_hold_speaks_into_it_and_leaves_it_as_long_as_it_was(self, hall: Hall) -> None:
        hall.begin()
        hold, words = find(Phase.HOLD, part=1), find(Phase.MOVE_IN, part=1).shown
        hall.to(hold, 9_900)
        at = hall.clock.at
        hall.playback.repeat(words)
        hall.run(10_100)
        assert since(hall, at)[:2] == [(0, words), (100, "half")]
        assert since(hall, at)[-1] == (10_100, "end")
        assert "Half way." not in [text for _, text in since(hall, at)]

    def test_too_late_in_a_hold_changes_nothing(self, hall: Hall) -> None:
        hall.begin()
        hall.to(find(Phase.HOLD, part=1), 19_500)
        plans = len(hall.voice.plans)
        hall.playback.repeat(find(Phase.MOVE_IN, part=1).shown)
        assert len(hall.voice.plans) == plans
        assert hall.voice.hushes == []

    def test_of_a_silent_move_says_its_words(self, hall: Hall) -> None:
        hall.begin()
        silent = find(Phase.MOVE_IN, nth=2)
        hall.to(silent, 1_000)
        at = hall.clock.at
        hall.playback.repeat(silent.shown)
        hall.run(500)
        assert since(hall, at) == [(0, silent.shown)]

    def test_of_a_silent_release_lets_the_tone_go_first(self, hall: Hall) -> None:
        hall.begin()
        release = find(Phase.LET_GO, nth=2)
        hall.to(release, 1_000)
        at = hall.clock.at
        hall.playback.repeat(release.shown)
        hall.run(1_000)
        assert since(hall, at) == [(0, "end"), (500, release.shown)]

    @pytest.mark.parametrize("command", ["pause", "stop"])
    def test_is_for_a_session_that_plays(self, hall: Hall, command: str) -> None:
        hall.begin()
        hall.run(1_000)
        getattr(hall.playback, command)()
        plans = len(hall.voice.plans)
        hall.playback.repeat(TEXTS[0])
        assert len(hall.voice.plans) == plans


class TestSleep:
    @pytest.mark.parametrize("what", ["slept", "held up"])
    def test_pauses_where_it_stood_and_is_told_by_its_name(self, hall: Hall, what: str) -> None:
        hall.begin()
        hold = find(Phase.HOLD, part=1)
        hall.to(hold, 5_000)
        if what == "slept":
            hall.clock.slept += 7_200_000
            hall.beat()
        else:
            hall.beat(7_200_000)
        assert hall.told == [what]
        assert hall.voice.hushes == [hall.clock.at]
        assert hall.states[-1] is State.PAUSED
        assert hall.position.in_ms == 5_000
        assert not hall.timer.isActive()

    def test_in_a_pause_is_not_told_and_does_not_end_the_lead_in(self, hall: Hall) -> None:
        hall.begin()
        hall.run(1_000)
        hall.playback.pause()
        hall.clock.slept += 7_200_000
        hall.playback.resume()
        hall.run(WORD_MS + LEAD_IN_MS + 100)
        assert hall.told == []
        assert hall.position.state is State.PLAYING

    def test_before_a_key_is_told_and_the_key_still_counts(self, hall: Hall) -> None:
        hall.begin()
        hall.run(1_000)
        hall.clock.wait(60_000)
        hall.playback.next()
        assert hall.told == ["held up", "skipped 0"]
        assert hall.position.state is State.PAUSED
        assert hall.ran_ms == 1_000
        assert hall.position.segment == find(Phase.NEXT, part=1)


class TestAHoldThatWaits:
    @pytest.fixture
    def waiting(self, hall: Hall) -> Hall:
        hall.begin(wait_for_me=True)
        hall.run(find(Phase.HOLD).end_ms + BEAT_MS)
        return hall

    def test_is_planned_to_its_end_and_no_further(self, hall: Hall) -> None:
        due = hall.begin(wait_for_me=True)
        end = due + find(Phase.HOLD).end_ms
        assert max(at for at, _ in hall.voice.plan) < end

    def test_goes_on_until_the_person_does(self, waiting: Hall) -> None:
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
    def test_counts_its_seconds_however_it_is_left(self, waiting: Hall, command: str) -> None:
        began = waiting.position.waited_ms
        waiting.run(4_000)
        getattr(waiting.playback, command)()
        assert waiting.waits == [(Phase.HOLD, began + 4_000)]

    def test_does_not_count_a_night(self, waiting: Hall) -> None:
        began = waiting.position.waited_ms
        waiting.run(4_000)
        waiting.clock.slept += 8 * 3_600_000
        waiting.beat()
        assert waiting.told == ["slept"]
        assert waiting.waits == [(Phase.HOLD, began + 4_000)]


class TestTheEnd:
    @pytest.mark.parametrize("command", ["pause", "toggle", "next", "back", "go_on"])
    def test_is_told_once_when_a_key_is_pressed_in_the_last_moment(
        self, hall: Hall, command: str
    ) -> None:
        hall.begin()
        hall.run(TIMELINE.total_ms - 10)
        hall.clock.wait(20)
        getattr(hall.playback, command)()
        hall.run(500)
        assert hall.told == ["ended"]
        assert hall.moves[-1].state is State.ENDED
        assert hall.ran_ms == TIMELINE.total_ms

    def test_by_the_person_is_silent_and_nothing_more_is_told(self, hall: Hall) -> None:
        hall.begin()
        hall.run(5_000)
        hall.clock.wait(7)
        hall.playback.stop()
        hall.run(5_000)
        assert hall.told == []
        assert hall.ran_ms == 5_007
        assert hall.states[-1] is State.ENDED
        assert hall.voice.plan == []
        assert not hall.timer.isActive()

    def test_by_the_person_in_the_last_moment_is_told_no_other_way(self, hall: Hall) -> None:
        hall.begin()
        hall.run(TIMELINE.total_ms - 10)
        hall.clock.wait(20)
        hall.playback.stop()
        assert hall.told == []
        assert hall.ran_ms == TIMELINE.total_ms

    def test_by_a_listener_in_the_middle_of_a_beat_is_no_end_of_the_session(
        self, hall: Hall
    ) -> None:
        hall.begin()
        hall.playback.cued.connect(lambda _cue: hall.playback.stop())
        hall.beat()
        assert hall.told == []
        assert not hall.playback.running

    def test_leaves_every_key_without_effect(self, hall: Hall) -> None:
        hall.begin()
        hall.playback.stop()
        before = list(hall.states)
        for command in ("pause", "resume", "toggle", "go_on", "next", "back", "stop"):
            getattr(hall.playback, command)()
        assert hall.states == before


def test_another_plan_is_taken_up_paused_and_silent(hall: Hall) -> None:
    hall.begin()
    hall.run(20_000)
    plan = [PLAN[0], planned("lying-gluteal", variant="towel")]
    easier = lay_out(plan, phrases(), LayoutOptions(), clip_ms=WORDS_MS)
    place = easier.part_span(1)[0]
    hall.playback.replace(easier, place, WORDS_MS)
    assert (hall.position.state, hall.position.position_ms) == (State.PAUSED, place)
    assert hall.voice.plan == []
    assert not hall.timer.isActive()
    hall.playback.resume()
    texts = [cue.text for _, cue in hall.voice.plan[:2]]
    assert texts == [WHERE, "Next: Lying gluteal stretch, lying on your back."]


def test_without_a_session_there_is_nothing_to_conduct(hall: Hall) -> None:
    for command in ("pause", "resume", "toggle", "go_on", "next", "back", "stop"):
        getattr(hall.playback, command)()
    hall.playback.repeat("Again.")
    assert not hall.playback.running
    assert hall.states == []
    with pytest.raises(RuntimeError, match="no session"):
        _ = hall.playback.player


def test_a_real_timer_beats_by_itself(qtbot: QtBot) -> None:
    playback = PlaybackController(clocks.ticks)
    moves: list[PlaybackPosition] = []
    playback.moved.connect(moves.append)
    playback.begin(TIMELINE, words_ms=WORDS_MS, resume_text=resumption)
    qtbot.waitUntil(lambda: len(moves) > 5, timeout=5_000)
    assert 0 < moves[-1].position_ms < 5_000
    playback.stop()
