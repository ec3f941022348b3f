"""Settings with ears: each change is heard at once, recorded from a sound server of its own."""

import json
import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fakes import phrases
from msgspec.structs import replace
from pytestqt.qtbot import QtBot
from shared_clips import CLIPS
from sound_server import Recorder, SoundServer

from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.domain.voice_sample import sample_of
from sciatica_timer.services.voice import driver_ranking
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.services.voice.wav import pcm_of

USUAL = VoicePrefs()
CHANGES: list[tuple[VoicePrefs, dict[str, Any]]] = [
    (USUAL, {"speed": 1.3, "word_volume": 0.5}),
    (USUAL, {"tone_volume": 0.4}),
    (USUAL, {"count_aloud": True}),
    (USUAL, {"delay_ms": 100}),
]
"""One of each kind; tests/domain/test_sample.py has what every other change sounds like."""


def traced(path: Path) -> list[tuple[float, str, str]]:
    """Due, kind and text of every cue in the trace."""
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    return [(line["due"], line["kind"], line["text"]) for line in lines if line["event"] == "cue"]


def show(qtbot: QtBot, voice: Voice, before: VoicePrefs, after: VoicePrefs) -> None:
    """Change a setting, and wait until the sample is over."""
    with qtbot.waitSignal(voice.sounding, timeout=60_000, check_params_cb=lambda on: not on):
        voice.demonstrate(sample_of(before, after, phrases()), after)


def test_each_change_is_heard_as_it_will_be(
    recorder: Recorder,
    voice: Voice,
    tones: dict[str, bytes],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    cache, driver = ClipCache(CLIPS), driver_ranking.candidates()[0]
    heard: list[tuple[VoicePrefs, list[tuple[float, str, str]]]] = []
    for before, changes in CHANGES:
        after = replace(before, **changes)
        known = len(traced(tmp_path / "trace"))
        show(qtbot, voice, before, after)
        heard.append((after, traced(tmp_path / "trace")[known:]))
    recording = recorder.stop()
    for (before, changes), (after, cues) in zip(CHANGES, heard, strict=True):
        steps = sample_of(before, after, phrases())
        assert [text for _, _, text in cues] == [step.text for step in steps], changes
        late: list[float] = []
        for due, kind, text in cues:
            wav = tones[text] if kind == "tone" else cache.path(text, driver, after).read_bytes()
            clip = np.frombuffer(pcm_of(wav), "<i2").astype(float)
            at, alike = recording.find(clip, due - 300, due + 300)
            # Gaps of a busy machine lower it; 1.0 on a quiet one.
            assert alike > 0.4, (changes, text, alike)
            if alike < 0.9:
                continue
            late.append(at - due + after.delay_ms)
            loud = recording.between(at, at + len(clip) / 48)
            volume = after.word_volume if kind == "word" else after.tone_volume
            ratio = np.abs(loud).max() / np.abs(clip).max()
            assert ratio == pytest.approx(volume**2, rel=0.1), (changes, text)
        # A busy machine may hand over one of them late.
        assert not late or abs(statistics.median(late)) < 30, (changes, late)


def test_a_newer_sample_silences_the_one_before(
    recorder: Recorder, voice: Voice, qtbot: QtBot, tmp_path: Path
) -> None:
    count = sample_of(USUAL, replace(USUAL, count_last_seconds=True, delay_ms=10), phrases())
    with qtbot.waitSignal(voice.sounding, timeout=20_000, check_params_cb=lambda on: on):
        voice.demonstrate(count, USUAL)
    qtbot.waitUntil(lambda: len(traced(tmp_path / "trace")) == 1)
    show(qtbot, voice, USUAL, replace(USUAL, tone_volume=0.2))
    texts = [text for _, _, text in traced(tmp_path / "trace")]
    assert texts == ["tick", "start", "end"]


def test_a_muted_sample_is_silent(recorder: Recorder, voice: Voice, qtbot: QtBot) -> None:
    show(qtbot, voice, USUAL, replace(USUAL, muted=True, tone_volume=0.2))
    assert not recorder.stop().samples.any()


def test_another_output_is_heard_there(
    voice: Voice, qtbot: QtBot, server: SoundServer, heard_of: Callable[..., list[Any]]
) -> None:
    server.run("pactl", "load-module", "module-null-sink", "sink_name=other", "rate=48000")
    with qtbot.waitSignal(voice.devices_listed, timeout=20_000) as waited:
        voice.list_devices()
    other = next(d for d in waited.args[0] if bytes.fromhex(d.id).startswith(b"other"))
    ears = [Recorder(server, sink) for sink in ("ear", "other")]
    show(qtbot, voice, USUAL, replace(USUAL, device=other.id, tone_volume=0.5))
    recordings = [ear.stop() for ear in ears]
    assert [bool(recording.samples.any()) for recording in recordings] == [False, True]
