"""What is kept of a session: its record, and the journal that survives a crash."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Completion, Hurt, Session
from sciatica_timer.domain.timeline import Segment, Timeline
from sciatica_timer.engine.recorder import Recorder
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.services.store.journal import Journal

JOURNAL_MS = 5_000


class SessionRecording(QObject):
    """Records one session while it is played, and writes it into the journal."""

    def __init__(
        self,
        recorder: Recorder,
        playback: PlaybackController,
        journal: Journal,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._playback = playback
        self._journal = journal
        self._writing = QTimer(self)
        self._writing.setInterval(JOURNAL_MS)
        self._writing.timeout.connect(self.write)
        recorder.time_is(playback.ticks())
        playback.ran.connect(self._on_ran)
        playback.waited.connect(self._on_waited)
        playback.skipped.connect(self._on_skipped)
        self._writing.start()

    @property
    def anything_done(self) -> bool:
        """Whether leaving now would leave something behind."""
        return not self._recorder.is_empty

    @property
    def session_id(self) -> str:
        """The id of the record."""
        return self._recorder.session_id

    @property
    def hurting(self) -> tuple[int, Side | None]:
        """Which exercise and side it belongs to that it hurts now."""
        return self._recorder.hurting(self._playback.player.index)

    def replan(self, timeline: Timeline) -> None:
        """Go on with the same session laid out anew."""
        self._recorder.replan(timeline)

    def hurt(self, hurt: Hurt) -> None:
        """Keep that it hurt, at once."""
        self._recorder.hurt_at(self._playback.player.index, hurt)
        self.write()

    def session(self, completion: Completion) -> Session | None:
        """The record as it is now; None where nothing was done that could be kept."""
        if not self.anything_done:
            return None
        self._recorder.time_is(self._playback.ticks())
        return self._recorder.session(completion=completion)

    def write(self) -> None:
        """Write into the journal what was done and where it stands."""
        session = self.session(Completion.LEFT)
        if session is not None and self._playback.running:
            player = self._playback.player
            on = player.segment
            place = {
                "segment": player.index,
                "on": [on.part, on.phase, on.side, on.set, on.rep],
                "sides": self._recorder.side_counts,
            }
            self._journal.update(session, place)

    def close(self) -> None:
        """Record no more."""
        self._writing.stop()
        self._playback.ran.disconnect(self._on_ran)
        self._playback.waited.disconnect(self._on_waited)
        self._playback.skipped.disconnect(self._on_skipped)
        self.deleteLater()

    def _on_ran(self, start: int, end: int) -> None:
        self._recorder.time_is(self._playback.ticks())
        self._recorder.ran(start, end)

    def _on_waited(self, segment: Segment, for_ms: int) -> None:
        self._recorder.waited(segment.part, segment.side, for_ms)

    def _on_skipped(self, part: int) -> None:
        self._recorder.left_out(part)


class SessionSaver(QObject):
    """Adds records to the history; the journal goes once they are on the disk there.

    On a full disk the journal is what is left of a session; the next start finds it.
    """

    def __init__(
        self,
        history: HistoryStore,
        journal: Journal,
        recording: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """recording says whether a session is under way, and so uses the journal."""
        super().__init__(parent)
        self._history = history
        self._journal = journal
        self._recording = recording
        self._owed = False
        """Whether the journal holds a session that is not in the history on the disk yet."""
        history.saved.connect(self._on_saved)

    def save(self, session: Session) -> None:
        """Add a record to the history."""
        self._owed = True
        self._history.add(session)

    def discard(self) -> None:
        """A session ended without a record."""
        if not self._owed:
            self._journal.finish()

    def _on_saved(self) -> None:
        if self._owed:
            self._owed = False
            if not self._recording():
                self._journal.finish()
