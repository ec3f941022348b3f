"""From the wish to do something to the mark in the calendar, through the user's door."""

import json
import sys
from datetime import timedelta
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "domain"))

import pytest
from application_run import fast, play, welcomed
from care_folder import says
from care_records import part, session
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from sciatica_timer.app.session import cut_short_answer, view_controller
from sciatica_timer.app.session.stage_notices import StageNotices
from sciatica_timer.app.start.startup_questions import clock_words
from sciatica_timer.domain import care
from sciatica_timer.domain.session import Completion
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.engine.player import State
from sciatica_timer.services import clock, playback_controller
from sciatica_timer.services.playback_position import PauseReason
from sciatica_timer.services.store.journal import JournalEntry
from sciatica_timer.services.voice.voice_types import VoiceNotice
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.care_page import CarePage
from sciatica_timer.ui.care.it_hurts import ItHurtsSheet
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.kit import CardButton, Label, dates
from sciatica_timer.ui.kit.press_guard import press_guard
from sciatica_timer.ui.library.variant_choices import VariantsOverlay
from sciatica_timer.ui.question import Question


def kept(folder):
    return json.loads((folder / "sessions.json").read_text())["sessions"]


def test_a_gentle_start_runs_by_itself_and_stands_in_the_record_after_a_restart(
    qtbot, tmp_path, monkeypatch
):
    folder = welcomed(tmp_path / "data")
    phases = set()

    def story(application):
        yield lambda: application.playback.running

        def done():
            if application.playback.running:
                phases.add(application.playback.player.segment.phase)
            return isinstance(application.window.overlay(), Summary)

        yield done
        held = application.pictures.held_bytes
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Escape)
        yield lambda: application.window.overlay() is None
        # Its pictures are not held for the rest of the day, only what Today shows.
        yield lambda: application.pictures.held_bytes < held / 4

    monkeypatch.setattr(view_controller, "REST_MS", 300)
    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--routine", "gentle-start", "--start") == 0
    assert phases >= {Phase.NEXT, Phase.POSITION, Phase.HOLD, Phase.CHANGE_SIDE, Phase.END}
    (session,) = kept(folder)
    assert session["completion"] == "finished"
    held = {(part["exercise"], part["side"]): part["held_ms"] for part in session["parts"]}
    assert held == {
        ("pelvic-tilt", None): 6_000,
        ("knee-to-chest", "left"): 20_000,
        ("knee-to-chest", "right"): 20_000,
        ("lying-gluteal", "left"): 40_000,
        ("lying-gluteal", "right"): 40_000,
    }
    assert not (folder / "running.jsonl").exists()

    def again(application):
        yield lambda: bool(application.history.sessions)
        assert application.history.sessions[0].completion is Completion.FINISHED

    assert play(monkeypatch, folder, again) == 0


def test_by_keyboard_from_today_to_a_left_session(qtbot, tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")

    def story(application):
        yield application.window.isVisible
        application.window.findChild(QPushButton, "")
        today = application.window.findChildren(QPushButton)
        start = next(button for button in today if button.text() == "Start")
        start.setFocus()
        QTest.keyClick(start, Qt.Key.Key_Space)
        yield lambda: isinstance(application.window.overlay(), BeforeSession)
        before = application.window.overlay()
        buttons = before.findChildren(QPushButton)
        next(each for each in buttons if each.text() == "How you do it").click()
        over = before.findChild(VariantsOverlay)
        cards = over.findChildren(CardButton)
        next(each for each in cards if each.accessibleName() == "Head on a cushion").click()
        QTest.keyClick(over, Qt.Key.Key_Escape)
        QTest.keyClick(before, Qt.Key.Key_3)
        QTest.keyClick(before, Qt.Key.Key_Return)
        stage = application.session_view.view
        yield lambda: application.session.active and application.session.anything_done
        QTest.keyClick(stage, Qt.Key.Key_Space)
        assert application.playback.player.state is State.PAUSED
        QTest.keyClick(stage, Qt.Key.Key_Escape)
        question = stage.findChild(Question)
        assert question is not None
        QTest.keyClick(question, Qt.Key.Key_Escape)
        assert application.session.active
        QTest.keyClick(stage, Qt.Key.Key_Escape)
        yield lambda: stage.findChild(Question) is not None
        QTest.keyClick(stage.findChildren(Question)[-1], Qt.Key.Key_Return)
        yield lambda: isinstance(application.window.overlay(), Summary)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_2)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Return)
        yield lambda: application.window.overlay() is None

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story) == 0
    (session,) = kept(folder)
    assert session["completion"] == "left"
    assert session["before"][0]["pain"]["score"] == 3
    ways = {part["exercise"]: part["variant_name"] for part in session["parts"]}
    assert ways["lying-gluteal"] == "Head on a cushion"
    assert session["after"][0]["pain"]["score"] == 2
    # Left early: what comes after was not reached, and nobody is said to have skipped it.
    assert not any(part["skipped"] for part in session["parts"])
    assert [part["reached"] for part in session["parts"]][-1] is False


