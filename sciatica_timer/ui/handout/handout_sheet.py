"""The pages of a handout, laid out as large as one or two pages allow."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPen

from sciatica_timer.services.translation import paragraph
from sciatica_timer.ui import theme
from sciatica_timer.ui.handout import handout_words as told
from sciatica_timer.ui.handout.handout_words import Handout, HandoutEntry
from sciatica_timer.ui.kit import text_lines
from sciatica_timer.ui.report.report_output import write_pdf
from sciatica_timer.ui.report.report_sheet import size_of
from sciatica_timer.ui.report.report_style import GREY, HAIR, INK, SMALL, TITLE, text, turn, upright

LINE_SHARE, HEADING_SHARE = 1.32, 1.25
"""Height of a line, and size of a name, of that of the text."""
HIGHEST = 0.8
"""Most height of a picture, of its width."""
HEAD = 650.0


class HandoutLayout(NamedTuple):
    """How many columns a page has, and how large the text is, in tenths of a point."""

    columns: int
    px: int
    picture_share: float = 0.27
    """Width of the pictures, of that of their column."""
    gap: float = 150.0
    """Between two exercises."""
    column_gap: float = 260.0
    margin: float = 430.0
    run_on: bool = False
    """Whether the steps of an exercise share their lines, and so does what is to be minded."""

    def column(self, size: QSizeF) -> float:
        """Width of a column."""
        gaps = self.column_gap * (self.columns - 1)
        return (size.width() - 2 * self.margin - gaps) / self.columns


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
    *(HandoutLayout(2, px, 0.17, 60, 150, 300, run_on=True) for px in (92, 86, 80, 74)),
)
READABLE = 92
"""What does not go on two pages is at least as large as this."""
MOST_PAGES = 2


class PlacedEntry(NamedTuple):
    """Which exercise stands where: the page from 0, and its corner."""

    number: int
    page: int
    left: float
    top: float


def placed(handout: Handout, size: QSizeF) -> tuple[HandoutLayout, list[PlacedEntry]]:
    """The layout in which the fewest pages are the easiest to read, and every exercise in it.

    What does not go on two pages even in small letters takes as many as it needs, in larger ones:
    no word of what somebody is to do is left out.
    """
    tried = {layout: _flow(handout, size, layout) for layout in LAYOUTS}
    for pages in (1, MOST_PAGES):
        for layout, found in tried.items():
            if found[-1].page < pages and (pages > 1 or layout.px >= LARGE_ENOUGH):
                return layout, found
    layout = min(
        (each for each in LAYOUTS if each.px >= READABLE),
        key=lambda each: (tried[each][-1].page, LAYOUTS.index(each)),
    )
    return layout, tried[layout]


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
    turn(painter, size.width())
    layout, entries = placed(handout, size)
    pages, at = entries[-1].page + 1, 0
    wide, head = layout.column(size), _Head(painter, handout, size, layout.margin)
    head.paint(at + 1, pages)
    for entry in entries:
        if entry.page > at:
            at = entry.page
            new_page()
            head.paint(at + 1, pages)
        block = _Block(painter, handout.entries[entry.number], layout, wide)
        block.write(entry.number + 1, entry.left, entry.top)
    return pages


def _flow(handout: Handout, size: QSizeF, layout: HandoutLayout) -> list[PlacedEntry]:
    """Every exercise whole, column by column."""
    wide, margin = layout.column(size), layout.margin
    bottom = size.height() - margin - _foot_height(handout, size.width() - 2 * margin)
    found: list[PlacedEntry] = []
    page, column, y = 0, 0, margin + HEAD
    for number, entry in enumerate(handout.entries):
        high = _Block(None, entry, layout, wide).write(number + 1, 0, 0)
        top = margin + (HEAD if page == 0 else 0)
        if y + high > bottom and y > top:
            column += 1
            if column == layout.columns:
                page, column = page + 1, 0
            y = margin + (HEAD if page == 0 else 0)
        left = margin + column * (wide + layout.column_gap)
        found.append(PlacedEntry(number, page, left, y))
        y += high + layout.gap
    return found


def _lines(words: str, wide: float, px: int, weight: int = 400) -> list[str]:
    return text_lines.broken(words, theme.fixed_font(px, weight), wide)[0]


def _foot_height(handout: Handout, wide: float) -> float:
    return SMALL * LINE_SHARE * len(_lines(handout.foot, wide, SMALL)) + 120


class _Head:
    """What stands round the exercises of a page."""

    def __init__(self, painter: QPainter, handout: Handout, size: QSizeF, margin: float) -> None:
        self._painter, self._handout, self._size = painter, handout, size
        self._margin, self._wide = margin, size.width() - 2 * margin

    def paint(self, page: int, pages: int) -> None:
        handout, painter, wide = self._handout, self._painter, self._wide
        margin = self._margin
        right = Qt.AlignmentFlag.AlignRight
        if page == 1:
            text(
                painter, QRectF(margin, margin, wide - 1300, 240), handout.title, TITLE, weight=600
            )
            made = QRectF(margin + wide - 1250, margin, 1250, 240)
            text(painter, made, told.made_words(handout.made), SMALL, GREY, align=right)
            for at, line in enumerate(_lines(handout.facts, wide, 104)[:2]):
                text(painter, QRectF(margin, margin + 250 + 140 * at, wide + 20, 140), line, 104)
            self._hair(margin + HEAD - 80, 8)
        lines = _lines(handout.foot, wide, SMALL)
        y = self._size.height() - margin - SMALL * LINE_SHARE * len(lines)
        self._hair(y - 40, 5)
        for line in lines:
            text(painter, QRectF(margin, y, wide + 20, SMALL * LINE_SHARE), line, SMALL, GREY)
            y += SMALL * LINE_SHARE
        if numbered := told.page_words(page, pages):
            rect = QRectF(margin, y, wide, SMALL * LINE_SHARE)
            text(painter, rect, numbered, SMALL, GREY, align=right)

    def _hair(self, y: float, width: float) -> None:
        self._painter.setPen(QPen(HAIR, width))
        self._painter.drawLine(QPointF(self._margin, y), QPointF(self._margin + self._wide, y))


class _Block:
    """One exercise: pictures at the left, words beside them; without a painter it is measured."""

    def __init__(
        self, painter: QPainter | None, entry: HandoutEntry, layout: HandoutLayout, wide: float
    ) -> None:
        self._painter, self._entry, self._wide = painter, entry, wide
        self._px, self._share = layout.px, layout.picture_share
        self._texts = [*filter(None, (entry.about,)), *entry.steps]
        self._cautions = [*entry.cautions]
        if layout.run_on:
            self._texts = [
                "  ".join((entry.about, *(f"•\u00a0{step}" for step in entry.steps))).strip()
            ]
            self._cautions = [paragraph(entry.cautions)] if entry.cautions else []

    def write(self, number: int, left: float, top: float) -> float:
        """Draw it, or only find out how high it is."""
        beside = self._wide * self._share if self._entry.pictures else 0.0
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
        for words in (*self._texts, *self._cautions):
            minded = words in self._cautions
            marked = minded or words in entry.steps
            indent, weight = (self._px if marked else 0.0), (600 if minded else 400)
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
                place = QRectF(QPointF(left + (wide - size.width()) / 2, y), size)
                # The body is not mirrored: left stays left.
                with upright(self._painter, place):
                    self._painter.drawImage(place, image)
            y += size.height() + gap
        return y - gap - top if pictures else 0.0
