"""Text of any length and script, made ready to be shown: in lines, shortened, as a tooltip.

Qt counts in UTF-16, where letters beyond the usual ones take two places; Python counts letters.
What is cut here is cut between what people see as letters: an emoji with its tone, a flag, a letter
with its marks stay whole.
"""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from sciatica_timer.services.translation import translate
from sciatica_timer.ui.kit.short_text import LONGEST_LINE, UTF16, coded, cut, shortened

MOST_LETTERS = 5_000
"""More than that is never laid out at once, so that no text of a file can hold up the window."""
MOST_LINES = 300
LONGEST_TIP = 600
LONE = 1 / 3
"""Of a line: a last word shorter than that is not left alone in it."""
_SECOND = {bytes([first]) for first in range(0xDC, 0xE0)}
"""How the second place of a letter that takes two begins."""


def keys_here(text: str) -> str:
    """A text that names keys, by the names of this keyboard: on a Mac Command does Ctrl's work."""
    if sys.platform != "darwin":
        return text
    control = translate("Keys", "Ctrl", "the key, as other texts name it")
    return text.replace(control, translate("Keys", "Command", "the key of a Mac"))


def plain_tip(text: str) -> str:
    """What a tooltip is set to, so that it shows the text and never takes it for markup."""
    text = shortened(text, letters=LONGEST_TIP, lines=20)
    if "<" not in text and "&" not in text:
        return text
    from html import escape  # with all names of letters, which few tooltips need

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
        places = coded(paragraph)
        room = limit - len(found) + 1
        starts = _starts(paragraph, font, width, room)
        # As above: Qt may break a line in the middle of a letter of two places.
        starts = [at - (places[2 * at + 1 : 2 * at + 2] in _SECOND) for at in starts]
        if len(starts) < room:
            starts = _in_company(starts, places, font, width)
        ends = [*starts[1:], len(places) // 2]
        for start, end in zip(starts, ends, strict=True):
            piece = places[2 * start : 2 * end].decode(UTF16, "replace").rstrip()
            if len(found) == limit:
                found[-1] = elided(f"{found[-1]}…", font, width)
                return found, True
            found.append(piece)
    return found, whole != text


def _in_company(starts: list[int], places: bytes, font: QFont, width: float) -> list[int]:
    """The same starts, with the word before beside a short one that would end a text alone."""
    if len(starts) < 2:
        return starts
    pieces = places[2 * starts[-2] : 2 * starts[-1]], places[2 * starts[-1] :]
    before, last = (piece.decode(UTF16, "replace") for piece in pieces)
    words = before.split()
    if not before.endswith(" ") or len(words) < 3 or " " in last.strip():
        return starts
    wide = QFontMetricsF(font).horizontalAdvance
    if wide(last) > width * LONE or wide(f"{words[-1]} {last}") > width:
        return starts
    return [*starts[:-1], starts[-1] - len(coded(before[before.rindex(words[-1]) :])) // 2]


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
