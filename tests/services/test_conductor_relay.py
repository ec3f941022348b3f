"""A session that is laid out anew while it is heard: nothing twice, nothing cut, nothing lost."""

from collections.abc import Iterator

import pytest
from fakes import Clock, phrases
from hall import PLAN, TIMELINE, WORD_MS, WORDS_MS, Hall, find, resumption
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.cue import Tone
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_by_part
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.engine.player import State
from sciatica_timer.services import playback_controller
from sciatica_timer.services.playback_controller import LEAD_IN_MS, SOON_MS

ROWS = texts_by_part(TIMELINE, phrases())
FIRST_MS = dict.fromkeys(ROWS[0], WORD_MS)
GUESS = lay_out(PLAN, phrases(), LayoutOptions(), clip_ms=FIRST_MS)
SECOND = TIMELINE.part_span(1)[0]


@pytest.fixture
def hall(qtbot: QtBot, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    monkeypatch.setattr(playback_controller, "HAND_MS", 0)
    hall = Hall(clock)
    yield hall
    hall.playback.stop()


def begin(hall: Hall, *, lead_ms: int = 0) -> int:
    """Begin with the words of the first exercise; returns when position 0 is due."""
    hall.playback.begin(
        GUESS, words_ms=FIRST_MS, resume_text=resumption, lead_ms=lead_ms, ready=frozenset({0})
    )
    return hall.clock.at + lead_ms


def get_ready(hall: Hall) -> None:
    """The rest of the words is there."""
    hall.playback.relay(TIMELINE, WORDS_MS, None)


@pytest.mark.parametrize("after_ms", [0, 1_000, 2_000, 9_999, 31_234, SECOND - 1])
def test_the_rest_gets_ready_and_all_is_heard_as_if_it_had_been(hall: Hall, after_ms: int) -> None:
    due = begin(hall, lead_ms=1_500)
    hall.run(after_ms)
    get_ready(hall)
    hall.run(1_500 + TIMELINE.total_ms + 500 - after_ms)
    assert hall.voice.heard == [(due + cue.at_ms, cue.text) for cue in TIMELINE.cues]
    assert hall.voice.hushes == []
    assert hall.told == ["ended"]
    assert hall.ran_ms == TIMELINE.total_ms


def test_it_waits_for_words_that_are_late_and_goes_on_by_itself(hall: Hall) -> None:
    begin(hall)
    hall.run(SECOND + 4_000)
    assert hall.position.state is State.UNREADY
    assert hall.states[-1] is State.UNREADY
    assert not hall.timer.isActive()
    at = hall.clock.at
    get_ready(hall)
    assert hall.position.lead_ms == SOON_MS
    hall.run(SOON_MS + TIMELINE.total_ms - SECOND + 100)
    late = [(when - at - SOON_MS, text) for when, text in hall.voice.heard if when >= at]
    assert late == [(c.at_ms - SECOND, c.text) for c in TIMELINE.cues if c.at_ms >= SECOND]
    assert hall.ran_ms == TIMELINE.total_ms


def test_a_session_that_is_paused_stays_paused(hall: Hall) -> None:
    begin(hall)
    hall.to(find(Phase.HOLD), 1_500)
    hall.playback.pause()
    plans = len(hall.voice.plans)
    get_ready(hall)
    assert hall.position.state is State.PAUSED
    assert len(hall.voice.plans) == plans
    hall.playback.resume()
    hall.run(WORD_MS + LEAD_IN_MS + 1_000)
    assert hall.position.in_ms == 2_500


def test_the_words_and_the_tone_that_lead_in_again_are_kept(hall: Hall) -> None:
    begin(hall)
    hall.to(find(Phase.HOLD), 1_500)
    hall.playback.pause()
    at = hall.clock.at
    hall.playback.resume()
    hall.run(1_000)
    get_ready(hall)
    hall.run(WORD_MS + LEAD_IN_MS)
    said = [(when - at, text) for when, text in hall.voice.heard if when >= at]
    assert said[:2] == [
        (0, resumption(find(Phase.HOLD))),
        (WORD_MS + LEAD_IN_MS, Tone.START),
    ]


def test_pressing_on_while_it_waits_goes_where_it_can_be_heard(hall: Hall) -> None:
    begin(hall)
    hall.run(3_000)
    hall.playback.next()
    assert (hall.position.state, hall.timer.isActive()) == (State.UNREADY, False)
    hall.run(5_000)
    hall.playback.back()
    hall.playback.back()
    assert hall.position.state is State.PLAYING
    at = hall.clock.at
    hall.run(5_000)
    assert (at, GUESS.cues[0].text) in hall.voice.heard
    assert hall.position.position_ms == 5_000


def test_a_pause_while_it_waits_is_kept_when_the_words_come(hall: Hall) -> None:
    begin(hall)
    hall.run(3_000)
    hall.playback.next()
    hall.playback.toggle()
    get_ready(hall)
    hall.run(10_000)
    assert hall.position.state is State.PAUSED
    hall.playback.toggle()
    hall.run(WORD_MS + LEAD_IN_MS + 1_000)
    assert hall.position.position_ms == SECOND + 1_000


def test_going_on_where_a_crash_cut_it_short_says_where_that_is(hall: Hall) -> None:
    place = find(Phase.HOLD, part=1).at_ms + 4_000
    at = hall.clock.at
    hall.playback.begin(
        TIMELINE,
        words_ms=WORDS_MS,
        resume_text=resumption,
        lead_ms=1_500,
        ready=frozenset({1}),
        position_ms=place,
    )
    hall.run(1_500 + WORD_MS + LEAD_IN_MS + 1_000)
    assert hall.position.position_ms == place + 1_000
    said = [(when - at, text) for when, text in hall.voice.heard]
    assert said[:2] == [
        (1_500, resumption(find(Phase.HOLD, part=1))),
        (1_500 + WORD_MS + LEAD_IN_MS, Tone.START),
    ]


def test_words_of_the_segment_that_are_still_to_come_are_known(hall: Hall) -> None:
    begin(hall)
    assert hall.playback.speaks_on
    hall.run(10)
    assert not hall.playback.speaks_on
    hall.playback.pause()
    assert not hall.playback.speaks_on


def test_what_answers_a_press_is_planned_for_when_it_can_be_heard(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playback_controller, "HAND_MS", 60)
    hall.begin()
    hall.run(5_000)
    for press in (hall.playback.next, hall.playback.back):
        at = hall.clock.at
        press()
        assert hall.voice.plan[0][0] == at + 60
        hall.run(5_000)
    hall.playback.pause()
    at = hall.clock.at
    hall.playback.resume()
    assert hall.voice.plan[0][0] == at + 60
    assert hall.position.lead_ms == 60 + WORD_MS + LEAD_IN_MS
