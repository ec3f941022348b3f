"""Fields: a number with minus and plus, text, a list to choose from, a slider."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from sciatica_timer.domain.look_choice import TEXT_SIZES
from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit.buttons import STEP_WIDTH, StepButton
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.label import Label
from sciatica_timer.ui.kit.paint import width_of
from sciatica_timer.ui.kit.text_lines import elided
from sciatica_timer.ui.style_sheet import KNOB
from sciatica_timer.ui.text_size import scaled, scaled_size, sized, system_percent

BESIDE_WORDS = 62
"""What the edges and the arrow of a list take beside its words, in pixels."""


def along(widget: QWidget) -> tuple[Qt.Key, Qt.Key]:
    """The arrow keys that go back and on, as things lie beside each other in a widget."""
    left, right = Qt.Key.Key_Left, Qt.Key.Key_Right
    return (right, left) if widget.isRightToLeft() else (left, right)


def add_steps(field: QAbstractSpinBox, less: StepButton, more: StepButton) -> None:
    """Put minus and plus at the ends of a field, over the buttons of its own."""
    inside = QHBoxLayout(field)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(less)
    inside.addStretch(1)
    inside.addWidget(more)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    for part in (field, field.lineEdit()):
        theme.dress(part, 16, 600)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    focus_ring()


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
        self._less = StepButton("minus", self.tr("Less"))
        self._more = StepButton("plus", self.tr("More"))
        add_steps(self, self._less, self._more)
        edit = self.lineEdit()
        edit.setReadOnly(True)
        edit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setRange(lowest, highest)
        self.setSingleStep(step)
        self._less.clicked.connect(self.stepDown)
        self._more.clicked.connect(self.stepUp)
        self.valueChanged.connect(self._at_an_end)

    def setAccessibleName(self, name: str) -> None:
        """Say what is counted; its buttons tell it as well."""
        super().setAccessibleName(name)
        self._less.set_name(self.tr("Less: {field}").format(field=name))
        self._more.set_name(self.tr("More: {field}").format(field=name))

    def set_value(self, value: int) -> None:
        """Show a number; emits nothing."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)
        self._at_an_end(self.value())

    def _at_an_end(self, value: int) -> None:
        self._less.setEnabled(value > self.minimum())
        self._more.setEnabled(value < self.maximum())

    def setRange(self, lowest: int, highest: int) -> None:
        """Take other limits; the buttons at an end are switched off."""
        super().setRange(lowest, highest)
        self._at_an_end(self.value())

    def textFromValue(self, value: int) -> str:
        """The number in words."""
        return self._say(value)

    def sizeHint(self) -> QSize:
        """Room for the longest of both ends."""
        ends = (self._say(self.minimum()), self._say(self.maximum()))
        wide = max(width_of(text, self.font()) for text in ends)
        return QSize(round(wide) + 2 * scaled(STEP_WIDTH) + 16, scaled(44))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right step as down and up do; text keys do nothing."""
        key = event.key()
        less, more = along(self)
        if key in (less, Qt.Key.Key_Minus):
            self.stepDown()
        elif key in (more, Qt.Key.Key_Plus):
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


class TextSizeField(StepField):
    """Which of TEXT_SIZES text has; what was chosen is valueChanged, to be asked as percent()."""

    def __init__(self) -> None:
        super().__init__(0, len(TEXT_SIZES) - 1, 1, self._words)
        self.setAccessibleName(self.tr("Text size"))

    def _words(self, at: int) -> str:
        said = self.tr("Text {n} %", "percent of the usual size")
        return said.format(n=TEXT_SIZES[at])

    def set_percent(self, percent: int) -> None:
        """Show a size, 0 for the system's; emits nothing."""
        self.set_value(TEXT_SIZES.index(percent or system_percent()))

    def percent(self) -> int:
        """The size on show."""
        return TEXT_SIZES[self.value()]


class TextField(QLineEdit):
    """One line of text."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field")
        theme.dress(self, 16)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        sized(self.setMinimumHeight, 44)

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
        self._label = Label(name)
        self._label.hide()
        # Qt's own choice lets the wheel take the focus, and with it the line round the field.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.dress(self, 16)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        chevron = IconView("chevron-down", "ink", 20)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 14, 0)
        inside.addWidget(chevron, 0, Qt.AlignmentFlag.AlignRight)
        self.activated.connect(self._activated)
        focus_ring()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep its name beside it: on Linux, Qt tells a list by what is chosen in it alone."""
        self._label.setParent(self.parentWidget())
        self._label.setBuddy(self)
        super().showEvent(event)

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

    def words_width(self) -> int:
        """How wide it must be to show its longest words whole."""
        metrics = self.fontMetrics()
        texts = (self.itemText(at) for at in range(self.count()))
        return max(map(metrics.horizontalAdvance, texts), default=0) + scaled(BESIDE_WORDS)

    def sizeHint(self) -> QSize:
        """A field; long words are elided."""
        return scaled_size(280, 44)

    def minimumSizeHint(self) -> QSize:
        """Narrower where the window is."""
        return scaled_size(160, 44)

    def event(self, event: QEvent) -> bool:
        """Keep letters for choosing by them, as a text field does; S would show the stop signs."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain and event.text().isprintable() and event.text():
                event.accept()
                return True
        return super().event(event)

    def hidePopup(self) -> None:
        """Look pointed at only where that is so: Qt does not tell that the pointer has left."""
        super().hidePopup()
        here = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, here)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel scrolls the page and never changes the choice."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the list as Space does; the page keys scroll the page and choose nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), 12, 3

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Words that have no room end in an ellipsis."""
        super().initStyleOption(option)
        text = elided(self.currentText(), self.font(), self.width() - scaled(60))
        option.currentText = text  # pyright: ignore[reportAttributeAccessIssue]


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
        sized(self.setFixedHeight, 44)
        sized(self.setMinimumWidth, 160)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
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
        knob = scaled(KNOB)
        share = 1 - share if self.isRightToLeft() else share
        return QPointF(knob + share * (self.width() - 2 * knob), self.height() / 2)

    def _value_at(self, x: float) -> int:
        knob = scaled(KNOB)
        share = (x - knob) / max(1, self.width() - 2 * knob)
        share = 1 - share if self.isRightToLeft() else share
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
        knob, half = self._knob(), scaled(KNOB)
        return QRectF(knob.x() - half, knob.y() - half, 2 * half, 2 * half), half, 2
