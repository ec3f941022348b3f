"""Texts that are hard to say: none, very long, too much, or written for the eye."""

from pathlib import Path

import pytest
from fakes import library, phrases, plan_of
from voice_kinds import NATURAL, HeardOf, MakeVoice, Prepare

from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_of
from sciatica_timer.services.voice import (
    speech_client,
    speech_engine,
)
from sciatica_timer.services.voice.driver_ranking import SpeechDriver
from sciatica_timer.services.voice.wav import SILENT_MS, pcm_of


@pytest.mark.usefixtures("quick")
def test_a_text_without_words_is_a_short_silence(
    make_voice: MakeVoice, prepare: Prepare, tmp_path: Path
) -> None:
    clip = prepare(make_voice(tmp_path), "Two.", "-")["-"]
    assert clip.for_ms == SILENT_MS
    assert not any(pcm_of(Path(clip.path).read_bytes()))


@pytest.mark.usefixtures("quick")
def test_short_forms_are_heard_as_words(
    make_voice: MakeVoice, prepare: Prepare, tmp_path: Path
) -> None:
    """A dose that a therapist has written was heard as "tens", "three five" and "three ex ten"."""
    written, words = "Hold 3–5 kg 10s, 3x10.", "Hold 3 to 5 kg 10 seconds, 3 times 10."
    clips = prepare(make_voice(tmp_path), written, words, "🙂")
    assert clips[written] == clips[words]
    assert clips["🙂"].for_ms == SILENT_MS


LONG = "Lift your left leg slowly, and keep the knee straight while you breathe out. " * 38


def test_very_long_instructions_are_said_whole_by_a_slow_voice(
    make_voice: MakeVoice,
    prepare: Prepare,
    drivers: list[SpeechDriver],
    heard_of: HeardOf,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Twelve long steps of a therapist took the only voice from the whole session."""
    monkeypatch.setattr(speech_client, "CLIP_MS", 800)
    drivers += [NATURAL]
    voice = make_voice(tmp_path)
    notices = heard_of(voice.noticed)
    clips = prepare(voice, "Two.", LONG)
    assert clips[LONG].for_ms > 100_000
    assert notices == []


def test_a_long_text_is_spoken_piece_by_piece_and_nothing_that_ships_is() -> None:
    pieces = speech_engine.pieces_of(f"{LONG}{'far ' * 100}{'a' * 300}")
    assert max(map(len, pieces)) <= speech_engine.LONGEST_PIECE
    assert "".join(pieces).replace(" ", "") == f"{LONG}{'far' * 100}{'a' * 300}".replace(" ", "")
    assert all(piece.endswith("breathe out.") for piece in pieces[:12])
    assert len(pieces) < 20
    texts = [
        text
        for routine in library().routines
        for text in texts_of(lay_out(plan_of(routine), phrases(), LayoutOptions()), phrases())
    ]
    assert [text for text in texts if speech_engine.pieces_of(text) != [text]] == []


def test_a_text_that_is_too_much_for_a_voice_costs_no_other_text(
    make_voice: MakeVoice,
    prepare: Prepare,
    drivers: list[SpeechDriver],
    heard_of: HeardOf,
    tmp_path: Path,
) -> None:
    """A step of a stranger's programme; with one voice only, the whole session was silent."""
    drivers += [NATURAL]
    voice = make_voice(tmp_path)
    notices = heard_of(voice.noticed)
    too_much = "1" * 40
    clips = prepare(voice, "Two.", too_much, "Three.")
    assert clips[too_much].for_ms == SILENT_MS
    assert any(pcm_of(Path(clips["Three."].path).read_bytes()))
    assert notices == []
