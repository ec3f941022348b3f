"""The stop signs: two lists, each with its own way back, and the number to call."""

import care_tools as tools
import pytest
from care_records import at, pain
from kit_tools import cut
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from sciatica_timer.domain.session import RedAnswer, RedWhere, RedWhy, Urgency
from sciatica_timer.ui.care.stop_sign_words import both_sides, high_pain, standing
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.kit import Button

Key = Qt.Key
ADVICE = tools.advice()


def red(why=RedWhy.SCORE, score=7, urgency=None):
    told = pain(score) if why is not RedWhy.SIGN else None
    return RedAnswer(at=at(0), why=why, where=RedWhere.AFTER, pain=told, urgency=urgency)


SIGN_NOW, SIGN_SOON = (red(RedWhy.SIGN, urgency=each) for each in (Urgency.NOW, Urgency.SOON))
NAME_NOW, NAME_SOON = (
    f"I have one of these: {each}" for each in ("Get help now", "See a doctor soon")
)
LOOKED_AT = "Has it been looked at, and were you told that you may exercise?"


@pytest.fixture
def signs(qtbot):
    page = tools.shown(qtbot, StopSigns(ADVICE.signs))
    page.emergency.number.set_number("112", certain=True)
    return page


@pytest.mark.parametrize(("name", "urgency"), [(NAME_NOW, Urgency.NOW), (NAME_SOON, Urgency.SOON)])
def test_a_sign_of_either_list_can_be_named_by_mouse_and_by_keys(qtbot, signs, name, urgency):
    named = tools.heard(signs.sign_named)
    tools.click(qtbot, signs, name)
    tools.tab_to(qtbot, signs, tools.button(signs, name))
    tools.tap(qtbot, signs, [Key.Key_Space])
    assert named == [(urgency,), (urgency,)]


@pytest.mark.parametrize(
    ("stands", "way_on", "question", "yes"),
    [
        (red(), "It has settled", "the pain is back at its usual level?", "Yes, it has settled"),
        (red(RedWhy.SPREAD), "It has settled", "has drawn back?", "Yes, it has settled"),
        (red(RedWhy.UNREAD), "None of these is new", "signs is new?", "Yes, nothing is new"),
        (SIGN_NOW, "It has been looked at", LOOKED_AT, "Yes, I may exercise"),
        (SIGN_SOON, "It has been looked at", LOOKED_AT, "Yes, I may exercise"),
        (red(RedWhy.SIGN), "It has been looked at", LOOKED_AT, "Yes, I may exercise"),
    ],
)
def test_each_answer_has_its_own_question_and_it_is_asked_twice(
    qtbot, signs, stands, way_on, question, yes
):
    signs.show_signs(standing(stands))
    went_on, closed = tools.heard(signs.went_on), tools.heard(signs.closed)
    first = tools.button(signs, way_on)
    qtbot.waitUntil(lambda: first.x() > 0)
    place = first.geometry()
    tools.click(qtbot, signs, way_on)
    assert question in tools.words(signs)
    # A double click lifts nothing.
    second = tools.button(signs, "Not yet")
    qtbot.waitUntil(lambda: second.geometry().contains(place.center()))
    tools.click(qtbot, signs, "Not yet")
    assert (went_on, closed) == ([], [])
    tools.click(qtbot, signs, way_on)
    tools.click(qtbot, signs, yes)
    assert (len(went_on), closed) == (1, [])


def test_nobody_has_to_say_that_a_cleared_sign_is_gone(signs):
    """Somebody who was looked at may tingle still, and may exercise."""
    for stands in (SIGN_NOW, SIGN_SOON, red(), red(RedWhy.SPREAD), red(RedWhy.UNREAD)):
        reason = standing(stands)
        words = f"{reason.said} {reason.way_on} {reason.question} {reason.yes}"
        assert "any more" not in words and "signs is there?" not in words
    assert ADVICE.signs.doctor.lead == "If no doctor has looked at it yet:"


