"""The exercises' page: choose one, change its dose, try it, see what to leave out."""

from collections.abc import Iterator
from pathlib import Path

import picture_sets
import pytest
from kit_tools import menu_at
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.exercise import Dose, Side, Sides
from sciatica_timer.domain.levels import ExerciseToday
from sciatica_timer.services.advice import load_advice
from sciatica_timer.services.library import load_library
from sciatica_timer.ui.kit import Button, CardButton, Label, StepField
from sciatica_timer.ui.kit.page_layout import ScrollPage
from sciatica_timer.ui.library.cells import ExerciseCell, LeaveOutCell
from sciatica_timer.ui.library.leave_out_view import LeaveOutView
from sciatica_timer.ui.library.page import ExercisesPage
from sciatica_timer.ui.picture import Illustration, Pictures

CONTENT = Path(__file__).parents[2] / "assets" / "content" / "en"


def read(name: str) -> bytes:
    return (CONTENT / name).read_bytes()


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[ExercisesPage]:
    names = [str(path.relative_to(CONTENT)) for path in CONTENT.rglob("*.toml")]
    root = picture_sets.write_sets(
        tmp_path, ("lying-gluteal", "lying-gluteal-towel", "knee-to-chest")
    )
    pictures = Pictures(root)
    window = QWidget()
    qtbot.addWidget(window)
    (leave_out,) = (one for one in load_advice(read, names).pages if one.id == "leave-out")
    made = ExercisesPage(load_library(read, names), pictures, leave_out, window)
    window.resize(1900, 1000)
    made.resize(1076, 760)
    window.show()
    yield made
    pictures.stop()


def cell(page: ExercisesPage, exercise_id: str) -> ExerciseCell:
    return next(one for one in page.findChildren(ExerciseCell) if one.exercise_id == exercise_id)


def button_of(page: ExercisesPage, text: str, *, hidden: bool = False) -> Button:
    """The button of that text, in sight if not hidden."""
    buttons = page.findChildren(Button)
    return next(one for one in buttons if one.text() == text and (hidden or one.isVisible()))


def texts(page: ExercisesPage) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in page.findChildren(Label) if one.isVisible())


def fields(page: ExercisesPage) -> list[StepField]:
    return [one for one in page.detail.findChildren(StepField) if one.isVisible()]


def today(dose: Dose) -> ExerciseToday:
    return ExerciseToday(doses={None: dose})


def test_all_seven_exercises_and_the_eighth_cell_are_there(page: ExercisesPage) -> None:
    assert len(page.findChildren(ExerciseCell)) == 7
    assert "Better left out for now" in texts(page)


def test_a_press_shows_the_steps_of_that_exercise(qtbot: QtBot, page: ExercisesPage) -> None:
    chosen = cell(page, "clamshell")
    qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
    shown = texts(page)
    assert "roll over and do the other" in shown
    assert "Works: Side of the hip, core and low back. One side, then the other." in shown
    assert chosen.isChecked()
    assert sum(one.isChecked() for one in page.findChildren(ExerciseCell)) == 1


def test_what_an_exercise_needs_is_told_for_the_way_it_is_done(page: ExercisesPage) -> None:
    page.open_exercise("lying-gluteal")
    dose = Dose(hold_s=20, reps=2)
    page.refresh({"lying-gluteal": ExerciseToday(doses={None: dose}, variant="towel")})
    assert "You need a mat and a towel." in texts(page)
    page.refresh({"lying-gluteal": today(dose)})
    assert "You need a mat." in texts(page)


def test_nothing_that_is_not_told_of_an_exercise_takes_a_line(page: ExercisesPage) -> None:
    tilt = load_library(
        read, [str(path.relative_to(CONTENT)) for path in CONTENT.rglob("*.toml")]
    ).exercises["pelvic-tilt"]
    bare = replace(tilt, also="", works="", why="", sides=Sides.NONE, equipment=(), variants=())
    page.detail.show_exercise(bare, ExerciseToday(doses={None: tilt.dose.first}))
    QApplication.processEvents()
    empty = [one for one in page.detail.findChildren(Label) if not one.text() and one.isVisible()]
    assert empty == []


def test_a_dose_is_told_upward_and_never_leaves_its_range(
    qtbot: QtBot, page: ExercisesPage
) -> None:
    page.open_exercise("glute-bridge")
    page.refresh({"glute-bridge": today(Dose(hold_s=4, reps=9, sets=2))})
    hold, reps, sets = fields(page)
    assert (hold.value(), reps.value(), sets.value()) == (4, 9, 2)
    wishes: list[tuple[str, Side | None, Dose]] = []
    page.detail.dose_changed.connect(lambda *wish: wishes.append(wish))
    for _ in range(4):
        hold.stepUp()
    sets.stepUp()
    assert wishes[0] == ("glute-bridge", None, Dose(hold_s=5, reps=9, sets=2))
    assert wishes[-1] == ("glute-bridge", None, Dose(hold_s=5, reps=9, sets=3))
    assert len(wishes) == 2


