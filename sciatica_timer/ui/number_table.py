"""The numbers of charts as a table, for whoever cannot or will not read a picture."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

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
        self.setShowGrid(False)
        self.setWordWrap(False)
        theme.dress(self, 15)
        theme.dress(self.horizontalHeader(), 14)
        # One of its own, or the one of the app takes heads back to the font that they had first.
        self.setStyleSheet("QHeaderView::section { padding: 8px 12px }")
        # Through it the rounded corners of the table show.
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        sized(self.verticalHeader().setDefaultSectionSize, ROW)
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
        """Make the columns as wide as their words, and the table as high as its rows."""
        head = self.horizontalHeader()
        # A style sheet paints heads in the font that they had when it was given to them.
        head.style().unpolish(head)
        head.style().polish(head)
        # What has been made as wide as its words does not stretch again by itself.
        head.setStretchLastSection(False)
        self.resizeColumnsToContents()
        head.setStretchLastSection(True)
        row, edges = self.verticalHeader().defaultSectionSize(), self.contentsMargins()
        # The bar has its room at the foot whether it is needed or not, so that nothing moves.
        around = head.sizeHint().height() + self.horizontalScrollBar().sizeHint().height()
        rows = row * min(MOST_ROWS, self.rowCount())
        self.setFixedHeight(edges.top() + around + rows + edges.bottom())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.row_opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