def test_settled_by_keys_alone_and_a_second_press_is_not_the_answer(qtbot, signs):
    signs.show_signs(standing(red()))
    went_on = tools.heard(signs.went_on)
    tools.tab_to(qtbot, signs, tools.button(signs, "It has settled"))
    tools.tap(qtbot, signs, [Key.Key_Space, Key.Key_Space])
    assert went_on == []
    tools.tab_to(qtbot, signs, tools.button(signs, "It has settled"))
    tools.tap(qtbot, signs, [Key.Key_Space])
    tools.tab_to(qtbot, signs, tools.button(signs, "Yes, it has settled"))
    tools.tap(qtbot, signs, [Key.Key_Space])
    assert len(went_on) == 1


def test_escape_closes_the_signs_and_lifts_nothing(qtbot, signs):
    signs.show_signs(standing(red()), back="Back to the session")
    went_on, closed = tools.heard(signs.went_on), tools.heard(signs.closed)
    signs.setFocus()
    tools.tap(qtbot, signs, [Key.Key_Escape])
    assert (went_on, len(closed)) == ([], 1)


@pytest.mark.parametrize(
    ("stands", "words", "offered"),
    [
        (red(), ("Exercise can wait", "The pain was 7 of 10", "walk a little"), 2),
        (red(RedWhy.SPREAD), ("Exercise can wait", "further down the leg"), 2),
        (red(RedWhy.UNREAD), ("could not be read",), 2),
        (SIGN_SOON, ("See a doctor soon", "walk a little", "cold or heat"), 1),
        (SIGN_NOW, ("Get help now", "What to do stands under the list"), 0),
    ],
)
def test_what_stands_says_why_and_what_is_possible(signs, stands, words, offered):
    signs.show_signs(standing(stands))
    for each in words:
        assert each in tools.words(signs)
    # A sign can be named beside a score, and a graver one beside a lesser.
    buttons = [each for each in signs.findChildren(Button) if each.text() == "I have one of these"]
    assert sum(each.isVisible() for each in buttons) == offered
    # Whether a session is kept is said by its summary, once it is on the disk.
    assert "kept" not in tools.words(signs)


@pytest.mark.parametrize("reason", [high_pain(7), both_sides()])
def test_signs_that_come_first_are_looked_through_and_led_on_from(qtbot, signs, reason):
    signs.window().resize(1180, 900)
    signs.show_signs(reason)
    went_on = tools.heard(signs.went_on)
    assert reason.title in tools.words(signs)
    tools.click(qtbot, signs, "None of these is new")
    assert len(went_on) == 1


@pytest.mark.parametrize("reason", [high_pain(7), both_sides()])
def test_in_a_small_window_they_are_read_to_their_end_before_it_goes_on(qtbot, signs, reason):
    signs.window().resize(800, 560)
    signs.show_signs(reason)
    went_on = tools.heard(signs.went_on)
    qtbot.waitUntil(lambda: tools.in_sight(signs, "Read on"))
    pressed = 0
    while tools.in_sight(signs, "Read on"):
        tools.button(signs, "Read on").click()
        pressed += 1
        assert pressed < 9
    assert (pressed > 0, went_on) == (True, [])
    tools.button(signs, "None of these is new").click()
    assert len(went_on) == 1


def test_enter_reads_on_and_lifts_nothing_before_its_button_was_seen(qtbot, signs):
    signs.window().resize(800, 560)
    signs.show_signs(high_pain(7))
    went_on = tools.heard(signs.went_on)
    qtbot.waitUntil(lambda: tools.in_sight(signs, "Read on"))
    signs.setFocus()
    pressed = 0
    while tools.in_sight(signs, "Read on"):
        QTest.keyClick(signs, Qt.Key.Key_Return)
        pressed += 1
        assert pressed < 9
    QTest.keyClick(signs, Qt.Key.Key_Return)
    button = tools.button(signs, "None of these is new")
    assert (button.hasFocus(), went_on) == (True, [])
    qtbot.waitUntil(lambda: bool(QTest.keyClick(button, Qt.Key.Key_Return) or went_on))


def test_without_anything_to_answer_there_is_nothing_to_lift(signs):
    for words in ("It has settled", "It has been looked at", "None of these is new"):
        assert not tools.in_sight(signs, words)


def test_a_slip_of_the_hand_can_be_taken_back_while_the_page_is_there(qtbot, signs):
    signs.show_signs(standing(SIGN_NOW), just_named=True)
    back = tools.heard(signs.sign_taken_back)
    tools.click(qtbot, signs, "I pressed it by mistake")
    assert len(back) == 1
    signs.show_signs(standing(SIGN_NOW))
    assert not tools.in_sight(signs, "I pressed it by mistake")


