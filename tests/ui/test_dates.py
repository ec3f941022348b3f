"""How dates, times and numbers are written: names by the texts, order and clock by the region."""

import unicodedata
from collections.abc import Callable, Iterator
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QLocale
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
