"""What a programme file holds and would change, shown before anything is taken in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QWidget

from sciatica_timer.domain.exercise import Posture
from sciatica_timer.domain.own_exercises import OwnWords, better_left_out
from sciatica_timer.domain.programme import OwnExercise
from sciatica_timer.domain.shared_programme import ChangeKind, ProgrammeChange
from sciatica_timer.services.programme_file import ProgrammeContents
from sciatica_timer.services.translation import paragraph
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    Label,
    body,
    card_title,
    column,
    row,
    secondary,
)
from sciatica_timer.ui.kit.titled_page import TitledPage
from sciatica_timer.ui.programme import change_words as told
from sciatica_timer.ui.programme.photo_view import PhotoView

WIDEST = 860


@dataclass(frozen=True)
class ProgrammeView:
    """A file that was looked at."""

    name: str
    """Of the file."""
    contents: ProgrammeContents
    changes: tuple[ProgrammeChange, ...]
    unknown: int
    """Exercises named in routines that nobody has."""
    names: told.Names
    words: OwnWords
    small: Mapping[str, QImage] = field(default_factory=dict[str, QImage], compare=False)
    """Small pictures of the photos, by their names."""

    @property
    def brings_anything(self) -> bool:
        """Whether taking it in would change something."""
        return any(change.kind is not ChangeKind.SAME for change in self.changes)


class ProgrammePage(TitledPage):
    """Over the whole window; nothing is taken in before a yes."""

    def __init__(self, view: ProgrammeView) -> None:
        super().__init__()
        self._view = view
        self.set_title(self.tr("A programme for you"))
        cards = column(self._first_card(), *self._parts(), None, gap=20)
        self.set_content(cards, widest=WIDEST)

    def begin(self) -> None:
        """Put the keyboard on what this page is for."""
        first = self.yes if self._view.brings_anything else self.no
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_card(self) -> Card:
        """From whom it is, what would happen, and the two answers."""
        view = self._view
        self.yes = Button(self.tr("Take it in"), ButtonKind.PRIMARY, icon="bring-in")
        self.no = Button(self.tr("Not now"))
        self.yes.setVisible(view.brings_anything)
        lines = [
            body(told.sender_words(view.contents.shared)),
            body(told.summary_words(view.changes), 600),
        ]
        if left_out := told.left_out_words(view.contents, view.unknown):
            lines.append(secondary(left_out))
        lines.append(
            secondary(
                self.tr(
                    "Take it in only if you know who it is from. Nothing changes before you say so,"
                    " and it can be taken back."
                )
            )
        )
        card = Card()
        answers = row(self.yes, self.no, None, gap=12)
        card.setLayout(column(card_title(view.name), *lines, 4, answers, gap=8, margin=24))
        return card

    def _parts(self) -> list[Card]:
        """What changes stands before what is new, and what is here already comes last."""
        order = [ChangeKind.CHANGED, ChangeKind.NEW, ChangeKind.SAME]
        found = sorted(self._view.changes, key=lambda change: order.index(change.kind))
        return [self._part(change) for change in found]

    def _part(self, change: ProgrammeChange) -> Card:
        view, value = self._view, change.theirs
        things: list[QWidget] = [card_title(value.name), secondary(told.kind_words(change))]
        if warned := self._warning(change):
            things.append(Label(warned, 16, 500, "sand_ink"))
        postures = view.words.posture_names
        made = column(*things, gap=6, margin=24)
        if change.kind is ChangeKind.CHANGED:
            made.addLayout(self._side_by_side(change, postures))
        else:
            for line in told.about(value, view.names, postures):
                made.addWidget(Label(line, 16))
        if pictures := self._pictures(change):
            made.addLayout(row(*pictures, None, gap=12))
        card = Card()
        card.setLayout(made)
        card.setAccessibleName(paragraph((value.name, told.kind_words(change))))
        return card

    def _warning(self, change: ProgrammeChange) -> str:
        value = change.theirs
        if not isinstance(value, OwnExercise) or change.kind is ChangeKind.SAME:
            return ""
        kind = better_left_out(value.name, self._view.words)
        if kind is None:
            return ""
        advice = self.tr(
            "While you heal, this is better left out. Do it only if your physiotherapist or doctor"
            " gave it to you, knowing about your back."
        )
        return paragraph([kind.why, advice])

    def _side_by_side(
        self, change: ProgrammeChange, postures: Mapping[Posture, str]
    ) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        heads = ("", self.tr("Now"), self.tr("In the file"))
        for at, head in enumerate(heads):
            grid.addWidget(Label(head, 15, 600, "ink2"), 0, at)
            grid.setColumnStretch(at, 2 if at else 1)
        rows = told.field_rows(change, self._view.names, postures)
        for at, texts in enumerate(rows, 1):
            for place, text in enumerate(texts):
                label = Label(text, 16, 400 if place else 500, "ink" if place else "ink2")
                grid.addWidget(label, at, place, Qt.AlignmentFlag.AlignTop)
        return grid

    def _pictures(self, change: ProgrammeChange) -> Sequence[PhotoView]:
        value = change.theirs
        if not isinstance(value, OwnExercise):
            return ()
        found: list[PhotoView] = []
        for name in (value.photo_start, value.photo_hold):
            image = self._view.small.get(name)
            if image is not None:
                label = PhotoView()
                label.setPixmap(QPixmap.fromImage(image))
                label.setAccessibleName(self.tr("A photo"))
                found.append(label)
        return found
