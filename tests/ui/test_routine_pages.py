"""Building a routine, and putting routines in order: by mouse and by keys, and back again."""

from collections.abc import Iterator

import pytest
from fakes import BEGINNING, library
from kit_tools import menu_at
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.programme import OwnDose, OwnEntry, OwnRoutine
from sciatica_timer.ui.kit import Button, Label, Select, StepField, Switch
from sciatica_timer.ui.programme.routine_editor import RoutineEditor, RoutineMeasure
from sciatica_timer.ui.programme.routines_page import ListedRoutine, RoutinesPage


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[RoutineEditor]:
    empty = OwnRoutine(id="own-r", name="", entries=(), edited=BEGINNING)

    def measure(draft: OwnRoutine) -> RoutineMeasure:
        return RoutineMeasure(minutes=len(draft.entries) * 2, changes=1, needs="You need a mat.")

    made = RoutineEditor(empty, library().exercises, measure, now=lambda: BEGINNING)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.begin()
    yield made


def press(page: RoutineEditor | RoutinesPage, name: str) -> None:
    QApplication.processEvents()
    (found,) = [
        b
        for b in page.findChildren(Button)
        if name in (b.text(), b.accessibleName()) and b.isVisible()
    ]
    found.click()


def names(editor: RoutineEditor) -> list[str]:
    return [entry.exercise for entry in editor.draft().entries]


def said(page: RoutineEditor | RoutinesPage) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def add(editor: RoutineEditor, *exercises: str) -> None:
    which = next(s for s in editor.findChildren(Select) if s.accessibleName() == "Exercise to add")
    for exercise in exercises:
        which.set_value(exercise)
        press(editor, "Add")


def test_an_empty_one_invites_and_says_what_it_needs(editor: RoutineEditor, qtbot: QtBot) -> None:
    assert "Nothing is in it yet." in said(editor) and not editor.changed
    assert editor.finished() is None and "It needs a name." in said(editor)
    name = editor.focusWidget()
    assert isinstance(name, QLineEdit)
    qtbot.keyClicks(name, "Morning")
    assert editor.finished() is None and "at least one exercise" in said(editor)
    add(editor, "clamshell")
    made = editor.finished()
    assert made and made.entries == (OwnEntry(exercise="clamshell"),) and editor.changed
    told = "About 2 minutes. 1 change of position. You need a mat."
    qtbot.waitUntil(lambda: told in said(editor))


def test_keys_move_and_remove_and_what_was_removed_comes_back(
    editor: RoutineEditor, qtbot: QtBot
) -> None:
    add(editor, "pelvic-tilt", "clamshell", "bird-dog")
    qtbot.keyClick(editor.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(editor.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(editor) == ["bird-dog", "pelvic-tilt", "clamshell"]
    assert editor.list.currentRow() == 0
    press(editor, "Move the exercise down")
    assert names(editor) == ["pelvic-tilt", "bird-dog", "clamshell"]
    qtbot.keyClick(editor.list, Qt.Key.Key_Delete)
    assert names(editor) == ["pelvic-tilt", "clamshell"]
    press(editor, "Undo")
    assert names(editor) == ["pelvic-tilt", "bird-dog", "clamshell"]
    press(editor, "Order it for few changes of position")
    assert names(editor) == ["pelvic-tilt", "clamshell", "bird-dog"]
    press(editor, "Undo")
    assert names(editor) == ["pelvic-tilt", "bird-dog", "clamshell"]


def test_variant_side_and_dose_are_those_of_the_chosen_exercise(editor: RoutineEditor) -> None:
    add(editor, "knee-to-chest", "knee-to-chest")
    editor.list.setCurrentRow(0)
    # What was on show before is let go.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    way, side = (
        next(s for s in editor.findChildren(Select) if s.accessibleName() == n and s.isVisible())
        for n in ("How you do it", "Which sides")
    )
    way.set_value("straight")
    way.picked.emit("straight")
    own = next(s for s in editor.findChildren(Switch) if s.text().startswith("A dose of its own"))
    own.setChecked(True)
    apart = next(s for s in editor.findChildren(Switch) if s.text().startswith("Each side"))
    apart.setChecked(True)
    left = next(
        f for f in editor.findChildren(StepField) if f.accessibleName() == "Repeat, Left side"
    )
    # What the source allows of an exercise of the app is the most here too.
    left.setValue(50)
    first, second = editor.draft().entries
    assert (first.variant, first.side_doses[Side.LEFT].reps) == ("straight", 4)
    assert second == OwnEntry(exercise="knee-to-chest")
    side.set_value(Side.RIGHT)
    side.picked.emit(Side.RIGHT)
    first = editor.draft().entries[0]
    assert (first.side, first.dose, first.side_doses) == (Side.RIGHT, OwnDose(hold_s=10), {})
    assert "1. Knee-to-chest stretch (right only)" in editor.list.item(0).text()


def test_no_more_than_thirty_go_in(editor: RoutineEditor) -> None:
    add(editor, *["clamshell"] * 31)
    assert len(names(editor)) == 30 and "A routine has room for 30 exercises." in said(editor)


def test_routines_are_put_in_order_hidden_and_chosen(qtbot: QtBot) -> None:
    page = RoutinesPage()
    qtbot.addWidget(page)
    page.resize(1000, 800)
    rows = [
        ListedRoutine(
            id=name,
            name=name,
            about="",
            own=name == "b",
            favourite=False,
            hidden=False,
            may_hide=on,
        )
        for name, on in (("a", True), ("b", False))
    ]
    page.refresh(rows)
    page.show()
    told: list[object] = []
    page.ordered.connect(told.append)
    page.hidden_changed.connect(lambda name, on: told.append((name, on)))
    page.delete_requested.connect(told.append)
    page.begin()
    # One of the app's own is never deleted.
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    hide = next(s for s in page.findChildren(Switch) if s.text().startswith("Hide"))
    hide.setChecked(True)
    own = page.list.visualItemRect(page.list.item(1)).center()
    lines = ["Up", "Down", "Make a copy to change", "Change", "Delete"]
    assert list(menu_at(page.list.viewport(), own)) == lines
    assert page.list.currentRow() == 1
    assert not hide.isEnabled()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert told == [("a", True), "b", ("b", "a")]


def test_a_routine_that_was_moved_stays_chosen_so_that_it_goes_on_moving(qtbot: QtBot) -> None:
    page = RoutinesPage()
    qtbot.addWidget(page)
    rows = {
        name: ListedRoutine(
            id=name, name=name, about="", own=False, favourite=False, hidden=False, may_hide=True
        )
        for name in "abc"
    }
    page.ordered.connect(lambda order: page.refresh([rows[name] for name in order]))
    page.refresh(list(rows.values()), "c")
    page.show()
    up = next(each for each in page.findChildren(Button) if each.text() == "Up")
    up.click()
    assert page.chosen == "c"
    qtbot.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [page.list.item(at).text() for at in range(3)] == ["c", "a", "b"]
    assert page.chosen == "c"


def test_where_one_is_gone_its_neighbour_is_chosen(qtbot: QtBot) -> None:
    page = RoutinesPage()
    qtbot.addWidget(page)
    rows = [
        ListedRoutine(
            id=name, name=name, about="", own=True, favourite=False, hidden=False, may_hide=True
        )
        for name in "abcd"
    ]
    page.refresh(rows, "c")
    page.refresh([each for each in rows if each.id != "c"])
    assert page.chosen == "d"
    page.refresh(rows[:2])
    assert page.chosen == "b"
