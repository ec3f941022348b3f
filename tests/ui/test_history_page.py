"""The page of the whole history: what goes out, what would come in, and a yes before it does."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from kit_tools import cut, longer_words, system_font
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from report_stories import TODAY, much, practice

from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.domain.session import (
    CareLog,
    DoctorReason,
    DoctorTold,
    RedAnswer,
    RedWhere,
    RedWhy,
    Session,
    WeekMark,
    WeekReason,
)
from sciatica_timer.domain.week_plan import WeekPlan
from sciatica_timer.services.store.answers import unread
from sciatica_timer.services.store.care_merge import CarePart, parts_brought
from sciatica_timer.services.store.history_data import HistoryData
from sciatica_timer.services.store.import_entries import WrongEntry
from sciatica_timer.services.store.importing import ImportPreview
from sciatica_timer.services.store.stored_record import write
from sciatica_timer.ui import theme
from sciatica_timer.ui.history import history_words
from sciatica_timer.ui.history.page import ExportFormat, HistoryPage, HistoryView
from sciatica_timer.ui.kit import Button, Label, Switch
from sciatica_timer.ui.main_window import MainWindow

NOW = datetime(2026, 5, 21, 18, tzinfo=UTC)
FILE = Path("/home/anna/Documents/old history.json")
SIZES = ((632, 433), (720, 480), (800, 560), (1000, 700), (1920, 1080))

pytestmark = pytest.mark.usefixtures("british")


def coming(new: int = 0, **more: object) -> ImportPreview:
    history = HistoryData()
    some = much(new)[::2]
    for session in some:
        history.put(write(session))
    facts: dict[str, object] = {
        "new": tuple(some), "changed": (), "same": 0, "gone": (), "weeks": 0,
        "wrong": (), "history": history,
    }  # fmt: skip
    return ImportPreview(**(facts | more))


@pytest.fixture
def page(qtbot: QtBot) -> HistoryPage:
    made = HistoryPage()
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.refresh(HistoryView(standing="3 sessions are here.", empty=False))
    made.show()
    return made


def named(page: QWidget, text: str) -> Button:
    QApplication.processEvents()
    return next(one for one in page.findChildren(Button) if one.text() == text and one.isVisible())


def texts(page: QWidget) -> list[str]:
    QApplication.processEvents()
    return [one.text() for one in page.findChildren(Label) if one.isVisible()]


def test_every_button_is_a_wish(qtbot: QtBot, page: HistoryPage) -> None:
    heard: list[object] = []
    page.export_requested.connect(heard.append)
    page.make_page.clicked.connect(lambda: heard.append("report"))
    page.bring_in.choose_requested.connect(lambda: heard.append("choose"))
    page.back.clicked.connect(lambda: heard.append("closed"))
    for text in ("Make the page", "Save everything", "Save a table", "Save the dates",
                 "Choose a file", "Back"):  # fmt: skip
        qtbot.mouseClick(named(page, text), Qt.MouseButton.LeftButton)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert heard == ["report", *ExportFormat, "choose", "closed", "closed"]


def test_without_sessions_nothing_goes_out_but_something_may_come_in(page: HistoryPage) -> None:
    page.refresh(HistoryView(standing=history_words.standing([]), empty=True))
    assert "There are no sessions yet. They can be taken out once there are some." in texts(page)
    assert not named(page, "Save everything").isEnabled()
    assert not named(page, "Make the page").isEnabled()
    assert named(page, "Choose a file").isEnabled()


def test_where_nothing_can_be_saved_nothing_comes_in_and_it_says_why(page: HistoryPage) -> None:
    page.refresh(HistoryView(standing="3 sessions", empty=False, locked="It is a newer version's."))
    page.ask_for_file()
    assert "It is a newer version's." in texts(page)
    assert not named(page, "Choose a file").isEnabled()
    assert named(page, "Save everything").isEnabled()


def test_what_would_come_in_is_told_before_it_does(qtbot: QtBot, page: HistoryPage) -> None:
    heard: list[bool] = []
    page.bring_in.take_in_requested.connect(heard.append)
    wrong = tuple(WrongEntry(line=n, reason="“active_ms” is missing") for n in range(1, 9))
    page.bring_in.show_preview(
        coming(
            2,
            changed=(practice(TODAY),),
            same=4,
            weeks=1,
            care=(CarePart.SIGNS, CarePart.DOSES),
            wrong=wrong,
            more_wrong=2,
        ),
        FILE,
    )
    seen = texts(page)
    for line in (
        "old history.json",
        "2 sessions are new, from 15 November to 22 November 2026.",
        "1 session was changed there later and takes the place of yours.",
        "1 mark for weeks unwell or away comes too.",
        "Answers about stop signs and doses come too.",
        "4 entries are here already and stay unchanged.",
        "10 entries make no sense and are left out:",
        "Line 1: “active_ms” is missing",
        "There are 4 more.",
    ):
        assert line in seen
    assert heard == [], "looking changes nothing"
    yes = named(page, "Bring it in")
    assert yes.hasFocus()
    qtbot.keyClick(yes, Qt.Key.Key_Return)
    assert heard == [False]


def test_what_is_being_done_is_told_and_can_be_left_off(qtbot: QtBot, page: HistoryPage) -> None:
    heard: list[str] = []
    page.bring_in.stop_requested.connect(lambda: heard.append("stop"))
    page.show_progress("Reading old history.json")
    page.bring_in.show_share(0.5)
    assert "Reading old history.json" in texts(page)
    assert named(page, "Cancel").hasFocus()
    qtbot.mouseClick(named(page, "Cancel"), Qt.MouseButton.LeftButton)
    assert heard == ["stop"]
    page.show_progress("Saving", can_stop=False)
    assert not [one for one in page.findChildren(Button) if one.text() == "Cancel"
                and one.isVisible()]  # fmt: skip


def test_a_file_that_nobody_has_chosen_can_be_left_for_later(
    qtbot: QtBot, page: HistoryPage
) -> None:
    heard: list[str] = []
    page.bring_in.declined.connect(lambda: heard.append("declined"))
    page.bring_in.show_preview(coming(1), Path("sessions (1)\u202e.json"), offered=True)
    assert "sessions (1).json" in texts(page)
    qtbot.mouseClick(named(page, "Not now"), Qt.MouseButton.LeftButton)
    assert heard == ["declined"]


def test_cancel_forgets_it(qtbot: QtBot, page: HistoryPage) -> None:
    page.bring_in.show_preview(coming(1), FILE)
    qtbot.mouseClick(named(page, "Cancel"), Qt.MouseButton.LeftButton)
    assert "old history.json" not in texts(page)
    assert named(page, "Choose a file").hasFocus()


def test_where_there_is_nothing_new_there_is_nothing_to_say_yes_to(page: HistoryPage) -> None:
    page.bring_in.show_preview(coming(same=7), FILE)
    assert "There is nothing new in it." in texts(page)
    assert named(page, "Go back").hasFocus()
    assert "Bring it in" not in [one.text() for one in page.findChildren(Button) if one.isVisible()]
    page.bring_in.show_preview(coming(), FILE)
    assert "There is nothing in it." in texts(page)


def test_what_was_deleted_here_only_comes_back_when_asked_for(
    qtbot: QtBot, page: HistoryPage
) -> None:
    heard: list[bool] = []
    page.bring_in.take_in_requested.connect(heard.append)
    page.bring_in.show_preview(coming(gone=(write(practice(TODAY)),)), FILE)
    assert "1 session was deleted here and stays deleted." in texts(page)
    qtbot.keyClick(page.findChild(Switch), Qt.Key.Key_Space)
    qtbot.mouseClick(named(page, "Bring it in"), Qt.MouseButton.LeftButton)
    assert heard == [True]


def test_tab_goes_as_the_eye_does(qtbot: QtBot, page: HistoryPage) -> None:
    def by_tab(count: int) -> list[str]:
        page.setFocus()
        found: list[str] = []
        for _ in range(count):
            QApplication.processEvents()
            qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
            here = QApplication.focusWidget()
            found.append(here.text() if isinstance(here, Button | Switch) else "")
        return found

    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    outs = ["Save everything", "Save a table", "Save the dates"]
    assert by_tab(7) == ["Back", "Stop signs", "Make the page", "Choose a file", *outs]
    page.bring_in.show_preview(coming(1, gone=(write(practice(TODAY)),)), FILE)
    asked = ["Bring back what was deleted here", "Bring it in", "Cancel"]
    assert by_tab(9) == ["Back", "Stop signs", "Make the page", *asked, *outs]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}")
def test_nothing_is_cut_in_any_window(qtbot: QtBot, size: tuple[int, int]) -> None:
    with longer_words(), system_font("DejaVu Sans"):
        page = HistoryPage()
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.refresh(HistoryView(standing="3 sessions are here.", empty=False, locked="Locked."))
        gone = (write(practice(TODAY)),)
        page.bring_in.show_preview(
            coming(2, gone=gone, wrong=(WrongEntry(line=3, reason="No"),)), FILE
        )
        page.tell("It is saved in a folder with a long name.", "Open the folder")
        qtbot.waitUntil(lambda: cut(page) == [])


def test_a_notice_moves_nothing_that_somebody_is_about_to_press(
    qtbot: QtBot, page: HistoryPage
) -> None:
    page.resize(1000, 560)
    page.refresh(HistoryView(standing="3 sessions are here.", empty=False))
    page.show()
    buttons = [each for each in page.findChildren(Button) if each.isVisible()]
    qtbot.waitUntil(lambda: named(page, "Save everything").width() > 44)

    def places() -> list[QPoint]:
        QApplication.processEvents()
        return [each.mapTo(page, QPoint()) for each in buttons]

    before = places()
    page.tell("3 sessions are in a file.", "Open the folder")
    assert places() == before
    page.tell("")
    assert places() == before


def test_what_the_keys_are_on_stays_in_sight_where_a_notice_comes(
    qtbot: QtBot, page: HistoryPage
) -> None:
    page.resize(1000, 560)
    page.refresh(HistoryView(standing="3 sessions are here.", empty=False))
    page.show()
    page.activateWindow()
    dates = named(page, "Save the dates")
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page.windowHandle(), Qt.Key.Key_Tab)
    dates.setFocus(Qt.FocusReason.TabFocusReason)
    page.bring_into_sight(dates)
    QApplication.processEvents()
    page.tell("3 sessions are in a file. " * 6, "Open the folder")
    qtbot.waitUntil(lambda: dates.visibleRegion().boundingRect() == dates.rect())


def test_what_a_file_would_do_and_its_answer_come_into_sight(
    qtbot: QtBot, page: HistoryPage
) -> None:
    page.resize(1000, 560)
    wrong = tuple(WrongEntry(line=n, reason="“active_ms” is missing") for n in range(1, 4))
    page.bring_in.show_preview(coming(2, same=4, care=tuple(CarePart), wrong=wrong), FILE)

    def answer_is_seen() -> bool:
        yes = named(page, "Bring it in")
        return yes.visibleRegion().boundingRect() == yes.rect()

    qtbot.waitUntil(answer_is_seen)


def test_the_answer_comes_into_sight_where_the_card_grows_beyond_the_window(
    qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    """The card itself was in sight: that it grew was known only after it had been looked for."""
    request.addfinalizer(lambda: theme.look().choose(Theme.SYSTEM, False))
    theme.look().choose(Theme.LIGHT, False, 150)
    window, page = MainWindow(None), HistoryPage()
    qtbot.addWidget(window)
    window.add_page("today", QWidget(), "today", "Today")
    window.resize(1180, 690)
    window.show()
    window.show_overlay(page)
    page.refresh(HistoryView(standing="3 sessions are here.", empty=False))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()
    page.show_progress("Reading old history.json")
    wrong = (WrongEntry(line=1, reason="“active_ms” is missing"),)
    # Whether Qt lays out first or the page scrolls first is chance.
    page.bring_in.blockSignals(True)
    page.bring_in.show_preview(coming(1, care=(CarePart.WEEK,), wrong=wrong), FILE)
    # By now the new parts are shown, and have no place yet.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
    page.bring_into_sight(page.bring_in)
    page.bring_in.blockSignals(False)
    QApplication.processEvents()
    yes = named(page, "Bring it in")
    assert yes.visibleRegion().boundingRect() == yes.rect()


# Sentences


@pytest.mark.parametrize(
    ("care", "told"),
    [
        (CareLog(began=TODAY), ["The day it began comes too."]),
        (CareLog(plan=WeekPlan(changed=NOW)), ["The plan of “My week” comes too."]),
        (
            CareLog(doctor_told=(DoctorTold(at=NOW, doctor=DoctorReason.WORSE_WEEKLY),)),
            ["What you have read about seeing a doctor comes too."],
        ),
        (
            CareLog(reds=(RedAnswer(at=NOW, why=RedWhy.SIGN, where=RedWhere.SIGNS),)),
            ["Answers about stop signs come too."],
        ),
        (
            CareLog(reds=(unread(b"{"),)),
            ["An answer about pain in it cannot be read, so the stop signs will be asked again."],
        ),
        (CareLog(version=1), []),
    ],
)
def test_of_what_care_remembers_only_that_is_told_which_is_in_the_file(
    care: CareLog, told: list[str]
) -> None:
    parts = parts_brought(CareLog(), care)
    assert history_words.coming(coming(care=parts)) == (told or ["There is nothing in it."])
    assert parts_brought(care, care) == parts_brought(care, CareLog()) == ()


def session_on(day: date) -> Session:
    return practice(day)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ([date(2026, 3, 3)], "1 session is here, from 3 March 2026."),
        (
            [date(2025, 3, 3), date(2026, 5, 21)],
            "2 sessions are here, from 3 March 2025 to 21 May 2026.",
        ),
        (
            [date(2026, 3, 3), date(2026, 5, 21)],
            "2 sessions are here, from 3 March to 21 May 2026.",
        ),
    ],
)
def test_how_much_there_is(days: list[date], told: str) -> None:
    assert history_words.standing([session_on(day) for day in days]) == told


def test_what_was_done_is_one_clear_sentence() -> None:
    path = Path("folder") / "Sciatica Timer 2026-05-21.json"
    told = history_words.saved(42, path)
    assert told.startswith("42 sessions are in Sciatica Timer 2026-05-21.json in folder.")
    assert history_words.saved(1, path).startswith("1 session is in")
    assert history_words.brought_in(coming(2), back=False) == "2 sessions are brought in."
    gone = coming(gone=(write(practice(TODAY)),))
    assert history_words.brought_in(gone, back=True) == "1 session is brought in."
    mark = WeekMark(first=TODAY, reason=WeekReason.SICK, edited=datetime(2026, 11, 22, tzinfo=UTC))
    history = HistoryData()
    history.put(write(mark))
    assert (
        history_words.brought_in(coming(history=history, weeks=1), back=False)
        == "It is brought in."
    )
