"""One exercise in full: picture, steps, dose, other ways, cautions, and trying it once."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.exercise import Dose, Exercise, Side, VariantKind
from sciatica_timer.domain.levels import ExerciseToday
from sciatica_timer.domain.programme import OWN
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.services.translation import paragraph
from sciatica_timer.ui.equipment_words import needed
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import Button, Card, Label, StepField, column, row, secondary
from sciatica_timer.ui.kit.context_menu import MenuAction, actions_of
from sciatica_timer.ui.kit.time_words import short_time
from sciatica_timer.ui.library import library_words
from sciatica_timer.ui.library.variant_choices import VariantChoices
from sciatica_timer.ui.picture import Illustration, Pictures
from sciatica_timer.ui.text_size import follow, scaled, sized

WELL = 184
TWO_BESIDE = 380
"""From this width on the least and the most stand in a pair."""
SIDE, FIELD_GAP = 28, 14
NAME_LEAST = 160
"""Of its name, of which a longer word is broken."""
NARROWEST = 320
"""Where its fields have no room beside each other they go under each other."""


def _step_number(number: int) -> Card:
    """The number of a step in a soft circle."""
    made = Card(fill="blue_soft", edge="", radius=14)
    sized(made.setFixedSize, 28, 28)
    text = Label(str(number), 15, 600, "blue", lines=-1, align=Qt.AlignmentFlag.AlignCenter)
    made.setLayout(column(text))
    return made


class _ByDose(Card):
    """The smallest or the largest dose."""

    def __init__(self, kind: VariantKind, text: str) -> None:
        super().__init__(fill="well", edge="", radius=12)
        title = Label(library_words.kind_title(kind), 16, 600, "blue")
        icon = IconView("arrow-down" if kind is VariantKind.EASIER else "arrow-up", "blue", 20)
        head = row(icon, title, gap=8)
        head.setStretch(1, 1)
        made = column(head, Label(text, 15), None, gap=4)
        made.setContentsMargins(14, 10, 14, 12)
        self.setLayout(made)


class ExerciseDetail(Card):
    """Shows the exercise it is handed, with the dose the person has now."""

    dose_changed = Signal(str, object, object)
    """An exercise's id, the side or None for all it has, the Dose."""
    variant_chosen = Signal(str, str)
    """An exercise's id, and that of the variant; empty for the usual way."""
    try_requested = Signal(str)
    change_requested = Signal(str)
    """An exercise of the person's own is to be changed."""
    delete_requested = Signal(str)
    offer_requested = Signal(str)
    """It is left out and wanted back."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(well=WELL, parent=parent)
        self._pictures = pictures
        self._exercise: Exercise | None = None
        self._picture = Illustration(pictures)
        self._picture.setFixedHeight(WELL)
        self._holder = QWidget()
        self._steps: list[Label] = []
        self._reps: tuple[Label, StepField] | None = None
        """How often, over its field, where both sides have the same dose."""
        self._fields: dict[tuple[Side | None, str], StepField] = {}
        self._sides: tuple[Side | None, ...] = (None,)
        """Both where each has fields of its own, as their doses are not the same."""
        self._choices: VariantChoices | None = None
        self._by_dose: list[_ByDose] = []
        self._field_grids: list[tuple[QGridLayout, list[QWidget]]] = []
        self._way_grid = QGridLayout()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self._picture)
        self._outer.addWidget(self._holder, 1)

    @property
    def exercise(self) -> Exercise | None:
        """The exercise on show."""
        return self._exercise

    def set_well_height(self, height: int) -> None:
        """Give the picture more room where the window is tall."""
        self._picture.setFixedHeight(height)
        self.set_well(height)

    def show_exercise(self, exercise: Exercise, today: ExerciseToday) -> None:
        """Show another exercise, or the same with its dose as it is now."""
        apart = len(set(today.doses.values())) > 1
        # Sides that were apart stay so on show: fields must not go from under a hand.
        sides = tuple(Side) if apart else self._sides if exercise is self._exercise else (None,)
        if exercise is not self._exercise or sides != self._sides:
            self._exercise, self._sides, self._reps = exercise, sides, None
            self._build(exercise)
        self._show_picture(exercise, today.variant)
        if self._choices is not None:
            self._choices.set_value(today.variant)
        chosen = exercise.variant(today.variant)
        done = PlannedExercise(exercise=exercise, dose=exercise.dose.first, variant=chosen)
        self._needed.setText(needed(done.equipment))
        self._needed.setVisible(bool(done.equipment))
        for (side, name), field in self._fields.items():
            dose = today.doses.get(side) or next(iter(today.doses.values()))
            field.set_value(getattr(exercise.dose.hold_to(dose), name))
        had_keys = self._offer.hasFocus()
        self._left_out.setVisible(bool(today.left_out))
        self._left_out_words.setText(library_words.left_out(today.left_out))
        if had_keys and not today.left_out:
            self._try.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_picture(self, exercise: Exercise, variant: str) -> None:
        """Show how it is done, in picture and words: as usual, or in the way that is chosen."""
        chosen = exercise.variant(variant)
        own = chosen.picture if chosen and self._pictures.has(chosen.picture) else ""
        self._about.setText(library_words.about(exercise, chosen))
        self._about.setVisible(bool(self._about.text()))
        if self._reps is not None:
            counted, (over, field) = library_words.reps_label(exercise, chosen), self._reps
            over.setText(counted)
            field.setAccessibleName(counted)
        for label, text in zip(self._steps, exercise.steps_of(chosen), strict=True):
            label.setText(text)
        step = exercise.steps[min(1, len(exercise.steps) - 1)]
        self._picture.set_text(chosen.text if chosen else step)
        self._picture.show_still(own or exercise.picture, "hold", False, True)

    def _build(self, exercise: Exercise) -> None:
        self._fields, self._field_grids, self._own, self._steps = {}, [], (), []
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(SIDE, 18, SIDE, 20)
        layout.setSpacing(0)
        self._try = Button(self.tr("Try it once"), "primary", icon="play")
        self._try.clicked.connect(lambda: self.try_requested.emit(exercise.id))
        name = Label(exercise.name, 24, 600)
        # A longer word goes on in the next line, where Qt would give its lines too little height.
        sized(name.setMinimumWidth, NAME_LEAST)
        layout.addWidget(name)
        self._needed = secondary()
        self._about, why = secondary(), secondary(exercise.why)
        for told in (self._about, self._needed, why):
            layout.addWidget(told)
            told.setVisible(bool(told.text()))
        layout.addSpacing(10)
        # Above the steps, where it is in sight in every window.
        layout.addLayout(row(self._try, None))
        if exercise.id.startswith(OWN):
            layout.addSpacing(8)
            layout.addLayout(self._own_row(exercise))
        layout.addSpacing(14)
        for at, step in enumerate(exercise.steps, 1):
            text = Label(step, 16)
            self._steps.append(text)
            line = QHBoxLayout()
            line.setSpacing(14)
            line.addWidget(_step_number(at), 0, Qt.AlignmentFlag.AlignTop)
            beside = column(text)
            beside.setContentsMargins(0, 2, 0, 2)
            line.addLayout(beside, 1)
            layout.addLayout(line)
            layout.addSpacing(8)
        layout.addSpacing(4)
        layout.addWidget(self._left_out_row(exercise))
        for side in self._sides:
            if side is not None:
                layout.addWidget(Label(library_words.side_title(side), 16, 600))
                layout.addSpacing(4)
            layout.addLayout(self._dose_grid(exercise, side))
            layout.addSpacing(14)
        layout.addLayout(self._variant_rows(exercise))
        layout.addStretch(1)
        layout.addSpacing(16)
        layout.addLayout(self._last_row(exercise))
        old = self._holder
        self._outer.replaceWidget(old, holder)
        self._outer.setStretchFactor(holder, 1)
        old.hide()
        old.deleteLater()
        self._holder = holder
        self._arrange()
        holder.show()
        self.setAccessibleName(exercise.name)

    def _own_row(self, exercise: Exercise) -> QHBoxLayout:
        """What can be done with an exercise of one's own."""
        change, delete = Button(self.tr("Change"), icon="edit"), Button(self.tr("Delete"), "quiet")
        change.setAccessibleName(self.tr("Change {name}").format(name=exercise.name))
        delete.setAccessibleName(self.tr("Delete {name}").format(name=exercise.name))
        self._own = (change, delete)
        change.clicked.connect(lambda: self.change_requested.emit(exercise.id))
        delete.clicked.connect(lambda: self.delete_requested.emit(exercise.id))
        return row(change, delete, None)

    def menu_actions(self) -> list[MenuAction]:
        """What its buttons do."""
        back = () if self._left_out.isHidden() else (self._offer,)
        return actions_of(self._try, *back, *self._own)

    def _left_out_row(self, exercise: Exercise) -> QWidget:
        """That it is left out, and the way back; hidden while it is not."""
        self._left_out, self._left_out_words = QWidget(), Label("", 16, 500)
        self._offer = Button(self.tr("Offer it again"), icon="undo")
        self._offer.clicked.connect(lambda: self.offer_requested.emit(exercise.id))
        made = row(self._left_out_words, self._offer, gap=12)
        made.setStretch(0, 1)
        made.setContentsMargins(0, 0, 0, 14)
        self._left_out.setLayout(made)
        self._left_out.hide()
        return self._left_out

    def _dose_grid(self, exercise: Exercise, side: Side | None) -> QGridLayout:
        dose = exercise.dose
        long_hold = dose.hold_s[1] > 10
        reps = self.tr("Repeat")
        fields = (
            ("hold_s", self.tr("Hold"), dose.hold_s, 5 if long_hold else 1, short_time),
            ("reps", reps, dose.reps, 1, library_words.times),
            ("sets", self.tr("Sets"), dose.sets, 1, library_words.sets),
        )
        grid, holders = QGridLayout(), list[QWidget]()
        grid.setHorizontalSpacing(FIELD_GAP)
        grid.setVerticalSpacing(12)
        for name, label, (low, high), step, words_for in fields:
            if name == "sets" and (low == high or ("sets" in dose.fixed and dose.first.sets == 1)):
                continue
            field = StepField(low, high, step, words_for)
            said = self.tr("{label}, {side}", "the name of a field") if side else label
            field.setAccessibleName(
                said.format(label=label, side=library_words.side_title(side) if side else "")
            )
            follow(field, "least", _keep_least)
            field.valueChanged.connect(lambda _value=0, side=side: self._emit_dose(side))
            self._fields[side, name] = field
            holder = QWidget()
            over = secondary(label, lines=1)
            holder.setLayout(column(over, field, gap=6))
            if name == "reps" and side is None:
                self._reps = over, field
            holders.append(holder)
        self._field_grids.append((grid, holders))
        return grid

    def _emit_dose(self, side: Side | None) -> None:
        exercise = self._exercise
        if exercise is None:
            return
        first = exercise.dose.first
        values = {name: field.value() for (of, name), field in self._fields.items() if of is side}
        dose = Dose(
            hold_s=values.get("hold_s", first.hold_s),
            reps=values.get("reps", first.reps),
            sets=values.get("sets", first.sets),
        )
        self.dose_changed.emit(exercise.id, side, exercise.dose.hold_to(dose))

    def _variant_rows(self, exercise: Exercise) -> QVBoxLayout:
        """The ways to choose from, and how little and how much it can be."""
        made = column(gap=0)
        self._choices = None
        if exercise.variants:
            self._choices = VariantChoices(exercise, self._pictures)
            self._choices.chosen.connect(self._choose)
            made.addWidget(Label(self.tr("How you do it", "an exercise"), 16, 600))
            made.addSpacing(6)
            made.addWidget(self._choices)
            made.addSpacing(12)
        kinds = (VariantKind.EASIER, VariantKind.HARDER)
        told = [(kind, library_words.by_dose(kind, exercise.dose)) for kind in kinds]
        self._by_dose = [_ByDose(kind, text) for kind, text in told if text]
        self._way_grid = QGridLayout()
        self._way_grid.setHorizontalSpacing(12)
        self._way_grid.setVerticalSpacing(12)
        made.addLayout(self._way_grid)
        return made

    def _choose(self, variant: str) -> None:
        if self._exercise is not None:
            self._show_picture(self._exercise, variant)
            self.variant_chosen.emit(self._exercise.id, variant)

    def _arrange(self) -> None:
        """Put fields and other ways side by side as the width allows."""
        room = self.width() - 2 * SIDE
        own = [field for (side, _), field in self._fields.items() if side is self._sides[0]]
        wide = [field.minimumWidth() + FIELD_GAP for field in own]
        beside = (n for n in (len(own), 2) if sum(wide[:n]) - FIELD_GAP <= room)
        fields = next(beside, 1)
        for grid, holders in self._field_grids:
            _lay(grid, holders, fields)
        _lay(self._way_grid, self._by_dose, 2 if self.width() >= scaled(TWO_BESIDE) else 1)

    def _last_row(self, exercise: Exercise) -> QHBoxLayout:
        caution = Label(paragraph(exercise.cautions), 15, 400, "sand_ink")
        if not exercise.cautions:
            return row()
        made = row(IconView("info", "sand_ink", 22), caution, gap=10)
        made.setStretch(1, 1)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Less than its fields take beside each other, which would else keep its page too wide."""
        least = super().minimumSizeHint()
        return least.boundedTo(QSize(scaled(NARROWEST), least.height()))

    def sizeHint(self) -> QSize:
        """As wide as a page beside the grid gives."""
        return QSize(scaled(530), super().sizeHint().height())


def _lay(grid: QGridLayout, parts: Sequence[QWidget], columns: int) -> None:
    """Fill a grid row by row; a last one that would stand alone takes its whole row."""
    for at, part in enumerate(parts):
        alone = at == len(parts) - 1 and at % columns == 0
        grid.addWidget(part, at // columns, at % columns, 1, columns if alone else 1)
    for at in range(3):
        grid.setColumnStretch(at, 1 if at < columns else 0)


def _keep_least(field: StepField) -> None:
    field.setMinimumWidth(field.sizeHint().width() - 18)
