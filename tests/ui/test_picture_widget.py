"""The illustration: the right pose, side and glow at the time handed in, and never a wait."""

import json
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import picture_sets
import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from sciatica_timer.ui import theme
from sciatica_timer.ui.picture import Illustration, Pictures
from sciatica_timer.ui.picture.frames import FrameKey, PictureFrame, PictureLayer
from sciatica_timer.ui.picture.geometry import PictureFit, place, room_for
from sciatica_timer.ui.picture.packed_frames import pack, unpack
from sciatica_timer.ui.picture.scene import BREATH_MS

NAMES = ("clamshell", "bird-dog")
Make = Callable[[], Illustration]


@pytest.fixture
def root(tmp_path: Path) -> str:
    return picture_sets.write_sets(tmp_path, NAMES)


@pytest.fixture
def make(qtbot: QtBot, root: str) -> Iterator[Make]:
    """Show an illustration with a loader of its own, stopped at the end."""
    loaders: list[Pictures] = []

    def show() -> Illustration:
        loaders.append(Pictures(root))
        widget = Illustration(loaders[-1])
        qtbot.addWidget(widget)
        widget.resize(400, 320)
        widget.show()
        return widget

    yield show
    for one in loaders:
        one.stop()


@pytest.fixture
def picture(make: Make) -> Illustration:
    return make()


def pose(widget: Illustration, fraction: float, **other: object) -> None:
    asked = {"set_id": "clamshell", "move": "in", "mirrored": False, "muscle": 0.0, **other}
    widget.show_pose(fraction=fraction, **asked)


def test_packed_pictures_come_back_as_they_look_and_stay_while_others_come() -> None:
    images = [QImage(320, 240, QImage.Format.Format_ARGB32_Premultiplied) for _ in range(5)]
    colors = ("#802040ff", "#ff0000", "#01ff80", "#0000ff", "#00000000")
    for image, color in zip(images, colors, strict=True):
        image.fill(QColor(color))
    before = [bytes(image.constBits()) for image in images]
    packed = [pack(PictureFrame(320, PictureLayer(image, 3, 4))) for image in images]
    # What one borrows its pixels from is not used for the next.
    layers = [unpack(each).figure for each in packed]
    for image, bits, layer in zip(images, before, layers, strict=True):
        assert bytes(image.constBits()) == bits, "what was handed in stays as it was"
        back = bytes(layer.image.constBits())
        assert back[3::4] == bits[3::4]
        assert {one - other for one, other in zip(bits, back, strict=True)} <= {0, 1}
    assert {(layer.x, layer.y) for layer in layers} == {(3, 4)}


def middle_of_figure(widget: Illustration) -> float:
    """Mean x of the figure's colour, as a share of the width."""
    image = widget.grab().toImage()
    places = [
        x
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 4)
        if QColor(image.pixel(x, y)).blue() > 150 and QColor(image.pixel(x, y)).red() < 90
    ]
    return sum(places) / len(places) / image.width()


def settle(qtbot: QtBot, widget: Illustration) -> None:
    qtbot.waitUntil(lambda: widget.settled, timeout=5000)


def test_the_figure_stands_where_the_fraction_says(qtbot: QtBot, picture: Illustration) -> None:
    seen: list[float] = []
    for fraction in (0.0, 0.5, 1.0):
        pose(picture, fraction)
        settle(qtbot, picture)
        seen.append(middle_of_figure(picture))
    assert seen[0] < seen[1] < seen[2]


def test_mirrored_shows_the_other_side(qtbot: QtBot, picture: Illustration) -> None:
    pose(picture, 0.0)
    settle(qtbot, picture)
    right = middle_of_figure(picture)
    pose(picture, 0.0, mirrored=True)
    assert not picture.settled
    settle(qtbot, picture)
    assert middle_of_figure(picture) == pytest.approx(1 - right, abs=0.02)


