"""Before a session and when it hurts: by keys alone and by mouse alone."""

from pathlib import Path

import care_tools as tools
import kit_tools
import picture_sets
import pytest
from pixels import pixels
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.domain.session import Pain, PainAt, Reach
from sciatica_timer.ui import theme
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.it_hurts import ItHurtsSheet
from sciatica_timer.ui.care.pain_question import PainQuestion
from sciatica_timer.ui.kit import Label
from sciatica_timer.ui.library.variant_choices import VariantsOverlay, variants_line
from sciatica_timer.ui.picture import Pictures

Key = Qt.Key
pytestmark = pytest.mark.usefixtures("usual_look")


@pytest.fixture
def pictures(qtbot, tmp_path: Path):
    made = Pictures(picture_sets.write_sets(tmp_path, ("lying-gluteal", "knee-to-chest")))
    yield made
    made.stop()


@pytest.fixture
def stage(qtbot):
    return tools.shown(qtbot, QWidget())


@pytest.fixture
def sheet(stage, pictures):
    made = ItHurtsSheet(pictures, stage)
    made.heard = []
    made.chosen.connect(lambda choice, told: made.heard.append((choice, told)))
    return made


def ask(sheet, **other):
    words = {
        "way_out": "Let go of the thigh. Set one foot down, then the other.",
        "picture": "lying-gluteal",
        "side": Side.LEFT,
        "easier": "With a towel round the thigh",
        "next_name": "Clamshell",
    }
    sheet.ask(**(words | other))
    return sheet


# Before


def test_before_by_keys_alone(qtbot):
    page = tools.shown(qtbot, BeforeSession())
    page.ask("Gentle start")
    with qtbot.waitSignal(page.start_requested) as started:
        tools.tap(qtbot, page, ["3", "t", Key.Key_Return])
    assert started.args == [(PainAt(pain=Pain(score=3, reach=Reach.THIGH)),)]


@pytest.mark.parametrize("size", [(640, 480), (1000, 700), (1920, 1000)])
def test_what_is_needed_is_told_before_the_session_in_every_window(qtbot, size):
    page = tools.shown(qtbot, BeforeSession(), size)
    page.ask("Stretch", equipment=("a mat", "a step or low box", "something to hold on to"))
    told = "You need a mat, a step or low box, and something to hold on to."
    [label] = [each for each in page.findChildren(Label) if each.text() == told]
    assert label.isVisible()
    assert label.heightForWidth(label.width()) <= label.height()
    page.ask("Gentle start", equipment=("a mat",))
    assert label.text() == "You need a mat."


def test_the_first_exercise_is_shown_where_there_is_room_for_it(qtbot):
    first = Label("")
    page = tools.shown(qtbot, BeforeSession(first), (1000, 700))
    page.ask("Gentle start", equipment=("a mat",))
    qtbot.waitUntil(lambda: first.height() > 200)
    page.resize(960, 440)
    assert not first.isVisible()


def test_before_by_mouse_alone_on_both_sides(qtbot):
    page = tools.shown(qtbot, BeforeSession())
    page.ask("Gentle start", (Side.LEFT, Side.RIGHT))
    tools.click(qtbot, page, "2")
    tools.click(qtbot, page, "Knee")
    tools.click(qtbot, page, "Next: the other side")
    tools.click(qtbot, page, "Nowhere")
    with qtbot.waitSignal(page.start_requested) as started:
        tools.click(qtbot, page, "Start")
    assert started.args == [
        (
            PainAt(side=Side.LEFT, pain=Pain(score=2, reach=Reach.KNEE)),
            PainAt(side=Side.RIGHT, pain=Pain(reach=Reach.NONE)),
        )
    ]


def test_every_question_is_answered_by_one_key(qtbot):
    page = tools.shown(qtbot, BeforeSession())
    for key, reach in zip("nlbtkcf", Reach, strict=True):
        page.ask("Gentle start")
        tools.tap(qtbot, page, key)
        assert page.answers()[0].pain.reach is reach
    for digit in "0123456789":
        page.ask("Gentle start")
        tools.tap(qtbot, page, digit)
        assert page.answers()[0].pain.score == int(digit)
    tools.tap(qtbot, page, "1")
    tools.tap(qtbot, page, "0")
    assert page.answers()[0].pain.score == 10


