"""What is heard when a setting of the voice is changed: the difference, and nothing else."""

from typing import Any

import pytest
from fakes import phrases
from msgspec.structs import replace

from sciatica_timer.domain.preferences import Talk, VoicePrefs
from sciatica_timer.domain.voice_sample import SampleStep, lay_sample, sample_of, words

USUAL = VoicePrefs()
SAMPLE = phrases().sample


def heard(before: VoicePrefs, **changes: Any) -> list[str]:
    """The texts and tones of a change."""
    return [step.text for step in sample_of(before, replace(before, **changes), phrases())]


@pytest.mark.parametrize(
    ("changes", "sounds"),
    [
        ({"driver": "natural", "voice": "heart"}, [SAMPLE]),
        ({"speed": 0.8}, [SAMPLE]),
        ({"pitch": 70}, [SAMPLE]),
        ({"word_volume": 0.3}, [SAMPLE]),
        ({"device": "00ff"}, [SAMPLE]),
        ({"muted": True}, [SAMPLE]),
        ({"tone_volume": 0.3}, ["start", "end"]),
        ({"talk": Talk.SHORT}, ["Again. Two."]),
        ({"talk": Talk.TONES}, ["start", "end"]),
        ({"count_last_seconds": False}, ["end"]),
        ({"count_aloud": True}, ["Three.", "Two.", "One.", "end"]),
        ({"half_way": False}, ["start", "end"]),
        ({"delay_ms": 50}, ["tick", "tick", "tick"]),
    ],
)
def test_a_change_lets_the_difference_be_heard(changes: dict[str, Any], sounds: list[str]) -> None:
    assert heard(USUAL, **changes) == sounds


def test_and_back_again() -> None:
    assert heard(replace(USUAL, half_way=False), half_way=True) == ["half", "Half way."]
    short = replace(USUAL, half_way=False, talk=Talk.SHORT)
    assert heard(short, half_way=True) == ["half"], "only the tone in short words, as in a session"
    assert heard(replace(USUAL, talk=Talk.TONES), talk=Talk.EVERYTHING) == [SAMPLE]
    aloud = replace(USUAL, count_aloud=True)
    assert heard(aloud, count_aloud=False) == ["tick", "tick", "tick", "end"]
    assert heard(replace(aloud, count_last_seconds=False), count_last_seconds=True) == [
        *("Three.", "Two.", "One.", "end")
    ]
    tones = replace(USUAL, talk=Talk.TONES)
    assert heard(tones, count_aloud=True) == ["tick", "tick", "tick", "end"]


def test_every_field_of_the_voice_can_be_heard() -> None:
    for name in VoicePrefs.__struct_fields__:
        value = getattr(USUAL, name)
        other: Any = {str: "x", bool: not value}.get(type(value), 0)
        if name == "talk":
            other = Talk.TONES
        elif name == "delay_ms":
            other = 40
        assert heard(USUAL, **{name: other})


def test_seconds_are_counted_a_second_apart_and_words_follow_tones() -> None:
    ticks = sample_of(USUAL, replace(USUAL, count_aloud=True), phrases())
    lengths = {"Three.": 600, "Two.": 500, "One.": 500}
    assert [cue.at_ms for cue in lay_sample(ticks, lengths, {"end": 400})] == [0, 1000, 2000, 3000]
    half = sample_of(replace(USUAL, half_way=False), USUAL, phrases())
    cues = lay_sample(half, {"Half way.": 700}, {"half": 250})
    assert [(cue.at_ms, cue.end_ms) for cue in cues] == [(0, 250), (450, 1150)]


def test_what_no_voice_can_say_is_left_out() -> None:
    assert lay_sample(words("Two."), {}, {}) == []
    steps = (*words("Two."), SampleStep(kind="tone", text="end"))
    assert [cue.text for cue in lay_sample(steps, {}, {"end": 400})] == ["end"]
