"""The loader: bounded, off the window's thread, calm about what is missing."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import picture_sets
import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.picture import pictures as loader
from sciatica_timer.ui.picture.frames import FrameKey, read_image, visible_bounds
from sciatica_timer.ui.picture.packed_frames import read_small
from sciatica_timer.ui.picture.pictures import READY

DRAWN = Path(__file__).resolve().parents[2] / "assets" / "illustrations"
Load = Callable[..., Pictures]


def keys(set_id: str, width: int, count: int = picture_sets.FRAMES) -> list[FrameKey]:
    return [FrameKey(set_id, "in", number, width, False) for number in range(count)]


@pytest.fixture(autouse=True)
def quick_pictures() -> None:
    """These are packed as they ship."""


@pytest.fixture
def load() -> Iterator[Load]:
    """Make loaders that are stopped at the end."""
    made: list[Pictures] = []

    def make(root: str, **options: int) -> Pictures:
        made.append(Pictures(root, **options))
        return made[-1]

    yield make
    for one in made:
        one.stop()


@pytest.fixture
def root(tmp_path: Path) -> str:
    return picture_sets.write_sets(tmp_path, ("clamshell", "bird-dog"))


def test_frames_arrive_at_the_asked_size_cut_to_what_is_visible(
    qtbot: QtBot, load: Load, root: str
) -> None:
    pictures = load(root)
    requested = keys("clamshell", 80)
    pictures.request(1, requested)
    qtbot.waitUntil(lambda: all(pictures.frame(key) for key in requested))
    frame = pictures.frame(requested[0])
    assert frame is not None
    full = picture_sets.figure_at(0)
    assert abs(frame.figure.x - full.x() / 2) <= 6
    assert abs(frame.figure.image.width() - full.width() / 2) <= 10
    assert pictures.frame(requested[-1]).muscle is not None


@pytest.mark.parametrize("width", [61, 62, 63, 64])
def test_only_what_is_visible_is_kept_whatever_the_width(width: int) -> None:
    image = QImage(width, 50, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    assert visible_bounds(image) == QRect(0, 0, 1, 1)
    for line in range(8):
        image.setPixel(9, 11 + line, 0xFF00FF00)
        image.setPixel(width - 1, 30 + line, 0x80008000)
    inside = QRect(9, 11, width - 9, 27)
    bounds = visible_bounds(image)
    assert bounds.contains(inside)
    assert inside.adjusted(-8, -8, 8, 8).contains(bounds)


def test_what_is_held_never_passes_its_size(qtbot: QtBot, load: Load, root: str) -> None:
    pictures = load(root, buffer_bytes=1000)
    most = 0
    for start in range(picture_sets.FRAMES):
        requested = keys("clamshell", picture_sets.WIDTH)[start:] + keys("bird-dog", 160)
        pictures.request(1, requested)
        qtbot.waitUntil(lambda key=requested[0]: pictures.frame(key) is not None)
        frame = pictures.frame(requested[0])
        assert frame is not None
        most = max(most, pictures.held_bytes)
    # However little room there is, four are ready: one picture of a hold is painted of so many.
    assert 2 * frame.cost < most <= 1000 + READY * frame.cost


def test_the_largest_pictures_have_as_much_more_room(qtbot: QtBot, load: Load, root: str) -> None:
    pictures = load(root, buffer_bytes=1000)
    width = pictures.largest_width
    pictures.request(1, keys("clamshell", width) + keys("bird-dog", width))
    # Of 1000 bytes 800 are for what is packed, where it is shown as it was rendered.
    qtbot.waitUntil(lambda: pictures.held_bytes > 1000)


def test_each_breath_that_ships_begins_with_the_last_picture_of_its_move() -> None:
    """So that one is never decoded apart."""
    for folder in DRAWN.glob("*/breath"):
        ends = sorted((folder.parent / "in").glob("[0-9][0-9].webp"))[-1]
        for name in ("{}.webp", "{}-muscle.webp"):
            first = folder / name.format("00")
            assert first.read_bytes() == (ends.parent / name.format(ends.stem)).read_bytes()


def test_both_sides_come_of_one_picture(qtbot: QtBot, load: Load, root: str) -> None:
    pictures = load(root)
    right = keys("clamshell", 80)[-1]
    left = right._replace(mirrored=True)
    pictures.request(1, [right])
    qtbot.waitUntil(lambda: pictures.frame(right) is not None)
    one, other = pictures.frame(right), pictures.frame(left)
    assert one is not None and other is not None
    for layer, across in ((one.figure, other.figure), (one.muscle, other.muscle)):
        assert across.x + across.image.width() == 80 - layer.x
        assert across.y == layer.y
        assert across.image.flipped(Qt.Orientation.Horizontal) == layer.image
    pictures.stop()
    assert pictures.frame(left) is other


def test_the_exercise_before_is_let_go_of_once_the_next_is_there(
    qtbot: QtBot, load: Load, root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = load(root)
    monkeypatch.setattr(loader, "SPARE_BYTES", 0)
    before, now = keys("clamshell", 160), keys("bird-dog", 160)
    decoded: list[FrameKey] = []
    pictures.arrived.connect(decoded.append)
    for asked in (before, now, before):
        pictures.request(1, asked)
        qtbot.waitUntil(lambda asked=asked: pictures.request(1, asked))
    assert decoded == before + now + before


def test_small_pictures_are_kept_for_when_their_page_is_seen_again(
    qtbot: QtBot, load: Load, root: str
) -> None:
    pictures = load(root)
    for asked in (keys("clamshell", 160), keys("bird-dog", 160)):
        pictures.request(1, asked)
        qtbot.waitUntil(lambda asked=asked: pictures.request(1, asked))
    assert pictures.request(1, keys("clamshell", 160))


def test_what_nobody_requests_is_let_go_when_that_is_wished(
    qtbot: QtBot, load: Load, root: str
) -> None:
    pictures = load(root)
    wanted, later = keys("clamshell", 160)[0], keys("bird-dog", 160)[0]
    pictures.request(1, [wanted])
    pictures.request(2, [later])
    qtbot.waitUntil(lambda: None not in (pictures.frame(wanted), pictures.frame(later)))
    pictures.withdraw(2)
    pictures.let_go()
    assert pictures.frame(wanted) is not None
    assert pictures.frame(later) is None
    pictures.withdraw(1)
    pictures.let_go()
    assert pictures.held_bytes == 0
    pictures.request(1, [wanted])
    qtbot.waitUntil(lambda: pictures.frame(wanted) is not None)


def test_the_most_urgent_of_each_client_comes_first(qtbot: QtBot, load: Load, root: str) -> None:
    pictures = load(root)
    order: list[FrameKey] = []
    pictures.arrived.connect(order.append)
    first, second = keys("clamshell", 40), keys("bird-dog", 40)
    pictures.request(1, first)
    pictures.request(2, second)
    qtbot.waitUntil(lambda: len(order) == 16)
    assert second[0] in order[:4]


def test_a_damaged_picture_is_told_of_once(
    qtbot: QtBot, load: Load, root: str, caplog: pytest.LogCaptureFixture
) -> None:
    Path(root, "clamshell", "in", "03.webp").write_bytes(b"not a picture")
    pictures = load(root)
    with caplog.at_level(logging.WARNING):
        for width in (40, 60, 80):
            requested = keys("clamshell", width)
            pictures.request(1, requested)
            qtbot.waitUntil(
                lambda requested=requested: all(
                    pictures.frame(key) or pictures.damaged(key) for key in requested
                )
            )
    assert len(caplog.records) == 1
    assert "03.webp" in caplog.text


@pytest.mark.parametrize("text", [None, "{", '{"size":[0,0],"sets":{}}', '{"sets":3}'])
def test_a_bad_index_means_no_pictures_and_one_line(
    qtbot: QtBot, load: Load, tmp_path: Path, text: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    if text is not None:
        (tmp_path / "index.json").write_text(text, encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        pictures = load(str(tmp_path))
    assert not pictures.has("clamshell")
    assert pictures.thumbnail("clamshell", QSize(100, 75), 1.0).isNull()
    assert len(caplog.records) == 1


def test_thumbnails_fit_and_mirror(qtbot: QtBot, load: Load, root: str) -> None:
    pictures = load(root)
    right = pictures.thumbnail("clamshell", QSize(60, 60), 2.0)
    left = pictures.thumbnail("clamshell", QSize(60, 60), 2.0, mirrored=True)
    assert right.size() == QSize(120, 90)
    assert right.deviceIndependentSize().toSize() == QSize(60, 45)
    assert right.toImage().pixelColor(12, 40).alpha() > 200
    assert left.toImage().pixelColor(119 - 12, 40).alpha() > 200
    assert left.toImage().pixelColor(5, 40).alpha() < 50


def test_each_thumbnail_that_ships_is_the_drawn_one_to_the_pixel() -> None:
    drawn = sorted(DRAWN.glob("*/thumb.webp"))
    assert len(drawn) > 10
    for path in drawn:
        told = f"{path}: run python -m tools.thumbnails"
        assert read_small(str(path.with_suffix(".lz4"))) == read_image(str(path), QSize()), told


@pytest.mark.parametrize("data", [None, b"", b"\0\0", b"\0\0\0\0\0\0\0", b"not a picture at all"])
def test_a_damaged_thumbnail_is_told_of_and_not_shown(
    qtbot: QtBot, load: Load, root: str, data: bytes | None, caplog: pytest.LogCaptureFixture
) -> None:
    path = Path(root, "clamshell", "thumb.lz4")
    path.unlink() if data is None else path.write_bytes(data)
    pictures = load(root)
    with caplog.at_level(logging.WARNING):
        assert pictures.thumbnail("clamshell", QSize(60, 60), 2.0).isNull()
    assert "thumb.lz4" in caplog.text


def test_stop_leaves_no_thread_and_may_come_twice(qtbot: QtBot, load: Load, root: str) -> None:
    pictures = load(root)
    pictures.request(1, keys("clamshell", 80))
    thread = pictures._thread
    assert thread is not None
    pictures.stop()
    pictures.stop()
    assert thread.isFinished()
    pictures.request(1, keys("clamshell", 90))
    assert pictures._thread is None
