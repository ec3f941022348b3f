"""How this person's part of the world writes a date."""

from datetime import date

from PySide6.QtCore import QDate, QLocale


def month_first() -> bool:
    """Whether the month stands before the day, as in the United States.

    Asked of the short format: the long one begins with the weekday everywhere.
    """
    return QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M")


def written(day: date, month_then_day: str, day_then_month: str) -> str:
    """A date by one of two patterns of Qt, whichever fits here."""
    pattern = month_then_day if month_first() else day_then_month
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
