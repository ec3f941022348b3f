"""Frames with squeezed pixels: a sixth of the size, and there again in a millisecond."""

from typing import Any, NamedTuple

import msgspec
from lz4 import block as untyped
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from sciatica_timer.ui.picture.frames import PictureFrame, PictureLayer

lz4: Any = untyped
COMPRESSION: dict[str, Any] = {"mode": "high_compression", "compression": 3}
"""A sixth smaller than packed in a fifth of the time, so that the longest exercise has room."""


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
    """The frame as it was packed, to the last pixel."""
    return PictureFrame(packed.width, *(_unpacked(layer) for layer in packed.layers))


def _squeezed(image: QImage) -> bytes:
    pixels = image.constBits()
    return lz4.compress(pixels, store_size=False, **COMPRESSION)


def _unpacked(layer: PackedLayer) -> PictureLayer:
    wide, high = layer.size.toTuple()
    pixels: bytes = lz4.decompress(layer.data, uncompressed_size=4 * wide * high)
    image = QImage(pixels, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
    # The image borrows its pixels, and PySide keeps them for as long as any copy of it does.
    return PictureLayer(image, layer.x, layer.y)
