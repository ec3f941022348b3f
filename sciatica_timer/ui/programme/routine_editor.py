"""The page on which a person builds a routine of their own."""

from collections.abc import Callable, Mapping
from datetime import datetime

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.exercise import Exercise, Side
from sciatica_timer.domain.own_routines import dated, in_few_changes
from sciatica_timer.domain.programme import (
    LONGEST_NAME,
    MOST_ENTRIES,
    MOST_REPEAT,
    MOST_REST_S,
    OwnEntry,
    OwnRoutine,
)
from sciatica_timer.services.translation import paragraph
from sciatica_timer.ui.kit import (
    Button,
    Card,
    Label,
    Select,
    StepField,
    Switch,
    card_title,
    column,
    row,
)
from sciatica_timer.ui.kit.note import room_of
from sciatica_timer.ui.kit.press_guard import press_guard
from sciatica_timer.ui.kit.time_words import short_time
from sciatica_timer.ui.library import library_words
from sciatica_timer.ui.programme.entry_fields import EntryFields
from sciatica_timer.ui.programme.order_list import OrderList
from sciatica_timer.ui.programme.own_editor import MISSING, OwnEditor, one_line

WIDEST = 760


class RoutineMeasure(msgspec.Struct, frozen=True):
    """What is told of a routine while it is built."""

    minutes: int
    changes: int
    """Changes of position between exercises."""
    needs: str
    """What is needed for it, in a sentence; empty for nothing."""


