"""The page itself, drawn the same on the screen, into a PDF and on a printer."""

from collections.abc import Sequence
from datetime import date

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPen

from sciatica_timer.domain.exercise import Exercise
from sciatica_timer.domain.report import NoteLine, Report
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.chart import paint_chart
from sciatica_timer.ui.report import report_words as told
from sciatica_timer.ui.report.charts import pain_chart, paint_key, paper_style, reach_chart
from sciatica_timer.ui.report.report_style import (
    BODY,
    FIGURE,
    GREY,
    HAIR,
    HEADING,
    INK,
    PAPER,
    SMALL,
    TITLE,
    broken,
    fitting,
    text,
    turn,
    width_of,
)
from sciatica_timer.ui.report.report_words import Exercises

MARGIN = 430.0
GAP = 150.0
HEAD, STRIP, CHART, LINE_HIGH, ROW_HIGH = 640.0, 430.0, 1130.0, 125.0, 140.0
HEADING_HIGH, COLUMN_GAP = 190.0, 50.0
LONGEST_NOTE = 4
"""Lines."""
RIGHT, CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


def size_of(paper: QPageSize.PageSizeId) -> QSizeF:
    """Width and height of a paper in units."""
    return QPageSize(paper).size(QPageSize.Unit.Point) * 10


class Sheet(msgspec.Struct, frozen=True):
    """What stands on the page."""

    report: Report
    made: date
    name: str = ""
    """Empty leaves a line to write on."""
    notes: tuple[NoteLine, ...] = ()
    exercises: Exercises = msgspec.field(default_factory=dict[str, Exercise])
    """For the names of variants."""


class SheetSection(msgspec.Struct, frozen=True):
    """A part of the page that can be shortened."""

    head: float
    row: float
    rows: int
    least: int
    """It never gets less room than for so many of its rows."""

    def high(self, shown: int) -> float:
        """Its height with so many rows; a sentence says where some are missing."""
        return self.head + self.row * (shown + (shown < self.rows))


class SheetTable(msgspec.Struct, frozen=True):
    """A table with its title, and what to say where it has no rows."""

    title: str
    heads: tuple[str, ...]
    shares: tuple[float, ...]
    """Of its width, column by column, where all words have room so."""
    rows: Sequence[tuple[str, ...]]
    nothing: str

    def columns(self, wide: float, shown: int) -> list[float]:
        """The widths of the columns: one whose words are longer gets what others can spare."""
        cells = list(zip(self.heads, *self.rows[:shown], strict=True))
        needed = [
            max([width_of(head, SMALL), *(width_of(each, BODY) for each in rest)]) + COLUMN_GAP
            for head, *rest in cells
        ]
        given = [share * wide for share in self.shares]
        spare = [max(0.0, width - least) for width, least in zip(given, needed, strict=True)]
        short = [max(0.0, least - width) for width, least in zip(given, needed, strict=True)]
        if not any(short) or not any(spare):
            return given
        moved = min(sum(spare), sum(short))
        return [
            width + moved * (more / sum(short) - less / sum(spare))
            for width, more, less in zip(given, short, spare, strict=True)
        ]


def fit(room: float, sections: Sequence[SheetSection]) -> list[int]:
    """How many rows of each section are shown, the first ones being served first."""
    shown = [min(section.rows, section.least) for section in sections]

    def high() -> float:
        return sum(one.high(count) for one, count in zip(sections, shown, strict=True))

    for at, section in enumerate(sections):
        while shown[at] < section.rows:
            shown[at] += 1
            if high() > room:
                shown[at] -= 1
                break
    return shown


