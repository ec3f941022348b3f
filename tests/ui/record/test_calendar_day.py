"""A day in full: what was done, put right, added and taken away; all of it as wishes."""

from datetime import UTC, date, datetime, time, timedelta

from calendar_tools import (
    TODAY,
    block_of,
    choose_in_menu,
    field,
    named,
    part,
    press,
    press_button,
    session,
    shown_buttons,
    texts,
    told_of,
    view,
)
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import (
    Activity,
    Compared,
    Completion,
    Feeling,
    Hurt,
    NextDay,
    Pain,
    PainAt,
    Reach,
    Session,
    WeekMark,
    WeekReason,
)
from sciatica_timer.ui.calendar.add import EVENING, AddForm, PastSessionRequest, session_of
from sciatica_timer.ui.calendar.day import DayCard
from sciatica_timer.ui.calendar.edit import UNANSWERED, EditForm
from sciatica_timer.ui.calendar.month import MonthTable
from sciatica_timer.ui.calendar.page import CalendarPage
from sciatica_timer.ui.kit import Segmented, StepField
from sciatica_timer.ui.kit.undo import undo_in


def test_a_session_that_was_left_tells_what_was_not_reached(page: CalendarPage) -> None:
    parts = (
        part("clamshell", Side.LEFT, reps_done=5, reached=True),
        part("clamshell", Side.RIGHT, reps_done=0, reached=False),
        part("bird-dog", Side.LEFT, reps_done=0, reached=False),
        part("bird-dog", Side.RIGHT, reps_done=0, reached=False),
        part("pelvic-tilt", reps_done=0, skipped=True),
    )
    page.refresh(view(session(TODAY, *parts, completion=Completion.LEFT)))
    shown = texts(page)
    assert "Left 5 of 8. Right not reached." in shown
    # The last one is from an older record, which can not tell.
    assert shown.count("Not reached") == 2
    assert "kipped" not in shown


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
        "Left 5 of 8. Right side: left out.",
        "It hurt on the right: 6. The rest was left out.",
        "Ended early.",
        "Calf",
        "Thigh",
        "Slept badly.",
    ):
        assert words in shown
    # Whoever sees nothing of it hears it at the first thing that can be done with it.
    told = named(page, "Edit").accessibleDescription()
    for words in ("Ended early.", "It hurt on the right: 6.", "Note: Slept badly."):
        assert words in told


def form_of(qtbot: QtBot, page: CalendarPage) -> EditForm:
    qtbot.mouseClick(named(page, "Edit"), Qt.MouseButton.LeftButton)
    return page.findChild(EditForm)


def saved(qtbot: QtBot, page: CalendarPage) -> Session:
    with qtbot.waitSignal(page.requests.change_requested) as changed:
        qtbot.mouseClick(named(page, "Save"), Qt.MouseButton.LeftButton)
    return changed.args[1]


def test_everything_told_by_hand_can_be_put_right(qtbot: QtBot, page: CalendarPage) -> None:
    one = session(TODAY, part("bird-dog", Side.LEFT), part("bird-dog", Side.RIGHT, reps_done=5))
    page.refresh(view(one))
    form = form_of(qtbot, page)
    field(form, "Note").setPlainText("  Easier on the right.\n")
    field(form, "Day").set_day(date(2026, 11, 20))
    field(form, "Time").set_moment(time(7, 30))
    field(form, "How long").setValue(20)
    field(form, "Pain before").setValue(6)
    field(form, "Pain after").setValue(UNANSWERED)
    field(form, "How far down it goes after").set_value(Reach.KNEE)
    field(form, "How it felt").set_value(Feeling.TOO_MUCH)
    field(form, "Reps of Bird dog, right").setValue(8)
    made = saved(qtbot, page)
    assert made.note == "Easier on the right."
    assert made.started == one.started.replace(day=20, hour=7, minute=30)
    assert (made.minutes, made.ended - made.started) == (20, timedelta(minutes=20))
    assert made.before == (PainAt(pain=Pain(score=6, reach=Reach.CALF)),)
    assert made.after == (PainAt(pain=Pain(reach=Reach.KNEE)),)
    assert made.feeling is Feeling.TOO_MUCH
    assert [one.reps_done for one in made.parts] == [8, 8]
    assert made.id == one.id


