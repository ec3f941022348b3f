"""Buttons: primary, secondary, stop, alarm and quiet, each in three sizes."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import paint_icon
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import begin, box, draw_text, width_of
from sciatica_timer.ui.kit.text_lines import plain_tip


class ButtonKind(StrEnum):
    """What a button stands for."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    STOP = "stop"
    ALARM = "alarm"
    """A call for help: filled."""
    QUIET = "quiet"
    """Blue words alone."""


@dataclass(frozen=True)
class _Measure:
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


@dataclass(frozen=True)
class _Paint:
    fill: QColor | None
    text: QColor
    edge: QColor | None = None
    width: float = 1.0


def _paint(kind: ButtonKind, *, enabled: bool, hover: bool, down: bool) -> _Paint:
    p = theme.palette()
    quiet = kind is ButtonKind.QUIET
    if not enabled:
        filled = kind in (ButtonKind.PRIMARY, ButtonKind.ALARM)
        edge = p.off if p.high_contrast else p.line
        return _Paint(p.track if filled else None, p.off, None if filled or quiet else edge)
    fill = p.pressed if down else p.hover if hover else None
    match kind:
        case ButtonKind.PRIMARY:
            blue = p.blue_pressed if down else p.blue_hover if hover else p.blue
            made = _Paint(blue, p.on_blue)
        case ButtonKind.ALARM:
            made = _Paint(theme.mix(p.ink, p.coral_ink, 0.2 if down or hover else 0), p.on_blue)
        case ButtonKind.STOP if down:
            made = _Paint(p.coral_ink, p.on_blue)
        case ButtonKind.STOP:
            made = _Paint(p.coral_soft if hover else None, p.coral_ink, p.coral, 2)
        case ButtonKind.QUIET:
            made = _Paint(fill, p.blue)
        case _:
            made = _Paint(fill or p.card, p.ink, p.rim, p.thin)
    return made


class Button(QPushButton):
    """A button with words, and perhaps an icon before them; its size follows its words."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind | str = ButtonKind.SECONDARY,
        size: str = "normal",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._measure, self._icon, self._scale = (
            ButtonKind(kind),
            SIZES[size],
            icon,
            1.0,
        )
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        focus_ring()

    def set_icon(self, name: str) -> None:
        """Show another icon; empty for none."""
        if name != self._icon:
            self._icon = name
            self.updateGeometry()
            self.update()

    def set_kind(self, kind: ButtonKind | str) -> None:
        """Become another kind of button."""
        self._kind = ButtonKind(kind)
        self.update()

    def set_scale(self, scale: float) -> None:
        """Grow with the stage: all measures times scale."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        strong = self._kind in (ButtonKind.PRIMARY, ButtonKind.STOP, ButtonKind.ALARM)
        return theme.font(self._measure.px * self._scale, 600 if strong else 500)

    def sizeHint(self) -> QSize:
        """Room for the words and the icon."""
        m, s = self._measure, self._scale
        width = width_of(self.text(), self._font()) + 2 * m.pad * s
        if self._icon:
            width += (m.icon + m.gap) * s
        if self._kind is ButtonKind.QUIET:
            width -= 2 * (m.pad - 8) * s
        return QSize(max(round(width) + 1, round(m.height * s)), round(m.height * s))

    def minimumSizeHint(self) -> QSize:
        """A button's words are never cut; only the room beside them may get less."""
        hint = self.sizeHint()
        spare = round(2 * (self._measure.pad - 10) * self._scale)
        return QSize(max(hint.height(), hint.width() - max(0, spare)), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it is the target."""
        return self.rect().contains(pos)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), self._measure.radius * self._scale, 3

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill, edge, icon and words."""
        m, s = self._measure, self._scale
        look = _paint(
            self._kind,
            enabled=self.isEnabled(),
            hover=self.underMouse(),
            down=self.isDown() or self.isChecked(),
        )
        font = self._font()
        rect = QRectF(self.rect())
        with begin(self) as painter:
            box(painter, rect, m.radius * s, look.fill, look.edge, look.width)
            wide = width_of(self.text(), font)
            room = m.icon * s + (m.gap * s if self.text() else 0) if self._icon else 0.0
            left = (rect.width() - wide - room) / 2
            if self._icon:
                centre = QPointF(left + m.icon * s / 2, rect.height() / 2)
                paint_icon(painter, self._icon, look.text, centre, m.icon * s)
            place = QRectF(left + room, 0, wide + 2, rect.height())
            draw_text(painter, place, self.text(), font, look.text, Qt.AlignmentFlag.AlignLeft)


class SignsButton(Button):
    """The way to the stop signs, on everything that lies over the rail."""

    def __init__(self, size: str = "normal", parent: QWidget | None = None) -> None:
        super().__init__("", ButtonKind.QUIET, size, "warning", parent)
        self.setAccessibleName(self.tr("Stop signs"))
        self.setToolTip(plain_tip(self.tr("Stop signs (S)")))
        self.set_words(True)

    def set_words(self, shown: bool) -> None:
        """Show its words, or the icon alone where there is no room for them."""
        self.setText(self.tr("Stop signs") if shown else "")
        self.updateGeometry()


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
        side = round(self._measure.height * self._scale)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """A square."""
        return self.sizeHint()
