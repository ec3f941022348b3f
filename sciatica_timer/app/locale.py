"""What follows the country unless the person chose otherwise."""

from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.ui.kit.dates import first_weekday


def week_start(prefs: Preferences) -> int:
    """The first day of the week, 1 Monday to 7 Sunday."""
    return prefs.week_start or first_weekday()
