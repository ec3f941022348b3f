"""The month and the year: days by key and mouse, names, kept weeks."""

from datetime import UTC, date, datetime, timedelta

import pytest
from calendar_tools import (
    TODAY,
    block_of,
    named,
    part,
    press,
    session,
    show,
    texts,
    told_of,
    view,
)
from kit_tools import menu_at
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Activity, CareLog, WeekMark, WeekReason
from sciatica_timer.domain.six_weeks import told
from sciatica_timer.ui.calendar.calendar_view import CalendarMode
from sciatica_timer.ui.calendar.day import DayCard
from sciatica_timer.ui.calendar.month import MonthTable, months_on
from sciatica_timer.ui.calendar.page import CalendarPage
from sciatica_timer.ui.calendar.trend_card import TrendCard
from sciatica_timer.ui.calendar.year import YearGrid, shade
from sciatica_timer.ui.kit import ScrollPage


def test_today_is_chosen_first_and_stays_today_at_midnight(page: CalendarPage) -> None:
    assert page.chosen == TODAY
    page.refresh(view(today=date(2026, 11, 23)))
    assert page.chosen == date(2026, 11, 23)
    page.choose(date(2026, 11, 3))
    page.refresh(view(today=date(2026, 11, 24)))
    assert page.chosen == date(2026, 11, 3)


def test_keys_reach_every_day(qtbot: QtBot, page: CalendarPage) -> None:
    assert press(qtbot, page, Qt.Key.Key_Left) == date(2026, 11, 21)
    assert press(qtbot, page, Qt.Key.Key_Up) == date(2026, 11, 14)
    assert press(qtbot, page, Qt.Key.Key_Down) == date(2026, 11, 21)
    assert press(qtbot, page, Qt.Key.Key_PageUp) == date(2026, 10, 21)
    assert "October 2026" in texts(page)
    assert press(qtbot, page, Qt.Key.Key_PageDown) == date(2026, 11, 21)
    shift = Qt.KeyboardModifier.ShiftModifier
    assert press(qtbot, page, Qt.Key.Key_PageUp, modifier=shift) == date(2025, 11, 21)
    assert press(qtbot, page, Qt.Key.Key_Home) == TODAY
    for _ in range(9):
        press(qtbot, page, Qt.Key.Key_Right)
    assert page.chosen == date(2026, 12, 1)


def test_the_keyboard_stays_on_the_chosen_day(qtbot: QtBot, page: CalendarPage) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    table = page.findChild(MonthTable)
    table.setFocus()
    press(qtbot, page, Qt.Key.Key_PageUp)
    assert page.focusWidget() is table
    assert table.currentIndex() == table.days.index_of(page.chosen)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert page.focusWidget() is not table


def test_a_click_shows_that_day(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(date(2026, 11, 3))))
    table = page.findChild(MonthTable)
    where = table.visualRect(table.days.index_of(date(2026, 11, 3))).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.chosen == date(2026, 11, 3)
    shown = texts(page)
    assert "Tuesday, 3 November" in shown
    assert "Steady back" in shown
    assert "17:05, 12 min" in shown
    # A right click chooses the day as well; the menu key has that of the chosen day.
    of_session = ["Edit", "Copy as text", "Copy to another day", "Delete"]
    assert list(menu_at(table.viewport(), where)) == of_session
    empty = table.visualRect(table.days.index_of(date(2026, 11, 4))).center()
    assert menu_at(table.viewport(), empty) == {}
    assert page.chosen == date(2026, 11, 4)


def test_days_are_named_for_screen_readers(page: CalendarPage) -> None:
    walk = session(
        date(2026, 11, 5), pain=(None, None), activity=Activity.WALK, id="walk", active_ms=1_500_000
    )
    page.refresh(view(session(date(2026, 11, 3), pain=(4, 3)), walk))
    assert told_of(page, date(2026, 11, 3)) == (
        "Tuesday 3 November, 1 session, 12 minutes, pain 4 to 3, goal reached that week"
    )
    assert told_of(page, date(2026, 11, 5)) == (
        "Thursday 5 November, 1 activity, 25 minutes, goal reached that week"
    )
    assert told_of(page, TODAY) == "Sunday 22 November, today"
    assert told_of(page, date(2026, 11, 4)) == "Wednesday 4 November, goal reached that week"


