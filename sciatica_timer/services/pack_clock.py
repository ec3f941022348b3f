"""Runs the cold or heat timer beside everything else, and says when a word of it is due."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.domain.pack import Pack, PackCue, PackTimer, start_pack

TICK_MS = 250


class PackClock(QObject):
    """Holds the one timer; ticks are handed in as monotonic milliseconds."""

    changed = Signal(object, int)
    """The PackTimer or None, and the time it was looked at."""
    said = Signal(object, object)
    """A Pack and the PackCue whose words are due."""

    def __init__(self, ticks: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks = ticks
        self._timer: PackTimer | None = None
        self._last = 0
        self._beat = QTimer(self)
        self._beat.setInterval(TICK_MS)
        self._beat.timeout.connect(self.look)

    @property
    def timer(self) -> PackTimer | None:
        """The timer that runs or is paused; None when there is none."""
        return self._timer

    def start(self, pack: Pack, minutes: int) -> None:
        """Begin a pack; it can not be longer than allowed."""
        self._last = self._ticks()
        self._take(start_pack(pack, minutes, self._last))
        self.said.emit(pack, PackCue.START)

    def pause(self) -> None:
        """Stand still."""
        if self._timer is not None:
            self._take(self._timer.pause(self._ticks()))

    def resume(self) -> None:
        """Run on from where it stands."""
        if self._timer is not None:
            self._last = self._ticks()
            self._take(self._timer.resume(self._last))

    def stop(self) -> None:
        """End it without a word."""
        self._take(None)

    def look(self) -> None:
        """See what time it is; called a few times a second while the timer runs."""
        if self._timer is None:
            return
        now, timer = self._ticks(), self._timer
        due = timer.cues(self._last, now)
        self._last = now
        self._take(None if timer.over(now) else timer)
        for cue in due:
            self.said.emit(timer.pack, cue)

    def _take(self, timer: PackTimer | None) -> None:
        self._timer = timer
        runs = timer is not None and timer.running
        if runs != self._beat.isActive():
            (self._beat.start if runs else self._beat.stop)()
        self.changed.emit(timer, self._ticks())