def test_nothing_is_chosen_when_it_opens_and_all_can_be_skipped(qtbot):
    page = tools.shown(qtbot, BeforeSession())
    page.ask("Gentle start")
    tools.tap(qtbot, page, "4")
    page.ask("Gentle start")
    assert page.answers() == ()
    with qtbot.waitSignal(page.start_requested) as started:
        tools.click(qtbot, page, "Skip the questions")
    assert started.args == [()]


@pytest.mark.parametrize("sides", [(None,), (Side.LEFT, Side.RIGHT)])
def test_one_key_skips_all_questions_but_no_high_pain(qtbot, sides):
    page = tools.shown(qtbot, BeforeSession())
    page.ask("Gentle start", sides)
    with qtbot.waitSignal(page.start_requested) as started:
        tools.tap(qtbot, page, "x")
    assert started.args == [()]
    page.ask("Gentle start", sides)
    with qtbot.assertNotEmitted(page.start_requested):
        tools.tap(qtbot, page, "6x")


def test_a_high_pain_starts_nothing_and_can_not_be_skipped(qtbot):
    page = tools.shown(qtbot, BeforeSession())
    started = []
    page.start_requested.connect(started.append)
    page.ask("Gentle start", (Side.LEFT, Side.RIGHT))
    tools.tap(qtbot, page, "7")
    assert not tools.in_sight(page, "Skip the questions")
    with qtbot.waitSignal(page.high_answered) as high:
        tools.tap(qtbot, page, [Key.Key_Return])
    assert high.args[0][0].pain.score == 7
    assert started == []


def test_a_high_score_offers_the_flare_day(qtbot):
    page = tools.shown(qtbot, BeforeSession())
    page.ask("Stretch")
    tools.tap(qtbot, page, "5")
    with qtbot.waitSignal(page.flare_day_requested):
        tools.click(qtbot, page, "Very gentle")
    page.ask("Flare day", offer_flare=False)
    tools.tap(qtbot, page, "5")
    assert not tools.in_sight(page, "Very gentle")


def test_escape_goes_back_a_side_then_away(qtbot):
    page = tools.shown(qtbot, BeforeSession())
    page.ask("Gentle start", (Side.LEFT, Side.RIGHT))
    tools.tap(qtbot, page, ["2", Key.Key_Return, Key.Key_Escape])
    assert page.findChild(PainQuestion).value() == Pain(score=2)
    with qtbot.waitSignal(page.closed):
        tools.tap(qtbot, page, [Key.Key_Escape])


def test_how_the_exercises_are_done_is_told_and_one_click_away(qtbot):
    page = tools.shown(qtbot, BeforeSession())
    page.ask("Stretch")
    assert not tools.in_sight(page, "How you do it"), "there is one way only"
    page.ask("Stretch", variants="Lying gluteal stretch: A towel round the thigh.")
    assert "Stretch. Lying gluteal stretch: A towel" in tools.words(page)
    with qtbot.waitSignal(page.variants_requested):
        tools.click(qtbot, page, "How you do it")


@pytest.mark.parametrize("size", tools.SIZES)
def test_ways_are_chosen_by_mouse_and_by_key_in_every_window(qtbot, pictures, size):
    page = tools.shown(qtbot, QWidget(), size)
    exercises = [(tools.library().exercises[key], "") for key in ("lying-gluteal", "knee-to-chest")]
    over = VariantsOverlay(exercises, pictures, page)
    told = []
    over.chosen.connect(lambda *choice: told.append(choice))
    # Laid out, as it is before any hand can click: else a focus line on show does that in between.
    QApplication.processEvents()
    tools.click(qtbot, over, "Head on a cushion")
    qtbot.keyClick(page.window().focusWidget(), Key.Key_Up)
    assert told == [("lying-gluteal", "cushion"), ("lying-gluteal", "")], "the one above it"
    qtbot.waitUntil(lambda: kit_tools.cut(over) == [])
    with qtbot.waitSignal(over.closed):
        tools.tap(qtbot, over, [Key.Key_Escape])
    assert variants_line([(exercises[0][0], "towel"), (exercises[1][0], "")]) == (
        "Lying gluteal stretch: A towel round the thigh."
    )


# It hurts


