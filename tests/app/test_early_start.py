"""A session begins with its first exercise, and the words of the rest come while it goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import Clock, library, phrases, plan_of, planned
from msgspec.structs import replace
from pytestqt.qtbot import QtBot
from session_runner import SessionRunner, SlowVoice

from sciatica_timer.app.session.speech import SpeechAhead
from sciatica_timer.domain.exercise import Posture, Side
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_by_part
from sciatica_timer.domain.session import Hurt
from sciatica_timer.domain.timeline import Phase, RestOf
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_controller import LEAD_IN_MS, SOON_MS
from sciatica_timer.services.voice.voice import VoiceNotice

ROWS = texts_by_part(lay_out(plan_of("all-seven"), phrases(), LayoutOptions()), phrases())
"""What each exercise of All seven may say."""
FIRST = len(ROWS[0])


@pytest.fixture
def runner(qtbot: QtBot, clock: Clock, tmp_path: Path) -> Iterator[SessionRunner]:
    runner = SessionRunner(clock, tmp_path, SlowVoice(clock))
    yield runner
    runner.close()
    assert not runner.voice.is_open
    assert runner.voice.unheard == [], "no word was ever planned that could not be said"


def begin(runner: SessionRunner) -> None:
    """Begin, with the words of the first exercise only."""
    runner.start()
    runner.voice.make(FIRST)
    runner.run(SOON_MS + 1_000)


def test_it_begins_as_soon_as_the_first_exercise_can_be_heard(runner: SessionRunner) -> None:
    runner.start()
    assert runner.voice.wanted[:FIRST] == list(ROWS[0])
    runner.voice.make(FIRST - 1)
    assert runner.told == []
    assert runner.preparing[0] == (0, FIRST) and runner.preparing[-1] == (FIRST - 1, FIRST)
    runner.voice.make(1)
    assert runner.told == ["laid out"]
    at = runner.clock.at
    runner.run(SOON_MS + 100)
    assert runner.voice.ear.heard == [(at + SOON_MS, ROWS[0][0])]


def test_it_waits_for_the_sound_device_no_longer_than_it_takes(runner: SessionRunner) -> None:
    runner.voice.wait_ms = 6_000
    runner.start()
    runner.voice.make(FIRST)
    runner.run(5_000)
    assert runner.voice.ear.heard == []
    runner.voice.wait_ms = 0
    runner.voice.sounding.emit(True)
    at = runner.clock.at
    runner.run(SOON_MS + 100)
    assert runner.voice.ear.heard == [(at + SOON_MS, ROWS[0][0])]


def test_for_a_device_that_is_not_found_it_waits_less(runner: SessionRunner) -> None:
    runner.voice.wait_ms = 6_000
    runner.start()
    runner.voice.make(FIRST)
    runner.run(500)
    runner.voice.wait_ms = 2_000
    runner.voice.noticed.emit(VoiceNotice.NO_SOUND)
    at = runner.clock.at
    runner.run(2_000 + 100)
    assert runner.voice.ear.heard == [(at + 2_000, ROWS[0][0])]


def test_the_end_on_the_screen_is_a_guess_until_every_word_is_there(runner: SessionRunner) -> None:
    begin(runner)
    assert not runner.session.is_exact
    guess = runner.playback.player.timeline.total_ms
    runner.voice.make_all()
    assert runner.session.is_exact
    lengths = dict.fromkeys([text for row in ROWS for text in row], 900)
    true = lay_out(plan_of("all-seven"), phrases(), LayoutOptions(), clip_ms=lengths)
    assert runner.playback.player.timeline == true
    assert true.total_ms != guess


def test_each_exercise_counts_from_the_moment_it_can_be_heard(runner: SessionRunner) -> None:
    begin(runner)
    position = runner.playback.player.position
    for row in ROWS[1:]:
        # Some ways from one posture to another are said in several of them.
        runner.voice.make(sum(text in runner.voice.wanted for text in row))
    assert runner.told == ["laid out"] * 7
    assert runner.playback.player.position == position
    assert runner.voice.ear.hushes == []


def test_whoever_skips_ahead_hears_that_exercise_first(runner: SessionRunner) -> None:
    begin(runner)
    for _ in range(3):
        runner.playback.next()
    assert runner.playback.position().state is State.UNREADY
    assert set(runner.voice.wanted[: len(ROWS[3]) // 2]) <= set(ROWS[3])
    missing = [text for text in runner.voice.wanted if text in ROWS[3]]
    runner.voice.make(len(missing))
    assert runner.playback.position().state is State.LEAD_IN
    runner.run(SOON_MS + 500)
    assert runner.voice.ear.words()[-1] == ROWS[3][0]
    runner.playback.back()
    runner.playback.back()
    assert (runner.playback.player.segment.part, runner.playback.position().state) == (
        2,
        State.UNREADY,
    )
    runner.voice.make_all()
    assert runner.playback.position().state is State.LEAD_IN


def test_a_worker_that_falls_behind_is_waited_for_and_nothing_is_left_out(
    runner: SessionRunner,
) -> None:
    begin(runner)
    second = runner.playback.player.timeline.part_span(1)[0]
    runner.run(second + 20_000)
    assert (runner.playback.position().state, runner.playback.player.segment.part) == (
        State.UNREADY,
        1,
    )
    said = runner.voice.ear.words()
    runner.voice.make_all()
    runner.run(runner.playback.player.timeline.total_ms)
    assert runner.told[-1] == "ended"
    whole = lay_out(
        plan_of("all-seven"),
        phrases(),
        LayoutOptions(),
        clip_ms=dict.fromkeys([text for row in ROWS for text in row], 900),
    )
    assert runner.voice.ear.words() == [c.text for c in whole.cues if c.kind == "word"]
    assert said == [c.text for c in whole.cues if c.kind == "word" and whole.at(c.at_ms).part == 0]
    [session] = runner.history.sessions
    assert all(part.reps_done == part.reps_planned for part in session.parts)


def test_another_voice_takes_over_as_a_whole_and_cuts_nothing(runner: SessionRunner) -> None:
    """One voice a session: the first speaks on until the second can say everything."""
    begin(runner)
    first = dict(runner.voice.used)
    runner.voice.fail_over("espeak", 1_300)
    runner.voice.make(FIRST)
    assert runner.voice.used == first, "what there is of the second voice is not enough"
    position, segment = runner.playback.player.position, runner.playback.player.segment
    runner.voice.make_all()
    assert {clip.path.split()[0] for clip in runner.voice.used.values()} == {"espeak"}
    assert (runner.playback.player.position, runner.playback.player.segment) == (position, segment)
    after = runner.playback.player.timeline.segments[1]
    assert (after.at_ms, after.for_ms) == (segment.end_ms, 1_300 + 200)
    assert runner.voice.ear.hushes == []


def test_another_voice_waits_for_the_words_of_the_moment(runner: SessionRunner) -> None:
    """A breath that ends in "Again. Two." was planned for the voice that is speaking."""
    begin(runner)
    timeline = runner.playback.player.timeline
    breath = next(s for s in timeline.segments if s.phase is Phase.BREATH)
    runner.run(breath.at_ms + 500 - runner.playback.player.position)
    first = dict(runner.voice.used)
    runner.voice.fail_over("espeak", 1_300)
    runner.voice.make_all()
    assert runner.voice.used == first
    words = next(c for c in timeline.cues if c.kind == "word" and c.at_ms > breath.at_ms)
    runner.run(words.at_ms + 100 - runner.playback.player.position)
    assert runner.voice.ear.words()[-1] == words.text
    assert runner.voice.used != first
    assert runner.playback.player.segment.end_ms - runner.playback.player.position == pytest.approx(
        800, abs=33
    )
    assert replace(runner.playback.player.segment, at_ms=0) == replace(breath, at_ms=0)


def test_when_no_voice_is_left_the_session_goes_on_with_what_there_is(
    runner: SessionRunner,
) -> None:
    begin(runner)
    runner.voice.end({})
    assert runner.session.is_exact
    runner.run(runner.playback.player.timeline.total_ms)
    assert runner.told[-1] == "ended"
    assert runner.voice.unheard
    runner.voice.unheard.clear()
    words = runner.voice.ear.words()
    assert words[: FIRST // 2] == [t for t in ROWS[0] if t in words][: FIRST // 2]
    [session] = runner.history.sessions
    assert all(part.reps_done == part.reps_planned for part in session.parts)


def test_a_session_that_is_left_makes_no_more_words(runner: SessionRunner) -> None:
    begin(runner)
    before = runner.voice.cancelled
    runner.session.leave(keep=False)
    assert runner.voice.cancelled > before
    runner.voice.end({})
    runner.voice.progressed.emit(3, 9)
    assert runner.told == ["laid out", "ended"]
    runner.start("stretch")
    runner.voice.make_all()
    assert runner.playback.running


def test_whoever_skips_through_to_the_end_leaves_nothing_behind(runner: SessionRunner) -> None:
    begin(runner)
    for _ in range(9):
        runner.playback.next()
    runner.run(100)
    assert runner.told[-1] == "ended"
    assert runner.voice.wanted == []


def test_easier_while_words_are_made_begins_with_the_easier_exercise(runner: SessionRunner) -> None:
    begin(runner)
    runner.run(runner.playback.player.timeline.side_start(0, Side.RIGHT) + 10_000)
    runner.session.hurts()
    assert runner.voice.ear.heard[-1][1] == phrases().said_way_out(
        runner.playback.player.planned.exercise
    )
    runner.session.note_hurt(Hurt(pain=None, choice="easier"))
    easier = planned(runner.playback.player.planned.exercise.id, reps=5)
    runner.session.do_easier(easier)
    rest = replace(easier, rest=RestOf(side=Side.RIGHT))
    row = texts_by_part(lay_out([rest], phrases(), LayoutOptions()), phrases())[0]
    assert set(runner.voice.wanted[: len(ROWS[0]) - 2]) <= {*row, *ROWS[0]}
    runner.voice.make_until(runner.preparing and runner.voice.wanted[runner.preparing[-1][1] - 1])
    assert runner.playback.position().state is State.LEAD_IN
    assert runner.playback.player.planned.dose.reps == 5
    assert not runner.session.is_exact
    runner.run(900 + LEAD_IN_MS + 500)
    runner.voice.make_all()
    assert runner.session.is_exact
    runner.run(runner.playback.player.timeline.total_ms)
    assert runner.told[-1] == "ended"
    [session] = runner.history.sessions
    first = [part for part in session.parts if part.exercise == easier.exercise.id]
    assert [hurt.choice for part in first for hurt in part.hurts] == ["easier"]
    # The side that was done by then stays as it was done.
    assert {part.side: part.reps_done for part in first} == {Side.LEFT: 2, Side.RIGHT: 5}


def test_easier_in_a_later_exercise_asks_for_that_one_first(runner: SessionRunner) -> None:
    begin(runner)
    runner.voice.make_all()
    runner.run(3_000)
    runner.playback.next()
    runner.playback.next()
    runner.run(5_000)
    runner.session.hurts()
    runner.session.do_easier(planned(runner.playback.player.planned.exercise.id, reps=5))
    assert runner.voice.wanted[0] == ROWS[2][0]
    runner.voice.make(runner.preparing[-1][1])
    assert (runner.playback.player.segment.part, runner.playback.position().state) == (
        2,
        State.LEAD_IN,
    )
    runner.voice.make_all()
    runner.run(5_000)
    assert runner.playback.player.segment.part == 2


def test_a_crash_is_gone_on_from_with_the_exercise_it_stood_in_first(
    runner: SessionRunner, clock: Clock, tmp_path: Path
) -> None:
    begin(runner)
    runner.voice.make_all()
    runner.playback.next()
    hold = next(
        s
        for s in runner.playback.player.timeline.segments
        if s.part == 1 and s.phase is Phase.HOLD and s.rep == 2
    )
    runner.run(hold.at_ms + 2_000 - runner.playback.player.position)
    runner.recording.write()
    # Only what a dead app has left is offered.
    runner.journal.close()
    entry = runner.journal.left_over()
    assert entry is not None
    runner.session.leave(keep=False)

    slow = SlowVoice(clock)
    slow.for_ms = 1_700
    again = SessionRunner(clock, tmp_path / "again", slow)
    again.resume(entry)
    assert slow.wanted[0] == ROWS[1][0]
    slow.make(again.preparing[-1][1])
    assert again.told == ["laid out"]
    # Whoever goes on stands at the screen: all of the way is told, and the rep begins again.
    on = again.playback.player.segment
    assert (on.part, on.phase) == (1, Phase.NEXT)
    again.run(SOON_MS + 1_700 + LEAD_IN_MS + 500)
    assert again.voice.ear.words()[0] == phrases().resumption(
        library().exercises[on.exercise], again.playback.player.side
    )
    timeline = again.playback.player.timeline
    begins = next(s for s in timeline.segments if (s.part, s.phase) == (1, Phase.HOLD))
    assert (begins.rep, begins.side) == (2, hold.side)
    again.run(begins.at_ms - again.playback.player.position)
    down = phrases().changes[Posture.STANDING][library().exercises[on.exercise].posture]
    assert down in again.voice.ear.words()
    slow.make_all()
    again.run(1_000)
    assert (
        again.playback.player.segment
        == again.playback.player.timeline.segments[again.playback.player.index]
    )
    assert slow.unheard == []
    again.close()


def test_the_words_are_made_while_the_questions_are_answered(runner: SessionRunner) -> None:
    ahead = SpeechAhead(runner.content, runner.dose, runner.preferences, runner.voice)
    ahead.start(library().routines["all-seven"])
    assert runner.voice.wanted[:FIRST] == list(ROWS[0])
    runner.voice.make_all()
    assert runner.told == [] and runner.voice.is_awake and not runner.voice.is_open
    ahead.start(library().routines["all-seven"])
    ahead.cancel()
    assert runner.voice.wanted == []
