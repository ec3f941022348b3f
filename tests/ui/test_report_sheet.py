"""The page on paper: one page of the right size, nothing in its margins, fine in grey."""

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from kit_tools import longer_words, system_font
from pixels import lightness, pixels
from PySide6.QtCore import QLocale, QRect, QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from report_stories import LONG_NOTE, TODAY, much, practice, report_on, walk

from sciatica_timer.domain.session import Activity, Session
from sciatica_timer.ui.report import report_output
from sciatica_timer.ui.report.report_output import pdf_of, picture_of, print_on
from sciatica_timer.ui.report.report_sheet import (
    MARGIN,
    ROW_HIGH,
    Sheet,
    SheetSection,
    SheetTable,
    fit,
    size_of,
)
from sciatica_timer.ui.report.report_style import SMALL, broken, width_of
from sciatica_timer.ui.report.report_words import (
    change_words,
    day_words,
    figures,
    footer,
    pain_sentences,
    whole_text,
)

Paper = QPageSize.PageSizeId
PAPERS = (Paper.A4, Paper.Letter)
POINTS = {Paper.A4: (595, 842), Paper.Letter: (612, 792)}
WIDE = 620
EDGE = 35
"""Pixels of the margin in a picture that is WIDE wide; the page's own is 44."""
STORIES: dict[str, list[Session]] = {
    "empty": [],
    "one": [practice(TODAY)],
    "only a walk": [walk(TODAY, Activity.WALK)],
    "a year": much(52),
    "ten years": much(520),
}

pytestmark = pytest.mark.usefixtures("british")


def sheet_of(story: str, **more: object) -> Sheet:
    report = report_on(STORIES[story])
    return Sheet(report=report, made=TODAY, **{"notes": report.notes[:60]} | more)


