"""Tells when another language is chosen for everything."""

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.app.start.app_language import of_choice
from sciatica_timer.app.start.second_start import SecondStart
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore

LONGEST_S = 5.0
"""So long it waits for the disk."""


class LanguageSwitch(QObject):
    """Has all of the app built anew, unless something goes on or would be lost by it."""

    requested = Signal(str)
    """The code of the language."""

    def __init__(
        self,
        preferences: PreferencesStore,
        history: HistoryStore,
        second_start: SecondStart,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._second_start = second_start
        self._language = of_choice(preferences.value.language)
        preferences.changed.connect(self._on_preferences)

    def _on_preferences(self, prefs: Preferences) -> None:
        if (language := of_choice(prefs.language)) != self._language:
            self._language = language
            # After what was pressed for it.
            QTimer.singleShot(0, self, self._change)

    @property
    def _may_change(self) -> bool:
        from sciatica_timer.ui.calendar.form import Form

        window = self._second_start.window
        # A half-written note would be lost.
        if window.findChildren(Form):
            return False
        page = window.overlay()
        first = page is not None and page.property("can_be_built_anew")
        return first or self._second_start.may_take

    def _change(self) -> None:
        if self._may_change and self._history.flush(for_s=LONGEST_S):
            self.requested.emit(self._language)
        else:
            self._second_start.window.notify(
                self.tr("The language changes when Sciatica Timer is opened next.")
            )
