"""The trend: what it draws, says and never says, by pointer and by key."""

from datetime import UTC, date, datetime, timedelta

import pytest
from calendar_tools import TODAY, press_button, session, show, texts, view
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.domain.session import Pain, PainAt, Reach, Session, WeekMark, WeekReason
from sciatica_timer.domain.trend import trend_of
from sciatica_timer.ui import theme
from sciatica_timer.ui.calendar import trend_words as told
from sciatica_timer.ui.calendar.month import MonthTable
from sciatica_timer.ui.calendar.page import CalendarMode, CalendarPage
from sciatica_timer.ui.calendar.search import SearchCard
from sciatica_timer.ui.calendar.trend_card import TrendCard
from sciatica_timer.ui.calendar.trend_view import TrendView
from sciatica_timer.ui.calendar.week_chart import HIGH, WeekChart
from sciatica_timer.ui.chart import ChartFrame, screen_style

WEEKS = [date(2026, 10, 6) + timedelta(weeks=week) for week in range(7)]
JUDGED = ("better", "worse", "improve", "good", "bad", "percent", "missed", "streak")


def open_trend(page: CalendarPage, *sessions: Session, **other: object) -> TrendView:
    page.refresh(view(*sessions, **other))
    show(page, CalendarMode.TREND)
    return page.findChild(TrendView)


def place_of(plot: WeekChart, place: int, value: float = 0) -> QPoint:
    """Where a value of a week is drawn."""
    frame = ChartFrame(QRectF(plot.rect()), plot.chart, screen_style(small=plot.height() < HIGH))
    return QPointF(frame.x(place), frame.y(value)).toPoint()


def point_at(plot: WeekChart, place: int) -> None:
    """Move the pointer over a week."""
    at = QPointF(place_of(plot, place).x(), 40)
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
        "Before sessions: from 5.0 (5 Oct and 12 Oct) to 4.5 (9 Nov and 16 Nov), about the same. "
        "After sessions: from 4.0 (5 Oct and 12 Oct) to 4.0 (9 Nov and 16 Nov), about the same."
    )
    fell = (session(WEEKS[0], pain=(6, 5)), session(WEEKS[-1], pain=(4, 4)))
    assert sentence(*fell) == (
        "Before sessions: from 6.0 (5 Oct) to 4.0 (16 Nov), 2.0 points lower. "
        "After sessions: from 5.0 (5 Oct) to 4.0 (16 Nov), about the same."
    )
    rose = (session(WEEKS[0], pain=(2, None)), session(WEEKS[-1], pain=(5, None)))
    assert sentence(*rose) == (
        "Before sessions: from 2.0 (5 Oct) to 5.0 (16 Nov), 3.0 points higher."
    )
    assert "two different weeks" in sentence(session(WEEKS[0]))


def test_nothing_on_the_trend_is_called_better_or_worse(page: CalendarPage) -> None:
    for last in (0, 4, 5, 6, 10):
        some = [session(day, pain=(5, 5)) for day in WEEKS[:-1]]
        trend = open_trend(page, *some, session(WEEKS[-1], pain=(last, last)))
        point_at(trend.pain.plot, 6)
        shown = texts(page).lower()
        assert not [word for word in JUDGED if word in shown]


def test_the_line_beside_the_month_tells_its_numbers(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(WEEKS[0], pain=(6, 5)), session(WEEKS[-1], pain=(4, 3))))
    card = page.findChild(TrendCard)
    assert card.plot.accessibleName() == "Pain before sessions"
    assert card.plot.accessibleDescription().endswith(
        "\nFrom 6.0 (5 Oct) to 4.0 (16 Nov), 2.0 points lower."
    )
    point_at(card.plot, 0)
    assert card.line.text() == card.plot.accessibleName().split(", ")[1] == "Week of 5 Oct: 6.0"
    QApplication.sendEvent(card.plot, QEvent(QEvent.Type.Leave))
    assert card.line.text() == "Average of each week, 0 to 10"
    qtbot.keyClick(card.plot, Qt.Key.Key_Left)
    assert card.line.text() == "This week: 4.0"
    qtbot.keyClick(card.plot, Qt.Key.Key_Left)
    assert card.line.text() == "Week of 5 Oct: 6.0"
    qtbot.keyClick(card.plot, Qt.Key.Key_Right)
    assert card.line.text() == "This week: 4.0"
    qtbot.keyClick(card.plot, Qt.Key.Key_Return)
    assert page.findChild(TrendView).isVisible()


