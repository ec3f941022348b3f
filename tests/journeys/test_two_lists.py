"""The stop signs in the real window: two lists, two ways back, and high pain that is no lock."""

import json

from application_run import play, welcomed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from shared_clips import share_clips

from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.first_start import FirstStart
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.question import Question
from sciatica_timer.ui.today.page import TodayPage

Key = Qt.Key


def words(application):
    labels = application.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def button(application, name):
    found = (
        each
        for each in application.window.findChildren(QAbstractButton)
        if each.isVisible() and name in (each.text(), each.accessibleName())
    )
    return next(found, None)


def click(application, name):
    # Two clicks as quick as these the press guard would take for one double click.
    button(application, name).click()


def press_keys_on(application, name):
    """Reach a button with Tab alone, and press it."""
    window = application.window
    for _ in range(80):
        here = window.focusWidget()
        if isinstance(here, QAbstractButton) and name in (here.text(), here.accessibleName()):
            QTest.keyClick(here, Key.Key_Space)
            return
        QTest.keyClick(here, Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name!r}")


def asked(application):
    return any(each.isVisible() for each in application.window.findChildren(Question))


def test_high_pain_leads_through_the_signs_to_the_gentle_routine(qtbot, tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")

    def story(application):
        yield application.window.isActiveWindow
        application.ask_and_start("gentle-start")
        before = application.window.overlay()
        QTest.keyClick(before, Key.Key_7)
        click(application, "Next")
        assert isinstance(application.window.overlay(), StopSigns)
        assert "You answered 7 of 10." in words(application)
        # By the way back nothing begins, and nothing is locked.
        QTest.keyClick(application.window.overlay(), Key.Key_Escape)
        assert application.window.overlay() is None and not asked(application)
        application.ask_and_start("gentle-start")
        assert isinstance(application.window.overlay(), BeforeSession)
        QTest.keyClick(application.window.overlay(), Key.Key_7)
        QTest.keyClick(application.window.overlay(), Key.Key_Return)
        yield lambda: button(application, "None of these is new") is not None
        press_keys_on(application, "None of these is new")
        assert "Is 7 of 10 your usual level?" in words(application)
        assert not application.session.active
        click(application, "No, it is more than usual")
        yield lambda: button(application, "Cold or heat") is not None
        assert "What is possible now" in words(application)
        assert "Walk a little, change your position often" in words(application)
        click(application, "Cold or heat")
        assert application.window.page() == "care"
        application.window.show_page("today")
        application.ask_and_start("gentle-start")
        QTest.keyClick(application.window.overlay(), Key.Key_7)
        click(application, "Next")
        yield lambda: button(application, "None of these is new") is not None
        click(application, "None of these is new")
        click(application, "Yes, it is usual")
        yield lambda: button(application, "Start the very gentle routine") is not None
        click(application, "Start the very gentle routine")
        yield lambda: application.session.active
        assert application.session.before[0].pain.score == 7
        assert application.history.care.reds == (), "a level at rest locks nothing"
        assert application.session.state.plan.routine.id == FLARE_ROUTINE
        application.session.leave(keep=False)

    assert play(monkeypatch, folder, story) == 0


def test_each_list_has_its_way_back_and_keeps_its_dates(tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")

    def story(application):
        yield application.window.isActiveWindow
        click(application, "Stop signs")
        click(application, "I have one of these: See a doctor soon")
        assert button(application, "I have one of these: See a doctor soon") is None
        # It gets worse: the graver list is still there.
        click(application, "I have one of these: Get help now")
        assert "Go to a hospital emergency department at once" in words(application)
        click(application, "I pressed it by mistake")
        assert "See a doctor soon" in words(application)
        click(application, "Copy the number")
        assert QApplication.clipboard().text() == application.stop_signs.number().number
        click(application, "Close")
        today = application.window.findChild(TodayPage)
        assert not today.hero.start.isVisible()
        assert "When it has been looked at, say so" in words(application)
        application.ask_and_start("gentle-start")
        press_keys_on(application, "It has been looked at")
        assert "were you told that you may exercise?" in words(application)
        press_keys_on(application, "Yes, I may exercise")
        assert application.window.overlay() is None
        yield today.hero.start.isVisible
        application.ask_and_start("gentle-start")
        assert isinstance(application.window.overlay(), BeforeSession)
        application.window.close_overlay()
        # Both sides, in Settings, lead to the signs as well.
        application.window.show_page("settings")
        yield lambda: button(application, "Both") is not None
        click(application, "Both")
        assert "Both sides are sore" in words(application)
        yield lambda: button(application, "None of these is new") is not None
        click(application, "None of these is new")
        assert application.window.overlay() is None

    assert play(monkeypatch, folder, story) == 0
    reds = json.loads((folder / "sessions.json").read_text())["care"]["reds"]
    assert [red["urgency"] for red in reds] == ["soon", "now"]
    assert all(red["settled"] for red in reds)


def test_a_fresh_start_shows_the_signs_first_and_both_sides_once_more(qtbot, tmp_path, monkeypatch):
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    share_clips(folder / "cache")

    def story(application):
        yield lambda: isinstance(application.window.overlay(), FirstStart)
        first = application.window.overlay()
        while "Which side is sore?" not in words(application):
            QTest.keyClick(first, Key.Key_Return)
            yield lambda: True
        click(application, "Both")
        click(application, "Skip the rest")
        assert "New pain or weakness in both legs" in words(application)
        # The way back leads to the question, and no way past it.
        QTest.keyClick(application.window.overlay(), Key.Key_Escape)
        assert application.window.overlay() is first
        click(application, "Next")
        assert isinstance(application.window.overlay(), StopSigns)
        yield lambda: button(application, "None of these is new") is not None
        click(application, "None of these is new")
        assert application.window.overlay() is first
        assert "Which side is sore?" not in words(application)
        assert not application.session.active
        click(application, "Skip the rest")
        yield lambda: application.session.active

    assert play(monkeypatch, folder, story, "--start") == 0
