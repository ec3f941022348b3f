"""Settings: what is chosen counts at once, and a changed voice lets itself be heard."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from sciatica_timer.app.desktop.desktop import Desktop
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.domain.phrases import Phrases
from sciatica_timer.domain.preferences import Preferences, SoreSide
from sciatica_timer.domain.voice_sample import sample_of
from sciatica_timer.services import autostart
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.ui.care.stop_sign_words import both_sides
from sciatica_timer.ui.kit import dates

if TYPE_CHECKING:
    from collections.abc import Callable

    from sciatica_timer.ui.settings import SettingsPage
    from sciatica_timer.ui.settings.reminders_section import RemindersSection


ASK_MS = 250
"""So long after the page is made processes are started that tell what this computer has."""


class SettingsController(QObject):
    """Makes the page, fills it, and keeps what is chosen on it."""

    def __init__(
        self,
        phrases: Phrases,
        preferences: PreferencesStore,
        voice: Voice,
        desktop: Desktop,
        data_folder: Path,
        open_history: "Callable[[], object]",
        stop_signs: StopSignsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._preferences = preferences
        self._voice = voice
        self._desktop, self._window = desktop, desktop.window
        self._data_folder = data_folder
        self._open_history = open_history
        self._stop_signs = stop_signs
        self._page: SettingsPage | None = None
        self._reminders: RemindersSection | None = None
        # The size of text is also chosen by key.
        preferences.changed.connect(self.refresh)

    def make_page(self) -> QWidget:
        """The page, wired."""
        from sciatica_timer.ui.settings import SettingsPage

        page = self._page = SettingsPage(self._preferences.value, self._data_folder, self._wire)
        page.changed.connect(self._on_settings)
        page.sample_requested.connect(self._sample)
        page.clear_cache_requested.connect(self._clear_cache)
        page.history_requested.connect(self._open_history)
        self._voice.voices_listed.connect(page.set_voices)
        self._voice.devices_listed.connect(page.set_devices)
        self._voice.ticking.connect(page.show_ticks)
        # The answers come later in any case: the page is seen first, and whole.
        QTimer.singleShot(ASK_MS, page, self._ask)
        return page

    def _wire(self, section: "RemindersSection") -> None:
        section.plan.clicked.connect(self._desktop.my_week.open)
        section.start_changed.connect(self._start_with_computer)
        self._desktop.get_up.known.connect(section.show_last_input)
        self._reminders = section
        self._show_desktop()

    def _ask(self) -> None:
        # One that gives way to a window in another language asks nothing more.
        if self._page is None or not self._page.isEnabled():
            return
        # What is told belongs into parts that are made after the page is seen.
        self._page.finish()
        self._desktop.get_up.find_out()
        self._voice.list_voices()
        self._voice.list_devices()

    def refresh(self) -> None:
        """Bring the page up to date, if there is one."""
        if self._page is not None:
            self._page.refresh(self._preferences.value)
            self._show_desktop()

    def _show_desktop(self) -> None:
        if self._reminders is not None:
            starts = autostart.is_on() if autostart.possible() else None
            tray = self._desktop.tray.available()
            self._reminders.show_desktop(tray=tray, starts=starts)

    def _start_with_computer(self, on: bool) -> None:
        self._desktop.start_with_computer(on=on)
        self.refresh()

    def _on_settings(self, prefs: Preferences) -> None:
        before = self._preferences.value
        self._preferences.replace(prefs)
        if prefs.sore_side is SoreSide.BOTH and before.sore_side is not SoreSide.BOTH:
            self._stop_signs.show_first(both_sides(), lambda: None)
        if prefs.voice != before.voice:
            steps = sample_of(before.voice, prefs.voice, self._phrases)
            self._voice.demonstrate(steps, prefs.voice)

    def _sample(self) -> None:
        self._voice.sample(self._phrases.sample, self._preferences.value.voice)

    def _clear_cache(self) -> None:
        freed = self._voice.clear_cache()
        megabytes = dates.decimal(freed / 1_000_000)
        self._window.notify(
            self.tr(
                "{size} MB of stored speech were cleared. It is made again when needed."
            ).format(size=megabytes)
        )
