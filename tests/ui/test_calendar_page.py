"""The calendar's page: days by key and mouse, sessions in full, notes and deleting as wishes."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.calendar import Index
from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.session import (
    Activity,
    Completion,
    Hurt,
    Pain,
    PainAt,
    Part,
    Reach,
    Session,
    WeekMark,
    WeekReason,
)
from sciatica_timer.ui.calendar import CalendarPage, CalendarView, PastWish, session_of
from sciatica_timer.ui.calendar import view as say
from sciatica_timer.ui.calendar.add import EVENING, AddForm
from sciatica_timer.ui.calendar.month import months_on
from sciatica_timer.ui.calendar.search import found, lines
from sciatica_timer.ui.calendar.trend import sentence, weekly_means
from sciatica_timer.ui.calendar.year import shade
from sciatica_timer.ui.kit import Button, NoteField, Segmented, Words

TODAY = date(2026, 11, 22)


def part(exercise: str, side: Side | None = None, reps: int = 8, **other: object) -> Part:
    fields = {"planned": Dose(hold_s=20, reps=reps), "reps_done": reps, "side": side, **other}
    return Part(exercise=exercise, name=exercise.replace("-", " ").capitalize(), **fields)


def session(
    day: date, *parts: Part, pain: tuple[int | None, int | None] = (5, 3), **other: object
) -> Session:
    began = datetime(day.year, day.month, day.day, 17, 5, tzinfo=UTC)
    before, after = (
        (PainAt(pain=Pain(score=score, reach=reach)),) if score is not None else ()
        for score, reach in zip(pain, (Reach.CALF, Reach.THIGH), strict=True)
    )
    fields = {
        "id": day.isoformat(),
        "routine": "strength",
        "routine_name": "Steady back",
        "completion": Completion.FINISHED,
        "active_ms": 720_000,
        "before": before,
        "after": after,
        **other,
    }
    return Session(
        started=began,
        ended=began + timedelta(minutes=12),
        parts=parts or (part("pelvic-tilt"),),
        **fields,
    )


def view(*sessions: Session, marks: tuple[WeekMark, ...] = (), **other: object) -> CalendarView:
    index = Index(sessions, day_starts_at=3, marks=marks)
    fields = {"today": TODAY, "week_start": 1, "goal": 2, **other}
    return CalendarView(index=index, **fields)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[CalendarPage]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1300, 900)
    made = CalendarPage(window)
    made.resize(1076, 760)
    made.refresh(view())
    window.show()
    yield made


def texts(page: CalendarPage) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in page.findChildren(Words) if one.isVisible())


def press(qtbot: QtBot, page: CalendarPage, key: Qt.Key, **other: object) -> date:
    button = page._grid.button(page.chosen)
    assert button is not None
    qtbot.keyClick(button, key, **other)
    return page.chosen


def named(page: CalendarPage, text: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.text() == text and one.isVisible())


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
    page._grid.focus_chosen()
    press(qtbot, page, Qt.Key.Key_PageUp)
    if QApplication.focusWidget() is not None:
        assert page._grid.button(page.chosen).hasFocus()
    policies = [one.focusPolicy() for one in page._grid._days if one.isVisible()]
    assert policies.count(Qt.FocusPolicy.StrongFocus) == 1


def test_a_click_shows_that_day(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(date(2026, 11, 3))))
    button = page._grid.button(date(2026, 11, 3))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.chosen == date(2026, 11, 3)
    shown = texts(page)
    assert "Tuesday, 3 November" in shown
    assert "Steady back" in shown
    assert "17:05, 12 min" in shown


def test_days_are_named_for_screen_readers(page: CalendarPage) -> None:
    walk = session(
        date(2026, 11, 5), pain=(None, None), activity=Activity.WALK, id="walk", active_ms=1_500_000
    )
    page.refresh(view(session(date(2026, 11, 3), pain=(4, 3)), walk))
    grid = page._grid
    assert grid.button(date(2026, 11, 3)).accessibleName() == (
        "Tuesday 3 November, one session, 12 minutes, pain 4 to 3"
    )
    assert grid.button(date(2026, 11, 5)).accessibleName() == (
        "Thursday 5 November, one activity, 25 minutes"
    )
    assert grid.button(TODAY).accessibleName() == "Sunday 22 November, today"
    assert grid.button(date(2026, 11, 4)).accessibleName() == "Wednesday 4 November"


def test_a_session_is_told_by_exercise_and_side(page: CalendarPage) -> None:
    parts = (
        part("pelvic-tilt", reps=6),
        part("bird-dog", Side.LEFT),
        part("bird-dog", Side.RIGHT),
        part("clamshell", Side.LEFT, reps_done=5),
        part(
            "clamshell",
            Side.RIGHT,
            reps_done=0,
            skipped=True,
            hurts=(Hurt(pain=Pain(score=6), choice="skip"),),
        ),
    )
    left = session(TODAY, *parts, completion=Completion.LEFT, note="Slept badly.")
    page.refresh(view(left))
    shown = texts(page)
    for words in (
        "6 times, 20 s each",
        "8 a side, 20 s each",
        "Left 5 of 8, right skipped",
        "It hurt, right, 6",
        "Ended early. What you did is kept.",
        "Calf",
        "Thigh",
        "Slept badly.",
    ):
        assert words in shown


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
    assert "Week not counted" in texts(page)


@pytest.mark.parametrize(("start", "first"), [(1, 26), (7, 1), (6, 31)])
def test_the_week_starts_where_it_is_told(page: CalendarPage, start: int, first: int) -> None:
    page.refresh(view(week_start=start))
    assert page._grid._days[0].day.date.day == first


def test_empty_months_invite(page: CalendarPage) -> None:
    assert "Nothing in this month yet." in texts(page)
    assert named(page, "See what to do today")
    page.choose(date(2027, 1, 5))
    assert "This month is still to come." in texts(page)
    page.choose(date(2025, 1, 5))
    assert "Nothing was noted in this month." in texts(page)


def test_a_note_is_a_wish(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(TODAY, note="Old")))
    qtbot.mouseClick(named(page, "Edit note"), Qt.MouseButton.LeftButton)
    field = page.findChild(NoteField)
    assert field.toPlainText() == "Old"
    field.setPlainText("  Easier on the right.\n")
    with qtbot.waitSignal(page.note_changed) as changed:
        qtbot.mouseClick(named(page, "Save"), Qt.MouseButton.LeftButton)
    assert changed.args == [TODAY.isoformat(), "Easier on the right."]


def test_a_half_written_note_outlives_a_refresh(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(TODAY)))
    qtbot.mouseClick(named(page, "Add a note"), Qt.MouseButton.LeftButton)
    page.findChild(NoteField).setPlainText("Half a")
    page.refresh(view(session(TODAY), session(date(2026, 10, 1))))
    assert page.findChild(NoteField).toPlainText() == "Half a"


def test_deleting_can_be_undone(qtbot: QtBot, page: CalendarPage) -> None:
    one = session(TODAY)
    page.refresh(view(one))
    with qtbot.waitSignal(page.delete_requested) as gone:
        qtbot.mouseClick(named(page, "Delete"), Qt.MouseButton.LeftButton)
    assert gone.args == [one.id]
    page.refresh(view())
    assert "The session is deleted." in texts(page)
    with qtbot.waitSignal(page.undo_requested):
        qtbot.mouseClick(named(page, "Undo"), Qt.MouseButton.LeftButton)
    assert "The session is deleted." not in texts(page)
    wishes: list[bool] = []
    page.undo_requested.connect(lambda: wishes.append(True))
    page._take_back()
    assert wishes == []


def test_delete_by_key_only_when_it_is_clear_which(page: CalendarPage) -> None:
    gone: list[str] = []
    page.delete_requested.connect(gone.append)
    page._delete_only()
    page.refresh(view(session(TODAY), session(TODAY, id="second")))
    page._delete_only()
    assert gone == []
    page.refresh(view(session(TODAY)))
    page._delete_only()
    assert gone == [TODAY.isoformat()]


def test_read_only_records_offer_no_changes(page: CalendarPage) -> None:
    page.refresh(view(session(TODAY), read_only=True))
    shown = [one.text() for one in page.findChildren(Button) if one.isVisible()]
    assert "Delete" not in shown and "Add a note" not in shown


def test_one_point_is_never_called_better_or_worse() -> None:
    weeks = [date(2026, 10, 6) + timedelta(weeks=week) for week in range(7)]
    flat = view(*(session(day, pain=(5, 4)) for day in weeks[:-1]), session(weeks[-1], pain=(4, 4)))
    assert sentence(weekly_means(flat)) == "About the same as in the week of 5 Oct."
    fell = view(session(weeks[0], pain=(6, 5)), session(weeks[-1], pain=(4, 3)))
    assert sentence(weekly_means(fell)) == "About 2 points lower than in the week of 5 Oct."
    rose = view(session(weeks[0], pain=(2, 2)), session(weeks[-1], pain=(5, 3)))
    assert sentence(weekly_means(rose)) == "About 3 points higher than in the week of 5 Oct."
    assert "two weeks" in sentence(weekly_means(view(session(weeks[0]))))


def test_months_on_keeps_to_real_days() -> None:
    assert months_on(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert months_on(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert months_on(date(2026, 10, 31), 1) == date(2026, 11, 30)
    assert months_on(date(2026, 12, 15), 1) == date(2027, 1, 15)
    assert months_on(date(2026, 1, 15), -1) == date(2025, 12, 15)
    assert months_on(date(9999, 12, 1), 1) == date(9999, 12, 1)


@pytest.mark.parametrize("width", [712, 896, 1076, 1816])
def test_nothing_is_wider_than_the_page(page: CalendarPage, width: int) -> None:
    page.window().resize(1900, 900)
    page.refresh(view(session(TODAY, part("standing-hamstring-stretch", Side.LEFT))))
    page.resize(width, 700)
    QApplication.processEvents()
    assert page._page.widget().width() <= page._page.viewport().width()


def test_the_first_weekday_is_written_short() -> None:
    assert say.weekday(1) == "Mo"
    assert say.month_title(2026, 11) == "November 2026"


def test_something_done_elsewhere_can_be_added(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(routines=(("stretch", "Stretch"),)))
    page.choose(date(2026, 11, 18))
    qtbot.mouseClick(named(page, "Add something you did"), Qt.MouseButton.LeftButton)
    form = page.findChild(AddForm)
    form._what.set_value(Activity.SWIM)
    form._minutes.setValue(30)
    form._when.set_value(EVENING)
    form._note.setText(" In the lake ")
    with qtbot.waitSignal(page.add_requested) as added:
        qtbot.mouseClick(named(page, "Add it"), Qt.MouseButton.LeftButton)
    wish = added.args[0]
    assert wish == PastWish(
        day=date(2026, 11, 18),
        hour=EVENING,
        minutes=30,
        name="Swim",
        activity=Activity.SWIM,
        note="In the lake",
    )
    assert named(page, "Add something you did")
    now = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
    record = session_of(wish, id="x", now=now)
    page.refresh(view(record))
    assert "19:00, 30 min" in texts(page)
    assert page._grid.button(date(2026, 11, 18)).day.kept


def test_what_was_added_by_hand_never_lies_in_the_future() -> None:
    now = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
    wish = PastWish(day=TODAY, hour=EVENING, minutes=20, name="Stretch", routine="stretch")
    record = session_of(wish, id="x", now=now)
    assert record.ended == now
    assert record.minutes == 20
    assert record.counts


def test_nothing_is_added_to_days_to_come(page: CalendarPage) -> None:
    page.choose(date(2026, 11, 25))
    shown = [one.text() for one in page.findChildren(Button) if one.isVisible()]
    assert "Add something you did" not in shown


def test_ctrl_f_finds_by_exercise_routine_and_note(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(
        view(
            session(date(2026, 11, 3), part("glute-bridge"), note="Hard day"),
            session(date(2026, 10, 6), part("bird-dog"), routine_name="Stretch"),
        )
    )
    page._open_search()
    search = page._search
    for text, count in (("BRIDGE", 1), ("stretch", 1), ("steady hard", 1), ("steady dog", 0)):
        search._field.setText(text)
        qtbot.waitUntil(lambda: not search._soon.isActive())
        assert len(search.finds()) == count, text
    search._field.setText("bird")
    qtbot.waitUntil(lambda: not search._soon.isActive())
    qtbot.mouseClick(search.finds()[0], Qt.MouseButton.LeftButton)
    assert page.chosen == date(2026, 10, 6)
    assert not search.isVisible()
    assert "October 2026" in texts(page)


def test_ten_years_are_searched_fast() -> None:
    days = [TODAY - timedelta(days=back) for back in range(3650)]
    index = Index((session(day, id=f"{day}") for day in days), day_starts_at=3)
    known = list(lines(index))
    assert len(known) == 3650
    assert known[0][0] == TODAY
    assert len(found(known, "pelvic")) == 3650
    assert found(known, "  ") == []


def test_the_year_shows_its_months_and_opens_one(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(date(2026, 3, 3)), session(date(2026, 3, 9))))
    qtbot.mouseClick(named(page, "The whole year"), Qt.MouseButton.LeftButton)
    assert not page._grid.isVisible() and page._year.isVisible()
    march = page._year.tiles()[2]
    assert march.accessibleName() == "March, 2 days, 24 minutes"
    assert page._year.tiles()[0].accessibleName() == "January, nothing"
    page._year.grab()
    qtbot.keyClick(march, Qt.Key.Key_PageUp)
    assert page.chosen.year == 2025
    qtbot.keyClick(march, Qt.Key.Key_PageDown)
    qtbot.mouseClick(march, Qt.MouseButton.LeftButton)
    assert page._grid.isVisible()
    assert page.chosen == date(2026, 3, 1)
    assert "March 2026" in texts(page)


def test_more_minutes_are_a_stronger_green() -> None:
    assert len({shade(minutes, 60).name() for minutes in (10, 30, 60)}) == 3
    assert shade(60, 60) == shade(55, 60)


def test_enter_goes_on_to_what_the_day_holds(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(TODAY)))
    entered: list[bool] = []
    page._grid.day_entered.connect(lambda: entered.append(True))
    press(qtbot, page, Qt.Key.Key_Return)
    assert entered == [True]


def test_an_unwell_week_can_be_left_out_of_the_count(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(marks_weeks=True))
    page.choose(date(2026, 11, 11))
    qtbot.mouseClick(named(page, "Unwell or away that week?"), Qt.MouseButton.LeftButton)
    choice = page._day.findChild(Segmented)
    assert choice is not None and choice.isVisible()
    with qtbot.waitSignal(page.week_marked) as marked:
        qtbot.mouseClick(choice.buttons()[1], Qt.MouseButton.LeftButton)
    assert marked.args == [date(2026, 11, 9), WeekReason.SICK]
    mark = WeekMark(
        first=date(2026, 11, 9), reason=WeekReason.SICK, edited=datetime(2026, 11, 9, tzinfo=UTC)
    )
    page.refresh(view(marks=(mark,), marks_weeks=True))
    again = [one for one in page._day.findChildren(Segmented) if one.isVisible()]
    assert again[0].value() == WeekReason.SICK


def test_kept_weeks_are_told_and_a_missed_one_only_dents(page: CalendarPage) -> None:
    first = date(2026, 10, 19)
    days = [first + timedelta(weeks=week, days=day) for week in (0, 1, 3, 4) for day in (0, 2)]
    page.refresh(view(*(session(day) for day in days)))
    assert "4 of the last 5 weeks kept" in texts(page)
    page.refresh(view())
    assert "weeks kept" not in texts(page)


def test_the_line_tells_its_numbers(page: CalendarPage) -> None:
    page.refresh(
        view(session(date(2026, 10, 6), pain=(6, 5)), session(date(2026, 11, 17), pain=(4, 3)))
    )
    chart = page._trend._chart
    assert chart.accessibleName() == "5 Oct: 6, 16 Nov: 4"
    assert chart.words_at(0) == "Week of 5 Oct: 6.0"
    assert chart.words_at(chart.width()) == "Week of 16 Nov: 4.0"
