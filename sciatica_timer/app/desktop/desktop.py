"""Builds what lives beside the window: the bus, messages, the tray, reminders."""

import sys
from datetime import time
from functools import partial
from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from sciatica_timer.app.desktop.get_up_controller import GetUpController
from sciatica_timer.app.desktop.media_controller import MediaController
from sciatica_timer.app.desktop.messages import Messages
from sciatica_timer.app.desktop.reminder_controller import ReminderController
from sciatica_timer.app.desktop.tray import Tray
from sciatica_timer.app.start.quit_aware import QuitAwareApplication
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.services import autostart
from sciatica_timer.services.last_input import LastInput
from sciatica_timer.services.media_player import MediaPlayer
from sciatica_timer.services.notifications import Notification, Notifications
from sciatica_timer.services.playback_position import PauseReason
from sciatica_timer.services.reminder_file import ReminderFile
from sciatica_timer.services.screen_lock import ScreenLock
from sciatica_timer.services.session_bus import SessionBus

if TYPE_CHECKING:
    from pathlib import Path

    from sciatica_timer.app.care.pack_controller import PackController
    from sciatica_timer.app.pages.my_week_controller import MyWeekController
    from sciatica_timer.app.start.second_start import SecondStart
    from sciatica_timer.domain.routine import Library
    from sciatica_timer.services.history import HistoryStore
    from sciatica_timer.services.playback_controller import PlaybackController
    from sciatica_timer.services.preferences_store import PreferencesStore
    from sciatica_timer.ui.picture.pictures import Pictures


PACK = "pack"
"""The name of the message that the time for cold or heat is up."""


