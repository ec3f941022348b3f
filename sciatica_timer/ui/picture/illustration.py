"""The one widget that shows an exercise: on the stage, in the library and on cards."""

from itertools import count
from typing import Literal

from PySide6.QtCore import QEvent, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QFontMetricsF,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.picture.cross_fade import CrossFade
from sciatica_timer.ui.picture.frames import MAT, FrameKey, PictureFrame
from sciatica_timer.ui.picture.geometry import STAGE_HEIGHT, PictureFit, Placement, placed, room_for
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.picture.rendered_scene import RenderedScene, draw, scaled_region
from sciatica_timer.ui.picture.scene import (
    BREATH,
    IN,
    Scene,
    breathing,
    direction,
    needed,
    pose,
    sparse,
    trail,
)
from sciatica_timer.ui.text_size import scaled

CHANGE_FADE_MS = 400
REDUCED_FADE_MS = 150
RESIZE_REST_MS = 120

_clients = count(1)


class Illustration(QWidget):
    """Shows a pose as it is handed in; never waits for a picture and keeps no time of its own.

    A picture that is missing or damaged gives way to the step's text in large letters.
    """

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = pictures
        self._client = next(_clients)
        self._fit = PictureFit.CARD
        self._unit: float | None = None
        self._text = ""
        self._wanted: Scene | None = None
        self._shown: RenderedScene | None = None
        self._missing = False
        self._step = 1
        self._ahead = True
        self._sparse = False
        self._complete: tuple[str, bool, int] | None = None
        """Of what moves: a set, whether mirrored, and the width at which all of it is there."""
        self._fade = CrossFade(self)
        self._fade.moved.connect(self.update)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESIZE_REST_MS)
        self._rest.timeout.connect(self._ask)
        pictures.arrived.connect(self._on_arrived)
        pictures.replaced.connect(self._on_replaced)

    # What to show

    def show_pose(
        self, *, set_id: str, move: str, fraction: float, mirrored: bool, muscle: float
    ) -> None:
        """Show a fraction (0 to 1) of a move, with the muscle at an opacity (0 to 1)."""
        found = self.pictures.find(set_id)
        if found is None:
            self._want(Scene(set_id, mirrored, move, 0))
            return
        name, number = pose(found, move, fraction, reduced=theme.look().reduced_motion)
        if theme.look().reduced_motion:
            muscle = float(muscle > 0 and number > 0)
        self._want(Scene(set_id, mirrored, name, number, round(muscle, 2)))

    def hold(self, *, set_id: str, mirrored: bool, at_ms: int) -> None:
        """Show the hold, breathing and glowing, at_ms milliseconds after it began."""
        found = self.pictures.find(set_id)
        if found is None:
            self._want(Scene(set_id, mirrored, IN, 0))
            return
        if theme.look().reduced_motion:
            self._want(Scene(set_id, mirrored, *pose(found, IN, 1.0, reduced=True), 1.0))
            return
        self._want(Scene(set_id, mirrored, *breathing(found, at_ms)))

    def show_still(
        self, set_id: str, pose_name: Literal["start", "hold"], mirrored: bool, arrows: bool
    ) -> None:
        """Show the start or the hold, with a faint trail of the movement if arrows is true."""
        found = self.pictures.find(set_id)
        if found is None:
            self._want(Scene(set_id, mirrored, IN, 0))
            return
        held = pose_name == "hold"
        move, number = pose(found, IN, float(held), reduced=True)
        behind = trail(found, number) if arrows else ()
        self._want(Scene(set_id, mirrored, move, number, float(held), behind), ahead=False)

    def set_text(self, text: str) -> None:
        """Set the step's text: the name for screen readers, and what replaces a lost picture."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def set_fit(
        self, fit: PictureFit | Literal["stage", "card"], *, unit: float | None = None
    ) -> None:
        """Choose the room left round the figure.

        unit is the stage's u in logical pixels where the widget is not the stage's full height.
        """
        self._fit, self._unit = PictureFit(fit), unit
        self._replace()

    # What is seen

    @property
    def settled(self) -> bool:
        """Whether exactly what was asked for is on show, cross-fades included."""
        if self._wanted is None or self._missing:
            return True
        return not self._fade.active and self._shown is not None and self._exact(self._shown)

    @property
    def exact(self) -> bool:
        """Whether the frame on show is the very one asked for, not a neighbour."""
        return self._shown is not None and self._exact(self._shown)

    @property
    def fading(self) -> bool:
        """Whether one picture gives way to another just now."""
        return self._fade.active

    @property
    def scene(self) -> Scene | None:
        """What is on show, perhaps with a neighbour of its frame; None for nothing."""
        return self._shown.scene if self._shown is not None else None

    # Inside: from a request to the picture

    def _want(self, scene: Scene, *, ahead: bool = True) -> None:
        self._ahead = ahead and not theme.look().reduced_motion
        scene = scene.on_side_of(found := self.pictures.find(scene.set_id))
        if scene == self._wanted:
            return
        before = self._wanted
        self._wanted, self._missing = scene, False
        if not self._ahead:
            self._step, self._complete = 0, None
        elif found is not None:
            self._step = direction(found, before, scene, self._step)
        self._ask()

    def _ask(self) -> None:
        """Tell the loader what is needed, now and next."""
        scene = self._wanted
        placement = self._place(scene) if scene else None
        found = self.pictures.find(scene.set_id) if scene else None
        if scene and found and placement and self.isVisible():
            width = self._decode_width(placement)
            all_of_it = (scene.set_id, scene.mirrored, width)
            if self._complete != all_of_it or self.pictures.frame(scene.key(width)) is None:
                keys = needed(found, scene, width, self._step)
                there = self.pictures.request(self._client, keys)
                self._complete = all_of_it if there and self._step else None
        self._settle()

    def _settle(self) -> None:
        """Show what there is of what is wanted."""
        scene = self._wanted
        if scene is None:
            return
        placement = self._place(scene)
        if not self.pictures.has(scene.set_id):
            self._lose()
            return
        if placement is None:
            return
        width = self._decode_width(placement)
        mat_key = FrameKey(scene.set_id, MAT, 0, width, scene.mirrored)
        found = self.pictures.find(scene.set_id)
        body = scene.with_frame_of(IN, found.held) if found and scene.move == BREATH else scene
        mat, frame, breath = self.pictures.frame(mat_key), self._nearest(body, width), None
        if body is not scene and frame and frame is self.pictures.frame(body.key(width)):
            breath = self._nearest(scene, width)
        if self.pictures.damaged(mat_key) or (
            frame is None and self.pictures.damaged(body.key(width))
        ):
            self._lose()
            return
        shown = self._shown
        stays = shown is not None and scene.same_place(shown.scene)
        if shown is not None and stays:
            mat, frame = mat or shown.mat, frame or shown.frame
        elif mat is None or frame is None:
            return
        self._sparse = found is not None and sparse(found, scene.move)
        behind = (self.pictures.frame(scene.with_frame_of(IN, at).key(width)) for at in scene.trail)
        self._missing = False
        self._show(RenderedScene(scene, placement, mat, frame, breath, tuple(filter(None, behind))))

    def _show(self, shown: RenderedScene) -> None:
        before, look = self._shown, None
        if before is not None and self.isVisible():
            place_stays = shown.scene.same_place(before.scene)
            if not place_stays:
                duration = REDUCED_FADE_MS if theme.look().reduced_motion else CHANGE_FADE_MS
                look = (self._look(), duration)
            elif (theme.look().reduced_motion or self._sparse) and shown.another_pose_than(before):
                look = (self._look(), REDUCED_FADE_MS)
        self._shown = shown
        if look is not None:
            self._fade.start(*look)
        if before is None or self._fade.active or before.placement != shown.placement:
            self.update()
        else:
            self._update_part(shown.changes_from(before))

    def _nearest(self, scene: Scene, width: int) -> PictureFrame | None:
        """The frame asked for, or the decoded one of the same move that is nearest to it."""
        found = self.pictures.find(scene.set_id)
        last = found.moves[scene.move].frames - 1 if found and scene.move in found.moves else 0
        for away in range(last + 1):
            for number in {scene.number - away, scene.number + away}:
                frame = self.pictures.frame(scene.with_frame_of(scene.move, number).key(width))
                if frame is not None:
                    return frame
        return None

    def _lose(self) -> None:
        self._missing = True
        self._shown = None
        self._fade.end()
        self.update()

    def _on_arrived(self, key: FrameKey) -> None:
        if self._wanted is not None and key.set_id == self._wanted.set_id and not self.exact:
            self._settle()

    def _on_replaced(self, set_id: str) -> None:
        if self._wanted is not None and set_id == self._wanted.set_id:
            self._shown, self._missing = None, False
            self._ask()

    def _exact(self, shown: RenderedScene) -> bool:
        scene = self._wanted
        if scene is None:
            return True
        width = self._decode_width(shown.placement)
        key = scene.key(width)
        return (
            shown.scene == scene
            and shown.mat is not None
            and shown.mat.width == width
            and (own := shown.breath or shown.frame) is not None
            and (own is self.pictures.frame(key) or self.pictures.damaged(key))
            and len(shown.trail) == len(scene.trail)
        )

    def _place(self, scene: Scene) -> Placement | None:
        found = self.pictures.find(scene.set_id)
        if found is None:
            return None
        dpr, unit = self.devicePixelRatioF(), self._unit
        wide, high = self.width() * dpr, self.height() * dpr
        space = (self._fit, wide, high, unit and unit * dpr, found.opaque)
        return placed(space, found.box, self.pictures.size[0], mirrored=scene.mirrored)

    def _decode_width(self, placement: Placement) -> int:
        return min(placement.width, self.pictures.largest_width)

    def _replace(self) -> None:
        """Lay the picture out anew; it is drawn stretched until it is there at its new size."""
        self._fade.end()
        if self._shown is None:
            self._ask()
            return
        placement = self._place(self._shown.scene)
        if placement is not None:
            self._shown = self._shown.moved_to(placement)
        self.update()
        self._rest.start()

    # Inside: painting

    def _look(self) -> QPixmap:
        """What is on show now as one pixmap with alpha, a running cross-fade included."""
        dpr = self.devicePixelRatioF()
        pixmap = QPixmap((QSizeF(self.size()) * dpr).toSize())
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        if self._shown is not None:
            with QPainter(pixmap) as painter:
                draw(painter, self._shown.parts(dpr), dpr)
        return self._fade.blend(pixmap)

    def _update_part(self, part: QRegion) -> None:
        """Repaint a region given in device pixels."""
        if not part.isEmpty():
            self.update(scaled_region(part, 1 / self.devicePixelRatioF(), margin=1))

    def _paint_text(self, painter: QPainter) -> None:
        """Draw the step's text as large as it fits, from the stage's name size down."""
        room = room_for(self._fit, QSizeF(self.size()), self._unit)
        largest = 40 * self.height() / STAGE_HEIGHT if self._fit is PictureFit.STAGE else scaled(20)
        centred, least = Qt.AlignmentFlag.AlignCenter, scaled(14)
        flags, font = int(centred | Qt.TextFlag.TextWordWrap), theme.fixed_font(least)
        for size in range(max(least, round(largest)), least - 1, -2):
            font = theme.fixed_font(size)
            taken = QFontMetricsF(font).boundingRect(room, flags, self._text).size()
            if taken == taken.boundedTo(room.size()):
                break
        else:
            # A word that is wider than all of it goes on in the next line.
            flags = int(centred | Qt.TextFlag.TextWrapAnywhere)
        painter.setFont(font)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, flags, self._text)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture on whatever lies behind, or the text in its place."""
        dpr = self.devicePixelRatioF()
        parts = self._shown.parts(dpr, event.region()) if self._shown is not None else []
        # Words and the line of exercises lie over the picture, mostly where there is none.
        if not parts and not self._missing and not self._fade.active:
            return
        with QPainter(self) as painter:
            if self._missing:
                self._paint_text(painter)
            elif self._fade.active:
                painter.drawPixmap(0, 0, self._look())
            else:
                draw(painter, parts, dpr)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep showing what there is and ask for it at the new size once resizing rests."""
        super().resizeEvent(event)
        self._replace()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when the window comes to a screen of another density."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._replace()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for pictures again."""
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let others have the room while nobody looks."""
        super().hideEvent(event)
        self._complete = None
        self.pictures.withdraw(self._client)

    def sizeHint(self) -> QSize:
        """A picture of middling size."""
        return QSize(360, 270)

    def minimumSizeHint(self) -> QSize:
        """The smallest at which a pose can be told."""
        return QSize(96, 64)