def test_the_six_weeks_are_marked_and_named_in_the_month(page: CalendarPage) -> None:
    care = told(CareLog(), date(2026, 10, 10), TODAY)
    page.refresh(view(session(TODAY), care=care))
    assert "No heavy lifting, no twisting, until 21 November" in texts(page)
    assert told_of(page, date(2026, 11, 20)).endswith(", no heavy lifting, no twisting")
    assert "lifting" not in told_of(page, date(2026, 11, 21))
    page.choose(date(2026, 11, 20))
    assert "No heavy lifting and no twisting of the back until 21 November." in texts(page)
    page.choose(date(2027, 1, 4))
    assert "lifting" not in texts(page)


def test_the_month_is_a_table_to_screen_readers(page: CalendarPage) -> None:
    page.refresh(view(*(session(date(2026, 11, day)) for day in (3, 5))))
    table = page.findChild(MonthTable)
    face = QAccessible.queryAccessibleInterface(table)
    assert face.role() is QAccessible.Role.Table
    assert table.accessibleName() == "November 2026"
    assert [table.model().headerData(at, Qt.Orientation.Horizontal) for at in (0, 6)] == [
        "Mon",
        "Sun",
    ]
    sign = table.model().index(1, 7)
    assert sign.data(Qt.ItemDataRole.AccessibleTextRole) == "Goal reached"


def test_the_week_stands_against_the_goal(page: CalendarPage) -> None:
    page.refresh(view(session(date(2026, 11, 17))))
    assert "1 of 2 days this week" in texts(page)
    page.refresh(view(*(session(date(2026, 11, day)) for day in (17, 18, 20))))
    assert "3 days this week, the goal was 2" in texts(page)
    page.choose(date(2026, 11, 3))
    assert "0 of 2 days that week" in texts(page)


def test_a_week_marked_as_sick_is_not_counted(page: CalendarPage) -> None:
    mark = WeekMark(
        first=date(2026, 11, 9), reason=WeekReason.SICK, edited=datetime(2026, 11, 9, tzinfo=UTC)
    )
    page.refresh(view(session(date(2026, 11, 20)), marks=(mark,)))
    assert "Week without a goal" in texts(page)


@pytest.mark.parametrize(("start", "first"), [(1, 26), (7, 1), (6, 31)])
def test_the_week_starts_where_it_is_told(page: CalendarPage, start: int, first: int) -> None:
    page.refresh(view(week_start=start))
    assert page.findChild(MonthTable).model().index(0, 0).data() == str(first)


def test_empty_months_invite(page: CalendarPage) -> None:
    assert "Nothing in this month yet." in texts(page)
    assert named(page, "See what to do today")
    page.choose(date(2027, 1, 5))
    assert "This month is still to come." in texts(page)
    page.choose(date(2025, 1, 5))
    assert "Nothing was noted in this month." in texts(page)


def test_months_on_keeps_to_real_days() -> None:
    assert months_on(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert months_on(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert months_on(date(2026, 10, 31), 1) == date(2026, 11, 30)
    assert months_on(date(2026, 12, 15), 1) == date(2027, 1, 15)
    assert months_on(date(2026, 1, 15), -1) == date(2025, 12, 15)
    assert months_on(date(9999, 12, 1), 1) == date(9999, 12, 1)


@pytest.mark.parametrize("width", [632, 712, 896, 1076, 1816])
def test_nothing_is_wider_than_the_page(page: CalendarPage, width: int) -> None:
    page.window().resize(1900, 900)
    page.refresh(view(session(TODAY, part("standing-hamstring-stretch", Side.LEFT))))
    page.resize(width, 700)
    QApplication.processEvents()
    scroll = page.findChild(ScrollPage)
    assert scroll.widget().width() <= scroll.viewport().width()


def test_the_year_shows_its_months_and_opens_one(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(date(2026, 3, 3)), session(date(2026, 3, 9))))
    show(page, CalendarMode.YEAR)
    year, month = page.findChild(YearGrid), page.findChild(MonthTable)
    assert not month.isVisible() and year.isVisible()
    march = year.tiles()[2]
    assert march.accessibleName() == "March, 2 days, 24 minutes"
    assert year.tiles()[0].accessibleName() == "January, nothing"
    year.grab()
    qtbot.keyClick(march, Qt.Key.Key_PageUp)
    assert page.chosen.year == 2025
    qtbot.keyClick(march, Qt.Key.Key_PageDown)
    qtbot.mouseClick(march, Qt.MouseButton.LeftButton)
    assert month.isVisible()
    assert page.chosen == date(2026, 3, 1)
    assert "March 2026" in texts(page)


def test_more_minutes_are_a_stronger_green() -> None:
    assert len({shade(minutes, 60).name() for minutes in (10, 30, 60)}) == 3
    assert shade(60, 60) == shade(55, 60)


def test_enter_goes_on_to_what_the_day_holds(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(TODAY)))
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    press(qtbot, page, Qt.Key.Key_Return)
    assert page.focusWidget() is named(page, "Edit")


