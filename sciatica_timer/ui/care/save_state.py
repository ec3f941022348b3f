"""Whether a session is on the disk, as the summary says it."""

from enum import Enum


class SaveState(Enum):
    """What is true of a session that has just ended."""

    NOT_YET = "not-yet"
    """It is being saved."""
    YES = "yes"
    NO = "no"
    """The disk has refused it; it is in memory."""
