"""Choosing one of a few: choices, segments, and switches for yes or no."""

from collections.abc import Sequence
from functools import lru_cache
from math import ceil
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QIcon, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from sciatica_timer.ui import theme
from sciatica_timer.ui.accessible import tell_answer
from sciatica_timer.ui.icons import IconView, button_icon, paint_icon
from sciatica_timer.ui.kit.buttons import QT_GAP, PlainButton
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.label import MEASURED, FaceKey, face_key
from sciatica_timer.ui.kit.paint import begin, box, width_of
from sciatica_timer.ui.text_size import scaled, scaled_size, sized

TICK, GAP = 20, 8
Value = TypeVar("Value")
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class ExclusiveButton(PlainButton):
    """A button of which one among its siblings is checked: a radio button to screen readers."""

    def __init__(self, text: str, px: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        sized(self.setMinimumHeight, 44)
        theme.dress(self, px, 500)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows come to every answer, also those that lie beside or below no other."""
        super().keyPressEvent(event)
        group = cast(QButtonGroup | None, self.group())
        if event.key() in _ARROWS and self.hasFocus() and group is not None:
            _go_through(group, self, Qt.Key(event.key()))
            event.accept()

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def words_width(self) -> int:
        """How wide its words are where it is checked, and so bold."""
        return round(width_of(self.text(), theme.fixed_font(self.font().pixelSize(), 600)))


def _go_through(group: QButtonGroup, here: QAbstractButton, key: Qt.Key) -> None:
    """Go from the end of a row to the next one, from that of a column to the next, and round."""
    mirrored = here.isRightToLeft()

    def place(answer: QAbstractButton) -> tuple[int, int]:
        at = answer.mapTo(answer.window(), QPoint())
        x = -at.x() if mirrored else at.x()
        return (x, at.y()) if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) else (at.y(), x)

    there = [each for each in group.buttons() if each.isVisible() and each.isEnabled()]
    answers = sorted(there, key=place)
    on = key in (Qt.Key.Key_Down, Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right)
    step = 1 if on else -1
    answers[(answers.index(here) + step) % len(answers)].setFocus(Qt.FocusReason.TabFocusReason)


class Choice(ExclusiveButton, theme.Tinted):
    """One of several answers, each on its own; the chosen one has a tick and a soft blue fill."""

    def __init__(self, text: str, *, left: bool = False, parent: QWidget | None = None) -> None:
        """left puts the words at the left and the tick at the right."""
        super().__init__(text, parent=parent)
        self.setProperty("left", left)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._tick: IconView | None = None
        if left:
            theme.dress(self, 16)
            self._tick = IconView("check", "blue", TICK)
            inside = QHBoxLayout(self)
            inside.setContentsMargins(16, 0, 16, 0)
            inside.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignRight)
        self.toggled.connect(self.tint)
        self.tint()

    def tint(self) -> None:
        """Show the tick where it is chosen."""
        if self._tick is not None:
            self._tick.setVisible(self.isChecked())
        elif self.isChecked():
            tick, gap = scaled(TICK), 11 - QT_GAP
            self.setIconSize(QSize(tick + gap, tick))
            dpr = self.devicePixelRatioF()
            self.setIcon(button_icon("check", tick, dpr, theme.palette().blue, gap=gap))
        else:
            self.setIcon(QIcon())

    def sizeHint(self) -> QSize:
        """Room for the words and the tick."""
        return QSize(self.words_width() + 56 + scaled(TICK), scaled(48))


class SegmentButton(ExclusiveButton, theme.Tinted):
    """One answer of a Segmented; place is "first", "middle" or "last"."""

    def __init__(self, text: str, icon: str, place: str) -> None:
        super().__init__(text)
        self._icon = icon
        theme.dress(self, 16)
        self.setProperty("place", place)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tint()

    def tint(self) -> None:
        """Show the icon in the colour of the words."""
        if self._icon:
            p, gap = theme.palette(), 10 - QT_GAP
            dpr = self.devicePixelRatioF()
            high = scaled(22)
            self.setIconSize(QSize(high + gap, high))
            self.setIcon(button_icon(self._icon, high, dpr, p.ink, on=p.blue, gap=gap))

    def sizeHint(self) -> QSize:
        """Room for the icon and the words."""
        icon = scaled(22) + 10 if self._icon else 0
        return QSize(self.words_width() + icon + 32, scaled(48))

    def minimumSizeHint(self) -> QSize:
        """The room beside the words may get less."""
        return self.sizeHint() - QSize(24, 0)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line, inside the box."""
        return QRectF(self.rect()).adjusted(6, 6, -6, -6), 5, 1


def one_stop(group: QButtonGroup) -> None:
    """Let Tab come to the chosen one of a group, or to its first, whatever chooses it from now on.

    Qt does so for what is chosen by a click or a key in the group, not for what is set.
    """
    group.buttonToggled.connect(lambda: stop_at_chosen(group))
    stop_at_chosen(group)


def stop_at_chosen(group: QButtonGroup) -> None:
    """Let Tab come to the chosen one of a group now, as when a button was added."""
    buttons, tab = group.buttons(), Qt.FocusPolicy.TabFocus
    chosen = next((button for button in buttons if button.isChecked()), None)
    for button in buttons:
        policy = button.focusPolicy()
        button.setFocusPolicy(policy | tab if chosen in (None, button) else policy & ~tab)


class ChoiceGroup(QWidget, Generic[Value]):
    """Buttons of which one may be chosen, each for a value."""

    chosen = Signal(object)
    """The value, or None when the answer was taken back."""

    def __init__(self, values: Sequence[Value], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._values = list(values)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)

    def _clicked(self, at: int) -> None:
        self.chosen.emit(self._values[at])

    def set_value(self, value: Value | None) -> None:
        """Show a value as chosen, None for none; emits nothing."""
        self._group.setExclusive(False)
        for at, button in enumerate(self._group.buttons()):
            button.setChecked(self._values[at] == value)
        self._group.setExclusive(True)

    def take_back(self, event: QKeyEvent) -> bool:
        """Choose none by Backspace or Delete; whether it was one of them."""
        if event.key() not in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return False
        self.set_value(None)
        self.chosen.emit(None)
        return True

    def answer(self, value: Value) -> None:
        """Show a value as chosen by a key that was pressed elsewhere; emits nothing."""
        self.set_value(value)
        if chosen := self._group.checkedButton():
            tell_answer(chosen)

    def value(self) -> Value | None:
        """The chosen value, None for none."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def buttons(self) -> list[QAbstractButton]:
        """The buttons, for names and tests."""
        return self._group.buttons()


class Segmented(ChoiceGroup[object]):
    """Two or three answers side by side in one box."""

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        *,
        icons: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__([value for value, _ in options], parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        last = len(options) - 1
        for at, (_, text) in enumerate(options):
            # The place is that on the screen, for the round corners.
            left = last - at if self.isRightToLeft() else at
            place = "first" if left == 0 else "last" if left == last else "middle"
            segment = SegmentButton(text, icons[at] if icons else "", place)
            self._group.addButton(segment, at)
            row.addWidget(segment)
        one_stop(self._group)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class Choices(ChoiceGroup[object]):
    """Several Choice boxes in a column or a row."""

    def __init__(
        self,
        options: Sequence[tuple[object, str]],
        *,
        columns: int = 1,
        body: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """body keeps the first one at the left, as the body's left is, in every language."""
        super().__init__([value for value, _ in options], parent)
        self._body = body
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._most, self._columns = columns, 0
        for at, (_, text) in enumerate(options):
            self._group.addButton(Choice(text), at)
        one_stop(self._group)
        self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, choice in enumerate(self._group.buttons()):
            line, place = divmod(at, columns)
            turned = self._body and self.isRightToLeft()
            self._grid.addWidget(choice, line, columns - 1 - place if turned else place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer columns where the longest words do not fit into so many."""
        super().resizeEvent(event)
        fitting = (self.width() + GAP) // (self._widest() + GAP)
        self._arrange(max(1, min(self._most, fitting)))

    def _widest(self) -> int:
        choices = [each for each in self._group.buttons() if isinstance(each, Choice)]
        return max(choice.words_width() for choice in choices) + scaled(TICK) + 24

    def minimumSizeHint(self) -> QSize:
        """One under another, whatever stands beside each other now."""
        return QSize(self._widest(), super().minimumSizeHint().height())


@lru_cache(maxsize=MEASURED)
def _wrapped_height(text: str, face: FaceKey, width: int) -> int:
    metrics, room = QFontMetricsF(theme.font(*face[:2])), QRectF(0, 0, width, 9999)
    return ceil(metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()) + 1


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

    @staticmethod
    def _height(px: int, text: str, width: int) -> int:
        return _wrapped_height(text, face_key(px), max(60, width - scaled(76)))

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words, at least a good target."""
        high = self._height(16, self.text(), width) + 12
        if self._about:
            high += self._height(15, self._about, width) + 2
        return max(scaled(48), high)

    def sizeHint(self) -> QSize:
        """A full row."""
        wide = scaled(420)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows wrap their words."""
        return scaled_size(200, 48)

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
        wide, high = scaled(52), scaled(30)
        left = 2 if self.isRightToLeft() else self.width() - wide - 2
        return QRectF(left, (self.height() - high) / 2, wide, high)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        track = self._track()
        return track, track.height() / 2, 3

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words and the switch."""
        p, on = theme.palette(), self.isChecked()
        ink = p.ink if self.isEnabled() else p.off
        wrap = int(Qt.TextFlag.TextWordWrap)
        room = self.width() - scaled(76)
        high = self._height(16, self.text(), self.width())
        about = self._height(15, self._about, self.width()) + 2 if self._about else 0
        top = (self.height() - high - about) / 2
        with begin(self) as painter:
            painter.setFont(theme.font(16))
            painter.setPen(ink)
            left = self.width() - room if self.isRightToLeft() else 0
            painter.drawText(QRectF(left, top, room, high + 2), wrap, self.text())
            if self._about:
                painter.setFont(theme.font(15))
                painter.setPen(p.ink2 if self.isEnabled() else p.off)
                painter.drawText(QRectF(left, top + high + 2, room, about + 2), wrap, self._about)
            track, over = self._track(), self.underMouse() and self.isEnabled()
            half = track.height() / 2
            if not self.isEnabled():
                box(painter, track, half, p.track, p.line, p.thin)
            elif on:
                box(painter, track, half, p.blue_hover if over else p.blue)
            else:
                box(painter, track, half, p.hover if over else p.card, p.edge, max(2, p.thin))
            at_right = on is not self.isRightToLeft()
            x = track.right() - half if at_right else track.left() + half
            knob = QPointF(x, track.center().y())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush((p.on_blue if on else p.edge) if self.isEnabled() else p.off)
            radius = half * (11 if on else 8) / 15
            painter.drawEllipse(knob, radius, radius)
            if on and self.isEnabled():
                paint_icon(painter, "check", p.blue, knob, scaled(16))
