"""How dates, times and numbers are written: names by the texts, order and clock by the region."""

import unicodedata
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from functools import partial

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_timer.ui.calendar import calendar_view as calendar
from sciatica_timer.ui.kit import dates
from sciatica_timer.ui.kit.date_time_fields import DayField, TimeField
from sciatica_timer.ui.report import report_words as report
from sciatica_timer.ui.today.today_view import long_date

DAY, NOW = date(2026, 11, 27), datetime(2026, 11, 27, 17, 5)
Here = Callable[[str], None]


@pytest.fixture
def here(qapp: QApplication) -> Iterator[Here]:
    """Lets the formats of a region hold."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("region", "long", "short", "time", "first"),
    [
        ("en_US", "Friday, November 27", "Nov 27, 2026", "5:05\u00a0PM", 7),
        ("en_GB", "Friday, 27 November", "27 Nov 2026", "17:05", 1),
        ("de_DE", "Friday, 27 November", "27 Nov 2026", "17:05", 1),
        ("tr_TR", "Friday, 27 November", "27 Nov 2026", "17:05", 1),
        ("ar_EG", "Friday, 27 November", "27 Nov 2026", "5:05\u00a0PM", 6),
        ("fa_IR", "Friday, 27 November", "27 Nov 2026", "17:05", 6),
        ("ja_JP", "Friday, November 27", "Nov 27, 2026", "17:05", 7),
        ("ko_KR", "Friday, November 27", "Nov 27, 2026", "5:05\u00a0PM", 7),
        ("zh_CN", "Friday, November 27", "Nov 27, 2026", "17:05", 1),
        ("zh_TW", "Friday, November 27", "Nov 27, 2026", "5:05\u00a0PM", 7),
        ("hu_HU", "Friday, November 27", "Nov 27, 2026", "17:05", 1),
        ("sv_SE", "Friday, 27 November", "27 Nov 2026", "17:05", 1),
        ("fi_FI", "Friday, 27 November", "27 Nov 2026", "17.05", 1),
        ("fr_CA", "Friday, 27 November", "27 Nov 2026", "17:05", 7),
        ("bg_BG", "Friday, 27 November", "27 Nov 2026", "17:05", 1),
        ("pt_BR", "Friday, 27 November", "27 Nov 2026", "17:05", 7),
        ("C", "Friday, 27 November", "27 Nov 2026", "17:05", 1),
    ],
)
def test_names_follow_the_texts_and_order_and_clock_the_region(
    here: Here, region: str, long: str, short: str, time: str, first: int
) -> None:
    here(region)
    assert long_date(DAY) == long
    assert report.short_day(DAY) == short
    assert dates.clock(NOW) == time
    assert dates.first_weekday() == first


def test_in_every_region_a_sentence_has_words_and_digits_of_one_language(here: Here) -> None:
    known = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    for locale in known:
        here(locale.name())
        told = [
            calendar.day_title(DAY, date(2025, 1, 1)),
            calendar.short_date(DAY),
            calendar.month_title(2026, 11),
            dates.clock(NOW),
            dates.decimal(3.5),
            dates.count(1234),
            *(dates.weekday(number, short=True) for number in range(1, 8)),
        ]
        assert told[4:6] == ["3.5", "1,234"], locale.name()
        assert all(ord(sign) < 128 or sign == "\u00a0" for sign in "".join(told)), locale.name()


@pytest.mark.parametrize("language", ["en", "ar", "pt", "vi", "he", "ja", "de", "tr", "hi", "th"])
def test_no_two_days_of_a_week_are_called_alike(
    monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    """Also once the texts are in another language: short names are never cut."""
    monkeypatch.setattr(dates, "language", lambda: language)
    names = [dates.weekday(number, short=True) for number in range(1, 8)]
    assert len(set(names)) == 7
    digits = {sign for sign in dates.short_date(DAY) + dates.clock(NOW) if sign.isdigit()}
    assert len({unicodedata.name(sign).rpartition(" DIGIT")[0] for sign in digits}) == 1


@pytest.mark.parametrize(
    ("language", "long", "year", "short"),
    [
        ("de", "Donnerstag, 21. Mai", "21. Mai 2026", "21. Mai 2026"),
        ("es", "Jueves, 21 de mayo", "21 de mayo de 2026", "21 de may de 2026"),
        ("fr", "Jeudi 21 mai", "21 mai 2026", "21 mai 2026"),
        ("da", "Torsdag den 21. maj", "21. maj 2026", "21. maj 2026"),
        ("hu", "Május 21., csütörtök", "2026. május 21.", "2026. máj. 21."),
        ("lt", "Gegužės 21 d., ketvirtadienis", "2026 m. gegužės 21 d.", "2026 m. geg. 21 d."),
        ("lv", "Ceturtdiena, 21. maijs", "2026. gada 21. maijs", "2026. gada 21. maijs"),
        ("ja", "5月21日木曜日", "2026年5月21日", "2026年5月21日"),
        (
            "eu",
            "Maiatzaren 21(a), osteguna",
            "2026(e)ko maiatzaren 21(a)",
            "2026(e)ko mai.ren 21(a)",
        ),
        ("az", "21 may, cümə axşamı", "21 may 2026", "21 may 2026"),
        ("he", "יום חמישי, 21 במאי", "21 במאי 2026", "21 במאי 2026"),
    ],
)
def test_a_language_has_its_own_points_and_words_in_a_date(
    here: Here, monkeypatch: pytest.MonkeyPatch, language: str, long: str, year: str, short: str
) -> None:
    here(language)
    monkeypatch.setattr(dates, "language", lambda: language)
    thursday = date(2026, 5, 21)
    assert long_date(thursday) == long
    assert report.day_words(thursday) == year
    assert dates.short_date(thursday) == short


def test_in_no_language_a_date_keeps_a_scrap_of_what_is_left_out(
    here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    for language in {locale.name().split("_")[0] for locale in known}:
        here(language)
        monkeypatch.setattr(dates, "language", partial(str, language))
        year, weekday = "2026", dates.texts().toString(QDate(2026, 5, 21), "dddd")
        told = long_date(date(2026, 5, 21))
        assert "21" in told and year not in told, (language, told)
        numbers = (dates.clock(NOW), dates.count(1200), dates.decimal(3.5), dates.rounded(2.5))
        assert all(sign in "0123456789" for sign in "".join(numbers) if sign.isdecimal()), language
        for each in (told, report.day_words(date(2026, 5, 21)), dates.short_date(DAY)):
            assert each == each.strip(" ,،-/") and "'" not in each.replace("d'", ""), (
                language,
                each,
            )
            assert each.count("(") == each.count(")"), (language, each)
        assert year in report.day_words(date(2026, 5, 21)), language
        assert weekday not in report.day_words(date(2026, 5, 21)), language


def test_the_fields_for_a_day_and_a_time_are_written_in_the_same_way(
    here: Here, qtbot: QtBot
) -> None:
    here("ar_EG")
    day, moment = DayField("Day", DAY), TimeField("Time")
    for field in (day, moment):
        qtbot.addWidget(field)
    day.set_day(DAY)
    moment.set_moment(time(17, 5))
    assert day.text() == "Fri 27 Nov 2026"
    assert moment.text() == "5:05\u00a0PM"


@pytest.mark.parametrize(
    ("place", "written"), [("en_US", "Tuesday, March 3"), ("en_GB", "Tuesday, 3 March")]
)
def test_a_date_is_written_as_people_there_write_it(here: Here, place: str, written: str) -> None:
    here(place)
    assert long_date(date(2026, 3, 3)) == written
