"""Keys on keyboards of many countries: in a session, in the questions, and over the window."""

import pytest
from keyboards import DIGITS, LETTERS, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit

from sciatica_timer.domain.preferences import SoreSide
from sciatica_timer.domain.session import Reach
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.first_steps import SoreStep
from sciatica_timer.ui.kit import PainScale
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.stage.session_view import SessionView

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, META = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier
ALT_GR = Qt.KeyboardModifier.GroupSwitchModifier
WISHES = {
    "P": "hurts_requested",
    "R": "repeat_requested",
    "M": "mute_requested",
    "F": "full_screen_requested",
    "H": "help_requested",
    "S": "stop_signs_requested",
}


@pytest.fixture
def stage(qtbot):
    pictures = Pictures(":/illustrations")
    made = SessionView(pictures)
    qtbot.addWidget(made)
    made.told = []
    for letter, wish in WISHES.items():
        getattr(made, wish).connect(lambda letter=letter: made.told.append(letter))
    yield made
    pictures.stop()


@pytest.mark.parametrize("layout", LETTERS)
@pytest.mark.parametrize("capitals", [False, True])
def test_the_keys_of_a_session_are_where_they_are_on_every_keyboard(stage, layout, capitals):
    for place, text in LETTERS[layout].items():
        press(stage, place, text.upper() if capitals else text)
    assert stage.told == list("PRMFHS")


def test_a_latin_keyboard_goes_by_its_letters_and_no_key_does_two_things(stage):
    # French: M is beside L, a comma where a US keyboard has M; German: Z and Y change places.
    press(stage, "M", ",")
    press(stage, "", "m")
    # Dvorak: the key in the place of P writes L, the one in the place of R writes P.
    press(stage, "P", "l")
    press(stage, "R", "p")
    # Turkish and Czech letters are Latin ones and mean nothing here.
    press(stage, "P", "ş")
    press(stage, "S", "š")
    press(stage, "H", "ı")
    assert stage.told == ["M", "P"]


@pytest.mark.parametrize("modifier", [CTRL, ALT, META, ALT_GR, CTRL | ALT])
def test_a_key_with_a_modifier_is_no_plain_letter(stage, modifier):
    for letter in "PRMFHS":
        press(stage, letter, letter.lower(), modifier)
        press(stage, letter, LETTERS["Russian"][letter], modifier)
    assert stage.told == []
    press(stage, "P", "P", SHIFT)
    assert stage.told == ["P"]


@pytest.mark.parametrize("layout", DIGITS)
def test_the_row_of_digits_answers_the_pain_scale_on_every_keyboard(qtbot, layout):
    scale = PainScale()
    qtbot.addWidget(scale)
    for digit, text in DIGITS[layout].items():
        press(scale, digit, text)
        assert scale.value() == int(digit)
    press(scale, "1", DIGITS[layout]["1"])
    press(scale, "0", DIGITS[layout]["0"])
    assert scale.value() == 10


def test_digits_with_shift_and_of_the_keypad_answer_and_commands_do_not(qtbot):
    scale = PainScale()
    qtbot.addWidget(scale)
    press(scale, "4", "4", SHIFT)
    assert scale.value() == 4
    press(scale, "", "7", Qt.KeyboardModifier.KeypadModifier)
    assert scale.value() == 7
    press(scale, "3", "#", SHIFT)
    for modifier in (CTRL, ALT, ALT_GR, META):
        press(scale, "2", "2", modifier)
        press(scale, "2", "é", modifier)
    press(scale, "", "²")
    assert scale.value() == 7


def test_the_questions_before_a_session_take_keys_of_every_keyboard(qtbot):
    before = BeforeSession()
    qtbot.addWidget(before)
    started = []
    before.start_requested.connect(started.append)
    before.ask("Stretch")
    press(before, "4", "'")
    press(before, "K", "л")
    (answer,) = before.answers()
    assert (answer.pain.score, answer.pain.reach) == (4, Reach.KNEE)
    press(before, "X", "ч", CTRL)
    assert started == []
    press(before, "X", "ч")
    assert len(started) == 1


def test_a_digit_of_any_script_answers_the_first_start(qtbot):
    step = SoreStep()
    qtbot.addWidget(step)
    assert step.take_digit(2)
    assert step.value() is SoreSide.RIGHT


@pytest.fixture
def frame(qtbot):
    made = MainWindow(None)
    qtbot.addWidget(made)
    made.field = QLineEdit()
    pages = ("today", "exercises", "calendar", "care", "settings")
    for key in pages:
        made.add_page(key, made.field if key == "settings" else QLabel(key), key, key)
    made.signs = []
    QShortcut(QKeySequence("S"), made).activated.connect(lambda: made.signs.append(made.page()))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_stop_signs_and_the_pages_are_found_by_the_place_of_their_keys(frame):
    window = frame.windowHandle()
    for layout in LETTERS.values():
        press(window, "S", layout["S"])
    assert len(frame.signs) == len(LETTERS)
    press(window, "S", "š")
    press(window, "S", "ы", ALT)
    assert len(frame.signs) == len(LETTERS)
    press(window, "4", "'", CTRL)
    assert frame.page() == "care"
    press(window, "2", "é", CTRL)
    assert frame.page() == "exercises"
    press(window, "3", "٣", CTRL)
    assert frame.page() == "calendar"


def test_a_text_field_keeps_the_letters_of_every_keyboard(frame):
    frame.show_page("settings")
    frame.field.setFocus()
    press(frame.windowHandle(), "S", "ы")
    press(frame.windowHandle(), "S", "σ")
    assert (frame.field.text(), frame.signs) == ("ыσ", [])
