"""Guided audio to take away, as somebody asks for it on Today."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
import soundfile
from fakes import Clock, library, phrases
from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shared_clips import CLIPS, share_clips

from sciatica_timer.app.audio_export import AudioExport
from sciatica_timer.app.content import Content
from sciatica_timer.services import resources
from sciatica_timer.services.content_files import ContentFiles
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.voice import driver_ranking
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.ui.kit import Button
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question

ROUTINE = "flare-day"


class Window(QWidget):
    """A window that keeps what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def notify(self, text: str, **_more: object) -> None:
        self.told.append(text)


class Desk:
    """Somebody at the window who asks for a file."""

    def __init__(
        self,
        exporting: AudioExport,
        voice: Voice,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
        window: Window,
        content: Content,
    ) -> None:
        self.content = content
        self.exporting, self.exporter = exporting, voice.exporter()
        self.window, self._qtbot, self._patch = window, qtbot, monkeypatch

    def choose(self, target: Path | None) -> list[float]:
        """Choose a file in the dialog, or none; gives how far it is, as it goes on."""
        chosen = "" if target is None else str(target)
        self._patch.setattr(self.exporting, "_ask", lambda _routine: chosen)
        self.exporting.save(ROUTINE)
        shares: list[float] = []
        self.exporter.progressed.connect(shares.append)
        return shares

    def wait(self) -> list[str]:
        """Wait until something is told, and give it."""
        self._qtbot.waitUntil(lambda: bool(self.window.told), timeout=30_000)
        return self.window.told

    def questions(self) -> list[Question]:
        """The questions in sight."""
        return [each for each in self.window.findChildren(Question) if each.isVisible()]


@pytest.fixture
def desk(
    qtbot: QtBot, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    window = Window()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    history = HistoryStore(tmp_path / "data", now=clock.now)
    history.load()
    voice = Voice(CLIPS, resources.tones())
    content = Content(library(), phrases(), ContentFiles("en"))
    exporting = AudioExport(
        content,
        history,
        PreferencesStore(tmp_path / "data"),
        voice,
        cast("MainWindow", window),
    )
    yield Desk(exporting, voice, qtbot, monkeypatch, window, content)
    voice.shut_down()
    history.close()


def test_a_routine_becomes_a_file_of_its_owner(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "Very gentle.flac"
    shares = desk.choose(target)
    assert len(desk.questions()) == 1
    assert desk.wait() == ["Very gentle.flac is saved."]
    assert not desk.questions()
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(shares) > 5
    samples, rate = soundfile.read(target, dtype="int16")
    assert rate == 48_000 and 2 < len(samples) / rate / 60 < 4
    assert [path.name for path in tmp_path.glob("Very*")] == [target.name]
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_the_name_that_is_offered_is_one_file(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Somebody's own routine may have a name that a disk would take for a folder."""
    offered: list[Path] = []
    monkeypatch.setattr(
        QFileDialog, "exec", lambda dialog: offered.extend(map(Path, dialog.selectedFiles()))
    )
    monkeypatch.setenv("HOME", str(tmp_path))
    routine = desk.content.library.routines[ROUTINE]
    monkeypatch.setitem(
        desk.content.library.routines, ROUTINE, replace(routine, name="L5/S1: glides")
    )
    desk.exporting.save(ROUTINE)
    assert offered == [tmp_path / "L5 S1 glides.flac"]


def test_it_is_what_the_command_line_writes(desk: Desk, tmp_path: Path) -> None:
    desk.choose(tmp_path / "window.flac")
    desk.wait()
    folder = tmp_path / "home"
    folder.mkdir()
    share_clips(folder / "cache")
    command = [sys.executable, "-m", "sciatica_timer", "--data-dir", str(folder)]
    subprocess.run(
        [*command, "--render-audio", ROUTINE, str(tmp_path / "line.wav")], check=True, timeout=60
    )
    one, _ = soundfile.read(tmp_path / "window.flac", dtype="int16")
    other, _ = soundfile.read(tmp_path / "line.wav", dtype="int16")
    assert (one == other).all()


def test_cancelling_leaves_an_older_file_and_nothing_else(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "a.opus"
    target.write_text("an older file")
    shares = desk.choose(target)
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob(".*.part"))), timeout=30_000)
    [question] = desk.questions()
    question.findChild(Button).click()
    qtbot.waitUntil(lambda: not list(tmp_path.glob(".*.part")))
    assert [path.name for path in tmp_path.glob("a.*")] == ["a.opus"]
    assert target.read_text() == "an older file"
    assert desk.window.told == [] and 1.0 not in shares
    desk.choose(tmp_path / "b.flac")
    assert desk.wait() == ["b.flac is saved."]


def test_a_file_that_can_not_be_written_is_told_in_a_sentence(desk: Desk, tmp_path: Path) -> None:
    desk.choose(tmp_path / "none" / "a.flac")
    assert desk.wait() == [
        "a.flac could not be saved (No such file or directory), and nothing was changed; "
        "try another folder."
    ]
    desk.choose(tmp_path / "a.mp3")
    assert desk.window.told[1:] == ["The name of a sound file must end in .flac, .opus or .wav."]
    desk.choose(Path())
    desk.choose(None)
    assert len(desk.window.told) == 3 and not desk.questions()


def test_without_a_voice_there_is_nothing_to_save(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver_ranking, "candidates", list)
    desk.choose(tmp_path / "a.flac")
    assert desk.wait() == ["No voice works on this computer, so there is nothing to save."]
    assert list(tmp_path.glob("a.*")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such kill")
@pytest.mark.parametrize("end", ["SIGKILL", "SIGTERM", "quit"])
def test_a_saver_that_is_ended_leaves_the_older_file_and_nothing_else(
    desk: Desk, qtbot: QtBot, tmp_path: Path, end: str
) -> None:
    target = tmp_path / "a.wav"
    target.write_text("an older file")
    desk.choose(target)
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob(".a.wav.*.part"))), timeout=30_000)
    if end == "quit":
        desk.exporter.shut_down()
    else:
        os.kill(desk.exporter.pid, getattr(signal, end))
        assert desk.wait() == [
            "a.wav could not be saved (it was ended from outside), and nothing was changed; "
            "try another folder."
        ]
    assert [path.name for path in tmp_path.iterdir() if "a.wav" in path.name] == ["a.wav"]
    assert target.read_text() == "an older file"
