"""The one card in which Today says what it has to say: why, what, and the buttons that answer."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sciatica_timer.services.translation import paragraph
from sciatica_timer.ui.kit import Button, Card, Label, column, row
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.text_size import scaled

WIDE, NARROWEST = 640, 300
EDGE, GAP = 22, 10
MOST_BUTTONS = 3


class MessageCard(Card):
    """A title, a sentence, what would change, and up to three answers; hidden until it speaks."""

    pressed = Signal(int)
    """The place of the button among the verbs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._made = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._made.setContentsMargins(EDGE, 16, EDGE, 16)
        self._made.setSpacing(12)
        self._words = column(None, gap=4)
        self._made.addLayout(self._words, 1)
        self._buttons: list[Button] = []
        self.hide()

    def _furnish(self) -> None:
        """Make what is in it; on most days most cards have nothing to say."""
        self._title, self._why = Label("", 20, 600), Label("", 16, 400)
        self._change = Label("", 16, 500)
        self._buttons = [Button("") for _ in range(MOST_BUTTONS)]
        for at, button in enumerate(self._buttons):
            button.clicked.connect(lambda _on=False, at=at: self.pressed.emit(at))
        # Where there is nothing to start, answering is what there is to do.
        self._buttons[0].setProperty("deed", True)
        for label in (self._title, self._why, self._change):
            self._words.addWidget(label)
            # What comes late into a card that is in sight is not shown by itself.
            label.show()
        self._words.addStretch(1)
        self._made.addLayout(row(*self._buttons, None, gap=GAP))

    def say(self, title: str, why: str, verbs: Sequence[str], changes: Sequence[str] = ()) -> None:
        """Show a message with a button for each verb; changes stand a line each."""
        if not self._buttons:
            self._furnish()
        had_keys = any(button.hasFocus() for button in self._buttons)
        self._title.setText(title)
        self._why.setText(why)
        self._change.setText("\n".join(changes))
        self._change.setVisible(bool(changes))
        for at, button in enumerate(self._buttons):
            button.setText(verbs[at] if at < len(verbs) else "")
            button.setVisible(at < len(verbs))
            button.updateGeometry()
        self.setAccessibleName(paragraph((title, why)))
        self.show()
        if had_keys:
            # A button that hides would hand the focus on to Start.
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside the words where there is room, so that the card stays low."""
        self._turn(self.width())
        shown = [button for button in self._buttons if not button.isHidden()]
        shrink_to_fit(shown, self.width() - 2 * EDGE - GAP * len(shown))
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Less than its buttons take: they shrink, and would else keep a page too wide."""
        least = super().minimumSizeHint()
        return least.boundedTo(QSize(scaled(NARROWEST), least.height()))

    def heightForWidth(self, width: int) -> int:
        """Asked before the card has its width, so it turns here as well."""
        self._turn(width)
        # While nothing is shown yet, Qt does not tell a layout in a layout of new words.
        self._words.invalidate()
        self._made.invalidate()
        return self._made.heightForWidth(width)

    def _turn(self, width: int) -> None:
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if width >= scaled(WIDE) else way.TopToBottom
        if self._made.direction() is not wanted:
            self._made.setDirection(wanted)
