"""Today: what to do now, how the week stands, how the last session was."""

from sciatica_timer.ui.today.page import TodayPage
from sciatica_timer.ui.today.today_view import TodayView

__all__ = ["TodayPage", "TodayView"]
