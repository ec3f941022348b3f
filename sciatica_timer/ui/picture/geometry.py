"""Where a picture lies in its widget, in device pixels so that it is drawn one to one."""

from enum import StrEnum
from functools import lru_cache

import msgspec
from PySide6.QtCore import QRect, QRectF, QSizeF

from sciatica_timer.ui.picture.frames import PictureLayer

STAGE_HEIGHT = 672
"""The stage's picture is 672 u high, u being a 760th of the window's height."""
STAGE_ABOVE = 152
STAGE_BELOW = 64
PHOTO_BELOW = 150
"""Under what cannot be seen through: room for three lines of a step."""
STAGE_BESIDE = 28
CARD_MARGIN = 0.065


class PictureFit(StrEnum):
    """Which room a picture leaves round itself."""

    STAGE = "stage"
    CARD = "card"


class Placement(msgspec.Struct, frozen=True):
    """Where the whole rendered picture lies in the widget, in device pixels."""

    x: int
    y: int
    width: int

    def rect(self, layer: PictureLayer, width: int) -> QRect:
        """Where a layer lies that was decoded for a whole picture of that width."""
        if width == self.width:
            return QRect(
                self.x + layer.x, self.y + layer.y, layer.image.width(), layer.image.height()
            )
        scale = self.width / width
        return QRectF(
            self.x + layer.x * scale,
            self.y + layer.y * scale,
            layer.image.width() * scale,
            layer.image.height() * scale,
        ).toAlignedRect()


def room_for(
    fit: PictureFit, size: QSizeF, unit: float | None = None, *, opaque: bool = False
) -> QRectF:
    """The part of a widget in which the figure and its mat lie.

    Words of the stage lie over what can be seen through, and under what is opaque.
    """
    if fit is PictureFit.STAGE:
        u = size.height() / STAGE_HEIGHT if unit is None else unit
        return QRectF(
            STAGE_BESIDE * u,
            STAGE_ABOVE * u,
            size.width() - 2 * STAGE_BESIDE * u,
            size.height() - (STAGE_ABOVE + (PHOTO_BELOW if opaque else STAGE_BELOW)) * u,
        )
    margin = CARD_MARGIN * size.height()
    return QRectF(0, 0, size.width(), size.height()).adjusted(margin, margin, -margin, -margin)


def place(
    room: QRectF, box: tuple[int, int, int, int], whole_width: int, *, mirrored: bool
) -> Placement | None:
    """Fit a set's box into a room, centred; None when either is empty."""
    x, y, width, height = box
    if min(width, height) < 1 or min(room.width(), room.height()) < 1:
        return None
    scale = min(room.width() / width, room.height() / height)
    shown = max(1, round(whole_width * scale))
    scale = shown / whole_width
    left = whole_width - x - width if mirrored else x
    return Placement(
        round(room.center().x() - (left + width / 2) * scale),
        round(room.center().y() - (y + height / 2) * scale),
        shown,
    )


@lru_cache(maxsize=64)
def placed(
    space: tuple[PictureFit, float, float, float | None, bool],
    box: tuple[int, int, int, int],
    whole_width: int,
    *,
    mirrored: bool,
) -> Placement | None:
    """The same in a widget: its fit, width, height and unit, and whether the picture is opaque.

    In device pixels. Worked out once, for it is asked with each picture of a move.
    """
    fit, wide, high, unit, opaque = space
    room = room_for(fit, QSizeF(wide, high), unit, opaque=opaque)
    return place(room, box, whole_width, mirrored=mirrored)
