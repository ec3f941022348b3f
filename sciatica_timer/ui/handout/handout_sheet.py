"""The pages of a handout, laid out as large as one or two pages allow."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPen

from sciatica_timer.ui import theme
from sciatica_timer.ui.handout import handout_words as told
from sciatica_timer.ui.handout.handout_words import Handout, HandoutEntry
from sciatica_timer.ui.kit import text_lines
from sciatica_timer.ui.report.report_output import write_pdf
from sciatica_timer.ui.report.report_sheet import size_of
from sciatica_timer.ui.report.report_style import GREY, HAIR, INK, SMALL, TITLE, text

MARGIN, GAP, COLUMN_GAP = 430.0, 150.0, 260.0
LINE_SHARE, HEADING_SHARE = 1.32, 1.25
"""Height of a line, and size of a name, of that of the text."""
PICTURE_SHARE, HIGHEST = 0.27, 0.8
"""Width of the pictures of its column, and most height of one of its width."""
HEAD = 650.0


class HandoutLayout(NamedTuple):
    """How many columns a page has, and how large the text is, in tenths of a point."""

    columns: int
    px: int


LARGE_ENOUGH = 110
"""To be read on the floor; for one page instead of two it never gets smaller."""
LAYOUTS = (
    HandoutLayout(1, 130),
    HandoutLayout(1, 118),
    HandoutLayout(1, 110),
    HandoutLayout(2, 110),
    HandoutLayout(1, 100),
    HandoutLayout(2, 100),
    HandoutLayout(2, 92),
)
MOST_PAGES = 2


class PlacedEntry(NamedTuple):
    """Which exercise stands where: the page from 0, and its corner."""

    number: int
    page: int
    left: float
    top: float


def placed(handout: Handout, size: QSizeF) -> tuple[HandoutLayout, list[PlacedEntry]]:
    """The layout in which the fewest pages are the easiest to read, and every exercise in it.

    What does not go on two pages even in small letters takes as many as it needs: no word of
    what somebody is to do is left out.
    """
    tried = {layout: _flow(handout, size, layout) for layout in LAYOUTS}
    for pages in (1, MOST_PAGES):
        for layout, found in tried.items():
            if found[-1].page < pages and (pages > 1 or layout.px >= LARGE_ENOUGH):
                return layout, found
    return LAYOUTS[-1], tried[LAYOUTS[-1]]


def pdf_of_handout(handout: Handout, paper: QPageSize.PageSizeId) -> bytes:
    """The pages as the bytes of a PDF file."""
    size = size_of(paper)
    return write_pdf(
        handout.title,
        paper,
        lambda painter, new_page: paint_handout(painter, handout, size, new_page),
    )


def paint_handout(
    painter: QPainter, handout: Handout, size: QSizeF, new_page: Callable[[], object]
) -> int:
    """Paint all pages in units of a tenth of a point; gives how many there are."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    layout, entries = placed(handout, size)
    pages, at = entries[-1].page + 1, 0
    wide = _column_width(size, layout)
    _Head(painter, handout, size).paint(at + 1, pages)
    for entry in entries:
        if entry.page > at:
            at = entry.page
            new_page()
            _Head(painter, handout, size).paint(at + 1, pages)
        block = _Block(painter, handout.entries[entry.number], layout.px, wide)
        block.write(entry.number + 1, entry.left, entry.top)
    return pages


def _flow(handout: Handout, size: QSizeF, layout: HandoutLayout) -> list[PlacedEntry]:
    """Every exercise whole, column by column."""
    wide = _column_width(size, layout)
    bottom = size.height() - MARGIN - _foot_height(handout, size)
    found: list[PlacedEntry] = []
    page, column, y = 0, 0, MARGIN + HEAD
    for number, entry in enumerate(handout.entries):
        high = _Block(None, entry, layout.px, wide).write(number + 1, 0, 0)
        top = MARGIN + (HEAD if page == 0 else 0)
        if y + high > bottom and y > top:
            column += 1
            if column == layout.columns:
                page, column = page + 1, 0
            y = MARGIN + (HEAD if page == 0 else 0)
        left = MARGIN + column * (wide + COLUMN_GAP)
        found.append(PlacedEntry(number, page, left, y))
        y += high + GAP
    return found


def _column_width(size: QSizeF, layout: HandoutLayout) -> float:
    return (size.width() - 2 * MARGIN - COLUMN_GAP * (layout.columns - 1)) / layout.columns


def _lines(words: str, wide: float, px: int, weight: int = 400) -> list[str]:
    return text_lines.broken(words, theme.fixed_font(px, weight), wide)[0]


def _foot_height(handout: Handout, size: QSizeF) -> float:
    return SMALL * LINE_SHARE * len(_lines(handout.foot, size.width() - 2 * MARGIN, SMALL)) + 120


