"""What is said is understood: a small offline recogniser listens to the clips of a routine."""

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from sciatica_timer.app import content
from sciatica_timer.domain.layout import lay_out, texts_of
from sciatica_timer.domain.plan import plan_routine, taste_of
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.services.voice.voice import Clip, Voice
from sciatica_timer.services.voice.wav import pcm_of

pocketsphinx = pytest.importorskip("pocketsphinx")

ADDED = {"gluteal": "G L UW T IY AH L"}
"""Words that its dictionary lacks."""


def words(text: str) -> tuple[str, ...]:
    """Its words as they are in a dictionary."""
    return tuple(re.findall(r"[a-z']+", text.lower()))


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Every text of a routine."""
    shipped, prefs = content.load(), Preferences()
    routine = shipped.library.routines["gentle-start"]
    timeline = lay_out(plan_routine(routine, shipped.library), shipped.phrases, taste_of(prefs))
    return list(texts_of(timeline, shipped.phrases))


def at_16_khz(clip: Clip) -> bytes:
    """A clip as the recogniser wants it, with silence and a little noise round it.

    Digital silence upsets it; without the noise it drops first words.
    """
    samples = np.frombuffer(pcm_of(Path(clip.path).read_bytes()), "<i2") / 32_768
    taps = np.arange(61) - 30
    slow = np.convolve(samples, np.sinc(taps / 3) / 3 * np.hanning(61), "same")[::3]
    padded = np.pad(slow, 4000)
    noisy = padded + np.random.default_rng(0).normal(0, 0.0005, len(padded))
    return (noisy * 32_767).astype("<i2").tobytes()


def test_no_text_holds_what_is_not_said_as_written(texts: list[str]) -> None:
    """Digits, units, brackets and abbreviations are read in ways nobody can foresee."""
    odd = [text for text in texts if re.search(r"[^A-Za-z ,.:'’-]|\b[a-zA-Z]\.", text)]
    assert not odd


def test_every_clip_of_a_routine_is_recognised(
    voice: Voice, prepare: Callable[..., dict[str, Clip]], texts: list[str]
) -> None:
    clips = prepare(voice, *texts)
    model = pocketsphinx.get_model_path("en-us")
    decoder = pocketsphinx.Decoder(
        hmm=f"{model}/en-us",
        dict=f"{model}/cmudict-en-us.dict",
        lm=None,
        samprate=16_000,
        logfn="/dev/null",
    )
    for word, sounds in ADDED.items():
        decoder.add_word(word, sounds, True)
    said = {words(text): text for text in texts}
    unknown = {w for phrase in said for w in phrase if decoder.lookup_word(w) is None}
    assert not unknown, "say how they sound in ADDED"
    phrases = " | ".join(" ".join(phrase) for phrase in said)
    decoder.add_jsgf_string("phrases", f"#JSGF V1.0; grammar p; public <p> = {phrases} ;")
    decoder.activate_search("phrases")
    missed: list[tuple[str, str]] = []
    for phrase, text in said.items():
        decoder.start_utt()
        decoder.process_raw(at_16_khz(clips[text]), full_utt=True)
        decoder.end_utt()
        heard = decoder.hyp().hypstr if decoder.hyp() else ""
        if heard != " ".join(phrase):
            missed.append((text, heard))
    assert len(missed) <= 0.05 * len(said), missed
