"""What is better left out for now: its words, read from the content, and its view."""

import logging
import tomllib
from collections.abc import Callable

import msgspec
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import Card, Label, Separator, body, card_title, column, row, secondary

log = logging.getLogger(__name__)
FILE = "leave-out.toml"
Read = Callable[[str], bytes]


class LeaveOutItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One kind of move, and why it waits."""

    name: str
    why: str


class LeaveOut(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All words of the view."""

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


class LeaveOutView(Card):
    """The list with a reason for each, and what counts instead."""

    def __init__(self, words: LeaveOut, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(words.title)
        things: list[QWidget | int | None] = [
            Label(words.title, 24, 600),
            4,
            body(words.lead),
            12,
        ]
        layout = column(*things, gap=0, margin=28)
        for item in words.items:
            layout.addWidget(Separator())
            texts = column(body(item.name, 600), secondary(item.why), gap=2)
            line = row(IconView("close", "sand_ink", 22), texts, gap=14)
            line.setStretch(1, 1)
            line.setContentsMargins(0, 10, 0, 10)
            layout.addLayout(line)
        layout.addWidget(Separator())
        layout.addSpacing(20)
        instead = Card(fill="well", edge="", radius=12)
        instead.setLayout(
            column(
                card_title(words.instead_title),
                body(words.instead),
                gap=6,
                margin=18,
            )
        )
        layout.addWidget(instead)
        layout.addSpacing(16)
        layout.addWidget(secondary(words.later))
        layout.addStretch(1)
        self.setLayout(layout)
