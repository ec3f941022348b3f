"""How much of an own exercise is done: hold, reps, sets, by side, and the limits that were set."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from sciatica_timer.domain.exercise import DoseNumber, DoseRange, Side, Sides
from sciatica_timer.domain.own_exercises import NUMBERS
from sciatica_timer.domain.programme import MOST, DoseLimits, OwnDose, OwnExercise
from sciatica_timer.ui.kit import Label, StepField, Switch, column, secondary
from sciatica_timer.ui.kit.time_words import short_time
from sciatica_timer.ui.library import library_words
from sciatica_timer.ui.text_size import scaled

FIELD = 178
"""Room for one number, in a row of several."""
_SAY: dict[DoseNumber, Callable[[int], str]] = {
    "hold_s": short_time,
    "reps": library_words.times,
    "sets": library_words.sets,
}


class NumberRow(QWidget):
    """Fields for hold, reps and sets beside one another, or below where it is narrow."""

    changed = Signal()

    def __init__(self, dose: OwnDose, title: str = "", span: DoseRange | None = None) -> None:
        """title tells what the dose is of; span is what the exercise allows, if it is known."""
        super().__init__()
        names: dict[DoseNumber, str] = {
            "hold_s": self.tr("Hold"),
            "reps": self.tr("Repeat"),
            "sets": self.tr("Sets"),
        }
        self.fields: dict[DoseNumber, StepField] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._holders: list[QWidget] = []
        for number in NUMBERS:
            low, high = getattr(span, number) if span else (1, MOST[number])
            field = StepField(low, high, 1, _SAY[number])
            field.set_value(getattr(dose, number))
            said = self.tr("{label}, {side}", "the name of a field") if title else names[number]
            field.setAccessibleName(said.format(label=names[number], side=title))
            field.valueChanged.connect(self.changed)
            self.fields[number] = field
            holder = QWidget()
            holder.setLayout(column(secondary(names[number], lines=1), field, gap=4))
            self._holders.append(holder)
        head = [Label(title, 16, 500)] if title else []
        self.setLayout(column(*head, self._grid, gap=4))
        self._arrange()

    @property
    def value(self) -> OwnDose:
        """The dose on show."""
        return OwnDose(**{number: field.value() for number, field in self.fields.items()})

    def _arrange(self) -> None:
        columns = max(1, min(len(self._holders), self.width() // scaled(FIELD)))
        for at, holder in enumerate(self._holders):
            self._grid.addWidget(holder, at // columns, at % columns)
        for at in range(3):
            self._grid.setColumnStretch(at, int(at < columns))

    def minimumSizeHint(self) -> QSize:
        """One field under another, however many stand beside each other now."""
        widest = max(field.minimumSizeHint().width() for field in self.fields.values())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._arrange()


class DoseFields(QWidget):
    """The dose of an own exercise as a whole."""

    changed = Signal()

    def __init__(self, own: OwnExercise) -> None:
        super().__init__()
        self._both = NumberRow(own.dose)
        self._apart = Switch(self.tr("Each side has a dose of its own"))
        self._apart.set_value(bool(own.side_doses))
        self._by_side = {
            side: NumberRow(own.side_doses.get(side, own.dose), library_words.side_title(side))
            for side in Side
        }
        self._limited = Switch(
            self.tr("My physiotherapist told me the least and the most"),
            self.tr("Only then are small steps suggested, and never beyond."),
        )
        self._limited.set_value(own.limits != DoseLimits())
        self._least = NumberRow(_end(own, 0), self.tr("At the least"))
        self._most = NumberRow(_end(own, 1), self.tr("At the most"))
        self._sides = own.sides
        rows = (self._both, self._apart, *self._by_side.values())
        self.setLayout(column(*rows, self._limited, self._least, self._most, gap=12))
        for each in (self._both, *self._by_side.values(), self._least, self._most):
            each.changed.connect(self._tell)
        for switch in (self._apart, self._limited):
            switch.toggled.connect(self._tell)
        self._show()

    def set_sides(self, sides: Sides) -> None:
        """Show doses by side only where one side is done, then the other."""
        self._sides = sides
        self._show()

    @property
    def dose(self) -> OwnDose:
        """The dose, that of the left side where each has its own."""
        return self._by_side[Side.LEFT].value if self._are_apart else self._both.value

    @property
    def side_doses(self) -> dict[Side, OwnDose]:
        """The dose of each side where they have doses of their own."""
        return {s: row.value for s, row in self._by_side.items()} if self._are_apart else {}

    @property
    def limits(self) -> DoseLimits:
        """The limits, none where the switch is off."""
        if not self._limited.isChecked():
            return DoseLimits()
        least, most = self._least.value, self._most.value
        return DoseLimits(
            hold_s=(least.hold_s, most.hold_s),
            reps=(least.reps, most.reps),
            sets=(least.sets, most.sets),
        )

    @property
    def _are_apart(self) -> bool:
        return self._apart.isChecked() and self._sides is Sides.EACH

    def _tell(self) -> None:
        if self._limited.isChecked() and self.sender() is self._limited:
            self._begin_limits()
        self._show()
        self.changed.emit()

    def _begin_limits(self) -> None:
        """Limits that are set for the first time begin at the dose there is."""
        for row in (self._least, self._most):
            for number, field in row.fields.items():
                field.set_value(getattr(self.dose, number))

    def _show(self) -> None:
        self._apart.setVisible(self._sides is Sides.EACH)
        self._both.setVisible(not self._are_apart)
        for row in self._by_side.values():
            row.setVisible(self._are_apart)
        for row in (self._least, self._most):
            row.setVisible(self._limited.isChecked())


def _end(own: OwnExercise, at: int) -> OwnDose:
    """One end of the limits; where there are none, the dose."""
    spans = {number: own.limits.of(number) for number in NUMBERS}
    return OwnDose(
        **{
            number: span[at] if span else getattr(own.dose, number)
            for number, span in spans.items()
        }
    )
