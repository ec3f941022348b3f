"""The history out as files, into another folder, and onto a page: by the buttons of the window."""

import json
import os
import stat
from pathlib import Path

import pytest
from house import play, welcomed
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit
from test_pages import practice

from sciatica_timer.services import files
from sciatica_timer.ui.history.page import HistoryPage
from sciatica_timer.ui.report.page import ReportPage


def says(house, words):
    labels = house.frame.findChildren(QLabel)
    return any(words in label.text().replace("\u200b", "") for label in labels if label.isVisible())


def press(house, text):
    buttons = house.frame.findChildren(QAbstractButton)
    QTest.mouseClick(
        next(button for button in buttons if button.text() == text and button.isVisible()),
        Qt.MouseButton.LeftButton,
    )


def dialog_of(house):
    found = [one for one in house.frame.findChildren(QFileDialog) if one.isVisible()]
    return found[0] if found else None


def choose(house, path):
    """Type a file's path into the dialog, as a person may."""
    dialog = dialog_of(house)
    # Its question whether to take the place of a file would wait for an answer here.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()


@pytest.fixture
def documents(monkeypatch, tmp_path):
    folder = tmp_path / "Documents"
    folder.mkdir()
    real = QStandardPaths.writableLocation
    where = QStandardPaths.StandardLocation.DocumentsLocation
    monkeypatch.setattr(
        QStandardPaths,
        "writableLocation",
        lambda asked: str(folder) if asked == where else real(asked),
    )
    return folder


@pytest.fixture
def folder(qtbot, tmp_path):
    made = welcomed(tmp_path / "data")
    sessions = [practice(days) | {"note": f"day {days}"} for days in (40, 9, 2)]
    (made / "sessions.json").write_text(json.dumps({"version": 1, "sessions": sessions}))
    return made


def open_history(house):
    house.frame.show_page("calendar")
    yield lambda: says(house, "Pain before sessions")
    press(house, "Save, print, bring in")
    yield lambda: isinstance(house.frame.layer(), HistoryPage)


def test_out_in_every_form(monkeypatch, folder, documents):
    def out(house):
        yield from open_history(house)
        assert says(house, "3 sessions are here")
        for button, name in (
            ("Save everything", "Sciatica Timer 2"),
            ("Save a table", "Sciatica Timer table 2"),
            ("Save the dates", "Sciatica Timer dates 2"),
        ):
            press(house, button)
            yield lambda: dialog_of(house) is not None
            assert Path(dialog_of(house).directory().path()) == documents
            proposed = Path(dialog_of(house).selectedFiles()[0])
            assert proposed.name.startswith(name)
            choose(house, proposed)
            yield lambda name=name: says(house, f"3 sessions are in {name}")

    assert play(monkeypatch, folder, out) == 0
    made = {path.suffix: path for path in documents.iterdir()}
    assert set(made) == {".json", ".csv", ".ics"}
    assert made[".csv"].read_text("utf-8-sig").count("Pelvic tilt") == 3
    assert made[".ics"].read_text().count("BEGIN:VEVENT") == 3
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in made.values()} == {0o600}


def test_in_is_shown_first_and_can_be_taken_back(monkeypatch, folder, documents, tmp_path):
    file = documents / "history.json"
    file.write_bytes((folder / "sessions.json").read_bytes())
    (documents / "table.csv").write_text("session,started")

    def into(house):
        house.frame.show_page("settings")
        yield lambda: says(house, "Your data")
        press(house, "Save, print, bring in")
        yield lambda: says(house, "There are no sessions yet.")
        press(house, "Choose a file")
        yield lambda: dialog_of(house) is not None
        choose(house, documents / "table.csv")
        yield lambda: says(house, "The file is no history of Sciatica Timer")
        press(house, "Choose a file")
        yield lambda: dialog_of(house) is not None
        choose(house, file)
        yield lambda: says(house, "3 sessions are new")
        assert house.history.sessions == ()
        press(house, "Bring it in")
        yield lambda: says(house, "3 sessions are brought in.")
        assert len(house.history.sessions) == 3
        press(house, "Undo")
        yield lambda: says(house, "It is taken back.")
        assert house.history.sessions == ()
        press(house, "Choose a file")
        yield lambda: dialog_of(house) is not None
        choose(house, file)
        yield lambda: says(house, "3 sessions were deleted here")
        press(house, "Bring back what was deleted here")
        yield lambda: house.frame.layer().findChild(QAbstractButton) is not None
        press(house, "Bring it in")
        yield lambda: says(house, "3 sessions are brought in.")
        assert len(house.history.sessions) == 3
        QTest.keyClick(house.frame.layer(), Qt.Key.Key_Escape)
        yield lambda: house.frame.layer() is None

    other = welcomed(tmp_path / "other")
    assert play(monkeypatch, other, into) == 0
    kept = json.loads((other / "sessions.json").read_bytes())
    assert [session["note"] for session in kept["sessions"]] == ["day 40", "day 9", "day 2"]


def test_a_disk_that_is_full_is_told_and_another_place_works(monkeypatch, folder, documents):
    def story(house):
        yield from open_history(house)
        real = files.write_atomically

        def full(path, data, **how):
            if documents in path.parents:
                raise OSError(28, "No space left on device")
            real(path, data, **how)

        monkeypatch.setattr(files, "write_atomically", full)
        press(house, "Save everything")
        yield lambda: dialog_of(house) is not None
        choose(house, documents / "mine.json")
        yield lambda: says(house, "There is no space left in")
        assert says(house, "your history is safe here")
        press(house, "Save everything")
        yield lambda: dialog_of(house) is not None
        choose(house, folder / "sessions.json")
        yield lambda: says(house, "the app's own file")
        monkeypatch.setattr(files, "write_atomically", real)
        press(house, "Save everything")
        yield lambda: dialog_of(house) is not None
        choose(house, documents / "mine")
        yield lambda: says(house, "3 sessions are in mine.json")

    before = (folder / "sessions.json").read_bytes()
    assert play(monkeypatch, folder, story) == 0
    assert (folder / "sessions.json").read_bytes() == before
    assert [path.name for path in documents.iterdir()] == ["mine.json"]


def test_one_page_is_chosen_saved_and_not_printed_without_a_printer(monkeypatch, folder, documents):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)

    def story(house):
        yield from open_history(house)
        press(house, "Make the page")
        yield lambda: isinstance(house.frame.layer(), ReportPage)
        page = house.frame.layer()
        assert page.wanted().sheet.report.adherence.sessions == 2
        press(house, "Everything")
        assert page.wanted().sheet.report.adherence.sessions == 3
        QTest.keyClicks(page._name, "A. Person")
        press(house, "All")
        press(house, "Remember the name")
        press(house, "Print")
        yield lambda: says(house, "No printer was found")
        press(house, "Save as PDF")
        yield lambda: dialog_of(house) is not None
        choose(house, dialog_of(house).selectedFiles()[0])
        yield lambda: says(house, "The page is saved as For the physiotherapist")
        press(house, "Back")
        yield lambda: isinstance(house.frame.layer(), HistoryPage)
        press(house, "Back")
        yield lambda: house.frame.layer() is None

    assert play(monkeypatch, folder, story) == 0
    (pdf,) = documents.iterdir()
    assert pdf.suffix == ".pdf" and pdf.read_bytes().startswith(b"%PDF-")
    kept = json.loads((folder / "preferences.json").read_text())
    assert kept["report_name"] == "A. Person"
