"""Says that the history is being read, in place of the pages that are made from it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui.kit import SignsButton, column, row, secondary
from sciatica_timer.ui.kit.label import second_title
from sciatica_timer.ui.kit.progress import Bar
from sciatica_timer.ui.text_size import sized

WIDE, EDGE = 420, 24


class ReadingPage(QWidget):
    """Shown only where reading takes longer than a moment; the stop signs stay one click away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.signs = SignsButton()
        self._bar = Bar()
        title = second_title(self.tr("Reading your history"))
        for part in (self, self._bar):
            part.setAccessibleName(title.text())
        about = self.tr("It is long, or the disk is slow. Everything shows once it is read.")
        inside = QWidget()
        inside.setLayout(column(title, self._bar, secondary(about), gap=14))
        sized(inside.setFixedWidth, WIDE)
        layout = column(row(None, self.signs), None, row(None, inside, None), None, margin=EDGE)
        self.setLayout(layout)

    def show_share(self, share: float) -> None:
        """Tell how much is read, 0 to 1."""
        self._bar.set_share(share)
