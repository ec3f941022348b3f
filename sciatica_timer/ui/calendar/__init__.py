"""The calendar: what was done when, day by day, and how the pain went."""

from sciatica_timer.ui.calendar.add import PastSessionRequest, session_of
from sciatica_timer.ui.calendar.calendar_view import CalendarView
from sciatica_timer.ui.calendar.page import CalendarPage

__all__ = ["CalendarPage", "CalendarView", "PastSessionRequest", "session_of"]
