"""Where the buttons of a session stand: in one row, or with large text in two."""

from bisect import bisect_left
from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle

from sciatica_timer.ui.kit.buttons import Button
from sciatica_timer.ui.stage.stage_layout import HIGH, LOW_HIGH, StageLayout
from sciatica_timer.ui.text_size import factor

SMALLEST = 0.4
"""So far the buttons shrink where it is narrow."""
STEP = 0.02
GAP, WIDE = 12, 188
"""Between two buttons, and the least width of the one that is wide, at a scale of 1."""
AROUND = 170
"""Gaps and edges of one row together."""


class ButtonPlaces:
    """Places buttons from the left and from the right, as large as there is room for."""

    def __init__(
        self,
        *,
        left: Sequence[Button],
        wide: Button,
        right: Sequence[tuple[Button, int]],
        squares: Sequence[Button],
        sign: Button,
    ) -> None:
        """Those at the right come with the gap before the next; sign may lose its words."""
        self._left, self._wide, self._right = left, wide, right
        self._squares, self._sign, self._words = squares, sign, sign.text()
        self._all = [*left, *(button for button, _ in right)]

    def natural_width(self) -> float:
        """Of all of them beside each other, at a scale of 1 and the usual size of text."""
        self._sign.setText(self._words)
        for button in self._all:
            button.set_scale(1.0)
        return sum(button.sizeHint().width() for button in self._all) / factor() + AROUND

    def place(self, at: StageLayout) -> None:
        """Place them in the bar of a stage."""
        smaller = range(1, ceil((at.button - SMALLEST) / STEP) + 1)
        # At their full size they mostly fit, and then no other is tried.
        if not self._fit(at, at.button) and smaller:
            found = bisect_left(
                smaller[:-1], True, key=lambda step: self._fit(at, at.button - step * STEP)
            )
            self._fit(at, at.button - smaller[found] * STEP)
        for button in self._all:
            way = button.layoutDirection()
            button.setGeometry(QStyle.visualRect(way, at.bar, button.geometry()))

    def _fit(self, at: StageLayout, scale: float) -> bool:
        """Place the buttons at a scale; whether there was room for all."""
        for button in self._all:
            button.set_scale(scale / factor())
        edge = round(40 * min(at.u, scale))
        high, gap = round((HIGH if at.rows == 1 else LOW_HIGH) * scale), round(GAP * at.u)
        taken = at.rows * high + (at.rows - 1) * gap
        top = at.bar.top() + min(gap, (at.bar.height() - taken) // 2)
        x = edge
        for button in self._left:
            width = button.sizeHint().width()
            if button is self._wide:
                width = max(width, round(WIDE * scale))
            button.setGeometry(x, top, width, high)
            x += width + round(GAP * scale)
        right = at.bar.right() + 1 - edge
        if at.rows == 1:
            return self._fit_right(scale, QRect(x, top, right - x, high))
        below = QRect(edge, top + high + gap, right - edge, high)
        return self._fit_right(scale, below) and x <= right

    def _fit_right(self, scale: float, place: QRect) -> bool:
        """Place those at the right from its right end on; whether there was room."""
        high, right = place.height(), place.right() + 1
        # In a narrow window the sign stands alone; its name is told by the tooltip.
        self._sign.setText(self._words)
        widths = {button: button.sizeHint().width() for button, _ in self._right}
        widths |= dict.fromkeys(self._squares, high)
        if right - sum(widths.values()) - round(50 * scale) < place.left():
            self._sign.setText("")
            widths[self._sign] = max(high, self._sign.minimumSizeHint().width())
        for button, gap in self._right:
            right -= widths[button]
            button.setGeometry(right, place.top(), widths[button], high)
            right -= round(gap * scale)
        return right >= place.left()
