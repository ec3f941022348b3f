"""What is better left out for now."""

from PySide6.QtWidgets import QWidget

from sciatica_timer.services.leave_out import LeaveOut
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import Card, Label, Separator, body, card_title, column, row, secondary


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
