"""Fields: a number with minus and plus, text, a list to choose from, a slider."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QStyledItemDelegate,
    QWidget,
)

from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import paint_icon
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import begin, box, draw_text, width_of
from sciatica_timer.ui.kit.text_lines import elided, plain_tip


class _StepButton(QPushButton):
    """Minus or plus inside a step field; the field has the focus, so this takes none."""

    def __init__(self, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, rect = theme.palette(), QRectF(self.rect())
        with begin(self) as painter:
            if self.isEnabled() and (self.isDown() or self.underMouse()):
                inner = rect.adjusted(4, 4, -4, -4)
                box(painter, inner, 9, p.pressed if self.isDown() else p.hover)
            colour = p.blue if self.isEnabled() else p.off
            paint_icon(painter, self._icon, colour, rect.center(), 20)


class StepField(QSpinBox):
    """A number with minus and plus; arrows, Page Up and Page Down work as well.

    say(value) gives the words for a number ("20 s", "2 times").
    """

    def __init__(
        self,
        lowest: int,
        highest: int,
        step: int = 1,
        say: Callable[[int], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        self._say = say
        super().__init__(parent)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setRange(lowest, highest)
        self.setSingleStep(step)
        self.setFont(theme.font(16, 600))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        edit = self.lineEdit()
        edit.setReadOnly(True)
        edit.setFrame(False)
        edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        edit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        edit.hide()
        self._less = _StepButton("minus", self.tr("Less"), self)
        self._more = _StepButton("plus", self.tr("More"), self)
        self._less.clicked.connect(self.stepDown)
        self._more.clicked.connect(self.stepUp)
        self.valueChanged.connect(self._at_an_end)
        self._at_an_end(self.value())
        focus_ring()

    def set_value(self, value: int) -> None:
        """Show a number; emits nothing."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)
        self._at_an_end(self.value())

    def _at_an_end(self, value: int) -> None:
        self._less.setEnabled(value > self.minimum())
        self._more.setEnabled(value < self.maximum())
        self.update()

    def setRange(self, lowest: int, highest: int) -> None:
        """Take other limits; the buttons at an end are switched off."""
        super().setRange(lowest, highest)
        if hasattr(self, "_more"):
            self._at_an_end(self.value())

    def textFromValue(self, value: int) -> str:
        """The number in words."""
        return self._say(value)

    def sizeHint(self) -> QSize:
        """Room for the longest of both ends."""
        ends = (self._say(self.minimum()), self._say(self.maximum()))
        wide = max(width_of(text, theme.font(16, 600)) for text in ends)
        return QSize(round(wide) + 112, 44)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep minus and plus at the ends."""
        high = self.height()
        self._less.setGeometry(0, 0, 48, high)
        self._more.setGeometry(self.width() - 48, 0, 48, high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right step as down and up do; text keys do nothing."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Minus):
            self.stepDown()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Plus):
            self.stepUp()
        elif key == Qt.Key.Key_Home:
            self.setValue(self.minimum())
        elif key == Qt.Key.Key_End:
            self.setValue(self.maximum())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel scrolls the page and never changes a number."""
        event.ignore()

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), 12, 3

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and the number in words."""
        p = theme.palette()
        on = self.isEnabled()
        with begin(self) as painter:
            box(painter, QRectF(self.rect()), 12, p.card, p.edge if on else p.line, p.thin)
            text = self._say(self.value())
            draw_text(
                painter, QRectF(self.rect()), text, theme.font(16, 600), p.ink if on else p.off
            )


class TextField(QLineEdit):
    """One line of text."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field")
        self.setFont(theme.font(16))
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setMinimumHeight(48)

    def set_value(self, text: str) -> None:
        """Show a text; emits nothing and leaves what is being typed alone."""
        if text != self.text() and not self.hasFocus():
            self.setText(text)


