"""A session that is laid out anew while it is heard: nothing twice, nothing cut, nothing lost."""

import pytest
from driven_playback import PLAN, TIMELINE, WORD_MS, WORDS_MS, DrivenPlayback, find, resumption
from fakes import phrases

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


def begin(driven: DrivenPlayback, *, lead_ms: int = 0) -> int:
    """Begin with the words of the first exercise; returns when position 0 is due."""
    driven.playback.begin(
        GUESS, words_ms=FIRST_MS, resume_text=resumption, lead_ms=lead_ms, ready=frozenset({0})
    )
    return driven.clock.at + lead_ms


def get_ready(driven: DrivenPlayback) -> None:
    """The rest of the words is there."""
    driven.playback.relay(TIMELINE, WORDS_MS, None)


@pytest.mark.parametrize("after_ms", [0, 1_000, 2_000, 9_999, 31_234, SECOND - 1])
def test_the_rest_gets_ready_and_all_is_heard_as_if_it_had_been(
    driven: DrivenPlayback, after_ms: int
) -> None:
    due = begin(driven, lead_ms=1_500)
    driven.run(after_ms)
    get_ready(driven)
    driven.run(1_500 + TIMELINE.total_ms + 500 - after_ms)
    assert driven.voice.heard == [(due + cue.at_ms, cue.text) for cue in TIMELINE.cues]
    assert driven.voice.hushes == []
    assert driven.told == ["ended"]
    assert driven.ran_ms == TIMELINE.total_ms


@pytest.mark.parametrize(("there_at", "sooner"), [(0, 1_850), (700, 1_150), (1_900, 0), (2_500, 0)])
def test_it_begins_as_soon_as_the_sound_is_there(
    driven: DrivenPlayback, there_at: int, sooner: int
) -> None:
    due = begin(driven, lead_ms=2_000)
    get_ready(driven)
    driven.run(there_at)
    driven.playback.sound_is_there()
    driven.run(2_000 + TIMELINE.total_ms + 500 - there_at)
    expected = [(due - sooner + cue.at_ms, cue.text) for cue in TIMELINE.cues]
    assert driven.voice.heard == expected
    assert (driven.told, driven.ran_ms) == (["ended"], TIMELINE.total_ms)


def test_sound_that_comes_after_a_pause_makes_no_lead_in_shorter(driven: DrivenPlayback) -> None:
    begin(driven, lead_ms=2_000)
    driven.playback.pause()
    driven.playback.sound_is_there()
    driven.playback.resume()
    left = driven.position.lead_ms
    driven.playback.sound_is_there()
    assert driven.position.lead_ms == left == WORD_MS + LEAD_IN_MS


def test_what_was_cut_short_goes_on_as_soon_as_the_sound_is_there(driven: DrivenPlayback) -> None:
    driven.playback.begin(
        TIMELINE, words_ms=WORDS_MS, resume_text=resumption, lead_ms=2_000, position_ms=SECOND
    )
    driven.run(500)
    driven.playback.sound_is_there()
    at = driven.clock.at + SOON_MS
    assert driven.position.lead_ms == SOON_MS + WORD_MS + LEAD_IN_MS
    driven.run(SOON_MS + WORD_MS + LEAD_IN_MS + 100)
    first = next(cue.text for cue in TIMELINE.cues if cue.at_ms >= SECOND)
    assert driven.voice.heard == [
        (at, resumption(TIMELINE.at(SECOND))),
        (at + WORD_MS + LEAD_IN_MS, first),
    ]


def test_it_waits_for_words_that_are_late_and_goes_on_by_itself(driven: DrivenPlayback) -> None:
    begin(driven)
    driven.run(SECOND + 4_000)
    assert driven.position.state is State.UNREADY
    assert driven.states[-1] is State.UNREADY
    assert not driven.timer.isActive()
    at = driven.clock.at
    get_ready(driven)
    assert driven.position.lead_ms == SOON_MS
    driven.run(SOON_MS + TIMELINE.total_ms - SECOND + 100)
    late = [(when - at - SOON_MS, text) for when, text in driven.voice.heard if when >= at]
    assert late == [(c.at_ms - SECOND, c.text) for c in TIMELINE.cues if c.at_ms >= SECOND]
    assert driven.ran_ms == TIMELINE.total_ms


