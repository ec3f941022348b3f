"""How far it has come: the line, the ring and the reps tell it, whole at any size."""

import numpy as np
import pytest
from kit_tools import shown
from pixels import lightness
from pseudo import lacks_room
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from sciatica_timer.domain.preferences import Theme
from sciatica_timer.ui import kit, text_size, theme
from sciatica_timer.ui.icons import IconView


@pytest.fixture(autouse=True)
def usual_look(qapp):
    theme.look().choose(Theme.LIGHT, False)
    yield
    theme.look().choose(Theme.SYSTEM, False)


def test_progress_tells_itself(qtbot):
    line, dots = kit.SegmentLine(), kit.RepDots()
    before_any = dots.sizeHint().width()
    dots.set(1, 3)
    assert dots.sizeHint().width() > before_any, "no dot stands there before there are reps"
    line.set_segments([(1, 1, "done"), (2, 0.5, "now"), (1, 0, "todo")])
    dots.set(2, 3)
    assert line.accessibleName() == "Exercise 2 of 3"
    assert dots.accessibleName() == "Rep 2 of 3"
    five = dots.sizeHint().width()
    dots.set(2, 12)
    assert dots.sizeHint().width() < five
    assert kit.pain_words(5, 3) == "5 to 3"
    assert kit.pain_words(None, None) == "not answered"


@pytest.mark.parametrize("share", [1.0, 0.9, 0.6, 0.3])
def test_reps_shrink_where_there_is_no_room_and_their_words_stay_whole(qtbot, share):
    dots = kit.RepDots(28)
    dots.set(2, 3, 2)
    shown(qtbot, dots)
    room = round(dots.minimumSizeHint().width() * share)
    # Larger at first, as when a window is turned upright.
    dots.set_scale(2)
    QApplication.processEvents()
    dots.set_scale(1, room)
    dots.resize(room, 60)
    QApplication.processEvents()
    labels = dots.findChildren(QLabel)
    assert [each.text() for each in labels if lacks_room(each)] == []
    assert "".join(each.text() for each in labels) == "Rep 2 of 3, set 2"
    assert sum(each.isVisible() for each in dots.findChildren(IconView)) == (
        3 if share > 0.85 else 0
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [(1.0, 0.97), (0.5, 0.49), (0.76, 0.74), (0.02, 0.0), (0.0, 1.0), (0.3, 0.9)],
)
def test_the_ring_repaints_all_that_changes_and_little_else(qtbot, before, after):
    ring = kit.Ring()
    qtbot.addWidget(ring)
    ring.resize(200, 200)
    ring.set(before, "7", "hold")
    was = ring.grab().toImage()
    ring.set(after, "7", "hold")
    now, part = ring.grab().toImage(), ring.between(before, after)

    # An arc of another length is rounded a little differently all along its edges; ring and
    # track lie 120 apart.
    rows, columns = np.nonzero(abs(lightness(was) - lightness(now)) > 60)
    changed = [(int(x), int(y)) for x, y in zip(columns, rows, strict=True)]
    assert changed
    assert [at for at in changed if not part.contains(*at)] == []
    if abs(before - after) < 0.05:
        assert part.width() * part.height() < 200 * 200 / 8
    within = part & ring.rect()
    drawn, whole = ring.grab(within).toImage(), now.copy(within)
    assert np.abs(lightness(drawn) - lightness(whole)).max() < 30, "a part looks as in all"


def test_the_reps_take_no_more_than_their_room_in_large_text(qtbot):
    text_size.set_percent(200)
    # Within another widget, as on the stage: a window would grow with what is in it.
    window, cut = QWidget(), []
    qtbot.addWidget(window)
    dots = kit.RepDots(26, window)
    dots.set(2, 2)
    window.resize(500, 100)
    window.show()
    for room in range(280, 420):
        dots.set_scale(0.8, room)
        dots.resize(room, 90)
        QApplication.processEvents()
        texts = [each for each in dots.findChildren(QLabel) if each.text()]
        cut += [(room, each.text()) for each in texts if lacks_room(each)]
    text_size.set_percent(100)
    assert cut == []