def test_pointer_and_keys_give_every_number_of_a_week(qtbot: QtBot, page: CalendarPage) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    trend = open_trend(
        page,
        session(date(2026, 11, 10), pain=(6, 5)),
        session(date(2026, 11, 12), pain=(5, 3)),
        session(date(2026, 10, 13), pain=(4, 4)),
    )
    plots = [card.plot for card in trend.cards]
    point_at(plots[2], 6)
    assert [plot.accessibleName() for plot in plots] == [
        "Pain, Week of 9 Nov: 5.5 before, 4.0 after",
        "How far down it goes, Week of 9 Nov: before: Calf, after: Thigh",
        "Minutes, Week of 9 Nov: 24 minutes",
        "Days, Week of 9 Nov: 2 days, goal reached",
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
    point_at(trend.pain.plot, 6)
    qtbot.keyClick(trend.reach.plot, Qt.Key.Key_Return)
    assert page.chosen == date(2026, 11, 12)
    assert page.findChild(MonthTable).isVisible() and not trend.isVisible()
    show(page, CalendarMode.TREND)
    at = place_of(trend.days.plot, 0)
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
    words = [card.plot.accessibleDescription() for card in trend.cards]
    assert words[0].startswith("Average of each week: hollow before, solid after\nBefore sessions")
    assert words[1].endswith("Calf in the week of 5 Oct. Calf in the week of 9 Nov.")
    assert words[2].endswith("60 minutes in 3 weeks, about 20 in each of them.")
    assert words[3].endswith(
        "The goal is 2 days a week. 2 weeks of 5 reached it. "
        "1 week had no goal: unwell, away or a very gentle day."
    )
    for card in trend.cards:
        assert card.sentence.text() in card.plot.accessibleDescription()


def test_periods_go_from_eight_weeks_to_everything(qtbot: QtBot, page: CalendarPage) -> None:
    days = [TODAY - timedelta(days=back) for back in range(0, 3650, 5)]
    trend = open_trend(page, *(session(day) for day in days))

    def weeks(at: int) -> int:
        qtbot.mouseClick(trend.period.buttons()[at], Qt.MouseButton.LeftButton)
        (shown,) = {card.plot.chart.weeks for card in trend.cards}
        return shown

    assert [weeks(at) for at in (0, 1, 2)] == [8, 52, 521]
    assert "Average of 13 weeks: broken line before, full line after" in texts(page)
    trend.pain.plot.week_named.emit(520)
    assert trend.pain.plot.marked == 520
    weeks(0)
    assert trend.pain.plot.marked == -1


def test_the_years_stand_under_a_decade_and_months_under_a_year() -> None:
    monday = date(2026, 11, 16)
    weeks = [monday - timedelta(weeks=back) for back in reversed(range(522))]
    assert [text for _, text in told.feet(weeks)] == ["2017", "2019", "2021", "2023", "2025"]
    names = [text for _, text in told.feet(weeks[-52:])]
    assert names[0] == "2026" and len(names) <= told.MOST_FEET + 1
    assert told.feet(weeks[-8:])[-1] == (7, "This week")


def test_pain_is_always_drawn_from_nought_to_ten(page: CalendarPage) -> None:
    trend = open_trend(page, *(session(day, pain=(1, 1)) for day in WEEKS))
    chart = trend.pain.plot.chart
    assert [text for _, text in chart.names] == ["0", "5", "10"]
    assert (chart.low, chart.high) == (0, 10)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("contrast", [False, True])
def test_the_plot_takes_its_colours_from_the_look(
    page: CalendarPage, dark: bool, contrast: bool
) -> None:
    trend = open_trend(page, *(session(day) for day in WEEKS))
    theme.look().choose(Theme.DARK if dark else Theme.LIGHT, contrast)
    try:
        plot = trend.pain.plot
        seen = trend.pain.grab().toImage()
        column = plot.mapTo(trend.pain, place_of(plot, 3)).x()
        colours = {seen.pixelColor(column, y).name() for y in range(seen.height())}
        p = theme.palette()
        assert seen.pixelColor(40, 10) == p.card
        assert {p.blue.name(), p.line.name()} <= colours
    finally:
        theme.look().choose(Theme.LIGHT, False)


def test_nothing_yet_is_an_invitation_and_one_session_is_a_dot(page: CalendarPage) -> None:
    trend = open_trend(page)
    assert "After your first session" in texts(page)
    assert not trend.pain.isVisible()
    trend = open_trend(page, session(TODAY))
    assert trend.pain.isVisible()
    assert "Answer the pain question in two different weeks, and a line shows here." in texts(page)
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
    first, last = plot.chart.lines[0].values[1], plot.chart.lines[0].values[-1]
    assert place_of(plot, 1, first).y() > place_of(plot, 7, last).y()
    point_at(plot, 1)
    assert "Week of 5 Oct: Foot before and after" in texts(page)


def test_a_search_and_what_is_told_go_back_to_the_month(qtbot: QtBot, page: CalendarPage) -> None:
    open_trend(page, session(TODAY))
    press_button(qtbot, page, "Search")
    assert page.findChild(SearchCard).isVisible() and page.findChild(MonthTable).isVisible()
    show(page, CalendarMode.TREND)
    assert not page.findChild(SearchCard).isVisible()
    page.tell("It is as it was before.", undo=False)
    assert "as it was before" in texts(page) and page.findChild(MonthTable).isVisible()


HISTORIES = {
    "fell": (6, 5, 5, 4, 3, 2, 2),
    "one bad day": (4, 4, 4, 4, 4, 4, 9),
    "halves": (5, 4, 4, 3, 3, 3, 2),
    "few": (5, 2),
}


@pytest.mark.parametrize("scores", HISTORIES.values(), ids=HISTORIES)
def test_the_sentence_has_the_numbers_of_the_picture_and_of_the_table(
    qtbot: QtBot, page: CalendarPage, scores: tuple[int, ...]
) -> None:
    days = WEEKS[: len(scores)]
    some = [session(day, pain=(score, score)) for day, score in zip(days, scores, strict=True)]
    trend = open_trend(page, *some)
    spans = trend.pain.plot.chart.spans
    values = trend.pain.plot.chart.lines[0].values
    for (first, last, level), word in zip(spans[:2], ("from", "to"), strict=True):
        drawn = [value for value in values[first : last + 1] if value is not None]
        assert level == pytest.approx(sum(drawn) / len(drawn), abs=0.051)
        assert f"{word} {level:.1f} (" in trend.pain.sentence.text()
    press_button(qtbot, page, "Show as a table")
    assert trend.table.isVisible() and not trend.pain.isVisible()
    cells = [trend.table.item(row, 1).text() for row in range(trend.table.rowCount())]
    assert [text for text in reversed(cells) if text] == [f"{score}.0" for score in scores]
    press_button(qtbot, page, "Show as charts")
    assert trend.pain.isVisible()


def test_the_table_is_read_and_left_by_key_and_enter_opens_its_week(
    qtbot: QtBot, page: CalendarPage
) -> None:
    trend = open_trend(page, session(WEEKS[0], pain=(6, 5)), session(WEEKS[-1], pain=(4, 3)))
    press_button(qtbot, page, "Show as a table")
    trend.table.setFocus()
    heads = [trend.table.horizontalHeaderItem(at).text() for at in range(3)]
    assert heads == ["Week of", "Pain before", "Pain after"]
    qtbot.keyClick(trend.table, Qt.Key.Key_Down)
    assert trend.table.item(trend.table.currentRow(), 0).text() == "9 Nov"
    with qtbot.waitSignal(trend.day_chosen) as opened:
        qtbot.keyClick(trend.table, Qt.Key.Key_Return)
    assert opened.args == [date(2026, 11, 9)]
