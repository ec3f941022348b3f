"""Pain in numbers: a scale to answer on, and a line that shows before and after."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from sciatica_timer.services.translation import translate
from sciatica_timer.ui import theme
from sciatica_timer.ui.accessible import answer_by_key
from sciatica_timer.ui.keys_by_position import digit_of
from sciatica_timer.ui.kit.choice import ChoiceGroup, ExclusiveButton, one_stop
from sciatica_timer.ui.kit.label import Label
from sciatica_timer.ui.kit.page_layout import column, row
from sciatica_timer.ui.kit.paint import begin, box, draw_text, width_of
from sciatica_timer.ui.text_size import scaled, scaled_size, sized

WORST = 10
CELL_HIGH, CELL_PX = 48, 18
"""Of a cell: its height, and that of its digits."""
LEAST = 32
"""Width of the narrowest cell, in pixels."""
_TEN_WITHIN_MS = 1000


class PainCell(ExclusiveButton):
    """One score of a PainScale."""

    gap = 2.0

    def __init__(self, score: int) -> None:
        super().__init__(str(score), CELL_PX)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A good target, larger with larger digits."""
        return QSize(scaled(50), round(CELL_HIGH * self.font().pixelSize() / CELL_PX))

    def minimumSizeHint(self) -> QSize:
        """Narrower where the window is."""
        digits = ceil(width_of(str(WORST), theme.fixed_font(self.font().pixelSize(), 600)))
        return QSize(max(LEAST, digits + 8), self.sizeHint().height())