def test_kept_weeks_are_told_and_a_missed_one_only_dents(page: CalendarPage) -> None:
    first = date(2026, 10, 19)
    days = [first + timedelta(weeks=week, days=day) for week in (0, 1, 3, 4) for day in (0, 2)]
    page.refresh(view(*(session(day) for day in days)))
    assert "Goal reached in 4 of the last 5 weeks" in texts(page)
    page.refresh(view())
    assert "Goal reached in" not in texts(page)


def test_a_session_without_one_whole_rep_stays_and_leaves_its_day_open(page: CalendarPage) -> None:
    begun = session(TODAY, part("bird-dog", reps_done=0, held_ms=4_000, skipped=True))
    page.refresh(view(begun))
    assert "0 of 2 days this week" in texts(page)
    assert "Steady back" in texts(page)


def test_a_day_of_another_month_can_be_read_on_its_faded_green() -> None:
    from sciatica_timer.ui import theme
    from sciatica_timer.ui.kit.badge import FADED

    def light(colour: object) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [c / 12.92 if c <= 0.04 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for p in (theme.LIGHT, theme.DARK):
        ends = sorted((light(p.on_green), light(theme.mix(p.green, p.card, FADED))))
        assert (ends[1] + 0.05) / (ends[0] + 0.05) >= 4.5


def test_the_year_gives_its_numbers_by_pointer_and_by_key(qtbot: QtBot, page: CalendarPage) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.refresh(view(session(date(2026, 3, 3), pain=(4, 3)), session(date(2026, 3, 9))))
    show(page, CalendarMode.YEAR)
    year = page.findChild(YearGrid)
    line, march = year.line, year.tiles()[2]
    assert line.text() == year.accessibleName() == "2026, 2 days, 24 minutes"
    qtbot.mouseMove(march, march.place_of(date(2026, 3, 3)).toPoint())
    assert line.text() == "Tuesday 3 March, 1 session, 12 minutes, pain 4 to 3"
    qtbot.mouseMove(march, march.place_of(date(2026, 3, 4)).toPoint())
    assert line.text() == "Wednesday 4 March, nothing"
    year.tiles()[1].setFocus()
    assert line.text() == "February, nothing"
    qtbot.keyClick(year.tiles()[1], Qt.Key.Key_Right)
    assert line.text() == "March, 2 days, 24 minutes"


def test_tab_goes_from_the_month_to_the_day_and_only_then_to_the_chart(
    qtbot: QtBot, page: CalendarPage
) -> None:
    weeks = (date(2026, 11, 3), date(2026, 11, 12), date(2026, 11, 20))
    page.refresh(view(*(session(day, pain=(4, 3)) for day in weeks)))
    page.choose(date(2026, 11, 12))
    QApplication.processEvents()
    page.findChild(MonthTable).setFocus()
    day, chart = page.findChild(DayCard), page.findChild(TrendCard)
    passed: list[bool] = []
    while not chart.isAncestorOf(QApplication.focusWidget()):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(day.isAncestorOf(QApplication.focusWidget()))
        assert len(passed) < 30
    assert passed[:-1] and all(passed[:-1])


def test_ctrl_c_takes_the_session_that_the_keyboard_is_in(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(TODAY), session(TODAY, id="b", routine_name="Stretch")))
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    block_of(page, 1).enter()
    with qtbot.waitSignal(page.requests.text_requested) as copied:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Stretch" in copied.args[0] and "Steady back" not in copied.args[0]
