"""From a paper of the physiotherapist to a session: an own exercise is one like any other."""

import errno
import json
import os

import pytest
from application_run import fast, play
from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit
from test_bad_day import keep
from test_bad_input import disk, folder, press, says
from test_cut_short import leave_behind
from test_pages import practice

from sciatica_timer.__main__ import main
from sciatica_timer.app.application import Application
from sciatica_timer.app.programme import editor_controller
from sciatica_timer.domain.exercise import Posture
from sciatica_timer.domain.programme import OwnEntry, OwnExercise, OwnRoutine
from sciatica_timer.services import clock
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.kit import NoteField, Select, Switch
from sciatica_timer.ui.library.cells import ExerciseCell, WayCell
from sciatica_timer.ui.programme.exercise_editor import ExerciseEditor
from sciatica_timer.ui.question import Question
from sciatica_timer.ui.today.page import TodayPage

__all__ = ["disk", "folder"]


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
        yield lambda: in_sight(application, WayCell) is not None
        in_sight(application, WayCell, "Your own exercise").click()
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


def test_the_stop_signs_are_one_click_away_while_something_is_written(monkeypatch, folder):
    def story(application: Application):
        window = application.window

        def to_the_signs_and_back():
            below = window.overlay()
            press(application, "Stop signs")
            yield lambda: isinstance(window.overlay(), StopSigns)
            press(application, "Close")
            yield lambda: window.overlay() is below

        application.programme.routines.open()
        yield lambda: says(application, "In the order of Today")
        yield from to_the_signs_and_back()
        press(application, "New routine")
        in_sight(application, QLineEdit, "Name").setText("Morning")
        yield from to_the_signs_and_back()
        assert in_sight(application, QLineEdit, "Name").text() == "Morning"
        press(application, "Back")
        yield lambda: window.findChild(Question) is not None
        press(application, "Discard it")
        application.programme.new_exercise()
        yield lambda: in_sight(application, ExerciseEditor) is not None
        yield from to_the_signs_and_back()

    assert play(monkeypatch, folder, story) == 0


@pytest.mark.parametrize("found", ["[]", '{"exercises": [{"name": "?"}]}'])
def test_a_damaged_programme_is_told_and_the_rest_works(monkeypatch, folder, found):
    (folder / "programme.json").write_text(found)

    def story(application: Application):
        yield lambda: says(application, "programme.json")
        assert application.content.library.routines

    assert play(monkeypatch, folder, story) == 0


def test_a_routine_is_built_played_and_found_everywhere(monkeypatch, folder, capsys):
    wall = OwnExercise(
        id="own-wall", name="Wall sit", steps=("Lean on the wall",), edited=clock.now()
    )
    press_up = OwnExercise(
        id="own-up",
        name="Prone press-up",
        steps=("Lie on your front", "Push your chest up", "Lower it"),
        posture=Posture.FRONT,
        edited=clock.now(),
    )

    def story(application: Application):
        window, store = application.window, application.programme.store
        store.put(wall, press_up)
        application.programme.routines.open()
        yield lambda: says(application, "In the order of Today")
        press(application, "New routine")
        in_sight(application, QLineEdit, "Name").setText("Morning")
        which = in_sight(application, Select, "Exercise to add")
        for name in ("own-up", "own-wall"):
            which.set_value(name)
            press(application, "Add")
        yield lambda: says(application, "1 change of position.")
        press(application, "Order it for few changes of position")
        press(application, "Save")
        yield lambda: says(application, "“Morning” was added.")
        (made,) = store.value.routines
        assert [entry.exercise for entry in made.entries] == ["own-wall", "own-up"]
        count = len(application.content.library.routines)
        press(application, "Up")
        yield lambda: says(application, f"“Morning” is number {count - 1} of {count} now.")
        press(application, "Back")
        yield lambda: window.overlay() is None
        application.starter.start(made.id)
        yield lambda: application.playback.running
        yield lambda: bool(application.history.sessions)
        (done,) = application.history.sessions
        assert (done.routine_name, [part.name for part in done.parts]) == (
            "Morning",
            ["Wall sit", "Prone press-up"],
        )
        assert all(part.reps_done == 2 for part in done.parts)
        edit = store.remove(made.id)
        store.undo(edit)
        yield lambda: not application.history.saving

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story) == 0
    assert main(["--data-dir", str(folder), "--list-routines"]) == 0
    listed = capsys.readouterr().out
    (line,) = [line for line in listed.splitlines() if "Morning" in line]
    routine = line.split("\t")[0]
    assert main(["--data-dir", str(folder), "--script", routine]) == 0
    script = capsys.readouterr().out
    for words in ("Push your chest up.", "Sit back on your heels", "WALL SIT"):
        assert words in script


