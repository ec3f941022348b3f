"""The history out as files, into another folder, and onto a page: by the buttons of the window."""

import json
import os
import stat
import threading
from pathlib import Path

import pytest
from application_run import play, welcomed
from programme_mutants import good_photo
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
)
from test_pages import practice

from sciatica_timer.domain.programme import OwnEntry, OwnExercise, OwnRoutine
from sciatica_timer.services import clock, files, photo_folder
from sciatica_timer.services.photo_folder import PhotoFolder
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.services.store import export_formats
from sciatica_timer.ui.history.page import HistoryPage
from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.report.page import ReportPage


def says(application, words):
    labels = application.window.findChildren(QLabel)
    return any(words in label.text().replace("\u200b", "") for label in labels if label.isVisible())


def button_of(application, text):
    """The button of that name that can be pressed, if there is one."""
    buttons = application.window.findChildren(QAbstractButton)
    found = (each for each in buttons if each.text() == text)
    return next((each for each in found if each.isVisible() and each.isEnabled()), None)


def press(application, text):
    """Press a button, once it is there: what was told before it may come a moment earlier."""
    yield lambda: button_of(application, text) is not None
    QTest.mouseClick(button_of(application, text), Qt.MouseButton.LeftButton)


def dialog_of(application):
    found = [one for one in application.window.findChildren(QFileDialog) if one.isVisible()]
    return found[0] if found else None


def choose(application, path):
    """Type a file's path into the dialog, as a person may."""
    dialog = dialog_of(application)
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


def open_history(application):
    application.window.show_page("calendar")
    yield lambda: says(application, "Pain before sessions")
    yield from press(application, "Save or print your history")
    yield lambda: isinstance(application.window.overlay(), HistoryPage)


def test_out_in_every_form(monkeypatch, folder, documents):
    def out(application):
        yield from open_history(application)
        assert says(application, "3 sessions are here")
        for button, name in (
            ("Save everything", "Sciatica Timer 2"),
            ("Save a table", "Sciatica Timer table 2"),
            ("Save the dates", "Sciatica Timer dates 2"),
        ):
            yield from press(application, button)
            yield lambda: dialog_of(application) is not None
            assert Path(dialog_of(application).directory().path()) == documents
            proposed = Path(dialog_of(application).selectedFiles()[0])
            assert proposed.name.startswith(name)
            choose(application, proposed)
            yield lambda name=name: says(application, f"3 sessions are in {name}")
        yield from press(application, "Back")
        application.window.show_page("today")
        yield from press(application, "Save as PDF")
        yield lambda: dialog_of(application) is not None
        proposed = Path(dialog_of(application).selectedFiles()[0])
        assert proposed == documents / "Gentle start.pdf"
        choose(application, proposed)
        yield lambda: says(application, "Gentle start.pdf is saved.")

    assert play(monkeypatch, folder, out) == 0
    made = {path.suffix: path for path in documents.iterdir()}
    assert set(made) == {".json", ".csv", ".ics", ".pdf"}
    assert made[".pdf"].read_bytes().startswith(b"%PDF-")
    assert made[".csv"].read_text("utf-8-sig").count("Pelvic tilt") == 3
    assert made[".ics"].read_text().count("BEGIN:VEVENT") == 3
    if os.name == "posix":
        assert {stat.S_IMODE(path.stat().st_mode) for path in made.values()} == {0o600}


def test_in_is_shown_first_and_can_be_taken_back(monkeypatch, folder, documents, tmp_path):
    file = documents / "history.json"
    file.write_bytes((folder / "sessions.json").read_bytes())
    (documents / "table.csv").write_text("session,started")

    def into(application):
        application.window.show_page("settings")
        yield lambda: says(application, "Your data")
        yield from press(application, "Save or print your history")
        yield lambda: says(application, "There are no sessions yet.")
        yield from press(application, "Choose a file")
        yield lambda: dialog_of(application) is not None
        choose(application, documents / "table.csv")
        yield lambda: says(application, "The file is no history of Sciatica Timer")
        yield from press(application, "Choose a file")
        yield lambda: dialog_of(application) is not None
        choose(application, file)
        yield lambda: says(application, "3 sessions are new")
        assert application.history.sessions == ()
        yield from press(application, "Bring it in")
        yield lambda: says(application, "3 sessions are brought in.")
        assert len(application.history.sessions) == 3
        yield from press(application, "Undo")
        yield lambda: says(application, "It is taken back.")
        assert application.history.sessions == ()
        yield from press(application, "Choose a file")
        yield lambda: dialog_of(application) is not None
        choose(application, file)
        yield lambda: says(application, "3 sessions were deleted here")
        yield from press(application, "Bring back what was deleted here")
        yield lambda: application.window.overlay().findChild(QAbstractButton) is not None
        yield from press(application, "Bring it in")
        yield lambda: says(application, "3 sessions are brought in.")
        assert len(application.history.sessions) == 3
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Escape)
        yield lambda: application.window.overlay() is None

    other = welcomed(tmp_path / "other")
    assert play(monkeypatch, other, into) == 0
    kept = json.loads((other / "sessions.json").read_bytes())
    assert [session["note"] for session in kept["sessions"]] == ["day 40", "day 9", "day 2"]


