"""Photos are taken in upright, small, and without what they tell about place and camera."""

from pathlib import Path

import pytest
from photo_files import (
    GIF,
    HEIC,
    KINDS,
    SVG,
    TELLTALES,
    corners,
    encoded,
    exif,
    photo,
    picture,
    png_chunk,
    png_of_size,
)
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QImageReader

from sciatica_timer.services import photos
from sciatica_timer.services.photos import PhotoError, PhotoFault

JPEG_SAYS = pytest.mark.qt_log_ignore("JPEG", extend=True)
"""Qt tells the log of a damaged JPEG."""


def kept(data: bytes, cut: QRectF = photos.WHOLE) -> bytes:
    return photos.encode(photos.decode(data, cut))


def seen(data: bytes) -> QImage:
    image = QImage.fromData(data)
    assert not image.isNull()
    return image


def fault_of(data: bytes) -> PhotoFault:
    with pytest.raises(PhotoError) as caught:
        photos.decode(data)
    return caught.value.fault


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_that_a_camera_tells_is_kept(kind: str) -> None:
    data = photo(kind, 6)
    assert any(each in data for each in TELLTALES), "the photo tells something"
    assert not photos.pixels_only(data)
    made = kept(data)
    assert [each for each in TELLTALES if each.lower() in made.lower()] == []
    assert photos.pixels_only(made)
    image = seen(made)
    assert image.textKeys() == []
    assert not image.colorSpace().isValid()


TURNED = {1: "rbgw", 2: "brwg", 3: "wgbr", 4: "gwrb", 5: "rgbw", 6: "grwb", 7: "wbgr", 8: "bwrg"}


@pytest.mark.parametrize("orientation", TURNED)
def test_a_photo_is_turned_as_the_camera_was_held(orientation: int) -> None:
    for kind in KINDS:
        image = seen(kept(photo(kind, orientation)))
        assert corners(image) == TURNED[orientation], kind
        assert image.size() == (QSize(60, 90) if orientation > 4 else QSize(90, 60)), kind


def test_the_other_byte_order_and_a_torn_block_are_read_as_well() -> None:
    data = encoded(picture(), "png")
    motorola = data[:33] + png_chunk(b"eXIf", exif(6, motorola=True)) + data[33:]
    assert corners(photos.decode(motorola)) == TURNED[6]
    for torn in (exif(6)[:11], b"II*\0\xff\xff\xff\xff", b"", b"what is this"):
        image = photos.decode(data[:33] + png_chunk(b"eXIf", torn) + data[33:])
        assert corners(image) == TURNED[1]


def test_the_colours_of_another_space_become_those_of_a_screen() -> None:
    image = photos.decode(encoded(picture(), "png"))
    # The red of a telephone's screen is more than a usual screen can show, and is drawn at its end.
    assert image.pixelColor(5, 5).red() > 235


def test_a_large_photo_becomes_as_small_as_the_stage_needs() -> None:
    image = seen(kept(encoded(picture(QSize(2400, 1800)), "jpeg")))
    assert image.size() == QSize(1600, 1200)
    assert corners(image) == "rbgw"


def test_a_small_photo_is_not_made_larger() -> None:
    assert seen(kept(encoded(picture(), "png"))).size() == QSize(90, 60)


def test_a_cut_keeps_its_part_in_full_sharpness() -> None:
    data = photo("jpeg", 6, picture(QSize(2400, 1800)))
    part = photos.decode(data, QRectF(0.5, 0, 0.5, 0.5))
    assert part.size() == QSize(900, 1200)
    assert corners(part) == "rrrr"


def test_a_cut_outside_the_picture_is_moved_into_it() -> None:
    assert photos.held(QRectF(0.9, -3, 0.5, 0)) == QRectF(0.5, 0, 0.5, photos.SMALLEST_CUT)


def test_what_shines_through_goes_on_doing_so() -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    assert seen(kept(encoded(image, "png"))).pixelColor(20, 20).alpha() == 0


def test_of_a_moving_picture_the_first_one_is_kept() -> None:
    assert photos.decode(GIF).size() == QSize(2, 2)
    assert not photos.pixels_only(GIF)


def test_the_clipboards_picture_is_taken_in_the_same_way() -> None:
    image = picture(QSize(2400, 1800))
    image.setText("Comment", "taken at home")
    made = photos.encode(photos.reduced(image, QRectF(0, 0, 0.5, 1)))
    assert b"home" not in made
    assert seen(made).size() == QSize(1066, 1600)


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("data", "fault"),
        [
            (HEIC, PhotoFault.HEIF),
            (HEIC.replace(b"heic", b"avif"), PhotoFault.HEIF),
            (SVG, PhotoFault.OTHER_KIND),
            (b"%PDF-1.7", PhotoFault.OTHER_KIND),
            (b"BM" + b"\0" * 60, PhotoFault.OTHER_KIND),
            (b"", PhotoFault.OTHER_KIND),
            (b"\xff\xd8\xff\xe0" + b"\0" * 30, PhotoFault.DAMAGED),
            (png_of_size(50_000, 50_000), PhotoFault.TOO_MANY_PIXELS),
            (png_of_size(0, 5), PhotoFault.DAMAGED),
            (b"RIFF\0\0\0\0WEBP", PhotoFault.DAMAGED),
            (GIF[:6] + b"\xff" * 4 + GIF[10:], PhotoFault.DAMAGED),
            (b"\xff\xd8\xff" + b"\0" * photos.LARGEST_FILE, PhotoFault.TOO_LARGE),
        ],
        ids=str.split("heic avif svg pdf bmp nothing jpeg huge empty webp gif large"),
    )
    @JPEG_SAYS
    def test_is_told_in_a_sentence(self, data: bytes, fault: PhotoFault) -> None:
        assert fault_of(data) is fault
        said = PhotoError(fault).sentence
        assert said.endswith(".")
        assert "!" not in said

    @JPEG_SAYS
    def test_a_torn_photo_is_shown_as_far_as_it_goes_or_refused(self) -> None:
        whole = photo("jpeg", 1, picture(QSize(300, 200)))
        for end in range(0, len(whole), 97):
            try:
                photos.decode(whole[:end])
            except PhotoError as error:
                assert error.sentence

    def test_a_folder_a_missing_file_and_a_huge_one_are_no_photos(self, tmp_path: Path) -> None:
        huge = tmp_path / "huge.jpg"
        with huge.open("wb") as file:
            file.truncate(photos.LARGEST_FILE + 1)
        faults: list[PhotoFault] = []
        for path in (tmp_path, tmp_path / "gone.jpg", huge):
            with pytest.raises(PhotoError) as caught:
                photos.read_file(path)
            faults.append(caught.value.fault)
        assert faults == [PhotoFault.NO_FILE, PhotoFault.UNREADABLE, PhotoFault.TOO_LARGE]


def test_qt_can_read_every_kind_that_the_app_names() -> None:
    buffer = QBuffer(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    able = {bytes(each.data()) for each in QImageReader.supportedImageFormats()}
    assert {b"jpeg", b"png", b"webp", b"gif"} <= able
