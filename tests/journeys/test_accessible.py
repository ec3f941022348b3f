"""What a screen reader is told: every page, the session, and what lies over it."""

import json

import pytest
from accessible_tree import Role, faults, names, screen_reader, told
from application_run import fast, play, welcomed, whole
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from test_pages import practice, press

PAGES = ("Today", "Exercises", "Calendar", "Care", "Settings")


@pytest.fixture
def folder(tmp_path):
    """Somebody with three kept weeks."""
    folder = welcomed(tmp_path / "data")
    sessions = [practice(days) for days in (20, 16, 12, 9, 6, 4, 1)]
    (folder / "sessions.json").write_text(json.dumps({"version": 1, "sessions": sessions}))
    return folder


class Looks:
    """What was found wrong in each place."""

    def __init__(self):
        self.found = {}

    def look(self, window, place, *headings):
        if wrong := faults(window):
            self.found[place] = wrong
        there = names(window, Role.Heading)
        assert all(heading in there for heading in headings), (place, there)


def test_every_page_has_names_roles_and_values(monkeypatch, folder):
    looks = Looks()

    def story(application):
        window = application.window
        yield window.isActiveWindow
        for number, title in enumerate(PAGES, start=1):
            key = Qt.Key(Qt.Key.Key_0 + number)
            QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
            yield lambda title=title: window.page() == title.lower() and whole(application)
            assert names(window, Role.PageTab) == list(PAGES)
            chosen = [each for each in told(window) if each.role is Role.PageTab]
            assert [each.name for each in chosen if "selected" in each.states] == [title]
            looks.look(window, title, *([] if title in ("Today", "Calendar") else [title]))
        window.show_page("calendar")
        assert names(window, Role.ColumnHeader)[-1] == "Week"
        cells = [each for each in told(window) if each.role is Role.Cell]
        assert "Goal reached" in [cell.name for cell in cells]
        assert any(cell.name.endswith(", goal reached that week") for cell in cells)
        today = [cell.name for cell in cells if "selected" in cell.states]
        assert len(today) == 1 and ", today" in today[0]
        for mode in ("Year", "Trend"):
            press(application, mode)
            looks.look(window, mode)
        assert names(window, Role.Chart) == ["Pain", "How far down it goes", "Minutes", "Days"]
        application.transfer.open()
        looks.look(window, "history", "Your history")
        press(application, "Make the page")
        looks.look(window, "report", "For the physiotherapist")
        window.close_overlays()
        application.programme.new_exercise()
        looks.look(window, "own exercise", "Your own exercise", "What is said")
        press(application, "Back")
        application.programme.routines.open()
        looks.look(window, "routines", "Routines")
        press(application, "New routine")
        looks.look(window, "own routine", "Your own routine")

    with screen_reader():
        assert play(monkeypatch, folder, story) == 0
    assert looks.found == {}


def test_a_session_can_be_followed_and_what_lies_beneath_a_sheet_is_out_of_reach(
    monkeypatch, folder
):
    looks = Looks()

    def story(application):
        window = application.window
        yield window.isActiveWindow
        application.stop_signs.show()
        looks.look(window, "signs")
        window.close_overlays()
        application.ask_and_start("flare-day")
        looks.look(window, "before", "Before you begin", "How much does it hurt now?")
        press(application, "Skip the questions")
        yield lambda: application.session.anything_done
        looks.look(window, "session", "Pelvic tilt")
        assert names(window, Role.ProgressBar)[0].endswith("left")
        press(application, "It hurts")
        looks.look(window, "it hurts", "Come out of it gently")
        assert not {"Pause", "Go on", "Skip"} & set(names(window, Role.Button))
        press(application, "Go on as before")
        assert "Skip" in names(window, Role.Button)
        QTest.keyClick(application.session_view.view, Qt.Key.Key_H)
        looks.look(window, "keys", "Keys")
        assert names(window, Role.Button) == ["Close"]
        press(application, "Close")
        application.session.leave(keep=True)
        looks.look(window, "summary", "Pain now")

    with fast(monkeypatch), screen_reader():
        assert play(monkeypatch, folder, story) == 0
    assert looks.found == {}
