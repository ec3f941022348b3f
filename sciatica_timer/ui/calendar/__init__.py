"""The calendar: what was done when, day by day, and how the pain went."""

from sciatica_timer.ui.calendar.add import PastWish, session_of
from sciatica_timer.ui.calendar.page import CalendarPage
from sciatica_timer.ui.calendar.view import CalendarView

__all__ = ["CalendarPage", "CalendarView", "PastWish", "session_of"]
