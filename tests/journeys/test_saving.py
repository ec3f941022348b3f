"""A session never waits for the disk, and what is said about saving is true."""

import errno
import os
import threading
import time

import pytest
from house import fast, play
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


def leave(house):
    """Leave the session and keep it, by keys."""
    stage = house.on_stage.stage
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    QTest.keyClick(stage.findChildren(Question)[-1], Qt.Key.Key_Return)


def test_a_disk_that_takes_a_second_holds_nothing_up(monkeypatch, folder, slow_disk):
    monkeypatch.setattr(recording, "JOURNAL_MS", 100)
    slept = []

    def story(house):
        house.flow.slept.connect(lambda: slept.append(True))
        yield lambda: house.playback.running
        slow_disk.slow_s = SLOW_S
        yield lambda: house.flow.anything_done and (folder / "running.jsonl").exists()
        until = time.perf_counter() + 1.5
        QTest.keyClick(house.on_stage.stage, Qt.Key.Key_Plus)
        house.flow.note_hurt(Hurt(choice="skip"))
        house.history.replace_care(house.history.care)
        yield lambda: time.perf_counter() > until
        leave(house)
        yield lambda: isinstance(house.frame.layer(), Summary)
        assert says(house, "What you did is being saved.")
        assert not says(house, "Saved on this computer only")
        yield lambda: says(house, "What you did is kept.")
        assert says(house, "Saved on this computer only")
        assert kept(folder)

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start") == 0
    assert slept == []
    assert slow_disk.asked == (), "the window's thread has asked the disk"
    (session,) = kept(folder)
    assert session["completion"] == "left"
    assert not list(folder.glob("running*"))


def test_closing_waits_for_a_slow_disk_in_words_and_then_goes(monkeypatch, folder, slow_disk):
    def story(house):
        yield house.frame.isVisible
        slow_disk.slow_s = SLOW_S
        walk(house)
        house.frame.close()
        assert house.frame.isVisible() and says(house, "Still saving")
        yield lambda: not house.frame.isVisible()
        assert kept(folder)

    assert play(monkeypatch, folder, story) == 0


def test_a_disk_that_is_slow_and_then_full_is_told_when_closing(
    monkeypatch, folder, slow_disk, disk
):
    monkeypatch.setattr(save_status, "GRACE_S", 0.05)

    def story(house):
        yield house.frame.isVisible
        slow_disk.slow_s = SLOW_S / 2
        walk(house)
        yield lambda: house.history.saving
        disk.number = errno.ENOSPC
        house.frame.close()
        yield lambda: says(house, "Not everything is saved") or says(house, "Still saving")
        slow_disk.slow_s = disk.number = 0
        while house.frame.isVisible():
            question = house.frame.findChild(Question)
            if question is not None and says(house, "Not everything is saved"):
                press(house, "Try again")
            yield lambda: True

    assert play(monkeypatch, folder, story) == 0
    assert len(kept(folder)) == 1


def test_the_summary_tells_what_could_not_be_saved_and_when_it_is(monkeypatch, folder, disk):
    def story(house):
        yield lambda: house.playback.running
        yield lambda: house.flow.anything_done
        disk.number = errno.ENOSPC
        leave(house)
        yield lambda: says(house, "What you did is not saved yet.")
        assert isinstance(house.frame.layer(), Summary)
        assert says(house, "There is no space left in")
        assert not says(house, "is kept") and not says(house, "Saved on this computer only")
        press(house, "Try again")
        yield lambda: says(house, "What you did is not saved yet.")
        disk.number = 0
        press(house, "Try again")
        yield lambda: says(house, "What you did is kept.")
        assert says(house, "Saved on this computer only")
        assert kept(folder)

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start") == 0


@pytest.mark.parametrize("error", [RecursionError, ValueError, MemoryError, UnicodeError])
def test_whatever_goes_wrong_in_saving_is_told_and_closing_asks(monkeypatch, folder, error):
    def fails(*_what, **_more):
        raise error("number out of range")

    def story(house):
        yield house.frame.isVisible
        monkeypatch.setattr(files, "write_and_stat", fails)
        walk(house)
        yield lambda: says(house, "could not be saved yet")
        house.frame.close()
        yield lambda: house.frame.findChild(Question) is not None
        assert says(house, "Not everything is saved") and not says(house, "range")
        press(house, "Close anyway")
        yield lambda: not house.frame.isVisible()

    assert play(monkeypatch, folder, story) == 0
