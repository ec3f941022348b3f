"""The rail: where the pages and the stop signs are, always in sight, with words under icons."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import paint_icon
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import begin, box, draw_text, width_of
from sciatica_timer.ui.kit.text_lines import plain_tip

ROOMY = 600
"""From this height on there is room for the mark and for air."""
LEAST_HIGH = 50
"""What icon and word of a button need."""


class RailButton(QPushButton):
    """One page: an icon with its word below."""

    def __init__(self, icon: str, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._icon = icon
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        focus_ring()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it is the target."""
        return self.rect().contains(pos)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()).adjusted(2, 2, -2, -2), 12, 0

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def least_width(self) -> int:
        """What its word needs, and what is chosen is written bold."""
        return round(width_of(self.text(), theme.font(14, 600 if self.isCheckable() else 500))) + 10

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill, icon and word."""
        p, rect, on = theme.palette(), QRectF(self.rect()), self.isChecked()
        with begin(self) as painter:
            if on:
                edge = p.blue if p.high_contrast else None
                box(painter, rect, 14, p.blue_soft, edge, 3 if p.high_contrast else 0)
            elif self.isDown() or self.underMouse():
                box(painter, rect, 14, p.pressed if self.isDown() else p.hover)
            ink = p.blue if on else p.ink2
            middle = rect.center()
            paint_icon(painter, self._icon, ink, QPointF(middle.x(), middle.y() - 10), 24)
            place = QRectF(0, middle.y() + 4, rect.width(), 22)
            draw_text(painter, place, self.text(), theme.font(14, 600 if on else 500), ink)


class NavigationRail(QWidget):
    """All pages as buttons; the last one added with foot=True stands at the bottom."""

    chosen = Signal(str)
    signs_requested = Signal()
    running_requested = Signal()
    """To the timer that runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, RailButton] = {}
        self._foot: set[str] = set()
        self._signs = RailButton("warning", self.tr("Stop signs"), self)
        self._signs.setToolTip(plain_tip(self.tr("Stop signs (S)")))
        self._signs.clicked.connect(self.signs_requested)
        self._running: RailButton | None = None
        """The timer that runs, in sight on every page."""
        self._group = QButtonGroup(self)
        self._narrow = False

    def add(self, key: str, icon: str, title: str, *, foot: bool = False) -> None:
        """Add a page."""
        button = RailButton(icon, title, self)
        button.setCheckable(True)
        button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        if foot:
            self._foot.add(key)
        for one, after in pairwise(self._in_sight()):
            self.setTabOrder(one, after)
        self._place()
        # The window stands already, and what comes into it late is not shown by itself.
        button.show()

    def show_running(self, icon: str, text: str, name: str) -> None:
        """Show a timer that runs, by what is left of it; an empty text takes it away."""
        if self._running is None:
            if not text:
                return
            self._running = RailButton(icon, text, self)
            self._running.clicked.connect(self.running_requested)
        button = self._running
        button.set_icon(icon)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(plain_tip(name))
        if button.isHidden() != (not text):
            button.setVisible(bool(text))
            for one, after in pairwise(self._in_sight()):
                self.setTabOrder(one, after)
            self._place()

    def select(self, key: str) -> None:
        """Show a page as the chosen one; emits nothing."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> RailButton:
        """The button of a page."""
        return self._buttons[key]

    def _in_sight(self) -> list[RailButton]:
        """All buttons from the top down: the signs stand above the foot."""
        foot = [self._buttons[key] for key in self._buttons if key in self._foot]
        pages = [button for button in self._buttons.values() if button not in foot]
        running = self._running
        return [*pages, *([running] if running and not running.isHidden() else []), self._signs,
                *foot]  # fmt: skip

    def keys(self) -> list[str]:
        """All pages in the order of the rail."""
        return list(self._buttons)

    def width_in(self, window_width: int) -> int:
        """104, 88 in a narrow window, more where the words need it."""
        self._narrow = window_width < 960
        return max(88 if self._narrow else 104, self._least() + 9)

    def _place(self) -> None:
        """Put the buttons where they belong."""
        close = self._narrow or self.height() < ROOMY
        margin, high, step, top = (8, 60, 64, 24) if close else (12, 68, 72, 88)
        bottom = self.height() - (16 if close else 20)
        if bottom - top < step * len(self._in_sight()):
            # In a low window the buttons give up what is between them, but no word.
            top, bottom = 6, self.height() - 6
            step = max(LEAST_HIGH, min(step, (bottom - top) // len(self._in_sight())))
            high = min(high, step)
        margin = min(margin, (self.width() - 1 - self._least()) // 2)
        wide = self.width() - 2 * margin - 1
        buttons = self._in_sight()
        low = [button for key, button in self._buttons.items() if key in self._foot]
        low = [*buttons[len(self._buttons) - len(low) : -len(low) or None], *low]
        for button in buttons[: len(buttons) - len(low)]:
            button.setGeometry(margin, top, wide, high)
            top += step
        for button in reversed(low):
            button.setGeometry(margin, bottom - high, wide, high)
            bottom -= step

    def _least(self) -> int:
        return max(button.least_width() for button in self._in_sight())

    def sizeHint(self) -> QSize:
        """Its width in a wide window."""
        return QSize(104, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the foot at the foot."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the mark and the line to the page."""
        p = theme.palette()
        with begin(self) as painter:
            painter.fillRect(self.rect(), p.ground)
            painter.fillRect(QRectF(self.width() - p.thin, 0, p.thin, self.height()), p.line)
            if not self._narrow and self.height() >= ROOMY:
                paint_mark(painter, QPointF(self.width() / 2, 52))


def paint_mark(painter: QPainter, centre: QPointF) -> None:
    """The app's mark: a ring that runs back round a quiet dot."""
    p = theme.palette()
    circle = QRectF(centre.x() - 15.25, centre.y() - 15.25, 30.5, 30.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(p.track, 5.5))
    painter.drawEllipse(circle)
    pen = QPen(p.blue, 5.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(circle, 90 * 16, -round(0.8 * 360 * 16))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(p.green)
    painter.drawEllipse(centre, 4.5, 4.5)
