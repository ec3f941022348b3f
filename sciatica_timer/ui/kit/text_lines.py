"""Text of any length and script, made ready to be shown: in lines, shortened, as a tooltip.

Qt counts in UTF-16, where letters beyond the usual ones take two places; Python counts letters.
What is cut here is cut between what people see as letters: an emoji with its tone, a flag, a letter
with its marks stay whole.
"""

import unicodedata
from html import escape

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

MOST_LETTERS = 5_000
"""More than that is never laid out at once, so that no text of a file can hold up the window."""
MOST_LINES = 300
LONGEST_LINE = 1_000
"""No screen is wide enough for more letters in a line."""
LONGEST_NAME, LONGEST_TIP = 80, 600
JOINER = "\u200d"
_TONES = "".join(map(chr, range(0x1F3FB, 0x1F400)))
_FLAG_LETTERS = "".join(map(chr, range(0x1F1E6, 0x1F200)))
_SECOND = {bytes([first]) for first in range(0xDC, 0xE0)}
"""How the second place of a letter that takes two begins."""
_UNIT = "utf-16-le"


def cut(text: str, letters: int) -> str:
    """The beginning of a text, with an ellipsis where something is missing."""
    if len(text) <= letters:
        return text
    # Room for the marks of the last letter, so that the finder sees where it ends.
    near = text[: letters + 100]
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, near)

    def between(at: int) -> bool:
        finder.setPosition(len(_coded(near[:at])) // 2)
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
    """A name in one line, as long as a name can be in a sentence."""
    return cut(" ".join(cut(name, LONGEST_LINE).split()), LONGEST_NAME)


def plain_tip(text: str) -> str:
    """What a tooltip is set to, so that it shows the text and never takes it for markup."""
    text = shortened(text, letters=LONGEST_TIP, lines=20)
    if "<" not in text and "&" not in text:
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def elided(text: str, font: QFont, width: float) -> str:
    """A text in one line of that width."""
    line = cut(text, LONGEST_LINE).replace("\n", " ")
    return QFontMetricsF(font).elidedText(line, Qt.TextElideMode.ElideRight, width)


def broken(text: str, font: QFont, width: float, *, most: int = 0) -> tuple[list[str], bool]:
    """The text in lines of that width, and whether something of it is missing.

    most=0 gives as many lines as it takes; else the last one ends in an ellipsis. A word that is
    wider than a line goes on in the next one.
    """
    limit = most or MOST_LINES
    found: list[str] = []
    whole = cut(text, MOST_LETTERS)
    for paragraph in whole.split("\n"):
        coded = _coded(paragraph)
        starts = _starts(paragraph, font, width, limit - len(found) + 1)
        # As above: Qt may break a line in the middle of a letter of two places.
        starts = [at - (coded[2 * at + 1 : 2 * at + 2] in _SECOND) for at in starts]
        ends = [*starts[1:], len(coded) // 2]
        for start, end in zip(starts, ends, strict=True):
            piece = coded[2 * start : 2 * end].decode(_UNIT, "replace").rstrip()
            if len(found) == limit:
                found[-1] = elided(f"{found[-1]}…", font, width)
                return found, True
            found.append(piece)
    return found, whole != text


def natural_width(text: str, font: QFont) -> float:
    """How wide the text is where nothing breaks it, in pixels.

    That is more than its advance where the last letter reaches beyond its own, as an "r" does.
    """
    return max(_unbroken(paragraph, font) for paragraph in text.split("\n"))


def _unbroken(paragraph: str, font: QFont) -> float:
    layout = QTextLayout(paragraph, font)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setNumColumns(len(paragraph))
    layout.endLayout()
    return line.naturalTextWidth() if line.isValid() else 0.0


def _starts(paragraph: str, font: QFont, width: float, most: int) -> list[int]:
    """Where the first lines of a paragraph begin, in UTF-16; an empty one has one line."""
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        starts.append(line.textStart())
    layout.endLayout()
    return starts or [0]


def _coded(text: str) -> bytes:
    return text.encode(_UNIT, "surrogatepass")