class RoutineEditor(OwnEditor):
    """Over the whole window; a name and one exercise are enough."""

    def __init__(
        self,
        routine: OwnRoutine,
        exercises: Mapping[str, Exercise],
        measure: Callable[[OwnRoutine], RoutineMeasure],
        *,
        now: Callable[[], datetime],
        unsaved: bool = False,
    ) -> None:
        """routine may have no entries yet; measure tells how long one takes today.

        unsaved says that the routine was never saved as it is.
        """
        super().__init__()
        self.set_title(self.tr("Your own routine"))
        self._old, self._exercises, self._measure, self._now = routine, exercises, measure, now
        self._entries = list(routine.entries)
        self._fields: EntryFields | None = None
        # What was changed is shown first: to lay thirty exercises out takes a moment.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)
        cards = (self._make_list(), self._make_entry(), self._make_whole())
        self.set_content(column(*cards, None, gap=20), widest=WIDEST)
        self._show(0)
        self._before = None if unsaved else self.draft()

    # What the app asks

    def draft(self) -> OwnRoutine:
        """The routine as it stands, also where it is not complete."""
        return replace(
            self._old,
            name=one_line(self.name.text()) or MISSING,
            entries=tuple(self._entries),
            repeat=self._repeat.value(),
            rest_s=self._rest.value(),
            every_other_day=self._other_day.isChecked(),
        )

    def finished(self) -> OwnRoutine | None:
        """The routine to be saved; None where something is missing, which is said."""
        made = self.draft()
        for field, told in (
            (self.name, "" if one_line(self.name.text()) else self.tr("It needs a name.")),
            (self._which, "" if made.entries else self.tr("It needs at least one exercise.")),
        ):
            if told:
                self.notice.tell(told, icon="warning")
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return None
        now = self._now()
        return replace(made, edited=now, entries=dated(made.entries, self._old, now))

    # Building

    def _make_list(self) -> Card:
        self.name.setPlaceholderText(self.tr("For example: in the morning"))
        self.name.setText("" if self._old.name == MISSING else self._old.name)
        room = room_of(self.name, LONGEST_NAME)
        self._which = Select(self.tr("Exercise to add"))
        self._which.set_options([(e.id, e.name) for e in self._exercises.values()], None)
        self._add = Button(self.tr("Add"), icon="plus")
        self._add.setAccessibleName(self.tr("Add the exercise"))
        self._add.clicked.connect(self._on_add)
        adding = row(self._which, self._add, gap=8)
        adding.setStretch(0, 1)
        self.list = OrderList(self.tr("Exercises of the routine"))
        self.list.ordered.connect(self._on_ordered)
        self.list.removed.connect(self._on_removed)
        self.list.currentRowChanged.connect(self._show_entry)
        self._empty = Label(
            self.tr("Nothing is in it yet. Choose an exercise below and press Add."), 16, 400
        )
        up, down = (
            Button(self.tr("Up"), icon="arrow-up"),
            Button(self.tr("Down"), icon="arrow-down"),
        )
        remove = Button(self.tr("Remove"), "quiet", icon="trash")
        up.clicked.connect(lambda: self.list.move_row(-1))
        down.clicked.connect(lambda: self.list.move_row(1))
        remove.clicked.connect(lambda: self._on_removed(self.list.currentRow()))
        for button, said in (
            (up, self.tr("Move the exercise up")),
            (down, self.tr("Move the exercise down")),
            (remove, self.tr("Remove the exercise")),
        ):
            button.setAccessibleName(said)
        self.list.offer(up, down, remove)
        self._moves = QWidget()
        self._moves.setLayout(row(up, down, remove, None, gap=8))
        self._told = Label("", 16, 500)
        self._few = Button(self.tr("Order it for few changes of position"), icon="change-side")
        self._few.clicked.connect(self._on_few)
        card = Card()
        things = (
            card_title(self.tr("Exercises")),
            Label(self.tr("Name"), 16, 500),
            self.name,
            room,
            self._empty,
            self.list,
            self._moves,
            Label(self.tr("Exercise to add"), 16, 500),
            adding,
            self._told,
            row(self._few, None),
        )
        card.setLayout(column(*things, gap=10, margin=24))
        return card

    def _make_entry(self) -> Card:
        self._entry_card = Card()
        self._entry_room = column(gap=0, margin=24)
        self._entry_card.setLayout(self._entry_room)
        return self._entry_card

    def _make_whole(self) -> Card:
        self._repeat = StepField(1, MOST_REPEAT, 1, library_words.times)
        self._repeat.set_value(self._old.repeat)
        self._repeat.setAccessibleName(self.tr("How often all of it is done"))
        self._rest = StepField(0, MOST_REST_S, 5, short_time)
        self._rest.set_value(self._old.rest_s)
        self._rest.setAccessibleName(self.tr("Rest between two exercises"))
        self._other_day = Switch(
            self.tr("Every other day"),
            self.tr("On the day after, Today suggests another one."),
        )
        self._other_day.set_value(self._old.every_other_day)
        for field in (self._repeat, self._rest):
            field.valueChanged.connect(lambda _=0: self._soon.start())
        self.try_now = Button(self.tr("Save it and try it now"), icon="play")
        card = Card()
        things = (
            card_title(self.tr("The routine as a whole")),
            Label(self.tr("How often all of it is done"), 16, 500),
            self._repeat,
            Label(self.tr("Rest between two exercises"), 16, 500),
            self._rest,
            self._other_day,
            row(self.try_now, None),
        )
        card.setLayout(column(*things, gap=10, margin=24))
        return card

    # Changing

    def _on_add(self) -> None:
        chosen = self._which.value()
        if len(self._entries) >= MOST_ENTRIES:
            most = MOST_ENTRIES
            told = self.tr("A routine has room for %n exercise(s).", "", most)
            self.notice.tell(told, icon="warning")
        elif isinstance(chosen, str):
            self._entries.append(OwnEntry(exercise=chosen))
            self._show(len(self._entries) - 1)

    def _on_removed(self, at: int) -> None:
        if not 0 <= at < len(self._entries):
            return
        gone = self._entries.pop(at)
        # A second click on Remove was meant for this one too, and not for the next.
        press_guard().appeared(self._moves)
        self._show(min(at, len(self._entries) - 1))
        name = self._exercises[gone.exercise].name
        told = self.tr("“{name}” was removed.").format(name=name)
        notice = self.notice.tell(told, self.tr("Undo"), undoes=True)
        if notice is not None:
            notice.action_requested.connect(lambda: self._put_back(at, gone))

    def _put_back(self, at: int, entry: OwnEntry) -> None:
        self.notice.put_away()
        self._entries.insert(at, entry)
        self._show(at)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_ordered(self, order: tuple[int, ...]) -> None:
        self._entries = [self._entries[at] for at in order]
        self._show(self.list.currentRow())

    def _on_few(self) -> None:
        before = list(self._entries)
        self._entries = list(in_few_changes(before, self._exercises))
        self._show(0)
        told = self.tr("The order is another now.")
        notice = self.notice.tell(told, self.tr("Undo"), undoes=True)
        if notice is not None:
            notice.action_requested.connect(lambda: self._order_back(before))

    def _order_back(self, before: list[OwnEntry]) -> None:
        self.notice.put_away()
        self._entries = before
        self._show(0)

    def _on_entry(self, entry: OwnEntry) -> None:
        self._entries[self.list.currentRow()] = entry
        self.list.show_rows(self._rows(), self.list.currentRow())
        self._soon.start()

    # Showing

    def _rows(self) -> list[str]:
        return [
            self._row_of(at, entry, self._exercises[entry.exercise])
            for at, entry in enumerate(self._entries, 1)
        ]

    def _row_of(self, at: int, entry: OwnEntry, exercise: Exercise) -> str:
        only = {
            Side.LEFT: self.tr("{n}. {exercise} (left only)"),
            Side.RIGHT: self.tr("{n}. {exercise} (right only)"),
        }
        text = only[entry.side] if entry.side else self.tr("{n}. {exercise}", "a row of a list")
        return text.format(n=at, exercise=exercise.name)

    def _show(self, chosen: int) -> None:
        self._entries = [each for each in self._entries if each.exercise in self._exercises]
        self.list.show_rows(self._rows(), chosen)
        there = bool(self._entries)
        for each in (self.list, self._moves, self._told, self._few):
            each.setVisible(there)
        self._empty.setVisible(not there)
        self._show_entry(self.list.currentRow())
        self._soon.start()

    def _show_entry(self, at: int) -> None:
        if self._fields is not None:
            self._entry_room.removeWidget(self._fields)
            self._fields.hide()
            self._fields.deleteLater()
            self._fields = None
        self._entry_card.setVisible(0 <= at < len(self._entries))
        if 0 <= at < len(self._entries):
            entry = self._entries[at]
            self._fields = EntryFields(entry, self._exercises[entry.exercise])
            self._fields.changed.connect(self._on_entry)
            self._entry_room.addWidget(self._fields)
            self._fields.show()

    def _tell(self) -> None:
        """How long it takes, how often the position changes, and what it needs."""
        if not self._entries:
            self._told.setText("")
            return
        told = self._measure(self.draft())
        minutes, changes = told.minutes, told.changes
        self._told.setText(
            paragraph(
                [
                    self.tr("About %n minute(s).", "the length of a routine", minutes),
                    self.tr("%n change(s) of position.", "", changes),
                    told.needs,
                ]
            )
        )
