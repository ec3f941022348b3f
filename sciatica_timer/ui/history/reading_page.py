"""Says that the history is being read, in place of the pages that are made from it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui.kit import Button, SignsButton, column, row, secondary
from sciatica_timer.ui.kit.label import second_title
from sciatica_timer.ui.kit.progress import Bar
from sciatica_timer.ui.text_size import sized

WIDE, EDGE = 420, 24


class ReadingPage(QWidget):
    """Shown only where reading takes longer than a moment; the stop signs stay one click away."""

    def __init__(self, *, of_backup: bool = False, parent: QWidget | None = None) -> None:
        """Of a backup the reading can be left off, which changes nothing."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.signs = SignsButton()
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setVisible(of_backup)
        self._bar = Bar()
        backup, all_of_it = self.tr("Reading the backup"), self.tr("Reading your history")
        title = second_title(backup if of_backup else all_of_it)
        for part in (self, self._bar):
            part.setAccessibleName(title.text())
        about = self.tr("It is long, or the disk is slow. Everything shows once it is read.")
        inside = QWidget()
        parts = (title, self._bar, secondary(about), row(self.cancel, None))
        inside.setLayout(column(*parts, gap=14))
        sized(inside.setFixedWidth, WIDE)
        layout = column(row(None, self.signs), None, row(None, inside, None), None, margin=EDGE)
        self.setLayout(layout)

    def show_share(self, share: float) -> None:
        """Tell how much is read, 0 to 1."""
        self._bar.set_share(share)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves off where that can be."""
        if event.key() == Qt.Key.Key_Escape and self.cancel.isVisible():
            self.cancel.click()
        else:
            super().keyPressEvent(event)
