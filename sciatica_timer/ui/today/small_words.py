"""The small words beside the greeting: what was chosen today, or until when something waits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui.kit import Button, ButtonKind, Label, row
from sciatica_timer.ui.kit.undo import offer_undo

Align = Qt.AlignmentFlag


class SmallWords(QWidget):
    """One sentence, and the way to take back what it tells where there is one."""

    def __init__(self) -> None:
        super().__init__()
        self.text = Label("", 15, 400, "ink2")
        self.undo = Button(self.tr("Undo"), ButtonKind.QUIET, icon="undo")
        made = row(self.text, self.undo, gap=8)
        made.setStretch(0, 1)
        self.setLayout(made)
        self.tell("")

    def tell(self, sentence: str, *, can_undo: bool = False) -> None:
        """Show a sentence; nothing hides it."""
        had_keys = self.undo.hasFocus()
        if can_undo and self.undo.isHidden():
            offer_undo(self.undo)
        self.text.setText(sentence)
        self.undo.setVisible(can_undo)
        self.setVisible(bool(sentence))
        if had_keys and can_undo:
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_beside(self, beside: bool) -> None:
        """Stand at the end of the line of the greeting, or under it."""
        side = Align.AlignRight if beside else Align.AlignLeft
        self.text.setAlignment(side | Align.AlignVCenter)
