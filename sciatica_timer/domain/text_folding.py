"""Text as people type it: two ways to write the same words come out alike.

For searching and comparing, never for showing.
"""

import re
import unicodedata

_ALIKE = {
    **dict.fromkeys(
        "\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd`\u00b4\uff07\u05f3", "'"
    ),
    **dict.fromkeys(
        "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u2039\u203a\uff02\u05f4", '"'
    ),
    # These stand for themselves in Unicode, and people who lack the key type the plain letters.
    **{"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t"},
    **{"æ": "ae", "œ": "oe", "þ": "th"},
    # Arabic letters of which one is typed for the other, and those of a Persian keyboard.
    **{"\u0629": "\u0647", "\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643"},
    "\u2044": "/",
    "\u0640": "",
    "\u034f": "",
}
"""Signs for a sign: quotes, apostrophes, letters; Arabic tatweel only makes a word longer."""
_POINTS = range(10, 37)
"""Canonical classes of Hebrew and Arabic vowel points; marks of other scripts make other words."""
_ACCENTS = 200
"""Classes from here on are accents above, below and over."""
_SPACE = re.compile(r"\s+")


class _Table(dict[int, str]):
    """What becomes of each sign; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        self[code] = made = _ALIKE.get(sign, _made_of(sign))
        return made


def _made_of(sign: str) -> str:
    kind, mark = unicodedata.category(sign), unicodedata.combining(sign)
    if kind == "Cf" or mark >= _ACCENTS or mark in _POINTS or 0xFE00 <= ord(sign) <= 0xFE0F:
        return ""
    if kind == "Nd":
        return str(unicodedata.decimal(sign))
    if kind == "Pd" or sign == "\u2212":
        return "-"
    return sign


_TABLE = _Table()


def folded(text: str) -> str:
    """The words of a text without what people type in different ways.

    Case, normal form and width do not matter, nor accents, vowel points, the kind of quotes,
    dashes, digits and spaces, or signs that cannot be seen.
    """
    if not text.isascii():
        # Some quotes are made of a space and an accent, and would fall apart.
        text = "".join(_ALIKE.get(sign, sign) for sign in text)
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        text = unicodedata.normalize("NFKD", text.translate(_TABLE))
    return _SPACE.sub(" ", text.replace("`", "'").casefold()).strip()
