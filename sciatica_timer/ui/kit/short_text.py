"""Text of any length and script, made short: cut between what people see as letters.

An emoji with its tone, a flag, a letter with its marks stay whole. Qt counts in UTF-16, where
letters beyond the usual ones take two places; Python counts letters.
"""

import unicodedata

from PySide6.QtCore import QTextBoundaryFinder

from sciatica_timer.services.region import is_right_to_left
from sciatica_timer.services.translation import language

LONGEST_LINE = 1_000
"""No screen is wide enough for more letters in a line."""
LONGEST_NAME = 80
JOINER = "\u200d"
_TONES = "".join(map(chr, range(0x1F3FB, 0x1F400)))
_FLAG_LETTERS = "".join(map(chr, range(0x1F1E6, 0x1F200)))
UTF16 = "utf-16-le"


def cut(text: str, letters: int) -> str:
    """The beginning of a text, with an ellipsis where something is missing."""
    if len(text) <= letters:
        return text
    # Room for the marks of the last letter, so that the finder sees where it ends.
    near = text[: letters + 100]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, near)

    def between(at: int) -> bool:
        finder.setPosition(len(coded(near[:at])) // 2)
        return finder.isAtBoundary() and not _belongs(near, at)

    ends = (at for at in range(letters, 0, -1) if between(at))
    # Even the first letter may be longer.
    after = (at for at in range(letters + 1, len(near)) if between(at))
    end = next(ends, 0) or next(after, len(near))
    return near[:end].rstrip() + "…" if end < len(text) else text


def _belongs(text: str, at: int) -> bool:
    """Whether a sign belongs to the one before it.

    Qt 6.11 sees a boundary between any two signs of an emoji where Indic letters are near.
    """
    sign = text[at]
    flags = len(text[:at]) - len(text[:at].rstrip(_FLAG_LETTERS))
    return (
        unicodedata.category(sign)[0] == "M"
        or JOINER in (sign, text[at - 1])
        or sign in _TONES
        or (sign in _FLAG_LETTERS and flags % 2 == 1)
    )


def shortened(text: str, *, letters: int, lines: int) -> str:
    """The beginning of a text that may have many letters or many lines."""
    pieces = text.split("\n", lines)
    kept = cut("\n".join(pieces[:lines]), letters)
    return kept if len(pieces) <= lines or kept.endswith("…") else f"{kept}…"


def short_name(name: str) -> str:
    """A name in one line, as long as a name can be in a sentence.

    After one that is read the other way than the app a mark ends that: the number of "name, 5 min"
    would else be drawn on the far side of the name. Unlike brackets a mark outlasts a line break.
    """
    kept = cut(" ".join(cut(name, LONGEST_LINE).split()), LONGEST_NAME)
    mark, others = ("\u200f", ("L",)) if is_right_to_left(language()) else ("\u200e", ("R", "AL"))
    back = any(unicodedata.bidirectional(letter) in others for letter in kept)
    return kept + mark if back else kept


def coded(text: str) -> bytes:
    """A text as Qt counts it, two bytes a place."""
    return text.encode(UTF16, "surrogatepass")
