"""A second press counts only where it meets what the first one met."""

import pytest
from care_tools import advice
from fakes import BEGINNING, library
from keyboards import key_event
from kit_tools import named
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QWidget

from sciatica_timer.domain.programme import OwnEntry, OwnRoutine
from sciatica_timer.ui.care.first_start import FirstStart
from sciatica_timer.ui.kit import Button, NoticeBar
from sciatica_timer.ui.kit.press_guard import SHORTEST_MS, press_guard
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.programme.routine_editor import RoutineEditor, RoutineMeasure
from sciatica_timer.ui.question import Question, QuestionOption

LEFT = Qt.MouseButton.LeftButton


class Page(QWidget):
    """A page with one button that fills it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.button = Button(text, parent=self)
        self.clicks = 0
        self.button.clicked.connect(self._count)

    def _count(self) -> None:
        self.clicks += 1

    def resizeEvent(self, event) -> None:
        self.button.setGeometry(self.rect())


@pytest.fixture
def frame(qtbot):
    made = MainWindow(None)
    qtbot.addWidget(made)
    made.first, made.second = Page("Next"), Page("Other")
    made.add_page("today", made.first, "today", "Today")
    made.add_page("care", made.second, "care", "Care")
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle()
    return made


class Clock:
    """Time that passes only when a person looks and thinks."""

    at = 0


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    # Far from the presses of the tests before.
    Clock.at = max(Clock.at, press_guard().now()) + 1_000_000
    monkeypatch.setattr(press_guard(), "now", lambda: Clock.at)


def settle() -> None:
    """A person looks and thinks."""
    QCoreApplication.processEvents()
    Clock.at += SHORTEST_MS + 150


def click(frame, at: QWidget | QPoint, times: int = 1) -> None:
    """Click as the system does: on the window, at a place, in quick succession."""
    if isinstance(at, QWidget):
        at = at.mapTo(frame, at.rect().center())
    for _ in range(times):
        QTest.mouseClick(frame.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, at)


def test_the_second_click_does_not_reach_a_layer_that_the_first_one_brought(frame, qtbot):
    layer = Page("I have read them")
    frame.first.button.clicked.connect(lambda: frame.show_overlay(layer))
    place = frame.first.button.mapTo(frame, frame.first.button.rect().center())
    click(frame, place, times=3)
    assert frame.overlay() is layer
    assert (frame.first.clicks, layer.clicks) == (1, 0)
    settle()
    click(frame, place)
    assert layer.clicks == 1
    frame.close_overlay()
    click(frame, place)
    assert frame.first.clicks == 1, "nor does one reach what came back"


def test_a_double_click_of_the_system_is_no_other(frame, qtbot):
    layer = Page("I have read them")
    frame.first.button.clicked.connect(lambda: frame.show_overlay(layer))
    place = frame.first.button.mapTo(frame, frame.first.button.rect().center())
    QTest.mouseDClick(frame.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert frame.overlay() is layer
    assert layer.clicks == 0


def test_a_button_whose_words_change_takes_the_first_click_only(frame, qtbot):
    button = frame.first.button
    button.clicked.connect(lambda: button.setText("Done"))
    click(frame, button, times=2)
    assert frame.first.clicks == 1
    settle()
    click(frame, button)
    assert frame.first.clicks == 2


def test_quick_clicks_on_the_same_thing_all_count(frame, qtbot):
    click(frame, frame.first.button, times=4)
    assert frame.first.clicks == 4


def test_a_quick_click_elsewhere_counts_where_nothing_is_new(frame, qtbot):
    one, other = Button("One", parent=frame.first), Button("Other", parent=frame.first)
    pressed = []
    for button, y in ((one, 20), (other, 120)):
        button.setGeometry(20, y, 90, 44)
        button.show()
        button.clicked.connect(lambda _=False, button=button: pressed.append(button))
    click(frame, one)
    settle()
    click(frame, other)
    assert pressed == [one, other]


def test_a_question_that_comes_by_itself_takes_no_click_that_was_on_its_way(frame, qtbot):
    answers = []
    question = Question("Your last session", "", [QuestionOption("on", "Go on")], frame)
    question.answered.connect(answers.append)
    button = question.findChild(Button)
    QCoreApplication.processEvents()
    click(frame, button)
    assert answers == []
    settle()
    click(frame, button)
    assert answers == ["on"]


def test_a_notice_guards_itself_and_nothing_beside_it(frame, qtbot):
    frame.notify("The sound went away.")
    notice = frame.findChild(NoticeBar)
    place = notice.mapTo(frame, notice.rect().center())
    click(frame, QPoint(place.x(), 100))
    assert frame.first.clicks == 1


def keys(frame, key: Qt.Key, times: int, *, held: bool = False) -> None:
    window = frame.windowHandle()
    for at in range(times):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = key_event("", "\r" if key == Qt.Key.Key_Return else "", key=key, kind=kind)
            if held and at:
                event = QKeyEvent(kind, key, event.modifiers(), event.text(), True)
            QCoreApplication.sendEvent(window, event)
        if not held:
            QCoreApplication.sendEvent(window, key_event("", "", key=key, kind=QEvent.KeyRelease))


@pytest.mark.parametrize("held", [False, True])
def test_a_second_or_held_enter_does_not_reach_what_the_first_one_brought(frame, qtbot, held):
    layer = Page("I have read them")
    frame.first.button.clicked.connect(lambda: (frame.show_overlay(layer), layer.button.setFocus()))
    frame.first.button.setFocus()
    keys(frame, Qt.Key.Key_Return, 3, held=held)
    assert (frame.first.clicks, layer.clicks) == (1, 0)
    settle()
    keys(frame, Qt.Key.Key_Return, 1)
    assert layer.clicks == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_layer_that_comes_by_itself_takes_no_key_that_was_on_its_way(frame, qtbot, key):
    layer = Page("Save")
    settle()
    frame.show_overlay(layer)
    layer.button.setFocus()
    keys(frame, key, 2)
    assert layer.clicks == 0
    settle()
    keys(frame, key, 1)
    assert layer.clicks == 1


def test_a_layer_that_a_key_brought_takes_another_key_at_once(frame, qtbot):
    layer = Page("It hurts")
    frame.first.button.clicked.connect(lambda: (frame.show_overlay(layer), layer.button.setFocus()))
    frame.first.button.setFocus()
    keys(frame, Qt.Key.Key_Return, 1)
    keys(frame, Qt.Key.Key_Space, 1)
    assert layer.clicks == 1


def test_a_repeat_that_the_system_tells_as_a_press_is_still_none(frame, qtbot):
    layer = Page("Start")
    frame.first.button.clicked.connect(lambda: (frame.show_overlay(layer), layer.button.setFocus()))
    frame.first.button.setFocus()
    keys(frame, Qt.Key.Key_Return, 1)
    for _ in range(3):
        Clock.at += 300
        keys(frame, Qt.Key.Key_Return, 1)
    assert layer.clicks == 0


@pytest.mark.parametrize(("after_ms", "held"), [(0, True), (1, True), (12, False)])
def test_a_key_that_is_let_go_and_pressed_at_once_is_held_down(frame, qtbot, after_ms, held):
    """So X11 tells of a key that is held down: in a session one press led through to its end."""
    kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.KeyPress)
    events = [QKeyEvent(kind, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier) for kind in kinds]
    told = []
    for event, at in zip(events, (1_000, 1_600, 1_600 + after_ms), strict=True):
        event.setTimestamp(at)
        QCoreApplication.sendEvent(frame.windowHandle(), event)
        told.append(press_guard().is_held(event))
    assert told[::2] == [False, held]
    other = QKeyEvent(kinds[0], Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier)
    other.setTimestamp(1_600 + after_ms)
    assert not press_guard().is_held(other)


def test_tab_and_enter_are_as_quick_as_the_hand(frame, qtbot):
    layer = Page("Start")
    other = Button("Other", parent=layer)
    other.setFocus()
    frame.first.button.clicked.connect(lambda: (frame.show_overlay(layer), other.setFocus()))
    frame.first.button.setFocus()
    keys(frame, Qt.Key.Key_Return, 1)
    QTest.keyClick(frame.windowHandle(), Qt.Key.Key_Tab)
    while not layer.button.hasFocus():
        QTest.keyClick(frame.windowHandle(), Qt.Key.Key_Tab)
    keys(frame, Qt.Key.Key_Return, 1)
    assert layer.clicks == 1


def test_a_text_field_takes_every_key(frame, qtbot):
    field = QLineEdit(frame.first)
    field.show()
    field.setFocus()
    for _ in range(3):
        event = key_event("S", "s")
        QCoreApplication.sendEvent(
            frame.windowHandle(),
            type(event)(event.type(), event.key(), event.modifiers(), "s", True),
        )
    assert field.text() == "sss"


def step_of(page: FirstStart) -> int:
    return page.findChild(QStackedLayout).currentIndex()


def onward(page: FirstStart) -> Button:
    words = {"Next", "Read on", "I have read them"}
    return next(one for one in page.findChildren(Button) if one.text() in words)


def test_two_clicks_on_next_never_skip_the_stop_signs(frame, qtbot):
    shipped = advice()
    page = FirstStart(shipped.welcome, shipped.signs)
    frame.resize(1180, 760)
    frame.show_overlay(page)
    settle()
    assert onward(page).text() == "Next"
    click(frame, onward(page), times=3)
    assert step_of(page) == 1
    settle()
    for _ in range(9):
        if onward(page).text() != "Read on":
            break
        click(frame, onward(page))
        settle()
        assert step_of(page) == 1
    click(frame, onward(page))
    assert step_of(page) == 2


def test_enter_twice_never_accepts_signs_that_have_just_been_read_to_their_end(frame, qtbot):
    shipped = advice()
    page = FirstStart(shipped.welcome, shipped.signs)
    frame.resize(820, 600)
    frame.show_overlay(page)
    settle()
    while step_of(page) == 0:
        keys(frame, Qt.Key.Key_Return, 1)
        settle()
    for _ in range(30):
        qtbot.wait(10)
        settle()
        keys(frame, Qt.Key.Key_Return, 1)
        qtbot.wait(10)
        if onward(page).text() != "Read on":
            break
    assert onward(page).text() == "I have read them"
    keys(frame, Qt.Key.Key_Return, 1)
    assert step_of(page) == 1
    settle()
    keys(frame, Qt.Key.Key_Return, 1)
    assert step_of(page) == 2


def test_there_is_one_for_the_application():
    assert press_guard() is press_guard()


def test_two_clicks_on_remove_take_one_exercise_out_of_a_routine(frame, qtbot):
    entries = tuple(OwnEntry(exercise=name) for name in ("clamshell", "bird-dog", "pelvic-tilt"))
    routine = OwnRoutine(id="own-r", name="Mine", entries=entries, edited=BEGINNING)
    measured = RoutineMeasure(minutes=1, changes=1, needs="")
    editor = RoutineEditor(
        routine, library().exercises, lambda _draft: measured, now=lambda: BEGINNING
    )
    frame.show_overlay(editor)
    editor.begin()
    editor.list.setCurrentRow(0)
    settle()
    remove = named(editor, "Remove the exercise")
    qtbot.waitUntil(remove.isVisible)
    # The notice comes above and moves the button; even where the second click follows it there.
    click(frame, remove)
    QCoreApplication.processEvents()
    click(frame, remove)
    assert [each.exercise for each in editor.draft().entries] == ["bird-dog", "pelvic-tilt"]
    settle()
    click(frame, remove)
    assert [each.exercise for each in editor.draft().entries] == ["pelvic-tilt"]
