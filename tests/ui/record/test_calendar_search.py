"""Sessions are found by exercise, routine and words."""

from datetime import date, timedelta

from calendar_tools import TODAY, part, session, texts, view
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sciatica_timer.ui.calendar import CalendarPage

EXERCISES = (("glute-bridge", "Glute bridge"), ("bird-dog", "Bird dog"))
ROUTINES = (("strength", "Steady back"), ("stretch", "Stretch"))


def two(page: CalendarPage) -> None:
    page.refresh(
        view(
            session(date(2026, 11, 3), part("glute-bridge"), note="Hard day"),
            session(date(2026, 10, 6), part("bird-dog"), routine="stretch", routine_name="Stretch"),
            exercises=EXERCISES,
            routines=ROUTINES,
        )
    )


def found(page: CalendarPage) -> list[str]:
    return [find.accessibleName() for find in page._search.finds()]


def test_ctrl_f_finds_by_the_words_of_names_and_notes(qtbot: QtBot, page: CalendarPage) -> None:
    two(page)
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    qtbot.keyClick(page.window(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = page._search
    assert search.isVisible() and search._field.hasFocus()
    assert "Type a word" in texts(page)
    for text, count in (("BRIDGE", 1), ("stretch", 1), ("steady hard", 1), ("steady dog", 0)):
        search._field.setText(text)
        qtbot.waitUntil(lambda: not search._soon.isActive())
        assert len(found(page)) == count, text
    assert "Nothing found." in texts(page)
    search._field.setText("bird")
    qtbot.keyClick(search._field, Qt.Key.Key_Return)
    assert page.chosen == date(2026, 10, 6)
    assert not search.isVisible()
    assert "October 2026" in texts(page)


def test_exercise_and_routine_narrow_the_search(page: CalendarPage) -> None:
    two(page)
    page._open_search()
    search = page._search
    search._exercise.setCurrentIndex(1)
    search._exercise.activated.emit(1)
    assert found(page) == ["Steady back, Tuesday, 3 November, 12 min"]
    search._routine.setCurrentIndex(2)
    search._routine.activated.emit(2)
    assert found(page) == []
    search._exercise.setCurrentIndex(0)
    search._exercise.activated.emit(0)
    assert found(page) == ["Stretch, Tuesday, 6 October, 12 min"]


def test_of_many_the_newest_are_shown(page: CalendarPage) -> None:
    days = [TODAY - timedelta(days=back) for back in range(400)]
    page.refresh(view(*(session(day) for day in days)))
    page._open_search()
    page._search._field.setText("pelvic")
    page._search._search()
    assert len(found(page)) == 12
    assert "Sunday, 22 November" in found(page)[0]
    assert "400 found, the newest 12 are shown." in texts(page)


def test_a_new_session_is_found_at_once(page: CalendarPage) -> None:
    page._open_search()
    page._search._field.setText("tilt")
    page.refresh(view(session(TODAY)))
    assert len(found(page)) == 1