def pages_in(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def ink_in(image: QImage, place: QRect) -> int:
    """How many pixels of a place are not white."""
    return int((lightness(image.copy(place))[:, ::2] < 250).sum())


@pytest.mark.parametrize("size", PAPERS, ids=lambda size: size.name)
@pytest.mark.parametrize("story", STORIES)
def test_it_is_one_page_of_the_paper_that_was_chosen(story: str, size: Paper) -> None:
    pdf = pdf_of(sheet_of(story), size)
    assert pdf.startswith(b"%PDF-")
    assert pages_in(pdf) == 1
    box = re.search(rb"/MediaBox \[([\d. ]+)\]", pdf)
    assert box
    found = [round(float(number)) for number in box.group(1).split()]
    assert tuple(found[2:]) == POINTS[size]
    assert "Exercise for sciatica".encode("utf-16-be") in pdf


@pytest.mark.parametrize("size", PAPERS, ids=lambda size: size.name)
@pytest.mark.parametrize("story", ["empty", "one", "ten years"])
@pytest.mark.parametrize("longer", [False, True], ids=["words", "longer words"])
def test_nothing_lies_in_the_margins_and_the_foot_is_free(
    story: str, size: Paper, longer: bool
) -> None:
    if longer:
        with longer_words(), system_font("DejaVu Sans"):
            image = picture_of(sheet_of(story, name="A. Person"), size, WIDE, 1)
    else:
        image = picture_of(sheet_of(story), size, WIDE, 1)
    high = image.height()
    assert high == round(WIDE * size_of(size).height() / size_of(size).width())
    for strip in (
        QRect(0, 0, WIDE, EDGE),
        QRect(0, high - EDGE, WIDE, EDGE),
        QRect(0, 0, EDGE, high),
        QRect(WIDE - EDGE, 0, EDGE, high),
    ):
        assert ink_in(image, strip) == 0
    assert ink_in(image, QRect(EDGE, EDGE, WIDE - 2 * EDGE, 120)) > 100


def test_a_column_with_longer_words_takes_room_from_the_others() -> None:
    heads = ("Aktivität", "Häufigkeit", "Minuten")
    table = SheetTable("Andere", heads, (0.56, 0.2, 0.24), [("Schwimmen", "1", "25")], "")
    for shown in (0, 1):
        columns = table.columns(1600, shown)
        assert sum(columns) == pytest.approx(1600)
        assert columns[1] > 0.2 * 1600
        assert all(map(float.__ge__, columns, [width_of(head, SMALL) for head in heads]))
    assert table.columns(4000, 1) == [share * 4000 for share in table.shares]


def test_the_words_of_a_row_have_one_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is too long for its column makes the others as small."""
    sizes: dict[tuple[float, bool], set[int]] = {}
    # Of two tables beside each other the second one begins so far from the left.
    middle = MARGIN + 0.73 * (size_of(Paper.A4).width() - 2 * MARGIN)

    def drawn(painter: QPainter, place: QRectF, *words: object) -> None:
        if place.height() == ROW_HIGH:
            key = place.top(), place.left() > middle
            sizes.setdefault(key, set()).add(painter.font().pixelSize())

    monkeypatch.setattr("sciatica_timer.ui.report.report_style.QPainter.drawText", drawn)
    with longer_words(), system_font("DejaVu Sans"):
        picture_of(sheet_of("a year"), Paper.A4, WIDE, 1)
    assert len(sizes) > 8 and {len(each) for each in sizes.values()} == {1}
    assert len(set.union(*sizes.values())) > 2, "some had to become smaller"


def test_it_is_as_good_in_grey() -> None:
    """Everything is dark on white or a hair line; nothing is told by colour alone."""
    image = picture_of(sheet_of("a year"), Paper.A4, WIDE, 1)
    rgb = pixels(image)[..., :3].astype(float)
    most, least = rgb.max(axis=-1), rgb.min(axis=-1)
    saturation = 255 * (most - least) / np.maximum(most, 1)
    # Blue at most as blue as dark ink, never a light colour that fades in grey.
    assert np.all((saturation < 60) | (lightness(image) < 190))


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="no pdftotext here")
def test_its_words_can_be_taken_out_and_say_what_is_so(tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf_of(sheet_of("a year", name="A. Person"), Paper.A4))
    done = subprocess.run(
        ["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True, timeout=30
    )
    text = " ".join(done.stdout.decode().replace("ﬁ", "fi").split())
    for words in (
        "A. Person",
        "52 weeks",
        "Pain, 0 to 10",
        "Standing hamstring stretch, left",
        "3 × 20 s",
        "more did not fit on this page.",
        "Long notes are shortened.",
        "guides exercise and does not diagnose",
    ):
        assert words in text
    assert "%" not in text and "!" not in text


@pytest.mark.parametrize("size", PAPERS, ids=lambda size: size.name)
def test_a_printer_gets_the_same_page(tmp_path: Path, size: Paper) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    printer.setPageSize(QPageSize(size))
    assert print_on(printer, sheet_of("ten years"))
    pdf = (tmp_path / "page.pdf").read_bytes()
    assert pages_in(pdf) == 1


@pytest.mark.qt_log_ignore("QPainter", "QPdfEngine", extend=True)
def test_a_printer_that_does_not_take_it_is_told(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "page.pdf"))
    assert not print_on(printer, sheet_of("one"))


def test_a_printer_that_went_away_meanwhile_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    # Its queue is gone, and Qt says nothing of that.
    monkeypatch.setattr(QPrinter, "printerName", lambda _: "No such printer")
    assert not print_on(printer, sheet_of("one"))


def test_the_printers_dialog_opens_and_may_be_left(qtbot, qapp) -> None:
    from PySide6.QtWidgets import QWidget

    window, said = QWidget(), []
    qtbot.addWidget(window)
    window.show()
    dialog = report_output.ask_printer(sheet_of("one"), Paper.Letter, window, said.append)
    assert isinstance(dialog, QPrintDialog) and dialog.isVisible()
    assert dialog.printer().pageLayout().pageSize().id() is Paper.Letter
    dialog.reject()
    assert said == []


# Words


def test_a_change_is_named_from_two_points_on() -> None:
    def told(first: int, last: int) -> str:
        days = [date(2026, 10, 26), date(2026, 11, 16)]
        report = report_on([practice(days[0], first), practice(days[1], last)])
        return pain_sentences(report)[0]

    assert told(6, 4) == "Before sessions: from 6.0 to 4.0, 2.0 points lower."
    assert told(4, 6) == "Before sessions: from 4.0 to 6.0, 2.0 points higher."
    assert told(5, 4) == "Before sessions: from 5.0 to 4.0, about the same."
    assert change_words(None, "After", False) == "After: no answers."
    for first in range(11):
        for last in range(11):
            assert "better" not in told(first, last) and "worse" not in told(first, last)


def test_the_figures_say_how_much_was_done() -> None:
    one, much_more = (figures(report_on(STORIES[story])) for story in ("one", "a year"))
    assert one[1:] == [
        ("1", "day with exercise or activity"),
        ("1", "exercise session, 20 minutes"),
    ]
    assert much_more[0] == ("0 of 51", "weeks with 3 days or more, the goal")


@pytest.mark.parametrize(("locale", "day"), [("en_GB", "1 March 2026"), ("en_US", "March 1, 2026")])
def test_dates_are_written_as_in_the_country(locale: str, day: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert day_words(date(2026, 3, 1)) == day


def test_those_who_hear_it_get_it_in_sentences() -> None:
    told = whole_text(report_on(STORIES["one"]))
    assert "1 week" in told and "answers in one week only" in told
    assert "does not diagnose" in footer()


# Room


@given(
    st.floats(0, 6000),
    st.lists(
        st.builds(
            SheetSection,
            st.floats(0, 400),
            st.floats(50, 200),
            st.integers(0, 40),
            st.integers(0, 5),
        ),
        max_size=4,
    ),
)
def test_whatever_there_is_the_room_is_kept(room: float, sections: list[SheetSection]) -> None:
    shown = fit(room, sections)
    least = [min(section.rows, section.least) for section in sections]
    assert all(low <= count for low, count in zip(least, shown, strict=True))
    assert all(count <= section.rows for section, count in zip(sections, shown, strict=True))

    def high(counts: list[int]) -> float:
        return sum(one.high(count) for one, count in zip(sections, counts, strict=True))

    assert high(shown) <= max(room, high(least))


def test_a_long_note_is_cut_at_the_end_of_a_word_or_with_dots() -> None:
    lines, cut = broken(LONG_NOTE, 2000, 96, most=2)
    assert cut and len(lines) == 2 and lines[-1].endswith("…")
    assert broken("short", 2000, 96, most=2) == (["short"], False)


@given(st.text(max_size=60))
def test_no_letter_of_a_note_is_lost_when_it_wraps(text: str) -> None:
    whole = " ".join(text.split())
    lines, _ = broken(whole, 700, 96)
    assert "".join("".join(lines).split()) == "".join(whole.split())