def test_what_to_do_stands_with_the_emergency_signs(signs):
    for words in ("emergency department at once, also at night", "Do not drive yourself",
                  "since when"):  # fmt: skip
        assert words in tools.words(signs.emergency)


# The number to call


def test_the_number_can_be_changed_by_keys_and_by_mouse(qtbot, signs):
    told = tools.heard(signs.emergency.number.changed)
    tools.click(qtbot, signs, "Change number")
    tools.tap(qtbot, signs, ["000 now", Key.Key_Return])
    tools.tab_to(qtbot, signs, tools.button(signs, "Change number"))
    tools.tap(qtbot, signs, [Key.Key_Space, Key.Key_Backspace, Key.Key_Return])
    assert told == [("000",), ("",)]
    signs.emergency.number.set_number("000", certain=True)
    assert "000" in tools.words(signs).splitlines()


def test_the_number_is_text_and_can_be_copied(qtbot, signs):
    assert "112" in tools.words(signs).splitlines()
    assert not tools.in_sight(signs, "Call 112"), "nothing here could call"
    tools.click(qtbot, signs, "Copy the number")
    assert QGuiApplication.clipboard().text() == "112"
    assert tools.in_sight(signs, "Copied")
    signs.emergency.number.set_number("999", certain=True)
    tools.tab_to(qtbot, signs, tools.button(signs, "Copy the number"))
    tools.tap(qtbot, signs, [Key.Key_Space])
    assert QGuiApplication.clipboard().text() == "999"


def test_where_the_computer_can_call_it_is_offered(qtbot, signs):
    called = tools.heard(signs.emergency.number.call_requested)
    signs.emergency.number.set_callable(True)
    tools.click(qtbot, signs, "Call 112")
    tools.click(qtbot, signs, "Change number")
    assert not tools.in_sight(signs, "Call 112")
    tools.tap(qtbot, signs, [Key.Key_Escape])
    assert tools.in_sight(signs, "Call 112")
    assert called == [("112",)]


def test_a_long_number_pushes_no_sign_out_of_sight(qtbot, signs):
    """An older version took any words for one."""
    signs.emergency.number.set_number(
        "112, Dr. Smith 020 7946 0000 until 6, then 111", certain=True
    )
    signs.resize(800, 560)
    signs.grab()
    assert cut(signs) == []


def test_where_no_number_is_known_a_local_one_is_named(qtbot, signs):
    signs.emergency.number.set_number("112", certain=False)
    local = "or your local emergency number"
    assert local in tools.words(signs)
    tools.click(qtbot, signs, "Change number")
    assert local not in tools.words(signs)
    tools.tap(qtbot, signs, [Key.Key_Escape])
    assert local in tools.words(signs)
    signs.emergency.number.set_number("999", certain=True)
    assert local not in tools.words(signs)


def test_the_signs_scroll_by_keys_and_begin_at_the_top_again(qtbot):
    signs = tools.shown(qtbot, StopSigns(ADVICE.signs), size=(800, 560))
    signs.show_signs(standing(red()))
    bar = signs.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    tools.tap(qtbot, signs, [Key.Key_End])
    assert bar.value() == bar.maximum()
    tools.tap(qtbot, signs, [Key.Key_PageUp, Key.Key_Up, Key.Key_Down])
    assert bar.value() < bar.maximum()
    signs.show_signs(standing(red()))
    assert bar.value() == 0


@pytest.mark.parametrize("certain", [True, False])
@pytest.mark.parametrize(
    ("size", "reason"),
    [((1000, 700), None), ((1180, 760), None), ((1180, 760), standing(red())),
     ((1920, 1080), standing(red()))],
)  # fmt: skip
def test_every_sign_is_in_sight_without_scrolling(qtbot, size, reason, certain):
    signs = tools.shown(qtbot, StopSigns(ADVICE.signs), size=size)
    signs.emergency.number.set_number("112", certain=certain)
    signs.show_signs(reason)
    view = signs.findChild(QScrollArea).viewport()
    qtbot.waitUntil(lambda: tools.inside(signs.emergency, view))
