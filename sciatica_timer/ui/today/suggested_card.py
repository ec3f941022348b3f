"""The one thing to do: a picture, a name, what it is made of, and Start."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from sciatica_timer.ui.kit import Button, ButtonKind, Card, Label, column, row, secondary
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.kit.context_menu import MenuAction, actions_of, offer_menu
from sciatica_timer.ui.kit.label import height_of
from sciatica_timer.ui.kit.text_lines import plain_tip
from sciatica_timer.ui.picture import Illustration, Pictures
from sciatica_timer.ui.text_size import scaled, sized

SAVE_HIGH, SAVE_PAD = 44, 10
STACKED = 420
"""Below this width Start stands under the words."""
NAME_LEAST = 160
"""The least width of the name beside Start."""
BELOW = 10
"""Under the button that saves."""


class SuggestedRoutineCard(Card):
    """Shows one routine; its parts keep their places whichever routine it is."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self.picture = Illustration(pictures, self)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.label = Label("", 15, 400, "ink2", lines=1)
        self.name = Label("", 28, 600)
        # A word that is longer goes on in the next line, so that Start stays in sight.
        sized(self.name.setMinimumWidth, NAME_LEAST)
        self.line = Label("", 16, 400, "ink2")
        self.moves = secondary()
        self.start = Button(self.tr("Start"), ButtonKind.PRIMARY, "start", "play")
        self.save = Button(self.tr("Save as audio"), ButtonKind.QUIET, "normal", "save")
        self.save.setToolTip(plain_tip(self.tr("The voice as a file, for a phone or player")))
        self.print = Button(self.tr("Save as PDF"), ButtonKind.QUIET, "normal", "print")
        self.print.setToolTip(plain_tip(self.tr("One or two pages to print, with pictures")))
        self.pass_on = Button(self.tr("Pass it on", "a routine"), ButtonKind.QUIET)
        self.pass_on.setToolTip(plain_tip(self.tr("A file with all of it, for somebody else")))
        self.pass_on.hide()
        self.buttons = (self.start, self.save, self.print, self.pass_on)
        offer_menu(self, lambda: actions_of(*self.buttons))
        self._compact, self._texts_high = False, 0
        self._about, self._moves = "", ""
        self._texts = QWidget()
        names = column(self.label, self.name, self.line, None, gap=0)
        self._start_room = column(self.start, None)
        self._beside = row(names, self._start_room, gap=24)
        self._beside.setStretch(0, 1)
        self._saving = row(self.save, self.print, self.pass_on, None, gap=8)
        # Its words stand under the others; round them it is larger, for the hand.
        self._beside.setContentsMargins(SAVE_PAD, 0, 0, 0)
        self.moves.setContentsMargins(SAVE_PAD, 0, 0, 0)
        self._inside = column(self._beside, self.moves, None, self._saving, gap=8)
        self._texts.setLayout(self._inside)
        whole = column(self.picture, self._texts, gap=0, margin=1)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._shape()

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
        rests: bool = False,
    ) -> None:
        """Show a routine; about stands before its moves where there is room for both.

        empty is true where nothing of it is left: then Start leads to what is possible instead.
        rests is true while nothing may be started: there is no Start to press in vain.
        """
        self.picture.show_still(picture, "hold", False, False)
        self.picture.set_text(name)
        self.label.setText(label)
        self.name.setText(name)
        self.line.setText(line)
        self._about, self._moves = about, moves
        start = self.tr("{routine}: what can I do?") if empty else self.tr("Start {routine}")
        self.start.setText(self.tr("What can I do?") if empty else self.tr("Start"))
        self.start.set_icon("" if empty else "play")
        self.start.setVisible(not rests)
        self.start.setAccessibleName(start.format(routine=name))
        for save in (self.save, self.print):
            save.setVisible(not (empty or rests))
        self.save.setAccessibleName(self.tr("Save {routine} as audio").format(routine=name))
        self.pass_on.setAccessibleName(self.tr("Pass on {routine}").format(routine=name))
        self.print.setAccessibleName(self.tr("Save {routine} as a PDF").format(routine=name))
        self.setAccessibleName(name)
        self._fit_moves()

    def menu_actions_after(
        self, bring: Callable[[], object], *, own: bool, able: bool
    ) -> list[MenuAction]:
        """What could be done with another routine, which bring would show here first.

        able says whether it can be started.
        """

        def do(button: Button) -> None:
            bring()
            button.click()

        there = [(self.pass_on, self.pass_on.text())] if own else []
        if able:
            # Start has another word here while nothing is left of what is shown.
            saves = [(each, each.text()) for each in (self.save, self.print)]
            there = [(self.start, self.tr("Start")), *saves, *there]
        return [MenuAction(text, partial(do, button)) for button, text in there]

    def texts_height(self, width: int, name: str, line: str, moves: str) -> int:
        """Pixels that the words of a routine need below the picture."""
        compact, edge = self._compact, self._inside.contentsMargins()
        room = width - 2 - edge.left() - SAVE_PAD - edge.right()
        stacked = self._stacked(width)
        beside = room if stacked else room - self._start_width() - 24
        name_high = height_of(name, 24 if compact else 28, 600, beside)
        line_high = height_of(line, 15 if compact else 16, 400, beside)
        label_high = 0 if compact else self.label.line_height
        block, start = label_high + name_high + line_high, self.start.sizeHint().height()
        block = block + 24 + start if stacked else max(block, start + 8)
        moves_high = height_of(moves, 15, 400, room)
        return edge.top() + block + 8 + moves_high + 8 + scaled(SAVE_HIGH) + BELOW

    def _stacked(self, width: int) -> bool:
        """Whether Start stands under the words: also where a long word on it has no room beside."""
        edge = self._inside.contentsMargins()
        beside = SAVE_PAD + scaled(NAME_LEAST) + 24 + self._start_width()
        return width < max(scaled(STACKED), 2 + edge.left() + beside + edge.right())

    def set_compact(self, compact: bool, width: int) -> None:
        """Become smaller where one column is all there is room for, which is a width."""
        if compact != self._compact:
            self._compact = compact
            self._shape()
        # By the room that there is: what stands beside Start may have made the card wider.
        way, stacked = QBoxLayout.Direction, self._stacked(width)
        self._beside.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        edge = self._inside.contentsMargins()
        saves = (self.save, self.print, self.pass_on)
        gaps = 8 * sum(not each.isHidden() for each in saves)
        # In long words they would keep the page wider than its window.
        shrink_to_fit(saves, width - 2 - edge.left() - edge.right() - gaps)

    def set_heights(self, card: int, texts: int) -> None:
        """All of it, and of that the words: as much as the longest routine needs."""
        self.setFixedHeight(card)
        self._texts_high = texts
        self._texts.setFixedHeight(texts)
        self.set_well(card - texts)
        self._fit_moves()

    def _shape(self) -> None:
        compact = self._compact
        self.name.set_px(24 if compact else 28)
        self.line.set_px(15 if compact else 16)
        self.label.setVisible(not compact)
        pad = 24 if compact else 28
        self._inside.setContentsMargins(pad - SAVE_PAD, 14 if compact else 22, pad, BELOW)
        self._start_room.setContentsMargins(0, 0 if compact else 8, 0, 0)
        self.start.setMinimumWidth(self._start_width())

    def _start_width(self) -> int:
        return max(self.start.sizeHint().width(), scaled(152 if self._compact else 176))

    def _fit_moves(self) -> None:
        self.start.setMinimumWidth(self._start_width())
        both = f"{self._about}\n{self._moves}".strip()
        needed = self.texts_height(self.width(), self.name.text(), self.line.text(), both)
        shown = both if needed <= self._texts_high else self._moves
        if shown != self.moves.text():
            self.moves.setText(shown)
            # Qt keeps the old height of a text that changes while it is laid out.
            self._inside.invalidate()
            self._inside.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell as much of what it is made of as there is room for."""
        super().resizeEvent(event)
        self._fit_moves()
