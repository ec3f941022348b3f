"""Cold or heat: the right one for the day, and its timer, which runs beside everything else."""

from datetime import date
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.domain.pack import MINUTES, Pack, PackTimer, pack_for
from sciatica_timer.services.advice import Packs
from sciatica_timer.ui.care.began_question import BeganQuestion
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    Label,
    Ring,
    Segmented,
    StepField,
    row,
)
from sciatica_timer.ui.text_size import sized

FIVE = 5


class PackCard(Card):
    """Asks when it began, offers what fits, and shows the timer that is handed in."""

    start_requested = Signal(object, int)
    """The Pack and the minutes."""
    pause_requested = Signal()
    resume_requested = Signal()

    def __init__(self, words: Packs, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(words.title)
        self._words = words
        self._days: int | None = None
        self._today = date.max
        self._timer: PackTimer | None = None
        self._which = Segmented(
            [(Pack.COLD, words.cold.name), (Pack.HEAT, words.heat.name)], icons=("cold", "heat")
        )
        self._ask = Label(words.ask, 16, 500)
        self.began = BeganQuestion()
        self._which.setAccessibleName(words.title)
        self.began.choices.setAccessibleName(words.ask)
        self._ring = Ring()
        self._ring.set_digits(0.26)
        sized(self._ring.setFixedHeight, 174)
        self._minutes = StepField(
            *MINUTES[Pack.COLD], FIVE, lambda n: self.tr("%n minute(s)", "", n)
        )
        self._minutes.setAccessibleName(self.tr("How long"))
        self._minutes.valueChanged.connect(self._draw_rest)
        self._go = Button("", ButtonKind.PRIMARY)
        self._go.clicked.connect(self._pressed)
        self.stop = Button(self.tr("Stop"), icon="stop")
        self._again = Button(self.tr("It began on another day"), ButtonKind.QUIET)
        self._again.clicked.connect(self._ask_again)
        self._text = Label("", 15, 400, "ink2")
        self._until = Label("", 15, 400, "ink2")
        self._made = QVBoxLayout(self)
        self._made.setContentsMargins(24, 20, 24, 20)
        self._made.setSpacing(12)
        for thing in (Label(words.title, 20, 600), self._which, self._ask, self.began):
            self._made.addWidget(thing)
        self._made.addWidget(self._ring)
        self._made.addWidget(self._minutes)
        buttons = row(self._go, self.stop, gap=10)
        buttons.setStretch(0, 1)
        buttons.setStretch(1, 1)
        self._made.addLayout(buttons)
        self._made.addWidget(self._text)
        self._made.addWidget(self._until)
        self._made.addLayout(row(self._again, None))
        self._made.addStretch(1)
        self._draw()

    def _ask_again(self) -> None:
        self.set_began(None, self._today)

    def set_began(self, days: int | None, today: date, until: str = "") -> None:
        """Say how many days ago it began, and what waits until when; None asks."""
        self._days, self._today = days, today
        self._until.setText(until)
        self.began.ask(today)
        if days is not None:
            low, high = MINUTES[pack_for(days)]
            self._minutes.setRange(low, high)
            self._minutes.set_value(high)
        self._draw()

    def show_timer(self, timer: PackTimer | None, now: int) -> None:
        """Show the timer that runs, or None; now in the same milliseconds as the timer's."""
        changed = (timer is None) != (self._timer is None) or (
            timer is not None and self._timer is not None and timer.running != self._timer.running
        )
        self._timer = timer
        if changed:
            self._draw()
        if timer is not None:
            left = timer.left(now)
            seconds = -(-left // 1000)
            kind = "hold" if timer.running else "wait"
            self._ring.set(left / timer.length_ms, f"{seconds // 60}:{seconds % 60:02d}", kind)
            minutes = -(-seconds // 60)
            self._ring.setAccessibleName(self.tr("%n minute(s) left", "", minutes))

    def _pack(self) -> Pack:
        if self._timer is not None:
            return self._timer.pack
        return pack_for(self._days or 0)

    def _draw(self) -> None:
        here = cast(QWidget | None, self.window().focusWidget())
        asking = self._days is None and self._timer is None
        on = self._timer is not None
        pack = self._pack()
        self._which.setVisible(not asking)
        self._which.set_value(pack)
        for value, button in zip(Pack, self._which.buttons(), strict=True):
            # Only the one that fits the day is offered; the other stays to be read.
            button.setEnabled(value is pack)
        self._ask.setVisible(asking)
        self._until.setVisible(not asking and bool(self._until.text()))
        self.began.setVisible(asking)
        self._ring.setVisible(not asking)
        self._minutes.setVisible(not asking and not on)
        self._again.setVisible(not asking and not on)
        self._go.setVisible(not asking)
        self.stop.setVisible(on)
        running = self._timer is not None and self._timer.running
        idle = self.tr("Go on") if on else self.tr("Start")
        self._go.setText(self.tr("Pause") if running else idle)
        self._go.set_icon("pause" if running else "play")
        cold, heat = self._words.cold, self._words.heat
        about = self.tr("{pack}: {words}", "Cold or Heat, and what it is for")
        both = "\n".join(about.format(pack=each.name, words=each.text) for each in (cold, heat))
        words = cold if pack is Pack.COLD else heat
        self._text.setText(both if asking else words.text)
        # What the skin needs is heard before it begins.
        self._go.setAccessibleDescription("" if running else words.text)
        self._draw_rest()
        if here is not None and self.isAncestorOf(here) and not here.isVisible():
            # Qt would hand the keys on to what comes next, perhaps beyond the card.
            self.focus_first()

    def _draw_rest(self, _minutes: int = 0) -> None:
        if self._timer is None:
            self._ring.set(1.0, f"{self._minutes.value()}:00", "wait")

    def _pressed(self) -> None:
        if self._timer is None:
            self.start_requested.emit(self._pack(), self._minutes.value())
        elif self._timer.running:
            self.pause_requested.emit()
        else:
            self.resume_requested.emit()

    def focus_first(self) -> None:
        """Take the keyboard."""
        first = self._go if self._go.isVisible() else self.began.buttons()[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
