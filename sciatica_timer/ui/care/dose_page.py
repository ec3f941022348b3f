"""How the doses went: what was done from when on, and which answers changed it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.dose import dose_history
from sciatica_timer.domain.dose_ladder import inside, sides_of
from sciatica_timer.domain.exercise import Exercise, Side
from sciatica_timer.domain.levels import (
    BEFORE_EVERYTHING,
    choices_for,
    current_level,
    left_out,
    set_by_hand,
)
from sciatica_timer.domain.session import CareLog, DoseChoice, Session, StepAnswer, StepKind
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.care.advice_pages import AdviceReader
from sciatica_timer.ui.care.care_parts import Bullets, clear
from sciatica_timer.ui.care.dose_words import again_words, change_words, exercise_on, level_words
from sciatica_timer.ui.kit import Card, Label, column, row
from sciatica_timer.ui.kit.dates import short_date
from sciatica_timer.ui.text_size import sized

NAME_LEAST = 160
"""Width of a name, of which a longer word is broken."""


class DoseHistory(msgspec.Struct, frozen=True):
    """One exercise on one side: its name, its dose of now, and days with what they brought."""

    name: str
    now: str
    lines: tuple[tuple[str, str], ...]


def stories(
    exercises: Iterable[Exercise], sessions: Sequence[Session], log: CareLog
) -> tuple[DoseHistory, ...]:
    """The story of every exercise that was done or decided about."""
    found: list[DoseHistory] = []
    for exercise in exercises:
        for side in sides_of(exercise):
            lines = _lines(exercise, side, sessions, log)
            if lines:
                dose = level_words(exercise, current_level(exercise, side, log))
                now = translate("DoseWords", "Now: {dose}").format(dose=dose)
                if left_out(exercise, side, sessions, log):
                    now = translate(
                        "DoseWords",
                        "Now: left out. It is offered again after four weeks, and under Exercises"
                        " you can have it sooner.",
                    )
                found.append(DoseHistory(exercise_on(exercise, [side]), now, lines))
    return tuple(found)


def _lines(
    exercise: Exercise, side: Side | None, sessions: Sequence[Session], log: CareLog
) -> tuple[tuple[str, str], ...]:
    pattern = translate("DoseWords", "Done: {dose}")
    done = [
        (point.at, pattern.format(dose=level_words(exercise, point.level)))
        for point in dose_history(exercise.id, side, sessions)
    ]
    chosen = [(c.at, _choice_words(exercise, c)) for c in choices_for(log, exercise.id, side)]
    by_hand = set_by_hand(exercise.id, side, log)
    if by_hand is not None:
        dose = level_words(exercise, inside(exercise, by_hand.set_to))
        words = translate("DoseWords", "You set it: {dose}").format(dose=dose)
        chosen.append((by_hand.at, words))
    told = sorted(done + chosen, key=lambda line: line[0], reverse=True)
    return tuple((_day(at), words) for at, words in told)


def _choice_words(exercise: Exercise, choice: DoseChoice) -> str:
    if choice.level is not None and choice.to is not None:
        asked = change_words(exercise, choice.level, choice.to)
    elif choice.kind is StepKind.LEAVE_OUT:
        asked = translate("DoseWords", "Leave it out for now.")
    elif choice.to is not None:
        asked = again_words(exercise, choice.to)
    else:
        asked = ""
    answer = {
        StepAnswer.ACCEPTED: translate("DoseWords", "You said yes."),
        StepAnswer.KEPT: translate("DoseWords", "You kept it as it was."),
        StepAnswer.UNDONE: translate("DoseWords", "You took it back."),
    }[choice.answer]
    return paragraph((asked, answer))


def _day(moment: datetime) -> str:
    if moment == BEFORE_EVERYTHING:
        return translate("DoseWords", "Earlier", "at a time that is not known")
    return short_date(moment.date())


class DosePage(AdviceReader):
    """One card an exercise and side, the newest day first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("DosePage", "How much you do"), parent)
        self.add(
            Label(
                self.tr(
                    "Each exercise begins with a little. How much you do follows the pain: one"
                    " small step at a time, and only when you say yes."
                ),
                17,
            )
        )
        rules = Card()
        rules.setLayout(
            column(
                Label(self.tr("How a step is chosen"), 20, 600),
                Bullets(self._rules(), "blue"),
                gap=8,
                margin=24,
            )
        )
        self.add(rules)
        self._cards = column(gap=12)
        holder = QWidget()
        holder.setLayout(self._cards)
        self.add(holder)
        self.finish()

    def _rules(self) -> list[str]:
        """The rules of the app, as a person needs to know them; domain/dose.py holds them."""
        return [
            self.tr(
                "A step changes one thing: one time more, two or three seconds, or one set. One"
                " exercise at a time has its turn."
            ),
            self.tr(
                "A step up comes after three good sessions in a row, sooner when they feel too"
                " easy. None comes while the pain grows from week to week."
            ),
            self.tr(
                "A step down comes when a move hurts, or when a session is too much. It comes too"
                " when the pain is strong, goes further down the leg, or does not settle within a"
                " day."
            ),
            self.tr(
                "What hurts at its lowest dose can be left out. It is offered again after four"
                " weeks, as it may work then. Four weeks is this app's own rule."
            ),
            self.tr("How long a session may become is up to you: see Longest session in Settings."),
        ]

    def set_doses(self, doses: tuple[DoseHistory, ...]) -> None:
        """Tell other stories."""
        clear(self._cards)
        if not doses:
            self._cards.addWidget(
                Label(self.tr("Nothing yet. After your first session it stands here."), 17)
            )
        for story in doses:
            card = Card()
            name = Label(story.name, 20, 600)
            # A word that is longer goes on in the next line, not the page at its side.
            sized(name.setMinimumWidth, NAME_LEAST)
            made = column(name, Label(story.now, 17, 500), gap=8, margin=24)
            for day, words in story.lines:
                when = Label(day, 15, 400, "ink2")
                sized(when.setFixedWidth, 112)
                line = row(when, Label(words, 16), gap=12)
                line.setStretch(1, 1)
                made.addLayout(line)
            card.setLayout(made)
            self._cards.addWidget(card)
