"""A session that paused by itself says so: whoever lies there with eyes shut sees no sentence."""

from collections.abc import Callable

import pytest
from fakes import phrases
from msgspec.structs import replace
from session_runner import SessionRunner

from sciatica_timer.app.session.state import Cover
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_controller import BEAT_MS, LEAD_IN_MS, SILENCE_MS
from sciatica_timer.services.playback_position import PauseReason
from sciatica_timer.services.voice.voice import VoiceNotice

PAUSED, LOCKED = phrases().paused, phrases().locked


def sleeps(runner: SessionRunner) -> None:
    runner.clock.slept += 2 * 3_600_000


def is_held_up(runner: SessionRunner) -> None:
    runner.clock.wait(60_000)


Away = Callable[[SessionRunner], None]
away = pytest.mark.parametrize("goes", [sleeps, is_held_up])


def begun(runner: SessionRunner) -> None:
    """A session with the words of its first exercise, some seconds on."""
    runner.start()
    runner.voice.make(len(runner.voice.wanted) // 2)
    runner.run(10_000)


def said(runner: SessionRunner) -> int:
    """How often it was said."""
    return runner.voice.ear.words().count(PAUSED)


@away
def test_it_is_said_at_once_and_once_a_pause(runner: SessionRunner, goes: Away) -> None:
    begun(runner)
    goes(runner)
    runner.run(BEAT_MS)
    assert runner.playback.player.state is State.PAUSED
    assert runner.voice.ear.heard[-1] == (runner.clock.at, PAUSED)
    runner.run(600_000)
    goes(runner)
    runner.run(600_000)
    assert said(runner) == 1
    assert runner.voice.ear.words()[-1] == PAUSED, "nothing follows it"


@away
def test_it_stops_as_the_person_goes_on_and_is_said_again_in_another_pause(
    runner: SessionRunner, goes: Away
) -> None:
    begun(runner)
    goes(runner)
    runner.run(BEAT_MS)
    at = runner.clock.at
    runner.clock.wait(300)
    runner.playback.toggle()
    assert runner.voice.ear.hushes[-1] == at + 300
    runner.run(10_000)
    goes(runner)
    runner.run(BEAT_MS)
    assert said(runner) == 2


def test_a_pause_that_the_person_asked_for_is_not_told(runner: SessionRunner) -> None:
    begun(runner)
    runner.playback.toggle()
    runner.run(5_000)
    sleeps(runner)
    runner.run(5_000)
    assert said(runner) == 0


def test_what_lies_over_the_session_is_not_talked_over(runner: SessionRunner) -> None:
    begun(runner)
    sleeps(runner)
    runner.session.suspend(Cover.QUESTION)
    assert runner.voice.ear.hushes[-1] == runner.clock.at, "within the same moment"
    assert runner.voice.ear.plan == []


def test_a_hold_that_waits_for_the_person_tells_it_too(runner: SessionRunner) -> None:
    runner.preferences.replace(replace(runner.preferences.value, wait_for_me=True))
    begun(runner)
    for _ in range(200):
        if runner.playback.player.state is State.WAITING:
            break
        runner.run(1_000)
    sleeps(runner)
    runner.run(BEAT_MS)
    assert said(runner) == 1


def pressed(runner: SessionRunner, key: str) -> None:
    {
        "Space": runner.playback.toggle,
        "Right": runner.session.next,
        "Left": runner.session.back,
        "R": runner.session.repeat,
    }[key]()


@away
@pytest.mark.parametrize("key", ["Space", "Right", "Left", "R"])
def test_a_key_that_was_pressed_meanwhile_silences_it_not(
    runner: SessionRunner, goes: Away, key: str
) -> None:
    begun(runner)
    goes(runner)
    pressed(runner, key)
    runner.run(10_000)
    assert runner.playback.player.state is State.PAUSED
    assert runner.voice.ear.words()[-1] == PAUSED


@away
def test_what_was_pressed_while_a_hold_waited_does_not_let_the_next_words_sound_into_the_pause(
    runner: SessionRunner, goes: Away
) -> None:
    runner.preferences.replace(replace(runner.preferences.value, wait_for_me=True))
    begun(runner)
    runner.voice.make_all()
    wait_for(runner, State.WAITING)
    goes(runner)
    pressed(runner, "Space")
    runner.run(60_000)
    assert runner.playback.player.state is State.PAUSED
    assert runner.voice.ear.words()[-1] == PAUSED
    assert not runner.timer.isActive()


def wait_for(runner: SessionRunner, state: State) -> None:
    for _ in range(200):
        if runner.playback.player.state is state:
            return
        runner.run(1_000)
    pytest.fail(f"it is never {state}")


def run_to(runner: SessionRunner, phase: Phase, into_ms: int = 0) -> None:
    segments = runner.playback.player.timeline.segments
    wanted = next(each for each in segments if each.phase is phase)
    runner.run(wanted.at_ms - runner.playback.player.position + into_ms)


@pytest.mark.parametrize("key", ["Right", "Left", "R"])
def test_a_press_in_a_pause_is_answered_with_what_is_on_and_that_it_is_paused(
    runner: SessionRunner, key: str
) -> None:
    begun(runner)
    runner.voice.make_all()
    run_to(runner, Phase.HOLD, 2_000)
    runner.playback.toggle()
    runner.run(2_000)
    pressed(runner, key)
    runner.run(20_000)
    segments = runner.playback.player.timeline.segments
    shown = {
        "Right": next(each.shown for each in segments if each.phase is Phase.LET_GO),
        "Left": runner.playback.player.segment.shown,
        "R": next(each.shown for each in segments if each.phase is Phase.MOVE_IN),
    }
    assert runner.voice.ear.words()[-2:] == [shown[key], PAUSED]
    assert runner.playback.player.state is State.PAUSED


def test_a_repeat_in_a_hold_that_waits_is_heard_and_stops_as_the_person_goes_on(
    runner: SessionRunner,
) -> None:
    runner.preferences.replace(replace(runner.preferences.value, wait_for_me=True))
    begun(runner)
    runner.voice.make_all()
    wait_for(runner, State.WAITING)
    move = next(
        each.shown
        for each in runner.playback.player.timeline.segments
        if each.phase is Phase.MOVE_IN
    )
    runner.session.repeat()
    runner.run(500)
    assert runner.voice.ear.words()[-1] == move
    assert runner.playback.player.state is State.WAITING
    runner.playback.toggle()
    assert runner.voice.ear.hushes[-1] == runner.clock.at


def test_a_repeat_before_it_goes_on_says_again_where_it_is(runner: SessionRunner) -> None:
    begun(runner)
    runner.voice.make_all()
    run_to(runner, Phase.HOLD, 2_000)
    runner.playback.toggle()
    runner.playback.toggle()
    runner.run(2_000)
    where = runner.voice.ear.words()[-1]
    assert where.endswith("We go on in three seconds.")
    runner.session.repeat()
    runner.run(500)
    assert runner.voice.ear.words()[-2:] == [where, where]
    runner.run(LEAD_IN_MS)
    assert runner.playback.player.state is State.LEAD_IN, "three seconds from then on"
    runner.run(1_000)
    assert runner.playback.player.state is State.PLAYING


def is_locked(runner: SessionRunner) -> None:
    runner.playback.pause_for(PauseReason.LOCKED)


def test_a_locked_screen_is_told_by_what_is_to_be_done_then(runner: SessionRunner) -> None:
    begun(runner)
    is_locked(runner)
    runner.run(5_000)
    assert runner.playback.player.state is State.PAUSED
    assert runner.voice.ear.words()[-1] == LOCKED
    is_locked(runner)
    runner.run(5_000)
    assert runner.voice.ear.words().count(LOCKED) == 1, "it is paused already"


class TestWhereTheSoundIsLost:
    """Nobody is led any more, so the session waits, and goes on where it can be heard again."""

    def lost(self, runner: SessionRunner) -> None:
        runner.voice.noticed.emit(VoiceNotice.SOUND_LOST)

    def back(self, runner: SessionRunner) -> None:
        runner.voice.noticed.emit(VoiceNotice.SOUND_BACK)

    def test_the_session_stands_still(self, runner: SessionRunner) -> None:
        begun(runner)
        self.lost(runner)
        place = runner.playback.player.position
        runner.run(600_000)
        assert runner.playback.player.state is State.PAUSED
        assert runner.playback.player.position == place

    def test_for_a_moment_it_says_where_it_is_and_gives_the_rest_of_the_hold(
        self, runner: SessionRunner
    ) -> None:
        begun(runner)
        runner.voice.make_all()
        run_to(runner, Phase.HOLD, 4_000)
        self.lost(runner)
        left = runner.playback.position().left_ms
        runner.run(5_000)
        self.back(runner)
        assert runner.playback.player.state is State.LEAD_IN
        runner.run(2_000)
        assert runner.voice.ear.words()[-1].endswith("We go on in three seconds.")
        runner.run(LEAD_IN_MS)
        assert runner.playback.player.state is State.PLAYING
        heard = runner.voice.ear
        start = max(at for at, text in heard.heard if text == "start")
        runner.run(left + 1_000)
        end = max(at for at, text in heard.heard if text == "end")
        assert end - start == left

    def test_for_longer_it_says_that_it_is_paused_and_waits_for_a_press(
        self, runner: SessionRunner
    ) -> None:
        begun(runner)
        self.lost(runner)
        runner.run(SILENCE_MS + 1_000)
        before = said(runner)
        self.back(runner)
        runner.run(60_000)
        assert runner.playback.player.state is State.PAUSED
        assert said(runner) == before + 1

    def test_whoever_goes_on_without_it_is_not_held_up_when_it_is_back(
        self, runner: SessionRunner
    ) -> None:
        begun(runner)
        self.lost(runner)
        runner.playback.toggle()
        runner.run(10_000)
        assert runner.playback.player.state is State.PLAYING
        self.back(runner)
        assert runner.playback.player.state is State.PLAYING
        runner.playback.toggle()
        self.lost(runner)
        self.back(runner)
        assert runner.playback.player.state is State.PAUSED, "the person has paused it"

    def test_whoever_has_the_sound_off_misses_nothing(self, runner: SessionRunner) -> None:
        begun(runner)
        prefs = runner.preferences.value
        runner.preferences.replace(replace(prefs, voice=replace(prefs.voice, muted=True)))
        self.lost(runner)
        assert runner.playback.player.state is State.PLAYING

    @away
    def test_headphones_that_come_back_late_hear_that_it_is_paused(
        self, runner: SessionRunner, goes: Away
    ) -> None:
        begun(runner)
        goes(runner)
        runner.run(BEAT_MS)
        self.lost(runner)
        runner.run(8_000)
        self.back(runner)
        runner.run(60_000)
        assert said(runner) == 2
        assert runner.playback.player.state is State.PAUSED

    def test_under_a_question_it_does_not_go_on(self, runner: SessionRunner) -> None:
        begun(runner)
        self.lost(runner)
        runner.session.suspend(Cover.QUESTION)
        self.back(runner)
        runner.run(10_000)
        assert runner.playback.player.state is State.PAUSED
        runner.session.resume(Cover.QUESTION)
        assert runner.playback.player.state is State.PAUSED

    def test_a_hold_that_waits_for_the_person_goes_on_waiting(self, runner: SessionRunner) -> None:
        runner.preferences.replace(replace(runner.preferences.value, wait_for_me=True))
        begun(runner)
        runner.voice.make_all()
        wait_for(runner, State.WAITING)
        self.lost(runner)
        runner.run(2_000)
        self.back(runner)
        runner.run(10_000)
        assert runner.playback.player.state is State.WAITING

    def test_the_end_is_not_held_up(self, runner: SessionRunner) -> None:
        begun(runner)
        runner.voice.make_all()
        while runner.playback.player.segment.phase is not Phase.END:
            runner.session.next()
        runner.run(BEAT_MS)
        self.lost(runner)
        runner.run(10_000)
        assert not runner.session.active


def test_who_goes_on_in_a_long_rest_is_told_that_it_is_one(runner: SessionRunner) -> None:
    """ "We go on in three seconds" was followed by half a minute of silence."""
    runner.start("strength")
    runner.voice.make_all()
    timeline = runner.playback.player.timeline
    rest = next(each for each in timeline.segments if each.phase is Phase.REST)
    runner.run(rest.at_ms + 3_000)
    for left_ms, said in ((15_100, "Rest for a moment."), (4_000, "We go on in three seconds.")):
        runner.run(rest.end_ms - left_ms - runner.playback.player.position)
        runner.playback.toggle()
        runner.playback.toggle()
        runner.run(2_000)
        assert runner.voice.ear.words()[-1].endswith(said)
        runner.run(LEAD_IN_MS)
