"""The calendar in the whole app: every change is on the disk at once and can be taken back."""

import json
import time
from datetime import date, datetime, timedelta

import pytest
from application_run import play, welcomed
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from sciatica_timer.domain.calendar import week_of
from sciatica_timer.domain.session import Activity, WeekReason
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.store.export_formats import to_calendar
from sciatica_timer.ui.calendar.add import PastSessionRequest
from sciatica_timer.ui.calendar.day import DayCard
from sciatica_timer.ui.calendar.edit import EditForm
from sciatica_timer.ui.calendar.page import CalendarPage
from sciatica_timer.ui.kit import Button
from sciatica_timer.ui.question import Question


def practice(days_ago):
    # A day begins at three: before that it is still the day before.
    today = datetime.now().astimezone() - timedelta(hours=3)
    began = today.replace(hour=12, microsecond=0) - timedelta(days=days_ago)
    part = {
        "exercise": "pelvic-tilt",
        "name": "Pelvic tilt",
        "planned": {"hold_s": 3, "reps": 2},
        "reps_done": 2,
        "weather": "rain",
    }
    return {
        "id": f"{days_ago:032x}",
        "started": began.isoformat(),
        "ended": (began + timedelta(minutes=6)).isoformat(),
        "routine": "gentle-start",
        "routine_name": "Gentle start",
        "completion": "finished",
        "active_ms": 240_000,
        "parts": [part],
        "shoes": "blue",
    }


@pytest.fixture
def folder(qtbot, tmp_path):
    made = welcomed(tmp_path / "data")
    record = {"version": 1, "sessions": [practice(30), practice(9)]}
    (made / "sessions.json").write_text(json.dumps(record))
    return made


def on_disk(folder, application=None):
    """What is in the file, once the disk has everything."""
    assert application is None or application.history.flush()
    record = json.loads((folder / "sessions.json").read_text())
    return sorted(record["sessions"], key=lambda one: one["started"])


