"""Made photos that tell what a camera tells, in every format, and files that only look like one."""

import struct
import zlib

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QColorSpace, QImage, QPainter

TELLTALES = (
    b"Exif",
    b"GPS",
    b"Pixelphone",
    b"taken at home",
    b"http://ns.adobe.com",
    b"ICC_PROFILE",
)
"""What no kept picture may hold."""
SIZE = QSize(90, 60)
KINDS = ("jpeg", "png", "webp")
RED, BLUE, GREEN, WHITE = "#e01010", "#1010e0", "#10a010", "#f0f0f0"


def picture(size: QSize = SIZE) -> QImage:
    """Red at the top left, blue at the top right, green at the bottom left, white else."""
    image = QImage(size, QImage.Format.Format_RGB32)
    half, half_high = size.width() // 2, size.height() // 2
    with QPainter(image) as painter:
        painter.fillRect(image.rect(), QColor(WHITE))
        painter.fillRect(0, 0, half, half_high, QColor(RED))
        painter.fillRect(half, 0, half, half_high, QColor(BLUE))
        painter.fillRect(0, half_high, half, half_high, QColor(GREEN))
    return image


def corners(image: QImage) -> str:
    """The colours of the four corners, row by row, by their first letters."""
    xs, ys = (2, image.width() - 3), (2, image.height() - 3)
    return "".join(_letter(image.pixelColor(x, y)) for y in ys for x in xs)


def _letter(found: QColor) -> str:
    names = {"r": RED, "b": BLUE, "g": GREEN, "w": WHITE}

    def away(letter: str) -> int:
        wanted = QColor(names[letter])
        return sum(
            abs(a - b)
            for a, b in zip(found.getRgb()[:3], wanted.getRgb()[:3], strict=True)  # type: ignore[arg-type]
        )

    return min(names, key=away)


def exif(orientation: int, *, motorola: bool = False) -> bytes:
    """The block a camera writes: how it was held, who made it, and where it was."""
    order = ">" if motorola else "<"
    maker = b"Pixelphone GPS taken at home\0"
    gps_at = 8 + 2 + 3 * 12 + 4 + len(maker)
    entries = struct.pack(f"{order}HHII", 0x010F, 2, len(maker), 8 + 2 + 3 * 12 + 4)
    entries += struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    entries += struct.pack(f"{order}HHII", 0x8825, 4, 1, gps_at)
    head = (b"MM\0*" if motorola else b"II*\0") + struct.pack(f"{order}I", 8)
    gps = struct.pack(f"{order}H", 1) + struct.pack(f"{order}HHI4s", 1, 2, 2, b"N\0\0\0")
    return head + struct.pack(f"{order}H", 3) + entries + b"\0\0\0\0" + maker + gps + b"\0\0\0\0"


def encoded(image: QImage, kind: str, quality: int = 95) -> bytes:
    """The picture as Qt writes it, with a text and a profile wherever the kind has room."""
    image = QImage(image)
    image.setText("Comment", "taken at home")
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, quality)
    return bytes(buffer.data().data())


def photo(kind: str, orientation: int = 1, image: QImage | None = None) -> bytes:
    """A photo as a telephone makes it."""
    data, block = encoded(image or picture(), kind), exif(orientation)
    if kind == "jpeg":
        body = b"Exif\0\0" + block
        xmp = b"http://ns.adobe.com/xap/1.0/\0<x>taken at home</x>"
        return data[:2] + _segment(0xE1, body) + _segment(0xE1, xmp) + data[2:]
    if kind == "png":
        return data[:33] + png_chunk(b"eXIf", block) + data[33:]
    return _with_exif(data, block)


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def png_chunk(name: bytes, body: bytes) -> bytes:
    """A part of a PNG with its checksum."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png_of_size(width: int, height: int) -> bytes:
    """A PNG whose head promises that many pixels, and that holds next to none."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = png_chunk(b"IHDR", head) + png_chunk(b"IDAT", zlib.compress(b"\0" * 64))
    return b"\x89PNG\r\n\x1a\n" + parts + png_chunk(b"IEND", b"")


def _riff(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _with_exif(webp: bytes, block: bytes) -> bytes:
    """A WebP of Qt with its flag for Exif set, and the Exif at its end."""
    body = webp[12:]
    assert body.startswith(b"VP8X"), "the profile makes Qt write it in the extended form"
    body = body[:8] + bytes([body[8] | 8]) + body[9:] + _riff(b"EXIF", block)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


GIF = bytes.fromhex(
    "474946383961 0200 0200 80 00 00 e01010 1010e0"
    "21f904000a000000 2c 0000 0000 0200 0200 00 02 03 84 51 05 00"
    "21f904000a000000 2c 0000 0000 0200 0200 00 02 03 8c 59 05 00 3b".replace(" ", "")
)
"""Two pictures after one another: all red and blue in turn."""
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 64
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
