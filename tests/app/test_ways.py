"""However somebody goes through a session, each change of posture is told from how the body is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import Clock, phrases
from pytestqt.qtbot import QtBot
from session_runner import SessionRunner, SlowVoice

from sciatica_timer.app.session.hurt_choices import easier_level, other_level
from sciatica_timer.domain.exercise import Posture, Side
from sciatica_timer.domain.timeline import Phase

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
        assert any((easier_level(player), other_level(player))) is easier
        runner.session.hurts_no_more()
        runner.run(4 * FEW_MS)


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
