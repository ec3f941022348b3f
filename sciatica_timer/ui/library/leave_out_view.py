"""What is better left out for now: the advice page of that name, beside the exercises."""

from PySide6.QtWidgets import QWidget

from sciatica_timer.services.advice import AdvicePageText
from sciatica_timer.ui.care.care_parts import dotted
from sciatica_timer.ui.kit import Card, Label, Separator, body, card_title, column


class LeaveOutView(Card):
    """Its sections one under the other, a line for each thing."""

    def __init__(self, words: AdvicePageText, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(words.title)
        layout = column(Label(words.title, 24, 600), gap=0, margin=28)
        for section in words.sections:
            layout.addSpacing(16)
            layout.addWidget(card_title(section.title))
            if section.lead is not None:
                layout.addSpacing(4)
                layout.addWidget(body(section.lead.text))
            layout.addSpacing(8)
            for said in section.says:
                layout.addWidget(Separator())
                line = dotted(body(said.text), "sand_ink", gap=14)
                line.setContentsMargins(0, 10, 0, 10)
                layout.addLayout(line)
        layout.addStretch(1)
        self.setLayout(layout)