class Desktop(QObject):
    """What goes on while the window is closed, and how one comes back to it."""

    def __init__(
        self,
        library: "Library",
        history: "HistoryStore",
        preferences: "PreferencesStore",
        data: "Path",
        outside: "SecondStart",
        my_week: "MyWeekController",
        media: "tuple[PlaybackController, Pictures, Path, PackController]",
        parent: QObject | None = None,
    ) -> None:
        """outside does what is asked for from outside of the window.

        media is what media keys lead, the pictures that are shown for it and the folder for them,
        and the timer for cold and heat.
        """
        super().__init__(parent)
        self._preferences = preferences
        self.window = window = outside.window
        self._data = data
        self._come_to_front = outside.come_to_front
        self._quitting = False
        self.bus = SessionBus(self)
        self.tray = Tray(self)
        entry = QGuiApplication.desktopFileName()
        self.messages = Messages(Notifications(self.bus, entry, entry, self), self.tray, window)
        self._file = file = ReminderFile(data)
        self._known = False
        """Whether it can be known when to get up."""
        self.reminders = ReminderController(
            library,
            history,
            preferences,
            file,
            self.messages,
            outside,
            self,
        )
        lock = ScreenLock(self.bus, self)
        self.get_up = GetUpController(
            history, preferences, file, LastInput(self.bus), lock, self.messages, outside, self
        )
        self.get_up.known.connect(self._on_known)
        playback, pictures, cache, packs = media
        self.media = MediaController(
            MediaPlayer(self.bus, entry, self), playback, pictures, cache, outside, self
        )
        playback.state_changed.connect(lock.hear)
        lock.locked.connect(partial(playback.pause_for, PauseReason.LOCKED))
        packs.told.connect(self.tray.tell)
        packs.ended.connect(self._on_pack_ended)
        self.messages.pressed.connect(self._on_pressed)
        # Whoever has come back reads it in the window.
        self.window.activated.connect(partial(self.messages.take_back, PACK))
        self.tray.open_requested.connect(outside.come_to_front)
        self.tray.start_requested.connect(partial(outside.begin, ""))
        self.tray.get_up_changed.connect(self.get_up.switch)
        self.tray.quit_requested.connect(self.quit)
        self.my_week = my_week
        my_week.planned.connect(self.ask_to_remind)
        my_week.not_today.connect(self.reminders.ask_not_today)
        preferences.changed.connect(self._on_preferences)

    def begin(self) -> None:
        """Remind from now on, once the history is read."""
        self.tray.show(self._preferences.value.in_tray)
        if not (self.tray.shown or self.window.isVisible()):
            # Started for the tray, which was switched off since.
            self._come_to_front()
        self._file.read()
        self.reminders.begin()
        self.get_up.begin()
        if sys.platform == "darwin":
            # A press on its icon in the Dock does no more there than make the app the active one.
            cast(QApplication, QApplication.instance()).applicationStateChanged.connect(
                self._on_application_state
            )

    def shut_down(self) -> None:
        """Let everything go."""
        self.reminders.shut_down()
        self.get_up.shut_down()
        self.media.shut_down()
        self.tray.shut_down()
        self.bus.shut_down()

    def may_close(self) -> bool:
        """Whether closing the window ends the app; else it is hidden, and goes on in the tray."""
        wished = self._preferences.value.in_tray and not self._quitting
        if not wished or not self.tray.shown or _all_of_it_ends():
            return True
        self.window.hide()
        return False

    def quit(self) -> None:
        """End the app, after the questions that closing its window asks."""
        self._quitting = True
        if self.window.close():
            QApplication.exit(0)
        else:
            # It asks something.
            self._quitting = False
            self._come_to_front()

    def ask_to_remind(self) -> None:
        """Ask once whether to remind, when there is something planned."""
        prefs = self._preferences.value
        if prefs.reminders or prefs.reminders_asked:
            return
        from sciatica_timer.ui.week import reminder_words as words

        question = words.ask_to_remind(
            (time(prefs.quiet_from), time(prefs.quiet_until)),
            tray=self.tray.available(),
            may_start=autostart.possible(),
            parent=self.window,
        )
        question.answered.connect(self._on_answer)

    def _on_answer(self, key: str) -> None:
        from sciatica_timer.ui.week import reminder_words as words

        yes = key != words.NO
        if key == words.AND_START:
            self.start_with_computer(on=True)
        self._preferences.replace(
            msgspec.structs.replace(
                self._preferences.value,
                reminders_asked=True,
                reminders=yes,
                in_tray=self._preferences.value.in_tray or (yes and self.tray.available()),
            )
        )

    def _on_pack_ended(self, title: str, text: str) -> None:
        """The window tells it as well; a message reaches whoever does not see the window."""
        if not self.window.isActiveWindow():
            self.messages.show(Notification(name=PACK, title=title, text=text))

    def _on_pressed(self, name: str, _key: str) -> None:
        if name == PACK:
            self.messages.take_back(PACK)
            self._come_to_front()

    def start_with_computer(self, *, on: bool) -> None:
        """Start with the computer from now on, in the tray, or no more; tells where that fails."""
        try:
            autostart.switch(on, self._data)
        except OSError as error:
            said = self.tr("That could not be changed: {reason}").format(reason=error.strerror)
            self.window.notify(said)
        else:
            prefs = self._preferences.value
            stays = prefs.in_tray or on
            self._preferences.replace(msgspec.structs.replace(prefs, in_tray=stays))

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and not self.window.isVisible():
            self._come_to_front()

    def _on_known(self, known: bool) -> None:
        self._known = known
        self.tray.show_get_up(known=known, on=self._preferences.value.get_up)

    def _on_preferences(self, prefs: Preferences) -> None:
        self._on_known(self._known)
        self.tray.show(prefs.in_tray)
        if not prefs.in_tray and not self.window.isVisible():
            self._come_to_front()


def _all_of_it_ends() -> bool:
    """Whether the computer is being shut down, the person logs out, or the system's menu quits."""
    app = QGuiApplication.instance()
    return isinstance(app, QuitAwareApplication) and (app.quitting or app.isSavingSession())
