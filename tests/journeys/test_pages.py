"""The pages, by mouse and by key: each shows what is so now, and each button does what it says."""

import json
from datetime import datetime, timedelta

import pytest
import shiboken6
from application_run import fast, play, welcomed
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from sciatica_timer.app.care import pack_controller
from sciatica_timer.app.pages import settings_controller
from sciatica_timer.domain.session import Activity, Compared, StepAnswer
from sciatica_timer.services import clock
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.ui import theme
from sciatica_timer.ui.calendar.month import MonthTable
from sciatica_timer.ui.calendar.page import CalendarPage
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.care_page import CarePage
from sciatica_timer.ui.care.first_start import FirstStart
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.library.page import ExercisesPage
from sciatica_timer.ui.picture.illustration import Illustration
from sciatica_timer.ui.report.page import ReportPage
from sciatica_timer.ui.settings import SettingsPage
from sciatica_timer.ui.today.page import TodayPage

PAGES = {
    "today": TodayPage,
    "exercises": ExercisesPage,
    "calendar": CalendarPage,
    "care": CarePage,
    "settings": SettingsPage,
}


def says(application, words):
    labels = application.window.findChildren(QLabel)
    return any(words in label.text() for label in labels if label.isVisible())


def press(application, text):
    buttons = application.window.findChildren(QAbstractButton)
    QTest.mouseClick(
        next(
            button
            for button in buttons
            if text in (button.text(), button.accessibleName()) and button.isVisible()
        ),
        Qt.MouseButton.LeftButton,
    )


def practice(days_ago):
    """A quiet session of one exercise, so many days ago."""
    # A day begins at three: before that it is still the day before.
    today = datetime.now().astimezone() - timedelta(hours=3)
    began = today.replace(hour=12) - timedelta(days=days_ago)
    return {
        "id": f"{days_ago:032x}",
        "started": began.isoformat(),
        "ended": (began + timedelta(minutes=6)).isoformat(),
        "routine": "gentle-start",
        "routine_name": "Gentle start",
        "completion": "finished",
        "active_ms": 240_000,
        "parts": [
            {
                "exercise": "pelvic-tilt",
                "name": "Pelvic tilt",
                "side": None,
                "planned": {"hold_s": 3, "reps": 2, "sets": 1},
                "reps_done": 2,
                "held_ms": 6_000,
            }
        ],
        "before": [{"side": None, "pain": {"score": 3, "reach": "buttock"}}],
        "after": [{"side": None, "pain": {"score": 2, "reach": "buttock"}}],
    }


@pytest.fixture
def folder(qtbot, tmp_path):
    return welcomed(tmp_path / "data")


@pytest.fixture
def spoken(monkeypatch):
    """What the voice is asked to say outside a session."""
    texts = []
    monkeypatch.setattr(Voice, "sample", lambda _self, text, _prefs: texts.append(text))
    return texts


class Windows(QObject):
    """Notes every window that comes into sight: a part shown before it lies in a page is one."""

    def __init__(self):
        super().__init__()
        self.shown = []
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_the_summary_shows_the_way_in_which_it_was_done(monkeypatch, folder):
    done = practice(0)
    part = {"exercise": "knee-to-chest", "variant": "both", "variant_name": "Both knees together"}
    done["parts"][0] |= part
    (folder / "sessions.json").write_text(json.dumps({"version": 1, "sessions": [done]}))

    def story(application):
        yield lambda: application.history.sessions
        application.questions_after.ask(application.history.sessions[0])
        picture = application.window.overlay().findChild(Illustration)
        yield lambda: picture.scene is not None
        assert picture.scene.set_id == "knee-to-chest-both"

    assert play(monkeypatch, folder, story) == 0


def test_every_page_opens_by_its_key_and_by_mouse(monkeypatch, folder):
    windows = Windows()

    def story(application):
        yield application.window.isActiveWindow
        for number, (key, kind) in enumerate(PAGES.items(), start=1):
            QTest.keyClick(
                application.window,
                Qt.Key(Qt.Key.Key_0 + number),
                Qt.KeyboardModifier.ControlModifier,
            )
            yield lambda key=key: application.window.page() == key
            assert application.window.findChild(kind).isVisible()
            if kind is CalendarPage:
                # Also the first time the keyboard begins where the deed is.
                assert isinstance(application.window.focusWidget(), MonthTable)
        for key, kind in PAGES.items():
            QTest.mouseClick(application.window.rail.button(key), Qt.MouseButton.LeftButton)
            yield lambda key=key: application.window.page() == key
            assert application.window.findChild(kind).isVisible()

    assert play(monkeypatch, folder, story) == 0
    assert windows.shown == ["MainWindow"]


def test_the_stop_signs_are_one_click_away_everywhere(monkeypatch, folder):
    """On every page by the rail, and by a button of their own on all that lies over it."""
    (folder / "sessions.json").write_text(json.dumps({"version": 1, "sessions": [practice(1)]}))

    def story(application):
        def there_and_back(way_back="Close"):
            under = application.window.overlay()
            press(application, "Stop signs")
            assert isinstance(application.window.overlay(), StopSigns)
            press(application, way_back)
            assert application.window.overlay() is under

        yield application.window.isActiveWindow
        for key in PAGES:
            application.window.show_page(key)
            there_and_back()
        application.transfer.open()
        there_and_back()
        press(application, "Make the page")
        assert isinstance(application.window.overlay(), ReportPage)
        there_and_back()
        press(application, "Back")
        press(application, "Back")
        application.ask_and_start("flare-day")
        yield lambda: isinstance(application.window.overlay(), BeforeSession)
        there_and_back()
        press(application, "Skip the questions")
        yield lambda: application.session.anything_done
        there_and_back("Back to the session")
        application.session.leave(keep=True)
        yield lambda: isinstance(application.window.overlay(), Summary)
        there_and_back()

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story) == 0


