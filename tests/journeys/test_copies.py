"""A file that a sync program left beside the history is offered, and only taken in when asked."""

import json

import pytest
from application_run import play
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from test_bad_input import folder, kept, press, said, says
from test_pages import practice

from sciatica_timer.ui.kit import NoticeBar

__all__ = ["folder"]

NAME = "sessions.sync-conflict-20261127-090000-ABCDEF7.json"
OFFER = f"A second file, {NAME}, holds sessions that are not here yet"


def write(path, *ids):
    rows = [practice(2 + number) | {"id": id} for number, id in enumerate(ids)]
    path.write_text(json.dumps({"version": 1, "sessions": rows}))


def told(application):
    return [words for words in said(application) if "A second file" in words]


def test_it_is_shown_first_and_brought_in_when_asked(monkeypatch, folder):
    write(folder / "sessions.json", "here")
    write(folder / NAME, "there")

    def story(application):
        yield lambda: says(application, OFFER)
        assert [session.id for session in application.history.sessions] == ["here"]
        press(application, "Look at it")
        yield lambda: says(application, "1 session is new")
        press(application, "Bring it in")
        yield lambda: says(application, "1 session is brought in.")
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Escape)
        yield lambda: application.window.overlay() is None
        assert told(application) == []

    assert play(monkeypatch, folder, story) == 0
    assert {session["id"] for session in kept(folder)} == {"here", "there"}
    assert (folder / NAME).exists()
    not_asked_again(monkeypatch, folder)


def not_asked_again(monkeypatch, folder):
    def story(application):
        yield application.window.isVisible
        yield lambda: not application.copies.search.busy
        assert told(application) == []

    assert play(monkeypatch, folder, story) == 0


def test_not_now_is_an_answer_and_so_is_putting_the_notice_away(monkeypatch, folder):
    write(folder / "sessions.json", "here")
    write(folder / NAME, "there")

    def not_now(application):
        yield lambda: says(application, OFFER)
        press(application, "Look at it")
        yield lambda: says(application, "1 session is new")
        press(application, "Not now")

    assert play(monkeypatch, folder, not_now) == 0
    not_asked_again(monkeypatch, folder)
    write(folder / NAME, "elsewhere")

    def put_away(application):
        yield lambda: says(application, OFFER)
        notice = next(one for one in application.window.findChildren(NoticeBar) if one.isVisible()
                      and OFFER in one.accessibleName())  # fmt: skip
        notice.closed.emit()
        yield lambda: told(application) == []

    assert play(monkeypatch, folder, put_away) == 0
    not_asked_again(monkeypatch, folder)
    assert [session["id"] for session in kept(folder)] == ["here"]


def test_it_is_noticed_while_the_app_runs(monkeypatch, folder):
    def story(application):
        yield application.window.isVisible
        yield lambda: not application.copies.search.busy
        write(folder / NAME, "there")
        yield lambda: says(application, OFFER)

    assert play(monkeypatch, folder, story) == 0


OWN = "programme (Annas in Konflikt stehende Kopie 2026-11-27).json"


@pytest.mark.parametrize("name", ["sessions (programme-PC).json", "programme-of-sessions.json"])
@pytest.mark.parametrize("own", [True, False])
def test_what_a_second_file_holds_is_told_by_what_stands_in_it(monkeypatch, folder, name, own):
    write(folder / "sessions.json", "here")
    if own:
        there = {"id": "own-a", "name": "Wall sit", "steps": ["Lean on the wall"]}
        there |= {"edited": "2026-11-20T10:00:00Z"}
        (folder / name).write_text(json.dumps({"version": 1, "exercises": [there]}))
    else:
        write(folder / name, "there")
    holds = "exercises or routines" if own else "sessions"

    def story(application):
        yield lambda: says(application, f"{name}, holds {holds} that are not here yet")
        (folder / name).unlink()
        application.copies.look()
        yield lambda: told(application) == []

    assert play(monkeypatch, folder, story) == 0


def test_an_exercise_from_another_computer_is_brought_in_as_well(monkeypatch, folder):
    write(folder / "sessions.json", "here")
    there = {"id": "own-a", "name": "Wall sit", "steps": ["Lean on the wall"]}
    there |= {"edited": "2026-11-20T10:00:00Z"}
    (folder / OWN).write_text(json.dumps({"version": 1, "exercises": [there]}))

    def story(application):
        yield lambda: says(application, f"{OWN}, holds exercises or routines that are not here yet")
        press(application, "Look at it")
        yield lambda: says(application, "1 of your own exercises and routines comes too")
        press(application, "Bring it in")
        yield lambda: says(application, "1 of your own exercises and routines is brought in")
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Escape)
        yield lambda: application.window.overlay() is None

    assert play(monkeypatch, folder, story) == 0
    not_asked_again(monkeypatch, folder)
    assert json.loads((folder / "programme.json").read_text())["exercises"][0]["id"] == "own-a"
