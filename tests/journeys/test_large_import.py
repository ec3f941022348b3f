"""Bringing in a large file: the window answers all the while, and leaving off changes nothing."""

import json
import os
import time

import pytest
from house import play
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from test_bad_input import folder, press, said, says
from test_pages import practice

from sciatica_timer.services.store import importing
from sciatica_timer.ui.kit.progress import Bar

__all__ = ["folder"]


def large(count):
    one = practice(2)
    rows = [one | {"id": f"{n:032x}"} for n in range(count)]
    return json.dumps({"version": 1, "sessions": rows}).encode()


def buttons(house):
    found = house.frame.findChildren(QAbstractButton)
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

    def story(house):
        yield house.frame.isVisible
        house.whole.offer(file)
        beats.begin()
        yield lambda: beats() or says(house, "Reading large.json")
        assert [bar for bar in house.frame.findChildren(Bar) if bar.isVisible()]
        press(house, "Cancel")
        yield lambda: "Choose a file" in buttons(house)
        assert house.history.sessions == ()
        house.whole.offer(file)
        beats.begin()
        yield lambda: beats() or says(house, "6000 sessions are new")
        for button, told, count in (
            ("Bring it in", "6000 sessions are brought in.", 6_000),
            ("Undo", "It is taken back.", 0),
        ):
            press(house, button)
            beats.begin()
            yield lambda told=told: beats() or says(house, told)
            assert len(house.history.sessions) == count
        QTest.keyClick(house.frame.layer(), Qt.Key.Key_Escape)

    assert play(monkeypatch, folder, story) == 0
    assert beats.longest < 5, "generous, for a machine that is busy with other things"


def test_leaving_the_page_leaves_off(monkeypatch, folder, tmp_path):
    file = tmp_path / "large.json"
    file.write_bytes(large(3_000))

    def story(house):
        yield house.frame.isVisible
        house.whole.offer(file)
        yield lambda: says(house, "Reading large.json")
        QTest.keyClick(house.frame.layer(), Qt.Key.Key_Escape)
        yield lambda: house.frame.layer() is None
        house.whole.open()
        assert "Choose a file" in buttons(house)
        until = time.perf_counter() + 0.5
        yield lambda: time.perf_counter() > until
        assert not says(house, "sessions are new")

    assert play(monkeypatch, folder, story) == 0


@pytest.mark.skipif(os.name != "posix", reason="there are no such files")
def test_what_is_no_history_is_one_sentence(monkeypatch, folder, tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "deep.json").write_bytes(b'{"version": 1, "sessions": ' + b"[" * 100_000)
    million = b'{"version": 1, "sessions": [' + b"{}," * 1_000_000 + b"{}]}"
    (tmp_path / "many.json").write_bytes(million)

    def story(house):
        yield house.frame.isVisible
        for name, words in (
            ("pipe.json", "It is a folder or a device and not a file"),
            ("folder.json", "It is a folder or a device and not a file"),
            ("deep.json", "The file is no history of Sciatica Timer"),
            ("many.json", "The file has more than 50,000 entries"),
            ("gone.json", "gone.json in"),
        ):
            house.whole.offer(tmp_path / name)
            yield lambda words=words: says(house, words)
            assert not any("recursion" in text for text in said(house))

        def fails(*_what, **_more):
            raise MemoryError

        monkeypatch.setattr(importing, "preview", fails)
        house.whole.offer(tmp_path / "deep.json")
        yield lambda: says(house, "deep.json could not be brought in, so nothing was changed")

    assert play(monkeypatch, folder, story) == 0