def test_nothing_done_leaves_nothing_behind(qtbot, tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")

    def story(application):
        yield lambda: application.playback.running
        QTest.keyClick(application.session_view.view, Qt.Key.Key_Escape)
        yield lambda: application.window.overlay() is None
        assert application.history.sessions == ()

    assert play(monkeypatch, folder, story, "--start") == 0


def test_it_hurts_offers_an_easier_way_and_lays_the_rest_out_anew(qtbot, tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")

    def story(application):
        stage = application.session_view.view
        yield lambda: application.playback.running
        QTest.keyClick(stage, Qt.Key.Key_Right)
        QTest.keyClick(stage, Qt.Key.Key_Right)
        yield lambda: application.playback.player.segment.phase is Phase.HOLD
        assert application.playback.player.planned.exercise.id == "lying-gluteal"
        QTest.keyClick(stage, Qt.Key.Key_P)
        sheet = stage.findChild(ItHurtsSheet)
        assert sheet.isVisible()
        assert application.playback.player.state is State.PAUSED
        QTest.keyClick(sheet, Qt.Key.Key_Down)
        QTest.keyClick(stage.window().focusWidget(), Qt.Key.Key_Return)
        yield lambda: application.playback.player.state is State.LEAD_IN
        assert application.playback.player.planned.variant.id == "towel"
        assert application.playback.player.planned.picture == "lying-gluteal-towel"
        yield lambda: application.playback.player.segment.phase is Phase.HOLD
        seen = [one.text() for one in stage.findChildren(Label) if one.isVisible()]
        assert "A towel round the thigh" in seen
        QTest.keyClick(stage, Qt.Key.Key_P)
        sheet = stage.findChildren(ItHurtsSheet)[-1]
        QTest.keyClick(sheet, Qt.Key.Key_3)
        assert sheet.isVisible()
        for _ in range(3):
            QTest.keyClick(sheet, Qt.Key.Key_Down)
        QTest.keyClick(stage.window().focusWidget(), Qt.Key.Key_Space)
        yield lambda: isinstance(application.window.overlay(), Summary)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Return)

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start") == 0
    (session,) = kept(folder)
    choices = [hurt["choice"] for part in session["parts"] for hurt in part["hurts"]]
    assert choices == ["other-way", "stop"]
    hurt = next(part for part in session["parts"] if part.get("hurts"))
    assert hurt["variant_name"] == "A towel round the thigh"
    assert not hurt["skipped"]


def test_a_press_of_p_by_accident_costs_nothing(qtbot, tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")

    def story(application):
        stage = application.session_view.view

        def player():
            return application.playback.player

        yield lambda: application.playback.running
        yield lambda: application.playback.player.segment.phase is Phase.HOLD
        QTest.keyClick(stage, Qt.Key.Key_P)
        sheet = stage.findChild(ItHurtsSheet)
        stood = (application.playback.player.segment, player().position)
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        assert not sheet.isVisible()
        assert stage.hasFocus()
        assert player().state is State.LEAD_IN
        assert (application.playback.player.segment, player().position) == stood
        yield lambda: player().state is State.PLAYING
        # Paused before, it stays paused.
        QTest.keyClick(stage, Qt.Key.Key_Space)
        assert player().state is State.PAUSED
        QTest.keyClick(stage, Qt.Key.Key_P)
        QTest.keyClick(stage.findChildren(ItHurtsSheet)[-1], Qt.Key.Key_Escape)
        assert player().state is State.PAUSED
        application.session.leave(keep=True)
        yield lambda: isinstance(application.window.overlay(), Summary)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Return)

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--start") == 0
    (session,) = kept(folder)
    assert not any(part.get("hurts") or part["skipped"] for part in session["parts"])


def test_a_high_pain_shows_the_signs_and_a_red_answer_never_leads_into_exercise(
    qtbot, tmp_path, monkeypatch
):
    folder = welcomed(tmp_path / "data")

    def story(application):
        yield application.window.isVisible
        application.ask_and_start("gentle-start")
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_8)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Return)
        yield lambda: isinstance(application.window.overlay(), StopSigns)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Escape)
        assert application.window.overlay() is None and not application.session.active
        log = care.name_sign(application.history.care, clock.now())
        application.history.replace_care(log)
        application.ask_and_start("gentle-start")
        assert isinstance(application.window.overlay(), StopSigns)
        application.window.close_overlay()
        application.starter.start("gentle-start")
        assert not application.session.active
        application.window.close_overlay()
        application.starter.start_exercise("clamshell")
        assert not application.session.active
        application.window.close_overlay()
        application.window.show_page("care")
        application.window.findChild(CarePage).flare_day.click()
        assert isinstance(application.window.overlay(), StopSigns)
        assert not application.session.active

    assert play(monkeypatch, folder, story) == 0


