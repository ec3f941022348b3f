"""Whoever skips or goes back in the middle is led out of the position that the body is in."""

import pytest
from fakes import phrases
from session_runner import FEW_MS, SessionRunner, changes, run_to, start

from sciatica_timer.domain.exercise import Posture, Side
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.services.playback_controller import LEAD_IN_MS

BACK, KNEES, STANDING = Posture.BACK, Posture.HANDS_KNEES, Posture.STANDING


def heard_after(runner: SessionRunner, part: int) -> list[str]:
    """What is heard from now on until an exercise is announced."""
    before = len(runner.voice.ear.words())
    run_to(runner, part, Phase.ANNOUNCE)
    return runner.voice.ear.words()[before:-1]


class TestWhoeverSkipsInTheMiddle:
    """Nobody is left with a foot on the step or the hips in the air while the next one is told."""

    OFF_THE_STEP = "Take your foot off the step, and stand on both feet."

    @pytest.mark.parametrize("phase", [Phase.MOVE_IN, Phase.HOLD, Phase.LET_GO])
    def test_of_a_hold_is_led_out_of_it_first(self, runner: SessionRunner, phase: Phase) -> None:
        start(runner, "stretch")
        run_to(runner, 0, phase)
        runner.session.next()
        out, off, following = heard_after(runner, 1)
        assert (out, off) == ("Come up slowly.", self.OFF_THE_STEP)
        assert following.startswith("Next: Knee-to-chest stretch")
        assert runner.playback.player.segment.part == 1

    def test_of_its_words_is_led_out_where_the_body_may_be_in_it(
        self, runner: SessionRunner
    ) -> None:
        start(runner, "stretch")
        run_to(runner, 0, Phase.MIND)
        runner.session.next()
        assert heard_after(runner, 1)[0] == self.OFF_THE_STEP

    def test_of_what_is_only_announced_is_led_out_of_nothing(self, runner: SessionRunner) -> None:
        start(runner, "stretch")
        runner.session.next()
        assert heard_after(runner, 1)[0].startswith("Next:")

    def test_is_led_out_once_however_often_is_skipped(self, runner: SessionRunner) -> None:
        start(runner, "stretch")
        run_to(runner, 0, Phase.HOLD)
        runner.session.next()
        runner.run(FEW_MS)
        runner.session.next()
        assert heard_after(runner, 2)[:2] == ["Come up slowly.", self.OFF_THE_STEP]
        runner.session.next()
        runner.run(10_000)
        assert runner.voice.ear.words().count(self.OFF_THE_STEP) == 1

    def test_of_the_last_one_is_led_out_before_getting_up(self, runner: SessionRunner) -> None:
        start(runner, "stretch")
        run_to(runner, 2, Phase.HOLD)
        runner.session.next()
        before = len(runner.voice.ear.words())
        runner.run(60_000)
        assert runner.voice.ear.words()[before:][:2] == [
            "Let the thigh go slowly.",
            "Uncross your legs, and put your foot down.",
        ]
        assert changes(runner)[-1] == (BACK, STANDING)

    def test_and_comes_back_hears_of_the_way_out_no_more(self, runner: SessionRunner) -> None:
        start(runner, "stretch")
        run_to(runner, 0, Phase.HOLD)
        runner.session.next()
        heard_after(runner, 1)
        before = len(runner.voice.ear.words())
        runner.session.back()
        run_to(runner, 1, Phase.POSITION)
        assert runner.voice.ear.words()[before:][:2] == [
            "Next: Knee-to-chest stretch, lying on your back.",
            "Left leg first, twice, ten seconds each.",
        ]

    def test_for_pain_is_led_out_by_the_way_out_alone(self, runner: SessionRunner) -> None:
        start(runner, "stretch")
        run_to(runner, 0, Phase.HOLD)
        runner.session.hurts()
        runner.run(FEW_MS)
        runner.session.hurts_no_more(skip=True)
        run_to(runner, 1, Phase.ANNOUNCE)
        said = " ".join(runner.voice.ear.words())
        assert said.count("Take your foot off the step") == 1

    def test_while_paused_hears_it_when_it_goes_on(self, runner: SessionRunner) -> None:
        start(runner, "strength")
        run_to(runner, 1, Phase.HOLD)
        runner.playback.pause()
        runner.session.next()
        runner.playback.resume()
        runner.run(LEAD_IN_MS)
        run_to(runner, 2, Phase.ANNOUNCE)
        said = runner.voice.ear.words()
        at = said.index("Clamshell, left side. We go on in three seconds.")
        out, following = said[at + 1 : at + 3]
        assert out == "Lower your hips slowly."
        assert following.startswith("Next: Clamshell")


