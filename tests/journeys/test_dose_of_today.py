"""The dose has one home, and left out means that side: through the door, on files as they were."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from sciatica_timer.__main__ import main
from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.session import (
    CareLog,
    DoseChoice,
    Level,
    StepAnswer,
    StepKind,
    StepReason,
)
from sciatica_timer.services.store.book import Book, encode

START = datetime(2026, 11, 2, 18, tzinfo=UTC)
LEFT, RIGHT = Side.LEFT, Side.RIGHT


def at(days: float) -> datetime:
    return START + timedelta(days=days)


def bridge(hold_s: int, reps: int = 8, sets: int = 2) -> Level:
    return Level(dose=Dose(hold_s=hold_s, reps=reps, sets=sets))


def step(day, exercise, before, to, *, kind=StepKind.DOWN, side=None, answer=StepAnswer.ACCEPTED):
    return DoseChoice(
        at=at(day),
        exercise=exercise,
        side=side,
        kind=kind,
        reason=StepReason.HURT,
        answer=answer,
        level=before,
        to=to,
    )


def out(day, exercise, side=None, answer=StepAnswer.ACCEPTED):
    return step(day, exercise, None, None, kind=StepKind.LEAVE_OUT, side=side, answer=answer)


def folder_with(folder, *choices, doses=None):
    """A data folder as the version before left it."""
    folder.mkdir(exist_ok=True)
    book = Book()
    book.care = CareLog(choices=choices)
    (folder / "sessions.json").write_bytes(encode(book))
    prefs = {"version": 1, "welcomed": True} | ({"doses": doses} if doses else {})
    (folder / "preferences.json").write_text(json.dumps(prefs))
    return folder


def script(capsys, folder, routine):
    assert main(["--script", routine, "--json", "--data-dir", str(folder)]) == 0
    return json.loads(capsys.readouterr().out)


def holds(made, exercise):
    """The seconds of each hold of an exercise, by side."""
    found = {}
    for one in made["segments"]:
        if one["exercise"] == exercise and one["phase"] == "hold":
            found.setdefault(one["side"], []).append(one["for_ms"] // 1000)
    return found


def words(made):
    return [cue["text"] for cue in made["cues"] if cue["kind"] == "word"]


def test_an_accepted_step_down_stands_beside_an_old_dose_set_by_hand(tmp_path, capsys):
    by_hand = {"glute-bridge": {"hold_s": 5, "reps": 8, "sets": 2}}
    folder = folder_with(
        tmp_path / "d", step(1, "glute-bridge", bridge(5), bridge(4)), doses=by_hand
    )
    assert set(holds(script(capsys, folder, "strength"), "glute-bridge")[None]) == {4}


@pytest.mark.parametrize(
    ("routine", "exercise"),
    [
        ("gentle-start", "knee-to-chest"),
        ("gentle-start", "lying-gluteal"),
        ("flare-day", "knee-to-chest"),
        ("strength", "clamshell"),
        ("stretch", "standing-hamstring"),
    ],
)
@pytest.mark.parametrize("side", Side)
def test_a_move_left_out_on_one_side_is_played_on_the_other_only(
    tmp_path, capsys, routine, exercise, side
):
    before = script(capsys, folder_with(tmp_path / "before"), routine)
    made = script(capsys, folder_with(tmp_path / "after", out(1, exercise, side)), routine)
    assert list(holds(before, exercise)) == ["left", "right"]
    assert list(holds(made, exercise)) == [side.other.value]
    assert made["total_ms"] < before["total_ms"]
    own = [one for one in made["segments"] if one["exercise"] == exercise]
    assert {one["side"] for one in own} == {None, side.other.value}
    assert "change_side" not in {one["phase"] for one in own}


def test_what_is_left_out_on_both_sides_or_has_none_is_not_played(tmp_path, capsys):
    chosen = [out(1, "knee-to-chest", LEFT), out(2, "knee-to-chest", RIGHT), out(3, "pelvic-tilt")]
    made = script(capsys, folder_with(tmp_path / "d", *chosen), "gentle-start")
    assert {one["exercise"] for one in made["segments"]} == {"lying-gluteal"}


def test_a_flare_day_of_which_nothing_is_left_is_not_played_again(tmp_path, capsys):
    chosen = [out(1, "knee-to-chest", LEFT), out(1, "knee-to-chest", RIGHT), out(1, "pelvic-tilt")]
    folder = folder_with(tmp_path / "d", *chosen)
    for wish in (
        ["--script", "flare-day"],
        ["--script", "flare-day", "--json"],
        ["--render-audio", "flare-day", str(tmp_path / "a.wav")],
    ):
        assert main([*wish, "--data-dir", str(folder)]) == 2
        said = capsys.readouterr().err
        assert said.count("\n") == 1 and "left out" in said and "gentle-start" in said
    assert not (tmp_path / "a.wav").exists()
    assert main(["--list-routines", "--data-dir", str(folder)]) == 0
    rows = dict(line.split("\t")[::2] for line in capsys.readouterr().out.splitlines())
    assert rows["flare-day"] == "0" and int(rows["gentle-start"]) > 1