def test_a_disk_that_is_full_is_told_and_another_place_works(monkeypatch, folder, documents):
    def story(application):
        yield from open_history(application)
        real = files.write_atomically

        def full(path, data, **how):
            if documents in path.parents:
                raise OSError(28, "No space left on device")
            real(path, data, **how)

        monkeypatch.setattr(files, "write_atomically", full)
        yield from press(application, "Save everything")
        yield lambda: dialog_of(application) is not None
        choose(application, documents / "mine.json")
        yield lambda: says(application, "There is no space left in")
        assert says(application, "your history is safe here")
        yield from press(application, "Save everything")
        yield lambda: dialog_of(application) is not None
        choose(application, folder / "sessions.json")
        yield lambda: says(application, "the app's own file")
        monkeypatch.setattr(files, "write_atomically", real)
        yield from press(application, "Save everything")
        yield lambda: dialog_of(application) is not None
        choose(application, documents / "mine")
        yield lambda: says(application, "3 sessions are in mine.json")

    before = (folder / "sessions.json").read_bytes()
    assert play(monkeypatch, folder, story) == 0
    assert (folder / "sessions.json").read_bytes() == before
    assert [path.name for path in documents.iterdir()] == ["mine.json"]


def test_one_page_is_chosen_saved_and_not_printed_without_a_printer(monkeypatch, folder, documents):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)

    def story(application):
        yield from open_history(application)
        yield from press(application, "Make the page")
        yield lambda: isinstance(application.window.overlay(), ReportPage)
        page = application.window.overlay()
        assert page.wanted().sheet.report.adherence.sessions == 2
        yield from press(application, "Everything")
        assert page.wanted().sheet.report.adherence.sessions == 3
        QTest.keyClicks(page._name, "A. Person")
        yield from press(application, "All")
        yield from press(application, "Remember the name")
        yield from press(application, "Print")
        yield lambda: says(application, "No printer was found")
        yield from press(application, "Save as PDF")
        yield lambda: dialog_of(application) is not None
        choose(application, dialog_of(application).selectedFiles()[0])
        yield lambda: says(application, "The page is saved as For the physiotherapist")
        yield from press(application, "Back")
        yield lambda: isinstance(application.window.overlay(), HistoryPage)
        yield from press(application, "Back")
        yield lambda: application.window.overlay() is None

    assert play(monkeypatch, folder, story) == 0
    (pdf,) = documents.iterdir()
    assert pdf.suffix == ".pdf" and pdf.read_bytes().startswith(b"%PDF-")
    kept = json.loads((folder / "preferences.json").read_text())
    assert kept["report_name"] == "A. Person"


def test_everything_of_ones_own_goes_to_another_computer(monkeypatch, folder, documents, tmp_path):
    store = ProgrammeStore(folder, now=clock.now)
    name = photo_folder.name_of(good_photo())
    PhotoFolder(store.photos).keep(name, good_photo())
    at = clock.now()
    wall = OwnExercise(id="own-w", name="Wall sit", steps=("Sit",), photo_start=name, edited=at)
    entries = (OwnEntry(exercise="own-w"),)
    store.put(wall, OwnRoutine(id="own-r", name="From the sheet", entries=entries, edited=at))
    store.close()
    file = documents / "all.zip"

    def out(application):
        yield from open_history(application)
        yield from press(application, "Save everything")
        yield lambda: dialog_of(application) is not None
        assert dialog_of(application).selectedFiles()[0].endswith(".zip")
        choose(application, file)
        yield lambda: says(application, "2 of your own exercises and routines are in it too.")

    assert play(monkeypatch, folder, out) == 0

    def into(application):
        programme = application.programme.store
        application.transfer.open()
        yield from press(application, "Choose a file")
        yield lambda: dialog_of(application) is not None
        choose(application, file)
        yield lambda: says(application, "3 sessions are new")
        assert says(application, "2 of your own exercises and routines come too.")
        yield from press(application, "Bring it in")
        yield lambda: says(application, "2 of your own exercises and routines are brought in.")
        assert "own-r" in application.content.library.routines
        assert application.pictures.has("own-w")
        yield from press(application, "Undo")
        yield lambda: says(application, "It is taken back.")
        assert programme.value.exercises == ()
        # What was deleted here comes back only where that is asked for.
        application.transfer.offer(file)
        yield from press(application, "Bring back what was deleted here")
        yield from press(application, "Bring it in")
        yield lambda: says(application, "2 of your own exercises and routines are brought in.")
        assert len(application.history.sessions) == 3

    other = welcomed(tmp_path / "other")
    assert play(monkeypatch, other, into) == 0
    assert (other / "programme" / name).read_bytes() == good_photo()


