"""However somebody goes through a session, each change of posture is told from how the body is."""

from pathlib import Path

import pytest
from fakes import library, phrases, planned
from session_runner import FEW_MS, SessionRunner, SlowVoice, changes, run_to, start

from sciatica_timer.app.session.hurt_choices import choose, easier_level, other_level
from sciatica_timer.app.session.state import SessionPlan
from sciatica_timer.domain.exercise import Posture, Side
from sciatica_timer.domain.session import Completion, Pain, Reach
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.services.playback_controller import LEAD_IN_MS

BACK, KNEES, STANDING = Posture.BACK, Posture.HANDS_KNEES, Posture.STANDING


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
        runner.voice.make_all()
        runner.run(4 * FEW_MS)


@pytest.mark.parametrize("phase", [Phase.HOLD, Phase.BREATH])
def test_who_was_led_out_and_goes_on_as_before_is_led_in_again(
    runner: SessionRunner, phase: Phase
) -> None:
    """With the foot off the step the rest of the hold ran on, three seconds later."""
    start(runner, "stretch")
    run_to(runner, 0, phase)
    timeline, rep = runner.playback.player.timeline, runner.playback.player.segment.rep
    runner.session.hurts()
    runner.run(5 * FEW_MS)
    runner.session.hurts_no_more()
    said = len(runner.voice.ear.words())
    runner.voice.make_all()
    at = runner.clock.at
    runner.run(LEAD_IN_MS + 45_000)
    into = next(each.shown for each in timeline.segments if each.phase is Phase.POSITION)
    words = runner.voice.ear.words()[said:]
    assert words[0].endswith("left side. We go on in three seconds.")
    assert words[1] == into
    heard = runner.voice.ear.heard
    began, ended = [when for when, text in heard if when >= at and text in ("start", "end")][:2]
    assert ended - began == 20_000, "a whole hold"
    done = runner.recording.session(Completion.LEFT)
    assert done.parts[0].reps_done == rep


def hurts_in(runner: SessionRunner, choice: str) -> dict[tuple[str, Side | None], int]:
    """In which exercises and sides the record has it, after one more answer."""
    runner.session.hurts()
    pain = Pain(score=5, reach=Reach.CALF)
    choose(runner.session, runner.playback.player, choice, pain)
    runner.voice.make_all()
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
