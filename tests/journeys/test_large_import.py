"""Bringing in a large file: the window answers all the while, and leaving off changes nothing."""

import gzip
import json
import os
import threading
import time

import pytest
from application_run import play
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from test_bad_input import folder, kept, press, said, says
from test_pages import practice

from sciatica_timer.services.store import backups, importing
from sciatica_timer.ui.kit.progress import Bar
from sciatica_timer.ui.question import Question

__all__ = ["folder"]


def large(count):
    one = practice(2)
    rows = [one | {"id": f"{n:032x}"} for n in range(count)]
    return json.dumps({"version": 1, "sessions": rows}).encode()


def buttons(application):
    found = application.window.findChildren(QAbstractButton)
    return {button.text() for button in found if button.isVisible()}


class Beats:
    """How long the window did not answer, at most, while something was waited for."""

    def __init__(self):
        self.longest, self._seen = 0.0, time.perf_counter()

    def __call__(self):
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._seen)
        self._seen = now

    def begin(self):
        self._seen = time.perf_counter()


def test_the_window_answers_and_cancel_changes_nothing(monkeypatch, folder, tmp_path):
    file = tmp_path / "large.json"
    file.write_bytes(large(6_000))
    beats = Beats()

    def story(application):
        yield application.window.isVisible
        application.transfer.offer(file)
        beats.begin()
        yield lambda: beats() or says(application, "Reading large.json")
        assert [bar for bar in application.window.findChildren(Bar) if bar.isVisible()]
        press(application, "Cancel")
        yield lambda: "Choose a file" in buttons(application)
        assert application.history.sessions == ()
        application.transfer.offer(file)
        beats.begin()
        yield lambda: beats() or says(application, "6000 sessions are new")
        for button, told, count in (
            ("Bring it in", "6000 sessions are brought in.", 6_000),
            ("Undo", "It is taken back.", 0),
        ):
            press(application, button)
            beats.begin()
            yield lambda told=told: beats() or says(application, told)
            assert len(application.history.sessions) == count
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Escape)

    assert play(monkeypatch, folder, story) == 0
    assert beats.longest < 5, "generous, for a machine that is busy with other things"


def test_a_backup_is_read_beside_the_window_and_cancel_changes_nothing(monkeypatch, folder):
    (folder / "backups").mkdir()
    packed = gzip.compress(large(30))
    (folder / "backups" / "sessions-2026-11-01.json.gz").write_bytes(packed)
    (folder / "sessions.json").write_text("{ this is no history")
    slow, real = threading.Event(), backups.read
    looked = []

    def read(*what, **more):
        looked.append(threading.current_thread())
        slow.wait(5)
        return real(*what, **more)

    def story(application):
        yield lambda: application.window.findChild(Question) is not None
        monkeypatch.setattr(backups, "read", read)
        press(application, "Use the backup")
        assert not says(application, "Reading the backup"), "nobody is told of a moment"
        yield lambda: says(application, "Reading the backup")
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Escape)
        slow.set()
        yield lambda: "Use the backup" in buttons(application)
        assert application.history.sessions == () and application.window.overlay() is None
        slow.clear()
        press(application, "Use the backup")
        yield lambda: says(application, "Reading the backup")
        press(application, "Cancel")
        yield lambda: "Use the backup" in buttons(application)
        slow.set()
        press(application, "Use the backup")
        yield lambda: len(application.history.sessions) == 30
        yield lambda: application.history.problem is None
        assert threading.main_thread() not in looked

    assert play(monkeypatch, folder, story) == 0
    assert len(kept(folder)) == 30


def test_leaving_the_page_leaves_off(monkeypatch, folder, tmp_path):
    file = tmp_path / "large.json"
    file.write_bytes(large(3_000))

    def story(application):
        yield application.window.isVisible
        application.transfer.offer(file)
        yield lambda: says(application, "Reading large.json")
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Escape)
        yield lambda: application.window.overlay() is None
        application.transfer.open()
        assert "Choose a file" in buttons(application)
        until = time.perf_counter() + 0.5
        yield lambda: time.perf_counter() > until
        assert not says(application, "sessions are new")

    assert play(monkeypatch, folder, story) == 0


@pytest.mark.skipif(os.name != "posix", reason="there are no such files")
def test_what_is_no_history_is_one_sentence(monkeypatch, folder, tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "deep.json").write_bytes(b'{"version": 1, "sessions": ' + b"[" * 100_000)
    million = b'{"version": 1, "sessions": [' + b"{}," * 1_000_000 + b"{}]}"
    (tmp_path / "many.json").write_bytes(million)

    def story(application):
        yield application.window.isVisible
        for name, words in (
            ("pipe.json", "It is a folder or a device and not a file"),
            ("folder.json", "It is a folder or a device and not a file"),
            ("deep.json", "The file is no history of Sciatica Timer"),
            ("many.json", "The file has more than 50,000 entries"),
            ("gone.json", "gone.json in"),
        ):
            application.transfer.offer(tmp_path / name)
            yield lambda words=words: says(application, words)
            assert not any("recursion" in text for text in said(application))

        def fails(*_what, **_more):
            raise MemoryError

        monkeypatch.setattr(importing, "preview", fails)
        application.transfer.offer(tmp_path / "deep.json")
        yield lambda: says(application, "deep.json could not be brought in, so nothing was changed")

    assert play(monkeypatch, folder, story) == 0
