"""What is kept of the session that runs: its record, and the journal that survives a crash."""

import uuid
from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from sciatica_timer.app.context import AppContext
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.routine import Routine
from sciatica_timer.domain.session import Completion, Hurt, PainAt, Session
from sciatica_timer.domain.timeline import Segment, Timeline
from sciatica_timer.engine.recorder import Recorder

JOURNAL_MS = 5_000


class SessionRecording(QObject):
    """Listens to the playback; one record at a time."""

    def __init__(
        self, context: AppContext, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._playback = playback = context.playback
        self._history = context.history
        self._journal = context.journal
        self._now = now
        self._recorder: Recorder | None = None
        self._owed = False
        """Whether the journal holds a session that is not in the history on the disk yet."""
        self._before: tuple[PainAt, ...] = ()
        self._writing = QTimer(self)
        self._writing.setInterval(JOURNAL_MS)
        self._writing.timeout.connect(self.write)
        self._history.saved.connect(self._on_saved)
        playback.ran.connect(self._on_ran)
        playback.waited.connect(self._on_waited)
        playback.skipped.connect(self._on_skipped)

    @property
    def begun(self) -> bool:
        """Whether there is a record."""
        return self._recorder is not None

    @property
    def anything_done(self) -> bool:
        """Whether leaving now would leave something behind."""
        return self._recorder is not None and not self._recorder.is_empty

    @property
    def session_id(self) -> str:
        """The id the record will have; empty before it is begun."""
        return self._recorder.session_id if self._recorder else ""

    def begin(
        self,
        timeline: Timeline,
        routine: Routine,
        before: tuple[PainAt, ...],
        cut_short: Session | None,
    ) -> None:
        """Begin a record, or go on with one that a crash cut short."""
        self._before = before
        self._recorder = Recorder(
            timeline,
            session_id=cut_short.id if cut_short else uuid.uuid4().hex,
            routine=routine.id,
            name=routine.name,
            started=cut_short.started if cut_short else self._now(),
        )
        if cut_short is not None:
            self._recorder.take_up(cut_short)
        self._recorder.time_is(self._playback.ticks())
        self._writing.start()

    def replan(self, timeline: Timeline) -> None:
        """Go on with the same session laid out anew."""
        if self._recorder:
            self._recorder.replan(timeline)

    def hurt(self, part: int, side: Side | None, hurt: Hurt) -> None:
        """Keep that it hurt, at once."""
        if self._recorder:
            self._recorder.hurt(part, side, hurt)
            self.write()

    def session(self, completion: Completion) -> Session | None:
        """The record as it is now; None where nothing was done that could be kept."""
        if self._recorder is None or not self.anything_done:
            return None
        self._recorder.time_is(self._playback.ticks())
        session = self._recorder.session(completion=completion)
        return replace(session, before=self._before)

    def write(self) -> None:
        """Write into the journal what was done and where it stands."""
        session = self.session(Completion.LEFT)
        if session is not None and self._playback.running:
            player = self._playback.player
            place = {"segment": player.index, "in_ms": player.position - player.segment.at_ms}
            self._journal.update(session, place)

    def end(self, session: Session | None) -> None:
        """Add the record to the history, or forget it."""
        self._writing.stop()
        self._recorder = None
        if session is not None:
            self.keep(session)
        elif not self._owed:
            self._journal.finish()

    def keep(self, session: Session) -> None:
        """Add a record to the history; the journal goes once it is on the disk there.

        On a full disk the journal is what is left of the session; the next start finds it.
        """
        self._owed = True
        self._history.add(session)

    def _on_saved(self) -> None:
        if self._owed:
            self._owed = False
            if self._recorder is None:
                self._journal.finish()

    def _on_ran(self, start: int, end: int) -> None:
        if self._recorder:
            self._recorder.time_is(self._playback.ticks())
            self._recorder.ran(start, end)

    def _on_waited(self, segment: Segment, for_ms: int) -> None:
        if self._recorder:
            self._recorder.waited(segment.part, segment.side, for_ms)

    def _on_skipped(self, part: int) -> None:
        if self._recorder:
            self._recorder.left_out(part)
