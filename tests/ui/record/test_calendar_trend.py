"""The trend: what it draws, says and never says, by pointer and by key."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from calendar_tools import TODAY, session, texts, view
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.session import Pain, PainAt, Reach, Session, WeekMark, WeekReason
from sciatica_timer.domain.theme_choice import Theme
from sciatica_timer.domain.trend import trend_of
from sciatica_timer.ui import theme
from sciatica_timer.ui.calendar import CalendarPage
from sciatica_timer.ui.calendar import trend_words as told
from sciatica_timer.ui.calendar.page import CalendarMode
from sciatica_timer.ui.calendar.trend_view import TrendView

WEEKS = [date(2026, 10, 6) + timedelta(weeks=week) for week in range(7)]
JUDGED = ("better", "worse", "improve", "good", "bad", "percent", "missed", "streak")


def open_trend(page: CalendarPage, *sessions: Session, **other: object) -> TrendView:
    page.refresh(view(*sessions, **other))
    page._turn_to(CalendarMode.TREND)
    QApplication.processEvents()
    assert page._trend is not None
    return page._trend


def point_at(plot: object, place: int) -> None:
    """Move the pointer over a week."""
    at = QPointF(plot.point_of(place, 0).x(), 40)
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        plot, QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier(0))
    )


def sentence(*sessions: Session) -> str:
    shown = view(*sessions)
    trend = trend_of(shown.index, TODAY, week_start=1, goal=2)
    return told.pain_sentence(trend, TODAY)


def test_one_point_is_about_the_same_and_two_are_told_without_judging() -> None:
    flat = [session(day, pain=(5, 4)) for day in WEEKS[:-1]]
    assert sentence(*flat, session(WEEKS[-1], pain=(4, 4))) == (
        "Before and after sessions: about the same as in the week of 5 Oct."
    )
    fell = (session(WEEKS[0], pain=(6, 5)), session(WEEKS[-1], pain=(4, 4)))
    assert sentence(*fell) == (
        "Before sessions: about 2 points lower than in the week of 5 Oct. "
        "After sessions: about the same as in the week of 5 Oct."
    )
    rose = (session(WEEKS[0], pain=(2, None)), session(WEEKS[-1], pain=(5, None)))
    assert sentence(*rose) == "Before sessions: about 3 points higher than in the week of 5 Oct."
    assert "two weeks" in sentence(session(WEEKS[0]))


def test_nothing_on_the_trend_is_called_better_or_worse(page: CalendarPage) -> None:
    for last in (0, 4, 5, 6, 10):
        some = [session(day, pain=(5, 5)) for day in WEEKS[:-1]]
        trend = open_trend(page, *some, session(WEEKS[-1], pain=(last, last)))
        trend._name(6)
        shown = texts(page).lower()
        assert not [word for word in JUDGED if word in shown]


def test_the_line_beside_the_month_tells_its_numbers(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(WEEKS[0], pain=(6, 5)), session(WEEKS[-1], pain=(4, 3))))
    card = page._sketch
    assert card.plot.accessibleName() == "Pain before sessions"
    assert card.plot.accessibleDescription() == ("About 2 points lower than in the week of 5 Oct.")
    point_at(card.plot, 0)
    assert card._line.text() == card.plot.accessibleName().split(", ")[1] == "Week of 5 Oct: 6.0"
    QApplication.sendEvent(card.plot, QEvent(QEvent.Type.Leave))
    assert card._line.text() == "Mean of each week, 0 to 10"
    qtbot.keyClick(card.plot, Qt.Key.Key_Left)
    assert card._line.text() == "This week: 4.0"
    qtbot.keyClick(card.plot, Qt.Key.Key_Left)
    assert card._line.text() == "Week of 5 Oct: 6.0"
    qtbot.keyClick(card.plot, Qt.Key.Key_Right)
    assert card._line.text() == "This week: 4.0"
    qtbot.keyClick(card.plot, Qt.Key.Key_Return)
    assert page._trend is not None and page._trend.isVisible()


def test_pointer_and_keys_give_every_number_of_a_week(qtbot: QtBot, page: CalendarPage) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    trend = open_trend(
        page,
        session(date(2026, 11, 10), pain=(6, 5)),
        session(date(2026, 11, 12), pain=(5, 3)),
        session(date(2026, 10, 13), pain=(4, 4)),
    )
    plots = [card.plot for card in trend._cards]
    point_at(plots[2], 6)
    assert [plot.accessibleName() for plot in plots] == [
        "Pain, Week of 9 Nov: 5.5 before, 4.0 after",
        "How far down it goes, Week of 9 Nov: before: Calf, after: Thigh",
        "Minutes, Week of 9 Nov: 24 minutes",
        "Days, Week of 9 Nov: 2 days, kept",
    ]
    QApplication.sendEvent(plots[2], QEvent(QEvent.Type.Leave))
    assert plots[0].accessibleName() == "Pain"
    plots[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert plots[0].accessibleName() == "Pain, This week: not answered"
    for key, week in (
        (Qt.Key.Key_Left, "Week of 9 Nov"),
        (Qt.Key.Key_PageUp, "Week of 12 Oct"),
        (Qt.Key.Key_Left, "Week of 5 Oct"),
        (Qt.Key.Key_Left, "Week of 28 Sep"),
        (Qt.Key.Key_Left, "Week of 28 Sep"),
        (Qt.Key.Key_PageDown, "Week of 26 Oct"),
        (Qt.Key.Key_Home, "This week"),
        (Qt.Key.Key_Right, "This week"),
    ):
        qtbot.keyClick(plots[0], key)
        assert week in plots[0].accessibleName()
    assert plots[2].accessibleName() == "Minutes, This week: nothing"


def test_a_week_opens_in_the_month(qtbot: QtBot, page: CalendarPage) -> None:
    trend = open_trend(page, session(date(2026, 11, 10)), session(date(2026, 11, 12)))
    trend._name(6)
    qtbot.keyClick(trend.reach.plot, Qt.Key.Key_Return)
    assert page.chosen == date(2026, 11, 12)
    assert page._grid.isVisible() and not trend.isVisible()
    page._turn_to(CalendarMode.TREND)
    QApplication.processEvents()
    at = trend.days.plot.point_of(0, 0).toPoint()
    qtbot.mouseClick(trend.days.plot, Qt.MouseButton.LeftButton, pos=at)
    assert page.chosen == date(2026, 9, 28)


def test_every_plot_has_its_words(page: CalendarPage) -> None:
    mark = WeekMark(
        first=date(2026, 10, 26),
        reason=WeekReason.SICK,
        edited=datetime(2026, 10, 26, tzinfo=UTC),
    )
    both = [session(day + timedelta(days=more)) for day in WEEKS[:2] for more in (0, 2)]
    trend = open_trend(page, *both, session(WEEKS[-2]), marks=(mark,))
    words = [card.plot.accessibleDescription() for card in trend._cards]
    assert words[0].startswith("Mean of each week: hollow before, solid after. Before and after")
    assert words[1].endswith("Calf in the week of 5 Oct. Calf in the week of 9 Nov.")
    assert words[2].endswith("60 minutes in 3 weeks, about 20 in each of them.")
    assert words[3].endswith(
        "The goal is 2 days a week. 2 weeks of 5 reached it. "
        "1 week is not counted: unwell, away or a flare day."
    )
    for card in trend._cards:
        assert card._sentence.text() in card.plot.accessibleDescription()


def test_periods_go_from_eight_weeks_to_everything(qtbot: QtBot, page: CalendarPage) -> None:
    days = [TODAY - timedelta(days=back) for back in range(0, 3650, 5)]
    trend = open_trend(page, *(session(day) for day in days))

    def weeks(at: int) -> int:
        qtbot.mouseClick(trend._period.buttons()[at], Qt.MouseButton.LeftButton)
        drawings = [card.plot._drawing for card in trend._cards]
        assert len({drawing.weeks for drawing in drawings}) == 1
        return drawings[0].weeks

    assert [weeks(at) for at in (0, 1, 2)] == [8, 52, 521]
    assert "Mean of 13 weeks: broken line before, full line after" in texts(page)
    trend._name(520)
    weeks(0)
    assert trend._named == -1


def test_the_years_stand_under_a_decade_and_months_under_a_year() -> None:
    monday = date(2026, 11, 16)
    weeks = [monday - timedelta(weeks=back) for back in reversed(range(522))]
    assert [text for _, text in told.ticks(weeks)] == ["2017", "2019", "2021", "2023", "2025"]
    names = [text for _, text in told.ticks(weeks[-52:])]
    assert names[0] == "2026" and len(names) <= told.MOST_TICKS + 1
    assert told.ticks(weeks[-8:])[-1] == (7, "This week")


def test_pain_is_always_drawn_from_nought_to_ten(page: CalendarPage) -> None:
    trend = open_trend(page, *(session(day, pain=(1, 1)) for day in WEEKS))
    scale = trend.pain.plot._drawing.scale
    assert [text for _, text in scale.ticks] == ["0", "5", "10"]
    low, high = trend.pain.plot._item.vb.viewRange()[1]
    assert (low, high) == (scale.low, scale.high) == (-0.5, 10.5)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("contrast", [False, True])
def test_the_plot_takes_its_colours_from_the_look(
    page: CalendarPage, dark: bool, contrast: bool
) -> None:
    trend = open_trend(page, *(session(day) for day in WEEKS))
    theme.look().choose(Theme.DARK if dark else Theme.LIGHT, contrast)
    try:
        plot = trend.pain.plot
        seen = plot.grab().toImage()
        column = round(plot.point_of(3, 0).x())
        colours = {seen.pixelColor(column, y).name() for y in range(seen.height())}
        p = theme.palette()
        assert seen.pixelColor(3, 3) == p.card
        assert {p.blue.name(), p.line.name()} <= colours
    finally:
        theme.look().choose(Theme.LIGHT, False)


def test_nothing_yet_is_an_invitation_and_one_session_is_a_dot(page: CalendarPage) -> None:
    trend = open_trend(page)
    assert "After your first session" in texts(page)
    assert not trend.pain.isVisible()
    trend = open_trend(page, session(TODAY))
    assert trend.pain.isVisible()
    assert "When you answer the pain question in two weeks, a line shows here." in texts(page)
    assert "12 minutes in one week." in texts(page)


def test_reach_is_told_by_name_and_deeper_is_lower(page: CalendarPage) -> None:
    far = (PainAt(pain=Pain(score=4, reach=Reach.FOOT)),)
    near = (PainAt(pain=Pain(score=4, reach=Reach.NONE)),)
    trend = open_trend(
        page,
        replace(session(WEEKS[0]), before=far, after=far),
        replace(session(WEEKS[-1]), before=near, after=near),
    )
    plot = trend.reach.plot
    first, last = plot._drawing.lines[0].values[1], plot._drawing.lines[0].values[-1]
    assert plot.point_of(1, first).y() > plot.point_of(7, last).y()
    trend._name(1)
    assert "Week of 5 Oct: Foot before and after" in texts(page)


def test_a_search_and_what_is_told_go_back_to_the_month(page: CalendarPage) -> None:
    open_trend(page, session(TODAY))
    page._open_search()
    assert page._search.isVisible() and page._grid.isVisible()
    page._turn_to(CalendarMode.TREND)
    assert not page._search.isVisible()
    page.tell("It is as it was before.", undo=False)
    assert "as it was before" in texts(page) and page._grid.isVisible()


OPENING = """
import sys
from datetime import date
from PySide6.QtWidgets import QApplication
app = QApplication([])
from sciatica_timer.domain.calendar import Index
from sciatica_timer.ui.calendar import CalendarPage, CalendarView
from sciatica_timer.ui.calendar.page import Shown
page = CalendarPage()
index = Index((), day_starts_at=3)
page.refresh(CalendarView(index=index, today=date(2026, 11, 22), week_start=1, goal=2))
page.show()
for shown in (Shown.MONTH, Shown.YEAR):
    page._turn_to(shown)
assert not {"pyqtgraph", "numpy"} & set(sys.modules)
page._turn_to(Shown.TREND)
assert "pyqtgraph" in sys.modules
"""


def test_pyqtgraph_is_loaded_with_the_trend_and_not_before() -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPENING], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
