"""What is opened in the middle of a session to be read, and how the session goes on after it."""

import json

from application_run import fast, play, welcomed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sciatica_timer.domain.session import RedWhy, Urgency
from sciatica_timer.engine.player import State
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.question import Question

Key = Qt.Key


def press(widget, *keys):
    for key in keys:
        QTest.keyClick(widget, key)


def state(application):
    return application.playback.player.state


def test_a_session_goes_on_after_the_keys_only_if_it_was_going(tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")

    def story(application):
        yield lambda: application.session.anything_done
        stage = application.session_view.view
        for key in (Key.Key_H, Key.Key_Escape):
            press(stage, key)
            assert state(application) is State.PAUSED
            press(stage.findChild(Question), Key.Key_Escape)
            assert state(application) is State.LEAD_IN
            yield lambda: stage.findChild(Question) is None
        press(stage, Key.Key_Space, Key.Key_H)
        press(stage.findChild(Question), Key.Key_Return)
        assert state(application) is State.PAUSED
        yield lambda: stage.findChild(Question) is None
        # The stop signs may be serious: nobody is hurried on from them.
        press(stage, Key.Key_Space, Key.Key_S)
        press(application.window.overlay(), Key.Key_Escape)
        assert application.window.overlay() is stage
        assert state(application) is State.PAUSED

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start") == 0


def test_what_is_read_while_the_voice_is_made_ready_is_not_talked_over(tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")
    # Without the clips of other stories the voice takes its time.
    (folder / "cache").unlink()

    def story(application):
        yield lambda: application.session.active
        stage = application.session_view.view
        assert not application.session.playable
        press(stage, Key.Key_H)
        press(stage.findChild(Question), Key.Key_Escape)
        press(stage, Key.Key_S)
        assert isinstance(application.window.overlay(), StopSigns)
        yield lambda: application.session.playable
        assert state(application) is State.PAUSED
        press(application.window.overlay(), Key.Key_Escape)
        press(stage, Key.Key_Space)
        assert state(application) is State.LEAD_IN

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--routine", "flare-day", "--start") == 0


def test_a_sign_named_in_a_session_leaves_it_and_leads_nowhere_back_to_it(tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")

    def story(application):
        yield lambda: application.session.anything_done
        press(application.session_view.view, Key.Key_S)
        application.window.overlay().sign_named.emit(Urgency.NOW)
        assert isinstance(application.window.overlay(), StopSigns)
        press(application.window.overlay(), Key.Key_Escape)
        assert isinstance(application.window.overlay(), Summary)
        press(application.window.overlay(), Key.Key_2, Key.Key_Return)
        # It was shown already; nobody has to close it twice.
        assert application.window.overlay() is None
        assert application.history.care.reds[-1].why is RedWhy.SIGN

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start") == 0


def test_closing_the_window_asks_over_the_stop_signs_and_keeps_what_was_answered(
    tmp_path, monkeypatch
):
    folder = welcomed(tmp_path / "data")

    def story(application):
        yield lambda: application.session.anything_done
        press(application.session_view.view, Key.Key_H)
        application.window.close()
        press(application.session_view.view.findChildren(Question)[-1], Key.Key_Escape)
        assert state(application) is State.LEAD_IN
        press(application.session_view.view, Key.Key_S)
        signs = application.window.overlay()
        application.window.close()
        question = signs.findChild(Question)
        assert question.isVisible()
        press(question, Key.Key_Return)
        assert isinstance(application.window.overlay(), Summary)
        press(application.window.overlay(), Key.Key_4)
        application.window.close()

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start") == 0
    (session,) = json.loads((folder / "sessions.json").read_text())["sessions"]
    assert session["after"][0]["pain"]["score"] == 4
