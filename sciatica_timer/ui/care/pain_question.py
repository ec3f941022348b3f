"""The two questions about pain, asked the same way everywhere: how much, and how far down."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Pain, Reach
from sciatica_timer.ui.accessible import tell_answer
from sciatica_timer.ui.answer_keys import answer_of, key_tip
from sciatica_timer.ui.answer_words import reach_keys, reach_name
from sciatica_timer.ui.keys_by_position import typed_digit
from sciatica_timer.ui.kit import Label, LegZones, PainScale, SideBadge, column, row
from sciatica_timer.ui.kit.choice import Choice
from sciatica_timer.ui.text_size import sized

GAP, LOW_GAP = 10, 5
"""Between the parts of a question, and in a low window."""


class HowFar(QWidget):
    """How far down the pain reaches: six bands of a leg, and nowhere."""

    answered = Signal(object)
    """The Reach, or None when the answer was taken back."""

    def __init__(self, title: str, *, nowhere: bool = True) -> None:
        super().__init__()
        self.legs = LegZones()
        # One group to screen readers, as nowhere is one of the answers.
        self.setAccessibleName(self.legs.accessibleName())
        self.legs.setAccessibleName("")
        self.nowhere = Choice(reach_name(Reach.NONE))
        if not nowhere:
            self.nowhere.hide()
        sized(self.nowhere.setMaximumWidth, 132)
        self.nowhere.clicked.connect(self._none)
        self.legs.chosen.connect(self._band)
        self._title = Label(title, 20, 600)
        head = row(self._title, self.nowhere, gap=8)
        head.setStretch(0, 1)
        self._made = made = QVBoxLayout(self)
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(GAP)
        made.addLayout(head)
        made.addWidget(self.legs, 1)

    def set_scale(self, scale: float) -> None:
        """Grow with the stage: all measures times scale."""
        self._title.set_px(20 * scale)
        self.legs.set_scale(scale)

    def set_low(self, low: bool) -> None:
        """Make do with less height, where a window has no room for all of it else."""
        self._made.setSpacing(LOW_GAP if low else GAP)
        self.legs.set_low(low)

    def set_value(self, reach: Reach | None) -> None:
        """Show an answer; emits nothing."""
        self._set_nowhere(reach is Reach.NONE)
        self.legs.set_value(None if reach is Reach.NONE else reach)

    def value(self) -> Reach | None:
        """The answer, None before any."""
        return Reach.NONE if self.nowhere.isChecked() else self.legs.value()

    def answer(self, reach: Reach) -> None:
        """Answer as a click would."""
        self.set_value(reach)
        tell_answer(self.nowhere if reach is Reach.NONE else self.legs.row(reach))
        self.answered.emit(reach)

    def tell_keys(self) -> None:
        """Tell by tooltip which key answers, on pages that take one."""
        for reach in Reach:
            row = self.nowhere if reach is Reach.NONE else self.legs.row(reach)
            row.setToolTip(key_tip(reach_keys(), reach))

    def _set_nowhere(self, on: bool) -> None:
        # A radio button alone does not let go of its answer.
        self.nowhere.setAutoExclusive(False)
        self.nowhere.setChecked(on)
        self.nowhere.setAutoExclusive(True)

    def _none(self) -> None:
        self._set_nowhere(True)
        self.legs.set_value(None)
        self.answered.emit(Reach.NONE)

    def _band(self, reach: Reach | None) -> None:
        self._set_nowhere(False)
        self.answered.emit(reach)


class PainQuestion(QWidget):
    """How much it hurts now and how far down, for one side; either may stay unanswered."""

    answered = Signal()

    def __init__(
        self, much: str, far: str, *, nowhere: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.scale = PainScale(much)
        self.far = HowFar(far, nowhere=nowhere)
        self.badge = SideBadge(34)
        self.badge.set(None)
        self.scale.chosen.connect(self._told)
        self.far.answered.connect(self._told)
        self._title = Label(much, 20, 600)
        first = column(row(self._title, None, self.badge, gap=8), self.scale, gap=GAP)
        self.under_scale = first
        """Room for a word about the answer, where the questions stand beside each other."""
        first.addStretch(1)
        self._way = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._way.setContentsMargins(0, 0, 0, 0)
        self._way.addLayout(first)
        self._way.addWidget(self.far)
        self._low = False
        self.set_flat(False)

    def _told(self, _answer: object) -> None:
        self.answered.emit()

    def set_flat(self, flat: bool) -> None:
        """Put the questions beside each other, where a window is low."""
        way = QBoxLayout.Direction
        self._flat = flat
        self._way.setDirection(way.LeftToRight if flat else way.TopToBottom)
        self._space()
        self._way.setStretch(0, 55 if flat else 0)
        self._way.setStretch(1, 45 if flat else 1)

    def set_low(self, low: bool) -> None:
        """Make do with less height, where a window has no room for all of it else."""
        self._low = low
        self.far.set_low(low)
        self._space()

    def _space(self) -> None:
        low = LOW_GAP if self._low else GAP
        self.under_scale.setSpacing(low)
        self._way.setSpacing(24 if self._flat else low + 4)

    def set_scale(self, scale: float) -> None:
        """Grow with the stage: all measures times scale."""
        self._title.set_px(20 * scale)
        self.badge.set_height(34 * scale)
        self.scale.set_scale(scale)
        self.far.set_scale(scale)

    def flat_width(self) -> int:
        """The least width of both questions beside each other, in pixels."""
        gap = 24
        return self.scale.minimumSizeHint().width() + gap + self.far.minimumSizeHint().width()

    def tell_keys(self) -> None:
        """Tell by tooltip which key answers, on pages that take one."""
        self.far.tell_keys()

    def set_side(self, side: Side | None) -> None:
        """Say which side is asked about; None asks about both as one."""
        self.badge.set(side)

    def set_value(self, pain: Pain | None) -> None:
        """Show answers; emits nothing."""
        self.scale.set_value(pain.score if pain else None)
        self.far.set_value(pain.reach if pain else None)

    def value(self) -> Pain | None:
        """What was answered, None when nothing was."""
        score, reach = self.scale.value(), self.far.value()
        if score is None and reach is None:
            return None
        return Pain(score=score, reach=reach)

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer by one key: a digit for how much, a letter for how far; whether it was one."""
        if typed_digit(event) is not None:
            self.scale.keyPressEvent(event)
            return True
        reach = answer_of(event, reach_keys())
        if reach is None or (reach is Reach.NONE and self.far.nowhere.isHidden()):
            return False
        self.far.answer(reach)
        return True
