"""A second start: what it wishes for is done by the app that is open, or refused in words."""

import subprocess
import sys
from pathlib import Path

import pytest
from application_run import play, welcomed

from sciatica_timer.app.application import Application
from sciatica_timer.app.start.second_start import SecondStart
from sciatica_timer.domain.care import note_red
from sciatica_timer.domain.session import RedAnswer, RedWhere, RedWhy
from sciatica_timer.services import clock
from sciatica_timer.ui.care.first_start import FirstAnswers, FirstStart
from sciatica_timer.ui.question import Question, QuestionOption


class Second:
    """Starts the app once more while a story runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said: list[tuple[int, str]] = []

    def wishes(self, *words: str):
        """Wait until it has ended."""
        command = [sys.executable, "-m", "sciatica_timer", "--data-dir", str(self.folder)]
        with subprocess.Popen([*command, *words], stderr=subprocess.PIPE, text=True) as second:
            yield lambda: second.poll() is not None
            assert second.stderr is not None
            self.said.append((second.returncode, second.stderr.read()))


@pytest.fixture(autouse=True)
def front(monkeypatch: pytest.MonkeyPatch) -> None:
    """The offscreen screen cannot raise a window; that one is raised has a story of its own."""
    monkeypatch.setattr(SecondStart, "come_to_front", lambda _second_start: None)


@pytest.fixture
def folder(qtbot, tmp_path: Path) -> Path:
    return welcomed(tmp_path / "data")


@pytest.fixture
def second(folder: Path) -> Second:
    return Second(folder)


def test_a_routine_is_begun_by_the_app_that_is_open(monkeypatch, folder, second) -> None:
    def story(application: Application):
        yield application.window.isVisible
        yield from second.wishes("--routine", "stretch", "--start")
        assert application.session.active
        assert application.session.state.plan.routine.name == "Stretch"
        # Whoever starts what is running already wants to see it, and nothing else.
        yield lambda: bool(application.session.session_id)
        going = application.session.session_id
        yield from second.wishes("--routine", "stretch", "--start")
        assert application.session.session_id == going
        yield from second.wishes("--routine", "strength", "--start")

    assert play(monkeypatch, folder, story) == 0
    done, same, busy = second.said
    assert (done, same) == ((0, ""), (0, ""))
    assert busy[0] == 2 and "A session is running" in busy[1]


def test_a_routine_is_shown_and_one_that_is_none_is_named(monkeypatch, folder, second) -> None:
    def story(application: Application):
        yield application.window.isVisible
        application.window.show_page("care")
        yield from second.wishes("--routine", "stretch")
        assert application.window.page() == "today"
        assert not application.session.active
        yield from second.wishes("--routine", "nosuch", "--start")
        yield from second.wishes("--trace", str(folder / "trace"))

    assert play(monkeypatch, folder, story) == 0
    shown, unknown, trace = second.said
    assert shown == (0, "")
    assert unknown[0] == 2 and "There is no routine 'nosuch'. There are: gentle-start" in unknown[1]
    assert trace[0] == 2 and "Close it, then start again with --trace." in trace[1]
    assert not (folder / "trace").exists()


def test_nothing_begins_past_a_stop_sign_or_a_question(monkeypatch, folder, second) -> None:
    def story(application: Application):
        yield application.window.isVisible
        red = RedAnswer(at=clock.now(), why=RedWhy.SCORE, where=RedWhere.BEFORE)
        application.history.replace_care(note_red(application.history.care, red))
        yield from second.wishes("--start")
        assert application.window.overlay() is not None
        yield from second.wishes("--start")
        application.window.close_overlay()
        question = Question("Well?", "", [QuestionOption("yes", "Yes")], application.window)
        yield from second.wishes("--routine", "stretch")
        question.put_away()
        assert not application.session.active

    assert play(monkeypatch, folder, story) == 0
    assert [code for code, _ in second.said] == [2, 2, 2]
    assert "stop sign" in second.said[0][1]
    assert "waits for an answer" in second.said[1][1]
    assert "waits for an answer" in second.said[2][1]


def test_the_first_start_comes_before_whatever_was_wished_for(qtbot, monkeypatch, tmp_path) -> None:
    data = tmp_path / "new"

    def story(application: Application):
        yield lambda: isinstance(application.window.overlay(), FirstStart)
        assert not application.session.active
        application.window.overlay().finished.emit(FirstAnswers())
        yield lambda: application.session.active
        assert application.session.state.plan.routine.name == "Stretch"

    assert play(monkeypatch, data, story, "--routine", "stretch", "--start") == 0
