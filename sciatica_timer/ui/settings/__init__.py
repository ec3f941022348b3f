"""Settings: everything a person can choose."""

from sciatica_timer.ui.settings.page import SettingsPage

__all__ = ["SettingsPage"]
