"""Files, folders and disks that fail: a sentence each, and nothing is ever overwritten."""

import errno
import json
import os
import subprocess
import sys

import pytest
from application_run import fast, play, welcomed
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from sciatica_timer.__main__ import main
from sciatica_timer.app.session import recording
from sciatica_timer.app.start.second_start import SecondStart
from sciatica_timer.domain.session import Activity
from sciatica_timer.services import resources
from sciatica_timer.ui.care.care_page import CarePage
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.question import Question

GOOD = {
    "version": 1,
    "sessions": [
        {
            "id": "a" * 32,
            "started": "2026-03-02T17:00:00+01:00",
            "ended": "2026-03-02T17:20:00+01:00",
            "routine": "",
            "routine_name": "Walk",
            "completion": "finished",
            "parts": [],
            "activity": "walk",
        }
    ],
}


def said(application):
    """Everything that can be read in the window now."""
    return [label.text() for label in application.window.findChildren(QLabel) if label.isVisible()]


def says(application, words):
    return sum(words in text for text in said(application)) == 1


def walk(application):
    """Log a walk on the Care page."""
    application.window.show_page("care")
    application.window.findChild(CarePage).activity.logged.emit(Activity.WALK, 20)


def press(application, text):
    buttons = application.window.findChildren(QPushButton)
    QTest.mouseClick(
        next(button for button in buttons if button.text() == text and button.isVisible()),
        Qt.MouseButton.LeftButton,
    )


def kept(folder):
    return json.loads((folder / "sessions.json").read_text())["sessions"]


@pytest.fixture
def folder(qtbot, tmp_path):
    return welcomed(tmp_path / "data")


@pytest.fixture
def disk(monkeypatch, folder):
    """A disk that fails with `number` while that is set."""

    class Disk:
        number = 0

    real, there = os.open, str(folder)

    def guarded(path, flags, *rest, **more):
        writes = flags & (os.O_WRONLY | os.O_RDWR)
        if Disk.number and writes and os.fspath(path).startswith(there):
            raise OSError(Disk.number, os.strerror(Disk.number))
        return real(path, flags, *rest, **more)

    monkeypatch.setattr(os, "open", guarded)
    return Disk


def test_a_damaged_history_is_kept_aside_and_told(monkeypatch, folder):
    damaged = json.dumps(GOOD)[:-30].encode()
    (folder / "sessions.json").write_bytes(damaged)

    def story(application):
        yield lambda: says(application, "was damaged and is kept as sessions-damaged-")
        walk(application)
        yield lambda: any(session.activity for session in application.history.sessions)

    assert play(monkeypatch, folder, story) == 0
    (aside,) = folder.glob("sessions-damaged-*.json")
    assert aside.read_bytes() == damaged
    assert kept(folder)


@pytest.mark.parametrize("answer", ["Use the backup", "Go on without it"])
def test_a_backup_of_a_damaged_history_is_offered_before_anything_else(monkeypatch, folder, answer):
    (folder / "sessions.json").write_text(json.dumps(GOOD))

    def made(application):
        yield lambda: any((folder / "backups").glob("*.gz"))

    assert play(monkeypatch, folder, made) == 0
    (folder / "sessions.json").write_text("{ this is no history")

    def story(application):
        yield lambda: application.window.findChild(Question) is not None
        assert says(application, "There is a backup.")
        assert not application.session.active
        press(application, answer)
        # What was lost may have been a red answer.
        yield lambda: isinstance(application.window.overlay(), StopSigns)
        assert not application.session.active
        yield lambda: application.history.problem is None

    assert play(monkeypatch, folder, story, "--start") == 0
    assert len(kept(folder)) == (1 if answer == "Use the backup" else 0)


def test_a_newer_history_is_read_and_never_changed(monkeypatch, folder):
    newer = json.dumps(GOOD | {"version": 99, "moon": "full"}).encode()
    (folder / "sessions.json").write_bytes(newer)

    def story(application):
        yield lambda: says(application, "was made by a newer version of Sciatica Timer")
        walk(application)
        yield lambda: says(application, "the new entry is kept beside it")

    assert play(monkeypatch, folder, story) == 0
    assert (folder / "sessions.json").read_bytes() == newer


def test_an_unreadable_history_is_left_alone_and_saved_to_once_it_can_be(monkeypatch, folder):
    (folder / "sessions.json").mkdir()

    def story(application):
        yield lambda: says(application, "could not be opened, so it was left alone")
        walk(application)
        yield lambda: says(application, "could not be opened, so it was left alone")
        (folder / "sessions.json").rmdir()
        press(application, "Try again")
        yield lambda: not application.history.unsaved

    assert play(monkeypatch, folder, story) == 0
    assert [session["activity"] for session in kept(folder)] == ["walk"]


def test_bad_preferences_are_kept_aside_and_told(monkeypatch, folder):
    bad = b'{"version": 1, "welcomed": true, "days_a_week": "often"}'
    (folder / "preferences.json").write_bytes(bad)

    def story(application):
        yield lambda: says(application, "made no sense")
        assert application.preferences.value.welcomed
        assert application.preferences.value.days_a_week == 2

    assert play(monkeypatch, folder, story) == 0
    (aside,) = folder.glob("preferences-damaged-*.json")
    assert aside.read_bytes() == bad

    def again(application):
        yield application.window.isVisible
        yield lambda: not application.copies.search.busy
        assert application.preferences.problem is None, "it is told once"

    assert play(monkeypatch, folder, again) == 0


