"""Says when to get up from the computer: looks each minute, and tells after so long of use."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from sciatica_timer.app.desktop.messages import Messages
from sciatica_timer.app.desktop.reminder_controller import reminder_choices
from sciatica_timer.domain import care, sitting
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.reminders import is_quiet
from sciatica_timer.domain.sitting import Sitting
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.last_input import LastInput
from sciatica_timer.services.notifications import Notification
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.reminder_file import ReminderFile
from sciatica_timer.services.screen_lock import ScreenLock

if TYPE_CHECKING:
    from sciatica_timer.app.start.second_start import SecondStart

NAME = "get-up"
LOOK_MS = 60_000


class GetUpController(QObject):
    """Off until it is asked for; never in a session, in quiet hours or while the screen is locked.

    Where nothing tells when keyboard and mouse were last used it says nothing.
    """

    known = Signal(bool)
    """Whether that can be known on this desktop."""

    def __init__(
        self,
        history: HistoryStore,
        preferences: PreferencesStore,
        file: ReminderFile,
        last_input: LastInput,
        lock: ScreenLock,
        messages: Messages,
        outside: "SecondStart",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._preferences = preferences
        self._file = file
        self._last_input = last_input
        self._lock = lock
        self._messages = messages
        self._session, self._outside = outside.session, outside
        self._sitting: Sitting | None = None
        self._asked = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        messages.pressed.connect(self._on_pressed)

    def begin(self) -> None:
        """Follow the choice of the person from now on."""
        self._preferences.changed.connect(self._on_preferences)
        self._on_preferences()

    def find_out(self) -> None:
        """Ask whether it can be known; the answer is told."""
        self._asked = True
        self._last_input.ask_idle(lambda idle_ms: self.known.emit(idle_ms is not None))

    def shut_down(self) -> None:
        """Look no more; a message whose buttons nobody hears is put away."""
        self._timer.stop()
        self._messages.take_back(NAME)

    def switch(self, on: bool) -> None:
        """Say it from now on, or no more."""
        prefs = msgspec.structs.replace(self._preferences.value, get_up=on)
        self._preferences.replace(prefs)

    def look(self) -> None:
        """See how long the person has been at the computer."""
        if self._session.active:
            self._begin_anew()
        else:
            self._last_input.ask_idle(self._on_idle)

    # -- inside -------------------------------------------------------------------------------

    def _on_preferences(self) -> None:
        on, in_tray = self._preferences.value.get_up, self._preferences.value.in_tray
        if (on or in_tray) and not self._asked:
            # The tray offers it; without one only Settings does, and asks by itself.
            self.find_out()
        if on == self._timer.isActive():
            return
        self._begin_anew()
        if on:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    def _begin_anew(self) -> None:
        self._sitting = None
        self._messages.take_back(NAME)

    def _on_idle(self, idle_ms: int | None) -> None:
        if idle_ms is None or not self._timer.isActive():
            self._begin_anew()
            return
        now, before = clock.elapsed(), self._sitting
        self._sitting = sitting.go_on(before, now, idle_ms)
        if before is not None and before.since_ms != self._sitting.since_ms:
            # The person has got up.
            self._messages.take_back(NAME)
        if self._is_time(now):
            self._lock.ask_locked(self._on_locked)

    def _on_locked(self, locked: bool) -> None:
        from sciatica_timer.ui.week import reminder_words as words

        now = clock.elapsed()
        # The answer may have taken long.
        if locked or self._session.active or self._sitting is None or not self._is_time(now):
            return
        minutes = round((now - self._sitting.since_ms) / 60_000)
        self._sitting = sitting.told(self._sitting, now)
        self._messages.show(
            Notification(
                name=NAME,
                title=words.get_up_title(),
                text=words.get_up_text(minutes),
                buttons=words.get_up_buttons(),
            )
        )

    def _is_time(self, now_ms: int) -> bool:
        prefs, today = self._preferences.value, self._file.value.no_more_on
        if self._sitting is None or today == day_of(clock.now(), prefs.day_starts_at):
            return False
        if is_quiet(clock.now(), reminder_choices(prefs)):
            return False
        # With a red answer nothing is suggested.
        may = care.may_start(self._history.sessions, self._history.care)
        return may and sitting.is_long(self._sitting, now_ms, prefs.get_up_after_min * 60_000)

    def _on_pressed(self, name: str, key: str) -> None:
        from sciatica_timer.ui.week.reminder_words import ENOUGH

        if name != NAME:
            return
        self._messages.take_back(NAME)
        if key != ENOUGH:
            self._outside.come_to_front()
            return
        today = day_of(clock.now(), self._preferences.value.day_starts_at)
        self._file.replace(msgspec.structs.replace(self._file.value, no_more_on=today))
