"""Guided audio to take away, as somebody asks for it on Today."""

import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import soundfile
from fakes import Clock, library, phrases
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.app.exporting import Exporting
from sciatica_timer.app.household import Household
from sciatica_timer.services import resources
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences import PreferencesStore
from sciatica_timer.services.voice import ranking
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.ui.kit import Button
from sciatica_timer.ui.question import Question

ROUTINE = "flare-day"


class Window(QWidget):
    """A window that keeps what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def notify(self, text: str, **_more: object) -> None:
        self.told.append(text)


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Clips that the stories share."""
    return tmp_path_factory.mktemp("clips")


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    return window


@pytest.fixture
def exporting(
    qtbot: QtBot, clock: Clock, window: Window, tmp_path: Path, clips: Path
) -> Iterator[Exporting]:
    history = HistoryStore(tmp_path / "data", now=clock.now)
    history.load()
    voice = Voice(clips, resources.tones())
    household = SimpleNamespace(
        content=SimpleNamespace(library=library(), phrases=phrases()),
        history=history,
        preferences=PreferencesStore(tmp_path / "data"),
        voice=voice,
        frame=window,
    )
    yield Exporting(cast("Household", household))
    voice.shut_down()
    history.close()


def save(exporting: Exporting, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose a file in the dialog."""
    monkeypatch.setattr(exporting, "_ask", lambda _routine: str(target))
    exporting.save(ROUTINE)


def test_a_routine_becomes_a_file_of_its_owner(
    exporting: Exporting,
    window: Window,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "On a hard day.flac"
    save(exporting, target, monkeypatch)
    shares: list[float] = []
    assert exporting._exporter is not None
    exporting._exporter.progressed.connect(shares.append)
    question = window.findChild(Question)
    assert question is not None and question.isVisible()
    qtbot.waitUntil(lambda: bool(window.told), timeout=30_000)
    assert window.told == ["On a hard day.flac is saved."]
    assert not any(each.isVisible() for each in window.findChildren(Question))
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(shares) > 5
    samples, rate = soundfile.read(target, dtype="int16")
    assert rate == 48_000 and 2 < len(samples) / rate / 60 < 4
    assert [path.name for path in tmp_path.glob("On*")] == [target.name]
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_it_is_what_the_command_line_writes(
    exporting: Exporting,
    window: Window,
    qtbot: QtBot,
    tmp_path: Path,
    clips: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save(exporting, tmp_path / "window.flac", monkeypatch)
    qtbot.waitUntil(lambda: bool(window.told), timeout=30_000)
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "cache").symlink_to(clips, target_is_directory=True)
    command = [sys.executable, "-m", "sciatica_timer", "--data-dir", str(folder)]
    subprocess.run(
        [*command, "--render-audio", ROUTINE, str(tmp_path / "line.wav")], check=True, timeout=60
    )
    one, _ = soundfile.read(tmp_path / "window.flac", dtype="int16")
    other, _ = soundfile.read(tmp_path / "line.wav", dtype="int16")
    assert (one == other).all()


def test_cancelling_leaves_an_older_file_and_nothing_else(
    exporting: Exporting,
    window: Window,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "a.opus"
    target.write_text("an older file")
    save(exporting, target, monkeypatch)
    exporter = exporting._exporter
    assert exporter is not None
    shares: list[float] = []
    exporter.progressed.connect(shares.append)
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.part"))), timeout=30_000)
    question = window.findChild(Question)
    assert question is not None
    question.findChild(Button).click()
    qtbot.wait(300)
    assert [path.name for path in tmp_path.glob("a.*")] == ["a.opus"]
    assert target.read_text() == "an older file"
    assert window.told == [] and 1.0 not in shares
    save(exporting, tmp_path / "b.flac", monkeypatch)
    qtbot.waitUntil(lambda: bool(window.told), timeout=30_000)
    assert window.told == ["b.flac is saved."]


def test_a_file_that_can_not_be_written_is_told_in_a_sentence(
    exporting: Exporting,
    window: Window,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save(exporting, tmp_path / "none" / "a.flac", monkeypatch)
    qtbot.waitUntil(lambda: bool(window.told), timeout=30_000)
    assert window.told == [
        "a.flac could not be saved (No such file or directory), and nothing was changed; "
        "try another folder."
    ]
    save(exporting, tmp_path / "a.mp3", monkeypatch)
    assert window.told[1:] == ["The name of a sound file must end in .flac, .opus or .wav."]
    save(exporting, Path(), monkeypatch)
    monkeypatch.setattr(exporting, "_ask", lambda _routine: "")
    exporting.save(ROUTINE)
    assert len(window.told) == 3 and window.findChildren(Question) == []


def test_without_a_voice_there_is_nothing_to_save(
    exporting: Exporting,
    window: Window,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ranking, "candidates", list)
    save(exporting, tmp_path / "a.flac", monkeypatch)
    qtbot.waitUntil(lambda: bool(window.told), timeout=30_000)
    assert window.told == ["No voice works on this computer, so there is nothing to save."]
    assert list(tmp_path.glob("a.*")) == []
