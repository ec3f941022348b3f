"""Buttons: primary, secondary, stop, alarm and quiet, each in three sizes."""

from collections.abc import Sequence
from enum import StrEnum

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from sciatica_timer.services.translation import translate
from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import button_icon
from sciatica_timer.ui.keys_by_position import single_keys
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import width_of
from sciatica_timer.ui.kit.text_lines import keys_here, plain_tip
from sciatica_timer.ui.text_size import scaled, scaled_size, sized

QT_GAP = 4
"""What Qt leaves between the icon and the words of a button, in pixels."""


SMALLEST_SCALE = 0.6
"""So far buttons shrink where very large text leaves no other way."""
STEP_WIDTH = 48
"""Of minus and plus."""


class ButtonKind(StrEnum):
    """What a button stands for."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    STOP = "stop"
    ALARM = "alarm"
    """A call for help: filled."""
    QUIET = "quiet"
    """Blue words alone."""


class _Measure(msgspec.Struct, frozen=True):
    height: int
    px: int
    icon: int
    gap: int
    pad: int
    radius: int


SIZES = {
    "normal": _Measure(44, 16, 22, 10, 20, 12),
    "large": _Measure(56, 18, 26, 10, 24, 14),
    "start": _Measure(60, 20, 22, 14, 36, 14),
}


class PlainButton(QPushButton):
    """A push button that Enter presses as well, and in whose words & is a letter."""

    radius = 12.0
    gap = 3.0
    """From its edge to the focus line, in pixels."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        focus_ring()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it; on an answer that is chosen already it is meant for the page."""
        chosen = self.isChecked() and (self.autoExclusive() or bool(self.group()))
        if chosen and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text.replace("&", "&&"))

    def text(self) -> str:
        """The words as they are shown."""
        return super().text().replace("&&", "&")

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), self.radius, self.gap


class Button(PlainButton, theme.Tinted):
    """A button with words, and perhaps an icon before them; its size follows its words."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind | str = ButtonKind.SECONDARY,
        size: str = "normal",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._kind, self._measure, self._icon = ButtonKind(kind), SIZES[size], icon
        self._scale = 1.0
        super().__init__(text, parent)
        self.setProperty("kind", str(self._kind))
        self.setProperty("measure", size)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        # The words of a stop button change their colour while it is pressed.
        self.pressed.connect(self.tint)
        self.released.connect(self.tint)
        self._dress()

    def setText(self, text: str) -> None:
        """Show other words."""
        alone = not self.text()
        super().setText(text)
        if alone == bool(text):
            self.tint()

    def set_icon(self, name: str) -> None:
        """Show another icon; empty for none."""
        if name != self._icon:
            self._icon = name
            self.tint()
            self.updateGeometry()

    def set_kind(self, kind: ButtonKind | str) -> None:
        """Become another kind of button."""
        if ButtonKind(kind) is not self._kind:
            self._kind = ButtonKind(kind)
            theme.set_variant(self, "kind", str(self._kind))
            self._dress()

    def set_scale(self, scale: float) -> None:
        """Grow with the stage: all measures times scale."""
        if scale == self._scale:
            return
        before, self._scale = self.radius, scale
        self.radius = round(self._measure.radius * scale)
        if self.radius != before:
            self.setStyleSheet(f"border-radius: {self.radius}px")
        self._dress()

    def _dress(self) -> None:
        """Take the font and the icon of its kind and its scale."""
        strong = self._kind in (ButtonKind.PRIMARY, ButtonKind.STOP, ButtonKind.ALARM)
        theme.dress(self, self._measure.px * self._scale, 600 if strong else 500)
        self.radius = round(self._measure.radius * self._scale)
        self.tint()
        self.updateGeometry()

    def tint(self) -> None:
        """Show the icon in the colour of the words."""
        if not self._icon:
            self.setIcon(QIcon())
            return
        px = scaled(self._measure.icon * self._scale)
        gap = scaled(self._measure.gap * self._scale) - QT_GAP if self.text() else 0
        self.setIconSize(QSize(px + gap, px))
        dpr = self.devicePixelRatioF()
        self.setIcon(button_icon(self._icon, px, dpr, self._ink(), gap=gap))

    def _ink(self) -> QColor:
        p = theme.palette()
        match self._kind:
            case ButtonKind.PRIMARY | ButtonKind.ALARM:
                return p.on_blue
            case ButtonKind.STOP:
                return p.on_blue if self.isDown() else p.coral_ink
            case ButtonKind.QUIET:
                return p.blue
            case _:
                return p.ink

    def sizeHint(self) -> QSize:
        """Room for the words and the icon."""
        m, s = self._measure, self._scale
        width = width_of(self.text(), self.font()) + 2 * m.pad * s
        if self._icon:
            width += scaled(m.icon * s) + scaled(m.gap * s)
        if self._kind is ButtonKind.QUIET:
            width -= 2 * (m.pad - 8) * s
        high = scaled(m.height * s)
        return QSize(max(round(width) + 1, high), high)

    def minimumSizeHint(self) -> QSize:
        """A button's words are never cut; only the room beside them may get less."""
        hint = self.sizeHint()
        spare = round(2 * (self._measure.pad - 10) * self._scale)
        return QSize(max(hint.height(), hint.width() - max(0, spare)), hint.height())


