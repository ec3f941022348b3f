"""The numbers of charts as a table, for whoever cannot or will not read a picture."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableWidget, QTableWidgetItem, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.text_size import follow, sized

MOST_ROWS = 15
"""In sight; with more it scrolls by itself."""
ROW = 34
"""Height of one, at a text size of 100 %."""


class NumberTable(QTableWidget):
    """Rows that can be read with the arrows; Enter and a double click open one."""

    row_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The numbers of the charts"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        theme.dress(self, 15)
        theme.dress(self.horizontalHeader(), 14)
        self.setStyleSheet("QHeaderView::section {padding: 6px} QTableView::item {padding: 0 6px}")
        self.verticalHeader().hide()
        sized(self.verticalHeader().setDefaultSectionSize, ROW)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.cellDoubleClicked.connect(self._open)
        follow(self.horizontalHeader(), "fit", lambda head: head.parentWidget().fit())

    def _open(self, row: int, _column: int) -> None:
        self.row_opened.emit(row)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these rows under these heads; the row that was chosen stays so."""
        here = self.currentIndex()
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for place, text in enumerate(row):
                self.setItem(at, place, QTableWidgetItem(text))
        self.fit()
        self.setCurrentCell(max(0, min(here.row(), len(rows) - 1)), max(0, here.column()))

    def fit(self) -> None:
        """Make the columns as wide as their words, and the table as high as its first rows."""
        head = self.horizontalHeader()
        # A style sheet paints heads in the font that they had when it was given to them.
        head.style().unpolish(head)
        head.style().polish(head)
        self.resizeColumnsToContents()
        bars = head.sizeHint().height() + self.horizontalScrollBar().height()
        row = self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(bars + row * min(MOST_ROWS, self.rowCount()) + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.row_opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
