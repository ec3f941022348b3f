"""Paper, ink and type of the page; a unit is a tenth of a point of type (720 an inch)."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from sciatica_timer.ui import theme
from sciatica_timer.ui.kit import text_lines

UNITS_AN_INCH = 720
PAPER, INK, GREY = QColor("#FFFFFF"), QColor("#1E2228"), QColor("#565B64")
HAIR = QColor("#D2D2D2")
LINE = QColor("#2F4A78")
"""Dark enough to be as good in grey."""
TITLE, FIGURE, HEADING, BODY, SMALL = 190, 190, 118, 96, 85

SMALLEST = 0.8
"""A line may shrink so far before it is cut."""


def width_of(words: str, px: int, weight: int = 400) -> float:
    """How wide a line is."""
    return QFontMetricsF(theme.fixed_font(px, weight)).horizontalAdvance(words)


def text(
    painter: QPainter,
    rect: QRectF,
    words: str,
    px: int,
    ink: QColor = INK,
    *,
    weight: int = 400,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line, in the middle of its height; smaller, and then elided, where it is too long."""
    words, least = text_lines.cut(words, text_lines.LONGEST_LINE), round(px * SMALLEST)
    while px > least and width_of(words, px, weight) > rect.width() + 2:
        px -= 2
    font = theme.fixed_font(px, weight)
    # A hair more than it measures, since a printer's letters may be that much wider.
    shown = text_lines.elided(words, font, rect.width() + 2)
    painter.setFont(font)
    painter.setPen(ink)
    flags = align | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)


def broken(words: str, width: float, px: int, *, most: int = 0) -> tuple[list[str], bool]:
    """The words in lines of that width, and whether they were cut; most=0 for all of them."""
    return text_lines.broken(words, theme.fixed_font(px), width, most=most)
