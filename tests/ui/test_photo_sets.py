"""A person's own photos are shown wherever the pictures that ship are."""

from collections.abc import Iterator
from pathlib import Path

import picture_sets
import pytest
from photo_files import BLUE, GREEN, RED, corners, encoded, picture
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from sciatica_timer.ui.picture import Illustration, Pictures
from sciatica_timer.ui.picture.photo_sets import PhotoSet

SET = "own-1"


@pytest.fixture
def pictures(tmp_path: Path) -> Iterator[Pictures]:
    made = Pictures(picture_sets.write_sets(tmp_path / "shipped"))
    yield made
    made.stop()


@pytest.fixture
def shown(qtbot: QtBot, pictures: Pictures) -> Illustration:
    widget = Illustration(pictures)
    qtbot.addWidget(widget)
    widget.resize(400, 320)
    widget.show()
    return widget


def write(path: Path, color: str) -> str:
    image = QImage(QSize(90, 60), QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    path.write_bytes(encoded(image, "webp"))
    return str(path)


def middle(widget: Illustration) -> str:
    """The colour in the middle, by its first letter."""
    image = widget.grab().toImage()
    return corners(image.copy(image.width() // 2 - 9, image.height() // 2 - 9, 18, 18))[0]


def settle(qtbot: QtBot, widget: Illustration) -> None:
    qtbot.waitUntil(lambda: widget.settled, timeout=5000)


def test_the_start_gives_way_to_the_hold_and_one_photo_serves_for_both(
    qtbot: QtBot, pictures: Pictures, shown: Illustration, tmp_path: Path
) -> None:
    start, hold = write(tmp_path / "a.webp", RED), write(tmp_path / "b.webp", BLUE)
    pictures.set_photos({SET: PhotoSet(start, hold)})
    seen = ""
    for fraction in (0.0, 0.4, 0.6, 1.0):
        shown.show_pose(set_id=SET, move="in", fraction=fraction, mirrored=False, muscle=0)
        settle(qtbot, shown)
        seen += middle(shown)
    shown.hold(set_id=SET, mirrored=False, at_ms=700)
    settle(qtbot, shown)
    assert seen + middle(shown) == "rrbbb"
    pictures.set_photos({SET: PhotoSet("", write(tmp_path / "c.webp", GREEN))})
    for name in ("start", "hold"):
        shown.show_still(SET, name, mirrored=False, arrows=True)
        settle(qtbot, shown)
        qtbot.waitUntil(lambda: middle(shown) == "g", timeout=5000)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_photo_is_mirrored_for_the_left_only_if_that_was_said(
    qtbot: QtBot, pictures: Pictures, shown: Illustration, tmp_path: Path, mirrored: bool
) -> None:
    (tmp_path / "a.webp").write_bytes(encoded(picture(), "webp"))
    pictures.set_photos({SET: PhotoSet(str(tmp_path / "a.webp"), "", mirrored)})
    shown.show_still(SET, "hold", mirrored=True, arrows=False)
    settle(qtbot, shown)
    assert corners(pictures.drawn(SET, held=True, mirrored=False)) == "wwww", "a margin on paper"
    on_paper = pictures.drawn(SET, held=True, mirrored=True)
    middle_of = on_paper.copy(18, 18, on_paper.width() - 36, on_paper.height() - 36)
    assert corners(middle_of)[:2] == ("br" if mirrored else "rb")
    with qtbot.waitSignal(pictures.thumbnail_arrived, timeout=5000):
        # It is decoded beside the window.
        assert pictures.thumbnail(SET, QSize(90, 60), 1, mirrored=True).isNull()
    small = pictures.thumbnail(SET, QSize(90, 60), 1, mirrored=True).toImage()
    assert corners(small)[:2] == ("br" if mirrored else "rb")
    image = shown.grab().toImage()
    left = corners(image.copy(60, 90, 40, 40))[0]
    assert left == ("b" if mirrored else "r")


def test_a_lost_photo_gives_way_to_the_words_of_the_step(
    qtbot: QtBot, pictures: Pictures, shown: Illustration, tmp_path: Path
) -> None:
    shown.set_text("Press up slowly.")
    pictures.set_photos({SET: PhotoSet(str(tmp_path / "gone.webp"), "")})
    shown.show_still(SET, "hold", mirrored=False, arrows=False)
    settle(qtbot, shown)
    assert shown.scene is None
    with qtbot.waitSignal(pictures.thumbnail_arrived, timeout=5000):
        pictures.thumbnail(SET, QSize(90, 60), 1)
    assert pictures.thumbnail(SET, QSize(90, 60), 1).isNull()
    pictures.set_photos({SET: PhotoSet(write(tmp_path / "found.webp", RED), "")})
    settle(qtbot, shown)
    qtbot.waitUntil(lambda: middle(shown) == "r", timeout=5000)


def test_a_set_that_is_gone_is_shown_no_more(pictures: Pictures, tmp_path: Path) -> None:
    pictures.set_photos({SET: PhotoSet(write(tmp_path / "a.webp", RED), "")})
    assert pictures.has(SET)
    pictures.set_photos({})
    assert not pictures.has(SET)
    assert pictures.has("clamshell")


def test_on_the_stage_no_words_lie_over_a_photo(
    qtbot: QtBot, pictures: Pictures, shown: Illustration, tmp_path: Path
) -> None:
    pictures.set_photos({SET: PhotoSet(write(tmp_path / "a.webp", RED), "")})
    shown.set_fit("stage")
    shown.resize(600, 672)
    shown.show_still(SET, "hold", mirrored=False, arrows=False)
    settle(qtbot, shown)
    image = shown.grab().toImage()
    red = [y for y in range(image.height()) if corners(image.copy(295, y, 9, 9))[0] == "r"]
    assert red[0] >= 150
    assert red[-1] <= 672 - 150 + 9
