"""Reads the words about what is better left out for now."""

import logging
import tomllib

import msgspec

from sciatica_timer.services.library import Read

log = logging.getLogger(__name__)
FILE = "leave-out.toml"


class LeaveOutItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One kind of move, and why it waits."""

    name: str
    why: str


class LeaveOut(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All words of that card."""

    title: str
    short: str
    """One line for its cell in the grid."""
    lead: str
    items: tuple[LeaveOutItem, ...]
    instead_title: str
    instead: str
    later: str


def load_leave_out(read: Read) -> LeaveOut | None:
    """Read the words, or None with a line in the log: then its cell is left out."""
    try:
        return msgspec.convert(tomllib.loads(read(FILE).decode("utf-8")), LeaveOut)
    except (OSError, ValueError) as error:
        log.warning("%s: %s", FILE, error)
        return None
