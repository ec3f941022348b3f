"""The cards of the other routines: beside each other as far as they fit."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from sciatica_timer.ui.text_size import scaled
from sciatica_timer.ui.today.cards import RoutineCard

GAP, SMALL_GAP = 24, 16
CARD, CARD_LEAST, ROOMY = 136, 230, 290
"""Height and least width of another routine; from there on its picture is a large one."""


class RoutineGrid(QGridLayout):
    """Rows of three, or two where it is narrow; four share one row or make two."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalSpacing(GAP)
        self._rows = 0

    def arrange(self, cards: Sequence[RoutineCard], whole: int) -> None:
        """Place the cards in a width."""
        tries = (4, 2) if len(cards) == 4 else (3, 2)
        least = max((card.least_width(roomy=False) for card in cards), default=0)
        large = max((card.least_width(roomy=True) for card in cards), default=0)
        in_row = next((n for n in tries if _wide(whole, n) >= max(least, scaled(CARD_LEAST))), 1)
        self._rows = -(-len(cards) // in_row)
        roomy = _wide(whole, in_row) >= max(large, scaled(ROOMY))
        self.setHorizontalSpacing(_gap(in_row))
        for at, card in enumerate(cards):
            card.set_roomy(roomy)
            self.addWidget(card, at // in_row, at % in_row)
        for at in range(4):
            self.setColumnStretch(at, int(at < in_row))

    def high(self) -> int:
        """Pixels that the rows take as they were arranged."""
        return self._rows * (scaled(CARD) + GAP) - GAP


def _wide(whole: int, in_row: int) -> int:
    """Of each card, so many in a row."""
    return (whole - _gap(in_row) * (in_row - 1)) // in_row


def _gap(in_row: int) -> int:
    """Between cards: a little less where four share a row."""
    return SMALL_GAP if in_row == 4 else GAP
