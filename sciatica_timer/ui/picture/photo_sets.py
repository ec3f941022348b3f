"""A person's own photos as picture sets: one or two pictures, shown as every other set is."""

import os

import msgspec
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from sciatica_timer.ui.picture.frames import (
    MAT,
    DecodeJob,
    FrameKey,
    PictureFrame,
    PictureLayer,
    read_image,
)
from sciatica_timer.ui.picture.index import IN, MoveIndex, SetIndex

CHANGE_MS = 1000
"""So long the way from one photo to the other is taken for: too few pictures to move, so they
fade."""


class PhotoSet(msgspec.Struct, frozen=True):
    """Where the photos of one exercise lie; of one alone the other place is empty."""

    start: str
    hold: str
    mirrored: bool = False
    """They show the right side, and are mirrored for the left."""

    @property
    def paths(self) -> tuple[str, ...]:
        """The photos in the order of the move; one serves for both ends where there is one."""
        return tuple(dict.fromkeys(filter(None, (self.start, self.hold))))

    def index(self, whole: QSize) -> SetIndex:
        """What the index of the pictures would say of it; whole is the size of every picture."""
        room = QRect()
        for path in self.paths:
            room = room.united(_place(_size_of(path), whole))
        room = QRect(0, 0, whole.width(), whole.height()) if room.isEmpty() else room
        return SetIndex(
            box=(room.x(), room.y(), room.width(), room.height()),
            moves={IN: MoveIndex(frames=len(self.paths), ms=CHANGE_MS)},
            sided=self.mirrored,
            opaque=True,
        )

    def job(self, key: FrameKey, size: QSize) -> DecodeJob | None:
        """What is to be decoded for one of its pictures, or for the ground that it lacks."""
        if key.move == MAT:
            return DecodeJob(key, size, "", photo=True)
        if key.move != IN or not 0 <= key.number < len(self.paths):
            return None
        return DecodeJob(key, size, self.paths[key.number], photo=True)

    def small_job(self, key: FrameKey) -> DecodeJob:
        """What is to be decoded for a small picture of it; the number of the key is its height."""
        return DecodeJob(key, QSize(key.width, key.number), self.paths[-1], photo=True)


def decode_photo(job: DecodeJob) -> PictureFrame | None:
    """One photo as large as it fits into a whole picture, or an empty ground; None if damaged."""
    if not job.path:
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        nothing.fill(Qt.GlobalColor.transparent)
        return PictureFrame(job.key.width, PictureLayer(nothing, 0, 0))
    place = _place(_size_of(job.path), job.size)
    image = (
        read_image(job.path, place.size(), mirrored=job.key.mirrored) if place.isValid() else None
    )
    if image is None:
        return None
    return PictureFrame(job.key.width, PictureLayer(image, place.x(), place.y()))


def _size_of(path: str) -> QSize:
    """The size that the header tells; empty where there is no plain file, as a pipe would wait."""
    return QImageReader(path).size() if os.path.isfile(path) else QSize()


def _place(photo: QSize, whole: QSize) -> QRect:
    """Where a photo lies in a whole picture, as large as it fits."""
    if photo.isEmpty():
        return QRect()
    size = photo.scaled(whole, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    left = (whole.width() - size.width()) // 2
    return QRect(left, (whole.height() - size.height()) // 2, size.width(), size.height())
