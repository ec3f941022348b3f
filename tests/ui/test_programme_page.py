"""What a programme file would bring is shown in words before anything is taken in."""

from pathlib import Path

import pytest
from fakes import BEGINNING, library
from msgspec.structs import replace
from programme_mutants import good_text, zipped
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.app import content
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.programme import DoseLimits, OwnDose, OwnEntry, OwnRoutine, Programme
from sciatica_timer.domain.shared_programme import SharedProgramme, changes
from sciatica_timer.services import programme_file
from sciatica_timer.ui.file_drop import FileDrop
from sciatica_timer.ui.programme import change_words
from sciatica_timer.ui.programme.programme_page import ProgrammePage, ProgrammeView


def view_of(text: dict[str, object], mine: Programme) -> ProgrammeView:
    found = programme_file.read(zipped(text))
    return ProgrammeView(
        name="mine.sciatica",
        contents=found,
        changes=changes(found.shared, mine),
        unknown=0,
        names=change_words.names_of(library().exercises, found.shared),
        words=content.load().own_words,
    )


def shared() -> SharedProgramme:
    return programme_file.read(zipped()).shared


def words_on(page: QWidget) -> str:
    return "\n".join(label.text().replace("\u200b", "") for label in page.findChildren(QLabel))


@pytest.fixture
def show(qtbot: QtBot):
    def made(view: ProgrammeView) -> ProgrammePage:
        page = ProgrammePage(view)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.begin()
        return page

    return made


def test_what_is_new_is_told_with_its_sender_its_steps_and_what_to_mind(show) -> None:
    text = good_text()
    text["exercises"][0]["name"] = "Russian twist"
    page = show(view_of(text, Programme()))
    told = words_on(page)
    assert "From A. Therapist, made on" in told
    assert "New: 3 part(s)." in told or "New: 3 parts." in told
    assert "Press up." in told
    assert "better left out" in told
    assert "Clamshell" in told
    taken: list[bool] = []
    page.yes.clicked.connect(lambda: taken.append(True))
    page.yes.click()
    assert taken == [True]


def test_what_changes_stands_side_by_side_and_first(show) -> None:
    press, calf = shared().exercises
    mine = replace(
        press,
        name="Press-up",
        photo_start="",
        mirrored=True,
        side_doses={Side.LEFT: OwnDose(hold_s=7)},
        limits=DoseLimits(hold_s=(2, 9)),
    )
    page = show(view_of(good_text(), Programme(exercises=(calf, mine))))
    told = words_on(page).split("\n")
    assert (
        told.index("Changes what you have") < told.index("New") < told.index("You have it already")
    )
    at = told.index("Name")
    assert told[at : at + 3] == ["Name", "Press-up", "Prone press-up"]
    for row in (
        ("Photo of the start", "none", "another photo"),
        ("Photos mirrored", "yes", "no"),
        ("Limits", "hold 2 s to 9 s", "none"),
        ("How much on one side", "left: 2 times, 7 s each", "none"),
    ):
        at = told.index(row[0])
        assert tuple(text.replace("(s)", "s") for text in told[at : at + 3]) == row


def test_what_is_here_already_asks_for_nothing(show) -> None:
    found = shared()
    page = show(view_of(good_text(), Programme(exercises=found.exercises, routines=found.routines)))
    assert not page.yes.isVisible()
    assert page.focusWidget() is page.no
    left: list[bool] = []
    page.back.clicked.connect(lambda: left.append(True))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert left == [True]


def test_a_routine_tells_the_way_and_the_dose_of_each_side() -> None:
    names = change_words.names_of(library().exercises, shared())
    hard = OwnEntry(exercise="knee-to-chest", variant="straight")
    apart = OwnEntry(
        exercise="clamshell", side_doses={Side.LEFT: OwnDose(hold_s=9), Side.RIGHT: OwnDose()}
    )
    entries = (hard, replace(hard, dose=OwnDose(hold_s=30)), apart)
    routine = OwnRoutine(id="own-r", name="Mine", entries=entries, edited=BEGINNING)
    assert change_words.about(routine, names, {}) == [
        "Knee-to-chest stretch: Other leg straight."
        " Knee-to-chest stretch: 2 times, 30 s each (Other leg straight)."
        " Clamshell, left only: 2 times, 9 s each. Clamshell, right only: 2 times, 3 s each."
    ]


def test_only_a_programme_is_taken_from_a_drop(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dropped: list[Path] = []
    busy = False
    FileDrop(window, ".sciatica", dropped.append, lambda: not busy)
    copy, button, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    def drop(*names: str) -> bool:
        mime = QMimeData()
        mime.setUrls([QUrl(name) for name in names])
        enter = QDragEnterEvent(QPointF(1, 1).toPoint(), copy, mime, button, keys)
        enter.ignore()
        QApplication.sendEvent(window, enter)
        QApplication.sendEvent(window, QDropEvent(QPointF(1, 1), copy, mime, button, keys))
        return enter.isAccepted()

    assert drop(f"file://{tmp_path}/a.SCIATICA")
    assert not drop(f"file://{tmp_path}/a.json")
    assert not drop("https://example.org/a.sciatica")
    assert not drop(f"file://{tmp_path}/a.sciatica", f"file://{tmp_path}/b.sciatica")
    busy = True
    assert not drop(f"file://{tmp_path}/b.sciatica")
    assert [path.name for path in dropped] == ["a.SCIATICA"]