def undo(application):
    QTest.keyClick(application.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def says(page, words):
    return any(words in one.text() for one in page.findChildren(QLabel) if one.isVisible())


def field(page, name):
    """What is in sight under that name."""
    shown = (one for one in page.findChildren(QWidget) if one.isVisible())
    return next(one for one in shown if one.accessibleName() == name)


def press(page, text):
    next(each for each in page.findChildren(Button) if each.text() == text).click()


def opens(application):
    """Show the calendar; gives what to wait for."""
    application.window.show_page("calendar")
    return lambda: (
        (page := application.window.findChild(CalendarPage)) is not None and page.isVisible()
    )


def at_day(application, days_ago=9):
    page = application.window.findChild(CalendarPage)
    page.choose(page.chosen - timedelta(days=days_ago))
    return page


def test_every_change_of_a_day_can_be_taken_back(monkeypatch, folder):
    before = on_disk(folder)

    def story(application):
        yield application.window.isActiveWindow
        yield opens(application)
        page = at_day(application)
        page.findChild(DayCard).blocks()[0].edit()
        field(page, "Note").setPlainText("Easier on the right.")
        field(page, "Reps of Pelvic tilt").setValue(1)
        page.findChild(EditForm).save()
        edited = on_disk(folder, application)[-1]
        assert (edited["note"], edited["parts"][0]["reps_done"]) == ("Easier on the right.", 1)
        assert (edited["shoes"], edited["parts"][0]["weather"]) == ("blue", "rain")
        assert says(page, "It is changed.")

        page.requests.delete_requested.emit(edited["id"])
        assert [one["id"] for one in on_disk(folder, application)] == [before[0]["id"]]
        page.requests.copy_requested.emit(before[0]["id"], page.chosen - timedelta(days=1))
        assert len(on_disk(folder, application)) == 2
        page.requests.add_requested.emit(
            PastSessionRequest(
                day=page.chosen,
                hour=9,
                minutes=30,
                name="Walk",
                activity=Activity.WALK,
                note="Lake",
            )
        )
        assert "Lake" in [one.get("note") for one in on_disk(folder, application)]
        page.requests.week_marked.emit(week_of(page.chosen, 1), WeekReason.SICK)
        assert application.history.weeks[0].reason is WeekReason.SICK

        undo(application)
        assert application.history.weeks[0].reason is None
        undo(application)
        undo(application)
        assert [one["id"] for one in on_disk(folder, application)] == [before[0]["id"]]
        undo(application)
        assert on_disk(folder, application)[-1]["note"] == "Easier on the right."
        undo(application)
        last = on_disk(folder, application)[-1]
        assert "edited" in last and last.pop("edited")
        assert last.get("note", "") == "" and last["shoes"] == "blue"
        assert last["parts"][0]["reps_done"] == 2
        undo(application)
        assert says(page, "There is nothing to take back.")

    assert play(monkeypatch, folder, story) == 0


def test_what_was_written_is_not_lost_when_the_window_closes(monkeypatch, folder):
    def closes(application):
        """Close the window from another page; the day of what is not saved comes into sight."""
        page = application.window.findChild(CalendarPage)
        written = page.unsaved[0].day
        page.choose(date.today() - timedelta(days=60))
        application.window.show_page("care")
        assert not application.window.close()
        assert says(application.window.findChild(Question), "What you changed is not saved")
        assert page.isVisible() and page.chosen == written

    def story(application):
        yield opens(application)
        page = at_day(application)
        page.findChild(DayCard).blocks()[0].edit()
        assert page.unsaved == []
        field(page, "Note").setPlainText("Easier on the right.")
        closes(application)
        press(application.window.findChild(Question), "Go on writing")
        yield lambda: not application.window.findChildren(Question)
        assert field(page, "Note").toPlainText() == "Easier on the right."
        press(page, "Add something you did")
        field(page, "A note, if you like").setText("Lake")
        closes(application)
        press(application.window.findChild(Question), "Save it")
        yield lambda: len(page.unsaved) == 1 and len(application.window.findChildren(Question)) == 1
        press(application.window.findChild(Question), "Discard it")
        assert page.unsaved == [] and not application.window.isVisible()

    assert play(monkeypatch, folder, story) == 0
    assert [one.get("note") for one in on_disk(folder)] == [None, "Easier on the right."]


def test_a_session_goes_to_the_clipboard_in_words(monkeypatch, folder):
    def story(application):
        yield opens(application)
        page = at_day(application)
        page.findChild(DayCard).blocks()[0].copy_text()
        lines = QGuiApplication.clipboard().text().splitlines()
        assert lines[1] == "Gentle start, 4 minutes"
        assert "Pelvic tilt: 2 times" in lines[2]
        assert says(page, "Copied as text.")

    assert play(monkeypatch, folder, story) == 0


def test_an_edit_into_the_future_ends_now(monkeypatch, folder):
    def story(application):
        yield opens(application)
        page = at_day(application)
        block = page.findChild(DayCard).blocks()[0]
        late = datetime.now().astimezone() + timedelta(hours=5)
        from sciatica_timer.domain.edits import moved

        page.requests.change_requested.emit(block.session, moved(block.session, late, 240_000))
        assert datetime.fromisoformat(on_disk(folder)[-1]["ended"]) <= datetime.now().astimezone()

    assert play(monkeypatch, folder, story) == 0


def test_days_are_sorted_once_and_not_at_every_refresh(monkeypatch, folder):
    def story(application):
        yield opens(application)
        first = application.history.calendar(3)
        application.navigation.refresh_shown()
        application.window.show_page("today")
        application.window.show_page("calendar")
        assert application.history.calendar(3) is first
        application.history.remove(on_disk(folder, application)[0]["id"])
        assert application.history.calendar(3) is not first

    assert play(monkeypatch, folder, story) == 0


def test_turning_to_the_window_takes_in_what_another_machine_has_written(monkeypatch, folder):
    looks = []
    real = HistoryStore.look_again
    monkeypatch.setattr(HistoryStore, "look_again", lambda self: looks.append(real(self)))

    def story(application):
        yield application.window.isActiveWindow
        # As a network share that tells no watcher.
        application.history.watch.stop()
        record = json.loads((folder / "sessions.json").read_text())
        record["sessions"].append(practice(3))
        (folder / "sessions.json").write_text(json.dumps(record))
        assert len(application.history.sessions) == 2
        before = len(looks)
        QApplication.sendEvent(application.window, QEvent(QEvent.Type.ActivationChange))
        assert len(looks) == before + 1
        yield lambda: len(application.history.sessions) == 3

    assert play(monkeypatch, folder, story) == 0


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
def test_what_is_told_of_another_day_has_the_offset_of_that_day(monkeypatch, folder):
    """Summer and winter of one zone; the app follows when the zone changes while it runs."""
    july, january = date(2026, 7, 10), date(2026, 1, 12)
    told = {}

    def wish(day, name):
        return PastSessionRequest(day=day, hour=9, minutes=15, name=name, activity=Activity.WALK)

    def story(application):
        yield application.window.isActiveWindow
        yield opens(application)
        page = application.window.findChild(CalendarPage)
        page.requests.add_requested.emit(wish(july, "summer"))
        page.requests.add_requested.emit(wish(january, "winter"))
        summer = next(one for one in application.history.sessions if one.routine_name == "summer")
        page.requests.copy_requested.emit(summer.id, january + timedelta(days=1))
        page.choose(january)
        page.findChild(DayCard).blocks()[0].edit()
        field(page, "Day").set_day(july + timedelta(days=1))
        page.findChild(EditForm).save()
        patch.setenv("TZ", "America/New_York")
        page.requests.add_requested.emit(wish(july + timedelta(days=2), "there"))
        told["dates"] = to_calendar(application.history.sessions).decode()

    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        assert play(monkeypatch, folder, story) == 0
    time.tzset()
    made = [(one["routine_name"], one["started"]) for one in on_disk(folder)]
    assert [one for one in made if one[0] in ("summer", "winter", "there")] == [
        ("summer", "2026-01-13T09:00:00+01:00"),
        ("summer", "2026-07-10T09:00:00+02:00"),
        ("winter", "2026-07-11T09:00:00+02:00"),
        ("there", "2026-07-12T09:00:00-04:00"),
    ]
    starts = {line for line in told["dates"].splitlines() if line.startswith("DTSTART:20260")}
    assert starts == {
        "DTSTART:20260113T080000Z",
        "DTSTART:20260710T070000Z",
        "DTSTART:20260711T070000Z",
        "DTSTART:20260712T130000Z",
    }
