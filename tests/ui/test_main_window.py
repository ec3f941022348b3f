"""The window: pages by rail and keys, layers over all of it, notices, and its place kept."""

import json
import os

import pytest
from kit_tools import PAGES, cut, system_font, window_with_pages
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from sciatica_timer.domain.preferences import Theme
from sciatica_timer.ui import theme
from sciatica_timer.ui.kit import Button
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.navigation_rail import LEAST_HIGH
from sciatica_timer.ui.question import Question, QuestionOption
from sciatica_timer.ui.screen_fit import first_size

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.usefixtures("still")


def test_pages_by_mouse_and_by_keys(frame, qtbot):
    seen = []
    frame.page_shown.connect(seen.append)
    assert frame.page() == "today"
    qtbot.mouseClick(frame.rail.button("care"), LEFT)
    qtbot.keyClick(frame, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert frame.page() == "settings"
    assert frame.rail.button("settings").isChecked()
    frame.show_page("today")
    frame.show_page("today")
    assert seen == ["care", "settings", "today"]


def test_a_window_that_stands_bare_is_furnished_later(qtbot):
    bare = MainWindow(None)
    qtbot.addWidget(bare)
    bare.show()
    qtbot.waitExposed(bare)
    for key in PAGES:
        bare.add_page(key, QLabel(key), key, key.capitalize())
    assert all(bare.rail.button(key).isVisible() for key in PAGES)
    assert bare._stack.currentWidget().isVisible()
    assert bare._stack.geometry() == QRect(104, 0, 1076, 760)


def test_arrows_walk_the_rail(frame, qtbot):
    today = frame.rail.button("today")
    today.setFocus()
    qtbot.keyClick(today, Qt.Key.Key_Down)
    assert frame.page() == "exercises"


@pytest.mark.parametrize("size", [(800, 560), (720, 480), (911, 433), (960, 540), (640, 380)])
def test_the_rail_is_whole_in_the_smallest_window(frame, qtbot, size):
    frame.setMinimumSize(0, 0)
    frame.resize(1180, 760)
    assert frame.rail.width() == 104
    frame.resize(*size)
    # 88 in a narrow window, or what the words need in the fonts of this machine.
    assert 88 <= frame.rail.width() <= (104 if size[0] >= 960 else 103)
    buttons = [*(frame.rail.button(key) for key in PAGES[:-1]), frame.rail._signs]
    buttons.append(frame.rail.button("settings"))
    edges = [0]
    for button in buttons:
        assert button.y() >= edges[-1]
        assert button.height() >= LEAST_HIGH
        edges.append(button.geometry().bottom())
    assert edges[-1] < size[1]


def test_the_stop_signs_stand_on_the_rail_and_come_before_its_foot(frame, qtbot):
    asked = []
    frame.rail.signs_requested.connect(lambda: asked.append(frame.page()))
    for key in PAGES:
        frame.show_page(key)
        qtbot.mouseClick(frame.rail._signs, LEFT)
    assert asked == list(PAGES)
    assert frame.rail.button("settings").isChecked(), "it is no page"
    # Tab goes to the page in sight and on to the signs; arrows go from page to page.
    frame.show_page("care")
    frame.rail.button("care").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is frame.rail._signs


@pytest.mark.parametrize("family", ["Inter", "DejaVu Sans"])
def test_words_under_the_icons_always_stay(qtbot, family):
    with system_font(family):
        made = window_with_pages(None)
        qtbot.addWidget(made)
        made.resize(800, 560)
        made.show()
        assert cut(made) == []


def test_a_layer_covers_everything_and_goes_again(frame, qtbot):
    stage, sheet = QLineEdit(), QWidget()
    frame.show_overlay(stage)
    assert stage.geometry() == QRect(0, 0, frame.width(), frame.height())
    assert not frame.rail.isVisible()
    assert stage.hasFocus()
    # Pages' keys rest while a layer is on.
    qtbot.keyClick(frame, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert frame.page() == "today"
    frame.show_overlay(sheet)
    assert not stage.isVisible()
    frame.close_overlay()
    assert stage.isVisible()
    assert frame.overlay() is stage
    frame.close_overlay()
    assert frame.rail.isVisible()
    assert frame.overlay() is None
    frame.close_overlay()
    frame.show_overlay(stage)
    assert stage.isVisible()


def test_a_layer_takes_the_place_of_all_others_and_no_page_comes_into_sight_between(frame):
    seen = []
    stage, signs, summary = QWidget(), QWidget(), QWidget()
    frame.page_shown.connect(seen.append)
    frame.show_overlay(stage)
    frame.show_overlay(signs)
    frame.replace_overlays(summary)
    assert frame.overlay() is summary
    assert (stage.isVisible(), signs.isVisible(), summary.isVisible()) == (False, False, True)
    frame.replace_overlays(summary)
    assert summary.isVisible()
    assert not seen
    frame.close_overlay()
    assert (frame.overlay(), seen) == (None, ["today"])


def test_all_layers_can_be_closed_at_once(frame):
    stage, signs = QWidget(), QWidget()
    frame.show_overlay(stage)
    frame.show_overlay(signs)
    frame.close_overlays()
    assert frame.overlay() is None
    assert not (stage.isVisible() or signs.isVisible())
    frame.close_overlays()
    assert frame.page() == "today"


def test_the_keys_go_back_to_the_sheet_that_had_them(frame):
    stage = QWidget()
    sheet = QLineEdit(stage)
    frame.show_overlay(stage)
    sheet.setFocus()
    frame.show_overlay(QWidget())
    frame.close_overlay()
    assert sheet.hasFocus()
    question = Question("Leave?", "", [QuestionOption("stay", "Stay here")], stage)
    assert not sheet.hasFocus()
    question.findChild(Button).click()
    assert sheet.hasFocus()


def test_a_question_keeps_the_keys_of_the_window_and_lets_the_stop_signs_come(frame, qtbot):
    signs = []
    QShortcut(QKeySequence("S"), frame).activated.connect(lambda: signs.append(1))
    before = frame.page()
    question = Question("Your last session", "", [QuestionOption("on", "Go on")], frame)
    button = question.findChild(Button)
    qtbot.keyClick(button, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(button, Qt.Key.Key_S)
    assert (frame.page(), signs) == (before, [])
    assert button.hasFocus()
    button.click()
    stage = QWidget()
    frame.show_overlay(stage)
    over_stage = Question("Keys", "", [QuestionOption("stay", "Close")], stage)
    qtbot.keyClick(over_stage.findChild(Button), Qt.Key.Key_S)
    assert signs == [1]


def test_the_window_comes_back_where_it_was(qtbot, tmp_path):
    file = tmp_path / "window.json"
    first = window_with_pages(file)
    qtbot.addWidget(first)
    first.resize(800, 600)
    first.show()
    first.close()
    again = window_with_pages(file)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (800, 600)


def test_a_window_that_filled_the_screen_does_so_again(qtbot, tmp_path):
    first = window_with_pages(tmp_path / "window.json")
    qtbot.addWidget(first)
    first.show()
    first.showMaximized()
    first.close()
    again = window_with_pages(tmp_path / "window.json")
    qtbot.addWidget(again)
    assert again.windowState() & Qt.WindowState.WindowMaximized


PLACE = {"x": 10, "y": 10, "width": 900, "height": 600}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[Window]\ngeometry=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\xeQKeySequence\\0)",
        "[" * 9000,
        "null",
        json.dumps(PLACE | {"x": 10**300}),
        json.dumps(PLACE | {"width": 0}),
        json.dumps(PLACE | {"y": True}),
        json.dumps(PLACE | {"x": "@Variant(x)"}),
        json.dumps(PLACE)[:-3],
        " " * 20_000 + json.dumps(PLACE),
    ],
)
def test_nothing_in_the_file_of_its_place_stops_the_window(qtbot, tmp_path, text):
    (tmp_path / "window.json").write_text(text)
    bare = MainWindow(tmp_path / "window.json")
    qtbot.addWidget(bare)
    assert bare.size() == first_size(bare.screen())


