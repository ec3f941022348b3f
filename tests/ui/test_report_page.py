"""Choosing the page for the physiotherapist: time, name, notes, paper, by mouse and by key."""

import pytest
from kit_tools import cut, longer_words, system_font
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from report_stories import TODAY, index_of, much, practice

from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.domain.session import Session
from sciatica_timer.ui import theme
from sciatica_timer.ui.kit import Choices, Label, NoticeBar, ScrollPage, Switch
from sciatica_timer.ui.report.notes import NoteList
from sciatica_timer.ui.report.page import ReportPage, ReportView
from sciatica_timer.ui.report.preview import Paper, ReportPreview

SIZES = ((720, 480), (911, 433), (800, 560), (1000, 700), (1180, 760), (1920, 1080))

pytestmark = pytest.mark.usefixtures("british", "usual_look")


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


def named(page: QWidget, text: str) -> QAbstractButton:
    return next(one for one in page.findChildren(QAbstractButton) if one.text() == text)


def field(page: QWidget, name: str) -> QWidget:
    return next(one for one in page.findChildren(QWidget) if one.accessibleName() == name)


FROM, TO, NAME = "From the week of", "To the week of", "Name, if you like"


def weeks(page: ReportPage) -> int:
    wanted = page.wanted()
    assert wanted
    return wanted.sheet.report.period.weeks


def choose(qtbot: QtBot, page: ReportPage, text: str) -> None:
    qtbot.mouseClick(named(page, text), Qt.MouseButton.LeftButton)


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
    assert not field(page, FROM).isVisible()
    choose(qtbot, page, "Other weeks")
    first, last = field(page, FROM), field(page, TO)
    assert first.isVisible() and weeks(page) == 30
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_PageUp)
    qtbot.keyClick(last, Qt.Key.Key_Left)
    assert weeks(page) == 19
    assert first.text() == "6 July 2026"


def test_from_is_never_after_to(qtbot: QtBot, page: ReportPage) -> None:
    choose(qtbot, page, "Other weeks")
    qtbot.keyClick(field(page, TO), Qt.Key.Key_Home)
    assert weeks(page) == 1
    qtbot.keyClick(field(page, FROM), Qt.Key.Key_End)
    assert (field(page, TO).value(), weeks(page)) == (29, 1)


def test_records_that_come_meanwhile_are_shown_and_choices_stay(
    qtbot: QtBot, page: ReportPage
) -> None:
    choose(qtbot, page, "Other weeks")
    qtbot.keyClick(field(page, FROM), Qt.Key.Key_PageUp)
    page.findChild(NoteList).choose_all(True)
    before = weeks(page)
    page.refresh(view(much(30)))
    wanted = page.wanted()
    assert weeks(page) == before and wanted and len(wanted.sheet.notes) == before


def test_notes_are_ticked_by_mouse_and_by_key(qtbot: QtBot, page: ReportPage) -> None:
    notes = page.findChild(NoteList)
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
    page.findChild(NoteList).choose_all(True)
    choose(qtbot, page, "12 weeks")
    assert [note.text[0] for note in page.findChild(NoteList).chosen()] == ["0", "1", "2", "3"]


def test_without_notes_there_is_a_sentence(qtbot: QtBot) -> None:
    page = opened(qtbot, [practice(TODAY)])
    assert any(
        one.isVisible() and one.text() == "There are no notes in this time."
        for one in page.findChildren(Label)
    )
    assert not page.findChild(NoteList).isVisible()


def test_the_name_is_only_kept_when_that_is_wished(qtbot: QtBot, page: ReportPage) -> None:
    heard: list[str] = []
    page.name_kept.connect(heard.append)
    qtbot.keyClicks(field(page, NAME), "A. Person")
    wanted = page.wanted()
    assert wanted and wanted.sheet.name == "A. Person"
    field(page, NAME).clearFocus()
    assert heard == []
    page.findChild(Switch).click()
    assert heard == ["A. Person"]
    page.refresh(view(much(2), "A. Person"))
    page.findChild(Switch).click()
    assert heard == ["A. Person", ""]


def test_a_name_that_was_kept_stands_there_and_one_that_was_not_is_gone(
    qtbot: QtBot, page: ReportPage
) -> None:
    qtbot.keyClicks(field(page, NAME), "Somebody")
    page.begin(view(much(2), ""))
    assert field(page, NAME).text() == ""
    page.begin(view(much(2), "A. Person"))
    assert field(page, NAME).text() == "A. Person" and page.findChild(Switch).isChecked()


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
    qtbot.keyClick(field(page, NAME), Qt.Key.Key_P, control)
    assert (len(saved), len(printed)) == (2, 2)
    assert saved[0].sheet.report.period.weeks == 4


def test_escape_goes_back_from_everywhere_and_keys_scroll(qtbot: QtBot, page: ReportPage) -> None:
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert page.findChild(ScrollPage).verticalScrollBar().value() > 0
    for each in (page, field(page, NAME), page.findChild(NoteList), field(page, FROM)):
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
    qtbot.keyClicks(field(page, NAME), "A. Person")
    assert preview.grab().toImage() != before
    high = preview.height()
    qtbot.mouseClick(named(page, "Letter"), Qt.MouseButton.LeftButton)
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
        page.findChild(Choices).buttons()[-1].click()
        page.tell("It is saved.", "Open the folder")
        QApplication.processEvents()
        assert cut(page) == []
        preview = page.findChild(ReportPreview)
        content = preview.parentWidget()
        assert preview.geometry().bottom() <= content.height()
        assert content.height() - preview.geometry().bottom() < max(300, page.height())
