"""Choosing one of a few: choices, segments, and switches for yes or no."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import paint_icon
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import begin, box, draw_text, rounded, width_of


class _Radio(QRadioButton):
    """What all painted radio buttons share: the whole face is the target."""

    radius = 12.0
    gap = 3.0

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMinimumHeight(44)
        focus_ring()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it is the target."""
        return self.rect().contains(pos)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), self.radius, self.gap

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()


class Choice(_Radio):
    """One of several answers, each on its own; the chosen one has a tick and a soft blue fill."""

    def __init__(self, text: str, *, left: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._left = left
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Room for the words and the tick."""
        return QSize(round(width_of(self.text(), theme.font(16, 600))) + 76, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, the tick and the words."""
        p, rect, chosen = theme.palette(), QRectF(self.rect()), self.isChecked()
        font = theme.font(16, 600 if chosen else 400 if self._left else 500)
        with begin(self) as painter:
            if chosen:
                box(painter, rect, self.radius, p.blue_soft, p.blue, 3 if p.high_contrast else 2)
            else:
                over = self.underMouse() and self.isEnabled()
                fill = p.pressed if self.isDown() else p.hover if over else None
                edge = p.rim if self.isEnabled() else p.line
                box(painter, rect, self.radius, fill, edge, p.thin)
            ink = p.blue if chosen else p.ink if self.isEnabled() else p.off
            if self._left:
                inner = rect.adjusted(15, 0, -15, 0)
                draw_text(painter, inner, self.text(), font, ink, Qt.AlignmentFlag.AlignLeft)
                if chosen:
                    at = QPointF(rect.right() - 26, rect.center().y())
                    paint_icon(painter, "check", ink, at, 20)
                return
            wide = width_of(self.text(), font)
            shift = 15.0 if chosen else 0.0
            place = rect.translated(shift, 0)
            draw_text(painter, place, self.text(), font, ink)
            if chosen:
                left = place.center().x() - wide / 2
                paint_icon(painter, "check", ink, QPointF(left - 21, rect.center().y()), 20)


class _Segment(_Radio):
    radius = 9.0
    gap = 2.0

    def __init__(self, text: str, icon: str) -> None:
        super().__init__(text)
        self.icon_name, self.place = icon, "only"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = width_of(self.text(), theme.font(16, 600)) + (32 if self.icon_name else 0) + 32
        return QSize(round(wide), 48)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        return QRectF(self.rect()).adjusted(6, 6, -6, -6), self.radius - 4, 1

    def paintEvent(self, event: QPaintEvent) -> None:
        p, chosen = theme.palette(), self.isChecked()
        rect = QRectF(self.rect())
        whole = QRectF(rect)
        if self.place in ("middle", "last"):
            whole.setLeft(rect.left() - 24)
        if self.place in ("middle", "first"):
            whole.setRight(rect.right() + 24)
        over = self.underMouse() and self.isEnabled()
        fill = (
            p.blue_soft if chosen else p.pressed if self.isDown() else p.hover if over else p.card
        )
        edge = p.edge if self.isEnabled() else p.line
        ink = p.blue if chosen else p.ink if self.isEnabled() else p.off
        font = theme.font(16, 600 if chosen else 400)
        with begin(self) as painter:
            painter.setClipRect(rect)
            box(painter, whole, 12, fill, edge, p.thin)
            if self.place in ("middle", "last"):
                painter.fillRect(QRectF(0, 0, p.thin, rect.height()), edge)
            if chosen and p.high_contrast:
                painter.setClipPath(rounded(whole, 12))
                box(painter, rect, 4, None, p.blue, 3)
            wide = width_of(self.text(), font)
            room = 32 if self.icon_name else 0
            left = (rect.width() - wide - room) / 2
            if self.icon_name:
                paint_icon(painter, self.icon_name, ink, QPointF(left + 11, rect.height() / 2), 22)
            place = QRectF(left + room, 0, wide + 2, rect.height())
            draw_text(painter, place, self.text(), font, ink, Qt.AlignmentFlag.AlignLeft)


class Segmented(QWidget):
    """Two or three answers side by side in one box."""

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        *,
        icons: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        last = len(options) - 1
        for at, (_, text) in enumerate(options):
            segment = _Segment(text, icons[at] if icons else "")
            segment.place = "first" if at == 0 else "last" if at == last else "middle"
            self._group.addButton(segment, at)
            row.addWidget(segment)
        self._group.idClicked.connect(self._clicked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _clicked(self, at: int) -> None:
        self.chosen.emit(self._values[at])

    def set_value(self, value: object) -> None:
        """Show a value as chosen; emits nothing."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def value(self) -> object:
        """The chosen value, None before any."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def buttons(self) -> list[QAbstractButton]:
        """The segments, for names and tests."""
        return self._group.buttons()


class Choices(QWidget):
    """Several Choice boxes in a column or a row, of which one may be chosen."""

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        *,
        columns: int = 1,
        left: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, (_, text) in enumerate(options):
            choice = Choice(text, left=left)
            self._group.addButton(choice, at)
            grid.addWidget(choice, at // columns, at % columns)
        self._group.idClicked.connect(self._clicked)

    def _clicked(self, at: int) -> None:
        self.chosen.emit(self._values[at])

    def set_value(self, value: object | None) -> None:
        """Show a value as chosen, None for none; emits nothing."""
        self._group.setExclusive(False)
        for at, button in enumerate(self._group.buttons()):
            button.setChecked(value is not None and self._values[at] == value)
        self._group.setExclusive(True)

    def value(self) -> object | None:
        """The chosen value, None for none."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def buttons(self) -> list[QAbstractButton]:
        """The choices, for names and tests."""
        return self._group.buttons()


class Switch(QCheckBox):
    """A row of words with a switch at its right end; the whole row is the target."""

    def __init__(self, text: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._about = about
        self.setAccessibleDescription(about)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        focus_ring()

    def set_value(self, on: bool) -> None:
        """Show it on or off; emits nothing."""
        self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(False)
        self.update()

    def _height(self, px: int, text: str, width: int) -> int:
        metrics, room = QFontMetricsF(theme.font(px)), QRectF(0, 0, max(60, width - 76), 999)
        return ceil(metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()) + 1

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words, at least a good target."""
        high = self._height(16, self.text(), width) + 12
        if self._about:
            high += self._height(15, self._about, width) + 2
        return max(48, high)

    def sizeHint(self) -> QSize:
        """A full row."""
        return QSize(420, self.heightForWidth(420))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows wrap their words."""
        return QSize(200, 48)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it is the target."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter switches as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _track(self) -> QRectF:
        return QRectF(self.width() - 54, (self.height() - 30) / 2, 52, 30)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return self._track(), 15, 3

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and the switch."""
        p, on = theme.palette(), self.isChecked()
        ink = p.ink if self.isEnabled() else p.off
        wrap = int(Qt.TextFlag.TextWordWrap)
        room = self.width() - 76
        high = self._height(16, self.text(), self.width())
        about = self._height(15, self._about, self.width()) + 2 if self._about else 0
        top = (self.height() - high - about) / 2
        with begin(self) as painter:
            painter.setFont(theme.font(16))
            painter.setPen(ink)
            painter.drawText(QRectF(0, top, room, high + 2), wrap, self.text())
            if self._about:
                painter.setFont(theme.font(15))
                painter.setPen(p.ink2 if self.isEnabled() else p.off)
                painter.drawText(QRectF(0, top + high + 2, room, about + 2), wrap, self._about)
            track, over = self._track(), self.underMouse() and self.isEnabled()
            if not self.isEnabled():
                box(painter, track, 15, p.track, p.line, p.thin)
            elif on:
                box(painter, track, 15, p.blue_hover if over else p.blue)
            else:
                box(painter, track, 15, p.hover if over else p.card, p.edge, max(2, p.thin))
            knob = QPointF(track.right() - 15 if on else track.left() + 15, track.center().y())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush((p.on_blue if on else p.edge) if self.isEnabled() else p.off)
            radius = 11.0 if on else 8.0
            painter.drawEllipse(knob, radius, radius)
            if on and self.isEnabled():
                paint_icon(painter, "check", p.blue, knob, 16)
