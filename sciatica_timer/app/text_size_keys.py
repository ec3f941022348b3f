"""Ctrl with plus, minus and 0: larger text, smaller text, and the system's size, everywhere."""

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from sciatica_timer.domain.look_choice import TEXT_SIZES
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.text_size import system_percent

STEPS = {"Ctrl++": 1, "Ctrl+=": 1, "Ctrl+-": -1, "Ctrl+_": -1}
"""Plus lies on the key of = on many keyboards, and may be typed without Shift."""


class TextSizeKeys(QObject):
    """Keeps the size that was asked for by key among the preferences."""

    def __init__(self, preferences: PreferencesStore, window: MainWindow) -> None:
        super().__init__(window)
        self._preferences = preferences
        for keys, step in STEPS.items():
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(lambda step=step: self.step(step))
        usual = QShortcut(QKeySequence("Ctrl+0"), window)
        usual.activated.connect(self.forget)

    def step(self, step: int) -> None:
        """Go so many sizes up or down, as far as there are any."""
        now = self._preferences.value.text_size or system_percent()
        at = max(0, min(len(TEXT_SIZES) - 1, TEXT_SIZES.index(now) + step))
        self._choose(TEXT_SIZES[at])

    def forget(self) -> None:
        """Follow the system again."""
        self._choose(0)

    def _choose(self, percent: int) -> None:
        prefs = self._preferences.value
        self._preferences.replace(msgspec.structs.replace(prefs, text_size=percent))