def test_a_wrong_dose_from_outside_is_shown_inside_the_range(page: ExercisesPage) -> None:
    page.open_exercise("bird-dog")
    page.refresh({"bird-dog": today(Dose(hold_s=900, reps=0))})
    assert [field.value() for field in fields(page)] == [5, 8]


def test_refresh_tells_no_wish(page: ExercisesPage) -> None:
    wishes: list[object] = []
    page.detail.dose_changed.connect(lambda *wish: wishes.append(wish))
    page.open_exercise("lying-gluteal")
    page.refresh({"lying-gluteal": today(Dose(hold_s=30, reps=3))})
    page.open_exercise("clamshell")
    assert wishes == []


def test_trying_it_once_names_the_exercise(qtbot: QtBot, page: ExercisesPage) -> None:
    page.open_exercise("lying-gluteal")
    button = button_of(page, "Try it once")
    with qtbot.waitSignal(page.detail.try_requested) as tried:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert tried.args == ["lying-gluteal"]


def way(page: ExercisesPage, name: str) -> CardButton:
    choices = page.detail.findChildren(CardButton)
    return next(one for one in choices if one.isVisible() and one.accessibleName() == name)


def chosen_way(page: ExercisesPage) -> list[str]:
    cards = page.detail.findChildren(CardButton)
    return [one.accessibleName() for one in cards if one.isVisible() and one.isChecked()]


def test_a_way_is_chosen_by_mouse_and_by_key_and_its_picture_shown(
    qtbot: QtBot, page: ExercisesPage
) -> None:
    told: list[tuple[str, str]] = []
    page.detail.variant_chosen.connect(lambda *choice: told.append(choice))
    page.open_exercise("lying-gluteal")
    assert chosen_way(page) == ["The usual way"]
    qtbot.mouseClick(way(page, "A towel round the thigh"), Qt.MouseButton.LeftButton)
    assert chosen_way(page) == ["A towel round the thigh"]
    assert page.detail.findChild(Illustration).accessibleName().startswith("Loop a towel")
    assert "Hold both ends of the towel" in texts(page)
    qtbot.keyClick(way(page, "A towel round the thigh"), Qt.Key.Key_Up)
    assert told == [("lying-gluteal", "towel"), ("lying-gluteal", "")]
    assert chosen_way(page) == ["The usual way"]


def test_the_way_of_today_is_shown_and_told_to_nobody(qtbot: QtBot, page: ExercisesPage) -> None:
    told: list[object] = []
    page.detail.variant_chosen.connect(lambda *choice: told.append(choice))
    page.open_exercise("knee-to-chest")
    low = Dose(hold_s=10, reps=2)
    page.refresh({"knee-to-chest": ExerciseToday(doses={None: low}, variant="both")})
    assert chosen_way(page) == ["Both knees together"]
    assert "Bring both knees up" in texts(page) and "other side" not in texts(page)
    assert "Each side" not in texts(page)
    other = cell(page, "knee-to-chest").grab().toImage()
    page.refresh({"knee-to-chest": ExerciseToday(doses={None: low})})
    assert cell(page, "knee-to-chest").grab().toImage() != other, "the grid shows the way too"
    page.refresh({"knee-to-chest": ExerciseToday(doses={None: low}, variant="both")})
    page.open_exercise("clamshell")
    assert chosen_way(page) == []
    page.open_exercise("knee-to-chest")
    assert chosen_way(page) == ["Both knees together"]
    assert told == []


def test_only_what_asks_more_is_called_harder_and_nothing_easier(page: ExercisesPage) -> None:
    page.open_exercise("knee-to-chest")
    about = {one.accessibleName(): one.accessibleDescription() for one in
             page.detail.findChildren(CardButton) if one.isVisible()}  # fmt: skip
    assert "Harder." in about["Other leg straight"]
    page.open_exercise("lying-gluteal")
    for one in page.detail.findChildren(CardButton):
        assert "asier" not in one.accessibleDescription() + one.accessibleName()


def test_what_to_leave_out_is_the_list_of_the_page_care(qtbot: QtBot, page: ExercisesPage) -> None:
    qtbot.mouseClick(page.findChild(LeaveOutCell), Qt.MouseButton.LeftButton)
    view = page.findChild(LeaveOutView)
    assert view.isVisible()
    assert not page.detail.isVisible()
    shown = texts(page)
    for word in ("Russian twist", "Toe touches", "Squats", "Heavy weights", "both straight legs"):
        assert word in shown
    qtbot.mouseClick(cell(page, "bird-dog"), Qt.MouseButton.LeftButton)
    assert page.detail.isVisible() and not view.isVisible()


