"""The country of the formats, from what a desktop or a terminal puts into the environment."""

import pytest
from PySide6.QtCore import QLocale

from sciatica_timer.services import region
from sciatica_timer.services.region import country, country_in, paper_country

Country = QLocale.Country
GERMAN = dict.fromkeys(
    ("LC_TIME", "LC_NUMERIC", "LC_MONETARY", "LC_PAPER", "LC_MEASUREMENT"), "de_DE.UTF-8"
)
"""What GNOME sets for German formats."""
PLASMA = dict.fromkeys(("LC_TIME", "LC_NUMERIC", "LC_MONETARY", "LC_MEASUREMENT"), "de_DE.UTF-8")


@pytest.mark.parametrize(
    ("environment", "found", "paper"),
    [
        ({"LANG": "en_US.UTF-8"}, "US", "US"),
        ({"LANG": "en_US.UTF-8", **GERMAN}, "DE", "DE"),
        ({"LANG": "en_US.UTF-8", **PLASMA}, "DE", "DE"),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8"}, "DE", "DE"),
        ({"LANGUAGE": "en", "LANG": "de_DE.UTF-8"}, "DE", "DE"),
        ({"LANGUAGE": "en_US:en", "LANG": "ja_JP.UTF-8"}, "JP", "JP"),
        ({"LC_ALL": "tr_TR.UTF-8", "LANG": "en_US.UTF-8", **GERMAN}, "TR", "TR"),
        ({"LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"}, "", ""),
        ({"LC_ALL": "", "LANG": "en_US.UTF-8"}, "US", "US"),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "C.UTF-8", "LC_NUMERIC": "en_150.UTF-8"}, "US", "US"),
        ({"LANG": "de_DE.UTF-8", "LC_PAPER": "en_US.UTF-8", "LC_TELEPHONE": "de_DE"}, "DE", "US"),
        ({"LANG": "en_US.UTF-8", "LC_TELEPHONE": "fr_FR", "LC_TIME": "en_DK"}, "FR", "FR"),
        ({"LANG": "C"}, "", ""),
        ({"LANG": "C.UTF-8"}, "", ""),
        ({"LANG": "en_001.UTF-8"}, "", ""),
        ({}, "", ""),
    ],
)
def test_the_country_is_that_of_the_formats(
    environment: dict[str, str], found: str, paper: str
) -> None:
    assert country(environment) == found
    assert paper_country(environment) == paper


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("de_DE", "DE"), ("de_DE.UTF-8@euro", "DE"), ("sr_RS@latin", "RS"), ("zh-Hant-TW", "TW"),
        ("zh_Hans_CN.UTF-8", "CN"), ("en-us", "US"), ("fil_PH", "PH"), ("ca_ES@valencia", "ES"),
        ("en_US_POSIX", "US"), ("en_150", ""), ("es_419.UTF-8", ""), ("en_001", ""), ("en", ""),
        ("C", ""), ("POSIX", ""), ("C.UTF-8", ""), ("", ""), ("deutsch", ""), ("und_", ""),
    ],
)  # fmt: skip
def test_the_country_in_a_name(name: str, found: str) -> None:
    assert country_in(name) == found


@pytest.mark.parametrize(
    ("territory", "found"),
    [(Country.Germany, "DE"), (Country.UnitedStates, "US"), (Country.AnyCountry, "")],
)
def test_where_one_region_stands_for_all_formats_qt_knows_it(
    monkeypatch: pytest.MonkeyPatch, territory: Country, found: str
) -> None:
    monkeypatch.setattr(region, "BY_VARIABLES", False)
    monkeypatch.setattr(QLocale, "territory", lambda _locale: territory)
    assert country() == found


@pytest.mark.parametrize(
    ("language", "written"), [("en", "10,000"), ("de", "10.000"), ("fr", "10\u202f000")]
)
def test_a_number_is_grouped_as_its_language_does(language, written):
    assert region.grouped(10_000, language) == written
