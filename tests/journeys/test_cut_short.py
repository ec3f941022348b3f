"""A session that was cut short, out of a file that may be anything: go on, keep, discard."""

import json

import pytest
from application_run import fast, play
from test_bad_input import folder, kept, press, says

from sciatica_timer.app.application import Application
from sciatica_timer.services.store.journal import this_machine
from sciatica_timer.ui.question import Question

__all__ = ["folder"]


def session(**more):
    parts = [
        {
            "exercise": exercise,
            "name": exercise,
            "planned": {"hold_s": 3, "reps": 2, "sets": 1},
            "reps_done": done,
            "held_ms": 3_000 * done,
        }
        for exercise, done in (("pelvic-tilt", 2), ("glute-bridge", 1))
    ]
    return {
        "id": "cut",
        "started": "2026-11-20T10:00:00+01:00",
        "ended": "2026-11-20T10:05:00+01:00",
        "routine": "gentle-start",
        "routine_name": "Gentle start",
        "completion": "left",
        "active_ms": 200_000,
        "parts": parts,
    } | more


def leave_behind(folder, place, **more):
    entry = {"session": session(**more), "place": place, "machine": this_machine()}
    (folder / "running.jsonl").write_text("\n" + json.dumps(entry) + "\n")


@pytest.mark.parametrize(
    ("answer", "found"), [("Go on from here", {"a": 1}), ("Keep it as it is", -(2**63))]
)
def test_whatever_stands_for_the_place(monkeypatch, folder, answer, found):
    leave_behind(folder, {"segment": found, "in_ms": found})
    file = folder.parent / "mine.sciatica"
    file.write_bytes(b"no programme")

    def story(application: Application):
        yield lambda: application.window.findChild(Question) is not None
        press(application, answer)
        if answer == "Go on from here":
            yield lambda: application.playback.running
            assert application.session.session_id == "cut"
            application.session.leave(keep=True)
            # The file that the app was started for waits until the session is over.
            application.window.close_overlays()
            yield lambda: says(application, "mine.sciatica waits to be opened.")
            press(application, "Open it")
        yield lambda: says(application, "The file is no programme of Sciatica Timer")
        yield lambda: bool(application.history.sessions) and not application.history.saving

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--open", str(file)) == 0
    assert [each["id"] for each in kept(folder)] == ["cut"]
    assert not (folder / "running.jsonl").exists()


@pytest.mark.parametrize("when", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_a_time_that_no_calendar_holds_is_kept_aside_and_told(monkeypatch, folder, when):
    leave_behind(folder, {}, started=when)
    before = (folder / "running.jsonl").read_bytes()

    def story(application):
        yield lambda: says(application, "running.jsonl was damaged and is kept as running-damaged-")
        assert application.window.findChild(Question) is None

    assert play(monkeypatch, folder, story) == 0
    [aside] = folder.glob("running-damaged-*.jsonl")
    assert aside.read_bytes() == before


def test_an_exercise_that_is_not_known_any_more_is_told_and_kept(monkeypatch, folder):
    parts = session()["parts"]
    parts[0]["exercise"] = "handstand"
    leave_behind(folder, {"segment": 3, "in_ms": 0}, parts=parts, routine="gone")

    def story(application):
        yield lambda: application.window.findChild(Question) is not None
        press(application, "Go on from here")
        yield lambda: says(
            application, "That session cannot go on: its exercises are not here any more"
        )
        yield lambda: not application.history.saving

    assert play(monkeypatch, folder, story) == 0
    assert [each["id"] for each in kept(folder)] == ["cut"]


def test_discard_removes_it(monkeypatch, folder):
    leave_behind(folder, {})

    def story(application):
        yield lambda: application.window.findChild(Question) is not None
        press(application, "Discard it")
        yield lambda: not (folder / "running.jsonl").exists()
        assert application.history.sessions == ()

    assert play(monkeypatch, folder, story) == 0
