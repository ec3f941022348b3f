"""The card for Today that suggests a step of the dose."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sciatica_timer.domain.dose import Suggestion
from sciatica_timer.domain.session import StepKind
from sciatica_timer.services.translation import paragraph
from sciatica_timer.ui.care.dose_words import (
    Exercises,
    changes_of,
    kind_of,
    title_of,
    why_of,
)
from sciatica_timer.ui.kit import Button, Card, Label, column, row

WIDE = 640


class DoseCard(Card):
    """Says why and what would change, and takes yes and no."""

    accepted = Signal(object)
    kept = Signal(object)
    """Both carry the suggestions that were shown, a tuple."""
    stop_signs_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._asked: tuple[Suggestion, ...] = ()
        self._title, self._why = Label("", 20, 600), Label("", 16, 400)
        self._change = Label("", 16, 500)
        self._accept, self._keep = Button(""), Button("")
        self._accept.clicked.connect(self._accepted)
        self._keep.clicked.connect(lambda: self.kept.emit(self._asked))
        self._words = column(None, self._title, self._why, self._change, None, gap=4)
        self._made = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._made.setContentsMargins(22, 16, 22, 16)
        self._made.setSpacing(12)
        self._made.addLayout(self._words)
        self._made.addLayout(row(self._accept, self._keep, None, gap=10))
        self._made.setStretch(0, 1)
        self.hide()

    def show_suggestions(self, asked: Sequence[Suggestion], exercises: Exercises) -> None:
        """Show what is suggested now; nothing hides the card."""
        had_keys = self._has_keys()
        self._asked = tuple(asked)
        self.setVisible(bool(asked))
        if not asked:
            return
        kind = kind_of(asked)
        self._title.setText(title_of(asked))
        self._why.setText(why_of(asked, exercises))
        changes = changes_of(asked, exercises)
        self._change.setText("\n".join(changes))
        self._change.setVisible(bool(changes) and kind is not StepKind.LEAVE_OUT)
        yes, no = self._verbs(kind)
        for button, verb in ((self._accept, yes), (self._keep, no)):
            button.setText(verb)
            button.setVisible(bool(verb))
        for button in (self._accept, self._keep):
            button.updateGeometry()
        self.setAccessibleName(paragraph((self._title.text(), self._why.text())))
        if had_keys:
            first = self._accept if yes else self._keep
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_keys(self) -> bool:
        """Whether the focus is in here; a button that hides would hand it on to Start."""
        return self._accept.hasFocus() or self._keep.hasFocus()

    def _verbs(self, kind: StepKind) -> tuple[str, str]:
        return {
            StepKind.UP: (self.tr("Yes, do that"), self.tr("Keep it as it is")),
            StepKind.DOWN: (self.tr("Yes, do that"), self.tr("Keep it as it is")),
            StepKind.LEAVE_OUT: (self.tr("Leave it out"), self.tr("Keep it")),
            StepKind.REST: (self.tr("Stop signs"), ""),
            # The routine itself stands below, with its Start.
            StepKind.FLARE: ("", self.tr("My usual routine")),
        }[kind]

    def _accepted(self) -> None:
        if self._asked and kind_of(self._asked) is StepKind.REST:
            self.stop_signs_requested.emit()
        else:
            self.accepted.emit(self._asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside the words where there is room, so that the card stays low."""
        self._turn(self.width())
        super().resizeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Asked before the card has its width, so it turns here as well."""
        self._turn(width)
        # While nothing is shown yet, Qt does not tell a layout in a layout of new words.
        self._words.invalidate()
        self._made.invalidate()
        return self._made.heightForWidth(width)

    def _turn(self, width: int) -> None:
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if width >= WIDE else way.TopToBottom
        if self._made.direction() is not wanted:
            self._made.setDirection(wanted)