def test_a_narrow_window_shows_the_detail_as_its_own_page(
    qtbot: QtBot, page: ExercisesPage
) -> None:
    page.resize(712, 560)
    chosen, back = cell(page, "pelvic-tilt"), button_of(page, "All exercises", hidden=True)
    assert chosen.isVisible() and not page.detail.isVisible()
    qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
    assert not chosen.isVisible() and page.detail.isVisible()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert chosen.isVisible() and not page.detail.isVisible()
    qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
    qtbot.keyClick(back, Qt.Key.Key_Escape)
    assert chosen.isVisible()
    page.resize(1076, 760)
    assert chosen.isVisible() and page.detail.isVisible()


@pytest.mark.parametrize("width", [632, 712, 896, 1076, 1296, 1816])
def test_nothing_is_wider_than_the_page(qtbot: QtBot, page: ExercisesPage, width: int) -> None:
    for one in [each.exercise_id for each in page.findChildren(ExerciseCell)]:
        page.resize(width, 700)
        page.open_exercise(one)
        QApplication.processEvents()
        whole = page.findChild(ScrollPage)
        assert whole.widget().width() <= whole.viewport().width()


def test_enter_chooses_a_cell(qtbot: QtBot, page: ExercisesPage) -> None:
    qtbot.keyClick(cell(page, "bird-dog"), Qt.Key.Key_Return)
    assert page.detail.exercise.id == "bird-dog"


LOW, HIGH = Dose(hold_s=20, reps=2), Dose(hold_s=30, reps=3)
ALIKE = ExerciseToday(doses={Side.LEFT: LOW, Side.RIGHT: LOW})
APART = ExerciseToday(doses={Side.LEFT: LOW, Side.RIGHT: HIGH})


def test_sides_with_doses_of_their_own_are_shown_and_changed_apart(page: ExercisesPage) -> None:
    wishes: list[tuple[str, Side | None, Dose]] = []
    page.detail.dose_changed.connect(lambda *wish: wishes.append(wish))
    page.open_exercise("lying-gluteal")
    page.refresh({"lying-gluteal": ALIKE})
    assert [field.value() for field in fields(page)] == [20, 2]
    assert "Left side" not in texts(page)
    fields(page)[1].stepUp()
    assert wishes.pop() == ("lying-gluteal", None, Dose(hold_s=20, reps=3))
    page.refresh({"lying-gluteal": APART})
    assert [field.value() for field in fields(page)] == [20, 2, 30, 3]
    assert [one.accessibleName() for one in fields(page)][::2] == [
        "Hold, Left side",
        "Hold, Right side",
    ]
    assert "Left side" in texts(page) and "Right side" in texts(page)
    right = fields(page)[3]
    right.stepDown()
    assert wishes == [("lying-gluteal", Side.RIGHT, Dose(hold_s=30, reps=2))]
    # Alike again while it is on show: the field stays under the hand that changes it.
    page.refresh({"lying-gluteal": ALIKE})
    assert fields(page)[3] is right
    page.open_exercise("clamshell")
    page.open_exercise("lying-gluteal")
    assert len(fields(page)) == 2


@pytest.mark.parametrize(
    ("sides", "said"),
    [
        ((Side.LEFT,), "Left out on the left side for now, because it hurt."),
        ((Side.RIGHT,), "Left out on the right side for now, because it hurt."),
        ((Side.LEFT, Side.RIGHT), "Left out for now, because it hurt."),
        ((None,), "Left out for now, because it hurt."),
    ],
)
def test_what_is_left_out_says_so_and_can_be_had_back(
    qtbot: QtBot, page: ExercisesPage, sides: tuple[Side | None, ...], said: str
) -> None:
    page.open_exercise("lying-gluteal")
    assert "Left out" not in texts(page)
    page.refresh({"lying-gluteal": ExerciseToday(doses={None: LOW}, left_out=sides)})
    assert said in texts(page)
    offer = button_of(page, "Offer it again")
    cells = {cell.exercise_id: cell for cell in page.findChildren(ExerciseCell)}
    assert list(menu_at(cells["lying-gluteal"])) == ["Try it once", "Offer it again"]
    offer.setFocus()
    with qtbot.waitSignal(page.detail.offer_requested) as wanted:
        qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert wanted.args == ["lying-gluteal"]
    page.refresh({"lying-gluteal": ExerciseToday(doses={None: LOW})})
    assert "Left out" not in texts(page) and not offer.isVisible()
    assert button_of(page, "Try it once").hasFocus() or not page.window().isActiveWindow()
