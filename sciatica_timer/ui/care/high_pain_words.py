"""What is asked and said when the pain before a session is 6 or more."""

from sciatica_timer.services.translation import paragraph, translate


def is_usual(score: int) -> str:
    """The question that comes after the signs."""
    return translate("HighPain", "Is {score} of 10 your usual level?").format(score=score)


def why_asked() -> str:
    """What the answer is for."""
    return translate("HighPain", "It decides what is a good way to begin today.")


def yes() -> str:
    """It is as always."""
    return translate("HighPain", "Yes, it is usual")


def no() -> str:
    """It is more than always."""
    return translate("HighPain", "No, it is more than usual")


def not_now() -> str:
    """Nothing is begun."""
    return translate("HighPain", "Not now")


def start_gently() -> str:
    """Begin the routine for a hard day."""
    return translate("HighPain", "Start the very gentle routine")


def possible_title(*, usual: bool) -> str:
    """The heading of what is possible at this level."""
    if usual:
        return translate("HighPain", "Begin gently")
    return translate("HighPain", "What is possible now")


def possible(*, usual: bool) -> str:
    """What is possible at a level that is as usual, or higher."""
    if usual:
        return paragraph(
            (
                translate("HighPain", "The very gentle routine has few moves, and little of each."),
                translate("HighPain", "Stop when the pain rises, or spreads further down the leg."),
                translate(
                    "HighPain",
                    "A short walk, a change of position, cold or heat are possible too.",
                ),
            )
        )
    return paragraph(
        (
            translate(
                "HighPain", "Walk a little, change your position often, and use cold or heat."
            ),
            translate("HighPain", "A day or two of rest is fine; longer rest does not help."),
            translate(
                "HighPain",
                "When you feel able to, do the very gentle routine. Stop when the pain rises,"
                " or spreads further down the leg.",
            ),
            translate("HighPain", "If it goes on getting worse, see a doctor soon."),
        )
    )
