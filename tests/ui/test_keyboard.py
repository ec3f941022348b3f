"""The keyboard alone: where it begins, where it goes back to, and which keys do something."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.domain.session import Reach
from sciatica_timer.ui import kit, theme
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.key_list import keys_text, session_keys, window_keys
from sciatica_timer.ui.keys_by_position import use_single_keys
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.question import Question, QuestionOption
from sciatica_timer.ui.settings import SettingsPage
from sciatica_timer.ui.stage.session_view import SessionView

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def usual(qapp: QApplication) -> Iterator[None]:
    theme.look().reduced_motion = True
    yield
    theme.look().reduced_motion = False
    use_single_keys(True)


class _Page(QWidget):
    """A page with something to do and something else before it."""

    def __init__(self, *, deed: bool) -> None:
        super().__init__()
        self.other, self.main = QPushButton("Other"), QPushButton("Main")
        self.main.setProperty("deed", deed)
        inside = QVBoxLayout(self)
        inside.addWidget(self.other)
        inside.addWidget(self.main)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    for key in ("today", "care"):
        made.add_page(key, _Page(deed=key == "today"), key, key.capitalize())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def part(window: MainWindow, name: str) -> QPushButton:
    found = [each for each in window.findChildren(QPushButton) if each.text() == name]
    return next(each for each in found if each.isVisible())


def test_a_page_begins_with_what_it_is_for_and_else_with_its_word_on_the_rail(
    window: MainWindow,
) -> None:
    QTest.keyClick(window, KEY.Key_2, CTRL)
    assert window.rail.button("care").hasFocus()
    part(window, "Other").setFocus()
    went: list[QWidget] = []
    QApplication.instance().focusChanged.connect(lambda _old, now: went.append(now))
    QTest.keyClick(window, KEY.Key_1, CTRL)
    assert part(window, "Main").hasFocus()
    # A screen reader reads each place on the way.
    assert set(went) <= {window.rail.button("today"), part(window, "Main")}


def test_a_layer_gives_the_focus_back_to_what_opened_it_and_is_no_place_for_tab(
    window: MainWindow,
) -> None:
    opener = part(window, "Other")
    opener.setFocus()
    layer = _Page(deed=False)
    layer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.show_overlay(layer)
    assert layer.hasFocus()
    stops = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert stops == [layer.other, layer.main] * 2
    window.close_overlay()
    assert opener.hasFocus()
    # What opened it is gone: on with what the page is for.
    window.show_overlay(layer)
    opener.setEnabled(False)
    window.close_overlay()
    assert part(window, "Main").hasFocus()


def test_escape_leaves_the_full_screen_and_f1_and_the_question_mark_ask_for_the_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    asked: list[int] = []
    window.keys.help_requested.connect(lambda: asked.append(1))
    window.toggle_full_screen()
    QTest.keyClick(part(window, "Main"), KEY.Key_Escape)
    assert not window.isFullScreen()
    QTest.keyClick(window, KEY.Key_F1)
    QTest.keyClick(window, KEY.Key_Question)
    assert len(asked) == 2
    question = Question("Leave?", "", [QuestionOption("stay", "Stay here")], window)
    QTest.keyClick(question.findChild(kit.Button), KEY.Key_F1)
    assert len(asked) == 2, "a question is answered first"
    question.findChild(kit.Button).click()
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, KEY.Key_W, CTRL)


def test_enter_goes_on_after_a_click_on_an_answer(qtbot: QtBot) -> None:
    page = BeforeSession()
    qtbot.addWidget(page)
    page.resize(1000, 760)
    page.ask("All seven")
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    score = page.findChild(kit.PainScale).cell(2)
    row = page.findChild(kit.LegZones).row(Reach.THIGH)
    for answer in (score, row):
        answer.setFocus(Qt.FocusReason.MouseFocusReason)
        answer.click()
        with qtbot.waitSignal(page.start_requested) as started:
            QTest.keyClick(answer, KEY.Key_Return)
    assert [(told.pain.score, told.pain.reach) for told in started.args[0]] == [(2, Reach.THIGH)]


def test_single_keys_can_be_switched_off_and_only_those_that_work_are_told(qtbot: QtBot) -> None:
    pictures = Pictures(":/illustrations")
    stage, page = SessionView(pictures), BeforeSession()
    for each in (stage, page):
        qtbot.addWidget(each)
    hurts: list[int] = []
    stage.hurts_requested.connect(lambda: hurts.append(1))
    paused: list[int] = []
    stage.toggle_requested.connect(lambda: paused.append(1))
    use_single_keys(False)
    page.ask("All seven")
    for key in (KEY.Key_P, KEY.Key_Space, KEY.Key_Question):
        QTest.keyClick(stage, key)
    for key in (KEY.Key_3, KEY.Key_T, KEY.Key_X):
        QTest.keyClick(page, key)
    assert (hurts, paused, page.answers()) == ([], [1], ())
    # What has the focus itself still takes a digit.
    QTest.keyClick(page.findChild(kit.PainScale), KEY.Key_3)
    assert page.answers()[0].pain.score == 3
    told = keys_text(session_keys()) + keys_text(window_keys())
    assert "It hurts" not in told and "?" not in told and "F1: Show the keys" in told
    use_single_keys(True)
    QTest.keyClick(stage, KEY.Key_P)
    assert hurts == [1]
    assert "P: It hurts" in keys_text(session_keys())
    pictures.stop()


@pytest.mark.parametrize(("system", "key"), [("linux", "Ctrl"), ("darwin", "Command")])
def test_texts_name_the_key_that_this_keyboard_has(monkeypatch, system: str, key: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    told = keys_text(session_keys()) + keys_text(window_keys())
    assert f"{key} W, {key} Q: Close the window" in told
    assert f"{key} + and -: Larger, smaller text" in told
    assert ("Ctrl" in told) == (key == "Ctrl")


def test_settings_show_the_keys_that_work(qtbot: QtBot) -> None:
    page = SettingsPage(Preferences())
    qtbot.addWidget(page)
    page.finish()
    page.show()

    def shown() -> set[str]:
        return {label.text() for label in page.findChildren(kit.Label) if label.isVisible()}

    assert {"It hurts", "Show the keys"} <= shown()
    switch = next(s for s in page.findChildren(kit.Switch) if s.text() == "Keys of one letter")
    with qtbot.waitSignal(page.changed) as changed:
        switch.click()
    assert changed.args[0].single_keys is False
    assert "It hurts" not in shown() and "Show the keys" in shown()


def test_every_button_of_the_stage_is_reached_by_tab_and_keeps_the_other_keys(
    qtbot: QtBot,
) -> None:
    pictures = Pictures(":/illustrations")
    stage = SessionView(pictures)
    qtbot.addWidget(stage)
    stage.resize(1180, 760)
    stage.show_preparing("All seven", 0, 1)
    stage.show()
    stage.activateWindow()
    qtbot.waitUntil(stage.isActiveWindow)
    for button in stage.findChildren(kit.Button):
        button.setEnabled(True)
    stage.setFocus()
    stops: list[QWidget] = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert {type(stop) for stop in stops} <= {kit.Button, kit.IconButton}
    assert [stop.x() for stop in stops] == sorted({stop.x() for stop in stops}), (
        "from left to right"
    )
    with qtbot.assertNotEmitted(stage.toggle_requested), qtbot.waitSignal(stage.back_requested):
        QTest.keyClick(stops[0], KEY.Key_Space)
    with qtbot.waitSignal(stage.next_requested):
        QTest.keyClick(stops[0], KEY.Key_Right)
    stage.hide()
    pictures.stop()
