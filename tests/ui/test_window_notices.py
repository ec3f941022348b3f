"""Notices of the window: one at a time, over nothing that has the keys, and how one goes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from sciatica_timer.ui.kit import Button, column
from sciatica_timer.ui.kit.titled_page import TitledPage
from sciatica_timer.ui.question import Question, QuestionOption

pytestmark = pytest.mark.usefixtures("still")


def test_a_notice_with_something_to_do_comes_first_and_comes_back_when_it_failed(frame):
    tried = []

    def again():
        tried.append(1)
        frame.notify("It could not be saved.", action="Try again", then=again)

    frame.notify("No voice was found.")
    frame.notify("A walk stands in your calendar.")
    again()
    frame._notice.closed.emit()
    assert frame._notice_text == "It could not be saved."
    frame._notice.action_requested.emit()
    assert frame._notice_text == "It could not be saved."
    assert len(tried) == 2
    frame.take_back("It could not be saved.")
    assert frame._notice_text == "A walk stands in your calendar."


def test_notices_come_one_after_another_and_move_nothing(frame, qtbot):
    page = frame._stack.geometry()
    frame.notify("The file of sessions cannot be written.")
    frame.notify("The file of sessions cannot be written.")
    frame.notify("No voice was found.")
    first = frame._notice
    assert first is not None
    assert first.isVisible()
    assert frame._stack.geometry() == page
    assert frame.rect().contains(first.geometry())
    first.closed.emit()
    assert frame._notice is not first
    frame._notice.closed.emit()
    assert frame._notice is None


def test_ctrl_z_undoes_what_was_offered_last_and_leaves_a_text_field_its_own(frame, qtbot):
    undone, layer, field = [], TitledPage(), QLineEdit("first")

    def pressed(widget):
        QTest.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        return undone[-1:]

    def told(text):
        layer.notice.tell(text, "Undo", undoes=True).action_requested.connect(
            lambda: (undone.append(text), layer.notice.put_away())
        )

    assert pressed(frame) == []
    frame.notify("It was written.", action="Try again", then=lambda: undone.append("no"))
    assert pressed(frame) == [], "what does something else is no undo"
    frame._notice.closed.emit()
    frame.notify("Deleted.", action="Undo", then=lambda: undone.append("page"), undoes=True)
    layer.set_content(column(field), widest=600)
    told("earlier")
    frame.show_overlay(layer)
    field.setFocus()
    QTest.keyClicks(field, "ly")
    assert (pressed(field), field.text()) == ([], "first")
    layer.back.setFocus()
    assert pressed(layer.back) == ["earlier"]
    assert len(pressed(layer.back)) == len(undone), "what the layer hides is not undone"
    frame.close_overlay()
    question = Question("Leave?", "", [QuestionOption("stay", "Stay here")], frame)
    assert pressed(question.findChild(Button)) == ["earlier"]
    question.findChild(Button).click()
    assert pressed(frame) == ["page"]
    assert frame._notice is None and pressed(frame) == ["page"] and len(undone) == 2


def test_a_notice_never_lies_over_what_the_keys_are_on(frame, qtbot):
    page = frame._stack.currentWidget()
    low, high = Button("Low", parent=page), Button("High", parent=page)
    middle = page.width() // 2 - 40
    low.setGeometry(middle, page.height() - 60, 80, 44)
    high.setGeometry(middle, 20, 80, 44)
    low.show()
    high.show()
    frame.notify("The sound went away.")

    def covered(button):
        told = frame._notice
        return (
            button.rect()
            .translated(button.mapTo(frame, QPoint()))
            .intersects(told.rect().translated(told.mapTo(frame, QPoint())))
        )

    assert covered(low)
    for button in (low, high, low):
        button.setFocus()
        qtbot.waitUntil(lambda button=button: not covered(button))
    frame._notice.closed.emit()
    low.setFocus()
    frame.notify("The sound is back.")
    assert not covered(low)
    # What lies over the window, or fills it, sends a notice nowhere.
    high.setFocus()
    qtbot.waitUntil(lambda: not covered(high))
    layer = QWidget()
    layer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button = Button("Next", parent=layer)
    frame.show_overlay(layer)
    for part in (button, layer):
        part.setFocus()
        QTest.qWait(1)
    frame.close_overlay()
    assert frame._notice.y() > frame.height() // 2


def test_a_notice_waits_while_a_layer_is_on(frame, qtbot):
    frame.show_overlay(QWidget())
    frame.notify("No voice was found.")
    assert frame._notice is None
    frame.close_overlay()
    assert frame._notice is not None