def test_how_it_was_the_day_after_can_be_told_and_changed(qtbot, page) -> None:
    before = date(2026, 11, 20)
    page.refresh(view(session(before)))
    page.choose(before)
    form = form_of(qtbot, page)
    field(form, "The day after").set_value(Compared.WORSE)
    field(form, "Whether it eased within a day").set_value(True)
    made = saved(qtbot, page)
    assert made.next_day == NextDay(compared=Compared.WORSE, settled=True)
    page.refresh(view(made))
    assert "Worse, eased within a day" in texts(page)
    form_of(qtbot, page)
    field(page, "The day after").set_value(None)
    assert saved(qtbot, page).next_day is None


def test_how_it_was_the_day_after_is_not_asked_on_the_day_itself(qtbot, page) -> None:
    page.refresh(view(session(TODAY)))
    form_of(qtbot, page)
    assert "The day after" not in texts(page)


def test_what_was_not_touched_stays_to_the_last_digit(qtbot: QtBot, page: CalendarPage) -> None:
    sides = tuple(PainAt(side=side, pain=Pain(score=3)) for side in (Side.RIGHT, Side.LEFT))
    one = replace(
        session(TODAY, active_ms=723_456),
        started=datetime(2026, 11, 22, 17, 5, 12, 345, tzinfo=UTC),
        before=sides,
        after=(),
        extra={"weather": "rain"},
    )
    page.refresh(view(one))
    assert form_of(qtbot, page).value() == one
    wishes: list[object] = []
    page.requests.change_requested.connect(lambda *both: wishes.append(both))
    qtbot.mouseClick(named(page, "Save"), Qt.MouseButton.LeftButton)
    assert wishes == []
    assert "Edit" in shown_buttons(page)


def test_each_sore_side_has_its_own_answers(qtbot: QtBot, page: CalendarPage) -> None:
    sides = tuple(PainAt(side=side, pain=Pain(score=3)) for side in Side)
    page.refresh(view(replace(session(TODAY), before=sides, after=())))
    form = form_of(qtbot, page)
    fields = [one for one in form.findChildren(StepField) if one.accessibleName() == "Pain after"]
    fields[1].setValue(1)
    made = saved(qtbot, page)
    assert made.before == sides
    assert made.after == (PainAt(side=Side.RIGHT, pain=Pain(score=1)),)


def test_ctrl_enter_saves_and_escape_leaves(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(TODAY)))
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    form = form_of(qtbot, page)
    field(form, "Note").setPlainText("Half")
    qtbot.keyClick(field(form, "Note"), Qt.Key.Key_Escape)
    assert "Edit" in shown_buttons(page)
    form = form_of(qtbot, page)
    note = field(page, "Note")
    assert note.toPlainText() == ""
    note.setPlainText("Whole")
    with qtbot.waitSignal(page.requests.change_requested):
        qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_what_is_half_written_waits_until_its_day_is_back(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(TODAY)))
    field(form_of(qtbot, page), "Note").setPlainText("Half a")
    page.refresh(view(session(TODAY), session(date(2026, 10, 1))))
    page.choose(date(2026, 11, 3))
    assert page.findChild(EditForm) is None or not page.findChild(EditForm).isVisible()
    page.choose(TODAY)
    assert field(page, "Note").toPlainText() == "Half a"
    assert saved(qtbot, page).note == "Half a"


