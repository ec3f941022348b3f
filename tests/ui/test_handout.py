"""A routine on paper: whole, on one or two pages, with its doses in words."""

from datetime import date

import pytest
from fakes import library
from msgspec.structs import replace
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from test_report_sheet import pages_in

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.plan import plan_routine
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.services import translation
from sciatica_timer.ui.care.dose_words import dose_and_way
from sciatica_timer.ui.handout.handout_sheet import (
    LARGE_ENOUGH,
    paint_handout,
    pdf_of_handout,
    placed,
)
from sciatica_timer.ui.handout.handout_words import Handout, dose_lines, handout_of
from sciatica_timer.ui.report.report_sheet import size_of

Paper = QPageSize.PageSizeId
A4 = size_of(Paper.A4)

pytestmark = pytest.mark.usefixtures("british")


def drawn(_planned: PlannedExercise, held: bool) -> QImage:
    image = QImage(640, 320, QImage.Format.Format_RGB32)
    image.fill(QColor("#405070" if held else "#8090a0"))
    return image


def handout(plan: tuple[PlannedExercise, ...]) -> Handout:
    return handout_of("A routine", plan, 12, date(2026, 11, 28), drawn)


def routine(name: str) -> tuple[PlannedExercise, ...]:
    return plan_routine(library().routines[name], library())


def pages_of(made: Handout, size: QSizeF = A4) -> list[QImage]:
    """Each page as a picture of a fifth of its size."""
    pages: list[QImage] = []
    image = QImage(int(size.width() / 5), int(size.height() / 5), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.scale(0.2, 0.2)

        def next_page() -> None:
            pages.append(image.copy())
            painter.fillRect(0, 0, round(size.width()), round(size.height()), QColor("white"))

        paint_handout(painter, made, size, next_page)
    return [*pages, image]


def test_every_routine_that_ships_fits_on_two_pages_to_be_read_on_the_floor() -> None:
    for paper in (Paper.A4, Paper.Letter):
        for name in library().routines:
            made = handout(routine(name))
            layout, entries = placed(made, size_of(paper))
            assert [entry.number for entry in entries] == list(range(len(made.entries))), name
            assert entries[-1].page < 2, name
            assert layout.px >= LARGE_ENOUGH, name


def test_one_photo_stands_once_for_both_ends() -> None:
    tilt = routine("all-seven")[:1]
    one = handout_of("A", tilt, 1, date(2026, 11, 28), lambda planned, _held: drawn(planned, True))
    assert [len(made.entries[0].pictures) for made in (handout(tilt), one)] == [2, 1]


def test_a_pdf_has_as_many_pages_as_there_are() -> None:
    whole = routine("all-seven")
    assert pages_in(pdf_of_handout(handout(whole[:2]), Paper.A4)) == 1
    assert pages_in(pdf_of_handout(handout(whole), Paper.Letter)) == 2


def test_thirty_exercises_lose_no_word_and_stand_in_order() -> None:
    whole = (routine("all-seven") * 5)[:30]
    _, entries = placed(handout(whole), A4)
    assert len(entries) == 30
    places = [(entry.page, entry.left, entry.top) for entry in entries]
    assert places == sorted(places)


def test_thirty_exercises_of_ones_own_fit_on_two_pages() -> None:
    steps = ("Lie on your front, hands beside your shoulders.", "Push your chest up.", "Lower it.")
    plan = tuple(
        replace(each, exercise=replace(each.exercise, steps=steps, cautions=()))
        for each in (routine("all-seven") * 5)[:30]
    )
    for paper in (Paper.A4, Paper.Letter):
        layout, entries = placed(handout(plan), size_of(paper))
        assert entries[-1].page < 2
        assert layout.px >= 86


def test_nothing_lies_in_the_margins_or_on_the_foot() -> None:
    for page in pages_of(handout(routine("all-seven"))):
        edge = 80
        for y in range(0, page.height(), 3):
            for x in (*range(0, edge, 5), *range(page.width() - edge + 6, page.width(), 5)):
                assert page.pixelColor(x, y).lightness() > 250
        made = [
            y
            for y in range(page.height())
            if any(page.pixelColor(x, y).lightness() < 120 for x in range(edge, 700, 4))
        ]
        assert made[-1] < page.height() - edge


def test_the_dose_is_told_for_each_side() -> None:
    clamshell = next(each for each in routine("all-seven") if each.exercise.id == "clamshell")
    tilt = next(each for each in routine("all-seven") if each.exercise.id == "pelvic-tilt")
    assert dose_lines(tilt) == ("2 times, 3 s each",)
    assert dose_lines(clamshell) == ("Each side: 8 times, 5 s each",)
    apart = replace(clamshell, other_doses={Side.LEFT: Dose(hold_s=10, reps=9, sets=2)})
    assert dose_lines(apart) == (
        "Left side: 2 sets, 9 times, 10 s each",
        "Right side: 8 times, 5 s each",
    )
    assert dose_lines(replace(apart, only_side=Side.LEFT)) == (
        "Only the left side: 2 sets, 9 times, 10 s each",
    )


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "once, 20 s"),
        ("de", "einmal, 20 s"),
        ("es", "1 vez, 20 s"),
        ("fr", "1 fois, 20 s"),
    ],
)
def test_what_is_done_once_is_not_told_for_each(language: str, told: str) -> None:
    assert translation.install(language)
    try:
        words = dose_and_way(Dose(hold_s=20, reps=1, sets=1), "")
    finally:
        translation.install()
    assert words.replace("\xa0", " ") == told


def test_what_holds_for_all_stands_once_and_the_rest_with_its_exercise() -> None:
    made = handout(routine("all-seven"))
    general = "Never push on if the pain gets worse or it does not feel right."
    assert general in made.foot
    cautions = [caution for entry in made.entries for caution in entry.cautions]
    assert general not in cautions
    assert "Hold on to something steady." in cautions
    own = routine("all-seven")[:1]
    own = (replace(own[0], exercise=replace(own[0].exercise, cautions=())),)
    assert general in handout(own).foot
    assert "about 12 minutes. You need" in made.facts
