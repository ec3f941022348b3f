"""What a reminder says, and the questions about reminders."""

from datetime import time

from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.week_plan import NotTodayReason, PlannedTime
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.kit import Choices, dates
from sciatica_timer.ui.kit.buttons import ButtonKind
from sciatica_timer.ui.question import Question, QuestionOption
from sciatica_timer.ui.week.week_words import not_today_name

ENOUGH = "enough"
START, LATER, NOT_TODAY = "start", "later", "not-today"
YES, AND_START, NO = "yes", "and-start", "no"


def reminder_text(planned: PlannedTime, what_for: str, *, again: bool) -> str:
    """When it was planned, and what for."""
    if again:
        told = translate("Reminder", "It is still on your plan for today.")
    elif planned.at is None:
        told = translate("Reminder", "You planned it for today.")
    else:
        told = translate("Reminder", "You planned it for {time}.")
        told = told.format(time=dates.clock(planned.at))
    goal = translate("Reminder", "What for: {words}").format(words=what_for) if what_for else ""
    return paragraph((told, goal))


def reminder_buttons() -> tuple[tuple[str, str], ...]:
    """What can be answered to a reminder."""
    return (
        (START, translate("Reminder", "Start")),
        (LATER, translate("Reminder", "In half an hour")),
        (NOT_TODAY, translate("Reminder", "Not today")),
    )


def get_up_title() -> str:
    """What it says after a long time at the computer."""
    return translate("Reminder", "Get up for a minute")


def get_up_text(minutes: int) -> str:
    """How long it has been, and what to do."""
    return translate(
        "Reminder",
        "About %n minute(s) at the computer without a break. Stand up, and walk a few steps if you"
        " can.",
        "",
        minutes,
    )


def get_up_buttons() -> tuple[tuple[str, str], ...]:
    """What can be answered to it."""
    return ((ENOUGH, translate("Reminder", "No more today")),)


def ask_to_remind(
    quiet: tuple[time, time], *, tray: bool, may_start: bool, parent: QWidget
) -> Question:
    """Whether to remind: asked once, with what this desktop can do.

    may_start tells whether the app can start with the computer.
    """
    when = translate(
        "Reminder",
        "A message comes at the planned hour, and once more an hour later if nothing was done. From"
        " {start} to {end} it stays quiet.",
    ).format(start=dates.clock(quiet[0]), end=dates.clock(quiet[1]))
    stays = translate(
        "Reminder",
        "For this, Sciatica Timer stays in the tray when you close its window.",
    )
    open_only = translate(
        "Reminder",
        "This desktop has no tray. It can remind you as long as its window is open, or made small.",
    )
    change = translate("Reminder", "All of this can be changed in Settings.")
    options = [QuestionOption(YES, translate("Reminder", "Remind me"), ButtonKind.PRIMARY)]
    if tray and may_start:
        also = translate("Reminder", "Remind me, and start with the computer")
        options.append(QuestionOption(AND_START, also))
    options.append(QuestionOption(NO, translate("Reminder", "No")))
    title = translate("Reminder", "Shall Sciatica Timer remind you?")
    told = paragraph((when, stays if tray else open_only, change))
    return Question(title, told, options, parent)


def ask_why_not_today(parent: QWidget) -> tuple[Question, Choices]:
    """What is in the way today; the answer is kept for the record."""
    reasons = Choices([(each, not_today_name(each)) for each in NotTodayReason], columns=2)
    reasons.setAccessibleName(translate("Reminder", "What is in the way today?"))
    reasons.set_value(NotTodayReason.OTHER)
    question = Question(
        translate("Reminder", "What is in the way today?"),
        translate(
            "Reminder",
            "A day without is part of it. Nothing reminds you of this day any more; your answer is"
            " kept, to look back at.",
        ),
        [
            QuestionOption(NOT_TODAY, translate("Reminder", "Not today"), ButtonKind.PRIMARY),
            QuestionOption("back", translate("Reminder", "Go back")),
        ],
        parent,
        extra=reasons,
    )
    return question, reasons