def test_a_session_is_copied_to_another_day(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(date(2026, 11, 18))))
    page.choose(date(2026, 11, 18))
    choose_in_menu(page, "Copy to another day")
    day = field(page, "Day")
    assert day.day() == TODAY
    assert day.maximumDate().toPython() == TODAY
    qtbot.keyClicks(day, "-")
    with qtbot.waitSignal(page.requests.copy_requested) as copied:
        qtbot.mouseClick(named(page, "Copy it"), Qt.MouseButton.LeftButton)
    assert copied.args == ["2026-11-18", TODAY - timedelta(days=1)]


def test_a_day_is_copied_as_text(qtbot: QtBot, page: CalendarPage) -> None:
    parts = (
        part("pelvic-tilt", reps=6),
        part("clamshell", Side.LEFT, reps_done=5),
        part("clamshell", Side.RIGHT, reps_done=0, skipped=True),
    )
    other = session(TODAY, id="b", pain=(None, None), feeling=Feeling.RIGHT)
    page.refresh(view(session(TODAY, *parts, note="Slept badly."), other))
    with qtbot.waitSignal(page.requests.text_requested) as copied:
        press(qtbot, page, Qt.Key.Key_C, modifier=Qt.KeyboardModifier.ControlModifier)
    first, second = copied.args[0].split("\n\n")
    assert first.splitlines() == [
        "Sunday, 22 November 2026, 17:05",
        "Steady back, 12 minutes",
        "Pelvic tilt: 6 times, 20 s each",
        "Clamshell: Left 5 of 8. Right skipped. 20 s each.",
        "Pain: 5 to 3",
        "Down to: Calf to Thigh",
        "Note: Slept badly.",
    ]
    assert second.splitlines()[-1] == "Felt: About right"


def test_delete_by_key_takes_the_only_one_or_the_one_with_the_keyboard(
    qtbot: QtBot, page: CalendarPage
) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    gone: list[str] = []
    page.requests.delete_requested.connect(gone.append)
    press(qtbot, page, Qt.Key.Key_Delete)
    page.refresh(view(session(TODAY), session(TODAY, id="second")))
    page.findChild(MonthTable).setFocus()
    press(qtbot, page, Qt.Key.Key_Delete)
    assert "This day holds 2." in texts(page)
    assert block_of(page).isAncestorOf(page.focusWidget())
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier(0), "", True)
    QApplication.sendEvent(page.focusWidget(), held)
    assert gone == []
    block_of(page, 1).enter()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Delete)
    assert gone == ["second"]
    page.refresh(view(session(TODAY)))
    page.findChild(MonthTable).setFocus()
    press(qtbot, page, Qt.Key.Key_Delete)
    assert gone == ["second", TODAY.isoformat()]


def test_delete_while_writing_deletes_no_session(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(session(TODAY)))
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    gone: list[str] = []
    page.requests.delete_requested.connect(gone.append)
    form = form_of(qtbot, page)
    for name in ("Note", "How long", "How it felt", "Day"):
        one = field(form, name)
        one.setFocus()
        qtbot.keyClick(one, Qt.Key.Key_Delete)
    assert gone == []


def test_what_was_done_can_be_taken_back_by_button_and_later_by_key(
    qtbot: QtBot, page: CalendarPage
) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.tell("It is deleted.", undo=True)
    assert "It is deleted." in texts(page)
    assert page.focusWidget() is named(page, "Undo")
    with qtbot.waitSignal(page.requests.undo_requested):
        qtbot.mouseClick(named(page, "Undo"), Qt.MouseButton.LeftButton)
    page.tell("It is as it was before.", undo=False)
    assert "Undo" not in shown_buttons(page)
    with qtbot.waitSignal(page.requests.undo_requested):
        undo_in(page.window())
    press(qtbot, page, Qt.Key.Key_Left)
    assert "as it was before" not in texts(page)


def test_whoever_goes_through_the_days_by_key_goes_on_doing_so(
    qtbot: QtBot, page: CalendarPage
) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.findChild(MonthTable).setFocus()
    page.tell("It is deleted.", undo=True)
    assert page.findChild(MonthTable).hasFocus()


