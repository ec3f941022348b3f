"""A session begins with its first exercise, and the words of the rest come while it goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import Clock, library, phrases, plan_of, planned
from flow_hall import FlowHall, SlowVoice
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_by_part
from sciatica_timer.domain.session import Hurt
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_controller import LEAD_IN_MS, SOON_MS

ROWS = texts_by_part(lay_out(plan_of("all-seven"), phrases(), LayoutOptions()), phrases())
"""What each exercise of All seven may say."""
FIRST = len(ROWS[0])


@pytest.fixture
def hall(qtbot: QtBot, clock: Clock, tmp_path: Path) -> Iterator[FlowHall]:
    hall = FlowHall(clock, tmp_path, SlowVoice(clock))
    yield hall
    hall.close()
    assert not hall.voice.is_open
    assert hall.voice.unheard == [], "no word was ever planned that could not be said"


def begin(hall: FlowHall) -> None:
    """Begin, with the words of the first exercise only."""
    hall.start()
    hall.voice.make(FIRST)
    hall.run(SOON_MS + 1_000)


def test_it_begins_as_soon_as_the_first_exercise_can_be_heard(hall: FlowHall) -> None:
    hall.start()
    assert hall.voice.wanted[:FIRST] == list(ROWS[0])
    hall.voice.make(FIRST - 1)
    assert hall.told == []
    assert hall.preparing[0] == (0, FIRST) and hall.preparing[-1] == (FIRST - 1, FIRST)
    hall.voice.make(1)
    assert hall.told == ["began"]
    at = hall.clock.at
    hall.run(SOON_MS + 100)
    assert hall.voice.ear.heard == [(at + SOON_MS, ROWS[0][0])]


def test_the_end_on_the_screen_is_a_guess_until_every_word_is_there(hall: FlowHall) -> None:
    begin(hall)
    assert not hall.flow.is_exact
    guess = hall.playback.player.timeline.total_ms
    hall.voice.make_all()
    assert hall.flow.is_exact
    lengths = dict.fromkeys([text for row in ROWS for text in row], 900)
    true = lay_out(plan_of("all-seven"), phrases(), LayoutOptions(), clip_ms=lengths)
    assert hall.playback.player.timeline == true
    assert true.total_ms != guess


def test_each_exercise_counts_from_the_moment_it_can_be_heard(hall: FlowHall) -> None:
    begin(hall)
    position = hall.playback.player.position
    for row in ROWS[1:]:
        hall.voice.make_until(row[-1])
    assert hall.told == ["began"] + ["relaid"] * 6
    assert hall.playback.player.position == position
    assert hall.voice.ear.hushes == []


def test_whoever_skips_ahead_hears_that_exercise_first(hall: FlowHall) -> None:
    begin(hall)
    for _ in range(3):
        hall.playback.next()
    assert hall.playback.position().state is State.UNREADY
    assert set(hall.voice.wanted[: len(ROWS[3]) // 2]) <= set(ROWS[3])
    missing = [text for text in hall.voice.wanted if text in ROWS[3]]
    hall.voice.make(len(missing))
    assert hall.playback.position().state is State.LEAD_IN
    hall.run(SOON_MS + 500)
    assert hall.voice.ear.words()[-1] == ROWS[3][0]
    hall.playback.back()
    hall.playback.back()
    assert (hall.playback.player.segment.part, hall.playback.position().state) == (2, State.UNREADY)
    hall.voice.make_all()
    assert hall.playback.position().state is State.LEAD_IN


def test_a_worker_that_falls_behind_is_waited_for_and_nothing_is_left_out(hall: FlowHall) -> None:
    begin(hall)
    second = hall.playback.player.timeline.part_span(1)[0]
    hall.run(second + 20_000)
    assert (hall.playback.position().state, hall.playback.player.segment.part) == (State.UNREADY, 1)
    said = hall.voice.ear.words()
    hall.voice.make_all()
    hall.run(hall.playback.player.timeline.total_ms)
    assert hall.told[-1] == "ended"
    whole = lay_out(
        plan_of("all-seven"),
        phrases(),
        LayoutOptions(),
        clip_ms=dict.fromkeys([text for row in ROWS for text in row], 900),
    )
    assert hall.voice.ear.words() == [c.text for c in whole.cues if c.kind == "word"]
    assert said == [c.text for c in whole.cues if c.kind == "word" and whole.at(c.at_ms).part == 0]
    [session] = hall.history.sessions
    assert all(part.reps_done == part.reps_planned for part in session.parts)


def test_another_voice_takes_over_as_a_whole_and_cuts_nothing(hall: FlowHall) -> None:
    """One voice a session: the first speaks on until the second can say everything."""
    begin(hall)
    first = dict(hall.voice.used)
    hall.voice.fail_over("espeak", 1_300)
    hall.voice.make(FIRST)
    assert hall.voice.used == first, "what there is of the second voice is not enough"
    position, segment = hall.playback.player.position, hall.playback.player.segment
    hall.voice.make_all()
    assert {clip.path.split()[0] for clip in hall.voice.used.values()} == {"espeak"}
    assert (hall.playback.player.position, hall.playback.player.segment) == (position, segment)
    after = hall.playback.player.timeline.segments[1]
    assert (after.at_ms, after.for_ms) == (segment.end_ms, 1_300 + 200)
    assert hall.voice.ear.hushes == []


def test_another_voice_waits_for_the_words_of_the_moment(hall: FlowHall) -> None:
    """A breath that ends in "Again. Two." was planned for the voice that is speaking."""
    begin(hall)
    timeline = hall.playback.player.timeline
    breath = next(s for s in timeline.segments if s.phase is Phase.BREATH)
    hall.run(breath.at_ms + 500 - hall.playback.player.position)
    first = dict(hall.voice.used)
    hall.voice.fail_over("espeak", 1_300)
    hall.voice.make_all()
    assert hall.voice.used == first
    words = next(c for c in timeline.cues if c.kind == "word" and c.at_ms > breath.at_ms)
    hall.run(words.at_ms + 100 - hall.playback.player.position)
    assert hall.voice.ear.words()[-1] == words.text
    assert hall.voice.used != first
    assert hall.playback.player.segment.end_ms - hall.playback.player.position == pytest.approx(
        800, abs=33
    )
    assert replace(hall.playback.player.segment, at_ms=0) == replace(breath, at_ms=0)


def test_when_no_voice_is_left_the_session_goes_on_with_what_there_is(hall: FlowHall) -> None:
    begin(hall)
    hall.voice.end({})
    assert hall.flow.is_exact
    hall.run(hall.playback.player.timeline.total_ms)
    assert hall.told[-1] == "ended"
    assert hall.voice.unheard
    hall.voice.unheard.clear()
    words = hall.voice.ear.words()
    assert words[: FIRST // 2] == [t for t in ROWS[0] if t in words][: FIRST // 2]
    [session] = hall.history.sessions
    assert all(part.reps_done == part.reps_planned for part in session.parts)


def test_a_session_that_is_left_makes_no_more_words(hall: FlowHall) -> None:
    begin(hall)
    before = hall.voice.cancelled
    hall.flow.leave(keep=False)
    assert hall.voice.cancelled > before
    hall.voice.end({})
    hall.voice.progressed.emit(3, 9)
    assert hall.told == ["began", "ended"]
    hall.start("stretch")
    hall.voice.make_all()
    assert hall.told.count("began") == 2


def test_whoever_skips_through_to_the_end_leaves_nothing_behind(hall: FlowHall) -> None:
    begin(hall)
    for _ in range(9):
        hall.playback.next()
    hall.run(100)
    assert hall.told[-1] == "ended"
    assert hall.voice.wanted == []


def test_easier_while_words_are_made_begins_with_the_easier_exercise(hall: FlowHall) -> None:
    begin(hall)
    hall.run(hall.playback.player.timeline.part_span(0)[1] // 2)
    hall.flow.hurts()
    assert hall.voice.ear.heard[-1][1] == phrases().way_out(hall.playback.player.planned.exercise)
    hall.flow.note_hurt(Hurt(pain=None, choice="easier"))
    easier = planned(hall.playback.player.planned.exercise.id, reps=5)
    hall.flow.do_easier(easier)
    row = texts_by_part(lay_out([easier], phrases(), LayoutOptions()), phrases())[0]
    assert set(hall.voice.wanted[: len(ROWS[0]) - 2]) <= {*row, *ROWS[0]}
    hall.voice.make_until(hall.preparing and hall.voice.wanted[hall.preparing[-1][1] - 1])
    assert hall.playback.position().state is State.LEAD_IN
    assert hall.playback.player.planned.dose.reps == 5
    assert not hall.flow.is_exact
    hall.run(900 + LEAD_IN_MS + 500)
    hall.voice.make_all()
    assert hall.flow.is_exact
    hall.run(hall.playback.player.timeline.total_ms)
    assert hall.told[-1] == "ended"
    [session] = hall.history.sessions
    first = [part for part in session.parts if part.exercise == easier.exercise.id]
    assert [hurt.choice for part in first for hurt in part.hurts] == ["easier"]
    # The side that was done by then stays as it was done.
    assert {part.side: part.reps_done for part in first} == {Side.LEFT: 2, Side.RIGHT: 5}


def test_easier_in_a_later_exercise_asks_for_that_one_first(hall: FlowHall) -> None:
    begin(hall)
    hall.voice.make_all()
    hall.run(3_000)
    hall.playback.next()
    hall.playback.next()
    hall.run(5_000)
    hall.flow.hurts()
    hall.flow.do_easier(planned(hall.playback.player.planned.exercise.id, reps=5))
    assert hall.voice.wanted[0] == ROWS[2][0]
    hall.voice.make(hall.preparing[-1][1])
    assert (hall.playback.player.segment.part, hall.playback.position().state) == (2, State.LEAD_IN)
    hall.voice.make_all()
    hall.run(5_000)
    assert hall.playback.player.segment.part == 2


def test_a_crash_is_gone_on_from_with_the_exercise_it_stood_in_first(
    hall: FlowHall, clock: Clock, tmp_path: Path
) -> None:
    begin(hall)
    hall.voice.make_all()
    hall.playback.next()
    hold = next(
        s
        for s in hall.playback.player.timeline.segments
        if s.part == 1 and s.phase is Phase.HOLD and s.rep == 2
    )
    hall.run(hold.at_ms + 2_000 - hall.playback.player.position)
    hall.recording.write()
    # Only what a dead app has left is offered.
    hall.journal.close()
    entry = hall.journal.left_over()
    assert entry is not None
    place = hall.playback.player.position - hall.playback.player.segment.at_ms
    hall.flow.leave(keep=False)

    slow = SlowVoice(clock)
    slow.for_ms = 1_700
    again = FlowHall(clock, tmp_path / "again", slow)
    assert again.flow.resume_cut_short(entry)
    assert slow.wanted[0] == ROWS[1][0]
    slow.make(again.preparing[-1][1])
    assert again.told == ["began"]
    on = again.playback.player.segment
    assert (on.part, on.phase, on.rep, on.side) == (1, Phase.HOLD, 2, hold.side)
    assert again.playback.player.position == on.at_ms + place
    again.run(SOON_MS + 1_700 + LEAD_IN_MS + 500)
    assert again.voice.ear.words()[0] == phrases().resumption(
        library().exercises[on.exercise], again.playback.player.side
    )
    slow.make_all()
    again.run(1_000)
    assert (
        again.playback.player.segment
        == again.playback.player.timeline.segments[again.playback.player.index]
    )
    assert slow.unheard == []
    again.close()


def test_the_words_are_made_while_the_questions_are_answered(hall: FlowHall) -> None:
    hall.flow.get_ready(library().routines["all-seven"])
    assert hall.voice.wanted[:FIRST] == list(ROWS[0])
    hall.voice.make_all()
    assert hall.told == [] and not hall.voice.is_open
    hall.flow.get_ready(library().routines["all-seven"])
    hall.flow.drop_ready()
    assert hall.voice.wanted == []
    begin(hall)
    wanted = list(hall.voice.wanted)
    hall.flow.get_ready(library().routines["stretch"])
    hall.flow.drop_ready()
    assert hall.voice.wanted == wanted, "a session that is under way is left alone"