class TestWhoeverGoesBackInTheMiddle:
    """To the exercise before is a way out of this one, too."""

    @pytest.mark.parametrize("phase", [Phase.MOVE_IN, Phase.HOLD, Phase.LET_GO])
    def test_of_a_hold_is_led_out_of_it_first(self, runner: SessionRunner, phase: Phase) -> None:
        start(runner, "stretch")
        run_to(runner, 2, phase)
        before = len(runner.voice.ear.words())
        runner.session.back()
        runner.run(300)
        runner.session.back()
        run_to(runner, 1, Phase.ANNOUNCE)
        said = runner.voice.ear.words()[before:]
        at = said.index("Let the thigh go slowly.")
        assert said[at + 1] == "Uncross your legs, and put your foot down."
        assert said[at + 2].startswith("Next: Knee-to-chest stretch")

    def test_to_the_beginning_is_led_out_before_anything_else(self, runner: SessionRunner) -> None:
        start(runner, "stretch")
        run_to(runner, 1, Phase.HOLD)
        before = len(runner.voice.ear.words())
        for _ in range(2):
            runner.session.back()
        runner.run(60_000)
        said = runner.voice.ear.words()[before:]
        out = runner.playback.player.timeline.plan[1].exercise.spoken.let_go
        assert said[0] == phrases().fill(out, Side.LEFT)
        assert said[1].startswith("You will need")
        assert changes(runner)[-1] == (BACK, STANDING)

    def test_from_its_words_is_led_out_before_they_begin_anew(self, runner: SessionRunner) -> None:
        start(runner, "stretch")
        run_to(runner, 2, Phase.MIND)
        before = len(runner.voice.ear.words())
        runner.session.back()
        run_to(runner, 2, Phase.ANNOUNCE)
        assert runner.voice.ear.words()[before:][:1] == [
            "Uncross your legs, and put your foot down."
        ]

    def test_and_on_again_at_once_is_led_out_all_the_same(self, runner: SessionRunner) -> None:
        start(runner, "strength")
        run_to(runner, 1, Phase.HOLD)
        runner.session.back()
        runner.run(500)
        before = len(runner.voice.ear.words())
        runner.session.next()
        out, following = heard_after(runner, 2)[-2:]
        assert out == "Lower your hips slowly."
        assert following.startswith("Next: Clamshell")
        assert runner.voice.ear.words()[before:].count(out) == 1

    def test_is_led_out_once_however_often_is_gone_back(self, runner: SessionRunner) -> None:
        start(runner, "stretch")
        run_to(runner, 2, Phase.HOLD)
        for _ in range(2):
            runner.session.back()
        run_to(runner, 1, Phase.ANNOUNCE)
        before = len(runner.voice.ear.words())
        runner.session.back()
        run_to(runner, 1, Phase.POSITION)
        assert runner.voice.ear.words()[before].startswith("Next: Knee-to-chest stretch")

    def test_over_several_is_told_the_way_from_how_the_body_is(self, runner: SessionRunner) -> None:
        """The words for it were never made, so nothing led from the knees to the back."""
        start(runner, "all-seven")
        postures = [each.exercise.posture for each in runner.playback.player.timeline.plan]
        kneels = postures.index(KNEES)
        while runner.playback.player.part < kneels:
            runner.session.next()
        run_to(runner, kneels, Phase.POSITION)
        while runner.playback.player.part > kneels - 2:
            runner.session.back()
        assert postures[kneels - 2] is not postures[kneels - 1]
        run_to(runner, kneels - 2, Phase.POSITION)
        assert changes(runner)[-1] == (KNEES, postures[kneels - 2])

    def test_from_getting_up_is_told_that_again_then_the_way_down(
        self, runner: SessionRunner
    ) -> None:
        """The words of the last move were said to somebody who stood up."""
        start(runner, "gentle-start")
        last = len(runner.playback.player.timeline.plan) - 1
        run_to(runner, last, Phase.GET_UP)
        before = len(runner.voice.ear.words())
        runner.session.back()
        runner.run(FEW_MS)
        assert runner.voice.ear.words()[before:] == [phrases().changes[BACK][STANDING]]
        run_to(runner, last, Phase.END)
        for _ in range(2):
            runner.session.back()
        run_to(runner, last, Phase.POSITION)
        assert runner.playback.player.part == last
        assert changes(runner)[-1] == (STANDING, BACK)

    def test_a_pause_in_getting_up_names_no_exercise(self, runner: SessionRunner) -> None:
        start(runner, "gentle-start")
        last = len(runner.playback.player.timeline.plan) - 1
        run_to(runner, last, Phase.GET_UP)
        runner.playback.pause()
        runner.playback.resume()
        runner.run(FEW_MS)
        assert runner.voice.ear.words()[-1] == "We go on in three seconds."
