"""What Windows does otherwise, and was never seen there: each as far as it can be had here."""

import ctypes
import itertools
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from store_stories import make_session

from sciatica_timer.app.start import refusal_dialog
from sciatica_timer.services import autostart, clock, files
from sciatica_timer.services.child_command import DOOR
from sciatica_timer.services.store.journal import Journal
from sciatica_timer.services.voice import drivers


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """What asks where it runs is told so."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(files, "WINDOWS", True)


def _held_for(times: int, real: Callable[..., object]) -> Callable[..., object]:
    """A call that is refused so often, as while a virus scanner looks into a file."""
    tries = itertools.count()

    def call(*paths: object, **more: object) -> object:
        if next(tries) < times:
            raise PermissionError(13, "Der Prozess kann nicht auf die Datei zugreifen")
        return real(*paths, **more)

    return call


def test_what_a_virus_scanner_holds_for_a_moment_is_written_read_and_removed(
    windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "PAUSES_S", (0.0,) * 3)
    path = tmp_path / "sessions.json"
    monkeypatch.setattr(os, "replace", _held_for(3, os.replace))
    files.write_atomically(path, b"new")
    monkeypatch.setattr(os, "open", _held_for(3, os.open))
    assert files.read_regular(path, most=10) == b"new"
    monkeypatch.setattr(os, "unlink", _held_for(3, os.unlink))
    files.remove(path)
    assert os.listdir(tmp_path) == []


def test_what_stays_held_is_an_error_and_the_old_file_stays(
    windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "PAUSES_S", (0.0,) * 3)
    path = tmp_path / "sessions.json"
    files.write_atomically(path, b"old")
    monkeypatch.setattr(os, "replace", _held_for(4, os.replace))
    with pytest.raises(PermissionError):
        files.write_atomically(path, b"new")
    assert os.listdir(tmp_path) == ["sessions.json"] and path.read_bytes() == b"old"


@pytest.mark.parametrize("then", ["discard it", "begin another"])
def test_a_journal_is_not_in_its_own_way_while_the_disk_still_keeps_a_line(
    windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    """No file that is open can be removed or written over there."""
    keeping, let_go, fsync = threading.Event(), threading.Event(), os.fsync
    refused: list[str] = []

    def slow(handle: int) -> None:
        keeping.set()
        assert let_go.wait(30)
        fsync(handle)
        keeping.clear()

    def guarded(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*paths: str, **more: object) -> object:
            if keeping.is_set() and Path(paths[-1]).name == "running.jsonl":
                refused.append(name)
                raise PermissionError(13, "in use", paths[-1])
            return real(*paths, **more)

        return call

    journal = Journal(tmp_path)
    for name in ("replace", "unlink"):
        monkeypatch.setattr(os, name, guarded(name, getattr(os, name)))
    monkeypatch.setattr(os, "fsync", slow)
    monkeypatch.setattr(files, "PAUSES_S", ())
    journal.begin(make_session(1))
    assert keeping.wait(30)
    if then == "discard it":
        journal.finish()
    else:
        journal.begin(make_session(2))
    # The thread comes to it while the disk still works; only then the disk is done.
    threading.Timer(0.1, let_go.set).start()
    assert journal.flush(for_s=30)
    journal.close()
    assert not refused
    left = Journal(tmp_path).left_over()
    assert left is None if then == "discard it" else left and left.session == make_session(2)


def test_a_computers_sleep_is_counted_once(windows, monkeypatch: pytest.MonkeyPatch) -> None:
    """There the clock of the processor goes on while it sleeps; elsewhere it stands still."""
    monkeypatch.setattr(clock, "ticks", lambda: 90_000)
    monkeypatch.setattr(clock, "asleep", lambda: 60_000)
    assert clock.elapsed() == 90_000
    monkeypatch.setattr(sys, "platform", "darwin")
    assert clock.elapsed() == 150_000


def test_on_macos_a_wall_clock_that_is_put_right_is_no_sleep(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its CLOCK_MONOTONIC is the wall clock less the time of the start."""
    uptime, raw, by_the_wall = 8, 4, 6
    read = {uptime: 5_000, raw: 65_000, by_the_wall: 66_500}
    for name, number in (
        ("UPTIME_RAW", uptime),
        ("MONOTONIC_RAW", raw),
        ("MONOTONIC", by_the_wall),
    ):
        monkeypatch.setattr(clock.time, f"CLOCK_{name}", number, raising=False)
    monkeypatch.setattr(
        clock.time, "clock_gettime_ns", lambda which: read[which] * 1_000_000, raising=False
    )
    monkeypatch.setattr(sys, "platform", "darwin")
    assert clock.asleep() == 60_000


@pytest.mark.parametrize(
    ("program", "beside", "expected"),
    [
        ("python.exe", "pythonw.exe", "pythonw.exe"),
        ("pythonw.exe", "python.exe", "pythonw.exe"),
        ("python.exe", "other.exe", "python.exe"),
        ("sciatica-timer-console.exe", "sciatica-timer.exe", "sciatica-timer.exe"),
    ],
)
def test_what_starts_with_the_computer_opens_no_console(
    windows,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    program: str,
    beside: str,
    expected: str,
) -> None:
    (tmp_path / beside).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    command = autostart.start_command(None, "--in-tray")
    assert command == [str(tmp_path / expected), "-P", "-X", "utf8", str(DOOR), "--in-tray"]


def test_a_refusal_opens_no_console_behind_it(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[dict[str, object]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **how: started.append(how))
    monkeypatch.setattr(refusal_dialog, "NO_CONSOLE", 0x08000000)
    refusal_dialog.show_in_own_process("There is no such folder.")
    assert started[0]["creationflags"] == 0x08000000


def test_a_voice_finds_microsofts_library_although_the_system_lacks_it(
    windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """eSpeak's library imports it and does not bring it; Qt does."""
    loaded: list[Path] = []
    monkeypatch.setattr(ctypes, "WinDLL", lambda path: loaded.append(Path(path)), raising=False)
    drivers.register()
    assert [path.name for path in loaded] == ["msvcp140.dll", "msvcp140_1.dll"]
    assert {path.parent.name for path in loaded} == {"shiboken6"}
