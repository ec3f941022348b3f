"""What differs from country to country: the number to call, and the size of paper.

Countries are two letters (ISO 3166), empty where none is known.
"""

import msgspec

EUROPE = (
    *("AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"),
    *("IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI"),
    *("SK", "AX", "EA", "GF", "GP", "IC", "MF", "MQ", "RE", "YT"),
)
"""The European Economic Area with the places far away where its law holds, and Switzerland."""


class NumberOf(msgspec.Struct, frozen=True):
    """The number for an ambulance in a country, and where its health or rescue service says so."""

    number: str
    source: str = ""
    """Empty where 911 or 999 has been the emergency number for decades."""


NUMBERS: dict[str, NumberOf] = {
    **dict.fromkeys(("US", "AS", "GU", "MP", "PR", "UM", "VI", "BM", "KY"), NumberOf("911")),
    **dict.fromkeys(("CA", "MX", "PH"), NumberOf("911")),
    **dict.fromkeys(("GB", "IM", "JE", "GG", "HK", "MO", "MY"), NumberOf("999")),
    # Article 109 of the directive, and what the countries beside the EU have agreed to.
    **dict.fromkeys(EUROPE, NumberOf("112", "eur-lex.europa.eu/eli/dir/2018/1972")),
    "FO": NumberOf("112", "torshavn.fo"),
    "GL": NumberOf("112", "politi.gl"),
    "XK": NumberOf("112", "ame.rks-gov.net"),
    "TR": NumberOf("112", "icisleri.gov.tr"),
    "MD": NumberOf("112", "112.md"),
    "GE": NumberOf("112", "112.gov.ge"),
    "UA": NumberOf("103", "moz.gov.ua"),
    "BY": NumberOf("103", "minzdrav.gov.by"),
    "RU": NumberOf("103", "minzdrav.gov.ru"),
    "KZ": NumberOf("103", "gov.kz"),
    "RS": NumberOf("194", "zdravlje.gov.rs"),
    "IL": NumberOf("101", "mdais.org"),
    "LB": NumberOf("140", "redcross.org.lb"),
    "JO": NumberOf("911", "psd.gov.jo"),
    "SA": NumberOf("997", "srca.org.sa"),
    "AE": NumberOf("998", "u.ae"),
    "QA": NumberOf("999", "hamad.qa"),
    "KW": NumberOf("112", "moi.gov.kw"),
    "OM": NumberOf("9999", "rop.gov.om"),
    "EG": NumberOf("123", "mohp.gov.eg"),
    "ZA": NumberOf("10177", "gov.za"),
    "IN": NumberOf("112", "112.gov.in"),
    "BD": NumberOf("999", "999.gov.bd"),
    "LK": NumberOf("1990", "1990.lk"),
    "TH": NumberOf("1669", "niems.go.th"),
    "VN": NumberOf("115", "moh.gov.vn"),
    "AU": NumberOf("000", "healthdirect.gov.au/calling-triple-zero"),
    "NZ": NumberOf("111", "healthify.nz"),
    "JP": NumberOf("119", "fdma.go.jp"),
    "KR": NumberOf("119", "nfa.go.kr"),
    "TW": NumberOf("119", "nfa.gov.tw"),
    "SG": NumberOf("995", "scdf.gov.sg"),
    "CN": NumberOf("120", "nhc.gov.cn"),
    "BR": NumberOf("192", "saude.gov.br"),
    "AR": NumberOf("107", "argentina.gob.ar/salud"),
    "CL": NumberOf("131", "minsal.cl"),
    "UY": NumberOf("911", "minterior.gub.uy"),
    "CO": NumberOf("123", "minsalud.gov.co"),
    "EC": NumberOf("911", "ecu911.gob.ec"),
    "PA": NumberOf("911", "sume911.pa"),
    "CR": NumberOf("911", "911.go.cr"),
    "SV": NumberOf("132", "salud.gob.sv"),
    "DO": NumberOf("911", "911.gob.do"),
    "CU": NumberOf("104", "sld.cu"),
}
"""The one table of emergency numbers; a number that is not sourced does not stand here."""
LONGEST_NUMBER = 24
"""Signs of a number that somebody types, with spaces."""
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


def dialled(typed: str) -> str:
    """What can be dialled of what was typed as a number."""
    return "".join(sign for sign in typed if sign.isdigit() or sign in "+*# ").strip()


def uses_letter(country: str) -> bool:
    """Whether paper of Letter's size is usual there, and not A4."""
    return country.upper() in LETTER