def test_a_session_that_is_paused_stays_paused(driven: DrivenPlayback) -> None:
    begin(driven)
    driven.to(find(Phase.HOLD), 1_500)
    driven.playback.pause()
    plans = len(driven.voice.plans)
    get_ready(driven)
    assert driven.position.state is State.PAUSED
    assert len(driven.voice.plans) == plans
    driven.playback.resume()
    driven.run(WORD_MS + LEAD_IN_MS + 1_000)
    assert driven.position.in_ms == 2_500


def test_the_words_and_the_tone_that_lead_in_again_are_kept(driven: DrivenPlayback) -> None:
    begin(driven)
    driven.to(find(Phase.HOLD), 1_500)
    driven.playback.pause()
    at = driven.clock.at
    driven.playback.resume()
    driven.run(1_000)
    get_ready(driven)
    driven.run(WORD_MS + LEAD_IN_MS)
    said = [(when - at, text) for when, text in driven.voice.heard if when >= at]
    assert said[:2] == [
        (0, resumption(find(Phase.HOLD))),
        (WORD_MS + LEAD_IN_MS, Tone.START),
    ]


def test_pressing_on_while_it_waits_goes_where_it_can_be_heard(driven: DrivenPlayback) -> None:
    begin(driven)
    driven.run(3_000)
    driven.playback.next()
    assert (driven.position.state, driven.timer.isActive()) == (State.UNREADY, False)
    driven.run(5_000)
    driven.playback.back()
    driven.playback.back()
    assert driven.position.state is State.PLAYING
    at = driven.clock.at
    driven.run(5_000)
    assert (at, GUESS.cues[0].text) in driven.voice.heard
    assert driven.position.position_ms == 5_000


def test_a_pause_while_it_waits_is_kept_when_the_words_come(driven: DrivenPlayback) -> None:
    begin(driven)
    driven.run(3_000)
    driven.playback.next()
    driven.playback.toggle()
    get_ready(driven)
    driven.run(10_000)
    assert driven.position.state is State.PAUSED
    driven.playback.toggle()
    driven.run(WORD_MS + LEAD_IN_MS + 1_000)
    assert driven.position.position_ms == SECOND + 1_000


def test_going_on_where_a_crash_cut_it_short_says_where_that_is(driven: DrivenPlayback) -> None:
    place = find(Phase.HOLD, part=1).at_ms + 4_000
    at = driven.clock.at
    driven.playback.begin(
        TIMELINE,
        words_ms=WORDS_MS,
        resume_text=resumption,
        lead_ms=1_500,
        ready=frozenset({1}),
        position_ms=place,
    )
    driven.run(1_500 + WORD_MS + LEAD_IN_MS + 1_000)
    assert driven.position.position_ms == place + 1_000
    said = [(when - at, text) for when, text in driven.voice.heard]
    assert said[:2] == [
        (1_500, resumption(find(Phase.HOLD, part=1))),
        (1_500 + WORD_MS + LEAD_IN_MS, Tone.START),
    ]


def test_words_of_the_segment_that_are_still_to_come_are_known(driven: DrivenPlayback) -> None:
    begin(driven)
    assert driven.playback.speaks_on
    driven.run(10)
    assert not driven.playback.speaks_on
    driven.playback.pause()
    assert not driven.playback.speaks_on


def test_what_answers_a_press_is_planned_for_when_it_can_be_heard(
    driven: DrivenPlayback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playback_controller, "HAND_MS", 60)
    driven.begin()
    driven.run(5_000)
    for press in (driven.playback.next, driven.playback.back):
        at = driven.clock.at
        press()
        assert driven.voice.plan[0][0] == at + 60
        driven.run(5_000)
    driven.playback.pause()
    at = driven.clock.at
    driven.playback.resume()
    assert driven.voice.plan[0][0] == at + 60
    assert driven.position.lead_ms == 60 + WORD_MS + LEAD_IN_MS