def test_the_first_start_shows_the_stop_signs_again_and_minds_what_was_said_there(
    qtbot, monkeypatch, tmp_path
):
    def story(application):
        yield lambda: isinstance(application.window.overlay(), FirstStart)
        first = application.window.overlay()
        while not says(application, "Which side is sore?"):
            QTest.keyClick(first, Qt.Key.Key_Return)
        press(application, "Stop signs")
        press(application, "I have one of these: See a doctor soon")
        press(application, "Close")
        assert application.window.overlay() is first
        press(application, "Skip the rest")
        yield lambda: says(application, "See a doctor soon")
        application.ask_and_start("flare-day")
        assert isinstance(application.window.overlay(), StopSigns)

    assert play(monkeypatch, tmp_path / "data", story) == 0


def test_settings_change_the_look_at_once_and_let_the_voice_be_heard(monkeypatch, folder, spoken):
    def story(application):
        application.window.show_page("settings")
        yield lambda: says(application, "Your data")
        press(application, "Dark")
        assert theme.palette().dark
        press(application, "Light")
        assert not theme.palette().dark
        press(application, "Try the voice")
        assert spoken == [application.content.phrases.sample]

    assert play(monkeypatch, folder, story) == 0
    assert json.loads((folder / "preferences.json").read_text())["theme"] == "light"


def test_the_day_after_is_asked_once_and_a_step_can_be_taken_and_taken_back(monkeypatch, folder):
    sessions = [practice(days) for days in (5, 3, 1)]
    (folder / "sessions.json").write_text(json.dumps({"version": 1, "sessions": sessions}))

    def story(application):
        yield lambda: says(application, "Compared with yesterday before “Gentle start”")
        press(application, "Better")
        last = application.history.sessions[-1]
        assert last.next_day.compared is Compared.BETTER
        yield lambda: says(application, "Pelvic tilt")
        press(application, "Keep it as it is")
        assert application.history.care.choices[-1].answer is StepAnswer.KEPT
        press(application, "Undo")
        assert application.history.care.choices[-1].again
        press(application, "Yes, do that")
        assert application.history.care.choices[-1].answer is StepAnswer.ACCEPTED
        press(application, "Undo")
        assert application.history.care.choices[-1].answer is StepAnswer.UNDONE

    assert play(monkeypatch, folder, story) == 0

    def again(application):
        yield lambda: bool(application.history.sessions)
        buttons = application.window.findChildren(QAbstractButton)
        asked = {button.text() for button in buttons if button.isVisible()}
        assert not asked & {"Better", "Yes, do that"}

    assert play(monkeypatch, folder, again) == 0


def test_an_activity_stands_in_the_calendar(monkeypatch, folder):
    def story(application):
        application.window.show_page("care")
        yield lambda: says(application, "Cold or heat")
        application.window.findChild(CarePage).activity.logged.emit(Activity.SWIM, 30)
        assert says(application, "Swim, 30 minutes. It is in your calendar.")
        application.window.show_page("calendar")
        yield lambda: says(application, "30 min")
        assert says(application, "1 of 2 days this week")

    assert play(monkeypatch, folder, story) == 0


def test_a_walk_goes_on_while_the_computer_sleeps(monkeypatch, folder):
    slept, elapsed = [0], clock.elapsed
    monkeypatch.setattr(clock, "elapsed", lambda: elapsed() + slept[0])

    def story(application):
        application.window.show_page("care")
        yield lambda: says(application, "Cold or heat")
        application.window.findChild(CarePage).activity.timer_start_requested.emit(Activity.WALK)
        slept[0] += 25 * 60_000
        application.window.findChild(CarePage).activity.timer_stop_requested.emit()
        assert says(application, "Walk, 25 minutes. It is in your calendar.")

    assert play(monkeypatch, folder, story) == 0


def test_cold_says_when_it_starts_nearly_ends_and_ends(monkeypatch, folder, spoken):
    monkeypatch.setattr(pack_controller, "BEAT_MS", 20)
    at = [1_000_000]
    monkeypatch.setattr(clock, "ticks", lambda: at[0])

    def story(application):
        said = application.content.advice.packs.cold.said
        application.window.show_page("care")
        yield lambda: says(application, "Cold or heat")
        press(application, "Yesterday")
        press(application, "Start")
        assert spoken == [said["start"]]
        at[0] += 19 * 60_000 + 30_000
        yield lambda: len(spoken) == 2
        assert says(application, said["near-end"])
        application.window.show_page("today")
        at[0] += 30_000
        yield lambda: len(spoken) == 3
        assert spoken == [said["start"], said["near-end"], said["end"]]
        assert says(application, said["end"]) and not says(application, said["near-end"])
        assert application.packs.timer is None

    assert play(monkeypatch, folder, story) == 0


def test_settings_that_are_gone_ask_for_no_voices(monkeypatch, tmp_path, caplog):
    asked, over = [], []
    monkeypatch.setattr(settings_controller, "ASK_MS", 100)
    monkeypatch.setattr(Voice, "list_voices", lambda _voice: asked.append(True))

    def story(application):
        yield application.window.isVisible
        application.window.show_page("settings")
        # As when a window is closed, or makes way for one in another language.
        shiboken6.delete(application.window.findChild(SettingsPage))
        QTimer.singleShot(120, lambda: over.append(True))
        yield lambda: over

    assert play(monkeypatch, welcomed(tmp_path), story) == 0
    assert not asked and "Not caught" not in caplog.text
