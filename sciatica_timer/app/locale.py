"""What follows the country unless the person chose otherwise."""

from PySide6.QtCore import QLocale

from sciatica_timer.domain.preferences import Preferences


def week_start(prefs: Preferences) -> int:
    """The first day of the week, 1 Monday to 7 Sunday."""
    return prefs.week_start or QLocale().firstDayOfWeek().value
