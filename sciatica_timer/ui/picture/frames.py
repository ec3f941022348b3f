"""Decoded pictures: read from disk at the size they are shown in, cut to what is visible."""

import logging
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from sciatica_timer.ui.picture.index import BREATH, SetIndex

log = logging.getLogger(__name__)

LINES = 4
MAT = "mat"
"""Stands in place of a move's name for the static ground of a set."""


class FrameKey(NamedTuple):
    """Names one decoded picture. width is that of the whole rendered picture as shown."""

    set_id: str
    move: str
    number: int
    width: int
    mirrored: bool

    @property
    def unmirrored(self) -> "FrameKey":
        """The picture as it was rendered."""
        return self._replace(mirrored=False) if self.mirrored else self


class PictureLayer(msgspec.Struct, frozen=True):
    """One picture cut to its visible part; x and y are where it lies in the whole one."""

    image: QImage
    x: int
    y: int

    @property
    def cost(self) -> int:
        """Bytes held."""
        return self.image.sizeInBytes()

    def mirrored(self, width: int) -> "PictureLayer":
        """The same in a whole picture of that width that is mirrored."""
        image = self.image.flipped(Qt.Orientation.Horizontal)
        return PictureLayer(image, width - self.x - image.width(), self.y)


class PictureFrame(msgspec.Struct, frozen=True):
    """A figure with its highlight, or the ground alone; width as in its key."""

    width: int
    figure: PictureLayer
    muscle: PictureLayer | None = None

    @property
    def cost(self) -> int:
        """Bytes held by both layers."""
        return self.figure.cost + (self.muscle.cost if self.muscle else 0)

    def mirrored(self) -> "PictureFrame":
        """The same of the other side."""
        muscle = self.muscle.mirrored(self.width) if self.muscle else None
        return PictureFrame(self.width, self.figure.mirrored(self.width), muscle)


class DecodeJob(msgspec.Struct, frozen=True):
    """What the worker needs to decode one frame; an empty muscle path means none."""

    key: FrameKey
    size: QSize
    path: str
    muscle_path: str = ""
    photo: bool = False
    """It has a shape of its own, and none that can be seen through."""
    part: QRect | None = None
    """Only this is kept of it; None for what can be seen."""


def decode_job(
    key: FrameKey, folder: str, found: SetIndex, size: QSize, scale: float
) -> DecodeJob | None:
    """What to read for a rendered frame of a set in that folder, or None where it has none such.

    scale is that of size against the rendered picture.
    """
    if key.move == MAT:
        return DecodeJob(key, size, f"{folder}/mat.webp")
    move = found.moves.get(key.move)
    if move is None or not 0 <= key.number < move.frames:
        return None
    name = f"{folder}/{key.move}/{key.number:02d}"
    if key.move == BREATH:
        part = QRectF(*(scale * each for each in move.part or found.box)).toAlignedRect()
        return DecodeJob(key, size, f"{name}.webp", part=part & QRect(QPoint(), size))
    muscle = f"{name}-muscle.webp" if key.number in move.muscle else ""
    return DecodeJob(key, size, f"{name}.webp", muscle)


def decode(job: DecodeJob, bad: set[str]) -> PictureFrame | None:
    """Decode a frame, or None when its picture is missing or damaged.

    bad holds the paths that failed before; they are not tried again.
    """
    figure = read_layer(job.path, job.size, bad, job.part)
    if figure is None:
        return None
    muscle = None
    if job.muscle_path:
        muscle = read_layer(job.muscle_path, job.size, bad)
    return PictureFrame(job.key.width, figure, muscle)


def read_layer(
    path: str, size: QSize, bad: set[str], part: QRect | None = None
) -> PictureLayer | None:
    """Read one picture at a size and cut it to a part, or to what can be seen."""
    if path in bad:
        return None
    image = read_image(path, size)
    if image is None:
        bad.add(path)
        return None
    bounds = part or visible_bounds(image)
    return PictureLayer(image.copy(bounds), bounds.x(), bounds.y())


def read_image(path: str, size: QSize, *, mirrored: bool = False) -> QImage | None:
    """Read one picture at a size, ready to be drawn fast, or None with a line in the log."""
    reader = QImageReader(path)
    reader.setScaledSize(size)
    image = reader.read()
    if image.isNull():
        log.warning("Picture %s cannot be shown: %s", path, reader.errorString())
        return None
    image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
    return image.flipped(Qt.Orientation.Horizontal) if mirrored else image


def visible_bounds(image: QImage) -> QRect:
    """A rectangle that holds everything not fully transparent, at least 1 x 1.

    Only every fourth line is looked at, with as much to spare round it: this runs in Python for
    each picture of a move, and no figure is thinner than that.
    """
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    stride, width = alpha.bytesPerLine(), alpha.width()
    data = bytes(alpha.constBits())
    top, bottom, left, right = -1, 0, width, 0
    for line in range(0, alpha.height(), LINES):
        # Only up to the width: what pads a line to its stride is never cleared.
        row = data[line * stride : line * stride + width]
        inked = row.rstrip(b"\0")
        if inked:
            top = line if top < 0 else top
            bottom = line
            right = max(right, len(inked))
            left = min(left, width - len(row.lstrip(b"\0")))
    if top < 0:
        return QRect(0, 0, 1, 1)
    found = QRect(left, top, right - left, bottom - top + 1)
    return found.adjusted(-LINES, -LINES, LINES, LINES).intersected(image.rect())
