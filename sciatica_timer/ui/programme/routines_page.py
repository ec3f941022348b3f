"""The page of all routines: their order on Today, favourites, hidden ones and own ones."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal

from sciatica_timer.ui.kit import (
    Button,
    Card,
    Label,
    NoticeBar,
    Switch,
    card_title,
    column,
    row,
    secondary,
)
from sciatica_timer.ui.kit.press_guard import press_guard
from sciatica_timer.ui.kit.titled_page import TitledPage
from sciatica_timer.ui.programme.order_list import OrderList

WIDEST = 760


class ListedRoutine(msgspec.Struct, frozen=True):
    """One row."""

    id: str
    name: str
    about: str
    own: bool
    favourite: bool
    hidden: bool
    may_hide: bool
    """False for the last one that is shown."""


class RoutinesPage(TitledPage):
    """Over the whole window; what is wished for the chosen routine, its signals tell by its id."""

    copy_requested = Signal(str)
    change_requested = Signal(str)
    delete_requested = Signal(str)
    favourite_changed = Signal(str, bool)
    hidden_changed = Signal(str, bool)
    ordered = Signal(object)
    """The ids of all routines in their new order: tuple[str, ...]."""

    def __init__(self) -> None:
        new = Button("", "primary", icon="plus")
        super().__init__(new)
        self._rows: tuple[ListedRoutine, ...] = ()
        self.set_title(self.tr("Routines"))
        self.new = new
        new.setText(self.tr("New routine"))
        cards = column(self._make_list(), self._make_chosen(), None, gap=20)
        self.set_content(cards, widest=WIDEST)

    # What the app hands in

    def refresh(self, rows: Sequence[ListedRoutine], chosen: str = "") -> None:
        """Show the routines in their order; chosen is an id, empty for the one chosen now.

        Where that one is gone, the one in its place is chosen.
        """
        chosen = chosen or self.chosen
        self._rows = tuple(rows)
        if all(each.id != chosen for each in rows):
            # A second click on Delete was meant for the one that is gone.
            press_guard().appeared(self._delete)
        here = max(0, self.list.currentRow())
        at = next((at for at, each in enumerate(rows) if each.id == chosen), here)
        self.list.show_rows([self._row_of(each) for each in rows], at)
        self._show(self.list.currentRow())

    def tell(self, text: str, undo: str = "") -> NoticeBar | None:
        """Say something over the page, with a button that undoes it; empty for nothing."""
        return self.notice.tell(text, undo, undoes=True)

    def begin(self) -> None:
        """Put the keyboard into the list."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.bring_into_sight(self.list)

    @property
    def chosen(self) -> str:
        """Id of the chosen routine, empty for none."""
        at = self.list.currentRow()
        return self._rows[at].id if 0 <= at < len(self._rows) else ""

    # Building

    def _make_list(self) -> Card:
        self.list = OrderList(self.tr("Routines"))
        self.list.currentRowChanged.connect(self._show)
        self.list.ordered.connect(self._on_ordered)
        self.list.removed.connect(self._on_delete)
        up, down = (
            Button(self.tr("Up"), icon="arrow-up"),
            Button(self.tr("Down"), icon="arrow-down"),
        )
        up.setAccessibleName(self.tr("Move the routine up"))
        down.setAccessibleName(self.tr("Move the routine down"))
        up.clicked.connect(lambda: self.list.move_row(-1))
        down.clicked.connect(lambda: self.list.move_row(1))
        self._moves = (up, down)
        card = Card()
        things = (
            card_title(self.tr("In the order of Today")),
            secondary(
                self.tr("Favourites stand first. Drag a row, or move it with Alt and an arrow.")
            ),
            self.list,
            row(up, down, None, gap=8),
        )
        card.setLayout(column(*things, gap=10, margin=24))
        return card

    def _make_chosen(self) -> Card:
        self._name, self._about = Label("", 20, 600), secondary()
        self._favourite = Switch(self.tr("Favourite"))
        self._hidden = Switch(
            self.tr("Hide it on Today"), self.tr("It stays here, and in your calendar.")
        )
        self._copy = Button(self.tr("Make a copy to change"), icon="plus-circle")
        self._change = Button(self.tr("Change"), icon="edit")
        self._delete = Button(self.tr("Delete"), "quiet", icon="trash")
        self._favourite.toggled.connect(self._on_favourite)
        self._hidden.toggled.connect(self._on_hidden)
        self._copy.clicked.connect(lambda: self.copy_requested.emit(self.chosen))
        self._change.clicked.connect(lambda: self.change_requested.emit(self.chosen))
        self._delete.clicked.connect(self._on_delete)
        self.list.offer(*self._moves, self._copy, self._change, self._delete)
        card = Card()
        own = row(self._change, self._delete, None, gap=8)
        things = (
            self._name,
            self._about,
            self._favourite,
            self._hidden,
            own,
            row(self._copy, None),
        )
        card.setLayout(column(*things, gap=10, margin=24))
        return card

    # Showing

    def _row_of(self, each: ListedRoutine) -> str:
        if each.hidden:
            return self.tr("{routine} (hidden)").format(routine=each.name)
        text = self.tr("{routine} (favourite)") if each.favourite else "{routine}"
        return text.format(routine=each.name)

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._rows):
            return
        each = self._rows[at]
        self._name.setText(each.name)
        self._about.setText(each.about)
        self._favourite.set_value(each.favourite)
        self._hidden.set_value(each.hidden)
        self._hidden.setEnabled(each.hidden or each.may_hide)
        self._change.setVisible(each.own)
        self._delete.setVisible(each.own)

    def _on_favourite(self, on: bool) -> None:
        self.favourite_changed.emit(self.chosen, on)

    def _on_hidden(self, on: bool) -> None:
        self.hidden_changed.emit(self.chosen, on)

    def _on_delete(self, *_: object) -> None:
        if any(each.own for each in self._rows if each.id == self.chosen):
            self.delete_requested.emit(self.chosen)

    def _on_ordered(self, order: tuple[int, ...]) -> None:
        # In their new order at once, so that the one that was moved stays chosen.
        self._rows = tuple(self._rows[at] for at in order)
        self.ordered.emit(tuple(each.id for each in self._rows))