def test_a_digit_answers_the_scale_and_nothing_else(qtbot, sheet):
    ask(sheet)
    for digit in "0123456789":
        tools.tap(qtbot, sheet, digit)
        assert sheet.findChild(PainQuestion).value() == Pain(score=int(digit))
    tools.tap(qtbot, sheet, "10t")
    assert sheet.findChild(PainQuestion).value() == Pain(score=10, reach=Reach.THIGH)
    # Wherever the keyboard is, as here on the choice that ends the session.
    tools.button(sheet, "Stop for today").setFocus()
    tools.tap(qtbot, sheet, "3")
    assert sheet.findChild(PainQuestion).value() == Pain(score=3, reach=Reach.THIGH)
    assert sheet.heard == []


@pytest.mark.parametrize(
    ("keys", "choice"),
    [
        ([Key.Key_Down, Key.Key_Return], "easier"),
        ([Key.Key_Tab, Key.Key_Tab, Key.Key_Space], "skip"),
        ([Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Return], "stop"),
        ([Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Return], "easier"),
        ([Key.Key_Escape], "go-on"),
    ],
)
def test_a_choice_is_reached_by_arrows_and_tab_without_an_answer(qtbot, sheet, keys, choice):
    ask(sheet)
    tools.tap(qtbot, sheet, keys)
    assert sheet.heard == [(choice, None)]


def test_enter_and_space_choose_nothing_before_a_choice_is_reached(qtbot, sheet):
    ask(sheet)
    tools.tap(qtbot, sheet, [Key.Key_Return, Key.Key_Space, Key.Key_Enter])
    assert sheet.heard == []


def test_there_is_a_way_back_by_mouse_and_what_was_answered_is_told(qtbot, sheet):
    ask(sheet)
    tools.click(qtbot, sheet, "2")
    tools.click(qtbot, sheet, "Go on as before")
    assert sheet.heard == [("go-on", Pain(score=2))]


def test_it_hurts_by_mouse_with_an_answer(qtbot, sheet):
    ask(sheet)
    tools.click(qtbot, sheet, "5")
    tools.click(qtbot, sheet, "Thigh")
    tools.click(qtbot, sheet, "Skip this one")
    assert sheet.heard == [("skip", Pain(score=5, reach=Reach.THIGH))]


def test_it_hurts_by_keys_with_an_answer(qtbot, sheet):
    ask(sheet)
    tools.tab_to(qtbot, sheet, sheet.findChild(PainQuestion).scale.cell(0))
    tools.tap(qtbot, sheet, "4")
    tools.tab_to(qtbot, sheet, sheet.findChild(PainQuestion).far.legs.row(Reach.LOW_BACK))
    tools.tap(qtbot, sheet, [Key.Key_Down, Key.Key_Down, Key.Key_Space])
    tools.tab_to(qtbot, sheet, tools.button(sheet, "Stop for today"))
    tools.tap(qtbot, sheet, [Key.Key_Space])
    assert sheet.heard == [("stop", Pain(score=4, reach=Reach.THIGH))]


def test_it_opens_with_nothing_chosen(qtbot, sheet):
    ask(sheet)
    tools.click(qtbot, sheet, "5")
    ask(sheet, side=Side.RIGHT)
    assert sheet.findChild(PainQuestion).value() is None
    assert sheet.findChild(PainQuestion).badge.accessibleName() == "RIGHT"


def test_other_keys_do_nothing_and_reach_nothing(qtbot, stage, sheet):
    below = []
    stage.keyPressEvent = lambda event: below.append(event.key())
    ask(sheet)
    tools.tap(qtbot, sheet, [Key.Key_P, Key.Key_M, Key.Key_F11, Key.Key_H])
    assert sheet.isVisible()
    assert (sheet.heard, below) == ([], [])


@pytest.mark.parametrize(
    ("told", "before"),
    [
        (Pain(score=6), None),
        (Pain(score=2, reach=Reach.FOOT), Pain(score=2, reach=Reach.THIGH)),
    ],
)
def test_after_a_red_answer_only_stopping_is_left(qtbot, sheet, told, before):
    ask(sheet, before=before)
    if told.reach:
        tools.click(qtbot, sheet, "Foot")
    tools.click(qtbot, sheet, str(told.score))
    tools.tap(qtbot, sheet, [Key.Key_Escape])
    assert not tools.button(sheet, "Go on as before").isEnabled()
    assert sheet.heard == []
    tools.tap(qtbot, sheet, [Key.Key_Down, Key.Key_Return])
    assert sheet.heard == [("stop", told)]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("high", [False, True])
