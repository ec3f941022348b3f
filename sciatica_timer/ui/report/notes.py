"""The list of notes, each to be chosen for the page or left out."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sciatica_timer.domain.report import NoteLine
from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import paint_icon
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import box, draw_text
from sciatica_timer.ui.kit.short_text import LONGEST_LINE, cut
from sciatica_timer.ui.kit.text_lines import elided, plain_tip
from sciatica_timer.ui.report.report_words import short_day
from sciatica_timer.ui.text_size import scaled, scaled_size, sized

Index = QModelIndex | QPersistentModelIndex
ROW = 60
SEEN = 4
"""Rows in sight; more are scrolled to."""
WHOLE = Qt.ItemDataRole.UserRole


class NoteList(QListWidget):
    """Notes with a box to tick; Space or Enter ticks, and so does a click anywhere on a note."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[NoteLine, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Notes for the page"))
        self.setTabKeyNavigation(False)
        self.itemClicked.connect(self._turn)
        focus_ring()

    def show_notes(self, notes: Sequence[NoteLine]) -> None:
        """Offer these notes; what was chosen before stays chosen."""
        chosen = {note.session for note in self.chosen()}
        self._notes = tuple(notes)
        self.blockSignals(True)
        self.clear()
        for note in notes:
            item = QListWidgetItem(" ".join(cut(note.text, LONGEST_LINE).split()))
            item.setData(WHOLE, short_day(note.day))
            item.setToolTip(plain_tip(note.text))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            on = note.session in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.addItem(item)
        if notes:
            self.setCurrentRow(0)
        self.blockSignals(False)
        sized(self.setFixedHeight, max(1, min(SEEN, len(notes))) * ROW)

    def chosen(self) -> tuple[NoteLine, ...]:
        """The notes that are ticked, in the order shown."""
        return tuple(
            note
            for at, note in enumerate(self._notes)
            if self.item(at).checkState() is Qt.CheckState.Checked
        )

    def choose_all(self, on: bool) -> None:
        """Tick all notes or none."""
        for at in range(self.count()):
            state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            self.item(at).setCheckState(state)
        self.changed.emit()

    def _turn(self, item: QListWidgetItem) -> None:
        on = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick; letters and Escape are for the page."""
        item, key = self.currentItem(), event.key()
        # There is no current item in an empty list, whatever the stubs say.
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.count():
            self._turn(item)
        elif key in (
            *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
            *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), 12, 3


class _Row(QStyledItemDelegate):
    """Paints a note: its box, its day, and as much of it as fits a line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return scaled_size(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p, rect = theme.palette(), QRectF(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(2, 2, -2, -2)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if focused or state & QStyle.StateFlag.State_MouseOver:
            box(painter, inner, 10, p.hover, p.blue if focused else None, 2)
        tick = QRectF(inner.left() + 10, inner.center().y() - scaled(12), scaled(24), scaled(24))
        box(painter, tick, 6, p.blue if on else p.card, p.blue if on else p.edge, max(2, p.thin))
        if on:
            paint_icon(painter, "check", p.on_blue, QPointF(tick.center()), scaled(18))
        left = inner.adjusted(scaled(46), 4, -8, 0)
        align = Qt.AlignmentFlag.AlignLeft
        day = QRectF(left.left(), left.top(), left.width(), scaled(22))
        draw_text(painter, day, str(index.data(WHOLE)), theme.font(14), p.ink2, align)
        font = theme.font(15)
        text = elided(str(index.data()), font, left.width())
        where = QRectF(left.left(), left.top() + scaled(24), left.width(), scaled(24))
        draw_text(painter, where, text, font, p.ink, align)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The list itself ticks, so that a click on the box does not tick twice."""
        return False
