"""The languages a person wants texts in, and the country that the system's formats are of.

Somebody in Germany may like texts in English; help is still called by the German number.
"""

import os
import re
import sys
import unicodedata
from collections.abc import Mapping

from PySide6.QtCore import QLocale

PLACES = ("LC_TELEPHONE", "LC_ADDRESS", "LC_PAPER", "LC_MEASUREMENT")
"""Formats that say most plainly where somebody is, the plainest first."""
FORMATS = ("LC_MONETARY", "LC_TIME", "LC_NUMERIC")
"""Formats that some people choose from elsewhere."""
BY_VARIABLES = os.name == "posix" and sys.platform != "darwin"
"""Elsewhere the system knows one region for all formats, and Qt asks it."""
_COUNTRY = re.compile(r"[A-Za-z]{2,3}(?:[_-][A-Za-z]{4})?[_-]([A-Za-z]{2})(?![A-Za-z0-9])")
"""In "de_DE.UTF-8@euro" or "zh-Hant-TW"; "en_150" and "es_419" name no country."""


def languages() -> list[str]:
    """The languages in which a person wants texts, as "de-AT", best first."""
    return QLocale.system().uiLanguages()


def is_right_to_left(language: str) -> bool:
    """Whether texts in a language are read from right to left."""
    # Its own name for itself tells, as Qt does, whose answer would bring all of its enums along.
    name = QLocale(language).nativeLanguageName()
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in name[:1])


def grouped(number: int, language: str) -> str:
    """A whole number with its groups, as a language writes it: "10,000" in English."""
    return QLocale(language).toString(number)


def country(environment: Mapping[str, str] | None = None) -> str:
    """The country in two capital letters, empty where none is told."""
    return _country(environment, (*PLACES, *FORMATS))


def paper_country(environment: Mapping[str, str] | None = None) -> str:
    """The country whose paper is used, in two capital letters; empty where none is told."""
    return _country(environment, ("LC_PAPER", *PLACES, *FORMATS))


def _country(environment: Mapping[str, str] | None, names: tuple[str, ...]) -> str:
    if environment is None:
        if not BY_VARIABLES:
            return country_in(f"und_{QLocale.territoryToCode(QLocale.system().territory())}")
        environment = os.environ
    # POSIX: this one stands for all the others.
    if environment.get("LC_ALL"):
        return country_in(environment["LC_ALL"])
    return next(
        filter(None, (country_in(environment.get(name, "")) for name in (*names, "LANG"))), ""
    )


def country_in(name: str) -> str:
    """The country in a locale's name, empty for "C", "en" or "en_001"."""
    found = _COUNTRY.match(name)
    return found[1].upper() if found else ""