class Select(QComboBox):
    """A list to choose one thing from."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Kept here and not as item data: Qt turns enums into words and tuples into lists.
        self._values: list[object] = []
        self.setAccessibleName(name)
        # Qt's own choice lets the wheel take the focus, and with it the line round the field.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(theme.font(16))
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.activated.connect(self._activated)
        focus_ring()

    def _activated(self, at: int) -> None:
        self.picked.emit(self._values[at])

    def set_options(self, options: Sequence[tuple[object, str]], value: object) -> None:
        """Show these values with their words and one of them as chosen; emits nothing."""
        self.clear()
        self._values = [each for each, _ in options]
        self.addItems([text for _, text in options])
        self.set_value(value)

    def set_value(self, value: object) -> None:
        """Show a value as chosen; the first one when it is not on the list."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def value(self) -> object:
        """The chosen value, None while there is nothing to choose."""
        at = self.currentIndex()
        return self._values[at] if at >= 0 else None

    def sizeHint(self) -> QSize:
        """A field; long words are elided."""
        return QSize(280, 48)

    def minimumSizeHint(self) -> QSize:
        """Narrower where the window is."""
        return QSize(160, 48)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel scrolls the page and never changes the choice."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the list as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
            return
        super().keyPressEvent(event)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), 12, 3

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, the words and the chevron."""
        p, rect, on = theme.palette(), QRectF(self.rect()), self.isEnabled()
        ink = p.ink if on else p.off
        fill = p.hover if self.underMouse() and on else p.card
        with begin(self) as painter:
            box(painter, rect, 12, fill, p.edge if on else p.line, p.thin)
            text = elided(self.currentText(), theme.font(16), self.width() - 60)
            place = rect.adjusted(16, 0, -44, 0)
            draw_text(painter, place, text, theme.font(16), ink, Qt.AlignmentFlag.AlignLeft)
            at = QPointF(rect.right() - 24, rect.center().y())
            paint_icon(painter, "chevron-down", ink, at, 20)


class Slider(QSlider):
    """A line with a knob; arrows, Page Up, Page Down, Home and End work."""

    def __init__(self, lowest: int, highest: int, step: int = 1, name: str = "") -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(lowest, highest)
        self.setSingleStep(step)
        self.setPageStep(step * 5)
        self.setAccessibleName(name)
        self.setTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(44)
        self.setMinimumWidth(160)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        focus_ring()

    def set_value(self, value: int) -> None:
        """Show a number; emits nothing."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel scrolls the page and never changes a number."""
        event.ignore()

    def _knob(self) -> QPointF:
        span = max(1, self.maximum() - self.minimum())
        share = (self.sliderPosition() - self.minimum()) / span
        return QPointF(12 + share * (self.width() - 24), self.height() / 2)

    def _value_at(self, x: float) -> int:
        share = (x - 12) / max(1, self.width() - 24)
        value = self.minimum() + share * (self.maximum() - self.minimum())
        step = self.singleStep()
        return self.minimum() + round((value - self.minimum()) / step) * step

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to where the pointer is and follow it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while pressed."""
        if self.isSliderDown():
            self.setSliderPosition(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay where the pointer was let go."""
        self.setSliderDown(False)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        knob = self._knob()
        return QRectF(knob.x() - 12, knob.y() - 12, 24, 24), 12, 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and the knob."""
        p, knob, on = theme.palette(), self._knob(), self.isEnabled()
        with begin(self) as painter:
            line = QRectF(0, knob.y() - 3, self.width(), 6)
            box(painter, line, 3, p.todo if on else p.track)
            colour = p.blue if on else p.off
            box(painter, QRectF(0, line.top(), knob.x(), 6), 3, colour)
            painter.setPen(Qt.PenStyle.NoPen)
            over = on and (self.underMouse() or self.isSliderDown())
            painter.setBrush(p.blue_hover if over else colour)
            painter.drawEllipse(knob, 12, 12)
            painter.setBrush(p.card)
            painter.drawEllipse(knob, 4, 4)
