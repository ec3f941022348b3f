"""The playback with time in our hands: how a session ends, and what is so without one."""

import pytest
from driven_playback import (
    PLAN,
    TIMELINE,
    WORDS_MS,
    DrivenPlayback,
    resumption,
)
from fakes import phrases, planned
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.engine.player import State
from sciatica_timer.services import clock as clocks
from sciatica_timer.services.playback_controller import (
    PlaybackController,
    PlaybackPosition,
)

WHERE = "Lying gluteal stretch, left side. We go on in three seconds."


class TestTheEnd:
    @pytest.mark.parametrize("command", ["pause", "toggle", "next", "back", "go_on"])
    def test_is_told_once_when_a_key_is_pressed_in_the_last_moment(
        self, driven: DrivenPlayback, command: str
    ) -> None:
        driven.begin()
        driven.run(TIMELINE.total_ms - 10)
        driven.clock.wait(20)
        getattr(driven.playback, command)()
        driven.run(500)
        assert driven.told == ["ended"]
        assert driven.moves[-1].state is State.ENDED
        assert driven.ran_ms == TIMELINE.total_ms

    def test_by_the_person_is_silent_and_nothing_more_is_told(self, driven: DrivenPlayback) -> None:
        driven.begin()
        driven.run(5_000)
        driven.clock.wait(7)
        driven.playback.stop()
        driven.run(5_000)
        assert driven.told == []
        assert driven.ran_ms == 5_007
        assert driven.states[-1] is State.ENDED
        assert driven.voice.plan == []
        assert not driven.timer.isActive()

    def test_by_the_person_in_the_last_moment_is_told_no_other_way(
        self, driven: DrivenPlayback
    ) -> None:
        driven.begin()
        driven.run(TIMELINE.total_ms - 10)
        driven.clock.wait(20)
        driven.playback.stop()
        assert driven.told == []
        assert driven.ran_ms == TIMELINE.total_ms

    def test_by_a_listener_in_the_middle_of_a_beat_is_no_end_of_the_session(
        self, driven: DrivenPlayback
    ) -> None:
        driven.begin()
        driven.playback.ran.connect(lambda *_stretch: driven.playback.stop())
        driven.beat()
        assert driven.told == []
        assert not driven.playback.running

    def test_leaves_every_key_without_effect(self, driven: DrivenPlayback) -> None:
        driven.begin()
        driven.playback.stop()
        before = list(driven.states)
        for command in ("pause", "resume", "toggle", "go_on", "next", "back", "stop"):
            getattr(driven.playback, command)()
        assert driven.states == before


def test_another_plan_is_taken_up_paused_and_silent(driven: DrivenPlayback) -> None:
    driven.begin()
    driven.run(20_000)
    plan = [PLAN[0], planned("lying-gluteal", variant="towel")]
    easier = lay_out(plan, phrases(), LayoutOptions(), clip_ms=WORDS_MS)
    place = easier.part_span(1)[0]
    driven.playback.replace(easier, place, WORDS_MS)
    assert (driven.position.state, driven.position.position_ms) == (State.PAUSED, place)
    assert driven.voice.plan == []
    assert not driven.timer.isActive()
    driven.playback.resume()
    texts = [cue.text for _, cue in driven.voice.plan[:2]]
    assert texts == [
        WHERE,
        "Next: Lying gluteal stretch, lying on your back. A towel round the thigh.",
    ]


def test_without_a_session_there_is_nothing_to_play(driven: DrivenPlayback) -> None:
    for command in ("pause", "resume", "toggle", "go_on", "next", "back", "stop"):
        getattr(driven.playback, command)()
    driven.playback.repeat("Again.")
    assert not driven.playback.running
    assert driven.states == []
    with pytest.raises(RuntimeError, match="no session"):
        _ = driven.playback.player


def test_a_real_timer_beats_by_itself(qtbot: QtBot) -> None:
    playback = PlaybackController(clocks.ticks)
    moves: list[PlaybackPosition] = []
    playback.moved.connect(moves.append)
    playback.begin(TIMELINE, words_ms=WORDS_MS, resume_text=resumption)
    qtbot.waitUntil(lambda: len(moves) > 5, timeout=5_000)
    assert 0 < moves[-1].position_ms < 5_000
    playback.stop()
