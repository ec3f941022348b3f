"""The page of the whole history: out as files, onto one page, and in again."""

from enum import StrEnum

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sciatica_timer.ui.history.bring_in import BringIn
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    Label,
    NoticeBar,
    Separator,
    body,
    card_title,
    column,
    row,
    secondary,
)
from sciatica_timer.ui.kit.titled_page import TitledPage
from sciatica_timer.ui.text_size import scaled

BESIDE = 900
"""A window this wide has two columns."""


class ExportFormat(StrEnum):
    """How the history goes out; the value is the ending of the file's name."""

    EVERYTHING = "json"
    TABLE = "csv"
    DATES = "ics"


class HistoryView(msgspec.Struct, frozen=True):
    """What the page has to know."""

    standing: str
    """How much there is, in a sentence."""
    empty: bool
    """There is no session to be taken out."""
    own: bool = False
    """There are exercises and routines of one's own to be taken out."""
    locked: str = ""
    """Why nothing can be brought in; empty where it can."""


class HistoryPage(TitledPage):
    """Over the whole window; its buttons and its import card are there for the app to listen to."""

    export_requested = Signal(object)
    """An ExportFormat."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Your history"))
        self._standing = body("")
        self._locked = Label("", 16, 500, "sand_ink")
        self._outs: dict[ExportFormat | None, Button] = {}
        """What takes something out; None is the page for the physiotherapist."""
        self.bring_in = BringIn()
        self.bring_in.shown.connect(self._give_way)
        left, right = QWidget(), QWidget()
        left.setLayout(column(self._make_report(), self.bring_in, None, gap=24))
        right.setLayout(column(self._make_out(), None, gap=24))
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(24)
        self._both.addWidget(left, 1)
        self._both.addWidget(right, 1)
        self.bring_in.follow(self.make_page)
        parts = column(self._standing, self._locked, 12, self._both, None, gap=4)
        self.set_content(parts, widest=1100)

    # What the app hands in

    def refresh(self, view: HistoryView) -> None:
        """Show how much there is, and what can be done with it."""
        self._standing.setText(view.standing)
        self._locked.setText(view.locked)
        self._locked.setVisible(bool(view.locked))
        for form, button in self._outs.items():
            own = view.own and form is ExportFormat.EVERYTHING
            button.setEnabled(own or not view.empty)
        self.bring_in.set_locked(bool(view.locked))

    def ask_for_file(self, *, focus: bool = False) -> None:
        """Begin anew with bringing in; with focus where the keys were in that card."""
        self.bring_in.ask()
        if focus:
            self.bring_in.take_focus()

    def show_progress(self, text: str, *, can_stop: bool = True) -> None:
        """Tell what is being done with a file, with a way to leave off."""
        self.bring_in.show_progress(text, can_stop=can_stop)
        self.bring_in.follow(self.make_page)

    def tell(
        self, text: str, action: str = "", *, bar: bool = False, undoes: bool = False
    ) -> NoticeBar | None:
        """Say something over the page, in place of what was said before; empty for nothing."""
        return self.notice.tell(text, action, bar=bar, undoes=undoes)

    # Building

    def _make_report(self) -> Card:
        card = Card()
        self.make_page = Button(self.tr("Make the page"), ButtonKind.PRIMARY, icon="print")
        self._outs[None] = self.make_page
        card.setLayout(
            column(
                card_title(self.tr("One page for your physiotherapist")),
                body(
                    self.tr(
                        "What you did, how the pain went, what hurt. You choose the time and which"
                        " notes it shows. Save it as a PDF or print it."
                    )
                ),
                4,
                row(self.make_page, None),
                gap=8,
                margin=24,
            )
        )
        return card

    def _make_out(self) -> Card:
        card = Card()
        made = column(card_title(self.tr("Take your history out")), gap=8, margin=24)
        for form, button, about in (
            (
                ExportFormat.EVERYTHING,
                self.tr("Save everything"),
                self.tr(
                    "To keep it safe, or to bring it in on another computer. All of your history is"
                    " in it, and the exercises, routines and photos of your own."
                ),
            ),
            (
                ExportFormat.TABLE,
                self.tr("Save a table"),
                self.tr("For a spreadsheet: one row for each exercise and side."),
            ),
            (
                ExportFormat.DATES,
                self.tr("Save the dates"),
                self.tr(
                    "For your calendar: when, and which exercises. Pain and notes are left out."
                ),
            ),
        ):
            save = Button(button, icon="save")
            save.setAccessibleDescription(about)
            save.clicked.connect(lambda _=False, form=form: self.export_requested.emit(form))
            self._outs[form] = save
            if form is not ExportFormat.EVERYTHING:
                made.addWidget(Separator())
            made.addWidget(body(about))
            made.addLayout(row(save, None))
            made.addSpacing(4)
        made.addWidget(
            secondary(self.tr("Anyone you give such a file to can read it. It is not locked."))
        )
        card.setLayout(made)
        return card

    def _give_way(self, shown: bool) -> None:
        """One primary button at a time: what is being brought in comes first."""
        self.make_page.set_kind(ButtonKind.SECONDARY if shown else ButtonKind.PRIMARY)
        self.bring_in.follow(self.make_page)
        if shown:
            # Its answer may lie below what is seen; where it lies is known once it is laid out.
            QTimer.singleShot(0, self, lambda: self.bring_into_sight(self.bring_in))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._both.setDirection(
            way.LeftToRight if self.width() >= scaled(BESIDE) else way.TopToBottom
        )
