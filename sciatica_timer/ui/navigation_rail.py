"""The rail: where the pages and the stop signs are, always in sight, with words under icons."""

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sciatica_timer.ui import theme
from sciatica_timer.ui.accessible import tell_selected
from sciatica_timer.ui.icons import IconView, button_icon
from sciatica_timer.ui.kit.buttons import tell_signs_key
from sciatica_timer.ui.kit.choice import one_stop, stop_at_chosen
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import width_of
from sciatica_timer.ui.kit.text_lines import plain_tip
from sciatica_timer.ui.text_size import scaled, scaled_size

ROOMY = 600
"""From this height on there is room for the mark and for air."""
LEAST_HIGH = 50
"""What icon and word of a button need."""
MARK = 36
"""Width and height of the app's mark."""


class RailButton(QToolButton, theme.Tinted):
    """One page: an icon with its word below."""

    def __init__(self, icon: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(title)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        theme.dress(self, 14, 500)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        focus_ring()
        self.toggled.connect(self._tell)
        self.tint()

    def _tell(self, chosen: bool) -> None:
        tell_selected(self, chosen)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()).adjusted(2, 2, -2, -2), 12, 0

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon:
            self._icon = icon
            self.tint()

    def tint(self) -> None:
        """Show the icon in the colour of the word."""
        p = theme.palette()
        dpr = self.devicePixelRatioF()
        self.setIconSize(scaled_size(24, 24))
        self.setIcon(button_icon(self._icon, scaled(24), dpr, p.ink2, on=p.blue))

    def set_height(self, height: int, *, words_alone: bool = False) -> None:
        """Icon and word stay together in the middle; in a very low rail the words are alone."""
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonTextOnly if words_alone else styles.ToolButtonTextUnderIcon
        if (height, style) != (self.minimumHeight(), self.toolButtonStyle()):
            self.setToolButtonStyle(style)
            self.setFixedHeight(height)
            around = 0 if words_alone else (height - scaled(LEAST_HIGH)) // 2
            self.setStyleSheet(f"padding: {around + 2}px 0 {around}px 0")

    def least_width(self) -> int:
        """What its word needs, and what is chosen is written bold."""
        return round(width_of(self.text(), theme.font(14, 600 if self.isCheckable() else 500))) + 10


class Mark(IconView):
    """The app's mark: a ring that runs back round a quiet dot."""

    def __init__(self) -> None:
        super().__init__("", px=MARK)

    def tint(self) -> None:
        """Draw it in the colours of now."""
        p, circle, dpr = theme.palette(), QRectF(2.75, 2.75, 30.5, 30.5), self.devicePixelRatioF()
        picture = QPixmap(round(MARK * dpr), round(MARK * dpr))
        picture.setDevicePixelRatio(dpr)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(p.track, 5.5))
            painter.drawEllipse(circle)
            pen = QPen(p.blue, 5.5)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(circle, 90 * 16, -round(0.8 * 360 * 16))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(p.green)
            painter.drawEllipse(circle.center(), 4.5, 4.5)
        self.setPixmap(picture)


class NavigationRail(QFrame):
    """All pages as buttons; the last one added with foot=True stands at the bottom."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, RailButton] = {}
        self._foot: set[str] = set()
        self._signs = RailButton("warning", self.tr("Stop signs"), self)
        self.tell_keys()
        self._running = RailButton("clock", "", self)
        """The timer that runs, in sight on every page."""
        self._running.setObjectName("running")
        self._running.hide()
        self._mark = Mark()
        self._mark.setParent(self)
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._group = QButtonGroup(self)
        one_stop(self._group)
        self._narrow = False

    @property
    def signs_requested(self) -> SignalInstance:
        """Somebody wants to see the stop signs."""
        return self._signs.clicked

    @property
    def running_requested(self) -> SignalInstance:
        """Somebody wants to go to the timer that runs."""
        return self._running.clicked

    def add(self, key: str, icon: str, title: str, *, foot: bool = False) -> None:
        """Add a page."""
        button = RailButton(icon, title, self)
        button.setCheckable(True)
        button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
        self._group.addButton(button)
        stop_at_chosen(self._group)
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
        button = self._running
        if icon:
            button.set_icon(icon)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(plain_tip(name))
        if button.isHidden() != (not text):
            button.setVisible(bool(text))
            for one, after in pairwise(self._in_sight()):
                self.setTabOrder(one, after)
            self._place()

    def tell_keys(self) -> None:
        """Tell in the tooltip the key that works."""
        tell_signs_key(self._signs)

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
        running = [] if self._running.isHidden() else [self._running]
        return [*pages, *running, self._signs, *foot]

    def keys(self) -> list[str]:
        """All pages in the order of the rail."""
        return list(self._buttons)

    def width_in(self, window_width: int) -> int:
        """104, 88 in a narrow window, more where the words need it."""
        self._narrow = window_width < scaled(960)
        return max(scaled(88 if self._narrow else 104), self._least() + 9)

    def _place(self) -> None:
        """Give the buttons their order, their height and what is between them."""
        buttons = self._in_sight()
        for button in (*buttons, self._running):
            # A timer that is over must not keep a place before the stretch.
            self._column.removeWidget(button)
        close = self._narrow or self.height() < scaled(ROOMY)
        margin, high, step, top = (8, 60, 64, 24) if close else (12, 68, 72, 88)
        high, step, least = scaled(high), scaled(step), scaled(LEAST_HIGH)
        bottom = 16 if close else 20
        if self.height() - top - bottom < step * len(buttons):
            # In a low window the buttons give up what is between them, but no word.
            top = bottom = 6
            room = (self.height() - 12) // len(buttons)
            words_alone = room < least
            step = room if words_alone else min(step, room)
            high = min(high, step)
        else:
            words_alone = False
        margin = min(margin, (self.width() - 1 - self._least()) // 2)
        self._mark.setVisible(not close)
        self._column.setContentsMargins(margin, top, margin, bottom)
        self._column.setSpacing(step - high)
        signs = buttons.index(self._signs)
        for at, button in enumerate(buttons):
            button.set_height(high, words_alone=words_alone)
            # The stretch stands before the signs.
            self._column.insertWidget(at + (at >= signs), button)
        self._column.activate()

    def _least(self) -> int:
        return max(button.least_width() for button in self._in_sight())

    def sizeHint(self) -> QSize:
        """Its width in a wide window."""
        return QSize(104, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the mark in the middle and the foot at the foot."""
        self._mark.move((self.width() - MARK) // 2, 34)
        self._place()
