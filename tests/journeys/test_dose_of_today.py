"""The dose has one home, and left out means that side: through the door, on files as they were."""

import json

import pytest
from application_run import fast, play
from care_folder import (
    FLARE_OUT,
    HURT,
    LEFT,
    RIGHT,
    bridge,
    folder_with,
    kept,
    out,
    press,
    says,
    shown,
    step,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_timer.__main__ import main
from sciatica_timer.domain.exercise import Side
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.kit import StepField
from sciatica_timer.ui.library.page import ExercisesPage
from sciatica_timer.ui.today.cards import RoutineCard

BY_HAND = {"glute-bridge": {"hold_s": 5, "reps": 8, "sets": 2}}
DOWN = step(1, "glute-bridge", bridge(5), bridge(4))


def script(capsys, folder, routine):
    assert main(["--script", routine, "--json", "--data-dir", str(folder)]) == 0
    return json.loads(capsys.readouterr().out)


def minutes(capsys, folder):
    """The minutes of each routine."""
    assert main(["--list-routines", "--data-dir", str(folder)]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    return {key: int(length) for key, _, length in rows}


def holds(made, exercise):
    """The seconds of each hold of an exercise, by side."""
    found = {}
    for one in made["segments"]:
        if one["exercise"] == exercise and one["phase"] == "hold":
            found.setdefault(one["side"], []).append(one["for_ms"] // 1000)
    return found


def library_page(application, exercise):
    application.window.show_page("exercises")
    page = application.window.findChild(ExercisesPage)
    page.open_exercise(exercise)
    QApplication.processEvents()
    return page


def field(page, name):
    fields = [one for one in page.findChildren(StepField) if one.isVisible()]
    return next(one for one in fields if one.accessibleName() == name)


# One home


def test_set_by_hand_hurt_a_step_down_and_a_restart(qtbot, tmp_path, monkeypatch):
    folder = folder_with(tmp_path / "data")

    def first(application):
        yield application.window.isVisible
        hold = field(library_page(application, "glute-bridge"), "Hold")
        while hold.value() < 5:
            hold.stepUp()
        assert application.history.care.by_hand[0].set_to.dose.hold_s == 5
        application.window.show_page("today")
        yield lambda: "by_hand" in kept(folder).get("care", {})
        (folder / "sessions.json").write_text(json.dumps(kept(folder) | {"sessions": [HURT]}))
        application.history.look_again()
        yield lambda: says(application, "Hold for 3 seconds instead of 5.")
        press(application, "Yes, do that")
        yield lambda: says(application, "Glute bridge: 2 sets, 8 times, 3 s each.")

    def again(application):
        yield application.window.isVisible
        assert field(library_page(application, "glute-bridge"), "Hold").value() == 3

    assert play(monkeypatch, folder, first) == 0
    for _ in range(2):
        assert play(monkeypatch, folder, again) == 0
    assert "doses" not in kept(folder, "preferences.json")
    assert [one["set_to"]["dose"]["hold_s"] for one in kept(folder)["care"]["by_hand"]] == [5]


def test_the_file_of_an_older_version_is_taken_over_once_and_told(qtbot, tmp_path, monkeypatch):
    tilt = {"pelvic-tilt": {"hold_s": 5, "reps": 4}}
    folder = folder_with(tmp_path / "data", DOWN, doses=BY_HAND | tilt)
    told = "How much you do stays as you last agreed for: Glute bridge."

    def first(application):
        yield lambda: says(application, told)
        assert field(library_page(application, "glute-bridge"), "Hold").value() == 4
        assert field(library_page(application, "pelvic-tilt"), "Hold").value() == 5

    def again(application):
        yield application.window.isVisible
        assert not says(application, told)
        assert field(library_page(application, "glute-bridge"), "Hold").value() == 4
        assert field(library_page(application, "pelvic-tilt"), "Hold").value() == 5

    assert play(monkeypatch, folder, first) == 0
    assert "doses" not in kept(folder, "preferences.json")
    assert play(monkeypatch, folder, again) == 0


def test_the_command_line_reads_the_old_file_the_same_way_and_writes_nothing(tmp_path, capsys):
    high, low = bridge(30, 10, 1), bridge(5, 8, 1)
    much = {"clamshell": {"hold_s": 30, "reps": 10}}
    steps = [step(1, "clamshell", high, low, side=side) for side in Side]
    plain = minutes(capsys, folder_with(tmp_path / "plain"))["strength"]
    longer = minutes(capsys, folder_with(tmp_path / "longer", doses=much))["strength"]
    assert longer > plain + 5
    folder = folder_with(tmp_path / "data", *steps, doses=much)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert minutes(capsys, folder)["strength"] == plain
    after = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert {name: after[name] for name in before} == before


# Left out means that side


@pytest.mark.parametrize("side", Side)
def test_a_move_left_out_on_one_side_is_played_on_the_other_only(tmp_path, capsys, side):
    folder = folder_with(tmp_path / "data", out(1, "knee-to-chest", side))
    made = script(capsys, folder, "flare-day")
    assert list(holds(made, "knee-to-chest")) == [side.other.value]
    said = " ".join(cue["text"] for cue in made["cues"])
    assert f"your {side.other.value} knee" in said and f"your {side.value} knee" not in said


def test_what_is_left_of_a_routine_is_told_played_and_kept(qtbot, tmp_path, monkeypatch):
    folder = folder_with(tmp_path / "data", out(1, "knee-to-chest", LEFT))

    def story(application):
        yield lambda: says(application, "Gentle start")
        cards = application.window.findChildren(RoutineCard)
        hard = next(card for card in cards if card.routine == "flare-day")
        QTest.mouseClick(hard, Qt.MouseButton.LeftButton)
        yield lambda: says(application, "Knee-to-chest\u00a0stretch\u00a0(right\u00a0only).")
        application.starter.start("flare-day")
        yield lambda: isinstance(application.window.overlay(), Summary)
        assert says(application, "2 right")
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Escape)
        yield lambda: application.window.overlay() is None

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story) == 0
    (session,) = kept(folder)["sessions"]
    assert [(part["exercise"], part["side"], part["skipped"]) for part in session["parts"]] == [
        ("pelvic-tilt", None, False),
        ("knee-to-chest", "right", False),
    ]


def test_a_routine_of_which_nothing_is_left_says_so_and_offers_what_there_is(
    qtbot, tmp_path, monkeypatch
):
    folder = folder_with(tmp_path / "data", *FLARE_OUT)
    title = "“Very gentle”: nothing is left of it for now"

    def story(application):
        stage = application.session_view.view
        yield lambda: says(application, title)
        assert says(application, "You can walk a little, change your position often")
        assert not application.session.active and not stage.isVisible()
        press(application, "Not now")
        assert not says(application, title)
        yield lambda: says(application, "All of its moves are left out for now.")
        assert "Save as audio" not in shown(application)
        press(application, "What can I do?")
        assert says(application, "or use cold or heat: see the page Care.")
        press(application, "Not now")
        # From the questions before a session the answers go along.
        application.ask_and_start("gentle-start")
        assert isinstance(application.window.overlay(), BeforeSession)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_5)
        application.window.overlay().flare_day_requested.emit(
            application.window.overlay().answers()
        )
        assert says(application, title) and application.window.overlay() is None
        press(application, "Do “Gentle start”")
        yield lambda: application.session.active
        assert application.session.before[0].pain.score == 5
        application.session.leave(keep=False)
        application.ask_and_start("flare-day")
        press(application, "Offer its moves again")
        application.ask_and_start("flare-day")
        assert isinstance(application.window.overlay(), BeforeSession)

    wish = ("--routine", "flare-day", "--start")
    assert play(monkeypatch, folder, story, *wish) == 0
    answers = {choice["answer"] for choice in kept(folder)["care"]["choices"]}
    assert answers == {"undone"}


