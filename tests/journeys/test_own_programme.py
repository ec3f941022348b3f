"""From a paper of the physiotherapist to a session: an own exercise is one like any other."""

import json

import pytest
from application_run import play
from PySide6.QtWidgets import QLineEdit
from test_bad_input import folder, press, says

from sciatica_timer.app.application import Application
from sciatica_timer.ui.kit import NoteField
from sciatica_timer.ui.library.cells import AddCell, ExerciseCell
from sciatica_timer.ui.programme.exercise_editor import ExerciseEditor
from sciatica_timer.ui.question import Question

__all__ = ["folder"]


def in_sight(application: Application, kind, name: str = ""):
    found = [
        w
        for w in application.window.findChildren(kind)
        if w.isVisible() and name in (w.accessibleName(), "")
    ]
    return found[0] if found else None


def test_an_exercise_is_written_down_kept_changed_and_had_back(monkeypatch, folder):
    def story(application: Application):
        window = application.window
        window.show_page("exercises")
        yield lambda: in_sight(application, AddCell) is not None
        in_sight(application, AddCell).click()
        yield lambda: in_sight(application, ExerciseEditor) is not None
        in_sight(application, QLineEdit, "Name").setText("Calf stretch")
        press(application, "Back")
        yield lambda: window.findChild(Question) is not None
        press(application, "Go on writing")
        in_sight(application, NoteField, "Steps").setPlainText("Put your {side} foot back")
        # To close the window asks as well.
        window.close()
        yield lambda: window.findChild(Question) is not None
        press(application, "Go on writing")
        yield lambda: window.findChild(Question) is None
        press(application, "Save")
        yield lambda: says(application, "“Calf stretch” was added.")
        (made,) = application.programme.store.value.exercises
        shown = [c.exercise_id for c in window.findChildren(ExerciseCell) if c.isVisible()]
        assert made.id in shown
        press(application, "Delete")
        yield lambda: says(application, "“Calf stretch” was deleted.")
        assert made.id not in application.content.library.exercises
        press(application, "Undo")
        yield lambda: made.id in application.content.library.exercises
        yield (
            lambda: (
                (folder / "programme.json").exists()
                and len(json.loads((folder / "programme.json").read_text())["exercises"]) == 1
            )
        )

    assert play(monkeypatch, folder, story) == 0


@pytest.mark.parametrize("found", ["[]", '{"exercises": [{"name": "?"}]}'])
def test_a_damaged_programme_is_told_and_the_rest_works(monkeypatch, folder, found):
    (folder / "programme.json").write_text(found)

    def story(application: Application):
        yield lambda: says(application, "programme.json")
        assert application.content.library.routines

    assert play(monkeypatch, folder, story) == 0
