"""The window lies inside its screen with its frame, and everything in it can be reached."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from kit_tools import system_font
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from sciatica_timer.ui.key_list import keys_text, session_keys
from sciatica_timer.ui.kit import Button, Card, Scroll
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question, QuestionOption
from sciatica_timer.ui.screen_fit import SMALLEST, first_size, fitted

CONFIG = Path(__file__).resolve().parents[1] / "screens.json"
SCREENS = [screen["name"] for screen in json.loads(CONFIG.read_text())["screens"]]
FREE = QRect(0, 27, 1366, 741)


@pytest.mark.parametrize(
    ("frame", "wanted"),
    [
        ((100, 100, 800, 600), (100, 100, 800, 600)),
        ((100, 100, 1190, 800), (100, 27, 1190, 741)),
        ((-50, 0, 800, 600), (0, 27, 800, 600)),
        ((900, 400, 800, 600), (566, 168, 800, 600)),
        ((5000, 5000, 4000, 3000), (0, 27, 1366, 741)),
    ],
)
def test_a_frame_is_moved_and_shrunk_no_more_than_it_must(frame, wanted):
    assert fitted(QRect(*frame), FREE) == QRect(*wanted)


def screen_of(name):
    return next(screen for screen in QGuiApplication.screens() if screen.name() == name)


def made(qtbot, file=None) -> MainWindow:
    frame = MainWindow(file)
    qtbot.addWidget(frame)
    for key in ("today", "exercises", "calendar", "care", "settings"):
        frame.add_page(key, QLabel(key), key, key.capitalize())
    return frame


def inside(frame) -> bool:
    return frame.screen().availableGeometry().contains(frame.frameGeometry())


@pytest.mark.parametrize("name", SCREENS)
def test_a_window_of_any_size_comes_to_lie_inside_any_screen(qtbot, name):
    screen = screen_of(name)
    frame = made(qtbot)
    frame.setScreen(screen)
    # Where a window system puts it, half outside and too large.
    free = screen.availableGeometry()
    frame.setGeometry(QRect(free.topLeft(), free.size() * 1.3).translated(30, 20))
    frame.show()
    qtbot.waitUntil(lambda: inside(frame))
    assert frame.screen() is screen
    assert frame.minimumWidth() <= free.width()
    assert frame.minimumHeight() <= free.height()
    # No smaller than it must be.
    assert frame.frameGeometry().size() == free.size()


def test_a_first_window_has_its_size_where_there_is_room(qtbot):
    frame = made(qtbot)
    assert (frame.width(), frame.height()) == (1180, 760)
    assert frame.minimumSize() == SMALLEST
    for screen in QGuiApplication.screens():
        size, free = first_size(screen), screen.availableGeometry()
        assert size.width() <= free.width()
        assert size.height() <= free.height()


AGAIN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.kit import Button
from sciatica_timer.ui.question import Question, QuestionOption
from sciatica_timer.ui.key_list import keys_text, session_keys
app = QApplication([])
frame = MainWindow(Path(sys.argv[1]))
frame.show()
for _ in range(200):
    app.processEvents()
free = frame.screen().availableGeometry()
print(free.getRect(), frame.frameGeometry().getRect())
sys.exit(not free.contains(frame.frameGeometry()))
"""


@pytest.mark.parametrize(("factor", "dpr"), [("1", 2), ("1.25", 1), ("2", 1)])
def test_it_comes_back_whole_when_the_screen_it_was_on_is_gone(qtbot, tmp_path, factor, dpr):
    file, config = tmp_path / "window.ini", tmp_path / "screens.json"
    first = made(qtbot, file)
    first.show()
    first.setGeometry(screen_of("upright").geometry().adjusted(20, 900, -20, -20))
    qtbot.waitExposed(first)
    first.close()
    alone = {"name": "alone", "x": 0, "y": 0, "width": 1366, "height": 768, "dpr": dpr}
    alone |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    config.write_text(json.dumps({"screens": [alone]}))
    done = subprocess.run(
        [sys.executable, "-c", AGAIN, str(file)],
        env=os.environ
        | {"QT_QPA_PLATFORM": "offscreen:configfile=screens.json", "QT_SCALE_FACTOR": factor}
        | {"PYTHONPATH": str(CONFIG.parents[1])},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_after_full_screen_it_lies_inside_again(qtbot):
    frame = made(qtbot)
    netbook = screen_of("netbook")
    frame.setScreen(netbook)
    frame.move(netbook.geometry().topLeft())
    frame.show()
    qtbot.waitUntil(lambda: inside(frame))
    frame.toggle_full_screen()
    assert frame.isFullScreen()
    frame.toggle_full_screen()
    qtbot.waitUntil(lambda: inside(frame))


def test_on_a_screen_of_a_larger_scale_it_is_not_left_smaller_than_it_can_be(qtbot):
    frame = made(qtbot)
    frame.show()
    qtbot.waitUntil(lambda: inside(frame))
    # So it is told where the same pixels count half.
    frame.windowHandle().resize(QSize(590, 380))
    qtbot.waitUntil(lambda: frame.width() == 590)
    frame.windowHandle().screenChanged.emit(frame.screen())
    qtbot.waitUntil(lambda: frame.size() == SMALLEST)


@pytest.mark.parametrize("size", [(1180, 760), (960, 540), (911, 433), (720, 480), (720, 1280)])
@pytest.mark.parametrize("family", ["", "DejaVu Sans"])
def test_a_question_shows_all_its_answers_and_its_words_can_be_read(qtbot, size, family):
    with system_font(family or "Sans Serif"):
        parent = QWidget()
        qtbot.addWidget(parent)
        parent.resize(*size)
        parent.show()
        answers = [
            QuestionOption("on", "Go on from here"),
            QuestionOption("keep", "Keep it as it is"),
        ]
        answers.append(QuestionOption("gone", "Discard it"))
        for text in ("Short.", keys_text(session_keys()), keys_text(session_keys()) * 3):
            question = Question("Your last session", text, answers, parent)
            qtbot.wait(1)
            for button in question.findChildren(Button):
                place = button.rect().translated(button.mapTo(parent, QPoint()))
                assert parent.rect().contains(place)
                assert button.width() >= button.minimumSizeHint().width()
            card, scroll = question.findChild(Card), question.findChild(Scroll)
            assert parent.rect().contains(card.geometry())
            seen = scroll.viewport().height() + scroll.verticalScrollBar().maximum()
            assert seen >= scroll.widget().heightForWidth(scroll.viewport().width())
            if text == "Short.":
                assert scroll.verticalScrollBar().maximum() == 0
                assert card.height() < 220
            question.put_away()
