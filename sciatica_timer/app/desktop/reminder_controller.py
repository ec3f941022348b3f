"""Reminders: asks the rule when there may be something to tell, and carries out the answer."""

from datetime import datetime, time
from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer

from sciatica_timer.app.desktop.messages import Messages
from sciatica_timer.app.locale import week_start
from sciatica_timer.domain import care, reminders
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.my_week import left_today
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.domain.reminders import Due, ReminderChoices, Told
from sciatica_timer.domain.routine import Library
from sciatica_timer.domain.week_plan import NotToday, NotTodayReason, PlannedTime
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.notifications import Notification
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.reminder_file import ReminderFile

if TYPE_CHECKING:
    from sciatica_timer.app.start.second_start import SecondStart

NAME = "reminder"
LOOK_MS = 15_000
"""No system tells Qt of a sleep, of a clock that is set and of another zone all three. So it looks
at the clock this often while there is something to tell; without reminders nothing waits."""


def reminder_choices(prefs: Preferences) -> ReminderChoices:
    """What the person has chosen, with the first day of the week of the locale."""
    return ReminderChoices(
        some_time=time(prefs.some_time_at),
        quiet_from=time(prefs.quiet_from),
        quiet_until=time(prefs.quiet_until),
        day_starts_at=prefs.day_starts_at,
        week_start=week_start(prefs),
    )


class ReminderController(QObject):
    """Tells what is due, once, and keeps what was told."""

    def __init__(
        self,
        library: Library,
        history: HistoryStore,
        preferences: PreferencesStore,
        file: ReminderFile,
        messages: Messages,
        outside: "SecondStart",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._history = history
        self._preferences = preferences
        self._file = file
        self._messages = messages
        self._session, self._window = outside.session, outside.window
        self._outside = outside
        self._shown: tuple[Told, PlannedTime] | None = None
        """What the message on the screen is about."""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._looked = clock.now()
        self._next_at: datetime | None = None
        messages.pressed.connect(self._on_pressed)

    def begin(self) -> None:
        """Take up what an earlier run has told, and remind from now on."""
        for moment in (self._history.changed, self._preferences.changed, self._session.ended):
            moment.connect(self.ask)
        self._session.laid_out.connect(self._put_away)
        self._window.activated.connect(self.ask)
        self.ask()

    def shut_down(self) -> None:
        """Ask no more; a message whose buttons nobody hears is put away."""
        self._timer.stop()
        self._put_away()

    def ask(self, *_: object) -> None:
        """Tell what is due, and wait for the next."""
        self._timer.stop()
        prefs, log = self._preferences.value, self._history.care
        self._forget_what_is_done()
        on = prefs.reminders and log.plan is not None and bool(log.plan.times)
        # With a red answer nothing is suggested; in a session nobody is disturbed.
        if not on or self._session.active or not care.may_start(self._history.sessions, log):
            return
        answer = self._due(clock.now())
        self._keep(answer.told)
        if answer.now is not None:
            self._tell(answer.now, answer.told[-1], again=answer.again)
            answer = self._due(clock.now())
        self._looked, self._next_at = clock.now(), answer.next_at
        self._timer.start()

    def look(self) -> None:
        """Ask where the time has come, or the clock is another one than before."""
        before, self._looked = self._looked, clock.now()
        if reminders.has_news(before, self._looked, self._next_at):
            self.ask()

    def ask_not_today(self) -> None:
        """Ask what is in the way today, and keep the answer."""
        from sciatica_timer.ui.week.reminder_words import NOT_TODAY, ask_why_not_today

        question, reasons = ask_why_not_today(self._window)

        def answered(key: str) -> None:
            if key == NOT_TODAY:
                self._keep_not_today(cast(NotTodayReason, reasons.value()))

        question.answered.connect(answered)

    # -- inside -------------------------------------------------------------------------------

    def _due(self, now: datetime) -> Due:
        prefs, log = self._preferences.value, self._history.care
        return reminders.due(
            log.plan,
            self._history.calendar(prefs.day_starts_at),
            now,
            clock.zone(),
            self._file.value.told,
            [one.day for one in log.not_today],
            reminder_choices(prefs),
        )

    def _keep(self, told: tuple[Told, ...]) -> None:
        self._file.replace(msgspec.structs.replace(self._file.value, told=told))

    def _tell(self, planned: PlannedTime, told: Told, *, again: bool) -> None:
        from sciatica_timer.ui.week.reminder_words import reminder_buttons, reminder_text

        plan, routine = self._history.care.plan, self._library.routines.get(planned.routine)
        self._shown = (told, planned)
        self._messages.show(
            Notification(
                name=NAME,
                title=routine.name if routine else self.tr("Time for your exercises"),
                text=reminder_text(planned, plan.what_for if plan else "", again=again),
                buttons=reminder_buttons(),
            )
        )

    def _forget_what_is_done(self) -> None:
        """Put a message away whose routine is done or refused meanwhile."""
        if self._shown is None:
            return
        prefs, log = self._preferences.value, self._history.care
        today = day_of(clock.now(), prefs.day_starts_at)
        index, (told, planned) = self._history.calendar(prefs.day_starts_at), self._shown
        refused = any(one.day == today for one in log.not_today)
        if told.day != today or refused or planned not in left_today(log.plan, index, today):
            self._put_away()

    def _put_away(self) -> None:
        if self._shown is not None:
            self._shown = None
            self._messages.take_back(NAME)

    def _on_pressed(self, name: str, key: str) -> None:
        from sciatica_timer.ui.week.reminder_words import LATER, NOT_TODAY, START

        if name != NAME or self._shown is None:
            return
        told, planned = self._shown
        if key == LATER:
            self._keep(reminders.later(self._file.value.told, told, clock.now()))
            self._put_away()
            self.ask()
            return
        if key == START:
            self._put_away()
            self._outside.begin(planned.routine)
            return
        self._outside.come_to_front()
        if key == NOT_TODAY:
            self.ask_not_today()

    def _keep_not_today(self, reason: NotTodayReason) -> None:
        now, log = clock.now(), self._history.care
        today = day_of(now, self._preferences.value.day_starts_at)
        said = NotToday(at=now, day=today, because=reason)
        self._history.replace_care(msgspec.structs.replace(log, not_today=(*log.not_today, said)))
        if reason is NotTodayReason.PAIN:
            told = self.tr("It is kept. Strong or new pain? Look at the stop signs first.")
        else:
            told = self.tr("It is kept. Nothing reminds you of this day any more.")
        self._window.notify(told)
