"""The six weeks in words: until when heavy lifting and twisting wait."""

from datetime import date

from sciatica_timer.services.translation import translate
from sciatica_timer.ui.kit.dates import day_and_month


def until_line(until: date) -> str:
    """What waits, and until when."""
    text = translate("SixWeeks", "No heavy lifting and no twisting of the back until {date}.")
    return text.format(date=day_and_month(until))


def until_words(until: date) -> str:
    """The same in few words, beside a sign."""
    text = translate("SixWeeks", "No heavy lifting, no twisting, until {date}")
    return text.format(date=day_and_month(until))


def day_words() -> str:
    """What is said of each day in the six weeks."""
    return translate("SixWeeks", "no heavy lifting, no twisting", "of a day, after its date")
