"""The one thing to do: a picture, a name, what it is made of, and Start."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui.kit import Button, ButtonKind, Card, Label, secondary
from sciatica_timer.ui.kit.text_lines import plain_tip
from sciatica_timer.ui.picture import Illustration, Pictures

SAVE_HIGH, SAVE_PAD = 44, 10


class SuggestedRoutineCard(Card):
    """Shows one routine; its parts keep their places whichever routine it is."""

    start_requested = Signal()
    save_requested = Signal()
    """The routine as a sound file."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.picture = Illustration(pictures, self)
        self.label = Label("", 15, 400, "ink2", lines=1, parent=self)
        self.name = Label("", 28, 600, parent=self)
        self.line = Label("", 16, 400, "ink2", parent=self)
        self.moves = secondary()
        self.moves.setParent(self)
        self.start = Button(self.tr("Start"), ButtonKind.PRIMARY, "start", "play", parent=self)
        self.start.clicked.connect(self.start_requested)
        self.save = Button(
            self.tr("Save as audio"), ButtonKind.QUIET, "normal", "save", parent=self
        )
        self.save.clicked.connect(self.save_requested)
        self._compact = False
        self._texts = 0
        self._about, self._moves = "", ""

    def show_routine(
        self,
        picture: str,
        label: str,
        name: str,
        line: str,
        about: str,
        moves: str,
        *,
        empty: bool = False,
    ) -> None:
        """Show a routine; about stands before its moves where there is room for both.

        empty is true where nothing of it is left: then Start leads to what is possible instead.
        """
        self.picture.show_still(picture, "hold", False, False)
        self.picture.set_text(name)
        self.label.setText(label)
        self.name.setText(name)
        self.line.setText(line)
        self._about, self._moves = about, moves
        start = self.tr("{routine}: what is possible?") if empty else self.tr("Start {routine}")
        self.start.setText(self.tr("What now?") if empty else self.tr("Start"))
        self.start.set_icon("" if empty else "play")
        self.start.setAccessibleName(start.format(routine=name))
        self.save.setVisible(not empty)
        self.save.setAccessibleName(self.tr("Save {routine} as audio").format(routine=name))
        self.save.setToolTip(
            plain_tip(self.tr("The voice as a file, for a phone or another player"))
        )
        self.setAccessibleName(name)
        self._place()

    def texts_height(self, width: int, name: str, line: str, moves: str) -> int:
        """Pixels that the words of a routine need below the picture."""
        compact = self._compact
        beside = width - 2 * self._pad() - self._start_width() - 24
        name_high = _height(name, 24 if compact else 28, 600, beside)
        line_high = _height(line, 15 if compact else 16, 400, beside)
        label_high = 0 if compact else 22
        moves_high = _height(moves, 15, 400, width - 2 * self._pad())
        block = max(label_high + name_high + line_high, 56 if compact else 60)
        return (14 if compact else 22) + block + 8 + moves_high + 18 + SAVE_HIGH

    def set_shape(self, compact: bool, texts: int) -> None:
        """Take the room for words that the longest routine needs, so that nothing jumps."""
        if compact != self._compact:
            self._compact = compact
            self.name.set_px(24 if compact else 28)
            self.line.set_px(15 if compact else 16)
        self._texts = texts
        self._place()

    def _pad(self) -> int:
        return 25 if self._compact else 29

    def _start_width(self) -> int:
        return max(self.start.sizeHint().width(), 152 if self._compact else 176)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in its place."""
        self._place()

    def _place(self) -> None:
        pad, well = self._pad(), max(0, self.height() - self._texts)
        self.set_well(well)
        self.picture.setGeometry(1, 1, self.width() - 2, max(0, well - 1))
        wide, high = self._start_width(), 56 if self._compact else 60
        beside = self.width() - 2 * pad - wide - 24
        top = well + (14 if self._compact else 22)
        start_at = top
        self.label.setVisible(not self._compact)
        if not self._compact:
            self.label.setGeometry(pad, top, beside, 22)
            start_at = top + 8
            top += 22
        for words in (self.name, self.line):
            tall = words.heightForWidth(beside)
            words.setGeometry(pad, top, beside, tall)
            top += tall
        self.start.setGeometry(self.width() - pad - wide, start_at, wide, high)
        top = max(top, start_at + high) + 8
        both = f"{self._about}\n{self._moves}".strip()
        foot = self.height() - SAVE_HIGH - 10
        save = self.save.sizeHint()
        # Its words stand under the others; round them it is larger, for the hand.
        self.save.setGeometry(pad - SAVE_PAD, foot, save.width(), SAVE_HIGH)
        room = QRect(pad, top, self.width() - 2 * pad, foot - top)
        fits = _height(both, 15, 400, room.width()) <= room.height()
        self.moves.setText(both if fits else self._moves)
        self.moves.setGeometry(room)


def _height(text: str, px: int, weight: int, width: int) -> int:
    return Label(text, px, weight).heightForWidth(width)