def slow_until(event):
    """What makes a file of sessions, and is not done before that event: it tells 40 percent."""

    def make(sessions, step):
        while not event.wait(0.01):
            step(0.4)
        return f"{len(sessions)} sessions".encode()

    return make


def test_what_takes_long_is_told_and_can_be_left_off_by_key(monkeypatch, folder, documents):
    may_end = threading.Event()
    monkeypatch.setattr(export_formats, "to_csv", slow_until(may_end))
    (documents / "old.csv").write_text("as it was")

    def save(application, name):
        button_of(application, "Save a table").setFocus()
        QTest.keyClick(application.window.focusWidget(), Qt.Key.Key_Space)
        yield lambda: dialog_of(application) is not None
        choose(application, documents / name)

    def story(application):
        yield from open_history(application)
        yield lambda: button_of(application, "Save a table") is not None
        for name in ("new.csv", "old.csv"):
            yield from save(application, name)
            yield lambda name=name: says(application, f"{name} is being saved.")
            yield lambda: any(bar.value() == 40 for bar in bars(application))
            assert QApplication.overrideCursor() is None
            # A second file waits for its turn, and is not asked for in vain.
            QTest.mouseClick(button_of(application, "Save the dates"), Qt.MouseButton.LeftButton)
            assert dialog_of(application) is None
            yield lambda: application.window.focusWidget() is button_of(application, "Cancel")
            QTest.keyClick(application.window.focusWidget(), Qt.Key.Key_Space)
            yield lambda name=name: says(application, f"{name} was not saved.")
            assert not bars(application) and button_of(application, "Cancel") is None
            yield lambda: application.window.focusWidget() is button_of(application, "Save a table")
        yield from save(application, "third.csv")
        yield lambda: says(application, "third.csv is being saved.")
        yield from press(application, "Back")
        yield lambda: application.window.overlay() is None
        yield from press(application, "Save or print your history")
        yield lambda: says(application, "third.csv is being saved.")
        may_end.set()
        yield lambda: says(application, "3 sessions are in third.csv")

    assert play(monkeypatch, folder, story) == 0
    kept = {path.name: path.read_text() for path in documents.iterdir()}
    assert kept == {"old.csv": "as it was", "third.csv": "3 sessions"}


def bars(application):
    return [bar for bar in application.window.findChildren(QProgressBar) if bar.isVisible()]


def test_a_page_to_print_that_takes_long_can_be_left_off(monkeypatch, folder, documents):
    may_end: list[threading.Event] = []
    real = Pictures.drawn

    def drawn(pictures, *which, **how):
        may_end[-1].wait(10)
        return real(pictures, *which, **how)

    monkeypatch.setattr(Pictures, "drawn", drawn)

    def story(application):
        yield application.window.isVisible
        for leaves_off in (True, False):
            may_end.append(threading.Event())
            yield from press(application, "Save as PDF")
            yield lambda: dialog_of(application) is not None
            choose(application, documents / "page.pdf")
            yield lambda: says(application, "Saving Gentle start as a PDF")
            assert QApplication.overrideCursor() is None and len(bars(application)) == 1
            if leaves_off:
                QTest.keyClick(application.window.focusWidget(), Qt.Key.Key_Escape)
            assert not (documents / "page.pdf").exists()
            may_end[-1].set()
            yield lambda: not bars(application)
        yield lambda: says(application, "page.pdf is saved.")

    assert play(monkeypatch, folder, story) == 0
