"""Lets a desktop's media keys lead a session, and shows there what is on."""

from pathlib import Path

from PySide6.QtCore import QObject, QSize, QUrl

from sciatica_timer.app.session.state import Idle
from sciatica_timer.app.start.second_start import SecondStart
from sciatica_timer.domain.timeline import Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.services.media_player import MediaPlayer, Playing
from sciatica_timer.services.playback_controller import PlaybackController, PlaybackPosition
from sciatica_timer.ui.picture.pictures import Pictures

PICTURE = QSize(400, 300)


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
        self._drawn = ""
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
        exercise = timeline.plan[part].exercise
        self._player.show(
            Playing(
                title=exercise.name,
                routine=state.plan.routine.name,
                length_ms=timeline.total_ms,
                paused=paused,
                part=part,
                picture=self._picture(exercise.picture),
            )
        )

    def _picture(self, name: str) -> str:
        path = self._cache / "now.png"
        if name != self._drawn:
            picture = self._pictures.thumbnail(name, PICTURE, 1.0)
            self._drawn = name if picture.save(str(path)) else ""
        return QUrl.fromLocalFile(str(path)).toString() if self._drawn else ""

    def _on_ended(self, _session: object) -> None:
        self._shown = None
        self._player.show(None)

    def _on_command(self, command: str) -> None:
        if command == "Raise":
            self._outside.come_to_front()
        if not self._session.playable:
            return
        playback, state = self._playback, self._playback.position().state
        acts = {"PlayPause": playback.toggle, "Next": playback.next, "Previous": playback.back}
        if state in (State.PAUSED, State.WAITING):
            acts["Play"] = playback.toggle
        if state is not State.PAUSED:
            acts["Pause"] = acts["Stop"] = playback.pause
        if command in acts:
            acts[command]()
