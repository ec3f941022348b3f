"""Paper, ink and type of the page; a unit is a tenth of a point of type (720 an inch)."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPainter, QTransform
from PySide6.QtWidgets import QStyle

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


def turn(painter: QPainter, width: float) -> None:
    """Mirror a page of that width where words are read from right to left.

    All that is painted after it lies mirrored; what is not to be mirrored itself is upright().
    """
    if QGuiApplication.isRightToLeft():
        painter.setTransform(_across(width), combine=True)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def _across(width: float) -> QTransform:
    """What lies so far from the left lies as far from the right."""
    return QTransform(-1, 0, 0, 1, width, 0)


def _is_turned(painter: QPainter) -> bool:
    return painter.worldTransform().m11() < 0


@contextmanager
def upright(painter: QPainter, rect: QRectF) -> Generator[None]:
    """Paint words or a picture in a place of a mirrored page as they are."""
    if not _is_turned(painter):
        yield
        return
    painter.save()
    painter.setTransform(_across(2 * rect.center().x()), combine=True)
    yield
    painter.restore()


def width_of(words: str, px: int, weight: int = 400) -> float:
    """How wide a line is."""
    return QFontMetricsF(theme.fixed_font(px, weight)).horizontalAdvance(words)


def fitting(words: str, width: float, px: int, weight: int = 400) -> int:
    """The size in which a line has room, never under SMALLEST of the one that is wanted."""
    words, least = text_lines.cut(words, text_lines.LONGEST_LINE), round(px * SMALLEST)
    while px > least and width_of(words, px, weight) > width + 2:
        px -= 2
    return px


def text(
    painter: QPainter,
    rect: QRectF,
    words: str,
    px: int,
    ink: QColor = INK,
    *,
    weight: int = 400,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    shrinks: bool = True,
) -> None:
    """One line, in the middle of its height; smaller, and then elided, where it is too long."""
    words = text_lines.cut(words, text_lines.LONGEST_LINE)
    if shrinks:
        px = fitting(words, rect.width(), px, weight)
    font = theme.fixed_font(px, weight)
    # A hair more than it measures, since a printer's letters may be that much wider.
    shown = text_lines.elided(words, font, rect.width() + 2)
    painter.setFont(font)
    painter.setPen(ink)
    if _is_turned(painter):
        align = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, align)
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    with upright(painter, rect):
        painter.drawText(rect, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)


def broken(words: str, width: float, px: int, *, most: int = 0) -> tuple[list[str], bool]:
    """The words in lines of that width, and whether they were cut; most=0 for all of them."""
    return text_lines.broken(words, theme.fixed_font(px), width, most=most)