def test_read_only_records_offer_no_changes(page: CalendarPage) -> None:
    page.refresh(view(session(TODAY), read_only=True))
    shown = shown_buttons(page)
    assert not {"Delete", "Edit", "Copy"} & set(shown)


def test_something_done_elsewhere_can_be_added(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(routines=(("stretch", "Stretch"),)))
    page.choose(date(2026, 11, 18))
    qtbot.mouseClick(named(page, "Add something you did"), Qt.MouseButton.LeftButton)
    form = page.findChild(AddForm)
    field(form, "What you did").set_value(Activity.SWIM)
    field(form, "How long").setValue(30)
    press_button(qtbot, form, "Evening")
    field(form, "A note, if you like").setText(" In the lake ")
    with qtbot.waitSignal(page.requests.add_requested) as added:
        qtbot.mouseClick(named(page, "Add it"), Qt.MouseButton.LeftButton)
    wish = added.args[0]
    assert wish == PastSessionRequest(
        day=date(2026, 11, 18),
        hour=EVENING,
        minutes=30,
        name="Swim",
        activity=Activity.SWIM,
        note="In the lake",
    )
    assert named(page, "Add something you did")
    now = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
    record = session_of(wish, id="x", now=now, zone=UTC)
    page.refresh(view(record))
    assert "19:00, 30 min" in texts(page)
    assert "1 activity, 30 minutes" in told_of(page, date(2026, 11, 18))


def test_what_was_added_by_hand_never_lies_in_the_future() -> None:
    now = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
    wish = PastSessionRequest(
        day=TODAY, hour=EVENING, minutes=20, name="Stretch", routine="stretch"
    )
    record = session_of(wish, id="x", now=now, zone=UTC)
    assert record.ended == now
    assert record.minutes == 20
    assert record.counts


def test_nothing_is_added_to_days_to_come(page: CalendarPage) -> None:
    page.choose(date(2026, 11, 25))
    shown = shown_buttons(page)
    assert "Add something you did" not in shown


def test_an_unwell_week_can_be_left_out_of_the_count(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(marks_weeks=True))
    page.choose(date(2026, 11, 11))
    qtbot.mouseClick(named(page, "Unwell or away that week?"), Qt.MouseButton.LeftButton)
    choice = page.findChild(DayCard).findChild(Segmented)
    assert choice is not None and choice.isVisible()
    with qtbot.waitSignal(page.requests.week_marked) as marked:
        qtbot.mouseClick(choice.buttons()[1], Qt.MouseButton.LeftButton)
    assert marked.args == [date(2026, 11, 9), WeekReason.SICK]
    mark = WeekMark(
        first=date(2026, 11, 9), reason=WeekReason.SICK, edited=datetime(2026, 11, 9, tzinfo=UTC)
    )
    page.refresh(view(marks=(mark,), marks_weeks=True))
    again = [one for one in page.findChild(DayCard).findChildren(Segmented) if one.isVisible()]
    assert again[0].value() == WeekReason.SICK


def test_a_half_told_day_waits_as_well(qtbot: QtBot, page: CalendarPage) -> None:
    page.refresh(view(routines=(("stretch", "Stretch"),)))
    qtbot.mouseClick(named(page, "Add something you did"), Qt.MouseButton.LeftButton)
    field(page, "A note, if you like").setText("By the lake")
    page.choose(TODAY - timedelta(days=1))
    assert named(page, "Add something you did")
    page.choose(TODAY)
    assert field(page, "A note, if you like").text() == "By the lake"
    with qtbot.waitSignal(page.requests.add_requested) as added:
        qtbot.mouseClick(named(page, "Add it"), Qt.MouseButton.LeftButton)
    assert (added.args[0].day, added.args[0].note) == (TODAY, "By the lake")
    assert named(page, "Add something you did")
