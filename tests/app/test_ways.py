"""However somebody goes through a session, each change of posture is told from how the body is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import Clock, library, phrases, planned
from pytestqt.qtbot import QtBot
from session_runner import SessionRunner, SlowVoice

from sciatica_timer.app.session.hurt_choices import choose, easier_level, other_level
from sciatica_timer.app.session.state import SessionPlan
from sciatica_timer.domain.exercise import Posture, Side
from sciatica_timer.domain.session import Completion, Pain, Reach
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.services.playback_controller import LEAD_IN_MS

BACK, KNEES, STANDING = Posture.BACK, Posture.HANDS_KNEES, Posture.STANDING
FEW_MS = 1_000
"""Not long enough to be told of a change of posture."""


@pytest.fixture
def runner(qtbot: QtBot, clock: Clock, tmp_path: Path) -> Iterator[SessionRunner]:
    runner = SessionRunner(clock, tmp_path, SlowVoice(clock))
    yield runner
    runner.close()
    assert runner.voice.unheard == [], "no word was ever planned that could not be said"


def start(runner: SessionRunner, routine: str) -> None:
    runner.start(routine)
    runner.voice.make_all()
    runner.run(FEW_MS)


def run_to(runner: SessionRunner, part: int, phase: Phase) -> None:
    segments = runner.playback.player.timeline.segments
    wanted = next(each for each in segments if (each.part, each.phase) == (part, phase))
    runner.run(wanted.at_ms - runner.playback.player.position + FEW_MS)


def changes(runner: SessionRunner) -> list[tuple[Posture, Posture]]:
    """The changes of posture that were heard, as from where to where."""
    ways = {
        phrases().fill(words, side): (before, after)
        for before, others in phrases().changes.items()
        for after, words in others.items()
        for side in Side
    }
    return [ways[words] for words in runner.voice.ear.words() if words in ways]


def test_two_skips_over_the_way_down_leave_it_to_the_third_exercise(runner: SessionRunner) -> None:
    start(runner, "gentle-start")
    runner.session.next()
    runner.run(FEW_MS)
    runner.session.next()
    run_to(runner, 2, Phase.POSITION)
    assert changes(runner) == [(STANDING, BACK)]


def test_whoever_kneels_already_is_not_told_the_way_from_the_back(runner: SessionRunner) -> None:
    start(runner, "all-seven")
    postures = [each.exercise.posture for each in runner.playback.player.timeline.plan]
    kneels = postures.index(KNEES)
    # From standing straight to the knees; then back to the one before, and at once on again.
    for _ in range(kneels):
        runner.session.next()
    run_to(runner, kneels, Phase.POSITION)
    assert changes(runner) == [(STANDING, KNEES)]
    while runner.playback.player.part == kneels:
        runner.session.back()
    before = postures[kneels - 1]
    run_to(runner, kneels - 1, Phase.POSITION)
    assert changes(runner)[1:] == [(KNEES, before)]
    runner.session.next()
    run_to(runner, kneels, Phase.POSITION)
    assert changes(runner)[2:] == [(before, KNEES)]


def test_nobody_who_stands_is_told_how_to_get_up(runner: SessionRunner) -> None:
    start(runner, "gentle-start")
    for _ in range(3):
        runner.session.next()
    assert runner.playback.player.segment.phase is Phase.END
    runner.run(10_000)
    assert changes(runner) == []
    assert runner.told[-1] == "ended"


def test_skipping_for_pain_before_lying_down_keeps_the_way_down(runner: SessionRunner) -> None:
    start(runner, "gentle-start")
    runner.session.hurts()
    runner.session.hurts_no_more(skip=True)
    run_to(runner, 1, Phase.POSITION)
    assert changes(runner) == [(STANDING, BACK)]


def test_who_is_in_no_position_is_led_out_of_none_and_what_is_done_has_no_easier_version(
    runner: SessionRunner,
) -> None:
    start(runner, "stretch")
    last = len(runner.playback.player.timeline.plan) - 1
    as_you_are = phrases().as_you_are
    # On the way into it, in it, off the step after the last rep, lying down, and getting up.
    # The knee-to-chest stretch at its lowest has no other version anyway.
    for part, phase, rests, easier in (
        (0, Phase.ANNOUNCE, True, True),
        (0, Phase.HOLD, False, True),
        (0, Phase.FINISH, False, False),
        (1, Phase.CHANGE_POSTURE, True, False),
        (last, Phase.GET_UP, True, False),
    ):
        run_to(runner, part, phase)
        runner.session.hurts()
        player = runner.playback.player
        out = as_you_are if rests else player.planned.exercise.spoken.way_out
        assert (runner.session.way_out, player.segment.phase) == (out, phase)
        assert runner.voice.ear.words()[-1].endswith(out)
        levels = easier_level(runner.session, player), other_level(runner.session, player)
        assert any(levels) is easier
        runner.session.hurts_no_more()
        runner.run(4 * FEW_MS)


def hurts_in(runner: SessionRunner, choice: str) -> dict[tuple[str, Side | None], int]:
    """In which exercises and sides the record has it, after one more answer."""
    runner.session.hurts()
    pain = Pain(score=5, reach=Reach.CALF)
    choose(runner.session, runner.playback.player, choice, pain)
    # The lead-in after it.
    runner.run(LEAD_IN_MS)
    recorded = runner.recording.session(Completion.LEFT) or runner.history.sessions[-1]
    return {(p.exercise, p.side): len(p.hurts) for p in recorded.parts if p.hurts}


def test_what_hurts_while_the_next_one_is_only_announced_belongs_to_what_was_done(
    runner: SessionRunner,
) -> None:
    start(runner, "stretch")
    plan, sides = runner.playback.player.timeline.plan, runner.playback.player.timeline.sides
    first, left, right = plan[0].exercise.id, *sides[0]
    run_to(runner, 0, Phase.ANNOUNCE)
    assert hurts_in(runner, "go-on") == {(first, left): 1}, "nothing was done yet"
    run_to(runner, 0, Phase.CHANGE_SIDE)
    assert hurts_in(runner, "go-on") == {(first, left): 2}
    run_to(runner, 0, Phase.FINISH)
    assert hurts_in(runner, "go-on") == {(first, left): 2, (first, right): 1}
    for number, phase in enumerate((Phase.NEXT, Phase.CHANGE_POSTURE), start=2):
        run_to(runner, 1, phase)
        assert hurts_in(runner, "go-on") == {(first, left): 2, (first, right): number}
    run_to(runner, 1, Phase.POSITION)
    found = hurts_in(runner, "go-on")
    assert (plan[1].exercise.id, sides[1][0]) in found, "its position is its own"


def test_a_red_answer_in_an_announcement_is_held_against_the_side_that_was_done(
    runner: SessionRunner,
) -> None:
    start(runner, "stretch")
    left, right = runner.playback.player.timeline.sides[0]
    run_to(runner, 0, Phase.CHANGE_SIDE)
    assert runner.playback.player.side is right, "the side that comes is shown"
    runner.session.hurts()
    red = choose(runner.session, runner.playback.player, "stop", Pain(score=8, reach=Reach.FOOT))
    assert red is not None and red.side is left
    [kept] = runner.history.sessions
    assert [part.side for part in kept.parts if part.hurts] == [left]


def test_what_hurt_before_anything_was_begun_asks_nothing_less_of_the_first_exercise(
    runner: SessionRunner,
) -> None:
    start(runner, "stretch")
    first = runner.playback.player.planned.exercise
    run_to(runner, 0, Phase.ANNOUNCE)
    runner.session.hurts()
    choose(runner.session, runner.playback.player, "stop", Pain(score=5, reach=Reach.CALF))
    [kept] = runner.history.sessions
    [told] = [part for part in kept.parts if part.hurts]
    assert (told.exercise, told.reached) == (first.id, False), "the answer itself is kept"
    assert [one.exercise for one in runner.dose.suggestions()] == []


def test_what_hurt_on_the_way_into_the_first_exercise_asks_for_less_of_it(
    runner: SessionRunner,
) -> None:
    start(runner, "stretch")
    first = runner.playback.player.planned.exercise
    run_to(runner, 0, Phase.POSITION)
    runner.session.hurts()
    choose(runner.session, runner.playback.player, "stop", Pain(score=5, reach=Reach.CALF))
    assert [one.exercise for one in runner.dose.suggestions()] == [first.id]


def test_skipping_what_is_announced_for_pain_asks_nothing_less_of_it(
    runner: SessionRunner,
) -> None:
    start(runner, "stretch")
    plan = runner.playback.player.timeline.plan
    run_to(runner, 1, Phase.NEXT)
    assert easier_level(runner.session, runner.playback.player) is None
    assert list(hurts_in(runner, "skip")) == [(plan[0].exercise.id, Side.RIGHT)]
    recorded = runner.recording.session(Completion.LEFT)
    assert recorded is not None
    second = [part for part in recorded.parts if part.exercise == plan[1].exercise.id]
    assert not any(part.begun or part.reached for part in second)


def test_a_place_in_the_journal_is_found_again_after_skips(
    runner: SessionRunner, tmp_path: Path
) -> None:
    start(runner, "gentle-start")
    runner.session.next()
    run_to(runner, 1, Phase.HOLD)
    on = runner.playback.player.segment
    runner.recording.write()
    runner.journal.close()
    entry = runner.journal.left_over()
    assert entry is not None
    again = SessionRunner(runner.clock, tmp_path / "again", SlowVoice(runner.clock))
    try:
        again.resume(entry)
        again.voice.make_all()
        found = again.playback.player.segment
        assert (found.part, found.phase) == (on.part, Phase.NEXT)
    finally:
        again.close()


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


@pytest.mark.parametrize("phase", [Phase.ANNOUNCE, Phase.CHANGE_POSTURE])
def test_an_easier_version_before_lying_down_keeps_the_way_down(
    runner: SessionRunner, phase: Phase
) -> None:
    """Whoever still stood was told to bend the legs and set both feet on the floor."""
    stretch = planned("knee-to-chest", hold_s=25, reps=3)
    runner.session.begin(SessionPlan(library().routines["stretch"], (stretch,)))
    runner.voice.make_all()
    run_to(runner, 0, phase)
    runner.session.hurts()
    choose(runner.session, runner.playback.player, "easier", Pain(score=3, reach=Reach.BUTTOCK))
    runner.voice.make_all()
    before = len(runner.voice.ear.words())
    run_to(runner, 0, Phase.MOVE_IN)
    said = runner.voice.ear.words()[before:]
    assert said[1] == phrases().changes[STANDING][BACK]
    assert said[2].startswith("Bend your legs")
