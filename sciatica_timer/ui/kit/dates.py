"""Dates, times and numbers: named in the language of the app's texts, written as usual here.

Names, digits and the decimal point belong to the sentence that they stand in, so they follow the
texts. Which comes first, day or month, whether a day has twelve hours or twenty-four, and with
which day a week begins are habits of a region, and follow the system's formats
(docs/adr/0009-region.md). Nothing else of the app asks Qt for a locale.

Digits are those of 0 to 9 in every language: so are the numbers that Qt puts into a text with %n.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime

from sciatica_timer.services.translation import language

Long, Short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
_QUOTED = re.compile("'[^']*'")
_FIELD = re.compile("d+|M+|y+")
_PIECES = re.compile("('[^']*'|d+|M+|y+)")
LONGEST_SHORT = 5
"""Letters of a day's short name, over a column of seven."""
_SEPARATORS = " ,،、-–/"
"""What stands between the fields of a date and belongs to none of them."""


def texts() -> QLocale:
    """The locale of the app's texts, for fields that Qt writes in."""
    return QLocale(language())


def _plain(text: str) -> str:
    """A text with the digits of other writings as 0 to 9."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def typed() -> QLocale:
    """The locale of fields in which numbers are typed: digits of 0 to 9 in every language.

    Where words are read from right to left there are figures only, which go the other way.
    """
    own = texts()
    plain = own.zeroDigit() == "0" and own.textDirection().name == "LeftToRight"
    return own if plain else QLocale.c()


def day_pattern() -> str:
    """How a day stands in a field; in figures where its names would not go with them."""
    if typed() == texts():
        # Some languages put a dot after the number of a day: "20. Mai".
        dot = "." if re.search(r"\bd\.", texts().dateFormat(Long)) else ""
        return "ddd MMM d yyyy" if month_first() else f"ddd d{dot} MMM yyyy"
    return "M/d/yyyy" if month_first() else "d/M/yyyy"


def time_pattern() -> str:
    """How a time of day stands in a field; without words where they would be of no language."""
    return clock_pattern() if typed() == texts() else "HH:mm"


def month_first() -> bool:
    """Whether the month stands before the day here, as in the United States and in Japan."""
    return _month_first(QLocale().dateFormat(Long))


def _month_first(pattern: str) -> bool:
    # The name of the weekday says nothing; it begins nearly everywhere.
    pattern = re.sub("d{3,4}", "", _QUOTED.sub("", pattern))
    return "M" in pattern.partition("d")[0]


def clock_pattern() -> str:
    """How a time of day is written here: "h:mm Ap", "HH:mm", "H.mm"."""
    pattern = _QUOTED.sub("", QLocale().timeFormat(Short))
    if "a" in pattern.lower():
        return "h:mm\u00a0Ap"
    plain = re.fullmatch(r"\s*(H{1,2}[:.]mm)\s*", pattern)
    return plain[1] if plain else "HH:mm"


def first_weekday() -> int:
    """The day with which a week begins here: 1 Monday to 7 Sunday."""
    return QLocale().firstDayOfWeek().value


def written(day: date, month_then_day: str, day_then_month: str) -> str:
    """A date with the fields of two patterns of Qt, in the order that is usual here.

    English is written by the patterns themselves. Another language has points and words of its own
    between the fields ("21. Mai", "21 de mayo"): they are taken from its own pattern, unless the
    region has the other order.
    """
    pattern = month_then_day if month_first() else day_then_month
    own = texts().dateFormat(Long)
    if texts().language() is not QLocale.Language.English and _month_first(own) == month_first():
        pattern = _with_fields_of(pattern, own)
    return _plain(texts().toString(QDate(day.year, day.month, day.day), pattern))


def _with_fields_of(wanted: str, own: str) -> str:
    """The own pattern of a language without the weekday and the year that are not wanted."""
    pieces = [each for each in _PIECES.split(own) if each]
    for field in ("ddd", "yy"):
        at = next((n for n, each in enumerate(pieces) if each.startswith(field)), None)
        if field not in wanted and at is not None:
            pieces = _without(pieces, at)
    text = "".join(pieces).strip(_SEPARATORS)
    return text if "MMMM" in wanted else text.replace("MMMM", "MMM")


def _without(pieces: list[str], at: int) -> list[str]:
    """The pieces without a field and what belongs to it.

    At the beginning that is all up to the next field ("2026年"). At the end it is what links a year
    to the field before ("de 2026"), but not what is written to that one ("21."). Between two
    fields one link stays, that without words of its own.
    """
    fields = [n for n, each in enumerate(pieces) if _FIELD.fullmatch(each)]
    before = [n for n in fields if n < at]
    after = [n for n in fields if n > at]
    if not before:
        return pieces[after[0] :]
    link, rest = "".join(pieces[before[-1] + 1 : at]), pieces[: before[-1] + 1]
    if not after:
        return rest if pieces[at].startswith("y") else [*rest, link.rstrip(_SEPARATORS)]
    second = "".join(pieces[at + 1 : after[0]])
    return [*rest, link if second.strip(_SEPARATORS) else second, *pieces[after[0] :]]


def day_and_month(day: date) -> str:
    """A day in a sentence: "21 May", "May 21"."""
    return written(day, "MMMM d", "d MMMM")


def short_date(day: date) -> str:
    """A date with its month in short: "21 May 2026", "May 21, 2026"."""
    return written(day, "MMM d, yyyy", "d MMM yyyy")


def clock(moment: datetime | time) -> str:
    """A time of day: "18:42", "6:42 PM"."""
    return _plain(texts().toString(QTime(moment.hour, moment.minute), clock_pattern()))


def weekday(number: int, *, short: bool = False) -> str:
    """A day's name by itself, 1 Monday to 7 Sunday; in short it is still told from the others.

    Some languages write the short names out, such as Arabic; there the narrow ones are short.
    """
    if not short:
        return texts().standaloneDayName(number, Long)
    every, narrow = (
        [texts().standaloneDayName(day, form) for day in range(1, 8)]
        for form in (Short, QLocale.FormatType.NarrowFormat)
    )
    long = max(map(len, every)) > LONGEST_SHORT and len(set(narrow)) == len(narrow)
    return (narrow if long else every)[number - 1]


def month_name(number: int, *, short: bool = False) -> str:
    """A month's name by itself, with a capital."""
    return as_title(texts().standaloneMonthName(number, Short if short else Long))


def as_title(day: str) -> str:
    """A day or month that stands by itself: "Samedi 28 novembre" where a sentence has "samedi"."""
    return f"{texts().toUpper(day[:1])}{day[1:]}"


def count(number: int) -> str:
    """A whole number with its groups: "1,200"."""
    return _plain(texts().toString(number))


def decimal(value: float, *, places: int = 1) -> str:
    """A number with so many places after the point."""
    return _plain(texts().toString(value, "f", places))


def rounded(value: float) -> str:
    """A number in up to three digits, without needless noughts."""
    return _plain(texts().toString(value, "g", 3))


def joined(names: Iterable[str]) -> str:
    """Names in one sentence: "Bird dog, Clamshell, and Pelvic tilt"."""
    return texts().createSeparatedList(list(names))
