"""What differs from country to country: the number to call, and the size of paper.

Countries are two letters (ISO 3166), empty where none is known.
"""

import msgspec

NUMBERS: dict[str, str] = {
    **dict.fromkeys(("US", "CA", "MX", "PH", "PR"), "911"),
    **dict.fromkeys(("GB", "IM", "JE", "GG", "HK", "MY"), "999"),
    # Where 112 does not lead to an ambulance: the project's safety facts of 2026-11-27.
    "AU": "000",
    "NZ": "111",
    "JP": "119",
    "KR": "119",
    "BR": "192",
    "SG": "995",
    "CN": "120",
    "AR": "107",
    "CL": "131",
}
"""The one table of emergency numbers; a number that is not sourced does not stand here."""
ELSEWHERE = "112"
"""Said with "or your local emergency number": it leads to help in many countries, not in all."""

LETTER = {*("BZ", "CA", "CL", "CO", "CR", "GT", "MX"), *("NI", "PA", "PH", "PR", "SV", "US", "VE")}
"""Countries whose paper is Letter, as Unicode's locale data has them."""


class Emergency(msgspec.Struct, frozen=True):
    """A number to call."""

    number: str
    certain: bool = True
    """Whether it is known to hold here; else a local number may be the right one."""


def emergency(country: str, chosen: str = "") -> Emergency:
    """The number to show: the person's own, else that of the country, else 112."""
    if chosen.strip():
        return Emergency(chosen.strip())
    known = NUMBERS.get(country.upper())
    return Emergency(known) if known else Emergency(ELSEWHERE, certain=False)


def uses_letter(country: str) -> bool:
    """Whether paper of Letter's size is usual there, and not A4."""
    return country.upper() in LETTER
