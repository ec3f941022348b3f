"""One question over everything else: a few words and a few plain verbs to choose from."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from sciatica_timer.ui.kit.buttons import Button, ButtonKind, shrink_to_fit
from sciatica_timer.ui.kit.card import Card
from sciatica_timer.ui.kit.label import Label
from sciatica_timer.ui.kit.overlay import Overlay
from sciatica_timer.ui.kit.page_layout import Scroll, column, row
from sciatica_timer.ui.text_size import scaled

NARROWEST, PAD, EDGE, GAP = 560, 32, 12, 12
"""Of the card: its least width, the room round its words, that to the edge of the window, and that
between its buttons."""


class QuestionOption(msgspec.Struct, frozen=True):
    """One way to answer: its key, the verb on its button, how it looks."""

    key: str
    text: str
    kind: ButtonKind = ButtonKind.SECONDARY


class Question(Overlay):
    """Covers its parent until it is answered; Escape gives the last answer, or the one named."""

    KEEPS_HELP = True
    answered = Signal(str)

    def __init__(
        self,
        title: str,
        text: str,
        answers: Sequence[QuestionOption],
        parent: QWidget,
        *,
        escape: str = "",
        extra: QWidget | None = None,
    ) -> None:
        """extra stands between the text and the answers."""
        super().__init__(title, parent)
        self.setAccessibleDescription(text)
        self._escape = escape or answers[-1].key
        said = [Label(title, 24, 600), Label(text, 16), *([extra] if extra is not None else [])]
        self._said = QWidget()
        self._said.setLayout(column(*said, gap=12))
        self._scroll = Scroll(self._said)
        self._buttons: list[Button] = []
        for answer in answers:
            button = Button(answer.text, answer.kind, "large")
            button.clicked.connect(lambda _checked=False, key=answer.key: self._answer(key))
            self._buttons.append(button)
        self._card = Card(fill="ground", radius=24)
        inside = column(self._scroll, row(*self._buttons, None, gap=GAP), gap=24)
        inside.setContentsMargins(PAD, PAD - 4, PAD, PAD - 4)
        self._card.setLayout(inside)
        around = QGridLayout(self)
        around.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        around.addWidget(self._card, 0, 0, Qt.AlignmentFlag.AlignCenter)
        self.appear(self._buttons[0])

    def _answer(self, key: str) -> None:
        self.put_away()
        self.answered.emit(key)

    def _focused(self) -> int:
        return next((at for at, button in enumerate(self._buttons) if button.hasFocus()), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape answers with the last; the arrows go through the buttons; nothing else passes."""
        here = self._focused()
        match event.key():
            case Qt.Key.Key_Escape:
                self._answer(self._escape)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self._buttons[(here + 1) % len(self._buttons)].setFocus()
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self._buttons[here - 1].setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._buttons[here].click()
            case _:
                self._scroll.take_key(event)
                event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As large as its words where there is room for them; else they scroll."""
        room, beside = self.size(), 2 * PAD + GAP * len(self._buttons)
        answers = shrink_to_fit(self._buttons, room.width() - 2 * EDGE - beside) + beside
        wide = max(scaled(NARROWEST), answers, self._said.sizeHint().width() + 2 * PAD)
        wide = min(wide, room.width() - 2 * EDGE)
        foot = self._buttons[0].sizeHint().height() + 24 + 2 * (PAD - 4)
        said = self._said.heightForWidth(wide - 2 * PAD)
        self._card.setFixedSize(QSize(wide, min(said + foot, room.height() - 2 * EDGE)))
        super().resizeEvent(event)