def test_a_routine_that_was_put_away_is_not_put_first_though_it_was_the_last_done(
    monkeypatch, folder
):
    def story(application: Application):
        store, page = application.programme.store, application.window.findChild(TodayPage)
        assert page.routine() == "gentle-start"
        edit = store.arrange(replace(store.value.listing, hidden=("gentle-start",)))
        yield lambda: page.routine() != "gentle-start"
        store.undo(edit)
        yield lambda: page.routine() == "gentle-start"

    keep(folder, practice(1))
    assert play(monkeypatch, folder, story) == 0


def test_a_session_of_own_exercises_goes_on_after_a_crash(monkeypatch, folder):
    store = ProgrammeStore(folder, now=clock.now)
    wall = OwnExercise(id="own-wall", name="Wall sit", steps=("Lean on it",), edited=clock.now())
    entries = (OwnEntry(exercise="own-wall"), OwnEntry(exercise="pelvic-tilt"))
    store.put(wall, OwnRoutine(id="own-r", name="Mine", entries=entries, edited=clock.now()))
    store.close()
    part = {
        "exercise": "own-wall",
        "name": "Wall sit",
        "planned": {"hold_s": 3, "reps": 2, "sets": 1},
        "reps_done": 1,
        "held_ms": 3_000,
    }
    leave_behind(folder, {"segment": 3, "in_ms": 0}, routine="own-r", parts=[part])

    def story(application: Application):
        yield lambda: application.window.findChild(Question) is not None
        press(application, "Go on from here")
        yield lambda: application.playback.running
        assert application.session.session_id == "cut"
        application.session.leave(keep=True)
        yield lambda: bool(application.history.sessions)

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story) == 0


def test_what_was_being_written_is_offered_after_a_crash(monkeypatch, folder):
    monkeypatch.setattr(editor_controller, "DRAFT_MS", 50)

    def written(application: Application):
        application.programme.new_exercise()
        yield lambda: in_sight(application, ExerciseEditor) is not None
        in_sight(application, QLineEdit, "Name").setText("Calf stretch")
        yield (folder / "draft.json").exists
        # As a computer that loses its power would.
        left.append((folder / "draft.json").read_bytes())
        application.window.set_close_guard(lambda: True)

    left: list[bytes] = []
    assert play(monkeypatch, folder, written) == 0
    assert (folder / "draft.json").read_bytes() == left[0]

    def gone_on_with(application: Application):
        yield lambda: says(application, "before what you were writing was saved")
        press(application, "Go on writing")
        yield lambda: in_sight(application, ExerciseEditor) is not None
        editor = in_sight(application, ExerciseEditor)
        assert (editor.name.text(), editor.changed) == ("Calf stretch", True)
        in_sight(application, NoteField, "Steps").setPlainText("Put your foot back")
        press(application, "Save")
        yield lambda: not (folder / "draft.json").exists()

    assert play(monkeypatch, folder, gone_on_with) == 0


def test_what_could_not_be_saved_is_told_and_asked_about_at_the_end(monkeypatch, folder, disk):
    def story(application: Application):
        store = application.programme.store
        disk.number = errno.ENOSPC
        wall = OwnExercise(id="own-w", name="Wall sit", steps=("Sit",), edited=clock.now())
        store.put(wall)
        yield lambda: says(application, "programme.json")
        application.window.close()
        yield lambda: says(application, "Not everything is saved")
        press(application, "Stay here")
        disk.number = 0
        press(application, "Try again")
        yield lambda: says(application, "Everything is saved now.")
        # Each change of the page of routines can be taken back there.
        application.programme.routines.open()
        yield lambda: says(application, "In the order of Today")
        hide = [w for w in application.window.overlay().findChildren(Switch) if "Hide" in w.text()]
        hide[0].click()
        yield lambda: says(application, "is hidden on Today now.")
        assert store.value.listing.hidden
        press(application, "Undo")
        yield lambda: not store.value.listing.hidden

    assert play(monkeypatch, folder, story) == 0


def test_photos_wait_for_the_file_that_names_them_and_go_after_it(monkeypatch, folder):
    (folder / "programme").mkdir()
    photo = folder / "programme" / "a.webp"
    photo.write_bytes(b"from another computer")
    os.utime(photo, (1_000_000_000, 1_000_000_000))

    def opened(application):
        yield application.window.isVisible

    assert play(monkeypatch, folder, opened) == 0
    assert photo.exists(), "a sync program may bring the file only now"
    (folder / "programme.json").write_text('{"version": 1}')
    assert play(monkeypatch, folder, opened) == 0
    assert not photo.exists()