def test_a_session_that_was_cut_short_can_go_on(qtbot, tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")
    copied = []

    def cut(application):
        yield lambda: application.playback.running
        QTest.keyClick(application.session_view.view, Qt.Key.Key_Right)
        yield lambda: application.session.anything_done and (folder / "running.jsonl").exists()
        copied.append((folder / "running.jsonl").read_bytes())

    # The journal is written as real time goes by; the session must not be over before it.
    with fast(monkeypatch, speed=20):
        assert play(monkeypatch, folder, cut, "--routine", "flare-day", "--start") == 0
    (folder / "running.jsonl").write_bytes(copied[0])

    def on(application):
        yield lambda: application.window.findChild(Question) is not None
        QTest.keyClick(application.window.findChild(Question), Qt.Key.Key_Return)
        yield lambda: application.playback.running
        assert application.session.anything_done
        yield lambda: isinstance(application.window.overlay(), Summary)
        QTest.keyClick(application.window.overlay(), Qt.Key.Key_Return)

    with fast(monkeypatch):
        assert play(monkeypatch, folder, on) == 0
    (session,) = kept(folder)
    assert session["completion"] == "finished"
    assert session["parts"][-1]["reps_done"] == 2


def test_enter_as_the_summary_comes_was_meant_for_the_session(qtbot, tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")
    overlays = []

    def story(application):
        window = application.window

        def press(_session=None):
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
            overlays.append(window.overlay())

        application.session.ended.connect(press)
        yield lambda: application.session.playable
        # Meanwhile the clock of a computer that was years behind is set.
        told, right = clock.now(), clock.now
        years = timedelta(days=6_000)
        monkeypatch.setattr(clock, "now", lambda: right() + years)
        yield lambda: overlays
        assert isinstance(overlays[0], Summary), "it is still there to be answered"
        at = press_guard().now()
        yield lambda: press_guard().now() > at + 1_000
        press()
        assert overlays[1] is None
        yield lambda: says(application, "clock was set during the session")
        assert says(application, dates.short_date(told.date()))
        sessions = application.history.sessions
        assert "your calendar has a session on" in clock_words(sessions, told - years)
        assert clock_words(sessions, told) == ""

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, "--routine", "flare-day", "--start") == 0


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ("slept", "The computer slept"),
        ("held_up", "Sciatica Timer was held up"),
        ("locked", "The screen was locked"),
        ("sound_lost", "The sound is gone, so the session waits."),
    ],
)
def test_why_it_paused_by_itself_is_told_until_it_goes_on(qtbot, tmp_path, monkeypatch, why, told):
    folder = welcomed(tmp_path / "data")

    def story(application):
        stage, said = application.session_view.view, application.voice.noticed
        yield lambda: application.playback.running
        # What is told of this computer's own sound is another story.
        application.voice.sound.noticed.disconnect()
        said.emit(VoiceNotice.SOUND_BACK)
        application.playback.pause()
        application.playback.paused_by_itself.emit(PauseReason(why))
        assert stage.notice().startswith(told)
        QTest.keyClick(stage, Qt.Key.Key_Left)
        assert stage.notice().startswith(told), "it still stands"
        QTest.keyClick(stage, Qt.Key.Key_Space)
        assert application.playback.player.state is State.LEAD_IN
        assert stage.notice() == ""
        # What was told in its place meanwhile stays.
        application.playback.pause()
        application.playback.paused_by_itself.emit(PauseReason(why))
        QTest.keyClick(stage, Qt.Key.Key_M)
        QTest.keyClick(stage, Qt.Key.Key_Space)
        assert stage.notice() == "The sound is off."
        # What only came about goes after a while, and what holds is seen again.
        passes = application.session_view.findChild(StageNotices).findChild(QTimer)
        said.emit(VoiceNotice.SOUND_LOST)
        said.emit(VoiceNotice.SOUND_BACK)
        assert stage.notice() == "The sound is back."
        passes.timeout.emit()
        assert stage.notice() == "The sound is off."
        QTest.keyClick(stage, Qt.Key.Key_M)
        monkeypatch.setattr(playback_controller, "SILENCE_MS", -1)
        application.playback.pause_for(PauseReason(why))
        said.emit(VoiceNotice.SOUND_BACK)
        passes.timeout.emit()
        waits = "The sound is back, and the session waits."
        assert stage.notice().startswith(waits if why == "sound_lost" else told)
        QTest.keyClick(stage, Qt.Key.Key_Escape)

    assert play(monkeypatch, folder, story, "--start") == 0


def test_a_session_that_cannot_go_on_is_told_and_kept(qtbot, tmp_path, monkeypatch):
    folder = welcomed(tmp_path / "data")
    gone = session(0, part("an exercise of an older version"))
    went_on = list[bool]()

    def story(application):
        yield application.window.isVisible
        cut_short_answer.settle(
            JournalEntry(session=gone, place={}),
            application.content.library,
            application.journal,
            application.saver,
            application.session_view,
            application.stop_signs,
            application.window,
            lambda: went_on.append(True),
            "go-on",
        )
        assert not application.session.active and went_on == [True]
        assert says(application, "cannot go on")
        assert [each.id for each in application.history.sessions] == [gone.id]

    assert play(monkeypatch, folder, story) == 0
