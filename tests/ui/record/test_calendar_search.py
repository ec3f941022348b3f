"""Sessions are found by exercise, routine and words."""

from datetime import date, timedelta

import pytest
from calendar_tools import TODAY, field, part, press_button, session, texts, view
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sciatica_timer.ui.calendar.page import CalendarPage
from sciatica_timer.ui.calendar.search import SearchCard
from sciatica_timer.ui.kit import Label, ScrollPage

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
    return [find.accessibleName() for find in page.findChild(SearchCard).finds()]


def test_ctrl_f_finds_by_the_words_of_names_and_notes(qtbot: QtBot, page: CalendarPage) -> None:
    two(page)
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    qtbot.keyClick(page.window(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search, words = page.findChild(SearchCard), field(page, "Words to look for")
    assert search.isVisible() and words.hasFocus()
    assert "Type a word" in texts(page)
    for text, first in (("BRIDGE", "Steady back"), ("stretch", "Stretch"), ("hard st", "Steady")):
        words.setText(text)
        qtbot.waitUntil(lambda first=first: [f[: len(first)] for f in found(page)] == [first])
    words.setText("steady dog")
    qtbot.waitUntil(lambda: "Nothing found." in texts(page))
    assert found(page) == []
    words.setText("bird")
    qtbot.keyClick(words, Qt.Key.Key_Return)
    assert page.chosen == date(2026, 10, 6)
    assert not search.isVisible()
    assert "October 2026" in texts(page)


def test_exercise_and_routine_narrow_the_search(qtbot: QtBot, page: CalendarPage) -> None:
    two(page)
    press_button(qtbot, page, "Search")
    exercise, routine = field(page, "Only with this exercise"), field(page, "Only this routine")
    qtbot.keyClick(exercise, Qt.Key.Key_Down)
    assert found(page) == ["Steady back, Tuesday, 3 November, 12 min"]
    for _ in range(2):
        qtbot.keyClick(routine, Qt.Key.Key_Down)
    assert found(page) == []
    qtbot.keyClick(exercise, Qt.Key.Key_Up)
    assert found(page) == ["Stretch, Tuesday, 6 October, 12 min"]


def test_of_many_the_newest_are_shown(qtbot: QtBot, page: CalendarPage) -> None:
    days = [TODAY - timedelta(days=back) for back in range(400)]
    page.refresh(view(*(session(day) for day in days)))
    press_button(qtbot, page, "Search")
    field(page, "Words to look for").setText("pelvic")
    qtbot.waitUntil(lambda: len(found(page)) == 12)
    assert "Sunday, 22 November" in found(page)[0]
    assert "400 found, the newest 12 are shown." in texts(page)


def test_a_new_session_is_found_at_once(qtbot: QtBot, page: CalendarPage) -> None:
    press_button(qtbot, page, "Search")
    field(page, "Words to look for").setText("tilt")
    page.refresh(view(session(TODAY)))
    assert len(found(page)) == 1


@pytest.mark.parametrize("wide", [632, 896, 1076])
def test_a_long_word_and_a_long_name_are_broken_and_shown_whole(
    qtbot: QtBot, page: CalendarPage, wide: int
) -> None:
    note = "See https://clinic.example/" + "exercises-for-the-back-" * 20
    compound, words = "Rückenmuskulaturdehnungsübungsprogramm" * 2, "Very slow " * 8
    aside = page.findChild(ScrollPage).horizontalScrollBar()
    for name in (compound[:60], words[:60].strip()):
        one = session(TODAY, part("glute-bridge"), note=note, routine_name=name, id=name)
        page.refresh(view(one))
        page.resize(wide, 760)
        press_button(qtbot, page, "Search")
        field(page, "Words to look for").setText("clinic")
        qtbot.waitUntil(lambda: len(found(page)) == 1)
        qtbot.waitUntil(lambda: aside.maximum() == 0)

        def whole(name: str = name) -> bool:
            named = [one for one in page.findChildren(Label) if one.text() == name]
            seen = [one for one in named if one.isVisible()]
            return len(seen) == 2 and all(
                one.height() >= one.heightForWidth(one.width()) for one in seen
            )

        qtbot.waitUntil(whole)
