"""Takes photos in: checked before they are decoded, upright, small, and without what they told.

A photo tells where and when it was taken, and with what. Nothing of that is kept: what comes out
is a WebP with its pixels alone.
"""

import logging
import struct
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter, QTransform

from sciatica_timer.services import files
from sciatica_timer.services.translation import translate

log = logging.getLogger(__name__)

LARGEST_FILE = 50 * 1024 * 1024
"""Bytes; a photo of a telephone has 2 to 15 million."""
MOST_PIXELS = 60_000_000
"""What Qt decodes within its usual limit of 256 MB."""
LONGEST_SIDE = 1600
"""Pixels of a kept picture: as many as the stage of a large screen shows."""
QUALITY = 85
WHOLE = QRectF(0, 0, 1, 1)
SMALLEST_CUT = 0.05
"""Of each side: what is left of a picture shows something."""
MOST_CHUNKS = 10_000
"""Parts of a file that are looked at for what a camera told."""

_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif")
_PIXELS_ONLY = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH"}
_ORIENTATION = 0x0112
_TURNS = {
    2: QTransform(-1, 0, 0, 1, 0, 0),
    3: QTransform(-1, 0, 0, -1, 0, 0),
    4: QTransform(1, 0, 0, -1, 0, 0),
    5: QTransform(0, 1, 1, 0, 0, 0),
    6: QTransform(0, 1, -1, 0, 0, 0),
    7: QTransform(0, -1, -1, 0, 0, 0),
    8: QTransform(0, -1, 1, 0, 0, 0),
}
"""What makes a picture upright, by the number that Exif has for the way the camera was held."""


class PhotoFault(StrEnum):
    """Why a photo is not taken in."""

    NO_FILE = "no-file"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too-large"
    TOO_MANY_PIXELS = "too-many-pixels"
    HEIF = "heif"
    OTHER_KIND = "other-kind"
    DAMAGED = "damaged"


class PhotoError(Exception):
    """A photo that is not taken in; `sentence` tells a person why."""

    def __init__(self, fault: PhotoFault) -> None:
        super().__init__(fault.value)
        self.fault = fault

    @property
    def sentence(self) -> str:
        """Why not, and what helps, as one sentence in the language of the app."""
        match self.fault:
            case PhotoFault.NO_FILE:
                text = translate("Photos", "This is a folder or a device and not a picture.")
            case PhotoFault.UNREADABLE:
                text = translate("Photos", "The picture could not be opened.")
            case PhotoFault.TOO_LARGE:
                text = translate(
                    "Photos", "The picture file is larger than 50 MB; save it smaller, then try."
                )
            case PhotoFault.TOO_MANY_PIXELS:
                text = translate(
                    "Photos",
                    "The picture has more than 60 million pixels; save it smaller, then try.",
                )
            case PhotoFault.HEIF:
                text = translate(
                    "Photos",
                    "This is a HEIC, HEIF or AVIF picture, as many phones make them, and it cannot "
                    "be read here; save or send it as a JPEG, then use that.",
                )
            case PhotoFault.OTHER_KIND:
                text = translate(
                    "Photos",
                    "This is no picture that can be read here; use JPEG, PNG, WebP or GIF.",
                )
            case PhotoFault.DAMAGED:
                text = translate("Photos", "The picture is damaged and cannot be read.")
        return text


def read_file(path: Path) -> bytes:
    """The bytes of a picture file; raises PhotoError."""
    try:
        return files.read_regular(path, most=LARGEST_FILE)
    except files.TooLargeError as error:
        raise PhotoError(PhotoFault.TOO_LARGE) from error
    except files.NotAFileError as error:
        raise PhotoError(PhotoFault.NO_FILE) from error
    except OSError as error:
        log.warning("A photo could not be opened: %s", error)
        raise PhotoError(PhotoFault.UNREADABLE) from error


def check(data: bytes, *, most_pixels: int = MOST_PIXELS) -> QSize:
    """The size in pixels that the header tells, before it is turned; raises PhotoError.

    Nothing is decoded for it.
    """
    reading = _Reading(data)
    size = reading.reader.size()
    if size.isEmpty():
        raise PhotoError(PhotoFault.DAMAGED)
    if size.width() * size.height() > most_pixels:
        raise PhotoError(PhotoFault.TOO_MANY_PIXELS)
    return size


