"""An answer about pain could not be read: nothing starts before the stop signs were asked again."""

import json
import sys
from pathlib import Path

import msgspec
import pytest
from application_run import play, welcomed
from PySide6.QtWidgets import QLabel

sys.path.append(str(Path(__file__).resolve().parents[1] / "services"))

from store_stories import make_session

from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.services.store.journal import JournalEntry
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.question import Question

BAD = {"version": 1, "sessions": [], "care": {"reds": [{"at": "soon"}], "choices": []}}


@pytest.fixture(params=[json.dumps(BAD), '{"version": 1, "sess'], ids=["an entry", "the file"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    folder = welcomed(tmp_path / "data")
    (folder / "sessions.json").write_text(request.param)
    return folder


def shows_signs(application) -> bool:
    return isinstance(application.window.overlay(), StopSigns)


def says(application, words: str) -> bool:
    labels = application.window.findChildren(QLabel)
    return any(words in label.text() for label in labels if label.isVisible())


def test_a_wished_start_shows_the_signs_until_they_were_answered(monkeypatch, folder):
    def story(application):
        yield lambda: shows_signs(application)
        assert says(application, "Some of your earlier answers could not be read.")
        assert not application.session.active
        application.ask_and_start(FLARE_ROUTINE)
        assert shows_signs(application) and not application.session.active
        application.window.overlay().went_on.emit()
        application.ask_and_start(FLARE_ROUTINE)
        assert isinstance(application.window.overlay(), BeforeSession)

    assert play(monkeypatch, folder, story, "--start") == 0

    def again(application):
        yield lambda: application.session.active

    assert play(monkeypatch, folder, again, "--start") == 0


def test_a_session_that_was_cut_short_is_kept_and_not_gone_on_with(monkeypatch, folder):
    session = make_session(1, parts=(), before=())
    line = msgspec.json.encode(JournalEntry(session=session))
    (folder / "running.jsonl").write_bytes(b"\n" + line + b"\n")

    def story(application):
        yield lambda: application.window.findChild(Question) is not None
        application.window.findChild(Question).answered.emit("go-on")
        yield lambda: shows_signs(application)
        assert not application.session.active
        assert application.history.get(session.id) is not None

    assert play(monkeypatch, folder, story) == 0