class PainScale(ChoiceGroup[int]):
    """Eleven cells from 0 to 10; arrows, digits and clicks answer, Backspace takes it back."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(range(WORST + 1), parent)
        self._before: int | None = None
        self._scale = 1.0
        self._one_at = -_TEN_WITHIN_MS
        self._cells = row()
        for score in range(WORST + 1):
            cell = PainCell(score)
            self._group.addButton(cell, score)
            self._cells.addWidget(cell)
        one_stop(self._group)
        self._least = Label(self.tr("No pain"), 15, 400, "ink2", lines=-1)
        self._worst = Label(self.tr("Worst I can imagine"), 15, 400, "ink2", lines=-1)
        self._then = Label(
            self.tr("before", "under the score of before the session"), 15, 500, lines=-1
        )
        ends = row(self._least, None, self._worst)
        self._inside = column(self._cells, ends, None, gap=6)
        self.setLayout(self._inside)
        self._then.setParent(self)
        self._then.hide()
        self.cell(0).setAccessibleName(self.tr("0, no pain"))
        self.cell(WORST).setAccessibleName(self.tr("10, worst I can imagine"))
        self.setAccessibleName(name or self.tr("Pain, 0 to 10"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_before(self, score: int | None) -> None:
        """Write "before" under the value of then."""
        self._before = score
        self._place_before()

    def set_scale(self, scale: float) -> None:
        """Grow with the stage: all measures times scale."""
        if scale == self._scale:
            return
        self._scale = scale
        for cell in self._group.buttons():
            theme.dress(cell, CELL_PX * scale, 500)
            cell.updateGeometry()
        for words in (self._least, self._worst, self._then):
            words.set_px(15 * scale)
        self.updateGeometry()

    def cell(self, score: int) -> QAbstractButton:
        """The cell of a score, for focus and tests."""
        return self._group.button(score)

    def sizeHint(self) -> QSize:
        """Cells with a line of words under them."""
        return scaled_size(608 * self._scale, 76 * self._scale)

    def minimumSizeHint(self) -> QSize:
        """Eleven narrow cells."""
        least = self.cell(WORST).minimumSizeHint().width()
        return QSize((WORST + 1) * least + WORST * 2, scaled(76 * self._scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room between the cells where there is little."""
        wide = self.width()
        self._cells.setSpacing(6 if wide >= scaled(500) else 4 if wide >= scaled(400) else 2)
        self._inside.activate()
        self._place_before()

    def _place_before(self) -> None:
        """Put "before" under its cell; what it would touch of the words at the ends goes."""
        self._then.setVisible(self._before is not None)
        if self._before is None:
            self._least.show()
            self._worst.show()
            return
        wide, whole = self._then.sizeHint().width(), self.width()
        middle = self.cell(self._before).geometry().center().x()
        left = max(0, min(whole - wide, middle - wide // 2))
        self._then.resize(wide, self._then.line_height)
        self._then.move(left, scaled((CELL_HIGH + 6) * self._scale))
        self._least.setVisible(self._least.sizeHint().width() <= left - 12)
        self._worst.setVisible(self._worst.sizeHint().width() <= whole - left - wide - 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer; a 0 soon after a 1 makes it ten."""
        digit = digit_of(event)
        if digit is not None:
            soon = event.timestamp() - self._one_at < _TEN_WITHIN_MS
            score = WORST if digit == 0 and soon and self.value() == 1 else digit
            self._one_at = event.timestamp() if score == 1 else -_TEN_WITHIN_MS
            cell = self._group.button(score)
            if any(each.hasFocus() for each in self._group.buttons()):
                cell.setFocus(Qt.FocusReason.ShortcutFocusReason)
            answer_by_key(cell)
        elif not self.take_back(event):
            super().keyPressEvent(event)


class PainLine(QLabel):
    """Before (hollow) and after (solid) on a line of 0 to 10, with an arrow between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: int | None = None
        self._after: int | None = None
        sized(self.setFixedHeight, 48)
        sized(self.setMinimumWidth, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, before: int | None, after: int | None) -> None:
        """Show two scores; either may be unanswered."""
        self._before, self._after = before, after
        self.setAccessibleName(pain_words(before, after))
        self.update()

    def _at(self, score: int) -> QPointF:
        x = 10 + (self.width() - 20) * score / WORST
        return QPointF(self.width() - x if self.isRightToLeft() else x, self.height() - 15)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, marks and numbers."""
        p = theme.palette()
        with begin(self) as painter:
            box(painter, QRectF(7, self.height() - 18, self.width() - 14, 6), 3, p.track)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(p.edge)
            for score in range(WORST + 1):
                painter.drawEllipse(self._at(score), 1.6, 1.6)
            before, after = self._before, self._after
            if before is not None and after is not None and before != after:
                _arrow(painter, self._at(before), self._at(after))
            if before is not None and before != after:
                painter.setBrush(p.card)
                painter.setPen(QPen(p.blue, 2.5))
                painter.drawEllipse(self._at(before), 7.75, 7.75)
                self._number(painter, before, 400)
            if after is not None:
                painter.setBrush(p.blue)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(self._at(after), 9, 9)
                self._number(painter, after, 600)

    def _number(self, painter: QPainter, score: int, weight: int) -> None:
        p, x = theme.palette(), self._at(score).x()
        ink = p.blue if weight > 400 else p.ink2
        place = QRectF(x - scaled(16), 0, scaled(32), scaled(22))
        draw_text(painter, place, str(score), theme.font(15, weight), ink)


def _arrow(painter: QPainter, start: QPointF, end: QPointF) -> None:
    way = 1 if end.x() > start.x() else -1
    tail, head = start.x() + way * 9, end.x() - way * 12
    pen = QPen(theme.palette().blue, 2.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    y = start.y()
    if (head - tail) * way > 0:
        painter.drawLine(QPointF(tail, y), QPointF(head, y))
    painter.drawPolyline(
        [
            QPointF(head - way * 5, y - 5),
            QPointF(head, y),
            QPointF(head - way * 5, y + 5),
        ]
    )


def pain_words(before: int | None, after: int | None) -> str:
    """Two scores in words: "5 to 3"; a lone one says which it is."""
    if before is not None and after is not None:
        text = translate("PainLine", "{before} to {after}", "Two scores of pain, 0 to 10.")
        return text.format(before=before, after=after)
    if before is not None:
        return translate("PainLine", "{score} before").format(score=before)
    if after is not None:
        return translate("PainLine", "{score} after").format(score=after)
    return translate("PainLine", "not answered")
