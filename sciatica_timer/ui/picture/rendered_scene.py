"""What is painted: the decoded pictures that stand for a scene, and where they lie."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from sciatica_timer.ui.picture.frames import PictureFrame, PictureLayer
from sciatica_timer.ui.picture.geometry import Placement
from sciatica_timer.ui.picture.scene import Scene

TRAIL_OPACITY = (0.10, 0.15, 0.20)


class PlacedLayer(NamedTuple):
    """A picture and where it lies, in device pixels."""

    target: QRect
    image: QImage
    opacity: float


class RenderedScene(msgspec.Struct, frozen=True):
    """A scene with the pictures that stand for it now; some may be neighbours of the right one."""

    scene: Scene
    placement: Placement
    mat: PictureFrame | None
    frame: PictureFrame | None
    muscle: PictureFrame | None
    """The frame whose highlight is drawn."""
    trail: tuple[PictureFrame, ...] = ()

    def moved_to(self, placement: Placement) -> "RenderedScene":
        """The same at another place or size."""
        return replace(self, placement=placement)

    def layers(self) -> Iterator[tuple[PictureLayer, int, float]]:
        """Every layer from the ground up, with its frame's width and its opacity."""
        if self.mat:
            yield self.mat.figure, self.mat.width, 1.0
        for frame, opacity in zip(self.trail, TRAIL_OPACITY, strict=False):
            yield frame.figure, frame.width, opacity
        if self.frame:
            yield self.frame.figure, self.frame.width, 1.0
        if self.muscle and self.muscle.muscle and self.scene.glow > 0:
            yield self.muscle.muscle, self.muscle.width, min(1.0, self.scene.glow)

    def another_pose_than(self, before: "RenderedScene") -> bool:
        """Whether the figure lies differently; the same one at another size does not count."""
        if self.frame is None or before.frame is None:
            return False
        return self.frame is not before.frame and self.frame.width == before.frame.width

    def changes_from(self, before: "RenderedScene") -> QRect:
        """Where it differs from what was shown at the same place, in device pixels."""
        old, new = list(before.layers()), list(self.layers())
        shared = [one for one in old if one in new]
        dirty = QRect()
        for layer, width, _ in (one for one in old + new if one not in shared):
            dirty = dirty.united(self.placement.rect(layer, width))
        return dirty

    def parts(self, dpr: float, within: QRect | None = None) -> list[PlacedLayer]:
        """What there is to draw, from the ground up.

        within is the part of the widget that is asked for, in logical pixels; None for all.
        """
        asked = within
        if within and dpr != 1:
            asked = QTransform.fromScale(dpr, dpr).mapRect(QRectF(within)).toAlignedRect()
        placed = (
            PlacedLayer(self.placement.rect(layer, width), layer.image, opacity)
            for layer, width, opacity in self.layers()
        )
        return [part for part in placed if asked is None or part.target.intersects(asked)]


def draw(painter: QPainter, parts: Iterable[PlacedLayer], dpr: float) -> None:
    """Draw pictures in device pixels, one to one wherever their size allows."""
    painter.save()
    painter.scale(1 / dpr, 1 / dpr)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for target, image, opacity in parts:
        painter.setOpacity(opacity)
        if target.size() == image.size():
            painter.drawImage(target.topLeft(), image)
        else:
            painter.drawImage(target, image)
    painter.restore()
