"""What is painted: the decoded pictures that stand for a scene, and where they lie."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QRegion, QTransform

from sciatica_timer.ui.picture.frames import PictureFrame, PictureLayer
from sciatica_timer.ui.picture.geometry import Placement
from sciatica_timer.ui.picture.scene import Scene

TRAIL_OPACITY = (0.10, 0.15, 0.20)


class PlacedLayer(NamedTuple):
    """A picture and where it lies, in device pixels."""

    target: QRect
    image: QImage
    opacity: float
    visible: QRegion
    """What is to be drawn of the target."""


class RenderedScene(msgspec.Struct, frozen=True):
    """A scene with the pictures that stand for it now; some may be neighbours of the right one."""

    scene: Scene
    placement: Placement
    mat: PictureFrame | None
    frame: PictureFrame | None
    breath: PictureFrame | None = None
    """Of a hold: what is shown in place of a part of the frame."""
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
        if self.breath:
            yield self.breath.figure, self.breath.width, 1.0
        if self.frame and self.frame.muscle and self.scene.glow > 0:
            yield self.frame.muscle, self.frame.width, min(1.0, self.scene.glow)

    def another_pose_than(self, before: "RenderedScene") -> bool:
        """Whether the figure lies differently; the same one at another size does not count."""
        if self.frame is None or before.frame is None:
            return False
        return self.frame is not before.frame and self.frame.width == before.frame.width

    def changes_from(self, before: "RenderedScene") -> QRegion:
        """Where it differs from what was shown at the same place, in device pixels."""
        old, new = list(before.layers()), list(self.layers())
        shared = [one for one in old if one in new]
        dirty = QRegion()
        for layer, width, _ in (one for one in old + new if one not in shared):
            dirty += self.placement.rect(layer, width)
        # A figure that moves is painted as one rectangle: many cost more than their pixels.
        return dirty if self.frame is before.frame else QRegion(dirty.boundingRect())

    def parts(self, dpr: float, within: QRegion | None = None) -> list[PlacedLayer]:
        """What there is to draw, from the ground up.

        within is the part of the widget that is asked for, in logical pixels; None for all.
        """
        asked = scaled_region(within, dpr) if within is not None else None
        found: list[PlacedLayer] = []
        for layer, width, opacity in self.layers():
            target = self.placement.rect(layer, width)
            visible = QRegion(target) if asked is None else asked & target
            if self.breath and self.frame and layer is self.frame.figure:
                visible -= self.placement.rect(self.breath.figure, self.breath.width)
            if not visible.isEmpty():
                found.append(PlacedLayer(target, layer.image, opacity, visible))
        return found


def rects(region: QRegion) -> Iterable[QRect]:
    """The rectangles that make up a region."""
    return cast("Iterable[QRect]", region)  # PySide does not say what it gives


def scaled_region(region: QRegion, scale: float, margin: int = 0) -> QRegion:
    """All pixels that a region touches when it is scaled, each of its parts with a margin."""
    if scale == 1 and not margin:
        return region
    transform, found = QTransform.fromScale(scale, scale), QRegion()
    for rect in rects(region):
        aligned = transform.mapRect(QRectF(rect)).toAlignedRect()
        found += aligned.adjusted(-margin, -margin, margin, margin)
    return found


def draw(painter: QPainter, parts: Iterable[PlacedLayer], dpr: float) -> None:
    """Draw pictures in device pixels, one to one wherever their size allows."""
    painter.save()
    painter.scale(1 / dpr, 1 / dpr)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for target, image, opacity, visible in parts:
        painter.setOpacity(opacity)
        if target.size() == image.size():
            for rect in rects(visible):
                painter.drawImage(rect, image, rect.translated(-target.topLeft()))
        else:
            painter.setClipRegion(visible)
            painter.drawImage(target, image)
            painter.setClipping(False)
    painter.restore()