def test_where_nothing_can_be_said_the_command_line_says_so(tmp_path, capsys):
    folder = folder_with(tmp_path / "data", *FLARE_OUT)
    for wish in (
        ["--script", "flare-day"],
        ["--script", "flare-day", "--json"],
        ["--render-audio", "flare-day", str(tmp_path / "a.wav")],
    ):
        assert main([*wish, "--data-dir", str(folder)]) == 2
        said = capsys.readouterr().err
        assert said.count("\n") == 1 and "left out" in said and "gentle-start" in said
    assert not (tmp_path / "a.wav").exists()
    assert minutes(capsys, folder)["flare-day"] == 0
    assert minutes(capsys, folder)["gentle-start"] > 1


def test_what_is_left_out_can_be_had_back_where_its_dose_stands(qtbot, tmp_path, monkeypatch):
    folder = folder_with(tmp_path / "data", out(1, "knee-to-chest", LEFT))

    def story(application):
        yield application.window.isVisible
        library_page(application, "knee-to-chest")
        assert says(application, "Left out on the left side for now, because it hurt.")
        application.starter.start_exercise("knee-to-chest")
        assert application.session.state.plan.exercises[0].only_side is RIGHT
        application.session.leave(keep=False)
        press(application, "Offer it again")
        assert not says(application, "Left out on the left side")
        application.starter.start_exercise("knee-to-chest")
        assert application.session.state.plan.exercises[0].only_side is None

    assert play(monkeypatch, folder, story) == 0
