"""Pain in numbers: a scale to answer on, and a line that shows before and after."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QSizePolicy, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.keys_by_position import digit_of
from sciatica_timer.ui.kit.choice import _Radio
from sciatica_timer.ui.kit.paint import begin, box, draw_text, width_of

WORST = 10
_TEN_WITHIN_MS = 1000


class _PainCell(_Radio):
    gap = 2.0

    def sizeHint(self) -> QSize:
        return QSize(50, 48)

    def minimumSizeHint(self) -> QSize:
        return QSize(32, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, rect, chosen = theme.palette(), QRectF(self.rect()), self.isChecked()
        with begin(self) as painter:
            if chosen:
                box(painter, rect, 12, p.blue)
            else:
                over = self.underMouse() and self.isEnabled()
                fill = p.pressed if self.isDown() else p.hover if over else None
                box(painter, rect, 12, fill, p.edge, p.thin)
            ink = p.on_blue if chosen else p.ink
            draw_text(painter, rect, self.text(), theme.font(18, 600 if chosen else 500), ink)


class PainScale(QWidget):
    """Eleven cells from 0 to 10; arrows, digits and clicks answer, Backspace takes it back."""

    answered = Signal(object)
    """The score, or None when the answer was taken back."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: int | None = None
        self._one_at = -_TEN_WITHIN_MS
        self._group = QButtonGroup(self)
        for score in range(WORST + 1):
            cell = _PainCell(str(score), self)
            self._group.addButton(cell, score)
            if score in (0, WORST):
                end = self.tr("no pain") if score == 0 else self.tr("worst I can imagine")
                cell.setAccessibleName(f"{score}, {end}")
        self._group.idClicked.connect(self.answered.emit)
        self.setAccessibleName(name or self.tr("Pain, 0 to 10"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_value(self, score: int | None) -> None:
        """Show an answer, or none; emits nothing."""
        self._group.setExclusive(False)
        for at, cell in enumerate(self._group.buttons()):
            cell.setChecked(at == score)
        self._group.setExclusive(True)

    def value(self) -> int | None:
        """The score answered, None before any."""
        score = self._group.checkedId()
        return score if score >= 0 else None

    def set_before(self, score: int | None) -> None:
        """Write "before" under the value of then."""
        self._before = score
        self.update()

    def cell(self, score: int) -> QWidget:
        """The cell of a score, for focus and tests."""
        return self._group.button(score)

    def sizeHint(self) -> QSize:
        """Cells with a line of words under them."""
        return QSize(608, 76)

    def minimumSizeHint(self) -> QSize:
        """Eleven narrow cells."""
        return QSize(11 * 32 + 10 * 4, 76)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the cells over the whole width."""
        gap = 6 if self.width() > 480 else 4
        room = (self.width() - 10 * gap) / 11
        for at, cell in enumerate(self._group.buttons()):
            left, right = round(at * (room + gap)), round(at * (room + gap) + room)
            cell.setGeometry(left, 0, right - left, 48)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer; a 0 soon after a 1 makes it ten."""
        digit = digit_of(event)
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.set_value(None)
            self.answered.emit(None)
        elif digit is not None:
            soon = event.timestamp() - self._one_at < _TEN_WITHIN_MS
            score = WORST if digit == 0 and soon and self.value() == 1 else digit
            self._one_at = event.timestamp() if score == 1 else -_TEN_WITHIN_MS
            cell = self._group.button(score)
            cell.setFocus(Qt.FocusReason.ShortcutFocusReason)
            cell.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words under the cells."""
        p, small = theme.palette(), theme.font(15)
        row = QRectF(0, 54, self.width(), 22)
        least, worst = self.tr("No pain"), self.tr("Worst I can imagine")
        free = QRectF(row)
        with begin(self) as painter:
            if self._before is not None:
                bold, said = theme.font(15, 500), self.tr("before")
                wide = width_of(said, bold)
                cell = self._group.button(self._before).geometry()
                left = max(0.0, min(self.width() - wide, cell.center().x() - wide / 2))
                place = QRectF(left, row.top(), wide + 1, row.height())
                draw_text(painter, place, said, bold, p.ink)
                free = place.adjusted(-12, 0, 12, 0)
            if self._before is None or width_of(least, small) <= free.left():
                draw_text(painter, row, least, small, p.ink2, Qt.AlignmentFlag.AlignLeft)
            if self._before is None or self.width() - width_of(worst, small) >= free.right():
                draw_text(painter, row, worst, small, p.ink2, Qt.AlignmentFlag.AlignRight)


class PainLine(QLabel):
    """Before (hollow) and after (solid) on a line of 0 to 10, with an arrow between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: int | None = None
        self._after: int | None = None
        self.setFixedHeight(48)
        self.setMinimumWidth(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, before: int | None, after: int | None) -> None:
        """Show two scores; either may be unanswered."""
        self._before, self._after = before, after
        self.setAccessibleName(pain_words(before, after))
        self.update()

    def _at(self, score: int) -> QPointF:
        return QPointF(10 + (self.width() - 20) * score / WORST, 33)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, marks and numbers."""
        p = theme.palette()
        with begin(self) as painter:
            box(painter, QRectF(7, 30, self.width() - 14, 6), 3, p.track)
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
        draw_text(painter, QRectF(x - 16, 0, 32, 22), str(score), theme.font(15, weight), ink)


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
    from PySide6.QtCore import QCoreApplication

    def say(text: str) -> str:
        return QCoreApplication.translate("PainLine", text)

    if before is not None and after is not None:
        return say("{before} to {after}").format(before=before, after=after)
    if before is not None:
        return say("{score} before").format(score=before)
    if after is not None:
        return say("{score} after").format(score=after)
    return say("not answered")