def decode(
    data: bytes, cut: QRectF = WHOLE, *, longest: int = LONGEST_SIDE, most_pixels: int = MOST_PIXELS
) -> QImage:
    """The upright picture, its pixels alone; of a moving one the first; raises PhotoError.

    cut is the part that is wanted, in fractions of the upright picture. longest is the most
    pixels that each side of that part gets; a smaller picture stays as it is. Safe in a thread.
    """
    size = check(data, most_pixels=most_pixels)
    reading = _Reading(data)
    reader, cut = reading.reader, held(cut)
    turned = bool(reader.transformation().value & 4) or _exif_orientation(data) > 4
    upright = size.transposed() if turned else size
    side = max(upright.width() * cut.width(), upright.height() * cut.height())
    if side > longest:
        reader.setScaledSize((size * (longest / side)).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        log.warning("A photo cannot be read: %s", reader.errorString())
        raise PhotoError(PhotoFault.DAMAGED)
    turn = _TURNS.get(_exif_orientation(data))
    return _pixels_of(image.transformed(turn) if turn else image, cut)


def reduced(image: QImage, cut: QRectF = WHOLE) -> QImage:
    """The same of a picture that is decoded already, as the clipboard has it."""
    part = _pixels_of(image, held(cut))
    if max(part.width(), part.height()) <= LONGEST_SIDE:
        return part
    ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return part.scaled(LONGEST_SIDE, LONGEST_SIDE, ratio, smooth)


def encode(image: QImage) -> bytes:
    """A picture of `decode` or `reduced` as the bytes to keep; raises PhotoError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"webp"))
    writer.setQuality(QUALITY)
    if not writer.write(image):
        log.error("A photo could not be written: %s", writer.errorString())
        raise PhotoError(PhotoFault.DAMAGED)
    return bytes(buffer.data().data())


def pixels_only(data: bytes) -> bool:
    """Whether this is a still WebP that tells nothing but its pixels, such as `encode` makes."""
    if not _is_webp(data) or struct.unpack_from("<I", data, 4)[0] != len(data) - 8:
        return False
    return {name for name, _ in _webp_chunks(data)} <= _PIXELS_ONLY


def held(cut: QRectF) -> QRectF:
    """A cut moved inside the picture, and not smaller than SMALLEST_CUT."""
    width = min(1.0, max(SMALLEST_CUT, cut.width()))
    height = min(1.0, max(SMALLEST_CUT, cut.height()))
    left, top = min(max(0.0, cut.x()), 1 - width), min(max(0.0, cut.y()), 1 - height)
    return QRectF(left, top, width, height)


def _pixels_of(image: QImage, cut: QRectF) -> QImage:
    """A part of a picture in the colours of a screen, without texts, profile and density."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    wide, high = image.width(), image.height()
    left, top = round(cut.x() * wide), round(cut.y() * high)
    size = QSize(round(cut.width() * wide), round(cut.height() * high)).expandedTo(QSize(1, 1))
    opaque = not image.hasAlphaChannel()
    form = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    part = QImage(size, form)
    if part.isNull():
        raise PhotoError(PhotoFault.TOO_MANY_PIXELS)
    part.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(1)
    with QPainter(part) as painter:
        painter.drawImage(-left, -top, image)
    return part


def _kind(data: bytes) -> bytes:
    """The kind of picture as Qt names it; raises PhotoError."""
    if data.startswith(b"\xff\xd8\xff"):
        return b"jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return b"png"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return b"gif"
    if _is_webp(data):
        return b"webp"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        raise PhotoError(PhotoFault.HEIF)
    raise PhotoError(PhotoFault.OTHER_KIND)


class _Reading:
    """A reader that takes bytes for what they begin like and nothing else, and what it reads.

    Keep it in a name for as long as its reader is used: Qt does not hold what it reads from.
    """

    def __init__(self, data: bytes) -> None:
        if len(data) > LARGEST_FILE:
            raise PhotoError(PhotoFault.TOO_LARGE)
        kind = _kind(data)
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.reader = QImageReader(self._buffer, QByteArray(kind))
        self.reader.setAutoDetectImageFormat(False)
        self.reader.setAutoTransform(True)


def _exif_orientation(data: bytes) -> int:
    """How the camera was held, as Exif of PNG and WebP has it; Qt itself minds that of JPEG."""
    if _is_webp(data):
        exif = next((body for name, body in _webp_chunks(data) if name == b"EXIF"), b"")
    elif data.startswith(b"\x89PNG"):
        exif = next((body for name, body in _png_chunks(data) if name == b"eXIf"), b"")
    else:
        return 1
    exif = exif.removeprefix(b"Exif\0\0")
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return 1
    try:
        start: int = struct.unpack_from(f"{order}I", exif, 4)[0]
        count: int = struct.unpack_from(f"{order}H", exif, start)[0]
        for at in range(start + 2, start + 2 + 12 * count, 12):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", exif, at)
            if tag == _ORIENTATION:
                return int(value)
    except struct.error:
        log.info("A photo has an Exif that breaks off")
    return 1


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def _webp_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and body of each part; one without a name stands for those after MOST_CHUNKS."""
    at = 12
    for _ in range(MOST_CHUNKS):
        if at + 8 > len(data):
            return
        length: int = struct.unpack_from("<I", data, at + 4)[0]
        yield data[at : at + 4], data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2
    yield b"", b""


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The same of a PNG, whose Exif comes before that many parts."""
    at = 8
    for _ in range(MOST_CHUNKS):
        if at + 8 > len(data):
            return
        length: int = struct.unpack_from(">I", data, at)[0]
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += 12 + length
