"""The cards for Today: a step of the dose, how it is the day after, and seeing a doctor."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.dose import Suggestion
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Compared, DoctorReason, Session, StepKind
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.answer_words import compared_name
from sciatica_timer.ui.care.doctor_words import see_doctor_words
from sciatica_timer.ui.care.dose_words import Exercises, changes_of, kind_of, title_of, why_of
from sciatica_timer.ui.care.message_card import MessageCard
from sciatica_timer.ui.question import Question, QuestionOption


class DoseCard(MessageCard):
    """Says why and what would change, and takes yes and no."""

    accepted = Signal(object)
    kept = Signal(object)
    """Both carry the suggestions that were shown, a tuple."""
    stop_signs_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[Suggestion, ...] = ()
        self.pressed.connect(self._on_pressed)

    def show_suggestions(self, asked: Sequence[Suggestion], exercises: Exercises) -> None:
        """Show what is suggested now; nothing hides the card."""
        self._asked = tuple(asked)
        if not asked:
            self.hide()
            return
        kind = kind_of(asked)
        changes = changes_of(asked, exercises) if kind is not StepKind.LEAVE_OUT else ()
        self.say(title_of(asked), why_of(asked, exercises), self._verbs(kind), changes)

    def _verbs(self, kind: StepKind) -> tuple[str, ...]:
        return {
            StepKind.UP: (self.tr("Yes, do that"), self.tr("Keep it as it is")),
            StepKind.DOWN: (self.tr("Yes, do that"), self.tr("Keep it as it is")),
            StepKind.LEAVE_OUT: (self.tr("Leave it out"), self.tr("Keep it")),
            StepKind.AGAIN: (self.tr("Yes, try it"), self.tr("Keep leaving it out")),
            StepKind.REST: (self.tr("Stop signs"),),
            # The routine itself stands below, with its Start.
            StepKind.FLARE: (self.tr("My usual routine"),),
        }[kind]

    def _on_pressed(self, at: int) -> None:
        kind = kind_of(self._asked) if self._asked else None
        if kind is StepKind.REST:
            self.stop_signs_requested.emit()
        elif at or kind is StepKind.FLARE:
            self.kept.emit(self._asked)
        else:
            self.accepted.emit(self._asked)


class NextDayCard(MessageCard):
    """Asks how it is, the day after a session, and says what to compare with."""

    answered = Signal(object)
    """Compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pressed.connect(self._on_pressed)

    def ask(self, session: Session | None) -> None:
        """Ask about yesterday's session; None hides the card."""
        if session is None:
            self.hide()
            return
        why = compare_with(session)
        self.say(self.tr("How is it today?"), why, [compared_name(each) for each in Compared])

    def _on_pressed(self, at: int) -> None:
        self.answered.emit(list(Compared)[at])


class SeeDoctorCard(MessageCard):
    """Says once that the record speaks for seeing a doctor, and offers the page to take along."""

    read = Signal(object)
    """The reasons that were shown, a tuple of DoctorReason."""
    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons: tuple[DoctorReason, ...] = ()
        self.pressed.connect(self._on_pressed)

    def show_reasons(self, reasons: Sequence[DoctorReason]) -> None:
        """Say why; none hides the card."""
        self._reasons = tuple(reasons)
        if not reasons:
            self.hide()
            return
        verbs = (self.tr("Page for the doctor"), self.tr("I have read this"))
        self.say(self.tr("Show it to a doctor"), see_doctor_words(reasons), verbs)

    def _on_pressed(self, at: int) -> None:
        if at:
            self.read.emit(self._reasons)
        else:
            self.report_requested.emit()


def compare_with(session: Session) -> str:
    """What to compare with: yesterday's session by its name, and the pain before it."""
    scores = {at.side: at.pain.score for at in session.before if at.pain.score is not None}
    left, right, whole = (scores.get(side) for side in (Side.LEFT, Side.RIGHT, None))
    if left is not None and right is not None:
        text = translate(
            "NextDay",
            "Compared with yesterday before “{routine}”, when the pain was {left} of 10 on the "
            "left and {right} on the right.",
        )
    elif scores:
        whole = next(iter(scores.values()))
        text = translate(
            "NextDay",
            "Compared with yesterday before “{routine}”, when the pain was {score} of 10.",
        )
    else:
        text = translate("NextDay", "Compared with yesterday before “{routine}”.")
    return text.format(
        routine=shown_names().of_session(session), left=left, right=right, score=whole
    )


def ask_by_now(session: Session, compared: Compared, parent: QWidget) -> Question:
    """The second question: "eased", "still" or "new" after worse, else whether it eased in time."""
    if compared is Compared.WORSE:
        return Question(
            translate("NextDay", "And how is it now?"),
            translate(
                "NextDay",
                "Is something new with it, such as numbness, weakness in a leg or foot, or trouble "
                "with bladder or bowel? Then look at the stop signs first.",
            ),
            [
                QuestionOption("eased", translate("NextDay", "It has eased again")),
                QuestionOption("still", translate("NextDay", "It is still worse")),
                QuestionOption("new", translate("NextDay", "Something is new")),
            ],
            parent,
            escape="unknown",
        )
    score = max((at.pain.score for at in session.after if at.pain.score is not None), default=None)
    pattern = translate(
        "NextDay", "After “{routine}” the pain was {score} of 10. Did it ease within a day?"
    )
    unscored = translate("NextDay", "Did the pain after “{routine}” ease within a day?")
    asked = unscored if score is None else pattern
    return Question(
        asked.format(routine=shown_names().of_session(session), score=score),
        translate("NextDay", "Your answer helps to find how much is right for you next time."),
        [
            QuestionOption("eased", translate("NextDay", "Yes")),
            QuestionOption("still", translate("NextDay", "No")),
            QuestionOption("unknown", translate("NextDay", "I cannot say")),
        ],
        parent,
    )
