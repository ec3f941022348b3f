"""Writing down an exercise of one's own: little is enough, much is possible, nothing is lost."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fakes import BEGINNING, files, library
from photo_files import photo
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.exercise import Posture, Side, Sides
from sciatica_timer.domain.own_exercises import OwnWords, as_exercise
from sciatica_timer.domain.programme import DoseLimits, OwnDose, OwnExercise
from sciatica_timer.services.library import load_own_words
from sciatica_timer.ui.kit import Button, Label, NoteField, Select, StepField, Switch
from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.programme.exercise_editor import ExerciseEditor


def words() -> OwnWords:
    return load_own_words(files().__getitem__)


Open = Callable[[OwnExercise | None], ExerciseEditor]


@pytest.fixture
def open_editor(qtbot: QtBot) -> Iterator[Open]:
    pictures = Pictures(":/nothing")

    def make(exercise: OwnExercise | None) -> ExerciseEditor:
        exercises = list(library().exercises.values())
        editor = ExerciseEditor(
            exercise,
            words(),
            exercises,
            pictures,
            lambda _name: photo("webp"),
            new_id=lambda: "own-new",
            now=lambda: BEGINNING,
        )
        qtbot.addWidget(editor)
        editor.resize(1000, 700)
        editor.show()
        editor.begin()
        return editor

    yield make
    pictures.stop()


def named(editor: ExerciseEditor, kind: type[QWidget], name: str) -> Any:
    """The one in sight that a screen reader tells by this name."""
    found = [w for w in editor.findChildren(kind) if w.accessibleName() == name and w.isVisible()]
    assert len(found) == 1, (name, found)
    return found[0]


def pick(editor: ExerciseEditor, name: str, value: object) -> None:
    field = named(editor, Select, name)
    field.set_value(value)
    field.picked.emit(value)


def switch(editor: ExerciseEditor, begins: str) -> Switch:
    return next(
        s for s in editor.findChildren(Switch) if s.text().startswith(begins) and s.isVisible()
    )


def said(editor: ExerciseEditor) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in editor.findChildren(Label) if label.isVisible())


def test_a_name_and_one_step_by_keyboard_are_enough(qtbot: QtBot, open_editor: Open) -> None:
    editor = open_editor(None)
    here = editor.focusWidget
    assert not editor.changed
    assert editor.finished() is None and "It needs a name." in said(editor)
    qtbot.keyClicks(here(), "Wall sit")
    for _ in range(3):
        qtbot.keyClick(here(), Qt.Key.Key_Tab)
    assert editor.finished() is None and "It needs at least one step." in said(editor)
    qtbot.keyClicks(here(), "Lean on the wall")
    made = editor.finished()
    assert made and (made.id, made.name, made.steps) == (
        "own-new",
        "Wall sit",
        ("Lean on the wall",),
    )
    assert editor.changed
    assert named(editor, QLineEdit, "The movement").text() == "Lean on the wall."


def test_all_that_a_paper_says_can_be_told(open_editor: Open) -> None:
    editor = open_editor(None)
    named(editor, QLineEdit, "Name").setText("Nerve glide")
    pick(editor, "How the body is", Posture.SITTING)
    pick(editor, "Which sides", Sides.EACH)
    named(editor, NoteField, "Steps").setPlainText(
        "Sit tall\n\n  Straighten your {side} knee \nBend it again"
    )
    assert named(editor, QLineEdit, "What you need").text() == "a firm chair"
    switch(editor, "Each side").setChecked(True)
    named(editor, StepField, "Repeat, Left side").setValue(5)
    named(editor, StepField, "Repeat, Right side").setValue(8)
    switch(editor, "My physiotherapist told").setChecked(True)
    named(editor, StepField, "Repeat, At the most").setValue(12)
    named(editor, NoteField, "What to mind").setPlainText("Stop before it tingles")
    pick(editor, "Picture", "clamshell")
    made = editor.finished()
    assert made is not None
    assert made.steps == ("Sit tall", "Straighten your {side} knee", "Bend it again")
    assert {side: dose.reps for side, dose in made.side_doses.items()} == {
        Side.LEFT: 5,
        Side.RIGHT: 8,
    }
    assert made.limits == DoseLimits(hold_s=(3, 3), reps=(5, 12), sets=(1, 1))
    assert (made.cautions, made.picture) == (("Stop before it tingles",), "clamshell")
    again = open_editor(made)
    assert again.draft() == made and not again.changed


def test_words_follow_the_steps_until_they_are_changed_and_can_be_heard(
    qtbot: QtBot, open_editor: Open
) -> None:
    editor = open_editor(None)
    steps = named(editor, NoteField, "Steps")
    steps.setPlainText("Stand tall\nRise onto your toes\nCome down")
    field = named(editor, QLineEdit, "Letting go")
    assert field.text() == "Come down."
    field.selectAll()
    qtbot.keyClicks(field, "Heels down, slowly.")
    steps.setPlainText("Stand tall\nRise up\nLower your heels")
    assert field.text() == "Heels down, slowly."
    assert named(editor, QLineEdit, "The movement").text() == "Rise up."
    heard: list[str] = []

    def hear(exercise: OwnExercise, key: str) -> None:
        heard.append(getattr(as_exercise(exercise, words()).spoken, key))

    editor.listen_requested.connect(hear)
    named(editor, Button, "Listen: Letting go").click()
    named(editor, Button, "As drafted: Letting go").click()
    named(editor, Button, "Listen: Letting go").click()
    assert heard == ["Heels down, slowly.", "Lower your heels."]
    assert field.text() == "Lower your heels." and editor.draft().words == {}


def test_what_is_better_left_out_needs_a_therapist(open_editor: Open) -> None:
    editor = open_editor(None)
    named(editor, NoteField, "Steps").setPlainText("Turn")
    named(editor, QLineEdit, "Name").setText("Russian twist")
    assert "Twists turn the back." in said(editor)
    assert editor.finished() is None
    switch(editor, "My physiotherapist or doctor").setChecked(True)
    made = editor.finished()
    assert made and made.therapist
    named(editor, QLineEdit, "Name").setText("Nerve glide")
    made = editor.finished()
    assert made and not made.therapist and "Twists" not in said(editor)


def test_on_the_side_each_side_has_its_turn(open_editor: Open) -> None:
    editor = open_editor(None)
    pick(editor, "How the body is", Posture.SIDE)
    assert editor.draft().sides is Sides.EACH
    assert named(editor, Select, "Which sides").count() == 1


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("\n".join("abcdefghijklm"), "There is room for 12 lines."),
        ("x\n" + "y" * 301, "Line 2 is too long."),
    ],
)
def test_limits_are_told_while_one_types(open_editor: Open, typed: str, told: str) -> None:
    editor = open_editor(None)
    name = named(editor, QLineEdit, "Name")
    name.setText("n" * 55)
    assert "5 letters left." in said(editor)
    named(editor, NoteField, "Steps").setPlainText(typed)
    assert told in said(editor) and editor.finished() is None


@pytest.mark.parametrize("width", [720, 1920])
def test_nothing_is_wider_than_the_page(open_editor: Open, width: int) -> None:
    editor = open_editor(
        OwnExercise(
            id="own-a",
            name="W" * 60,
            steps=("W" * 300,),
            sides=Sides.EACH,
            side_doses={Side.LEFT: OwnDose()},
            limits=DoseLimits(reps=(1, 50)),
            edited=BEGINNING,
        )
    )
    editor.resize(QSize(width, 700))
    QApplication.processEvents()
    for each in editor.findChildren(QWidget):
        if each.isVisible() and isinstance(each, Button | StepField | Select | NoteField):
            right = each.mapTo(editor, each.rect().topRight()).x()
            assert right <= width, (each.accessibleName(), right)
