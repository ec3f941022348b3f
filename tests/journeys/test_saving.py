"""A session never waits for the disk, and what is said about saving is true."""

import errno
import os
import threading
import time

import pytest
from application_run import fast, play
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from test_bad_input import disk, folder, kept, press, says, walk

from sciatica_timer.app.history import save_status
from sciatica_timer.app.session import recording
from sciatica_timer.domain.session import Hurt
from sciatica_timer.services import files
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.question import Question

__all__ = ["disk", "folder"]

SLOW_S = 0.6


@pytest.fixture
def slow_disk(monkeypatch, folder):
    """A disk that takes its time to keep what was written, and tells who has asked it what."""

    class Slow:
        slow_s = 0.0
        asked = ()
        """What the window's own thread has asked while it was slow."""

    def watched(name, real):
        def call(*what, **more):
            if Slow.slow_s:
                if threading.current_thread() is threading.main_thread():
                    Slow.asked = (*Slow.asked, (name, *what))
                if name in ("fsync", "fdatasync"):
                    time.sleep(Slow.slow_s)
            return real(*what, **more)

        return call

    for name in ("fsync", "fdatasync", "replace", "rename", "write", "ftruncate", "truncate"):
        if hasattr(os, name):
            monkeypatch.setattr(os, name, watched(name, getattr(os, name)))
    yield Slow
    Slow.slow_s = 0.0


def leave(application):
    """Leave the session and keep it, by keys."""
    stage = application.session_view.view
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    QTest.keyClick(stage.findChildren(Question)[-1], Qt.Key.Key_Return)


def test_a_disk_that_takes_a_second_holds_nothing_up(monkeypatch, folder, slow_disk):
    monkeypatch.setattr(recording, "JOURNAL_MS", 100)
    paused = []

    def story(application):
        application.playback.paused_by_itself.connect(paused.append)
        yield lambda: application.playback.running
        slow_disk.slow_s = SLOW_S
        yield lambda: application.session.anything_done and (folder / "running.jsonl").exists()
        until = time.perf_counter() + 1.5
        QTest.keyClick(application.session_view.view, Qt.Key.Key_Plus)
        application.session.note_hurt(Hurt(choice="skip"))
        application.history.replace_care(application.history.care)
        yield lambda: time.perf_counter() > until
        leave(application)
        yield lambda: isinstance(application.window.overlay(), Summary)
        assert says(application, "What you did is being saved.")
        assert not says(application, "Saved on this computer only")
        yield lambda: says(application, "What you did is kept.")
        assert says(application, "Saved on this computer only")
        assert kept(folder)

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start") == 0
    assert paused == []
    assert slow_disk.asked == (), "the window's thread has asked the disk"
    (session,) = kept(folder)
    assert session["completion"] == "left"
    assert not list(folder.glob("running*"))


def test_closing_waits_for_a_slow_disk_in_words_and_then_goes(monkeypatch, folder, slow_disk):
    def story(application):
        yield application.window.isVisible
        slow_disk.slow_s = SLOW_S
        walk(application)
        application.window.close()
        assert application.window.isVisible() and says(application, "Still saving")
        yield lambda: not application.window.isVisible()
        assert kept(folder)

    assert play(monkeypatch, folder, story) == 0


def test_a_disk_that_is_slow_and_then_full_is_told_when_closing(
    monkeypatch, folder, slow_disk, disk
):
    monkeypatch.setattr(save_status, "GRACE_S", 0.05)

    def story(application):
        yield application.window.isVisible
        slow_disk.slow_s = SLOW_S / 2
        walk(application)
        yield lambda: application.history.saving
        disk.number = errno.ENOSPC
        application.window.close()
        yield (
            lambda: (
                says(application, "Not everything is saved") or says(application, "Still saving")
            )
        )
        slow_disk.slow_s = disk.number = 0
        while application.window.isVisible():
            question = application.window.findChild(Question)
            if question is not None and says(application, "Not everything is saved"):
                press(application, "Try again")
            yield lambda: True

    assert play(monkeypatch, folder, story) == 0
    assert len(kept(folder)) == 1


def test_the_summary_tells_what_could_not_be_saved_and_when_it_is(monkeypatch, folder, disk):
    def story(application):
        yield lambda: application.playback.running
        yield lambda: application.session.anything_done
        disk.number = errno.ENOSPC
        leave(application)
        yield lambda: says(application, "What you did is not saved yet.")
        assert isinstance(application.window.overlay(), Summary)
        assert says(application, "There is no space left in")
        assert not says(application, "is kept") and not says(
            application, "Saved on this computer only"
        )
        press(application, "Try again")
        yield lambda: says(application, "What you did is not saved yet.")
        disk.number = 0
        press(application, "Try again")
        yield lambda: says(application, "What you did is kept.")
        assert says(application, "Saved on this computer only")
        assert kept(folder)

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start") == 0


@pytest.mark.parametrize("error", [RecursionError, ValueError, MemoryError, UnicodeError])
def test_whatever_goes_wrong_in_saving_is_told_and_closing_asks(monkeypatch, folder, error):
    def fails(*_what, **_more):
        raise error("number out of range")

    def story(application):
        yield application.window.isVisible
        monkeypatch.setattr(files, "write_and_stat", fails)
        walk(application)
        yield lambda: says(application, "could not be saved yet")
        application.window.close()
        yield lambda: application.window.findChild(Question) is not None
        assert says(application, "Not everything is saved") and not says(application, "range")
        press(application, "Close anyway")
        yield lambda: not application.window.isVisible()

    assert play(monkeypatch, folder, story) == 0
