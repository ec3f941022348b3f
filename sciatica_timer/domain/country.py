"""What differs from country to country: the number to call, and the size of paper.

Countries are two letters (ISO 3166), empty where none is known.
"""

import msgspec

EUROPE = (
    *("AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"),
    *("IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI"),
    "SK",
)
"""The countries of the European Economic Area, and Switzerland."""


class NumberOf(msgspec.Struct, frozen=True):
    """The number for an ambulance in a country, and where its health or rescue service says so."""

    number: str
    source: str = ""
    """Empty where 911 or 999 has been the emergency number for decades."""


NUMBERS: dict[str, NumberOf] = {
    **dict.fromkeys(("US", "CA", "MX", "PH", "PR"), NumberOf("911")),
    **dict.fromkeys(("GB", "IM", "JE", "GG", "HK", "MY"), NumberOf("999")),
    # Article 109 of the directive, and what the countries beside the EU have agreed to.
    **dict.fromkeys(EUROPE, NumberOf("112", "eur-lex.europa.eu/eli/dir/2018/1972")),
    "AU": NumberOf("000", "healthdirect.gov.au/calling-triple-zero"),
    "NZ": NumberOf("111", "healthify.nz"),
    "JP": NumberOf("119", "fdma.go.jp"),
    "KR": NumberOf("119", "nfa.go.kr"),
    "BR": NumberOf("192", "saude.gov.br"),
    "SG": NumberOf("995", "scdf.gov.sg"),
    "CN": NumberOf("120", "nhc.gov.cn"),
    "AR": NumberOf("107", "argentina.gob.ar/salud"),
    "CL": NumberOf("131", "minsal.cl"),
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
    return Emergency(known.number) if known else Emergency(ELSEWHERE, certain=False)


def uses_letter(country: str) -> bool:
    """Whether paper of Letter's size is usual there, and not A4."""
    return country.upper() in LETTER