def paint_sheet(painter: QPainter, sheet: Sheet, size: QSizeF) -> None:
    """Paint the page with a painter whose units are tenths of a point."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), PAPER)
    turn(painter, size.width())
    _PagePainter(painter, sheet, size).write()


class _PagePainter:
    """Goes down the page, part by part."""

    def __init__(self, painter: QPainter, sheet: Sheet, size: QSizeF) -> None:
        self._painter, self._sheet, self._report = painter, sheet, sheet.report
        self._left, self._right = MARGIN, size.width() - MARGIN
        self._wide = self._right - self._left
        self._y = MARGIN
        self._foot, _ = broken(told.footer(), self._wide, SMALL)
        self._bottom = size.height() - MARGIN - LINE_HIGH * len(self._foot) - 100
        self._half = (self._wide - 300) / 2

    def write(self) -> None:
        """Everything, from top to bottom."""
        self._write_head()
        if self._report.empty:
            middle = QRectF(self._left, self._y + 400, self._wide, 200)
            self._text(
                middle,
                translate("Report", "Nothing was noted in these weeks."),
                HEADING,
                align=CENTRE,
            )
        else:
            self._write_figures()
            self._write_charts()
            self._write_lists()
        self._write_foot()

    def _text(self, rect: QRectF, what: str, px: int = BODY, **more: object) -> None:
        text(self._painter, rect, what, px, **more)  # type: ignore[arg-type]

    def _hair(
        self, y: float, width: float = 5, left: float | None = None, right: float | None = None
    ) -> None:
        self._painter.setPen(QPen(HAIR, width))
        ends = QPointF(left or self._left, y), QPointF(right or self._right, y)
        self._painter.drawLine(*ends)

    def _heading(self, left: float, wide: float, title: str, about: str = "") -> None:
        self._text(QRectF(left, self._y, wide, 150), title, HEADING, weight=600)
        if about:
            used = width_of(title, HEADING, 600) + 80
            place = QRectF(left + used, self._y + 8, wide - used, 150)
            self._text(place, about, SMALL, ink=GREY)

    # Parts that are always whole

    def _write_head(self) -> None:
        top, sheet = self._y, self._sheet
        made = translate("Report", "made on {day}").format(day=told.day_words(sheet.made))
        room = width_of(made, SMALL) + 40
        self._text(
            QRectF(self._left, top, self._wide - room, 240),
            translate("Report", "Exercise for sciatica"),
            TITLE,
            weight=600,
        )
        self._text(QRectF(self._right - room, top, room, 240), made, SMALL, ink=GREY, align=RIGHT)
        for_whom = translate("Report", "For the physiotherapist: {period}").format(
            period=told.period_words(self._report.period)
        )
        self._text(QRectF(self._left, top + 230, self._wide, 150), for_whom, BODY + 8)
        label = translate("Report", "Name")
        line = QRectF(self._left, top + 430, self._wide, 140)
        self._text(line, label, BODY, ink=GREY)
        start = self._left + width_of(label, BODY) + 70
        if sheet.name:
            self._text(QRectF(start, line.top(), self._right - start, 140), sheet.name, BODY + 8)
        else:
            self._painter.setPen(QPen(GREY, 5))
            end = min(self._right, start + 2400)
            self._painter.drawLine(QPointF(start, line.bottom()), QPointF(end, line.bottom()))
        self._y = top + HEAD
        self._hair(self._y, 8)
        self._y += GAP

    def _write_figures(self) -> None:
        cells = told.figures(self._report)
        wide = (self._wide - 160 * (len(cells) - 1)) / len(cells)
        most = 0
        for at, (figure, about) in enumerate(cells):
            left = self._left + at * (wide + 160)
            self._text(QRectF(left, self._y - 20, wide, 230), figure, FIGURE, weight=600)
            lines, _ = broken(about, wide, SMALL)
            most = max(most, len(lines))
            for row, line in enumerate(lines):
                place = QRectF(left, self._y + 205 + row * 110, wide + 20, 110)
                self._text(place, line, SMALL, ink=GREY)
        self._y += max(STRIP, 205 + 110.0 * most) + 90

    def _write_charts(self) -> None:
        report, right = self._report, self._left + self._half + 300
        weeks = report.weeks_a_point
        names = (
            translate("Report", "Pain, 0 to 10"),
            translate("Report", "How far down it reaches"),
        )
        for left, name in zip((self._left, right), names, strict=True):
            # The key goes first: a long name takes what is left, in a smaller size.
            room = paint_key(self._painter, left + self._half, self._y + 80) - left
            self._heading(left, room, name)
        top = self._y + HEADING_HIGH
        ends: list[float] = []
        points, pain, reach = (
            report.points,
            told.pain_sentences(report),
            told.reach_sentences(report),
        )
        for left, chart, sentences, about in (
            (self._left, pain_chart(points), pain, told.block_words(weeks)),
            (right, reach_chart(points), reach, told.reach_block_words(weeks)),
        ):
            place = QRectF(left, top, self._half, CHART)
            paint_chart(self._painter, place, chart, paper_style())
            y = top + CHART + 30
            for sentence in (*sentences, about):
                for line in broken(sentence, self._half, SMALL)[0]:
                    quiet = sentence == about
                    place = QRectF(left, y, self._half + 20, 115)
                    self._text(place, line, SMALL, ink=GREY if quiet else INK)
                    y += 115
            ends.append(y)
        self._y = max(ends) + GAP

    def _write_foot(self) -> None:
        y = self._bottom + 100
        self._hair(y - 30)
        for line in self._foot:
            self._text(QRectF(self._left, y, self._wide + 20, LINE_HIGH), line, SMALL, ink=GREY)
            y += LINE_HIGH

    # Parts that give way

    def _write_lists(self) -> None:
        report, notes = self._report, self._broken_notes()
        table = HEADING_HIGH + ROW_HIGH + GAP
        both = max(1, len(report.hurts), len(report.activities))
        count = sum(len(lines) for _, lines, _ in notes)
        shown = fit(
            self._bottom - self._y,
            [
                SheetSection(table, ROW_HIGH, max(1, len(report.doses)), 7),
                SheetSection(table, ROW_HIGH, both, 3),
                SheetSection(HEADING_HIGH if notes else 0, LINE_HIGH, count, LONGEST_NOTE),
            ],
        )
        doses = SheetTable(
            translate("Report", "Exercises"),
            (
                translate("Report", "Exercise"),
                translate("Report", "First dose"),
                translate("Report", "Latest dose"),
                translate("Report", "Sessions"),
            ),
            (0.34, 0.28, 0.3, 0.08),
            [told.dose_row(line, self._sheet.exercises) for line in report.doses],
            translate("Report", "No exercise was noted by itself."),
        )
        hurts = SheetTable(
            translate("Report", "It hurt"),
            (
                translate("Report", "Exercise"),
                translate("Report", "Sessions"),
                translate("Report", "Pain"),
                translate("Report", "Down to"),
                translate("Report", "What was done"),
            ),
            (0.41, 0.115, 0.085, 0.1, 0.29),
            [told.hurt_row(line) for line in report.hurts],
            translate("Report", "No exercise was noted as hurting."),
        )
        activities = SheetTable(
            translate("Report", "Other activity"),
            (
                translate("Report", "Activity"),
                translate("Report", "Times"),
                translate("Report", "Minutes"),
            ),
            (0.56, 0.2, 0.24),
            [told.activity_row(line) for line in report.activities],
            translate("Report", "None was noted."),
        )
        self._y = self._write_table(doses, self._left, self._wide, shown[0])
        # What hurts has the longer words.
        wide, narrow = self._wide * 0.72, self._wide * 0.26
        ends = [
            self._write_table(hurts, self._left, wide, shown[1]),
            self._write_table(activities, self._right - narrow, narrow, shown[1]),
        ]
        self._y = max(ends)
        if notes:
            self._write_notes(notes, shown[2])

    def _write_table(self, table: SheetTable, left: float, wide: float, shown: int) -> float:
        """A table from here down; gives where the next part begins."""
        self._heading(left, wide, table.title)
        y = self._y + HEADING_HIGH
        if not table.rows:
            self._quiet(table.nothing, left, y, wide)
            return y + ROW_HIGH + GAP
        columns = table.columns(wide, shown)
        self._row(table.heads, columns, left, y, SMALL, GREY)
        y += ROW_HIGH
        self._hair(y, left=left, right=left + wide)
        for row in table.rows[:shown]:
            self._row(row, columns, left, y, BODY, INK)
            y += ROW_HIGH
        if len(table.rows) > shown:
            self._quiet(told.more_words(len(table.rows) - shown), left, y, wide)
            y += ROW_HIGH
        return y + GAP

    def _row(
        self,
        row: Sequence[str],
        columns: Sequence[float],
        left: float,
        y: float,
        px: int,
        ink: QColor,
    ) -> None:
        """Words from the left, but numbers in the last column; all of a row in one size."""
        places: list[QRectF] = []
        for wide in columns:
            places.append(QRectF(left, y, wide - COLUMN_GAP, ROW_HIGH))
            left += wide
        places[-1].adjust(-40, 0, COLUMN_GAP, 0)
        cells = list(zip(row, places, strict=True))
        px = min(fitting(what, place.width(), px) for what, place in cells)
        for what, place in cells:
            align = RIGHT if place is places[-1] else Qt.AlignmentFlag.AlignLeft
            self._text(place, what, px, ink=ink, align=align, shrinks=False)

    def _quiet(self, what: str, left: float, y: float, wide: float) -> None:
        self._text(QRectF(left, y, wide, ROW_HIGH), what, SMALL, ink=GREY)

    # Notes

    def _broken_notes(self) -> list[tuple[str, list[str], bool]]:
        days = [told.short_day(note.day) for note in self._sheet.notes]
        self._days = max((width_of(day, BODY) for day in days), default=0) + 80
        made: list[tuple[str, list[str], bool]] = []
        for day, note in zip(days, self._sheet.notes, strict=True):
            whole = " ".join(note.text.split())
            lines, cut = broken(whole, self._wide - self._days, BODY, most=LONGEST_NOTE)
            made.append((day, lines, cut))
        return made

    def _write_notes(self, notes: list[tuple[str, list[str], bool]], room: int) -> None:
        self._heading(self._left, self._wide, translate("Report", "Notes"))
        self._y += HEADING_HIGH
        left, cut = 0, False
        for at, (day, lines, was_cut) in enumerate(notes):
            if len(lines) > room:
                left = len(notes) - at
                break
            room -= len(lines)
            cut = cut or was_cut
            self._text(QRectF(self._left, self._y, self._days, LINE_HIGH), day, ink=GREY)
            for line in lines:
                wide = self._wide - self._days + 20
                self._text(QRectF(self._left + self._days, self._y, wide, LINE_HIGH), line)
                self._y += LINE_HIGH
        said = told.notes_cut(left, cut)
        if said:
            self._quiet(said, self._left, self._y, self._wide)
