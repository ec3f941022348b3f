"""What was looked at earlier is never written over what has become of it since."""

import json
from datetime import datetime, timedelta

import pytest
from application_run import fast, play
from care_folder import FLARE_OUT, HURT, folder_with, kept, press
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sciatica_timer.app.session import questions_after
from sciatica_timer.domain.session import Compared, NextDay, WeekMark, WeekReason
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.ui.calendar.page import CalendarPage
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.kit import Label
from sciatica_timer.ui.kit.pain import PainScale


def look(application):
    """Take in what the other computer has written, once our own is on the disk."""
    application.history.flush()
    application.history.look_again()
    application.history.flush()


def neighbour(folder, change):
    """Another computer reads the history, changes it and leaves."""
    there = HistoryStore(folder, now=clock.now)
    there.load()
    change(there)
    there.close()


def test_a_summary_keeps_what_another_computer_has_added_meanwhile(qtbot, tmp_path, monkeypatch):
    folder = folder_with(tmp_path / "data", *FLARE_OUT[:2])

    def story(application):
        application.starter.start("flare-day")
        yield lambda: isinstance(application.window.overlay(), Summary)
        (session,) = application.history.sessions
        told = replace(session, next_day=NextDay(compared=Compared.WORSE, settled=False))
        neighbour(folder, lambda there: there.replace(told))
        look(application)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_4)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Return)
        (session,) = application.history.sessions
        assert session.next_day == told.next_day
        assert session.after[0].pain.score == 4

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story) == 0


def test_a_summary_left_open_over_night_asks_how_it_was_right_after_the_session(
    qtbot, tmp_path, monkeypatch
):
    folder = folder_with(tmp_path / "data", *FLARE_OUT[:2])
    monkeypatch.setattr(questions_after, "LOOK_MS", 20)
    real = clock.now

    def asks(application):
        return {label.text() for label in application.window.overlay().findChildren(Label)}

    def story(application):
        application.starter.start("flare-day")
        yield lambda: isinstance(application.window.overlay(), Summary)
        assert "Pain now" in asks(application)
        monkeypatch.setattr(clock, "now", lambda: real() + timedelta(days=1))
        yield lambda: "Pain right after it" in asks(application)
        assert "Pain now" not in asks(application)
        scale = application.window.overlay().findChild(PainScale)
        assert scale.accessibleName() == "Pain right after it, 0 to 10"
        # The clock was only wrong.
        monkeypatch.setattr(clock, "now", real)
        yield lambda: "Pain now" in asks(application)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_4)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Return)
        (session,) = application.history.sessions
        assert session.after[0].pain.score == 4

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story) == 0


def test_a_session_deleted_meanwhile_stays_so_and_a_red_answer_about_it_stands(
    qtbot, tmp_path, monkeypatch
):
    folder = folder_with(tmp_path / "data", *FLARE_OUT[:2])

    def story(application):
        application.starter.start("flare-day")
        yield lambda: isinstance(application.window.overlay(), Summary)
        (session,) = application.history.sessions
        neighbour(folder, lambda there: there.remove(session.id))
        look(application)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_8)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Return)
        assert isinstance(application.window.overlay(), StopSigns)
        assert application.history.sessions == ()
        application.window.close_overlay()
        assert not application.stop_signs.may_start()

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story) == 0
    assert kept(folder)["sessions"] == []
    assert kept(folder)["care"]["reds"][0]["settled"] is None


@pytest.mark.parametrize("gone", [False, True])
def test_the_next_day_is_answered_on_the_session_as_it_is_by_then(
    qtbot, tmp_path, monkeypatch, gone
):
    folder = folder_with(tmp_path / "data")
    (folder / "sessions.json").write_text(json.dumps(kept(folder) | {"sessions": [HURT]}))

    def story(application):
        yield lambda: bool(application.history.sessions)
        (session,) = application.history.sessions
        application.today.next_day.answer(session.id, Compared.WORSE)
        noted = replace(session, note="from there")

        def change(there):
            if gone:
                there.remove(session.id)
            else:
                there.replace(noted)

        neighbour(folder, change)
        look(application)
        press(application, "It is still worse")
        told = [(one.note, one.next_day.settled) for one in application.history.sessions]
        assert told == ([] if gone else [("from there", False)])

    assert play(monkeypatch, folder, story) == 0


def test_undo_in_the_calendar_takes_back_no_more_than_its_own(qtbot, tmp_path, monkeypatch):
    folder = folder_with(tmp_path / "data")
    (folder / "sessions.json").write_text(json.dumps(kept(folder) | {"sessions": [HURT]}))
    monday = datetime.fromisoformat(HURT["started"]).date() - timedelta(days=1)

    def story(application):
        yield lambda: bool(application.history.sessions)
        application.window.show_page("calendar")
        page = application.window.findChild(CalendarPage)
        (session,) = application.history.sessions
        page.requests.delete_requested.emit(session.id)
        application.history.flush()
        noted = replace(session, note="brought back there")
        neighbour(folder, lambda there: there.add(noted))
        look(application)
        page.requests.undo_requested.emit()
        assert [one.note for one in application.history.sessions] == ["brought back there"]
        page.requests.week_marked.emit(monday, WeekReason.SICK)
        application.history.flush()
        travel = WeekMark(first=monday, reason=WeekReason.TRAVEL, edited=clock.now())
        neighbour(folder, lambda there: there.mark_week(travel))
        look(application)
        page.requests.undo_requested.emit()
        assert [one.reason for one in application.history.weeks] == [WeekReason.TRAVEL]

    assert play(monkeypatch, folder, story) == 0