def test_why_a_choice_is_off_can_be_read_in_every_look(qtbot, sheet, dark, high):
    theme.look().choose(Theme.DARK if dark else Theme.LIGHT, high)
    ask(sheet)
    tools.click(qtbot, sheet, "8")
    skip = tools.button(sheet, "Skip this one")
    [why] = [each for each in skip.findChildren(Label) if each.text().startswith("Not today")]
    shown = pixels(why.grab().toImage())[..., :3].reshape(-1, 3)
    p = theme.palette()
    assert (shown == p.ink2.getRgb()[:3]).all(axis=-1).any(), "as readable as where it is on"


def test_a_slip_on_the_scale_can_be_put_right(qtbot, sheet):
    ask(sheet)
    tools.click(qtbot, sheet, "8")
    tools.click(qtbot, sheet, "3")
    tools.click(qtbot, sheet, "Easier version")
    assert sheet.heard == [("easier", Pain(score=3))]


def test_without_an_easier_version_its_card_says_so(qtbot, sheet):
    ask(sheet, easier="", next_name="")
    assert not tools.button(sheet, "Easier version").isEnabled()
    assert "no easier one" in tools.button(sheet, "Easier version").accessibleName()
    assert (
        tools.button(sheet, "Skip this one").accessibleName()
        == "Skip this one. It was the last one"
    )


def test_the_stop_signs_are_one_key_and_one_click_away(qtbot, sheet):
    ask(sheet)
    with qtbot.waitSignal(sheet.signs.clicked):
        tools.tap(qtbot, sheet, "s")
    with qtbot.waitSignal(sheet.signs.clicked):
        tools.click(qtbot, sheet, "Stop signs: when to get help")


def test_without_an_easier_version_there_may_be_another_way(qtbot, sheet):
    ask(sheet, easier="", other="A towel round the thigh")
    assert not tools.in_sight(sheet, "Easier version"), "no aid is easier by itself"
    way = tools.button(sheet, "Another way")
    assert way.accessibleName() == "Another way. A towel round the thigh"
    tools.click(qtbot, sheet, "Another way")
    assert sheet.heard == [("other-way", None)]


@pytest.mark.parametrize("size", tools.SIZES)
def test_the_cells_of_the_scale_are_wide_enough_for_a_hand_that_hurts(qtbot, stage, sheet, size):
    stage.resize(*size)
    ask(sheet)
    cells = [sheet.findChild(PainQuestion).scale.cell(score) for score in range(11)]
    qtbot.waitUntil(lambda: all(cell.width() >= 40 for cell in cells))
    large = size == (1920, 1080)
    assert all((cell.height() > 60) is large for cell in cells)
    assert (tools.button(sheet, "Skip this one").height() > 150) is large


@pytest.mark.parametrize("size", [*tools.SIZES, (1280, 653)])
def test_the_three_choices_are_in_sight_in_every_window(qtbot, stage, sheet, size):
    stage.resize(*size)
    ask(sheet)
    go_on = tools.button(sheet, "Go on as before")
    for name in ("Easier version", "Skip this one", "Stop for today"):
        way = tools.button(sheet, name)
        assert tools.inside(way, sheet)
        assert way.height() >= (84 if size[1] >= 560 else 68)
        assert (
            way.mapTo(sheet, QPoint(0, way.height())).y() <= go_on.mapTo(sheet, QPoint()).y()
            or size[1] < 560
        )
    assert tools.inside(tools.button(sheet, "Stop signs: when to get help"), sheet)
    assert tools.inside(go_on, sheet)
    if size[0] >= 1000 and size[1] >= 653:
        # Also on a screen of 1280x720 the whole leg is in sight.
        qtbot.waitUntil(lambda: sheet.findChild(QScrollArea).verticalScrollBar().maximum() == 0)


def test_the_sheet_follows_the_window(qtbot, stage, sheet):
    ask(sheet)
    stage.resize(900, 600)
    assert sheet.size() == stage.size()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert sheet.heard == []
    sheet.put_away()
    assert not sheet.isVisible()
