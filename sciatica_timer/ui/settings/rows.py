"""What the sections of Settings are made of."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.key_list import KeyLine
from sciatica_timer.ui.kit import Card, Label, Slider, column, row, second_title, secondary
from sciatica_timer.ui.text_size import sized

EDGE = 28
"""Left and right of what a section holds, in pixels."""


class SettingsSection(Card):
    """A card with a title and rows below."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(EDGE, 22, EDGE, 26)
        self._rows.setSpacing(18)
        self._rows.addWidget(second_title(title))
        self.setAccessibleName(title)

    def add(self, *things: QWidget) -> None:
        """Add rows."""
        for thing in things:
            self._rows.addWidget(thing)


def labelled(label: str, control: QWidget, about: str = "") -> QWidget:
    """A control under its label, with a sentence that explains where one is needed."""
    holder = QWidget()
    things: list[QWidget] = [Label(label, 16, 500)]
    if about:
        things.append(secondary(about))
    control.setAccessibleName(label)
    control.setAccessibleDescription(about)
    inside = column(*things, control, gap=2)
    inside.insertSpacing(len(things), 6)
    holder.setLayout(inside)
    return holder


class SliderRow(QWidget):
    """A slider under its label, with the value in words at the right."""

    def __init__(
        self, label: str, lowest: int, highest: int, step: int, say: Callable[[int], str]
    ) -> None:
        super().__init__()
        self._say = say
        self.slider = Slider(lowest, highest, step, label)
        self._value = Label("", 16, 600, lines=-1, align=Qt.AlignmentFlag.AlignRight)
        head = row(Label(label, 16, 500), self._value, gap=12)
        head.setStretch(0, 1)
        self.setLayout(column(head, self.slider, gap=0))
        self.slider.valueChanged.connect(self._tell)
        self.slider.sliderMoved.connect(self._tell)
        self._tell(self.slider.value())

    @property
    def changed(self) -> SignalInstance:
        """The number was changed."""
        return self.slider.valueChanged

    def set_value(self, value: int) -> None:
        """Show a value; emits nothing."""
        self.slider.set_value(value)
        self._tell(value)

    def _tell(self, value: int) -> None:
        self._value.setText(self._say(value))
        self.slider.setAccessibleDescription(self._say(value))


LIT_MS = 120


class SyncLight(QFrame):
    """A round light that shows when a sound should reach the ear."""

    def __init__(self) -> None:
        super().__init__()
        self._due: list[float] = []
        self.lit = False
        sized(self.setFixedSize, 20, 20)
        self.setObjectName("syncLight")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)

    def flash(self, in_ms: Sequence[float]) -> None:
        """Light up after each of these times, in order, in milliseconds from now."""
        self._show(False)
        # Each is a lighting up and a going out.
        ends = sorted([*in_ms, *(at + LIT_MS for at in in_ms)])
        self._due = [after - before for before, after in pairwise([0.0, *ends])]
        self._wait()

    def _show(self, lit: bool) -> None:
        self.lit = lit
        theme.set_variant(self, "lit", lit)

    def _wait(self) -> None:
        if self._due:
            self._timer.start(max(0, round(self._due.pop(0))))

    def _turn(self) -> None:
        self._show(not self.lit)
        self._wait()


class Keys(QWidget):
    """A list of keys and what they do."""

    def __init__(self, keys: Sequence[KeyLine]) -> None:
        super().__init__()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        self._single: list[QWidget] = []
        for key, does, single in keys:
            name, holder = Label(key, 15, 600), QWidget()
            sized(name.setFixedWidth, 110)
            line = row(name, secondary(does), gap=12)
            line.setStretch(1, 1)
            holder.setLayout(line)
            lines.addWidget(holder)
            if single:
                self._single.append(holder)

    def show_single(self, on: bool) -> None:
        """Show the keys of one letter or sign only where they work."""
        for line in self._single:
            line.setVisible(on)
