"""Voices with real speech and a real, private sound server."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot
from shared_clips import CLIPS
from sound_server import HAVE_PULSE, Recorder, SoundServer

from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice import driver_ranking
from sciatica_timer.services.voice.driver_ranking import SpeechDriver
from sciatica_timer.services.voice.voice import Clip, Trace, Voice

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SOUNDS = Path(__file__).resolve().parents[3] / "assets" / "sounds"


@pytest.fixture(scope="session")
def tones() -> dict[str, bytes]:
    """The project's tones."""
    return {path.stem: path.read_bytes() for path in SOUNDS.glob("*.wav")}


@pytest.fixture
def no_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine without any sound server."""
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture
def server(sound_alone: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A running private sound server."""
    if not HAVE_PULSE:
        pytest.skip("PulseAudio is not installed")
    server = SoundServer()
    for name, value in server.env.items():
        monkeypatch.setenv(name, value)
    server.start()
    yield server
    server.close()


@pytest.fixture(scope="module")
def lasting_server() -> Iterator[SoundServer]:
    """A sound server for all tests of a file that do it no harm; mixing silence costs as well."""
    if not HAVE_PULSE:
        pytest.skip("PulseAudio is not installed")
    server = SoundServer()
    server.start()
    # Somebody who listens all the time keeps the sink awake: the first sound of a sink into
    # nothing is 2 s late otherwise.
    listener = Recorder(server)
    yield server
    listener.close()
    server.close()


@pytest.fixture
def recorder(
    lasting_server: SoundServer, sound_alone: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Recorder]:
    """What is heard from now on, of a server that is there already."""
    for name, value in lasting_server.env.items():
        monkeypatch.setenv(name, value)
    recorder = Recorder(lasting_server)
    yield recorder
    recorder.close()


class PromptTrace(Trace):
    """Each line is in the file when the call returns, so that a story can read it at once."""

    def write(self, event: str, **fields: object) -> None:
        super().write(event, **fields)
        self.flush()


@pytest.fixture
def make_voice(
    qapp: object, tones: dict[str, bytes], tmp_path: Path
) -> Iterator[Callable[..., Voice]]:
    """Make voices that are shut down in the end; their traces are in tmp_path/trace."""
    made: list[Voice] = []
    trace = PromptTrace(tmp_path / "trace")

    def make(cache: Path, language: str = "en") -> Voice:
        voice = Voice(cache, tones, trace, language=language)
        made.append(voice)
        return voice

    yield make
    for voice in made:
        voice.shut_down()
    trace.close()


@pytest.fixture
def voice(make_voice: Callable[..., Voice]) -> Voice:
    """A voice with the shared cache."""
    return make_voice(CLIPS)


@pytest.fixture
def prepare(qtbot: QtBot) -> Callable[..., dict[str, Clip]]:
    """Prepare texts and wait for the clips."""

    def prepare(speaker: Voice, *texts: str, **prefs: Any) -> dict[str, Clip]:
        with qtbot.waitSignal(speaker.prepared, timeout=60_000) as waited:
            speaker.prepare(texts, VoicePrefs(**prefs))
        speaker.use(waited.args[0])
        return waited.args[0]

    return prepare


@pytest.fixture
def heard_of() -> Callable[[SignalInstance], list[Any]]:
    """Collect what a signal carries."""

    def collect(signal: SignalInstance) -> list[Any]:
        values: list[Any] = []
        signal.connect(values.append)
        return values

    return collect


@pytest.fixture
def drivers(monkeypatch: pytest.MonkeyPatch) -> list[SpeechDriver]:
    """What ranking finds: a list to be filled by the test."""
    found: list[SpeechDriver] = []
    monkeypatch.setattr(driver_ranking, "candidates", lambda: list(found))
    return found


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The driver that starts quickest, where it is installed, for what does not need the best."""
    found = sorted(driver_ranking.candidates(), key=lambda driver: driver.name != "bundled_espeak")
    monkeypatch.setattr(driver_ranking, "candidates", lambda: found)