def tell_key(widget: QWidget, name: str, tip: str) -> None:
    """Show in the tooltip a name and its key; a screen reader says the key alone after the name."""
    tip = keys_here(tip)
    widget.setToolTip(plain_tip(tip))
    key = tip.replace(name, "", 1).strip(" ()")
    if len(key) < len("F1"):
        key = translate("Answers", "Key {letter}").format(letter=key)
    widget.setAccessibleDescription(key)


def tell_signs_key(button: QWidget) -> None:
    """Tell by a button that leads to the stop signs its key, where that works."""
    name = translate("SignsButton", "Stop signs")
    tell_key(button, name, translate("SignsButton", "Stop signs (S)") if single_keys() else name)


def shrink_to_fit(buttons: Sequence[Button], room: int, *, usual: float = 1.0) -> int:
    """Make buttons smaller until all fit beside each other into a room; gives what they take."""
    # Before a page is shown Qt calls everything on it hidden.
    told = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    there = [each for each in buttons if not (each.isHidden() and each.testAttribute(told))]
    scale = usual
    while True:
        for button in buttons:
            button.set_scale(scale)
        taken = sum(button.sizeHint().width() for button in there)
        if taken <= room or scale <= SMALLEST_SCALE:
            return taken
        scale -= 0.05


class SignsButton(Button):
    """The way to the stop signs, on everything that lies over the rail."""

    def __init__(self, size: str = "normal", parent: QWidget | None = None) -> None:
        super().__init__("", ButtonKind.QUIET, size, "warning", parent)
        self.setAccessibleName(self.tr("Stop signs"))
        self.set_words(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the key that works now."""
        tell_signs_key(self)
        super().showEvent(event)

    def set_words(self, shown: bool) -> None:
        """Show its words, or the icon alone where there is no room for them."""
        self.setText(self.tr("Stop signs") if shown else "")


class IconButton(Button):
    """A square button with an icon alone; its name is told by tooltip and screen reader."""

    def __init__(
        self,
        icon: str,
        name: str,
        kind: ButtonKind | str = ButtonKind.SECONDARY,
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", kind, size, icon, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what a press does."""
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """A square."""
        side = scaled(self._measure.height * self._scale)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """A square."""
        return self.sizeHint()


class StepButton(PlainButton, theme.Tinted):
    """Minus or plus inside a field; the field has the focus, so this takes none."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._icon = icon
        self.set_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(True)
        sized(self.setFixedWidth, STEP_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.tint()

    def set_name(self, name: str) -> None:
        """Say what a press does, the tooltip in the same words: else both would be read."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def tint(self) -> None:
        """Show the sign in blue."""
        self.setIconSize(scaled_size(20, 20))
        dpr, blue = self.devicePixelRatioF(), theme.palette().blue
        self.setIcon(button_icon(self._icon, scaled(20), dpr, blue))
