"""What differs from country to country, and what is said where the country is not known."""

import pytest

from sciatica_timer.domain.country import NUMBERS, Emergency, emergency, uses_letter


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("us", "911"), ("CA", "911"), ("GB", "999"), ("HK", "999"),
        ("AU", "000"), ("NZ", "111"), ("JP", "119"), ("KR", "119"), ("BR", "192"),
        ("SG", "995"), ("CN", "120"), ("AR", "107"), ("CL", "131"),
        # By law of the European Union, so there is no doubt to be told.
        ("DE", "112"), ("FR", "112"), ("IE", "112"), ("CH", "112"), ("NO", "112"),
        # Beyond the mainland, and beside the EU.
        ("RE", "112"), ("IC", "112"), ("AX", "112"), ("FO", "112"), ("GL", "112"), ("XK", "112"),
        ("PR", "911"), ("GU", "911"), ("MO", "999"), ("TR", "112"), ("ZA", "10177"), ("TW", "119"),
        ("IL", "101"), ("IN", "112"), ("TH", "1669"), ("UA", "103"), ("OM", "9999"),
    ],
)  # fmt: skip
def test_the_number_of_the_country(country: str, number: str) -> None:
    assert emergency(country) == Emergency(number, certain=True)


@pytest.mark.parametrize("country", ["PE", "KE", "NP", "PF", "", "001", "150", "ZZ"])
def test_elsewhere_112_stands_and_a_local_number_may_be_the_right_one(country: str) -> None:
    assert emergency(country) == Emergency("112", certain=False)


def test_every_number_names_who_says_so() -> None:
    for country, known in NUMBERS.items():
        assert known.number.isdigit()
        assert known.source or known.number in ("911", "999"), country


def test_the_persons_own_number_goes_first() -> None:
    assert emergency("GB", " 112 ") == Emergency("112", certain=True)


@pytest.mark.parametrize(
    ("country", "letter"),
    [("US", True), ("CA", True), ("mx", True), ("GB", False), ("DE", False), ("", False)],
)
def test_the_paper_of_the_country(country: str, letter: bool) -> None:
    assert uses_letter(country) is letter