def test_a_place_off_every_screen_is_moved_onto_one(qtbot, tmp_path):
    for x, y, wide in ((-90_000, 5, 900), (90_000, 90_000, 900), (0, 0, 90_000)):
        place = {"x": x, "y": y, "width": wide, "height": 600}
        (tmp_path / "window.json").write_text(json.dumps(place))
        bare = MainWindow(tmp_path / "window.json")
        qtbot.addWidget(bare)
        area = bare.screen().availableGeometry()
        assert area.contains(bare.geometry()) or bare.minimumWidth() > area.width()


def test_a_pipe_in_the_place_of_its_file_neither_hangs_nor_goes(qtbot, tmp_path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("there are no pipes here")
    os.mkfifo(tmp_path / "window.json")
    frame = window_with_pages(tmp_path / "window.json")
    qtbot.addWidget(frame)
    frame.show()
    frame.close()
    assert (tmp_path / "window.json").is_fifo()


def test_a_session_can_keep_the_window(frame, qtbot):
    gone = []
    frame.closed.connect(lambda: gone.append(1))
    frame.set_close_guard(lambda: False)
    frame.close()
    assert frame.isVisible()
    frame.set_close_guard(lambda: True)
    frame.close()
    assert not frame.isVisible()
    assert gone == [1]


def test_full_screen_and_back(frame, qtbot):
    qtbot.keyClick(frame, Qt.Key.Key_F11)
    assert frame.isFullScreen()
    frame.toggle_full_screen()
    assert not frame.isFullScreen()


def fades(frame) -> list[QWidget]:
    return [w for w in frame._root.findChildren(QWidget) if type(w).__name__ == "Fade"]


def test_pages_fade_but_not_with_less_motion(frame, qtbot):
    theme.look().reduced_motion = False
    frame.show_page("care")
    assert [fade.geometry() for fade in fades(frame)] == [frame._stack.geometry()]
    qtbot.waitUntil(lambda: fades(frame) == [])
    theme.look().reduced_motion = True
    frame.show_page("today")
    assert fades(frame) == []


def test_dark_frame_is_dark_all_over(frame, qtbot):
    theme.look().choose(Theme.DARK, False)
    image = frame.grab().toImage()
    for at in (QPoint(3, 3), QPoint(3, frame.height() - 4), QPoint(frame.width() - 4, 4)):
        assert image.pixelColor(at) == theme.DARK.ground
