"""A bad day on Today: one gentle word, and no second voice beside it."""

import json
from datetime import datetime, timedelta

import pytest
from application_run import fast, play, welcomed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from test_pages import practice, press, says

from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import StepAnswer
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.it_hurts import ItHurtsSheet
from sciatica_timer.ui.report.page import ReportPage
from sciatica_timer.ui.today.page import TodayPage


@pytest.fixture
def folder(qtbot, tmp_path):
    return welcomed(tmp_path / "data")


def keep(folder, *sessions, **care):
    file = {"version": 1, "sessions": sessions, "care": care}
    (folder / "sessions.json").write_text(json.dumps(file))


def test_after_a_day_that_did_not_settle_the_gentle_routine_stands_first(monkeypatch, folder):
    """The gentlest dose hurt nobody and still did not settle: no move can be made easier."""
    worse = {"compared": "worse", "settled": False, "answered": datetime.now().astimezone()}
    last = practice(1)
    last["next_day"] = worse | {"answered": worse["answered"].isoformat()}
    keep(folder, practice(3), last)

    def story(application):
        yield lambda: says(application, "A gentler day")
        page = application.window.findChild(TodayPage)
        assert page.routine() == FLARE_ROUTINE
        assert not says(application, "How is it today?")
        press(application, "Start")
        yield lambda: isinstance(application.window.overlay(), BeforeSession)
        assert application.history.care.choices[-1].answer is StepAnswer.ACCEPTED

    assert play(monkeypatch, folder, story) == 0


def test_while_a_red_answer_stands_today_says_only_that(monkeypatch, folder):
    last = practice(1)
    last["after"] = [{"side": None, "pain": {"score": 8, "reach": "thigh"}}]
    began = (datetime.now().astimezone() - timedelta(days=9)).date().isoformat()
    keep(folder, practice(3), last, began=began)

    def story(application):
        yield lambda: says(application, "Exercise can wait")
        page = application.window.findChild(TodayPage)
        assert not page.hero.start.isVisible()
        assert not says(application, "How is it today?")
        assert not page.quiet.isVisible()

    assert play(monkeypatch, folder, story) == 0


def test_what_the_record_says_for_a_doctor_is_said_once(monkeypatch, folder):
    days = [practice(days_ago) for days_ago in (30, 23, 16, 9, 2)]
    for day in days:
        day["after"] = [{"side": None, "pain": {"score": 4, "reach": "buttock"}}]
    keep(folder, *days)

    def story(application):
        yield lambda: says(application, "Show it to a doctor")
        assert says(application, "In the last four weeks your pain has not clearly eased.")
        page = application.window.findChild(TodayPage)
        assert not page.quiet.isVisible()
        press(application, "Page for the doctor")
        yield lambda: isinstance(application.window.overlay(), ReportPage)
        application.window.close_overlay()
        yield lambda: says(application, "Show it to a doctor")
        press(application, "I have read this")
        yield lambda: not says(application, "Show it to a doctor")

    def again(application):
        yield application.window.isVisible
        assert not says(application, "Show it to a doctor")

    assert play(monkeypatch, folder, story) == 0
    told = json.loads((folder / "sessions.json").read_text())["care"]["doctor_told"]
    assert [one["doctor"] for one in told] == ["no-better"]
    assert play(monkeypatch, folder, again) == 0


@pytest.mark.parametrize("begun", [False, True], ids=["announced", "done"])
def test_what_was_answered_when_it_hurt_stands_though_the_window_is_closed(
    monkeypatch, folder, begun
):
    def story(application):
        stage = application.session_view.view
        yield lambda: application.playback.running
        yield lambda: application.session.anything_done or not begun
        QTest.keyClick(stage, Qt.Key.Key_P)
        QTest.keyClick(stage.findChild(ItHurtsSheet), Qt.Key.Key_8)
        application.window.close()
        if begun:
            press(application, "Keep it")
        yield lambda: not application.session.active

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start", limit_s=30) == 0
    kept = json.loads((folder / "sessions.json").read_text())
    assert [red["pain"]["score"] for red in kept["care"]["reds"]] == [8]
    hurts = [hurt for part in kept["sessions"][-1]["parts"] for hurt in part.get("hurts", ())]
    assert [hurt["pain"]["score"] for hurt in hurts] == [8]