class _Head:
    """What stands round the exercises of a page."""

    def __init__(self, painter: QPainter, handout: Handout, size: QSizeF) -> None:
        self._painter, self._handout, self._size = painter, handout, size
        self._wide = size.width() - 2 * MARGIN

    def paint(self, page: int, pages: int) -> None:
        handout, painter, wide = self._handout, self._painter, self._wide
        right = Qt.AlignmentFlag.AlignRight
        if page == 1:
            text(
                painter, QRectF(MARGIN, MARGIN, wide - 1300, 240), handout.title, TITLE, weight=600
            )
            made = QRectF(MARGIN + wide - 1250, MARGIN, 1250, 240)
            text(painter, made, told.made_words(handout.made), SMALL, GREY, align=right)
            for at, line in enumerate(_lines(handout.facts, wide, 104)[:2]):
                text(painter, QRectF(MARGIN, MARGIN + 250 + 140 * at, wide + 20, 140), line, 104)
            self._hair(MARGIN + HEAD - 80, 8)
        lines = _lines(handout.foot, wide, SMALL)
        y = self._size.height() - MARGIN - SMALL * LINE_SHARE * len(lines)
        self._hair(y - 40, 5)
        for line in lines:
            text(painter, QRectF(MARGIN, y, wide + 20, SMALL * LINE_SHARE), line, SMALL, GREY)
            y += SMALL * LINE_SHARE
        if numbered := told.page_words(page, pages):
            rect = QRectF(MARGIN, y, wide, SMALL * LINE_SHARE)
            text(painter, rect, numbered, SMALL, GREY, align=right)

    def _hair(self, y: float, width: float) -> None:
        self._painter.setPen(QPen(HAIR, width))
        self._painter.drawLine(QPointF(MARGIN, y), QPointF(MARGIN + self._wide, y))


class _Block:
    """One exercise: pictures at the left, words beside them; without a painter it is measured."""

    def __init__(self, painter: QPainter | None, entry: HandoutEntry, px: int, wide: float) -> None:
        self._painter, self._entry, self._px, self._wide = painter, entry, px, wide

    def write(self, number: int, left: float, top: float) -> float:
        """Draw it, or only find out how high it is."""
        beside = self._wide * PICTURE_SHARE if self._entry.pictures else 0.0
        text_left = left + (beside + self._px if beside else 0)
        high = self._write_words(number, text_left, top, left + self._wide - text_left)
        # Photos in portrait would make a block twice as high as what is to be read.
        return max(high, self._draw_pictures(left, top, beside, max(high, beside)))

    def _write_words(self, number: int, left: float, top: float, room: float) -> float:
        entry, y = self._entry, top
        heading = round(self._px * HEADING_SHARE)
        name = f"{number}  {entry.name}"
        y = self._lines(_lines(name, room, heading, 600), left, y, room, heading, 600)
        for dose in entry.doses:
            y = self._lines(_lines(dose, room, self._px, 600), left, y, room, self._px, 600)
        for words in (*filter(None, (entry.about,)), *entry.steps, *entry.cautions):
            minded = words in entry.cautions
            indent, weight = (0.0 if words == entry.about else self._px), (600 if minded else 400)
            lines = _lines(words, room - indent, self._px, weight)
            if indent and self._painter is not None:
                self._mark(left, y, len(lines) if minded else 0)
            y = self._lines(lines, left + indent, y, room - indent, self._px, weight)
        return y - top

    def _lines(
        self, lines: Sequence[str], left: float, y: float, room: float, px: int, weight: int = 400
    ) -> float:
        high = px * LINE_SHARE
        for line in lines:
            if self._painter is not None:
                text(self._painter, QRectF(left, y, room + 20, high), line, px, weight=weight)
            y += high
        return y

    def _mark(self, left: float, y: float, lines: int) -> None:
        """A dot before a step; beside what is to be minded a bar as high as its lines."""
        assert self._painter is not None
        x, high = left + self._px * 0.35, self._px * LINE_SHARE
        solid, rounded = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
        self._painter.setPen(QPen(INK, 24 if lines else 30, solid, rounded))
        if lines:
            ends = QPointF(x, y + high * 0.2), QPointF(x, y + high * (lines - 0.2))
            self._painter.drawLine(*ends)
        else:
            self._painter.drawPoint(QPointF(x, y + high / 2))

    def _draw_pictures(self, left: float, top: float, wide: float, most: float) -> float:
        """Draw them under one another, most high together; gives how high that is."""
        pictures = self._entry.pictures
        gap = self._px * 0.5
        each = min(wide * HIGHEST, (most - gap * (len(pictures) - 1)) / max(1, len(pictures)))
        y = top
        for image in pictures:
            scale = min(wide / image.width(), each / image.height())
            size = QSizeF(image.width() * scale, image.height() * scale)
            if self._painter is not None:
                corner = QPointF(left + (wide - size.width()) / 2, y)
                self._painter.drawImage(QRectF(corner, size), image)
            y += size.height() + gap
        return y - gap - top if pictures else 0.0
