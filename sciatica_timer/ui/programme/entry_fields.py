"""How one exercise of a routine is done in it: variant, side, and a dose of its own."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.exercise import Dose, Exercise, Side, Sides
from sciatica_timer.domain.programme import OwnDose, OwnEntry
from sciatica_timer.ui.kit import Label, Select, Switch, column
from sciatica_timer.ui.library import library_words
from sciatica_timer.ui.programme.dose_fields import NumberRow


class EntryFields(QWidget):
    """Shows one entry; made anew for another one."""

    changed = Signal(object)
    """The OwnEntry as it is now."""

    def __init__(self, entry: OwnEntry, exercise: Exercise) -> None:
        super().__init__()
        self._entry, self._span = entry, exercise.dose
        self._sided = exercise.sides is Sides.EACH
        first = exercise.dose.first
        self._variant = Select(self.tr("How you do it", "an exercise"))
        ways: list[tuple[object, str]] = [("", self.tr("As you do it anyway"))]
        ways += [(each.id, each.name) for each in exercise.variants]
        self._variant.set_options(ways, entry.variant)
        self._side = Select(self.tr("Which sides"))
        sides: list[tuple[object, str]] = [
            (None, self.tr("Both sides")),
            (Side.LEFT, self.tr("Left side only")),
            (Side.RIGHT, self.tr("Right side only")),
        ]
        self._side.set_options(sides, entry.side)
        self._own = Switch(
            self.tr("A dose of its own in this routine"),
            self.tr("Else it is as much as you do of it anyway."),
        )
        self._own.set_value(bool(entry.dose or entry.side_doses))
        self._both = NumberRow(_shown(entry.dose, first), span=self._span)
        self._apart = Switch(self.tr("Each side has a dose of its own"))
        self._apart.set_value(bool(entry.side_doses))
        self._by_side = {
            side: NumberRow(
                _shown(entry.side_doses.get(side) or entry.dose, first),
                library_words.side_title(side),
                span=self._span,
            )
            for side in Side
        }
        heading = Label(exercise.name, 17, 600)
        rows = (self._own, self._both, self._apart, *self._by_side.values())
        self.setLayout(column(heading, self._variant, self._side, *rows, gap=12))
        self._variant.setVisible(bool(exercise.variants))
        for select in (self._variant, self._side):
            select.picked.connect(self._tell)
        for switch in (self._own, self._apart):
            switch.toggled.connect(self._tell)
        for each in (self._both, *self._by_side.values()):
            each.changed.connect(self._tell)
        self._show()

    def _tell(self, *_: object) -> None:
        self._show()
        own, apart = self._own.isChecked(), self._is_apart
        side = self._side.value()
        self._entry = replace(
            self._entry,
            variant=str(self._variant.value() or ""),
            side=side if isinstance(side, Side) else None,
            dose=self._both.value if own and not apart else None,
            side_doses={s: row.value for s, row in self._by_side.items()} if own and apart else {},
        )
        self.changed.emit(self._entry)

    @property
    def _is_apart(self) -> bool:
        return self._sided and self._apart.isChecked() and self._side.value() is None

    def _show(self) -> None:
        own = self._own.isChecked()
        self._side.setVisible(self._sided)
        self._both.setVisible(own and not self._is_apart)
        self._apart.setVisible(own and self._sided and self._side.value() is None)
        for row in self._by_side.values():
            row.setVisible(own and self._is_apart)


def _shown(own: OwnDose | None, first: Dose) -> OwnDose:
    return own or OwnDose(hold_s=first.hold_s, reps=first.reps, sets=first.sets)