def test_a_choice_that_a_full_disk_refused_is_told_and_not_lost_by_closing(
    monkeypatch, folder, disk
):
    def story(application):
        yield application.window.isVisible
        disk.number = errno.ENOSPC
        preferences = application.preferences
        preferences.replace(replace(preferences.value, emergency_number="113"))
        yield lambda: says(application, "so preferences.json could not be saved yet")
        application.window.close()
        yield lambda: application.window.findChild(Question) is not None
        disk.number = 0
        QTest.keyClick(application.window.findChild(Question), Qt.Key.Key_Return)
        yield lambda: not application.window.isVisible()

    assert play(monkeypatch, folder, story) == 0
    assert json.loads((folder / "preferences.json").read_text())["emergency_number"] == "113"


def test_what_was_being_written_and_cannot_be_read_is_kept_aside_and_told(monkeypatch, folder):
    torn = b'{"exercise":{"id":"own-a","name":"Bridge on the step","steps":["Lie do'
    (folder / "draft.json").write_bytes(torn)

    def story(application):
        yield lambda: says(application, "draft.json was damaged and is kept as draft-damaged-")

    assert play(monkeypatch, folder, story) == 0
    (aside,) = folder.glob("draft-damaged-*.json")
    assert aside.read_bytes() == torn
    assert not (folder / "draft.json").exists()


@pytest.mark.parametrize("name", ["routines/gentle-start.toml", "phrases.toml", "signs"])
def test_wrong_content_is_refused_with_file_and_reason(monkeypatch, folder, capsys, name):
    real, names = resources.read_content, resources.content_names()
    wrong = next(each for each in names if name in each)

    def read(asked):
        return b"order = 'first'\n" if asked == wrong else real(asked)

    monkeypatch.setattr(resources, "read_content", read)
    assert main(["--data-dir", str(folder)]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert wrong.rsplit("/", maxsplit=1)[-1] in told


def test_a_missing_bundle_is_refused_before_a_window_is_built(
    monkeypatch, folder, tmp_path, capsys
):
    monkeypatch.setattr(resources.register, "__defaults__", (tmp_path / "resources.rcc",))
    assert main(["--data-dir", str(folder)]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "resources.rcc" in told


def test_a_trace_that_cannot_be_written_is_refused(folder, tmp_path, capsys):
    target = tmp_path / "nowhere" / "trace.jsonl"
    assert main(["--data-dir", str(folder), "--trace", str(target)]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert str(target) in told


def test_in_a_read_only_folder_it_runs_and_asks_before_it_forgets(monkeypatch, folder, disk):
    disk.number = errno.EROFS

    def story(application):
        yield application.window.isVisible
        walk(application)
        yield lambda: says(application, "can only be read, so sessions.json could not be saved yet")
        press(application, "Try again")
        yield lambda: says(application, "can only be read, so sessions.json could not be saved yet")
        application.window.close()
        yield lambda: application.window.findChild(Question) is not None
        press(application, "Stay here")
        assert application.window.isVisible()
        assert len(application.history.sessions) == 1
        application.window.close()
        press(application, "Close anyway")
        yield lambda: not application.window.isVisible()

    assert play(monkeypatch, folder, story) == 0
    assert not (folder / "sessions.json").exists()


def test_a_full_disk_keeps_the_session_in_mind_until_it_can_be_saved(monkeypatch, folder, disk):
    def story(application):
        yield lambda: application.playback.running
        stage = application.session_view.view
        yield lambda: application.session.anything_done
        disk.number = errno.ENOSPC
        QTest.keyClick(stage, Qt.Key.Key_Escape)
        QTest.keyClick(stage.findChildren(Question)[-1], Qt.Key.Key_Return)
        yield lambda: isinstance(application.window.overlay(), Summary)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Return)
        yield lambda: says(application, "There is no space left in")
        assert len(application.history.sessions) == 1
        assert not (folder / "sessions.json").exists()
        disk.number = 0
        press(application, "Try again")
        yield lambda: says(application, "Everything is saved now.")

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start") == 0
    (session,) = kept(folder)
    assert session["completion"] == "left"


def test_a_session_that_a_full_disk_swallowed_is_offered_at_the_next_start(
    monkeypatch, folder, disk
):
    monkeypatch.setattr(recording, "JOURNAL_MS", 100)

    def story(application):
        yield lambda: application.session.anything_done and (folder / "running.jsonl").exists()
        disk.number = errno.ENOSPC
        application.session.leave(keep=True)

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start") == 0
    assert not (folder / "sessions.json").exists()
    disk.number = 0

    def again(application):
        yield lambda: application.window.findChild(Question) is not None
        press(application, "Keep it as it is")
        yield lambda: bool(application.history.sessions)

    assert play(monkeypatch, folder, again) == 0
    assert len(kept(folder)) == 1


def test_a_second_start_shows_the_first_window_and_ends(monkeypatch, folder):
    command = [sys.executable, "-m", "sciatica_timer", "--data-dir", str(folder)]
    told, raised = [], []

    def come(second_start):
        raised.append(second_start)

    monkeypatch.setattr(SecondStart, "come_to_front", come)

    def story(application):
        yield application.window.isVisible
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as second:
            yield lambda: second.poll() is not None
            told.append((second.returncode, second.stderr.read()))
        yield lambda: raised == [application.second_start]

    assert play(monkeypatch, folder, story) == 0
    assert told == [(0, b"")]
