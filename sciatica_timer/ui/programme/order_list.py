"""A list whose rows are put in order: dragged, with keys, or with the buttons beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QListWidget, QListWidgetItem

from sciatica_timer.ui import theme
from sciatica_timer.ui.kit.context_menu import actions_of, offer_item_menu
from sciatica_timer.ui.text_size import scaled

ROW, MOST_ROWS = 48, 8
"""Height of a row, and rows that are in sight at once."""


class OrderList(QListWidget):
    """Shows rows of words; Alt with Up or Down moves the chosen one, Delete asks to remove it."""

    ordered = Signal(object)
    """The places of the rows before, in the order in which they stand now: tuple[int, ...]."""
    removed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("orderList")
        self.setAccessibleName(name)
        theme.dress(self, 16)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def show_rows(self, rows: Sequence[str], chosen: int) -> None:
        """Show these rows with one of them chosen; emits nothing but where the choice goes."""
        self.blockSignals(True)
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        for at, text in enumerate(rows):
            if at >= self.count():
                self.addItem(QListWidgetItem())
            item = self.item(at)
            item.setText(text)
            item.setData(Qt.ItemDataRole.UserRole, at)
        self.setCurrentRow(min(chosen, len(rows) - 1))
        self.blockSignals(False)
        self.setFixedHeight(scaled(ROW) * max(2, min(MOST_ROWS, len(rows))) + 12)

    def offer(self, *buttons: QAbstractButton) -> None:
        """Let each row have a menu of what these buttons do with the chosen one."""

        def choose(place: QPoint) -> None:
            if (at := self.indexAt(place).row()) >= 0:
                self.setCurrentRow(at)

        offer_item_menu(self, choose, lambda: actions_of(*buttons))

    def move_row(self, by: int) -> None:
        """Move the chosen row up (-1) or down (1)."""
        here = self.currentRow()
        there = here + by
        if here < 0 or not 0 <= there < self.count():
            return
        order = list(range(self.count()))
        order[here], order[there] = order[there], order[here]
        # Who hears of the order shows the row anew.
        self.blockSignals(True)
        self.setCurrentRow(there)
        self.blockSignals(False)
        self.ordered.emit(tuple(order))

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the order after a row was dragged."""
        super().dropEvent(event)
        order = [self.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.count())]
        if sorted(order) == list(range(len(order))):
            self.ordered.emit(tuple(order))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move the row; Delete asks to remove it."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and event.isAutoRepeat():
            # A key that is held down would take one row after another.
            event.accept()
        elif event.key() == Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.removed.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