def test_a_change_of_side_cross_fades_and_the_mat_keeps_its_strength(
    qtbot: QtBot, picture: Illustration
) -> None:
    pose(picture, 0.0)
    settle(qtbot, picture)
    pose(picture, 0.0, mirrored=True)
    start = picture.grab().toImage()
    # In the middle of the fade, where a mat that lost strength would show it.
    qtbot.waitUntil(lambda: picture.fading and picture.grab().toImage() != start)
    faded = picture.grab().toImage()
    assert picture.fading
    settle(qtbot, picture)
    plain = picture.grab().toImage()
    mat = (200, 285)
    assert plain.pixelColor(*mat).green() > 120
    assert faded.pixelColor(*mat).green() == pytest.approx(plain.pixelColor(*mat).green(), abs=4)


def test_only_the_nearest_frame_is_shown_until_the_right_one_is_there(
    qtbot: QtBot, picture: Illustration
) -> None:
    picture.resize(100, 80)
    pose(picture, 0.0)
    settle(qtbot, picture)
    picture.pictures.stop()
    picture.resize(120, 100)
    pose(picture, 1.0)
    assert picture.scene is not None
    assert not picture.exact


def test_the_hold_breathes_and_glows_without_many_repaints(
    qtbot: QtBot, picture: Illustration
) -> None:
    picture.hold(set_id="clamshell", mirrored=False, at_ms=0)
    settle(qtbot, picture)
    seen = [picture.scene]
    for at in range(0, 4001, 33):
        picture.hold(set_id="clamshell", mirrored=False, at_ms=at)
        if picture.scene is not seen[-1]:
            seen.append(picture.scene)
    # Body and glow change together.
    assert len(seen) == 15
    assert min(scene.glow for scene in seen) == pytest.approx(0.7)
    assert max(scene.glow for scene in seen) == pytest.approx(1.0)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("room", [(400, 320), (900, 700)])
