"""Choosing the page for the physiotherapist: time, name, notes, paper, by mouse and by key."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from kit_tools import cut, longer_words, system_font
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from report_stories import TODAY, index_of, much, practice

from sciatica_timer.domain.session import Session
from sciatica_timer.domain.theme_choice import Theme
from sciatica_timer.ui import theme
from sciatica_timer.ui.kit import Button, NoticeBar
from sciatica_timer.ui.report.notes import NoteList
from sciatica_timer.ui.report.page import OWN, ReportPage, ReportView
from sciatica_timer.ui.report.preview import Paper, ReportPreview

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
SIZES = ((720, 480), (911, 433), (800, 560), (1000, 700), (1180, 760), (1920, 1080))


@pytest.fixture(autouse=True)
def british(qapp: QApplication) -> Iterator[None]:
    QLocale.setDefault(QLocale("en_GB"))
    theme.look().choose(Theme.LIGHT, False)
    yield
    QLocale.setDefault(QLocale.system())


def view(sessions: list[Session], name: str = "") -> ReportView:
    return ReportView(index=index_of(sessions), today=TODAY, week_start=1, goal=2, name=name)


def opened(qtbot: QtBot, sessions: list[Session], name: str = "") -> ReportPage:
    page = ReportPage()
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    page.begin(view(sessions, name))
    QApplication.processEvents()
    return page


@pytest.fixture
def page(qtbot: QtBot) -> ReportPage:
    return opened(qtbot, much(30))


def named(page: QWidget, text: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.text() == text)


def weeks(page: ReportPage) -> int:
    wanted = page.wanted()
    assert wanted
    return wanted.sheet.report.period.weeks


def choose(qtbot: QtBot, page: ReportPage, text: str) -> None:
    button = next(one for one in page._weeks.buttons() if one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_opens_with_four_weeks_no_note_and_the_paper_of_the_country(page: ReportPage) -> None:
    wanted = page.wanted()
    assert wanted and wanted.paper is Paper.A4
    assert weeks(page) == 4
    assert (wanted.sheet.name, wanted.sheet.notes, wanted.sheet.made) == ("", (), TODAY)
    page.begin(replace(view(much(2)), letter=True))
    wanted = page.wanted()
    assert wanted and wanted.paper is Paper.Letter


def test_the_time_is_chosen(qtbot: QtBot, page: ReportPage) -> None:
    choose(qtbot, page, "12 weeks")
    assert weeks(page) == 12
    choose(qtbot, page, "Everything")
    assert weeks(page) == 30
    assert not page._own.isVisible()
    choose(qtbot, page, "Other weeks")
    assert page._own.isVisible() and weeks(page) == 30
    page._from.setFocus()
    qtbot.keyClick(page._from, Qt.Key.Key_PageUp)
    qtbot.keyClick(page._to, Qt.Key.Key_Left)
    assert weeks(page) == 19
    assert page._from.text() == "6 July 2026"


def test_from_is_never_after_to(qtbot: QtBot, page: ReportPage) -> None:
    choose(qtbot, page, "Other weeks")
    qtbot.keyClick(page._to, Qt.Key.Key_Home)
    assert weeks(page) == 1
    qtbot.keyClick(page._from, Qt.Key.Key_End)
    assert (page._to.value(), weeks(page)) == (29, 1)


def test_records_that_come_meanwhile_are_shown_and_choices_stay(
    qtbot: QtBot, page: ReportPage
) -> None:
    choose(qtbot, page, "Other weeks")
    qtbot.keyClick(page._from, Qt.Key.Key_PageUp)
    page._notes.choose_all(True)
    before = weeks(page)
    page.refresh(view(much(30)))
    wanted = page.wanted()
    assert weeks(page) == before and wanted and len(wanted.sheet.notes) == before


def test_notes_are_ticked_by_mouse_and_by_key(qtbot: QtBot, page: ReportPage) -> None:
    notes = page._notes
    assert notes.count() == 4
    where = notes.visualItemRect(notes.item(1)).center()
    qtbot.mouseClick(notes.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert [note.text[0] for note in notes.chosen()] == ["1"]
    box = notes.visualItemRect(notes.item(1)).topLeft()
    box.setX(box.x() + 24)
    box.setY(where.y())
    qtbot.mouseClick(notes.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert notes.chosen() == (), "a click on the box turns it once and not twice"
    notes.setFocus()
    notes.setCurrentRow(0)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(notes, key)
    wanted = page.wanted()
    assert wanted and [note.text[0] for note in wanted.sheet.notes] == ["0", "1"]
    qtbot.mouseClick(named(page, "All"), Qt.MouseButton.LeftButton)
    assert len(notes.chosen()) == 4
    qtbot.mouseClick(named(page, "None"), Qt.MouseButton.LeftButton)
    assert notes.chosen() == ()


def test_a_note_stays_chosen_when_the_time_changes(qtbot: QtBot, page: ReportPage) -> None:
    page._notes.choose_all(True)
    choose(qtbot, page, "12 weeks")
    assert [note.text[0] for note in page._notes.chosen()] == ["0", "1", "2", "3"]


def test_without_notes_there_is_a_sentence(qtbot: QtBot) -> None:
    page = opened(qtbot, [practice(TODAY)])
    assert page._no_notes.isVisible()
    assert not page.findChild(NoteList).isVisible()


def test_the_name_is_only_kept_when_that_is_wished(qtbot: QtBot, page: ReportPage) -> None:
    heard: list[str] = []
    page.name_kept.connect(heard.append)
    qtbot.keyClicks(page._name, "A. Person")
    wanted = page.wanted()
    assert wanted and wanted.sheet.name == "A. Person"
    page._name.clearFocus()
    assert heard == []
    page._keep.click()
    assert heard == ["A. Person"]
    page.refresh(view(much(2), "A. Person"))
    page._keep.click()
    assert heard == ["A. Person", ""]


def test_a_name_that_was_kept_stands_there_and_one_that_was_not_is_gone(
    qtbot: QtBot, page: ReportPage
) -> None:
    qtbot.keyClicks(page._name, "Somebody")
    page.begin(view(much(2), ""))
    assert page._name.text() == ""
    page.begin(view(much(2), "A. Person"))
    assert page._name.text() == "A. Person" and page._keep.isChecked()


def test_saving_and_printing_are_wishes_by_button_and_by_key(
    qtbot: QtBot, page: ReportPage
) -> None:
    saved, printed = [], []
    page.save_requested.connect(saved.append)
    page.print_requested.connect(printed.append)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(named(page, "Save as PDF"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(page, Qt.Key.Key_S, control)
    qtbot.mouseClick(named(page, "Print"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(page._name, Qt.Key.Key_P, control)
    assert (len(saved), len(printed)) == (2, 2)
    assert saved[0].sheet.report.period.weeks == 4


def test_escape_goes_back_from_everywhere_and_keys_scroll(qtbot: QtBot, page: ReportPage) -> None:
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert page._page.verticalScrollBar().value() > 0
    for each in (page, page._name, page._notes, page._from):
        qtbot.keyClick(each, Qt.Key.Key_Escape)
    assert len(closed) == 4


def test_what_is_told_takes_the_place_of_what_was_told(page: ReportPage) -> None:
    page.tell("One.")
    page.tell("Two.", "Open the folder")
    seen = [one.accessibleName() for one in page.findChildren(NoticeBar) if one.isVisible()]
    assert seen == ["Two."]
    page.tell("")
    assert not [one for one in page.findChildren(NoticeBar) if one.isVisible()]


def test_the_preview_shows_the_page_and_says_it(qtbot: QtBot, page: ReportPage) -> None:
    preview = page.findChild(ReportPreview)
    assert preview.isVisible() and preview.width() > 600
    assert "4 weeks" in preview.accessibleDescription()
    before = preview.grab().toImage()
    qtbot.keyClicks(page._name, "A. Person")
    assert preview.grab().toImage() != before
    high = preview.height()
    qtbot.mouseClick(page._paper.buttons()[1], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert preview.height() < high, "Letter is shorter"
    theme.look().choose(Theme.DARK, False)
    corner = preview.grab().toImage().pixelColor(20, 20)
    assert corner.name() == "#ffffff", "paper is white in every look"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}")
def test_nothing_is_cut_in_any_window(qtbot: QtBot, size: tuple[int, int]) -> None:
    with longer_words(), system_font("DejaVu Sans"):
        page = opened(qtbot, much(8))
        page.resize(*size)
        page._weeks.set_value(OWN)
        page._take()
        page.tell("It is saved.", "Open the folder")
        QApplication.processEvents()
        assert cut(page) == []
        content = page._content
        assert page._preview.geometry().bottom() <= content.height()
        assert content.height() - page._preview.geometry().bottom() < max(300, page.height())
