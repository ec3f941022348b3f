"""My week: planned by hand, followed by Today, looked back at, and there after a restart."""

import json
from datetime import UTC, datetime, time

from application_run import play, welcomed
from msgspec.structs import replace
from PySide6.QtTest import QTest

from sciatica_timer.domain.week_plan import PlannedTime
from sciatica_timer.services import clock
from sciatica_timer.ui.kit import Button, Label
from sciatica_timer.ui.question import Question
from sciatica_timer.ui.today import TodayPage

THURSDAY = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def done(day: int, routine: str, before: int, after: int) -> dict[str, object]:
    def felt(score: int) -> list[dict[str, object]]:
        return [{"pain": {"score": score}}]

    return {
        "id": f"s{day}", "routine": routine, "routine_name": routine.title(),
        "started": f"2026-11-{day}T18:00:00+00:00", "ended": f"2026-11-{day}T18:10:00+00:00",
        "completion": "finished", "active_ms": 600_000, "parts": [],
        "before": felt(before), "after": felt(after),
    }  # fmt: skip


EVENING = done(13, "own-mine", 0, 0) | {"routine_name": "Evening", "before": [], "after": []}
"""Done in a routine that was deleted since."""


def pick(field, text: str) -> None:
    """Choose from a list as a person does."""
    field.setCurrentIndex(field.findText(text))
    field.activated.emit(field.currentIndex())


def press(part, text: str) -> Button:
    """Press a button by its words."""
    button = next(each for each in part.findChildren(Button) if each.text() == text)
    button.click()
    return button


def words(part) -> str:
    return " ".join(label.text() for label in part.findChildren(Label) if label.isVisibleTo(part))


def looks_back(look_back) -> None:
    """The sentences and the table say the same of both weeks."""
    told = words(look_back)
    assert "1 of 3 days this week." in told and "10 minutes in all." in told
    assert "From 6.0 (16 Nov) to 3.0 (23 Nov), 3.0 points lower." in told
    assert "lower by two points or more right after: Stretch (1 ×)." in told
    look_back.as_table.click()
    table = look_back.table
    rows = [[table.item(at, n).text() for n in range(5)] for at in range(7)]
    assert rows[1] == ["Tuesday", "0", "1", "10", "3"]
    assert rows[3] == ["Thursday", "1", "0", "0", ""]
    look_back.which.buttons()[1].click()
    assert table.item(2, 4).text() == "6"
    look_back.as_table.click()
    look_back.which.buttons()[0].click()


def refuses_today(application, page) -> None:
    """The reason is kept, and the week tells of it."""
    assert "Still planned for today: Strength, 18:30" in words(page.plan)
    page.plan.not_today.click()
    press(application.window.findChild(Question), "Not today")
    assert [one.because for one in application.history.care.not_today] == ["other"]
    assert not page.plan.not_today.isVisible()
    assert "On 1 day you said “not today”." in words(page.look_back)
    application.history.replace_care(replace(application.history.care, not_today=()))


def is_saved_for_a_phone(application, path) -> None:
    """The file holds each planned time, and the plan remembers what was handed out."""
    application.my_week.save_calendar(path)
    saved = path.read_text()
    assert saved.count("BEGIN:VEVENT") == 3 and "BYDAY=TH" in saved
    assert len(application.history.care.plan.handed_out) == 3


def is_asked_once(application) -> None:
    """In plain words that say what this desktop can do."""
    question = application.window.findChild(Question)
    assert "This desktop has no tray." in words(question)
    assert press(question, "Remind me").isEnabled()
    prefs = application.preferences.value
    assert (prefs.reminders, prefs.reminders_asked, prefs.in_tray) == (True, True, False)


def names_what_is_gone(application, today, path) -> None:
    """Routines that were deleted go by the name they had, or by words, and never by their ids."""
    log, gone = application.history.care, [f"own-{name}" for name in ("gone", "mine")]
    times = tuple(PlannedTime(weekday=5, routine=routine) for routine in gone)
    application.history.replace_care(replace(log, plan=log.plan.with_day(5, times)))
    today.week.click()
    plan = application.window.overlay().plan
    told = ["A routine that is not here any more", "Evening (not here any more)"]
    assert [row.routine.currentText() for row in plan.days[4].rows] == told
    assert f"Still planned for today: {told[0]} and {told[1]}" in words(plan)
    application.my_week.save_calendar(path)
    saved = path.read_text().replace("\n ", "")
    assert all(f"SUMMARY:{each}" in saved for each in told) and "own-" not in saved


def test_a_week_is_planned_and_today_follows_it(monkeypatch, tmp_path):
    monkeypatch.setattr(clock, "now", lambda: THURSDAY)
    folder = welcomed(tmp_path / "own")
    sessions = [EVENING, done(18, "stretch", 6, 5), done(24, "stretch", 3, 1)]
    (folder / "sessions.json").write_text(json.dumps({"version": 1, "sessions": sessions}))
    # What the person does not want to see is not planned for them.
    (folder / "programme.json").write_text(
        json.dumps({"version": 1, "listing": {"hidden": ["gentle-start"]}})
    )

    def story(application):
        window = application.window
        today = window.findChild(TodayPage)
        yield today.week.isVisible
        assert "Planned" not in words(today.hero)
        today.week.click()
        yield lambda: window.overlay() is not None
        page = window.overlay()
        assert page.plan.three.isVisible()
        page.plan.three.click()
        assert not page.plan.three.isVisible() and application.preferences.value.days_a_week == 3
        days = {day.weekday: day for day in page.plan.days}
        assert [len(days[number].rows) for number in range(1, 8)] == [1, 0, 1, 0, 1, 0, 0]
        # A day is added by hand, with another routine at an hour; one is taken off.
        days[4].add.click()
        row = days[4].rows[0]
        assert row.routine.hasFocus()
        pick(row.routine, "Strength")
        pick(days[4].rows[0].hour, "18:30")
        days[5].rows[0].off.click()
        assert days[5].rows == [] and days[5].add.hasFocus()
        QTest.keyClicks(page.plan.what_for, "Sit through a film")
        page.plan.what_for.editingFinished.emit()
        page.plan.activity.stepUp()
        plan = application.history.care.plan
        assert [(t.weekday, t.routine, t.at) for t in plan.times] == [
            (1, "stretch", None),
            (3, "stretch", None),
            (4, "strength", time(18, 30)),
        ]
        assert (plan.what_for, plan.activity_min) == ("Sit through a film", 10)
        looks_back(page.look_back)
        refuses_today(application, page)
        yield lambda: not window.findChildren(Question)
        is_saved_for_a_phone(application, tmp_path / "plan.ics")
        page.back.click()
        yield lambda: window.overlay() is None
        is_asked_once(application)
        assert today.routine() == "strength" and "Planned today, 18:30" in words(today.hero)

    play(monkeypatch, folder, story)

    def again(application):
        yield lambda: application.window.findChild(TodayPage) is not None
        today = application.window.findChild(TodayPage)
        yield today.isVisible
        assert today.routine() == "strength"
        monkeypatch.setattr(clock, "now", lambda: THURSDAY.replace(day=27))
        application.navigation.refresh("today")
        assert "A rest day. If you wish:" in words(today.hero)
        names_what_is_gone(application, today, tmp_path / "gone.ics")

    play(monkeypatch, folder, again)
