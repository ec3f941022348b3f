"""Two cards for Today: how it is the day after, and a suggested step of the dose."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.domain.care import asks_settled
from sciatica_timer.domain.dose import Suggestion
from sciatica_timer.domain.session import Compared, DoseChoice, Session, StepKind
from sciatica_timer.ui.care.dose_words import (
    Exercises,
    answered_words,
    changes_of,
    title_of,
    why_of,
)
from sciatica_timer.ui.kit import Button, Card, Choices, Kind, Words, row


class NextDayQuestion(QWidget):
    """Better, same or worse, and whether it settled within a day where that matters."""

    answered = Signal(str, object, object)
    """Id of the session, Compared, and True, False or None when it was not asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._ask = Words("", 16, 500)
        self._compared = Choices(
            [
                (Compared.BETTER, self.tr("Better")),
                (Compared.SAME, self.tr("Same")),
                (Compared.WORSE, self.tr("Worse")),
            ],
            columns=3,
        )
        self._settled = Choices([(True, self.tr("Yes")), (False, self.tr("No"))], columns=2)
        self._compared.chosen.connect(self._on_compared)
        self._settled.chosen.connect(self._on_settled)
        made = QVBoxLayout(self)
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(10)
        made.addWidget(self._ask)
        made.addWidget(self._compared)
        made.addWidget(self._settled)

    def ask(self, session: Session) -> None:
        """Ask about a session, from the beginning."""
        self._session = session
        self._compared.set_value(None)
        self._settled.set_value(None)
        self._show_first(True)

    def _show_first(self, first: bool) -> None:
        self._ask.setText(
            self.tr("How is it today, against before the session?")
            if first
            else self.tr("Did the pain settle within a day?")
        )
        self._compared.setVisible(first)
        self._settled.setVisible(not first)

    def _on_compared(self, compared: Compared) -> None:
        if self._session is None:
            return
        if asks_settled(self._session, compared):
            self._show_first(False)
            self._settled.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.answered.emit(self._session.id, compared, None)

    def _on_settled(self, settled: bool) -> None:
        if self._session is not None:
            self.answered.emit(self._session.id, self._compared.value(), settled)


class NextDayCard(Card):
    """The question of the day after, with the session it is about."""

    answered = Signal(str, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title, self._about = Words("", 20, 600), Words("", 15, 400, "ink2")
        self._question = NextDayQuestion()
        self._question.answered.connect(self.answered)
        made = QVBoxLayout(self)
        made.setContentsMargins(22, 18, 22, 20)
        made.setSpacing(8)
        made.addWidget(self._title)
        made.addWidget(self._about)
        made.addWidget(self._question)

    def ask(self, session: Session) -> None:
        """Ask about yesterday's session."""
        self._title.setText(self.tr("Yesterday"))
        self._about.setText(session.routine_name)
        self._question.ask(session)


class DoseCard(Card):
    """Says why, what would change, and takes yes, no, and a change of mind."""

    accepted = Signal(object)
    kept = Signal(object)
    """Both carry the suggestions that were shown, a tuple."""
    undo_requested = Signal()
    stop_signs_requested = Signal()
    flare_day_requested = Signal(object)
    """The suggestions; the person wants the flare-day routine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._asked: tuple[Suggestion, ...] = ()
        self._title, self._why = Words("", 20, 600), Words("", 16, 400)
        self._change = Words("", 16, 500)
        self._accept, self._keep = Button(""), Button("")
        self._undo = Button(self.tr("Undo"), Kind.QUIET, icon="undo")
        self._accept.clicked.connect(self._accepted)
        self._keep.clicked.connect(lambda: self.kept.emit(self._asked))
        self._undo.clicked.connect(self.undo_requested)
        made = QVBoxLayout(self)
        made.setContentsMargins(22, 18, 22, 20)
        made.setSpacing(8)
        made.addWidget(self._title)
        made.addWidget(self._why)
        made.addWidget(self._change)
        made.addLayout(row(self._accept, self._keep, self._undo, None, gap=10))
        self.hide()

    def show_suggestions(self, asked: Sequence[Suggestion], exercises: Exercises) -> None:
        """Show what is suggested now; nothing hides the card."""
        self._asked = tuple(asked)
        self.setVisible(bool(asked))
        if not asked:
            return
        kind = asked[0].kind
        self._title.setText(title_of(asked))
        self._why.setText(why_of(asked, exercises))
        changes = changes_of(asked, exercises)
        self._change.setText("\n".join(changes))
        self._change.setVisible(bool(changes) and kind is not StepKind.LEAVE_OUT)
        yes, no = self._verbs(kind)
        self._accept.setText(yes)
        self._keep.setText(no)
        self._accept.show()
        self._keep.setVisible(bool(no))
        self._undo.hide()
        for button in (self._accept, self._keep):
            button.updateGeometry()
        self.setAccessibleName(f"{self._title.text()} {self._why.text()}")

    def _verbs(self, kind: StepKind) -> tuple[str, str]:
        return {
            StepKind.UP: (self.tr("Yes, do that"), self.tr("Keep it as it is")),
            StepKind.DOWN: (self.tr("Yes, do that"), self.tr("Keep it as it is")),
            StepKind.LEAVE_OUT: (self.tr("Leave it out"), self.tr("Keep it")),
            StepKind.REST: (self.tr("Stop signs"), ""),
            StepKind.FLARE: (self.tr("Do the flare-day routine"), self.tr("My usual routine")),
        }[kind]

    def _accepted(self) -> None:
        kind = self._asked[0].kind if self._asked else None
        if kind is StepKind.REST:
            self.stop_signs_requested.emit()
        elif kind is StepKind.FLARE:
            self.flare_day_requested.emit(self._asked)
        else:
            self.accepted.emit(self._asked)

    def show_answered(self, choices: Sequence[DoseChoice], exercises: Exercises) -> None:
        """Show what was chosen, with the way to take it back; nothing hides the card."""
        said = answered_words(choices, exercises)
        self.setVisible(bool(said))
        self._asked = ()
        self._title.setText(self.tr("Noted"))
        self._why.setText(said)
        self._change.hide()
        self._accept.hide()
        self._keep.hide()
        self._undo.show()
