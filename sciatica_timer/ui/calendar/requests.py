"""What the calendar asks the app for: each part that shows a button emits it here."""

from PySide6.QtCore import QObject, Signal


class CalendarRequests(QObject):
    """One object for all of the page, so that the app connects once."""

    delete_requested = Signal(str)
    """A session's id."""
    change_requested = Signal(object, object)
    """A session as it was shown, and as it is to be."""
    copy_requested = Signal(str, object)
    """A session's id and the day it is to be copied to."""
    text_requested = Signal(str)
    """Words for the clipboard."""
    undo_requested = Signal()
    """The last change is to be taken back, whichever it was."""
    add_requested = Signal(object)
    """A PastSessionRequest; calendar.add.session_of makes the record of it."""
    week_marked = Signal(object, object)
    """A week's first day, and the WeekReason why it is not counted, or None."""
    page_requested = Signal(str)
    """Another page, by its key."""
