"""Frames with squeezed pixels: a sixth of the size, and there again in a millisecond."""

import logging
from typing import Any, NamedTuple

import msgspec
from lz4 import block as untyped
from PySide6.QtCore import QFile, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from sciatica_timer.ui.picture.frames import PictureFrame, PictureLayer

log = logging.getLogger(__name__)
lz4: Any = untyped
COMPRESSION: dict[str, Any] = {"mode": "high_compression", "compression": 3}
"""A sixth smaller than packed in a fifth of the time, so that the longest exercise has room."""

FOR_GOOD: dict[str, Any] = {"mode": "high_compression", "compression": 12}
"""What is packed once and ships."""
WIDTH_BYTES = 2
EVEN = QColor(254, 254, 254)
"""All bits of a colour but the lowest."""


class PackedLayer(NamedTuple):
    """A layer whose pixels are squeezed."""

    data: bytes
    size: QSize
    x: int
    y: int


class PackedFrame(msgspec.Struct, frozen=True):
    """A frame with squeezed pixels."""

    width: int
    layers: tuple[PackedLayer, ...]
    """The figure, and the highlight where it has one."""

    @property
    def cost(self) -> int:
        """Bytes held."""
        return sum(len(layer.data) for layer in self.layers)


def pack(frame: PictureFrame) -> PackedFrame:
    """A frame with its pixels squeezed, so that they are there again quickly."""
    layers = (frame.figure, frame.muscle) if frame.muscle else (frame.figure,)
    return PackedFrame(
        frame.width,
        tuple(PackedLayer(_squeezed(one.image), one.image.size(), one.x, one.y) for one in layers),
    )


def unpack(packed: PackedFrame) -> PictureFrame:
    """The frame as it was packed, each colour to 1 of 255, and what is opaque opaque."""
    return PictureFrame(packed.width, *(_unpacked(layer) for layer in packed.layers))


def _squeezed(image: QImage) -> bytes:
    # The lowest bit of a colour is noise of the picture's file: without it, nothing else can be
    # seen and a frame takes a fifth less.
    even = QImage(image)
    with QPainter(even) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.RasterOp_SourceAndDestination)
        painter.fillRect(even.rect(), EVEN)
    return lz4.compress(even.constBits(), store_size=False, **COMPRESSION)


def _unpacked(layer: PackedLayer) -> PictureLayer:
    wide, high = layer.size.toTuple()
    pixels: bytes = lz4.decompress(layer.data, uncompressed_size=4 * wide * high)
    image = QImage(pixels, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
    # The image borrows its pixels, and PySide keeps them for as long as any copy of it does.
    return PictureLayer(image, layer.x, layer.y)


def pack_small(image: QImage) -> bytes:
    """A small picture as a file: its width, and its pixels as they are painted, squeezed."""
    shown = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    pixels: bytes = lz4.compress(shown.constBits(), **FOR_GOOD)
    return shown.width().to_bytes(WIDTH_BYTES, "little") + pixels


def read_small(path: str) -> QImage | None:
    """The picture in such a file, or None with a line in the log."""
    file = QFile(path)
    opened = file.open(QIODevice.OpenModeFlag.ReadOnly)
    data = bytes(file.readAll().data()) if opened else b""
    wide = int.from_bytes(data[:WIDTH_BYTES], "little")
    try:
        pixels: bytes = lz4.decompress(data[WIDTH_BYTES:])
        high = len(pixels) // (4 * wide)
    except (lz4.LZ4BlockError, ArithmeticError, MemoryError, ValueError) as error:
        log.warning("Picture %s cannot be shown: %s", path, error)
        return None
    return QImage(pixels, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
