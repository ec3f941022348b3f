"""A history that takes long to read: told in place of the pages, with the stop signs beside it."""

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.app.history import save_status
from sciatica_timer.app.history.history_reading import HistoryReading
from sciatica_timer.domain.session import CareLog
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.ui.history.reading_page import ReadingPage
from sciatica_timer.ui.kit import Label
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question


def test_the_window_answers_while_a_slow_disk_is_read(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sessions.json").write_text('{"version": 1, "sessions": []}')
    history = HistoryStore(tmp_path, now=clock.now, waits=False)
    window, told, signs = MainWindow(), list[str](), QWidget()
    qtbot.addWidget(window)
    window.add_page("today", QWidget(), "today", "Today")
    window.show()
    looked: list[threading.Thread] = []

    def begin() -> None:
        HistoryReading(
            history,
            window,
            show_signs=lambda: window.show_overlay(signs),
            ahead=lambda: lambda: looked.append(threading.current_thread()),
            then=lambda: told.append("there"),
            parent=window,
        ).begin()

    begin()
    assert told == ["there"] and window.overlay() is None, "a quick disk is told of by nobody"

    read, real = threading.Event(), os.read
    monkeypatch.setattr(os, "read", lambda *what: read.wait() and real(*what))
    begin()
    page = window.overlay()
    assert isinstance(page, ReadingPage) and told == ["there"]
    assert "Reading your history" in [label.text() for label in page.findChildren(Label)]
    page.signs.click()
    with qtbot.waitSignal(history.loaded):
        read.set()
    qtbot.waitUntil(lambda: bool(looked))
    assert looked[0] is not threading.main_thread()
    assert window.overlay() is signs, "nobody is taken away from the stop signs"
    window.close_overlay()
    qtbot.waitUntil(lambda: told == ["there", "there"])
    assert window.overlay() is None
    history.close()


def test_who_closes_while_it_is_read_is_asked_only_where_something_would_be_lost(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sessions.json").write_text('{"version": 1, "sessions": []}')
    monkeypatch.setattr(save_status, "GRACE_S", 0.01)
    read, real = threading.Event(), os.read
    monkeypatch.setattr(os, "read", lambda *what: read.wait() and real(*what))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    history = HistoryStore(tmp_path, now=clock.now, waits=False)
    others = PreferencesStore(tmp_path / "other"), ProgrammeStore(tmp_path, now=clock.now)
    status = save_status.SaveStatus(history, *others, window, window)
    assert not history.load(for_s=0.01) and status.may_close()
    history.replace_care(CareLog(began=clock.now().date()))
    assert not status.may_close()
    assert window.findChild(Question).accessibleName() == "Still saving"
    with qtbot.waitSignal(history.saved):
        read.set()
    qtbot.waitUntil(window.isHidden)
    assert status.may_close()
    history.close()
