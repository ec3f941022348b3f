"""Lets a desktop's media keys lead a session, and shows there what is on."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QUrl
from PySide6.QtGui import QImage, QImageWriter

from sciatica_timer.app.session.state import Idle
from sciatica_timer.app.start.second_start import SecondStart
from sciatica_timer.domain.timeline import Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.services import files
from sciatica_timer.services.media_player import MediaPlayer, Playing
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.services.playback_position import PlaybackPosition
from sciatica_timer.services.store.background_worker import BackgroundWorker
from sciatica_timer.ui.picture.pictures import Pictures

PICTURE = QSize(400, 300)
CLOSE_S = 1.0
"""So long the end of the app waits for the picture that is being put away."""


class MediaController(QObject):
    """Follows the session; what a key asks for is done as the keys of the window do it."""

    def __init__(
        self,
        player: MediaPlayer,
        playback: PlaybackController,
        pictures: Pictures,
        cache: Path,
        outside: SecondStart,
        parent: QObject | None = None,
    ) -> None:
        """cache is the folder in which the picture is put for the desktop to read."""
        super().__init__(parent)
        self._player = player
        self._session = session = outside.session
        self._playback = playback
        self._pictures = pictures
        self._cache = cache
        self._outside = outside
        self._shown: tuple[int, bool, int] | None = None
        self._playing: Playing | None = None
        self._drawn: Path | None = None
        """The picture that lies in the folder now, or is being put there."""
        self._worker = BackgroundWorker(self)
        session.moved.connect(self._on_moved)
        session.ended.connect(self._on_ended)
        player.commanded.connect(self._on_command)

    def _on_moved(self, timeline: Timeline, position: PlaybackPosition) -> None:
        self._player.move(position.position_ms)
        paused = position.state in (State.PAUSED, State.UNREADY)
        part = position.segment.part
        # Up to thirty times a second it moves, but what is shown changes seldom.
        shown = (part, paused, timeline.total_ms)
        if shown != self._shown:
            self._shown = shown
            self._show(timeline, part, paused=paused)

    def _show(self, timeline: Timeline, part: int, *, paused: bool) -> None:
        state = self._session.state
        if isinstance(state, Idle):
            return
        planned, before = timeline.plan[part], self._playing
        self._playing = Playing(
            title=planned.exercise.name,
            routine=state.plan.routine.name,
            length_ms=timeline.total_ms,
            paused=paused,
            part=part,
            picture=before.picture if before and before.part == part else "",
        )
        self._player.show(self._playing)
        if before is None or before.part != part:
            self._draw(planned.picture)

    def _draw(self, name: str) -> None:
        """Put a picture where the desktop can read it, and tell where; no disk holds this up."""
        self._put_away()
        image = self._pictures.thumbnail(name, PICTURE, 1.0, waits=True).toImage()
        if image.isNull():
            return
        path = self._drawn = self._cache / f"now-{name}.png"

        def written(error: Exception | None) -> None:
            # What could not be written is not shown; by now another one may be on.
            if error is None and path == self._drawn and self._playing is not None:
                address = QUrl.fromLocalFile(str(path)).toString()
                self._playing = replace(self._playing, picture=address)
                self._player.show(self._playing)

        self._worker.do(lambda: _write(path, image), written)

    def _put_away(self) -> None:
        path, self._drawn = self._drawn, None
        if path is not None:
            self._worker.do(lambda: path.unlink(missing_ok=True), lambda _error: None)

    def _on_ended(self, _session: object) -> None:
        self._shown = self._playing = None
        self._player.show(None)
        self._put_away()

    def shut_down(self) -> None:
        """Leave no picture behind."""
        self._put_away()
        self._worker.finish(for_s=CLOSE_S)

    def _on_command(self, command: str) -> None:
        if command == "Raise":
            self._outside.come_to_front()
        if not self._session.playable:
            return
        session, playback, state = self._session, self._playback, self._playback.player.state
        acts = {"PlayPause": playback.toggle, "Next": session.next, "Previous": session.back}
        if state in (State.PAUSED, State.WAITING):
            acts["Play"] = playback.toggle
        if state is not State.PAUSED:
            acts["Pause"] = acts["Stop"] = playback.pause
        if command in acts:
            acts[command]()


def _write(path: Path, image: QImage) -> None:
    for left in path.parent.glob("now-*.png"):
        # A run that was killed has left it behind.
        left.unlink(missing_ok=True)
    files.write_atomically(path, _png(image))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
