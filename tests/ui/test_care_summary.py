"""After a session: the summary, by keys alone and by mouse alone."""

from pathlib import Path

import care_tools as tools
import msgspec
import picture_sets
import pytest
from care_records import answers, pain, part, session
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Completion, Feeling, Pain, PainAt, Reach
from sciatica_timer.ui.care.summary import AfterAnswers, Summary
from sciatica_timer.ui.kit import LegZones, NoteField, PainScale
from sciatica_timer.ui.picture import Pictures

Key = Qt.Key


@pytest.fixture
def pictures(qtbot, tmp_path: Path):
    made = Pictures(picture_sets.write_sets(tmp_path, ("lying-gluteal", "knee-to-chest")))
    yield made
    made.stop()


DONE = session(
    0,
    part(side=Side.LEFT),
    part(side=Side.RIGHT),
    part("clamshell", Side.LEFT, done=8),
    part("clamshell", Side.RIGHT, done=6),
    part("pelvic-tilt", None, done=1),
    part("glute-bridge", None, skipped=True, done=0),
    part("lying-gluteal", Side.LEFT, done=0),
    part("lying-gluteal", Side.RIGHT, done=0, reached=False),
    part("bird-dog", None, done=0, reached=False),
    before=answers(pain(5)),
)


def show(page, done=DONE, **other):
    page.show_session(done, picture="knee-to-chest", week_days=3, goal=2, **other)
    return page


def done(page) -> list[str]:
    """What it says of each exercise."""
    return [row.accessibleName() for row in page.findChildren(QWidget, "done")]


def test_summary_by_keys_alone(qtbot, pictures):
    page = show(tools.shown(qtbot, Summary(pictures)))
    tools.tap(qtbot, page, "3")
    tools.tab_to(qtbot, page, page.findChild(LegZones).row(Reach.LOW_BACK))
    tools.tap(qtbot, page, [Key.Key_Down, Key.Key_Space])
    tools.tab_to(qtbot, page, tools.button(page, "Too easy"))
    tools.tap(qtbot, page, [Key.Key_Down, Key.Key_Space])
    tools.tab_to(qtbot, page, page.findChild(NoteField))
    tools.tap(qtbot, page, "easier today")
    tools.tab_to(qtbot, page, tools.button(page, "Save"))
    with qtbot.waitSignal(page.saved) as saved:
        tools.tap(qtbot, page, [Key.Key_Space])
    assert saved.args == [
        AfterAnswers(
            after=(PainAt(pain=Pain(score=3, reach=Reach.BUTTOCK)),),
            feeling=Feeling.RIGHT,
            note="easier today",
        )
    ]


def test_summary_takes_one_key_an_answer_and_leaves_them_to_the_note(qtbot, pictures):
    page = show(tools.shown(qtbot, Summary(pictures)))
    tools.tap(qtbot, page, "3tm")
    tools.tab_to(qtbot, page, page.findChild(NoteField))
    tools.tap(qtbot, page, "9e")
    with qtbot.waitSignal(page.saved) as saved:
        tools.click(qtbot, page, "Save")
    assert saved.args == [
        AfterAnswers(
            after=(PainAt(pain=Pain(score=3, reach=Reach.THIGH)),),
            feeling=Feeling.TOO_MUCH,
            note="9e",
        )
    ]


@pytest.mark.parametrize("size", [(1000, 700), (1180, 760), (1920, 1080)])
def test_save_is_in_sight_without_scrolling(qtbot, pictures, size):
    page = show(tools.shown(qtbot, Summary(pictures), size), sides=(Side.LEFT, Side.RIGHT))
    qtbot.waitUntil(lambda: tools.inside(tools.button(page, "Save"), page))


def test_summary_by_mouse_alone_with_both_sides(qtbot, pictures):
    page = show(tools.shown(qtbot, Summary(pictures)), sides=(Side.LEFT, Side.RIGHT))
    tools.click(qtbot, page, "3")
    tools.click(qtbot, page, "Right side")
    assert page.findChild(PainScale).value() is None
    tools.click(qtbot, page, "1")
    tools.click(qtbot, page, "Left side")
    assert page.findChild(PainScale).value() == 3
    tools.click(qtbot, page, "Too much")
    with qtbot.waitSignal(page.saved) as saved:
        tools.click(qtbot, page, "Save")
    told = saved.args[0]
    assert told.feeling is Feeling.TOO_MUCH
    assert [(a.side, a.pain.score) for a in told.after] == [(Side.LEFT, 3), (Side.RIGHT, 1)]


def test_unanswered_is_kept_as_unanswered(qtbot, pictures):
    page = show(tools.shown(qtbot, Summary(pictures)))
    with qtbot.waitSignal(page.saved) as saved:
        tools.tap(qtbot, page, [Key.Key_Escape])
    assert saved.args == [AfterAnswers()]


def test_what_was_done_is_told_in_words(qtbot, pictures):
    page = show(tools.shown(qtbot, Summary(pictures)))
    assert done(page) == [
        "knee-to-chest, 2 a side",
        "clamshell, 8 left, 6 right",
        "pelvic-tilt, once",
        "glute-bridge, skipped",
        "lying-gluteal, started",
        "bird-dog, not reached",
    ]
    assert "That was it. Well done.\nGentle start, 15 minutes\n" in tools.words(page)


def test_nobody_is_said_to_have_skipped_what_an_older_record_can_not_tell(qtbot, pictures):
    parts = [part(done=0, skipped=True), part("bird-dog", None, done=0, skipped=True, hurts=True)]
    old = session(
        0,
        *(msgspec.structs.replace(each, reached=None) for each in parts),
        completion=Completion.LEFT,
    )
    page = show(tools.shown(qtbot, Summary(pictures)), old)
    assert done(page) == [
        "knee-to-chest, not reached",
        "bird-dog, it hurt",
    ]