def test_a_breath_takes_the_place_of_its_part_of_the_hold(
    qtbot: QtBot, tmp_path: Path, make: Make, room: tuple[int, int], mirrored: bool
) -> None:
    """Also where the picture is shown larger than it was rendered."""
    held = picture_sets.figure_at(picture_sets.FRAMES - 1)
    part = held.adjusted(0, -10, 0, -held.height() // 2)
    index = json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))
    index["sets"]["clamshell"]["moves"]["breath"]["part"] = part.getRect()
    (tmp_path / "index.json").write_text(json.dumps(index), encoding="utf-8")
    picture = make()
    picture.resize(*room)
    space = room_for(PictureFit.CARD, QSizeF(picture.size()))
    shown = place(space, picture_sets.BOX, picture_sets.WIDTH, mirrored=mirrored)
    assert shown is not None
    scale = shown.width / picture_sets.WIDTH
    across = picture_sets.WIDTH - held.center().x() if mirrored else held.center().x()

    def blue(y: int) -> bool:
        x, y = round(shown.x + across * scale), round(shown.y + y * scale)
        spot = picture.grab().toImage().pixelColor(x, y)
        return spot.blue() > 150 > spot.red()

    seen: list[list[bool]] = []
    for at in (0, BREATH_MS // 2):
        picture.hold(set_id="clamshell", mirrored=mirrored, at_ms=at)
        settle(qtbot, picture)
        seen.append([blue(held.top() - 1), blue(held.top() + 2), blue(held.bottom() - 1)])
    # The block rises by two, and below the part it stays as it was.
    assert seen == [[False, True, True], [True, True, True]]


def test_reduced_motion_shows_only_the_two_ends_and_a_steady_glow(
    qtbot: QtBot, picture: Illustration, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme.look(), "reduced_motion", True)
    for fraction, number in ((0.0, 0), (0.3, 0), (0.7, 7), (1.0, 7)):
        pose(picture, fraction, muscle=fraction)
        settle(qtbot, picture)
        assert picture.scene.number == number
    glows = set()
    for at in range(0, 4000, 200):
        picture.hold(set_id="clamshell", mirrored=False, at_ms=at)
        settle(qtbot, picture)
        glows.add((picture.scene.move, picture.scene.glow))
    assert glows == {("in", 1.0)}


def test_few_frames_fade_into_each_other_and_many_do_not(
    qtbot: QtBot, tmp_path: Path, make: Make
) -> None:
    few = make()
    pose(few, 0.0)
    settle(qtbot, few)
    pose(few, 1.0)
    qtbot.waitUntil(lambda: few.fading)
    settle(qtbot, few)
    picture_sets.write_sets(tmp_path, NAMES, frames=30)
    many = make()
    pose(many, 0.0)
    settle(qtbot, many)
    pose(many, 1.0)
    qtbot.waitUntil(lambda: many.exact)
    assert not many.fading


def test_a_still_carries_a_trail_of_its_movement(qtbot: QtBot, picture: Illustration) -> None:
    picture.show_still("clamshell", "hold", False, True)
    settle(qtbot, picture)
    assert len(picture.scene.trail) == 3
    picture.show_still("clamshell", "start", False, False)
    settle(qtbot, picture)
    assert picture.scene.trail == ()


def text_stands(widget: Illustration) -> bool:
    """Whether words stand in place of a picture."""
    return widget.settled and widget.scene is None


def test_a_missing_set_gives_the_text_and_no_error(qtbot: QtBot, picture: Illustration) -> None:
    picture.set_text("Lift the top knee.")
    pose(picture, 0.5, set_id="nowhere")
    assert text_stands(picture)
    assert picture.accessibleName() == "Lift the top knee."
    dark = picture.grab().toImage()
    assert any(QColor(dark.pixel(x, 160)).lightness() < 120 for x in range(100, 300)) or any(
        QColor(dark.pixel(x, 156)).lightness() < 120 for x in range(100, 300)
    )
    picture.set_text("W" * 60)
    long = picture.grab().toImage()
    inked = [
        any(QColor(long.pixel(x, y)).lightness() < 120 for x in range(long.width()))
        for y in range(long.height())
    ]
    assert sum(inked) > 20, "a word wider than the picture goes on in the next line"
    pose(picture, 0.5)
    settle(qtbot, picture)
    assert not text_stands(picture)


def test_a_damaged_ground_gives_the_text_and_one_line(
    qtbot: QtBot, make: Make, root: str, caplog: pytest.LogCaptureFixture
) -> None:
    Path(root, "clamshell", "mat.webp").write_bytes(b"")
    widget = make()
    with caplog.at_level(logging.WARNING):
        pose(widget, 0.0)
        qtbot.waitUntil(lambda: text_stands(widget))
        widget.resize(340, 260)
        qtbot.wait(200)
    assert len(caplog.records) == 1


def test_a_damaged_frame_between_is_stepped_over(qtbot: QtBot, make: Make, root: str) -> None:
    Path(root, "clamshell", "in", "04.webp").unlink()
    widget = make()
    pose(widget, 3 / 7)
    settle(qtbot, widget)
    pose(widget, 4 / 7)
    lost = FrameKey("clamshell", "in", 4, 1, False)
    qtbot.waitUntil(lambda: widget.pictures.damaged(lost))
    assert not text_stands(widget)
    assert widget.scene is not None


def test_a_hidden_picture_asks_for_nothing(
    qtbot: QtBot, picture: Illustration, monkeypatch: pytest.MonkeyPatch
) -> None:
    pose(picture, 0.0)
    settle(qtbot, picture)
    asked: list[object] = []
    with monkeypatch.context() as patch:
        patch.setattr(picture.pictures, "request", lambda *keys: asked.append(keys))
        picture.hide()
        pose(picture, 1.0)
    assert asked == []
    picture.show()
    settle(qtbot, picture)
    assert picture.scene.number == 7


def test_the_stage_keeps_room_above_and_below() -> None:
    room = room_for(PictureFit.STAGE, QSizeF(806, 672))
    assert room == QRectF(28, 152, 750, 456)
    right = place(room, (100, 100, 800, 500), 1350, mirrored=False)
    left = place(room, (100, 100, 800, 500), 1350, mirrored=True)
    assert right is not None and left is not None
    scale = right.width / 1350
    assert right.y + 100 * scale >= 151 and right.y + 600 * scale <= 609
    middle = right.x + 500 * scale
    assert middle == pytest.approx(room.center().x(), abs=1)
    assert left.x + (1350 - 500) * scale == pytest.approx(middle, abs=1)
    assert place(room, (0, 0, 0, 0), 1350, mirrored=False) is None
